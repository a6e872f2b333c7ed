import fc from 'fast-check';

import { findTimes } from '../../../../domain/intake/recognize';
import { CHICAGO } from './context';

test.each([
	'May I ask why?',
	'the sink in room 3',
	'at 12 Main St',
	'at 5 Oak Street',
	'good morning',
	'3 rooms',
	'for 3 hours',
	'between 200 and 300 dollars',
	'the SSN is 123-12-1234',
	'call 312-555-0123',
	'$12',
	'8/1.5',
	'one of us will be there',
	'a 4:3 screen',
	'2 nights',
	'from 3 bids',
	'by 2 people',
	'page 3 of 4',
	'Apt 5 on the 2nd floor',
	'call at three one two five five five',
	'unit 2 may be empty',
	'christmas lights',
	'version 1.2.',
	'the W-2 forms',
])('%j names no time', (text) => {
	expect(findTimes(text, CHICAGO)).toEqual([]);
});

const START = Date.parse('2026-01-01T00:00:00Z');
const moment = fc.integer({ min: START, max: START + 366 * 86_400_000 });
const zone = fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kathmandu', 'Pacific/Apia');

test('a day or hour without more is never past', () => {
	const written = fc.constantFrom('Tuesday at 3', 'Friday', 'the 15th', '12/24', 'at 9', 'March 3', '8:30am', 'Monday 2pm', '5 March', 'the 5th of next month', 'Donnerstag', 'jueves', 'the Thursday after next', 'a week from Friday', 'Christmas', 'Easter', '31 December at 11pm');
	fc.assert(
		fc.property(written, moment, zone, (text, referenceTime, where) => {
			const [{ value }] = findTimes(text, { ...CHICAGO, referenceTime, zone: where });
			const today = new Intl.DateTimeFormat('en-CA', { timeZone: where }).format(referenceTime);
			if (typeof value !== 'string') throw new TypeError('one point was written');
			expect(value.slice(0, 10) >= today).toBe(true);
			if (value.length > 10) expect(Date.parse(value)).toBeGreaterThanOrEqual(referenceTime - 60_000);
		}),
	);
});

test('a window begins before it ends', () => {
	const written = fc.constantFrom('Tuesday after 3', 'the week of the 5th', 'mornings', 'next week', 'between 9 and 11 tomorrow', 'this weekend', 'tomorrow evening', 'any weekday next week', 'weekday mornings', '10-12 March', 'Mon-Wed', 'next 4 business days', 'week 12', 'this summer', 'early next week', 'from Feb 28 to Mar 6');
	fc.assert(
		fc.property(written, moment, zone, (text, referenceTime, where) => {
			const [{ value }] = findTimes(text, { ...CHICAGO, referenceTime, zone: where });
			const { start = '', end = '' } = typeof value === 'string' ? {} : value;
			expect(Date.parse(start) < Date.parse(end)).toBe(typeof value !== 'string');
		}),
	);
});
