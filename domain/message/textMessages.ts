import { type PlainObject, textAtPlace, textOf, valueAt } from './plain';
import type { Draft, Shape } from './shape';

/** Where a provider of text messages writes what; several places are tried in order, a list's entry by its number. */
interface Provider {
	kind: string;
	/** Places that all must hold text, and what must stand there where that alone tells the provider. */
	marks: Array<string | readonly [place: string, value: RegExp]>;
	from: string[];
	to: string[];
	text: string[];
	id: string[];
	sentAt: string[];
	name?: string[];
	/** Says which way the message went, or what became of one that the business sent. */
	state?: string[];
}

/** After what the providers document of inbound messages; not tried on an account of each. Narrow marks before wide ones. */
const PROVIDERS: readonly Provider[] = [
	{ kind: 'vonage', marks: ['msisdn', 'messageId'], from: ['msisdn'], to: ['to'], text: ['text'], id: ['messageId'], sentAt: ['message-timestamp'], state: ['status'] },
	{ kind: 'vonage', marks: ['message_uuid', 'from'], from: ['from', 'from.number', 'from.id'], to: ['to', 'to.number', 'to.id'], text: ['text', 'message.content.text'], id: ['message_uuid'], sentAt: ['timestamp'], name: ['profile.name'], state: ['status'] },
	{ kind: 'bandwidth', marks: [['type', /^message-/], 'message.id'], from: ['message.from'], to: ['message.owner', 'to'], text: ['message.text'], id: ['message.id'], sentAt: ['message.time', 'time'], state: ['type'] },
	{ kind: 'telnyx', marks: [['data.event_type', /^message\./]], from: ['data.payload.from.phone_number'], to: ['data.payload.to.0.phone_number'], text: ['data.payload.text'], id: ['data.payload.id'], sentAt: ['data.payload.received_at', 'data.occurred_at'], state: ['data.event_type'] },
	{ kind: 'openPhone', marks: [['type', /^message\./], 'data.object.from'], from: ['data.object.from'], to: ['data.object.to', 'data.object.to.0'], text: ['data.object.body', 'data.object.text'], id: ['data.object.id'], sentAt: ['data.object.createdAt'], state: ['type', 'data.object.direction'] },
	{ kind: 'ringCentral', marks: [['body.type', /^SMS$/i], 'body.from.phoneNumber'], from: ['body.from.phoneNumber'], to: ['body.to.0.phoneNumber'], text: ['body.subject'], id: ['body.id'], sentAt: ['body.creationTime'], name: ['body.from.name'], state: ['body.direction'] },
	{ kind: 'simpleTexting', marks: ['values.contactPhone'], from: ['values.contactPhone'], to: ['values.accountPhone'], text: ['values.text'], id: ['values.messageId'], sentAt: ['values.timestamp'], state: ['type'] },
	{ kind: 'infobip', marks: ['results.0.messageId', 'results.0.from'], from: ['results.0.from'], to: ['results.0.to'], text: ['results.0.text', 'results.0.cleanText', 'results.0.message.text'], id: ['results.0.messageId'], sentAt: ['results.0.receivedAt'], name: ['results.0.contact.name'] },
	{ kind: 'plivo', marks: ['MessageUUID', 'From'], from: ['From'], to: ['To'], text: ['Text'], id: ['MessageUUID'], sentAt: [], state: ['Status'] },
	{ kind: 'sinch', marks: [['type', /^mo_(?:text|media|binary)$/], 'from'], from: ['from'], to: ['to'], text: ['body', 'body.message'], id: ['id'], sentAt: ['received_at', 'sent_at'] },
	{ kind: 'messageBird', marks: ['originator', 'recipient'], from: ['originator'], to: ['recipient'], text: ['body', 'payload', 'message'], id: ['id'], sentAt: ['createdDatetime'], state: ['status'] },
	{ kind: 'dialpad', marks: ['from_number', 'direction', 'text'], from: ['from_number'], to: ['to_number', 'to_number.0'], text: ['text'], id: ['id'], sentAt: ['created_date'], name: ['contact.name'], state: ['direction'] },
	{ kind: 'callRail', marks: ['source_number', 'destination_number', 'content'], from: ['source_number'], to: ['destination_number'], text: ['content'], id: ['resource_id', 'id'], sentAt: ['timestamp', 'sent_at'], name: ['customer_name'], state: ['direction'] },
	{ kind: 'clickSend', marks: ['message_id', 'from', 'to', 'body', ['from', /^\+?\d{7,15}$/]], from: ['from'], to: ['to'], text: ['body'], id: ['message_id'], sentAt: ['timestamp'] },
];

/** What became of a message that went out, or that it went out. */
const OURS = /\b(?:delivered|undelivered|sent|sending|queued|submitted|failed|rejected|expired|finalized|accepted|outbound|outgoing|out|read|outgoing_message|delivery_report)\b|^message-(?:sent|delivered|failed|sending)$/i;

/** A text message as one of the providers posts it. */
export const textMessageShapes: readonly Shape[] = PROVIDERS.map((provider) => ({
	kind: provider.kind,
	matches: (raw) => isOf(provider, raw),
	read: (raw) => readMessage(raw, provider),
}));

function readMessage(raw: PlainObject, provider: Provider): Draft {
	const first = (places: string[] = []) => textAtPlace(raw, places);
	const isWhatsapp = first(['channel', 'integrationType']) === 'whatsapp';
	const isOurs = (provider.state ?? []).some((place) => OURS.test(textOf(valueAt(raw, place)) ?? ''));
	return {
		kind: provider.kind,
		channel: isWhatsapp ? 'whatsapp' : 'sms',
		text: isOurs ? undefined : first(provider.text),
		sentAt: provider.sentAt.map((place) => valueAt(raw, place)),
		contact: isOurs ? {} : { name: first(provider.name), phone: international(first(provider.from)) },
		receiver: first(provider.to),
		source: { messageId: first(provider.id) },
		...(isOurs && { receipt: true }),
	};
}

function isOf({ marks }: Provider, raw: PlainObject): boolean {
	return marks.every((mark) => {
		const [place, value] = typeof mark === 'string' ? [mark, /\S/] : mark;
		return value.test((textOf(valueAt(raw, place)) ?? '').slice(0, 200));
	});
}

/** Providers leave the plus sign of a whole number out; short codes and names stay. */
export function international(phone: string | undefined): string | undefined {
	return phone !== undefined && /^\d{11,15}$/.test(phone) ? `+${phone}` : phone;
}
