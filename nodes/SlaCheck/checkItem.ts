import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { readInstant } from '../../domain/calendar';
import type { Assignment, CaseEvent } from '../../domain/case';
import { caseIdOf, contentKeyOf } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { normaliseInquiry } from '../../domain/message';
import { profileFromForm } from '../../domain/profile';
import { evaluateSla, slaOutput } from '../../domain/sla';
import type { Answer } from '../shared/items';
import { isRecord, namesIn, readCaseId, readJson, readJsonOrWords, readNow, readText } from '../shared/parameters';
import { readProfile } from '../shared/profile';
import { readRows } from '../shared/profileFields';
import { reasonOf } from '../shared/reasonOf';

export const OUTPUTS = { onTrack: 0, atRisk: 1, breached: 2, done: 3 } as const;

export async function checkItem(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Promise<Answer> {
	const profile = await readProfile(context, itemIndex, () => profileOfFields(context, itemIndex));
	const now = readNow(context, itemIndex, profile.business.timezone);
	const rawInquiry = readJsonOrWords(context, 'inquiry', itemIndex, 'Inquiry');
	const inquiry = isRecord(rawInquiry) || typeof rawInquiry === 'string'
		? normaliseInquiry(rawInquiry, { now, zone: profile.business.timezone }).inquiry
		: undefined;
	const events = readEvents(context, itemIndex);
	if (inquiry && !events.some((event) => isRecord(event) && event.type === 'inquiry.received')) {
		events.unshift({ type: 'inquiry.received', at: receivedAt(rawInquiry, inquiry.receivedAt), by: 'customer' });
	}
	const sla = evaluateSla(
		{
			caseId: readCaseId(context, itemIndex) ?? (inquiry ? caseIdOf(contentKeyOf(inquiry)) : `item-${itemIndex}`),
			priority: readText(context, 'priority', itemIndex)?.toLowerCase(),
			events,
			assignment: readAssignment(context, itemIndex),
			now,
		},
		profile,
	);
	return { output: OUTPUTS[slaOutput(sla)], json: { ...item.json, sla } as unknown as IDataObject };
}

/** A time that is there and says nothing is handed on as it is: read as now, the clock would start anew at every check. */
function receivedAt(raw: unknown, read: string): string {
	const said = isRecord(raw) ? raw.receivedAt : undefined;
	return typeof said === 'string' && said.trim() !== '' && readInstant(said, 'UTC') === null ? said : read;
}

/** A case whose clocks cannot be read is one to look at. */
export function riskInstead(item: INodeExecutionData, reason: DomainError): Answer {
	return {
		output: OUTPUTS.atRisk,
		json: {
			...item.json,
			sla: { worst: 'atRisk', clocks: [], escalations: [], reasons: [reasonOf(reason)] },
		},
	};
}

/** Entries are checked one by one by the domain, which names those it cannot read. */
function readEvents(context: IExecuteFunctions, itemIndex: number): CaseEvent[] {
	const value = readJson(context, 'events', itemIndex, 'Events');
	if (value === undefined) return [];
	if (!Array.isArray(value)) {
		throw new DomainError('events-not-a-list', 'Events is not a list', 'Give a list of { type, at, by }, as the ledger does.', 'events');
	}
	return [...(value as CaseEvent[])];
}

function readAssignment(context: IExecuteFunctions, itemIndex: number): Assignment | null {
	const value = readJson(context, 'assignment', itemIndex, 'Assignment');
	return isRecord(value) ? (value as unknown as Assignment) : null;
}

/** What does not fit stays as it is, for the profile's check to name. */
function hoursOf({ hours, hoursEmergency }: Record<string, unknown>): unknown {
	if (hoursEmergency === undefined || hoursEmergency === 'asForAll') return hours;
	return { emergency: hoursEmergency, high: hours, normal: hours, low: hours };
}

function profileOfFields(context: IExecuteFunctions, itemIndex: number) {
	const policies = readRows(context, 'policies', 'policy', itemIndex).map((row) => ({
		id: row.id,
		name: row.id,
		start: row.start,
		stop: namesIn(row.stop),
		pause: row.pauseFrom ? [{ from: row.pauseFrom, to: row.pauseTo }] : [],
		minutes: { emergency: row.minutesEmergency, high: row.minutesHigh, normal: row.minutesNormal, low: row.minutesLow },
		hours: hoursOf(row),
		atRiskAt: row.atRiskAt,
	}));
	return profileFromForm({
		preset: 'none',
		businessName: 'This business',
		timezone: readText(context, 'timezone', itemIndex) ?? context.getTimezone(),
		hours: readRows(context, 'hours', 'window', itemIndex),
		overrides: policies.length > 0 ? { sla: policies } : undefined,
	});
}
