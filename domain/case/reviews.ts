import type { Process } from './processes';
import type { Reason } from './types';

/** Decisions that wait for a person. Instants are milliseconds since the epoch, UTC. */

export const REVIEW_STATES = ['waiting', 'approved', 'edited', 'rejected', 'expired', 'superseded'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface NewReview {
	/** Made from content, so that the same draft is asked about once. */
	reviewId: string;
	/** `reply`, `intake`, `invoice`, `reminder`, `appointment`, or a subject of the business's own. */
	subject: string;
	/** What is to be decided on: `{ subject, body, to, … }`, or an invoice. */
	draft: Record<string, unknown>;
	reasons: Reason[];
	ownerId?: string;
	/** When it expires; absent: never. */
	expiresAt?: number;
	/** What becomes due when it is decided or expires. */
	process?: Process;
}

export interface ReviewRecord extends NewReview {
	caseId: string;
	state: ReviewState;
	createdAt: number;
	decidedAt?: number;
	decidedBy?: string;
	/** What was decided: the text as edited, the reason of a rejection. */
	result?: Record<string, unknown>;
	test?: boolean;
}
