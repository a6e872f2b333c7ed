import { fold, plainFigures, wordsOf } from '../../text';
import { findAddresses, findDurations, findEmails, findMoney, findNumbers, findPhones, findQuantities, findTimes } from '../recognize';
import { sameValue } from '../settle/sameValue';
import type { Address, FieldType, FieldValue, ReadingContext, Recognizer } from '../types';

/**
 * Whether the value occurs in the source, as written or as the recognizers normalise what is written there. A yes or no is
 * never written, so it is not grounded by itself: the words it rests on have to be.
 */
export function isGrounded(value: FieldValue, type: FieldType, source: string, context: ReadingContext): boolean {
	switch (type) {
		case 'text':
		case 'name':
		case 'choice':
			return typeof value === 'string' && holdsWords(source, value);
		case 'email':
			return typeof value === 'string' && (fold(source).includes(fold(value)) || isFound([findEmails], value, type, source, context));
		case 'phone':
			return typeof value === 'string' && (isFound([findPhones], value, type, source, context) || holdsDigits(source, value));
		case 'address':
			return typeof value === 'object' && holdsAddress(source, value as Address, context);
		case 'date':
		case 'dateTime':
			return isFound([findTimes], value, type, source, context);
		case 'money':
			return isFound([findMoney], value, type, source, context);
		case 'number':
			return isFound([findQuantities, findDurations, findNumbers], value, type, source, context);
		case 'boolean':
			return false;
	}
}

function isFound(recognizers: Recognizer[], value: FieldValue, type: FieldType, source: string, context: ReadingContext): boolean {
	return recognizers.some((find) => find(source, context).some((found) => sameValue(type, found.value, value)));
}

/** The same words one after the other, whatever case, accents and marks stand between. */
export function holdsWords(source: string, value: string): boolean {
	const words = wordsOf(value).join(' ');
	return words !== '' && ` ${wordsOf(source).join(' ')} `.includes(` ${words} `);
}

/** Digits at most. */
const COUNTRY_CODE = 3;

/** A phone number's digits with no other digit at either side, however they are grouped. */
function holdsDigits(source: string, phone: string): boolean {
	const digits = phone.replace(/ ?ext.*$/i, '').replace(/\D/g, '');
	if (digits.length < 6) return false;
	return [...plainFigures(source).matchAll(/\d(?:[\d ().\-/]{0,30}\d)?/g)].some(([group]) => {
		const national = group.replace(/\D/g, '').replace(/^0{1,2}/, '');
		return national.length >= 6 && digits.length - national.length <= COUNTRY_CODE && digits.endsWith(national);
	});
}

/** Street, unit, city and postcode as written or as read there; the region and the country may be concluded from them. */
function holdsAddress(source: string, address: Address, context: ReadingContext): boolean {
	const parts = (['street', 'unit', 'city', 'postcode'] as const).filter((part) => address[part] !== undefined);
	if (parts.length === 0) return false;
	if (parts.every((part) => holdsWords(source, address[part] ?? ''))) return true;
	return findAddresses(source, context).some(({ value }) => parts.every((part) => value[part] !== undefined && fold(value[part]) === fold(address[part] ?? '')));
}
