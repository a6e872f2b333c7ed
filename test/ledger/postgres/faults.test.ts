import { Client } from 'pg';

import { openPostgresLedger } from '../../../ledger';
import type { Ledger } from '../../../ledger';
import { describePostgres } from '../../support/describePostgres';
import type { Fault, FaultyLink } from '../../support/faultyLink';
import { startFaultyLink } from '../../support/faultyLink';
import type { PostgresServer } from '../../support/postgres';
import { startPostgres } from '../../support/postgres';
import { DAY, T0, opening } from '../inquiries';
import { refused } from '../ledgerForEach';
import { message } from '../messages';
import { placeOn } from './placeOn';

/** The whole message: BEGIN … READ COMMITTED is another. */
const COMMIT = 'COMMIT\0';

describePostgres('PostgreSQL that goes away', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(async () => await server?.stop());

	describe('a link that breaks at the commit', () => {
		let link: FaultyLink;
		let ledger: Ledger;
		beforeEach(async () => {
			link = await startFaultyLink(server.port);
			// One connection: it has to be given up before the server can be asked on another.
			ledger = await openPostgresLedger({ ...placeOn(server), port: link.port, poolSize: 1 });
		});
		afterEach(async () => {
			await ledger.close();
			await link.close();
		});

		const caseId = async () => (await ledger.openCase(opening())).case.caseId;
		// Each is asked once, so each answers as the first: what was done twice, or told as done before, is wrong.
		const writes: Array<[string, () => Promise<() => Promise<unknown>>, unknown]> = [
			['openCase', async () => async () => (await ledger.openCase(opening({ text: 'new' }))).outcome, 'new'],
			[
				'recordEvent',
				async () => {
					const id = await caseId();
					return async () => (await ledger.recordEvent({ caseId: id, type: 'x', at: T0, now: T0 })).recorded;
				},
				true,
			],
			['claim', async () => async () => (await ledger.claim({ key: 'k', now: T0 })).claimed, true],
			[
				'assign',
				async () => {
					const id = await caseId();
					return async () => (await ledger.assign({ caseId: id, owner: { id: 'desk' }, now: T0 })).changed;
				},
				true,
			],
			[
				'updateCase',
				async () => {
					const id = await caseId();
					return async () => (await ledger.updateCase({ caseId: id, sections: { a: 1 }, expectedVersion: 1, now: T0 })).version;
				},
				2,
			],
			[
				'completeHandoff',
				async () => {
					const id = await caseId();
					return async () => (await ledger.completeHandoff({ caseId: id, to: 'intake', now: T0 })).completed;
				},
				true,
			],
			['nextNumber', async () => async () => await ledger.nextNumber({ series: 's', key: 'a', now: T0 }), { number: 1, issued: true }],
			['reserveSlot', async () => async () => (await ledger.reserveSlot({ resource: 'van', start: T0, end: T0 + 1, key: 'a', now: T0 })).reserved, true],
			[
				'completeStep',
				async () => {
					const id = await caseId();
					await ledger.leaseWork({ process: 'followUp', limit: 1, leaseMs: DAY, token: 't', now: T0 });
					const event = { type: 'followup.completed', at: T0, key: 'f' };
					return async () => {
						const step = await ledger.completeStep({ caseId: id, process: 'followUp', token: 't', events: [event], messages: [message('m')], now: T0 });
						return step.completed && [step.events, step.messages];
					};
				},
				[1, [{ key: 'm', state: 'queued' }]],
			],
			[
				'leaseWork',
				async () => {
					await caseId();
					return async () => (await ledger.leaseWork({ process: 'followUp', limit: 1, leaseMs: DAY, token: 't', now: T0 })).map(({ attempt }) => attempt);
				},
				[1],
			],
			[
				'takeMessage',
				async () => {
					for (const key of ['m', 'n']) await ledger.queueMessage({ message: message(key), now: T0 });
					await ledger.leaseMessages({ token: 't', limit: 2, leaseMs: DAY, now: T0 });
					return async () => (await ledger.takeMessage({ token: 't', now: T0 }))?.message.key;
				},
				'm',
			],
			[
				'settleMessage',
				async () => {
					await ledger.queueMessage({ message: message('m'), now: T0 });
					return async () => (await ledger.settleMessage({ key: 'm', outcome: { state: 'sent' }, now: T0 })).settled;
				},
				true,
			],
			['count', async () => async () => await ledger.count({ name: 'runs', add: 1, now: T0 }), 1],
			['saveProfile', async () => async () => await ledger.saveProfile({ profile: { a: 1 }, now: T0 }), { saved: true, version: 1 }],
			[
				'releaseClaim',
				async () => {
					await ledger.claim({ key: 'k', now: T0 });
					return async () => await ledger.releaseClaim('k');
				},
				true,
			],
		];
		const faults: Fault[] = ['message lost', 'answer lost', 'cut behind'];
		test.each(faults.flatMap((fault) => writes.map(([name, prepare, answer]) => [name, fault, prepare, answer] as const)))(
			'%s, %s: done once, and answered so',
			async (_name, fault, prepare, answer) => {
				const write = await prepare();
				link.next(fault, COMMIT);
				expect(await write()).toEqual(answer);
				expect(link.faults()).toBe(1);
			},
		);

		test.each(['BEGIN', 'INSERT INTO cases', 'INSERT INTO events'])('cut at %s, it is done all the same, once', async (text) => {
			for (const fault of faults) {
				link.next(fault, text);
				expect((await ledger.openCase(opening({ text: `${text} ${fault}` }))).outcome).toBe('new');
			}
			expect(link.faults()).toBe(3);
			expect((await ledger.listEvents({})).length).toBe(6);
		});

		test('a link that falls silent is given up after a while', async () => {
			link.next('silence', COMMIT);
			expect((await ledger.openCase(opening())).outcome).toBe('new');
			expect((await ledger.listCases({})).length).toBe(1);
		}, 60_000);
	});

	describe('a server that is started again under fire', () => {
		test.each(['SIGINT', 'SIGKILL'] as const)('by %s: nothing fails, nothing is lost, nothing is there twice, and no number is left out', async (signal) => {
			const place = placeOn(server);
			const ledgers = await Promise.all(Array.from({ length: 3 }, () => openPostgresLedger({ ...place, patienceMs: 60_000 })));
			const WRITERS = 12;
			const opened: string[] = [];
			const numbers: number[] = [];
			let stop = false;
			const write = async (writer: number) => {
				const ledger = ledgers[writer % ledgers.length];
				for (let index = 0; !stop; index++) {
					const { outcome, case: one } = await ledger.openCase(opening({ text: `lead ${writer} ${index}` }, { now: T0 + index }));
					expect(outcome).toBe('new');
					const { claimed } = await ledger.claim({ key: one.caseId, now: T0 });
					expect(claimed).toBe(true);
					const { number, issued } = await ledger.nextNumber({ series: 'invoices', key: one.caseId, now: T0 });
					expect(issued).toBe(true);
					opened.push(one.caseId);
					numbers.push(number);
				}
			};
			const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
			const until = async (count: number) => {
				while (opened.length < count) await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, 5))]);
			};
			await until(50);
			await server.restart(signal);
			await until(opened.length + 50);
			stop = true;
			await writing;

			const found = [];
			for await (const one of ledgers[0].exportCases({})) found.push(one);
			expect(found.map(({ case: one }) => one.caseId).sort()).toEqual([...opened].sort());
			for (const { events } of found) expect(events.map(({ type }) => type)).toEqual(['inquiry.received', 'case.opened']);
			expect(numbers.sort((a, b) => a - b)).toEqual(opened.map((_, index) => index + 1));
			await Promise.all(ledgers.map((ledger) => ledger.close()));
		}, 120_000);
	});

	test('connections that were ended while nobody used them are replaced', async () => {
		const ledger = await openPostgresLedger(placeOn(server));
		await Promise.all(Array.from({ length: 5 }, () => ledger.listCases({})));
		const client = new Client(server);
		await client.connect();
		await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'n8n-nodes-lead-to-cash'");
		await client.end();
		expect((await ledger.openCase(opening())).outcome).toBe('new');
		await ledger.close();
	});

	test('a server that stays away is said by its address, without user or password', async () => {
		const away = await startPostgres();
		const ledger = await openPostgresLedger({ ...placeOn(away), patienceMs: 100 });
		const { port } = away;
		await away.stop();
		const thrown = await refused(ledger.openCase(opening()));
		expect(thrown).toMatchObject({ code: 'ledger-unreachable', message: expect.stringContaining(`127.0.0.1:${port}`) as string });
		expect(`${thrown.message} ${thrown.description} ${thrown.stack} ${JSON.stringify(thrown)}`).not.toMatch(/for tests|user|postgres:/);
		await ledger.close();
	});

	test('who is told to stop waits no longer, and nothing of theirs is written later; others go on waiting', async () => {
		const ledger = await openPostgresLedger(placeOn(server));
		const stop = new AbortController();
		await server.pause();
		const stopped = refused(ledger.until(stop.signal).claim({ key: 'stopped', now: T0 }));
		const waiting = ledger.claim({ key: 'waiting', now: T0 });
		stop.abort();
		expect((await stopped).code).toBe('ledger-wait-canceled');
		await server.resume();
		expect((await waiting).claimed).toBe(true);
		expect(await ledger.claim({ key: 'stopped', now: T0 })).toMatchObject({ claimed: true, claim: { attempt: 1 } });
		await ledger.close();
	});

	test('once closed it says so; what was under way is done', async () => {
		const ledger = await openPostgresLedger({ ...placeOn(server), poolSize: 1 });
		const under = Array.from({ length: 5 }, (_, index) => ledger.openCase(opening({ text: `lead ${index}` })));
		const closing = ledger.close();
		expect((await refused(ledger.listCases({}))).code).toBe('ledger-closed');
		expect((await Promise.all(under)).map(({ outcome }) => outcome)).toEqual(Array(5).fill('new'));
		await closing;
		await ledger.close();
	});

	test('a claim whose holder lost its connection for good stands until its lease ends', async () => {
		const place = placeOn(server);
		const [one, two] = await Promise.all([openPostgresLedger(place), openPostgresLedger(place)]);
		await one.claim({ key: 'k', leaseMs: DAY, now: T0 });
		await one.close();
		expect((await two.claim({ key: 'k', now: T0 + DAY })).claimed).toBe(false);
		expect((await two.claim({ key: 'k', now: T0 + DAY + 1 })).claimed).toBe(true);
		await two.close();
	});
});
