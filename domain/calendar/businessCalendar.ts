import type { Instant } from '../case/types';
import type { Holidays, WeeklyHours } from '../profile/schema';

export interface CalendarSpec {
	/** IANA name. */
	timezone: string;
	hours: WeeklyHours;
	holidays?: Holidays;
}

/** Instants are epoch milliseconds; windows are half-open, `[start, end)`. */
export interface BusinessCalendar {
	readonly timezone: string;
	isOpen(at: Instant): boolean;
	/** The earliest instant at or after `at` that is open; null when there is none. */
	nextOpening(at: Instant): Instant | null;
	/**
	 * The earliest instant by which `minutes` business minutes have run since `start`, so one that falls on closing time
	 * stays there. Part of a millisecond counts as a whole one. Zero minutes have run at `start` itself. Null when that
	 * much open time never comes.
	 */
	addMinutes(start: Instant, minutes: number): Instant | null;
	/** Business minutes in `[start, end)`, to the millisecond; 0 when `end` is not after `start`. */
	minutesBetween(start: Instant, end: Instant): number;
	/** The windows that begin on the local date `YYYY-MM-DD`, merged where they touch or overlap, in order. */
	windowsOn(date: string): Array<{ start: Instant; end: Instant }>;
}
