import { parseInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import { caseJson } from '../../shared/caseJson';
import { isRecord, readJson } from '../../shared/parameters';
import { eventsOfCase } from '../../shared/step';
import { caseFilterFields, readCaseFilter } from './caseFilter';
import type { Call, Operation } from './operation';
import { fieldsFor, readNumber } from './operation';

export const listCases: Operation = {
	outputs: 1,
	fields: fieldsFor('listCases', [
		...caseFilterFields,
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
		const { ledger, item, zone } = call;
		const records = await ledger.listCases({
			...readCaseFilter(call),
			limit: readNumber(call, 'limit', 'Limit', 1, 1000),
			after: readAfter(call),
		});
		return await Promise.all(
			records.map(async (record) => ({
				output: 0,
				json: {
					...item.json,
					...caseJson(record, zone, await eventsOfCase(ledger, record.caseId)),
					ledger: { operation: 'listCases', found: records.length },
				},
			})),
		);
	},
};

function readAfter({ context, itemIndex, zone }: Call) {
	const value = readJson(context, 'after', itemIndex, 'After');
	if (value === undefined) return undefined;
	if (isRecord(value) && typeof value.caseId === 'string') return { openedAt: parseInstant(value.openedAt, 'After', zone), caseId: value.caseId };
	throw new DomainError('after-invalid', 'After is not a case', 'Give the last case of the page before, with openedAt and caseId, or leave it empty.', 'after');
}
