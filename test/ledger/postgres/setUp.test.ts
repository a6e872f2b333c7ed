import { Client } from 'pg';

import { openPostgresLedger, sharedLedger } from '../../../ledger';
import { MIGRATIONS } from '../../../ledger/sql/schema';
import { PostgresDatabase } from '../../../ledger/postgres/postgresDatabase';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { T0, opening } from '../inquiries';
import { refused } from '../ledgerForEach';
import { placeOn } from './placeOn';

describePostgres('setting up on PostgreSQL', () => {
	let server: PostgresServer;
	let client: Client;
	beforeAll(async () => {
		server = await startPostgres({ settings: { synchronous_commit: 'off', default_transaction_isolation: 'serializable' } });
		client = new Client(server);
		await client.connect();
	}, 60_000);
	afterAll(async () => {
		await client?.end();
		await server?.stop();
	});
	const ask = async (statement: string) => (await client.query<Record<string, unknown>>(statement)).rows;
	const passwordOf = (shown: unknown) => JSON.stringify(shown).includes('tests') || String((shown as Error).stack).includes('tests');

	test('ten that open at once set it up once', async () => {
		const place = placeOn(server);
		const ledgers = await Promise.all(Array.from({ length: 10 }, () => openPostgresLedger(place)));
		expect(await ask(`SELECT version FROM ${place.schema}.ledger_schema ORDER BY version`)).toEqual(MIGRATIONS.map((_, index) => ({ version: String(index + 1) })));
		await Promise.all(ledgers.map((ledger) => ledger.close()));
	});

	test('an earlier version is brought forward with what it holds', async () => {
		const place = placeOn(server);
		await client.query(`CREATE SCHEMA ${place.schema}`);
		const database = new PostgresDatabase(place);
		await database.write(async (sql) => {
			await sql.query('CREATE TABLE ledger_schema (version BIGINT PRIMARY KEY)');
			for (const statement of MIGRATIONS[0](database.dialect)) await sql.query(statement);
			await sql.query('INSERT INTO ledger_schema VALUES (1)');
			await sql.query("INSERT INTO sequences VALUES ('invoices', 41)");
		});
		await database.close();
		const ledger = await openPostgresLedger(place);
		expect((await ledger.nextNumber({ series: 'invoices', key: 'a', now: T0 })).number).toBe(42);
		expect(await ledger.listCases({ dueBy: T0 })).toEqual([]);
		await ledger.close();
	});

	test('a newer one is refused and left as it was', async () => {
		const place = placeOn(server);
		await (await openPostgresLedger(place)).close();
		await client.query(`INSERT INTO ${place.schema}.ledger_schema VALUES (99)`);
		expect((await refused(openPostgresLedger(place))).code).toBe('ledger-newer');
	});

	test('a schema with tables of something else is refused and left as it was', async () => {
		const place = placeOn(server);
		await client.query(`CREATE SCHEMA ${place.schema}; CREATE TABLE ${place.schema}.claims (insurer text)`);
		expect(await refused(openPostgresLedger(place))).toMatchObject({ code: 'ledger-not-a-ledger', field: 'schema' });
		expect(await ask(`SELECT tablename FROM pg_tables WHERE schemaname = '${place.schema}'`)).toEqual([{ tablename: 'claims' }]);
	});

	test('all it needs is a schema of its own: who may not make one uses one that is there', async () => {
		const place = placeOn(server);
		await client.query(`CREATE ROLE clerk LOGIN PASSWORD 'clerk in tests'; REVOKE CREATE ON DATABASE postgres FROM PUBLIC`);
		const asClerk = { ...place, user: 'clerk', password: 'clerk in tests' };
		const thrown = await refused(openPostgresLedger(asClerk));
		expect(thrown).toMatchObject({ code: 'ledger-not-permitted', field: 'schema' });
		expect(thrown.description).toContain(`CREATE SCHEMA ${place.schema} AUTHORIZATION`);
		await client.query(`CREATE SCHEMA ${place.schema} AUTHORIZATION clerk`);
		const ledger = await openPostgresLedger(asClerk);
		expect((await ledger.openCase(opening())).outcome).toBe('new');
		await ledger.close();
	});

	test('one pool serves a process, until it is closed', async () => {
		const place = { store: 'postgres', ...placeOn(server) } as const;
		const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => sharedLedger({ ...place })));
		for (const other of others) expect(other).toBe(first);
		const elsewhere = await sharedLedger({ ...place, schema: placeOn(server).schema });
		expect(elsewhere).not.toBe(first);
		await first.close();
		const again = await sharedLedger(place);
		expect(again).not.toBe(first);
		expect((await again.openCase(opening())).outcome).toBe('new');
		await Promise.all([again.close(), elsewhere.close()]);
	});

	test('what could not be opened is tried again', async () => {
		const place = { store: 'postgres', ...placeOn(server), patienceMs: 0 } as const;
		const database = 'made_later';
		expect((await refused(sharedLedger({ ...place, database }))).code).toBe('ledger-database-missing');
		await client.query(`CREATE DATABASE ${database}`);
		await (await sharedLedger({ ...place, database })).close();
	});

	test('is found again by the next, whatever lies in other schemas', async () => {
		const [one, two] = [placeOn(server), placeOn(server)];
		const first = await openPostgresLedger(one);
		await first.openCase(opening());
		await first.close();
		const [again, other] = [await openPostgresLedger(one), await openPostgresLedger(two)];
		expect((await again.listCases({})).length).toBe(1);
		expect((await other.listCases({})).length).toBe(0);
		await Promise.all([again.close(), other.close()]);
	});

	describe('a transaction', () => {
		let database: PostgresDatabase;
		beforeAll(async () => {
			const place = placeOn(server);
			await (await openPostgresLedger(place)).close();
			database = new PostgresDatabase({ ...place, poolSize: 1, patienceMs: 0 });
		});
		afterAll(async () => await database?.close());
		const setting = (name: string) => async (sql: { query: (statement: string) => Promise<Array<Record<string, unknown>>> }) =>
			(await sql.query(`SELECT current_setting('${name}') AS value`))[0].value;

		test('is written before it is answered, and sees what was committed, whatever the server’s own settings', async () => {
			expect(await database.write(setting('synchronous_commit'))).toBe('on');
			expect(await database.write(setting('transaction_isolation'))).toBe('read committed');
			expect(await database.read(setting('transaction_isolation'))).toBe('repeatable read');
		});

		test('leaves nothing behind on its connection, as a pooler between wants it', async () => {
			const settings = ['search_path', 'statement_timeout', 'idle_in_transaction_session_timeout', 'synchronous_commit'];
			const fresh: unknown[] = [];
			for (const name of settings) fresh.push((await ask(`SELECT current_setting('${name}') AS value`))[0].value);
			await database.write((sql) => sql.query('SELECT 1'));
			await database.exclusively((sql) => sql.query('SELECT 1'));
			await database.read((sql) => sql.query('SELECT 1'));
			const [{ pid }] = await ask("SELECT pid FROM pg_stat_activity WHERE application_name = 'n8n-nodes-lead-to-cash'");
			const seen: unknown[] = [];
			// Two transactions on its one connection with nothing set in between: the second begins as the connection is.
			await database.write(async (sql) => {
				await sql.query('ROLLBACK');
				for (const name of settings) seen.push((await sql.query(`SELECT current_setting('${name}') AS value, pg_backend_pid() AS pid`))[0]);
			});
			expect(seen).toEqual(fresh.map((value) => ({ value, pid })));
		});

		test('that only reads cannot write', async () => {
			await expect(database.read((sql) => sql.query("INSERT INTO sequences VALUES ('a', 0)"))).rejects.toMatchObject({ code: 'ledger-not-writable' });
		});

		test('reads all of one instant', async () => {
			const count = async (sql: { query: (statement: string) => Promise<Array<Record<string, unknown>>> }) => (await sql.query('SELECT COUNT(*) AS n FROM sequences'))[0].n;
			const other = new PostgresDatabase({ ...placeOn(server), schema: (await database.read(setting('search_path'))) as string });
			const [before, after] = await database.read(async (sql) => {
				const first = await count(sql);
				await other.write((theirs) => theirs.query("INSERT INTO sequences VALUES ('meanwhile', 0)"));
				return [first, await count(sql)];
			});
			expect(after).toBe(before);
			await other.close();
		});
	});

	describe('is refused, with how to go on and without the password', () => {
		test.each<[string, object, string]>([
			['a wrong password', { password: 'wrong in tests' }, 'ledger-login-refused'],
			['no password', { password: undefined }, 'ledger-login-refused'],
			['a user that is not there', { user: 'nobody' }, 'ledger-login-refused'],
			['a database that is not there', { database: 'nothing' }, 'ledger-database-missing'],
			['a host that is not there', { host: 'nothing.invalid' }, 'ledger-unreachable'],
			['a port where nobody listens', { port: 1 }, 'ledger-unreachable'],
			['TLS, which this server does not speak', { ssl: 'require' }, 'ledger-tls'],
		])('%s', async (_, part, code) => {
			const thrown = await refused(openPostgresLedger({ ...placeOn(server), patienceMs: 0, ...part }));
			expect(thrown.code).toBe(code);
			expect(passwordOf(thrown)).toBe(false);
		});

		test('a server whose connections are all taken', async () => {
			const place = placeOn(server);
			await client.query(`CREATE ROLE lonely LOGIN PASSWORD 'lonely in tests' CONNECTION LIMIT 1; CREATE SCHEMA ${place.schema} AUTHORIZATION lonely`);
			const lonely = { ...place, user: 'lonely', password: 'lonely in tests' };
			const first = await openPostgresLedger({ ...lonely, poolSize: 1 });
			expect((await refused(openPostgresLedger({ ...lonely, patienceMs: 0 }))).code).toBe('ledger-busy');
			await first.close();
			await (await openPostgresLedger(lonely)).close();
		});
	});
});
