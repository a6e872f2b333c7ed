import type { Reason } from '../case';
import type { AgingBucket } from './aging';

/** Open trouble first: the order in which one clock's status stands for the case. */
export const CLOCK_STATUSES = ['breached', 'atRisk', 'paused', 'onTrack', 'notStarted', 'missed', 'met'] as const;
export type ClockStatus = (typeof CLOCK_STATUSES)[number];

/** Times are ISO 8601 with the business zone's offset. */
export interface SlaClock {
	/** The policy's. */
	id: string;
	status: ClockStatus;
	startedAt?: string;
	/**
	 * Moves with every business minute on hold; while on hold, it is what it would be if the hold ended now. Absent when
	 * it never falls due.
	 */
	dueAt?: string;
	stoppedAt?: string;
	/** When a person first acknowledged an escalation of this run; it has no more of them. */
	acknowledgedAt?: string;
	/** Minutes of the policy's hours, holds left out, up to the stop or `now`. Not rounded. */
	elapsedMinutes?: number;
	/** Below 0 when overdue. */
	remainingMinutes?: number;
	/** Elapsed share of the time allowed; 1 is due. */
	fraction?: number;
}

export interface Recipient {
	id: string;
	name: string;
	email?: string;
	phone?: string;
}

export interface SlaEscalation {
	/** Stable, for a once-only claim: `sla:<caseId>:<clock>:<start in epoch milliseconds>:<at>`, `#<repetition>` behind it. */
	key: string;
	clock: string;
	/** Share of the time allowed. */
	at: number;
	/** From 1; absent for the step itself. Of several repetitions that are due, the last stands for all. */
	repetition?: number;
	/** As the policy says: `owner`, `manager`, `businessOwner`, or a member's id. */
	to: string;
	/** When that share was used up; later, where the policy lets the night pass first. */
	dueAt: string;
	/** Whom that is now; null when nobody on the team is active, with a reason. */
	recipient: Recipient | null;
	/** From the event `escalation.sent` of this key. Absent: it is still to be told. */
	sentAt?: string;
	/** The name, else the id, that the event says was told. */
	sentTo?: string;
}

export interface Sla {
	/** Absent when the profile has no policies. */
	worst?: ClockStatus;
	/** In the profile's order. */
	clocks: SlaClock[];
	/** Of clocks neither stopped nor acknowledged yet; the oldest first. */
	escalations: SlaEscalation[];
	/** Wall-clock time since the case's first start event. Absent before it. */
	agingBucket?: AgingBucket;
	/** When something changes next, if no event comes in. Absent when nothing will. */
	nextCheckAt?: string;
	reasons: Reason[];
}
