import fc from 'fast-check';

import { accountingAnswer, accountingRequest } from '../../../documents/accounting';
import { draftInvoice, type Invoice } from '../../../domain/billing';
import { Decimal } from '../../../domain/money';
import type { PushWork } from '../../../domain/process';
import { anyEstimate, anyRounding, NOW as TODAY, settings } from '../../domain/billing/samples';
import { NOW } from '../../domain/process/world';
import { PushCase, type Fault } from '../../support/accounting/pushCase';
import { americanDraft } from '../../support/invoiceSamples';

/** Whole conversations with services that hold to their documented rules. */
const QUICK_BOOKS = { service: 'quickBooks', codes: { company: '4620816365' } };
const STRIPE = { service: 'stripe' };
const XERO = { service: 'xero', codes: { company: '70784a63-d24b-46a9-a4db-0e70a274b056' } };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const issued = (changes: Partial<Invoice> = {}) => americanDraft({ status: 'issued', number: 'INV-00001', ...changes });
const codes = (more: object) => ({ ...QUICK_BOOKS, codes: { ...QUICK_BOOKS.codes, ...more } });

function inCurrency(currency: string, due: string): Invoice {
	const [line] = americanDraft().lines;
	return issued({ currency, lines: [{ ...line, quantity: '1', unitPrice: due, amount: due, net: due, taxes: [] }], taxBreakdown: [], totals: { ...americanDraft().totals, lines: due, net: due, tax: '0', gross: due, prepaid: '0', due } });
}
const creditNote: Invoice = { ...inCurrency('USD', '100.00'), kind: 'creditNote', key: 'i_cn', number: 'CN-00001', precedingInvoices: [{ number: 'INV-00001' }] };

describe('QuickBooks', () => {
	test('looked up, the customer created, the invoice created: three requests, and its ID is kept', () => {
		const run = new PushCase(QUICK_BOOKS, issued()).run();
		expect(run.asks).toEqual(['quickBooks.lookUp', 'quickBooks.createCustomer', 'quickBooks.createDocument']);
		expect(run.quickBooks.documents).toMatchObject([{ DocNumber: 'INV-00001', TotalAmt: 1669.67, Balance: 1169.67 }]);
		expect(run.dataOf('invoice.exported')).toEqual([{ service: 'quickBooks', number: 'INV-00001', key: 'i_551', id: run.quickBooks.documents[0].Id, total: '1669.67' }]);
		expect(run.messages).toEqual([]);
		expect(run.file.sections.pushes).toEqual({});
		expect(run.due).toBeNull();
	});

	test.each([
		['with the same email, whatever they are called there', { DisplayName: 'Whitfield Home', PrimaryEmailAddr: { Address: 'Dana@Whitfield.example' } }, 1],
		['with the same name and no email there', { DisplayName: 'DANA WHITFIELD' }, 1],
		['with the same name and another email is somebody else', { DisplayName: 'Dana Whitfield', PrimaryEmailAddr: { Address: 'other@example.com' } }, 2],
	])('a customer %s', (_what, known, customers) => {
		const run = new PushCase(QUICK_BOOKS, issued(), issued({ key: 'i_552', number: 'INV-00002' }));
		run.quickBooks.entities.Customer.push({ ...known, Id: '58' });
		run.run();
		expect(run.messages).toEqual([]);
		expect(run.quickBooks.entities.Customer).toHaveLength(customers);
		expect(new Set(run.quickBooks.documents.map(({ CustomerRef }) => (CustomerRef as { value: string }).value)).size).toBe(1);
	});

	test.each([["D'Arcy \\ Sons' \\'"], ["x') or DisplayName in ('y"], ['A: B\tC\nD'], ['名前 🛁 "quoted"']])('a customer called %j is created once and found again', (name) => {
		const run = new PushCase(QUICK_BOOKS, issued({ customer: { name } }), issued({ customer: { name }, key: 'i_552', number: 'INV-00002' })).run();
		expect(run.messages).toEqual([]);
		expect(run.quickBooks.entities.Customer).toHaveLength(1);
		expect(run.quickBooks.documents).toHaveLength(2);
	});

	test('a credit note is a credit memo', () => {
		const run = new PushCase(QUICK_BOOKS, creditNote).run();
		expect(run.quickBooks.entities.CreditMemo).toMatchObject([{ DocNumber: 'CN-00001', TotalAmt: 100 }]);
		expect(run.quickBooks.entities.Invoice).toEqual([]);
		expect(run.dataOf('invoice.exported')).toMatchObject([{ number: 'CN-00001', total: '100' }]);
	});

	test('outside the United States each line names the company\'s tax code', () => {
		const run = new PushCase(codes({ taxes: { IL: '20.0% S', '': 'Exempt' } }), issued({ seller: { ...americanDraft().seller, address: { lines: ['1 High Street'], country: 'GB' } } }));
		run.quickBooks.american = false;
		run.run();
		expect(run.messages).toEqual([]);
		expect(run.quickBooks.documents).toMatchObject([{ GlobalTaxCalculation: 'TaxExcluded', Line: [{ SalesItemLineDetail: { TaxCodeRef: { value: '2' } } }, { SalesItemLineDetail: { TaxCodeRef: { value: '3' } } }] }]);
	});

	test.each<[string, object, (run: PushCase) => void, RegExp]>([
		['no product or service of that name', codes({ item: 'Nothing' }), () => undefined, /no product or service called Nothing/],
		['the number belongs to another document', QUICK_BOOKS, ({ quickBooks }) => void quickBooks.entities.Invoice.push({ Id: '7', DocNumber: 'INV-00001', PrivateNote: 'typed in by hand' }), /another document with the number INV-00001/],
		['another company', codes({ company: '1' }), () => undefined, /403: ApplicationAuthorizationFailed/],
	])('%s: nothing is created, and it is told once with the reason', (_what, accounting, arrange, reason) => {
		const run = new PushCase(accounting, issued());
		arrange(run);
		const before = run.quickBooks.documents.length;
		run.run({ until: NOW + 10 * DAY });
		expect(run.quickBooks.documents).toHaveLength(before);
		expect(run.dataOf('invoice.withheld')).toMatchObject([{ service: 'quickBooks', number: 'INV-00001', reason: expect.stringMatching(reason) as string }]);
		expect(run.messages).toMatchObject([{ subject: expect.stringContaining('INV-00001') as string, text: expect.stringMatching(reason) as string }]);
	});

	test('a total of its own is told, with the ID; mended there, it counts as handed over, and is never created again', () => {
		const run = new PushCase(QUICK_BOOKS, issued());
		run.quickBooks.ownTax = 90.66;
		run.run({ until: NOW + 3 * HOUR });
		expect(run.dataOf('invoice.exported')).toEqual([]);
		const [{ Id }] = run.quickBooks.documents;
		expect(run.dataOf('invoice.withheld')).toMatchObject([{ id: Id, total: '1669.66', reason: `QuickBooks has INV-00001 with a total of 1669.66, here it is 1669.67: mend it there (ID ${Id})` }]);
		expect(run.messages).toHaveLength(1);
		run.quickBooks.documents[0].TotalAmt = 1669.67;
		run.run({ until: NOW + 3 * DAY });
		expect(run.dataOf('invoice.exported')).toMatchObject([{ id: Id, total: '1669.67' }]);
		expect(run.quickBooks.documents).toHaveLength(1);
	});

	test('a document that is not found again is not created a second time', () => {
		const run = new PushCase(QUICK_BOOKS, issued());
		run.quickBooks.ownTax = 90.66;
		run.run({ until: NOW + 1 });
		run.quickBooks.documents[0].DocNumber = 'renamed';
		run.run({ until: NOW + 5 * DAY });
		expect(run.quickBooks.documents).toHaveLength(1);
		expect(run.dataOf('invoice.withheld').at(-1)).toMatchObject({ reason: expect.stringMatching(/not found there any more/) as string });
	});

	test('a number of its own is told, and the invoice counts as handed over', () => {
		const run = new PushCase(QUICK_BOOKS, issued());
		run.quickBooks.takesNumbers = false;
		run.run({ until: NOW + 5 * DAY });
		expect(run.quickBooks.documents).toHaveLength(1);
		expect(run.dataOf('invoice.exported')).toMatchObject([{ number: 'INV-00001', theirNumber: run.quickBooks.documents[0].DocNumber }]);
		expect(run.messages).toHaveLength(1);
	});
});

describe('Stripe', () => {
	test('a draft with lines and taxes is created for the customer', () => {
		const run = new PushCase(STRIPE, issued()).run();
		expect(run.asks).toEqual(['stripe.lookUp', 'stripe.createCustomer', 'stripe.lookUp', 'stripe.createInvoice', 'stripe.addLines']);
		expect(run.stripe.invoices).toMatchObject([{ customer: run.stripe.customers[0].id, status: 'draft', number: 'INV-00001', currency: 'usd', total: 116967, metadata: { key: 'i_551', estimate: 'E-1042' } }]);
		expect(run.dataOf('invoice.exported')).toEqual([{ service: 'stripe', number: 'INV-00001', key: 'i_551', id: run.stripe.invoices[0].id, total: '1169.67' }]);
		expect(run.messages).toEqual([]);
	});

	test.each([
		['finalize', 'open', 0],
		['send', 'open', 1],
		['leave', 'draft', 0],
	])('%s: what becomes of the draft', (afterDraft, status, sent) => {
		const run = new PushCase({ ...STRIPE, afterDraft }, issued()).run();
		expect(run.stripe.invoices).toMatchObject([{ status, total: 116967 }]);
		expect(run.stripe.sent).toHaveLength(sent);
		expect(run.dataOf('invoice.exported')).toHaveLength(1);
	});

	test('a draft whose total differs is not opened', () => {
		const run = new PushCase({ ...STRIPE, afterDraft: 'send' }, issued());
		for (let turn = 0; turn < 4; turn++) run.turn();
		run.stripe.invoices[0].lines.data.push({ amount: 1, description: null });
		run.run({ until: NOW + 1 });
		expect(run.stripe.invoices).toMatchObject([{ status: 'draft', total: 116968 }]);
		expect(run.dataOf('invoice.withheld')).toMatchObject([{ total: '1169.68' }]);
	});

	test.each([
		['JPY', '1177', 1177],
		['KWD', '1.250', 1250],
		['ISK', '1177', 117700],
	])('%s %s is %i there', (currency, due, total) => {
		const run = new PushCase(STRIPE, inCurrency(currency, due)).run();
		expect(run.stripe.invoices).toMatchObject([{ currency: currency.toLowerCase(), total }]);
		expect(run.dataOf('invoice.exported')).toHaveLength(1);
	});

	test.each([
		['a third decimal that is not 0', inCurrency('KWD', '1.255'), /no amount that Stripe can ask for/],
		['less than nothing', inCurrency('USD', '-5.00'), /no amount that Stripe can ask for/],
		['no email address', issued({ customer: { name: 'Dana' } }), /Stripe sends invoices by email/],
		['a number longer than 26 characters', issued({ number: `INV-${'0'.repeat(23)}` }), /longer than the 26 characters/],
	])('%s: Stripe is not asked, and it is told', (_what, invoice, reason) => {
		const run = new PushCase(STRIPE, invoice).run();
		expect(run.asks).toEqual([]);
		expect(run.messages).toMatchObject([{ text: expect.stringMatching(reason) as string }]);
	});

	test('the same customer is used again, by email and name', () => {
		const run = new PushCase(STRIPE, issued(), issued({ key: 'i_552', number: 'INV-00002' })).run();
		expect([run.stripe.customers.length, run.stripe.invoices.length]).toEqual([1, 2]);
	});

	test('a credit note is taken off the invoice that it corrects', () => {
		const run = new PushCase({ ...STRIPE, afterDraft: 'finalize' }, issued(), creditNote).run();
		expect(run.stripe.creditNotes).toMatchObject([{ invoice: run.stripe.invoices[0].id, amount: 10000 }]);
		expect(run.stripe.invoices[0].amount_remaining).toBe(106967);
		expect(run.dataOf('invoice.exported')).toMatchObject([{}, { number: 'CN-00001', id: run.stripe.creditNotes[0].id, total: '100.00' }]);
	});

	test.each<[string, boolean, RegExp]>([
		['that Stripe never had', false, /does not have the invoice/],
		['that is a draft there', true, /finalized/],
	])('a credit note for an invoice %s is told', (_what, isThere, reason) => {
		const run = new PushCase(STRIPE, ...(isThere ? [issued()] : []), creditNote).run();
		expect(run.stripe.creditNotes).toEqual([]);
		expect(run.messages).toMatchObject([{ text: expect.stringMatching(reason) as string }]);
	});
});

describe('Xero', () => {
	test('looked up by number, email and name; the contact and the draft created', () => {
		const run = new PushCase(XERO, issued()).run();
		expect(run.asks).toEqual(['xero.lookUp', 'xero.lookUp', 'xero.lookUp', 'xero.createCustomer', 'xero.createDocument']);
		expect(run.xero.rows.Invoices).toMatchObject([{ InvoiceNumber: 'INV-00001', Status: 'DRAFT', Total: 1669.67, Contact: { Name: 'Dana Whitfield' } }]);
		expect(run.dataOf('invoice.exported')).toEqual([{ service: 'xero', number: 'INV-00001', key: 'i_551', id: run.xero.rows.Invoices[0].InvoiceID, total: '1669.67' }]);
		expect(run.messages).toEqual([]);
		expect(run.due).toBeNull();
	});

	test.each([
		['leave', 'DRAFT', 0],
		['finalize', 'AUTHORISED', 0],
		['send', 'AUTHORISED', 1],
	])('%s: what becomes of the draft', (afterDraft, status, mails) => {
		const run = new PushCase({ ...XERO, afterDraft }, issued()).run();
		expect(run.xero.documents).toMatchObject([{ Status: status }]);
		expect(run.xero.mailed).toHaveLength(mails);
		expect(run.dataOf('invoice.exported')).toHaveLength(1);
		expect(run.messages).toEqual([]);
	});

	test.each([
		['with the same email, whatever they are called there', { Name: 'Whitfield Home', EmailAddress: 'Dana@Whitfield.example' }, 1],
		['with the same name and no email there', { Name: 'DANA WHITFIELD' }, 1],
		['with the same name and another email is somebody else', { Name: 'Dana Whitfield', EmailAddress: 'other@example.com' }, 2],
	])('a customer %s', (_what, known, contacts) => {
		const run = new PushCase(XERO, issued(), issued({ key: 'i_552', number: 'INV-00002' }));
		run.xero.contacts.push({ ...known, ContactID: '58' });
		run.run();
		expect(run.messages).toEqual([]);
		expect(run.xero.contacts).toHaveLength(contacts);
		expect(new Set(run.xero.documents.map(({ Contact }) => (Contact as { ContactID: string }).ContactID)).size).toBe(1);
		expect(run.xero.contacts[0]).toEqual({ ...known, ContactID: '58' });
	});

	test.each([["D'Arcy \\ Sons' \\'"], ['x" or Name!="'], ['A: B\tC\nD'], ['名前 🛁 "quoted"'], ['N'.repeat(400)]])('a customer called %j is created once and found again', (name) => {
		const run = new PushCase(XERO, issued({ customer: { name } }), issued({ customer: { name }, key: 'i_552', number: 'INV-00002' })).run();
		expect(run.messages).toEqual([]);
		expect(run.xero.contacts).toHaveLength(1);
		expect(run.xero.documents).toHaveLength(2);
	});

	test('a credit note is one there, and is not mailed', () => {
		const run = new PushCase({ ...XERO, afterDraft: 'send' }, creditNote).run();
		expect(run.xero.rows.CreditNotes).toMatchObject([{ CreditNoteNumber: 'CN-00001', Type: 'ACCRECCREDIT', Status: 'AUTHORISED', Total: 100 }]);
		expect(run.xero.mailed).toEqual([]);
		expect(run.dataOf('invoice.exported')).toMatchObject([{ number: 'CN-00001', total: '100' }]);
	});

	test('accounts and tax types by the profile; untaxed lines have none', () => {
		const run = new PushCase({ ...XERO, codes: { ...XERO.codes, account: '260', taxes: { IL: 'OUTPUT2' } } }, issued()).run();
		expect((run.xero.documents[0].LineItems as Array<Record<string, unknown>>).map(({ AccountCode, TaxType }) => [AccountCode, TaxType])).toEqual([['260', 'OUTPUT2'], ['260', 'NONE']]);
	});

	test.each<[string, object, (run: PushCase) => void, RegExp]>([
		['the number belongs to another document', XERO, ({ xero }) => void xero.rows.Invoices.push({ InvoiceID: '7', InvoiceNumber: 'INV-00001', Type: 'ACCREC', Status: 'DRAFT', Contact: { Name: 'Somebody Else' }, Total: 1669.67 }), /another document with the number INV-00001/],
		['it is in another currency there', XERO, ({ xero }) => void xero.rows.Invoices.push({ InvoiceID: '7', InvoiceNumber: 'INV-00001', Type: 'ACCREC', Status: 'DRAFT', Contact: { Name: 'Dana Whitfield' }, CurrencyCode: 'NZD', Total: 1669.67 }), /is in NZD there, here in USD/],
		['another organisation', { ...XERO, codes: { company: '00000000-0000-4000-a000-000000000000' } }, () => undefined, /403: AuthenticationUnsuccessful/],
	])('%s: nothing is created, and it is told once with the reason', (_what, accounting, arrange, reason) => {
		const run = new PushCase(accounting, issued());
		arrange(run);
		const before = run.xero.documents.length;
		run.run({ until: NOW + 10 * DAY });
		expect(run.xero.documents).toHaveLength(before);
		expect(run.dataOf('invoice.withheld')).toMatchObject([{ service: 'xero', reason: expect.stringMatching(reason) as string }]);
		expect(run.messages).toMatchObject([{ text: expect.stringMatching(reason) as string }]);
	});

	test('a number of which Xero cannot be asked is told', () => {
		const run = new PushCase(XERO, issued({ number: 'INV"1' })).run();
		expect([run.asks, run.messages.length]).toEqual([[], 1]);
	});

	test('a document given up there does not count; one of a supplier with the same number neither', () => {
		const run = new PushCase(XERO, issued());
		run.xero.rows.Invoices.push({ InvoiceID: '7', InvoiceNumber: 'INV-00001', Type: 'ACCREC', Status: 'VOIDED' }, { InvoiceID: '8', InvoiceNumber: 'inv-00001', Type: 'ACCPAY', Status: 'PAID' });
		run.run();
		expect(run.xero.documents).toHaveLength(3);
		expect(run.dataOf('invoice.exported')).toHaveLength(1);
	});

	test('a total of its own is told, with the ID, and not approved; mended there, it counts as handed over', () => {
		const run = new PushCase({ ...XERO, afterDraft: 'send' }, issued());
		run.xero.ownTax = 90.66;
		run.run({ until: NOW + 1 });
		const [invoice] = run.xero.documents;
		expect(invoice).toMatchObject({ Status: 'DRAFT', Total: 1669.66 });
		expect(run.dataOf('invoice.withheld')).toMatchObject([{ id: invoice.InvoiceID, total: '1669.66' }]);
		invoice.Total = 1669.67;
		run.run({ until: NOW + 3 * DAY });
		expect(run.dataOf('invoice.exported')).toMatchObject([{ id: invoice.InvoiceID, total: '1669.67' }]);
		expect([run.xero.documents.length, run.xero.mailed.length]).toEqual([1, 1]);
	});

	test('a document that is not found again is not created a second time', () => {
		const run = new PushCase(XERO, issued());
		run.xero.ownTax = 90.66;
		run.run({ until: NOW + 1 });
		run.xero.documents[0].InvoiceNumber = 'renamed';
		run.run({ until: NOW + 5 * DAY });
		expect(run.xero.documents).toHaveLength(1);
		expect(run.dataOf('invoice.withheld').at(-1)).toMatchObject({ reason: expect.stringMatching(/not found there any more/) as string });
	});
});

describe('whatever breaks, each document is there once', () => {
	const anyFault: fc.Arbitrary<Fault> = fc.constantFrom<Fault[]>(undefined, 'before', 'after', 'crash', 'forget', 400, 401, 429, 500, 503);

	test.each([
		['QuickBooks', QUICK_BOOKS, (run: PushCase) => run.quickBooks.documents.map(({ DocNumber, TotalAmt }) => [DocNumber, TotalAmt]), [['INV-00001', 1669.67], ['CN-00001', 100]]],
		['Stripe', { ...STRIPE, afterDraft: 'send' }, (run: PushCase) => [...run.stripe.invoices.map(({ number, total }) => [number, total]), ...run.stripe.creditNotes.map(({ total }) => ['CN-00001', total])], [['INV-00001', 116967], ['CN-00001', 10000]]],
		['Xero', { ...XERO, afterDraft: 'send' }, (run: PushCase) => run.xero.documents.map((one) => [one.InvoiceNumber ?? one.CreditNoteNumber, one.Total]), [['INV-00001', 1669.67], ['CN-00001', 100]]],
	])('%s', (_service, accounting, documents, expected) => {
		fc.assert(
			fc.property(fc.array(anyFault, { maxLength: 14 }), (faults) => {
				const run = new PushCase(accounting, issued(), creditNote).run({ faults, until: NOW + 60 * DAY });
				expect(documents(run)).toEqual(expected);
				expect(run.dataOf('invoice.exported').map(({ number }) => number).sort()).toEqual(['CN-00001', 'INV-00001']);
				expect([run.quickBooks.entities.Customer.length, run.stripe.customers.length, run.xero.contacts.length].sort()).toEqual([0, 0, 1]);
				expect(run.due).toBeNull();
			}),
			{ numRuns: 150 },
		);
	});

	test.each([['QuickBooks', QUICK_BOOKS], ['Stripe', { ...STRIPE, afterDraft: 'send' }], ['Xero', { ...XERO, afterDraft: 'send' }]])('%s: killed at every other turn, it comes to an end', (_service, accounting) => {
		const run = new PushCase(accounting, issued(), creditNote).run({ faults: Array.from({ length: 80 }, (_, index) => (index % 2 === 0 ? 'forget' : undefined)) });
		expect(run.dataOf('invoice.exported')).toHaveLength(2);
		expect([run.quickBooks.documents.length, run.stripe.invoices.length + run.stripe.creditNotes.length, run.xero.documents.length].sort()).toEqual([0, 0, 2]);
	});

	test('a service that is away for hours is told once, asked each hour, and gets the invoice in the end', () => {
		const run = new PushCase(QUICK_BOOKS, issued()).run({ faults: Array.from({ length: 12 }, () => 503), until: NOW + DAY });
		expect(run.messages).toMatchObject([{ text: expect.stringContaining('503') as string }]);
		expect(run.dataOf('invoice.withheld')).toHaveLength(1);
		expect(run.dataOf('invoice.exported')).toHaveLength(1);
	});

	test('an invoice that is refused keeps no other from its turn', () => {
		const run = new PushCase(QUICK_BOOKS, issued({ key: 'i_552', number: 'N'.repeat(22) }), issued()).run();
		expect(run.dataOf('invoice.exported')).toMatchObject([{ number: 'INV-00001' }]);
		expect(run.dataOf('invoice.withheld')).toMatchObject([{ key: 'i_552' }]);
	});
});

test('a hundred invoices of all kinds: the services come to the same totals, to the smallest coin', () => {
	const estimates = fc.sample(fc.tuple(anyEstimate, anyRounding), { numRuns: 100, seed: 20261121 });
	let refused = 0;
	estimates.forEach(([estimate, rounding], index) => {
		const customer = { name: `Customer ${index}`, email: `customer-${index}@example.com` };
		const invoice = { ...draftInvoice({ estimate: { ...estimate, number: `E-${index}`, customer } }, settings(rounding), TODAY), status: 'issued' as const, number: `INV-${index}` };
		const { currency, totals: { gross, rounding: step, due } } = invoice;
		const total = new Decimal(gross).plus(step);
		const books = new PushCase(QUICK_BOOKS, invoice).run();
		expect(books.quickBooks.documents.map(({ TotalAmt }) => TotalAmt)).toEqual(total.lt(0) ? [] : [total.toNumber()]);
		expect(books.dataOf('invoice.exported')).toHaveLength(total.lt(0) ? 0 : 1);
		const organisation = new PushCase(XERO, invoice).run();
		expect(organisation.xero.documents.map(({ Total }) => Total)).toEqual(total.lt(0) ? [] : [total.toNumber()]);
		expect(organisation.dataOf('invoice.exported')).toHaveLength(total.lt(0) ? 0 : 1);
		const stripe = new PushCase(STRIPE, invoice).run();
		const units = new Decimal(due).times(currency === 'JPY' ? 1 : currency === 'KWD' ? 1000 : 100).toNumber();
		const isRefused = units < 0 || (currency === 'KWD' && units % 10 !== 0);
		expect(stripe.stripe.invoices.map((one) => one.total)).toEqual(isRefused ? [] : [units]);
		expect(stripe.dataOf('invoice.exported')).toHaveLength(isRefused ? 0 : 1);
		if (isRefused || total.lt(0)) refused++;
	});
	expect(refused).toBeLessThan(60);
});

describe('what an answer comes to', () => {
	const work = (more: Partial<PushWork> = {}): PushWork => ({ service: 'quickBooks', codes: { company: '1', taxes: {} }, afterDraft: 'leave', invoice: { ...issued() }, known: {}, tries: 0, ...more });

	test.each<[string, unknown, object]>([
		['the node did not ask', { caseId: 'c_1' }, { state: 'refused', reason: expect.stringMatching(/enable the nodes/) }],
		['nothing', undefined, { state: 'refused' }],
		['no credential is chosen', { error: { message: 'Node does not have any credentials set' } }, { state: 'refused', reason: expect.stringMatching(/credentials/) }],
		['the connection broke', { error: 'ECONNRESET' }, { state: 'away', reason: 'ECONNRESET' }],
		['the access was withdrawn', { statusCode: 401, body: { Fault: { Error: [{ Message: 'AuthenticationFailed' }] } } }, { state: 'refused', reason: '401: AuthenticationFailed' }],
		['as text', { statusCode: 400, body: '{"Fault":{"Error":[{"Detail":"The account period has closed"}]}}' }, { state: 'refused', reason: '400: The account period has closed' }],
		['too many requests', { statusCode: 429, body: {} }, { state: 'away' }],
		['a page of a proxy', { statusCode: 502, body: '<html>' }, { state: 'away', reason: '502: no reason is given' }],
		['good, and empty', { statusCode: 200, body: {} }, { state: 'refused' }],
	])('%s', (_what, answer, expected) => {
		expect(accountingAnswer(work(), answer)).toMatchObject(expected);
	});

	test('a document that is not in a good answer may be there: it is looked up again', () => {
		const found = { codes: { customer: '1', item: '1', taxes: {} }, create: {} };
		expect(accountingAnswer(work({ known: { found } }), { statusCode: 200, body: {} })).toMatchObject({ state: 'away' });
	});

	test('the same request has the same key, begun anew another one, and never more than 50 characters', () => {
		const keyOf = (more?: Partial<PushWork>) => {
			const next = accountingRequest(work(more));
			return 'problem' in next ? '' : next.request.key;
		};
		expect(keyOf()).toBe(keyOf());
		expect(keyOf({ tries: 1 })).not.toBe(keyOf());
		expect(keyOf({ tries: 10_000 }).length).toBeLessThanOrEqual(50);
	});
});
