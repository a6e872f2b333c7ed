import fc from 'fast-check';

import { priceOf } from '../../../documents/ubl/price';
import { Decimal } from '../../../domain/money';
import type { InvoiceLine } from '../../../domain/billing/types';

const priceFor = (line: Partial<InvoiceLine>, full: string, includedRate = '0') => {
	const { quantity, price, base } = priceOf({ quantity: '1', unitPrice: '0', ...line } as InvoiceLine, new Decimal(full), new Decimal(includedRate));
	return [quantity, price, base].map((one) => one.toFixed());
};

it.each<[string, Partial<InvoiceLine>, string, string, string[]]>([
	['as agreed', { quantity: '3', unitPrice: '45.50' }, '136.50', '0', ['3', '45.5', '1']],
	['of six decimals', { quantity: '1000', unitPrice: '0.123456' }, '123.46', '0', ['1000', '0.123456', '1']],
	['for a hundred', { quantity: '1250', unitPrice: '4.99', baseQuantity: '100' }, '62.38', '0', ['1250', '4.99', '100']],
	['of a credit', { quantity: '-2', unitPrice: '40' }, '-80.00', '0', ['-2', '40', '1']],
	['below 0 is a quantity below 0 (BR-27)', { quantity: '2', unitPrice: '-40' }, '-80.00', '0', ['-2', '40', '1']],
	['below 0 of a credit is neither', { quantity: '-2', unitPrice: '-40' }, '80.00', '0', ['2', '40', '1']],
	['of nothing', { quantity: '0', unitPrice: '40' }, '0.00', '0', ['0', '40', '1']],
	['without the tax in it', { quantity: '3', unitPrice: '119' }, '300.00', '19', ['3', '100', '1']],
	['without tax in ten decimals', { quantity: '3', unitPrice: '9.99' }, '25.18', '19', ['3', '8.3949579832', '1']],
	['in yen, which makes the amount', { quantity: '3', unitPrice: '33.5' }, '101', '0', ['3', '33.6666666667', '1']],
	['for the full quantity, where a tenth decimal moves the amount', { quantity: '999999999999999', unitPrice: '0.33' }, '333333333333333.33', '0', ['999999999999999', '333333333333333.33', '999999999999999']],
])('the price %s', (_, line, full, rate, expected) => {
	expect(priceFor(line, full, rate)).toEqual(expected);
});

it('quantity × price makes the amount within 0.02 and the price is never below 0 (R120, BR-27)', () => {
	const decimal = (places: number) => fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((units) => new Decimal(units).div(10 ** places));
	fc.assert(
		fc.property(decimal(4), decimal(6), decimal(2), fc.constantFrom('1', '3', '100'), fc.constantFrom('0', '7', '19'), (quantity, unitPrice, full, baseQuantity, rate) => {
			fc.pre(!quantity.isZero());
			const line = { quantity: quantity.toFixed(), unitPrice: unitPrice.toFixed(), baseQuantity } as InvoiceLine;
			const found = priceOf(line, full, new Decimal(rate));
			expect(found.quantity.times(found.price).div(found.base).minus(full).abs().lte('0.02')).toBe(true);
			expect(found.price.isNegative() && !found.price.isZero()).toBe(false);
			expect(found.base.gt(0)).toBe(true);
		}),
	);
});
