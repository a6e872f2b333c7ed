import fc from 'fast-check';

import { buildCalendar } from '../../../domain/calendar';
import { parseProfile } from '../../../domain/profile';
import { caseFacts, receivablesTally, type CaseFacts } from '../../../domain/reporting';

const profile = parseProfile({ business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', currency: 'USD' } });
const NOW = Date.parse('2026-04-20T10:00:00-05:00');
const issuedAt = Date.parse('2026-01-05T10:00:00-06:00');
const invoice = (number: string, amount: string, due?: string, currency?: string): CaseFacts['invoices'][number] => ({ number, amount, issuedAt, ...(due && { due }), ...(currency && { currency }) });
const payment = (amount: string, named?: string): CaseFacts['payments'][number] => ({ at: NOW - 1, amount, ...(named && { invoice: named }) });
const facts = (invoices: CaseFacts['invoices'], payments: CaseFacts['payments'] = [], caseId = 'c_1') => ({ caseId, invoices, payments }) as CaseFacts;
const owed = (...cases: CaseFacts[]) => {
	const tally = receivablesTally(profile, NOW);
	for (const one of cases) tally.add(one);
	return tally.result();
};

test('what is open stands by its age, the due date itself as not due', () => {
	const found = owed(facts([invoice('A', '10.00', '2026-04-20'), invoice('B', '20.00', '2026-04-19'), invoice('C', '30.00', '2026-03-20'), invoice('D', '40.00', '2026-02-18'), invoice('E', '50.00', '2026-01-10')]));
	expect(found.byAge).toEqual({ notDue: '10.00', '1-30': '20.00', '31-60': '30.00', '61-90': '40.00', over90: '50.00' });
	expect(found).toMatchObject({ total: '150.00', count: 5, currency: 'USD' });
	expect(found.invoices.map(({ number, daysOverdue }) => [number, daysOverdue])).toEqual([['E', 100], ['D', 61], ['C', 31], ['B', 1], ['A', 0]]);
});

test.each<[string, CaseFacts, Array<[string, string]>]>([
	['money that names an invoice pays that one', facts([invoice('A', '10.00'), invoice('B', '20.00')], [payment('20.00', 'B')]), [['A', '10.00']]],
	['money that names none pays the oldest', facts([invoice('A', '10.00'), invoice('B', '20.00')], [payment('15.00')]), [['B', '15.00']]],
	['more than an invoice asks pays the next', facts([invoice('A', '10.00'), invoice('B', '20.00')], [payment('15.00', 'A')]), [['B', '15.00']]],
	['a credit note counts as money', facts([invoice('A', '10.00'), invoice('CN', '-4.00')]), [['A', '6.00']]],
	['another currency is no part of it', facts([invoice('A', '10.00', undefined, 'EUR')]), []],
	['what is paid is not open', facts([invoice('A', '10.00')], [payment('10.00')]), []],
])('%s', (_what, one, open) => {
	expect(owed(one).invoices.map(({ number, amount }) => [number, amount])).toEqual(open);
});

test('an invoice in parts stands by the age of each part that is open', () => {
	const parts = [{ due: '2026-01-10', amount: '50.00' }, { due: '2026-04-10', amount: '50.00' }, { due: '2026-05-10', amount: '50.00' }];
	const inParts = { ...invoice('A', '150.00', '2026-05-10'), parts };
	expect(owed(facts([inParts])).byAge).toEqual({ notDue: '50.00', '1-30': '50.00', '31-60': '0.00', '61-90': '0.00', over90: '50.00' });
	const found = owed(facts([inParts], [payment('70.00')]));
	expect(found.byAge).toEqual({ notDue: '50.00', '1-30': '30.00', '31-60': '0.00', '61-90': '0.00', over90: '0.00' });
	expect(found.invoices).toMatchObject([{ number: 'A', amount: '80.00', due: '2026-04-10', daysOverdue: 10 }]);
});

describe('as the events of a case tell it', () => {
	const at = (day: number) => issuedAt + day * 86_400_000;
	const event = (type: string, day: number, data: Record<string, unknown>) => ({ type, at: at(day), data });
	const issued = (number: string, due: string, more: object = {}) => event('invoice.issued', 0, { invoice: { number, key: `k${number}`, currency: 'USD', dueDate: '2026-01-20', totals: { due }, ...more } });
	const paid = event('payment.received', 10, { amount: '100.00', reference: 'p1', invoice: 'A' });
	const open = (...events: object[]) => {
		const one = { case: { caseId: 'c_1', stage: 'invoiced', data: {}, openedAt: issuedAt }, marks: {}, handoffs: [], events: events as never } as unknown as Parameters<typeof caseFacts>[0];
		return owed(caseFacts(one, buildCalendar({ timezone: 'America/Chicago', hours: profile.hours }))).invoices.map(({ number, amount }) => [number, amount]);
	};
	test.each<[string, object[], Array<[string, string]>]>([
		['paid', [issued('A', '100.00'), paid], []],
		['paid, and taken back', [issued('A', '100.00'), paid, event('payment.reversed', 12, { amount: '100.00', reference: 'p1' })], [['A', '100.00']]],
		['taken back without its amount', [issued('A', '100.00'), issued('B', '70.00'), paid, event('payment.cancelled', 12, { reference: 'p1' })], [['A', '100.00'], ['B', '70.00']]],
		['taken back once, said twice', [issued('A', '100.00'), paid, event('payment.reversed', 12, { reference: 'p1' }), event('payment.reversed', 13, { reference: 'p1' })], [['A', '100.00']]],
		['failed before it came', [issued('A', '100.00'), event('payment.failed', 12, { amount: '100.00', reference: 'd1' })], [['A', '100.00']]],
		['written off', [issued('A', '100.00'), issued('B', '70.00'), event('invoice.writtenOff', 12, { invoice: 'A' })], [['B', '70.00']]],
		['all of the case called off', [issued('A', '100.00'), issued('B', '70.00'), event('invoice.voided', 12, {})], []],
		['written off, and opened again', [issued('A', '100.00'), event('invoice.writtenOff', 12, { number: 'A' }), event('invoice.reopened', 13, { key: 'kA' })], [['A', '100.00']]],
		['a credit note of the newer one', [issued('A', '100.00'), issued('B', '70.00'), issued('C1', '30.00', { kind: 'creditNote', precedingInvoices: [{ number: 'B' }] })], [['A', '100.00'], ['B', '40.00']]],
	])('%s', (_what, events, left) => expect(open(...events)).toEqual(left));
});

test('ages sum to the total, and nothing is owed that was paid', () => {
	const cents = fc.integer({ min: 1, max: 100_000 }).map((value) => (value / 100).toFixed(2));
	const due = fc.integer({ min: 0, max: 200 }).map((days) => new Date(NOW - days * 86_400_000).toISOString().slice(0, 10));
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.array(fc.tuple(cents, due), { maxLength: 4 }), fc.array(cents, { maxLength: 4 })), { maxLength: 5 }), (cases) => {
			const found = owed(...cases.map(([invoices, payments], index) => facts(invoices.map(([amount, day], place) => invoice(`${index}-${place}`, amount, day)), payments.map((amount) => payment(amount)), `c_${index}`)));
			const inCents = (amount: string) => Math.round(Number(amount) * 100);
			const expected = cases.reduce((total, [invoices, payments]) => total + Math.max(0, invoices.reduce((sum, [amount]) => sum + inCents(amount), 0) - payments.reduce((sum, amount) => sum + inCents(amount), 0)), 0);
			expect(inCents(found.total)).toBe(expected);
			expect(Object.values(found.byAge).reduce((sum, amount) => sum + inCents(amount), 0)).toBe(expected);
		}),
	);
});
