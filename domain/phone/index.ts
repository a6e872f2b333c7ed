import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber as Parsed } from 'libphonenumber-js/min';

import { plainFigures } from '../text';

/**
 * One telephone number by itself, and whether two are one, however they were typed.
 *
 * Model: by the numbering plan of its country, which it names or the business has; what no plan knows is its digits.
 * Two numbers of which one names no country are one where they are dialled alike within one.
 *
 * Sources: libphonenumber-js for numbering plans; ITU-T E.164 for the length.
 */
export interface PhoneNumber {
	/** E.164; absent where nobody knows its country. */
	number?: string;
	/** Its digits within its country, without a prefix. */
	national: string;
}

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** Undefined for what no number can be. */
export function phoneNumberIn(text: string, country: string | undefined): PhoneNumber | undefined {
	const known = possibleNumber(text, country);
	if (known) return { number: known.number, national: known.nationalNumber };
	const national = plainFigures(text).replace(/\D/g, '').replace(/^0+/, '');
	return national.length >= FEWEST_DIGITS && national.length <= MOST_DIGITS ? { national } : undefined;
}

export function isSamePhoneNumber(one: PhoneNumber, other: PhoneNumber): boolean {
	return one.number !== undefined && other.number !== undefined ? one.number === other.number : one.national === other.national;
}

/** As its country's plan has it; undefined where it is too short or too long for it. */
export function possibleNumber(text: string, country: string | undefined): Parsed | undefined {
	const international = text.replace(/^\(?00 ?/, '+').replace(/\(0\)/, '');
	const known = parsePhoneNumberFromString(international, { defaultCountry: country as CountryCode | undefined, extract: false });
	return known?.isPossible() === true ? known : undefined;
}
