import type { IDataObject, IN8nHttpFullResponse } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { normaliseInquiry } from '../../../domain/message';
import { numberIn } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { openCaseFor, openedJson } from './opening';
import type { Call, Operation } from './operation';
import { fieldsFor, handedOn, ownContacts, readOption, readRequired } from './operation';

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
		{
			displayName: 'Answer With',
			name: 'answerWith',
			type: 'options',
			options: [
				{ name: 'JSON', value: 'json', description: 'What became of it, with status 202 for a new case and 200 for a repeated one' },
				{ name: 'Text', value: 'text', description: 'The same text with status 200 each time, as lead portals want that repeat a lead until they get it' },
			],
			default: 'json',
			displayOptions: { show: { answerWebhook: [true] } },
		},
		{
			displayName: 'Answer Text',
			name: 'answerText',
			type: 'string',
			default: 'OK',
			required: true,
			displayOptions: { show: { answerWebhook: [true], answerWith: ['text'] } },
			placeholder: 'e.g. OK',
			description: 'The word agreed with who posts, exactly as they want it',
		},
	]),

	async run(call) {
		const agreed = answers(call) ? readAgreed(call) : undefined;
		const { inquiry: read, notes } = normaliseInquiry(readParameter(call.context, 'inquiry', call.itemIndex), { now: call.now, zone: call.zone, own: await ownContacts(call.ledger) });
		const result = await openCaseFor(call, read, readHours(call));
		const json = openedJson(call, 'openCase', result, notes);
		if (agreed === undefined) return { output: result.opened.outcome === 'new' ? NEW : DUPLICATE, json };
		await call.context.sendResponse(answerOf(agreed, json.ledger));
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

/** The word that who posts waits for; empty where they take JSON. Read before anything is kept. */
function readAgreed(call: Call): string {
	return readOption(call, 'answerWith', 'Answer With', ['json', 'text']) === 'json' ? '' : readRequired(call, 'answerText', 'Answer Text');
}

function answerOf(agreed: string, { statusCode, body }: { statusCode: number; body: IDataObject }): IN8nHttpFullResponse {
	if (agreed === '') return { statusCode, headers: {}, body };
	return { statusCode: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: agreed };
}

function readHours({ context, itemIndex }: Call): number {
	const hours = numberIn(context.getNodeParameter('duplicateWithinHours', itemIndex, 72));
	if (Number.isFinite(hours) && hours >= 0) return hours;
	throw new DomainError(
		'duplicate-within-hours-invalid',
		'Duplicate Within Hours must be a number of hours, 0 or more',
		'Set it to, for example, 72.',
		'duplicateWithinHours',
	);
}
