import { computeDocument } from '../../../../domain/billing/document';
import type { DocumentAmounts, DocumentInput } from '../../../../domain/billing/types';
import { document, line, tax } from './documents';

const standard = tax('19');
const reduced = tax('7');
const shown = (parts: DocumentAmounts['allowances']) => parts.map(({ amount, taxes }) => [amount, ...taxes.map(({ rate }) => rate)].join(' at '));
const bases = ({ taxBreakdown }: DocumentAmounts) => taxBreakdown.map(({ rate, base }) => `${base} at ${rate}`);
const compute = (lines: DocumentInput['lines'], more: Partial<DocumentInput>) => computeDocument(document(lines, more));

describe('a discount of the document', () => {
	it('under one rate is one discount', () => {
		const result = compute([line('1', '60', { taxes: [standard] }), line('1', '40', { taxes: [standard] })], { allowances: [{ percent: '10', reason: 'Loyalty' }] });
		expect(result.allowances).toEqual([{ percent: '10', reason: 'Loyalty', amount: '10.00', net: '10.00', taxes: [standard] }]);
		expect(result.totals).toMatchObject({ lines: '100.00', allowances: '10.00', net: '90.00', tax: '17.10', gross: '107.10' });
	});

	it.each([
		['in proportion', ['75', '25'], { amount: '10' }, ['7.50 at 19', '2.50 at 7'], ['67.50 at 19', '22.50 at 7']],
		['the whole, to the cent', ['20', '10'], { amount: '10' }, ['6.67 at 19', '3.33 at 7'], ['13.33 at 19', '6.67 at 7']],
		['where a share is too small for a cent, nowhere', ['1000', '0.01'], { amount: '1' }, ['1.00 at 19'], ['999.00 at 19', '0.01 at 7']],
		['all of the lines', ['20', '10'], { percent: '100' }, ['20.00 at 19', '10.00 at 7'], ['0.00 at 19', '0.00 at 7']],
		['a percentage of a credit too', ['1000', '-100'], { percent: '10' }, ['100.00 at 19', '-10.00 at 7'], ['900.00 at 19', '-90.00 at 7']],
		['an amount beside a credit', ['1000', '-999'], { amount: '1' }, ['1.00 at 19'], ['999.00 at 19', '-999.00 at 7']],
		['a percentage of a credit note', ['-20', '-10'], { percent: '10' }, ['-2.00 at 19', '-1.00 at 7'], ['-18.00 at 19', '-9.00 at 7']],
		['of nothing', ['20', '10'], { percent: '0' }, ['0.00 at 19'], ['20.00 at 19', '10.00 at 7']],
		['more than the lines: the document is below 0', ['20', '10'], { amount: '60' }, ['40.00 at 19', '20.00 at 7'], ['-20.00 at 19', '-10.00 at 7']],
	])('is spread over two rates: %s', (_, [first, second], allowance, parts, left) => {
		const result = compute([line('1', first, { taxes: [standard] }), line('1', second, { taxes: [reduced] })], { allowances: [allowance] });
		expect(shown(result.allowances)).toEqual(parts);
		expect(bases(result)).toEqual(left);
	});

	it('reaches lines without tax as well', () => {
		const result = compute([line('1', '75', { taxes: [standard] }), line('1', '25')], { allowances: [{ amount: '10' }] });
		expect(shown(result.allowances)).toEqual(['7.50 at 19', '2.50']);
		expect(result.totals).toMatchObject({ net: '90.00', tax: '12.83', gross: '102.83' });
	});

	it('several of them are each of the sum of the lines', () => {
		const result = compute([line('1', '200', { taxes: [standard] })], { allowances: [{ percent: '10' }, { percent: '10' }, { amount: '5' }] });
		expect(shown(result.allowances)).toEqual(['20.00 at 19', '20.00 at 19', '5.00 at 19']);
	});

	it('in prices that include tax is taken off the gross amount', () => {
		const lines = [line('1', '119', { taxes: [standard] }), line('1', '107', { taxes: [reduced] })];
		const result = compute(lines, { pricesIncludeTax: true, allowances: [{ percent: '10' }] });
		expect(result.allowances).toEqual([
			{ percent: '10', amount: '11.90', net: '10.00', taxes: [standard] },
			{ percent: '10', amount: '10.70', net: '10.00', taxes: [reduced] },
		]);
		expect(result.totals).toMatchObject({ lines: '200.00', allowances: '20.00', net: '180.00', tax: '23.40', gross: '203.40' });
	});
});

describe('a charge of the document', () => {
	const lines = [line('1', '75', { taxes: [standard] }), line('1', '25', { taxes: [reduced] })];

	it.each([
		['shared by the lines', { amount: '10' }, ['7.50 at 19', '2.50 at 7'], ['82.50 at 19', '27.50 at 7']],
		['by percentage', { percent: '3.33' }, ['2.50 at 19', '0.83 at 7'], ['77.50 at 19', '25.83 at 7']],
		['under its own tax', { amount: '10', taxes: [reduced] }, ['10.00 at 7'], ['75.00 at 19', '35.00 at 7']],
		['under a tax of its own', { amount: '10', taxes: [tax('25')] }, ['10.00 at 25'], ['75.00 at 19', '25.00 at 7', '10.00 at 25']],
		['without tax', { amount: '10', taxes: [] }, ['10.00'], ['75.00 at 19', '25.00 at 7']],
	])('%s', (_, charge, parts, left) => {
		const result = compute(lines, { charges: [charge] });
		expect(shown(result.charges)).toEqual(parts);
		expect(bases(result)).toEqual(left);
	});

	it('beside lines that cancel out is shared by their size', () => {
		const result = compute([line('1', '30', { taxes: [standard] }), line('-1', '30', { taxes: [reduced] })], { charges: [{ amount: '5' }] });
		expect(shown(result.charges)).toEqual(['2.50 at 19', '2.50 at 7']);
	});

	it('beside lines of 0 is shared evenly', () => {
		const result = compute([line('1', '0', { taxes: [standard] }), line('1', '0', { taxes: [reduced] })], { charges: [{ amount: '5.01' }] });
		expect(shown(result.charges)).toEqual(['2.51 at 19', '2.50 at 7']);
	});

	it('stands alone with its own taxes', () => {
		const result = compute([], { charges: [{ amount: '50', taxes: [tax('21')] }] });
		expect(result.totals).toMatchObject({ lines: '0.00', charges: '50.00', net: '50.00', tax: '10.50', gross: '60.50' });
	});
});
