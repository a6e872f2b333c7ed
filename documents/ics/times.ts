import { formatInstant, parseInstant, zoneNamed } from '../../domain/calendar';
import type { Instant } from '../../domain/case';
import { lineOf, linesOf, type Component, type ContentLine } from './contentLines';
import { unrolled } from './recurrence';

/** A local date and time as if it were UTC, in milliseconds. */
export type LocalMillis = number;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** From the clock on the wall to the instant and back. */
export interface Clock {
	toInstant(local: LocalMillis): Instant;
	toLocal(at: Instant): LocalMillis;
}

/** A value of a calendar: a whole day, an instant (`Z`), or a time on the wall, of a named zone or of none. */
export type IcsTime = { kind: 'date'; local: LocalMillis } | { kind: 'utc'; local: LocalMillis } | { kind: 'local'; local: LocalMillis; zone?: string };

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z?))?$/i;

export function readTime(text: string, params: ContentLine['params']): IcsTime | undefined {
	const match = TIME.exec(text.trim());
	if (!match) return undefined;
	const [, year, month, day, hour, minute, second = '0', z] = match;
	const days = Date.UTC(Number(year), Number(month) - 1, Number(day));
	if (new Date(days).getUTCDate() !== Number(day)) return undefined;
	if (hour === undefined) return { kind: 'date', local: days };
	// 24:00:00 and a leap second are read as the moment they stand for.
	const local = days + ((Number(hour) * 60 + Number(minute)) * 60 + Math.min(59, Number(second))) * 1000;
	if (z) return { kind: 'utc', local };
	return { kind: 'local', local, ...(params.TZID !== undefined && { zone: params.TZID }) };
}

/** `PT1H30M`, `P2D`, `P1W`: whole days on the calendar, the rest on the clock. */
export function readDuration(text: string): { days: number; millis: number } | undefined {
	const match = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text.trim());
	if (!match) return undefined;
	const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
	const sign = match[1] === '-' ? -1 : 1;
	return { days: sign * (weeks * 7 + days), millis: sign * ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}

export function basicUtc(local: LocalMillis): string {
	return `${new Date(local).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

export const UTC_CLOCK: Clock = { toInstant: (local) => local, toLocal: (at) => at };

const clocks = new Map<string, Clock>();

/** Of an IANA zone. Most days have one offset, so it is asked for once a day. */
export function zoneClock(zone: string): Clock {
	let clock = clocks.get(zone);
	if (!clock) clocks.set(zone, (clock = makeClock(zone)));
	return clock;
}

function makeClock(zone: string): Clock {
	/** By the day, what local time is ahead of UTC; null on days on which that changes, and the days beside them. */
	const offsets = new Map<number, number | null>();
	const exact = (local: LocalMillis) => parseInstant(new Date(local).toISOString().slice(0, 19), 'time', zone);
	const offsetOn = (day: number): number | null => {
		let offset = offsets.get(day);
		if (offset === undefined) {
			if (offsets.size > 20_000) offsets.clear();
			const [before, after] = [day - 1, day + 2].map((edge) => edge * DAY - exact(edge * DAY));
			offsets.set(day, (offset = before === after ? before : null));
		}
		return offset;
	};
	const toInstant = (local: LocalMillis) => {
		const offset = offsetOn(Math.floor(local / DAY));
		return offset === null ? exact(local) : local - offset;
	};
	return {
		toInstant,
		toLocal(at) {
			const offset = offsetOn(Math.floor(at / DAY));
			if (offset !== null) return at + offset;
			return Date.parse(`${formatInstant(at, zone).slice(0, 19)}Z`);
		},
	};
}

export interface Zones {
	/** Undefined where nobody knows the name. */
	named(name: string): Clock | undefined;
	/** What times without a zone are in: the calendar's one zone, else the name it gives, else the owner's. */
	floating: Clock;
}

/** Names go first, since everybody means the zone by them; a name that nobody knows is what the calendar says it is. */
export function zonesOf(calendar: Component, owner: string, from: Instant, to: Instant): Zones {
	const defined = new Map<string, Clock>();
	for (const zone of calendar.children.filter(({ name }) => name === 'VTIMEZONE')) {
		const id = lineOf(zone, 'TZID')?.value.trim();
		if (id === undefined) continue;
		const known = zoneNamed(id) ?? zoneNamed(lineOf(zone, 'X-LIC-LOCATION')?.value ?? '');
		const clock = known === undefined ? definedClock(zone, from, to) : zoneClock(known);
		if (clock) defined.set(id, clock);
	}
	const own = zoneNamed(lineOf(calendar, 'X-WR-TIMEZONE')?.value ?? '');
	const [only] = defined.values();
	return {
		named(name) {
			const known = zoneNamed(name);
			return known === undefined ? defined.get(name.trim()) : zoneClock(known);
		},
		floating: defined.size === 1 ? only : zoneClock(own ?? owner),
	};
}

/** A zone by its rules alone. Two years to either side of the question, so that what is in force at its edges is known. */
function definedClock(zone: Component, from: Instant, to: Instant): Clock | undefined {
	const changes = zone.children.flatMap((observance) => changesOf(observance, from - 800 * DAY, to + 800 * DAY)).sort((a, b) => a.at - b.at);
	if (changes.length === 0) return undefined;
	const offsetAt = (at: Instant) => changes.findLast((change) => change.at <= at)?.offset ?? changes[0].before;
	const toInstant = (local: LocalMillis) => {
		const before = offsetAt(local - DAY);
		const after = offsetAt(local + DAY);
		const found = [local - before, local - after].filter((at) => at + offsetAt(at) === local);
		return found.length > 0 ? Math.min(...found) : local - before;
	};
	return { toInstant, toLocal: (at) => at + offsetAt(at) };
}

function changesOf(observance: Component, from: LocalMillis, to: LocalMillis): Array<{ at: Instant; offset: number; before: number }> {
	const start = readTime(lineOf(observance, 'DTSTART')?.value ?? '', {});
	const before = offsetOf(lineOf(observance, 'TZOFFSETFROM')?.value);
	const offset = offsetOf(lineOf(observance, 'TZOFFSETTO')?.value);
	if (!start || before === undefined || offset === undefined) return [];
	const locals = [start.local];
	for (const { value } of linesOf(observance, 'RRULE')) {
		const end = /UNTIL=([^;]+)/i.exec(value)?.[1];
		const until = end === undefined ? undefined : readTime(end, {});
		const limit = until && (until.kind === 'utc' ? until.local + before : until.local);
		locals.push(...attempt(() => unrolled(value, start.local, limit, Math.max(start.local, Math.min(from, limit ?? from)), to)));
	}
	for (const { value, params } of linesOf(observance, 'RDATE')) for (const one of value.split(',')) locals.push(readTime(one, params)?.local ?? start.local);
	return locals.map((local) => ({ at: local - before, offset, before }));
}

function attempt(run: () => LocalMillis[]): LocalMillis[] {
	try {
		return run();
	} catch {
		// The rule of a zone that cannot be read leaves the zone at its first offset.
		return [];
	}
}

function offsetOf(text: string | undefined): number | undefined {
	const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text?.trim() ?? '');
	if (!match) return undefined;
	const [, sign, hours, minutes, seconds = '0'] = match;
	return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000);
}
