import type { IDataObject } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { settlement, type Attempt } from '../../../domain/process';
import { pairedItems } from '../../shared/pairedItems';
import { isRecord, readJson } from '../../shared/parameters';
import { profileIfAny } from '../../shared/profile';
import { linksFor } from '../../shared/step';
import { messageJson } from '../messageJson';
import { readAttempt } from '../readAttempt';
import type { Call, Operation } from './operation';

export const settle: Operation = {
	outputs: () => 1,
	async run(call) {
		const { context, ledger, item, now, zone } = call;
		const { key, work } = settled(call);
		const answer = readAttempt(item.json, key);
		if (work.test === true) return { output: 0, json: { work, settled: { key, state: 'withheld', reason: 'test' } } as unknown as IDataObject };
		const message = await ledger.getMessage(key);
		if (!message) throw new DomainError('message-unknown', `No message has the key ${key}`, 'Give the message as Take Next gave it.', 'message');
		const profile = await profileIfAny(ledger);
		const links = await linksFor(context, ledger, now);
		const { verdict, events, messages } = settlement(message, answer, { profile, links, now });
		const { settled: changed, message: after } = await ledger.settleMessage({
			key,
			...(typeof work.token === 'string' && { token: work.token }),
			outcome: verdict,
			events,
			messages,
			now,
		});
		return { output: 0, json: { work, settled: { ...messageJson(after ?? message, zone), changed }, ...failure(answer) } as unknown as IDataObject };
	},
};

function failure(answer: Attempt): IDataObject {
	return answer.ok ? {} : { reason: answer.reason };
}

/** The message that a sending node was given: its own item's, the field's, or the one that left Take Next. */
function settled(call: Call): { key: string; work: IDataObject } {
	for (const candidate of candidates(call)) {
		const message = isRecord(candidate.message) ? candidate.message : candidate;
		if (typeof message.key === 'string' && message.key !== '') return { key: message.key, work: isRecord(candidate.work) ? candidate.work : {} };
	}
	throw new DomainError(
		'message-not-found',
		'The item does not lead back to a message',
		'Let the sending node pair its items, or give the message in the field Message.',
		'message',
	);
}

function* candidates({ context, item, itemIndex }: Call): Generator<IDataObject> {
	const given = readJson(context, 'message', itemIndex, 'Message');
	if (isRecord(given)) yield { message: given };
	if (isRecord(item.json.message) && isRecord(item.json.work)) yield item.json;
	for (const { json } of pairedItems(context, itemIndex, 'handoffMessage', (operation) => operation === 'takeNext')) yield json;
}
