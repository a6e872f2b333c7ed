import { DomainError } from '../../errors';
import { dateOf, isLocalDate, readInstant } from '../../calendar';
import { readDecimal, type Decimal } from '../../money';
import { dateAt } from '../localDays';
import type { LocalDate } from '../types';

export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}

export function textOf(value: unknown): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
}

export function listOf(value: unknown): string[] {
	const entries: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
	return entries.flatMap((entry) => textOf(entry) ?? []);
}

const YES = ['true', 'yes', 'y', 'x', '1', 'ja', 'si', 'sí', 'oui', 'sim'];

export function flagOf(value: unknown): boolean {
	return value === true || (typeof value === 'string' && YES.includes(value.trim().toLowerCase())) || value === 1;
}

/** Days since 30 December 1899, as spreadsheets keep dates: 1954 to 2119. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];
const SERIAL_OF_EPOCH = 25_569;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const PARTED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const WRITE_DATES = 'Write it as year, month and day, e.g. 2026-03-31.';

/** A date as written, the zone's date at a time, or a spreadsheet's own number of a day. */
export function readDate(value: unknown, field: string, zone: string): LocalDate {
	if (typeof value === 'number' && value >= FIRST_SERIAL && value <= LAST_SERIAL) return dateOf(Math.floor(value) - SERIAL_OF_EPOCH);
	if (typeof value === 'string') {
		const written = value.trim();
		if (isLocalDate(written)) return written;
		const read = readWritten(written, field);
		if (read !== undefined) return read;
	}
	const at = readInstant(value, zone);
	if (at === null) {
		throw new DomainError('invalid-date', `${field} is ${isGiven(value) ? `"${String(textOf(value) ?? typeof value).slice(0, 40)}", which is no date` : 'empty'}`, WRITE_DATES, field);
	}
	return dateAt(at, zone);
}

/** Day and month are told apart by what they can be; where both could be either, it is asked. */
function readWritten(text: string, field: string): LocalDate | undefined {
	const dotted = DOTTED.exec(text);
	if (dotted) return dateIfReal(dotted[3], dotted[2], dotted[1]);
	const parted = PARTED.exec(text);
	if (!parted) return undefined;
	const [, first, second, year] = parted;
	if (Number(first) > 12) return dateIfReal(year, second, first);
	if (Number(second) > 12 || first === second) return dateIfReal(year, first, second);
	throw new DomainError('ambiguous-date', `${field} is "${text}", where day and month cannot be told apart`, WRITE_DATES, field);
}

function dateIfReal(year: string, month: string, day: string): LocalDate | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isLocalDate(date) ? date : undefined;
}

const SIGNS = /[\s'’\u00a0\u202f]|[A-Z]{3}|[$€£¥₹]/g;

/**
 * A number, or text as spreadsheets show amounts: `$1,234.50`, `1.234,50 €`. A single comma before three digits could be
 * either, and is asked.
 *
 * @param digits of the currency; more decimals than that are refused
 */
export function readAmount(value: unknown, field: string, digits: number): Decimal {
	const amount = readDecimal(typeof value === 'string' ? plainNumber(value, field) : value, field);
	if (amount.decimalPlaces() <= digits) return amount;
	throw new DomainError('too-many-decimals', `${field} is ${amount.toFixed()}, which has more decimals than the currency`, `Round it to ${digits} decimals where it comes from.`, field);
}

function plainNumber(text: string, field: string): string {
	const plain = text.replace(SIGNS, '');
	const comma = plain.lastIndexOf(',');
	if (comma < 0) return /^-?\d{1,3}(\.\d{3}){2,}$/.test(plain) ? plain.replaceAll('.', '') : plain;
	const point = plain.lastIndexOf('.');
	if (point > comma || /^-?\d{1,3}(,\d{3}){2,}$/.test(plain)) return plain.replaceAll(',', '');
	if (point >= 0 || !/^-?\d{1,3},\d{3}$/.test(plain)) return plain.replaceAll('.', '').replace(',', '.');
	throw new DomainError('ambiguous-amount', `${field} is "${text.slice(0, 40)}", where the comma could mean thousands or decimals`, 'Write it with a point before the decimals, e.g. 1234.50.', field);
}
