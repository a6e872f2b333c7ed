import { DomainError } from '../errors';
import type { CalendarSpec } from './businessCalendar';
import { dayNumberOf, weekdayOf, yearOf, type DayNumber } from './civil';
import { publicHolidays } from './holidays';
import { isLocalDate } from './syntax';
import { DAY_MINUTES, DAY_NAMES, mergeWindows, readWindows, type MinuteWindow } from './windows';

export interface OpeningRules {
	/** The windows that begin on a local day, merged, in order. */
	windowsOf(day: DayNumber): readonly MinuteWindow[];
	/** Whether any day could ever have a window. */
	readonly everOpens: boolean;
	/** How many days after the one it begins on a window can still be open: 0, 1 or 2. */
	readonly spillDays: number;
}

/** First match wins: an opening of that date, an own closed date, a public holiday, the week. */
export function openingRules(spec: CalendarSpec): OpeningRules {
	const week = DAY_NAMES.map((name) => mergeWindows(readWindows(spec.hours[name], `hours.${name}`)));
	const closed = new Set((spec.holidays?.dates ?? []).map((date, index) => readDate(date, `holidays.dates[${index}]`)));
	const openings = new Map<DayNumber, MinuteWindow[]>();
	(spec.holidays?.openings ?? []).forEach(({ date, windows }, index) => {
		const field = `holidays.openings[${index}]`;
		const day = readDate(date, `${field}.date`);
		openings.set(day, mergeWindows([...(openings.get(day) ?? []), ...readWindows(windows, `${field}.windows`)]));
	});
	const country = spec.holidays?.country;
	const holidays = country === undefined ? undefined : publicHolidays(country, spec.holidays?.region);

	const furthestEnd = Math.max(0, ...[...week, ...openings.values()].map((windows) => windows.at(-1)?.end ?? 0));
	return {
		everOpens: furthestEnd > 0,
		spillDays: Math.max(0, Math.ceil(furthestEnd / DAY_MINUTES) - 1),
		windowsOf(day) {
			const opening = openings.get(day);
			if (opening) return opening;
			const windows = week[weekdayOf(day)];
			if (windows.length === 0 || closed.has(day)) return [];
			const closesFrom = holidays?.inYear(yearOf(day)).get(day) ?? reachingIn(holidays, day);
			return closesFrom === undefined ? windows : cut(windows, closesFrom);
		},
	};
}

/** A holiday of several days that began in the old year. */
function reachingIn(holidays: ReturnType<typeof publicHolidays> | undefined, day: DayNumber): number | undefined {
	const year = yearOf(day);
	return holidays && yearOf(day - LONGEST_HOLIDAY_DAYS) < year ? holidays.inYear(year - 1).get(day) : undefined;
}

const LONGEST_HOLIDAY_DAYS = 10;

/** What begins before the holiday does runs up to it. */
function cut(windows: readonly MinuteWindow[], closesFrom: number): MinuteWindow[] {
	return windows.filter(({ start }) => start < closesFrom).map(({ start, end }) => ({ start, end: Math.min(end, closesFrom) }));
}

function readDate(date: string, field: string): DayNumber {
	if (!isLocalDate(date)) {
		throw new DomainError(
			'invalid-date',
			`"${String(date)}" in ${field} is not a date`,
			'Write dates as year, month and day, e.g. 2026-12-24.',
			field,
		);
	}
	return dayNumberOf(date);
}
