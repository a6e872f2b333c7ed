import type { AppointmentChange } from '../../domain/scheduling';
import type { Facts } from './operations/call';

/** Once by their keys; a case that is not on the ledger has its events on the item alone. */
export async function record({ ledger, record: there, caseId, writes, now }: Facts, { appointment, events, changed }: AppointmentChange): Promise<void> {
	if (!there || !writes || !changed) return;
	for (const { type, at, by, data, key } of events) await ledger.recordEvent({ caseId, type, at: Date.parse(at), by, data, key, now });
	await ledger.updateCase({ caseId, sections: { appointment }, now });
}
