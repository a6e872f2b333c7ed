import { homedir } from 'node:os';

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { LedgerPlace, SslMode } from '../../ledger';
import { defaultLedgerPath, postgresOptionsOfUrl } from '../../ledger';

/** Where the credential Lead-to-Cash Ledger API says; without one, the SQLite file beside n8n's own data. */
export function ledgerPlace(credential: ICredentialDataDecryptedObject | undefined): LedgerPlace {
	if (credential?.store === 'postgres') return postgresPlace(credential);
	return { store: 'sqlite', path: textOf(credential?.filePath) ?? defaultLedgerPath(process.env, homedir()) };
}

/** A worker on another host would write to a file of its own, and every once-only promise would be void. */
export function whyNotHere(place: LedgerPlace): { message: string; description: string } | undefined {
	if (place.store !== 'sqlite' || process.env.EXECUTIONS_MODE !== 'queue') return undefined;
	return {
		message: 'Ledger: a SQLite file cannot serve n8n in queue mode',
		description:
			'Workers on several hosts need one database: in the credential Lead-to-Cash Ledger API, set Store to PostgreSQL, and select that credential on this node. Or run this workflow on an n8n in regular mode.',
	};
}

function postgresPlace(credential: ICredentialDataDecryptedObject): LedgerPlace {
	return {
		store: 'postgres',
		ssl: credential.sslMode as SslMode,
		...(credential.connection === 'url' ? postgresOptionsOfUrl(textOf(credential.urlWithPassword) ?? '') : fieldsOf(credential)),
		caCertificate: textOf(credential.trustedCa),
		schema: textOf(credential.schema),
		poolSize: numberOf(credential.poolSize),
	};
}

function fieldsOf(credential: ICredentialDataDecryptedObject) {
	return {
		host: textOf(credential.host) ?? '',
		port: numberOf(credential.port),
		database: textOf(credential.database) ?? '',
		user: textOf(credential.user) ?? '',
		// Blanks may be part of it.
		password: typeof credential.password === 'string' && credential.password !== '' ? credential.password : undefined,
	};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** An expression in a number field gives a text. */
function numberOf(value: unknown): number | undefined {
	return value === undefined || value === null || value === '' ? undefined : Number(value);
}
