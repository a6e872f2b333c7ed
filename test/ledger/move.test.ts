import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { Client } from 'pg';

import { moveToPostgres, openPostgresLedger, openSqliteLedger } from '../../ledger';
import type { Ledger } from '../../ledger';
import { describePostgres } from '../support/describePostgres';
import { startFaultyLink } from '../support/faultyLink';
import type { PostgresServer } from '../support/postgres';
import { startPostgres } from '../support/postgres';
import { DAY, HOUR, T0, opening } from './inquiries';
import { refused } from './ledgerForEach';
import { message } from './messages';
import { placeOn } from './postgres/placeOn';

describePostgres('moving from SQLite to PostgreSQL', () => {
	let server: PostgresServer;
	let folder: string;
	let path: string;
	let to: ReturnType<typeof placeOn>;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(async () => await server?.stop());
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'ledger-move-'));
		path = join(folder, 'ledger.sqlite');
		to = placeOn(server);
	});
	afterEach(async () => await rm(folder, { recursive: true, force: true }));

	const move = async (part: Partial<Parameters<typeof moveToPostgres>[0]> = {}) => await moveToPostgres({ path, to, now: T0 + DAY, ...part });
	const using = async <T>(opened: Promise<Ledger>, work: (ledger: Ledger) => Promise<T>): Promise<T> => {
		const ledger = await opened;
		try {
			return await work(ledger);
		} finally {
			await ledger.close();
		}
	};
	/** Something of everything, and more cases than go into one statement. */
	const fill = async (ledger: Ledger) => {
		for (let index = 0; index < 300; index++) {
			const text = index === 0 ? 'Ünïcödé 💧 \0 \ud800 "; DROP TABLE cases; --' : `lead ${index}`;
			const { case: opened } = await ledger.openCase(opening({ text, source: { messageId: `<${index}>` } }, { now: T0 + index }));
			if (index % 50 > 0) continue;
			const { caseId } = opened;
			await ledger.assign({ caseId, owner: { id: 'desk' }, now: T0 });
			await ledger.completeHandoff({ caseId, to: 'closed', now: T0 });
			await ledger.claim({ key: `k${index}`, caseId, leaseMs: HOUR, now: T0 });
			await ledger.settleClaim(`k${index}`, T0, { messageId: 'm' });
			await ledger.nextNumber({ series: 'invoices', key: caseId, now: T0 });
			await ledger.reserveSlot({ resource: 'van', start: T0 + index, end: T0 + index + 1, key: caseId, caseId, now: T0 });
			await ledger.completeStep({
				caseId,
				process: 'followUp',
				events: [],
				messages: [message(`m${index}`, { counts: ['all'], limits: [{ name: 'all', since: T0, most: 4 }] })],
				review: { reviewId: `r${index}`, subject: 'reply', draft: { body: text }, reasons: [] },
				due: { collection: T0 + index },
				now: T0,
			});
			await ledger.saveProfile({ profile: { index }, now: T0 });
			await ledger.setSetting({ name: 'secret', value: `${index}`, now: T0 });
			await ledger.count({ name: 'runs', add: index, now: T0 });
		}
	};
	const seen = async (ledger: Ledger) => {
		const cases = [];
		for await (const one of ledger.exportCases({})) cases.push(one);
		return {
			cases,
			events: await ledger.listEvents({ limit: 10_000 }),
			workload: await ledger.workload(),
			slots: await ledger.listSlots({ resources: ['van'], from: T0, to: T0 + DAY, now: T0 }),
			messages: await ledger.listMessages({}),
			reviews: await ledger.listReviews({}),
			work: await Promise.all(cases.map(async ({ case: { caseId } }) => await ledger.listWork(caseId))),
			due: await ledger.countDue(T0 + DAY),
			profiles: [await ledger.readProfile(), await ledger.listProfiles()],
			settings: [await ledger.getSetting('secret'), await ledger.count({ name: 'runs', add: 0, now: T0 })],
			claim: await ledger.claim({ key: 'k50', now: T0 }),
			number: await ledger.nextNumber({ series: 'invoices', key: 'the next', now: T0 }),
		};
	};

	test('everything is there as it was, and goes on where it was', async () => {
		const before = await using(openSqliteLedger({ path }), async (ledger) => {
			await fill(ledger);
			return await seen(ledger);
		});
		const { moved, rows } = await move();
		expect(moved).toBe(true);
		expect(rows).toMatchObject({ cases: 300, events: before.events.length, claims: 6, slots: 6, issued_numbers: 7 });
		await using(openPostgresLedger(to), async (ledger) => {
			expect(await seen(ledger)).toEqual({ ...before, number: { ...before.number, issued: false } });
			expect(await ledger.openCase(opening({ text: 'edited', source: { messageId: '<7>' } }, { now: T0 + DAY }))).toMatchObject({ outcome: 'duplicate', matchedBy: 'source' });
			const { message: over } = await ledger.queueMessage({ message: message('next', { counts: ['all'], limits: [{ name: 'all', since: T0, most: 4 }] }), now: T0 });
			expect(over).toMatchObject({ state: 'withheld', reason: 'limit' });
			expect((await ledger.leaseWork({ process: 'collection', limit: 9, leaseMs: DAY, token: 't', now: T0 + DAY })).length).toBe(6);
			expect((await ledger.nextNumber({ series: 'invoices', key: 'another', now: T0 })).number).toBe(before.number.number + 1);
		});
	});

	test('a reader’s cursor goes on, also where the last events were deleted before the move', async () => {
		const cursor = await using(openSqliteLedger({ path }), async (ledger) => {
			const { case: opened } = await ledger.openCase(opening());
			await ledger.completeHandoff({ caseId: opened.caseId, to: 'closed', now: T0 });
			const { cursor: reached } = await ledger.newEvents({});
			await ledger.applyRetention({ action: 'delete', unchangedSince: T0 + DAY, now: T0 + DAY });
			return reached;
		});
		await move();
		await using(openPostgresLedger(to), async (ledger) => {
			await ledger.openCase(opening());
			expect((await ledger.newEvents({ after: cursor })).events.map(({ type }) => type)).toEqual(['inquiry.received', 'case.opened']);
		});
	});

	test('an empty ledger can be moved', async () => {
		await (await openSqliteLedger({ path })).close();
		expect((await move()).moved).toBe(true);
		await using(openPostgresLedger(to), async (ledger) => expect((await ledger.openCase(opening())).outcome).toBe('new'));
	});

	test('afterwards the file takes nothing more, not even from who has it open', async () => {
		await using(openSqliteLedger({ path }), async (open) => {
			const { case: opened } = await open.openCase(opening());
			await move();
			for (const write of [
				open.openCase(opening({ text: 'lost' })),
				open.openCase(opening({ receivedAt: '2026-03-02T10:00:00-06:00' })),
				open.recordEvent({ caseId: opened.caseId, type: 'x', at: T0, now: T0 }),
				open.claim({ key: 'k', now: T0 }),
				open.updateCase({ caseId: opened.caseId, sections: { a: 1 }, now: T0 }),
				open.assign({ caseId: opened.caseId, owner: { id: 'desk' }, now: T0 }),
				open.completeHandoff({ caseId: opened.caseId, to: 'intake', now: T0 }),
				open.nextNumber({ series: 's', key: 'a', now: T0 }),
				open.reserveSlot({ resource: 'van', start: T0, end: T0 + 1, key: 'a', now: T0 }),
				open.completeStep({ caseId: opened.caseId, process: 'followUp', events: [], messages: [message('m')], now: T0 }),
				open.leaseWork({ process: 'followUp', limit: 1, leaseMs: HOUR, token: 't', now: T0 }),
				open.queueMessage({ message: message('m'), now: T0 }),
				open.saveProfile({ profile: {}, now: T0 }),
				open.setSetting({ name: 'a', value: 'b', now: T0 }),
				open.count({ name: 'a', add: 1, now: T0 }),
			]) {
				const { code, description } = await refused(write);
				expect(code).toBe('ledger-moved');
				expect(description).toMatch(/PostgreSQL/);
			}
			expect(await open.getCase(opened.caseId)).toEqual(opened);
		});
		expect((await refused(openSqliteLedger({ path }))).code).toBe('ledger-moved');
	});

	test('again is done already, whatever was written there since', async () => {
		await using(openSqliteLedger({ path }), fill);
		const first = await move();
		await using(openPostgresLedger(to), async (ledger) => await ledger.openCase(opening({ text: 'since' })));
		expect(await move()).toEqual({ moved: false, rows: first.rows });
		await using(openPostgresLedger(to), async (ledger) => expect((await ledger.listCases({ limit: 1_000 })).length).toBe(301));
	});

	test.each([
		['at the start', 'INSERT INTO cases', undefined],
		['in the middle', 'INSERT INTO events', undefined],
		['at the commit', 'COMMIT\0', 'INSERT INTO ledger_origin'],
	])('cut off for good %s: the file is in use as before, nothing is there, and the next attempt does it', async (_, text, behind) => {
		await using(openSqliteLedger({ path }), fill);
		const link = await startFaultyLink(server.port);
		link.next('message lost', text, behind);
		expect((await refused(move({ to: { ...to, port: link.port, patienceMs: 0 } }))).code).toBe('ledger-unreachable');
		expect(link.faults()).toBe(1);
		await link.close();
		await using(openSqliteLedger({ path }), async (ledger) => expect((await ledger.openCase(opening({ text: 'after all' }))).outcome).toBe('new'));
		await using(openPostgresLedger(to), async (ledger) => expect(await ledger.listCases({})).toEqual([]));
		expect((await move()).rows.cases).toBe(301);
	});

	describe('cut off between the commit there and the mark here', () => {
		const cutOff = async () => {
			await using(openSqliteLedger({ path }), fill);
			await move();
			const file = new DatabaseSync(path);
			for (const { name } of file.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) file.exec(`DROP TRIGGER ${String(name)}`);
			file.exec('UPDATE ledger_move SET moved_at = NULL');
			file.close();
		};

		test('the next attempt ends it', async () => {
			await cutOff();
			expect((await move()).rows.cases).toBe(300);
			expect((await refused(openSqliteLedger({ path }))).code).toBe('ledger-moved');
		});

		test.each<[string, () => Promise<Ledger>]>([
			['here', () => openSqliteLedger({ path })],
			['there', () => openPostgresLedger(to)],
		])('and something was written %s since: a person decides', async (_, open) => {
			await cutOff();
			await using(open(), async (ledger) => await ledger.claim({ key: 'since', now: T0 }));
			expect((await refused(move())).code).toBe('ledger-not-empty');
			await using(openSqliteLedger({ path }), async (ledger) => expect((await ledger.listCases({ limit: 1_000 })).length).toBe(300));
		});
	});

	test('a server that stops in the middle is waited for', async () => {
		await using(openSqliteLedger({ path }), fill);
		const link = await startFaultyLink(server.port);
		link.next('cut behind', 'INSERT INTO events');
		expect(await move({ to: { ...to, port: link.port } })).toMatchObject({ moved: true, rows: { cases: 300 } });
		expect(link.faults()).toBe(1);
		await link.close();
		await using(openPostgresLedger(to), async (ledger) => expect((await ledger.listCases({ limit: 1_000 })).length).toBe(300));
	});

	test('a ledger of its own there is left as it was', async () => {
		await using(openSqliteLedger({ path }), async (ledger) => await ledger.openCase(opening()));
		await using(openPostgresLedger(to), async (ledger) => await ledger.claim({ key: 'k', now: T0 }));
		expect(await refused(move())).toMatchObject({ code: 'ledger-not-empty', field: 'schema' });
		await using(openPostgresLedger(to), async (ledger) => expect(await ledger.listCases({})).toEqual([]));
		await using(openSqliteLedger({ path }), async (ledger) => expect((await ledger.claim({ key: 'k', now: T0 })).claimed).toBe(true));
	});

	test('a ledger that was moved elsewhere is not moved again', async () => {
		await (await openSqliteLedger({ path })).close();
		await move();
		expect((await refused(move({ to: placeOn(server) }))).code).toBe('ledger-moved');
	});

	test('a file that is not there is not made', async () => {
		expect((await refused(move())).code).toBe('ledger-missing');
		expect((await refused(move())).code).toBe('ledger-missing');
	});

	test('what arrives is checked against the file: a row that is lost on the way is seen, and nothing is moved', async () => {
		await using(openSqliteLedger({ path }), fill);
		await (await openPostgresLedger(to)).close();
		const client = new Client(server);
		await client.connect();
		await client.query(`CREATE RULE forgets AS ON INSERT TO ${to.schema}.claims DO INSTEAD NOTHING`);
		expect((await refused(move())).code).toBe('ledger-move-differs');
		await client.query(`DROP RULE forgets ON ${to.schema}.claims`);
		await client.end();
		expect((await move()).rows.claims).toBe(6);
	});
});
