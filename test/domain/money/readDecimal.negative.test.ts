import { DomainError } from '../../../domain/errors';
import { readDecimal } from '../../../domain/money';

describe('what is no decimal is refused by its field', () => {
	it.each([
		[''],
		['   '],
		['NaN'],
		['Infinity'],
		['1,000'],
		['1,50'],
		['1.000.000'],
		['$5'],
		['5 %'],
		['5.'],
		['.5'],
		['1e21'],
		['1e3'],
		['0x10'],
		['--5'],
		['1_000'],
		['٣'],
		['1000000000000000'],
		[`0.${'1'.repeat(31)}`],
		[NaN],
		[Infinity],
		[-Infinity],
		[1e21],
		[1e15],
		[1e-40],
		[null],
		[undefined],
		[true],
		[5n],
		[[5]],
		[{ amount: '5' }],
	])('%p', (value) => {
		const read = () => readDecimal(value, 'lines[3].unitPrice');
		expect(read).toThrow(DomainError);
		expect(read).toThrow(expect.objectContaining({ code: 'invalid-number', field: 'lines[3].unitPrice', message: expect.stringContaining('lines[3].unitPrice') as string }));
	});

	it('is refused however long it is, and shown cut', () => {
		expect(() => readDecimal('1'.repeat(100_000), 'price')).toThrow(`price is "${'1'.repeat(40)}…",`);
		expect(() => readDecimal('x'.repeat(40), 'price')).toThrow(`price is "${'x'.repeat(40)}",`);
	});

	it.each([
		['', 'empty'],
		[undefined, 'empty'],
		['1,000', '"1,000"'],
		[NaN, 'NaN'],
		[[], 'of type array'],
	])('%p is shown as %s', (value, shown) => {
		expect(() => readDecimal(value, 'price')).toThrow(`price is ${shown},`);
	});
});
