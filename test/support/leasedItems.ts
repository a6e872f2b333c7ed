import type { Process } from '../../domain/case';
import type { Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import { workItem } from '../../nodes/HandoffTrigger/work/workItem';
import type { Item } from './engine';

let token = 0;

/** What is due of a process, leased as the trigger does it: the items that start an execution. */
export async function leasedItems(ledger: Ledger, process: Process, profile: Profile, now = Date.now() + 1000, leaseMs = 600_000): Promise<Item[]> {
	const items: Item[] = [];
	for (const work of await ledger.leaseWork({ process, token: `run ${++token}`, limit: 10, leaseMs, now })) {
		const record = await ledger.getCase(work.caseId);
		if (record) items.push(workItem(record, await ledger.listEvents({ caseId: work.caseId, limit: 1000 }), work, 'America/Chicago', profile) as unknown as Item);
	}
	return items;
}
