import { closeSync, constants, fchmodSync, lstatSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { DomainError } from '../../domain/errors';
import { isOpen } from './openFiles';
import { refusal, systemCode } from './refusal';
import { ledgerGone } from './standing';

/** For work that makes sense only on a ledger that is there. */
export function requireLedgerFile(path: string): void {
	if (statSync(path, { throwIfNoEntry: false })?.isFile()) return;
	throw new DomainError('ledger-missing', `There is no ledger ${path}.`, 'Give the path of the file that the ledger is kept in.', 'path');
}

/**
 * Makes sure the file is there. A new one belongs to its user alone (0600, whatever the umask, and where the path is a link
 * that leads to none yet; folders on the way 0700), and SQLite gives its `-wal` and `-shm` files the mode of the file. One that
 * is there keeps its mode. Where this process has a ledger open that stands there no more, none is made in its place.
 */
export function ensureLedgerFile(path: string): void {
	try {
		if (isThere(path)) return;
		if (isOpen(path)) throw ledgerGone(path);
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		const file = newFile(path);
		try {
			fchmodSync(file, 0o600);
		} finally {
			closeSync(file);
		}
	} catch (thrown) {
		if (systemCode(thrown) === 'EEXIST' && isThere(path)) return;
		throw refusal(thrown, path);
	}
}

/** Made by nobody else: to close a file that SQLite has open in this process would take its locks away. */
function newFile(path: string): number {
	const { O_CREAT, O_EXCL, O_WRONLY } = constants;
	const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
	return openSync(path, O_CREAT | O_WRONLY | (isLink ? 0 : O_EXCL), 0o600);
}

function isThere(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
