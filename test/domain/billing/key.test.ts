import fc from 'fast-check';

import { draftInvoice, type InvoiceRequest } from '../../../domain/billing';
import { codes, draft, estimate, issued, NOW, settings } from './samples';

const base: InvoiceRequest = { estimate: estimate(), delivered: [{ line: 'labour', quantity: 4 }], billing: 'delivered' };
const key = (parts: object = {}, own = settings(), now = NOW) => draftInvoice({ ...base, ...parts }, own, now).key;
const labour = (parts: object) => ({ estimate: estimate({ lines: [{ id: 'labour', description: 'Labour', quantity: 10, unit: 'h', unitPrice: '100.00', taxCodes: ['VAT'], ...parts }, (estimate().lines as object[])[1]] }) });

/** The same content, its objects written in another order of properties. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).reverse().map(([name, inner]) => [name, turned(inner)]));
}

describe('the key is the same', () => {
	it.each<[string, () => string]>([
		['at another time', () => key({}, settings(), NOW + 1e9)],
		['with properties in another order', () => draftInvoice(turned(base) as InvoiceRequest, settings(), NOW).key],
		['for a number written in another way', () => key({ ...labour({ quantity: '10.00', unitPrice: 100 }), delivered: [{ line: 'labour', quantity: '4.0' }] })],
		['whatever was paid', () => key({ payments: [{ amount: 10 }] })],
		['in other words', () => key(labour({ description: 'Work' }))],
		['with the customer\'s address in other letters', () => key({ estimate: estimate({ customer: { name: 'Example', email: ' CUSTOMER@Example.com' } }) })],
		['with lines in another order', () => key({ estimate: estimate({ lines: [...(estimate().lines as object[])].reverse() }) })],
		['with deliveries in another order or in parts', () => key({ delivered: [{ line: 'labour', quantity: 1 }, { line: 'labour', quantity: 3 }] })],
		['at another tax rate', () => key({}, settings({ taxes: [{ code: 'VAT', rate: 20 }, { code: 'RED', rate: 7 }] }))],
		['with a change order that is not approved', () => key({ changeOrders: [{ lines: [{ line: 'labour', quantity: 11 }] }] })],
		['with earlier invoices', () => key({ priorInvoices: [{ number: 'I-1', totals: { gross: 10 } }] })],
	])('%s', (_what, other) => {
		expect(other()).toBe(key());
	});
});

describe('the key is another', () => {
	it.each<[string, () => string]>([
		['for another customer of the same estimate number', () => key({ estimate: estimate({ customer: 'Somebody' }) })],
		['of another case', () => key({ caseId: 'c_2' })],
		['of another estimate', () => key({ estimate: estimate({ number: 'E-2' }) })],
		['for another way of billing', () => key({ billing: 'full' })],
		['of more deliveries', () => key({ delivered: [{ line: 'labour', quantity: 5 }] })],
		['of another price', () => key(labour({ unitPrice: '100.01' }))],
		['of another discount', () => key(labour({ discountPercent: 1 }))],
		['of other taxes', () => key(labour({ taxCodes: ['RED'] }))],
		['of taxes that nobody named', () => key(labour({ taxCodes: undefined }))],
		['of selected lines', () => key({ lines: ['labour'] })],
		['in another currency', () => key({ estimate: estimate({ currency: 'CAD' }) })],
		['after a change order', () => key({ changeOrders: [{ approved: true, lines: [{ line: 'labour', quantity: 11 }] }] })],
		['of another share', () => key({ billing: 'deposit', share: { percent: 10 } })],
	])('%s', (_what, other) => {
		expect(other()).not.toBe(key());
	});

	describe('where the estimate has no number', () => {
		const unnumbered = (parts: object) => key({ estimate: estimate({ number: '', ...parts }) });

		it.each([
			['on another day of approval', { approvedAt: '2026-11-09T10:00:00-06:00' }],
			['for another customer', { customer: 'Somebody' }],
		])('%s', (_what, parts) => {
			expect(unnumbered(parts)).not.toBe(unnumbered({}));
		});

		it('at another hour of that day', () => {
			expect(unnumbered({ approvedAt: '2026-11-02T16:00:00-06:00' })).not.toBe(unnumbered({}));
		});

		it('for other work at the same price', () => {
			const visit = (room: number) => key({ delivered: [], billing: 'full', estimate: estimate({ number: '', lines: [{ id: '1', description: `Room ${room}`, unitPrice: 120 }] }) });
			expect(visit(31)).not.toBe(visit(12));
		});

		it('but not at the same hour, written for another zone', () => {
			expect(unnumbered({ approvedAt: '2026-11-02T17:00:00+01:00' })).toBe(unnumbered({ approvedAt: '2026-11-02T16:00:00Z' }));
		});
	});

	it.each([
		['shares', { billing: 'deposit', share: { percent: 10 } }, { billing: 'deposit', share: { percent: 20 } }],
		['progress', { billing: 'progress', share: { percent: 10 } }, { billing: 'progress', share: { percent: 20 } }],
		['a percentage and an amount', { billing: 'deposit', share: { percent: 10 } }, { billing: 'deposit', share: { amount: 10 } }],
	])('for different %s', (_what, one, other) => {
		expect(key(one)).not.toBe(key(other));
	});
});

describe('what billing does not go by makes no difference', () => {
	it.each([
		[{ billing: 'full', delivered: undefined }, { billing: 'full' }],
		[{ billing: 'full' }, { billing: 'full', share: { percent: 10 }, milestones: ['a'] }],
	])('%j and %j', (one, other) => {
		expect(key(one)).toBe(key(other));
	});
});

describe('what was called off can be billed again, under another key', () => {
	const first = issued(draft(), 'I-1');

	it.each<[string, object[]]>([
		['a void invoice', [{ ...first, status: 'void' }]],
		['an invoice that was credited in full', [first, { ...first, kind: 'creditNote', key: 'c', number: 'C-1', precedingInvoices: [{ number: 'I-1' }] }]],
	])('%s', (_what, priorInvoices) => {
		const again = draft({ priorInvoices });
		expect(again.totals.gross).toBe('1297.01');
		expect(codes(again)).toEqual([]);
		expect(again.key).not.toBe(first.key);
		expect(codes(draft({ priorInvoices: [...priorInvoices, issued(again, 'I-2')] }))).toEqual(['duplicate']);
	});

	it('not one of which a part was credited', () => {
		const note = { ...first, kind: 'creditNote', key: 'c', number: 'C-1', lines: [], taxBreakdown: [], totals: { gross: '1297.00' }, precedingInvoices: [{ number: 'I-1' }] };
		expect(codes(draft({ priorInvoices: [first, note] }))).toEqual(['duplicate']);
	});
});

test('the same draft twice is the same draft', () => {
	fc.assert(
		fc.property(fc.constantFrom('full', 'deposit', 'progress', 'delivered', 'final'), fc.integer({ min: 1, max: 99 }), (billing, percent) => {
			const request = { ...base, billing, share: { percent } };
			const first = draft(request);
			const again = draft({ ...request, priorInvoices: [issued(first, 'I-1')] });
			const { review, summary } = first;
			expect({ ...again, review, summary }).toEqual(first);
			expect(again.review.flags.map(({ code }) => code)).toContain('duplicate');
		}),
	);
});
