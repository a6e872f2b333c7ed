import type { IDataObject } from 'n8n-workflow';

import { parseInstant } from '../../../domain/calendar';
import { ACTORS, eventProblem } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { eventJson } from '../../shared/caseJson';
import { readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { caseIdField, fieldsFor, readCaseId, readObject, readRequired, readWords } from './operation';

export const recordEvent: Operation = {
	outputs: 1,
	fields: fieldsFor('recordEvent', [
		caseIdField,
		{
			displayName: 'Type',
			name: 'type',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. reply.sent',
			description: 'What happened. Clocks start, stop and pause by these names.',
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
			description: 'Who did it. What a bot does never stops a clock that waits for a person.',
		},
		{
			displayName: 'At',
			name: 'at',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-03-02T09:15:00-06:00',
			description: 'When it happened. Empty: now.',
		},
		{
			displayName: 'Data',
			name: 'data',
			type: 'json',
			default: '{}',
			description: 'What else is to be kept with the event',
		},
		{
			displayName: 'Key',
			name: 'key',
			type: 'string',
			default: '',
			description: 'The same key is recorded once. Empty: made from case, type, time and data.',
		},
	]),

	async run(call) {
		const { context, ledger, item, itemIndex, zone, now } = call;
		const at = readText(context, 'at', itemIndex);
		const data = readObject(call, 'data', 'Data');
		const type = readRequired(call, 'type', 'Type');
		const by = readActor(call);
		const problem = eventProblem({ type, by, data });
		if (problem) throw new DomainError('event-invalid', problem, 'See the events page of the documentation for what each type holds.', 'type');
		const { recorded, event } = await ledger.recordEvent({
			caseId: readCaseId(call),
			type,
			at: at === undefined ? now : parseInstant(at, 'At', zone),
			by,
			data: Object.keys(data).length > 0 ? data : undefined,
			key: readWords(call, 'key', 'Key'),
			now,
		});
		return {
			output: 0,
			json: { ...item.json, ledger: { operation: 'recordEvent', recorded, event: eventJson(event, zone) } } as unknown as IDataObject,
		};
	},
};

function readActor(call: Call) {
	const value = readText(call.context, 'by', call.itemIndex);
	const actor = ACTORS.find((known) => known === value);
	if (actor || value === undefined) return actor;
	throw new DomainError('by-unknown', `By is "${value}"`, 'Choose bot, customer or human.', 'by');
}
