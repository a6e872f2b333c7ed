import { headerOf, mailboxesIn, mailDraft } from './mail';
import { isParsedMail, readParsedMail } from './mailparser';
import { readMime } from './mime';
import { isString, objectAt, ownOf, textAt } from './plain';
import type { Shape } from './shape';

/**
 * Email Trigger (IMAP) 2 to 2.2, format Simple (n8n-nodes-base 2.41.1, EmailReadImap/v2/utils.js): `textPlain`, `textHtml`,
 * the headers cc, date, from, subject, to as decoded text beside them, all others under `metadata` in lower case. Mail
 * gateways that post the same write the names as mail does: `From`, `Subject`.
 */
export const imapSimpleShape: Shape = {
	kind: 'imap',
	matches: (raw) => Object.hasOwn(raw, 'textPlain') || Object.hasOwn(raw, 'textHtml'),
	read: (raw) => {
		const headers = objectAt(raw, 'metadata');
		return mailDraft({
			kind: 'imap',
			messageId: headerOf(headers, 'message-id'),
			from: mailboxesIn(ownOf(raw, 'from') ?? headerOf(raw, 'from')),
			replyTo: mailboxesIn(headerOf(headers, 'reply-to')),
			to: mailboxesIn(ownOf(raw, 'to') ?? headerOf(raw, 'to')),
			subject: textAt(raw, 'subject') ?? headerOf(raw, 'subject'),
			text: textAt(raw, 'textPlain'),
			html: textAt(raw, 'textHtml'),
			sentAt: [ownOf(raw, 'date') ?? headerOf(raw, 'date')],
			inReplyTo: headerOf(headers, 'in-reply-to'),
			references: headerOf(headers, 'references'),
			headers,
		});
	},
};

/** The same node, format Resolved (`parseRawEmail`): mailparser's result with `headers` as lines and `attributes.uid`. */
export const imapResolvedShape: Shape = {
	kind: 'imap',
	matches: isParsedMail,
	read: (raw) => mailDraft(readParsedMail(raw, 'imap')),
};

/**
 * The same node, format RAW: `{ raw }` is the body alone (IMAP's TEXT part), undecoded, without the headers that would say
 * who wrote or how it is encoded. A whole message in its place is read with its headers.
 */
export const imapRawShape: Shape = {
	kind: 'imap',
	matches: (raw) => isString(ownOf(raw, 'raw')) && Object.keys(raw).every((name) => name === 'raw' || name === 'attributes'),
	read: (raw) => {
		const mime = readMime(textAt(raw, 'raw') ?? '');
		return mailDraft({
			kind: 'imap',
			messageId: mime.headers['message-id'],
			from: mailboxesIn(mime.headers.from),
			replyTo: mailboxesIn(mime.headers['reply-to']),
			to: mailboxesIn(mime.headers.to),
			subject: mime.headers.subject,
			text: mime.text,
			html: mime.html,
			sentAt: [mime.headers.date],
			inReplyTo: mime.headers['in-reply-to'],
			references: mime.headers.references,
			headers: mime.headers,
			attachments: mime.attachments,
		});
	},
};
