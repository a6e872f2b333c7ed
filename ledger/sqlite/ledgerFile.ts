import { closeSync, fchmodSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

import { refusal, systemCode } from './refusal';

/**
 * Makes sure the file is there. A new one belongs to its user alone (0600, whatever the umask; folders on the way 0700),
 * and SQLite gives its `-wal` and `-shm` files the mode of the file. One that is there keeps its mode.
 */
export function ensureLedgerFile(path: string): void {
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	} catch (thrown) {
		throw refusal(thrown, path);
	}
	let file: number;
	try {
		file = openSync(path, 'wx', 0o600);
	} catch (thrown) {
		if (systemCode(thrown) === 'EEXIST') return;
		throw refusal(thrown, path);
	}
	try {
		fchmodSync(file, 0o600);
	} finally {
		closeSync(file);
	}
}
