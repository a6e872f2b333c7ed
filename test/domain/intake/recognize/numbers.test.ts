import fc from 'fast-check';

import { findDurations, findNumbers, findQuantities } from '../../../../domain/intake/recognize';
import { BERLIN, CHICAGO, MADRID, readings } from './context';

test.each([
	['1,234,567', 1_234_567],
	['40 000', 40_000],
	['-1', -1],
	['10k', 10_000],
	['2 million', 2_000_000],
	['3 dozens', 36],
	['1 3/4', 1.75],
	['¾', 0.75],
	['one hundred and six', 106],
	['4 thousand 3 hundred and 21', 4321],
	['3 hundred and one', 301],
	['twenty-one', 21],
	['two and a half', 2.5],
	['nine point five', 9.5],
	['three fifths', 0.6],
	['half a million', 500_000],
	['12.5e+2', 1250],
])('%j is %d', (text, value) => {
	expect(readings(findNumbers, text)).toEqual([[text, value]]);
});

test.each([
	['1.500', CHICAGO, 1.5],
	['1.500', BERLIN, 1500],
	['1,5', CHICAGO, 1.5],
	['1,500', CHICAGO, 1500],
	['1,500', BERLIN, 1.5],
])('%j is read as the language writes it', (text, context, value) => {
	expect(findNumbers(text, context)[0].value).toBe(value);
});

test('words of the language count, those of others do not', () => {
	expect(readings(findNumbers, 'zwölf Fenster', BERLIN)).toEqual([['zwölf', 12]]);
	expect(readings(findNumbers, 'tres ventanas', MADRID)).toEqual([['tres', 3]]);
	expect(findNumbers('tres ventanas', BERLIN)).toEqual([]);
});

test.each(['the 29km road', 'this one is broken', 'no one came', 'one of the pipes', 'a5'])('%j counts nothing', (text) => {
	expect(findNumbers(text, CHICAGO)).toEqual([]);
});

test('a number below 10^15 is read as it was written', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), (value) => {
			expect(findNumbers(`we have ${value} of them`, CHICAGO)[0].value).toBe(value);
			expect(findNumbers(`we have ${value.toLocaleString('en-US')} of them`, CHICAGO)[0].value).toBe(value);
		}),
	);
});

test.each([
	['for 3 hours', { value: 3, unit: 'hour' }],
	['an hour and a half', { value: 90, unit: 'minute' }],
	['half an hour', { value: 30, unit: 'minute' }],
	['2 hours 30 minutes', { value: 150, unit: 'minute' }],
	['two weeks', { value: 2, unit: 'week' }],
	['a couple of days', { value: 2, unit: 'day' }],
	['all day', { value: 1, unit: 'day' }],
])('%j is how long', (text, value) => {
	expect(findDurations(text, CHICAGO).map((found) => found.value)).toEqual([value]);
});

test.each(['in 3 days', 'two weeks ago', 'an 8 years old boiler', 'any', 'à 15h'])('%j is not', (text) => {
	expect(findDurations(text, CHICAGO)).toEqual([]);
});

test.each([
	['50 gallon', { value: 50, unit: 'gal' }],
	['450 sq ft', { value: 450, unit: 'sq ft' }],
	['20m²', { value: 20, unit: 'm²' }],
	['1,500 W', { value: 1500, unit: 'W' }],
	['15%', { value: 15, unit: '%' }],
	['-5°C', { value: -5, unit: '°C' }],
	['three feet', { value: 3, unit: 'ft' }],
])('%j is a quantity', (text, value) => {
	expect(findQuantities(text, CHICAGO).map((found) => found.value)).toEqual([value]);
});

test('money and house numbers are no quantities', () => {
	expect(findQuantities('$50 m, 12 Main St, 3 months', CHICAGO)).toEqual([]);
});
