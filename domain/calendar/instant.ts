import { DateTime } from 'luxon';

import type { Instant } from '../case/types';
import { DomainError } from '../errors';
import { DAY_MS, MINUTE_MS, type LocalMillis } from './civil';
import { FIRST_YEAR, LAST_YEAR } from './horizon';
import { checkZone, keptOffsetAt, offsetAt } from './zone';

const LATEST_INSTANT = 8.64e15;
/** Years whose offsets are kept: they are whole minutes, and the years are four digits. */
const WRITTEN_FROM = Date.UTC(FIRST_YEAR, 0, 2);
const WRITTEN_TO = Date.UTC(LAST_YEAR, 11, 31);
const LONGEST_TEXT = 64;
/** A whole date first: luxon would fill in a bare time with today's date. */
const STARTS_WITH_DATE = /^\d{4}-\d{2}-\d{2}|^\d{8}T|^[+-]\d{6}-\d{2}-\d{2}|^\d{4}-W\d{2}-\d|^\d{4}-\d{3}(?:T|$)/;
const HAS_OFFSET = /T.*(?:Z|[+-]\d{2}(?::?\d{2})?)(?:\[[^\]]*\])?$/i;

/**
 * Reads ISO 8601 text, a Date, a date-time object of luxon or alike, or epoch milliseconds. Text without an offset is
 * local time of `zone`: of a time that occurs twice the first, a time that is skipped moved forward by what was skipped.
 */
export function parseInstant(value: unknown, field: string, zone: string): Instant {
	const at = readInstant(value, zone);
	if (at === null) {
		throw new DomainError(
			'invalid-time',
			`${field} is not a time: ${show(value)}`,
			'Use ISO 8601, e.g. 2026-03-06T16:50:00-06:00, or epoch milliseconds.',
			field,
		);
	}
	return at;
}

/** As `parseInstant`, where a value that is no time is an answer: null. */
export function readInstant(value: unknown, zone: string): Instant | null {
	checkZone(zone);
	const at = read(value, zone);
	return at === null || !Number.isFinite(at) || Math.abs(at) > LATEST_INSTANT ? null : Math.trunc(at);
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

function read(value: unknown, zone: string): number | null {
	if (typeof value === 'number') return value;
	if (typeof value === 'string') return readText(value.trim(), zone);
	if (typeof value !== 'object' || value === null) return null;
	if (value instanceof Date) return value.getTime();
	if ('toMillis' in value && typeof value.toMillis === 'function') {
		const millis: unknown = value.toMillis();
		return typeof millis === 'number' ? millis : null;
	}
	if ('toISO' in value && typeof value.toISO === 'function') {
		const text: unknown = value.toISO();
		return typeof text === 'string' ? readText(text, zone) : null;
	}
	// A Date of another realm, as code nodes hand over.
	if (Object.prototype.toString.call(value) === '[object Date]') return Number(value);
	return null;
}

function readText(text: string, zone: string): number | null {
	if (text.length > LONGEST_TEXT || !STARTS_WITH_DATE.test(text)) return null;
	const iso = text.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
	if (HAS_OFFSET.test(iso)) return DateTime.fromISO(iso, { setZone: true }).toMillis();
	if (iso.includes('[')) return null;
	const local = DateTime.fromISO(iso, { zone: 'utc' }).toMillis();
	return Number.isNaN(local) ? null : inZone(local, zone);
}

/** Not left to luxon, which reads a local time that occurs twice by the season it is read in. */
function inZone(local: LocalMillis, zone: string): Instant {
	const before = offsetAt(zone, local - DAY_MS);
	const after = offsetAt(zone, local + DAY_MS);
	const found = [local - before, local - after].filter((at) => at + offsetAt(zone, at) === local);
	return found.length > 0 ? Math.min(...found) : local - before;
}

function show(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing was given';
	return typeof value === 'string' ? `"${value.slice(0, LONGEST_TEXT)}"` : `a value of type ${Array.isArray(value) ? 'array' : typeof value}`;
}
