import { formatInstant, type BusinessCalendar } from '../calendar';
import type { Instant, Priority, Reason } from '../case';
import type { SlaPolicy } from '../profile/schema';
import type { TimedEvent } from './readEvents';
import { replayRuns, type Run } from './replayRuns';
import { elapsedMillis, instantOfUse } from './runTime';
import type { ClockStatus, SlaClock } from './types';

export interface EvaluatedClock {
	clock: SlaClock;
	/** Of the case's first run under this policy. */
	firstStart?: Instant;
	/** Ladder steps reached, while the clock has not been stopped. */
	reached: Array<{ keyPart: string; at: number; to: string; dueAt: Instant }>;
	/** Instants after `now` at which this clock changes if no event comes in. */
	changes: Instant[];
	reasons: Reason[];
}

export function evaluateClock(
	policy: SlaPolicy,
	priority: Priority,
	events: readonly TimedEvent[],
	now: Instant,
	calendar: BusinessCalendar,
): EvaluatedClock {
	const runs = replayRuns(policy, events);
	const run = runs.at(-1);
	if (run === undefined) return { clock: { id: policy.id, status: 'notStarted' }, reached: [], changes: [], reasons: [] };

	const limit = policy.minutes[priority];
	const instantOf = (share: number) => instantOfUse(calendar, run, limit * share, now);
	const due = instantOf(1);
	const atRisk = instantOf(policy.atRiskAt);
	const elapsed = elapsedMillis(calendar, run, run.stoppedAt ?? now) / 60_000;
	const steps = run.stoppedAt === undefined ? ladder(policy).map((step) => ({ ...step, dueAt: instantOf(step.at) })) : [];
	const goesOn = run.stoppedAt === undefined && !isOnHold(run);
	const write = (at: Instant) => formatInstant(at, calendar.timezone);

	return {
		clock: {
			id: policy.id,
			status: statusOf(run, due, atRisk, now),
			startedAt: write(run.startedAt),
			...(due === null ? {} : { dueAt: write(due) }),
			...(run.stoppedAt === undefined ? {} : { stoppedAt: write(run.stoppedAt) }),
			elapsedMinutes: elapsed,
			remainingMinutes: limit - elapsed,
			fraction: elapsed / limit,
		},
		firstStart: runs[0].startedAt,
		reached: steps.flatMap(({ keyPart, at, to, dueAt }) =>
			hasCome(dueAt, now) ? [{ keyPart: `${policy.id}:${run.startedAt}:${keyPart}`, at, to, dueAt }] : [],
		),
		changes: goesOn ? [atRisk, due, ...steps.map(({ dueAt }) => dueAt)].filter((at) => at !== null).filter((at) => at > now) : [],
		reasons: reasonsOf(policy, run, runs.length, due),
	};
}

/** A stop at the due instant meets it; without a stop, that instant is a breach. */
function statusOf(run: Run, due: Instant | null, atRisk: Instant | null, now: Instant): ClockStatus {
	if (run.stoppedAt !== undefined) return due === null || run.stoppedAt <= due ? 'met' : 'missed';
	if (hasCome(due, now)) return 'breached';
	if (isOnHold(run)) return 'paused';
	return hasCome(atRisk, now) ? 'atRisk' : 'onTrack';
}

function hasCome(at: Instant | null, now: Instant): at is Instant {
	return at !== null && at <= now;
}

/** The same step twice is one; two at the same share have keys that differ by whom they are for. */
function ladder(policy: SlaPolicy): Array<{ keyPart: string; at: number; to: string }> {
	const steps: Array<{ keyPart: string; at: number; to: string }> = [];
	for (const { at, to } of policy.escalate) {
		const sameShare = steps.filter((step) => step.at === at);
		if (sameShare.some((step) => step.to === to)) continue;
		steps.push({ keyPart: sameShare.length > 0 ? `${at}:${to}` : String(at), at, to });
	}
	return steps;
}

function isOnHold(run: Run): boolean {
	const hold = run.holds.at(-1);
	return hold !== undefined && hold.to === undefined;
}

function reasonsOf(policy: SlaPolicy, run: Run, runs: number, due: Instant | null): Reason[] {
	const reasons: Reason[] = [];
	if (due === null) {
		reasons.push({
			code: 'never-due',
			message: `${policy.name}: the business's hours never give the time allowed, so the clock does not fall due`,
		});
	}
	if (runs > 1) reasons.push({ code: 'clock-restarted', message: `${policy.name}: started again by ${policy.start} after a stop` });
	const ignored = run.ignoredStops.at(0);
	if (ignored) {
		const who = ignored.by === 'unknown' ? 'an unknown sender' : `a ${ignored.by}`;
		reasons.push({ code: 'stop-not-by-person', message: `${policy.name}: ${ignored.type} by ${who} does not stop the clock` });
	}
	return reasons;
}
