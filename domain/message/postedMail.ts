import { attachmentsOf, headerOf, mailboxesIn, mailDraft } from './mail';
import { objectAt, objectsIn, ownOf, type PlainObject, textAt } from './plain';
import type { Shape } from './shape';

/**
 * A mail as other programs post it to a webhook (inbound parse services, mail scripts, exports): the headers as keys in
 * any letter case, the body as `text`, `html` or `body`. A form that only asks "From" has no `to` and no subject.
 */
export const postedMailShape: Shape = {
	kind: 'mail',
	matches: (given) => isMail(withHead(given)),
	read: (given) => {
		const raw = withHead(given);
		const body = headerOf(raw, 'body');
		const isMarkup = body !== undefined && /^\s{0,20}<(!doctype|html|body|div|p|table)\b/i.test(body);
		return mailDraft({
			kind: 'mail',
			messageId: messageIdIn(raw),
			from: senderIn(raw),
			replyTo: mailboxesIn(ownOf(raw, 'replyTo') ?? headerOf(raw, 'reply-to')),
			to: mailboxesIn(ownOf(raw, 'to') ?? headerOf(raw, 'to') ?? headerOf(raw, 'recipient')),
			subject: headerOf(raw, 'subject'),
			text: headerOf(raw, 'text') ?? headerOf(raw, 'textbody') ?? headerOf(raw, 'rawtextbody') ?? headerOf(raw, 'plain') ?? headerOf(raw, 'body-plain') ?? (isMarkup ? undefined : body),
			html: headerOf(raw, 'html') ?? headerOf(raw, 'htmlbody') ?? headerOf(raw, 'rawhtmlbody') ?? headerOf(raw, 'body-html') ?? (isMarkup ? body : undefined),
			sentAt: [ownOf(raw, 'date') ?? headerOf(raw, 'date')],
			inReplyTo: textAt(raw, 'inReplyTo') ?? headerOf(raw, 'in-reply-to'),
			references: headerOf(raw, 'references'),
			headers: objectAt(raw, 'headers'),
			attachments: attachmentsOf(ownOf(raw, 'attachments')),
		});
	},
};

const BODIES = ['text', 'html', 'body', 'plain', 'body-plain', 'body-html', 'textbody', 'htmlbody', 'rawtextbody', 'rawhtmlbody'];

function isMail(raw: PlainObject): boolean {
	const isHeaded = headerOf(raw, 'subject') !== undefined || headerOf(raw, 'to') !== undefined || messageIdIn(raw) !== undefined;
	return senderIn(raw).length > 0 && isHeaded && BODIES.some((name) => headerOf(raw, name) !== undefined);
}

/** Some programs post the head in an object of its own, beside the body; some the whole mail within an event (Resend: `email.received`). */
function withHead(given: PlainObject): PlainObject {
	const [item, ...others] = objectsIn(ownOf(given, 'items'), 2);
	if (item !== undefined && others.length === 0 && senderIn(item).length > 0) return item;
	const raw = /^(?:e?mail|message)[._](?:received|inbound)$/.test(textAt(given, 'type', 'event') ?? '') ? objectAt(given, 'data') : given;
	const head = objectAt(raw, 'headers');
	return headerOf(raw, 'from') === undefined && headerOf(head, 'from') !== undefined && headerOf(head, 'subject') !== undefined ? { ...head, ...raw } : raw;
}

function senderIn(raw: PlainObject) {
	const name = textAt(raw, 'FromName', 'from_name');
	const found = [ownOf(raw, 'from'), headerOf(raw, 'from'), ownOf(raw, 'From'), ownOf(raw, 'sender')].map(mailboxesIn).find((list) => list.length > 0) ?? [];
	return found.filter((mailbox) => mailbox.address !== undefined).map((mailbox) => (found.length === 1 && name !== undefined ? { ...mailbox, name: mailbox.name ?? name } : mailbox));
}

function messageIdIn(raw: PlainObject): string | undefined {
	return textAt(raw, 'messageId', 'message_id') ?? headerOf(raw, 'message-id');
}
