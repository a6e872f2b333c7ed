import { DomainError } from '../errors';
import type { Say } from '../language';
import { plainScalar, scalarText } from '../posted';

/** What pages read of data that anybody may have written: the value where it is of its kind, else nothing. */
export type Loose = Record<string, unknown>;

export function isLoose(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function looseIn(value: unknown, ...path: string[]): Loose {
	const found = valueIn(value, ...path);
	return isLoose(found) ? found : {};
}

export function textIn(value: unknown, ...path: string[]): string | undefined {
	const found = valueIn(value, ...path);
	if (typeof found === 'number' || typeof found === 'boolean') return String(found);
	return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

export function listIn(value: unknown, ...path: string[]): unknown[] {
	const found = valueIn(value, ...path);
	return Array.isArray(found) ? found : [];
}

export function valueIn(value: unknown, ...path: string[]): unknown {
	return path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? (inner as Loose)[name] : undefined), value);
}

/** What a field of a form holds; nothing posted is empty. Several values in the place of one were not posted by the form. */
export function postedText(given: unknown, field: { name: string; label: string }): string {
	if (given === undefined || given === null) return '';
	const scalar = plainScalar(given);
	if (scalar === undefined || scalar === null) throw new DomainError('field-not-text', `${field.label}: this is ${scalarText(given)}, not one text`, 'Fill in the field on its page.', field.name);
	return String(scalar).replace(/\r\n?/g, '\n').trim();
}

/** Any value in words: an address, an amount, a window. */
export function shownValue(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(shownValue).filter((text) => text !== '').join(', ');
	if (typeof value === 'object') return Object.values(value).map(shownValue).filter((text) => text !== '').join(', ');
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value as string | number);
}

/** At most so many characters, at a word's end where there is one near, with an ellipsis. */
export function excerptOf(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	const blank = cut.lastIndexOf(' ');
	return `${cut.slice(0, blank > most * 0.7 ? blank : most).replace(/\p{Cs}$/u, '')}…`;
}

/** Nothing that is written to it would arrive otherwise. */
export function requireAddress(text: string, { name, label }: { name: string; label: string }, say: Say): void {
	if (text !== '' && !/[^\s@]@[^\s@]/.test(text)) throw new DomainError('email-unreadable', say('{field}: "{text}" is no email address', { field: label, text: text.slice(0, 80) }), say('Write it as office@example.com.'), name);
}
