import type { IDataObject } from 'n8n-workflow';

import { DomainError, readOr } from '../../../domain/errors';
import { billingRequested, paymentIn, paymentReceived, type Situation, type Step } from '../../../domain/process';
import { requireReadable } from '../../../domain/posted';
import { doorFor } from '../../shared/door';
import { isRecord, readJson } from '../../shared/parameters';
import { eventsOfCase, linksFor, readCaseFile } from '../../shared/step';
import type { Call, Operation } from './operation';
import { fieldsFor, handedOn, readOption, readWords, requiredProfile } from './operation';

const OUTPUTS = { recorded: 0, refused: 1 };
/** Of a case; ours have 22 characters. */
const LONGEST_ID = 200;
const KINDS = ['billingRequested', 'paymentReceived'] as const;

/** What another system reports of a case: checked, recorded once, and what it sets going is due. */
export const recordPost: Operation = {
	outputs: 2,
	fields: fieldsFor('recordPost', [
		{
			displayName: 'Reports',
			name: 'kind',
			type: 'options',
			options: [
				{ name: 'Payment Received', value: 'paymentReceived' },
				{ name: 'Work to Bill', value: 'billingRequested' },
			],
			default: 'billingRequested',
		},
		{
			displayName: 'Case ID',
			name: 'caseId',
			type: 'string',
			default: '={{ $json.body?.caseId ?? $json.caseId }}',
			required: true,
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			default: '={{ $json.body ?? $json }}',
			required: true,
			description: 'What was reported. Posts to a Webhook node need the key of the business in the header X-Lead-To-Cash-Key.',
		},
	]),

	async run(call) {
		const { context, ledger, item, now } = call;
		const door = await doorFor(ledger, item.json, now);
		if (!door.open) return refused(call, 401, 'key-missing', door.message);
		// What is wrong with a post is wrong the next time too: only what is amiss here asks for it again.
		const kind = readOption(call, 'kind', 'Reports', KINDS);
		const posted = readOr(() => readPost(call));
		if ('error' in posted) return refused(call, 422, posted.error.code, wordsOf(posted.error));
		const { caseId, body } = posted.value;
		const profile = await requiredProfile(ledger);
		const record = await ledger.getCase(caseId);
		if (!record) return refused(call, 422, 'case-unknown', `There is no case ${caseId}`);
		const file = await readCaseFile(ledger, record);
		const links = await linksFor(context, ledger, now);
		const decided = readOr(() => (kind === 'billingRequested' ? billingRequested({ file, profile, links, now }, body) : payment({ file, profile, links, now }, body)));
		if ('error' in decided) return refused(call, 422, decided.error.code, wordsOf(decided.error));
		return await recorded(call, record.caseId, decided.value);
	},
};

/** The item is looked at before any expression is, which would not get through what cannot be read. */
function readPost(call: Call): { caseId: string; body: unknown } {
	const { body: own, ...beside } = call.item.json;
	requireReadable(own);
	requireReadable(beside);
	const caseId = readWords(call, 'caseId', 'caseId');
	if (caseId === undefined) throw new DomainError('case-unknown', 'caseId is missing', 'Name the case.', 'caseId');
	if (caseId.length > LONGEST_ID) throw new DomainError('case-unknown', `caseId has ${caseId.length} characters`, 'Give the ID of the case as it stands in what was sent about it.', 'caseId');
	return { caseId, body: readJson(call.context, 'body', call.itemIndex, 'Body') };
}

function wordsOf({ message, description }: DomainError): string {
	return `${message}. ${description}`;
}

function payment(situation: Situation, body: unknown): Step {
	const { payment: read, key } = paymentIn(body, situation.file.caseId);
	return paymentReceived(situation, read, key);
}

async function recorded(call: Call, caseId: string, { process, code, events, messages, sections, handoff, due, reasons }: Step) {
	const [first] = events;
	const before = (await eventsOfCase(call.ledger, caseId, [first.type])).some(({ key }) => key === first.key);
	const result = before ? undefined : await call.ledger.completeStep({ caseId, process, events, messages, sections, handoff, due, now: call.now });
	const status = before ? 'duplicate' : 'received';
	const stage = result?.completed ? result.case.stage : undefined;
	return {
		output: OUTPUTS.recorded,
		json: {
			...call.item.json,
			caseId,
			...(stage && { stage }),
			ledger: { operation: 'recordPost', code: before ? 'duplicate' : code, key: first.key, reasons, statusCode: before ? 200 : 202, body: { caseId, status, key: first.key } },
		} as unknown as IDataObject,
	};
}

function refused(call: Call, statusCode: number, code: string, message: string) {
	const { ledger, ...rest } = handedOn(call);
	return {
		output: OUTPUTS.refused,
		json: { ...rest, ledger: { ...(isRecord(ledger) ? ledger : {}), operation: 'recordPost', statusCode, body: { status: code, message }, reasons: [{ code, message }] } } as IDataObject,
	};
}
