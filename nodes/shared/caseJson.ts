import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../domain/calendar';
import type { CaseRecord, LedgerEvent } from '../../ledger';

/** A case as an item carries it: its sections beside its id, stage, owner and events. */
export function caseJson(record: CaseRecord, zone: string, events?: LedgerEvent[]): IDataObject {
	return {
		...record.data,
		caseId: record.caseId,
		stage: record.stage,
		...(record.priority && { priority: record.priority }),
		...(record.owner && { owner: record.owner }),
		...(record.queuedAt !== undefined && { queuedAt: formatInstant(record.queuedAt, zone) }),
		...(record.dueAt !== undefined && { dueAt: formatInstant(record.dueAt, zone) }),
		openedAt: formatInstant(record.openedAt, zone),
		updatedAt: formatInstant(record.updatedAt, zone),
		version: record.version,
		...(events && { events: events.map((event) => eventJson(event, zone)) }),
	} as unknown as IDataObject;
}

export function eventJson(event: LedgerEvent, zone: string): IDataObject {
	return {
		type: event.type,
		at: formatInstant(event.at, zone),
		...(event.by && { by: event.by }),
		...(event.data && { data: event.data }),
		key: event.key,
	} as IDataObject;
}
