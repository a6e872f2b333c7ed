import { DateTime } from 'luxon';

import type { Instant } from '../case/types';
import { DAY_MS, type LocalMillis } from './civil';
import { isTimeZone } from './syntax';
import { offsetAt } from './zone';

const LATEST_INSTANT = 8.64e15;
const LONGEST_TEXT = 100;
/** What nests deeper than a pair of time and zone is no time. */
const DEEPEST = 2;

/**
 * Every shape in which n8n's nodes and common systems give a time, or null. A time without an offset is local time of
 * `zone`: of a time that occurs twice the first, a time that is skipped moved forward by what was skipped. A date that
 * could be read by day or by month first is not guessed.
 */
export function readTime(value: unknown, zone: string): Instant | null {
	const at = read(value, zone, 0);
	return at === null || !Number.isFinite(at) || Math.abs(at) > LATEST_INSTANT ? null : Math.trunc(at);
}

function read(value: unknown, zone: string, depth: number): number | null {
	if (typeof value === 'number') return numbered(value, zone);
	if (typeof value === 'bigint') return numbered(Number(value), zone);
	if (typeof value === 'string') return value.length > LONGEST_TEXT ? null : written(value.trim(), zone);
	if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEEPEST) return null;
	if (value instanceof Date) return value.getTime();
	if ('toMillis' in value && typeof value.toMillis === 'function') {
		const millis: unknown = value.toMillis();
		return typeof millis === 'number' ? millis : null;
	}
	if ('toISO' in value && typeof value.toISO === 'function') return read(value.toISO(), zone, depth + 1);
	// A Date of another realm, as code nodes hand over.
	if (Object.prototype.toString.call(value) === '[object Date]') return Number(value);
	return held(value as Record<string, unknown>, zone, depth);
}

/** Calendars of Google and Microsoft (`dateTime`, `timeZone`), Firestore (`seconds`), MongoDB (`$date`), BigQuery (`value`). */
function held(value: Record<string, unknown>, zone: string, depth: number): number | null {
	const seconds = value.seconds ?? value._seconds;
	if (typeof seconds === 'number' || (typeof seconds === 'string' && /^\d+$/.test(seconds))) {
		const nanos = value.nanoseconds ?? value._nanoseconds ?? value.nanos ?? 0;
		return Number(seconds) * 1000 + (typeof nanos === 'number' ? nanos / 1e6 : 0);
	}
	const own = typeof value.timeZone === 'string' ? value.timeZone : undefined;
	const local = own !== undefined && (own === 'UTC' || isTimeZone(own)) ? own : own === undefined ? zone : undefined;
	const inner = value.dateTime ?? value.date ?? value.$date ?? value.$numberLong ?? value.value;
	if (inner === undefined || inner === null) return null;
	// A zone that is not known by its IANA name leaves a time with an offset as it is, and no other.
	return local === undefined ? (typeof inner === 'string' && HAS_OFFSET.test(inner) ? written(inner.trim(), zone) : null) : read(inner, local, depth + 1);
}

/** 2000-01-01 as seconds since 1970, and as days since 1899-12-30, by which spreadsheets count. */
const FIRST_SECOND = 946_684_800;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_051];
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * Seconds, milliseconds, microseconds or nanoseconds since 1970, by their size: 1e11 is the year 5138 in the one and 1973 in
 * the next, and nobody's time today. A small number is a day of a spreadsheet, in local time, to the second.
 */
function numbered(value: number, zone: string): number | null {
	if (value >= FIRST_SERIAL && value < LAST_SERIAL) return inZone(SERIAL_EPOCH + Math.round(value * 86_400) * 1000, zone);
	if (!(value >= FIRST_SECOND)) return null;
	if (value < 1e11) return value * 1000;
	if (value < 1e14) return value;
	return value < 1e17 ? value / 1e3 : value / 1e6;
}

/** As most systems write it, on a day that every month has: the runtime reads it as luxon does, and several times as fast. */
const PLAIN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A whole date first: luxon would fill in a bare time with today's date. */
const STARTS_WITH_DATE = /^\d{4}-\d{2}-\d{2}|^\d{8}T|^[+-]\d{6}-\d{2}-\d{2}|^\d{4}-W\d{2}-\d|^\d{4}-\d{3}(?:T|$)/;
const HAS_OFFSET = /T.*(?:Z|[+-]\d{2}(?::?\d{2})?)(?:\[[^\]]*\])?$/i;

function written(text: string, zone: string): number | null {
	if (PLAIN.test(text)) return Date.parse(text);
	if (STARTS_WITH_DATE.test(text)) return iso(text, zone);
	if (/^\d{9,19}(?:\.\d{1,9})?$/.test(text) || /^\d{5}\.\d+$/.test(text)) return numbered(Number(text), zone);
	const dotNet = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/.exec(text);
	if (dotNet) return Number(dotNet[1]);
	for (const found of [DateTime.fromRFC2822(text, { zone, locale: 'en' }), DateTime.fromHTTP(text, { zone, locale: 'en' })]) {
		if (found.isValid) return found.toMillis();
	}
	return named(text, zone) ?? figures(text, zone);
}

/** Also with a space for the T, as databases write it, and with `UTC` or a gap before the offset. */
function iso(text: string, zone: string): number | null {
	const plain = text
		.replace(/^(\d{4}-\d{2}-\d{2}),? +(?=\d)/, '$1T')
		.replace(/ *(?:UTC|GMT|Z)$/i, 'Z')
		.replace(/ +(?=[+-]\d{2}(?::?\d{2})?$)/, '')
		.replace(/(\.\d{9})\d+/, '$1');
	if (HAS_OFFSET.test(plain)) return DateTime.fromISO(plain, { setZone: true }).toMillis();
	if (plain.includes('[')) return null;
	const local = DateTime.fromISO(plain, { zone: 'utc' }).toMillis();
	return Number.isNaN(local) ? null : inZone(local, zone);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = String.raw`(?:,?(?: at)?[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(am|pm|a\.m\.|p\.m\.)?)?`;
const OFFSET = String.raw`(?: ?(Z|UTC|GMT)?([+-]\d{2}:?\d{2})?(?: ?\([^)]*\))?)`;
const DAY_FIRST = new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})${CLOCK}${OFFSET}$`, 'i');
const MONTH_FIRST = new RegExp(`^(?:[a-z]+,? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${CLOCK}${OFFSET}$`, 'i');

/** A month in English words: `2 Mar 2026 10:00`, `March 2, 2026 at 10:00 AM`, and what JavaScript writes of a Date. */
function named(text: string, zone: string): number | null {
	const dayFirst = DAY_FIRST.exec(text);
	const match = dayFirst ?? MONTH_FIRST.exec(text);
	if (!match) return null;
	const [day, word] = dayFirst ? [match[1], match[2]] : [match[2], match[1]];
	const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
	const isMonth = month > 0 && ('january february march april may june july august september october november december'.split(' ')[month - 1].startsWith(word.toLowerCase()) || word.toLowerCase() === 'sept');
	return isMonth ? atParts({ year: match[3], month, day, hour: match[4], minute: match[5], second: match[6], half: match[7] }, { utc: match[8], offset: match[9] }, zone) : null;
}

const DOTTED = new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})${CLOCK}$`, 'i');
const SLASHED = new RegExp(String.raw`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})${CLOCK}$`, 'i');
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})${CLOCK}$`, 'i');

/** Points stand between day and month in that order; between slashes only where one of the two can be no month. */
function figures(text: string, zone: string): number | null {
	const yearFirst = YEAR_FIRST.exec(text);
	const dotted = DOTTED.exec(text);
	const match = yearFirst ?? dotted ?? SLASHED.exec(text);
	if (!match) return null;
	const [one, two] = [Number(match[1]), Number(match[2])];
	const clock = { hour: match[4], minute: match[5], second: match[6], half: match[7] };
	if (yearFirst) return atParts({ year: match[1], month: two, day: match[3], ...clock }, {}, zone);
	if (dotted || one > 12) return atParts({ year: match[3], month: two, day: match[1], ...clock }, {}, zone);
	return two > 12 || one === two ? atParts({ year: match[3], month: one, day: match[2], ...clock }, {}, zone) : null;
}

interface Parts {
	year: string;
	month: number;
	day: string;
	hour?: string;
	minute?: string;
	second?: string;
	/** `am` or `pm`. */
	half?: string;
}

function atParts({ year, month, day, hour = '0', minute = '0', second = '0', half }: Parts, { utc, offset }: { utc?: string; offset?: string }, zone: string): number | null {
	if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null;
	const ofDay = half === undefined ? Number(hour) : (Number(hour) % 12) + (half[0].toLowerCase() === 'p' ? 12 : 0);
	const local = DateTime.fromObject({ year: Number(year), month, day: Number(day), hour: ofDay, minute: Number(minute), second: Number(second) }, { zone: 'utc' });
	if (!local.isValid) return null;
	if (offset === undefined) return utc === undefined ? inZone(local.toMillis(), zone) : local.toMillis();
	const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
	return local.toMillis() - (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Not left to luxon, which reads a local time that occurs twice by the season it is read in. */
function inZone(local: LocalMillis, zone: string): Instant {
	const before = offsetAt(zone, local - DAY_MS);
	const after = offsetAt(zone, local + DAY_MS);
	const found = [local - before, local - after].filter((at) => at + offsetAt(zone, at) === local);
	return found.length > 0 ? Math.min(...found) : local - before;
}
