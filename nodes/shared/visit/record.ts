import { withVisits, type AppointmentChange } from '../../../domain/scheduling';
import type { VisitOnLedger } from './types';

/**
 * Events and section in one transaction, once by their keys; a case that is not on the ledger has its events on the item
 * alone. Whatever was being decided of the visit as it was is decided again, and a reminder of it that waits goes no more.
 */
export async function record(place: VisitOnLedger, change: AppointmentChange): Promise<void> {
	if (change.changed) await recordAll(place, [change]);
}

/** The same of several visits, all of them or none. */
export async function recordAll({ ledger, profile, record: there, caseId, writes, now, signed }: VisitOnLedger, changes: readonly AppointmentChange[]): Promise<void> {
	if (!there || !writes || changes.length === 0) return;
	const kept = (await ledger.getCase(caseId))?.data ?? there.data;
	const visits = changes.map(({ appointment }) => appointment);
	await ledger.completeStep({
		caseId,
		process: 'attendance',
		events: changes.flatMap(({ events }) => events).map(({ type, at, by, data, key }) => ({ type, at: Date.parse(at), by, data: { ...data, ...signed }, key })),
		messages: [],
		sections: withVisits(kept, visits, now),
		due: { attendance: now, scheduling: now, escalation: now, ...(profile.scheduling.calendars !== 'none' && { calendar: now }), ...(profile.scheduling.fieldService !== 'none' && { job: now }) },
		now,
	});
	for (const key of changes.flatMap(({ withdrawn }) => withdrawn)) {
		const message = await ledger.getMessage(key);
		if (message?.state === 'queued') await ledger.settleMessage({ key, outcome: { state: 'withheld', reason: 'The visit is not at that time any more' }, now });
	}
}
