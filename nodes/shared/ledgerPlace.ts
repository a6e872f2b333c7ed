import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { DomainError } from '../../domain/errors';
import type { LedgerPlace, SslMode } from '../../ledger';
import { defaultLedgerPath, postgresOptionsOfUrl } from '../../ledger';
import { attempt } from './attempt';
import { numberIn, trimmedText } from './parameters';

/**
 * Where the credential Lead-to-Cash Ledger API says; without one, where this n8n's environment says: LEAD_TO_CASH_LEDGER, or
 * the file that LEAD_TO_CASH_LEDGER_FILE names holds a path or a postgres:// URL. Else the SQLite file beside n8n's own data.
 */
export function ledgerPlace(credential: ICredentialDataDecryptedObject | undefined): LedgerPlace {
	if (credential?.store === 'postgres') return postgresPlace(credential);
	const path = trimmedText(credential?.filePath);
	if (path !== undefined) return { store: 'sqlite', path };
	const told = credential === undefined ? placeTold() : undefined;
	if (told === undefined) return { store: 'sqlite', path: defaultLedgerPath(process.env, homedir()) };
	return /^postgres(?:ql)?:\/\//i.test(told) ? { store: 'postgres', ...postgresOptionsOfUrl(told) } : { store: 'sqlite', path: told };
}

function placeTold(): string | undefined {
	const told = trimmedText(process.env.LEAD_TO_CASH_LEDGER);
	const file = trimmedText(process.env.LEAD_TO_CASH_LEDGER_FILE);
	if (told !== undefined || file === undefined) return told;
	const read = attempt(() => readFileSync(file, 'utf8'));
	if ('cause' in read) throw unreadable(file, read.cause);
	const place = trimmedText(read.value);
	if (place !== undefined) return place;
	throw new DomainError('ledger-place-empty', `LEAD_TO_CASH_LEDGER_FILE names ${file}, which is empty`, 'Write a file path or a postgres:// URL into it.');
}

function unreadable(file: string, cause: unknown): DomainError {
	return new DomainError(
		'ledger-place-unreadable',
		`LEAD_TO_CASH_LEDGER_FILE names ${file}, which cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
		'Mount the secret there, or set LEAD_TO_CASH_LEDGER to a file path or a postgres:// URL.',
	);
}

/** A worker on another host would write to a file of its own, and every once-only promise would be void. */
export function whyNotHere(place: LedgerPlace): { message: string; description: string } | undefined {
	if (place.store !== 'sqlite' || process.env.EXECUTIONS_MODE !== 'queue') return undefined;
	return {
		message: 'Ledger: a SQLite file cannot serve n8n in queue mode',
		description:
			'Workers on several hosts need one database: set LEAD_TO_CASH_LEDGER to a postgres:// URL for every n8n process, or select a credential Lead-to-Cash Ledger API with Store set to PostgreSQL on this node. Or run this workflow on an n8n in regular mode.',
	};
}

function postgresPlace(credential: ICredentialDataDecryptedObject): LedgerPlace {
	return {
		store: 'postgres',
		ssl: credential.sslMode as SslMode,
		...(credential.connection === 'url' ? postgresOptionsOfUrl(trimmedText(credential.urlWithPassword) ?? '') : fieldsOf(credential)),
		caCertificate: trimmedText(credential.trustedCa),
		schema: trimmedText(credential.schema),
		poolSize: numberOf(credential.poolSize),
	};
}

function fieldsOf(credential: ICredentialDataDecryptedObject) {
	return {
		host: trimmedText(credential.host) ?? '',
		port: numberOf(credential.port),
		database: trimmedText(credential.database) ?? '',
		user: trimmedText(credential.user) ?? '',
		// Blanks may be part of it.
		password: typeof credential.password === 'string' && credential.password !== '' ? credential.password : undefined,
	};
}

/** An expression in a number field gives a text. */
function numberOf(value: unknown): number | undefined {
	return value === undefined || value === null || value === '' ? undefined : numberIn(value);
}
