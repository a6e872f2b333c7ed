import { computeDocument } from '../../../../domain/billing/document';
import type { DocumentInput } from '../../../../domain/billing/types';
import { document, line, tax } from './documents';

type Row = [rate: string, base: string, tax: string];
const rows = (input: DocumentInput) => computeDocument(input).taxBreakdown.map(({ rate, base, tax: amount }): Row => [rate, base, amount]);

describe('a tax', () => {
	it.each([
		['EUR', '8180', '9.975', '815.96'],
		['EUR', '100', '8.25', '8.25'],
		['EUR', '0.05', '10', '0.01'],
		['EUR', '0.04', '12', '0.00'],
		['EUR', '-8180', '9.975', '-815.96'],
		['JPY', '105', '10', '11'],
		['KWD', '1.05', '5', '0.053'],
		['EUR', '100', '0', '0.00'],
		['EUR', '100', '100', '100.00'],
	])('%s: on %s at %s %% is %s', (currency, base, rate, amount) => {
		const { taxBreakdown, totals } = computeDocument(document([line('1', base, { taxes: [tax(rate)] })], { currency }));
		expect([taxBreakdown[0].tax, totals.tax]).toEqual([amount, amount]);
	});

	it('is rounded once on the sum of its lines, or on each line', () => {
		const lines = Array.from({ length: 3 }, () => line('1', '0.33', { taxes: [tax('19')] }));
		expect(rows(document(lines))).toEqual([['19', '0.99', '0.19']]);
		expect(rows(document(lines, { rounding: 'line' }))).toEqual([['19', '0.99', '0.18']]);
	});

	it('has a row for each code, category, rate and exemption, in the order they occur', () => {
		const exempt = (exemptionCode: string) => tax('0', { category: 'E', exemptionCode, exemptionReason: 'Exempt' });
		const reverse = tax('0', { category: 'AE', exemptionReason: 'Reverse charge', exemptionCode: 'VATEX-EU-AE' });
		const { taxBreakdown } = computeDocument(
			document([
				line('1', '10', { taxes: [tax('19', { name: 'MwSt.' })] }),
				line('1', '20', { taxes: [tax('0', { category: 'Z' })] }),
				line('1', '30', { taxes: [exempt('VATEX-EU-132')] }),
				line('1', '40', { taxes: [exempt('VATEX-EU-143')] }),
				line('1', '50', { taxes: [reverse] }),
				line('1', '60', { taxes: [tax('19.00', { name: 'MwSt.' })] }),
				line('1', '70', { taxes: [tax('19', { code: 'City' })] }),
				line('1', '80'),
			]),
		);
		expect(taxBreakdown).toEqual([
			{ code: 'VAT', name: 'MwSt.', category: 'S', rate: '19', base: '70.00', tax: '13.30' },
			{ code: 'VAT', category: 'Z', rate: '0', base: '20.00', tax: '0.00' },
			{ code: 'VAT', category: 'E', rate: '0', base: '30.00', tax: '0.00', exemptionReason: 'Exempt', exemptionCode: 'VATEX-EU-132' },
			{ code: 'VAT', category: 'E', rate: '0', base: '40.00', tax: '0.00', exemptionReason: 'Exempt', exemptionCode: 'VATEX-EU-143' },
			{ code: 'VAT', category: 'AE', rate: '0', base: '50.00', tax: '0.00', exemptionReason: 'Reverse charge', exemptionCode: 'VATEX-EU-AE' },
			{ code: 'City', category: 'S', rate: '19', base: '70.00', tax: '13.30' },
		]);
	});
});

describe('several taxes on a line', () => {
	const state = tax('6.25', { code: 'State' });
	const county = tax('1.75', { code: 'County' });
	const gst = tax('5', { code: 'GST' });
	const qst = tax('7.5', { code: 'QST', compound: true });
	const income = tax('15', { code: 'IRPF', withheld: true });

	it('are each charged on the net amount', () => {
		expect(rows(document([line('1', '99.99', { taxes: [state, county] })]))).toEqual([
			['6.25', '99.99', '6.25'],
			['1.75', '99.99', '1.75'],
		]);
	});

	it('a compound tax is charged on the taxes before it too, as they were charged', () => {
		expect(rows(document([line('1', '10.10', { taxes: [gst, qst] })]))).toEqual([
			['5', '10.10', '0.51'],
			['7.5', '10.61', '0.80'],
		]);
	});

	it('a tax after a compound one is on the net amount again', () => {
		expect(rows(document([line('1', '100', { taxes: [gst, qst, county] })]))).toEqual([
			['5', '100.00', '5.00'],
			['7.5', '105.00', '7.88'],
			['1.75', '100.00', '1.75'],
		]);
	});

	it('a compound tax is charged on its share of a tax that other lines have too', () => {
		const lines = [line('1', '0.30', { taxes: [gst] }), line('1', '0.30', { taxes: [gst, qst] })];
		// 5 % of 0.60 is 0.03: 0.02 of it is on the first line, 0.01 on the second.
		expect(rows(document(lines))).toEqual([
			['5', '0.60', '0.03'],
			['7.5', '0.31', '0.02'],
		]);
	});

	it('a compound tax after other taxes is a row of its own', () => {
		const lines = [line('1', '100', { taxes: [qst] }), line('1', '100', { taxes: [gst, qst] })];
		expect(rows(document(lines))).toEqual([
			['7.5', '100.00', '7.50'],
			['5', '100.00', '5.00'],
			['7.5', '105.00', '7.88'],
		]);
	});

	it('two compound taxes may come in either order', () => {
		const other = tax('10', { code: 'Other', compound: true });
		const lines = [line('1', '100', { taxes: [qst, other] }), line('1', '100', { taxes: [other, qst] })];
		expect(rows(document(lines))).toEqual([
			['7.5', '100.00', '7.50'],
			['10', '107.50', '10.75'],
			['10', '100.00', '10.00'],
			['7.5', '110.00', '8.25'],
		]);
	});

	it('a withheld tax lowers what is due, not the gross amount, and is no part of a compound base', () => {
		const { taxBreakdown, totals } = computeDocument(document([line('1', '1620', { taxes: [income, tax('21'), qst] })]));
		expect(taxBreakdown).toEqual([
			{ code: 'IRPF', category: 'S', rate: '15', base: '1620.00', tax: '243.00', withheld: true },
			{ code: 'VAT', category: 'S', rate: '21', base: '1620.00', tax: '340.20' },
			{ code: 'QST', category: 'S', rate: '7.5', base: '1960.20', tax: '147.02' },
		]);
		expect(totals).toMatchObject({ net: '1620.00', tax: '487.22', gross: '2107.22', withheld: '243.00', due: '1864.22' });
	});
});
