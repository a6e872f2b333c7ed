import { closeSync, fchmodSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { DomainError } from '../../domain/errors';
import { refusal, systemCode } from './refusal';

/** For work that makes sense only on a ledger that is there. */
export function requireLedgerFile(path: string): void {
	if (statSync(path, { throwIfNoEntry: false })?.isFile()) return;
	throw new DomainError('ledger-missing', `There is no ledger ${path}.`, 'Give the path of the file that the ledger is kept in.', 'path');
}

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
