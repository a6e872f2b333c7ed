import { keyOf, type MessageRecord, type NewMessage } from '../../case';
import { actionsFor, MESSAGE_ACTIONS, situationOf, type DeskCase } from '../../desk';
import type { TeamPhrase } from '../../language';
import type { Profile } from '../../profile';
import { refused, sayOf, signedBy, type Hand, type Refused } from './types';

export interface HandOutcome {
	ok: true;
	/** A message that was refused stays so: it goes out again as a new one. */
	again?: NewMessage;
	/** What goes out in its place. */
	instead?: NewMessage;
	outcome?: { state: 'sent' } | { state: 'queued'; dueAt: number; reason: string } | { state: 'refused'; reason: string };
	events: Array<{ type: string; by: 'human'; data: Record<string, unknown>; key: string }>;
	said: string;
}

export interface MessageInput extends Hand {
	message: MessageRecord;
	/** Its case, where it has one. */
	record?: DeskCase;
}

/** What a person does about a message: sends it after all, or by mail, drops it, or says that it did go out. */
export function messageOutcome({ message, record, who, now, form, say: said }: MessageInput, action: unknown, profile: Profile): HandOutcome | Refused {
	const say = sayOf({ say: said });
	const situation = situationOf(message, record?.data.inquiry?.contact.email, profile);
	const known = MESSAGE_ACTIONS.find((one) => one === action);
	if (!known || !actionsFor(message, situation).includes(known)) return refused(409, 'not-possible', say('This cannot be done any more: the message is {state}.', { state: say(STATES[message.state]) }));
	const by = who.name ?? say('somebody');
	switch (known) {
		case 'sent':
			return { ok: true, outcome: { state: 'sent' }, events: [], said: say('Marked as sent.') };
		case 'send':
			if (message.state === 'refused') return { ok: true, again: copyOf(message, form), events: [], said: say('It goes out once more.') };
			return { ok: true, outcome: { state: 'queued', dueAt: now, reason: say('Released by {who}', { who: by }) }, events: [], said: say(situation.noSender ? 'It is tried again now.' : 'It goes out now.') };
		case 'mail':
			return {
				ok: true,
				instead: byMail(copyOf(message, form), situation.email ?? '', profile),
				outcome: { state: 'refused', reason: say('Sent by mail instead, by {who}', { who: by }) },
				events: [],
				said: say('It goes out by mail, to {address}.', { address: situation.email ?? '' }),
			};
		case 'drop':
			return {
				ok: true,
				outcome: { state: 'refused', reason: say('Dropped by {who}', { who: by }) },
				events: [undefined, ...(message.voidedBy?.elsewhere ?? [])].map((other) => ({
					...{ type: 'message.dropped', by: 'human' as const, data: { key: message.key, ...signedBy(who) }, key: `message.dropped:${message.key}:${form}` },
					...(other && { caseId: other.caseId }),
				})),
				said: say('Dropped. It does not go out.'),
			};
	}
}

function copyOf(message: MessageRecord, form: string): NewMessage {
	const { caseId, channel, to, from, replyTo, subject, text, template, html, attachments, inReplyTo, events, audience, urgency, voidedBy } = message;
	const key = `${message.key.split('~again:')[0]}~again:${keyOf(message.key, form).slice(0, 12)}`;
	return JSON.parse(JSON.stringify({ key, caseId, channel, to, from, replyTo, subject, text, template, html, attachments, inReplyTo, events, audience, urgency, voidedBy, automatic: false })) as NewMessage;
}

function byMail({ template, ...message }: NewMessage, email: string, { business }: Profile): NewMessage {
	return { ...message, text: template?.inPlaceOf ?? message.text, channel: 'email', to: email, subject: message.subject ?? `A message from ${business.name}`, ...(business.email !== undefined && { from: business.email }) };
}

const STATES: Record<MessageRecord['state'], TeamPhrase> = {
	queued: 'waiting to go out',
	sending: 'going out at this moment',
	sent: 'sent',
	refused: 'refused',
	inDoubt: 'in doubt',
	withheld: 'kept back',
};
