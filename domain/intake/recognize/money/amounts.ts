import type { ReadingContext } from '../../types';
import { Decimal } from '../../../money';
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

/** Without trailing zeros behind the point: 2500.00 and 2500 are the same statement. */
export const written = (amount: Decimal): string => amount.toFixed();
