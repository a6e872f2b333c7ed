import type { ReadingContext, TimeWindow } from '../../types';
import { isoDate, isoOf, localNow } from './local';
import { DAY_MINUTES, dateOf, dayOf, type Clock, type Days, type TimePart } from './part';

/** Local minutes since 1970. */
interface Interval {
	start: number;
	end: number;
}

/** A date for one whole day, an instant for a point, a window for all else; null where nothing comes of it. */
export function settle(part: TimePart, context: ReadingContext): string | TimeWindow | null {
	if (part.impossible !== undefined) return part.impossible;
	const first = intervalOf(underWay(part, context), context);
	const last = part.until === undefined ? first : endOf(part, part.until, first, context);
	const interval = { start: first.start, end: part.until?.clock ? last.start : last.end };
	if (interval.end < interval.start) return null;
	if (part.bound !== undefined) return bounded(part, interval, context.zone);
	if (part.until === undefined && part.clock === undefined && isOneDay(part.days)) return isoDate(interval.start / DAY_MINUTES);
	if (interval.start === interval.end) return isoOf(interval.start, context.zone);
	return windowOf(interval.start, interval.end, context.zone);
}

/** Days. */
const SHORT = 92;

/** "from Feb 28 to Mar 6", read in between: it began before, and not next year. */
function underWay(part: TimePart, context: ReadingContext): TimePart {
	const { days, until } = part;
	if (days === undefined || until?.days === undefined || until.days.to > days.from) return part;
	const earlier = aYearAway(days, -1);
	return earlier.from <= localNow(context).day && until.days.to - earlier.from <= SHORT ? { ...part, days: earlier } : part;
}

function endOf(part: TimePart, until: TimePart, first: Interval, context: ReadingContext): Interval {
	if (until.days === undefined) return intervalOf({ ...until, days: endDays(part, first) }, context);
	const last = intervalOf(until, context);
	// "from November to March", read in December: the next March comes before the next November.
	return last.end <= first.start ? intervalOf({ ...until, days: aYearAway(until.days, 1) }, context) : last;
}

function aYearAway(days: Days, years: 1 | -1): Days {
	const [from, to] = [days.from, days.to].map((day) => {
		const { year, month, day: number } = dateOf(day);
		return dayOf(year + years, month, number);
	});
	return { from, to };
}

/** "from tomorrow 2pm until 4": the later end is on the day of the earlier one. */
function endDays(part: TimePart, first: Interval): Days {
	const day = Math.floor(first.start / DAY_MINUTES);
	const passesMidnight = (part.until?.clock?.from ?? DAY_MINUTES) <= (part.clock?.from ?? 0);
	return passesMidnight ? { from: day + 1, to: day + 2 } : { from: day, to: day + 1 };
}

function intervalOf({ days, clock }: TimePart, context: ReadingContext): Interval {
	const now = localNow(context);
	if (clock === undefined) return { start: (days?.from ?? now.day) * DAY_MINUTES, end: (days?.to ?? now.day + 1) * DAY_MINUTES };
	const on = days === undefined ? nextDays(clock, now) : stillToCome(days, clock, now);
	const { from, to } = onToday(clock, on, now);
	return { start: on.from * DAY_MINUTES + from, end: (on.to - 1) * DAY_MINUTES + to };
}

/** A day by its name alone is next week's where today's hour is past; any working day is tomorrow's where today's has begun. */
function stillToCome(days: Days, clock: Clock, now: { day: number; minute: number }): Days {
	if (days.from !== now.day) return days;
	if (days.working && hasBegun(clock, now)) return nextWorkingDay(days.from);
	return days.weekly && isOver(clock, now) ? { from: days.from + 7, to: days.to + 7 } : days;
}

/** A time of day without a day: today's if it is still to begin, else tomorrow's. */
function nextDays(clock: Clock, now: { day: number; minute: number }): Days {
	const day = hasBegun(clock, now) ? now.day + 1 : now.day;
	return { from: day, to: day + 1 };
}

function hasBegun({ from, to }: Clock, now: { minute: number }): boolean {
	return from < now.minute || (to > from && from === now.minute);
}

function nextWorkingDay(day: number): Days {
	const next = day + (dateOf(day).weekday < 4 ? 1 : 7 - dateOf(day).weekday);
	return { from: next, to: next + 1 };
}

function isOver(clock: Clock, now: { minute: number }): boolean {
	return clock.to <= now.minute;
}

/** "today at 9", written in the afternoon, is nine in the evening. */
function onToday(clock: Clock, days: Days, now: { day: number; minute: number }): Clock {
	const isPast = clock.loose && clock.from === clock.to && isOneDay(days) && days.from === now.day && clock.from < now.minute;
	const later = { ...clock, from: clock.from + DAY_MINUTES / 2, to: clock.to + DAY_MINUTES / 2 };
	return isPast && later.from < DAY_MINUTES && later.from >= now.minute ? later : clock;
}

/** "after 3 on Tuesday" ends with Tuesday; "after Tuesday" begins with Wednesday; "by Friday" includes Friday, "before" does not. */
function bounded({ bound, clock, days }: TimePart, { start, end }: Interval, zone: string): TimeWindow | null {
	const midnight = days === undefined ? (Math.floor(start / DAY_MINUTES) + 1) * DAY_MINUTES : Math.max(days.to, Math.floor(start / DAY_MINUTES) + 1) * DAY_MINUTES;
	const dawn = Math.floor(start / DAY_MINUTES) * DAY_MINUTES;
	if (bound === 'after' || bound === 'from') {
		const opens = clock === undefined && bound === 'after' ? end : clock !== undefined && clock.to > clock.from && bound === 'after' ? end : start;
		return windowOf(opens, clock === undefined || days === undefined ? undefined : midnight, zone);
	}
	const opens = clock === undefined || days === undefined ? undefined : dawn;
	return windowOf(opens, bound === 'until' ? end : start, zone);
}

function windowOf(start: number | undefined, end: number | undefined, zone: string): TimeWindow | null {
	const [from, to] = [start, end].map((minutes) => (minutes === undefined ? undefined : isoOf(minutes, zone)));
	if (from === null || to === null) return null;
	return { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) };
}

function isOneDay(days: Days | undefined): boolean {
	return days !== undefined && days.to - days.from === 1;
}
