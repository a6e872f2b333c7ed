import { findMoney } from '../../../../domain/intake/recognize';
import { BERLIN, CHICAGO, LONDON, PARIS, readings } from './context';

test.each([
	['$2,500.00', CHICAGO, { amount: '2500.00', currency: 'USD' }],
	['1.234,56 €', BERLIN, { amount: '1234.56', currency: 'EUR' }],
	['1.500 Euro', BERLIN, { amount: '1500.00', currency: 'EUR' }],
	['1 234,56 €', PARIS, { amount: '1234.56', currency: 'EUR' }],
	['USD 200', LONDON, { amount: '200.00', currency: 'USD' }],
	['£99.99', LONDON, { amount: '99.99', currency: 'GBP' }],
	['$40', { ...CHICAGO, currency: 'CAD' }, { amount: '40.00', currency: 'CAD' }],
	['US$40', { ...CHICAGO, currency: 'CAD' }, { amount: '40.00', currency: 'USD' }],
	['thirteen dollars and forty-five cents', CHICAGO, { amount: '13.45', currency: 'USD' }],
	['15 dollars 50', CHICAGO, { amount: '15.50', currency: 'USD' }],
	['50 cents', CHICAGO, { amount: '0.50', currency: 'USD' }],
	['$1.5k', CHICAGO, { amount: '1500.00', currency: 'USD' }],
	['$0.1 million', CHICAGO, { amount: '100000.00', currency: 'USD' }],
	['around $900', CHICAGO, { amount: '900.00', currency: 'USD', approximate: true }],
	['around 2k', CHICAGO, { amount: '2000.00', currency: 'USD', approximate: true }],
	['$500ish', CHICAGO, { amount: '500.00', currency: 'USD', approximate: true }],
	['my budget is 3000', CHICAGO, { amount: '3000.00', currency: 'USD' }],
	['up to $500', CHICAGO, { max: '500.00', currency: 'USD' }],
	['at least 200 euros', CHICAGO, { min: '200.00', currency: 'EUR' }],
	['bis 1.500,00 €', BERLIN, { max: '1500.00', currency: 'EUR' }],
])('%j', (text, context, value) => {
	expect(findMoney(text, context).map((found) => found.value)).toEqual([value]);
});

test.each([
	['$500-700', '500.00', '700.00', 'USD'],
	['$500 to $700', '500.00', '700.00', 'USD'],
	['between 2,000 and 3,000 euros', '2000.00', '3000.00', 'EUR'],
	['$2-3k', '2000.00', '3000.00', 'USD'],
	['a budget of 2-3k', '2000.00', '3000.00', 'USD'],
])('%j is a range', (text, min, max, currency) => {
	expect(findMoney(text, CHICAGO).map(({ value }) => value)).toEqual([{ min, max, currency }]);
});

test.each(['a quote for 2 rooms', '50 pounds of sand', 'All 70 of us', 'in 2026', '3 to 5 pm', 'on 5/1 at 1200 Main St', 'about 450 sq ft'])('%j names no amount', (text) => {
	expect(findMoney(text, CHICAGO)).toEqual([]);
});

test('two amounts side by side are no range', () => {
	expect(readings(findMoney, '10 rmb 20 usd').map(([raw]) => raw)).toEqual(['10 rmb', '20 usd']);
});

test('an amount without a currency is less sure than one with it', () => {
	const [bare, named] = ['max 2000', 'max $2000'].map((text) => findMoney(text, CHICAGO)[0]);
	expect(bare.confidence).toBeLessThan(named.confidence);
});
