/** HTML that is safe to send: only `html` makes it. */
export class Markup {
	constructor(readonly text: string) {}
}

type Value = string | Markup | Markup[];

/** Strings are escaped, also for attributes in double quotes; markup goes in as it is. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
	return new Markup(parts.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/** Each of several lines on its own line. */
export function broken(text: string): Markup[] {
	return text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
}

function written(value: Value): string {
	if (Array.isArray(value)) return value.map(written).join('');
	return value instanceof Markup ? value.text : escaped(value);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls, lone surrogates and signs that turn the direction of what follows have no place in a page. */
function escaped(text: string): string {
	return text
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
