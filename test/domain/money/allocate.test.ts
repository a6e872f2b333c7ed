import fc from 'fast-check';

import { allocate, Decimal, settle, sum } from '../../../domain/money';

const decimals = (texts: string[]) => texts.map((text) => new Decimal(text));
const shown = (amounts: Decimal[]) => amounts.map((amount) => amount.toFixed());

describe('a total split by weights', () => {
	it.each([
		['the remainder goes to the largest one left out', '10', ['1', '2', '4'], 2, ['1.43', '2.86', '5.71']],
		['and among equals to the first', '100', ['1', '1', '1'], 2, ['33.34', '33.33', '33.33']],
		['cents too few for all', '0.02', ['1', '1', '1'], 2, ['0.01', '0.01', '0']],
		['cents too few for all, below 0', '-0.02', ['1', '1', '1'], 2, ['-0.01', '-0.01', '0']],
		['below 0', '-100', ['1', '1', '1'], 2, ['-33.34', '-33.33', '-33.33']],
		['a weight of 0 carries nothing', '0.05', ['0', '3', '7'], 2, ['0', '0.02', '0.03']],
		['a weight below 0 carries its share with its sign', '9', ['100', '-10'], 2, ['10', '-1']],
		['whole units', '100', ['2', '1'], 0, ['67', '33']],
		['three digits', '1', ['1', '1', '1'], 3, ['0.334', '0.333', '0.333']],
		['weights that sum to 0: evenly', '1', ['5', '-5'], 2, ['0.5', '0.5']],
		['one part', '5.55', ['0.0001'], 2, ['5.55']],
		['nothing', '0', ['1', '2'], 2, ['0', '0']],
	])('%s', (_, total, weights, digits, expected) => {
		expect(shown(allocate(new Decimal(total), decimals(weights), digits))).toEqual(expected);
	});

	const weight = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => new Decimal(cents).div(100));
	const weights = fc.array(weight, { minLength: 1, maxLength: 30 });
	const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });

	it('always sums to the total, in its digits', () => {
		fc.assert(
			fc.property(cents, weights, fc.integer({ min: 0, max: 4 }), (units, shares, digits) => {
				const total = new Decimal(units).div(10 ** digits);
				const parts = allocate(total, shares, digits);
				expect(sum(parts).toFixed()).toBe(total.toFixed());
				expect(parts.every((part) => part.decimalPlaces() <= digits)).toBe(true);
			}),
		);
	});

	it('mirrors below 0', () => {
		fc.assert(
			fc.property(cents, weights, (units, shares) => {
				const [above, below] = [units, -units].map((one) => allocate(new Decimal(one).div(100), shares, 2));
				expect(shown(below)).toEqual(shown(above.map((part) => part.times(-1))));
			}),
		);
	});

	it('leaves every part less than a unit from its exact share', () => {
		fc.assert(
			fc.property(cents, weights, (units, shares) => {
				const whole = sum(shares);
				fc.pre(!whole.isZero());
				const total = new Decimal(units).div(100);
				const parts = allocate(total, shares, 2);
				expect(parts.every((part, index) => part.minus(total.times(shares[index]).div(whole)).abs().lt('0.01'))).toBe(true);
			}),
		);
	});
});

describe('exact parts settled to a total', () => {
	it.each([
		['nothing to mend', ['1.234', '2.766'], '4', ['1.23', '2.77']],
		['one too many: from the part that was rounded up most', ['0.556', '0.557', '0.557'], '1.67', ['0.55', '0.56', '0.56']],
		['one too few: to the part that was rounded down most', ['0.333', '0.334', '0.333'], '1', ['0.33', '0.34', '0.33']],
		['a part of 0 stays 0', ['0', '0.001'], '0.02', ['0', '0.02']],
		['unless all are', ['0', '0'], '0.03', ['0.02', '0.01']],
		['parts that cancel out', ['8.403361', '-2.521008', '-5.882353'], '0', ['8.4', '-2.52', '-5.88']],
		['no parts', [], '0', []],
		['no parts to settle anything with', [], '1', []],
	])('%s', (_, parts, total, expected) => {
		expect(shown(settle(decimals(parts), new Decimal(total), 2))).toEqual(expected);
	});
});
