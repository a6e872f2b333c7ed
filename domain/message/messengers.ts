import { isObject, objectAt, objectsIn, ownOf, type PlainObject, textAt, valueAt } from './plain';
import type { Draft, Shape } from './shape';

/**
 * Messenger and Instagram (developers.facebook.com, Webhooks `messages`): `entry[].messaging[]: { sender: { id }, recipient,
 * timestamp, message: { mid, text, attachments } | postback: { title } | delivery | read }`. An echo is what the page wrote.
 */
export const messengerShape: Shape = {
	kind: 'messenger',
	matches: (raw) => isObject(valueAt(raw, 'entry.0.messaging.0')),
	read: (raw) => {
		const turns = objectsIn(valueAt(raw, 'entry.0.messaging'), 50);
		const written = turns.filter(isWritten);
		const first = written[0] ?? turns[0] ?? {};
		const sender = textAt(objectAt(first, 'sender'), 'id');
		return {
			kind: ownOf(raw, 'object') === 'instagram' ? 'instagram' : 'messenger',
			channel: 'chat',
			text: written.flatMap((turn) => textAt(objectAt(turn, 'message'), 'text') ?? textAt(objectAt(turn, 'postback'), 'title') ?? []).join('\n\n'),
			sentAt: [ownOf(first, 'timestamp')],
			contact: {},
			source: { messageId: textAt(objectAt(first, 'message'), 'mid'), threadId: sender },
			attachments: written.flatMap((turn) => attached(objectAt(turn, 'message'))),
			...(written.length === 0 && { receipt: true }),
		};
	},
};

function isWritten(turn: PlainObject): boolean {
	const message = objectAt(turn, 'message');
	return (textAt(message, 'text', 'mid') !== undefined && ownOf(message, 'is_echo') !== true) || isObject(ownOf(turn, 'postback'));
}

function attached(message: PlainObject): NonNullable<Draft['attachments']> {
	return objectsIn(ownOf(message, 'attachments'), 20).map((file) => ({ name: textAt(file, 'type') }));
}

/** Telegram's updates (core.telegram.org/bots/api#update), as n8n's Telegram Trigger hands them on. A shared contact is the sender's number only where it is their own. */
export const telegramShape: Shape = {
	kind: 'telegram',
	matches: (raw) => ownOf(raw, 'update_id') !== undefined && updateOf(raw) !== undefined,
	read: (raw) => {
		const message = updateOf(raw) ?? {};
		const from = objectAt(message, 'from');
		const shared = objectAt(message, 'contact');
		const name = [textAt(from, 'first_name'), textAt(from, 'last_name')].filter((part) => part !== undefined).join(' ');
		return {
			kind: 'telegram',
			channel: 'chat',
			text: textAt(message, 'text', 'caption'),
			sentAt: [ownOf(message, 'date')],
			contact: { name, phone: textAt(shared, 'user_id') === textAt(from, 'id') ? textAt(shared, 'phone_number') : undefined },
			source: { messageId: textAt(message, 'message_id'), threadId: textAt(objectAt(message, 'chat'), 'id') },
		};
	},
};

function updateOf(raw: PlainObject): PlainObject | undefined {
	return ['message', 'edited_message', 'business_message'].map((name) => ownOf(raw, name)).find((value): value is PlainObject => isObject(value));
}
