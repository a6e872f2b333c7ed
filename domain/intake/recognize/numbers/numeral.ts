import { Decimal } from '../../../money';

/**
 * Figures with thousands set apart by a comma, a point, a space or an apostrophe, and decimals behind the other sign.
 * The branches with thousands come first, because the last one matches the beginning of all of them.
 */
export const NUMERAL = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d|\.\d)|\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d{1,9})?(?![ ]?\d)|\d+(?:\.\d+(?!\.\d)|,\d+(?!,\d))?(?!\d)|\.\d+(?!\d))`;

/** Longer figures are no amount of anything a business is asked for, and would be read inexactly. */
const MOST_DIGITS = 15;

/** Exactly, as a decimal; undefined for more than fifteen digits before the point. A single sign before three digits is read as the language has it. */
export function readNumeral(numeral: string, language: string): Decimal | undefined {
	const figures = numeral.replace(/[ \u00a0\u202f'’]/g, '');
	const point = decimalSign(figures, language);
	const [whole, decimals = ''] = point === undefined ? [figures] : splitAtLast(figures, point);
	const digits = whole.replace(/[.,]/g, '') || '0';
	return digits.length > MOST_DIGITS ? undefined : new Decimal(decimals === '' ? digits : `${digits}.${decimals.slice(0, 30)}`);
}

function decimalSign(figures: string, language: string): '.' | ',' | undefined {
	const commas = figures.split(',').length - 1;
	const points = figures.split('.').length - 1;
	if (commas > 0 && points > 0) return figures.lastIndexOf(',') > figures.lastIndexOf('.') ? ',' : '.';
	if (commas + points !== 1) return undefined;
	const sign = commas === 1 ? ',' : '.';
	const setsThousandsApart = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures);
	return setsThousandsApart && sign === (language === 'en' ? ',' : '.') ? undefined : sign;
}

function splitAtLast(figures: string, sign: string): [string, string] {
	const at = figures.lastIndexOf(sign);
	return [figures.slice(0, at), figures.slice(at + 1)];
}
