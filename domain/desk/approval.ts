import { sayIn, type Say } from '../language';
import { plainText } from '../posted';
import { differenceOf, sameLines } from './difference';
import { isLoose, textIn, type Loose } from './read';
import type { DiffPart } from './types';

/** One draft that an execution waits for. */
export interface ApprovalAsk {
	subject?: string;
	body?: string;
	editable: boolean;
}

export interface ApprovalRules {
	/** Names; empty: whoever has the link. */
	approvers: string[];
	/** Whether each of them has to agree; a clear no of one is enough. */
	all: boolean;
}

/** What one person decided on one draft. */
export interface ItemDecision {
	decision: 'approve' | 'reject';
	subject?: string;
	body?: string;
}

/** What one person posted, for all drafts. */
export interface ApprovalPost {
	name?: string;
	comment?: string;
	decisions: ItemDecision[];
}

export type ReadPost =
	| { ok: true; post: ApprovalPost }
	| { ok: false; status: 400 | 403 | 422; message: string; /** Drafts without a decision, or with one that cannot be taken. */ undecided: number[]; chosen: Array<string | undefined> };

const WORDS: Record<string, ItemDecision['decision']> = { approve: 'approve', approved: 'approve', edit: 'approve', edited: 'approve', reject: 'reject', rejected: 'reject' };

/**
 * A post for all drafts, of the page's form (`decision.0`, `body.0`, …) or as JSON: `{ decision, body }` for one draft,
 * `{ decisions: [{ item, decision, body }] }` for several. What is not decided is not approved.
 */
export function readApprovalPost(given: unknown, asks: ApprovalAsk[], { approvers }: ApprovalRules, say: Say = sayIn(undefined)): ReadPost {
	const body = flat(given);
	const chosen = asks.map((_, item) => textIn(body, `decision.${item}`));
	const decisions = asks.map((_, item) => (chosen[item] !== undefined && Object.hasOwn(WORDS, chosen[item]) ? WORDS[chosen[item]] : undefined));
	const refuse = (status: 400 | 403 | 422, message: string, undecided: number[]): ReadPost => ({ ok: false, status, message, undecided, chosen });
	const forbidden = asks.flatMap(({ editable }, item) => (!editable && (isGiven(body, `body.${item}`) || isGiven(body, `subject.${item}`)) ? [item] : []));
	if (forbidden.length > 0) return refuse(400, say('This cannot be changed here: approve it as it is, or reject it. Nothing was recorded.'), forbidden);
	const undecided = decisions.flatMap((decision, item) => (decision === undefined ? [item] : []));
	if (undecided.length > 0) {
		return refuse(422, asks.length === 1 ? say('No decision was chosen.') : say('Nothing was recorded yet: {count} of {all} have no decision. What is not decided is not approved.', { count: undecided.length, all: asks.length }), undecided);
	}
	const name = textIn(body, 'name')?.replace(/\s+/g, ' ').trim().slice(0, 100);
	const known = approvers.find((one) => one.toLowerCase() === name?.toLowerCase());
	if (approvers.length > 0 && known === undefined) return refuse(403, say('This is for {who} to decide. Say who you are; nothing was recorded.', { who: approvers.join(', ') }), []);
	const posted = asks.map((ask, item): ItemDecision => ({ decision: decisions[item] ?? 'reject', ...textOf(ask, body, item) }));
	const empty = posted.flatMap(({ decision, body: text }, item) => (decision === 'approve' && asks[item].body !== undefined && (text ?? '').trim() === '' ? [item] : []));
	if (empty.length > 0) return refuse(422, say('The text is empty. Write what is to go on, or reject it.'), empty);
	const comment = textIn(body, 'comment')?.trim().slice(0, 2000);
	return { ok: true, post: { ...((known ?? name) ? { name: known ?? name } : {}), ...(comment && { comment }), decisions: posted } };
}

export interface ApprovalResult {
	status: 'approved' | 'rejected';
	decision: 'approved' | 'edited' | 'rejected';
	approved: boolean;
	/** As typed; null where nobody typed a name. */
	by: string | null;
	/** A link names no login. */
	byVerified: false;
	comment?: string;
	/** What goes on. */
	draft?: { subject?: string; body?: string };
	difference?: DiffPart[];
}

/** Of each draft what was decided, once everybody who has to has; else how many there are of how many. */
export function settleApproval(posts: ApprovalPost[], asks: ApprovalAsk[], { approvers, all }: ApprovalRules): { settled: true; results: ApprovalResult[] } | { settled: false; have: number; need: number } {
	const need = all ? Math.max(1, approvers.length) : 1;
	const results = asks.map((ask, item) => {
		const no = posts.find(({ decisions }) => decisions[item]?.decision === 'reject');
		if (no) return resultOf(ask, no, item, 'rejected');
		return posts.length >= need ? resultOf(ask, posts[posts.length - 1], item, 'approved') : undefined;
	});
	if (results.every((result) => result !== undefined)) return { settled: true, results };
	return { settled: false, have: posts.length, need };
}

function resultOf(ask: ApprovalAsk, { name, comment, decisions }: ApprovalPost, item: number, status: 'approved' | 'rejected'): ApprovalResult {
	const { subject = ask.subject, body = ask.body } = decisions[item];
	const changed = status === 'approved' && (!sameText(ask.subject, subject) || !sameText(ask.body, body));
	return {
		status,
		decision: changed ? 'edited' : status,
		approved: status === 'approved',
		by: name ?? null,
		byVerified: false,
		...(comment !== undefined && { comment }),
		...(status === 'approved' && (subject !== undefined || body !== undefined) && { draft: { ...(subject !== undefined && { subject }), ...(body !== undefined && { body }) } }),
		...(changed && { difference: differenceOf(sameLines(ask.body ?? ''), body ?? '') }),
	};
}

function sameText(before = '', after = ''): boolean {
	return sameLines(before).trim() === after.trim();
}

function textOf({ editable, subject, body }: ApprovalAsk, posted: Loose, item: number): { subject?: string; body?: string } {
	const field = (name: 'subject' | 'body', usual: string | undefined) => {
		const value = editable ? posted[`${name}.${item}`] : undefined;
		return typeof value === 'string' ? sameLines(value) : usual;
	};
	const [newSubject, newBody] = [field('subject', subject), field('body', body)];
	return { ...(newSubject !== undefined && { subject: newSubject }), ...(newBody !== undefined && { body: newBody }) };
}

/** The form's names, whichever way it was posted. */
function flat(given: unknown): Loose {
	if (Array.isArray(given)) return flat({ decisions: given as unknown[] });
	if (!isLoose(given)) return {};
	const list = Array.isArray(given.decisions) ? given.decisions : isGiven(given, 'decision') ? [{ ...given, item: 0 }] : [];
	const named = list.flatMap((entry: unknown) => {
		if (!isLoose(entry)) return [];
		return ['decision', 'subject', 'body'].flatMap((name) => (isGiven(entry, name) ? [[`${name}.${plainText(entry.item ?? 0)}`, entry[name]]] : []));
	});
	return { ...given, ...Object.fromEntries(named) as Loose };
}

function isGiven(body: Loose, name: string): boolean {
	return Object.hasOwn(body, name) && body[name] !== undefined && body[name] !== null;
}
