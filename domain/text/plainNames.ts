/** What a file's first cell begins with where its reader leaves the byte order mark; the second as Latin-1 shows its bytes. */
const MARK = /^(?:\ufeff|ï»¿)+/;
const DEEPEST = 8;

/** What every object has: writing to such a name could reach a prototype, and n8n's expressions cannot read an object with one. */
export const UNSAFE_NAMES: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/**
 * A record's names as the file had them: a byte order mark before the first of them is not part of it, nor are the quotation
 * marks that a reader leaves behind one. A name that is there already stays as it is. Nothing is changed in place.
 */
export function withPlainNames<T>(value: T): T {
	return plainNamesIn(value, 0) as T;
}

export function plainName(name: string): string {
	const first = name.charCodeAt(0);
	// Asked of every name that is read, so the letter comes before the pattern.
	if (first !== 0xfeff && first !== 0xef) return name;
	const plain = name.replace(MARK, '');
	return plain === name ? name : plain.replace(/^"(.*)"$/, '$1');
}

/** The record's name without the mark, where that leaves a name that it does not have already. */
export function plainNameIn(record: object, name: string): string {
	const plain = plainName(name);
	return plain === name || plain === '' || Object.hasOwn(record, plain) ? name : plain;
}

function plainNamesIn(value: unknown, depth: number): unknown {
	if (typeof value !== 'object' || value === null || depth >= DEEPEST) return value;
	if (Array.isArray(value)) {
		const entries = value.map((entry: unknown) => plainNamesIn(entry, depth + 1));
		return entries.some((entry, index) => entry !== value[index]) ? entries : value;
	}
	if (!isPlainObject(value)) return value;
	const before = Object.entries(value);
	const after = before.map(([name, inner]) => [plainNameIn(value, name), plainNamesIn(inner, depth + 1)] as const);
	const isSame = after.every(([name, inner], index) => name === before[index][0] && inner === before[index][1]);
	return isSame ? value : Object.fromEntries(after);
}

/** Whatever realm it comes from: n8n's expressions have one of their own. */
export function isPlainObject(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
