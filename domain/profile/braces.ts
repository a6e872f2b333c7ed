import { type Told, told } from '../language';

/** The names in braces that a text has where something is filled in, in order. */
export function bracedNames(text: string): string[] {
	return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
}

/** What to say of the first name in braces that nothing is known for; undefined where all are known. */
export function unknownInBraces(text: string, known: readonly string[]): Told | undefined {
	const unknown = bracedNames(text).find((name) => !known.includes(name));
	return unknown === undefined ? undefined : told('has {unknown}, and knows {known}', { unknown: `{${unknown}}`, known: known.map((name) => `{${name}}`).join(', ') });
}
