import type { IBinaryData, IDataObject } from 'n8n-workflow';

import type { Invoice } from '../../domain/billing';
import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { violations } from '../support/en16931';
import { NOW } from '../support/samples';

const [READY, NEEDS_REVIEW] = [0, 1];
const TOMORROW = '2026-03-03T10:00:00-06:00';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

/** A business in Berlin, so that the e-invoice has all it asks for. */
const profile = {
	business: { name: 'Example Handwerk', timezone: 'Europe/Berlin', country: 'DE', currency: 'EUR', email: 'hello@example.com' },
	billing: {
		taxes: [{ code: 'VAT', name: 'USt', rate: '19' }],
		seller: { address: { line1: 'Hauptstraße 1', city: 'Berlin', postcode: '10115', country: 'DE' }, taxId: 'DE123456789', iban: 'DE89370400440532013000' },
	},
};
const estimate = {
	number: 'E-1',
	approvedAt: '2026-02-20T10:00:00+01:00',
	customer: { name: 'Beispiel GmbH', email: 'kunde@example.com', address: { line1: 'Nebenweg 2', city: 'Köln', postcode: '50667', country: 'DE' } },
	deposit: { percent: '30' },
	lines: [
		{ id: 'labour', description: 'Installation', quantity: '8', unit: 'h', unitPrice: '90.00', taxCodes: ['VAT'] },
		{ id: 'heater', description: 'Water heater', quantity: '1', unit: 'piece', unitPrice: '1299.90', taxCodes: ['VAT'] },
	],
};
const work = (more: IDataObject = {}): Item => ({ json: { caseId: 'c_1', estimate, ...more } as IDataObject });

const run = async (operation: string, items: Item[], parameters: IDataObject = {}) => await engine.runNode('estimateToInvoice', { operation, profile, now: NOW, documents: [], ...parameters }, items);
const only = (result: NodeResult): { output: number; item: Item } => {
	expect(result.error).toBeUndefined();
	const found = result.outputs.flatMap((items, output) => items.map((item) => ({ output, item })));
	expect(found).toHaveLength(1);
	return found[0];
};
const invoiceOf = (result: NodeResult) => only(result).item.json.invoice as unknown as Invoice;
const draft = async (more: IDataObject = {}, parameters: IDataObject = {}) => invoiceOf(await run('createDraft', [work(more)], parameters));

describe('Create Draft', () => {
	test('bills what was approved, to the cent, and takes no number', async () => {
		const { output, item } = only(await run('createDraft', [work()]));
		expect(output).toBe(READY);
		expect(item.json.invoice).toMatchObject({ status: 'draft', billing: 'full', currency: 'EUR', issueDate: '2026-03-02', dueDate: '2026-03-16', totals: { net: '2019.90', tax: '383.78', gross: '2403.68', due: '2403.68' } });
		expect(item.json.invoice).not.toHaveProperty('number');
	});

	test('a deposit, what was delivered, and the rest come to the whole', async () => {
		const deposit = await draft({}, { billing: 'deposit' });
		const delivered = await draft({ delivered: [{ line: 'labour', quantity: 3 }], priorInvoices: [] }, { billing: 'delivered' });
		const final = await draft({ priorInvoices: [{ ...deposit, number: 'A' }, { ...delivered, number: 'B' }] as unknown as IDataObject[] }, { billing: 'final' });
		expect(deposit.totals.gross).toBe('721.10');
		const cents = [deposit, delivered, final].map(({ totals }) => Math.round(Number(totals.gross) * 100));
		expect(cents.reduce((sum, one) => sum + one, 0)).toBe(240_368);
	});

	test.each([
		['a share', { billing: 'progress', share: '{ "percent": "50" }' }, '1201.84'],
		['lines by their ids', { billing: 'full', lines: 'heater' }, '1546.88'],
		['lines as a list', { billing: 'full', lines: '[{ "line": "labour", "quantity": 4 }]' }, '428.40'],
	])('reads %s', async (_, parameters, gross) => {
		expect((await draft({}, parameters)).totals.gross).toBe(gross);
	});

	test('what is not approved is drafted for a person, with the reason', async () => {
		const { output, item } = only(await run('createDraft', [work({ estimate: { ...estimate, approvedAt: null } })]));
		expect(output).toBe(NEEDS_REVIEW);
		expect((item.json.invoice as unknown as Invoice).review).toMatchObject({ required: true, flags: expect.arrayContaining([expect.objectContaining({ code: 'not-approved' })]) as unknown });
	});

	test.each([
		['an estimate that is text', { estimate: 'E-1' }],
		['a price that is none', { estimate: { ...estimate, lines: [{ unitPrice: 'NaN' }] } }],
		['no estimate', { estimate: null }],
	])('%s makes no invoice at all, names the field, and lets the others through', async (_, more) => {
		const result = await run('createDraft', [work(), work(more), work()]);
		expect(result.error).toBeUndefined();
		expect(result.outputs[READY]).toHaveLength(2);
		const [bad] = result.outputs[NEEDS_REVIEW];
		expect(bad.json).toMatchObject({ caseId: 'c_1', invoice: { status: 'notMade', review: { required: true, flags: [{ message: expect.stringMatching(/estimate/i) as string }] } } });
		expect(bad.json.invoice).not.toHaveProperty('totals');
	});

	test('the node\'s own fields are settings enough', async () => {
		const own = { settingsFrom: 'node', currency: 'JPY', taxes: { tax: [{ code: 'VAT', name: '', rate: '10', category: 's', compound: false, withheld: false, exemptionReason: '' }] }, terms: { termsDays: 30, pricesIncludeTax: true, sellerName: 'Example', numberPrefix: 'X-', varianceReviewPercent: '' } };
		const invoice = await draft({ estimate: { ...estimate, lines: [{ id: '1', description: 'Work', unitPrice: '1100', taxCodes: ['VAT'] }] } }, own);
		expect(invoice).toMatchObject({ currency: 'JPY', seller: { name: 'Example' }, dueDate: '2026-04-01', totals: { net: '1000', tax: '100', gross: '1100' } });
	});
});

describe('documents', () => {
	const FILES = ['pdf', 'xml', 'html', 'csv', 'accounting'];
	const bytes = (binary: Record<string, IBinaryData> | undefined, name: string) => Buffer.from(binary?.[name].data ?? '', 'base64');

	test('an issued invoice is written as all of them, beside the item\'s own files', async () => {
		const invoice = invoiceOf(await run('issue', [work({ invoice: (await draft()) as unknown as IDataObject })]));
		const photo = { data: 'aGVsbG8=', mimeType: 'image/png', fileName: 'before.png' };
		const { output, item } = only(await run('createDocuments', [{ json: { invoice } as unknown as IDataObject, binary: { photo } }], { documents: FILES }));
		expect(output).toBe(READY);
		const binary = item.binary as Record<string, IBinaryData>;
		expect(Object.keys(binary).sort()).toEqual(['html', 'pdf', 'photo', 'quickBooksCsv', 'xeroCsv', 'xml']);
		expect(bytes(binary, 'pdf').subarray(0, 5).toString()).toBe('%PDF-');
		expect(binary.pdf).toMatchObject({ fileName: 'INV-2026-00001.pdf', mimeType: 'application/pdf' });
		expect(violations(bytes(binary, 'xml').toString())).toEqual([]);
		expect(item.json.invoice).toMatchObject({ eInvoice: { valid: true, findings: [] } });
		expect(bytes(binary, 'html').toString()).toContain('INV-2026-00001');
		expect(Object.keys(item.json.accounting as IDataObject)).toEqual(['quickBooks', 'xero', 'stripe', 'requests']);
	});

	test('what cannot be written is said, and the others are written', async () => {
		const { item } = only(await run('createDraft', [work()], { documents: ['csv', 'pdf', 'xml'] }));
		// A draft shows what its e-invoice misses; a consumer's invoice goes out without a file that is not valid.
		expect(Object.keys(item.binary ?? {}).sort()).toEqual(['pdf', 'xml']);
		const { reasons, ...invoice } = item.json.invoice as IDataObject;
		expect(reasons).toEqual(expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/number/i) as string })]));
		expect(invoice.eInvoice).toMatchObject({ valid: false, findings: expect.arrayContaining([expect.objectContaining({ rule: 'BR-02' })]) as unknown });
	});

	test('a document that there is not is named', async () => {
		const { item } = only(await run('createDraft', [work()], { documents: ['docx'] }));
		expect(item.json.invoice).toMatchObject({ status: 'notMade', reasons: [{ code: 'document-unknown' }] });
	});

	test('a consumer gets no e-invoice file that is not valid, and a business does', async () => {
		const filesFor = async (customer: IDataObject) => {
			const { item } = only(await run('issue', [work({ invoice: (await draft({ estimate: { ...estimate, customer } })) as unknown as IDataObject })], { documents: ['xml'] }));
			return { files: Object.keys(item.binary ?? {}), codes: (item.json.invoice as unknown as Invoice).reasons.map(({ code }) => code) };
		};
		expect(await filesFor({ name: 'Ann Lee', email: 'a@example.com' })).toEqual({ files: [], codes: ['e-invoice-left-out'] });
		expect(await filesFor({ ...estimate.customer, name: 'Ann Lee' })).toEqual({ files: ['xml'], codes: [] });
		expect(await filesFor({ name: 'Lee Ltd', email: 'a@example.com', taxId: 'DE123456789' })).toEqual({ files: ['xml'], codes: [] });
	});

	test('text of a customer stays text in the page', async () => {
		const evil = '<script>alert(1)</script>';
		const { item } = only(await run('createDraft', [work({ estimate: { ...estimate, customer: { name: evil, email: 'a@example.com', taxId: 'DE136695976' } } })], { documents: ['html', 'xml'] }));
		const binary = item.binary as Record<string, IBinaryData>;
		for (const name of ['html', 'xml']) expect(bytes(binary, name).toString()).not.toContain('<script>');
	});
});

describe('the e-invoice inside of the PDF', () => {
	const issue = async (given: object, documents: string[], invoice?: object) =>
		only(await engine.runNode('estimateToInvoice', { operation: 'issue', profile: given as IDataObject, now: NOW, documents, number: 'INV-1' }, [work({ invoice: (invoice ?? (await draft())) as IDataObject })])).item;
	const hybrid = { ...profile, billing: { ...profile.billing, eInvoice: 'facturX' } };
	const inside = (item: Item) => Buffer.from(item.binary?.pdf.data ?? '', 'base64').toString('latin1').includes('/AFRelationship /Alternative');

	test.each([
		['asked for', profile, ['facturX'], ['pdf'], true],
		['by the profile, in place of two files', hybrid, ['pdf', 'xml'], ['pdf'], true],
		['beside others', hybrid, ['pdf', 'xml', 'html', 'cii'], ['cii', 'html', 'pdf'], true],
		['not where one of the two is wanted', hybrid, ['pdf'], ['pdf'], false],
	])('%s', async (_, given, documents, files, has) => {
		const item = await issue(given, documents);
		expect(Object.keys(item.binary ?? {}).sort()).toEqual(files);
		expect(inside(item)).toBe(has);
	});

	test('one that would not be valid stays outside, and that is said', async () => {
		const item = await issue(hybrid, ['pdf', 'xml'], await draft({ estimate: { ...estimate, customer: { name: 'Ann Lee', email: 'ann@example.com' } } }));
		expect(inside(item)).toBe(false);
		expect(item.json.invoice).toMatchObject({ eInvoice: { valid: false }, reasons: expect.arrayContaining([expect.objectContaining({ code: 'e-invoice-not-inside' })]) });
	});

	test('a Swiss invoice whose seller has no place says that it has no payment part', async () => {
		const swiss = { business: { ...profile.business, country: 'CH', currency: 'CHF', timezone: 'Europe/Zurich' }, billing: { ...profile.billing, seller: { name: 'Example AG', iban: 'CH9300762011623852957', address: 'Weg 1' } } };
		const made = invoiceOf(await engine.runNode('estimateToInvoice', { operation: 'createDraft', profile: swiss as IDataObject, now: NOW, documents: [] }, [work()]));
		expect((await issue(swiss, ['pdf'], made)).json.invoice).toMatchObject({ reasons: expect.arrayContaining([expect.objectContaining({ code: 'payment-part-left-out' })]) });
	});
});

describe('Issue', () => {
	const issue = async (invoice: Invoice, parameters: IDataObject = {}) => invoiceOf(await run('issue', [{ json: { invoice } as unknown as IDataObject }], parameters));

	test('numbers are gapless; the same draft again has the same one', async () => {
		const drafts = await Promise.all(['E-1', 'E-2', 'E-3'].map(async (number) => await draft({ estimate: { ...estimate, number } })));
		const result = await run('issue', [drafts[0], drafts[1], drafts[0], drafts[2], drafts[1]].map((invoice) => ({ json: { invoice } as unknown as IDataObject })));
		expect(result.outputs[READY].map(({ json }) => (json.invoice as unknown as Invoice).number)).toEqual(['INV-2026-00001', 'INV-2026-00002', 'INV-2026-00001', 'INV-2026-00003', 'INV-2026-00002']);
	});

	test('a number that is given is taken, and none of the ledger\'s', async () => {
		expect((await issue(await draft(), { number: 'R-77' })).number).toBe('R-77');
		expect((await issue(await draft())).number).toBe('INV-2026-00001');
	});

	test('a day later the terms count from then', async () => {
		expect(await issue(await draft(), { now: TOMORROW })).toMatchObject({ issueDate: '2026-03-03', dueDate: '2026-03-17' });
	});

	test('other words for the customer are taken, other figures are not', async () => {
		const invoice = await draft();
		const kinder = invoice.notes.replace(/^/, 'It was a pleasure. ');
		expect((await issue(invoice, { notes: kinder })).notes).toBe(kinder);
		const dearer = await issue(invoice, { notes: invoice.notes.replaceAll('2,403.68', '9,403.68') });
		expect(dearer.notes).toBe(invoice.notes);
		expect(dearer.reasons.length).toBeGreaterThan(0);
	});

	test('amounts that were changed on the way take no number', async () => {
		const invoice = await draft();
		const { output, item } = only(await run('issue', [{ json: { invoice: { ...invoice, totals: { ...invoice.totals, gross: '1.00' } } } as unknown as IDataObject }]));
		expect(output).toBe(NEEDS_REVIEW);
		expect(item.json.invoice).toMatchObject({ status: 'notMade', reasons: [{ code: 'invoice-altered' }] });
		expect((await issue(invoice)).number).toBe('INV-2026-00001');
	});
});

test('Create Credit Note takes back a part, and then the rest, to the cent', async () => {
	const invoice = invoiceOf(await run('issue', [work({ invoice: (await draft()) as unknown as IDataObject })]));
	const credit = async (parameters: IDataObject, priorInvoices: Invoice[] = []) => invoiceOf(await run('createCreditNote', [{ json: { invoice, priorInvoices } as unknown as IDataObject }], { reason: 'Returned', ...parameters }));
	const part = await credit({ creditLines: '[{ "line": "labour", "quantity": 2 }]' });
	expect(part).toMatchObject({ kind: 'creditNote', totals: { gross: '214.20' }, precedingInvoices: [{ number: 'INV-2026-00001' }] });
	const rest = await credit({}, [{ ...part, number: 'INV-2026-00002', status: 'issued' }]);
	expect(rest.totals.gross).toBe('2189.48');
});

test('Apply Payments says what is left, and sends doubts to review', async () => {
	const invoice = { ...(await draft()), number: 'INV-1', status: 'issued' };
	const apply = async (payments: IDataObject[]) => only(await run('applyPayments', [{ json: { invoice, payments } as unknown as IDataObject }]));
	expect(await apply([{ amount: '403.68' }])).toMatchObject({ output: READY, item: { json: { balance: { status: 'partlyPaid', due: '2000.00' } } } });
	expect(await apply([{ amount: 2403.68 }])).toMatchObject({ output: READY, item: { json: { balance: { status: 'paid', due: '0.00' } } } });
	expect(await apply([{ amount: '2403.69' }])).toMatchObject({ output: NEEDS_REVIEW, item: { json: { balance: { status: 'overpaid', unapplied: '0.01' } } } });
});
