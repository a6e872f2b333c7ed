import type { IDataObject } from 'n8n-workflow';

import { parseInstant, readInstant } from '../../../domain/calendar';
import { ACTORS, PRIORITIES, STAGES } from '../../../domain/case';
import { MONEY_MESSAGES } from '../../../domain/collection';
import { withKeptVisits, type CaseFile, type FiledEvent } from '../../../domain/process';
import type { CaseRecord, Ledger, LedgerEvent } from '../../../ledger';
import { isRecord } from '../parameters';

/** A case that gives an answer only with its last events must not lose them: years of hourly escalations fit. */
const MOST_EVENTS = 10_000;
/** Of one contact's open cases. */
const MOST_OTHERS = 50;
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
	const stopped = await ledger.listCases({ contactKey, withEvents: ['customer.optedOut'], limit: 1 });
	const elsewhere = file.events.some(({ type }) => type === 'invoice.issued') ? await knownElsewhere(ledger, contactKey, caseId) : {};
	return { ...file, ...(stopped.length > 0 && { optedOut: await isStopped(ledger, contactKey) }), ...elsewhere };
}

/** Whether the last of what the contact said of it, in whichever case, is STOP and not START. */
async function isStopped(ledger: Ledger, contactKey: string): Promise<boolean> {
	const last = async (type: string) => {
		const cases = await ledger.listCases({ contactKey, withEvents: [type], limit: MOST_OTHERS });
		const events = await Promise.all(cases.map(({ caseId }) => ledger.listEvents({ caseId, types: [type] })));
		return Math.max(-1, ...events.flat().map(({ sequence }) => sequence));
	};
	return (await last('customer.optedOut')) > (await last('customer.optedIn'));
}

/** Of the contact's other cases what an invoice of this one is chased by: who complains is not, and who was just asked rests. */
async function knownElsewhere(ledger: Ledger, contactKey: string, caseId: string): Promise<Pick<CaseFile, 'askedElsewhere' | 'complains'>> {
	const open = await ledger.listCases({ contactKey, stages: ['inquiry', 'intake', 'scheduled', 'delivered', 'invoiced'], limit: MOST_OTHERS });
	const others = open.filter((other) => other.caseId !== caseId);
	const asked: number[] = [];
	for (const other of others) if (other.stage === 'invoiced') asked.push(...(await eventsOfCase(ledger, other.caseId, [...MONEY_MESSAGES])).map(({ at }) => at));
	const complains = others.some(({ data }) => isRecord(data.classification) && data.classification.intent === 'complaint');
	return { ...(asked.length > 0 && { askedElsewhere: asked }), ...(complains && { complains }) };
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
