import { createHash } from 'node:crypto';

import { plainFigures } from '../text';
import type { Contact, Inquiry } from './types';

export interface ContactMark {
	kind: 'email' | 'phone';
	text: string;
}

/** SHA-256 over the parts; the parts cannot run into each other. Hex, 64 characters. */
export function keyOf(...parts: unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * The same person by email, else by phone (the last ten digits, so that `+1 312 555 0123` and `(312) 555-0123` agree).
 * Nobody in particular has no key.
 */
export function contactKeyOf(contact: Contact): string | undefined {
	const mark = contactMarkOf(contact);
	return mark && keyOf('contact', mark.kind, mark.text);
}

/** What a person is told by: the email address in lower case, else the last digits of the phone number. */
export function contactMarkOf(contact: Contact): ContactMark | undefined {
	const email = contact.email?.trim().toLowerCase();
	if (email) return { kind: 'email', text: email };
	const digits = plainFigures(contact.phone ?? '').replace(/\D/g, '');
	return digits.length >= 6 ? { kind: 'phone', text: digits.slice(-10) } : undefined;
}

/**
 * What was said by whom. White space, letter case, Unicode forms, the shape of quotation marks and dashes, and the spelling of a
 * phone number do not make a difference; time and channel do not count. Of nobody saying nothing, the time of receipt is all there is to tell one from another.
 */
export function contentKeyOf(inquiry: Inquiry): string {
	if (isBlank(inquiry)) return keyOf('blank', inquiry.receivedAt);
	const fields = Object.entries(inquiry.fields)
		.map(([name, value]) => [fold(name), typeof value === 'string' ? foldAnswer(value) : fold(JSON.stringify(value ?? null))])
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return keyOf('content', contactKeyOf(inquiry.contact) ?? fold(inquiry.contact.name ?? ''), fold(inquiry.subject ?? ''), fold(inquiry.text), fields);
}

/**
 * The channel's own message of the same person, when the channel gives one an id. Whoever posts can name any id: of somebody else's
 * message it keeps nothing away. What comes by no channel of its own is told by its system too, and by the record that it names:
 * systems count their events each for itself, and some from 1 for each record.
 */
export function sourceKeyOf({ channel, contact, source: { messageId, kind, lookUp } }: Inquiry): string | undefined {
	if (typeof messageId !== 'string' || messageId.trim() === '') return undefined;
	const by = contactKeyOf(contact);
	return channel === 'other' ? keyOf('source', channel, messageId.trim(), by, kind, lookUp) : keyOf('source', channel, messageId.trim(), by);
}

/**
 * A conversation that the channel itself holds together: a portal's lead, a chat's session. A mail's thread is told by the
 * messages that it answers.
 */
export function threadKeyOf({ channel, source: { threadId, kind } }: Inquiry): string | undefined {
	return typeof threadId !== 'string' || threadId.trim() === '' || channel === 'email' ? undefined : keyOf('thread', channel, kind, threadId.trim());
}

/**
 * Stable for the same content; `occurrence` tells apart a later case with that same content (0 the first time).
 */
export function caseIdOf(contentKey: string, occurrence = 0): string {
	return `c_${keyOf('case', contentKey, occurrence).slice(0, 20)}`;
}

/** The same draft of a case is asked about once; `once` tells one draft of a subject from another. */
export function reviewIdOf(subject: string, caseId: string, ...once: unknown[]): string {
	return `r_${keyOf('review', subject, caseId, ...once).slice(0, 24)}`;
}

/** Taken back, a review waits again under an ID that begins as before: the one that it began with. */
export function firstReviewIdOf(reviewId: string): string {
	return reviewId.replace(/~\w+$/, '');
}

function isBlank({ contact, subject, text, fields }: Inquiry): boolean {
	return Object.keys(contact).length === 0 && !subject && text.trim() === '' && Object.keys(fields).length === 0;
}

function fold(text: string): string {
	return text.replace(/[‘’‚‛´`′]/g, "'").replace(/[“”„‟″«»]/g, '"').replace(/[‐‑‒–—―]/g, '-').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const PHONE = /^\+?\(?\d[\d\s().\/-]{8,28}$/;
/** Digits of a telephone number with its area code, and with the longest country code. */
const [FEWEST, MOST] = [10, 15];

/** An answer that is a telephone number, by its last ten digits, however it was typed. */
function foldAnswer(text: string): string {
	const folded = fold(text);
	const plain = fold(plainFigures(text));
	const digits = PHONE.test(plain) ? plain.replace(/\D/g, '') : '';
	return digits.length >= FEWEST && digits.length <= MOST ? digits.slice(-10).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3') : folded;
}
