import { readDecimal } from '../../../domain/money';

describe('a decimal is read exactly', () => {
	it.each([
		['1234.50', '1234.5'],
		[' 12 ', '12'],
		['+7.5', '7.5'],
		['-0.005', '-0.005'],
		['-0', '0'],
		['007', '7'],
		['0.000001', '0.000001'],
		['999999999999999', '999999999999999'],
		[`0.${'3'.repeat(30)}`, `0.${'3'.repeat(30)}`],
		[12.5, '12.5'],
		[-0, '0'],
		[1e-7, '0.0000001'],
		[1e14, '100000000000000'],
		// A number has 15 digits for sure, and is read to these.
		[0.1 + 0.2, '0.3'],
		[1.005 * 100, '100.5'],
		[1 / 3, '0.333333333333333'],
	])('%p is %s', (value, expected) => {
		expect(readDecimal(value, 'price').toFixed()).toBe(expected);
	});

	it('0 has no sign', () => {
		expect(readDecimal('-0.00', 'price').isNegative()).toBe(false);
	});
});
