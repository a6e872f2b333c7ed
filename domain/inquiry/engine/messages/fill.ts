export type Placeholders = Record<'firstName' | 'business' | 'service' | 'subject' | 'phone' | 'signature', string>;

const PLACEHOLDER = /\{(firstName|business|service|subject|phone|signature)\}/g;

/**
 * Fills in once: braces inside a value stay as they are. What an empty value leaves behind (a blank before a comma, two
 * blanks) is tidied.
 */
export function fill(template: string, values: Placeholders): string {
	return template
		.replace(PLACEHOLDER, (_, name: keyof Placeholders) => values[name])
		.split('\n')
		.map((line) => line.replace(/[ \t]{1,100}([,.!?])/g, '$1').replace(/[ \t]{2,100}/g, ' ').trim())
		.join('\n')
		.replace(/\n{3,100}/g, '\n\n')
		.trim();
}
