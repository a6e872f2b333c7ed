import { isLocalDate, readInstant, zoneNamed } from '../calendar';
import type { Instant, Reason } from '../case';
import type { Profile } from '../profile';
import { resourcesOf, type Resource } from './resources';
import type { BusyTime } from './types';

const DAY = 86_400_000;
/** Of one answer of a calendar; a year of one every ten minutes fits. */
const MOST = 50_000;

export interface BusyRead {
	busy: BusyTime[];
	/** What could not be read, or was not of anybody here. */
	reasons: Reason[];
}

type Json = Record<string, unknown>;

/**
 * Busy times as other software gives them: plain `{ start, end }`, Google's free/busy and events, Microsoft Graph's
 * schedules and events, one of them or a list of any. Times without an offset are in the zone beside them, else in the
 * resource's, else in the business's. What is cancelled, free, declined or transparent takes no time; what is tentative, as the
 * profile says. An event that stands for a series is unrolled by `unroll`, without what was moved or cancelled of it. A
 * calendar belongs to the resource whose id, e-mail address or name it bears.
 */
export function readBusy(value: unknown, profile: Profile, unroll?: Unroll): BusyRead {
	const read: BusyRead = { busy: [], reasons: [] };
	walk(value, undefined, { profile, roster: resourcesOf(profile), read, unknown: new Set(), ...(unroll && { unroll }), replaced: replacedTimes(value, profile.business.timezone) });
	return read;
}

/** All times of an event that stands for a series; undefined where it cannot be told. */
export type Unroll = (event: Json, first: { start: Instant; end: Instant; wholeDay: boolean; zone: string }) => Array<{ start: Instant; end: Instant }> | undefined;

interface Reading {
	profile: Profile;
	roster: Resource[];
	read: BusyRead;
	/** Owners that are nobody here, each told once. */
	unknown: Set<string>;
	unroll?: Unroll;
	/** By the series, the times that one of its events has been moved or cancelled from. */
	replaced: Map<string, Set<Instant>>;
}

function walk(value: unknown, owner: string | undefined, reading: Reading): void {
	if (reading.read.busy.length >= MOST) return;
	if (Array.isArray(value)) {
		for (const one of value) walk(one, owner, reading);
		return;
	}
	if (!isJson(value)) return;
	if (isJson(value.calendars)) {
		for (const [name, calendar] of Object.entries(value.calendars)) if (isJson(calendar)) walk(calendar.busy, name, reading);
		return;
	}
	if (Array.isArray(value.scheduleItems)) {
		walk(value.scheduleItems, textOf(value.scheduleId) ?? owner, reading);
		return;
	}
	if (value.start === undefined) {
		// The envelopes of Graph (`value`), of Google's event list (`items`) and of plain lists (`busy`).
		for (const list of [value.value, value.items, value.busy]) if (Array.isArray(list)) walk(list, textOf(value.resource) ?? owner, reading);
		return;
	}
	one(value, owner, reading);
}

function one(event: Json, owner: string | undefined, reading: Reading): void {
	const { profile, read } = reading;
	if (takesNoTime(event, profile.scheduling.tentative)) return;
	const named = textOf(event.resource) ?? textOf(event.resourceId) ?? owner;
	const resource = named === undefined ? undefined : resourceNamed(named, reading);
	if (named !== undefined && resource === undefined) return;
	const zone = zoneOf(event.timezone) ?? zoneOf(event.timeZone) ?? resource?.timezone ?? profile.business.timezone;
	const start = momentOf(event.start, zone);
	const end = event.end === undefined && isAllDay(event.start) ? (start === null ? null : start + DAY) : momentOf(event.end, zone);
	if (start === null || end === null) {
		read.reasons.push({ code: 'busy-unread', message: `A busy time could not be read: ${shown(event.start)} to ${shown(event.end)}` });
		return;
	}
	if (end <= start) return;
	const before = minutesOf(event.bufferBeforeMinutes);
	const after = minutesOf(event.bufferAfterMinutes);
	const postcode = textOf(event.postcode);
	for (const time of timesOf(event, { start, end, wholeDay: isAllDay(event.start) || event.isAllDay === true, zone }, reading)) {
		if (read.busy.length >= MOST) return;
		read.busy.push({
			...(resource && { resource: resource.id }),
			start: time.start,
			end: time.end,
			...(before !== undefined && { bufferBeforeMinutes: before }),
			...(after !== undefined && { bufferAfterMinutes: after }),
			...(event.visit === true && { visit: true }),
			...(postcode !== undefined && { postcode }),
		});
	}
}

function timesOf(event: Json, first: Parameters<Unroll>[1], { unroll, replaced, read }: Reading): Array<{ start: Instant; end: Instant }> {
	if (!isJson(event.recurrence) && !(Array.isArray(event.recurrence) && event.recurrence.length > 0)) return [first];
	const times = unroll?.(event, first);
	if (!times) {
		read.reasons.push({ code: 'series-unread', message: `A series could not be read, and only its first time counts: ${shown(event.start)}` });
		return [first];
	}
	const gone = replaced.get(textOf(event.id) ?? '');
	return gone ? times.filter(({ start }) => !gone.has(start)) : times;
}

/** Google names the series and the time that was, Graph by other words; both also for what is cancelled. */
function replacedTimes(value: unknown, zone: string, found = new Map<string, Set<Instant>>()): Map<string, Set<Instant>> {
	if (Array.isArray(value)) {
		for (const one of value) replacedTimes(one, zone, found);
	} else if (isJson(value)) {
		for (const list of [value.value, value.items, value.busy]) if (Array.isArray(list)) replacedTimes(list, zone, found);
		const series = textOf(value.recurringEventId) ?? textOf(value.seriesMasterId);
		const was = series === undefined ? null : momentOf(value.originalStartTime ?? value.originalStart, zoneOf(value.originalStartTimeZone) ?? zone);
		if (series !== undefined && was !== null) found.set(series, (found.get(series) ?? new Set<Instant>()).add(was));
	}
	return found;
}

function takesNoTime(event: Json, tentative: 'busy' | 'free'): boolean {
	const status = (textOf(event.status) ?? '').toLowerCase();
	const showAs = (textOf(event.showAs) ?? '').toLowerCase();
	if (status === 'cancelled' || event.isCancelled === true || status === 'free' || showAs === 'free' || showAs === 'workingelsewhere' || status === 'workingelsewhere') return true;
	if (textOf(event.transparency)?.toLowerCase() === 'transparent') return true;
	const answer = isJson(event.responseStatus) ? textOf(event.responseStatus.response) : selfAnswer(event.attendees);
	if (answer === 'declined') return true;
	return tentative === 'free' && (status === 'tentative' || showAs === 'tentative' || event.tentative === true);
}

/** Google marks the calendar's owner among those who were invited. */
function selfAnswer(attendees: unknown): string | undefined {
	const self = Array.isArray(attendees) ? attendees.find((attendee): attendee is Json => isJson(attendee) && attendee.self === true) : undefined;
	return self && textOf(self.responseStatus);
}

function resourceNamed(named: string, { roster, unknown, read }: Reading): Resource | undefined {
	const wanted = named.trim().toLowerCase();
	const found = roster.find(({ id, name, email }) => [id, name, email].some((one) => one?.toLowerCase() === wanted));
	if (!found && !unknown.has(wanted)) {
		unknown.add(wanted);
		read.reasons.push({ code: 'busy-of-nobody', message: `The calendar "${named.slice(0, 80)}" is none of the resources; its times were left out` });
	}
	return found;
}

/** `{ dateTime, timeZone }`, `{ date }`, or the time itself; a date alone is its midnight. */
function momentOf(value: unknown, zone: string): Instant | null {
	if (isJson(value) && !('toMillis' in value)) {
		const own = zoneOf(value.timeZone) ?? zone;
		return momentOf(value.dateTime ?? value.date, own);
	}
	if (typeof value === 'string' && isLocalDate(value.trim())) return readInstant(`${value.trim()}T00:00`, zone);
	// Graph writes seven digits behind the second.
	return readInstant(typeof value === 'string' ? value.replace(/(\.\d{3})\d+/, '$1') : value, zone);
}

function isAllDay(value: unknown): boolean {
	return typeof value === 'string' ? isLocalDate(value.trim()) : isJson(value) && value.date !== undefined;
}

function zoneOf(value: unknown): string | undefined {
	const name = textOf(value);
	return name === undefined ? undefined : zoneNamed(name);
}

function minutesOf(value: unknown): number | undefined {
	const minutes = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof minutes === 'number' && Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function shown(value: unknown): string {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
