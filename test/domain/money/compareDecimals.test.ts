import fc from 'fast-check';

import { compareDecimals } from '../../../domain/money';

describe('decimals', () => {
	it.each([
		['1', '1.000', 0],
		['0.1', '0.10000000000000000001', -1],
		['-2', '-1', -1],
		['-0', '0', 0],
		[' 1 ', '1', 0],
		['1', '\t2\n', -1],
		['99999999999999999999.01', '99999999999999999999.00', 1],
		['1,5', '1', undefined],
		['', '1', undefined],
		['1e3', '1', undefined],
		['1'.repeat(100), '1', undefined],
	])('%s against %s: %p', (a, b, sign) => {
		expect(compareDecimals(a, b)).toBe(sign);
	});

	it('compare as their cents do', () => {
		const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
		const text = (amount: number) => `${amount < 0 ? '-' : ''}${Math.floor(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
		fc.assert(fc.property(cents, cents, (a, b) => compareDecimals(text(a), text(b)) === Math.sign(a - b) + 0));
	});
});
