import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

import { DomainError } from '../../domain/errors';
import { beside } from './beside';

/** A file of this size is read through in some milliseconds. */
const SMALL_BYTES = 8 * 1024 * 1024;
const WAIT_MS = 5_000;

/** Reads the whole file through; throws where SQLite finds its pages damaged. */
export async function quickCheck(path: string, connection: DatabaseSync): Promise<void> {
	const [row] = isSmall(path) ? connection.prepare('PRAGMA quick_check(1)').all() : (await beside(path, ['PRAGMA quick_check(1)'], WAIT_MS))[0];
	if (row?.quick_check !== 'ok') throw ledgerDamaged(path);
}

export function ledgerDamaged(path: string): DomainError {
	return new DomainError('ledger-damaged', `The ledger ${path} is damaged.`, 'Stop n8n and restore the file from a backup.', 'path');
}

/** Whether reading it holds nobody up. */
export function isSmall(path: string): boolean {
	return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= SMALL_BYTES;
}
