import { computeDocument } from '../../../../domain/billing/document';
import type { DocumentInput } from '../../../../domain/billing/types';
import { document, line, tax } from './documents';

const first = (one: DocumentInput['lines'][number], more: Partial<DocumentInput> = {}) => computeDocument(document([one], more)).lines[0];

describe('a line', () => {
	it.each([
		['EUR', '3', '9.99', undefined, '29.97'],
		['EUR', '1.5', '760.98', undefined, '1141.47'],
		['EUR', '9', '697.565', undefined, '6278.09'],
		['EUR', '0.001', '0.000001', undefined, '0.00'],
		['EUR', '12345', '0.123456', undefined, '1524.06'],
		['EUR', '1', '0.005', undefined, '0.01'],
		['EUR', '1', '0.004999', undefined, '0.00'],
		['EUR', '-1', '0.005', undefined, '-0.01'],
		['EUR', '-2', '10', undefined, '-20.00'],
		['EUR', '2', '-10', undefined, '-20.00'],
		['EUR', '-2', '-10', undefined, '20.00'],
		['EUR', '-1', '0.001', undefined, '0.00'],
		['EUR', '0', '10', undefined, '0.00'],
		['EUR', '250', '12.5', '100', '31.25'],
		['EUR', '1', '1', '3', '0.33'],
		['EUR', '999', '1.999999', '1000', '2.00'],
		['EUR', '5', '0.01', '10', '0.01'],
		['JPY', '3', '33.5', undefined, '101'],
		['JPY', '1', '0.5', undefined, '1'],
		['KWD', '3', '1.2345', undefined, '3.704'],
		['CLF', '1', '1.00005', undefined, '1.0001'],
		['EUR', '999999999999999', '999999999999999.99', undefined, '999999999999998990000000000000.01'],
	])('%s: %s × %s a %p is %s', (currency, quantity, unitPrice, baseQuantity, amount) => {
		expect(first(line(quantity, unitPrice, { baseQuantity }), { currency }).amount).toBe(amount);
	});

	it.each([
		['halfUp', '0.13', '-0.13'],
		['halfDown', '0.12', '-0.12'],
		['halfEven', '0.12', '-0.12'],
		['up', '0.13', '-0.13'],
		['down', '0.12', '-0.12'],
		['ceiling', '0.13', '-0.12'],
		['floor', '0.12', '-0.13'],
	] as const)('is rounded %s', (roundingMode, above, below) => {
		expect([first(line('1', '0.125'), { roundingMode }).amount, first(line('-1', '0.125'), { roundingMode }).amount]).toEqual([above, below]);
	});
});

describe('discounts and charges of a line', () => {
	it('are each rounded, and each of the whole line', () => {
		const { amount, discounts, charges } = first(
			line('1', '99.99', { discounts: [{ percent: '10' }, { percent: '2.5', reason: 'Early order' }, { amount: '1.005' }], charges: [{ percent: '1' }, { amount: '5' }] }),
		);
		expect(discounts.map((one) => one.amount)).toEqual(['10.00', '2.50', '1.01']);
		expect(charges.map((one) => one.amount)).toEqual(['1.00', '5.00']);
		expect(amount).toBe('92.48');
		expect(discounts[1]).toEqual({ percent: '2.5', reason: 'Early order', amount: '2.50', net: '2.50', taxes: [] });
	});

	it.each([
		['all of the line', line('1', '100', { discounts: [{ amount: '100' }] }), '0.00'],
		['all of it in two', line('1', '100', { discounts: [{ percent: '60' }, { percent: '40' }] }), '0.00'],
		['of a line of 0', line('0', '100', { discounts: [{ percent: '10' }], charges: [{ amount: '3' }] }), '3.00'],
		['a percentage of a credit lowers it', line('-1', '100', { discounts: [{ percent: '10' }] }), '-90.00'],
		['an amount off a credit is below 0 too', line('-1', '100', { discounts: [{ amount: '-10' }] }), '-90.00'],
		['a charge on a credit', line('-1', '100', { charges: [{ percent: '10' }, { amount: '4' }] }), '-106.00'],
	])('%s', (_, one, amount) => {
		expect(first(one).amount).toBe(amount);
	});

	it('have a net amount where prices include tax', () => {
		const { amount, net, discounts, charges } = first(
			line('1', '119', { taxes: [tax('19')], discounts: [{ amount: '11.90' }], charges: [{ amount: '23.80' }] }),
			{ pricesIncludeTax: true },
		);
		expect([amount, net]).toEqual(['130.90', '110.00']);
		expect([discounts[0], charges[0]]).toEqual([
			{ amount: '11.90', net: '10.00', taxes: [tax('19')] },
			{ amount: '23.80', net: '20.00', taxes: [tax('19')] },
		]);
	});
});
