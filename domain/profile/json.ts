/** Where a text stops being JSON: what stands there, and its line and column, both counted from 1. */
export interface JsonBreak {
	found: string;
	line: number;
	column: number;
}

/** Any token but a string. Sticky. */
const TOKEN = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expecting = 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd' | 'end';

/**
 * The engine's own message names a place for some breaks and not for others, and quotes the text; this names it for all.
 * Undefined where the text is JSON.
 */
export function whereJsonBreaks(text: string): JsonBreak | undefined {
	const open: string[] = [];
	let expecting: Expecting = 'value';
	let at = skipSpace(text, 0);
	while (at < text.length) {
		const end = text[at] === '"' ? endOfString(text, at) : endOf(TOKEN, text, at);
		const next: Expecting | undefined = end === undefined ? undefined : step(expecting, text[at], open);
		if (end === undefined || next === undefined) return place(text, at);
		expecting = next;
		at = skipSpace(text, end);
	}
	return expecting === 'end' ? undefined : place(text, at);
}

/** Behind the closing quote; undefined where the string is not well written. By hand: texts may be many megabytes long. */
function endOfString(text: string, start: number): number | undefined {
	let at = start + 1;
	while (at < text.length && text[at] !== '"') {
		if (text[at] < ' ') return undefined;
		const next = text[at] === '\\' ? endOf(ESCAPE, text, at) : at + 1;
		if (next === undefined) return undefined;
		at = next;
	}
	return at < text.length ? at + 1 : undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** What may follow the token that begins so, or undefined where it may not stand here. `open` holds the brackets not yet closed. */
function step(expecting: Expecting, token: string, open: string[]): Expecting | undefined {
	const value = expecting === 'value' || expecting === 'valueOrEnd';
	const behind = () => (open.length === 0 ? 'end' : 'commaOrEnd');
	switch (token) {
		case '{':
		case '[':
			if (!value) return undefined;
			open.push(token);
			return token === '{' ? 'keyOrEnd' : 'valueOrEnd';
		case '}':
			if (open.at(-1) !== '{' || !(expecting === 'keyOrEnd' || expecting === 'commaOrEnd')) return undefined;
			open.pop();
			return behind();
		case ']':
			if (open.at(-1) !== '[' || !(expecting === 'valueOrEnd' || expecting === 'commaOrEnd')) return undefined;
			open.pop();
			return behind();
		case ':':
			return expecting === 'colon' ? 'value' : undefined;
		case ',':
			if (expecting !== 'commaOrEnd') return undefined;
			return open.at(-1) === '{' ? 'key' : 'value';
		default:
			if (expecting === 'key' || expecting === 'keyOrEnd') return token === '"' ? 'colon' : undefined;
			return value ? behind() : undefined;
	}
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && ' \t\r\n'.includes(text[at])) at += 1;
	return at;
}

function place(text: string, at: number): JsonBreak {
	const before = text.slice(0, at).split('\n');
	const found = at >= text.length ? 'the end of the text' : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
	return { found, line: before.length, column: before[before.length - 1].length + 1 };
}
