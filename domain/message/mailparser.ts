import { attachmentsOf, headerOf, mailboxesIn, type MailParts } from './mail';
import { isObject, objectAt, ownOf, type PlainObject, textAt } from './plain';

/** Whether an item is what mailparser's `simpleParser` gives, its headers flattened to lines by n8n. */
export function isParsedMail(raw: PlainObject): boolean {
	const hasSender = Array.isArray(ownOf(objectAt(raw, 'from'), 'value')) || headerOf(objectAt(raw, 'headers'), 'from') !== undefined;
	const hasBody = ['text', 'html', 'textAsHtml', 'subject', 'messageId'].some((name) => Object.hasOwn(raw, name));
	// Where the body is called `plain`, another program has put the headers beside it.
	return isObject(ownOf(raw, 'headers')) && hasSender && hasBody && !Object.hasOwn(raw, 'plain');
}

/** Of a mail without a plain part, mailparser's `text` is made from the HTML; `html` is false where there is none. */
export function readParsedMail(raw: PlainObject, kind: string): MailParts {
	const headers = objectAt(raw, 'headers');
	const from = mailboxesIn(ownOf(raw, 'from'));
	return {
		kind,
		messageId: textAt(raw, 'messageId') ?? headerOf(headers, 'message-id'),
		from: from.length > 0 ? from : mailboxesIn(headerOf(headers, 'from')),
		replyTo: mailboxesIn(ownOf(raw, 'replyTo') ?? headerOf(headers, 'reply-to')),
		to: mailboxesIn(ownOf(raw, 'to') ?? headerOf(headers, 'to')),
		subject: textAt(raw, 'subject'),
		text: textAt(raw, 'text'),
		html: textAt(raw, 'html', 'textAsHtml'),
		sentAt: [ownOf(raw, 'date'), headerOf(headers, 'date')],
		inReplyTo: textAt(raw, 'inReplyTo') ?? headerOf(headers, 'in-reply-to'),
		references: ownOf(raw, 'references') ?? headerOf(headers, 'references'),
		headers,
		attachments: attachmentsOf(ownOf(raw, 'attachments')),
	};
}
