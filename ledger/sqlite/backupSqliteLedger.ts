import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync, backup } from 'node:sqlite';

import { DomainError } from '../../domain/errors';
import { requireLedgerFile } from './ledgerFile';
import { refusal } from './refusal';

/** All pages in one step, so that writers in between cannot make the copy begin anew. It runs beside the process's other work. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the ledger into a new file while it is in use: whole, as it was at one instant, and fit to be opened in its
 * place. An existing file is left alone, since a program that has it open would mix the two.
 */
export async function backupSqliteLedger({ path, to }: { path: string; to: string }): Promise<{ path: string; pages: number }> {
	const ledger = resolve(path);
	const target = resolve(to);
	requireLedgerFile(ledger);
	reserve(target);
	let source: DatabaseSync | undefined;
	let pages: number | undefined;
	try {
		// A connection of its own: the copy holds it for as long as it takes.
		source = new DatabaseSync(ledger, { readOnly: true });
		pages = await backup(source, target, { rate: ALL_PAGES });
		return { path: target, pages };
	} catch (thrown) {
		throw refusal(thrown, ledger);
	} finally {
		source?.close();
		if (pages === undefined) rmSync(target, { force: true });
	}
}

/** For its user alone, like the ledger. */
function reserve(target: string): void {
	if (existsSync(target)) {
		throw new DomainError(
			'ledger-backup-exists',
			`There is a file ${target} already.`,
			'Name a new file for each backup, for example with the date in its name.',
			'to',
		);
	}
	try {
		closeSync(openSync(target, 'wx', 0o600));
	} catch (thrown) {
		throw refusal(thrown, target);
	}
}
