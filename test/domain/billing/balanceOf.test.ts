import fc from 'fast-check';

import { balanceOf, creditNote } from '../../../domain/billing';
import { Decimal } from '../../../domain/money';
import { draft, issued, NOW, oneLine, settings } from './samples';

const FIRST = issued(draft({ estimate: oneLine('100.00') }), 'INV-1');
const SECOND = issued({ ...draft({ estimate: oneLine('50.00', { number: 'E-2' }) }) }, 'INV-2', 2);
const balance = (payments: unknown, invoices: unknown = [FIRST, SECOND]) => balanceOf({ invoices, payments }, settings());

test.each([
	['nothing', [], 'open', '0.00', '178.50'],
	['a part', [{ amount: '100.00' }], 'partlyPaid', '100.00', '78.50'],
	['all, in two', [{ amount: '119.00' }, { amount: '59.50' }], 'paid', '178.50', '0.00'],
	['too much', [{ amount: '200.00' }], 'overpaid', '200.00', '0.00'],
	['all, and a part of it back', [{ amount: '178.50' }, { amount: '-8.50' }], 'partlyPaid', '170.00', '8.50'],
])('%s', (_, payments, status, paid, due) => {
	expect(balance(payments)).toMatchObject({ status, currency: 'USD', invoiced: '178.50', paid, due, needsReview: status === 'overpaid' });
});

test('what names no invoice pays the oldest first; what names one pays that one', () => {
	const dues = (payments: unknown) => balance(payments).invoices.map(({ number, due }) => [number, due]);
	expect(dues([{ amount: '120.00' }])).toEqual([['INV-1', '0.00'], ['INV-2', '58.50']]);
	expect(dues([{ amount: '59.50', invoice: 'INV-2' }])).toEqual([['INV-1', '119.00'], ['INV-2', '0.00']]);
	expect(dues([{ amount: '69.50', invoice: SECOND.key }])).toEqual([['INV-1', '109.00'], ['INV-2', '0.00']]);
});

test('a credit note lowers what is to be paid of its invoice', () => {
	const credit = { ...creditNote(FIRST, { reason: 'Returned' }, settings(), NOW), number: 'INV-3', status: 'issued' };
	expect(balance([], [FIRST, SECOND, credit])).toMatchObject({ invoiced: '59.50', due: '59.50' });
});

test.each([
	['of an invoice that is not there', { amount: '10', invoice: 'INV-9' }, 'payment-of-other-invoice'],
	['in another currency', { amount: '10', currency: 'EUR' }, 'currency-mismatch'],
])('a payment %s is not counted, and somebody should look', (_, payment, code) => {
	const { due, needsReview, reasons } = balance([payment]);
	expect({ due, needsReview, codes: reasons.map((reason) => reason.code) }).toMatchObject({ due: '178.50', needsReview: true, codes: expect.arrayContaining([code]) as string[] });
});

test('nothing invoiced is nothing to pay, and not paid', () => {
	expect(balance([], [])).toMatchObject({ status: 'nothingInvoiced', due: '0.00', complete: false });
	expect(balance([], [{ ...FIRST, status: 'void' }])).toMatchObject({ status: 'nothingInvoiced' });
});

test('is complete with an invoice for the whole or the rest', () => {
	expect(balance([]).complete).toBe(true);
	expect(balance([], [{ ...FIRST, billing: 'deposit' }]).complete).toBe(false);
	expect(balance([], [{ ...FIRST, billing: 'deposit' }, { ...SECOND, billing: 'final' }]).complete).toBe(true);
});

test.each([
	[{ payments: [{ amount: 'much' }] }, 'payments[0].amount'],
	[{ payments: 'x' }, 'payments'],
	[{ payments: [{ amount: '0.005' }] }, 'payments[0].amount'],
	[{ invoices: [{ number: 'INV-9', totals: { gross: '0.005' } }] }, 'invoices[0].totals.gross'],
	[{ invoices: [{ totals: {} }] }, 'invoices[0].totals.gross'],
])('%j is refused by its field', (given, field) => {
	expect(() => balanceOf({ invoices: [], payments: [], ...given }, settings())).toThrow(expect.objectContaining({ field }));
});

test('paid and due make the invoiced amount, but for what is left over', () => {
	const cents = fc.integer({ min: 0, max: 30_000 }).map((amount) => (amount / 100).toFixed(2));
	fc.assert(
		fc.property(fc.array(fc.record({ amount: cents, invoice: fc.constantFrom(undefined, 'INV-1', 'INV-2') })), (payments) => {
			const { invoiced, paid, due, unapplied } = balance(payments);
			expect(new Decimal(paid).plus(due).minus(unapplied).toFixed(2)).toBe(invoiced);
			expect(new Decimal(due).gte(0)).toBe(true);
		}),
	);
});
