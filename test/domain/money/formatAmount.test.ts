import { Decimal, formatAmount } from '../../../domain/money';

it.each([
	['5', 2, '5.00'],
	['-5.5', 2, '-5.50'],
	['-0', 2, '0.00'],
	['0', 0, '0'],
	['1234', 0, '1234'],
	['1.5', 3, '1.500'],
	['1234567890123456789.01', 2, '1234567890123456789.01'],
	// Shown, not rounded away unseen.
	['0.125', 2, '0.125'],
])('%s with %p digits is written %s', (amount, digits, expected) => {
	expect(formatAmount(new Decimal(amount), digits)).toBe(expected);
});
