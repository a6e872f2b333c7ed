import { atLeastZero, Decimal, isPositive, sum } from '../../../domain/money';

describe('what is above 0', () => {
	it.each([
		['0.01', true],
		['0', false],
		['-0', false],
		['-0.01', false],
	])('%s: %p', (amount, positive) => {
		expect(isPositive(new Decimal(amount))).toBe(positive);
		expect(atLeastZero(new Decimal(amount)).toFixed()).toBe(positive ? amount : '0');
	});
});

it('a sum of nothing is 0', () => {
	expect(sum([]).toFixed()).toBe('0');
});

it('a sum keeps what doubles lose', () => {
	expect(sum(['0.1', '0.2', '1000000000000000.000001'].map((amount) => new Decimal(amount))).toFixed()).toBe('1000000000000000.300001');
});
