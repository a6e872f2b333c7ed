import { alwaysOpen, buildCalendar, formatInstant, type CalendarSpec } from '../../../domain/calendar';
import { NEVER, OFFICE, everyDay, holidays, weekdays } from './samples';

const CHICAGO = 'America/Chicago';
const at = (iso: string) => Date.parse(iso);
const lunchBreak = weekdays([
	['08:00', '12:00'],
	['13:00', '17:00'],
]);

describe('windows are half-open', () => {
	const calendar = buildCalendar({ timezone: CHICAGO, hours: lunchBreak });

	it.each([
		['2026-02-02T07:59:59.999-06:00', false],
		['2026-02-02T08:00:00-06:00', true],
		['2026-02-02T11:59:59.999-06:00', true],
		['2026-02-02T12:00:00-06:00', false],
		['2026-02-02T13:00:00-06:00', true],
		['2026-02-02T17:00:00-06:00', false],
		['2026-02-01T10:00:00-06:00', false],
	])('%s is open: %s', (iso, open) => {
		expect(calendar.isOpen(at(iso))).toBe(open);
	});

	it.each([
		['an open instant is its own', '2026-02-02T09:30:00-06:00', '2026-02-02T09:30:00-06:00'],
		['at noon, after lunch', '2026-02-02T12:00:00-06:00', '2026-02-02T13:00:00-06:00'],
		['Friday evening, on Monday', '2026-02-06T17:00:00-06:00', '2026-02-09T08:00:00-06:00'],
		['New Year, on the next weekday', '2027-12-31T17:00:00-06:00', '2028-01-03T08:00:00-06:00'],
	])('next opening: %s', (_, from, expected) => {
		expect(calendar.nextOpening(at(from))).toBe(at(expected));
	});
});

describe('a deadline', () => {
	it.each<[string, string, number, string]>([
		['inside a window', '2026-02-02T08:00:00-06:00', 15, '2026-02-02T08:15:00-06:00'],
		['on closing time stays there', '2026-02-02T16:45:00-06:00', 15, '2026-02-02T17:00:00-06:00'],
		['a minute past closing is the next day', '2026-02-02T16:45:00-06:00', 16, '2026-02-03T08:01:00-06:00'],
		['on the start of lunch stays there', '2026-02-02T11:00:00-06:00', 60, '2026-02-02T12:00:00-06:00'],
		['jumps over lunch', '2026-02-02T11:00:00-06:00', 61, '2026-02-02T13:01:00-06:00'],
		['starts at the opening when asked at night', '2026-02-02T22:10:00-06:00', 15, '2026-02-03T08:15:00-06:00'],
		['over the weekend', '2026-02-06T16:50:00-06:00', 15, '2026-02-09T08:05:00-06:00'],
		['over the year', '2026-12-31T16:50:00-06:00', 15, '2027-01-01T08:05:00-06:00'],
		['of part of a minute', '2026-02-02T08:00:00-06:00', 0.5, '2026-02-02T08:00:30-06:00'],
		['of part of a millisecond counts it whole', '2026-02-02T08:00:00-06:00', 1 / 90_000, '2026-02-02T08:00:00.001-06:00'],
		['of no minutes is the start, open or not', '2026-02-02T22:10:00-06:00', 0, '2026-02-02T22:10:00-06:00'],
	])('%s', (_, start, minutes, expected) => {
		expect(buildCalendar({ timezone: CHICAGO, hours: lunchBreak }).addMinutes(at(start), minutes)).toBe(at(expected));
	});

	it('that decimals cannot write exactly does not slip by a millisecond', () => {
		const calendar = buildCalendar({ timezone: CHICAGO, hours: lunchBreak });
		expect(0.27 * 60_000).toBeGreaterThan(16_200);
		expect(calendar.addMinutes(at('2026-02-02T08:00:00-06:00'), 0.27)).toBe(at('2026-02-02T08:00:16.200-06:00'));
	});
});

describe('days that daylight saving makes longer or shorter', () => {
	it.each<[string, string, CalendarSpec['hours'], string, number]>([
		['a day of 23 hours', CHICAGO, everyDay([['00:00', '24:00']]), '2026-03-08', 23 * 60],
		['a day of 25 hours', CHICAGO, everyDay([['00:00', '24:00']]), '2026-11-01', 25 * 60],
		['a day of 24 and a half hours', 'Australia/Lord_Howe', everyDay([['00:00', '24:00']]), '2026-04-05', 24.5 * 60],
		['a day without midnight', 'America/Havana', everyDay([['00:00', '24:00']]), '2026-03-08', 23 * 60],
		['a day that did not take place', 'Pacific/Apia', everyDay([['00:00', '24:00']]), '2011-12-30', 0],
		['a night shift an hour short', CHICAGO, everyDay([['22:00', '06:00']]), '2026-03-07', 7 * 60],
		['a night shift an hour long', CHICAGO, everyDay([['22:00', '06:00']]), '2026-10-31', 9 * 60],
		['an opening inside the gap is the jump', CHICAGO, everyDay([['02:30', '06:00']]), '2026-03-08', 3 * 60],
		['a window inside the gap is nothing', CHICAGO, everyDay([['02:10', '02:50']]), '2026-03-08', 0],
		['a closing that occurs twice is the first', CHICAGO, everyDay([['00:00', '01:30']]), '2026-11-01', 90],
		['an opening that occurs twice is the first', CHICAGO, everyDay([['01:30', '06:00']]), '2026-11-01', 5.5 * 60],
		['a zone of half an hour', 'Asia/Kolkata', everyDay([['09:30', '18:00']]), '2026-06-01', 8.5 * 60],
	])('%s', (_, timezone, hours, date, minutes) => {
		const windows = buildCalendar({ timezone, hours }).windowsOn(date);
		expect(windows.reduce((sum, { start, end }) => sum + (end - start) / 60_000, 0)).toBe(minutes);
	});

	it('a deadline runs on real minutes through the jump', () => {
		const calendar = buildCalendar({ timezone: CHICAGO, hours: everyDay([['00:00', '24:00']]) });
		expect(calendar.addMinutes(at('2026-03-08T01:30:00-06:00'), 60)).toBe(at('2026-03-08T03:30:00-05:00'));
		expect(calendar.addMinutes(at('2026-11-01T01:30:00-05:00'), 60)).toBe(at('2026-11-01T01:30:00-06:00'));
	});
});

describe('which windows a date has: an opening, else closed dates, else the week', () => {
	const calendar = buildCalendar({
		timezone: CHICAGO,
		hours: OFFICE,
		holidays: holidays({
			country: 'US',
			region: 'IL',
			dates: ['2026-12-24', '2026-12-28'],
			openings: [
				{ date: '2026-12-28', windows: [['10:00', '12:00']] },
				{ date: '2026-11-26', windows: [['09:00', '11:00']] },
				{ date: '2026-12-29', windows: [] },
				{ date: '2026-12-26', windows: [['09:00', '12:00'], ['12:00', '13:00']] },
			],
		}),
	});

	it.each<[string, string, string[]]>([
		['a working day', '2026-12-22', ['2026-12-22T09:00:00-06:00', '2026-12-22T17:00:00-06:00']],
		['an own closed date', '2026-12-24', []],
		['a public holiday', '2026-12-25', []],
		['an opening on a closed date', '2026-12-28', ['2026-12-28T10:00:00-06:00', '2026-12-28T12:00:00-06:00']],
		['an opening on a public holiday', '2026-11-26', ['2026-11-26T09:00:00-06:00', '2026-11-26T11:00:00-06:00']],
		['an opening without windows closes', '2026-12-29', []],
		['an opening on a Saturday, cut in two', '2026-12-26', ['2026-12-26T09:00:00-06:00', '2026-12-26T13:00:00-06:00']],
	])('%s', (_, date, expected) => {
		expect(calendar.windowsOn(date).flatMap(({ start, end }) => [formatInstant(start, CHICAGO), formatInstant(end, CHICAGO)])).toEqual(expected);
	});

	it('a night shift that begins on an open day runs into a holiday, and none begins on it', () => {
		const nights = buildCalendar({ timezone: CHICAGO, hours: everyDay([['22:00', '06:00']]), holidays: holidays({ dates: ['2026-07-04'] }) });
		expect(nights.isOpen(at('2026-07-04T05:59:00-05:00'))).toBe(true);
		expect(nights.isOpen(at('2026-07-04T23:00:00-05:00'))).toBe(false);
		expect(nights.isOpen(at('2026-07-05T05:00:00-05:00'))).toBe(false);
		expect(nights.nextOpening(at('2026-07-04T06:00:00-05:00'))).toBe(at('2026-07-05T22:00:00-05:00'));
	});

	it('a night shift runs over the end of the year once', () => {
		const nights = buildCalendar({ timezone: 'Europe/Berlin', hours: everyDay([['22:00', '06:00']]) });
		expect(nights.minutesBetween(at('2026-12-31T12:00:00+01:00'), at('2027-01-01T12:00:00+01:00'))).toBe(8 * 60);
	});
});

describe('a calendar that never opens', () => {
	it.each<[string, CalendarSpec]>([
		['without windows', { timezone: CHICAGO, hours: NEVER }],
		['with one opening, and past it', { timezone: CHICAGO, hours: NEVER, holidays: holidays({ openings: [{ date: '2026-01-05', windows: [['09:00', '10:00']] }] }) }],
	])('%s, gives no deadline, no opening and no minutes', (_, spec) => {
		const calendar = buildCalendar(spec);
		const now = at('2026-02-02T12:00:00-06:00');
		expect(calendar.addMinutes(now, 1)).toBeNull();
		expect(calendar.nextOpening(now)).toBeNull();
		expect(calendar.minutesBetween(now, at('2036-02-02T12:00:00-06:00'))).toBe(0);
		expect(calendar.isOpen(now)).toBe(false);
	});

	it('gives its one opening, but no more minutes than that has', () => {
		const calendar = buildCalendar({ timezone: CHICAGO, hours: NEVER, holidays: holidays({ openings: [{ date: '2026-01-05', windows: [['09:00', '10:00']] }] }) });
		expect(calendar.addMinutes(at('2026-01-01T00:00:00Z'), 60)).toBe(at('2026-01-05T10:00:00-06:00'));
		expect(calendar.addMinutes(at('2026-01-01T00:00:00Z'), 61)).toBeNull();
	});
});

describe('the years 2000 to 2099', () => {
	const calendar = buildCalendar({ timezone: CHICAGO, hours: everyDay([['00:00', '24:00']]) });
	const first = at('2000-01-01T00:00:00-06:00');
	const end = at('2100-01-01T00:00:00-06:00');

	it('are all that a calendar with hours counts', () => {
		expect(calendar.minutesBetween(-8.64e15, 8.64e15)).toBe((end - first) / 60_000);
		expect(calendar.isOpen(first - 1)).toBe(false);
		expect(calendar.nextOpening(-8.64e15)).toBe(first);
		expect(calendar.isOpen(end - 1)).toBe(true);
		expect(calendar.isOpen(end)).toBe(false);
		expect(calendar.nextOpening(end)).toBeNull();
		expect(calendar.windowsOn('2100-01-01')).toEqual([]);
	});

	it('bound a deadline', () => {
		expect(calendar.addMinutes(end - 60_000, 1)).toBe(end);
		expect(calendar.addMinutes(end - 60_000, 2)).toBeNull();
		expect(calendar.addMinutes(first, 1e15)).toBeNull();
		expect(calendar.addMinutes(first, Infinity)).toBeNull();
	});

	it('do not bound a calendar that is always open', () => {
		const always = alwaysOpen(CHICAGO);
		expect(always.isOpen(end)).toBe(true);
		expect(always.addMinutes(end, 1)).toBe(end + 60_000);
		expect(always.addMinutes(8.64e15, 1)).toBeNull();
	});
});

describe('always open', () => {
	it.each([
		[CHICAGO, '2026-03-08', '2026-03-08T00:00:00-06:00', '2026-03-09T00:00:00-05:00'],
		['America/Havana', '2026-03-08', '2026-03-08T01:00:00-04:00', '2026-03-09T00:00:00-04:00'],
		['America/Havana', '2026-11-01', '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00'],
		['Asia/Kathmandu', '1969-12-31', '1969-12-31T00:00:00+05:30', '1970-01-01T00:00:00+05:30'],
	])('has the whole local day as its window: %s on %s', (zone, date, start, end) => {
		expect(alwaysOpen(zone).windowsOn(date)).toEqual([{ start: at(start), end: at(end) }]);
	});
});

describe('one calendar for one spec', () => {
	it('equal specs share it, others do not', () => {
		expect(buildCalendar({ timezone: CHICAGO, hours: { ...OFFICE } })).toBe(buildCalendar({ timezone: CHICAGO, hours: { ...OFFICE } }));
		expect(buildCalendar({ timezone: 'America/New_York', hours: OFFICE })).not.toBe(buildCalendar({ timezone: CHICAGO, hours: OFFICE }));
	});
});
