import type { IDataObject } from 'n8n-workflow';

import type { Operation } from './operation';
import { fieldsFor, readRequired } from './operation';

export const nextNumber: Operation = {
	outputs: 1,
	fields: fieldsFor('nextNumber', [
		{
			displayName: 'Series',
			name: 'series',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. work-orders:2026',
			description: 'What is numbered. Each series counts from 1, without a gap.',
		},
		{
			displayName: 'Key',
			name: 'key',
			type: 'string',
			default: '={{ $json.key }}',
			required: true,
			description: 'What the number is for, in words that come from its content. The same again gets the same number.',
		},
	]),

	async run(call) {
		const { ledger, item, now } = call;
		const series = readRequired(call, 'series', 'Series');
		const { number, issued } = await ledger.nextNumber({ series, key: readRequired(call, 'key', 'Key'), now });
		return { output: 0, json: { ...item.json, ledger: { operation: 'nextNumber', series, number, issued } } as IDataObject };
	},
};
