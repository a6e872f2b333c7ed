import type { IDataObject } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import type { Claim } from '../../../ledger';
import { readText } from '../../shared/parameters';
import type { Call, Operation } from './operation';
import { fieldsFor, readObject, readRequired } from './operation';

const keyField = {
	displayName: 'Key',
	name: 'key',
	type: 'string',
	default: '={{ $json.key }}',
	required: true,
	placeholder: 'e.g. acknowledgement:c_3f9a',
	description: 'What is to happen once, in words that come from its content',
} as const;

export const claim: Operation = {
	outputs: 2,
	fields: fieldsFor('claim', [
		keyField,
		{
			displayName: 'Lease Minutes',
			name: 'leaseMinutes',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 0,
			description: 'After this time a claim that was not settled can be taken over, for work that a crash cut off. 0: never.',
		},
	]),

	async run(call) {
		const { context, ledger, item, now } = call;
		const { claimed, claim: held } = await ledger.claim({
			key: readRequired(call, 'key', 'Key'),
			caseId: typeof item.json.caseId === 'string' && item.json.caseId.trim() !== '' ? item.json.caseId : undefined,
			by: `execution ${context.getExecutionId()}`,
			leaseMs: readLease(call),
			now,
		});
		return { output: claimed ? 0 : 1, json: { ...item.json, ledger: { operation: 'claim', claimed, claim: claimJson(held, call) } } as IDataObject };
	},
};

export const settleClaim: Operation = {
	outputs: 1,
	fields: fieldsFor('settleClaim', [
		keyField,
		{
			displayName: 'Result',
			name: 'result',
			type: 'json',
			default: '{}',
			description: 'What came of it, kept with the claim',
		},
	]),

	async run(call) {
		const { ledger, item, now } = call;
		const result = readObject(call, 'result', 'Result');
		const settled = await ledger.settleClaim(readRequired(call, 'key', 'Key'), now, result);
		return {
			output: 0,
			json: { ...item.json, ledger: { operation: 'settleClaim', settled: settled !== undefined, ...(settled && { claim: claimJson(settled, call) }) } } as IDataObject,
		};
	},
};

export const releaseClaim: Operation = {
	outputs: 1,
	fields: fieldsFor('releaseClaim', [
		keyField,
		{
			displayName: 'Attempt',
			name: 'attempt',
			type: 'string',
			default: '={{ $json.ledger?.claim?.attempt }}',
			description: 'The attempt that Claim gave, so that nobody gives back what another run has taken over. Empty: whichever it is.',
		},
	]),

	async run(call) {
		const released = await call.ledger.releaseClaim(readRequired(call, 'key', 'Key'), readAttempt(call));
		return { output: 0, json: { ...call.item.json, ledger: { operation: 'releaseClaim', released } } };
	},
};

function readAttempt({ context, itemIndex }: Call): number | undefined {
	const value = readText(context, 'attempt', itemIndex);
	if (value === undefined) return undefined;
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new DomainError('attempt-invalid', 'Attempt must be a whole number', 'Use the attempt that Claim gave, or leave it empty.', 'attempt');
}

function readLease({ context, itemIndex }: Call): number | undefined {
	const minutes = Number(readText(context, 'leaseMinutes', itemIndex) ?? 0);
	if (!Number.isFinite(minutes) || minutes < 0) {
		throw new DomainError('lease-minutes-invalid', 'Lease Minutes must be a number of minutes, 0 or more', 'Set it to, for example, 5.', 'leaseMinutes');
	}
	return minutes === 0 ? undefined : minutes * 60_000;
}

function claimJson(claim: Claim, { zone }: Call): IDataObject {
	return {
		key: claim.key,
		attempt: claim.attempt,
		...(claim.by && { by: claim.by }),
		claimedAt: formatInstant(claim.claimedAt, zone),
		...(claim.leaseUntil !== undefined && { leaseUntil: formatInstant(claim.leaseUntil, zone) }),
		...(claim.settledAt !== undefined && { settledAt: formatInstant(claim.settledAt, zone) }),
		...(claim.result && { result: claim.result as IDataObject }),
	};
}
