import type { WeeklyHours } from '../profile/schema';

/** A week that has the same windows on every day. */
export function everyDay(windows: WeeklyHours['mon']): WeeklyHours {
	return { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows, sat: windows, sun: windows };
}
