/** Whole days since 1970-01-01, of the customer's local calendar. */
export type Day = number;

/** Half-open. */
export interface Days {
	from: Day;
	to: Day;
	/** Named by its weekday alone, so that a week later is the next such day. */
	weekly?: boolean;
	/** Any day from Monday to Friday. */
	working?: boolean;
}

/** Minutes of a day, half-open; a point has no length. `to` may lie behind midnight. */
export interface Clock {
	from: number;
	to: number;
	/** Neither "am" nor "pm" nor a 24-hour form was written, so twelve hours later is as good a reading. */
	loose: boolean;
}

export type Bound = 'after' | 'before' | 'from' | 'until';

/** What a stretch of text says of a time: days, a time of day, or both; or, with `until`, where such a span ends. */
export interface TimePart {
	days?: Days;
	clock?: Clock;
	until?: TimePart;
	bound?: Bound;
	/** Read to its end: chrono, which would take a piece of it for something else, does not see it. */
	whole?: true;
	/** A date that no calendar has, as it would be written: `2026-02-30`. */
	impossible?: string;
}

export const DAY_MINUTES = 1440;

export function dayOf(year: number, month: number, day: number): Day {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function dateOf(day: Day): { year: number; month: number; day: number; weekday: number } {
	const date = new Date(day * 86_400_000);
	// 1970-01-01 was a Thursday; 0 is Monday.
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: (((day + 3) % 7) + 7) % 7 };
}

export const oneDay = (day: Day): Days => ({ from: day, to: day + 1 });

/** The month's days; months beyond December run into the next year. */
export function monthOf(year: number, month: number): Days {
	return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) };
}
