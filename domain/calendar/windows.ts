import { DomainError } from '../errors';
import type { WeeklyHours } from '../profile/schema';
import { isLocalTime } from './syntax';

/** Minutes since local midnight of the day it begins on; an end past 1440 lies on a later day. Half-open. */
export interface MinuteWindow {
	start: number;
	end: number;
}

export const DAY_MINUTES = 1440;

/** In the order of the week's days as numbers, 0 being Monday. */
export const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies ReadonlyArray<keyof WeeklyHours>;

/** An end at or before the start lies on the next day. */
export function readWindow([from, to]: readonly [string, string], field: string): MinuteWindow {
	const start = minuteOf(from, field);
	const end = minuteOf(to, field);
	return { start, end: end > start ? end : end + DAY_MINUTES };
}

export function readWindows(windows: ReadonlyArray<readonly [string, string]>, field: string): MinuteWindow[] {
	return windows.map((window, index) => readWindow(window, `${field}[${index}]`));
}

/** Sorted; windows that touch or overlap become one. */
export function mergeWindows(windows: readonly MinuteWindow[]): MinuteWindow[] {
	const merged: MinuteWindow[] = [];
	for (const { start, end } of [...windows].sort((a, b) => a.start - b.start)) {
		const last = merged[merged.length - 1];
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else if (end > start) merged.push({ start, end });
	}
	return merged;
}

function minuteOf(time: string, field: string): number {
	if (typeof time !== 'string' || !isLocalTime(time)) {
		throw new DomainError(
			'invalid-window',
			`"${String(time)}" in ${field} is not a local time`,
			'Write times from 00:00 to 24:00, e.g. ["08:00", "17:00"].',
			field,
		);
	}
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
