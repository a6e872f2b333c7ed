import { anyLanguage } from '../language';
import { contactKeyOf } from './keys';
import type { CaseEvent, Inquiry, Stage } from './types';

/** As much of a case as a reply is told by. */
export interface RepliedCase {
	caseId: string;
	stage: Stage;
	inquiry: Inquiry;
	/** Oldest first. */
	events: Array<Pick<CaseEvent, 'type' | 'data'>>;
}

export interface MatchedReply {
	caseId: string;
	/** `token`: the message proves the case, or its contact names it; `thread`: it answers a message of the case; `sender`: it comes from the case's contact. */
	by: 'token' | 'thread' | 'sender';
}

const CASE_ID = /(?<![0-9a-z_])c_[0-9a-f]{20}(?![0-9a-z])/g;
/** Beyond it stands what was quoted of other mails. UTF-16 units. */
const LOOK = 20_000;
const MOST_NAMED = 5;
/** What mail programs put before the subject of an answer; Scandinavian ones too. */
const ANSWERS = new RegExp(String.raw`^\s*(?:${anyLanguage(({ signs }) => signs.subjects.answer)}|sv)\s?(?:\[\d{1,3}\])?\s?:`, 'i');
/** The case IDs that a message names, in its subject or in what it quotes: the first few, each once. */
export function casesNamedIn({ subject = '', text }: Inquiry): string[] {
	return [...new Set(`${subject}\n${text.slice(0, LOOK)}`.match(CASE_ID) ?? [])].slice(0, MOST_NAMED);
}

/**
 * The case that a message belongs to, the surest sign first. `named` are the cases that it names, `proven` the IDs of those that
 * it has a token of, `ofSender` the cases of its sender, oldest first. An ID is no proof: without a token it counts from the
 * case's own contact alone. Cases that are paid or closed are over: a message about one is a new inquiry. So is one that its
 * sender begins anew while no case of theirs waits for an answer. `ofThread` is the case of the conversation that the channel
 * holds together, unless another contact writes there.
 */
export function matchReply(message: Inquiry, named: RepliedCase[], ofSender: RepliedCase[], proven: readonly string[] = [], ofThread?: RepliedCase): MatchedReply | undefined {
	const sender = contactKeyOf(message.contact);
	const open = named.filter(isOpen);
	const byToken =
		open.find(({ caseId }) => proven.includes(caseId)) ?? (sender === undefined ? undefined : open.find(({ inquiry }) => contactKeyOf(inquiry.contact) === sender));
	if (byToken) return { caseId: byToken.caseId, by: 'token' };
	if (message.receipt) return undefined;
	if (ofThread && isOpen(ofThread) && isOfOne(sender, contactKeyOf(ofThread.inquiry.contact))) return { caseId: ofThread.caseId, by: 'thread' };
	// A portal, a form or a voicemail service brings what somebody asks anew, whoever it is; a text message goes on.
	if (typeof message.source.relay === 'string' && message.channel !== 'sms') return undefined;
	const newestFirst = ofSender.filter(isOpen).reverse();
	const answered = new Set(answeredIds(message));
	const inThread = newestFirst.find((one) => messageIds(one).some((id) => answered.has(id)));
	if (inThread) return { caseId: inThread.caseId, by: 'thread' };
	const fromSender = newestFirst.find(waitsForCustomer) ?? (goesOn(message) ? newestFirst[0] : undefined);
	return fromSender && { caseId: fromSender.caseId, by: 'sender' };
}

function isOfOne(sender: string | undefined, contact: string | undefined): boolean {
	return sender === undefined || contact === undefined || sender === contact;
}

function isOpen({ stage }: RepliedCase): boolean {
	return stage !== 'paid' && stage !== 'closed';
}

/** Asked, and not answered since. */
function waitsForCustomer({ events }: RepliedCase): boolean {
	return events.findLast(({ type }) => type === 'waiting.customer' || type === 'customer.replied')?.type === 'waiting.customer';
}

/** An answer by its looks, or a word more in a conversation. */
function goesOn({ channel, subject = '', source }: Inquiry): boolean {
	return ANSWERS.test(subject) || answeredIds({ source }).length > 0 || channel === 'sms' || channel === 'whatsapp' || channel === 'chat';
}

function answeredIds({ source }: Pick<Inquiry, 'source'>): string[] {
	return [source.inReplyTo, source.references].flat().filter(isText).map(bare);
}

/** Of the inquiry and of what was sent to the customer. */
function messageIds({ inquiry, events }: RepliedCase): string[] {
	return [inquiry.source.messageId, inquiry.source.internetMessageId, ...events.flatMap(({ data }) => data?.messageId ?? [])].filter(isText).map(bare);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function bare(id: string): string {
	return id.trim().replace(/^<|>$/g, '');
}
