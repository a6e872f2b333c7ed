import type { INodeProperties } from 'n8n-workflow';

/**
 * For a subtitle: the chosen option by the name that its list shows, as the inside of an n8n expression. What an expression
 * of the user chooses has no name before it is run.
 */
export function chosenName(fields: readonly INodeProperties[], parameter: string): string {
	const lists = fields.filter(({ name, type }) => name === parameter && type === 'options').flatMap(({ options = [] }) => options);
	const names = Object.fromEntries(lists.flatMap((option) => ('value' in option ? [[String(option.value), option.name]] : [])));
	return `(${JSON.stringify(names)}[$parameter[${JSON.stringify(parameter)}]] ?? "")`;
}
