import type { INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

import { doubtful } from '../../../domain/process';
import type { Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';
import { linksFor } from '../../shared/step';

/**
 * One item for a lease of several messages: Handoff Message takes them one at a time. Those that a run was sending when it was
 * cut off are said to be in doubt, and a person is told.
 */
export async function takeMessages(context: ITriggerFunctions, ledger: Ledger, lease: { token: string; limit: number; leaseMs: number; now: number }): Promise<INodeExecutionData[]> {
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
	return [{ json: { work: { process: 'delivery', token: lease.token, messages: messages.length } } }];
}
