import { resolve } from 'node:path';

import { keyOf } from '../domain/case';
import type { Ledger } from './ledger';
import { openLedger } from './openLedger';
import type { LedgerPlace } from './openLedger';

const opened = new Map<string, Promise<Ledger>>();

/** One open ledger for each place in this process. Closing it closes it for everybody; the next call opens it anew. */
export async function sharedLedger(place: LedgerPlace): Promise<Ledger> {
	const wanted = place.store === 'sqlite' ? { ...place, path: resolve(place.path) } : place;
	const key = keyOf(wanted);
	return await (opened.get(key) ?? open(key, wanted));
}

function open(key: string, place: LedgerPlace): Promise<Ledger> {
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
	const entry = openLedger(place).then(shared);
	opened.set(key, entry);
	entry.catch(forget);
	return entry;
}
