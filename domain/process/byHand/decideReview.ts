import { firstReviewIdOf, keyOf, type MessageEvent, type NewMessage, type ReviewRecord } from '../../case';
import { ZERO } from '../../money';
import { approvalsOf, approversOf, bodyOf, differenceOf, isEditable, mootBecause, needOf, newerOf, sameLines, type DeskCase, type DeskEvent, type DiffPart, inWords } from '../../desk';
import { nextSendable } from '../../collection';
import type { Say } from '../../language';
import { plainText } from '../../posted';
import type { Profile } from '../../profile';
import { claimsOf, queuedEvent, voidedBy } from '../collection';
import { passageOf } from '../messages';
import type { CaseFile } from '../types';
import { threadOf } from '../reach';
import { addressOf, waitsForSender } from './addressOf';
import { refused, sayOf, signedBy, type ByHand, type Hand, type HandStep, type Refused } from './types';

export interface DecisionInput extends Hand {
	record: DeskCase;
	review: ReviewRecord;
	/** The case's other reviews. */
	others: ReviewRecord[];
	/** The case's events, as they are now: what happened since the draft may make it wrong. */
	events: DeskEvent[];
	post: ReviewPost;
	/** How long an approved message is kept back, so that it can be taken back; 0: not at all. */
	sendDelayMs: number;
}

export interface ReviewPost {
	/** `approve`, `edit` or `reject`. */
	decision: unknown;
	subject?: string;
	body?: string;
	comment?: string;
}

const DECISIONS: Record<string, 'approve' | 'reject'> = { approve: 'approve', approved: 'approve', edit: 'approve', edited: 'approve', reject: 'reject', rejected: 'reject' };

/** What a person's decision on a draft comes to, judged by how things stand at this moment. */
export function decideReview(input: DecisionInput, profile: Profile): ByHand {
	const say = sayOf(input);
	const { review, events, post } = input;
	const decision = typeof post.decision === 'string' && Object.hasOwn(DECISIONS, post.decision) ? DECISIONS[post.decision] : undefined;
	if (!decision) return refused(422, 'decision-missing', say('No decision was chosen. Approve or reject it.'));
	const closed = notWaiting(input);
	if (closed) return closed;
	const text = postedText(input);
	if ('ok' in text) return text;
	const unfit = whoIsUnfit(input, decision);
	if (unfit) return unfit;
	if (decision === 'reject') return rejected(input);
	const moot = mootBecause(review, events, say);
	if (moot) return refused(409, 'moot', `${moot} ${say('The draft is not sent any more. Reject it, or write to the customer by hand.')}`);
	const changed = review.subject === 'reminder' ? changedSince(input, profile) : undefined;
	if (changed) return refused(409, 'moot', `${changed} ${say('The draft is not sent any more. Reject it; what is due now is drafted anew.')}`);
	const { have, need } = approvalsOf(review, events) ?? { have: [], need: 1 };
	if (have.length + 1 < need) return signed(input, have.length + 1, need);
	return approved(input, text, profile);
}

function notWaiting(input: DecisionInput): Refused | undefined {
	const say = sayOf(input);
	const { review, others, now } = input;
	if (review.state === 'superseded' || (review.state === 'waiting' && hasNewer(review, others))) {
		return refused(409, 'superseded', say('A newer draft has taken the place of this one. Decide on that one; nothing was sent.'));
	}
	if (review.state === 'expired' || (review.state === 'waiting' && review.expiresAt !== undefined && review.expiresAt <= now)) {
		return refused(409, 'expired', say('The time for this decision is over, and the decision was not recorded. Open the case to go on.'));
	}
	if (review.state !== 'waiting') return refused(409, 'decided', decidedBefore(review.decidedBy, say));
	return undefined;
}

/** Somebody else was first. */
export function decidedBefore(by: string | undefined, say: Say): string {
	return by ? say('This was decided before by {who}. Your decision was not recorded.', { who: by }) : say('This was decided before. Your decision was not recorded.');
}

function hasNewer(review: ReviewRecord, others: ReviewRecord[]): boolean {
	const newer = newerOf(review, others);
	return newer !== undefined && newer.state === 'waiting' && newer.createdAt > review.createdAt;
}

interface Text {
	subject?: string;
	body?: string;
	/** Whether it is another than the draft's. */
	changed: boolean;
}

/** A form posts line ends in its own way: only what a person wrote is a change. */
function postedText(input: DecisionInput): Text | Refused {
	const say = sayOf(input);
	const { review, post } = input;
	const subject = typeof review.draft.subject === 'string' ? review.draft.subject : undefined;
	const body = bodyOf(review);
	if (!isEditable(review)) {
		if (post.body !== undefined || post.subject !== undefined) return refused(400, 'edit-not-allowed', say('This draft cannot be changed here. Nothing was recorded: approve it as it is, or reject it.'));
		return { subject, body, changed: false };
	}
	const given = {
		subject: post.subject === undefined || subject === undefined ? subject : sameLines(post.subject).replace(/\n/g, ' ').trim(),
		body: post.body === undefined ? body : sameLines(post.body),
	};
	if (DECISIONS[plainText(post.decision)] === 'approve' && (given.body ?? '').trim() === '') return refused(422, 'empty', say('The text is empty. Write what is to go out, or reject the draft.'));
	const isSame = (before = '', after = '') => sameLines(before).trim() === after.trim();
	return { ...given, changed: !isSame(subject, given.subject) || !isSame(body, given.body) };
}

function whoIsUnfit(input: DecisionInput, decision: 'approve' | 'reject'): Refused | undefined {
	const say = sayOf(input);
	const { review, events, who: { name } } = input;
	const approvers = approversOf(review);
	if (approvers.length === 0) return undefined;
	const known = approvers.find((one) => one.toLowerCase() === name?.trim().toLowerCase());
	if (!known) return refused(403, 'not-an-approver', say('This is for {names} to decide. Nothing was recorded.', { names: approvers.join(', ') }));
	const signed = approvalsOf(review, events)?.have ?? [];
	if (decision === 'approve' && needOf(review) > 1 && signed.some((one) => one.toLowerCase() === known.toLowerCase())) {
		return refused(409, 'signed-before', say('{who} has approved this already. It waits for the others.', { who: known }));
	}
	return undefined;
}

function rejected(input: DecisionInput): ByHand {
	const say = sayOf(input);
	const { post, who } = input;
	const comment = commentOf(post);
	return {
		ok: true,
		said: say(input.review.subject === 'invoice' ? 'Rejected. Nothing goes out.' : 'Rejected. Nothing goes out. It can be taken back for five minutes.'),
		step: decided(input, 'rejected', { ...comment, ...signedBy(who) }, { ...comment }, []),
	};
}

function approved(input: DecisionInput, text: Text, profile: Profile): ByHand {
	const { review, post, who } = input;
	const state = text.changed ? 'edited' : 'approved';
	const difference = text.changed ? limited(differenceOf(sameLines(bodyOf(review) ?? ''), text.body ?? '')) : undefined;
	const messages = messagesOf(input, text, profile);
	if ('ok' in messages) return messages;
	const result = {
		...(text.changed && { subject: text.subject, body: text.body, difference }),
		...commentOf(post),
		...signedBy(who),
	};
	return {
		ok: true,
		said: saidOf(messages, state, input, profile),
		step: decided(input, state, result, { ...commentOf(post), ...(difference && { difference }) }, messages),
	};
}

/** One of those who have to agree did; it goes on waiting for the others. */
function signed({ record, review, post, who, now, say: said }: DecisionInput, have: number, need: number): ByHand {
	const say = sayOf({ say: said });
	return {
		ok: true,
		said: say('Your approval is kept: {have} of {need}. It waits for the others.', { have, need }),
		step: {
			caseId: record.caseId,
			process: 'escalation',
			events: [{ type: 'review.signed', at: now, by: 'human', data: { subject: review.subject, reviewId: review.reviewId, ...commentOf(post), ...signedBy(who) }, key: `review.signed:${review.reviewId}:${(who.name ?? '').trim().toLowerCase()}` }],
			messages: [],
			due: { escalation: now },
			now,
		},
	};
}

function decided(
	{ record, review, who, now }: DecisionInput,
	state: 'approved' | 'edited' | 'rejected',
	result: Record<string, unknown>,
	data: Record<string, unknown>,
	messages: NewMessage[],
): HandStep {
	const process = review.process ?? 'escalation';
	const invoice = review.subject === 'invoice' ? textOf(review.draft.key) : undefined;
	return {
		caseId: record.caseId,
		process,
		events: [
			{
				type: 'review.decided',
				at: now,
				by: 'human',
				data: { subject: review.subject, reviewId: review.reviewId, decision: state, ...(invoice !== undefined && { invoice }), ...data, ...signedBy(who) },
				key: `review.decided:${review.reviewId}`,
			},
			...(review.subject === 'reply' && state === 'edited' ? [{ type: 'reply.edited', at: now, by: 'human' as const, data: { reviewId: review.reviewId, ...data, ...signedBy(who) }, key: `reply.edited:${review.reviewId}` }] : []),
			...(review.subject === 'reminder' && state !== 'rejected' ? onTheirWay(record.caseId, review, now) : []),
			...(invoice !== undefined && state === 'rejected' ? [{ type: 'invoice.rejected', at: now, by: 'human' as const, data: { key: invoice, ...data, ...signedBy(who) }, key: `invoice.rejected:${review.reviewId}` }] : []),
		],
		messages,
		decision: { reviewId: review.reviewId, state, ...(who.name !== undefined && { by: who.name }), result },
		due: { [process]: now, escalation: now },
		...(record.test && { test: true }),
		now,
	};
}

/**
 * What an approved draft puts in the outbox. An invoice and whatever else has no text goes on by its process, which the
 * decision wakes.
 */
function messagesOf({ record, review, events: past, who, now, sendDelayMs, say: said }: DecisionInput, { subject, body }: Text, profile: Profile): NewMessage[] | Refused {
	const say = sayOf({ say: said });
	if (body === undefined || review.subject === 'invoice') return [];
	const { draft } = review;
	const wanted = addressOf(draft, record);
	if (!wanted) return refused(422, 'no-address', say('There is no address to send this to. Call the customer, or add an address to the case; nothing was recorded.'));
	const sendAt = review.subject === 'reminder' ? nextSendable(profile, { timezone: textOf(draft.timezone) }, now + sendDelayMs) : now + sendDelayMs;
	const events = eventsOf(review, body, wanted.channel);
	const file = fileOf(record, past);
	const { way: to, text, template, because } = passageOf({ file, profile }, wanted, { text: body, events, at: sendAt });
	const from = textOf(draft.from) ?? (to.channel === 'email' ? profile.business.email : undefined);
	return [
		{
			key: `review:${review.reviewId}`,
			caseId: record.caseId,
			...to,
			...(from !== undefined && { from }),
			...optional('replyTo', draft.replyTo),
			...optional('inReplyTo', draft.inReplyTo ?? (to.channel === 'email' && record.data.inquiry ? threadOf(record.data.inquiry) : undefined)),
			...(subject !== undefined && to.channel === 'email' && { subject }),
			text,
			...(template && { template }),
			...(Array.isArray(draft.attachments) && { attachments: draft.attachments as NewMessage['attachments'] }),
			events: events.map((event) => ({ ...event, by: event.type === 'reply.sent' ? ('human' as const) : (event.by ?? 'human'), data: { ...event.data, ...optional('because', because), reviewId: review.reviewId, ...signedBy(who) } })),
			audience: 'customer',
			automatic: false,
			urgency: 1,
			...(sendAt > now && { dueAt: sendAt }),
			...(review.subject === 'reminder' && { voidedBy: voidedBy(file) }),
		},
	];
}

/** How things stand at this moment, where the reminder that was drafted is not the one that is due; undefined: it is, or only the hour is wrong. */
function changedSince({ record, review, events, now, say: said }: DecisionInput, profile: Profile): string | undefined {
	const say = sayOf({ say: said });
	const { draft } = review;
	const names = Array.isArray(draft.invoices) ? draft.invoices.filter((name) => typeof name === 'string') : [];
	const claims = claimsOf({ file: fileOf(record, events), profile, now }).claims.filter(({ facts: { receivable } }) => names.includes(receivable.number ?? receivable.key));
	if (claims.length === 0) return undefined;
	const ended = claims.find(({ reminder }) => reminder.action === 'stop' || reminder.hold !== undefined);
	if (ended) return `${inWords(ended.reminder.reasons[0], say).text}.`;
	const due = claims.reduce((total, { reminder }) => total.plus(reminder.due), ZERO);
	return typeof draft.due === 'string' && !due.eq(draft.due) ? say('What is due has changed since this was drafted.') : undefined;
}

/** Until the message is out, the steps of a reminder count as taken. */
function onTheirWay(caseId: string, { reviewId, draft }: ReviewRecord, now: number): HandStep['events'] {
	const steps = (Array.isArray(draft.events) ? draft.events : []) as MessageEvent[];
	return steps.map(({ data = {} }) => {
		const { type, key, data: said } = queuedEvent(caseId, textOf(draft.key) ?? reviewId, `review:${reviewId}`, data);
		return { type, key, at: now, by: 'human', ...(said && { data: said }) };
	});
}

function fileOf({ caseId, stage, priority, owner, openedAt, test, data }: DeskCase, events: DeskEvent[]): CaseFile {
	return { caseId, stage, ...(priority && { priority }), ...(owner && { owner }), openedAt, ...(test && { test }), sections: data as unknown as Record<string, unknown>, events };
}

/** What a message of a subject stands for, where its draft does not say it itself. */
function eventsOf({ subject, draft }: ReviewRecord, body: string, via: string): MessageEvent[] {
	if (Array.isArray(draft.events)) return (draft.events as MessageEvent[]).filter((event) => typeof event === 'object' && event !== null && typeof event.type === 'string');
	switch (subject) {
		case 'reply':
			return [{ type: 'reply.sent', data: { via, text: body } }];
		case 'intake':
			return [{ type: 'waiting.customer', data: { subject: 'intake', ...(Array.isArray(draft.fields) && { fields: draft.fields }), ...optional('step', draft.step) } }];
		case 'reminder':
			return [{ type: 'reminder.sent', data: { ...optional('invoice', draft.invoice), ...optional('step', draft.step) } }];
		default:
			return [];
	}
}

function saidOf(messages: NewMessage[], state: 'approved' | 'edited', { record, sendDelayMs, say: said }: DecisionInput, profile: Profile): string {
	const say = sayOf({ say: said });
	const word = say(state === 'edited' ? 'Approved as edited.' : 'Approved.');
	if (record.test) return `${word} ${say('This is a test: nothing goes out.')}`;
	if (messages.length === 0) return `${word} ${say('It goes on by itself.')}`;
	const waits = messages.map(({ channel }) => waitsForSender(channel, profile, say)).find((text) => text !== undefined);
	if (waits !== undefined) return `${word} ${waits}`;
	return sendDelayMs > 0 ? `${word} ${say('It goes out in {seconds} seconds; until then it can be taken back.', { seconds: Math.round(sendDelayMs / 1000) })}` : `${word} ${say('It goes out now.')}`;
}

function commentOf({ comment }: ReviewPost): { comment?: string } {
	const text = comment?.trim();
	return text ? { comment: text.slice(0, 2000) } : {};
}

/** Of a very long difference, what is kept in events: its changes, with less of what stayed. */
function limited(parts: DiffPart[]): DiffPart[] {
	return parts.map((part) => (part.kind === 'same' && part.text.length > 400 ? { ...part, text: `${part.text.slice(0, 150)} … ${part.text.slice(-150)}` } : part));
}

function optional<Name extends string>(name: Name, value: unknown): { [N in Name]?: string } {
	const text = textOf(value);
	return (text === undefined ? {} : { [name]: text }) as { [N in Name]?: string };
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export interface UndoInput extends Hand {
	record: DeskCase;
	review: ReviewRecord;
	/** The case's reviews. */
	others: ReviewRecord[];
	/** Of the decision, where it queued one. */
	message?: { key: string; state: string; dueAt?: number };
}

const REJECTION_IS_FRESH_MS = 5 * 60_000;

/** Nothing went out with it: it can be taken back for a while, as long as no other draft asks about the same. A rejected invoice is drawn up anew instead. */
export function isRejectionFresh({ review, others, now }: Pick<UndoInput, 'review' | 'others' | 'now'>): boolean {
	const { state, subject, decidedAt } = review;
	return state === 'rejected' && subject !== 'invoice' && decidedAt !== undefined && now - decidedAt <= REJECTION_IS_FRESH_MS && newerOf(review, others) === undefined;
}

/** Takes a decision back while nothing has gone out: the draft waits again, under a name of its own. */
export function undoReview(input: UndoInput): ByHand {
	const say = sayOf(input);
	const { record, review, others, message, who, now } = input;
	const isRejected = review.state === 'rejected';
	if (isRejected && !isRejectionFresh({ review, others, now })) return refused(409, 'rejection-stands', say('The rejection stands: more than five minutes have gone by, or another draft was made since.'));
	if (!isRejected && review.state !== 'approved' && review.state !== 'edited') return refused(409, 'not-decided', say('There is no decision to take back.'));
	if (!isRejected && (!message || message.state !== 'queued' || message.dueAt === undefined || message.dueAt <= now)) return refused(409, 'gone-out', say('It has gone out already, or goes out this moment: it cannot be taken back.'));
	const { reviewId, subject, draft, reasons, ownerId, expiresAt, process } = review;
	return {
		ok: true,
		said: say('Taken back. The draft waits for a decision again.'),
		step: {
			caseId: record.caseId,
			process: 'escalation',
			events: [{ type: 'review.undone', at: now, by: 'human', data: { subject, reviewId, ...signedBy(who) }, key: `review.undone:${reviewId}` }],
			messages: [],
			review: { reviewId: `${firstReviewIdOf(reviewId)}~${keyOf(reviewId).slice(0, 8)}`, subject, draft, reasons, ...(ownerId !== undefined && { ownerId }), ...(expiresAt !== undefined && { expiresAt: Math.max(expiresAt, now + 900_000) }), ...(process && { process }) },
			due: { escalation: now },
			now,
		},
	};
}
