import type { IDataObject } from 'n8n-workflow';

import { pushTemplate } from '../support/accounting/pushTemplate';
import type { Engine, RunResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { startModelServer } from '../support/modelServer';
import { webhookItem } from '../support/samples';
import { casesOf, failures, given, start, templates } from '../support/templates';

/** From approved work to the payment, through the templates as they come: messages go to the outbox. */

jest.setTimeout(30_000);

let engine: Engine;
let caseId: string;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	const [inquiry] = templates['follow-up-new-leads'].pinData?.['New Inquiry by Webhook'] ?? [];
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [inquiry]);
	caseId = String(run.outputs[0][0].json.caseId);
});
afterAll(async () => await engine?.stop());

const LINE = { id: '1', description: 'Clear the drain', quantity: '2', unit: 'h', unitPrice: '120.00', taxCodes: [] };
const ESTIMATE = { number: 'E-1', approvedAt: '2026-03-02', customer: { name: 'Sample Customer', email: 'customer@example.com' }, lines: [LINE] };
const bill = async (body: IDataObject = {}, options: Parameters<typeof start>[4] = {}): Promise<RunResult> =>
	await start(engine, templates['convert-estimates-to-invoices'], 'Work to Bill by Webhook', [webhookItem({ caseId, event: 'work.completed', billing: 'full', estimate: ESTIMATE, ...body }).json], options);
const pay = async (body: IDataObject): Promise<RunResult> => await start(engine, templates['record-payments'], 'Payment by Webhook', [webhookItem({ caseId, currency: 'USD', paidOn: '2026-03-10', ...body }).json]);
const theCase = async () => {
	const [only, ...others] = await casesOf(engine);
	expect(others).toEqual([]);
	return only;
};
const eventsOf = async (type: string) => (await theCase()).events.filter((event) => event.type === type);
const numbers = async () => (await eventsOf('invoice.issued')).map(({ data }) => ((data?.invoice as IDataObject).number));

test('approved work without doubts is invoiced, written, sent and on the ledger', async () => {
	const run = await bill();
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Confirm Receipt')).toHaveLength(1);
	const { stage, events, invoice } = await theCase();
	expect(stage).toBe('invoiced');
	expect(invoice).toMatchObject({ status: 'issued', totals: { gross: '240.00', due: '240.00' } });
	expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['billing.requested', 'work.completed', 'invoice.drafted', 'invoice.issued', 'invoice.exported', 'invoice.sent', 'billing.completed']));
	const [message] = events.filter(({ type }) => type === 'message.queued');
	expect(message.data).toMatchObject({ to: 'customer@example.com', subject: expect.stringMatching(/^Invoice /) as string });
});

test('an estimate without a customer is for whom the case is about, as the intake has corrected it', async () => {
	await engine.runNode('handoffLedger', { operation: 'updateCase', caseId, sections: { intake: { record: { name: 'Dana Reyes', email: 'elsewhere@example.com' } } } }, [{ json: {} }]);
	expect(failures(await bill({ estimate: { ...ESTIMATE, customer: undefined } }))).toEqual([]);
	const { invoice } = await theCase();
	// Where an invoice goes is no matter of what somebody wrote later.
	expect(invoice).toMatchObject({ customer: { name: 'Dana Reyes', email: expect.not.stringContaining('elsewhere') as string } });
});

test('an accounting service that is down is under review; the invoice goes to the customer all the same', async () => {
	const down = pushTemplate({ stripe: true, stripeUrl: 'http://127.0.0.1:9' });
	const subWorkflows = Object.values(templates).map((template) => (template.id === down.id ? down : template));
	const run = await bill({}, { subWorkflows, credentials: { stripeApi: { name: 'Authorization', value: 'Bearer none' } } });
	expect(failures(run)).toEqual([]);
	const { stage, events } = await theCase();
	expect(stage).toBe('invoiced');
	expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['invoice.sent', 'billing.completed']));
	expect(await eventsOf('review.requested')).toMatchObject([{ data: { push: 'stripe', reason: expect.stringContaining('was not handed over to Stripe') as string } }]);
	expect((await eventsOf('message.queued')).map(({ data }) => String(data?.subject).split(' ')[0]).sort()).toEqual(['Invoice', 'To']);
});

test.each([
	['in its words where it keeps to the figures', 'A pleasure, as ever! Estimate E-1.\nPlease send us $240.00 by DATE.', /^A pleasure, as ever!/],
	['as written where it does not', 'Please send us $24.00 by DATE.', /^Thank you for your order\./],
])('with a model to polish the notes, the customer reads them %s', async (_, notes, read) => {
	const server = await startModelServer({ answer: ({ user }) => ({ json: { notes: notes.replace('DATE', /by (\w+ \d+, \d{4})/.exec(user)?.[1] ?? '') } }) });
	try {
		const template = structuredClone(templates['convert-estimates-to-invoices']);
		const node = template.nodes.find(({ name }) => name === 'Draft the Invoice');
		Object.assign(node?.parameters ?? {}, { engine: 'openAi' });
		Object.assign(node ?? {}, { credentials: { openAiCompatibleApi: { id: 'model', name: 'Model' } } });
		const request = webhookItem({ caseId, event: 'work.completed', billing: 'full', estimate: ESTIMATE }).json;
		const run = await start(engine, template, 'Work to Bill by Webhook', [request], { credentials: { model: { baseUrl: server.baseUrl, apiKey: 'none', defaultModel: 'gpt-4o-mini' } } });
		expect(failures(run)).toEqual([]);
		expect(server.chats.length).toBeGreaterThan(0);
		const [message] = await eventsOf('message.queued');
		expect(message.data?.body).toMatch(read);
		expect(message.data?.body).toContain('$240.00');
	} finally {
		await server.stop();
	}
});

test('the same work twice is one invoice, sent once, whoever asks', async () => {
	await bill();
	expect(given(await bill(), 'Confirm Receipt')).toHaveLength(1);
	await bill({ estimate: { ...ESTIMATE, lines: [{ ...LINE, quantity: 2, unitPrice: 120 }] } });
	expect(await numbers()).toHaveLength(1);
	expect(await eventsOf('message.queued')).toHaveLength(1);
	expect(await eventsOf('invoice.sent')).toHaveLength(1);
});

test('two runs at once are one invoice; the one that comes second leaves it to the next check', async () => {
	const runs = await Promise.all([bill(), bill()]);
	expect(runs.flatMap(failures)).toEqual([]);
	expect(await numbers()).toHaveLength(1);
	expect(await eventsOf('invoice.sent')).toHaveLength(1);
});

test('a deposit and the rest are the whole, with numbers one after the other', async () => {
	await bill({ event: 'estimate.approved', billing: 'deposit', estimate: { ...ESTIMATE, deposit: { amount: '80.00' } } });
	await bill({ billing: 'final', estimate: null });
	const invoices = (await eventsOf('invoice.issued')).map(({ data }) => data?.invoice as { number: string; totals: { gross: string } });
	expect(invoices.map(({ totals }) => totals.gross)).toEqual(['80.00', '160.00']);
	expect(invoices.map(({ number }) => number.slice(-5))).toEqual(['00001', '00002']);
});

test('what is flagged waits for a person, takes no number, and is sent when approved', async () => {
	const run = await bill({ estimate: { ...ESTIMATE, approvedAt: null } });
	expect(failures(run)).toEqual([]);
	expect(await numbers()).toEqual([]);
	const [asked] = await eventsOf('message.queued');
	expect(asked.data).toMatchObject({ subject: expect.stringMatching(/^Invoice to check/) as string, body: expect.stringContaining('approved') as string });
});

test('what cannot be read makes no invoice: somebody is told what to mend, and it is not tried for ever', async () => {
	const run = await bill({ estimate: { ...ESTIMATE, lines: [{ ...LINE, unitPrice: 'a lot' }] } });
	expect(failures(run)).toEqual([]);
	expect(await eventsOf('invoice.drafted')).toEqual([]);
	const [told] = await eventsOf('message.queued');
	expect(told.data).toMatchObject({ subject: expect.stringMatching(/^No invoice could be drafted/) as string, body: expect.stringContaining('unitPrice') as string });
	const again = await start(engine, templates['convert-estimates-to-invoices'], 'Every Five Minutes', [{}]);
	expect(given(again, 'Take Up the Case')).toEqual([]);
});

test('a case that is not there is refused', async () => {
	const run = await bill({ caseId: 'c_none' });
	expect(given(run, 'Refuse the Request')).toHaveLength(1);
	expect(given(run, 'Confirm Receipt')).toEqual([]);
});

test('what a crash cut off is taken up by the schedule, once', async () => {
	const record = async (type: string, data: IDataObject, key: string) => await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type, data: JSON.stringify(data), key }, [{ json: {} }]);
	await record('billing.requested', { event: 'work.completed', billing: 'full', estimate: ESTIMATE }, 'billing:cut-off');
	for (let check = 0; check < 3; check++) expect(failures(await start(engine, templates['convert-estimates-to-invoices'], 'Every Five Minutes', [{}]))).toEqual([]);
	expect(await numbers()).toHaveLength(1);
	expect(await eventsOf('invoice.sent')).toHaveLength(1);
	expect(await eventsOf('billing.completed')).toHaveLength(1);
});

test('a case that is handed over as delivered is billed by its estimate, once', async () => {
	await engine.runNode('handoffLedger', { operation: 'updateCase', caseId, sections: JSON.stringify({ estimate: ESTIMATE }) }, [{ json: {} }]);
	await engine.runNode('handoffLedger', { operation: 'completeHandoff', caseId, toStage: 'delivered' }, [{ json: {} }]);
	for (let check = 0; check < 2; check++) expect(failures(await start(engine, templates['convert-estimates-to-invoices'], 'Every Five Minutes', [{}]))).toEqual([]);
	expect(await numbers()).toHaveLength(1);
	expect((await theCase()).invoice).toMatchObject({ billing: 'final', totals: { gross: '240.00' } });
});

describe('payments', () => {
	test('an amount that is no number goes to a person, and stands in the way of no invoice and no later payment', async () => {
		await pay({ amount: 'abc', reference: 'R-0' });
		expect(await eventsOf('review.requested')).toMatchObject([{ data: { subject: 'payment' } }]);
		await bill();
		expect(await numbers()).toHaveLength(1);
		await pay({ amount: '240.00', reference: 'R-1' });
		expect((await theCase()).stage).toBe('paid');
	});

	test('in two parts, one of them told twice, make the case paid', async () => {
		await bill();
		await pay({ amount: '100.00', reference: 'bank-1' });
		expect((await theCase()).stage).toBe('invoiced');
		expect(given(await pay({ amount: '100.00', reference: 'bank-1' }), 'Confirm the Payment')).toHaveLength(1);
		expect((await theCase()).stage).toBe('invoiced');
		await pay({ amount: '140.00', reference: 'bank-2' });
		expect((await theCase()).stage).toBe('paid');
		expect(await eventsOf('payment.received')).toHaveLength(2);
	});

	test('more than was invoiced is shown to a person', async () => {
		await bill();
		const run = await pay({ amount: '500.00', reference: 'bank-1' });
		expect(failures(run)).toEqual([]);
		expect(await eventsOf('review.requested')).toHaveLength(1);
		expect((await eventsOf('message.queued')).at(-1)?.data).toMatchObject({ subject: expect.stringMatching(/^A payment to check/) as string });
	});

	test('of a deposit alone leave the case where it is', async () => {
		await bill({ event: 'estimate.approved', billing: 'deposit', estimate: { ...ESTIMATE, deposit: { amount: '80.00' } } });
		await pay({ amount: '80.00', reference: 'bank-1' });
		expect((await theCase()).stage).toBe('invoiced');
	});
});
