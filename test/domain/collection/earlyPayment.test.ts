import fc from 'fast-check';

import { balanceOf, draftInvoice, issueInvoice } from '../../../domain/billing';
import { at, decide, PLAIN, settings } from './support';

/** 1200.00, less 24.00 by the 16th. */
const INVOICE = {
	kind: 'invoice', number: 'INV-1', key: 'k1', status: 'issued', issueDate: '2026-01-06', dueDate: '2026-02-05', currency: 'USD',
	totals: { gross: '1200.00', withheld: '0.00', prepaid: '0.00', rounding: '0.00', due: '1200.00' },
	earlyPaymentDiscount: [{ percent: '2', days: 10, until: '2026-01-16', amount: '24.00', payable: '1176.00' }],
};
const LATE = '2026-03-02T10:00:00-06:00';
const reminder = (payments: object[], more: object = {}, input: object = {}) => decide({ invoice: { ...INVOICE, ...more }, payments, ...input }, LATE, PLAIN);

test.each([
	['on its last day', [{ amount: '1176.00', paidOn: '2026-01-16' }], 'stop', '0.00'],
	['in two parts', [{ amount: '1000.00', paidOn: '2026-01-08' }, { amount: '176.00', paidOn: '2026-01-15' }], 'stop', '0.00'],
	['a day late', [{ amount: '1176.00', paidOn: '2026-01-17' }], 'send', '24.00'],
	['a part late', [{ amount: '1000.00', paidOn: '2026-01-08' }, { amount: '176.00', paidOn: '2026-01-20' }], 'send', '24.00'],
	['a cent short', [{ amount: '1175.99', paidOn: '2026-01-10' }], 'send', '24.01'],
	['less, and the rest later', [{ amount: '600.00', paidOn: '2026-01-10' }, { amount: '600.00', paidOn: '2026-02-01' }], 'stop', '0.00'],
	['in full', [{ amount: '1200.00', paidOn: '2026-01-10' }], 'stop', '0.00'],
])('paid less the discount %s', (_, payments, action, open) => {
	const { action: found, open: left } = reminder(payments);
	expect([found === 'stop' ? 'stop' : 'send', left]).toEqual([action, open]);
});

test('money that goes back opens what it paid, and the discount with it', () => {
	const events = [
		{ type: 'payment.received', at: '2026-01-10T10:00:00Z', data: { amount: '1176.00', paidOn: '2026-01-10', reference: 'p' } },
		{ type: 'payment.reversed', at: '2026-01-12T10:00:00Z', data: { amount: '1176.00', reference: 'p' } },
	];
	expect(reminder([], {}, { events }).open).toBe('1200.00');
});

test('what was credited has its share of the discount', () => {
	const creditNotes = [{ amount: '600.00', date: '2026-01-07' }];
	expect(reminder([{ amount: '588.00', paidOn: '2026-01-10' }], {}, { creditNotes }).action).toBe('stop');
	expect(reminder([{ amount: '576.00', paidOn: '2026-01-10' }], {}, { creditNotes }).open).toBe('24.00');
});

test('law: nobody is reminded of what the balance of the same payments does not ask for', () => {
	const billing = { taxes: [{ code: 'V', rate: '20' }], terms: '2/10 net 30' };
	const profile = settings(PLAIN, { billing });
	const estimate = { number: 'E', approvedAt: '2026-01-05', customer: { name: 'C', email: 'c@example.com' }, lines: [{ description: 'a', unitPrice: '1000', taxCodes: ['V'] }] };
	const invoice = issueInvoice(draftInvoice({ estimate }, profile, at('2026-01-06T10:00:00-06:00')), { number: 'INV-1' }, profile, at('2026-01-06T10:00:00-06:00'));
	const payment = fc.record({ amount: fc.constantFrom('1176.00', '588.00', '24.00', '600.00', '1152.00', '1.00'), paidOn: fc.constantFrom('2026-01-06', '2026-01-16', '2026-01-17', '2026-02-10') });
	fc.assert(
		fc.property(fc.array(payment, { maxLength: 3 }), (payments) => {
			const known = payments.map((one, index) => ({ ...one, reference: `p${index}` }));
			const balance = balanceOf({ invoices: [invoice], payments: known }, profile);
			expect(decide({ invoice, payments: known }, LATE, PLAIN, { billing }).open).toBe(balance.due);
		}),
		{ numRuns: 150 },
	);
});
