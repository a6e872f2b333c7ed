import { DomainError } from '../../domain/errors';
import type { Ledger } from '../ledger';
import { migrate } from '../sql/migrate';
import { integer } from '../sql/rows';
import { sqlLedger } from '../sql/sqlLedger';
import { PostgresDatabase } from './postgresDatabase';
import type { PostgresOptions } from './postgresOptions';
import { checkedOptions } from './postgresOptions';

/** The first with `pg_current_xact_id` and `pg_xact_status`. */
const OLDEST_VERSION = 13;

/** Connects, and makes or migrates the schema where it has to. */
export async function openPostgresLedger(options: PostgresOptions): Promise<Ledger> {
	return sqlLedger(await openPostgresDatabase(options));
}

export async function openPostgresDatabase(options: PostgresOptions): Promise<PostgresDatabase> {
	const database = new PostgresDatabase(options);
	let open = false;
	try {
		await checkVersion(database);
		await ensureSchema(database, checkedOptions(options).schema);
		await migrate(database);
		open = true;
		return database;
	} finally {
		if (!open) await database.close();
	}
}

async function checkVersion(database: PostgresDatabase): Promise<void> {
	const [row] = await database.read((sql) => sql.query("SELECT current_setting('server_version_num') AS version"));
	const version = Math.floor(integer(row, 'version') / 10_000);
	if (version >= OLDEST_VERSION) return;
	throw new DomainError(
		'ledger-postgres-too-old',
		`The server runs PostgreSQL ${version}; the ledger needs ${OLDEST_VERSION} or newer.`,
		'Update PostgreSQL, or choose another server.',
	);
}

/** Asked for first: who may not create schemas may still use one that an administrator has made. */
async function ensureSchema(database: PostgresDatabase, schema: string): Promise<void> {
	await database.exclusively(async (sql) => {
		const [there] = await sql.query('SELECT 1 AS there FROM pg_namespace WHERE nspname = ?', [schema]);
		if (!there) await sql.query(`CREATE SCHEMA "${schema}"`);
	});
}
