import { formatInstant } from '../calendar';
import type { Instant, Priority, Reason } from '../case';
import type { SlaPolicy } from '../profile/schema';
import type { TimedEvent } from './readEvents';
import { isOnHold, replayRuns, type Run } from './replayRuns';
import { runKey } from './runKey';
import { elapsedMillis, instantOfUse, MINUTE_MS } from './runTime';
import { stepsDue, type Calendars, type DueStep } from './stepsDue';
import type { ClockStatus, SlaClock } from './types';

export interface ClockFacts {
	caseId: string;
	priority: Priority;
	/** In order of time, none after `now`. */
	events: readonly TimedEvent[];
	/** Of events without a readable time; `""` where the type was none either. */
	unreadTypes: ReadonlySet<string>;
	now: Instant;
}

export interface EvaluatedClock {
	clock: SlaClock;
	/** Of the case's first run under this policy. */
	firstStart?: Instant;
	/** What there is to tell, while the clock is neither stopped nor acknowledged. */
	steps: Array<DueStep & { key: string }>;
	/** Instants after `now` at which this clock changes if no event comes in. */
	changes: Instant[];
	reasons: Reason[];
}

export function evaluateClock(policy: SlaPolicy, { caseId, priority, events, unreadTypes, now }: ClockFacts, calendars: Calendars): EvaluatedClock {
	const runs = replayRuns(policy, events, caseId);
	const run = runs.at(-1);
	if (run === undefined) return withoutRun(policy, unreadTypes);

	const limit = policy.minutes[priority];
	const due = instantOfUse(calendars.clock, run, limit, now);
	const atRisk = instantOfUse(calendars.clock, run, limit * policy.atRiskAt, now);
	const elapsed = elapsedMillis(calendars.clock, run, run.stoppedAt ?? now) / MINUTE_MS;
	const runsOn = run.stoppedAt === undefined;
	const told = runsOn && run.acknowledgedAt === undefined ? stepsDue(policy, limit, run, now, calendars) : { due: [], changes: [] };
	const write = (at: Instant) => formatInstant(at, calendars.clock.timezone);

	return {
		clock: {
			id: policy.id,
			status: statusOf(run, due, atRisk, now),
			startedAt: write(run.startedAt),
			...(due === null ? {} : { dueAt: write(due) }),
			...(run.stoppedAt === undefined ? {} : { stoppedAt: write(run.stoppedAt) }),
			...(run.acknowledgedAt === undefined ? {} : { acknowledgedAt: write(run.acknowledgedAt) }),
			elapsedMinutes: elapsed,
			remainingMinutes: limit - elapsed,
			fraction: elapsed / limit,
		},
		firstStart: runs[0].startedAt,
		steps: told.due.map((step) => ({ ...step, key: `${runKey(caseId, policy.id, run.startedAt)}:${step.keyPart}` })),
		changes: [...(runsOn && !isOnHold(run) ? [atRisk, due] : []).filter((at) => at !== null).filter((at) => at > now), ...told.changes],
		reasons: reasonsOf(policy, run, runs.length, due),
	};
}

/** A clock that started, nobody knows when, never falls due: somebody has to look. */
function withoutRun({ id, start }: SlaPolicy, unreadTypes: ReadonlySet<string>): EvaluatedClock {
	const isUnread = unreadTypes.has(start) || unreadTypes.has('');
	return {
		clock: { id, status: isUnread ? 'atRisk' : 'notStarted' },
		steps: [],
		changes: [],
		reasons: isUnread ? [{ code: 'start-unreadable', message: `${id}: when it started cannot be read, so it is never due; the time of ${start} is to be corrected` }] : [],
	};
}

/** A stop at the due instant meets it; without a stop, that instant is a breach. */
function statusOf(run: Run, due: Instant | null, atRisk: Instant | null, now: Instant): ClockStatus {
	if (run.stoppedAt !== undefined) return due === null || run.stoppedAt <= due ? 'met' : 'missed';
	if (due !== null && due <= now) return 'breached';
	if (isOnHold(run)) return 'paused';
	return atRisk !== null && atRisk <= now ? 'atRisk' : 'onTrack';
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
	const stop = run.ignored.find(({ type }) => policy.stop.includes(type));
	if (stop) reasons.push({ code: 'stop-not-by-person', message: `${policy.name}: ${doneBy(stop)} does not stop the clock` });
	const acknowledgement = run.ignored.find(({ type }) => !policy.stop.includes(type));
	if (acknowledgement) {
		reasons.push({ code: 'acknowledgement-not-by-person', message: `${policy.name}: ${doneBy(acknowledgement)} does not end the escalations` });
	}
	return reasons;
}

function doneBy({ type, by }: TimedEvent): string {
	return `${type} by ${by === 'unknown' ? 'an unknown sender' : `a ${by}`}`;
}
