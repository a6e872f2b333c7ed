import fc from 'fast-check';

import { balanceOf, checkInvoice, draftInvoice, type Invoice, issueInvoice } from '../../../domain/billing';
import { LANGUAGES } from '../../../domain/language';
import { Decimal } from '../../../domain/money';
import { CUSTOMER, draft, estimate, issued, NOW, oneLine, settings } from './samples';

/** 1190.00, of which 23.80 need not be paid until 1 December. */
const skonto = (parts: object = {}): Invoice => draft({ estimate: oneLine('1000', { earlyPaymentDiscount: { percent: 2, days: 10 }, ...parts }) });
const balance = (payments: unknown[], invoices: Invoice[] = [issued(skonto(), 'INV-1', 21)]) => balanceOf({ invoices, payments }, settings());

test('the draft says until when what is enough', () => {
	expect(skonto().earlyPaymentDiscount).toEqual([{ percent: '2', days: 10, until: '2026-12-01', amount: '23.80', payable: '1166.20' }]);
	expect(skonto().notes).toContain('$1,166.20');
	expect(checkInvoice(JSON.parse(JSON.stringify(skonto())))).toEqual(skonto());
});

test.each([
	['of the estimate', { terms: '2/10 net 30' }, {}, '2026-12-21', ['2']],
	['of the estimate, without a discount', { terms: 'net 30' }, { terms: '3/5 net 60' }, '2026-12-21', ['3']],
	['of the profile', {}, { terms: '3/5 net 60' }, '2027-01-20', ['3']],
	['of the profile, by parts', {}, { terms: { days: 30, endOfMonth: true }, earlyPaymentDiscount: { percent: '1', days: 5 } }, '2026-12-31', ['1']],
	['where the estimate says none', { earlyPaymentDiscount: [] }, { terms: '3/5 net 60' }, '2027-01-20', []],
	['by days, where the estimate has conditions of sale', { terms: 'All goods stay ours until they are paid for in full.', termsDays: 5 }, {}, '2026-11-26', []],
	['by an accounting system\'s name', { SalesTermRef: { value: '3', name: 'Net 30' } }, {}, '2026-12-21', []],
])('terms %s', (_, parts, billing, dueDate, percents) => {
	const invoice = draft({ estimate: estimate(parts) }, billing);
	expect(invoice.dueDate).toBe(dueDate);
	expect((invoice.earlyPaymentDiscount ?? []).map(({ percent }) => percent)).toEqual(percents);
});

test('terms are counted from the issue, the discount too', () => {
	const made = skonto({ terms: '30 EOM' });
	expect(made.dueDate).toBe('2026-12-31');
	const later = issueInvoice(made, { sequence: 1 }, settings(), NOW + 12 * 86_400_000);
	expect(later).toMatchObject({ issueDate: '2026-12-03', dueDate: '2027-01-31', earlyPaymentDiscount: [{ until: '2026-12-13' }] });
	expect(later.notes).toContain('January 31, 2027');
	expect(later.notes).toContain('December 13, 2026');
});

test('business days are the business\'s own', () => {
	const own = { ...settings({ terms: '2 business days' }), holidays: { dates: ['2026-11-23'], openings: [] } };
	expect(draftInvoice({ estimate: estimate() }, own, NOW).dueDate).toBe('2026-11-25');
});

describe('what is paid', () => {
	test.each([
		['in time, less the discount', [{ amount: '1166.20', paidOn: '2026-12-01' }], 'paid', '0.00', '23.80'],
		['in time, and named', [{ amount: '1166.20', paidOn: '2026-11-25', invoice: 'INV-1' }], 'paid', '0.00', '23.80'],
		['in two parts, both in time', [{ amount: '166.20', paidOn: '2026-11-22' }, { amount: '1000', paidOn: '2026-11-30' }], 'paid', '0.00', '23.80'],
		['in time, with more than was needed', [{ amount: '1180.00', paidOn: '2026-11-25' }], 'paid', '0.00', '10.00'],
		['in time and in full', [{ amount: '1190.00', paidOn: '2026-11-25' }], 'paid', '0.00', undefined],
		['too late', [{ amount: '1166.20', paidOn: '2026-12-02' }], 'partlyPaid', '23.80', undefined],
		['too little', [{ amount: '1166.19', paidOn: '2026-11-25' }], 'partlyPaid', '23.81', undefined],
		['half of it too late', [{ amount: '1000', paidOn: '2026-11-22' }, { amount: '166.20', paidOn: '2026-12-05' }], 'partlyPaid', '23.80', undefined],
		['as a moment, in the business\'s zone', [{ amount: '1166.20', paidOn: '2026-12-02T03:00:00Z' }], 'paid', '0.00', '23.80'],
		['as Stripe counts', [{ object: 'charge', amount: 116620, currency: 'usd', status: 'succeeded', created: Date.parse('2026-11-30T10:00:00Z') / 1000 }], 'paid', '0.00', '23.80'],
		['noted down in time', [{ amount: '1166.20', recordedAt: '2026-11-30T10:00:00Z' }], 'paid', '0.00', '23.80'],
	])('%s', (_, payments, status, due, discount) => {
		const found = balance(payments);
		expect([found.status, found.due, found.discount]).toEqual([status, due, discount]);
	});

	test('less the discount without a day is for a person to look at', () => {
		expect(balance([{ amount: '1166.20' }])).toMatchObject({ status: 'partlyPaid', needsReview: true });
		expect(balance([{ amount: '1166.20', paidOn: '2026-12-20' }]).reasons.map(({ code }) => code)).toContain('discount-not-earned');
	});

	test('of two invoices takes the discount of each', () => {
		const two = [issued(skonto(), 'INV-1', 21), issued({ ...skonto(), key: 'b' }, 'INV-2', 21)];
		expect(balance([{ amount: '2332.40', paidOn: '2026-11-30' }], two)).toMatchObject({ status: 'paid', discount: '47.60', unapplied: '0.00' });
	});

	test('law: what was invoiced is what was paid, taken off and is due, less what is left over', () => {
		const payment = fc.record({ amount: fc.integer({ min: 1, max: 130_000 }).map((cents) => new Decimal(cents).div(100).toFixed(2)), paidOn: fc.constantFrom('2026-11-22', '2026-12-01', '2026-12-02', undefined), invoice: fc.constantFrom('INV-1', 'INV-2', undefined) });
		const two = [issued(skonto(), 'INV-1', 21), issued({ ...skonto(), key: 'b' }, 'INV-2', 21)];
		fc.assert(
			fc.property(fc.array(payment, { maxLength: 5 }), (payments) => {
				const { invoiced, paid, due, discount = '0', unapplied } = balance(payments, two);
				expect(new Decimal(paid).plus(discount).plus(due).minus(unapplied).toFixed(2)).toBe(invoiced);
				expect(new Decimal(paid).toFixed(2)).toBe(payments.reduce((all, { amount }) => all.plus(amount), new Decimal(0)).toFixed(2));
				expect(new Decimal(discount).lte('47.60')).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});
});

test.each(LANGUAGES)('in %s the discount is said with its day and its amount', (language) => {
	expect(skonto({ customer: { ...CUSTOMER, language } }).notes).toMatch(/1[.,\s\u202f\u00a0]?166[.,]20/);
});

test.each([
	[{ earlyPaymentDiscount: { percent: 100, days: 10 } }, 'estimate.earlyPaymentDiscount[0].percent'],
	[{ earlyPaymentDiscount: { percent: 2 } }, 'estimate.earlyPaymentDiscount[0].days'],
	[{ terms: { days: -1 } }, 'estimate.terms'],
	[{ terms: { dayz: 1 } }, 'estimate.terms'],
])('%j is refused by its name', (parts, field) => {
	expect(() => draft({ estimate: estimate(parts) })).toThrow(expect.objectContaining({ field: expect.stringContaining(field) as unknown }));
});

test.each([
	[{ terms: 'soon' }, 'billing.terms'],
	[{ terms: { dayz: 3 } }, 'billing.terms'],
	[{ earlyPaymentDiscount: { percent: '2', days: 400 } }, 'billing.earlyPaymentDiscount'],
])('the profile\'s %j too', (billing, field) => {
	expect(() => settings(billing)).toThrow(expect.objectContaining({ field: expect.stringContaining(field) as unknown }));
});

test('short terms with a number that cannot be read are said', () => {
	expect(draft({ estimate: estimate({ terms: 'ZB 42 K' }) }).review.flags).toContainEqual(expect.objectContaining({ code: 'field-not-read' }));
});
