import type { IDataObject } from 'n8n-workflow';

import type { Engine, Polled } from '../support/engine';
import { describePostgres } from '../support/describePostgres';
import { STARTUP, startEngine } from '../support/engine';
import { openLedgerOf } from '../support/openLedgerOf';
import type { PostgresServer } from '../support/postgres';
import { startPostgres } from '../support/postgres';
import { lead, NOW, webhookItem } from '../support/samples';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

const SHOWN = { startOn: 'events', eventTypes: '', stages: [], startFrom: 'now', includeCase: true };
const publish = async (parameters: IDataObject = {}, settings: Parameters<Engine['activate']>[2] = {}) => await engine.activate('handoffTrigger', { ...SHOWN, ...parameters }, settings);
const ledger = async (operation: string, parameters: IDataObject, body: IDataObject = {}) => {
	const run = await engine.runNode('handoffLedger', { operation, now: NOW, ...parameters }, [webhookItem(body)]);
	expect(run.error).toBeUndefined();
	return run.outputs.flat()[0].json;
};
const open = async (body: IDataObject = lead) => String((await ledger('openCase', {}, body)).caseId);
const record = async (caseId: string, type: string) => await ledger('recordEvent', { caseId, type });
const typesOf = ({ error, items }: Polled) => {
	expect(error).toBeUndefined();
	return items && items.map(({ json }) => (json.event as IDataObject).type);
};

describe('where it begins', () => {
	test('from now: what was recorded before stays where it is', async () => {
		const caseId = await open();
		const poll = await publish();
		expect(typesOf(await poll())).toBeNull();
		await record(caseId, 'call.made');
		expect(typesOf(await poll())).toEqual(['call.made']);
		expect(typesOf(await poll())).toBeNull();
	});

	test('from history: everything, in the order of recording', async () => {
		await record(await open(), 'call.made');
		const poll = await publish({ startFrom: 'history' });
		expect(typesOf(await poll())).toEqual(['inquiry.received', 'case.opened', 'call.made']);
	});

	test('only the first time: published again, it goes on where it was', async () => {
		const caseId = await open();
		const { staticData } = await (await publish())();
		await record(caseId, 'call.made');
		expect(typesOf(await (await publish({}, { staticData }))())).toEqual(['call.made']);
		expect(typesOf(await (await publish({ startFrom: 'history' }, { staticData }))())).toEqual(['call.made']);
	});
});

describe('n8n stopped and started', () => {
	test.each(['init', 'leadershipChange'] as const)('at %s gives the last events once more, and those recorded meanwhile', async (activation) => {
		const caseId = await open();
		const before = await publish();
		await before();
		await record(caseId, 'call.made');
		const { staticData } = await before();
		await record(caseId, 'reply.sent');
		const after = await publish({}, { staticData, activation });
		expect(typesOf(await after())).toEqual(['call.made', 'reply.sent']);
		expect(typesOf(await after())).toBeNull();
	});

	test('before anything was handed on loses nothing', async () => {
		const caseId = await open();
		const { staticData } = await (await publish())();
		await record(caseId, 'call.made');
		expect(typesOf(await (await publish({}, { staticData, activation: 'init' }))())).toEqual(['call.made']);
	});

	test('published again by a user, it repeats nothing', async () => {
		const caseId = await open();
		const before = await publish();
		await before();
		await record(caseId, 'call.made');
		const { staticData } = await before();
		expect(typesOf(await (await publish({}, { staticData, activation: 'update' }))())).toBeNull();
	});
});

describe('which events', () => {
	test.each<[string, IDataObject, string[] | null]>([
		['all', {}, ['inquiry.received', 'case.opened', 'call.made', 'inquiry.received', 'case.opened', 'handoff.completed']],
		['of some types', { eventTypes: 'call.made, handoff.completed' }, ['call.made', 'handoff.completed']],
		['of a type nobody records', { eventTypes: 'nothing.happened' }, null],
		['of cases at a stage', { stages: ['intake'] }, ['inquiry.received', 'case.opened', 'handoff.completed']],
		['of both', { eventTypes: 'call.made', stages: ['intake'] }, null],
	])('%s', async (_what, parameters, expected) => {
		await record(await open(), 'call.made');
		await ledger('completeHandoff', { caseId: await open({ ...lead, email: 'ann@example.com' }), toStage: 'intake' });
		expect(typesOf(await (await publish({ startFrom: 'history', ...parameters }))())).toEqual(expected);
	});

	test('more than one poll gives come with the next, each once', async () => {
		const caseId = await open();
		const store = await openLedgerOf(engine);
		for (let call = 0; call < 5_100; call++) await store.recordEvent({ caseId, type: 'call.made', at: 0, key: `call ${call}`, now: 0 });
		await store.close();
		const poll = await publish({ startFrom: 'history', eventTypes: 'call.made', includeCase: false });
		const pages = [await poll(), await poll()].map((polled) => (polled.items ?? []).map(({ json }) => (json.event as IDataObject).key));
		expect(pages.map((keys) => keys.length)).toEqual([5_000, 100]);
		expect(new Set(pages.flat()).size).toBe(5_100);
		expect(typesOf(await poll())).toBeNull();
	}, 60_000);
});

describe('an item', () => {
	test('is the event beside its case', async () => {
		const caseId = await open();
		const poll = await publish();
		await poll();
		await ledger('recordEvent', { caseId, type: 'call.made', by: 'human', data: { minutes: 5 }, key: 'call 1' });
		const [{ json }] = (await poll()).items ?? [];
		expect(json).toMatchObject({ caseId, stage: 'inquiry', inquiry: { contact: { name: 'Dana Wells' } }, event: { type: 'call.made', at: NOW, by: 'human', data: { minutes: 5 }, key: 'call 1' } });
	});

	test('is the event with its case\'s ID alone where that is enough', async () => {
		const caseId = await open();
		const [{ json }] = (await (await publish({ startFrom: 'history', includeCase: false }))()).items ?? [];
		expect(Object.keys(json).sort()).toEqual(['caseId', 'event']);
		expect(json.caseId).toBe(caseId);
	});

	test('of a case that was deleted is not given, and holds up none of the others', async () => {
		const old = await open();
		await ledger('completeHandoff', { caseId: old, toStage: 'closed' });
		const poll = await publish();
		await poll();
		await record(old, 'call.made');
		await ledger('applyRetention', { olderThanDays: 1, whatToDo: 'delete', now: '2026-06-01T10:00:00-06:00' });
		await open({ ...lead, email: 'ann@example.com' });
		expect(typesOf(await poll())).toEqual(['inquiry.received', 'case.opened']);
	});
});

test('a ledger that ends before the place that was reached is read from its end on', async () => {
	const caseId = await open();
	const poll = await publish({}, { staticData: { cursor: 1_000_000, lastFrom: 999_999 } });
	expect(typesOf(await poll())).toBeNull();
	await record(caseId, 'call.made');
	expect(typesOf(await poll())).toEqual(['call.made']);
});

describe('another ledger is chosen', () => {
	const other = async (events: number) => {
		engine.freshLedger();
		const caseId = await open({ ...lead, email: 'ann@example.com' });
		for (let index = 0; index < events; index++) await ledger('recordEvent', { caseId, type: 'note.added', by: 'human', data: { text: 'noted' }, key: `note ${index}` });
		return caseId;
	};
	const placeOnTheFirst = async () => {
		await record(await open(), 'call.made');
		const poll = await publish({ startFrom: 'history' });
		expect(typesOf(await poll())).toHaveLength(3);
		return (await poll()).staticData;
	};

	test.each(['update', 'init'] as const)('that is longer: from now on, at %s too, as when the workflow was published for the first time', async (activation) => {
		const staticData = await placeOnTheFirst();
		const caseId = await other(10);
		const poll = await publish({}, { staticData, activation });
		expect(typesOf(await poll())).toBeNull();
		await record(caseId, 'call.made');
		const polled = await poll();
		expect(typesOf(polled)).toEqual(['call.made']);
		expect(typesOf(await (await publish({}, { staticData: polled.staticData, activation: 'init' }))())).toEqual(['call.made']);
	});

	test('that is longer, from history: all of it', async () => {
		const staticData = await placeOnTheFirst();
		await other(10);
		expect(typesOf(await (await publish({ startFrom: 'history' }, { staticData }))())).toHaveLength(12);
	});

	test('that is shorter: from its end on, and it is known when it has grown', async () => {
		const staticData = await placeOnTheFirst();
		engine.freshLedger();
		const poll = await publish({}, { staticData });
		expect(typesOf(await poll())).toBeNull();
		const caseId = await open({ ...lead, email: 'ann@example.com' });
		expect(typesOf(await poll())).toEqual(['inquiry.received', 'case.opened']);
		await record(caseId, 'call.made');
		await record(caseId, 'reply.sent');
		expect(typesOf(await poll())).toEqual(['call.made', 'reply.sent']);
	});

	test('an event at the place that was deleted since does not make it another one', async () => {
		const old = await open();
		await ledger('completeHandoff', { caseId: old, toStage: 'closed' });
		const poll = await publish({ startFrom: 'history' });
		await poll();
		await ledger('applyRetention', { olderThanDays: 1, whatToDo: 'delete', now: '2026-06-01T10:00:00-06:00' });
		await open({ ...lead, email: 'ann@example.com' });
		expect(typesOf(await poll())).toEqual(['inquiry.received', 'case.opened']);
	});
});

describePostgres('on PostgreSQL', () => {
	let server: PostgresServer;
	let credential: IDataObject;
	beforeAll(async () => {
		server = await startPostgres();
		const { host, port, user, password, database } = server;
		credential = { store: 'postgres', connection: 'fields', host, port, user, password, database, schema: 'lead_to_cash', sslMode: 'disable' };
	}, STARTUP);
	afterAll(async () => await server?.stop());

	test('a ledger that was moved there is the same one: what was recorded before and after the move comes, once', async () => {
		const caseId = await open();
		const before = await publish();
		await before();
		await record(caseId, 'call.made');
		const { staticData } = await before();
		await record(caseId, 'reply.sent');
		const settings = { ledgerCredential: credential };
		const moved = await engine.runNode('handoffLedger', { operation: 'moveToPostgres', now: NOW }, [webhookItem({})], settings);
		expect(moved.error).toBeUndefined();
		await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type: 'note.added', by: 'human', data: { text: 'noted' }, now: NOW }, [webhookItem({})], settings);
		const after = await publish({}, { staticData, credential });
		expect(typesOf(await after())).toEqual(['reply.sent', 'note.added']);
		expect(typesOf(await after())).toBeNull();
	});
});

describe('while a workflow is built', () => {
	test('the newest event that fits is given, as often as asked for, and the place stays', async () => {
		await record(await open(), 'call.made');
		const poll = await publish({ eventTypes: 'case.opened, inquiry.received' }, { activation: 'manual' });
		for (let times = 0; times < 2; times++) {
			const polled = await poll();
			expect(typesOf(polled)).toEqual(['case.opened']);
			expect(polled.staticData).toEqual({});
		}
	});

	test('where none fits, that is said with the way on', async () => {
		const { error } = await (await publish({}, { activation: 'manual' }))();
		expect(error).toMatchObject({ message: 'No event fits yet', description: expect.stringMatching(/Record one/) as string, node: 'Trigger' });
	});
});

describe('what cannot be asked', () => {
	test('an unknown stage is refused by the field\'s name', async () => {
		expect((await (await publish({ stages: ['limbo'] }))()).error).toMatchObject({ message: 'Stages names "limbo"', description: expect.stringMatching(/^Choose from/) as string });
	});

	test('a SQLite file in queue mode is refused with the way out', async () => {
		const { error } = await (await publish({}, { env: { EXECUTIONS_MODE: 'queue' } }))();
		expect(error).toMatchObject({ message: expect.stringMatching(/queue mode/) as string, description: expect.stringMatching(/PostgreSQL/) as string });
	});

	test.each(['init', 'leadershipChange'] as const)('a ledger out of reach at %s is said once in the log and once as a failed execution, and asked again: n8n would give up a trigger that fails to start', async (activation) => {
		const poll = await publish({}, { staticData: { cursor: 7 }, activation, credential: { store: 'sqlite', filePath: `${engine.userFolder}/none/\0` } });
		for (let times = 0; times < 2; times++) {
			const polled = await poll();
			expect(polled).toMatchObject({ items: null, staticData: { cursor: 7 } });
			expect(polled.error).toBeUndefined();
			expect(polled.logged).toEqual([expect.stringMatching(/^Trigger asks the ledger again every few seconds: \S/), expect.stringMatching(/^A failed execution: \S/)]);
		}
	});

	test('a ledger out of reach leaves the place as it was', async () => {
		const filePath = `${engine.userFolder}/none/\0`;
		const polled = await (await publish({}, { staticData: { cursor: 7 }, credential: { store: 'sqlite', filePath } }))();
		expect(polled.error?.message).toMatch(/\S/);
		expect(polled.staticData).toEqual({ cursor: 7 });
	});
});
