import { DomainError } from '../../../domain/errors';
import type { Ledger, LedgerEvent, NewEventsFilter } from '../../../ledger';

/** How far back to look for one that fits. */
const LOOK_BACK = 10_000;

/** To build a workflow with: the newest event that fits, as often as it is asked for. */
export async function latestEvent(ledger: Ledger, filter: NewEventsFilter): Promise<LedgerEvent[]> {
	const { cursor } = await ledger.newEvents({});
	const { events } = await ledger.newEvents({ ...filter, after: Math.max(0, cursor - LOOK_BACK), limit: LOOK_BACK });
	if (events.length > 0) return events.slice(-1);
	throw new DomainError('no-event', 'No event fits yet', 'Record one on the ledger, or widen Event Types and Stages, and run this again.');
}
