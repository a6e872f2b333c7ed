import { DomainError } from '../../errors';
import { readDecimal, type Decimal } from '../../money';
import { currenciesOf } from './currencies';

/** What may stand around figures: minus, brackets, and the name or sign of a currency. */
const WRITTEN = /^([^\d.,]*)([\d.,][\d.,'’\s]*)(\D*)$/;
/** No amount is longer; the patterns look at each place more than once. */
const LONGEST = 80;
/** `1.000,-` */
const NO_CENTS = /([.,])\s*[-–—]+(?=\D*$)/;

/**
 * A number, or text as spreadsheets show amounts: `$1,234.50`, `1.234,50 €`, `(20.00)` below 0. A single comma or point before
 * three digits could be either, and is asked.
 *
 * @param digits of the currency; more decimals than that are refused
 */
export function readAmount(value: unknown, field: string, digits: number): Decimal {
	const amount = readDecimal(typeof value === 'string' ? plainNumber(value, field, digits) : value, field);
	if (amount.decimalPlaces() <= digits) return amount;
	throw new DomainError('too-many-decimals', `${field} is ${amount.toFixed()}, which has more decimals than the currency`, `Round it to ${digits} decimals where it comes from.`, field);
}

/** The currencies that an amount may be in by what it is written with; undefined: it says nothing of it. */
export function currenciesIn(value: unknown): readonly string[] | undefined {
	const written = typeof value === 'string' ? partsOf(value) : undefined;
	return written && written.word !== '' ? currenciesOf(written.word) : undefined;
}

interface Written {
	figures: string;
	word: string;
	isNegative: boolean;
}

function partsOf(text: string): Written | undefined {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST) return undefined;
	const match = WRITTEN.exec(trimmed.replace(NO_CENTS, '$100').replace(/(\p{L})\./gu, '$1'));
	if (!match) return undefined;
	const [, before, figures, after] = match;
	const isNegative = /[-−]/.test(before + after) || (before.includes('(') && after.includes(')'));
	return { figures: figures.replace(/['’\s]/g, ''), word: (before + after).replace(/[-−+()\s]/g, ''), isNegative };
}

function plainNumber(text: string, field: string, digits: number): string {
	const written = partsOf(text);
	if (!written || (written.word !== '' && currenciesOf(written.word) === undefined)) return text;
	return (written.isNegative ? '-' : '') + withPoint(written.figures, text, field, digits);
}

function withPoint(figures: string, text: string, field: string, digits: number): string {
	const comma = figures.lastIndexOf(',');
	const isEither = (sign: string) => new DomainError('ambiguous-amount', `${field} is "${text.slice(0, 40)}", where the ${sign} could mean thousands or decimals`, 'Write it with a point and two decimals, e.g. 1234.50.', field);
	if (comma < 0) {
		if (digits < 3 && /^[1-9]\d{0,2}\.\d{3}$/.test(figures)) throw isEither('point');
		return /^\d{1,3}(\.\d{3}){2,}$/.test(figures) ? figures.replaceAll('.', '') : figures;
	}
	const point = figures.lastIndexOf('.');
	// By threes, and as in India by twos before the last three.
	if (point > comma || /^\d{1,3}(,\d{3}){2,}$|^\d{1,2}(,\d{2})+,\d{3}$/.test(figures)) return figures.replaceAll(',', '');
	if (point >= 0 || !/^\d{1,3},\d{3}$/.test(figures)) return figures.replaceAll('.', '').replace(',', '.');
	throw isEither('comma');
}
