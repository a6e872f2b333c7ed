import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { NewMessage } from '../../../domain/case';
import { keyOf } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { Answer } from '../../shared/items';
import { filesOf } from '../../shared/files';
import { isRecord, namesIn, readCaseId, readText, requiredText, trimmedText } from '../../shared/parameters';
import { profileIfAny } from '../../shared/profile';
import { reasonOf } from '../../shared/reasonOf';
import { messageJson } from '../messageJson';
import type { Call, Operation } from './operation';

const LONGEST_TEXT = 200_000;

export const queue: Operation = {
	outputs: () => 2,
	unanswered: notSent,
	async run(call) {
		const { ledger, item, now, zone, context } = call;
		const message = await readMessage(call, (await profileIfAny(ledger))?.business.email);
		if (context.getMode() === 'manual') {
			return { output: 1, json: { ...item.json, message: { ...message, state: 'withheld', reason: 'test' } } as unknown as IDataObject };
		}
		const { queued, message: kept } = await ledger.queueMessage({ message, now });
		const goesOut = queued && kept.state === 'queued';
		return {
			output: goesOut ? 0 : 1,
			json: {
				...item.json,
				message: messageJson(kept, zone),
				ledger: {
					operation: 'queueMessage',
					queued,
					reasons: goesOut ? [] : [queued ? { code: 'withheld', message: `The message is withheld: ${kept.reason ?? kept.state}` } : { code: 'queued-before', message: `The same message is ${kept.state} already` }],
				},
			} as unknown as IDataObject,
		};
	},
};

export function notSent(item: INodeExecutionData, reason: DomainError): Answer {
	return { output: 1, json: { ...item.json, message: { state: 'refused', reason: reason.message }, ledger: { operation: 'queueMessage', queued: false, reasons: [reasonOf(reason)] } } };
}

/** The team's own address is the business's, where no other is given. */
export async function readMessage({ context, item, itemIndex }: Pick<Call, 'context' | 'item' | 'itemIndex'>, businessEmail: string | undefined): Promise<NewMessage> {
	const given: unknown = context.getNodeParameter('options', itemIndex, {});
	const options = isRecord(given) ? given : {};
	const channel = requiredText(readText(context, 'channel', itemIndex), 'channel', 'Channel');
	const audience = readText(context, 'audience', itemIndex) === 'team' ? 'team' : 'customer';
	const to = requiredText(readText(context, 'to', itemIndex) ?? (audience === 'team' ? businessEmail : undefined), 'to', 'To');
	if (/[\r\n]/.test(to)) throw new DomainError('to-invalid', 'To has a line break', 'Give one address, phone number or channel name.', 'to');
	const text = requiredText(readText(context, 'text', itemIndex), 'text', 'Text');
	if (text.length > LONGEST_TEXT) throw new DomainError('text-too-long', `Text has ${text.length} characters; up to ${LONGEST_TEXT} are sent`, 'Shorten it, or send a link.', 'text');
	const subject = readText(context, 'subject', itemIndex)?.replace(/\s+/g, ' ');
	const caseId = readCaseId(context, itemIndex);
	const type = trimmedText(options.eventType);
	const from = trimmedText(options.from) ?? (channel === 'email' ? businessEmail : undefined);
	const replyTo = trimmedText(options.replyTo);
	const html = trimmedText(options.html);
	const inReplyTo = trimmedText(options.inReplyTo);
	const attachments = await filesOf(context, item.binary, namesIn(options.files));
	return {
		key: trimmedText(options.key) ?? keyOf('message', caseId, channel, to.toLowerCase(), subject, text),
		...(caseId !== undefined && { caseId }),
		channel,
		to,
		...(from !== undefined && { from }),
		...(replyTo !== undefined && { replyTo }),
		...(subject !== undefined && { subject }),
		text,
		...(html !== undefined && { html }),
		...(attachments.length > 0 && { attachments }),
		...(inReplyTo !== undefined && { inReplyTo }),
		events: type === undefined ? [] : [{ type, by: options.eventBy === 'human' ? 'human' : 'bot' }],
		audience,
		automatic: options.automatic !== false,
	};
}
