import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import type { Operation } from './operation';
import { fieldsFor, readInstant } from './operation';

export const metrics: Operation = {
	outputs: 1,
	fields: fieldsFor('metrics', [
		{
			displayName: 'Since',
			name: 'since',
			type: 'string',
			default: '={{ $now.minus({ days: 30 }) }}',
			required: true,
			description: 'Where the period begins; it counts',
		},
		{
			displayName: 'Before',
			name: 'before',
			type: 'string',
			default: '={{ $now }}',
			required: true,
			description: 'Where the period ends; it does not count any more',
		},
	]),

	async run(call) {
		const { ledger, item, zone } = call;
		const since = readInstant(call, 'since', 'Since');
		const before = readInstant(call, 'before', 'Before');
		if (before < since) throw new DomainError('period-invalid', 'Before is earlier than Since', 'Give Before a time after Since.', 'before');
		const counted = await ledger.metrics({ since, before });
		return {
			output: 0,
			json: {
				...item.json,
				ledger: { operation: 'metrics', since: formatInstant(since, zone), before: formatInstant(before, zone), ...counted },
			} as unknown as IDataObject,
		};
	},
};
