import fc from 'fast-check';

import { withPlainNames } from '../../../domain/text';

test.each<[string, unknown, unknown]>([
	['before the first name', { '\ufeffnumber': 'Q-1', total: '5' }, { number: 'Q-1', total: '5' }],
	['before a name in quotation marks', { '\ufeff"Invoice No"': 'A-1' }, { 'Invoice No': 'A-1' }],
	['read as Latin-1', { 'ï»¿email': 'ida@example.com' }, { email: 'ida@example.com' }],
	['twice', { '\ufeff\ufeffemail': 'x' }, { email: 'x' }],
	['in rows inside of it', { lines: [{ '\ufeffdescription': 'Pipe' }, { '\ufeffdescription': 'Tap' }] }, { lines: [{ description: 'Pipe' }, { description: 'Tap' }] }],
	['of a name that is there already', { '\ufeffnumber': 'Q-1', number: 'Q-2' }, { '\ufeffnumber': 'Q-1', number: 'Q-2' }],
	['alone', { '\ufeff': 'x' }, { '\ufeff': 'x' }],
	['in a value, which is nobody\'s name', { text: '\ufeffHello' }, { text: '\ufeffHello' }],
])('the byte order mark %s', (_where, given, read) => {
	expect(withPlainNames(given)).toEqual(read);
});

test('what has no mark is the same value, and what has one is not changed in place', () => {
	fc.assert(fc.property(fc.jsonValue(), (value) => withPlainNames(value) === value || JSON.stringify(value).includes('\ufeff') || JSON.stringify(value).includes('ï»¿')), { numRuns: 200 });
	const given = { '\ufeffa': { b: 1 } };
	withPlainNames(given);
	expect(Object.keys(given)).toEqual(['\ufeffa']);
});

test('what is no plain record is left alone', () => {
	const moment = new Date(0);
	expect(withPlainNames(moment)).toBe(moment);
	const around: Record<string, unknown> = { '\ufeffa': 1 };
	around.self = around;
	expect(withPlainNames(around)).toMatchObject({ a: 1 });
});
