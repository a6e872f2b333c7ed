import fc from 'fast-check';

import { balanceOf, checkInvoice, creditNote, draftInvoice, type Invoice } from '../../../domain/billing';
import { LANGUAGES } from '../../../domain/language';
import { Decimal } from '../../../domain/money';
import { codes, CUSTOMER, draft, estimate, issued, NOW, oneLine, settings, total } from './samples';

/** 10 000.00 net, 11 900.00 with tax; a tenth is kept back. */
const work = (parts: object = {}) => oneLine('10000', { retainage: { percent: 10 }, ...parts });
const balance = (invoices: Invoice[], payments: unknown[] = []) => balanceOf({ invoices, payments }, settings());

test('is kept back of the amount with tax, said, and not due yet', () => {
	const invoice = draft({ estimate: work() });
	expect(invoice.totals).toMatchObject({ net: '10000.00', tax: '1900.00', gross: '11900.00', withheld: '1190.00', due: '10710.00' });
	expect(invoice.taxBreakdown).toContainEqual(expect.objectContaining({ code: 'RETAINAGE', name: 'Retainage', withheld: true, retained: true, tax: '1190.00' }));
	expect(checkInvoice(JSON.parse(JSON.stringify(invoice)))).toEqual(invoice);
});

test.each([
	['of the net amount', { retainage: { percent: 10, of: 'net' } }, '1000.00'],
	['as a percentage alone', { retainage: undefined, retention: '5 %' }, '595.00'],
	['none, whatever the profile says', { retainage: 0 }, '0.00'],
	['of a line by itself', { retainage: undefined, lines: [{ id: 'a', description: 'Work', unitPrice: '1000', taxCodes: ['VAT'], retainagePercent: 5 }, { id: 'b', description: 'Goods', unitPrice: '1000', taxCodes: ['VAT'], holdbackPercent: 0 }] }, '59.50'],
	['beside a tax that is withheld for good', { lines: [{ id: 'a', description: 'Work', unitPrice: '1000', taxCodes: ['VAT', 'WHT'] }] }, '269.00'],
])('%s', (_, parts, withheld) => {
	expect(draft({ estimate: work(parts) }, { retainage: { percent: '10' } }).totals.withheld).toBe(withheld);
});

test('a line of which no taxes are known stays flagged', () => {
	expect(codes(draft({ estimate: work({ lines: [{ id: 'a', description: 'Work', unitPrice: '1000' }] }) }))).toContain('missing-tax');
});

test('nothing is kept back of a deposit', () => {
	const deposit = draft({ estimate: work(), billing: 'deposit', share: { percent: 30 } });
	expect(deposit.totals).toMatchObject({ gross: '3570.00', withheld: '0.00', due: '3570.00' });
	const final = draft({ estimate: work(), billing: 'final', priorInvoices: [issued(deposit, 'INV-1')] });
	expect(final.totals).toMatchObject({ gross: '8330.00', withheld: '1190.00', due: '7140.00' });
});

describe('released', () => {
	const first = issued(draft({ estimate: work() }), 'INV-1');
	const release = (priorInvoices: Invoice[], share?: unknown) => draft({ estimate: work(), billing: 'retainage', priorInvoices, share });

	test('it is due, and nothing is sold again', () => {
		const invoice = release([first]);
		expect(invoice.totals).toMatchObject({ net: '0.00', tax: '0.00', gross: '0.00', withheld: '-1190.00', due: '1190.00' });
		expect(invoice.lines).toHaveLength(1);
		expect(invoice.lines[0].description).toBe('Release of retainage (INV-1)');
		expect(invoice.review.flags).toEqual([]);
		expect(checkInvoice(JSON.parse(JSON.stringify(invoice)))).toEqual(invoice);
	});

	test('in halves it is all, and once', () => {
		const half = issued(release([first], { percent: 50 }), 'INV-2', 2);
		const rest = issued(release([first, half], { percent: 100 }), 'INV-3', 3);
		expect([half.totals.due, rest.totals.due]).toEqual(['595.00', '595.00']);
		expect(half.key).not.toBe(rest.key);
		expect(codes(release([first, half, rest], { amount: '10' }))).toEqual(expect.arrayContaining(['over-billing', 'nothing-to-bill']));
	});

	test('the same again is the same', () => {
		const once = issued(release([first]), 'INV-2', 2);
		const again = release([first, once]);
		expect(again.key).toBe(once.key);
		expect(again.totals).toEqual(once.totals);
		expect(codes(again)).toContain('duplicate');
	});

	test('a final invoice keeps nothing back that was released', () => {
		const progress = issued(draft({ estimate: work(), billing: 'progress', share: { percent: 60 } }), 'INV-1');
		const freed = issued(release([progress]), 'INV-2', 2);
		const final = draft({ estimate: work(), billing: 'final', priorInvoices: [progress, freed] });
		expect([progress.totals.withheld, freed.totals.withheld, final.totals.withheld]).toEqual(['714.00', '-714.00', '476.00']);
	});

	test('what was credited is not released', () => {
		const note = issued(creditNote(first, { reason: 'Returned' }, settings(), NOW), 'CN-1', 2);
		expect(note.totals.withheld).toBe('1190.00');
		expect(codes(release([first, note]))).toContain('nothing-to-bill');
	});
});

describe('the balance', () => {
	const first = issued(draft({ estimate: work() }), 'INV-1');
	const freed = issued(draft({ estimate: work(), billing: 'retainage', priorInvoices: [first] }), 'INV-2', 2);

	test.each([
		['shows it open', [first], [{ amount: '10710' }], 'partlyPaid', '1190.00', '1190.00'],
		['is the same after the release, which is due', [first, freed], [{ amount: '10710' }], 'partlyPaid', '1190.00', undefined],
		['is paid with the release', [first, freed], [{ amount: '10710' }, { amount: '1190', invoice: 'INV-2' }], 'paid', '0.00', undefined],
		['is paid where it was paid at once', [first], [{ amount: '11900' }], 'paid', '0.00', undefined],
	])('%s', (_, invoices, payments, status, due, retained) => {
		const found = balance(invoices, payments);
		expect([found.status, found.due, found.retained, found.invoiced]).toEqual([status, due, retained, '11900.00']);
	});

	test('money without a name pays what is due before what is kept back', () => {
		const progress = issued(draft({ estimate: work(), billing: 'progress', share: { percent: 50 } }), 'INV-1');
		const next = issued(draft({ estimate: work(), billing: 'progress', share: { percent: 100 }, priorInvoices: [progress] }), 'INV-2', 2);
		expect(balance([progress, next], [{ amount: '10710' }])).toMatchObject({ due: '1190.00', retained: '1190.00', invoices: [{ due: '0.00' }, { due: '0.00' }] });
	});
});

test('a withheld tax that is called so is kept back, one that is an income tax is gone', () => {
	const own = (name: string) => settings({ taxes: [{ code: 'VAT', rate: '19' }, { code: 'X', name, rate: '10', withheld: true }] });
	const due = (name: string) => {
		const invoice = draftInvoice({ estimate: oneLine('1000', { lines: [{ id: 'a', description: 'Work', unitPrice: '1000', taxCodes: ['VAT', 'X'] }] }) }, own(name), NOW);
		return balanceOf({ invoices: [issued(invoice, 'INV-1')], payments: [{ amount: '1090' }] }, own(name)).due;
	};
	expect(['Holdback', 'Sicherheitseinbehalt 5 %', 'Retenue de garantie', 'Retención de garantía'].map(due)).toEqual(Array(4).fill('100.00'));
	expect(['IRPF', 'Retención IRPF', 'CIS deduction', 'Retenue à la source', 'Bauabzugsteuer'].map(due)).toEqual(Array(5).fill('0.00'));
});

test.each(LANGUAGES)('in %s it has a name, and the release its own words', (language) => {
	const own = work({ customer: { ...CUSTOMER, language } });
	const first = draft({ estimate: own });
	const freed = draft({ estimate: own, billing: 'retainage', priorInvoices: [issued(first, 'INV-1')] });
	expect(first.taxBreakdown.find(({ retained }) => retained)?.name).toMatch(/^\p{L}/u);
	expect(freed.notes.split('\n')[0]).not.toBe(first.notes.split('\n')[0]);
});

test.each([
	[{ retainage: { percent: 100 } }, 'estimate.retainage.percent'],
	[{ retainage: { percent: 'some' } }, 'estimate.retainage.percent'],
	[{ retainage: { percent: 5, of: 'tax' } }, 'estimate.retainage.of'],
	[{ lines: [{ description: 'Work', unitPrice: 1, retainagePercent: 101 }] }, 'estimate.lines[0].retainagePercent'],
])('%j is refused by its name', (parts, field) => {
	expect(() => draft({ estimate: estimate(parts) })).toThrow(expect.objectContaining({ field }));
});

test('law: deposits, progress, final and releases come to the work, and all that was kept back is released', () => {
	const step = fc.oneof(
		fc.record({ billing: fc.constant('progress'), share: fc.record({ percent: fc.integer({ min: 1, max: 100 }) }) }),
		fc.record({ billing: fc.constant('retainage'), share: fc.constantFrom(undefined, { percent: 50 }, { amount: '12.34' }) }),
	);
	const price = fc.integer({ min: 1, max: 2_000_000 }).map((cents) => new Decimal(cents).div(100).toFixed(2));
	fc.assert(
		fc.property(price, price, fc.constantFrom('5', '10', '2.5'), fc.constantFrom('gross', 'net'), fc.boolean(), fc.array(step, { maxLength: 5 }), (one, other, percent, of, hasDeposit, steps) => {
			const agreed = estimate({
				retainage: { percent, of },
				lines: [{ id: 'a', description: 'Work', unitPrice: one, taxCodes: ['VAT'] }, { id: 'b', description: 'Goods', unitPrice: other, taxCodes: ['RED'], retainagePercent: '7.5' }],
				discount: { percent: '3' },
			});
			const whole = draft({ estimate: agreed });
			const invoices: Invoice[] = [];
			for (const request of [...(hasDeposit ? [{ billing: 'deposit', share: { percent: 20 } }] : []), ...steps, { billing: 'final' }, { billing: 'retainage', share: undefined }]) {
				const invoice = draft({ estimate: agreed, priorInvoices: invoices, ...request });
				if (invoice.lines.length > 0 && !codes(invoice).includes('duplicate')) invoices.push(issued(invoice, `INV-${invoices.length + 1}`, invoices.length + 1));
			}
			expect([total(invoices, 'net'), total(invoices, 'gross')].map(Number)).toEqual([whole.totals.net, whole.totals.gross].map(Number));
			expect(Number(total(invoices, 'withheld'))).toBe(0);
			expect(Number(total(invoices, 'due'))).toBe(Number(whole.totals.gross));
			expect(Number(balance(invoices).due)).toBe(Number(whole.totals.gross));
		}),
		{ numRuns: 60 },
	);
});
