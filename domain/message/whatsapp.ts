import { isObject, objectAt, objectsIn, ownOf, type PlainObject, textAt } from './plain';
import type { Draft, Shape } from './shape';

/**
 * WhatsApp Trigger 1 (n8n-nodes-base 2.41.1, WhatsApp/WhatsAppTrigger.node.js hands on each change's `value` with its
 * `field`): `messaging_product: whatsapp`, `metadata: { display_phone_number }` (the business's own number), `contacts: [{
 * profile: { name }, wa_id }]` and `messages: [{ from, id, timestamp, type, … }]`, or `statuses` in their place: receipts of
 * what the business sent. Meta's own webhook has the same under `entry[].changes[].value`.
 */
export const whatsappShape: Shape = {
	kind: 'whatsapp',
	matches: (raw) => isValue(raw) || valueIn(raw) !== undefined,
	read: (raw) => readValue(isValue(raw) ? raw : (valueIn(raw) ?? {})),
};

function isValue(raw: PlainObject): boolean {
	return ownOf(raw, 'messaging_product') === 'whatsapp' && (Array.isArray(ownOf(raw, 'messages')) || Array.isArray(ownOf(raw, 'statuses')) || isObject(ownOf(raw, 'metadata')));
}

function valueIn(raw: PlainObject): PlainObject | undefined {
	const values = objectsAt(raw, 'entry').flatMap((entry) => objectsAt(entry, 'changes')).map((change) => objectAt(change, 'value'));
	return values.find((value) => isValue(value) && objectsAt(value, 'messages').length > 0) ?? values.find(isValue);
}

function readValue(value: PlainObject): Draft {
	const messages = objectsAt(value, 'messages');
	const first: PlainObject = messages[0] ?? {};
	const from = textAt(first, 'from');
	const contacts = objectsAt(value, 'contacts');
	const sender = contacts.find((contact) => textAt(contact, 'wa_id') === from) ?? contacts[0] ?? {};
	const text = messages.flatMap((message) => textIn(message) ?? []).join('\n\n');
	const isReceipt = messages.length === 0;
	return {
		kind: 'whatsapp',
		channel: 'whatsapp',
		text,
		sentAt: [ownOf(first, 'timestamp') ?? ownOf(objectsAt(value, 'statuses')[0] ?? {}, 'timestamp')],
		// A number of WhatsApp is international and has no plus sign.
		contact: isReceipt ? {} : { name: textAt(objectAt(sender, 'profile'), 'name'), phone: from === undefined ? undefined : `+${from.replace(/^\+/, '')}` },
		receiver: textAt(objectAt(value, 'metadata'), 'display_phone_number'),
		source: {
			messageId: textAt(first, 'id') ?? textAt(objectsAt(value, 'statuses')[0] ?? {}, 'id'),
			inReplyTo: textAt(objectAt(first, 'context'), 'id'),
		},
		attachments: messages.flatMap((message) => mediaIn(message) ?? []),
		...(isReceipt && { receipt: true }),
	};
}

const MEDIA = ['image', 'video', 'audio', 'document', 'sticker', 'voice'];

/** What the sender typed or chose; undefined where they did neither. */
function textIn(message: PlainObject): string | undefined {
	const interactive = objectAt(message, 'interactive');
	const location = objectAt(message, 'location');
	return (
		textAt(objectAt(message, 'text'), 'body') ??
		textAt(objectAt(message, 'button'), 'text') ??
		textAt(objectAt(message, 'reaction'), 'emoji') ??
		textAt(objectAt(interactive, 'button_reply'), 'title') ??
		textAt(objectAt(interactive, 'list_reply'), 'title') ??
		MEDIA.map((kind) => textAt(objectAt(message, kind), 'caption')).find((caption) => caption !== undefined) ??
		textAt(location, 'address', 'name')
	);
}

function mediaIn(message: PlainObject): NonNullable<Draft['attachments']>[number] | undefined {
	const kind = MEDIA.find((name) => isObject(ownOf(message, name)));
	const media = kind === undefined ? {} : objectAt(message, kind);
	return kind === undefined ? undefined : { name: textAt(media, 'filename'), mimeType: textAt(media, 'mime_type') };
}

function objectsAt(record: PlainObject, name: string): PlainObject[] {
	return objectsIn(ownOf(record, name), 50);
}
