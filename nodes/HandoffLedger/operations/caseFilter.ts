import type { INodeProperties } from 'n8n-workflow';

import { STAGES } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { CaseFilter } from '../../../ledger';
import { readText, saidBy } from '../../shared/parameters';
import type { Call } from './operation';
import { readList, readNumber, readOption } from './operation';

/** Which cases: the same question for every operation that gives many. */
export const caseFilterFields: INodeProperties[] = [
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
		displayName: 'Only Due',
		name: 'onlyDue',
		type: 'boolean',
		default: false,
		description: 'Whether to give only cases whose Due At (see Update Case) has come',
	},
	{
		displayName: 'Older Than Minutes',
		name: 'olderThanMinutes',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 2 },
		default: 0,
		description: 'Only cases opened at least this long ago',
	},
];

export function readCaseFilter(call: Call): Omit<CaseFilter, 'after' | 'limit'> {
	const { context, itemIndex, now } = call;
	const olderThan = readNumber(call, 'olderThanMinutes', 'Older Than Minutes', 0);
	const ownership = readOption(call, 'ownership', 'Ownership', ['any', 'owned', 'queued', 'unassigned']);
	return {
		stages: readStages(call),
		ownerId: readText(context, 'ownerId', itemIndex),
		unassigned: ownership === 'unassigned' ? true : ownership === 'owned' ? false : undefined,
		queued: ownership === 'queued' ? true : undefined,
		withEvents: readList(call, 'withEvents'),
		withoutEvents: readList(call, 'withoutEvents'),
		dueBy: context.getNodeParameter('onlyDue', itemIndex, false) === true ? now : undefined,
		openedBefore: olderThan > 0 ? now - olderThan * 60_000 : undefined,
	};
}

function readStages({ context, itemIndex }: Call) {
	const value: unknown = context.getNodeParameter('stages', itemIndex, []);
	const names: unknown[] = Array.isArray(value) ? value : [];
	if (names.length === 0) return undefined;
	return names.map((name) => {
		const stage = STAGES.find((known) => known === name);
		if (stage) return stage;
		throw new DomainError('stage-unknown', `Stages names "${saidBy(name) ?? 'an object'}"`, `Choose from ${STAGES.join(', ')}.`, 'stages');
	});
}
