import { formatInstant } from '../calendar';
import { contentKeyOf, type Inquiry, type Instant, type Reason } from '../case';
import { cutText, isNoName, plainFigures, READ_LIMIT, TEXT_LIMIT, tidyLine, tidyText } from '../text';
import { emailOf, mailboxesOf } from './addresses';
import { repairEncoding } from './encoding';
import { textOfHtml } from './html';
import { FIELD_LIMIT, limitFields, limitValue, MAX_FIELDS } from './limits';
import { decodeWords } from './mime';
import { lookUpOf, lookUpReason } from './lookUp';
import { momentOf } from './moment';
import { isObject, type Plain, type PlainObject, plainOf } from './plain';
import { NO_OWN, type OwnContacts } from './own';
import { withCustomer } from './sender';
import type { Attachment, Draft } from './shape';
import { readDraft } from './shapes';

export interface NormaliseContext {
	/** When the item was received, for messages that do not say so themselves. */
	now: Instant;
	/** IANA zone: of times without an offset, and of what is written. */
	zone: string;
	/** The business's own addresses and numbers, where they are known. */
	own?: OwnContacts;
}

export interface NormalisedInquiry {
	inquiry: Inquiry;
	/** What a person should know about how this was read. */
	notes: Reason[];
	/** What came in, within limits; present where the inquiry may not hold all of it. */
	raw?: unknown;
}

const LATEST_AHEAD_MS = 24 * 60 * 60 * 1000;
/** Of each id, header and other text of the source. */
const SOURCE_LIMIT = 500;
const SUBJECT_LIMIT = 500;
const NAME_LIMIT = 200;
const PHONE_LIMIT = 100;
const MAX_ATTACHMENTS = 50;

/** With these notes, the item as it came is handed on too. */
const KEEP_RAW = new Set(['not-json', 'binary-only', 'array-item', 'text-empty', 'fields-cut', 'contact-unreadable']);

/**
 * Anything at all as an inquiry: an item of one of n8n's trigger nodes, a webhook's body, JSON text, an inquiry already.
 * Never throws for what `raw` is. The same words by the same person give the same content key, whenever and however often
 * they were delivered. An inquiry that came from here comes back as it is.
 */
export function normaliseInquiry(raw: unknown, context: NormaliseContext): NormalisedInquiry {
	const plain = plainOf(raw);
	const draft = withCustomer(readDraft(plain.value), context.own ?? NO_OWN);
	const notes = [...(draft.notes ?? [])];
	const note = (code: string, message: string) => {
		if (!notes.some((reason) => reason.code === code)) notes.push({ code, message });
	};

	const repair = (text: string) => {
		if (draft.normalised) return text;
		const repaired = repairEncoding(text);
		if (repaired !== text) note('encoding-repaired', 'Letters that had been read in a wrong encoding (such as "Ã©" for "é") were put right.');
		return repaired;
	};
	const decoded = (text: string) => (draft.normalised || !text.includes('=?') ? text : decodeWords(text));
	const tidy = (text: string) => tidyText(repair(text.slice(0, READ_LIMIT)));
	const line = (text: string | undefined, limit: number) => {
		const tidied = text === undefined ? '' : cutText(tidyLine(repair(decoded(text.slice(0, 4 * limit)))), limit);
		return tidied === '' ? undefined : tidied;
	};

	const text = textOf(draft, tidy, note);
	const limited = limitFields(draft.fields ?? {}, tidy);
	if (limited.cut || plain.cut) {
		const length = FIELD_LIMIT.toLocaleString('en');
		note('fields-cut', `Of the fields, at most ${MAX_FIELDS} with ${length} characters each are kept; the rest was left out.`);
	}
	const inquiry: Inquiry = {
		id: '',
		channel: draft.channel,
		receivedAt: formatInstant(receivedAt(draft.sentAt ?? [], context, note), context.zone),
		text,
		contact: contactOf(draft, line, note),
		fields: limited.fields,
		source: sourceOf(draft, limited.attachments),
	};
	const subject = line(draft.subject, SUBJECT_LIMIT);
	if (subject !== undefined) inquiry.subject = subject;
	if (draft.receipt) {
		inquiry.automatic = true;
		inquiry.receipt = true;
		if (notes.length === 0) note('receipt', 'It is a receipt of what the business sent, and no inquiry.');
	}
	const lookUp = lookUpOf(inquiry);
	if (lookUp) notes.push(lookUpReason(lookUp));
	if (text === '' && !draft.receipt && !lookUp) note('text-empty', subject === undefined ? 'The inquiry has no text.' : 'The inquiry has a subject and no text.');
	if (text.includes('\ufffd')) note('encoding-damaged', 'Some letters were lost before the text arrived; they show as "�".');
	if (inquiry.contact.email === undefined && inquiry.contact.phone === undefined && !draft.receipt && !lookUp) {
		note('contact-missing', 'There is neither an email address nor a phone number to answer to.');
	}
	const { messageId } = inquiry.source;
	inquiry.id = line(draft.id, SOURCE_LIMIT) ?? (typeof messageId === 'string' ? messageId : `i_${contentKeyOf(inquiry).slice(0, 20)}`);
	const result: NormalisedInquiry = { inquiry, notes };
	if (notes.some((reason) => KEEP_RAW.has(reason.code))) {
		const kept = limitValue(plain.value ?? null, (text) => tidyText(text.slice(0, 2 * FIELD_LIMIT))).value;
		if (kept !== undefined) result.raw = kept;
	}
	return result;
}

type Note = (code: string, message: string) => void;

function textOf(draft: Draft, tidy: (text: string) => string, note: Note): string {
	const plain = (draft.text ?? '').trim();
	const written = tidy(plain);
	const fromHtml = written === '' && draft.html !== undefined;
	const original = fromHtml ? (draft.html ?? '') : plain;
	const whole = fromHtml ? tidy(textOfHtml(original)) : written;
	const text = cutText(whole, TEXT_LIMIT);
	if (text.length < whole.length || original.length > READ_LIMIT) {
		note('text-cut', `The first ${text.length.toLocaleString('en')} of ${original.length.toLocaleString('en')} characters are kept.`);
	}
	return text;
}

function receivedAt(written: Array<Plain | undefined>, { now, zone }: NormaliseContext, note: Note): Instant {
	const given = written.filter((value): value is Plain => value !== undefined && value !== null && value !== '');
	for (const value of given) {
		const at = momentOf(value, zone);
		if (at === undefined) continue;
		if (at <= now + LATEST_AHEAD_MS) return at;
		note('date-in-future', 'The message is dated more than a day ahead: the time it was received here counts.');
		return now;
	}
	if (given.length > 0) note('date-unreadable', 'The date of the message cannot be read: the time it was received here counts.');
	return now;
}

type Line = (text: string | undefined, limit: number) => string | undefined;

function contactOf({ contact: draft, channel }: Pick<Draft, 'contact' | 'channel'>, line: Line, note: Note): Inquiry['contact'] {
	const contact: Inquiry['contact'] = {};
	const email = line(draft.email, 400);
	const address = email === undefined ? undefined : (emailOf(email) ?? mailboxesOf(email)[0]?.address);
	const phone = line(draft.phone && plainFigures(draft.phone.slice(0, 4 * PHONE_LIMIT)), PHONE_LIMIT);
	const isNumber = phone !== undefined && phone.replace(/\D/g, '').length >= 6;
	const name = line(draft.name, NAME_LIMIT);
	const company = line(draft.company, NAME_LIMIT);
	// Networks fill in what they have where they know no caller's name.
	const isFilledIn = channel === 'phone' && name !== undefined && isNoName(name);
	if (name !== undefined && !isFilledIn && /[\p{L}\p{N}]/u.test(name) && emailOf(name) === undefined) contact.name = name;
	if (address !== undefined) contact.email = address;
	if (isNumber) contact.phone = phone;
	if (company !== undefined) contact.company = company;
	const unreadable = [address === undefined ? email : undefined, isNumber ? undefined : phone].filter((text) => text !== undefined);
	if (unreadable.length > 0) {
		const list = unreadable.map((text) => `"${cutText(text, 100)}"`).join(', ');
		note('contact-unreadable', `Neither an email address nor a phone number: ${list}.`);
	}
	return contact;
}

/** Ids and headers are single lines: a header that was folded is one again. */
function sourceOf(draft: Draft, fromFields: Attachment[]): Record<string, unknown> {
	const given = draft.source ?? {};
	const before = Array.isArray(given.attachments) ? given.attachments : [];
	const attachments = [...before, ...(draft.attachments ?? []), ...fromFields].slice(0, MAX_ATTACHMENTS);
	const source: PlainObject = { ...given, attachments };
	const kept = limitValue(source, (text) => cutText(tidyLine(text.slice(0, 2 * SOURCE_LIMIT)), SOURCE_LIMIT)).value;
	const fields = isObject(kept) ? kept : {};
	return { ...fields, kind: typeof fields.kind === 'string' ? fields.kind : draft.kind };
}

