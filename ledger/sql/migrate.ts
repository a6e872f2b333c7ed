import { DomainError } from '../../domain/errors';
import type { Database } from './database';
import { integer } from './rows';
import { MIGRATIONS } from './schema';

/** Brings the store to the present version in one transaction; of several processes that start at once, one does it. */
export async function migrate(database: Database): Promise<void> {
	await database.exclusively(async (sql) => {
		await sql.query('CREATE TABLE IF NOT EXISTS ledger_schema (version BIGINT PRIMARY KEY)');
		const [row] = await sql.query('SELECT COALESCE(MAX(version), 0) AS version FROM ledger_schema');
		const present = integer(row, 'version');
		if (present > MIGRATIONS.length) {
			throw new DomainError(
				'ledger-newer',
				`The ledger has version ${present}; this release of the pack reads versions up to ${MIGRATIONS.length}.`,
				'Update n8n-nodes-lead-to-cash to the release that wrote the ledger, or choose another ledger.',
			);
		}
		for (const [index, statements] of MIGRATIONS.entries()) {
			if (index < present) continue;
			for (const statement of statements(database.dialect)) await sql.query(statement);
			await sql.query('INSERT INTO ledger_schema (version) VALUES (?)', [index + 1]);
		}
	});
}
