/**
 * The JSON object in what a model wrote. Tolerated: a byte order mark, thinking aloud before it, code fences and prose
 * around it, single or curly quotes, quotes that were not escaped, bare keys, trailing commas, comments, raw line breaks
 * in strings, Python's and JavaScript's words for true, false and nothing, JSON inside a JSON string or a list of one.
 * An answer that was cut off is never completed. Of several objects the longest counts.
 *
 * Linear in the text's length, whatever the text.
 */
export function readJson(text: string): { value: unknown } | undefined {
	const trimmed = text.replaceAll('\uFEFF', '').trim();
	const exact = parseExactly(trimmed);
	if (exact) return typeof exact.value === 'string' && exact.value !== trimmed ? readJson(exact.value) : { value: soleElement(exact.value) };
	for (const candidate of afterThinking(trimmed)) {
		const found = longestObject(candidate);
		if (found) return found;
	}
	return undefined;
}

function parseExactly(text: string): { value: unknown } | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return { value };
	} catch {
		return undefined;
	}
}

function soleElement(value: unknown): unknown {
	return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** Some chat templates open the thinking themselves, so that only its end is in the answer. */
function afterThinking(text: string): string[] {
	const end = text.lastIndexOf('</think');
	if (end >= 0) return [text.slice(end + '</think'.length), text];
	return text.startsWith('<think') ? [] : [text];
}

/**
 * A brace in prose that opens no object is passed over. An object that breaks off, or cannot be read further, is passed
 * over whole: a part of an answer is never taken for the answer.
 */
function longestObject(text: string): { value: unknown } | undefined {
	let longest: { value: unknown; length: number } | undefined;
	for (let start = text.indexOf('{'); start >= 0; ) {
		const reader = new Reader(text, start);
		const value = reader.value(0);
		if (value !== NOTHING && (!longest || reader.at - start > longest.length)) longest = { value, length: reader.at - start };
		const behind = value === NOTHING && reader.begun ? Math.max(reader.at, closingBrace(text, start)) : reader.at;
		start = text.indexOf('{', Math.max(behind, start + 1));
	}
	return longest && { value: longest.value };
}

/** Behind the brace that closes the one at `start`, by counting; strings are not looked into. */
function closingBrace(text: string, start: number): number {
	let open = 0;
	for (let at = start; at < text.length; at += 1) {
		if (text[at] === '{') open += 1;
		else if (text[at] === '}') open -= 1;
		if (open === 0) return at + 1;
	}
	return text.length;
}

const NOTHING = Symbol('nothing that could be read');
const DEEPEST = 64;
const CLOSING: Record<string, string> = { '"': '"', '\'': '\'', '`': '`', '“': '”', '‘': '’' };
const ESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: Array<[string, unknown]> = [
	['true', true],
	['false', false],
	['null', null],
	['True', true],
	['False', false],
	['None', null],
	['undefined', null],
	['NaN', null],
];
/** White space looked through behind a quote to see whether it closes the string. */
const LOOK_AHEAD = 64;

class Reader {
	/** A first key and its colon were there: this is meant as an object. */
	begun = false;

	constructor(
		private readonly text: string,
		public at: number,
	) {}

	value(depth: number): unknown {
		this.blank();
		const first = this.text[this.at];
		if (first === undefined || depth > DEEPEST) return NOTHING;
		if (first === '{') return this.object(depth);
		if (first === '[') return this.list(depth);
		if (first in CLOSING) return this.string();
		const word = WORDS.find(([spelling]) => this.text.startsWith(spelling, this.at));
		if (!word) return this.number();
		this.at += word[0].length;
		return word[1];
	}

	private object(depth: number): unknown {
		const entries: Array<[string, unknown]> = [];
		this.at += 1;
		for (;;) {
			this.blank();
			if (this.take('}')) return Object.fromEntries(entries);
			const key = this.key();
			this.blank();
			if (key === NOTHING || !this.take(':')) return NOTHING;
			this.begun = true;
			const value = this.value(depth + 1);
			if (value === NOTHING) return NOTHING;
			entries.push([String(key), value]);
			this.blank();
			if (!this.take(',') && this.text[this.at] !== '}') return NOTHING;
		}
	}

	private list(depth: number): unknown {
		const values: unknown[] = [];
		this.at += 1;
		for (;;) {
			this.blank();
			if (this.take(']')) return values;
			const value = this.value(depth + 1);
			if (value === NOTHING) return NOTHING;
			values.push(value);
			this.blank();
			if (!this.take(',') && this.text[this.at] !== ']') return NOTHING;
		}
	}

	private key(): string | typeof NOTHING {
		const first = this.text[this.at];
		if (first !== undefined && first in CLOSING) return this.string();
		return this.match(/[A-Za-z_$][\w$-]{0,127}/y) ?? NOTHING;
	}

	private string(): string | typeof NOTHING {
		const quote = CLOSING[this.text[this.at]];
		const parts: string[] = [];
		let from = this.at + 1;
		for (let at = from; at < this.text.length; at += 1) {
			const letter = this.text[at];
			if (letter === '\\') {
				parts.push(this.text.slice(from, at));
				const code = this.text[at + 1] === 'u' ? /^[0-9a-fA-F]{4}$/.exec(this.text.slice(at + 2, at + 6))?.[0] : undefined;
				const escaped = this.text[at + 1] ?? '';
				parts.push(code !== undefined ? String.fromCharCode(parseInt(code, 16)) : (ESCAPED[escaped] ?? escaped));
				at += code === undefined ? 1 : 5;
				from = at + 1;
			} else if (letter === quote && this.closes(at + 1)) {
				parts.push(this.text.slice(from, at));
				this.at = at + 1;
				return parts.join('');
			}
		}
		this.at = this.text.length;
		return NOTHING;
	}

	/** A quote inside a sentence is followed by a word; one that ends a string, by what may follow a string. */
	private closes(at: number): boolean {
		const limit = Math.min(at + LOOK_AHEAD, this.text.length);
		let next = at;
		while (next < limit && this.text[next] <= ' ') next += 1;
		return next === limit || ',:}]/'.includes(this.text[next]);
	}

	private number(): unknown {
		const digits = this.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y);
		const value = Number(digits);
		return digits !== undefined && Number.isFinite(value) ? value : NOTHING;
	}

	private match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0];
		if (found !== undefined) this.at += found.length;
		return found;
	}

	private take(letter: string): boolean {
		if (this.text[this.at] !== letter) return false;
		this.at += 1;
		return true;
	}

	/** White space and comments. A comment that is never closed runs to the end. */
	private blank(): void {
		for (;;) {
			while (this.at < this.text.length && (this.text[this.at] <= ' ' || this.text[this.at] === '\u00A0')) this.at += 1;
			const opening = this.text.startsWith('//', this.at) ? '\n' : this.text.startsWith('/*', this.at) ? '*/' : undefined;
			if (opening === undefined) return;
			const end = this.text.indexOf(opening, this.at + 2);
			this.at = end < 0 ? this.text.length : end + opening.length;
		}
	}
}
