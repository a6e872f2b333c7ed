import type { INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

import { doubtful } from '../../../domain/process';
import type { Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';
import { linksFor } from '../../shared/step';

/** How often an execution may take what it was started with, while more is due: starting another costs n8n as much as sending several. */
const TIMES = 5;

/**
 * One item for a lease of several messages: Handoff Message takes them one at a time. Those that a run was sending when it was
 * cut off are said to be in doubt, and a person is told.
 */
export async function takeMessages(context: ITriggerFunctions, ledger: Ledger, lease: { token: string; limit: number; runs: number; leaseMs: number; now: number }): Promise<INodeExecutionData[]> {
	const { messages, inDoubt } = await ledger.leaseMessages(lease);
	if (inDoubt.length > 0) {
		const profile = await profileIfAny(ledger);
		const links = await linksFor(context, ledger, lease.now);
		for (const message of inDoubt) {
			const { events, messages: told } = doubtful(message, { profile, links });
			for (const event of events) if (message.caseId !== undefined) await ledger.recordEvent({ caseId: message.caseId, at: lease.now, now: lease.now, ...event });
			for (const one of told) await ledger.queueMessage({ message: one, now: lease.now });
		}
	}
	if (messages.length === 0) return [];
	return [{ json: { work: { process: 'delivery', token: lease.token, messages: messages.length, goesOn: (TIMES - 1) * lease.limit } } }];
}
