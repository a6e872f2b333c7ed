import type { IDataObject } from 'n8n-workflow';

import type { Process } from '../../domain/case';
import type { Ledger } from '../../ledger';
import type { Engine, Item, RunningTrigger } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { openLedgerOf } from '../support/openLedgerOf';
import { lead, NOW, webhookItem } from '../support/samples';

let engine: Engine;
/** The engine's own ledger, through a connection of the test's. */
let ledger: Ledger;
let trigger: RunningTrigger | undefined;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', email: 'hello@example.com' }, [{ json: {} }]);
	ledger = await openLedgerOf(engine);
});
afterEach(async () => {
	await trigger?.stop();
	trigger = undefined;
	await ledger.close();
});
afterAll(async () => await engine?.stop());

const open = async (index: number) => {
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem({ ...lead, email: `lead${index}@example.org` })]);
	expect(run.error).toBeUndefined();
	return String(run.outputs[0][0].json.caseId);
};
const openMany = async (count: number) => {
	const ids: string[] = [];
	for (let index = 0; index < count; index++) ids.push(await open(index));
	return ids;
};
const start = async (parameters: IDataObject = {}) => (trigger = await engine.startTrigger('handoffTrigger', { startOn: 'work', process: 'followUp', itemsAtOnce: 20, inFlight: 1, ...parameters }));
const stop = async () => {
	const logged = await trigger?.stop();
	trigger = undefined;
	return logged;
};
const idsOf = (items: Item[]) => items.map(({ json }) => String(json.caseId));
const workOf = async (caseId: string, process: Process = 'followUp') => (await ledger.listWork(caseId)).find((work) => work.process === process);
const token = ({ json }: Item) => String((json.work as IDataObject).token);
/** What Case Step: Complete does. */
const complete = async (item: Item) =>
	await ledger.completeStep({ caseId: String(item.json.caseId), process: 'followUp', token: token(item), events: [{ type: 'followup.completed', at: Date.now(), by: 'bot', key: 'done' }], messages: [], due: { followUp: null }, now: Date.now() });
const makeDue = async (caseId: string) => await ledger.setWork({ caseId, process: 'followUp', dueAt: Date.now(), now: Date.now() });

test('a case whose contact had one before says so; the first says that there is none', async () => {
	const [first] = await openMany(1);
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: new Date(Date.parse(NOW) + 60_000).toISOString() }, [webhookItem({ ...lead, email: 'lead0@example.org', message: 'Another matter: the gutter is loose' })]);
	expect(run.error).toBeUndefined();
	const [items] = await (await start()).executions(1);
	const earlier = Object.fromEntries(items.map(({ json }) => [String(json.caseId), (json.ledger as IDataObject).contactCases]));
	expect(earlier).toEqual({ [first]: [], [String(run.outputs[0][0].json.caseId)]: [{ caseId: first }] });
});

test('many cases start one execution, each with its case, its events and its lease', async () => {
	const ids = await openMany(3);
	const [items] = await (await start()).executions(1);
	expect(idsOf(items).sort()).toEqual([...ids].sort());
	for (const { json } of items) {
		expect(json).toMatchObject({ stage: 'inquiry', inquiry: { contact: { name: 'Dana Wells' } }, work: { process: 'followUp', attempt: 1 } });
		expect((json.events as IDataObject[]).map(({ type }) => type)).toEqual(['inquiry.received', 'case.opened']);
	}
	for (const item of items) expect(await complete(item)).toMatchObject({ completed: true });
	await trigger?.finish(0);
	expect(await stop()).toEqual([]);
	for (const id of ids) expect((await workOf(id))?.dueAt).toBeUndefined();
});

test('more than go into one come with the next, when the first has ended', async () => {
	const ids = await openMany(3);
	await start({ itemsAtOnce: 2 });
	const [first] = await trigger!.executions(1);
	expect(first).toHaveLength(2);
	for (const item of first) await complete(item);
	await trigger!.finish(0);
	const [, second] = await trigger!.executions(2);
	expect([...idsOf(first), ...idsOf(second)].sort()).toEqual([...ids].sort());
	await trigger!.finish(1);
});

test('several executions at once have different cases', async () => {
	const ids = await openMany(3);
	await start({ itemsAtOnce: 1, inFlight: 3 });
	const executions = await trigger!.executions(3);
	expect(executions.flatMap(idsOf).sort()).toEqual([...ids].sort());
	for (let execution = 0; execution < 3; execution++) await trigger!.finish(execution);
});

test('what becomes due while it runs starts at once', async () => {
	await start();
	const caseId = await open(1);
	expect((await trigger!.executions(1)).flatMap(idsOf)).toEqual([caseId]);
	await trigger!.finish(0);
});

test('what an execution did not complete is due again after a pause, with the reason', async () => {
	const [done, left] = await openMany(2);
	const [items] = await (await start()).executions(1);
	await complete(items.find(({ json }) => json.caseId === done)!);
	const before = Date.now();
	await trigger!.finish(0, 'The model is away');
	await stop();
	expect((await workOf(done))?.dueAt).toBeUndefined();
	const work = await workOf(left);
	expect(work).toMatchObject({ attempt: 1, reason: 'The model is away' });
	expect(work?.dueAt).toBeGreaterThanOrEqual(before + 10_000);
});

test('what was tried before is tried alone, and holds none of the others back', async () => {
	const ids = await openMany(3);
	await start();
	await trigger!.executions(1);
	await trigger!.finish(0, 'A node threw');
	await stop();
	for (const id of ids) await makeDue(id);
	await start();
	for (let execution = 0; execution < 3; execution++) {
		const items = (await trigger!.executions(execution + 1))[execution];
		expect(items).toHaveLength(1);
		if (execution > 0) await complete(items[0]);
		await trigger!.finish(execution, execution === 0 ? 'This one cannot be done' : undefined);
	}
	await stop();
	const left = (await Promise.all(ids.map(async (id) => await workOf(id)))).filter((work) => work?.dueAt !== undefined);
	expect(left).toMatchObject([{ attempt: 2, reason: 'This one cannot be done' }]);
});

test('tried five times in vain, it is under review with the reason, the business is told, and it is not due any more', async () => {
	const [caseId] = await openMany(1);
	for (let attempt = 1; attempt <= 5; attempt++) {
		await makeDue(caseId);
		await start();
		const [[item]] = await trigger!.executions(1);
		expect(item.json.work).toMatchObject({ attempt });
		await trigger!.finish(0, 'The model is away');
		await stop();
	}
	expect((await workOf(caseId))?.dueAt).toBeUndefined();
	const events = await ledger.listEvents({ caseId });
	expect(events.filter(({ type }) => type === 'work.unfinished')).toMatchObject([{ data: { process: 'followUp', reason: 'The model is away' } }]);
	expect(events.map(({ type }) => type)).toContain('review.requested');
	expect(await ledger.listMessages({ caseId })).toMatchObject([{ to: 'hello@example.com', text: expect.stringContaining('The model is away') as string }]);
});

test('nothing due: no execution', async () => {
	await openMany(1);
	const [items] = await (await start()).executions(1);
	await complete(items[0]);
	await trigger!.finish(0);
	await stop();
	const poll = await engine.activate('handoffTrigger', { startOn: 'work', process: 'followUp', itemsAtOnce: 20, inFlight: 1 });
	expect((await poll()).items).toBeNull();
});

test('for delivery there is one item for several messages, and those not begun are due again', async () => {
	for (let index = 0; index < 3; index++) await engine.runNode('handoffMessage', { operation: 'queue', to: `d${index}@example.org`, text: 'Hello', caseId: '' }, [{ json: {} }]);
	await start({ process: 'delivery', itemsAtOnce: 5, inFlight: 1 });
	const [items] = await trigger!.executions(1);
	expect(items).toMatchObject([{ json: { work: { process: 'delivery', messages: 3 } } }]);
	const taken = await ledger.takeMessage({ token: token(items[0]), now: Date.now() });
	await trigger!.finish(0, 'connect ECONNREFUSED 127.0.0.1:25');
	await stop();
	expect(await ledger.getMessage(String(taken?.message.key))).toMatchObject({ state: 'queued', attempts: 1, reason: 'connect ECONNREFUSED 127.0.0.1:25' });
	expect((await ledger.listMessages({ states: ['queued'] })).map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1]);
});

test('what is due for delivery goes by several executions, no more than may be under way', async () => {
	for (let index = 0; index < 9; index++) await engine.runNode('handoffMessage', { operation: 'queue', to: `d${index}@example.org`, text: 'Hello', caseId: '' }, [{ json: {} }]);
	await start({ process: 'delivery', itemsAtOnce: 3, inFlight: 2 });
	const executions = await trigger!.executions(2);
	expect(executions.map(([item]) => (item.json.work as IDataObject).messages)).toEqual([3, 3]);
	for (let execution = 0; execution < 2; execution++) await trigger!.finish(execution);
});

describe('while a workflow is built', () => {
	const sample = async (process: string) => await (await engine.activate('handoffTrigger', { startOn: 'work', process, itemsAtOnce: 20, inFlight: 1 }, { activation: 'manual' }))();

	test('the newest case that has such work is given as a test, and nothing is leased', async () => {
		const [, newest] = await openMany(2);
		for (let times = 0; times < 2; times++) {
			const { items, error } = await sample('followUp');
			expect(error).toBeUndefined();
			expect(items).toMatchObject([{ json: { caseId: newest, work: { process: 'followUp', test: true } } }]);
		}
		expect(await workOf(newest)).toMatchObject({ attempt: 0 });
	});

	test.each(['followUp', 'delivery'])('with nothing there for %s, that is said with the way on', async (process) => {
		expect((await sample(process)).error).toMatchObject({ message: expect.stringMatching(/^No (case|message) is /) as string, description: expect.stringMatching(/pin a sample/) as string });
	});
});

describe('what cannot be', () => {
	test.each<[string, IDataObject, RegExp]>([
		['no items', { itemsAtOnce: 0 }, /^Items at Once must be a whole number from 1 to 500/],
		['half an execution', { inFlight: 0.5 }, /^Executions at Once must be a whole number/],
		['a process that there is not', { process: 'magic' }, /^Process is "magic"/],
	])('%s is refused when it is published', async (_what, parameters, message) => {
		const poll = await engine.activate('handoffTrigger', { startOn: 'work', process: 'followUp', itemsAtOnce: 20, inFlight: 1, ...parameters });
		expect((await poll()).error?.message).toMatch(message);
	});
});

test('a trigger leaves its mark that somebody looks after its process, whether anything is due or not', async () => {
	const status = async () => {
		const { outputs, error } = await engine.runNode('handoffLedger', { operation: 'getStatus', now: new Date().toISOString() }, [{ json: {} }]);
		expect(error).toBeUndefined();
		const { lines } = outputs[0][0].json.ledger as { lines: Array<{ id: string; tone: string }> };
		return lines.find(({ id }) => id === 'queue')?.tone;
	};
	expect(await status()).toBe('unused');
	await start({ process: 'queue' });
	for (let tries = 0; tries < 100 && (await status()) !== 'ok'; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
	expect(await status()).toBe('ok');
});
