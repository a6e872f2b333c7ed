import fc from 'fast-check';

import { Decimal } from '../../../domain/money';
import { amounts, draft, estimate, settings } from './samples';
import { draftInvoice } from '../../../domain/billing';

const correction = (line: object, parts: object = {}) => draft({ estimate: estimate({ lines: [{ id: 'a', description: 'Correction', taxCodes: ['VAT'], ...line }], ...parts }) });

describe('inside of a credit, discounts and charges are credits too', () => {
	it.each<[string, object, object, string]>([
		['a charge of the document', { quantity: -10, unitPrice: 130 }, { charges: [{ reason: 'Freight', amount: -25, taxCodes: ['VAT'] }] }, '-1325.00'],
		['a discount of the document', { quantity: -10, unitPrice: 130 }, { discounts: [{ reason: 'Loyalty', amount: '-25', taxCodes: ['VAT'] }] }, '-1275.00'],
		['a discount of a line, below 0', { quantity: 10, unitPrice: -50, discounts: [{ amount: '-100' }] }, {}, '-400.00'],
		['a discount of a line, above 0', { quantity: 10, unitPrice: -50, discounts: [{ amount: '100' }] }, {}, '-400.00'],
		['a charge of a line', { quantity: -1, unitPrice: 100, charges: [{ amount: -5 }] }, {}, '-105.00'],
	])('%s', (_what, line, parts, net) => {
		expect(amounts(correction(line, parts))[0]).toBe(net);
	});

	it.each<[string, object, object, string]>([
		['a charge of the document', { unitPrice: 130 }, { charges: [{ reason: 'Freight', amount: -25 }] }, 'estimate.charges[0].amount'],
		['a discount of the document', { unitPrice: 130 }, { discounts: [{ amount: -25 }] }, 'estimate.discounts[0].amount'],
		['a charge of a line', { unitPrice: 100, charges: [{ amount: -5 }] }, {}, 'estimate.lines[0].charges[0].amount'],
		['a discount of a line', { unitPrice: 100, discountAmount: -5 }, {}, 'estimate.lines[0].discount'],
	])('but not elsewhere: %s', (_what, line, parts, field) => {
		expect(() => correction(line, parts)).toThrow(expect.objectContaining({ name: 'DomainError', field }));
	});

	it('law: the correction of a document is that document below 0', () => {
		const cents = fc.integer({ min: 0, max: 10_000 }).map((amount) => (amount / 100).toFixed(2));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 10_000, max: 99_999 }), cents, (quantity, price, charge) => {
				const line = { id: 'a', description: 'Work', unitPrice: (price / 100).toFixed(2), taxCodes: ['VAT'] };
				const document = draft({ estimate: estimate({ lines: [{ ...line, quantity }], charges: [{ reason: 'Freight', amount: charge, taxCodes: ['VAT'] }] }) });
				const back = draft({ estimate: estimate({ lines: [{ ...line, quantity: -quantity }], charges: [{ reason: 'Freight', amount: charge === '0.00' ? charge : `-${charge}`, taxCodes: ['VAT'] }] }) });
				expect(amounts(back)).toEqual(amounts(document).map((amount) => `-${amount}`));
			}),
		);
	});
});

describe('a tax rate below 0 is a tax that the customer keeps back', () => {
	const own = (rate: string) => settings({ taxes: [{ code: 'VAT', rate: '21' }, { code: 'IRPF', rate }] });
	const fee = (codes: string[]) => ({ estimate: estimate({ lines: [{ id: 'a', description: 'Fee', unitPrice: 1000, taxCodes: codes }] }) });

	it('of the profile', () => {
		const { totals, taxBreakdown } = draftInvoice(fee(['VAT', 'IRPF']), own('-15'), Date.parse('2026-11-21T12:00:00Z'));
		expect(totals).toMatchObject({ gross: '1210.00', withheld: '150.00', due: '1060.00' });
		expect(taxBreakdown[1]).toMatchObject({ rate: '15', withheld: true });
	});

	it('of a line', () => {
		const { totals } = draft({ estimate: estimate({ lines: [{ id: 'a', unitPrice: 100, taxes: [{ code: 'R', rate: '-7.5' }] }] }) });
		expect(new Decimal(totals.withheld).eq('7.5')).toBe(true);
	});

	it('but not of more than all', () => {
		expect(() => draftInvoice(fee(['IRPF']), own('-101'), 0)).toThrow(expect.objectContaining({ name: 'DomainError' }));
	});
});
