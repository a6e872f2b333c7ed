import type { IDataObject } from 'n8n-workflow';

import type { Engine } from '../../support/engine';
import { STARTUP, startEngine } from '../../support/engine';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { NOW, lead, webhookItem } from '../../support/samples';
import { casesOf } from '../../support/templates';

/** The published pack, with its bundled driver, in n8n's own engine. */
describePostgres('nodes on a PostgreSQL ledger', () => {
	let server: PostgresServer;
	let engine: Engine;
	let ledgerCredential: IDataObject;
	beforeAll(async () => {
		server = await startPostgres();
		const { host, port, user, password, database } = server;
		ledgerCredential = { store: 'postgres', connection: 'fields', host, port, user, password, database, schema: 'lead_to_cash', sslMode: 'disable', poolSize: 5 };
		engine = await startEngine();
	}, STARTUP);
	afterAll(async () => {
		await engine?.stop();
		await server?.stop();
	});

	test.each(['regular', 'queue'])('open, meet again and claim in %s mode', async (mode) => {
		const settings = { ledgerCredential, env: { EXECUTIONS_MODE: mode } };
		const item = webhookItem({ ...lead, message: `In ${mode} mode` });
		const run = async (operation: string, parameters: IDataObject = {}) =>
			(await engine.runNode('handoffLedger', { operation, now: NOW, ...parameters }, [item], settings)).outputs.map((items) => items.length);
		expect(await run('openCase')).toEqual([1, 0]);
		expect(await run('openCase')).toEqual([0, 1]);
		expect(await run('claim', { key: mode })).toEqual([1, 0]);
		expect(await run('claim', { key: mode })).toEqual([0, 1]);
		expect(await casesOf(engine)).toEqual([]);
	});

	test('a server that is not there is an error of the item, without the password', async () => {
		const { error } = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)], {
			ledgerCredential: { ...ledgerCredential, password: 'wrong in tests' },
		});
		expect(error).toMatchObject({ message: expect.stringContaining('refused the user or the password') as string, itemIndex: 0 });
		expect(JSON.stringify(error)).not.toContain('in tests');
	});
});
