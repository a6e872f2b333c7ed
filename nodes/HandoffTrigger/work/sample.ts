import type { INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

import type { Process } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { Ledger } from '../../../ledger';
import { eventsOfCase } from '../../shared/step';
import { profileFor } from './pushRequest';
import { workItem } from './workItem';

const LOOK_BACK = 2_000;

/** To build a workflow with: a copy of the newest case that has such work, marked as a test. Nothing is leased. */
export async function sampleWork(context: ITriggerFunctions, ledger: Ledger, process: Process): Promise<INodeExecutionData[]> {
	if (process === 'delivery') {
		const [message] = await ledger.listMessages({ limit: 1 });
		if (message) return [{ json: { key: message.key, channel: message.channel, to: message.to, subject: message.subject, text: message.text, work: { process, test: true } } as INodeExecutionData['json'] }];
		throw new DomainError('no-work', 'No message is in the outbox yet', 'Put one there with Handoff Message, or pin a sample.', 'process');
	}
	const { cursor } = await ledger.newEvents({});
	const { events } = await ledger.newEvents({ after: Math.max(0, cursor - LOOK_BACK), limit: LOOK_BACK });
	const cases = [...new Set(events.map(({ caseId }) => caseId).reverse())];
	let newest: string | undefined;
	for (const caseId of cases.slice(0, 50)) {
		newest ??= caseId;
		if ((await ledger.listWork(caseId)).some((work) => work.process === process)) {
			newest = caseId;
			break;
		}
	}
	const record = newest === undefined ? undefined : await ledger.getCase(newest);
	if (!record) throw new DomainError('no-work', 'No case is on the ledger yet', 'Open one with Handoff Ledger, or pin a sample.', 'process');
	return [workItem(record, await eventsOfCase(ledger, record.caseId), { process, test: true }, context.getTimezone(), await profileFor(ledger, process))];
}
