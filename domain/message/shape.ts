import type { Channel, Reason } from '../case';
import type { Mailbox } from './addresses';
import type { Plain, PlainObject } from './plain';

/** What one channel or program sends, told from all others by its own names. */
export interface Shape {
	/** Goes into `source.kind`. */
	readonly kind: string;
	matches(raw: PlainObject): boolean;
	/** `look` reads what is inside by the same list of shapes. */
	read(raw: PlainObject, look: Look): Draft;
}

export type Look = (raw: Plain) => Draft;

/** An inquiry as its channel wrote it: nothing tidied, cut or checked yet. Absent and blank mean the same here. */
export interface Draft {
	kind: string;
	channel: Channel;
	/** Only of what is an inquiry already; every other id comes from `source.messageId` or the content. */
	id?: string;
	subject?: string;
	/** Plain text; wins over `html` unless it is blank. */
	text?: string;
	html?: string;
	/** When it was sent or received, best first, as written; the first that can be read counts. */
	sentAt?: Array<Plain | undefined>;
	contact: DraftContact;
	/** Of a mail: who is behind it is told once all of it is read. */
	mail?: DraftMail;
	/** The number that a call or a text message went to: the business's own. */
	receiver?: string;
	fields?: PlainObject;
	source?: PlainObject;
	attachments?: Attachment[];
	notes?: Reason[];
	/** The channel's own word on what the business sent, or a mark put on it: nobody wrote. */
	receipt?: boolean;
	/** It came out of this area before: text that was written once is not repaired again. */
	normalised?: boolean;
}

export interface DraftMail {
	from: Mailbox[];
	replyTo: Mailbox[];
	to: Mailbox[];
	/** Who wrote before a list or a mailbox put its own address in From. */
	originalFrom: Mailbox[];
}

export interface DraftContact {
	name?: string;
	email?: string;
	phone?: string;
	company?: string;
}

/** A type and not an interface, so that it is a plain object too. */
export type Attachment = {
	name?: string;
	mimeType?: string;
	/** Bytes. */
	size?: number;
};
