import type { ITriggerFunctions } from 'n8n-workflow';

import { parseProfile } from '../../../domain/profile';
import { retryAt, unfinished } from '../../../domain/process';
import type { LeasedWork, Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';
import { eventsOfCase, fileOfRecord, linksFor } from '../../shared/step';

/** What an execution left undone is due again after a growing pause, and in the end under review. */
export async function returnCases(context: ITriggerFunctions, ledger: Ledger, token: string, { caseIds, reason }: { caseIds: string[]; reason: string }): Promise<void> {
	for (const work of await ledger.leasedWork(token)) {
		if (!caseIds.includes(work.caseId)) continue;
		const dueAt = retryAt(work.attempt, Date.now());
		if (dueAt === null) await giveUp(context, ledger, work, reason);
		else await ledger.giveBackWork({ token, caseId: work.caseId, process: work.process, dueAt, reason, now: Date.now() });
	}
}

/** The business is told with whatever profile there is; where none can be read, the case and the desk say so still. */
export async function giveUp(context: ITriggerFunctions, ledger: Ledger, { caseId, process, attempt, token }: LeasedWork, reason: string): Promise<void> {
	const now = Date.now();
	const record = await ledger.getCase(caseId);
	if (!record) return;
	const profile = (await profileIfAny(ledger)) ?? parseProfile({ business: { name: 'This business', timezone: 'UTC' } });
	const file = fileOfRecord(record, await eventsOfCase(ledger, caseId));
	const step = unfinished({ file, profile, links: await linksFor(context, ledger, now), now }, process, attempt, reason);
	await ledger.completeStep({ caseId, process, token, events: step.events, messages: step.messages, due: step.due, now });
}
