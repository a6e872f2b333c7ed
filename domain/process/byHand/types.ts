import type { Instant, NewMessage } from '../../case';
import type { Decider } from '../../desk';
import { sayIn, type Say } from '../../language';
import type { Step } from '../types';

/** What a person's action comes to: written as one step, without a lease. */
export interface HandStep extends Omit<Step, 'code' | 'reasons' | 'messages'> {
	caseId: string;
	messages: NewMessage[];
	/** An event that is taken back: it stays under another type. Where it is not there, nothing of the step is written. */
	withdraw?: { key: string; type: string; as: string };
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
	/** Says what came of it; absent: in English. */
	say?: Say;
}

export function sayOf({ say }: Pick<Hand, 'say'>): Say {
	return say ?? sayIn('en');
}

export function refused(status: Refused['status'], code: string, message: string): Refused {
	return { ok: false, status, code, message };
}

/** Who it was, as every event by hand keeps it. */
export function signedBy({ name, verified }: Decider): { by: string | null; byVerified: boolean } {
	return { by: name ?? null, byVerified: name !== undefined && verified };
}
