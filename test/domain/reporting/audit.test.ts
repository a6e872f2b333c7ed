import { auditReport } from '../../../domain/reporting';
import { readAudit } from '../../../domain/reporting/audit/readAudit';

const audit = (given: object, measured?: Parameters<typeof auditReport>[1]['measured']) => auditReport(given, { currency: 'USD', measured });
const one = (handoff: object) => audit({ handoffs: [{ name: 'Quote', owner: 'Dana', ...handoff }] }).handoffs[0];

test.each([
	['the plain sum', { perWeek: 40, minutes: 6, people: 1, hourly: '35.00' }, { hoursPerWeek: '4.0', reworkHours: '0.0', perMonth: '606.67' }],
	['what is done again', { perWeek: 40, minutes: 6, errorRate: '0.10', reworkMinutes: 30, hourly: '35.00' }, { hoursPerWeek: '6.0', reworkHours: '2.0', perMonth: '910.00' }],
	['two people', { perWeek: 40, minutes: 6, people: 2, hourly: '35.00' }, { hoursPerWeek: '8.0', perMonth: '1213.33' }],
	['per cent with the sign', { perWeek: 40, minutes: 6, errorRate: '10 %', reworkMinutes: 30, hourly: 35 }, { hoursPerWeek: '6.0' }],
	['nobody knows what an hour costs', { perWeek: 40, minutes: 6 }, { hoursPerWeek: '4.0', perMonth: '0.00' }],
	['blank fields of a form', { perWeek: '40', minutes: '6', people: '', errorRate: '', reworkMinutes: '', hourly: '35' }, { hoursPerWeek: '4.0', perMonth: '606.67' }],
])('%s', (_what, handoff, expected) => {
	expect(one(handoff)).toMatchObject(expected);
});

test.each([
	['2.9', false],
	['3.0', true],
	['2.99', false],
	['3', true],
])('%s hours a week: recommended %p', (hoursPerWeek, recommended) => {
	expect(one({ hoursPerWeek })).toMatchObject({ recommended });
});

test('the first is the one that costs most, has its hours, and somebody who owns it', () => {
	const made = audit({
		hourly: 30,
		handoffs: [
			{ name: 'Small', owner: 'Ann', perWeek: 10, minutes: 5 },
			{ name: 'Nobody’s', perWeek: 100, minutes: 10 },
			{ name: 'Ann’s', owner: 'Ann', perWeek: 60, minutes: 6 },
		],
	});
	expect(made.handoffs.map(({ name, rank }) => [rank, name])).toEqual([[1, 'Nobody’s'], [2, 'Ann’s'], [3, 'Small']]);
	expect(made.first).toMatchObject({ name: 'Ann’s', owner: 'Ann', hoursPerWeek: '6.0', perMonth: '780.00' });
	expect(made.first?.reasons.map(({ code }) => code)).toEqual(['costs-most', 'has-owner']);
	expect(made.handoffs[0].reasons.map(({ code }) => code)).toContain('no-owner');
});

test('where nobody owns any, the costliest is first, with the word that an owner is wanted', () => {
	expect(audit({ hourly: 30, handoffs: [{ name: 'A', perWeek: 100, minutes: 10 }] }).first?.reasons.map(({ code }) => code)).toEqual(['costs-most', 'no-owner']);
});

test('none is first where none takes its hours', () => {
	const made = audit({ hourly: 30, handoffs: [{ name: 'A', owner: 'Ann', perWeek: 5, minutes: 10 }] });
	expect(made.first).toBeUndefined();
	expect(made.payback).toBeUndefined();
	expect(made.reasons.map(({ code }) => code)).toContain('none-worth-it');
});

test('payback comes with its range, and every number that it rests on', () => {
	const { payback, inputs } = audit({ handoffs: [{ name: 'A', owner: 'Ann', perWeek: 40, minutes: 6, hourly: '35.00' }], payback: { setupHours: 10, runningPerMonth: '20.00' } });
	// 350 ÷ (606.67 × 60 % − 20), and at 80 % and 40 %.
	expect(payback).toMatchObject({ months: '1.0', range: { fewest: '0.8', most: '1.6' }, savedPerMonth: '344.00' });
	expect(inputs.filter(({ basis }) => basis === 'assumed').map(({ name }) => name)).toEqual(expect.arrayContaining(['savedShare', 'savedShareLow', 'savedShareHigh', 'setupCost']));
	expect(inputs.filter(({ basis }) => basis === 'given').map(({ name }) => name)).toEqual(['setupHours', 'runningPerMonth']);
});

test('what costs more to run than it saves never pays back', () => {
	expect(audit({ handoffs: [{ name: 'A', owner: 'Ann', perWeek: 40, minutes: 6, hourly: '35.00' }], payback: { runningPerMonth: 400 } }).payback).toMatchObject({ months: null, range: { fewest: '3.3', most: null } });
});

describe('the leak', () => {
	test('is leads × lost × value × close rate, with what was not counted by name', () => {
		const { leak } = audit({ leak: { leadsPerMonth: 40, lostShare: '0.10', value: '1000', closeRate: '0.30' } });
		expect(leak).toMatchObject({ leakPerMonth: '1200.00', assumptions: ['lostShare', 'value', 'closeRate'] });
		expect(leak?.arithmetic).toBe('40 leads × 0.1 lost × 1000.00 × 0.3 close rate = 1200.00 a month');
	});

	test('by what is usual where nobody knows, and marked so', () => {
		const { leak, inputs } = audit({ leak: { leadsPerMonth: 40 } });
		expect(leak?.leakPerMonth).toBe('1200.00');
		expect(inputs.filter(({ basis }) => basis === 'assumed').map(({ name }) => name)).toEqual(['lostShare', 'value', 'closeRate']);
	});

	test('measured values take the place of assumptions, given ones stay', () => {
		const measured = { n: 120, leadsPerMonth: '52', lostShare: '0.25', closeRate: '0.4', value: '300.00' };
		const { leak, inputs } = audit({ leak: { value: '500' } }, measured);
		expect(leak).toMatchObject({ leakPerMonth: '2600.00', assumptions: ['value'] });
		expect(inputs.map(({ name, basis }) => [name, basis])).toEqual([['leadsPerMonth', 'measured'], ['lostShare', 'measured'], ['value', 'given'], ['closeRate', 'measured']]);
		expect(inputs.find(({ name }) => name === 'value')?.source).toContain('the ledger says 300.00');
	});

	test('without leads there is none, and it is said', () => {
		const { leak, reasons } = audit({});
		expect(leak).toBeUndefined();
		expect(reasons.map(({ code }) => code)).toEqual(['no-handoffs', 'leads-unknown']);
	});

	test('in the digits of the currency', () => {
		expect(auditReport({ leak: { leadsPerMonth: 7, value: '33333', closeRate: '0.33' } }, { currency: 'JPY' }).leak?.leakPerMonth).toBe('7700');
	});
});

test.each([
	[{ handoffs: 'many' }, 'audit-invalid', 'handoffs'],
	[{ handoffs: [{ name: 'A', perWeek: 'often' }] }, 'invalid-number', 'handoffs[0].perWeek'],
	[{ handoffs: [{ name: 'A', perWeek: -1 }] }, 'number-negative', 'handoffs[0].perWeek'],
	[{ handoffs: [{ name: 'A', perWeek: 1, errorRate: 10 }] }, 'share-invalid', 'handoffs[0].errorRate'],
	[{ leak: { closeRate: '130 %' } }, 'share-invalid', 'leak.closeRate'],
	[null, 'audit-invalid', ''],
])('%j is refused, with its field', (given, code, field) => {
	expect(() => readAudit(given)).toThrow(expect.objectContaining({ code, field }) as Error);
});
