import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import type { MessageRecord } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import { mailHeaders, outgoing } from '../../../domain/process';
import { isRecord } from '../../shared/parameters';
import { messageJson } from '../messageJson';
import type { Call, Operation } from './operation';

/** One at a time, so that a run that is killed leaves one message in doubt at the most. */
export const takeNext: Operation = {
	outputs: 2,
	async run(call) {
		const { ledger, item, now, zone } = call;
		const { work } = item.json;
		if (!isRecord(work)) throw new DomainError('work-missing', 'The item has no work', 'Put Take Next behind a Handoff Trigger that starts on work of the process Delivery.', 'work');
		if (work.test === true) return { output: work.taken === true ? 1 : 0, json: { ...item.json, work: { ...work, taken: true } } };
		const taken = await ledger.takeMessage({ token: String(work.token), now });
		if (!taken) return { output: 1, json: { work } };
		const message = outgoing(taken.message, taken.carries, { last: taken.last, zone });
		return {
			output: 0,
			json: { ...messageJson(message, zone), ...(message.channel === 'email' && { headers: mailHeaders(message) }), message: messageJson(message, zone), work } as IDataObject,
			binary: await filesOf(call, message),
		};
	},
};

/** `attachment_0`, `attachment_1`, …: `names` are what the sending nodes' Attachments fields take. */
async function filesOf({ context }: Call, { attachments = [] }: MessageRecord): Promise<IBinaryKeyData> {
	const files: IBinaryKeyData = {};
	for (const [index, { content, fileName, mimeType }] of attachments.entries()) {
		files[`attachment_${index}`] = await context.helpers.prepareBinaryData(Buffer.from(content, 'base64'), fileName, mimeType);
	}
	return files;
}
