import type { Actor, Instant, NewMessage, NewReview, Priority, Process, Stage } from '../../case';
import type { Decider } from '../../desk';

/** What a person's action comes to: written as one step, without a lease. */
export interface HandStep {
	caseId: string;
	process: Process;
	events: Array<{ type: string; at: Instant; by?: Actor; data?: Record<string, unknown>; key: string }>;
	messages: NewMessage[];
	sections?: Record<string, unknown>;
	priority?: Priority;
	owner?: { id: string; name?: string; email?: string };
	handoff?: { to: Stage; key?: string; by?: Actor; data?: Record<string, unknown> };
	review?: NewReview;
	decision?: { reviewId: string; state: 'approved' | 'edited' | 'rejected' | 'expired'; by?: string; result?: Record<string, unknown> };
	due: Partial<Record<Process, number | null>>;
	test?: boolean;
	now: Instant;
}

/** Done, with what to tell the person; or not, with why and how to go on. */
export type ByHand = { ok: true; step: HandStep; said: string } | Refused;

export interface Refused {
	ok: false;
	code: string;
	/** As an answer of the web says it. */
	status: 400 | 403 | 409 | 422;
	message: string;
}

/** Who acts, when, and on which form: the same form posted again is the same action. */
export interface Hand {
	who: Decider;
	now: Instant;
	form: string;
}

export function refused(status: Refused['status'], code: string, message: string): Refused {
	return { ok: false, status, code, message };
}

/** Who it was, as every event by hand keeps it. */
export function signedBy({ name, verified }: Decider): { by: string | null; byVerified: boolean } {
	return { by: name ?? null, byVerified: name !== undefined && verified };
}
