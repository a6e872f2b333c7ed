import type { IDataObject } from 'n8n-workflow';

import { parseInstant, readInstant } from '../../../domain/calendar';
import { ACTORS, PRIORITIES, STAGES } from '../../../domain/case';
import { MONEY_MESSAGES } from '../../../domain/collection';
import { withKeptVisits, type CaseFile, type FiledEvent } from '../../../domain/process';
import type { CaseFilter, CaseRecord, Ledger, LedgerEvent } from '../../../ledger';
import { isRecord } from '../parameters';

/** A case that gives an answer only with its last events must not lose them: years of hourly escalations fit. */
const MOST_EVENTS = 10_000;
/** Cases or events of one contact read at a time. */
const PAGE = 50;
/** On one statement, beside the case that sends it; what is more goes with the next. */
const MOST_ALONGSIDE = 100;
const OPEN = STAGES.filter((stage) => stage !== 'paid' && stage !== 'closed');
/** What an item says of a case beside its sections. */
const NO_SECTIONS = new Set(['caseId', 'stage', 'priority', 'owner', 'queuedAt', 'dueAt', 'openedAt', 'updatedAt', 'version', 'events', 'ledger', 'work', 'step', 'messages', 'error', 'test', 'event']);

/** The case as the ledger has it, with the sections that the nodes before have added to the item. */
export async function caseFileOf(ledger: Ledger, caseId: string, item: IDataObject, zone: string, now: number): Promise<CaseFile> {
	const record = await ledger.getCase(caseId);
	if (!record) return fileOfItem(caseId, item, zone, now);
	const file = await readCaseFile(ledger, record);
	const given = sectionsIn(item);
	return { ...file, sections: { ...record.data, ...given, ...withKeptVisits(given, record.data) } };
}

/** A STOP holds for the contact, whichever case it was said in. */
export async function readCaseFile(ledger: Ledger, record: CaseRecord): Promise<CaseFile> {
	const { caseId, contactKey } = record;
	const file = fileOfRecord(record, await eventsOfCase(ledger, caseId));
	if (contactKey === undefined) return file;
	// The last word counts, in whichever case: START takes a STOP back.
	const [lastWord] = await ledger.listEvents({ contactKey, types: ['customer.optedOut', 'customer.optedIn'], latestFirst: true, limit: 1 });
	const elsewhere = file.events.some(({ type }) => type === 'invoice.issued') ? await knownElsewhere(ledger, contactKey, caseId) : {};
	return { ...file, ...(lastWord?.type === 'customer.optedOut' && { optedOut: true }), ...elsewhere };
}

/** Of the contact's other cases what an invoice of this one is chased by: who complains is not, and who was just asked rests. */
async function knownElsewhere(ledger: Ledger, contactKey: string, caseId: string): Promise<Pick<CaseFile, 'askedElsewhere' | 'complains'>> {
	const asked = await askedElsewhere(ledger, contactKey, caseId);
	const complains = await complainsElsewhere(ledger, contactKey, caseId);
	return { ...asked, ...(complains && { complains }) };
}

/** The last time alone counts; a message that did not go out is none. */
async function askedElsewhere(ledger: Ledger, contactKey: string, caseId: string): Promise<Pick<CaseFile, 'askedElsewhere'>> {
	// What became of a message is later than the message itself, so it is read too.
	const news = await ledger.listEvents({ contactKey, exceptCaseId: caseId, types: [...MONEY_MESSAGES, ...NOT_OUT], latestFirst: true, limit: PAGE });
	const notOut = new Set(news.filter(({ type }) => NOT_OUT.includes(type)).map(({ data }) => data?.key));
	const last = news.find(({ type, data }) => !NOT_OUT.includes(type) && !(type === 'reminder.queued' && notOut.has(data?.message)));
	return last ? { askedElsewhere: [last.at] } : {};
}

const NOT_OUT = ['message.withheld', 'message.dropped'];

/** The store finds those that may be meant; a page of them is nearly always enough. */
async function complainsElsewhere(ledger: Ledger, contactKey: string, caseId: string): Promise<boolean> {
	for (let after: CaseFilter['after']; ;) {
		const page = await ledger.listCases({ contactKey, stages: OPEN, withField: { name: 'intent', text: 'complaint' }, limit: PAGE, after });
		if (page.some((other) => other.caseId !== caseId && isComplaint(other))) return true;
		if (page.length < PAGE) return false;
		after = page[page.length - 1];
	}
}

function isComplaint({ data }: Pick<CaseRecord, 'data'>): boolean {
	return isRecord(data.classification) && data.classification.intent === 'complaint';
}

/** The contact's other cases that wait for money, for a statement of all of them; the oldest first. */
export async function invoicedAlongside(ledger: Ledger, file: CaseFile): Promise<CaseFile[]> {
	const record = await ledger.getCase(file.caseId);
	if (record?.contactKey === undefined || record.test || file.stage !== 'invoiced' || file.events.length >= MOST_EVENTS) return [];
	const { contactKey, caseId } = record;
	const found = await ledger.listCases({ contactKey, stages: ['invoiced'], limit: MOST_ALONGSIDE + 1 });
	const files: CaseFile[] = [];
	for (const other of found.filter((one) => one.caseId !== caseId && !one.test).slice(0, MOST_ALONGSIDE)) {
		const events = await eventsOfCase(ledger, other.caseId);
		const asked = await askedElsewhere(ledger, contactKey, other.caseId);
		if (events.length < MOST_EVENTS) files.push({ ...fileOfRecord(other, events), ...(file.optedOut && { optedOut: true }), ...asked, ...((file.complains || isComplaint(record)) && { complains: true }) });
	}
	return files;
}

/** All that happened to a case, or what of some types did. */
export async function eventsOfCase(ledger: Ledger, caseId: string, types?: string[]): Promise<LedgerEvent[]> {
	return await ledger.listEvents({ caseId, types, limit: MOST_EVENTS });
}

export function fileOfRecord({ caseId, stage, priority, owner, openedAt, test, data }: CaseRecord, events: LedgerEvent[]): CaseFile {
	return {
		caseId,
		stage,
		...(priority && { priority }),
		...(owner && { owner }),
		openedAt,
		...(test && { test }),
		sections: data,
		events: events.map(filed),
	};
}

export function filed({ type, at, by, data, key }: LedgerEvent): FiledEvent {
	return { type, at, ...(by && { by }), ...(data && { data }), key };
}

/** A case that is on no ledger: all that is known of it stands on the item. */
function fileOfItem(caseId: string, item: IDataObject, zone: string, now: number): CaseFile {
	const { stage, priority, owner, assignment, openedAt, events } = item;
	const chosen = isRecord(owner) ? owner : isRecord(assignment) && isRecord(assignment.owner) ? assignment.owner : undefined;
	const listed: unknown[] = Array.isArray(events) ? events : [];
	return {
		caseId,
		stage: STAGES.find((known) => known === stage) ?? 'inquiry',
		...(PRIORITIES.some((known) => known === priority) && { priority: PRIORITIES.find((known) => known === priority) }),
		...(chosen && typeof chosen.id === 'string' && { owner: { id: chosen.id, name: textOf(chosen.name), email: textOf(chosen.email) } }),
		openedAt: readInstant(openedAt, zone) ?? now,
		sections: sectionsIn(item),
		events: listed.flatMap((event, index) => eventIn(event, index, zone)),
	};
}

function sectionsIn(item: IDataObject): Record<string, unknown> {
	return Object.fromEntries(Object.entries(item).filter(([name, value]) => !NO_SECTIONS.has(name) && value !== undefined));
}

function eventIn(event: unknown, index: number, zone: string): FiledEvent[] {
	if (!isRecord(event) || typeof event.type !== 'string') return [];
	const by = ACTORS.find((actor) => actor === event.by);
	return [
		{
			type: event.type,
			at: parseInstant(event.at, `events[${index}].at`, zone),
			...(by && { by }),
			...(isRecord(event.data) && { data: event.data }),
			key: typeof event.key === 'string' ? event.key : `item:${index}`,
		},
	];
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
