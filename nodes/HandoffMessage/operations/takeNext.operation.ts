import type { IBinaryKeyData, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { MessageRecord } from '../../../domain/case';
import { sayTo } from '../../../domain/desk';
import { profileIfAny } from '../../shared/profile';
import { DomainError } from '../../../domain/errors';
import { mailHeaders, outgoing, whatsAppBody } from '../../../domain/process';
import { isRecord, numberIn, saidBy } from '../../shared/parameters';
import { LEASE_MS } from '../../shared/lease';
import { messageJson } from '../messageJson';
import { answeredOf, settleAnswered } from './answered';
import type { Call, Operation } from './operation';

/** Messages that a run leases for itself once those that it was started for are out; few, so that what is urgent waits for few. */
const AT_ONCE = 3;

/** The outputs by channel, in their order; then those of channels of the business's own, and of nothing more to send. */
const CHANNELS = ['email', 'sms', 'whatsapp', 'slack'];

/**
 * One at a time, so that a run that is killed leaves one message in doubt at the most. What comes back from a sending node is
 * settled first: one that is out in the same transaction.
 */
export const takeNext: Operation = {
	outputs: (context) => outputsOf(context).done + 1,
	async run(call) {
		const { context, ledger, item, now, zone } = call;
		const outputs = outputsOf(context);
		const answered = comesBack(item.json) ? answeredOf(call) : undefined;
		const work = answered?.work ?? item.json.work;
		if (!isRecord(work)) {
			throw new DomainError('work-missing', 'The item has no work, and does not lead back to a message', 'Put Take Next behind a Handoff Trigger that starts on work of the process Delivery, and let the sending nodes pair their items.', 'work');
		}
		if (work.test === true) return { output: answered || work.taken === true ? outputs.done : outputs.of(saidBy(item.json.channel) ?? ''), json: { ...item.json, work: { ...work, taken: true } } };
		const sent = answered?.attempt.ok === true ? { key: answered.key, ...(answered.attempt.messageId !== undefined && { messageId: answered.attempt.messageId }) } : undefined;
		if (answered && !sent) await settleAnswered(call, answered);
		const goesOn = Math.min(AT_ONCE, numberIn(work.goesOn) || 0);
		const taken = await ledger.takeMessage({ token: saidBy(work.token) ?? '', ...(sent && { sent }), ...(goesOn > 0 && { more: { limit: goesOn, leaseMs: LEASE_MS } }), now });
		if (!taken) return { output: outputs.done, json: { work } };
		const left = { ...work, ...(taken.leased > 0 && { goesOn: numberIn(work.goesOn) - taken.leased }) };
		const profile = taken.carries.length > 0 || taken.last ? await profileIfAny(ledger) : undefined;
		const message = outgoing(taken.message, taken.carries, { last: taken.last, zone, ...(profile && { say: sayTo(profile) }) });
		const json = messageJson(message, zone);
		return {
			output: outputs.of(message.channel),
			json: { ...json, ...(message.channel === 'email' && { headers: mailHeaders(message) }), ...(message.channel === 'whatsapp' && { body: whatsAppBody(message) }), message: json, work: left } as IDataObject,
			binary: await filesOf(call, message),
		};
	},
};

/** A sending node's answer in place of the item, or the item that it did not send; what a trigger or Settle gives has no message. */
function comesBack({ work, message }: IDataObject): boolean {
	return isRecord(message) || !isRecord(work);
}

function outputsOf(context: IExecuteFunctions): { of(channel: string): number; done: number } {
	if (context.getNodeParameter('byChannel', 0, false) !== true) return { of: () => 0, done: 1 };
	const other = CHANNELS.length;
	return { of: (channel) => (CHANNELS.includes(channel) ? CHANNELS.indexOf(channel) : other), done: other + 1 };
}

/** `attachment_0`, `attachment_1`, …: `names` are what the sending nodes' Attachments fields take. */
async function filesOf({ context }: Call, { attachments = [] }: MessageRecord): Promise<IBinaryKeyData> {
	const files: IBinaryKeyData = {};
	for (const [index, { content, fileName, mimeType }] of attachments.entries()) {
		files[`attachment_${index}`] = await context.helpers.prepareBinaryData(Buffer.from(content, 'base64'), fileName, mimeType);
	}
	return files;
}
