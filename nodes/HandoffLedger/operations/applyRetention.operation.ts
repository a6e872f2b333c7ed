import type { Operation } from './operation';
import { fieldsFor, readNumber, readOption } from './operation';

const DAY_MS = 86_400_000;

export const applyRetention: Operation = {
	outputs: 1,
	fields: fieldsFor('applyRetention', [
		{
			displayName: 'Older Than Days',
			name: 'olderThanDays',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 2 },
			default: 730,
			description: 'Only cases that are paid or closed and have not changed for at least this long',
		},
		{
			displayName: 'What to Do',
			name: 'whatToDo',
			type: 'options',
			options: [
				{ name: 'Delete', value: 'delete', description: 'Remove the cases with their events; counts of the past change' },
				{ name: 'Erase', value: 'erase', description: 'Remove what is kept of the person; counts stay' },
			],
			default: 'erase',
		},
	]),

	async run(call) {
		const { ledger, item, now } = call;
		const action = readOption(call, 'whatToDo', 'What to Do', ['erase', 'delete']);
		const unchangedSince = now - readNumber(call, 'olderThanDays', 'Older Than Days', 1) * DAY_MS;
		const { cases } = await ledger.applyRetention({ unchangedSince, action, now });
		return { output: 0, json: { ...item.json, ledger: { operation: 'applyRetention', action, cases } } };
	},
};
