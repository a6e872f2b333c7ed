import type { Instant } from '../case/types';
import { DAY_MS, MINUTE_MS, firstDayOf } from './civil';
import type { OpeningRules } from './openingRules';
import { mergeWindows } from './windows';
import { wallClock } from './zone';

/** The open time of one local year as disjoint intervals in order, none touching the next, with running sums. */
export interface OpenYear {
	start: Instant;
	end: Instant;
	starts: Float64Array;
	ends: Float64Array;
	/** Open milliseconds of the year before each interval. */
	before: Float64Array;
	/** Open milliseconds of the whole year. */
	total: number;
}

export function buildYear(zone: string, rules: OpeningRules, year: number): OpenYear {
	const toInstant = wallClock(zone, year);
	const firstDay = firstDayOf(year);
	const endDay = firstDayOf(year + 1);
	const start = toInstant(firstDay * DAY_MS);
	const end = toInstant(endDay * DAY_MS);

	const open: Array<{ start: Instant; end: Instant }> = [];
	for (let day = firstDay - rules.spillDays; day < endDay; day += 1) {
		for (const window of rules.windowsOf(day)) {
			open.push({
				start: Math.max(start, toInstant(day * DAY_MS + window.start * MINUTE_MS)),
				end: Math.min(end, toInstant(day * DAY_MS + window.end * MINUTE_MS)),
			});
		}
	}

	const merged = mergeWindows(open.filter((interval) => interval.end > interval.start));
	const before = new Float64Array(merged.length);
	let total = 0;
	merged.forEach((interval, index) => {
		before[index] = total;
		total += interval.end - interval.start;
	});
	return {
		start,
		end,
		starts: Float64Array.from(merged, (interval) => interval.start),
		ends: Float64Array.from(merged, (interval) => interval.end),
		before,
		total,
	};
}

/** The last index whose value is at most `value`, or -1. */
export function lastAtMost(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle] <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Open milliseconds of the year up to `at`. */
export function openBefore(year: OpenYear, at: Instant): number {
	const index = lastAtMost(year.starts, at);
	return index < 0 ? 0 : year.before[index] + Math.min(at, year.ends[index]) - year.starts[index];
}

/** The earliest instant of the year with `open` milliseconds before it; `open` is more than 0 and at most the year's total. */
export function instantAfter(year: OpenYear, open: number): Instant {
	let low = 0;
	let high = year.before.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (year.before[middle] < open) low = middle + 1;
		else high = middle;
	}
	return year.starts[low - 1] + open - year.before[low - 1];
}
