import { computeDocument } from '../../../../domain/billing/document';
import { document, line, tax } from './documents';

const lines = [line('1', '100.01', { taxes: [tax('8.1')] })];
const totals = (more: Parameters<typeof document>[1]) => computeDocument(document(lines, more)).totals;

describe('totals', () => {
	it('of a document without lines are 0', () => {
		expect(computeDocument(document([]))).toEqual({
			lines: [],
			allowances: [],
			charges: [],
			taxBreakdown: [],
			totals: { lines: '0.00', allowances: '0.00', charges: '0.00', net: '0.00', tax: '0.00', gross: '0.00', withheld: '0.00', prepaid: '0.00', rounding: '0.00', due: '0.00' },
		});
	});

	it('have the digits of the currency', () => {
		const [yen, dinar] = ['JPY', 'KWD'].map((currency) => computeDocument(document(lines, { currency })).totals);
		expect([yen.net, yen.tax, yen.gross]).toEqual(['100', '8', '108']);
		expect([dinar.net, dinar.tax, dinar.gross]).toEqual(['100.010', '8.101', '108.111']);
	});

	it.each([
		['nothing', '0', '108.11'],
		['a deposit', '50', '58.11'],
		['all', '108.11', '0.00'],
		['too much', '110', '-1.89'],
		['more was paid back than paid', '-10', '118.11'],
		['more digits than the currency has', '50.005', '58.10'],
	])('prepaid: %s', (_, prepaid, due) => {
		expect(totals({ prepaid })).toMatchObject({ gross: '108.11', due });
	});

	it.each([
		['0.05', '0', '-0.01', '108.10'],
		['0.05', '0.03', '0.02', '108.10'],
		['0.5', '0', '-0.11', '108.00'],
		['1', '0', '-0.11', '108.00'],
		['0.01', '0', '0.00', '108.11'],
		['0', '0', '0.00', '108.11'],
		['0.05', '108.11', '0.00', '0.00'],
		['0.05', '110', '-0.01', '-1.90'],
	])('in coins of %s after %s paid: %s, due %s', (cashRounding, prepaid, rounding, due) => {
		expect(totals({ cashRounding, prepaid })).toMatchObject({ gross: '108.11', rounding, due });
	});

	it('below 0 are those of the credit', () => {
		const credit = computeDocument(document([line('-1', '100.01', { taxes: [tax('8.1')] })], { cashRounding: '0.05' }));
		expect(credit.totals).toMatchObject({ net: '-100.01', tax: '-8.10', gross: '-108.11', rounding: '0.01', due: '-108.10' });
	});
});
