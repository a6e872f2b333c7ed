import fc from 'fast-check';
import { DateTime } from 'luxon';

import { formatInstant, parseInstant } from '../../../domain/calendar';
import { DomainError } from '../../../domain/errors';
import { STRETCHES } from './samples';

const CHICAGO = 'America/Chicago';

describe('an instant is read from', () => {
	it.each<[string, unknown, string]>([
		['ISO with offset', '2026-03-06T16:50:00-06:00', '2026-03-06T22:50:00.000Z'],
		['ISO in UTC, with white space around it', ' 2026-03-06T16:50:00.123Z\n', '2026-03-06T16:50:00.123Z'],
		['ISO with an offset of half hours', '2026-03-06T16:50+05:30', '2026-03-06T11:20:00.000Z'],
		['ISO with offset and zone name', '2026-03-06T16:50:00+01:00[Europe/Paris]', '2026-03-06T15:50:00.000Z'],
		['ISO in basic form', '20260306T165000Z', '2026-03-06T16:50:00.000Z'],
		['ISO without offset, local to the zone', '2026-07-06T16:50:00', '2026-07-06T21:50:00.000Z'],
		['date and time with a space between', '2026-07-06 16:50:00', '2026-07-06T21:50:00.000Z'],
		['a date, as its local midnight', '2026-07-06', '2026-07-06T05:00:00.000Z'],
		['a local time that occurs twice, as the first', '2026-11-01T01:30', '2026-11-01T06:30:00.000Z'],
		['a local time that is skipped, moved forward', '2026-03-08T02:30', '2026-03-08T08:30:00.000Z'],
		['a Date', new Date('2026-03-06T16:50:00Z'), '2026-03-06T16:50:00.000Z'],
		['a luxon date-time', DateTime.fromISO('2026-03-06T16:50:00Z'), '2026-03-06T16:50:00.000Z'],
		['an object with toMillis', { toMillis: () => Date.UTC(2026, 0, 1) }, '2026-01-01T00:00:00.000Z'],
		['an object with toISO', { toISO: () => '2026-03-06T16:50:00-06:00' }, '2026-03-06T22:50:00.000Z'],
		['epoch milliseconds', Date.UTC(2026, 0, 1), '2026-01-01T00:00:00.000Z'],
		['epoch milliseconds with a fraction, cut off', Date.UTC(2026, 0, 1) + 12.9, '2026-01-01T00:00:00.012Z'],
	])('%s', (_, value, expected) => {
		expect(new Date(parseInstant(value, 'now', CHICAGO)).toISOString()).toBe(expected);
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['empty text', ''],
		['words', 'tomorrow'],
		['a bare time, which would need today', '09:00'],
		['a bare year', '2026'],
		['a number of minutes', 90],
		['a date that does not exist', '2026-02-30'],
		['an hour that does not exist', '2026-02-03T25:00'],
		['a zone name without offset', '2026-02-03T10:00[Europe/Paris]'],
		['an invalid Date', new Date(NaN)],
		['an invalid luxon date-time', DateTime.fromISO('never')],
		['NaN', NaN],
		['Infinity', Infinity],
		['more than a Date can hold', 9e21],
		['a list', ['2026-03-06']],
		['an object', { at: '2026-03-06' }],
		['toMillis that gives text', { toMillis: () => '5' }],
		['toISO that gives null', { toISO: () => null }],
		['100 kB of digits', '2026-03-06T'.padEnd(100_000, '1')],
		['true', true],
	])('not from %s', (_, value) => {
		const act = () => parseInstant(value, 'events[3].at', CHICAGO);
		expect(act).toThrow(DomainError);
		expect(act).toThrow('events[3].at');
	});

	it('says which zone is not known', () => {
		expect(() => parseInstant('2026-03-06', 'now', 'Mars/Olympus')).toThrow('Mars/Olympus');
		expect(() => formatInstant(0, 'Mars/Olympus')).toThrow('Mars/Olympus');
	});
});

describe('an instant is written', () => {
	it.each([
		[Date.UTC(2026, 6, 6, 12), CHICAGO, '2026-07-06T07:00:00-05:00'],
		[Date.UTC(2026, 0, 6, 12), CHICAGO, '2026-01-06T06:00:00-06:00'],
		[Date.UTC(2026, 0, 6, 12, 0, 0, 50), 'Asia/Kolkata', '2026-01-06T17:30:00.050+05:30'],
		[Date.UTC(2026, 0, 6, 12), 'Europe/London', '2026-01-06T12:00:00+00:00'],
		[Date.UTC(2026, 0, 6, 12), 'UTC', '2026-01-06T12:00:00Z'],
	])('%s in %s', (at, zone, expected) => {
		expect(formatInstant(at, zone)).toBe(expected);
	});

	it.each([NaN, Infinity, 9e15])('not when it is %s', (at) => {
		expect(() => formatInstant(at, CHICAGO)).toThrow(DomainError);
	});

	it('as luxon writes it', () => {
		const zone = fc.constantFrom('UTC', ...STRETCHES.map(([name]) => name));
		fc.assert(
			fc.property(fc.integer({ min: Date.UTC(1999, 11, 1), max: Date.UTC(2100, 1, 1) }), zone, (at, written) => {
				expect(formatInstant(at, written)).toBe(DateTime.fromMillis(at, { zone: written }).toISO({ suppressMilliseconds: true }));
			}),
			{ numRuns: 2000 },
		);
	});

	it('and read back is the same', () => {
		const zone = fc.constantFrom(...STRETCHES.map(([name]) => name));
		fc.assert(
			fc.property(fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2090, 0, 1) }), zone, zone, (at, written, read) => {
				expect(parseInstant(formatInstant(at, written), 'at', read)).toBe(at);
			}),
		);
	});
});
