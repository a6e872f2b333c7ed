import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { draftInvoice, type Invoice } from '../../domain/billing';
import { Decimal } from '../../domain/money';
import { anyEstimate, anyRounding, NOW, settings } from '../domain/billing/samples';
import { pushTemplate, serviceCredentials } from '../support/accounting/pushTemplate';
import { type AccountingServer, startAccountingServer } from '../support/accountingServer';
import type { Engine, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { americanDraft } from '../support/invoiceSamples';
import { casesOf, failures, start, templates } from '../support/templates';

/** The adapter to accounting, against services that hold to their documented rules. */
jest.setTimeout(60_000);

let engine: Engine;
let services: AccountingServer;
let caseId: string;
beforeAll(async () => {
	services = await startAccountingServer();
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	services.forget();
	engine.freshLedger();
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [{ json: { body: { name: 'Dana Whitfield', email: 'dana@whitfield.example', message: 'Please install a water heater' } } }]);
	caseId = String(run.outputs[0][0].json.caseId);
});
afterAll(async () => {
	await engine?.stop();
	await services?.stop();
});

const quickBooks = (more: IDataObject = {}) => pushTemplate({ quickBooks: true, quickBooksUrl: services.url, quickBooksCompany: services.quickBooks.id, ...more });
const stripe = (more: IDataObject = {}) => pushTemplate({ stripe: true, stripeUrl: services.url, ...more });

const issued = (changes: Partial<Invoice> = {}) => americanDraft({ status: 'issued', number: 'INV-00001', ...changes });
const push = async (template: WorkflowJson, invoice: Invoice, trigger = 'When an Invoice Is to Be Pushed'): Promise<RunResult> =>
	await engine.runWorkflow(template, {
		trigger,
		items: [{ json: { caseId, invoice } as unknown as IDataObject }],
		subWorkflows: Object.values(templates),
		credentials: serviceCredentials(services),
	});
const eventsOf = async (type: string) => (await casesOf(engine))[0].events.filter((event) => event.type === type).map(({ data }) => data ?? {});
const exported = async (service: string) => (await eventsOf('invoice.exported')).filter((data) => data.service === service);

test('as it comes, the invoice in all shapes is on the ledger, and nothing else happens', async () => {
	expect(failures(await start(engine, templates['push-invoice'], 'When an Invoice Is to Be Pushed', [{ caseId, invoice: issued() } as unknown as IDataObject]))).toEqual([]);
	expect(await exported('ledger')).toEqual([{ service: 'ledger', number: 'INV-00001', key: 'i_551', accounting: expect.objectContaining({ quickBooks: expect.anything() as unknown, xero: expect.anything() as unknown, stripe: expect.anything() as unknown }) as unknown }]);
	expect(services.log).toEqual([]);
});

/** In each of the places, once, with what it says there. */
const quickBooksTotals = () => services.quickBooks.documents.map(({ DocNumber, TotalAmt }) => [DocNumber, TotalAmt]);
const reviews = async () => (await eventsOf('review.requested')).map(({ reason }) => String(reason));
const asked = (part: string) => services.log.filter(({ path }) => path.includes(part));
const breaks = (when: 'before' | 'after', times = 3) => Array.from({ length: times }, () => ({ breaks: when }));

describe('QuickBooks', () => {
	test('a new customer and the invoice are created, and its ID is on the ledger', async () => {
		expect(failures(await push(quickBooks(), issued()))).toEqual([]);
		expect(quickBooksTotals()).toEqual([['INV-00001', 1669.67]]);
		const [{ Id, CustomerRef, Balance, Line }] = services.quickBooks.entities.Invoice;
		const [customer] = services.quickBooks.entities.Customer;
		expect(CustomerRef).toMatchObject({ value: customer.Id });
		expect(customer).toMatchObject({ DisplayName: 'Dana Whitfield', PrimaryEmailAddr: { Address: 'dana@whitfield.example' }, CurrencyRef: { value: 'USD' } });
		expect(Balance).toBe(1169.67);
		expect(Line).toMatchObject([{ SalesItemLineDetail: { ItemRef: { value: '1' }, TaxCodeRef: { value: 'TAX' } } }, { SalesItemLineDetail: { TaxCodeRef: { value: 'NON' } } }]);
		expect(await exported('quickBooks')).toEqual([{ service: 'quickBooks', number: 'INV-00001', key: 'i_551', id: Id, total: 1669.67 }]);
		expect(await reviews()).toEqual([]);
	});

	test.each([
		['with the same email, whatever they are called there', { DisplayName: 'Whitfield Home', PrimaryEmailAddr: { Address: 'Dana@Whitfield.example' } }, 1],
		['with the same name and no email there', { DisplayName: 'DANA WHITFIELD' }, 1],
		['with the same name and another email is somebody else', { DisplayName: 'Dana Whitfield', PrimaryEmailAddr: { Address: 'other@example.com' } }, 2],
	])('a customer %s', async (_, known, customers) => {
		services.quickBooks.entities.Customer.push({ ...known, Id: '58' });
		await push(quickBooks(), issued());
		await push(quickBooks(), issued({ key: 'i_552', number: 'INV-00002' }));
		expect(await reviews()).toEqual([]);
		expect(services.quickBooks.entities.Customer).toHaveLength(customers);
		const used = services.quickBooks.documents.map(({ CustomerRef }) => (CustomerRef as { value: string }).value);
		expect(used).toEqual(customers === 1 ? ['58', '58'] : [services.quickBooks.entities.Customer[1].Id, services.quickBooks.entities.Customer[1].Id]);
		if (customers === 2) expect(services.quickBooks.entities.Customer[1].DisplayName).toBe('Dana Whitfield (dana@whitfield.example)');
	});

	test.each([["D'Arcy \\ Sons' \\'"], ["x') or DisplayName in ('y"], ['A: B\tC\nD'], ['名前 🛁 "quoted"']])('a customer called %j is created once and found again', async (name) => {
		await push(quickBooks(), issued({ customer: { name } }));
		await push(quickBooks(), issued({ customer: { name }, key: 'i_552', number: 'INV-00002' }));
		expect(await reviews()).toEqual([]);
		expect(services.quickBooks.entities.Customer).toHaveLength(1);
		expect(services.quickBooks.documents).toHaveLength(2);
	});

	test('a credit note is a credit memo', async () => {
		await push(quickBooks(), issued({ kind: 'creditNote', number: 'CN-00001', precedingInvoices: [{ number: 'INV-00001' }] }));
		expect(services.quickBooks.entities.CreditMemo).toMatchObject([{ DocNumber: 'CN-00001', TotalAmt: 1669.67 }]);
		expect(services.quickBooks.entities.Invoice).toEqual([]);
		expect(await exported('quickBooks')).toMatchObject([{ number: 'CN-00001' }]);
	});

	test('outside the United States each line names the company\'s tax code', async () => {
		services.quickBooks.american = false;
		const invoice = issued({ seller: { ...americanDraft().seller, address: { lines: ['1 High Street'], country: 'GB' } } });
		await push(quickBooks({ quickBooksTaxes: { IL: '20.0% S', '': 'Exempt' } }), invoice);
		expect(await reviews()).toEqual([]);
		expect(services.quickBooks.documents).toMatchObject([{ GlobalTaxCalculation: 'TaxExcluded', Line: [{ SalesItemLineDetail: { TaxCodeRef: { value: '2' } } }, { SalesItemLineDetail: { TaxCodeRef: { value: '3' } } }] }]);
	});

	test('twice at once, and twice again, is one invoice', async () => {
		const runs = await Promise.all([push(quickBooks(), issued()), push(quickBooks(), issued())]);
		runs.push(await push(quickBooks(), issued()), await push(quickBooks(), issued()));
		expect(runs.flatMap(failures)).toEqual([]);
		expect(quickBooksTotals()).toHaveLength(1);
		expect(await exported('quickBooks')).toHaveLength(1);
	});

	test('an answer that is lost on the way is asked for again, under the same request ID', async () => {
		services.fail('/invoice', { breaks: 'after' });
		await push(quickBooks(), issued());
		const ids = asked('/invoice').map(({ query }) => query.get('requestid') ?? '');
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(1);
		expect(ids[0].length).toBeLessThanOrEqual(50);
		expect(quickBooksTotals()).toHaveLength(1);
		expect(await reviews()).toEqual([]);
	});

	test('what was created before a crash is found by its number, not created again', async () => {
		await keepIssued(issued());
		services.fail('/invoice', ...breaks('after'));
		await push(quickBooks(), issued());
		expect(await exported('quickBooks')).toEqual([]);
		await push(quickBooks(), issued(), 'Every Hour');
		expect(quickBooksTotals()).toHaveLength(1);
		expect(await exported('quickBooks')).toMatchObject([{ id: services.quickBooks.documents[0].Id }]);
	});

	test.each([
		['the access was withdrawn', '/batch', { status: 401, body: { Fault: { Error: [{ Message: 'AuthenticationFailed', code: '3200' }], type: 'AUTHENTICATION' } } }, /: 401: AuthenticationFailed$/],
		['too many requests', '/batch', { status: 429, body: { Fault: { Error: [{ Message: 'ThrottleExceeded', code: '003001' }] } } }, /: 429: too many requests$/],
		['it is down', '/batch', { status: 503, body: {} }, /503/],
		['the connection breaks', '/batch', { breaks: 'before' } as const, /./],
		['a customer is refused', '/customer', { status: 400, body: { Fault: { Error: [{ Message: 'Duplicate Name Exists Error', Detail: 'The name supplied already exists.', code: '6240' }] } } }, /: 400: The name supplied already exists\.$/],
		['the invoice is refused', '/invoice', { status: 400, body: { Fault: { Error: [{ Message: 'Business Validation Error', Detail: 'The account period has closed', code: '6210' }] } } }, /: 400: The account period has closed$/],
	])('%s: it is tried three times, put under review with the reason, told once, and done within the hour', async (_, part, failure, reason) => {
		await keepIssued(issued());
		services.fail(part, failure, failure, failure);
		expect(failures(await push(quickBooks(), issued()))).toEqual([]);
		expect(asked(part)).toHaveLength(3);
		expect(quickBooksTotals()).toEqual([]);
		const [said, ...others] = await reviews();
		expect(others).toEqual([]);
		expect(said).toMatch(reason);
		expect(said).not.toContain(services.quickBooks.token);
		expect(await exported('ledger')).toHaveLength(1);
		services.fail(part, failure, failure, failure);
		await push(quickBooks(), issued(), 'Every Hour');
		expect(await eventsOf('message.queued')).toMatchObject([{ subject: 'To look at in your accounting: INV-00001', to: 'office@lakeside.example' }]);
		await push(quickBooks(), issued(), 'Every Hour');
		await push(quickBooks(), issued(), 'Every Hour');
		expect(quickBooksTotals()).toEqual([['INV-00001', 1669.67]]);
		expect(await exported('quickBooks')).toHaveLength(1);
	});

	test.each([
		['no product or service of that name', { quickBooksItem: 'Nothing' }, (): void => undefined, /no product or service called Nothing/],
		['the number belongs to another document', {}, (): void => void services.quickBooks.entities.Invoice.push({ Id: '7', DocNumber: 'INV-00001', PrivateNote: 'typed in by hand' }), /another document with the number INV-00001/],
		['another company', { quickBooksCompany: '1' }, (): void => undefined, /: 403: ApplicationAuthorizationFailed$/],
	])('%s: nothing is created, and the reason is under review', async (_, settings, prepare, reason) => {
		prepare();
		const before = services.quickBooks.documents.length;
		await push(quickBooks(settings), issued());
		expect(services.quickBooks.documents).toHaveLength(before);
		expect(await reviews()).toEqual([expect.stringMatching(reason)]);
	});

	test.each([
		['a total of its own', (): void => void (services.quickBooks.ownTax = 90.66), /^QuickBooks has it as INV-00001 with a total of 1669\.66, here it is INV-00001 with 1669\.67/],
		['a number of its own', (): void => void (services.quickBooks.takesNumbers = false), /^QuickBooks has it as 1\d\d\d /],
	])('%s is told, with the ID on the ledger, and never created again', async (_, prepare, reason) => {
		prepare();
		await keepIssued(issued());
		await push(quickBooks(), issued());
		for (let hour = 0; hour < 2; hour++) await push(quickBooks(), issued(), 'Every Hour');
		expect(services.quickBooks.documents).toHaveLength(1);
		expect(await exported('quickBooks')).toMatchObject([{ id: services.quickBooks.documents[0].Id }]);
		expect(await reviews()).toEqual([expect.stringMatching(reason)]);
	});

});

describe('Stripe', () => {
	test('a draft with the lines and taxes is created for the customer, and its ID is on the ledger', async () => {
		expect(failures(await push(stripe(), issued()))).toEqual([]);
		const [invoice] = services.stripe.invoices;
		expect(services.stripe.customers).toMatchObject([{ email: 'dana@whitfield.example', name: 'Dana Whitfield' }]);
		expect(invoice).toMatchObject({ customer: services.stripe.customers[0].id, status: 'draft', number: 'INV-00001', currency: 'usd', total: 116967, metadata: { key: 'i_551', estimate: 'E-1042' } });
		expect(await exported('stripe')).toEqual([{ service: 'stripe', number: 'INV-00001', key: 'i_551', id: invoice.id, total: 116967 }]);
		const posts = services.log.filter(({ method }) => method === 'POST');
		expect(posts.map(({ idempotencyKey }) => idempotencyKey)).toEqual([expect.stringMatching(/^customer:[0-9a-f]{64}:1$/), 'i_551:invoice:1', 'i_551:lines:1']);
		expect(await reviews()).toEqual([]);
	});

	test.each([
		['finalize', 'open', 0],
		['send', 'open', 1],
		['draft', 'draft', 0],
	])('%s: what becomes of it there', async (stripeThen, status, sent) => {
		await push(stripe({ stripeThen }), issued());
		expect(services.stripe.invoices).toMatchObject([{ status, total: 116967 }]);
		expect(services.stripe.sent).toHaveLength(sent);
		expect(await reviews()).toEqual([]);
	});

	test.each([
		['JPY', '1177', 1177],
		['KWD', '1.250', 1250],
		['ISK', '1177', 117700],
	])('%s %s is %i there', async (currency, due, total) => {
		await push(stripe(), inCurrency(currency, due));
		expect(services.stripe.invoices).toMatchObject([{ currency: currency.toLowerCase(), total }]);
		expect(await reviews()).toEqual([]);
	});

	test.each([
		['a third decimal that is not 0', inCurrency('KWD', '1.255'), /no amount that Stripe can ask for/],
		['less than nothing', inCurrency('USD', '-5.00'), /no amount that Stripe can ask for/],
		['no email address', issued({ customer: { name: 'Dana' } }), /: Stripe sends invoices by email/],
		['a number longer than 26 characters', issued({ number: `INV-${'0'.repeat(23)}` }), /: The invoice number \S+ is longer than the 26 characters/],
	])('%s: Stripe is not asked, and the reason is under review', async (_, invoice, reason) => {
		await push(stripe(), invoice);
		expect(services.log).toEqual([]);
		expect(await reviews()).toEqual([expect.stringMatching(reason)]);
	});

	test('the same customer is used again, by email and name', async () => {
		await push(stripe(), issued());
		await push(stripe(), issued({ key: 'i_552', number: 'INV-00002' }));
		expect(services.stripe.customers).toHaveLength(1);
		expect(services.stripe.invoices).toHaveLength(2);
	});

	test('twice at once, and twice again, is one invoice', async () => {
		const runs = await Promise.all([push(stripe(), issued()), push(stripe(), issued())]);
		runs.push(await push(stripe(), issued()));
		expect(runs.flatMap(failures)).toEqual([]);
		expect(services.stripe.invoices).toMatchObject([{ total: 116967 }]);
	});

	test.each(['/v1/customers', '/v1/invoices', '/add_lines'])('an answer of %s that is lost on the way is asked for again, under the same key', async (part) => {
		services.fail(part, { breaks: 'after' });
		await push(stripe(), issued());
		expect(services.stripe.customers).toHaveLength(1);
		expect(services.stripe.invoices).toMatchObject([{ total: 116967 }]);
		expect(await reviews()).toEqual([]);
	});

	test.each([
		['before the lines were added', '/add_lines', 'before'],
		['after they were', '/add_lines', 'after'],
	] as const)('a draft that a crash left behind %s is gone on with, even when keys are forgotten', async (_, part, when) => {
		await keepIssued(issued());
		services.fail(part, ...breaks(when));
		await push(stripe(), issued());
		expect(await exported('stripe')).toEqual([]);
		services.stripe.forgetKeys();
		await push(stripe(), issued(), 'Every Hour');
		expect(services.stripe.invoices).toMatchObject([{ total: 116967 }]);
		expect(await exported('stripe')).toMatchObject([{ id: services.stripe.invoices[0].id, total: 116967 }]);
	});

	test('an error of the server is not replayed for ever: the next hour asks under a new key', async () => {
		await keepIssued(issued());
		const down = { status: 500, body: { error: { type: 'api_error', message: 'Sorry' } } };
		services.fail('/v1/invoices', down, down, down);
		await push(stripe(), issued());
		await push(stripe(), issued(), 'Every Hour');
		expect(services.stripe.invoices).toMatchObject([{ total: 116967 }]);
		expect(await reviews()).toEqual([expect.stringMatching(/: 500: Sorry$/)]);
	});

	const creditNote: Invoice = { ...inCurrency('USD', '100.00'), kind: 'creditNote', key: 'i_cn', number: 'CN-00001', precedingInvoices: [{ number: 'INV-00001' }] };

	test('a credit note is taken off the invoice that it corrects', async () => {
		await push(stripe({ stripeThen: 'finalize' }), issued());
		await push(stripe(), creditNote);
		expect(services.stripe.creditNotes).toMatchObject([{ invoice: services.stripe.invoices[0].id, amount: 10000 }]);
		expect(services.stripe.invoices[0].amount_remaining).toBe(106967);
		expect(await exported('stripe')).toMatchObject([{}, { number: 'CN-00001', id: services.stripe.creditNotes[0].id, total: 10000 }]);
	});

	test.each([
		['that Stripe never had', false, /does not have the invoice/],
		['that is a draft there', true, /finalized/],
	])('a credit note for an invoice %s is under review', async (_, isThere, reason) => {
		if (isThere) await push(stripe(), issued());
		await push(stripe(), creditNote);
		expect(services.stripe.creditNotes).toEqual([]);
		expect(await reviews()).toEqual([expect.stringMatching(reason)]);
	});
});

test('switched on, and the nodes not activated: that is what is said', async () => {
	const template = pushTemplate({ quickBooks: true, stripe: true });
	for (const node of template.nodes) if (node.type === 'n8n-nodes-base.httpRequest') node.disabled = true;
	await push(template, issued());
	expect(await eventsOf('invoice.exported')).toMatchObject([{ service: 'ledger' }]);
	expect(await reviews()).toEqual([expect.stringMatching(/was not asked/), expect.stringMatching(/activate the nodes/)]);
});

describe('files', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-files-'))));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test('one switch writes the printed invoice and the e-invoice', async () => {
		await push(pushTemplate({ files: true, folder }), issued());
		expect(await reviews()).toEqual([]);
		expect(readdirSync(folder).sort()).toEqual(['INV-00001.pdf', 'INV-00001.xml']);
		expect(readFileSync(path.join(folder, 'INV-00001.pdf'), 'latin1')).toMatch(/^%PDF-/);
		expect(readFileSync(path.join(folder, 'INV-00001.xml'), 'utf8')).toContain('<cbc:ID>INV-00001</cbc:ID>');
		expect(await exported('files')).toMatchObject([{ number: 'INV-00001' }]);
	});

	test.each([
		['../../etc/passwd', 'etc-passwd'],
		['/etc/passwd', 'etc-passwd'],
		['..\\..\\windows', 'windows'],
		['.hidden', 'hidden'],
		['INV/2026\0/1', 'INV-2026-1'],
		['Rechnung Nr. 7 ü', 'Rechnung-Nr.-7-ü'],
		[`N${'9'.repeat(300)}`, `N${'9'.repeat(79)}`],
	])('the number %j stays in the folder', async (number, name) => {
		await push(pushTemplate({ files: true, folder }), issued({ number }));
		expect(readdirSync(folder).sort()).toEqual([`${name}.pdf`, `${name}.xml`]);
	});

	test('a folder that is not there, or is not allowed, is under review', async () => {
		await push(pushTemplate({ files: true, folder: path.join(folder, 'none') }), issued());
		expect(await reviews()).toEqual([expect.stringMatching(/^INV-00001 was not handed over to a file, .*: ./)]);
	});
});

test('two invoices for one new customer at once are of the same customer', async () => {
	const template = pushTemplate({ quickBooks: true, quickBooksUrl: services.url, quickBooksCompany: services.quickBooks.id, stripe: true, stripeUrl: services.url });
	await pushAll(template, [issued(), issued({ key: 'i_552', number: 'INV-00002' })]);
	expect(await reviews()).toEqual([]);
	expect([services.quickBooks.entities.Customer, services.stripe.customers].map(({ length }) => length)).toEqual([1, 1]);
	expect([services.quickBooks.documents, services.stripe.invoices].map(({ length }) => length)).toEqual([2, 2]);
});

test('what was refused for good is told once, and does not keep the next hour from the others', async () => {
	const wrong = issued({ key: 'i_552', number: 'N'.repeat(22) });
	await keepIssued(wrong);
	await keepIssued(issued());
	services.fail('/batch', ...breaks('before'));
	const template = pushTemplate({ quickBooks: true, quickBooksUrl: services.url, quickBooksCompany: services.quickBooks.id });
	await pushAll(template, [wrong, issued()]);
	for (let hour = 0; hour < 2; hour++) expect(failures(await push(template, issued(), 'Every Hour'))).toEqual([]);
	expect(quickBooksTotals()).toEqual([['INV-00001', 1669.67]]);
	expect(await eventsOf('message.queued')).toHaveLength(2);
});

test('a service that is down keeps no other from its invoice', async () => {
	services.fail('/batch', ...breaks('before'));
	await push(pushTemplate({ quickBooks: true, quickBooksUrl: services.url, quickBooksCompany: services.quickBooks.id, stripe: true, stripeUrl: services.url }), issued());
	expect(await exported('stripe')).toHaveLength(1);
	expect(await exported('ledger')).toHaveLength(1);
	expect(await reviews()).toEqual([expect.stringMatching(/^INV-00001 was not handed over to QuickBooks/)]);
});

test('a hundred invoices of all kinds: both services come to the same totals, to the smallest coin', async () => {
	const estimates = fc.sample(fc.tuple(anyEstimate, anyRounding), { numRuns: 100, seed: 20261121 });
	const invoices = estimates.map(([estimate, rounding], index) => {
		const customer = { name: `Customer ${index}`, email: `customer-${index}@example.com` };
		return { ...draftInvoice({ estimate: { ...estimate, number: `E-${index}`, customer } }, settings(rounding), NOW), status: 'issued' as const, number: `INV-${index}` };
	});
	const template = pushTemplate({ quickBooks: true, quickBooksUrl: services.url, quickBooksCompany: services.quickBooks.id, stripe: true, stripeUrl: services.url });
	const run = await pushAll(template, invoices);
	expect(failures(run)).toEqual([]);
	const refused = new Set((await eventsOf('review.requested')).map(({ push: place, number }) => `${String(place)} ${String(number)}`));
	for (const { number, currency, totals: { gross, rounding, due } } of invoices) {
		const document = services.quickBooks.documents.find(({ DocNumber }) => DocNumber === number);
		const total = new Decimal(gross).plus(rounding);
		if (total.lt(0)) expect(refused).toContain(`quickBooks ${number}`);
		else expect({ number, total: document?.TotalAmt }).toEqual({ number, total: total.toNumber() });

		const charged = services.stripe.invoices.find((one) => one.number === number);
		const units = new Decimal(due).times(currency === 'JPY' ? 1 : currency === 'KWD' ? 1000 : 100).toNumber();
		if (units < 0 || (currency === 'KWD' && units % 10 !== 0)) expect(refused).toContain(`stripe ${number}`);
		else expect({ number, total: charged?.total }).toEqual({ number, total: units });
	}
	expect(services.quickBooks.documents.length + services.stripe.invoices.length + refused.size).toBe(200);
	expect(refused.size).toBeLessThan(60);
});

async function pushAll(template: WorkflowJson, invoices: Invoice[]): Promise<RunResult> {
	return await engine.runWorkflow(template, { trigger: 'When an Invoice Is to Be Pushed', items: invoices.map((invoice) => ({ json: { caseId, invoice } as unknown as IDataObject })), subWorkflows: Object.values(templates), credentials: serviceCredentials(services), only: ['Ask for Review'] });
}

/** As Send Approved Invoices leaves it on the ledger; the hourly check starts from there. */
async function keepIssued(invoice: Invoice): Promise<void> {
	await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type: 'invoice.issued', data: JSON.stringify({ invoice }), key: `invoice.issued:${invoice.key}` }, [{ json: {} }]);
}

function inCurrency(currency: string, due: string): Invoice {
	const [line] = americanDraft().lines;
	return issued({ currency, lines: [{ ...line, quantity: '1', unitPrice: due, amount: due, net: due, taxes: [] }], taxBreakdown: [], totals: { ...americanDraft().totals, lines: due, net: due, tax: '0', gross: due, prepaid: '0', due } });
}
