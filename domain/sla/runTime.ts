import type { BusinessCalendar } from '../calendar';
import type { Instant } from '../case';
import type { Run } from './replayRuns';

export const MINUTE_MS = 60_000;

/** Clock time of a run in `[start, until)`, open and not on hold, in whole milliseconds. */
export function elapsedMillis(calendar: BusinessCalendar, run: Run, until: Instant): number {
	return runningStretches(run).reduce((sum, { from, to }) => sum + openMillis(calendar, from, Math.min(to ?? until, until)), 0);
}

/**
 * The instant by which a run has used up `minutes`. A run on hold at `now` counts as going on at `now`, so what it has
 * not used up yet lies after `now`. Null when that much time never comes.
 */
export function instantOfUse(calendar: BusinessCalendar, run: Run, minutes: number, now: Instant): Instant | null {
	// Whole milliseconds, so that sums over several stretches stay exact.
	let remaining = Math.ceil(minutes * MINUTE_MS - 0.01);
	for (const { from, to } of runningStretches(run)) {
		const used = to === undefined ? Infinity : openMillis(calendar, from, to);
		if (used >= remaining) return calendar.addMinutes(from, remaining / MINUTE_MS);
		remaining -= used;
	}
	return calendar.addMinutes(now, remaining / MINUTE_MS);
}

function openMillis(calendar: BusinessCalendar, from: Instant, to: Instant): number {
	return Math.round(calendar.minutesBetween(from, to) * MINUTE_MS);
}

/** What lies between the holds; the last one has no end while the clock runs. */
function runningStretches(run: Run): Array<{ from: Instant; to?: Instant }> {
	const stretches: Array<{ from: Instant; to?: Instant }> = [];
	let from: Instant | undefined = run.startedAt;
	for (const hold of run.holds) {
		if (from !== undefined) stretches.push({ from, to: hold.from });
		from = hold.to;
	}
	if (from !== undefined) stretches.push({ from });
	return stretches;
}
