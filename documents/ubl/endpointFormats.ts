import type { Party } from '../../domain/billing/types';

/**
 * The schemes whose identifiers Peppol checks (PEPPOL-COMMON-R040 to R050, those that refuse the document): digits,
 * and a check digit by the register's own method.
 */
const FORMATS: Record<string, { pattern: RegExp; isChecked?: (digits: number[]) => boolean }> = {
	// Swedish organisation number, Luhn.
	'0007': { pattern: /^\d{10}$/, isChecked: (digits) => digits.reduce((sum, digit, place) => sum + luhn(digit, place % 2 === 0 ? 2 : 1), 0) % 10 === 0 },
	// GLN of GS1: weights 3 and 1 from the right.
	'0088': { pattern: /^\d+$/, isChecked: (digits) => digits.toReversed().reduce((sum, digit, place) => sum + digit * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0 },
	// Australian business number: the first digit less 1, modulo 89.
	'0151': { pattern: /^\d{11}$/, isChecked: (digits) => weighted(digits.with(0, digits[0] - 1), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0 },
	// Danish CVR; Peppol takes it with and without the country since its release of November 2023.
	'0184': { pattern: /^(?:DK)?\d{8}$/ },
	// Norwegian organisation number, modulo 11.
	'0192': { pattern: /^\d{9}$/, isChecked: (digits) => weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
	// Belgian enterprise number: the last two digits are 97 less the others modulo 97.
	'0208': { pattern: /^\d{10}$/, isChecked: (digits) => 97 - (Number(digits.slice(0, 8).join('')) % 97) === Number(digits.slice(8).join('')) },
};

export function isWellFormed(endpoint: Party['endpoint']): boolean {
	const format = endpoint && FORMATS[endpoint.scheme];
	if (!format) return true;
	return format.pattern.test(endpoint.id) && (format.isChecked?.([...endpoint.id].map(Number)) ?? true);
}

function weighted(digits: number[], weights: number[]): number {
	return digits.reduce((sum, digit, place) => sum + digit * weights[place], 0);
}

function luhn(digit: number, factor: number): number {
	const product = digit * factor;
	return product > 9 ? product - 9 : product;
}
