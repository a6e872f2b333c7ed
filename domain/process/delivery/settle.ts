import type { Instant, MessageRecord, NewMessage } from '../../case';
import { keyOf, reasonCalled } from '../../case';
import { sayTo } from '../../desk';
import type { Profile } from '../../profile';
import type { Links } from '../types';
import { judge, type Attempt, type Verdict } from './judge';

/** What the ledger writes of an attempt to send. */
export interface Settlement {
	verdict: Verdict;
	events: Array<{ type: string; by: 'bot'; data: Record<string, unknown>; key: string }>;
	messages: NewMessage[];
}

/** Of a message that is not sent any more by itself, the business is told, once, and its case says so. */
export function settlement(message: MessageRecord, attempt: Attempt, { profile, links, email, now }: { profile?: Profile; links?: Links; email?: string; now: Instant }): Settlement {
	const verdict = judge(attempt, message.attempts, now);
	if (verdict.state === 'sent' || verdict.state === 'queued') return { verdict, events: [], messages: [] };
	const instead = verdict.state === 'refused' ? byEmail(message, verdict.reason, profile, email) : undefined;
	return { verdict, ...(instead ?? notSent(message, verdict, { profile, links })) };
}

/** The number asked its carrier for no more texts (Twilio 21610), which is no reason to write another way. */
const STOPPED = /\b21610\b|unsubscribed recipient|opted out/i;

/** A text to a customer that a channel will not take goes by email, where the profile allows it and the customer has an address; the case says why. */
function byEmail(message: MessageRecord, reason: string, profile: Profile | undefined, email: string | undefined): Omit<Settlement, 'verdict'> | undefined {
	const { key, channel, caseId, audience, to, text, template, subject, events, automatic, urgency, voidedBy } = message;
	const isText = channel === 'sms' || channel === 'whatsapp';
	if (!profile?.channels.includes('email') || email === undefined || caseId === undefined || audience !== 'customer' || !isText || STOPPED.test(reason)) return undefined;
	const from = profile.business.email;
	return {
		events: [{ type: 'message.refused', by: 'bot', data: { key, to, subject, reason, instead: 'email' }, key: keyOf('message.refused', key, message.attempts) }],
		messages: [{ key: keyOf('instead', key, 'email'), caseId, channel: 'email', to: email, ...(from && { from }), subject: subject ?? `A message from ${profile.business.name}`, text: template?.inPlaceOf ?? text, events: events.map((event) => ({ ...event, data: { ...event.data, because: reason } })), audience, automatic, urgency, ...(voidedBy && { voidedBy }) }],
	};
}

/** A run that was sending it ended before it could say what became of it. */
export function doubtful(message: MessageRecord, where: { profile?: Profile; links?: Links }): Omit<Settlement, 'verdict'> {
	return notSent(message, { state: 'inDoubt', reason: reasonCalled(message.reason ?? 'lease-ended') }, where);
}

function notSent(message: MessageRecord, { state, reason }: { state: 'refused' | 'inDoubt'; reason: string }, { profile, links }: { profile?: Profile; links?: Links }): Omit<Settlement, 'verdict'> {
	const type = state === 'refused' ? 'message.refused' : 'message.doubted';
	const once = keyOf(type, message.key, message.attempts);
	const data = { key: message.key, to: message.to, subject: message.subject, reason };
	return {
		events: message.caseId === undefined ? [] : [
			{ type, by: 'bot', data, key: once },
			{ type: 'review.requested', by: 'bot', data: { subject: 'message', reason, message: message.key }, key: keyOf('review.requested', once) },
		],
		messages: report(message, state, reason, once, profile, links),
	};
}

/** Not for a report itself: a mailbox that takes no mail is not told so by mail. */
function report(message: MessageRecord, state: 'refused' | 'inDoubt', reason: string, once: string, profile: Profile | undefined, links: Links | undefined): NewMessage[] {
	const to = profile?.business.email;
	if (!profile || !to || message.events.some(({ data }) => data?.about === 'undelivered')) return [];
	const say = sayTo(profile);
	const about = (message.subject ?? say('a message')).slice(0, 120);
	const page = message.caseId === undefined ? undefined : links?.('case', message.caseId);
	return [
		{
			key: keyOf('undelivered', once),
			...(message.caseId !== undefined && { caseId: message.caseId }),
			channel: 'email',
			to,
			from: to,
			replyTo: to,
			subject: `${state === 'refused' ? say('Not sent: {what}', { what: about }) : say('Perhaps not sent: {what}', { what: about })}${message.caseId === undefined ? '' : ` [${links?.teamToken?.(message.caseId) ?? message.caseId}]`}`,
			text: [
				state === 'refused' ? say('A message to {address} was not sent: {reason}', { address: message.to, reason: say.known(reason) }) : say('Nobody can know whether a message to {address} was sent: {reason}. It is not sent again by itself.', { address: message.to, reason: say.known(reason) }),
				say('It waits in the outbox on the desk, where it can be sent again or dropped.'),
				...(page === undefined ? [] : [`${say('The case')}: ${page}`]),
			].join('\n\n'),
			events: [{ type: 'team.notified', by: 'bot', data: { to, about: 'undelivered' } }],
			audience: 'team',
			automatic: true,
			urgency: 1,
		},
	];
}
