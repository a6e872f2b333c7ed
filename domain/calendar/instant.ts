import { DateTime } from 'luxon';

import type { Instant } from '../case/types';
import { DomainError } from '../errors';
import { MINUTE_MS } from './civil';
import { FIRST_YEAR, LAST_YEAR } from './horizon';
import { readTime } from './readTime';
import { checkZone, keptOffsetAt } from './zone';

/** Years whose offsets are kept: they are whole minutes, and the years are four digits. */
const WRITTEN_FROM = Date.UTC(FIRST_YEAR, 0, 2);
const WRITTEN_TO = Date.UTC(LAST_YEAR, 11, 31);
const LONGEST_TEXT = 64;

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

/** As luxon does, which asks the runtime for the offset each time: half of what a check of a case's clocks took. */
function writeLocal(at: Instant, zone: string): string {
	const offset = keptOffsetAt(zone, at);
	const local = new Date(at + offset).toISOString().replace('.000', '').slice(0, -1);
	if (zone === 'UTC') return `${local}Z`;
	const minutes = Math.abs(offset) / MINUTE_MS;
	const two = (part: number) => String(part).padStart(2, '0');
	return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function show(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing was given';
	return typeof value === 'string' ? `"${value.slice(0, LONGEST_TEXT)}"` : `a value of type ${Array.isArray(value) ? 'array' : typeof value}`;
}
