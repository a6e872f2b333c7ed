import { DomainError } from '../../../domain/errors';
import { normaliseInquiry } from '../../../domain/message';
import { readParameter } from '../../shared/readParameter';
import { openCaseFor, openedJson } from './opening';
import type { Call, Operation } from './operation';
import { fieldsFor, ownContacts } from './operation';

export const openCase: Operation = {
	outputs: 2,
	fields: fieldsFor('openCase', [
		{
			displayName: 'Inquiry',
			name: 'inquiry',
			type: 'json',
			default: '={{ $json }}',
			required: true,
			description: 'The message as it came: a webhook body, a form submission, an email, an SMS, a chat message',
		},
		{
			displayName: 'Duplicate Within Hours',
			name: 'duplicateWithinHours',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 72,
			description: 'The same content of the same sender within this time is a duplicate. The same message ID always is.',
		},
	]),

	async run(call) {
		const { inquiry: read, notes } = normaliseInquiry(readParameter(call.context, 'inquiry', call.itemIndex), { now: call.now, zone: call.zone, own: await ownContacts(call.ledger) });
		const result = await openCaseFor(call, read, readHours(call));
		return { output: result.opened.outcome === 'new' ? 0 : 1, json: openedJson(call, 'openCase', result, notes) };
	},
};

function readHours({ context, itemIndex }: Call): number {
	const hours = Number(context.getNodeParameter('duplicateWithinHours', itemIndex, 72));
	if (Number.isFinite(hours) && hours >= 0) return hours;
	throw new DomainError(
		'duplicate-within-hours-invalid',
		'Duplicate Within Hours must be a number of hours, 0 or more',
		'Set it to, for example, 72.',
		'duplicateWithinHours',
	);
}
