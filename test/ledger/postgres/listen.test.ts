import { PROCESSES } from '../../../domain/case';
import type { Process } from '../../../domain/case';
import { openPostgresLedger } from '../../../ledger';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { T0, opening } from '../inquiries';
import { placeOn } from './placeOn';

describePostgres('notices of PostgreSQL', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(async () => await server?.stop());

	const waitFor = async (seen: () => boolean) => {
		for (let tries = 0; tries < 1_000 && !seen(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
		expect(seen()).toBe(true);
	};

	test('reach who listens elsewhere, on the same schema alone, once for each transaction', async () => {
		const place = placeOn(server);
		const [here, there, elsewhere] = [await openPostgresLedger(place), await openPostgresLedger(place), await openPostgresLedger(placeOn(server))];
		const [heard, others]: [Process[], Process[]] = [[], []];
		await there.listen((process) => heard.push(process));
		await elsewhere.listen((process) => others.push(process));
		const { case: opened } = await here.openCase(opening());
		const events = Array.from({ length: 10 }, (_, index) => ({ type: 'customer.replied', at: T0, key: `${index}` }));
		await here.completeStep({ caseId: opened.caseId, process: 'followUp', events, messages: [], now: T0 });
		await waitFor(() => heard.length >= 3);
		expect(heard.sort()).toEqual(['escalation', 'followUp', 'intake']);
		expect(others).toEqual([]);
		await Promise.all([here.close(), there.close(), elsewhere.close()]);
	});

	test('are heard again after the server was away, and then everything is looked at', async () => {
		const ledger = await openPostgresLedger(placeOn(server));
		const heard = new Set<Process>();
		const stop = await ledger.listen((process) => heard.add(process));
		await server.restart();
		await waitFor(() => heard.size === PROCESSES.length);
		heard.clear();
		await ledger.openCase(opening());
		await waitFor(() => heard.has('followUp'));
		await stop();
		await ledger.close();
	}, 60_000);

	test('a server that is away at first is waited for', async () => {
		const ledger = await openPostgresLedger(placeOn(server));
		await server.pause();
		const heard = new Set<Process>();
		await ledger.listen((process) => heard.add(process));
		await server.resume();
		await waitFor(() => heard.size === PROCESSES.length);
		await ledger.close();
	}, 60_000);

	test('who listens no more holds no connection', async () => {
		const ledger = await openPostgresLedger({ ...placeOn(server), poolSize: 1 });
		const stops = [await ledger.listen(() => undefined), await ledger.listen(() => undefined)];
		const other = await openPostgresLedger(placeOn(server));
		const { Client } = await import('pg');
		const client = new Client(server);
		await client.connect();
		const listening = async () => (await client.query("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")).rows.length;
		expect(await listening()).toBe(1);
		for (const stop of stops) await stop();
		for (let tries = 0; tries < 200 && (await listening()) > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await listening()).toBe(0);
		await client.end();
		await Promise.all([ledger.close(), other.close()]);
	});
});
