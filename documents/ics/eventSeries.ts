import { formatInstant, zoneNamed } from '../../domain/calendar';
import type { Instant } from '../../domain/case';
import { entryIn } from '../../domain/text';
import { icsBusyTimes, type BusyQuestion } from './busyTimes';

type Json = Record<string, unknown>;

/** The first time of a series, as it was read. */
export interface FirstTime {
	start: Instant;
	end: Instant;
	wholeDay: boolean;
	/** IANA name, where the event says no other. */
	zone: string;
}

/**
 * All times of an event that stands for a series: Google's `recurrence` in lines of RFC 5545, Microsoft Graph's as a pattern
 * and a range. Undefined where it is neither. A series keeps its local time in the zone that it was made in, which Graph
 * names beside a start in UTC.
 */
export function eventSeries(event: Json, first: FirstTime, question: Omit<BusyQuestion, 'timezone'>): Array<{ start: Instant; end: Instant }> | undefined {
	const lines = Array.isArray(event.recurrence) ? googleLines(event.recurrence) : isJson(event.recurrence) ? graphLines(event.recurrence) : undefined;
	if (!lines || lines.length === 0) return undefined;
	const zone = zoneOf(event) ?? first.zone;
	const local = formatInstant(first.start, zone).slice(0, 19).replace(/[-:]/g, '');
	const start = first.wholeDay ? `DTSTART;VALUE=DATE:${local.slice(0, 8)}` : `DTSTART;TZID=${zone}:${local}`;
	const length = first.wholeDay ? `P${Math.max(1, Math.round((first.end - first.start) / 86_400_000))}D` : `PT${Math.round((first.end - first.start) / 1000)}S`;
	const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', start, `DURATION:${length}`, ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
	return icsBusyTimes(text, { ...question, timezone: zone }).busy;
}

function googleLines(recurrence: unknown[]): string[] {
	return recurrence.filter((line): line is string => typeof line === 'string' && /^(?:RRULE|RDATE|EXDATE)[;:][^\r\n]*$/i.test(line));
}

const INDEX: Record<string, string> = { first: '1', second: '2', third: '3', fourth: '4', last: '-1' };

function graphLines({ pattern, range }: Json): string[] | undefined {
	if (!isJson(pattern) || !isJson(range)) return undefined;
	const days = Array.isArray(pattern.daysOfWeek) ? pattern.daysOfWeek.flatMap((day) => (typeof day === 'string' ? day.slice(0, 2).toUpperCase() : [])) : [];
	const byDay = days.length > 0 ? [`BYDAY=${days.join(',')}`] : [];
	const position = [`BYSETPOS=${entryIn(INDEX, String(pattern.index)) ?? '1'}`];
	const month = [`BYMONTH=${Number(pattern.month)}`];
	const dayOfMonth = [`BYMONTHDAY=${Number(pattern.dayOfMonth)}`];
	const kinds: Record<string, string[]> = {
		daily: ['FREQ=DAILY'],
		weekly: ['FREQ=WEEKLY', ...byDay, ...(typeof pattern.firstDayOfWeek === 'string' ? [`WKST=${pattern.firstDayOfWeek.slice(0, 2).toUpperCase()}`] : [])],
		absoluteMonthly: ['FREQ=MONTHLY', ...dayOfMonth],
		relativeMonthly: ['FREQ=MONTHLY', ...byDay, ...position],
		absoluteYearly: ['FREQ=YEARLY', ...month, ...dayOfMonth],
		relativeYearly: ['FREQ=YEARLY', ...month, ...byDay, ...position],
	};
	const kind = entryIn(kinds, String(pattern.type));
	if (!kind) return undefined;
	const every = Number(pattern.interval ?? 1);
	const end =
		range.type === 'numbered' ? [`COUNT=${Number(range.numberOfOccurrences)}`] : range.type === 'endDate' && typeof range.endDate === 'string' ? [`UNTIL=${range.endDate.slice(0, 10).replace(/-/g, '')}`] : [];
	return [`RRULE:${[...kind, ...(every > 1 ? [`INTERVAL=${every}`] : []), ...end].join(';')}`];
}

function zoneOf({ recurrence, originalStartTimeZone, start }: Json): string | undefined {
	const range = isJson(recurrence) && isJson(recurrence.range) ? recurrence.range : {};
	const names = [range.recurrenceTimeZone, originalStartTimeZone, isJson(start) ? start.timeZone : undefined];
	for (const name of names) {
		const zone = typeof name === 'string' && name.trim() !== '' ? zoneNamed(name) : undefined;
		if (zone !== undefined) return zone;
	}
	return undefined;
}

function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
