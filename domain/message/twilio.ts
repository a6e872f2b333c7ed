import { isObject, isString, objectAt, ownOf, type PlainObject, textAt } from './plain';
import type { Draft, Shape } from './shape';

/**
 * Twilio Trigger 1 (n8n-nodes-base 2.41.1, Twilio/TwilioTrigger.node.js hands on Event Streams' bodies): CloudEvents with
 * `type: com.twilio.messaging.inbound-message.received` and `data: { from, to, body, messageSid, numMedia, timestamp }`, or
 * `com.twilio.voice.insights.call-summary.complete` and `data: { call_sid, from: { … }, … }`.
 */
export const twilioTriggerShape: Shape = {
	kind: 'twilio',
	matches: (raw) => textAt(raw, 'type')?.startsWith('com.twilio.') === true && isObject(ownOf(raw, 'data')),
	read: (raw) => {
		const data = objectAt(raw, 'data');
		const messageSid = textAt(data, 'messageSid', 'message_sid');
		const callSid = textAt(data, 'callSid', 'call_sid');
		return twilioDraft({
			isCall: messageSid === undefined && callSid !== undefined,
			messageId: messageSid ?? callSid,
			from: textAt(data, 'from') ?? textAt(objectAt(data, 'from'), 'caller', 'number'),
			to: textAt(data, 'to') ?? textAt(objectAt(data, 'to'), 'number'),
			text: textAt(data, 'body'),
			state: textAt(data, 'call_state', 'callState'),
			sentAt: [ownOf(data, 'timestamp'), ownOf(raw, 'time')],
			attachments: Number(textAt(data, 'numMedia') ?? 0) > 0 ? [{}] : [],
		});
	},
};

/**
 * Twilio's own webhook, as a Webhook node gets it (form fields of TwiML's request parameters): of a message `From`, `Body`,
 * `MessageSid`, `NumMedia`, `MediaUrl0`, `MediaContentType0`, …; of a call `From`, `CallSid`, `TranscriptionText` or
 * `SpeechResult`. WhatsApp writes `whatsapp:` before the number and sends a `ProfileName`.
 */
export const twilioWebhookShape: Shape = {
	kind: 'twilio',
	matches: (raw) => isString(ownOf(raw, 'From')) && textAt(raw, 'MessageSid', 'SmsMessageSid', 'SmsSid', 'CallSid') !== undefined,
	read: (raw) => {
		const messageSid = textAt(raw, 'MessageSid', 'SmsMessageSid', 'SmsSid');
		return twilioDraft({
			isCall: messageSid === undefined,
			// The words left after a call come by themselves, under the call's id.
			messageId: messageSid ?? textAt(raw, 'TranscriptionSid', 'CallSid'),
			from: textAt(raw, 'From'),
			to: textAt(raw, 'To'),
			name: textAt(raw, 'ProfileName'),
			text: textAt(raw, 'Body', 'TranscriptionText', 'SpeechResult'),
			sentAt: [],
			attachments: mediaOf(raw),
			state: textAt(raw, 'DialCallStatus', 'CallStatus'),
		});
	},
};

interface TwilioParts {
	isCall: boolean;
	messageId?: string;
	from?: string;
	to?: string;
	name?: string;
	text?: string;
	sentAt: Draft['sentAt'];
	attachments: Draft['attachments'];
	/** What the network says of a call. */
	state?: string;
}

/** A call that nobody answered, by its status (Twilio's `CallStatus`, the dialled leg's, and call summaries' `call_state`). */
const MISSED = /^(?:no-?answer|busy|failed|fail|cancell?ed)$/i;

function twilioDraft({ isCall, messageId, from, to, name, text, sentAt, attachments, state = '' }: TwilioParts): Draft {
	return {
		kind: 'twilio',
		channel: isCall ? 'phone' : /^whatsapp:/i.test(from ?? '') ? 'whatsapp' : 'sms',
		text,
		sentAt,
		contact: { name, phone: numberIn(from) },
		receiver: numberIn(to),
		source: { messageId, ...(isCall && MISSED.test(state) && { missedCall: true }) },
		attachments,
	};
}

function numberIn(address: string | undefined): string | undefined {
	return address?.replace(/^(?:whatsapp|messenger|rcs|sip):/i, '');
}

/** Twilio sends ten at most. */
function mediaOf(raw: PlainObject): Draft['attachments'] {
	const count = Math.min(10, Math.max(0, Math.trunc(Number(textAt(raw, 'NumMedia') ?? 0)) || 0));
	return Array.from({ length: count }, (_, index) => ({ mimeType: textAt(raw, `MediaContentType${index}`) }));
}
