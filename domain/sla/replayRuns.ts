import type { Instant } from '../case';
import type { SlaPolicy } from '../profile/schema';
import type { TimedEvent } from './readEvents';

/** One run of a clock, from a start event to the stop that ended it. */
export interface Run {
	startedAt: Instant;
	stoppedAt?: Instant;
	/** Disjoint, in order; the last one has no end while the clock is on hold. */
	holds: Array<{ from: Instant; to?: Instant }>;
	/** Stop events that did not count, because no person did them. */
	ignoredStops: TimedEvent[];
}

/**
 * Replays events, which are in order of time, into a policy's runs. A start event while the clock runs changes nothing. Holds
 * of several pause rules count once where they overlap; a hold counts from the start of the run, and ends with it.
 */
export function replayRuns(policy: SlaPolicy, events: readonly TimedEvent[]): Run[] {
	const runs: Run[] = [];
	let run: Run | undefined;
	let onHold = new Set<number>();

	for (const event of startFirst(policy, events)) {
		if (event.type === policy.start && (run === undefined || run.stoppedAt !== undefined)) {
			run = { startedAt: event.at, holds: [], ignoredStops: [] };
			onHold = new Set();
			runs.push(run);
		} else if (run === undefined || run.stoppedAt !== undefined) {
			continue;
		} else if (policy.stop.includes(event.type)) {
			if (event.by === 'human') {
				run.stoppedAt = event.at;
				endHold(run, event.at);
			} else {
				run.ignoredStops.push(event);
			}
		} else {
			const held = onHold.size > 0;
			policy.pause.forEach(({ from, to }, index) => {
				if (onHold.has(index) && event.type === to) onHold.delete(index);
				else if (!onHold.has(index) && event.type === from) onHold.add(index);
			});
			if (!held && onHold.size > 0) run.holds.push({ from: event.at });
			if (held && onHold.size === 0) endHold(run, event.at);
		}
	}
	return runs;
}

/** An answer that carries the same time as the inquiry is an answer to it, in whatever order the two were given. */
function startFirst(policy: SlaPolicy, events: readonly TimedEvent[]): TimedEvent[] {
	const start = events.findIndex((event) => event.type === policy.start);
	if (start < 0) return [];
	const first = events[start];
	return [first, ...events.filter((event, index) => event.at >= first.at && index !== start)];
}

function endHold(run: Run, at: Instant): void {
	const hold = run.holds.at(-1);
	if (hold && hold.to === undefined) hold.to = at;
}
