import fc from 'fast-check';

import { draftInvoice, estimateOf, type Plan, periodAfter, periodsUntil, readPlan } from '../../../domain/billing';
import { codes, estimate, NOW, settings } from './samples';

const plan = (parts: object = {}): Plan => readPlan({ id: 'care', every: { months: 1 }, from: '2026-01-31', ...parts });
const begins = (parts: object, until = '2027-12-31') => periodsUntil(plan(parts), until).map(({ from }) => from);

describe('periods', () => {
	test.each([
		['every month from the last of January', { every: { months: 1 } }, ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
		['every quarter', { every: { months: 3 }, from: '2025-11-30' }, ['2025-11-30', '2026-02-28', '2026-05-30', '2026-08-30', '2026-11-30']],
		['every second week', { every: { weeks: 2 }, from: '2026-03-02' }, ['2026-03-02', '2026-03-16', '2026-03-30', '2026-04-13', '2026-04-27']],
		['every year from a leap day', { every: { years: 1 }, from: '2024-02-29' }, ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
	])('%s', (_, parts, expected) => {
		expect(begins(parts, '2028-12-31').slice(0, 5)).toEqual(expected);
	});

	test('of three months there are three, each to the day before the next', () => {
		expect(periodsUntil(plan({ times: 3 }), '2027-12-31')).toEqual([
			{ from: '2026-01-31', to: '2026-02-27', billOn: '2026-01-31' },
			{ from: '2026-02-28', to: '2026-03-30', billOn: '2026-02-28' },
			{ from: '2026-03-31', to: '2026-04-29', billOn: '2026-03-31' },
		]);
	});

	test('what is billed when it is over is billed on the day after', () => {
		expect(periodsUntil(plan({ from: '2026-01-01', billed: 'after' }), '2026-02-28')).toEqual([{ from: '2026-01-01', to: '2026-01-31', billOn: '2026-02-01' }]);
		expect(periodsUntil(plan({ from: '2026-01-01', billed: 'after' }), '2026-01-31')).toEqual([]);
	});

	test.each([
		['a last day that a period begins on', { until: '2026-03-31' }, ['2026-01-31', '2026-02-28', '2026-03-31']],
		['a last day before it', { until: '2026-03-30' }, ['2026-01-31', '2026-02-28']],
		['what was billed elsewhere', { billFrom: '2026-03-01', times: 4 }, ['2026-03-31', '2026-04-30']],
		['a pause', { pauses: [{ from: '2026-02-01', to: '2026-04-29' }], times: 5 }, ['2026-01-31', '2026-04-30', '2026-05-31']],
		['a pause without an end', { pauses: [{ from: '2026-02-28' }] }, ['2026-01-31']],
	])('with %s', (_, parts, expected) => {
		expect(begins(parts)).toEqual(expected);
	});

	test.each([
		['the next month', {}, '2026-02-28', '2026-03-31'],
		['none behind the end', { until: '2026-03-01' }, '2026-02-28', undefined],
		['none in a pause without an end', { pauses: [{ from: '2026-03-01' }] }, '2026-02-28', undefined],
		['the first behind a pause', { pauses: [{ from: '2026-03-01', to: '2026-05-31' }] }, '2026-02-28', '2026-06-30'],
	])('what comes next: %s', (_, parts, today, expected) => {
		expect(periodAfter(plan(parts), today)?.from).toBe(expected);
	});

	test('however long ago the first one was', () => {
		const old = plan({ every: { weeks: 1 }, from: '1970-01-05', billFrom: '2026-03-01' });
		expect(periodsUntil(old, '2026-03-15').map(({ from }) => from)).toEqual(['2026-03-02', '2026-03-09']);
		expect(periodAfter(old, '2026-03-15')?.from).toBe('2026-03-16');
	});

	const day = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
	const every = fc.oneof(fc.record({ weeks: fc.integer({ min: 1, max: 6 }) }), fc.record({ months: fc.integer({ min: 1, max: 7 }) }), fc.record({ years: fc.integer({ min: 1, max: 2 }) }));

	test('law: periods lie side by side, and looking on every day finds what looking once does', () => {
		fc.assert(
			fc.property(day, every, day, fc.array(day, { maxLength: 5 }), (from, rhythm, last, days) => {
				const some = plan({ from, every: rhythm });
				const all = periodsUntil(some, last);
				all.slice(1).forEach((period, index) => expect(Date.parse(period.from) - Date.parse(all[index].to)).toBe(86_400_000));
				const found = new Set([...days, last].flatMap((one) => (one <= last ? periodsUntil(some, one) : []).map((period) => period.from)));
				expect([...found].sort()).toEqual(all.map((period) => period.from));
				const next = periodAfter(some, last);
				expect(next && next.billOn > last && !found.has(next.from)).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('prices', () => {
	const on = (from: string, changes: object[], template: Record<string, unknown> = estimate()) => draftInvoice({ estimate: estimateOf(plan({ changes }), template, { from, to: from, billOn: from }, 'USD') }, settings(), NOW);
	const prices = (from: string, changes: object[], template?: Record<string, unknown>) => on(from, changes, template).lines.map(({ unitPrice }) => unitPrice);

	test.each([
		['before the day', '2026-06-30', ['100.00', '33.335']],
		['on the day', '2026-07-01', ['103.00', '34.335']],
		['later', '2027-01-31', ['103.00', '34.335']],
	])('go up by a share from a day on: %s', (_, from, expected) => {
		expect(prices(from, [{ from: '2026-07-01', percent: '3' }])).toEqual(expected);
	});

	test('further changes go on from those before, in the order of their days', () => {
		expect(prices('2027-01-31', [{ from: '2027-01-01', percent: '10' }, { from: '2026-07-01', lines: [{ id: 'labour', unitPrice: '120' }] }])).toEqual(['132.00', '36.669']);
	});

	test('a price by name is not raised by the same change', () => {
		expect(prices('2027-01-31', [{ from: '2027-01-01', percent: '10', lines: [{ id: 'labour', unitPrice: '120' }] }])).toEqual(['120', '36.669']);
	});

	test('what was approved, and said in other words, is changed too and no edit', () => {
		const template = { DocNumber: '77', approvedAt: '2026-01-02', customer: { name: 'C', email: 'c@example.com' }, Line: [{ Description: 'Care', Amount: 100, SalesItemLineDetail: { Qty: 2, UnitPrice: 50, TaxCodeRef: 'VAT' } }] };
		const invoice = on('2026-08-01', [{ from: '2026-07-01', percent: '10' }], template);
		expect(invoice).toMatchObject({ estimate: '77 2026-08-01', lines: [{ id: '1', quantity: '2', unitPrice: '55.00' }] });
		expect(codes(invoice)).not.toContain('edited-after-approval');
		const offer = estimate({ approved: { lines: estimate().lines } });
		expect(prices('2026-08-01', [{ from: '2026-07-01', percent: '3' }], offer)).toEqual(['103.00', '34.335']);
	});

	test('a field that is not read stays to be flagged', () => {
		const template = estimate({ lines: [{ id: 'a', description: 'Care', unitPrice: '10', taxCodes: ['VAT'], markup: '5' }] });
		expect(codes(on('2026-08-01', [{ from: '2026-07-01', percent: '3' }], template))).toContain('field-not-read');
	});

	test('each period is another invoice', () => {
		const keys = ['2026-01-31', '2026-02-28', '2026-03-31'].map((from) => on(from, []).key);
		expect(new Set(keys).size).toBe(3);
	});
});

test.each([
	['nothing', undefined, 'plan must be an object'],
	['no rhythm', { id: 'a', from: '2026-01-31' }, 'plan.every'],
	['two rhythms', { id: 'a', every: { weeks: 1, months: 1 }, from: '2026-01-31' }, 'plan.every must name one of weeks, months and years'],
	['a day that is none', { id: 'a', every: { months: 1 }, from: '2026-02-30' }, 'plan.from must be a date'],
	['half a month', { id: 'a', every: { months: 0.5 }, from: '2026-01-31' }, 'plan.every.months must be a whole number'],
	['a misspelt end', { id: 'a', every: { months: 1 }, from: '2026-01-31', untill: '2026-03-31' }, 'plan has "untill"'],
	['a change of nothing', { id: 'a', every: { months: 1 }, from: '2026-01-31', changes: [{ from: '2026-02-01' }] }, 'plan.changes[0] must have percent or lines'],
	['a pause that ends first', { id: 'a', every: { months: 1 }, from: '2026-01-31', pauses: [{ from: '2026-02-02', to: '2026-02-01' }] }, 'plan.pauses[0] must not end before it begins'],
])('a plan with %s is refused by its field', (_, given, message) => {
	expect(() => readPlan(given)).toThrow(message);
});
