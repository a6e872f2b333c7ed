import type { IBinaryKeyData, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { MessageRecord } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { mailHeaders, outgoing } from '../../../domain/process';
import { isRecord } from '../../shared/parameters';
import { messageJson } from '../messageJson';
import type { Call, Operation } from './operation';

/** The outputs by channel, in their order; then those of channels of the business's own, and of nothing more to send. */
const CHANNELS = ['email', 'sms', 'whatsapp', 'slack'];

/** One at a time, so that a run that is killed leaves one message in doubt at the most. */
export const takeNext: Operation = {
	outputs: (context) => outputsOf(context).done + 1,
	async run(call) {
		const { context, ledger, item, now, zone } = call;
		const outputs = outputsOf(context);
		const { work } = item.json;
		if (!isRecord(work)) throw new DomainError('work-missing', 'The item has no work', 'Put Take Next behind a Handoff Trigger that starts on work of the process Delivery.', 'work');
		if (work.test === true) return { output: work.taken === true ? outputs.done : outputs.of(String(item.json.channel)), json: { ...item.json, work: { ...work, taken: true } } };
		const taken = await ledger.takeMessage({ token: String(work.token), now });
		if (!taken) return { output: outputs.done, json: { work } };
		const message = outgoing(taken.message, taken.carries, { last: taken.last, zone });
		return {
			output: outputs.of(message.channel),
			json: { ...messageJson(message, zone), ...(message.channel === 'email' && { headers: mailHeaders(message) }), message: messageJson(message, zone), work } as IDataObject,
			binary: await filesOf(call, message),
		};
	},
};

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
