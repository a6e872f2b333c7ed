import { resolve } from 'node:path';

import { DomainError } from '../../domain/errors';
import type { Ledger } from '../ledger';
import { migrate } from '../sql/migrate';
import { sqlLedger } from '../sql/sqlLedger';
import { ensureLedgerFile } from './ledgerFile';
import { SqliteDatabase } from './sqliteDatabase';

/** Longer than any write of the ledger's own takes, shorter than a webhook's caller waits. */
const PATIENCE_MS = 10_000;

/** Opens the file, and creates or migrates it where it has to. The path is made absolute; the folders on it are created. */
export async function openSqliteLedger(options: { path: string; now?: never }): Promise<Ledger> {
	return sqlLedger(await openSqliteDatabase(options.path, PATIENCE_MS));
}

/** A ledger that was moved away is opened only for who moves it. */
export async function openSqliteDatabase(path: string, patienceMs: number, { moving = false } = {}): Promise<SqliteDatabase> {
	if (typeof path !== 'string' || path.trim() === '' || path.includes('\0')) {
		throw new DomainError(
			'ledger-path-missing',
			'The path of the ledger is empty.',
			'Give the path of a file on a local disk.',
			'path',
		);
	}
	const absolute = resolve(path);
	ensureLedgerFile(absolute);
	const database = await SqliteDatabase.open(absolute, patienceMs, moving);
	let migrated = false;
	try {
		await migrate(database);
		migrated = true;
		return database;
	} finally {
		if (!migrated) await database.close();
	}
}
