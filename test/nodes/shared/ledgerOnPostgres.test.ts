import { setTimeout as pause } from 'node:timers/promises';

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

	test('while n8n cannot read the credential, its own database being away, the node waits', async () => {
		const { status, outputs } = await engine.runNode('handoffLedger', { operation: 'claim', key: 'after the outage', now: NOW }, [webhookItem(lead)], { ledgerCredential, credentialsAwayMs: 500 });
		expect(status).toBe('success');
		expect(outputs.map((items) => items.length)).toEqual([1, 0]);
	});

	test.each(['the credential', 'the ledger'])('Stop ends the wait for %s, and nothing is written afterwards', async (what) => {
		const claim = { operation: 'claim', key: what, now: NOW };
		if (what === 'the ledger') await server.pause();
		const running = engine.runWorkflow(
			{
				id: 'stopped',
				name: 'Stopped',
				nodes: [
					{ id: '1', name: 'Items', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 0], parameters: {} },
					{ id: '2', name: 'Claim', type: 'n8n-nodes-lead-to-cash.handoffLedger', typeVersion: 1, position: [0, 0], parameters: claim, credentials: { leadToCashLedgerApi: { id: 'chosen', name: 'Ledger' } } },
				],
				connections: { Items: { main: [[{ node: 'Claim', type: 'main', index: 0 }]] } },
			},
			{ trigger: 'Items', items: [webhookItem(lead)], credentials: { chosen: ledgerCredential }, ...(what === 'the credential' && { credentialsAwayMs: 3000 }) },
		);
		await pause(500);
		expect(await engine.stopRun()).toBe(true);
		const { status } = await running;
		if (what === 'the ledger') await server.resume();
		expect(status).toBe('canceled');
		await pause(3000);
		const { outputs } = await engine.runNode('handoffLedger', claim, [webhookItem(lead)], { ledgerCredential });
		expect(outputs[0][0].json.ledger).toMatchObject({ claimed: true, claim: { attempt: 1 } });
	}, 60_000);

	test('a server that is not there is an error of the item, without the password', async () => {
		const { error } = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)], {
			ledgerCredential: { ...ledgerCredential, password: 'wrong in tests' },
		});
		expect(error).toMatchObject({ message: expect.stringContaining('refused the user or the password') as string, itemIndex: 0 });
		expect(JSON.stringify(error)).not.toContain('in tests');
	});
});
