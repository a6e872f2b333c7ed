import { DateTime } from 'luxon';

import type { Instant } from '../case/types';
import { DomainError } from '../errors';
import { dateOf, DAY_MS, MINUTE_MS, type DayNumber } from './civil';
import { FIRST_YEAR, LAST_YEAR } from './horizon';
import { readTime } from './readTime';
import { checkZone, keptOffsetAt } from './zone';

/** Years whose offsets are kept: they are whole minutes, and the years are four digits. */
const WRITTEN_FROM = Date.UTC(FIRST_YEAR, 0, 2);
const WRITTEN_TO = Date.UTC(LAST_YEAR, 11, 31);
const LONGEST_TEXT = 64;
const HOUR_MS = 60 * MINUTE_MS;

/** A time in any shape that `readTime` knows; without an offset it is local time of `zone`. */
export function parseInstant(value: unknown, field: string, zone: string): Instant {
	const at = readInstant(value, zone);
	if (at === null) {
		throw new DomainError(
			'invalid-time',
			`${field} is not a time: ${show(value)}`,
			'Use ISO 8601, e.g. 2026-03-06T16:50:00-06:00, or seconds or milliseconds since 1970.',
			field,
		);
	}
	return at;
}

/** As `parseInstant`, where a value that is no time is an answer: null. */
export function readInstant(value: unknown, zone: string): Instant | null {
	checkZone(zone);
	return readTime(value, zone);
}

/** ISO 8601 with the zone's offset, to the second, or to the millisecond where there are any. */
export function formatInstant(at: Instant, zone: string): string {
	checkZone(zone);
	if (at >= WRITTEN_FROM && at < WRITTEN_TO) return writeLocal(Math.trunc(at), zone);
	const text = Number.isFinite(at) ? DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) : null;
	if (text === null) {
		throw new DomainError('invalid-time', `${String(at)} cannot be written as a time`, 'Use an instant in epoch milliseconds.');
	}
	return text;
}

/** The local date of an instant, in days since 1970-01-01: to count days between dates. */
export function localDayOf(at: Instant, zone: string): DayNumber {
	checkZone(zone);
	return at >= WRITTEN_FROM && at < WRITTEN_TO ? Math.floor((at + keptOffsetAt(zone, at)) / DAY_MS) : Date.parse(formatInstant(at, zone).slice(0, 10)) / DAY_MS;
}

/** As luxon does, which asks the runtime for the offset each time: half of what a check of a case's clocks took. */
function writeLocal(at: Instant, zone: string): string {
	const offset = keptOffsetAt(zone, at);
	const local = at + offset;
	const day = Math.floor(local / DAY_MS);
	const time = local - day * DAY_MS;
	const milliseconds = time % 1000;
	const minute = MINUTES_OF_DAY[Math.floor(time / MINUTE_MS)];
	const seconds = two((time % MINUTE_MS) / 1000) + (milliseconds === 0 ? '' : THOUSANDTHS[milliseconds]);
	// The end put together first: the engine makes short texts as they are, and of long ones a tree.
	return dateOf(day) + minute + (seconds + (zone === 'UTC' ? 'Z' : writeOffset(offset)));
}

function writeOffset(offset: number): string {
	if (offset !== lastOffset.offset) {
		const ahead = Math.abs(offset);
		lastOffset = { offset, written: `${offset < 0 ? '-' : '+'}${two(ahead / HOUR_MS)}:${two((ahead % HOUR_MS) / MINUTE_MS)}` };
	}
	return lastOffset.written;
}

/** Who writes many times, writes most of them with the same one. */
let lastOffset = { offset: 0, written: '+00:00' };

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

const THOUSANDTHS = Array.from({ length: 1000 }, (_, number) => `.${String(number).padStart(3, '0')}`);

const MINUTES_OF_DAY = Array.from({ length: 24 * 60 }, (_, minute) => `T${two(minute / 60)}:${two(minute % 60)}:`);

function two(part: number): string {
	return TWO_DIGITS[Math.floor(part)];
}

function show(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing was given';
	return typeof value === 'string' ? `"${value.slice(0, LONGEST_TEXT)}"` : `a value of type ${Array.isArray(value) ? 'array' : typeof value}`;
}
