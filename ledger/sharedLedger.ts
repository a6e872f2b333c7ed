import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Ledger } from './ledger';
import { openSqliteLedger } from './sqlite/openSqliteLedger';

const opened = new Map<string, Promise<{ ledger: Ledger; file: string }>>();

/**
 * One open ledger for each path in this process. Closing it closes it for everybody; the next call opens it anew, as it
 * does when the file was removed or replaced under the open connection, where writes would be lost.
 */
export async function sharedLedger(path: string): Promise<Ledger> {
	const absolute = resolve(path);
	for (;;) {
		const entry = opened.get(absolute) ?? open(absolute);
		const { ledger, file } = await entry;
		if (fileAt(absolute) === file) return ledger;
		if (opened.get(absolute) === entry) opened.delete(absolute);
		await ledger.close();
	}
}

function open(path: string): Promise<{ ledger: Ledger; file: string }> {
	const forget = () => {
		if (opened.get(path) === entry) opened.delete(path);
	};
	const entry = openSqliteLedger({ path }).then((ledger) => ({
		ledger: {
			...ledger,
			close: async () => {
				forget();
				await ledger.close();
			},
		},
		file: fileAt(path),
	}));
	opened.set(path, entry);
	entry.catch(forget);
	return entry;
}

/** Which file stands at the path now; empty where there is none. */
function fileAt(path: string): string {
	const file = statSync(path, { throwIfNoEntry: false, bigint: true });
	return file ? `${file.dev}:${file.ino}` : '';
}
