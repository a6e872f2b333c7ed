import { rename } from 'node:fs/promises';
import path from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import type { Ledger } from '../../ledger';
import type { Engine, Item } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { openLedgerOf } from '../support/openLedgerOf';
import { lead, NOW, webhookItem } from '../support/samples';

const [QUEUED, NOT_SENT] = [0, 1];
const [MESSAGE, DONE] = [0, 1];
let engine: Engine;
let ledger: Ledger;
let caseId: string;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', email: 'hello@example.com' }, [{ json: {} }]);
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)]);
	caseId = String(run.outputs[0][0].json.caseId);
	ledger = await openLedgerOf(engine);
});
afterEach(async () => await ledger.close());
afterAll(async () => await engine?.stop());

const at = Date.parse(NOW);
const node = async (parameters: IDataObject, json: IDataObject = {}) => {
	const run = await engine.runNode('handoffMessage', { now: NOW, ...parameters }, [{ json }]);
	expect(run.error).toBeUndefined();
	return run.outputs;
};
const queue = async (more: IDataObject = {}) => await node({ operation: 'queue', to: 'dana@example.com', subject: 'Your drain', text: 'We are on our way.', caseId, ...more });
const lease = async (token = 't') => await ledger.leaseMessages({ token, limit: 10, leaseMs: 60_000, now: at });
const takeNext = async (token = 't') => await node({ operation: 'takeNext' }, { work: { process: 'delivery', token } });

describe('Queue', () => {
	test('puts a message in the outbox once: the same again is there already', async () => {
		expect((await queue())[QUEUED]).toMatchObject([{ json: { message: { to: 'dana@example.com', from: 'hello@example.com', state: 'queued' }, ledger: { queued: true } } }]);
		expect((await queue())[NOT_SENT]).toMatchObject([{ json: { ledger: { queued: false, reasons: [{ code: 'queued-before' }] } } }]);
		expect(await ledger.listMessages({})).toHaveLength(1);
	});

	test.each<[string, IDataObject]>([
		['another text', { text: 'We are late.' }],
		['another address', { to: 'ann@example.com' }],
		['another case', { caseId: '' }],
		['a key of its own', { options: { key: 'visit 2' } }],
	])('%s is another message', async (_what, more) => {
		await queue();
		expect((await queue(more))[QUEUED]).toHaveLength(1);
	});

	test('to the team without an address it goes to the business', async () => {
		expect((await queue({ to: '', audience: 'team' }))[QUEUED]).toMatchObject([{ json: { message: { to: 'hello@example.com', audience: 'team' } } }]);
	});

	test.each<[string, IDataObject, RegExp]>([
		['nobody', { to: '' }, /^To is empty/],
		['nothing', { text: '={{ "" }}' }, /^Text is empty/],
		['two headers in one', { to: 'dana@example.com\r\nBcc: all@example.net' }, /^To has a line break/],
		['a case that there is not', { caseId: 'c_ffffffffffffffffffff' }, /c_ffffffffffffffffffff/],
	])('%s leaves by Not Sent with the reason', async (_what, more, message) => {
		const [item] = (await queue(more))[NOT_SENT];
		expect(((item.json.ledger as IDataObject).reasons as IDataObject[])[0].message).toMatch(message);
		expect(await ledger.listMessages({})).toEqual([]);
	});
});

describe('Alert', () => {
	const [DONE, WITHOUT_LEDGER] = [0, 1];
	const words = { operation: 'alert', audience: 'team', to: '', caseId: '', subject: 'Failed: Follow up', text: 'connect ECONNREFUSED' };
	const later = (minutes: number) => new Date(at + minutes * 60_000).toISOString();
	/** The credential names a file below a file, which no ledger can be opened at. */
	const away = async (more: IDataObject = {}) => {
		const run = await engine.runNode('handoffMessage', { ...words, ...more }, [{ json: {} }], { ledgerCredential: { store: 'sqlite', filePath: '/dev/null/ledger.sqlite' } });
		expect(run.error).toBeUndefined();
		return run.outputs;
	};

	test('goes by the outbox, where there is one', async () => {
		expect((await node(words))[DONE]).toMatchObject([{ json: { message: { to: 'hello@example.com', state: 'queued' } } }]);
		expect(await ledger.listMessages({})).toHaveLength(1);
	});

	test('while the ledger is away, it is given for sending, with the reason and how to go on, once in 15 minutes', async () => {
		await node(words); // So the business's address is known.
		const [first] = (await away({ now: later(0) }))[WITHOUT_LEDGER];
		expect(first.json.message).toMatchObject({ to: 'hello@example.com', from: 'hello@example.com', subject: 'Failed: Follow up' });
		expect(String((first.json.message as IDataObject).text)).toMatch(/^connect ECONNREFUSED\n\nThis message was sent past the ledger: The ledger \/dev\/null\/ledger\.sqlite cannot be written\. Let the user/);
		for (const minutes of [0, 1, 14.9]) {
			const outputs = await away({ now: later(minutes) });
			expect(outputs[WITHOUT_LEDGER]).toEqual([]);
			expect(outputs[DONE]).toMatchObject([{ json: { ledger: { reasons: [{ code: 'told-before' }] } } }]);
		}
		expect((await away({ now: later(15) }))[WITHOUT_LEDGER]).toHaveLength(1);
		expect((await away({ now: later(20), options: { quietMinutes: 5 } }))[WITHOUT_LEDGER]).toHaveLength(1);
		// A clock that was ahead silences nobody.
		expect((await away({ now: later(-60) }))[WITHOUT_LEDGER]).toHaveLength(1);
	});

	test('a ledger that goes while it is open is away, too', async () => {
		await node(words);
		const file = path.join(engine.userFolder, '.n8n', 'lead-to-cash.sqlite');
		await rename(file, `${file}.away`);
		const run = await engine.runNode('handoffMessage', { ...words, now: later(200) }, [{ json: {} }]);
		await rename(`${file}.away`, file);
		expect(run.error).toBeUndefined();
		expect(run.outputs[WITHOUT_LEDGER]).toMatchObject([{ json: { message: { to: 'hello@example.com', text: expect.stringMatching(/was removed or replaced while it was open/) as string } } }]);
		expect((await node(words))[DONE]).toHaveLength(1);
	});

	test('a message that says nothing is not sent at all', async () => {
		expect((await away({ text: '={{ "" }}', now: later(60) }))[DONE]).toMatchObject([{ json: { ledger: { reasons: [{ code: 'text-missing' }] } } }]);
	});
});

describe('Take Next', () => {
	test('gives the messages of its lease one at a time, then is done', async () => {
		await queue();
		await queue({ to: 'ann@example.com' });
		await lease();
		const seen: unknown[] = [];
		for (;;) {
			const outputs = await takeNext();
			if (outputs[DONE].length > 0) break;
			seen.push(outputs[MESSAGE][0].json.to);
			expect((await ledger.listMessages({ states: ['sending'] })).length).toBe(seen.length);
		}
		expect(seen.sort()).toEqual(['ann@example.com', 'dana@example.com']);
	});

	test('another\'s lease gives nothing', async () => {
		await queue();
		await lease('theirs');
		expect((await takeNext('mine'))[DONE]).toHaveLength(1);
	});

	test.each([['email', 0], ['sms', 1], ['whatsapp', 2], ['slack', 3], ['pager', 4]])('by channel, %s leaves by its own output, and the end by the last', async (channel, output) => {
		await ledger.queueMessage({ message: { key: 'm', channel, to: 'dana', text: 'x', events: [], audience: 'customer', automatic: true }, now: at });
		await lease();
		const next = async () => (await node({ operation: 'takeNext', byChannel: true }, { work: { process: 'delivery', token: 't' } })).map((items) => items.length);
		expect(await next()).toEqual([0, 1, 2, 3, 4, 5].map((index) => (index === output ? 1 : 0)));
		expect(await next()).toEqual([0, 0, 0, 0, 0, 1]);
	});

	test('files are beside the message, under the names that it says', async () => {
		await ledger.queueMessage({ message: { key: 'm', channel: 'email', to: 'dana@example.com', text: 'x', events: [], audience: 'customer', automatic: true, attachments: [{ fileName: 'a.pdf', mimeType: 'application/pdf', content: 'JVBERg==' }] }, now: at });
		await lease();
		const [item] = (await takeNext())[MESSAGE];
		expect(item.json).toMatchObject({ files: ['a.pdf'] });
		expect(item.binary?.attachment_0).toMatchObject({ fileName: 'a.pdf', mimeType: 'application/pdf' });
	});

	test('without work, it says what to put before it', async () => {
		const run = await engine.runNode('handoffMessage', { operation: 'takeNext', now: NOW }, [{ json: {} }]);
		expect(run.error).toMatchObject({ message: 'The item has no work, and does not lead back to a message', description: expect.stringMatching(/Handoff Trigger/) as string });
	});
});

const passed: IDataObject = { passed: true };
/** What n8n's own nodes answer, in place of the item that they were given. */
const ANSWERS: Array<[string, IDataObject, string]> = [
	['Send Email', { accepted: ['dana@example.com'], rejected: [], messageId: '<1@example.com>', response: '250 OK' }, 'sent'],
	['Send Email, to nobody', { accepted: [], rejected: ['dana@example.com'], response: '550 no' }, 'refused'],
	['Send Email, away', { error: 'connect ECONNREFUSED 127.0.0.1:25' }, 'queued'],
	['Send Email, refused', { error: "Can't send mail - all recipients were rejected: 550 5.1.1 User unknown" }, 'refused'],
	['Send Email, broken off', { error: 'read ECONNRESET' }, 'inDoubt'],
	['Send Email without credentials', { error: 'Node does not have any credentials set for "smtp"' }, 'queued'],
	['Gmail', { id: '18e0', threadId: '18e0', labelIds: ['SENT'] }, 'sent'],
	['Gmail, too often', { error: { message: 'The service is receiving too many requests from you', httpCode: '429' } }, 'queued'],
	['Outlook', { success: true }, 'sent'],
	['SendGrid', { messageId: 'abc' }, 'sent'],
	['SendGrid, with headers', { headers: { 'x-message-id': 'abc' }, statusCode: 202 }, 'sent'],
	['Twilio', { sid: 'SM1', status: 'queued', to: '+13125550142', error_code: null, error_message: null }, 'sent'],
	['Twilio, refused', { error: { message: 'Bad request - please check your parameters', description: 'Invalid phone number', httpCode: '400' } }, 'refused'],
	['WhatsApp', { messaging_product: 'whatsapp', messages: [{ id: 'wamid.1' }] }, 'sent'],
	['Slack', { ok: true, ts: '1.2', channel: 'C1' }, 'sent'],
	['a node of one\'s own that did not fail', { anything: 1 }, 'sent'],
	['a node that is switched off', passed, 'queued'],
];

/** A workflow of these nodes, started with the work of one lease; the sending node answers what it is pinned to. */
const deliver = async (nodes: Record<string, IDataObject>, wires: Record<string, string>, answer: IDataObject, work: IDataObject = {}) => {
	const place = (name: string, type: string, parameters: IDataObject = {}) => ({ id: name, name, type, typeVersion: 1, position: [0, 0] as [number, number], parameters: parameters as never });
	const to = (target: string) => ({ main: [[{ node: target, type: 'main' as const, index: 0 }]] });
	const pinned: Record<string, Item[]> = answer === passed ? {} : { Send: [{ json: answer, pairedItem: { item: 0 } }] };
	const run = await engine.runWorkflow(
		{
			id: 'delivery',
			name: 'Delivery',
			settings: { executionOrder: 'v1' },
			nodes: [
				place('Items', 'n8n-nodes-base.manualTrigger'),
				place('Send', 'n8n-nodes-base.noOp'),
				...Object.entries(nodes).map(([name, parameters]) => place(name, 'n8n-nodes-lead-to-cash.handoffMessage', { now: NOW, ...parameters })),
			],
			connections: Object.fromEntries(Object.entries(wires).map(([from, target]) => [from, to(target)])),
		},
		{ trigger: 'Items', items: [{ json: { work: { process: 'delivery', token: 't', ...work } } }], pinData: pinned },
	);
	expect(run.error).toBeUndefined();
	return run.nodes;
};

describe('Take Next, to which the sending nodes lead back', () => {
	const loop = async (answer: IDataObject) => (await deliver({ Take: { operation: 'takeNext' } }, { Items: 'Take', Take: 'Send', Send: 'Take' }, answer)).Take;

	test.each(ANSWERS)('settles what comes back, then gives the next: %s', async (_what, answer, state) => {
		await queue({ options: { eventType: 'reply.sent', eventBy: 'human' } });
		await queue({ to: 'ann@example.com' });
		await lease();
		const runs = await loop(answer);
		expect(runs.map(({ outputs }) => outputs.map((items) => items.length))).toEqual([[1, 0], [1, 0], [0, 1]]);
		expect(runs[2].outputs[DONE][0].json).toEqual({ work: { process: 'delivery', token: 't' } });
		const messages = await ledger.listMessages({ audience: 'customer' });
		expect(messages.map((message) => message.state)).toEqual([state, state]);
		const types = (await ledger.listEvents({ caseId })).map(({ type }) => type);
		expect(types.filter((type) => type === 'reply.sent')).toHaveLength(state === 'sent' ? 1 : 0);
		expect(types.filter((type) => type === 'message.refused')).toHaveLength(state === 'refused' ? 2 : 0);
		expect(types.filter((type) => type === 'message.doubted')).toHaveLength(state === 'inDoubt' ? 2 : 0);
		expect(await ledger.listMessages({ audience: 'team' })).toHaveLength(state === 'refused' || state === 'inDoubt' ? 2 : 0);
	});

	test('goes on with what is due by then, as far as its work says', async () => {
		for (const name of ['a', 'b', 'c', 'd', 'e']) await queue({ to: `${name}@example.com` });
		await ledger.leaseMessages({ token: 't', limit: 1, leaseMs: 60_000, now: at });
		const runs = (await deliver({ Take: { operation: 'takeNext' } }, { Items: 'Take', Take: 'Send', Send: 'Take' }, { id: '1' }, { goesOn: 3 })).Take;
		expect(runs.map(({ outputs }) => outputs.map((items) => items.length))).toEqual([[1, 0], [1, 0], [1, 0], [1, 0], [0, 1]]);
		expect((await ledger.listMessages({})).map(({ state }) => state).sort()).toEqual(['queued', 'sent', 'sent', 'sent', 'sent']);
	});

	test('behind Settle it gives the next, too', async () => {
		await queue();
		await queue({ to: 'ann@example.com' });
		await lease();
		await deliver({ Take: { operation: 'takeNext' }, Settle: { operation: 'settle' } }, { Items: 'Take', Take: 'Send', Send: 'Settle', Settle: 'Take' }, { id: '1' });
		expect((await ledger.listMessages({})).map(({ state }) => state)).toEqual(['sent', 'sent']);
	});

	test('what was settled meanwhile stays as it is, and the next is given', async () => {
		await queue();
		await lease();
		const [item] = (await takeNext())[MESSAGE];
		await ledger.settleMessage({ key: String(item.json.key), outcome: { state: 'refused', reason: 'Dropped by a person' }, now: at });
		const outputs = await node({ operation: 'takeNext' }, { ...item.json, error: 'read ECONNRESET' });
		expect(outputs[DONE]).toHaveLength(1);
		expect(await ledger.listMessages({})).toMatchObject([{ state: 'refused', reason: 'Dropped by a person' }]);
	});

	test('a test ends behind its one message', async () => {
		const nodes = await engine.runNode('handoffMessage', { operation: 'takeNext', now: NOW }, [{ json: { key: 'sample', channel: 'email', to: 'dana@example.com', text: 'x', work: { process: 'delivery', test: true } } }]);
		expect(nodes.outputs[MESSAGE]).toHaveLength(1);
		expect((await node({ operation: 'takeNext' }, nodes.outputs[MESSAGE][0].json))[DONE]).toHaveLength(1);
	});
});

describe('Settle', () => {
	/** Take Next → the sending node → Settle. */
	const send = async (answer: IDataObject) => {
		const nodes = await deliver({ Take: { operation: 'takeNext' }, Settle: { operation: 'settle' } }, { Items: 'Take', Take: 'Send', Send: 'Settle' }, answer);
		return nodes.Settle[0].outputs[0][0].json;
	};

	test.each(ANSWERS)('%s', async (_what, answer, state) => {
		await queue({ options: { eventType: 'reply.sent', eventBy: 'human' } });
		await lease();
		expect(await send(answer)).toMatchObject({ work: { token: 't' }, settled: { state } });
		const [message] = await ledger.listMessages({ audience: 'customer' });
		expect(message.state).toBe(state);
		const types = (await ledger.listEvents({ caseId })).map(({ type }) => type);
		expect(types.includes('reply.sent')).toBe(state === 'sent');
		expect(types.includes('message.refused')).toBe(state === 'refused');
		expect(types.includes('message.doubted')).toBe(state === 'inDoubt');
		expect(await ledger.listMessages({ audience: 'team' })).toHaveLength(state === 'refused' || state === 'inDoubt' ? 1 : 0);
	});

	test('what was settled is not settled again by a late answer', async () => {
		await queue();
		await lease();
		await send({ id: '1' });
		const [{ key }] = await ledger.listMessages({});
		const [[item]] = await node({ operation: 'settle', message: { key } }, { error: '550 no' });
		expect(item.json).toMatchObject({ settled: { state: 'sent', changed: false } });
	});

	test.each<[string, IDataObject, RegExp]>([
		['an item that leads nowhere', {}, /does not lead back to a message/],
		['a message that there is not', { message: { key: 'nobody\'s' } }, /^No message has the key nobody's/],
	])('%s is said so', async (_what, parameters, message) => {
		const run = await engine.runNode('handoffMessage', { operation: 'settle', now: NOW, ...parameters }, [{ json: { ok: true } }]);
		expect(run.error?.message).toMatch(message);
	});
});
