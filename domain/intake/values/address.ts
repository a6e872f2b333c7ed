import { entryIn, fold, tidyLine, wordsOf } from '../../text';
import { roleOf } from '../fields/roles';
import { whereTheWorkIs } from '../fields/whose';
import { findAddresses } from '../recognize';
import type { Address, ExtractedField, FieldValue, ReadingContext } from '../types';
import { asWords, best, holdsWords, knownOrBeside, sameLetters, TEXT_LIMIT, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

const PARTS = ['street', 'unit', 'city', 'region', 'postcode', 'country'] as const;

export const address: ValueType = {
	input: 'text',
	isSingle: true,
	hasForm: true,
	schema: () => TEXT_SCHEMA,
	read: (text, _field, context) => best(findAddresses, text, context) ?? plausibleAddress(text),
	find: (field, { text }, context) => knownOrBeside(field, roleOf(field) === 'address', whereTheWorkIs(findAddresses(text, context), text), text),
	same: sameAddress,
	isGrounded: (value, source, context) => isAddress(value) && holdsAddress(source, value, context),
	shaped: (given, context) => (typeof given === 'object' ? addressIn(given, context) : undefined),
	quoted: ({ quote, read }) => read(quote),
	kept: (text) => ({ street: tidyLine(text) }),
	isWhole,
	looksAsked: (_field, _answer, value) => isAddress(value) && value.street !== undefined && (value.city !== undefined || value.postcode !== undefined),
	withPartsOf,
};

function isAddress(value: FieldValue): value is Address {
	return typeof value === 'object' && PARTS.some((part) => part in value);
}

/** A place in words that no country's form fits: at least a number with a name, or three words. */
function plausibleAddress(text: string) {
	const isPlace = /\d/.test(text) ? /\p{L}{2}/u.test(text) : wordsOf(text).length >= 3;
	const answer = isPlace ? asWords(text, TEXT_LIMIT, false) : undefined;
	return answer && { ...answer, value: { street: String(answer.value) } };
}

function addressIn(given: object, { country }: ReadingContext): Address | undefined {
	const value: Address = {};
	for (const part of PARTS) {
		const text: unknown = Reflect.get(given, part);
		if ((typeof text === 'string' || typeof text === 'number') && tidyLine(String(text)) !== '') value[part] = tidyLine(String(text)).slice(0, TEXT_LIMIT);
	}
	if (value.street === undefined && value.city === undefined && value.postcode === undefined) return undefined;
	const named = value.country ?? country;
	return named === undefined ? value : { ...value, country: named.length === 2 ? named.toUpperCase() : named };
}

function sameAddress(one: FieldValue, other: FieldValue): boolean {
	if (typeof one !== 'object' || typeof other !== 'object') return sameLetters(one, other);
	const [first, second]: Address[] = [one as Address, other as Address];
	const agrees = (part: keyof Address) => first[part] === undefined || second[part] === undefined || inShort(first[part]) === inShort(second[part]);
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

/** Street, unit, city and postcode as written or as read there; the region and the country may be concluded from them. */
function holdsAddress(source: string, value: Address, context: ReadingContext): boolean {
	const parts = (['street', 'unit', 'city', 'postcode'] as const).filter((part) => value[part] !== undefined);
	if (parts.length === 0) return false;
	if (parts.every((part) => holdsWords(source, value[part] ?? ''))) return true;
	return findAddresses(source, context).some(({ value: read }) => parts.every((part) => read[part] !== undefined && fold(read[part]) === fold(value[part] ?? '')));
}

/** Nobody is found by a street without its town, or by a town or postcode alone. */
function isWhole(value: FieldValue): boolean {
	if (!hasPlace(value)) return true;
	if (value.street === undefined) return false;
	return value.city !== undefined || value.postcode !== undefined || MORE_THAN_STREET.test(value.street);
}

/** What could not be taken apart stands in the street: a town behind its comma. */
const MORE_THAN_STREET = /[,\n]\s*(?:\d{4,6}\s+)?(?!(?:apt|apartment|unit|suite|ste|flat|floor|level|room)\b)\p{L}[\p{L}'’ -]{2,}/iu;

/** Where neither says anything against the other. */
function withPartsOf(one: ExtractedField, other: ExtractedField | undefined): ExtractedField {
	if (other === undefined || other.unread || one.unread || !hasPlace(one.value) || !hasPlace(other.value)) return one;
	if (isWhole(one.value) || !sameAddress(one.value, other.value)) return one;
	const value = { ...other.value, ...one.value };
	return isWhole(value) ? { ...one, value, confidence: Math.min(one.confidence, other.confidence) } : one;
}

function hasPlace(value: FieldValue): value is Address {
	return typeof value === 'object' && ('street' in value || 'city' in value || 'postcode' in value);
}
