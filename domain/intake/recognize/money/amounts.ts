import type { ReadingContext } from '../../types';
import { currencyDigits, Decimal } from '../../../money';
import { NUMERAL, readNumeral } from '../numbers/numeral';
import { MONEY_SCALE, scaleOf } from '../numbers/scales';
import { NUMBER_WORDS, readWords } from '../numbers/words';

/** Figures with their multiplier, or words. Two groups: the number, the multiplier. */
export const AMOUNT = String.raw`(${NUMERAL}|${NUMBER_WORDS})(?:[ \u00a0]?(${MONEY_SCALE})(?![\p{L}\d]))?`;

export function amountOf(number: string, scale: string | undefined, { language }: ReadingContext): Decimal | undefined {
	// "75 USD million": a multiplier with nothing to multiply.
	if (/^(?:dozens?|hundred|thousand|million|billion|trillion)$/i.test(number)) return undefined;
	const words = /^[.\d]/.test(number) ? undefined : readWords(number);
	const figure = words === undefined ? (/^[.\d]/.test(number) ? readNumeral(number, language) : undefined) : new Decimal(words);
	return figure?.times(scaleOf(scale, language));
}

/** With the currency's digits, or more where more were written. */
export function written(amount: Decimal, currency: string): string {
	return amount.toFixed(Math.max(digitsOf(currency) ?? 0, amount.decimalPlaces()));
}

/** Of the currency's smallest unit; undefined for what is no currency. */
export function digitsOf(currency: string): number | undefined {
	try {
		return currencyDigits(currency);
	} catch {
		return undefined;
	}
}
