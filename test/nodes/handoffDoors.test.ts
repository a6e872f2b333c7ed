import type { IDataObject } from 'n8n-workflow';

import { caseTokenOf } from '../../domain/case';
import { parseProfile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import type { Engine, Item } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { lead, NOW, webhookItem } from '../support/samples';

const [OF_CASE, NEW_CASE, SET_ASIDE] = [0, 1, 2];
const [RECORDED, REFUSED] = [0, 1];
let engine: Engine;
let ledger: Ledger;
let key: string;
let caseId: string;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	const saved = await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', email: 'hello@example.com', team: { member: [{ id: 'ann', name: 'Ann', email: 'ann@example.net' }] } }, [{ json: {} }]);
	key = String((saved.outputs[0][0].json.saved as IDataObject).doorKey);
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)]);
	caseId = String(run.outputs[0][0].json.caseId);
	ledger = await openLedgerOf(engine);
});
afterEach(async () => await ledger.close());
afterAll(async () => await engine?.stop());

const call = async (operation: string, items: Item[], more: IDataObject = {}) => {
	const run = await engine.runNode('handoffLedger', { operation, now: NOW, ...more }, items);
	expect(run.error).toBeUndefined();
	return run.outputs;
};
const post = (body: IDataObject, headers: IDataObject = { 'x-lead-to-cash-key': key }): Item => {
	const item = webhookItem(body);
	return { json: { ...item.json, headers: { ...(item.json.headers as IDataObject), ...headers } } };
};
const mail = (text: string, from: string, id: string, subject = `Re: Your inquiry [${caseId}]`): Item => ({ json: { from: { value: [{ address: from, name: '' }] }, subject, text, messageId: `<${id}@example.org>`, date: '2026-03-02T16:10:00.000Z' } });
/** What the subject of a mail of ours bears. */
const token = async (audience: 'team' | 'customer') => caseTokenOf({ caseId, audience }, await ledger.setSetting({ name: 'links.secret', value: 'secret of this test', onlyIfAbsent: true, now: Date.parse(NOW) }));
const types = async () => (await ledger.listEvents({ caseId })).map(({ type }) => type);
const refused = async () => await ledger.count({ name: 'door.refused', add: 0, now: Date.parse(NOW) });
const answerOf = (item: Item) => item.json.ledger as { statusCode: number; code: string; body: IDataObject };
const PAYMENT = { amount: '120.00', currency: 'USD', reference: 'T1' };

describe('without the key', () => {
	test.each<[string, IDataObject]>([
		['none', {}],
		['another one', { 'x-lead-to-cash-key': 'f'.repeat(32) }],
		['a part of it', { 'x-lead-to-cash-key': 'f' }],
		['a list', { 'x-lead-to-cash-key': ['a', 'b'] }],
	])('%s: 401, counted, and nothing is recorded', async (_what, headers) => {
		const before = await types();
		const [item] = (await call('recordPost', [post({ caseId, ...PAYMENT }, headers)], { kind: 'paymentReceived' }))[REFUSED];
		expect(answerOf(item)).toMatchObject({ statusCode: 401, body: { status: 'key-missing', message: expect.stringMatching(/X-Lead-To-Cash-Key/) as string } });
		expect(JSON.stringify(item)).not.toContain(key);
		const [aside] = (await call('receiveMessage', [post({ message: 'STOP', email: 'dana@example.com' }, headers)]))[SET_ASIDE];
		expect(answerOf(aside).statusCode).toBe(401);
		expect(await types()).toEqual(before);
		expect(await refused()).toBe(2);
	});

	test('what does not come by a webhook needs none', async () => {
		expect((await call('recordPost', [{ json: { caseId, ...PAYMENT } }], { kind: 'paymentReceived' }))[RECORDED]).toHaveLength(1);
		expect(await refused()).toBe(0);
	});
});

describe('hostile posts', () => {
	test.each<[string, () => IDataObject]>([
		['keys of a prototype', () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"message":"The drain is clogged","email":"n@example.com","toString":"x"}') as IDataObject],
		['sixty thousand characters', () => ({ message: 'x '.repeat(30_000), email: 'n@example.com' })],
		['values of other kinds', () => ({ message: { $ne: 1 }, email: ['a@example.com'], name: { a: 1 } })],
	])('%s: a case like any other, and nothing else changes', async (_what, body) => {
		const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(body())]);
		expect(run.error).toBeUndefined();
		const [{ json }] = run.outputs.flat();
		expect((await ledger.getCase(String(json.caseId)))?.data.inquiry.text.length).toBeLessThanOrEqual(60_000);
		expect((await types()).slice(0, 2)).toEqual(['inquiry.received', 'case.opened']);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	test.each<[string, () => IDataObject]>([
		['a case by its prototype', () => JSON.parse(`{"__proto__":{"caseId":"${caseId}"},"amount":"120.00","currency":"USD","reference":"T1"}`) as IDataObject],
		['statements for a database', () => ({ ...PAYMENT, caseId: "' OR '1'='1" })],
	])('a payment with %s is refused with what to mend, and nothing is recorded', async (_what, body) => {
		const [item] = (await call('recordPost', [post(body())], { kind: 'paymentReceived' }))[REFUSED];
		expect(answerOf(item).statusCode).toBe(422);
		expect(await types()).not.toContain('payment.received');
	});
});

describe('a post that can never work is refused at once, by the name of what is amiss, and is not asked for again', () => {
	const deep = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as unknown;
	const CASES: Array<[string, () => IDataObject, string, RegExp]> = [
		['a value without words', () => ({ note: JSON.parse('{"toString":null}') as IDataObject }), 'body-name-reserved', /note\.toString/],
		['a body without words', () => JSON.parse(`{"caseId":"${caseId}","toString":null}`) as IDataObject, 'body-name-reserved', /^toString is/],
		['a prototype', () => JSON.parse(`{"caseId":"${caseId}","a":{"__proto__":{"b":1}}}`) as IDataObject, 'body-name-reserved', /a\.__proto__/],
		['an estimate nested a thousand deep', () => ({ estimate: deep(1_000) as IDataObject }), 'body-nested', /30 deep/],
		['an object for a case', () => ({ caseId: { id: caseId } }), 'caseId-not-text', /caseId is an object/],
		['sixty thousand characters for a case', () => ({ caseId: 'c'.repeat(60_000) }), 'case-unknown', /60000 characters/],
		['a case that there is not', () => ({ caseId: 'c_none' }), 'case-unknown', /c_none/],
	];
	test.each((['paymentReceived', 'billingRequested'] as const).flatMap((kind) => CASES.map((one) => [kind, ...one] as const)))('%s: %s', async (kind, _what, body, status, message) => {
		const outputs = await call('recordPost', [post({ caseId, ...PAYMENT, ...body() }), post({ caseId, ...PAYMENT, reference: kind })], { kind });
		expect(outputs[REFUSED]).toHaveLength(1);
		expect(answerOf(outputs[REFUSED][0])).toMatchObject({ statusCode: 422, body: { status, message: expect.stringMatching(message) as string } });
		// The one beside it goes its way.
		expect(outputs[RECORDED]).toHaveLength(1);
	});

	test('without the key, what cannot be read is not handed on either', async () => {
		const [item] = (await call('recordPost', [post(JSON.parse('{"toString":null}') as IDataObject, { 'x-lead-to-cash-key': '' })], { kind: 'paymentReceived' }))[REFUSED];
		expect(answerOf(item).statusCode).toBe(401);
		expect(item.json.body).toBeUndefined();
	});

	test.each<[string, IDataObject]>([['an object', {}], ['a list', { amount: [] }], ['true', { amount: true }]])('an amount that is %s', async (_what, body) => {
		const [item] = (await call('recordPost', [post({ caseId, amount: {}, ...body })], { kind: 'paymentReceived' }))[REFUSED];
		expect(answerOf(item)).toMatchObject({ statusCode: 422, body: { status: 'amount-not-text', message: expect.stringMatching(/^amount is .*decimal/) as string } });
		expect(await types()).not.toContain('payment.received');
	});
});

describe('what a sender names by an id', () => {
	const named = (email: string, message: string): Item => webhookItem({ message, email, messageId: 'form-1234' });

	test('keeps no message of somebody else away', async () => {
		const before = (await ledger.listCases({})).length;
		await call('receiveMessage', [mail('I was first', 'eve@example.org', 'next')]);
		const outputs = await call('receiveMessage', [mail('The heater is cold', 'bo@example.org', 'next')]);
		expect(outputs[NEW_CASE]).toHaveLength(1);
		await call('openCase', [named('eve@example.org', 'one'), named('bo@example.org', 'two')]);
		expect((await ledger.listCases({})).length).toBe(before + 4);
	});

	test('of the same person is the same message', async () => {
		await call('receiveMessage', [mail('The heater is cold', 'bo@example.org', 'next')]);
		const outputs = await call('receiveMessage', [mail('The heater is cold, and more', 'Bo@example.org', 'next')]);
		expect(outputs[NEW_CASE]).toHaveLength(0);
	});
});

describe('Record Post', () => {
	const pay = async (body: IDataObject) => await call('recordPost', [post({ caseId, ...body })], { kind: 'paymentReceived' });

	test('a payment is recorded, and the same again is a duplicate', async () => {
		expect(answerOf((await pay(PAYMENT))[RECORDED][0])).toMatchObject({ statusCode: 202, body: { caseId, status: 'received' } });
		expect(answerOf((await pay(PAYMENT))[RECORDED][0])).toMatchObject({ statusCode: 200, body: { status: 'duplicate' } });
		expect((await types()).filter((type) => type === 'payment.received')).toHaveLength(1);
	});

	test('the same twice in one batch is one', async () => {
		const [recorded] = await call('recordPost', [post({ caseId, ...PAYMENT }), post({ caseId, ...PAYMENT })], { kind: 'paymentReceived' });
		expect(recorded.map((item) => answerOf(item).statusCode)).toEqual([202, 200]);
	});

	test('work to bill is kept, and billing is due', async () => {
		const [[item]] = await call('recordPost', [post({ caseId, billing: 'full', estimate: { number: 'E-1' } })]);
		expect(answerOf(item)).toMatchObject({ statusCode: 202 });
		expect(await types()).toEqual(expect.arrayContaining(['billing.requested', 'work.completed']));
		expect((await ledger.listWork(caseId)).find(({ process }) => process === 'billing')?.dueAt).toBeDefined();
	});

	test('a plan is kept once; what it bills is there for the lane for billing from the morning of its day', async () => {
		const body = { caseId, plan: { id: 'care', every: { months: 1 }, from: '2026-03-31' }, estimate: { number: 'M-7', lines: [{ id: 'a', description: 'Care', unitPrice: '95.00', taxCodes: [] }] } };
		const [[item]] = await call('recordPost', [post(body as unknown as IDataObject)]);
		expect(answerOf(item)).toMatchObject({ statusCode: 202 });
		expect((await call('recordPost', [post(body as unknown as IDataObject)]))[RECORDED].map(answerOf)).toMatchObject([{ statusCode: 200, body: { status: 'duplicate' } }]);
		expect((await types()).filter((type) => type === 'plan.agreed')).toHaveLength(1);
		const due = (await ledger.listWork(caseId)).find(({ process }) => process === 'billing')?.dueAt;
		expect(due).toBeDefined();
		const [{ json }] = await leasedItems(ledger, 'billing', parseProfile({ business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago' } }), (due ?? 0) + 1000);
		expect(json.billing).toMatchObject({ task: 'draft', kind: 'full', plan: { id: 'care', from: '2026-03-31', to: '2026-04-29' } });
		expect(json.estimate).toMatchObject({ number: 'M-7 2026-03-31', customer: { name: expect.any(String) as string } });
	});

	test.each<[string, IDataObject, string, string]>([
		['a plan without a rhythm', { plan: { id: 'care', from: '2026-03-31' }, estimate: { lines: [] } }, 'billingRequested', 'plan-invalid'],
		['a case that there is not', { caseId: 'c_ffffffffffffffffffff', amount: '1' }, 'paymentReceived', 'case-unknown'],
		['no case', { caseId: '', amount: '1' }, 'paymentReceived', 'case-unknown'],
		['no amount', {}, 'paymentReceived', 'amount-missing'],
		['a way to bill that there is not', { billing: 'everything' }, 'billingRequested', 'billing-unknown'],
	])('%s is refused with 422 and its name', async (_what, body, kind, status) => {
		const [item] = (await call('recordPost', [post({ caseId, ...body })], { kind }))[REFUSED];
		expect(answerOf(item)).toMatchObject({ statusCode: 422, body: { status } });
	});
});

describe('Receive Message', () => {
	test('of the customer goes to the case, and wakes its intake; the same again is a duplicate', async () => {
		const [first] = (await call('receiveMessage', [mail('The address is 1 Main St', 'dana@example.com', '1')]))[OF_CASE];
		expect(answerOf(first)).toMatchObject({ statusCode: 200, code: 'replied', body: { caseId, status: 'replied' } });
		const [second] = (await call('receiveMessage', [mail('The address is 1 Main St', 'dana@example.com', '1')]))[OF_CASE];
		expect(answerOf(second)).toMatchObject({ code: 'duplicate' });
		expect((await types()).filter((type) => type === 'customer.replied')).toHaveLength(1);
		expect((await ledger.listWork(caseId)).find(({ process }) => process === 'intake')?.dueAt).toBeDefined();
	});

	test('of the team goes to the customer, and is no reply of the customer', async () => {
		const [item] = (await call('receiveMessage', [mail('We come at nine.', 'Ann@example.net', '2', `Re: New lead [${await token('team')}]`)]))[OF_CASE];
		expect(answerOf(item)).toMatchObject({ code: 'staffReplied' });
		expect(await types()).not.toContain('customer.replied');
		expect(await ledger.listMessages({ audience: 'customer' })).toMatchObject([{ to: 'dana@example.com', text: 'We come at nine.', state: 'queued' }]);
	});

	test.each<[string, () => Promise<string>]>([
		['the ID alone', async () => caseId],
		['a token made for customers', async () => await token('customer')],
		['a token of another case', async () => (await token('team')).replace(/c_.{4}/, 'c_0000')],
		['a code that was guessed', async () => `${caseId}-0123456789abcdef`],
	])('under a member\'s address, with %s, goes to nobody', async (_what, named) => {
		const [item] = (await call('receiveMessage', [mail('Send the money elsewhere.', 'ann@example.net', '9', `Re: [${await named()}]`)]))[SET_ASIDE];
		expect(answerOf(item)).toMatchObject({ body: { status: 'staff-without-case' } });
		expect(await ledger.listMessages({ audience: 'customer' })).toEqual([]);
	});

	test('of a stranger who has a customer\'s token goes to the case; with a member\'s it does not', async () => {
		expect((await call('receiveMessage', [mail('From my other address', 'dana@work.example', '10', `Re: [${await token('customer')}]`)]))[OF_CASE]).toHaveLength(1);
		expect((await call('receiveMessage', [mail('I have a forwarded mail', 'eve@example.org', '11', `Re: [${await token('team')}]`)]))[NEW_CASE]).toHaveLength(1);
	});

	test('of the team without a case is set aside: no new inquiry', async () => {
		const [item] = (await call('receiveMessage', [mail('Lunch?', 'ann@example.net', '3', 'Lunch')]))[SET_ASIDE];
		expect(answerOf(item)).toMatchObject({ statusCode: 200, body: { status: 'staff-without-case' } });
		expect(await ledger.listCases({})).toHaveLength(1);
	});

	test('of a stranger is a new inquiry', async () => {
		const [item] = (await call('receiveMessage', [mail('My heater is cold', 'bo@example.org', '4', 'Heater')]))[NEW_CASE];
		expect(item.json).toMatchObject({ stage: 'inquiry', inquiry: { contact: { email: 'bo@example.org' } } });
		expect(await ledger.listCases({})).toHaveLength(2);
	});

	test('STOP is an opt-out that holds for the next inquiry of the same person, too', async () => {
		await call('receiveMessage', [mail('STOP', 'dana@example.com', '5')]);
		expect(await types()).toContain('customer.optedOut');
		const again = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem({ ...lead, message: 'Another thing' })]);
		const { caseId: next } = again.outputs[0][0].json;
		const classification = { intent: 'newJob', needsReview: false, acknowledgement: { subject: 'A', body: 'We have it' }, draftReply: { subject: 'A', body: 'B' } };
		const decided = await engine.runNode('caseStep', { operation: 'decide', process: 'followUp', now: NOW }, [{ json: { caseId: next, classification } as IDataObject }]);
		expect(decided.error).toBeUndefined();
		expect(decided.outputs.flat()[0].json.step).toMatchObject({ code: 'notAnswered', reasons: [{ code: 'opt-out' }] });
	});

	test('of software ends no wait', async () => {
		const [item] = (await call('receiveMessage', [{ json: { ...mail('I am away', 'dana@example.com', '6').json, headers: { 'auto-submitted': 'auto-replied' } } }]))[OF_CASE];
		expect(answerOf(item)).toMatchObject({ code: 'automatic' });
		expect(await types()).not.toContain('customer.replied');
	});
});
