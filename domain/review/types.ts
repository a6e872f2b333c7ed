import type { Channel, Instant, Intent, Priority, Reason } from '../case';
import type { TeamPhrase } from '../language';
import type { Profile } from '../profile';

export const REVIEW_SUBJECTS = ['reply', 'intake', 'invoice', 'reminder', 'appointment'] as const;
export type ReviewSubject = (typeof REVIEW_SUBJECTS)[number];

/** In a reason. */
export const SUBJECT_WORDS = { reply: 'reply#rule', intake: 'intake#rule', invoice: 'invoice#rule', reminder: 'reminder#rule', appointment: 'appointment#rule' } as const satisfies Record<ReviewSubject, TeamPhrase>;

export type ReviewCondition = Profile['review']['rules'][number]['when'];

/** What is known of a case and its draft. What is absent is not known, and satisfies no condition. */
export interface ReviewInput {
	subject: ReviewSubject;
	/** Chooses the samples. */
	caseId?: string;
	/** What would go on: a text, `{ subject, body }`, or the section of the case (`invoice`, `appointment`, …). */
	draft: unknown;
	confidence?: number;
	service?: string | null;
	priority?: Priority;
	intent?: Intent;
	channel?: Channel;
	/** As a decimal string. */
	amount?: string;
	/** ISO 4217; absent: the business's. */
	currency?: string;
	/** Whether the contact had a case before. */
	knownContact?: boolean;
	/** Codes; empty: nothing was flagged. */
	flags: readonly string[];
	degraded?: boolean;
	/** The classification asks for a person; counts for the reply. */
	needsReview?: boolean;
	/** A language model wrote the draft. */
	writtenByModel?: boolean;
	/** The customer asks not to be written to. */
	optOut?: boolean;
	/** The safety checks that the draft did not pass. */
	draftFlags?: readonly Reason[];
	/** What about its case asks for a person, whatever the rules say. */
	checks?: readonly Reason[];
	/** Set where the case's data cannot be read; it then waits for a person, whatever the rules say. */
	unreadable?: Reason;
	now: Instant;
}

export interface Review {
	decision: 'auto' | 'review';
	/** `review.rules[2]`, `review.default`, the code of the safety rule, or null where the case's data cannot be read. */
	rule: string | null;
	reasons: Reason[];
	/** ISO 8601 with offset: when the wait for a person ends. Absent when there is none. */
	dueAt?: string;
}
