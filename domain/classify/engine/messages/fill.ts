export type Placeholders = Record<'firstName' | 'business' | 'service' | 'subject' | 'phone' | 'signature', string>;

const PLACEHOLDER = /([ \t]{0,100})\{(firstName|business|service|subject|phone|signature)\}/g;

/**
 * Fills in once: braces inside a value stay as they are. An empty value takes the blank before it along; a blank before a
 * comma and two blanks are tidied, the one that French has before a question mark stays.
 */
export function fill(template: string, values: Placeholders): string {
	return template
		.replace(PLACEHOLDER, (_, blank: string, name: keyof Placeholders) => (values[name] === '' ? '' : blank + values[name]))
		.split('\n')
		.map((line) => line.replace(/[ \t]{1,100}([,.])/g, '$1').replace(/[ \t]{2,100}/g, ' ').trim())
		.join('\n')
		.replace(/\n{3,100}/g, '\n\n')
		.trim();
}
