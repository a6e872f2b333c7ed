import type { Channel } from '../case';
import { looksLikeHtml } from './html';
import { type PlainObject, textAtPlace, textOf, valueAt } from './plain';
import type { Draft, Shape } from './shape';

/** Where a provider of text messages or chats writes what; several places are tried in order, a list's entry by its number. */
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
	email?: string[];
	subject?: string[];
	/** SMS unless the message itself says otherwise. */
	channel?: Channel;
	/** Says which way the message went, or what became of one that the business sent. */
	state?: string[];
}

/** After what the providers document of inbound messages and chats; not tried on an account of each. Narrow marks before wide ones. */
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
	{ kind: 'messageBird', marks: [['type', /^message\./], 'message.from', 'message.to'], from: ['message.from'], to: ['message.to'], text: ['message.content.text'], id: ['message.id'], sentAt: ['message.createdDatetime'], name: ['contact.displayName'], state: ['message.direction'] },
	{ kind: 'dialpad', marks: ['from_number', 'direction', 'text'], from: ['from_number'], to: ['to_number', 'to_number.0'], text: ['text'], id: ['id'], sentAt: ['created_date'], name: ['contact.name'], state: ['direction'] },
	{ kind: 'callRail', marks: ['source_number', 'destination_number', 'content'], from: ['source_number'], to: ['destination_number'], text: ['content'], id: ['resource_id', 'id'], sentAt: ['timestamp', 'sent_at'], name: ['customer_name'], state: ['direction'] },
	{ kind: 'clickSend', marks: ['message_id', 'from', 'to', 'body', ['from', /^\+?\d{7,15}$/]], from: ['from'], to: ['to'], text: ['body'], id: ['message_id'], sentAt: ['timestamp'] },
	{ kind: 'justCall', marks: ['data.contact_number', 'data.justcall_number', ['type', /^(?!(?:jc\.)?call)/]], from: ['data.contact_number'], to: ['data.justcall_number'], text: ['data.sms_info.body', 'data.body', 'data.content'], id: ['data.id'], sentAt: ['data.datetime', 'data.sms_date'], name: ['data.contact_name'], state: ['data.direction'] },
	{ kind: 'aircall', marks: [['event', /^message\./], 'resource'], from: ['data.external_number', 'data.raw_digits'], to: ['data.number.digits'], text: ['data.body'], id: ['data.id'], sentAt: ['data.sent_at', 'timestamp'], name: ['data.contact.first_name'], state: ['event', 'data.direction'] },
	{ kind: 'podium', marks: [['metadata.eventType', /^message\./], 'data.body'], from: ['data.conversation.channel.identifier', 'data.contact.phoneNumber'], to: ['data.location.phoneNumber'], text: ['data.body'], id: ['data.uid'], sentAt: ['data.createdAt'], name: ['data.contact.name', 'data.contactName'], state: ['metadata.eventType'] },
	{ kind: '46elks', marks: [['direction', /^(?:in|out)/], 'from', 'to', 'message', 'created'], from: ['from'], to: ['to'], text: ['message'], id: ['id'], sentAt: ['created'], state: ['direction'] },
	{ kind: 'highLevel', marks: [['type', /^(?:Inbound|Outbound)Message$/], 'conversationId'], from: ['phone', 'from'], to: ['to'], text: ['body'], id: ['messageId'], sentAt: ['dateAdded'], email: ['email'], state: ['direction'] },
	{ kind: 'smsApi', marks: ['sms_from', 'sms_text'], from: ['sms_from'], to: ['sms_to'], text: ['sms_text'], id: ['MsgId'], sentAt: ['sms_date'] },
	{ kind: 'textMagic', marks: ['sender', 'receiver', 'text', 'messageTime'], from: ['sender'], to: ['receiver'], text: ['text'], id: ['id'], sentAt: ['messageTime'] },
	{ kind: 'gupshup', marks: ['app', 'payload.source', 'payload.sender.phone'], from: ['payload.sender.phone'], to: [], text: ['payload.payload.text', 'payload.payload.caption'], id: ['payload.id'], sentAt: ['timestamp'], name: ['payload.sender.name'], channel: 'whatsapp' },
	{ kind: 'wati', marks: ['waId', 'whatsappMessageId'], from: ['waId'], to: [], text: ['text'], id: ['whatsappMessageId'], sentAt: ['timestamp'], name: ['senderName'], channel: 'whatsapp' },
	{ kind: 'twilioConversations', marks: [['EventType', /^onMessageAdd/], 'ConversationSid'], from: ['Author'], to: [], text: ['Body'], id: ['MessageSid'], sentAt: ['DateCreated'] },
	{ kind: 'viber', marks: [['event', /^message$/], 'message_token', 'sender.id'], from: [], to: [], text: ['message.text'], id: ['message_token'], sentAt: ['timestamp'], name: ['sender.name'], channel: 'chat' },
	{ kind: 'line', marks: ['destination', 'events.0.source.userId'], from: [], to: [], text: ['events.0.message.text', 'events.0.postback.data'], id: ['events.0.message.id'], sentAt: ['events.0.timestamp'], channel: 'chat' },
	{ kind: 'intercom', marks: [['topic', /^conversation\./], 'data.item.source.author.id'], from: ['data.item.source.author.phone'], to: [], text: ['data.item.conversation_parts.conversation_parts.0.body', 'data.item.source.body'], id: ['data.item.id'], sentAt: ['data.item.updated_at', 'created_at'], name: ['data.item.source.author.name'], email: ['data.item.source.author.email'], subject: ['data.item.source.subject'], channel: 'chat', state: ['topic'] },
	{ kind: 'crisp', marks: ['website_id', ['event', /^message:/], 'data.session_id'], from: [], to: [], text: ['data.content'], id: ['data.fingerprint'], sentAt: ['data.timestamp'], name: ['data.user.nickname'], email: ['data.user.email'], channel: 'chat', state: ['data.from'] },
	{ kind: 'tawk', marks: [['event', /^(?:chat:start|ticket:create)$/], 'property.id'], from: [], to: [], text: ['message.text', 'ticket.message'], id: ['chatId', 'ticket.id'], sentAt: ['time'], name: ['visitor.name', 'requester.name'], email: ['visitor.email', 'requester.email'], subject: ['ticket.subject'], channel: 'chat' },
	{ kind: 'sunshine', marks: ['app.id', ['events.0.type', /^conversation:message$/]], from: [], to: [], text: ['events.0.payload.message.content.text'], id: ['events.0.payload.message.id'], sentAt: ['events.0.payload.message.received', 'events.0.createdAt'], name: ['events.0.payload.message.author.displayName', 'events.0.payload.message.author.user.profile.givenName'], email: ['events.0.payload.message.author.user.profile.email'], channel: 'chat', state: ['events.0.payload.message.author.type'] },
	{ kind: 'liveChat', marks: [['action', /^incoming_(?:chat|event)$/], 'webhook_id'], from: [], to: [], text: ['payload.event.text', 'payload.chat.thread.events.0.text'], id: ['payload.event.id', 'payload.chat.id'], sentAt: ['payload.event.created_at', 'payload.chat.thread.created_at'], name: ['payload.chat.users.0.name'], email: ['payload.chat.users.0.email'], channel: 'chat' },
];

/** What became of a message that went out, or that it went out. */
const OURS = /\b(?:delivered|undelivered|sent|sending|queued|submitted|failed|rejected|expired|finalized|accepted|outbound|outgoing|out|read|outgoing_message|delivery_report|admin|operator|agent|business)\b|^message-(?:sent|delivered|failed|sending)$/i;

/** A text message or a line of a chat as one of the providers posts it. */
export const textMessageShapes: readonly Shape[] = PROVIDERS.map((provider) => ({
	kind: provider.kind,
	matches: (raw) => isOf(provider, raw),
	read: (raw) => readMessage(raw, provider),
}));

function readMessage(raw: PlainObject, provider: Provider): Draft {
	const first = (places: string[] = []) => textAtPlace(raw, places);
	const isWhatsapp = first(['channel', 'integrationType', 'message.platform']) === 'whatsapp';
	const words = first(provider.text) ?? '';
	const isOurs = (provider.state ?? []).some((place) => OURS.test(textOf(valueAt(raw, place)) ?? ''));
	return {
		kind: provider.kind,
		channel: isWhatsapp || /^whatsapp:/.test(first(provider.from) ?? '') ? 'whatsapp' : (provider.channel ?? 'sms'),
		...(isOurs ? {} : { subject: first(provider.subject), ...(looksLikeHtml(words) ? { html: words } : { text: words }) }),
		sentAt: provider.sentAt.map((place) => valueAt(raw, place)),
		contact: isOurs ? {} : { name: first(provider.name), email: first(provider.email), phone: international(first(provider.from)?.replace(/^whatsapp:/, '')) },
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
