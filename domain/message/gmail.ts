import { textOfHtml } from './html';
import { headerOf, mailboxesIn, mailDraft } from './mail';
import { isParsedMail, readParsedMail } from './mailparser';
import { isObject, isString, objectAt, ownOf, type Plain, type PlainObject, textAt } from './plain';
import type { Attachment, Shape } from './shape';

function isGmail(raw: PlainObject): boolean {
	return textAt(raw, 'id') !== undefined && textAt(raw, 'threadId') !== undefined;
}

/**
 * Gmail 2 to 2.2 and Gmail Trigger 1 to 1.4, Simplify off (n8n-nodes-base 2.41.1, Google/Gmail/GenericFunctions.js
 * `parseRawEmail`): mailparser's result with Gmail's `id`, `threadId`, `labelIds`, `sizeEstimate`.
 */
export const gmailFullShape: Shape = {
	kind: 'gmail',
	matches: (raw) => isGmail(raw) && isParsedMail(raw),
	read: (raw) => {
		const mail = readParsedMail(raw, 'gmail');
		// Gmail's own id stands in every output of the node, the Message-ID only in this one.
		return mailDraft({ ...mail, messageId: textAt(raw, 'id'), internetMessageId: mail.messageId, threadId: textAt(raw, 'threadId') });
	},
};

/**
 * The same nodes, Simplify on (`simplifyOutput`): Gmail's message with its headers as keys by their own names (`From`,
 * `Subject`, …), `labels`, and `snippet`, the first two hundred characters or so with HTML entities. Also Gmail's API
 * itself, whose `payload` still has the headers and the parts.
 */
export const gmailSimpleShape: Shape = {
	kind: 'gmail',
	matches: (raw) => isGmail(raw) && (isString(ownOf(raw, 'snippet')) || isObject(ownOf(raw, 'payload'))),
	read: (raw) => {
		const payload = objectAt(raw, 'payload');
		const headers = { ...headersIn(payload), ...raw };
		const parts = partsOf(payload);
		const hasBody = parts.text !== undefined || parts.html !== undefined;
		const snippet = textAt(raw, 'snippet');
		return mailDraft({
			kind: 'gmail',
			messageId: textAt(raw, 'id'),
			internetMessageId: headerOf(headers, 'message-id'),
			threadId: textAt(raw, 'threadId'),
			from: mailboxesIn(headerOf(headers, 'from')),
			replyTo: mailboxesIn(headerOf(headers, 'reply-to')),
			to: mailboxesIn(headerOf(headers, 'to')),
			subject: headerOf(headers, 'subject'),
			text: parts.text ?? (hasBody || snippet === undefined ? undefined : textOfHtml(snippet)),
			html: parts.html,
			// Gmail's own clock before the sender's.
			sentAt: [ownOf(raw, 'internalDate'), headerOf(headers, 'date')],
			inReplyTo: headerOf(headers, 'in-reply-to'),
			references: headerOf(headers, 'references'),
			headers,
			attachments: parts.attachments,
			notes: hasBody ? [] : [PREVIEW],
		});
	},
};

const PREVIEW = {
	code: 'text-preview',
	message: 'Only the first words of the message came with it: turn Simplify off in the Gmail node to read all of it.',
};

function headersIn(payload: PlainObject): PlainObject {
	const list = ownOf(payload, 'headers');
	const headers: PlainObject = {};
	for (const header of Array.isArray(list) ? list : []) {
		const name = isObject(header) ? textAt(header, 'name') : undefined;
		if (isObject(header) && name !== undefined) headers[name.toLowerCase()] ??= textAt(header, 'value');
	}
	return headers;
}

interface Parts {
	text?: string;
	html?: string;
	attachments: Attachment[];
}

function partsOf(payload: PlainObject): Parts {
	const found: Parts = { attachments: [] };
	const walk = (part: Plain) => {
		if (!isObject(part)) return;
		const type = textAt(part, 'mimeType') ?? '';
		const body = objectAt(part, 'body');
		const name = textAt(part, 'filename');
		const data = textAt(body, 'data');
		if (name !== undefined) found.attachments.push({ name, mimeType: type, size: typeof body.size === 'number' ? body.size : undefined });
		else if (data !== undefined && type === 'text/plain') found.text ??= Buffer.from(data, 'base64url').toString('utf8');
		else if (data !== undefined && type === 'text/html') found.html ??= Buffer.from(data, 'base64url').toString('utf8');
		const inner = ownOf(part, 'parts');
		if (Array.isArray(inner)) for (const child of inner) walk(child);
	};
	walk(payload);
	return found;
}
