import { parseInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import { STAGES } from '../../../domain/case';
import { isRecord, readJson, readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { caseJson, fieldsFor, MOST_EVENTS, readList } from './operation';

export const listCases: Operation = {
	outputs: 1,
	fields: fieldsFor('listCases', [
		{
			displayName: 'Stages',
			name: 'stages',
			type: 'multiOptions',
			options: [
				{ name: 'Closed', value: 'closed' },
				{ name: 'Delivered', value: 'delivered' },
				{ name: 'Inquiry', value: 'inquiry' },
				{ name: 'Intake', value: 'intake' },
				{ name: 'Invoiced', value: 'invoiced' },
				{ name: 'Paid', value: 'paid' },
				{ name: 'Scheduled', value: 'scheduled' },
			],
			default: [],
			description: 'Only cases at these stages. None chosen: all.',
		},
		{
			displayName: 'Ownership',
			name: 'ownership',
			type: 'options',
			options: [
				{ name: 'Any', value: 'any' },
				{ name: 'Owned', value: 'owned' },
				{ name: 'Queued', value: 'queued' },
				{ name: 'Without Owner', value: 'unassigned' },
			],
			default: 'any',
			description: 'Queued are those that the Lead Router could give to nobody yet',
		},
		{
			displayName: 'Owner ID',
			name: 'ownerId',
			type: 'string',
			default: '',
			description: 'Only this member\'s cases',
		},
		{
			displayName: 'With Events',
			name: 'withEvents',
			type: 'string',
			default: '',
			placeholder: 'e.g. reply.sent',
			description: 'Only cases that have all of these events; types separated by commas',
		},
		{
			displayName: 'Without Events',
			name: 'withoutEvents',
			type: 'string',
			default: '',
			placeholder: 'e.g. reply.sent, call.made',
			description: 'Only cases that have none of these events; types separated by commas',
		},
		{
			displayName: 'Older Than Minutes',
			name: 'olderThanMinutes',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 0,
			description: 'Only cases opened at least this long ago',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
		},
		{
			displayName: 'After',
			name: 'after',
			type: 'json',
			default: '',
			placeholder: 'e.g. {{ $json }}',
			description: 'Go on behind this case, the last of an earlier page; its openedAt and caseId count. Empty: from the oldest.',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const olderThan = readNumber(call, 'olderThanMinutes', 'Older Than Minutes', 0);
		const ownership: unknown = context.getNodeParameter('ownership', itemIndex, 'any');
		const records = await ledger.listCases({
			stages: readStages(call),
			ownerId: readText(context, 'ownerId', itemIndex),
			unassigned: ownership === 'unassigned' ? true : ownership === 'owned' ? false : undefined,
			queued: ownership === 'queued' ? true : undefined,
			withEvents: readList(call, 'withEvents'),
			withoutEvents: readList(call, 'withoutEvents'),
			openedBefore: olderThan > 0 ? now - olderThan * 60_000 : undefined,
			limit: readNumber(call, 'limit', 'Limit', 1, 1000),
			after: readAfter(call),
		});
		return await Promise.all(
			records.map(async (record) => ({
				output: 0,
				json: {
					...item.json,
					...caseJson(record, zone, await ledger.listEvents({ caseId: record.caseId, limit: MOST_EVENTS })),
					ledger: { operation: 'listCases', found: records.length },
				},
			})),
		);
	},
};

function readStages({ context, itemIndex }: Call) {
	const value: unknown = context.getNodeParameter('stages', itemIndex, []);
	const names: unknown[] = Array.isArray(value) ? value : [];
	if (names.length === 0) return undefined;
	return names.map((name) => {
		const stage = STAGES.find((known) => known === name);
		if (stage) return stage;
		throw new DomainError('stage-unknown', `Stages names "${String(name)}"`, `Choose from ${STAGES.join(', ')}.`, 'stages');
	});
}

function readAfter({ context, itemIndex, zone }: Call) {
	const value = readJson(context, 'after', itemIndex, 'After');
	if (value === undefined) return undefined;
	if (isRecord(value) && typeof value.caseId === 'string') return { openedAt: parseInstant(value.openedAt, 'After', zone), caseId: value.caseId };
	throw new DomainError('after-invalid', 'After is not a case', 'Give the last case of the page before, with openedAt and caseId, or leave it empty.', 'after');
}

function readNumber({ context, itemIndex }: Call, name: string, displayName: string, least: number, most = Infinity): number {
	const value = Number(context.getNodeParameter(name, itemIndex, least));
	if (Number.isFinite(value) && value >= least && value <= most) return value;
	const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
	throw new DomainError(`${name}-invalid`, `${displayName} must be a number, ${range}`, 'Correct the field.', name);
}
