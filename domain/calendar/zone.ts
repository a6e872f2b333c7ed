import { IANAZone } from 'luxon';

import type { Instant } from '../case/types';
import { DomainError } from '../errors';
import { DAY_MS, MINUTE_MS, type LocalMillis } from './civil';
import { isTimeZone } from './syntax';

/** From `from` on, local time is UTC plus `offset` milliseconds. */
interface OffsetSpan {
	from: Instant;
	offset: number;
}

/** Short enough that no zone has changed its offset there and back in between. */
const SAMPLE_MS = 4 * DAY_MS;
/** Offsets reach 14 hours, and a window that begins on 31 December can end two days later. */
const MARGIN_MS = 4 * DAY_MS;

const yearsByZone = new Map<string, Map<number, OffsetSpan[]>>();

/** Kept, because the runtime builds a formatter for every name it is asked about. */
const knownZones = new Set<string>();

export function checkZone(zone: string): void {
	if (knownZones.has(zone)) return;
	if (typeof zone !== 'string' || !isTimeZone(zone)) {
		throw new DomainError(
			'unknown-time-zone',
			`"${String(zone)}" in timezone is not a known time zone`,
			'Use an IANA name such as America/Chicago.',
			'timezone',
		);
	}
	knownZones.add(zone);
}

/** Milliseconds that local time is ahead of UTC. */
export function offsetAt(zone: string, at: Instant): number {
	return Math.round(IANAZone.create(zone).offset(at) * MINUTE_MS);
}

/** As `offsetAt`, from what is kept of the instant's year. */
export function keptOffsetAt(zone: string, at: Instant): number {
	if (zone === last.zone && at >= last.from && at < last.to) return last.offset;
	const year = new Date(at).getUTCFullYear();
	const spans = offsetSpans(zone, year);
	let index = spans.length - 1;
	while (index > 0 && spans[index].from > at) index -= 1;
	const { offset, from } = spans[index];
	last = { zone, offset, from: Math.max(from, Date.UTC(year, 0, 1)), to: Math.min(spans[index + 1]?.from ?? Infinity, Date.UTC(year + 1, 0, 1)) };
	return offset;
}

/** Who asks for many instants, asks for the same part of a year most times. */
let last = { zone: '', offset: 0, from: 0, to: 0 };

/** The offsets in force during a year and a few days around it, in order; kept, because asking the runtime is slow. */
function offsetSpans(zone: string, year: number): OffsetSpan[] {
	let years = yearsByZone.get(zone);
	if (!years) yearsByZone.set(zone, (years = new Map()));
	let spans = years.get(year);
	if (!spans) years.set(year, (spans = findOffsetSpans(zone, year)));
	return spans;
}

function findOffsetSpans(zone: string, year: number): OffsetSpan[] {
	const end = Date.UTC(year + 1, 0, 1) + MARGIN_MS;
	let at = Date.UTC(year, 0, 1) - MARGIN_MS;
	let offset = offsetAt(zone, at);
	const spans = [{ from: at, offset }];
	while (at < end) {
		const next = Math.min(at + SAMPLE_MS, end);
		const then = offsetAt(zone, next);
		if (then !== offset) {
			let before = at;
			let after = next;
			while (after - before > 1) {
				const middle = Math.floor((before + after) / 2);
				if (offsetAt(zone, middle) === offset) before = middle;
				else after = middle;
			}
			offset = offsetAt(zone, after);
			spans.push({ from: after, offset });
			at = after;
		} else {
			at = next;
		}
	}
	return spans;
}

/** For local times of `year` and two days to either side: the earliest instant at which the wall clock has reached one. */
export function wallClock(zone: string, year: number): (local: LocalMillis) => Instant {
	const spans = offsetSpans(zone, year);
	return (local) => {
		for (let index = 0; index < spans.length - 1; index += 1) {
			const at = Math.max(spans[index].from, local - spans[index].offset);
			if (at < spans[index + 1].from) return at;
		}
		const last = spans[spans.length - 1];
		return Math.max(last.from, local - last.offset);
	};
}
