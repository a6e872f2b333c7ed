import type { CalendarAnswer, CalendarKnown, CalendarWork } from '../../domain/process';
import type { Span } from '../../domain/scheduling';
import { complaintLine } from '../../domain/text';

/** One request, as the node that makes it reads it. */
export interface CalendarRequest {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'REPORT';
	/** Behind the service's root; of CalDAV the whole URL. */
	resource: string;
	/** Beside the content's type, which the node has. */
	headers: Record<string, string>;
	/** Empty where there is none. */
	body: string;
}

export type EntryAsk = 'look' | 'create' | 'change' | 'remove';

/** An answer as it came: headers in lower case. */
export interface Answered {
	statusCode: number;
	headers: Record<string, unknown>;
	/** Parsed, where it is JSON. */
	body: unknown;
	text: string;
}

/** An entry as a calendar has it. */
export interface FoundEntry extends Partial<Span> {
	id?: string;
	etag?: string;
	/** Whether it says already what it is to say. */
	isAsWanted?: boolean;
	/** What is kept of an entry that was taken out: it can only be changed back. */
	removed?: boolean;
}

export interface EntryAdapter {
	/** Whether an entry can be made without looking first: its name follows from the visit, and a second one is refused. */
	namesItself: boolean;
	/** Answers to a change or a creation that say: the entry is there, and another one than was seen. */
	conflicts: readonly number[];
	request(ask: EntryAsk, work: CalendarWork): CalendarRequest;
	/** The entry in a good answer to `look`, `create` or `change`; undefined where there is none. */
	read(answer: Answered, ask: EntryAsk, work: CalendarWork): FoundEntry | undefined;
	complaint(answer: Answered): string | undefined;
}

/** What is asked next of an entry of which that much is known. */
export function nextAsk({ want, known }: CalendarWork, { namesItself }: EntryAdapter): EntryAsk {
	if (want === 'gone') return known.id !== undefined || namesItself ? 'remove' : 'look';
	if (known.is === 'there') return known.etag === undefined ? 'look' : 'change';
	return known.is === 'gone' || namesItself ? 'create' : 'look';
}

/** Beside those of the 500s: a timeout, too many requests, a lock. */
const LATER = new Set([408, 423, 425, 429]);
/** Google's way to say that there were too many requests. */
const TOO_MANY = /rate ?limit|quota/i;

/** What an answer comes to. Gone is gone, whoever took it out; another entry than the one that was seen is looked at again. */
export function entryAnswer(answer: Answered, ask: EntryAsk, work: CalendarWork, adapter: EntryAdapter): CalendarAnswer {
	const { statusCode } = answer;
	const { known, want } = work;
	const conflicts = (known.conflicts ?? 0) + 1;
	const id = known.id === undefined ? {} : { id: known.id };
	if (statusCode >= 200 && statusCode < 300) {
		if (ask === 'remove') return { state: 'done' };
		const found = adapter.read(answer, ask, work);
		if (ask !== 'look') return { state: 'done', ...id, ...(found?.id !== undefined && { id: found.id }), ...(found?.etag !== undefined && { etag: found.etag }) };
		return looked(found, work);
	}
	if (statusCode === 404 || statusCode === 410) {
		if (want === 'gone') return { state: 'done' };
		// The calendar itself is not there, or may not be seen: what was made cannot be.
		if (ask === 'create') return { state: 'refused', reason: `${statusCode}: there is no calendar at ${work.address}, or the credential may not write there` };
		return { state: 'knows', known: { is: 'gone', ...(known.conflicts !== undefined && { conflicts: known.conflicts }) } };
	}
	// Somebody was there before: whoever asked the first time, or somebody who changed it since.
	if (ask !== 'look' && adapter.conflicts.includes(statusCode)) return { state: 'knows', known: { is: 'there', ...id, conflicts } };
	const reason = `${statusCode}: ${complaintLine(adapter.complaint(answer) ?? 'no reason is given')}`;
	return { state: statusCode >= 500 || LATER.has(statusCode) || (statusCode === 403 && TOO_MANY.test(reason)) ? 'away' : 'refused', reason };
}

function looked(found: FoundEntry | undefined, { want, known: before, written, event }: CalendarWork): CalendarAnswer {
	if (!found || (found.removed && want === 'gone')) {
		return want === 'gone' ? { state: 'done' } : { state: 'knows', known: { is: 'gone', ...(before.conflicts !== undefined && { conflicts: before.conflicts }) } };
	}
	const { start, end, id, etag, removed, isAsWanted } = found;
	if (want === 'there' && isAsWanted && !removed && start === event?.start && end === event?.end) return { state: 'done', ...(id !== undefined && { id }), ...(etag !== undefined && { etag }) };
	const isAt = (span: Span | undefined) => span !== undefined && span.start === start && span.end === end;
	const moved = !removed && written && start !== undefined && end !== undefined && !isAt(written) && !isAt(event);
	const known: CalendarKnown = {
		is: 'there',
		...(id !== undefined && { id }),
		// Where a service names no version of it, there is none to hold to.
		etag: etag ?? '*',
		...(moved && { found: { start, end } }),
		...(before.conflicts !== undefined && { conflicts: before.conflicts }),
	};
	return { state: 'knows', known };
}

export function recordIn(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function rowsIn(value: unknown): Array<Record<string, unknown>> {
	return Array.isArray(value) ? value.map(recordIn) : [];
}

export function textIn(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

export const iso = (at: number): string => new Date(at).toISOString();

/** A change is made only on top of what was seen. */
export function onlyIf({ known: { etag } }: CalendarWork): Record<string, string> {
	return etag === undefined || etag === '*' ? {} : { 'If-Match': etag };
}
