import fc from 'fast-check';

import { balanceOf } from '../../../domain/billing';
import { draft, issued, oneLine, settings } from './samples';

/** 119.00 to pay. */
const invoice = issued(draft({ estimate: oneLine('100.00') }), 'INV-2026-00001');
const balance = (...payments: object[]) => balanceOf({ invoices: [invoice], payments }, settings());
const codesOf = ({ reasons }: ReturnType<typeof balance>) => reasons.map(({ code }) => code).filter((code) => code !== 'open');

describe('money that came in', () => {
	it.each(['succeeded', 'PAID', 'Completed', 'captured', 'settled', 'paid_out', 'Cleared', '', null, undefined])('%s', (status) => {
		expect(balance({ amount: 119, status })).toMatchObject({ status: 'paid', needsReview: false });
	});

	it.each<[string, object]>([
		['a charge of Stripe, in cents', { object: 'charge', amount: 11900, currency: 'usd', status: 'succeeded', captured: true, paid: true, refunded: false, amount_refunded: 0, disputed: false }],
		['a payment intent of Stripe', { object: 'payment_intent', amount: 11900, amount_received: 11900, status: 'succeeded' }],
		['under other names', { amount_paid: '119.00', payment_status: 'COMPLETED' }],
	])('%s', (_what, payment) => {
		expect(balance(payment)).toMatchObject({ status: 'paid', needsReview: false });
	});
});

describe('money that did not', () => {
	it.each(['failed', 'Canceled', 'cancelled', 'declined', 'pending', 'processing', 'requires_payment_method', 'requires_capture', 'expired', 'void', 'scheduled', 'in_transit'])('%s: says why, and goes on', (status) => {
		const { status: state, due, needsReview, reasons } = balance({ amount: 119, status });
		expect([state, due, needsReview, reasons[0].code]).toEqual(['open', '119.00', false, 'payment-not-received']);
	});

	it.each(['disputed', 'bounced', 'charged_back', 'returned', 'refunded', 'reversed'])('%s: somebody looks', (status) => {
		const result = balance({ amount: 119, status });
		expect([result.due, result.needsReview, codesOf(result)]).toEqual(['119.00', true, ['payment-went-back']]);
	});

	it.each(['authorised', 'weird', 'sorted'])('%s: nobody knows, so somebody looks', (status) => {
		const result = balance({ amount: 119, state: status });
		expect([result.due, result.needsReview, codesOf(result)]).toEqual(['119.00', true, ['payment-state-unknown']]);
	});

	it.each([
		'оплачено', 'не оплачено', '未払い', '已付款', 'مدفوع', 'पूर्ण', 'πληρώθηκε', '입금완료', 'שולם', 'ล้มเหลว', 'paid (не оплачено)', 'ｆａｉｌｅｄ', '✅', '—', '?', 'wartet noch', 'niet betaald', 'não pago', 'zapłacono', 7, false, true, { list: ['failed'] }, { code: 'failed' },
	])('%j: a word that is not known is no money, whatever it is written with', (status) => {
		const result = balance({ amount: 119, status });
		expect([result.due, result.needsReview, codesOf(result)]).toEqual(['119.00', true, ['payment-state-unknown']]);
	});

	it('whatever is said of it, money counts only by a word that is known', () => {
		const known = new Set(['succeeded', 'paid']);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (status) => {
				fc.pre(status.trim() !== '' && !/^[\x00-\x7f\p{M}]*$/u.test(status.normalize('NFD').replace(/\p{M}/gu, '')) && !known.has(status));
				expect(balance({ amount: 119, status })).toMatchObject({ due: '119.00', needsReview: true });
			}),
			{ numRuns: 60 },
		);
	});

	it.each<[string, object, string]>([
		['a refund', { amount: 19, type: 'refund' }, '19.00'],
		['a refund below 0', { amount: -19, type: 'Refund', status: 'succeeded' }, '19.00'],
		['a refund that failed', { amount: 19, type: 'refund', status: 'failed' }, '0.00'],
		['a refund of Stripe', { object: 'refund', amount: 1900, currency: 'usd', status: 'succeeded' }, '19.00'],
	])('%s', (_what, payment, due) => {
		expect(balance({ amount: 119 }, payment).due).toBe(due);
	});

	it('what was paid back of a payment', () => {
		expect(balance({ amount: 119, status: 'partially_refunded', amount_refunded: 19 }).due).toBe('19.00');
		expect(balance({ amount: 119, status: 'partially_refunded' })).toMatchObject({ due: '119.00', needsReview: true });
	});

	it('in a draft, too', () => {
		const { totals, reasons, review } = draft({ estimate: oneLine('100.00'), payments: [{ amount: 50, status: 'failed' }, { amount: 20, status: 'bounced' }] });
		expect([totals.prepaid, reasons.map(({ code }) => code), review.flags.map(({ code }) => code)]).toEqual(['0.00', ['payment-not-received'], ['payment-went-back']]);
	});
});

describe('the same payment', () => {
	it.each<[string, object, object]>([
		['by its reference', { amount: 60, reference: 'pi_3Nx' }, { amount: '60.00', reference: 'PI_3Nx' }],
		['by its id and day', { amount: 60, id: 'T1', date: '2026-01-07' }, { amount: 60, id: 'T1', date: '2026-01-07' }],
		['by its id, once without the day', { amount: 60, id: 'T1' }, { amount: 60, id: 'T1', date: '2026-01-07' }],
	])('%s counts once', (_what, one, other) => {
		expect(balance(one, other)).toMatchObject({ due: '59.00', needsReview: false });
	});

	it.each<[string, object, object]>([
		['another day', { amount: 50, reference: 'rent', paidOn: '2026-01-07' }, { amount: 50, reference: 'rent', paidOn: '2026-02-07' }],
		['the invoice for a reference', { amount: 50, reference: 'INV-2026-00001', invoice: 'INV-2026-00001' }, { amount: 50, reference: 'INV-2026-00001', invoice: 'INV-2026-00001' }],
		['no reference', { amount: 50 }, { amount: 50 }],
	])('but not with %s', (_what, one, other) => {
		expect(balance(one, other).due).toBe('19.00');
	});

	it('with another amount counts, and somebody looks', () => {
		expect(balance({ amount: 50, reference: 'a' }, { amount: 30, reference: 'a' })).toMatchObject({ due: '39.00', needsReview: true });
	});

	it('law: reported any number of times, in any order, it is paid once', () => {
		const payment = fc.record({ cents: fc.integer({ min: 1, max: 5000 }), times: fc.integer({ min: 1, max: 3 }) });
		fc.assert(
			fc.property(fc.array(payment, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), (payments, order) => {
				const once = payments.map(({ cents }, index) => ({ amount: (cents / 100).toFixed(2), reference: `tx_${index}` }));
				const often = payments.flatMap(({ times }, index) => Array.from({ length: times }, () => ({ at: order.next().value as number, payment: once[index] })));
				const shuffled = often.sort((a, b) => a.at - b.at).map((each) => each.payment);
				expect([balance(...shuffled).due, balance(...shuffled).unapplied]).toEqual([balance(...once).due, balance(...once).unapplied]);
			}),
		);
	});
});

describe('an invoice in other spelling', () => {
	it.each(['inv-2026-00001', 'INV 2026 00001', 'INV/2026/00001', 'inv202600001', ' INV-2026-00001', '00001', '2026-00001'])('%s', (name) => {
		expect(balance({ amount: 119, invoice: name })).toMatchObject({ status: 'paid', needsReview: false });
	});

	it.each(['INV-2026-00002', '1', 'INV-2026-0000', '0001x', 'INV-2026-0000-1', 'INV-20-26-00001'])('%s is another', (name) => {
		expect(balance({ amount: 119, invoice: name })).toMatchObject({ status: 'open', needsReview: true });
	});

	it('an end that two have is nobody\'s', () => {
		const two = [invoice, { ...invoice, number: 'CN-2026-00001', key: 'other' }];
		expect(balanceOf({ invoices: two, payments: [{ amount: 119, invoice: '2026-00001' }] }, settings())).toMatchObject({ needsReview: true });
	});
});
