import fc from 'fast-check';

import { Decimal } from '../../../domain/money';
import { anyEstimate, codes, draft, issued, oneLine } from './samples';

/** 1000.00 net, 1190.00 with tax. */
const work = oneLine('1000');
const deposit = issued(draft({ estimate: work, billing: 'deposit', share: { amount: 100 } }), 'I-1', 1);
const progress = issued(draft({ estimate: work, billing: 'progress', share: { percent: 50 }, priorInvoices: [deposit] }), 'I-2', 2);

describe('payments', () => {
	it.each<[string, object[], object[], string, string]>([
		['none', [], [], '0.00', '1190.00'],
		['a deposit without an invoice, to the cent', [{ amount: '100.00' }], [], '100.00', '1090.00'],
		['a deposit that was invoiced and paid: taken off once, by its lines', [{ amount: '100.00' }], [deposit], '0.00', '1090.00'],
		['of a deposit that says its invoice', [{ amount: 100, invoice: 'I-1' }], [deposit], '0.00', '1090.00'],
		['of a deposit that says its invoice\'s key', [{ amount: 100, invoice: deposit.key }], [deposit], '0.00', '1090.00'],
		['more than the deposit: the rest is for this invoice', [{ amount: 130 }], [deposit], '30.00', '1060.00'],
		['too much for the deposit by name: the rest too', [{ amount: 130, invoice: 'I-1' }], [deposit], '30.00', '1060.00'],
		['for two invoices, the oldest first', [{ amount: 100 }, { amount: 495 }, { amount: 5 }], [progress, deposit], '5.00', '590.00'],
		['for the second of two by name: the first stays open', [{ amount: 495, invoice: 'I-2' }, { amount: 40 }], [deposit, progress], '0.00', '595.00'],
		['for an invoice that is not among these', [{ amount: 100, invoice: 'I-9' }], [deposit], '0.00', '1090.00'],
		['paid back', [{ amount: 100 }, { amount: -30 }], [], '70.00', '1120.00'],
	])('%s', (_what, payments, priorInvoices, prepaid, due) => {
		const invoice = draft({ estimate: work, billing: 'final', payments, priorInvoices });
		expect(invoice.totals).toMatchObject({ prepaid, due });
		expect(codes(invoice)).toEqual([]);
	});

	it('settle what is left of an invoice after its credit note', () => {
		const note = { ...deposit, kind: 'creditNote', number: 'C-1', totals: { gross: '100.00' }, precedingInvoices: [{ number: 'I-1' }] };
		expect(draft({ estimate: work, billing: 'final', payments: [{ amount: 100 }], priorInvoices: [deposit, note] }).totals).toMatchObject({ gross: '1190.00', prepaid: '100.00', due: '1090.00' });
	});

	it('say where they went', () => {
		const { reasons } = draft({ estimate: work, billing: 'final', payments: [{ amount: 130 }, { amount: 5, invoice: 'I-9' }], priorInvoices: [deposit] });
		expect(reasons).toMatchObject([
			{ code: 'payment-of-other-invoice', message: 'A payment of 5 is for invoice I-9 and not counted here' },
			{ code: 'payment-of-earlier-invoice', message: '100.00 of the payments without an invoice settles invoice I-1' },
		]);
	});

	it.each(['full', 'final'])('of more than a %s invoice are shown whole, with what is to be given back, and a flag', (billing) => {
		const invoice = draft({ estimate: work, billing, payments: [{ amount: 1200 }] });
		expect(invoice.totals).toMatchObject({ prepaid: '1200.00', due: '-10.00' });
		expect(codes(invoice)).toEqual(['overpaid']);
		expect(invoice.review.flags[0].message).toBe('10.00 was paid beyond this invoice, and is to be given back');
		expect([invoice.notes, invoice.instalments]).toEqual([expect.stringContaining('10.00 is in your favour'), []]);
	});

	it('of more than a deposit are kept for the invoices behind it', () => {
		const invoice = draft({ estimate: work, billing: 'deposit', share: { amount: 100 }, payments: [{ amount: 150 }] });
		expect(invoice.totals).toMatchObject({ prepaid: '100.00', due: '0.00' });
		expect(invoice.review.flags[0].message).toBe('50.00 was paid beyond this invoice');
		expect(invoice.notes).toContain('Nothing remains to be paid.');
	});

	it('law: gross, less what is withheld and prepaid, and what is rounded, is due, on either side of 0', () => {
		fc.assert(
			fc.property(anyEstimate, fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom('full', 'final', 'deposit'), (any, paid, billing) => {
				const { totals } = draft({ estimate: any, billing, share: { percent: 30 }, payments: paid === 0 ? [] : [{ amount: paid }] });
				expect(new Decimal(totals.gross).minus(totals.withheld).minus(totals.prepaid).plus(totals.rounding).eq(totals.due)).toBe(true);
				if (billing !== 'deposit') expect(new Decimal(totals.prepaid).toFixed()).toBe(String(paid));
			}),
			{ numRuns: 60 },
		);
	});

	it('rounded to coins settle an invoice rounded to coins', () => {
		const swiss = oneLine('11.37', { currency: 'CHF' });
		expect(draft({ estimate: swiss }, { cashRounding: '0.05' }).totals).toMatchObject({ gross: '13.53', rounding: '0.02', due: '13.55' });
		expect(draft({ estimate: swiss, payments: [{ amount: '13.55' }] }, { cashRounding: '0.05' }).totals).toMatchObject({ prepaid: '13.55', due: '0.00' });
	});

	it('make no difference to the key', () => {
		expect(draft({ payments: [{ amount: 100 }] }).key).toBe(draft().key);
	});

	it('for the invoice itself, when it is drafted again, count for it', () => {
		const first = issued(draft({ estimate: work }), 'I-7');
		const again = draft({ estimate: work, priorInvoices: [first], payments: [{ amount: 190, invoice: 'I-7' }] });
		expect(again.totals).toMatchObject({ gross: '1190.00', prepaid: '190.00', due: '1000.00' });
		expect(codes(again)).toEqual(['duplicate']);
	});
});
