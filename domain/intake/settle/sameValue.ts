import { entryIn, fold, wordsOf } from '../../text';
import type { Address, FieldType, FieldValue } from '../types';

/** Whether two values say the same, one perhaps less fully: `Jane` and `Jane Doe`, a street with and without its city. */
export function sameValue(type: FieldType, one: FieldValue, other: FieldValue): boolean {
	if (typeof one === 'string' && typeof other === 'string') return sameText(type, one, other);
	if (typeof one === 'object' && typeof other === 'object') return type === 'address' ? sameAddress(one as Address, other as Address) : sameParts(one, other);
	return countOf(one) === countOf(other);
}

/** How much a value says; of two that say the same the fuller one stays. */
export function fullness(value: FieldValue): number {
	if (typeof value === 'string') return value.length;
	return typeof value === 'object' ? Object.values(value).filter((part) => part !== undefined).join(' ').length : 0;
}

function sameText(type: FieldType, one: string, other: string): boolean {
	if (type === 'phone') return samePhone(one, other);
	if (type === 'name' || type === 'text') {
		const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
		return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
	}
	return fold(one).replace(/\s+/g, ' ').trim() === fold(other).replace(/\s+/g, ' ').trim();
}

/** With and without a country code or an extension. */
function samePhone(one: string, other: string): boolean {
	const [short, long] = [one, other].map((phone) => phone.replace(/ ?ext.*$/i, '').replace(/\D/g, '')).sort((a, b) => a.length - b.length);
	return short.length >= 6 && long.endsWith(short.replace(/^0/, ''));
}

function sameAddress(one: Address, other: Address): boolean {
	const agrees = (part: keyof Address) => one[part] === undefined || other[part] === undefined || inShort(one[part]) === inShort(other[part]);
	return (['street', 'postcode', 'city'] as const).every(agrees);
}

/** How the words of a street are cut short. */
const SHORT: Record<string, string> = {
	street: 'st', avenue: 'ave', av: 'ave', road: 'rd', drive: 'dr', lane: 'ln', boulevard: 'blvd', court: 'ct', place: 'pl', circle: 'cir', terrace: 'ter', parkway: 'pkwy', highway: 'hwy',
	square: 'sq', north: 'n', south: 's', east: 'e', west: 'w', northeast: 'ne', northwest: 'nw', southeast: 'se', southwest: 'sw', saint: 'st', mount: 'mt', fort: 'ft',
};

function inShort(part: string): string {
	return wordsOf(part).map((word) => entryIn(SHORT, word) ?? word).join(' ').replace(/strasse\b/g, 'str');
}

function sameParts(one: object, other: object): boolean {
	const plain = (part: unknown) => (typeof part === 'string' && /^\d{1,15}\.\d{1,15}$/.test(part) ? part.replace(/\.?0+$/, '') : part);
	const written = (value: object) => JSON.stringify(Object.entries(value).map(([name, part]) => [name, plain(part)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
	return written(one) === written(other);
}

/** `82000` and `{ value: 82000, unit: 'mi' }` count the same. */
function countOf(value: FieldValue): FieldValue {
	return typeof value === 'object' && 'value' in value ? value.value : value;
}
