import { type Mailbox, mailboxesOf } from './addresses';
import { attachmentOf } from './attachments';
import { isObject, isString, ownOf, type Plain, type PlainObject, textAt } from './plain';
import { keptHeaders, withoutName } from './request';
import type { Attachment, Draft } from './shape';

/** What all mail shapes have in common, header names in lower case. */
export interface MailParts {
	kind: string;
	/** The channel's own id of the message. */
	messageId?: string;
	/** The Message-ID header where that is not the channel's own id: a reply in the thread needs it. */
	internetMessageId?: string;
	threadId?: string;
	from: Mailbox[];
	replyTo?: Mailbox[];
	to?: Mailbox[];
	subject?: string;
	text?: string;
	html?: string;
	sentAt: Array<Plain | undefined>;
	inReplyTo?: string;
	references?: Plain;
	headers?: PlainObject;
	attachments?: Attachment[];
	notes?: Draft['notes'];
}

export function mailDraft(mail: MailParts): Draft {
	return {
		kind: mail.kind,
		channel: 'email',
		subject: mail.subject,
		text: mail.text,
		html: mail.html,
		sentAt: mail.sentAt,
		contact: {},
		mail: {
			from: mail.from,
			replyTo: mail.replyTo ?? [],
			to: mail.to ?? [],
			originalFrom: mailboxesIn(headerOf(mail.headers ?? {}, 'x-original-from') ?? headerOf(mail.headers ?? {}, 'x-original-sender')),
		},
		source: {
			messageId: mail.messageId,
			internetMessageId: mail.internetMessageId,
			threadId: mail.threadId,
			inReplyTo: mail.inReplyTo,
			references: referencesOf(mail.references),
			headers: keptHeaders(mail.headers ?? {}),
		},
		attachments: mail.attachments,
		notes: mail.notes,
	};
}

const MAX_REFERENCES = 50;

/** Message ids, from a header or a list of them. */
function referencesOf(value: Plain | undefined): Plain | undefined {
	const ids = Array.isArray(value) ? value.filter(isString) : isString(value) ? value.slice(0, 20_000).split(/\s+/) : [];
	const found = ids.filter((id) => id.trim() !== '').slice(-MAX_REFERENCES);
	return found.length > 0 ? found : undefined;
}

/** Mailboxes of a header's text, or of mailparser's `{ value: [{ address, name }], text }`. */
export function mailboxesIn(value: Plain | undefined): Mailbox[] {
	if (isString(value)) return mailboxesOf(value);
	if (Array.isArray(value)) return value.slice(0, 20).flatMap(mailboxesIn);
	if (!isObject(value)) return [];
	const list = ownOf(value, 'value');
	if (Array.isArray(list)) {
		const found = list.filter(isObject).map((entry) => ({ name: textAt(entry, 'name'), address: textAt(entry, 'address') }));
		if (found.some((mailbox) => mailbox.address !== undefined)) return found.filter((mailbox) => mailbox.address !== undefined);
	}
	const [name, address] = [textAt(value, 'name', 'Name'), textAt(value, 'address', 'email', 'Address')];
	if (address !== undefined) return mailboxesOf(address).map((mailbox) => ({ name, ...mailbox }));
	const text = textAt(value, 'text');
	return text === undefined ? [] : mailboxesOf(text);
}

/** A header by its lower-case name, whether the object has names in lower case or as sent, values or whole lines. */
export function headerOf(headers: PlainObject, name: string): string | undefined {
	const found = textAt(headers, name) ?? textAt(headers, Object.keys(headers).find((key) => key.toLowerCase() === name) ?? name);
	return found === undefined ? undefined : withoutName(found, name);
}

export function attachmentsOf(value: Plain | undefined): Attachment[] | undefined {
	return Array.isArray(value) ? value.filter(isObject).map(attachmentOf) : undefined;
}
