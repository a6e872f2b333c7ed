import { computeDocument } from '../../../../domain/billing/document';
import { document, line, tax } from './documents';

describe('prices that include tax', () => {
	it.each([
		['EUR', '1.01', '19', '0.85', '0.16'],
		['EUR', '0.03', '19', '0.03', '0.00'],
		['EUR', '0.04', '20', '0.03', '0.01'],
		['EUR', '119', '19', '100.00', '19.00'],
		['EUR', '125', '22', '102.46', '22.54'],
		['EUR', '10.05', '50', '6.70', '3.35'],
		// Rounded each for itself, net and tax would be 0.02 and 0.02.
		['EUR', '0.03', '100', '0.01', '0.02'],
		['EUR', '-0.03', '100', '-0.01', '-0.02'],
		['JPY', '1000', '10', '909', '91'],
		['KWD', '1.000', '5', '0.952', '0.048'],
		['EUR', '50', '0', '50.00', '0.00'],
	])('%s %s at %s %% are %s and %s', (currency, price, rate, net, amount) => {
		const { totals, lines, taxBreakdown } = computeDocument(document([line('1', price, { taxes: [tax(rate)] })], { currency, pricesIncludeTax: true }));
		expect([totals.net, totals.tax, lines[0].net, taxBreakdown[0].base]).toEqual([net, amount, net, net]);
		expect(Number(totals.gross)).toBe(Number(price));
	});

	it('keep the gross amount: the first of equal lines carry the cents that rounding leaves', () => {
		const lines = Array.from({ length: 10 }, () => line('1', '0.10', { taxes: [tax('19')] }));
		const result = computeDocument(document(lines, { pricesIncludeTax: true }));
		expect(result.lines.map(({ net }) => net)).toEqual(['0.09', '0.09', '0.09', '0.09', '0.08', '0.08', '0.08', '0.08', '0.08', '0.08']);
		expect(result.totals).toMatchObject({ lines: '0.84', net: '0.84', tax: '0.16', gross: '1.00' });
	});

	it('take the cent too many from the line that was rounded up most', () => {
		const lines = ['0.10', '0.37', '0.53'].map((price) => line('1', price, { taxes: [tax('7')] }));
		const { totals, lines: shown } = computeDocument(document(lines, { pricesIncludeTax: true }));
		// Exactly 0.0935, 0.3458 and 0.4953; rounded each for itself 0.94 in all.
		expect(shown.map(({ net }) => net)).toEqual(['0.09', '0.35', '0.49']);
		expect(totals).toMatchObject({ net: '0.93', tax: '0.07', gross: '1.00' });
	});

	it('with two rates, take each tax out of its own sums', () => {
		const result = computeDocument(document([line('1', '1620', { taxes: [tax('21')] }), line('1', '10', { taxes: [tax('6')] })], { pricesIncludeTax: true }));
		expect(result.taxBreakdown.map(({ base, tax: amount }) => [base, amount])).toEqual([
			['1338.84', '281.16'],
			['9.43', '0.57'],
		]);
		expect(result.totals).toMatchObject({ net: '1348.27', tax: '281.73', gross: '1630.00' });
	});

	it('by line, take each tax out of each line', () => {
		const lines = Array.from({ length: 3 }, () => line('1', '0.10', { taxes: [tax('20')] }));
		const byLine = computeDocument(document(lines, { pricesIncludeTax: true, rounding: 'line' }));
		expect(byLine.totals).toMatchObject({ net: '0.24', tax: '0.06', gross: '0.30' });
		expect(computeDocument(document(lines, { pricesIncludeTax: true })).totals).toMatchObject({ net: '0.25', tax: '0.05', gross: '0.30' });
	});

	it('include several taxes, and compound ones', () => {
		const taxes = [tax('5', { code: 'GST' }), tax('7.5', { code: 'QST', compound: true })];
		const { taxBreakdown, totals } = computeDocument(document([line('1', '112.88', { taxes })], { pricesIncludeTax: true }));
		expect(taxBreakdown.map(({ base, tax: amount }) => [base, amount])).toEqual([
			['100.00', '5.00'],
			['105.00', '7.88'],
		]);
		expect(totals).toMatchObject({ net: '100.00', tax: '12.88', gross: '112.88' });
	});

	it('do not include what is withheld', () => {
		const taxes = [tax('21'), tax('15', { code: 'IRPF', withheld: true })];
		const { totals } = computeDocument(document([line('1', '121', { taxes })], { pricesIncludeTax: true }));
		expect(totals).toMatchObject({ net: '100.00', tax: '21.00', gross: '121.00', withheld: '15.00', due: '106.00' });
	});

	it('do not include what comes on top', () => {
		const taxes = [tax('21'), tax('5.2', { code: 'Surcharge', onTop: true })];
		const { totals } = computeDocument(document([line('1', '121', { taxes })], { pricesIncludeTax: true }));
		expect(totals).toMatchObject({ net: '100.00', tax: '26.20', gross: '126.20' });
	});

	it('leave lines without tax as they are, and lines of 0 at 0', () => {
		const lines = [line('1', '0.55'), line('1', '0', { taxes: [tax('19')] }), line('1', '0.01', { taxes: [tax('19')] }), line('-1', '0.01', { taxes: [tax('19')] })];
		const result = computeDocument(document(lines, { pricesIncludeTax: true }));
		expect(result.lines.map(({ net }) => net)).toEqual(['0.55', '0.00', '0.01', '-0.01']);
		expect(result.totals).toMatchObject({ net: '0.55', tax: '0.00', gross: '0.55' });
	});
});
