import { type Actor, type Instant, STAGES, type Stage } from '../case';
import { OPENING_EVENTS } from '../case';
import type { Profile, SlaPolicy } from '../profile';
import { WAITING_ENDED } from '../sla';

/** What is to be known of each case: when something first happened, or how often it did. */
export interface Mark {
	types: string[];
	/** Only what these did; `null` stands for events that do not say who it was. Absent: whoever. */
	by?: Array<Actor | null>;
	which: 'first' | 'count';
}

/** What the record is asked for. */
export interface ReportQuestion {
	marks: Record<MarkName, Mark>;
	/** Types that bring a case into a period. */
	touching: string[];
	/** Types whose events are given. */
	keep: string[];
	/** Types whose events are given without their data. */
	times: string[];
	/** What of a case's data is read. */
	data: string[];
}

export interface KeptEvent {
	type: string;
	at: Instant;
	by?: Actor;
	data?: Record<string, unknown>;
}

/** A case as the record answers. */
export interface ReportedCase {
	case: {
		caseId: string;
		stage: Stage;
		priority?: string;
		owner?: { id: string; name?: string };
		contactKey?: string;
		data: Record<string, unknown>;
		openedAt: Instant;
		erasedAt?: Instant;
	};
	marks: Partial<Record<MarkName, number>>;
	/** Oldest first. */
	handoffs: Array<{ from: Stage; to: Stage; at: Instant }>;
	/** Oldest first. */
	events: KeptEvent[];
}

export type MarkName = 'received' | 'firstHuman' | 'firstAny' | 'approved' | 'workDone' | 'messagesOut' | 'sentOut' | 'messagesIn';

/** An event that does not say who did it counts as a person's, as for the clocks. */
const PERSON: Array<Actor | null> = ['human', null];
/** What answers a customer where the profile has no clock for it. */
const ANSWERS = ['reply.sent', 'call.made'];
const BEFORE_AN_ANSWER = ['acknowledgement.sent'];

export const KEPT = {
	merged: 'case.merged',
	priority: 'priority.changed',
	decisions: 'review.decided',
	booked: 'appointment.booked',
	missed: 'appointment.noShow',
	held: 'appointment.completed',
	issued: 'invoice.issued',
	sent: 'invoice.sent',
	reminded: 'reminder.sent',
	paid: 'payment.received',
	reversed: 'payment.reversed',
	cancelled: 'payment.cancelled',
	failed: 'payment.failed',
	writtenOff: 'invoice.writtenOff',
	voided: 'invoice.voided',
	withdrawn: 'invoice.cancelled',
	rejected: 'invoice.rejected',
	reopened: 'invoice.reopened',
} as const satisfies Record<string, string>;

/** The places in a case's data that `caseFacts` reads. */
const READ = [
	...['inquiry.channel', 'inquiry.source.name', 'inquiry.source.kind'],
	...['classification.service', 'classification.intent', 'classification.needsReview', 'classification.priority', 'classification.usage'],
	...['intake.usage', 'invoice.usage', 'sla.clocks'],
];

export function questionFor(profile: Pick<Profile, 'sla'>): ReportQuestion {
	const policy = responsePolicy(profile);
	const answers = policy?.stop ?? ANSWERS;
	const kept: string[] = Object.values(KEPT);
	return {
		marks: {
			received: { types: ['inquiry.received'], which: 'first' },
			firstHuman: { types: answers, by: PERSON, which: 'first' },
			firstAny: { types: [...new Set([...answers, ...BEFORE_AN_ANSWER])], by: [...PERSON, 'bot'], which: 'first' },
			approved: { types: ['estimate.approved'], which: 'first' },
			workDone: { types: ['work.completed'], which: 'first' },
			messagesOut: { types: ['message.sent'], which: 'count' },
			sentOut: { types: ['acknowledgement.sent', 'reply.sent', 'waiting.customer', 'estimate.sent', 'appointment.booked', 'invoice.sent', 'reminder.sent'], which: 'count' },
			messagesIn: { types: ['inquiry.received', 'inquiry.repeated', 'customer.replied'], which: 'count' },
		},
		touching: ['inquiry.received', 'handoff.completed', 'estimate.approved', 'work.completed', ...kept],
		keep: kept,
		times: policy === undefined || policy.pause.length === 0 ? [] : [...new Set([...policy.pause.flatMap(({ from, to }) => [from, to]), WAITING_ENDED])].filter((type) => !kept.includes(type)),
		data: READ,
	};
}

/** The clock that runs from the inquiry to the first answer. */
export function responsePolicy({ sla }: Pick<Profile, 'sla'>): SlaPolicy | undefined {
	const fromInquiry = sla.filter(({ start }) => OPENING_EVENTS.includes(start));
	return fromInquiry.find(({ id }) => id === 'first-response') ?? fromInquiry.find(({ stop }) => stop.some((type) => ANSWERS.includes(type)));
}

export const stageOrder = (stage: Stage): number => STAGES.indexOf(stage);
