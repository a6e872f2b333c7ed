import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import type { Invoice } from '../../domain/billing';
import { sharedLedger } from '../../ledger';
import { EstimateToInvoice } from '../../nodes/EstimateToInvoice/EstimateToInvoice.node';
import { runInProcess } from '../support/nodeInProcess';

/** What offices agree with their customers, as they write it: half of each kind was held back while the words were worked on. */

const NOW = '2026-01-06T10:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'office-billing-'));
const before = process.env.N8N_USER_FOLDER;
beforeAll(() => {
	process.env.N8N_USER_FOLDER = folder;
});
afterAll(async () => {
	await (await sharedLedger({ store: 'sqlite', path: join(folder, '.n8n', 'lead-to-cash.sqlite') })).close();
	if (before === undefined) delete process.env.N8N_USER_FOLDER;
	else process.env.N8N_USER_FOLDER = before;
	rmSync(folder, { recursive: true, force: true });
});

interface Settings {
	billing?: IDataObject;
	estimate?: IDataObject;
	price?: string;
	now?: string;
}

function profileOf({ billing = {} }: Settings): IDataObject {
	return { business: { name: 'Field Co', timezone: 'UTC', currency: 'EUR', country: 'DE' }, billing: { taxes: [{ code: 'V', rate: '20', category: 'S' }], ...billing } };
}

async function run(operation: string, parameters: IDataObject, json: IDataObject, settings: Settings): Promise<IDataObject> {
	const { error, items } = await runInProcess(new EstimateToInvoice(), { operation, settingsFrom: 'profile', profile: profileOf(settings), now: settings.now ?? NOW, documents: [], ...parameters }, [{ json: { caseId: 'c1', ...json } }]);
	expect(error).toBeUndefined();
	return items['0'].json as IDataObject;
}

async function draft(settings: Settings, kind = 'full', more: IDataObject = {}): Promise<Invoice> {
	const { estimate = {}, price = '100' } = settings;
	const lines = [{ id: 'a', description: 'Item', quantity: '1', unitPrice: price, taxCodes: ['V'] }];
	const { invoice } = await run('createDraft', { billing: kind }, { estimate: { number: 'E-1', currency: 'EUR', customer: { name: 'C', email: 'c@example.com' }, approvedAt: '2026-01-05', lines, ...estimate }, ...more }, settings);
	return invoice as unknown as Invoice;
}

let issued = 0;
async function issue(invoice: Invoice, settings: Settings = {}, number: string | undefined = `N-${++issued}`): Promise<Invoice> {
	const json = await run('issue', { number }, { invoice: invoice as unknown as IDataObject }, settings);
	return json.invoice as unknown as Invoice;
}

async function pay(invoice: Invoice, payments: IDataObject[], settings: Settings): Promise<{ status: string; due: string }> {
	const json = await run('applyPayments', {}, { invoices: [invoice as unknown as IDataObject], payments }, settings);
	return json.balance as unknown as { status: string; due: string };
}

describe('terms of payment', () => {
	const due = async (terms: unknown, now?: string) => (await draft({ estimate: { terms } as IDataObject, now })).dueDate;

	test.each<[unknown, string, string?]>([
		['Net 30', '2026-02-05'],
		['EOM + 10', '2026-02-10'],
		['30 jours fin de mois', '2026-02-28'],
		['Zahlbar innerhalb von 14 Tagen ohne Abzug', '2026-01-20'],
		['a 30 dias', '2026-02-05'],
		['à réception', '2026-01-06'],
		['COD', '2026-01-06'],
		['10 business days', '2026-01-20'],
		['1 month', '2026-02-28', '2026-01-31T10:00:00Z'],
		[{ months: 1, dayOfMonth: 20 }, '2026-02-20'],
	])('%j: due on %s', async (...[terms, day, now]) => {
		expect(await due(terms, now)).toBe(day);
	});

	test.each<[unknown, string, string?]>([
		['30 days end of month', '2026-02-28'],
		['15 MFI', '2026-02-15'],
		['60 días fecha factura', '2026-03-07'],
		['30 gg d.f.f.m.', '2026-02-28'],
		['betaling binnen 8 dagen', '2026-01-14'],
		['sofort fällig', '2026-01-06'],
		['2 months', '2026-03-06'],
		['10th of next month', '2026-02-10'],
		['end of month', '2026-02-28', '2026-02-01T10:00:00Z'],
		[{ endOfMonth: true, daysAfter: 7 }, '2026-02-07'],
	])('held back: %j: due on %s', async (...[terms, day, now]) => {
		expect(await due(terms, now)).toBe(day);
	});
});

describe('early-payment discount', () => {
	const said = async (estimate: IDataObject, price?: string) => (await draft({ estimate, price })).earlyPaymentDiscount?.map(({ percent, until, payable }) => [Number(percent), until, payable]);
	const state = async (estimate: IDataObject, amount: string, paidOn: string) => {
		const settings = { estimate };
		return await pay(await issue(await draft(settings), settings), [{ amount, paidOn }], settings);
	};

	test.each<[string, IDataObject, unknown, string?]>([
		['2/10 net 30', { terms: '2/10 net 30' }, [[2, '2026-01-16', '117.60']]],
		['in German', { terms: '3% Skonto bei Zahlung innerhalb von 7 Tagen, sonst 30 Tage netto' }, [[3, '2026-01-13', '116.40']]],
		['of an amount that does not divide', { terms: '2/10 net 30' }, [[2, '2026-01-16', '39.20']], '33.33'],
		['two steps', { earlyPaymentDiscount: [{ percent: 2, days: 10 }, { percent: 3, days: 5 }] }, [[3, '2026-01-11', '116.40'], [2, '2026-01-16', '117.60']]],
		['none', { earlyPaymentDiscount: { percent: 0, days: 10 } }, undefined],
	])('%s', async (...[, estimate, expected, price]) => {
		expect(await said(estimate, price)).toEqual(expected);
	});

	test.each<[string, IDataObject, unknown, string?]>([
		['1/15, n/45', { terms: '1/15, n/45' }, [[1, '2026-01-21', '118.80']]],
		['2% 10, Net 30', { terms: '2% 10, Net 30' }, [[2, '2026-01-16', '117.60']]],
		['Tage', { terms: '10 Tage 2 %, 30 Tage netto' }, [[2, '2026-01-16', '117.60']]],
		['in French', { terms: 'escompte 2 % sous 10 jours, 30 jours net' }, [[2, '2026-01-16', '117.60']]],
		['with a comma', { terms: '2,5 % Skonto 8 Tage, 30 Tage netto' }, [[2.5, '2026-01-14', '117.00']]],
	])('held back: %s', async (...[, estimate, expected, price]) => {
		expect(await said(estimate, price)).toEqual(expected);
	});

	test.each([
		['on its last day', '117.60', '2026-01-16', 'paid', 0],
		['a day late', '117.60', '2026-01-17', 'partlyPaid', 2.4],
		['in full all the same', '120.00', '2026-01-10', 'paid', 0],
	])('paid %s', async (_what, amount, day, status, left) => {
		const balance = await state({ terms: '2/10 net 30' }, amount, day);
		expect([balance.status, Number(balance.due)]).toEqual([status, left]);
	});

	test.each([
		['less than the step allows', '116.40', '2026-01-14', 'partlyPaid', 3.6],
		['by the later step', '117.60', '2026-01-14', 'paid', 0],
		['by the earlier step', '116.40', '2026-01-09', 'paid', 0],
	])('held back, two steps: paid %s', async (_what, amount, day, status, left) => {
		const balance = await state({ earlyPaymentDiscount: [{ percent: 3, days: 5 }, { percent: 2, days: 10 }] }, amount, day);
		expect([balance.status, Number(balance.due)]).toEqual([status, left]);
	});
});

describe('retainage', () => {
	const job = (retainage: unknown, more: IDataObject = {}): Settings => ({ price: '10000', estimate: { retainage, ...more } as IDataObject });
	const prior = (...invoices: Invoice[]) => ({ priorInvoices: invoices as unknown as IDataObject[] });

	test.each<[unknown, string]>([
		[{ percent: 10 }, '10800.00'],
		[{ percent: 5, of: 'net' }, '11500.00'],
		[0, '12000.00'],
	])('%j of 12000: %s can be asked for now', async (retainage, due) => {
		expect((await draft(job(retainage))).totals).toMatchObject({ gross: '12000.00', due });
	});

	test.each<[unknown, string]>([
		[10, '10800.00'],
		[{ percent: '2.5' }, '11700.00'],
	])('held back: %j of 12000: %s can be asked for now', async (retainage, due) => {
		expect((await draft(job(retainage))).totals).toMatchObject({ gross: '12000.00', due });
	});

	test('a holdback by that name is one', async () => {
		expect((await draft({ price: '10000', estimate: { holdback: 10 } })).totals.due).toBe('10800.00');
	});

	test('held back: the profile\'s own counts where the estimate says nothing', async () => {
		expect((await draft({ price: '10000', billing: { retainage: { percent: '10' } } })).totals.due).toBe('10800.00');
	});

	test('of a half, and of the rest', async () => {
		const settings = job({ percent: 10 });
		const half = await issue(await draft(settings, 'progress', { share: { percent: 50 } }), settings);
		const rest = await draft(settings, 'final', prior(half));
		expect([half.totals.due, rest.totals.gross]).toEqual(['5400.00', '6000.00']);
		expect(rest.totals.due).toBe('5400.00');
	});

	test('what is paid of it leaves what is kept back open', async () => {
		const settings = job({ percent: 10 });
		const balance = await pay(await issue(await draft(settings), settings), [{ amount: '10800' }], settings);
		expect([balance.status, Number(balance.due)]).toEqual(['partlyPaid', 1200]);
	});

	test('held back: nothing is kept back of a deposit', async () => {
		const deposit = await draft(job({ percent: 10 }, { deposit: { percent: 30 } }), 'deposit');
		expect(deposit.totals).toMatchObject({ gross: '3600.00', due: '3600.00' });
	});

	test('held back: released once, and never twice', async () => {
		const settings = job({ percent: 10 });
		const whole = await issue(await draft(settings), settings);
		const release = await issue(await draft(settings, 'retainage', prior(whole)), settings);
		expect(release.totals).toMatchObject({ net: '0.00', tax: '0.00', due: '1200.00' });
		const again = await draft(settings, 'retainage', prior(whole, release));
		expect([again.key, again.review.flags.map(({ code }) => code)]).toEqual([release.key, expect.arrayContaining(['duplicate'])]);
		const more = await draft(settings, 'retainage', { ...prior(whole, release), share: { amount: '100' } });
		expect([Number(more.totals.due), more.review.required]).toEqual([0, true]);
	});

	test('held back: released in two parts that sum to the whole', async () => {
		const settings = job({ percent: 10 });
		const whole = await issue(await draft(settings), settings);
		const first = await issue(await draft(settings, 'retainage', { ...prior(whole), share: { percent: 50 } }), settings);
		const second = await draft(settings, 'retainage', prior(whole, first));
		expect([first.totals.due, second.totals.due]).toEqual(['600.00', '600.00']);
	});
});

describe('invoice numbers as businesses need them', () => {
	let unit = 0;
	/** The number that the ledger gives; each case in a series of its own. */
	async function numbers(numbering: IDataObject, { count = 1, kind = 'full', estimate = {}, now }: { count?: number; kind?: string; estimate?: IDataObject; now?: string } = {}): Promise<string[]> {
		const settings = { billing: { numbering }, estimate, now };
		const given: string[] = [];
		for (let done = 0; done < count; done++) {
			const drafted = await draft({ ...settings, estimate: { number: `E-${++unit}`, ...estimate } }, kind);
			given.push(String((await issue(drafted, settings, '')).number));
		}
		return given;
	}

	test.each<[string, IDataObject, string[], object?]>([
		['a year of two digits', { prefix: 'A-', yearDigits: 2 }, ['A-26-00001']],
		['British years', { prefix: 'B-', fiscalYearStart: 4, pattern: '{prefix}{year}/{nextYy}-{number}' }, ['B-2025/26-00001']],
		['going on from another system, this year alone', { prefix: 'C-', start: 500, startYear: 2026 }, ['C-2026-00500', 'C-2026-00501'], { count: 2 }],
		['full digits go on', { prefix: 'D-', yearly: false, digits: 2, start: 99 }, ['D-99', 'D-100'], { count: 2 }],
		['a series of deposits', { prefix: 'E-', series: [{ when: { billing: 'deposit' }, prefix: 'EA-' }] }, ['EA-2026-00001'], { kind: 'deposit', estimate: { deposit: { percent: 10 } } }],
	])('%s', async (...[, numbering, expected, how]) => {
		expect(await numbers(numbering, how)).toEqual(expected);
	});

	test.each<[string, IDataObject, string[], object?]>([
		['an Australian year', { prefix: 'G-', fiscalYearStart: 7 }, ['G-2025-00001']],
		['an Indian year in its usual writing', { prefix: 'H/', fiscalYearStart: 4, pattern: '{prefix}{yy}-{nextYy}/{number}', digits: 4 }, ['H/25-26/0001']],
		['a business unit of its own', { prefix: 'I-', series: [{ when: { businessUnit: 'North' }, prefix: 'IN-', yearly: false }] }, ['IN-00001', 'IN-00002'], { count: 2, estimate: { businessUnit: 'north' } }],
		['never begun anew', { prefix: 'J', yearly: false, digits: 3 }, ['J001', 'J002', 'J003'], { count: 3 }],
		['the first day of a fiscal year', { prefix: 'K-', fiscalYearStart: 4 }, ['K-2026-00001'], { now: '2026-04-01T00:00:00Z' }],
	])('held back: %s', async (...[, numbering, expected, how]) => {
		expect(await numbers(numbering, how)).toEqual(expected);
	});

	test('credit notes are counted by themselves, as Spain asks', async () => {
		const settings = { billing: { numbering: { prefix: 'L-', creditNotes: { prefix: 'LR-' } } } };
		const invoice = await issue(await draft(settings), settings, '');
		const { invoice: credit } = await run('createCreditNote', { reason: 'Returned' }, { invoice: invoice as unknown as IDataObject }, settings);
		expect((await issue(credit as unknown as Invoice, settings, '')).number).toBe('LR-2026-00001');
	});

	test('held back: the next number is shown, and not taken', async () => {
		const settings = { billing: { numbering: { prefix: 'M-' } } };
		const preview = async () => JSON.stringify(await run('previewNumber', {}, { invoice: (await draft(settings)) as unknown as IDataObject }, settings));
		expect(await preview()).toContain('M-2026-00001');
		expect(await preview()).toContain('M-2026-00001');
		expect(await numbers(settings.billing.numbering)).toEqual(['M-2026-00001']);
	});
});
