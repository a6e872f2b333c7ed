import fc from 'fast-check';
import { DateTime } from 'luxon';

import { readInstant } from '../../../domain/calendar';

const ZONE = 'America/Chicago';
/** 10:00 in Chicago, at winter time. */
const TEN = Date.parse('2026-03-02T16:00:00Z');
const SECONDS = TEN / 1000;

describe('ten in the morning, as systems give it', () => {
	it.each<[string, unknown]>([
		['seconds (Stripe, Slack events)', SECONDS],
		['seconds with a fraction', SECONDS + 0.25],
		['seconds in text (Slack messages)', `${SECONDS}.000200`],
		['milliseconds', TEN],
		['milliseconds in text (Gmail)', String(TEN)],
		['microseconds', TEN * 1000],
		['nanoseconds in text', `${TEN}000000`],
		['a spreadsheet\'s day', 46083 + 10 / 24],
		['a spreadsheet\'s day in text', String(46083 + 10 / 24)],
		['a mail header', 'Mon, 2 Mar 2026 10:00:00 -0600'],
		['a mail header without the day, with a comment', '2 Mar 2026 16:00:00 +0000 (UTC)'],
		['HTTP', 'Mon, 02 Mar 2026 16:00:00 GMT'],
		['JavaScript', 'Mon Mar 02 2026 10:00:00 GMT-0600 (Central Standard Time)'],
		['PostgreSQL', '2026-03-02 16:00:00.000123+00'],
		['PostgreSQL with a zone of minutes', '2026-03-02 21:30:00+05:30'],
		['BigQuery in text', '2026-03-02 16:00:00 UTC'],
		['Ruby', '2026-03-02 10:00:00 -0600'],
		['MySQL, local', '2026-03-02 10:00:00'],
		['.NET', `/Date(${TEN}-0600)/`],
		['.NET ticks in ISO', '2026-03-02T16:00:00.0000000Z'],
		['month in words', 'March 2, 2026 at 10:00 AM'],
		['month in short', '2 Mar 2026, 10:00'],
		['points', '02.03.2026 10:00'],
		['year first, with slashes', '2026/03/02 10:00:00'],
		['Google Calendar', { dateTime: '2026-03-02T10:00:00-06:00', timeZone: ZONE }],
		['Microsoft Graph', { dateTime: '2026-03-02T16:00:00.0000000', timeZone: 'UTC' }],
		['Microsoft Graph with a zone of its own, and an offset', { dateTime: '2026-03-02T10:00:00-06:00', timeZone: 'Central Standard Time' }],
		['Firestore', { _seconds: SECONDS, _nanoseconds: 250_000_000 }],
		['protocol buffers', { seconds: String(SECONDS), nanos: 0 }],
		['MongoDB', { $date: '2026-03-02T16:00:00Z' }],
		['MongoDB in numbers', { $date: { $numberLong: String(TEN) } }],
		['BigQuery', { value: '2026-03-02T16:00:00Z' }],
	])('%s', (_what, value) => {
		expect(Math.trunc((readInstant(value, ZONE) ?? NaN) / 1000)).toBe(SECONDS);
	});

	it('a day that can be no month', () => {
		expect(readInstant('2/25/2026 10:00 AM', 'UTC')).toBe(Date.parse('2026-02-25T10:00:00Z'));
		expect(readInstant('25/02/2026 22:00', 'UTC')).toBe(Date.parse('2026-02-25T22:00:00Z'));
		expect(readInstant('12:30 AM', 'UTC')).toBeNull();
		expect(readInstant('Feb 25, 2026 12:30 am', 'UTC')).toBe(Date.parse('2026-02-25T00:30:00Z'));
	});
});

describe('is not guessed', () => {
	it.each<[string, unknown]>([
		['day or month', '3/2/2026 10:00 AM'],
		['day or month, with strokes', '03-02-2026'],
		['a number of minutes', 45],
		['a year', 2026],
		['a year in text', '2026'],
		['digits of a phone', '3125550100'.slice(0, 8)],
		['an hour there is not', '2 Mar 2026 13:00 PM'],
		['a day there is not', '31.02.2026'],
		['a word that begins like a month', '2 Marbles 2026'],
		['a time with a zone nobody knows', { dateTime: '2026-03-02T10:00:00', timeZone: 'Central Standard Time' }],
		['objects in objects', { date: { date: { date: { date: '2026-03-02' } } } }],
		['a list', [2026, 3, 2]],
		['a negative number', -SECONDS],
	])('%s', (_what, value) => {
		expect(readInstant(value, ZONE)).toBeNull();
	});
});

const zones = fc.constantFrom('UTC', ZONE, 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe');
/** Whole seconds. */
const moments = fc.integer({ min: Date.UTC(2001, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 });
const WRITERS: Array<[string, (at: DateTime) => unknown]> = [
	['ISO 8601', (at) => at.toISO()],
	['RFC 2822', (at) => at.toRFC2822()],
	['HTTP', (at) => at.toHTTP()],
	['SQL with its offset', (at) => at.toSQL()],
	['seconds', (at) => at.toSeconds()],
	['milliseconds in text', (at) => String(at.toMillis())],
	['a Date', (at) => at.toJSDate()],
	['a Date in text', (at) => at.setLocale('en').toFormat("ccc LLL dd yyyy HH:mm:ss 'GMT'ZZZ")],
	['an object', (at) => ({ dateTime: at.toISO({ includeOffset: false }), timeZone: at.zoneName })],
];

it.each(WRITERS)('law: %s read back is the same, whatever the zone', (what, write) => {
	fc.assert(
		fc.property(moments, zones, zones, (seconds, written, read) => {
			const at = DateTime.fromSeconds(seconds, { zone: written });
			// A local time that occurs twice is read as the first.
			if (what === 'an object') fc.pre(at.minus({ hours: 1 }).offset === at.offset);
			expect(readInstant(write(at), read)).toBe(seconds * 1000);
		}),
	);
});
