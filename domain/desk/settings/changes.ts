import { present } from '../caseLine';
import { excerptOf, isLoose, shownValue, type Loose } from '../read';

/** One value of the profile that differs between two versions. */
export interface Change {
	/** In words that a person finds it by: an entry of a list by its name. */
	where: string;
	before?: string;
	after?: string;
}

const LONGEST = 200;

/** What differs, place by place. Entries of a list are the same where their id or name is; without one, by their place. */
export function changesBetween(before: unknown, after: unknown): Change[] {
	return changes(before, after, []);
}

function changes(before: unknown, after: unknown, where: string[]): Change[] {
	if (isSame(before, after)) return [];
	if (isLoose(before) && isLoose(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => changes(before[key], after[key], [...where, key]));
	if (isEntries(before) && isEntries(after)) return ofEntries(before, after, where);
	return [{ where: where.join(' › '), ...present('before', written(before)), ...present('after', written(after)) }];
}

function ofEntries(before: Loose[], after: Loose[], where: string[]): Change[] {
	const names = (list: Loose[]) => list.map(nameOf);
	const [had, has] = [names(before), names(after)];
	const all = [...new Set([...had, ...has])];
	if (new Set(had).size < had.length || new Set(has).size < has.length || all.includes('')) {
		return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => changes(before[index], after[index], [...where, String(index + 1)])).flat();
	}
	const kept = had.filter((name) => has.includes(name));
	const isMoved = has.filter((name) => had.includes(name)).some((name, index) => kept[index] !== name);
	return [
		...all.flatMap((name) => changes(before[had.indexOf(name)], after[has.indexOf(name)], [...where, name])),
		...(isMoved ? [{ where: [...where, 'order'].join(' › '), before: had.join(', '), after: has.join(', ') }] : []),
	];
}

function nameOf(entry: Loose): string {
	return [entry.id, entry.code, entry.name].map((value) => (typeof value === 'string' ? value : '')).find((name) => name !== '') ?? '';
}

function isEntries(value: unknown): value is Loose[] {
	return Array.isArray(value) && value.length > 0 && value.every(isLoose);
}

/** Whatever the order of its keys. */
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	return isLoose(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)])) : value;
}

function written(value: unknown): string | undefined {
	return value === undefined ? undefined : excerptOf(shownValue(value), LONGEST) || 'empty';
}
