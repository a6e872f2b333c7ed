import type { Instant } from '../case';
import type { SlaPolicy } from '../profile/schema';
import { pauseRules } from './pauseRules';
import { textIn, type TimedEvent } from './readEvents';
import { runKey } from './runKey';

/** One run of a clock, from a start event to the stop that ended it. */
export interface Run {
	startedAt: Instant;
	stoppedAt?: Instant;
	/** Disjoint, in order; the last one has no end while the clock is on hold. */
	holds: Array<{ from: Instant; to?: Instant }>;
	acknowledgedAt?: Instant;
	/** Stops and acknowledgements that did not count, because no person did them and the policy asks for one. */
	ignored: TimedEvent[];
}

const ACKNOWLEDGED = 'escalation.acknowledged';

/**
 * Replays events, which are in order of time, into a policy's runs. A start event while the clock runs changes nothing. A hold
 * counts from the start of the run, and ends with it.
 */
export function replayRuns(policy: SlaPolicy, events: readonly TimedEvent[], caseId: string): Run[] {
	const runs: Run[] = [];
	let run: Run | undefined;
	let pausedBy = pauseRules(policy);

	for (const event of startFirst(policy, events)) {
		if (event.type === policy.start && (run === undefined || run.stoppedAt !== undefined)) {
			run = { startedAt: event.at, holds: [], ignored: [] };
			pausedBy = pauseRules(policy);
			runs.push(run);
		} else if (run === undefined || run.stoppedAt !== undefined) {
			continue;
		} else if (policy.stop.includes(event.type)) {
			if (event.by === 'human' || policy.stopBy === 'anyone') {
				run.stoppedAt = event.at;
				endHold(run, event.at);
			} else {
				run.ignored.push(event);
			}
		} else {
			if (event.type === ACKNOWLEDGED && answers(event, policy.id, runKey(caseId, policy.id, run.startedAt))) acknowledge(run, event);
			const hold = pausedBy(event.type);
			if (hold === 'begins') run.holds.push({ from: event.at });
			if (hold === 'ends') endHold(run, event.at);
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

/** Whether an acknowledgement is for this run: by the key of an escalation, by its clock, or for whatever runs. */
function answers({ data }: TimedEvent, clock: string, key: string): boolean {
	const escalation = textIn(data, 'key');
	if (escalation !== undefined) return escalation.startsWith(`${key}:`);
	return (textIn(data, 'clock') ?? clock) === clock;
}

function acknowledge(run: Run, event: TimedEvent): void {
	if (event.by === 'human') run.acknowledgedAt ??= event.at;
	else run.ignored.push(event);
}

export function isOnHold(run: Run): boolean {
	const hold = run.holds.at(-1);
	return hold !== undefined && hold.to === undefined;
}

function endHold(run: Run, at: Instant): void {
	const hold = run.holds.at(-1);
	if (hold && hold.to === undefined) hold.to = at;
}
