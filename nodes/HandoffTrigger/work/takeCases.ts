import type { INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

import { MOST_ATTEMPTS, type Process } from '../../../domain/case';
import type { CaseRecord, LeaseInput, Ledger } from '../../../ledger';
import { eventsOfCase } from '../../shared/step';
import { giveUp } from './returnCases';
import { profileFor } from './pushRequest';
import { workItem, type KnownOfContact } from './workItem';

/** Leases what is due. Work whose executions were cut off too often is under review instead, and holds nobody up. */
export async function takeCases(context: ITriggerFunctions, ledger: Ledger, lease: LeaseInput): Promise<{ items: INodeExecutionData[]; gaveUp: number }> {
	const zone = context.getTimezone();
	const items: INodeExecutionData[] = [];
	let gaveUp = 0;
	const leased = await ledger.leaseWork(lease);
	const profile = leased.length > 0 ? await profileFor(ledger, lease.process) : undefined;
	for (const work of leased) {
		if (work.attempt > MOST_ATTEMPTS) {
			await giveUp(context, ledger, work, work.reason ?? 'each execution was cut off');
			gaveUp++;
			continue;
		}
		const record = await ledger.getCase(work.caseId);
		if (record) items.push(workItem(record, await eventsOfCase(ledger, work.caseId), work, zone, profile, await knownOf(ledger, record, lease.process)));
	}
	return { items, gaveUp };
}

/** What other cases of the contact say; of somebody without an address nobody can tell. */
async function knownOf(ledger: Ledger, { contactKey, openedAt }: CaseRecord, process: Process): Promise<KnownOfContact> {
	if (contactKey === undefined) return {};
	if (process === 'billing') return { billedBefore: (await ledger.listCases({ contactKey, withEvents: ['invoice.issued'], limit: 1 })).length > 0 };
	if (process === 'followUp') return { earlierCases: (await ledger.listCases({ contactKey, openedBefore: openedAt, limit: 1 })).map(({ caseId }) => caseId) };
	return {};
}
