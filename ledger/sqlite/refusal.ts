import { DomainError } from '../../domain/errors';
import { LookAgain } from '../sql/database';
import { MOVED } from './moveMark';
import { ledgerDamaged } from './quickCheck';

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const PROTOCOL = 15;
const CONSTRAINT = 19;
const NOTADB = 26;

/** Another process holds the lock that this one needs, or was first: the same work can be done a little later. */
export function isBusy(thrown: unknown): boolean {
	if (thrown instanceof LookAgain) return true;
	const code = resultCode(thrown);
	return code === BUSY || code === LOCKED || code === PROTOCOL;
}

export function isDamaged(thrown: unknown): boolean {
	return resultCode(thrown) === CORRUPT || (thrown instanceof DomainError && thrown.code === 'ledger-damaged');
}

/** What a person can mend, said so; anything else as it is. */
export function refusal(thrown: unknown, path: string): unknown {
	if (thrown instanceof DomainError) return thrown;
	if (isBusy(thrown)) {
		return new DomainError(
			'ledger-busy',
			`The ledger ${path} is locked by another program.`,
			'Close what holds the file open for writing (a database browser, a backup), then run this again. Nothing was written.',
		);
	}
	if (resultCode(thrown) === CONSTRAINT && messageOf(thrown) === MOVED) return ledgerMoved(path);
	switch (resultCode(thrown)) {
		case READONLY:
		case CANTOPEN:
			return notWritable(path);
		case FULL:
			return new DomainError(
				'ledger-disk-full',
				`There is no room left to write the ledger ${path}.`,
				'Free some disk space, then run this again.',
			);
		case IOERR:
			return new DomainError(
				'ledger-not-writable',
				`The disk refused to read or write the ledger ${path}.`,
				'Check the disk. A network share is no place for the ledger: choose a path on a local disk.',
			);
		case NOTADB:
			return notALedger(path, 'holds something that is no SQLite database');
		case CORRUPT:
			return ledgerDamaged(path);
	}
	switch (systemCode(thrown)) {
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
		case 'ENOTDIR':
		case 'ENOENT':
		case 'EEXIST':
		case 'EISDIR':
		case 'ELOOP':
		case 'ENAMETOOLONG':
			return notWritable(path);
		case 'EIO':
			return refusal({ errcode: IOERR }, path);
		case 'ENOSPC':
		case 'EDQUOT':
			return refusal({ errcode: FULL }, path);
	}
	return thrown;
}

export function notWritable(path: string): DomainError {
	return new DomainError(
		'ledger-not-writable',
		`The ledger ${path} cannot be written.`,
		'Let the user that runs n8n write the file and the folder it is in, or choose another path.',
		'path',
	);
}

export function ledgerMoved(path: string): DomainError {
	return new DomainError(
		'ledger-moved',
		`The ledger ${path} was moved to PostgreSQL.`,
		'Choose PostgreSQL in the credential Lead-to-Cash Ledger API, and select that credential on this node.',
		'path',
	);
}

export function notALedger(path: string, what: string): DomainError {
	return new DomainError(
		'ledger-not-a-ledger',
		`The file ${path} ${what}.`,
		'Choose another path for the ledger; this file was left as it is.',
		'path',
	);
}

function resultCode(thrown: unknown): number | undefined {
	const code = typeof thrown === 'object' && thrown !== null && 'errcode' in thrown ? thrown.errcode : undefined;
	// The low byte of an extended code is the primary one.
	return typeof code === 'number' ? code & 0xff : undefined;
}

function messageOf(thrown: unknown): unknown {
	return typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : undefined;
}

export function systemCode(thrown: unknown): string | undefined {
	const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
	return typeof code === 'string' ? code : undefined;
}
