import { DomainError } from '../../domain/errors';
import { LookAgain } from '../sql/database';

/** SQLSTATE codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const CONFLICTS = new Set([
	'40001', // serialization_failure
	'40P01', // deadlock_detected
	'23503', // foreign_key_violation: the case was deleted after it was looked up
	'23505', // unique_violation: the row was not there when it was looked for
]);
/** The server ends connections, or takes none now: shutting down, starting, a standby, no connection free. */
const SERVER_AWAY = new Set(['57P01', '57P02', '57P03', '57P05', '25P03', '25006', '53300']);
const NETWORK = new Set([
	'ECONNREFUSED',
	'ECONNRESET',
	'ECONNABORTED',
	'EPIPE',
	'ETIMEDOUT',
	'EHOSTUNREACH',
	'EHOSTDOWN',
	'ENETUNREACH',
	'ENETDOWN',
	'ENOTFOUND',
	'EAI_AGAIN',
]);

/** The same work can be done a little later: another transaction was first, or the server is away for a while. */
export function isPassing(thrown: unknown): boolean {
	return thrown instanceof LookAgain || CONFLICTS.has(codeOf(thrown)) || isConnectionLost(thrown);
}

/** Nothing more can be asked on this connection; whether what was asked last was done is not known. */
export function isConnectionLost(thrown: unknown): boolean {
	const code = codeOf(thrown);
	if (code !== '') return code.startsWith('08') || SERVER_AWAY.has(code) || NETWORK.has(code);
	// The driver gives its own messages no code.
	return thrown instanceof Error && /^Connection terminated|timeout|is not queryable/i.test(thrown.message);
}

/** What a person can mend, said so and without user, password or URL; anything else as it is. `server` is host and port. */
export function refusal(thrown: unknown, { server, database, schema }: { server: string; database: string; schema: string }): unknown {
	if (thrown instanceof DomainError) return thrown;
	const code = codeOf(thrown);
	const message = thrown instanceof Error ? thrown.message : '';
	if (code === '53300') {
		return new DomainError(
			'ledger-busy',
			`PostgreSQL at ${server} has no connection left.`,
			'Lower Pool Size in the credential, or raise max_connections of the server: it takes Pool Size × n8n processes.',
		);
	}
	if (code === '25006') {
		return new DomainError('ledger-not-writable', `PostgreSQL at ${server} is read-only.`, 'Give the address of the primary server, not of a standby.', 'host');
	}
	if (isConnectionLost(thrown)) {
		return new DomainError(
			'ledger-unreachable',
			`PostgreSQL at ${server} cannot be reached${NETWORK.has(code) ? ` (${code})` : ''}.`,
			'Check host and port, and that the server runs and lets this machine in. Running this step again is safe: what was written is written once.',
			'host',
		);
	}
	if (thrown instanceof LookAgain || CONFLICTS.has(code) || code === '57014' || code === '55P03') {
		return new DomainError(
			'ledger-busy',
			`PostgreSQL at ${server} did not get to this in time; others hold the same rows.`,
			'Run this again. If it stays so, look in pg_stat_activity for what holds them. Nothing was written.',
		);
	}
	if (/does not support SSL/i.test(message)) {
		return new DomainError('ledger-tls', `PostgreSQL at ${server} does not encrypt.`, 'Turn SSL on at the server, or set SSL Mode to Disable where the network is trusted.', 'ssl');
	}
	if (code === '28000' && /no encryption|SSL off/i.test(message)) {
		return new DomainError('ledger-tls', `PostgreSQL at ${server} lets nobody in without encryption.`, 'Set SSL Mode to Require or higher.', 'ssl');
	}
	if (/^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|ERR_OSSL_)/.test(code)) {
		return new DomainError(
			'ledger-tls',
			`The certificate of PostgreSQL at ${server} is not trusted (${code}).`,
			'Give the certificate of the authority that signed it as CA Certificate, and the host as the certificate names it.',
			'caCertificate',
		);
	}
	if (code === '28P01' || code === '28000' || /^SASL/.test(message)) {
		return new DomainError('ledger-login-refused', `PostgreSQL at ${server} refused the user or the password.`, 'Check user and password, and pg_hba.conf of the server.', 'user');
	}
	switch (code) {
		case '3D000':
			return new DomainError(
				'ledger-database-missing',
				`PostgreSQL at ${server} has no database ${JSON.stringify(database)}.`,
				'Create it, or name one that is there.',
				'database',
			);
		case '42501':
			return new DomainError(
				'ledger-not-permitted',
				`The user may not write schema ${schema} of database ${database}.`,
				`Let an administrator run CREATE SCHEMA ${schema} AUTHORIZATION with the name of the user, or choose another schema.`,
				'schema',
			);
		case '42P07':
			return new DomainError(
				'ledger-not-a-ledger',
				`Schema ${schema} of database ${database} holds tables of something else.`,
				'Choose another schema for the ledger; this one was left as it was.',
				'schema',
			);
		case '53100':
			return new DomainError('ledger-disk-full', `PostgreSQL at ${server} has no room left.`, 'Free some disk space there, then run this again.');
	}
	return thrown;
}

function codeOf(thrown: unknown): string {
	const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
	return typeof code === 'string' ? code : '';
}
