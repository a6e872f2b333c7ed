import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import type { Instant } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { CaseRecord, Ledger, LedgerEvent } from '../../../ledger';
import type { Answer } from '../../shared/items';
import { namesIn, readText } from '../../shared/parameters';

/** One thing the ledger does for an item: its fields and its run. */
export interface Operation {
	fields: INodeProperties[];
	outputs: number;
	run(call: Call): Promise<Answer | Answer[]>;
}

export interface Call {
	context: IExecuteFunctions;
	ledger: Ledger;
	item: INodeExecutionData;
	itemIndex: number;
	/** The workflow's zone: times are stored in UTC and shown in it. */
	zone: string;
	now: Instant;
}

/** A case that gives an answer only with its last events must not lose them: years of hourly escalations fit. */
export const MOST_EVENTS = 10_000;

/** The fields, shown for one operation only. */
export function fieldsFor(operation: string, fields: INodeProperties[]): INodeProperties[] {
	return fields.map((field) => ({
		...field,
		displayOptions: { ...field.displayOptions, show: { ...field.displayOptions?.show, operation: [operation] } },
	}));
}

export const caseIdField: INodeProperties = {
	displayName: 'Case ID',
	name: 'caseId',
	type: 'string',
	default: '={{ $json.caseId }}',
	required: true,
};

export function readCaseId(call: Call): string {
	const caseId = readText(call.context, 'caseId', call.itemIndex);
	if (caseId) return caseId;
	throw new DomainError(
		'case-id-missing',
		'Case ID is empty',
		'Open the case first, or point Case ID at the field that holds it.',
		'caseId',
	);
}

export function readRequired(call: Call, name: string, displayName: string): string {
	const text = readText(call.context, name, call.itemIndex);
	if (text) return text;
	throw new DomainError(`${name}-missing`, `${displayName} is empty`, `Enter ${displayName}, or an expression that gives it.`, name);
}

/** Names separated by commas. */
export function readList(call: Call, name: string): string[] | undefined {
	const names = namesIn(readText(call.context, name, call.itemIndex));
	return names.length > 0 ? names : undefined;
}

/** A case as an item carries it: its sections beside its id, stage, owner and events. */
export function caseJson(record: CaseRecord, zone: string, events?: LedgerEvent[]): IDataObject {
	return {
		...record.data,
		caseId: record.caseId,
		stage: record.stage,
		...(record.priority && { priority: record.priority }),
		...(record.owner && { owner: record.owner }),
		...(record.queuedAt !== undefined && { queuedAt: formatInstant(record.queuedAt, zone) }),
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
