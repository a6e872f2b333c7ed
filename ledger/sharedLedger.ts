import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { keyOf } from '../domain/case';
import type { Ledger } from './ledger';
import { openLedger } from './openLedger';
import type { LedgerPlace } from './openLedger';

const opened = new Map<string, Promise<{ ledger: Ledger; file: string }>>();

/**
 * One open ledger for each place in this process. Closing it closes it for everybody; the next call opens it anew, as it
 * does when a file was removed or replaced under the open connection, where writes would be lost.
 */
export async function sharedLedger(place: LedgerPlace): Promise<Ledger> {
	const wanted = place.store === 'sqlite' ? { ...place, path: resolve(place.path) } : place;
	const key = keyOf(wanted);
	for (;;) {
		const entry = opened.get(key) ?? open(key, wanted);
		const { ledger, file } = await entry;
		if (fileAt(wanted) === file) return ledger;
		if (opened.get(key) === entry) opened.delete(key);
		await ledger.close();
	}
}

function open(key: string, place: LedgerPlace): Promise<{ ledger: Ledger; file: string }> {
	const forget = () => {
		if (opened.get(key) === entry) opened.delete(key);
	};
	const shared = (ledger: Ledger): Ledger => ({
		...ledger,
		until: (stop) => shared(ledger.until(stop)),
		close: async () => {
			forget();
			await ledger.close();
		},
	});
	const entry = openLedger(place).then((ledger) => ({ ledger: shared(ledger), file: fileAt(place) }));
	opened.set(key, entry);
	entry.catch(forget);
	return entry;
}

/** Which file stands at the place now; empty where there is none. */
function fileAt(place: LedgerPlace): string {
	const file = place.store === 'sqlite' ? statSync(place.path, { throwIfNoEntry: false, bigint: true }) : undefined;
	return file ? `${file.dev}:${file.ino}` : '';
}
