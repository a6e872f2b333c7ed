import type { ConnectionOptions } from 'node:tls';

import { DomainError } from '../../domain/errors';
import { OUTAGE_MS } from './patience';

/**
 * `disable`: not encrypted. `require`: encrypted, whoever answers. `verifyCa`: and the server's certificate is signed by
 * `caCertificate`, or by an authority that Node trusts. `verifyFull`: and it is made out to `host`.
 */
export const SSL_MODES = ['disable', 'require', 'verifyCa', 'verifyFull'] as const;
export type SslMode = (typeof SSL_MODES)[number];

export interface PostgresOptions {
	host: string;
	/** Default 5432. */
	port?: number;
	database: string;
	user: string;
	password?: string;
	/** Where the ledger's tables are, made where it is missing. Default `lead_to_cash`. */
	schema?: string;
	/** Default `disable`. */
	ssl?: SslMode;
	/** PEM. */
	caCertificate?: string;
	/** Connections of this process, at most. Default 5. */
	poolSize?: number;
	/** How long a lost connection, or a server that starts, is waited for. Default: a minute. */
	patienceMs?: number;
}

const DEFAULTS = { port: 5432, schema: 'lead_to_cash', ssl: 'disable' as SslMode, poolSize: 5, patienceMs: OUTAGE_MS };
const MAX_POOL = 100;
/** Names that need no quotes and are not PostgreSQL's own; so a schema can stand in a statement. */
const SCHEMA_NAME = /^(?!pg_)[a-z_][a-z0-9_]{0,62}$/;
/** As libpq names them in a URL. */
const URL_SSL_MODES: Record<string, SslMode> = {
	disable: 'disable',
	require: 'require',
	'verify-ca': 'verifyCa',
	'verify-full': 'verifyFull',
};

/** Checked, with the defaults filled in. */
export function checkedOptions(options: PostgresOptions): PostgresOptions & typeof DEFAULTS {
	for (const [field, name] of [['host', 'Host'], ['database', 'Database'], ['user', 'User']] as const) {
		if (typeof options[field] !== 'string' || options[field].trim() === '') {
			throw invalid(field, `${name} of the PostgreSQL ledger is empty`, `Give the ${name.toLowerCase()}.`);
		}
	}
	const { port = DEFAULTS.port, schema = DEFAULTS.schema, ssl = DEFAULTS.ssl, poolSize = DEFAULTS.poolSize, patienceMs = DEFAULTS.patienceMs } = options;
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw invalid('port', `Port of the PostgreSQL ledger is ${String(port)}`, 'Give a whole number from 1 to 65535; PostgreSQL itself uses 5432.');
	}
	if (!SCHEMA_NAME.test(schema)) {
		throw invalid('schema', `Schema of the PostgreSQL ledger is ${JSON.stringify(schema)}`, 'Use lower-case letters, digits and _, e.g. lead_to_cash.');
	}
	if (!SSL_MODES.includes(ssl)) {
		throw invalid('ssl', `SSL Mode of the PostgreSQL ledger is ${JSON.stringify(ssl)}`, `Choose one of ${SSL_MODES.join(', ')}.`);
	}
	if (!Number.isInteger(poolSize) || poolSize < 1 || poolSize > MAX_POOL) {
		throw invalid('poolSize', `Pool Size of the PostgreSQL ledger is ${String(poolSize)}`, `Give a whole number from 1 to ${MAX_POOL}.`);
	}
	return { ...options, port, schema, ssl, poolSize, patienceMs };
}

/** Reads `postgres://user:password@host:port/database?sslmode=…`. What a URL says of other things is left aside. */
export function postgresOptionsOfUrl(url: string): PostgresOptions {
	const parsed = URL.parse(url.trim());
	if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
		throw invalid(
			'url',
			'URL of the PostgreSQL ledger is no PostgreSQL URL',
			'Write it as postgres://user:password@host:5432/database; in user and password, %, @, / and : are written %25, %40, %2F and %3A.',
		);
	}
	const sslMode = parsed.searchParams.get('sslmode');
	const ssl = sslMode === null ? undefined : URL_SSL_MODES[sslMode];
	if (sslMode !== null && ssl === undefined) {
		throw invalid('url', `sslmode in the URL of the PostgreSQL ledger is ${JSON.stringify(sslMode)}`, `Choose one of ${Object.keys(URL_SSL_MODES).join(', ')}.`);
	}
	const password = decoded(parsed.password);
	return {
		host: decoded(parsed.hostname).replace(/^\[(.*)\]$/, '$1'),
		database: decoded(parsed.pathname.replace(/^\//, '')),
		user: decoded(parsed.username),
		...(password !== '' && { password }),
		...(parsed.port !== '' && { port: Number(parsed.port) }),
		...(ssl !== undefined && { ssl }),
	};
}

export function tlsOptions({ ssl, caCertificate }: Pick<PostgresOptions, 'ssl' | 'caCertificate'>): ConnectionOptions | false {
	if (ssl === 'disable') return false;
	if (ssl === 'require') return { rejectUnauthorized: false };
	const ca = caCertificate?.trim() ? { ca: caCertificate } : {};
	return ssl === 'verifyCa' ? { ...ca, checkServerIdentity: () => undefined } : ca;
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		// A % that stands for itself.
		return part;
	}
}

function invalid(field: string, message: string, description: string): DomainError {
	return new DomainError('ledger-settings-invalid', `${message}.`, description, field);
}
