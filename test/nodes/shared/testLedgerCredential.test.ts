import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { ICredentialDataDecryptedObject, ICredentialTestFunctions } from 'n8n-workflow';
import { Client } from 'pg';

import { openLedger } from '../../../ledger';
import { ledgerPlace } from '../../../nodes/shared/ledgerPlace';
import { testLedgerCredential } from '../../../nodes/shared/testLedgerCredential';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';

const tested = async (data: ICredentialDataDecryptedObject) =>
	await testLedgerCredential.call({} as ICredentialTestFunctions, { id: '1', name: 'Ledger', type: 'leadToCashLedgerApi', data });

describe('a SQLite file', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'ledger-credential-'))));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test('that is there, or can be made, is open', async () => {
		const data = { store: 'sqlite', filePath: path.join(folder, 'new', 'ledger.sqlite') };
		for (let time = 0; time < 2; time++) expect(await tested(data)).toEqual({ status: 'OK', message: 'The ledger is open' });
	});

	test('that is something else is an error that says so, and how to go on', async () => {
		const filePath = path.join(folder, 'notes');
		writeFileSync(filePath, 'name,email\n'.repeat(1_000));
		expect(await tested({ store: 'sqlite', filePath })).toEqual({ status: 'Error', message: expect.stringMatching(/no SQLite database.*Choose another path/) as string });
	});

	test('is an error in queue mode', async () => {
		process.env.EXECUTIONS_MODE = 'queue';
		try {
			expect(await tested({ store: 'sqlite', filePath: path.join(folder, 'ledger.sqlite') })).toEqual({
				status: 'Error',
				message: expect.stringMatching(/queue mode.*PostgreSQL/) as string,
			});
		} finally {
			delete process.env.EXECUTIONS_MODE;
		}
	});
});

describePostgres('PostgreSQL', () => {
	let server: PostgresServer;
	let data: ICredentialDataDecryptedObject;
	beforeAll(async () => {
		server = await startPostgres();
		const { host, port, user, password, database } = server;
		data = { store: 'postgres', connection: 'fields', host, port, user, password, database, schema: 'lead_to_cash', sslMode: 'disable', poolSize: 5 };
	}, 60_000);
	afterAll(async () => await server?.stop());

	test('by fields and by URL is open, and the same ledger', async () => {
		expect(await tested(data)).toEqual({ status: 'OK', message: 'The ledger is open' });
		const { host, port, user, password, database } = server;
		const byUrl = { store: 'postgres', connection: 'url', urlWithPassword: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}` };
		expect(await tested(byUrl)).toEqual({ status: 'OK', message: 'The ledger is open' });
		const [one, other] = [await openLedger(ledgerPlace(data)), await openLedger(ledgerPlace(byUrl))];
		await one.claim({ key: 'k', now: 0 });
		expect((await other.claim({ key: 'k', now: 0 })).claimed).toBe(false);
		await Promise.all([one.close(), other.close()]);
	});

	test('leaves no connection behind', async () => {
		await tested(data);
		const client = new Client(server);
		await client.connect();
		const left = async () => (await client.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'n8n-nodes-lead-to-cash'")).rows.length;
		// A backend ends a moment after its client has gone.
		while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
		await client.end();
	});

	test.each<[string, ICredentialDataDecryptedObject, RegExp]>([
		['a wrong password', { password: 'wrong in tests' }, /refused the user or the password/],
		['a wrong port', { port: 1 }, /cannot be reached.*Check host and port/],
		['an empty host', { host: ' ' }, /Host .* is empty/],
		['a URL that is none', { connection: 'url', urlWithPassword: 'http://n8n:in%20tests@db.example.com' }, /no PostgreSQL URL/],
		['a pool of nobody', { poolSize: 0 }, /Pool Size/],
	])('%s is an error that says what to mend, and neither password nor URL', async (_, part, message) => {
		const result = await tested({ ...data, ...part });
		expect(result).toEqual({ status: 'Error', message: expect.stringMatching(message) as string });
		expect(result.message).not.toMatch(/in tests|for tests|in%20tests/);
	});
});
