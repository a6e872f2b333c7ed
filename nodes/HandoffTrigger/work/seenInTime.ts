import type { Process } from '../../../domain/case';
import { SEEN_EVERY_MS, seenSetting } from '../../../domain/desk';
import type { Ledger } from '../../../ledger';

/** Leaves a mark every few minutes that somebody looks after the process, which "Is it all running?" reads. */
export function seenInTime(process: Process): (ledger: Ledger, now: number) => Promise<void> {
	let last = -Infinity;
	return async (ledger, now) => {
		if (now - last < SEEN_EVERY_MS) return;
		await ledger.setSetting({ name: seenSetting(process), value: String(now), now });
		last = now;
	};
}
