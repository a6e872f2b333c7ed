import type { IDataObject, INode } from 'n8n-workflow';

import type { Engine, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { lead, webhookItem } from '../support/samples';
import { casesOf, failures, given, start, templates } from '../support/templates';

const template = templates['send-queued-messages'];
const OWNER = { id: 'ada', name: 'Ada', email: 'ada@example.com' };
const KEY = 'acknowledgement:1';

let engine: Engine;
let caseId: string;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	const run = await ledger('openCase', {}, webhookItem(lead).json);
	caseId = String(run.outputs[0][0].json.caseId);
});
afterAll(async () => await engine?.stop());

const ledger = async (operation: string, parameters: IDataObject, json: IDataObject = {}) => await engine.runNode('handoffLedger', { operation, ...parameters }, [{ json }]);
const events = async (type: string) => (await casesOf(engine))[0].events.filter((event) => event.type === type);

/** Deliver a message with a node in place of Send Email that says this of each send. */
function delivering(said: IDataObject): WorkflowJson[] {
	const sender = (node: INode): INode => ({ ...node, disabled: false, type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: { mode: 'raw', jsonOutput: JSON.stringify(said), options: {} } });
	const deliver = templates['deliver-message'];
	return [{ ...deliver, nodes: deliver.nodes.map((node) => (node.name === 'Send Email' ? sender(node) : node)) }, templates['set-up-business-profile']];
}

const check = async (said: IDataObject = { messageId: '<1@example.com>' }) => await start(engine, template, 'Every Minute', [{}], { subWorkflows: delivering(said) });

async function failed(data: IDataObject, attempt = 1): Promise<void> {
	const message = { key: KEY, reason: 'Connection timeout', attempt, channel: 'email', to: 'dana@example.com', from: 'hello@example.com', subject: 'We have your message', body: 'Thank you.', files: [], ...data };
	const { error } = await ledger('recordEvent', { caseId, type: 'message.failed', by: 'bot', data: JSON.stringify(message), key: `message.failed:${String(message.key)}:${attempt}` });
	if (error) throw new Error(error.message);
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

describe('a message that waits to be sent again', () => {
	test('is sent when its time has come, once', async () => {
		await failed({ fate: 'retry', retryAt: inMinutes(-1) });
		const run = await check();
		expect(failures(run)).toEqual([]);
		expect(given(run, 'Send It Again')).toEqual([{ key: KEY, caseId, outcome: 'sent' }]);
		expect((await events('message.sent'))[0].data).toMatchObject({ to: 'dana@example.com', subject: 'We have your message' });
		expect((await check()).nodes['Send It Again']).toBeUndefined();
	});

	test('is left until then', async () => {
		await failed({ fate: 'retry', retryAt: inMinutes(5) });
		expect((await check()).nodes['Send It Again']).toBeUndefined();
	});

	test('waits longer when it fails again, whatever was due before', async () => {
		await failed({ fate: 'retry', retryAt: inMinutes(-1) });
		// As it was when the first attempt failed.
		await ledger('claim', { key: KEY });
		await ledger('releaseClaim', { key: KEY });
		expect(given(await check({ error: 'Greeting never received' }), 'Send It Again')).toEqual([{ key: KEY, caseId, outcome: 'queued' }]);
		expect((await events('message.failed')).map(({ data }) => [data?.fate, data?.attempt])).toEqual([['retry', 1], ['retry', 2]]);
		expect((await check()).nodes['Send It Again']).toBeUndefined();
	});

	test('is left alone once another run has sent it, or put it in the outbox', async () => {
		await failed({ fate: 'retry', retryAt: inMinutes(-1) });
		await failed({ key: 'owner:1', fate: 'retry', retryAt: inMinutes(-1) });
		await ledger('recordEvent', { caseId, type: 'message.sent', key: `message:${KEY}` });
		await ledger('recordEvent', { caseId, type: 'message.queued', key: 'message:owner:1' });
		expect((await check()).nodes['Send It Again']).toBeUndefined();
	});

	test('goes to the outbox where the sender was switched off meanwhile', async () => {
		await failed({ fate: 'retry', retryAt: inMinutes(-1) });
		const run = await start(engine, template, 'Every Minute', [{}]);
		expect(given(run, 'Send It Again')).toEqual([{ key: KEY, caseId, outcome: 'queued' }]);
		expect((await events('message.queued'))[0].data).toMatchObject({ body: 'Thank you.', reason: 'no sender is set up' });
		expect((await check()).nodes['Send It Again']).toBeUndefined();
	});
});

describe('a message that a person has to look at', () => {
	const told = async () => given(await check(), 'Take Each Failure').length;
	const message = async () => (await check(), (await events('message.sent')).map(({ data }) => data));

	test.each([
		['refused', 'Not sent: We have your message'],
		['givenUp', 'Not sent: We have your message'],
		['inDoubt', 'Did this go out? We have your message'],
	])('%s: the owner is told, once', async (fate, subject) => {
		await ledger('assign', { caseId, ownerId: OWNER.id, ownerName: OWNER.name, ownerEmail: OWNER.email });
		await failed({ fate });
		expect(await message()).toMatchObject([{ to: OWNER.email, subject }]);
		expect((await events('message.reported'))[0].data).toEqual({ key: KEY, outcome: 'sent' });
		expect(await told()).toBe(0);
	});

	test.each([
		['nobody owns the case', {}, false],
		['the message was to the owner', { to: OWNER.email }, true],
	])('the business is told where %s', async (_why, change, owned) => {
		if (owned) await ledger('assign', { caseId, ownerId: OWNER.id, ownerName: OWNER.name, ownerEmail: OWNER.email });
		await failed({ fate: 'refused', ...change });
		const [{ to }] = (await message()) as [IDataObject];
		expect(to).not.toBe(OWNER.email);
		expect(to).toMatch(/@example\.com$/);
	});

	test('what it was, and why, is in the message', async () => {
		await failed({ fate: 'refused', reason: '550 No such user', files: ['INV-00001.pdf'] });
		const run = await start(engine, template, 'Every Minute', [{}]);
		expect(failures(run)).toEqual([]);
		const body = String((await events('message.queued'))[0].data?.body);
		for (const part of ['550 No such user', 'dana@example.com', 'We have your message', 'Thank you.', 'INV-00001.pdf', caseId]) expect(body).toContain(part);
	});

	test('that itself told of another is not told of again', async () => {
		await failed({ key: `undelivered:${KEY}`, fate: 'refused' });
		expect(await told()).toBe(0);
	});
});

test('one message that cannot be sent keeps nothing else from it, and the execution says so', async () => {
	await failed({ fate: 'retry', retryAt: inMinutes(-1), key: '' }, 1);
	await failed({ fate: 'retry', retryAt: inMinutes(-1), key: 'second' }, 2);
	const run = await check();
	expect(run.error?.message).toMatch(/^Messages could not be looked after: .*key/i);
	expect((await events('message.sent')).map(({ key }) => key)).toEqual(['message:second']);
});
