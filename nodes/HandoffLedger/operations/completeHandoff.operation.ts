import { ACTORS, STAGES } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { caseJson } from '../../shared/caseJson';
import { readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { caseIdField, fieldsFor, readCaseId, readWords } from './operation';

export const completeHandoff: Operation = {
	outputs: 1,
	fields: fieldsFor('completeHandoff', [
		caseIdField,
		{
			displayName: 'To Stage',
			name: 'toStage',
			type: 'options',
			options: [
				{ name: 'Closed', value: 'closed' },
				{ name: 'Delivered', value: 'delivered' },
				{ name: 'Inquiry', value: 'inquiry' },
				{ name: 'Intake', value: 'intake' },
				{ name: 'Invoiced', value: 'invoiced' },
				{ name: 'Paid', value: 'paid' },
				{ name: 'Scheduled', value: 'scheduled' },
			],
			default: 'intake',
		},
		{
			displayName: 'By',
			name: 'by',
			type: 'options',
			options: [
				{ name: 'Bot', value: 'bot' },
				{ name: 'Customer', value: 'customer' },
				{ name: 'Human', value: 'human' },
			],
			default: 'bot',
			description: 'Who completed the handoff',
		},
		{
			displayName: 'Key',
			name: 'key',
			type: 'string',
			default: '',
			description: 'The same key is completed once. Empty: made from case and stages.',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const { completed, case: record } = await ledger.completeHandoff({
			caseId: readCaseId(call),
			to: readStage(call),
			by: ACTORS.find((actor) => actor === readText(context, 'by', itemIndex)),
			key: readWords(call, 'key', 'Key'),
			now,
		});
		return { output: 0, json: { ...item.json, ...caseJson(record, zone), ledger: { operation: 'completeHandoff', completed } } };
	},
};

function readStage({ context, itemIndex }: Call) {
	const value = readText(context, 'toStage', itemIndex);
	const stage = STAGES.find((known) => known === value);
	if (stage) return stage;
	throw new DomainError('stage-unknown', `To Stage is "${value ?? ''}"`, `Choose from ${STAGES.join(', ')}.`, 'toStage');
}
