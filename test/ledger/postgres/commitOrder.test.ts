import { Client } from 'pg';

import { openPostgresLedger } from '../../../ledger';
import type { Ledger } from '../../../ledger';
import { describePostgres } from '../../support/describePostgres';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { T0, opening } from '../inquiries';
import { placeOn } from './placeOn';

describePostgres('events that are committed out of the order of their sequence', () => {
	let server: PostgresServer;
	let ledger: Ledger;
	let caseId: string;
	let cursor: number;
	let schema: string;
	const clients: Client[] = [];
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(async () => await server?.stop());
	beforeEach(async () => {
		const place = placeOn(server);
		({ schema } = place);
		ledger = await openPostgresLedger(place);
		caseId = (await ledger.openCase(opening())).case.caseId;
		({ cursor } = await ledger.newEvents({}));
	});
	afterEach(async () => {
		await Promise.all(clients.splice(0).map((client) => client.end()));
		await ledger.close();
	});

	/** As a process that has come as far as writing its event, and does not go on. */
	const writeWithoutCommit = async (key: string): Promise<Client> => {
		const client = new Client(server);
		clients.push(client);
		client.on('error', () => undefined);
		await client.connect();
		await client.query(`BEGIN; SET LOCAL search_path TO ${schema}`);
		await client.query('INSERT INTO events (case_id, type, happened_at, event_key, recorded_at) VALUES ($1, $2, $3, $4, $3)', [caseId, 'x', T0, key]);
		return client;
	};
	const record = async (key: string) => await ledger.recordEvent({ caseId, type: 'x', at: T0, key, now: T0 });
	const keys = async (after: number) => (await ledger.newEvents({ after })).events.map(({ key }) => key);

	test('an event below one that is there already is waited for', async () => {
		const early = await writeWithoutCommit('early');
		await record('late');
		// That it can be seen already is what makes a cursor by sequence alone skip the other.
		expect((await ledger.listEvents({ afterSequence: cursor })).map(({ key }) => key)).toEqual(['late']);
		const asked = keys(cursor);
		await new Promise((resolve) => setTimeout(resolve, 100));
		await early.query('COMMIT');
		expect(await asked).toEqual(['early', 'late']);
	});

	test('one that never comes holds nothing up', async () => {
		const early = await writeWithoutCommit('early');
		await record('late');
		const asked = keys(cursor);
		await new Promise((resolve) => setTimeout(resolve, 100));
		await early.query('ROLLBACK');
		expect(await asked).toEqual(['late']);
	});

	test('one that takes too long: nothing yet, the same cursor, and later both', async () => {
		const early = await writeWithoutCommit('early');
		await record('late');
		expect(await ledger.newEvents({ after: cursor })).toEqual({ events: [], cursor });
		await early.query('COMMIT');
		expect(await keys(cursor)).toEqual(['early', 'late']);
	}, 30_000);

	test('writers who come afterwards are not waited for', async () => {
		await record('first');
		const early = await writeWithoutCommit('early');
		await record('late');
		// New ones begin before the old one ends, again and again: there is never a moment without a writer.
		const asked = keys(cursor);
		let other = await writeWithoutCommit('other');
		await early.query('COMMIT');
		for (let index = 0; index < 5; index++) {
			const next = await writeWithoutCommit(`other ${index}`);
			await other.query('ROLLBACK');
			other = next;
		}
		expect(await asked).toEqual(['first', 'early', 'late']);
	});

	test('transactions that write something else are not waited for', async () => {
		const client = new Client(server);
		clients.push(client);
		await client.connect();
		await client.query('CREATE TABLE elsewhere (events bigint); BEGIN; INSERT INTO elsewhere VALUES (1); SELECT pg_current_xact_id()');
		await record('mine');
		expect(await keys(cursor)).toEqual(['mine']);
	});

	test('a reader that follows many slow writers gets each event once, in order', async () => {
		const writers = Array.from({ length: 8 }, async (_, writer) => {
			for (let index = 0; index < 12; index++) {
				const client = await writeWithoutCommit(`${writer}-${index}`);
				await new Promise((resolve) => setTimeout(resolve, (writer * 7 + index * 13) % 30));
				await client.query(index % 4 === 3 ? 'ROLLBACK' : 'COMMIT');
			}
		});
		let writing = true;
		const written = Promise.all(writers).finally(() => (writing = false));
		const seen: number[] = [];
		let after = cursor;
		for (let last = false; !last;) {
			last = !writing;
			const page = await ledger.newEvents({ after });
			seen.push(...page.events.map(({ sequence }) => sequence));
			after = page.cursor;
		}
		await written;
		expect(seen).toEqual((await ledger.listEvents({ afterSequence: cursor })).map(({ sequence }) => sequence));
		expect(seen.length).toBe(8 * 9);
	}, 60_000);
});
