import { DomainError } from '../../errors';
import { dateOf, isLocalDate, readInstant } from '../../calendar';
import type { Instant } from '../../case';
import { LANGUAGES, packFor } from '../../language';
import { fold } from '../../text';
import { dateAt } from '../localDays';
import type { LocalDate } from '../types';
import { isGiven, textOf } from './values';

/** Days since 30 December 1899, as spreadsheets keep dates: 1954 to 2119. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];
const SERIAL_OF_EPOCH = 25_569;
const DAY_MS = 86_400_000;

const BARE = /^(?:19|20)\d{6}$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const PARTED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
/** English words are read with times, too, and for all ways to write them. */
const NAMED = /^(\d{1,2})(?:\.|er|º)?(?: de)?[ -](\p{L}{3,12})\.?(?: de)?[ -](\d{4}|\d{2})$/u;
const UTC_MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/i;
/** Years of which all days that follow have four figures, too: dates are compared as they are written. */
const IN_USE = /^[12]\d{3}-/;
const WRITE_DATES = 'Write it as year, month and day, e.g. 2026-03-31.';

/** A date as written, the zone's date at a time, or a spreadsheet's own number of a day. */
export function readDate(value: unknown, field: string, zone: string): LocalDate {
	const day = wholeDay(value) ?? (typeof value === 'string' ? readWritten(value.trim(), field) : undefined) ?? dayAt(readInstant(value, zone), zone);
	if (day !== undefined && IN_USE.test(day)) return day;
	throw new DomainError('invalid-date', `${field} is ${isGiven(value) ? `"${String(textOf(value) ?? typeof value).slice(0, 40)}", which is no date` : 'empty'}`, WRITE_DATES, field);
}

function dayAt(at: Instant | null, zone: string): LocalDate | undefined {
	return at === null ? undefined : dateAt(at, zone);
}

/** What can only be a day: a date, a spreadsheet's number, and midnight of UTC, by which databases and sheets hand a date over. */
export function wholeDay(value: unknown): LocalDate | undefined {
	if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]') {
		const at = Number(value);
		return Number.isFinite(at) && at % DAY_MS === 0 ? dateOf(at / DAY_MS) : undefined;
	}
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = String(value).trim();
	if (isLocalDate(text)) return text;
	if (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= FIRST_SERIAL && Number(text) <= LAST_SERIAL) return dateOf(Math.floor(Number(text)) - SERIAL_OF_EPOCH);
	const bare = BARE.test(text) ? dateIfReal(text.slice(0, 4), text.slice(4, 6), text.slice(6)) : undefined;
	const midnight = UTC_MIDNIGHT.exec(text)?.[1];
	return bare ?? (midnight !== undefined && isLocalDate(midnight) ? midnight : undefined);
}

/** Day and month are told apart by what they can be; where both could be either, it is asked. */
function readWritten(text: string, field: string): LocalDate | undefined {
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) return dateIfReal(yearFirst[1], yearFirst[2], yearFirst[3]);
	const dotted = DOTTED.exec(text);
	if (dotted) return dateIfReal(dotted[3], dotted[2], dotted[1]);
	const named = NAMED.exec(text);
	if (named) return dateIfReal(named[3], String(monthNamed(named[2])), named[1]);
	const parted = PARTED.exec(text);
	if (!parted) return undefined;
	const [, first, second, year] = parted;
	// With two digits, what stands first could be the year.
	if (Number(first) > 12 && year.length === 4) return dateIfReal(year, second, first);
	if (Number(first) <= 12 && (Number(second) > 12 || first === second)) return dateIfReal(year, first, second);
	throw new DomainError('ambiguous-date', `${field} is "${text}", where day and month cannot be told apart`, WRITE_DATES, field);
}

/** 1 to 12; 0 where no language knows the word, or it begins two months. */
function monthNamed(word: string): number {
	const begun = fold(word);
	const found = new Set(LANGUAGES.flatMap((language) => packFor(language).times.names.months.flatMap((forms, month) => (forms.split('|').some((form) => fold(form).startsWith(begun)) ? [month + 1] : []))));
	return found.size === 1 ? [...found][0] : 0;
}

/** Two digits are a year of this century. */
function dateIfReal(year: string, month: string, day: string): LocalDate | undefined {
	const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isLocalDate(date) ? date : undefined;
}
