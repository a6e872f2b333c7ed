import { Decimal, type ROUNDING_MODES, roundTo, roundToStep, type RoundingMode } from '../../../domain/money';

const round = (amount: string, digits: number, mode: RoundingMode) => roundTo(new Decimal(amount), digits, mode).toFixed();

describe('an amount between two', () => {
	const modes = ['halfUp', 'halfDown', 'halfEven', 'up', 'down', 'ceiling', 'floor'] as const satisfies typeof ROUNDING_MODES;
	it.each([
		//          halfUp   halfDown halfEven up       down     ceiling  floor
		['0.125', ['0.13', '0.12', '0.12', '0.13', '0.12', '0.13', '0.12']],
		['0.135', ['0.14', '0.13', '0.14', '0.14', '0.13', '0.14', '0.13']],
		['-0.125', ['-0.13', '-0.12', '-0.12', '-0.13', '-0.12', '-0.12', '-0.13']],
		['-0.135', ['-0.14', '-0.13', '-0.14', '-0.14', '-0.13', '-0.13', '-0.14']],
		['0.1249', ['0.12', '0.12', '0.12', '0.13', '0.12', '0.13', '0.12']],
		['0.12500000000000000000000000000001', ['0.13', '0.13', '0.13', '0.13', '0.12', '0.13', '0.12']],
		['815.955', ['815.96', '815.95', '815.96', '815.96', '815.95', '815.96', '815.95']],
		['0.12', ['0.12', '0.12', '0.12', '0.12', '0.12', '0.12', '0.12']],
	])('%s goes to %j', (amount, expected) => {
		expect(modes.map((mode) => round(amount, 2, mode))).toEqual(expected);
	});

	it.each([
		['1234.5', 0, '1235'],
		['-1234.5', 0, '-1235'],
		['1.2345', 3, '1.235'],
		['1.23445', 4, '1.2345'],
	])('%s to %p digits is %s', (amount, digits, expected) => {
		expect(round(amount, digits, 'halfUp')).toBe(expected);
	});
});

describe('cash', () => {
	it.each([
		['10.02', '0.05', 'halfUp', '10'],
		['10.025', '0.05', 'halfUp', '10.05'],
		['10.03', '0.05', 'halfUp', '10.05'],
		['-10.03', '0.05', 'halfUp', '-10.05'],
		['10.99', '0.05', 'down', '10.95'],
		['10.01', '0.05', 'up', '10.05'],
		['10.24', '0.5', 'halfUp', '10'],
		['10.25', '0.5', 'halfUp', '10.5'],
		['1234', '10', 'halfUp', '1230'],
		['0', '0.05', 'up', '0'],
	] as const)('%s in coins of %s, %s, is %s', (amount, step, mode, expected) => {
		expect(roundToStep(new Decimal(amount), new Decimal(step), mode).toFixed()).toBe(expected);
	});
});
