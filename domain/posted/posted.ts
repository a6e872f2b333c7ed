import { DomainError } from '../errors';
import { isPlainObject, UNSAFE_NAMES } from '../text';

/** Deeper than anything that is posted on purpose; what is deeper ends whoever walks it down, JSON's own writer too. */
const MOST_DEPTH = 30;

export interface Bounds {
	/** Entries of one list. */
	entries: number;
	/** Values altogether. */
	values: number;
	/** Characters (UTF-16 units) of one text, and of all of them. */
	text: number;
	texts: number;
}

interface Placed {
	value: object;
	at: Place | undefined;
}

/** Told only of what is refused: most posts are fine. */
interface Place {
	name: string | number;
	in: Place | undefined;
}

/** That whatever reads it gets through. */
export function requireReadable(posted: unknown): void {
	walk(posted, (value, at) => {
		const name = Array.isArray(value) ? undefined : Object.keys(value).find((own) => UNSAFE_NAMES.has(own));
		if (name !== undefined) throw refused('body-name-reserved', { name, in: at }, 'is a name that every object has', 'Give the field another name, or leave it out.');
	});
}

/** That it is no larger than what is meant. */
export function requireWithin(posted: unknown, bounds: Bounds): void {
	let [values, texts] = [0, 0];
	walk(posted, (value, at) => {
		const inner: unknown[] = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
		if (Array.isArray(value) && inner.length > bounds.entries) throw refused('body-too-long', at, `has ${inner.length} entries, at most ${bounds.entries} are taken`, 'Post it in parts.');
		values += inner.length;
		if (values > bounds.values) throw refused('body-too-large', undefined, `has more than ${bounds.values} values`, 'Post it in parts, and without what is not asked for.');
		for (const [name, entry] of Object.entries(value)) {
			if (typeof entry !== 'string') continue;
			texts += entry.length;
			if (entry.length > bounds.text) throw refused('text-too-long', { name: Array.isArray(value) ? Number(name) : name, in: at }, `has ${entry.length} characters, at most ${bounds.text} are taken`, 'Shorten it.');
			if (texts > bounds.texts) throw refused('body-too-large', undefined, `has more than ${bounds.texts} characters of text`, 'Post it in parts, and without what is not asked for.');
		}
	});
}

/** Level by level, each object and list before what is in it. */
function walk(posted: unknown, look: (value: object, at: Place | undefined) => void): void {
	let level: Placed[] = isWalked(posted) ? [{ value: posted, at: undefined }] : [];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MOST_DEPTH) throw new DomainError('body-nested', `Body is nested more than ${MOST_DEPTH} deep`, 'Post the fields of the request as the page of Handoff Ledger describes them.', 'body');
		const below: Placed[] = [];
		for (const { value, at } of level) {
			look(value, at);
			const isList = Array.isArray(value);
			for (const [name, inner] of Object.entries(value) as Array<[string, unknown]>) if (isWalked(inner)) below.push({ value: inner, at: { name: isList ? Number(name) : name, in: at } });
		}
		level = below;
	}
}

/** A date and the like are values of their own. */
function isWalked(value: unknown): value is object {
	return typeof value === 'object' && value !== null && (Array.isArray(value) || isPlainObject(value));
}

function refused(code: string, at: Place | undefined, what: string, wayOn: string): DomainError {
	const place = pathOf(at);
	return new DomainError(code, `${place} ${what}`, wayOn, place);
}

/** `estimate.lines[2].note`; the body itself has no name of its own. */
function pathOf(at: Place | undefined): string {
	const steps: string[] = [];
	for (let place = at; place; place = place.in) steps.unshift(typeof place.name === 'number' ? `[${place.name}]` : `.${place.name.slice(0, 60)}`);
	return steps.length === 0 ? 'Body' : steps.join('').replace(/^\./, '');
}
