import type { IDataObject } from 'n8n-workflow';

import { DomainError } from '../../../domain/errors';
import { messageJson } from '../messageJson';
import { answeredOf, settleAnswered } from './answered';
import type { Operation } from './operation';

export const settle: Operation = {
	outputs: () => 1,
	async run(call) {
		const answered = answeredOf(call);
		if (!answered) throw new DomainError('message-not-found', 'The item does not lead back to a message', 'Let the sending node pair its items, or give the message in the field Message.', 'message');
		const { key, work, attempt } = answered;
		if (work.test === true) return { output: 0, json: { work, settled: { key, state: 'withheld', reason: 'test' } } as unknown as IDataObject };
		const { message, changed } = await settleAnswered(call, answered);
		return { output: 0, json: { work, settled: { ...messageJson(message, call.zone), changed }, ...(!attempt.ok && { reason: attempt.reason }) } as unknown as IDataObject };
	},
};
