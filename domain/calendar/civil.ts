/** A local date as whole days since 1970-01-01, so that dates are compared and counted as numbers. */
export type DayNumber = number;

/** A local date and time as if it were UTC, in milliseconds. */
export type LocalMillis = number;

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

export const firstDayOf = (year: number): DayNumber => Date.UTC(year, 0, 1) / DAY_MS;

/** Of a date already known to exist. */
export function dayNumberOf(date: string): DayNumber {
	return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

/** Written dates are kept: the same few years are asked about again and again. */
const MOST_KEPT = 40_000;
const written = new Map<DayNumber, string>();

export function dateOf(day: DayNumber): string {
	let date = written.get(day);
	if (date === undefined) {
		if (written.size >= MOST_KEPT) written.clear();
		written.set(day, (date = new Date(day * DAY_MS).toISOString().slice(0, 10)));
	}
	return date;
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

export const yearOf = (day: DayNumber): number => new Date(day * DAY_MS).getUTCFullYear();
