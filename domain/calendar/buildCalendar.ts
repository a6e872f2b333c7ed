import { DomainError } from '../errors';
import type { Instant } from '../case/types';
import type { BusinessCalendar, CalendarSpec } from './businessCalendar';
import { DAY_MS, MINUTE_MS, dayNumberOf, yearOf, type DayNumber } from './civil';
import { FIRST_YEAR, LAST_YEAR } from './horizon';
import { buildYear, instantAfter, lastAtMost, openBefore, type OpenYear } from './openYear';
import { openingRules } from './openingRules';
import { isLocalDate } from './syntax';
import { mergeWindows } from './windows';
import { checkZone, offsetAt, wallClock } from './zone';

const LATEST_INSTANT = 8.64e15;

/** The same spec gives the same calendar, years already built included, as long as it is among the last used. */
const KEPT_CALENDARS = 64;
const kept = new Map<string, BusinessCalendar>();

/**
 * A calendar knows the local years 2000 to 2099. Outside them the business counts as closed: no minutes run, and a
 * deadline that would lie beyond is null.
 */
export function buildCalendar(spec: CalendarSpec): BusinessCalendar {
	const key = JSON.stringify([spec.timezone, spec.hours, spec.holidays]);
	const calendar = kept.get(key) ?? makeCalendar(spec);
	kept.delete(key);
	kept.set(key, calendar);
	for (const oldest of kept.keys()) {
		if (kept.size <= KEPT_CALENDARS) break;
		kept.delete(oldest);
	}
	return calendar;
}

function makeCalendar({ timezone, hours, holidays }: CalendarSpec): BusinessCalendar {
	checkZone(timezone);
	const rules = openingRules({ timezone, hours, holidays });
	const years = new Map<number, OpenYear>();

	const openYear = (year: number): OpenYear => {
		let found = years.get(year);
		if (!found) years.set(year, (found = buildYear(timezone, rules, year)));
		return found;
	};
	/** The local year of an instant, or the nearest one known. */
	let lastYear = FIRST_YEAR;
	const yearAt = (at: Instant): number => {
		const known = years.get(lastYear);
		if (known && at >= known.start && at < known.end) return lastYear;
		lastYear = findYear(at);
		return lastYear;
	};
	const findYear = (at: Instant): number => {
		const year = clamp(new Date(clamp(at, -LATEST_INSTANT, LATEST_INSTANT)).getUTCFullYear(), FIRST_YEAR, LAST_YEAR);
		if (at < openYear(year).start && year > FIRST_YEAR) return year - 1;
		if (at >= openYear(year).end && year < LAST_YEAR) return year + 1;
		return year;
	};
	const openBetween = (start: Instant, end: Instant): number => {
		if (end <= start || !rules.everOpens) return 0;
		const first = yearAt(start);
		const last = yearAt(end);
		let open = openBefore(openYear(last), end) - openBefore(openYear(first), start);
		for (let year = first; year < last; year += 1) open += openYear(year).total;
		return open;
	};

	return {
		timezone,
		isOpen(at) {
			checkInstant(at);
			const year = openYear(yearAt(at));
			const index = lastAtMost(year.starts, at);
			return index >= 0 && at < year.ends[index];
		},
		nextOpening(at) {
			checkInstant(at);
			if (!rules.everOpens) return null;
			for (let year = yearAt(at); year <= LAST_YEAR; year += 1) {
				const { starts, ends } = openYear(year);
				const index = lastAtMost(starts, at);
				if (index >= 0 && at < ends[index]) return at;
				if (index + 1 < starts.length) return starts[index + 1];
			}
			return null;
		},
		addMinutes(start, minutes) {
			checkInstant(start);
			const wanted = wholeMillis(minutes);
			if (wanted === 0) return start;
			if (!rules.everOpens || start + wanted > Date.UTC(LAST_YEAR + 1, 0, 2)) return null;
			const first = yearAt(start);
			let open = wanted + openBefore(openYear(first), start);
			for (let year = first; year <= LAST_YEAR; year += 1) {
				const { total } = openYear(year);
				if (open <= total) return instantAfter(openYear(year), open);
				open -= total;
			}
			return null;
		},
		minutesBetween(start, end) {
			checkInstant(start);
			checkInstant(end);
			return openBetween(start, end) / MINUTE_MS;
		},
		windowsOn(date) {
			const day = checkDate(date);
			const year = yearOf(day);
			if (year < FIRST_YEAR || year > LAST_YEAR) return [];
			const toInstant = wallClock(timezone, year);
			const windows = rules.windowsOf(day).map(({ start, end }) => ({
				start: toInstant(day * DAY_MS + start * MINUTE_MS),
				end: toInstant(day * DAY_MS + end * MINUTE_MS),
			}));
			return mergeWindows(windows);
		},
	};
}

/** Open at every instant, of every year; its windows are whole local days of 23, 24 or 25 hours. */
export function alwaysOpen(timezone: string): BusinessCalendar {
	checkZone(timezone);
	return {
		timezone,
		isOpen(at) {
			checkInstant(at);
			return true;
		},
		nextOpening(at) {
			checkInstant(at);
			return at;
		},
		addMinutes(start, minutes) {
			checkInstant(start);
			const end = start + wholeMillis(minutes);
			return end <= LATEST_INSTANT ? end : null;
		},
		minutesBetween(start, end) {
			checkInstant(start);
			checkInstant(end);
			return Math.max(0, end - start) / MINUTE_MS;
		},
		windowsOn(date) {
			const day = checkDate(date);
			return mergeWindows([{ start: midnight(timezone, day), end: midnight(timezone, day + 1) }]);
		},
	};
}

/** The earliest instant of a local day, in any year. */
function midnight(zone: string, day: DayNumber): Instant {
	const local = day * DAY_MS;
	const before = offsetAt(zone, local - DAY_MS);
	const after = offsetAt(zone, local + DAY_MS);
	const early = local - Math.max(before, after);
	return offsetAt(zone, early) === Math.max(before, after) ? early : local - Math.min(before, after);
}

function wholeMillis(minutes: number): number {
	if (Number.isNaN(minutes) || minutes < 0) {
		throw new DomainError(
			'invalid-minutes',
			`minutes must be 0 or more, not ${minutes}`,
			'Give a number of minutes such as 15.',
			'minutes',
		);
	}
	// A hundredth of a millisecond is the noise of a product such as 1.1 × 60000, never time that was asked for.
	return Math.max(0, Math.ceil(minutes * MINUTE_MS - 0.01));
}

function checkInstant(at: Instant): void {
	if (!Number.isFinite(at)) {
		throw new DomainError(
			'invalid-instant',
			'An instant must be a finite number of milliseconds',
			'Read times with parseInstant first.',
		);
	}
}

function checkDate(date: string): DayNumber {
	if (!isLocalDate(date)) {
		throw new DomainError(
			'invalid-date',
			`"${String(date)}" is not a date`,
			'Write dates as year, month and day, e.g. 2026-12-24.',
			'date',
		);
	}
	return dayNumberOf(date);
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
