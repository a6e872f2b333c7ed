import type { Assignment } from '../../../domain/case';
import { caseJson } from '../../shared/caseJson';
import { isRecord, readJson, readText } from '../../shared/parameters';
import type { Operation } from './operation';
import { caseIdField, fieldsFor, readCaseId, readRequired } from './operation';

export const assign: Operation = {
	outputs: 1,
	fields: fieldsFor('assign', [
		caseIdField,
		{
			displayName: 'Owner ID',
			name: 'ownerId',
			type: 'string',
			default: '={{ $json.assignment?.owner?.id }}',
			required: true,
		},
		{
			displayName: 'Owner Name',
			name: 'ownerName',
			type: 'string',
			default: '={{ $json.assignment?.owner?.name }}',
		},
		{
			displayName: 'Owner Email',
			name: 'ownerEmail',
			type: 'string',
			default: '={{ $json.assignment?.owner?.email }}',
		},
		{
			displayName: 'Assignment',
			name: 'assignment',
			type: 'json',
			default: '={{ $json.assignment }}',
			description: 'The decision to keep with the case, as the Lead Router gives it',
		},
		{
			displayName: 'Only if Without Owner',
			name: 'onlyIfUnassigned',
			type: 'boolean',
			default: false,
			description: 'Whether a case that has an owner keeps it',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const assignment = readJson(context, 'assignment', itemIndex, 'Assignment');
		const { changed, case: record } = await ledger.assign({
			caseId: readCaseId(call),
			owner: {
				id: readRequired(call, 'ownerId', 'Owner ID'),
				name: readText(context, 'ownerName', itemIndex),
				email: readText(context, 'ownerEmail', itemIndex),
			},
			assignment: isRecord(assignment) ? (assignment as unknown as Assignment) : undefined,
			onlyIfUnassigned: context.getNodeParameter('onlyIfUnassigned', itemIndex, false) === true,
			now,
		});
		return { output: 0, json: { ...item.json, ...caseJson(record, zone), ledger: { operation: 'assign', changed } } };
	},
};
