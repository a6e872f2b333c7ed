import { DomainError } from '../../../domain/errors';
import { normaliseInquiry } from '../../../domain/message';
import { readParameter } from '../../shared/readParameter';
import { openCaseFor, openedJson } from './opening';
import type { Call, Operation } from './operation';
import { fieldsFor, handedOn, ownContacts } from './operation';

const [NEW, DUPLICATE] = [0, 1];
const [ANSWERED, NOT_KEPT] = [0, 1];

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
		{
			displayName: 'Answer the Webhook',
			name: 'answerWebhook',
			type: 'boolean',
			default: false,
			description: 'Whether to answer the webhook that started the run with what became of it. What could not be kept leaves by Not Kept, for a Respond to Webhook node that asks to send it again.',
		},
	]),

	async run(call) {
		const { inquiry: read, notes } = normaliseInquiry(readParameter(call.context, 'inquiry', call.itemIndex), { now: call.now, zone: call.zone, own: await ownContacts(call.ledger) });
		const result = await openCaseFor(call, read, readHours(call));
		const json = openedJson(call, 'openCase', result, notes);
		if (!answers(call)) return { output: result.opened.outcome === 'new' ? NEW : DUPLICATE, json };
		const { statusCode, body } = json.ledger;
		await call.context.sendResponse({ statusCode, headers: {}, body });
		return { output: ANSWERED, json };
	},

	notKept(call, cause) {
		if (!answers(call)) return undefined;
		return { output: NOT_KEPT, json: { ...handedOn(call), error: cause instanceof Error ? cause.message : String(cause) } };
	},
};

/** A Respond to Webhook node reads its answer by the expression engine: 9 ms of a lead's processor time, counted on n8n 2.41.1. */
function answers({ context, itemIndex }: Pick<Call, 'context' | 'itemIndex'>): boolean {
	return context.getNodeParameter('answerWebhook', itemIndex, false) === true;
}

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
