import type { IDataObject } from 'n8n-workflow';

import type { MessageRecord } from '../../domain/case';
import { parseProfile, type Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import { PROFILE } from '../domain/process/world';
import { pushTemplate, serviceCredentials } from '../support/accounting/pushTemplate';
import { type AccountingServer, startAccountingServer } from '../support/accountingServer';
import type { Engine, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { americanDraft } from '../support/invoiceSamples';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { pageTexts } from '../support/readPdf';
import { failures, given, start, templates } from '../support/templates';

/** Reminders in n8n's engine, with and without an accounting service that is asked before. */
jest.setTimeout(60_000);

const TRIGGER = 'When Invoices Ask for Attention';
const DAY = 86_400_000;
const chase = templates['chase-unpaid-invoices'];

let engine: Engine;
let services: AccountingServer;
let ledger: Ledger;
let caseId: string;
let profile: Profile;
let doorKey: string;
beforeAll(async () => {
	services = await startAccountingServer();
	engine = await startEngine();
}, STARTUP);
beforeEach(() => {
	services.forget();
	engine.freshLedger();
});
afterEach(async () => await ledger?.close());
afterAll(async () => {
	await engine?.stop();
	await services?.stop();
});

type Service = 'quickBooks' | 'stripe' | 'xero';

/** A case with an invoice that is overdue; reminders go by themselves at any hour. Where a service has the invoice, its ID there. */
async function overdue(service?: Service, reminders: IDataObject = {}): Promise<string> {
	const overrides = {
		review: { rules: [{ on: 'reminder', action: 'auto' }] },
		reminders: { quietHours: ['00:00', '00:00'], businessDaysOnly: false, ...reminders },
		...(service && { accounting: { service, codes: { ...(service === 'quickBooks' && { company: services.quickBooks.id }), ...(service === 'xero' && { company: services.xero.tenant }) } } }),
	};
	const saved = await engine.runNode('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'office@example.com', options: { overrides: JSON.stringify(overrides) }, save: true }, [{ json: {} }]);
	expect(saved.error).toBeUndefined();
	doorKey = String((saved.outputs[0][0].json.saved as IDataObject).doorKey);
	profile = parseProfile({ ...PROFILE, ...overrides });
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase' }, [{ json: { body: { name: 'Dana Whitfield', email: 'dana@whitfield.example', message: 'Please install a water heater' } } }]);
	caseId = String(opened.outputs[0][0].json.caseId);
	ledger = await openLedgerOf(engine);
	const now = Date.now();
	const date = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
	const invoice = americanDraft({ status: 'issued', number: 'INV-00001', issueDate: date(-40), dueDate: date(-5) });
	await ledger.recordEvent({ caseId, type: 'invoice.issued', by: 'bot', at: now - 40 * DAY, now, data: { invoice, number: invoice.number }, key: 'issued' });
	await ledger.recordEvent({ caseId, type: 'invoice.sent', by: 'bot', at: now - 40 * DAY, now, data: { number: invoice.number, key: invoice.key }, key: 'sent' });
	await ledger.setWork({ caseId, process: 'collection', dueAt: now, now });
	const id = service && invoiceThere(service, invoice.totals.due);
	if (id !== undefined) await ledger.recordEvent({ caseId, type: 'invoice.exported', by: 'bot', at: now - 40 * DAY, now, data: { service, number: invoice.number, key: invoice.key, id }, key: 'exported' });
	return invoice.totals.due;
}

function invoiceThere(service: Service, due: string): string {
	if (service === 'quickBooks') {
		services.quickBooks.entities.Invoice.push({ Id: '145', DocNumber: 'INV-00001', TotalAmt: Number(due), Balance: Number(due), CurrencyRef: { value: 'USD' } });
		return '145';
	}
	if (service === 'xero') {
		services.xero.rows.Invoices.push({ InvoiceID: 'x-1', InvoiceNumber: 'INV-00001', Status: 'AUTHORISED', Total: Number(due), AmountDue: Number(due), CurrencyCode: 'USD' });
		return 'x-1';
	}
	const cents = Math.round(Number(due) * 100);
	services.stripe.invoices.push({ id: 'in_1', object: 'invoice', customer: 'cus_1', currency: 'usd', number: 'INV-00001', status: 'open', auto_advance: false, description: null, total: cents, amount_due: cents, amount_remaining: cents, metadata: {}, hosted_invoice_url: null, lines: { object: 'list', data: [], has_more: false } });
	return 'in_1';
}

function paidThere(service: Service): void {
	if (service === 'stripe') services.stripe.pay('in_1', Infinity);
	else if (service === 'xero') services.xero.pay('x-1', Infinity);
	else services.quickBooks.entities.Invoice[0].Balance = 0;
}

/** What is due, leased as the trigger does it, through the template. */
async function runChase(template: WorkflowJson = chase): Promise<RunResult> {
	const items = await leasedItems(ledger, 'collection', profile);
	expect(items).toHaveLength(1);
	const run = await engine.runWorkflow(template, { trigger: TRIGGER, items, subWorkflows: Object.values(templates), credentials: serviceCredentials(services) });
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Complete the Collection Step')).toMatchObject([{ ledger: { completed: true } }]);
	return run;
}

const reminders = async () => (await ledger.listMessages({ caseId, audience: 'customer', limit: 100 })).filter(({ events }) => events.some(({ type }) => type === 'reminder.sent'));
const payments = async (): Promise<IDataObject[]> => (await ledger.listEvents({ caseId, types: ['payment.received'] })).map(({ data }) => (data ?? {}) as IDataObject);

test('is small', () => {
	expect(chase.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').length).toBeLessThanOrEqual(10);
});

test('a reminder goes into the outbox; a payment that is booked before it is sent withholds it', async () => {
	const due = await overdue();
	await runChase();
	expect(await reminders()).toMatchObject([{ state: 'queued', to: 'dana@whitfield.example' }]);

	const body = { caseId, amount: due, currency: 'USD', reference: 'bank-1', invoice: 'INV-00001' };
	const booked = await start(engine, templates['record-payments'], 'Payment by Webhook', [{ headers: { 'x-lead-to-cash-key': doorKey }, params: {}, query: {}, body }]);
	expect(failures(booked)).toEqual([]);
	expect(await payments()).toMatchObject([{ amount: due }]);
	const lease = { token: 'delivery', now: Date.now() + 1000 };
	await ledger.leaseMessages({ ...lease, limit: 100, leaseMs: 60_000 });
	const taken: string[] = [];
	for (let next = await ledger.takeMessage(lease); next; next = await ledger.takeMessage(lease)) taken.push(next.message.subject ?? '');
	expect(taken.filter((subject) => /overdue|reminder/i.test(subject))).toEqual([]);
	expect(await reminders()).toMatchObject([{ state: 'withheld', reason: 'superseded', attempts: 0 }]);
	expect((await ledger.listEvents({ caseId, types: ['reminder.sent'] })).length).toBe(0);
});

test.each(['by itself', 'once a person approves it'])('several late invoices go on one statement, each attached: %s', async (way) => {
	const isAsked = way !== 'by itself';
	await overdue(undefined, { perCustomer: true, ...(isAsked && { steps: [{ id: 'last', offsetDays: 3, tone: 'final' }] }) });
	const [issued] = await ledger.listEvents({ caseId, types: ['invoice.issued'] });
	const second = { ...(issued.data?.invoice as object), number: 'INV-00002', key: 'i_552' };
	await ledger.recordEvent({ caseId, type: 'invoice.issued', by: 'bot', at: issued.at, now: Date.now(), data: { invoice: second, number: 'INV-00002' }, key: 'issued 2' });
	await runChase();
	const [review] = await ledger.listReviews({ caseId });
	const [message] = await reminders();
	expect([message === undefined, review !== undefined]).toEqual([isAsked, isAsked]);
	const { events, attachments } = (isAsked ? review.draft : message) as unknown as Pick<MessageRecord, 'events' | 'attachments'>;
	expect(events.map(({ data }) => data?.invoice)).toEqual(['INV-00001', 'INV-00002']);
	expect(attachments?.map(({ fileName, mimeType }) => [fileName, mimeType])).toEqual([['INV-00001.pdf', 'application/pdf'], ['INV-00002.pdf', 'application/pdf']]);
	const [page] = await pageTexts(Buffer.from(attachments?.[1].content ?? '', 'base64'));
	expect(page).toContain('INV-00002');
});

describe.each<Service>(['stripe', 'quickBooks', 'xero'])('with %s', (service) => {
	const asking = () => pushTemplate('chase-unpaid-invoices', services);

	test('paid there: nothing is sent, and the payment is on record', async () => {
		const due = await overdue(service);
		paidThere(service);
		await runChase(asking());
		expect(await reminders()).toEqual([]);
		expect(await payments()).toMatchObject([{ amount: due, invoice: 'INV-00001' }]);
		await runChase(asking());
		expect(await reminders()).toEqual([]);
		expect(await payments()).toHaveLength(1);
	});

	test('open there: the reminder goes out, and the service was only read', async () => {
		await overdue(service);
		await runChase(asking());
		expect(await reminders()).toHaveLength(1);
		expect(await payments()).toEqual([]);
		expect(services.log.map(({ method }) => method)).toEqual(['GET']);
	});

	test('not to be reached: nothing is sent, and it is asked again', async () => {
		await overdue(service);
		services.fail(service === 'xero' ? 'Invoices' : 'invoice', { breaks: 'before' });
		await runChase(asking());
		expect(await reminders()).toEqual([]);
		expect((await ledger.listWork(caseId)).find(({ process }) => process === 'collection')?.dueAt).toBeGreaterThan(Date.now() + 3_000_000);
	});

	test('with its node left disabled the reminder goes out', async () => {
		await overdue(service);
		await runChase();
		expect(await reminders()).toHaveLength(1);
		expect(services.log).toEqual([]);
	});
});
