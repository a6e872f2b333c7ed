import { reasonIn, type Instant, type ReviewRecord, type ReviewState } from '../case';
import type { Say, TeamPhrase } from '../language';
import type { Profile } from '../profile';
import { caseLine, type CaseLine, present } from './caseLine';
import { isLoose, excerptOf, listIn, looseIn, shownValue, textIn } from './read';
import { deciderText, decisionCalled, differenceIn, subjectCalled } from './story';
import type { DeskCase, DeskEvent, DiffPart, Row, When, Words } from './types';
import { amountText, dateText, sayTo, spanText, inWords, reasonsSaid, whenOf } from './when';

/** What is asked, whose matter it is, since when, and what became of it. */
export interface ReviewCard {
	reviewId: string;
	caseId: string;
	subject: string;
	state: ReviewState;
	stateText: string;
	line: CaseLine;
	/** How to reach the customer: phone, email. */
	contact: string[];
	asked: When;
	waits: string;
	expires?: { at: When; text: string; soon: boolean };
	reasons: Words[];
	heading?: string;
	excerpt: string;
	amount?: string;
	decided?: { by: string; at: When };
	replacedBy?: string;
}

/** One draft with all that a decision needs. */
export interface ReviewView extends ReviewCard {
	draft: { subject?: string; body?: string; to?: string; rows: Row[] };
	/** Whether the text may be changed: only a message has one. */
	editable: boolean;
	/** What the customer wrote. */
	inquiry: string;
	difference: DiffPart[];
	comment?: string;
	approvals?: { have: string[]; need: number; approvers: string[] };
	/** Why an approval would be wrong now. */
	moot?: string;
}

export interface Related {
	record: DeskCase;
	review: ReviewRecord;
	/** Other reviews of the case: one that waits for the same subject has replaced this one. */
	others?: ReviewRecord[];
	events?: DeskEvent[];
}

const SOON = 2 * 3_600_000;

export function reviewCard({ record, review, others = [] }: Related, profile: Profile, now: Instant): ReviewCard {
	const when = whenOf(profile, now);
	const say = sayTo(profile);
	const { phone, email } = record.data.inquiry?.contact ?? {};
	const newer = newerOf(review, others);
	// Also of a decision that was taken back: the draft waits again.
	const replaced = review.state === 'superseded' || newer?.state === 'waiting' ? newer?.reviewId : undefined;
	const overdue = review.expiresAt !== undefined && review.state === 'waiting' ? { at: when(review.expiresAt), text: expiryText(review.expiresAt, now, say), soon: review.expiresAt - now < SOON } : undefined;
	return {
		reviewId: review.reviewId,
		caseId: review.caseId,
		subject: subjectCalled(review.subject, say),
		state: review.state,
		stateText: decisionCalled(review.state, say),
		line: caseLine(record, profile, now),
		contact: [phone, email].flatMap((part) => (part ? [part] : [])),
		asked: when(review.createdAt),
		waits: spanText(now - review.createdAt, say),
		...present('expires', overdue),
		reasons: reasonsSaid(review.reasons, profile, now),
		...present('heading', textIn(review.draft, 'subject')),
		excerpt: excerptOf(bodyOf(review) ?? rowsOf(review.draft, say).map(({ label, value }) => `${label}: ${value}`).join('; '), 280),
		...present('amount', amountOf(review, say)),
		...present('decided', review.decidedAt === undefined ? undefined : { by: deciderOf(review, say), at: when(review.decidedAt) }),
		...present('replacedBy', replaced),
	};
}

export function reviewView(related: Related, profile: Profile, now: Instant): ReviewView {
	const { record, review, others = [], events = [] } = related;
	const say = sayTo(profile);
	const body = bodyOf(review);
	return {
		...reviewCard(related, profile, now),
		draft: { ...present('subject', textIn(review.draft, 'subject')), ...present('body', body), ...present('to', recipientOf(review)), rows: rowsOf(review.draft, say) },
		editable: isEditable(review),
		inquiry: record.data.inquiry?.text ?? '',
		difference: differenceIn(review.result),
		...present('comment', textIn(review.result, 'comment')),
		...present('approvals', approvalsOf(review, events)),
		...present('moot', mootBecause(review, events, say) ?? mootOther(review, others, say)),
	};
}

/** A draft may say that it is to be taken as it is. An invoice is corrected where it comes from. */
export function isEditable({ draft }: Pick<ReviewRecord, 'draft'>): boolean {
	return draft.allowEdit !== false && typeof draft.body === 'string';
}

export function bodyOf({ draft }: Pick<ReviewRecord, 'draft'>): string | undefined {
	return typeof draft.body === 'string' ? draft.body : textIn(draft, 'text');
}

/** The review of the case that asks about the same now. */
export function newerOf(review: ReviewRecord, others: ReviewRecord[]): ReviewRecord | undefined {
	return others.filter((other) => other.reviewId !== review.reviewId && other.subject === review.subject && other.createdAt >= review.createdAt).sort((a, b) => b.createdAt - a.createdAt)[0];
}

/** What settles an invoice's matter by itself: a reminder of it would be wrong. */
const ENDS_REMINDING: Record<string, TeamPhrase> = {
	'payment.received': 'A payment came in after this was drafted.',
	'invoice.disputed': 'The customer contests the invoice since this was drafted.',
	'invoice.writtenOff': 'The invoice was given up after this was drafted.',
	'payment.promised': 'The customer promised to pay after this was drafted.',
};

/** Why what was drafted may not go out any more, by what happened since; undefined where nothing did. */
export function mootBecause(review: Pick<ReviewRecord, 'subject' | 'createdAt' | 'draft'>, events: ReadonlyArray<Pick<DeskEvent, 'type' | 'at' | 'data'>>, say: Say): string | undefined {
	const since = events.filter(({ at }) => at > review.createdAt);
	const over = overSince(review.subject, since, say);
	if (over !== undefined) return over;
	if (since.some(({ type }) => type === 'contact.erased')) return say('What was kept of the contact was erased.');
	if (review.subject !== 'invoice' && since.some(({ type }) => type === 'customer.optedOut')) return say('The customer asks not to be written to.');
	if (review.subject === 'appointment' && since.some(({ type }) => type === 'appointment.booked')) return say('A visit was booked after this was drafted.');
	if (review.subject !== 'reminder') return undefined;
	const invoice = textIn(review.draft, 'invoice') ?? textIn(review.draft, 'number');
	const end = since.find(({ type, data }) => Object.hasOwn(ENDS_REMINDING, type) && concerns(data, invoice));
	return end && say(ENDS_REMINDING[end.type]);
}

/** A case that was opened again asks for its decisions again. Money that came in answers no invoice that is still to be drawn up. */
function overSince(subject: string, since: ReadonlyArray<Pick<DeskEvent, 'type' | 'data'>>, say: Say): string | undefined {
	const to = since.findLast(({ type }) => type === 'handoff.completed')?.data?.to;
	if (to === 'closed') return say('The case was closed after this was drafted.');
	return to === 'paid' && subject !== 'invoice' ? say('All was paid after this was drafted.') : undefined;
}

function concerns(data: unknown, invoice: string | undefined): boolean {
	const named = textIn(data, 'invoice') ?? textIn(data, 'number');
	return invoice === undefined || named === undefined || named === invoice;
}

function mootOther(review: ReviewRecord, others: ReviewRecord[], say: Say): string | undefined {
	return review.state === 'superseded' && newerOf(review, others) ? say('A newer draft has taken its place.') : undefined;
}

/** Who signed already, where more than one has to. */
export function approvalsOf(review: ReviewRecord, events: DeskEvent[]): ReviewView['approvals'] {
	const approvers = approversOf(review);
	const need = needOf(review);
	if (need < 2 && approvers.length === 0) return undefined;
	const signed = events.filter(({ type, data }) => type === 'review.signed' && textIn(data, 'reviewId') === review.reviewId).map(({ data }) => textIn(data, 'by') ?? '');
	return { have: [...new Set(signed)], need, approvers };
}

/** `approval: { approvers, rule: 'all' }` of a draft asks each of them; without it, one decision is enough. */
export function approversOf({ draft }: Pick<ReviewRecord, 'draft'>): string[] {
	return listIn(draft, 'approval', 'approvers').flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
}

export function needOf(review: Pick<ReviewRecord, 'draft'>): number {
	return textIn(review.draft, 'approval', 'rule') === 'all' ? Math.max(1, approversOf(review).length) : 1;
}

function expiryText(at: Instant, now: Instant, say: Say): string {
	return at > now ? say('expires in {span}', { span: spanText(at - now, say) }) : say('has expired');
}

function deciderOf({ decidedBy, result }: ReviewRecord, say: Say): string {
	return deciderText({ ...(decidedBy !== undefined && { name: decidedBy }), verified: looseIn(result).byVerified !== false }, say);
}

function amountOf({ draft }: ReviewRecord, say: Say): string | undefined {
	const amount = textIn(draft, 'totals', 'gross') ?? textIn(draft, 'amount') ?? textIn(draft, 'total');
	return amount === undefined ? undefined : [amountText(amount, say), textIn(draft, 'currency')].filter((part) => part !== undefined).join(' ');
}

function recipientOf({ draft }: ReviewRecord): string | undefined {
	return textIn(draft, 'to') ?? textIn(draft, 'customer', 'email');
}

/** What there is to see of a draft that is no message: an invoice's figures and lines. */
function rowsOf(draft: Record<string, unknown>, say: Say): Row[] {
	const amount = (text: string | undefined) => text && amountText(text, say);
	const day = (text: string | undefined) => text && dateText(text, say);
	const facts = [
		[say('Number'), textIn(draft, 'number')],
		[say('Customer'), textIn(draft, 'customer', 'name')],
		[say('Issued'), day(textIn(draft, 'issueDate'))],
		[say('Due'), day(textIn(draft, 'dueDate'))],
		[say('Starts'), textIn(draft, 'start')],
		[say('Net'), amount(textIn(draft, 'totals', 'net'))],
		[say('Tax'), amount(textIn(draft, 'totals', 'tax'))],
		[say('Total'), amount(textIn(draft, 'totals', 'gross'))],
	].flatMap(([label, value]) => (label !== undefined && value !== undefined ? [{ label, value }] : []));
	const lines = listIn(draft, 'lines').slice(0, 40).map((line, index) => ({
		label: say('Line {number}', { number: index + 1 }),
		value: [textIn(line, 'description'), amount(textIn(line, 'quantity')), amount(textIn(line, 'net') ?? textIn(line, 'amount') ?? textIn(line, 'unitPrice'))].filter((part) => part !== undefined).join(' · '),
	}));
	const flags = listIn(draft, 'review', 'flags').flatMap((flag): Row[] => {
		if (!isLoose(flag)) return [];
		const reason = reasonIn(flag);
		const { text, lang } = reason ? inWords(reason, say) : { text: shownValue(flag.message ?? flag.code) };
		return [{ label: say('Look at'), value: text, ...(lang && { lang }) }];
	});
	return [...flags, ...facts, ...lines];
}
