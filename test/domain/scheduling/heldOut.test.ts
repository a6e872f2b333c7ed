import { icsBusyTimes } from '../../../documents/ics';
import { dueReminder, planReminders, readBusy, readPreferences, type Preferences } from '../../../domain/scheduling';
import { calendar, CHICAGO_ZONE, parisZone } from '../../documents/ics/calendars';
import { ask, booked, business, DAY, NOW, startsOf, type SlotCase } from './given';

/** Further cases of each kind, written apart from the code. */
describe('slots', () => {
	test.each<[string, SlotCase, string[]]>([
		['two visits of 45 minutes in 100', { timezone: 'UTC', durationMinutes: 45, intervalMinutes: 45, windows: [['2026-05-04T09:00', '2026-05-04T10:40']] }, ['09:00', '09:45']],
		['a gap of exactly the visit and both buffers', { timezone: 'UTC', durationMinutes: 30, intervalMinutes: 15, bufferBeforeMinutes: 15, bufferAfterMinutes: 15, windows: [['2026-05-04T08:00', '2026-05-04T10:00']], busy: [{ start: '2026-05-04T08:00', end: '2026-05-04T08:30' }, { start: '2026-05-04T09:30', end: '2026-05-04T10:00' }] }, ['08:45']],
		['a gap a quarter short of it', { timezone: 'UTC', durationMinutes: 30, intervalMinutes: 15, bufferBeforeMinutes: 15, bufferAfterMinutes: 15, windows: [['2026-05-04T08:00', '2026-05-04T10:00']], busy: [{ start: '2026-05-04T08:00', end: '2026-05-04T08:30' }, { start: '2026-05-04T09:15', end: '2026-05-04T10:00' }] }, []],
		['the other one’s buffer alone', { timezone: 'UTC', durationMinutes: 30, intervalMinutes: 30, windows: [['2026-05-04T08:00', '2026-05-04T10:00']], busy: [{ start: '2026-05-04T08:00', end: '2026-05-04T08:30', bufferAfterMinutes: 45 }] }, ['09:30']],
		['busy over midnight of another zone', { timezone: 'Europe/London', durationMinutes: 60, intervalMinutes: 60, windows: [['2026-05-04T08:00', '2026-05-04T11:00']], busy: [{ start: '2026-05-04T16:30', end: '2026-05-04T17:30', timezone: 'Asia/Tokyo' }] }, ['09:00']],
		['a notice that ends between two starts', { timezone: 'UTC', durationMinutes: 30, intervalMinutes: 30, noticeMinutes: 60, now: '2026-05-04T08:10:00Z', windows: [['2026-05-04T08:00', '2026-05-04T10:30']] }, ['09:30', '10:00']],
		['the hour that is skipped in spring', { timezone: 'America/Chicago', durationMinutes: 60, intervalMinutes: 60, windows: [['2026-03-08T00:00', '2026-03-08T05:00']] }, ['06:00', '07:00', '08:00', '09:00']],
	])('%s', (_, given, expected) => {
		expect(startsOf(given).map((iso) => iso.slice(11, 16))).toEqual(expected);
	});

	test('of three technicians one is away, one full and one free', () => {
		const profile = business({ team: [{ id: 'a', name: 'A', absences: [{ from: '2026-12-07', to: '2026-12-08' }] }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }] }, { dailyMaximum: 1 });
		const found = ask(profile, { from: NOW, to: NOW + DAY / 2 }, [{ resource: 'b', start: NOW + 3 * 3_600_000, end: NOW + 4 * 3_600_000, visit: true }]);
		expect(new Set(found.slots.flatMap(({ resources }) => resources.map(({ id }) => id)))).toEqual(new Set(['c']));
	});
});

describe('calendars', () => {
	const spans = (events: string[][], more: { timezone?: string; zones?: string[][]; head?: string[] } = {}) =>
		icsBusyTimes(calendar(events, more.head, more.zones), { timezone: more.timezone ?? 'America/Chicago', from: Date.parse('2026-10-20'), to: Date.parse('2026-11-10') }).busy.map(({ start, end }) => `${new Date(start).toISOString().slice(5, 16)}/${new Date(end).toISOString().slice(5, 16)}`);

	test.each<[string, () => string[], string[]]>([
		['weekly over the end of summer time', () => spans([['DTSTART;TZID=America/Chicago:20261026T090000', 'DTEND;TZID=America/Chicago:20261026T093000', 'RRULE:FREQ=WEEKLY;COUNT=2']], { zones: [CHICAGO_ZONE] }), ['10-26T14:00/10-26T14:30', '11-02T15:00/11-02T15:30']],
		['a night shift over the hour that comes twice is as long on the clock', () => spans([['DTSTART;TZID=America/Chicago:20261031T220000', 'DTEND;TZID=America/Chicago:20261101T060000']]), ['11-01T03:00/11-01T12:00']],
		['a whole day of 25 hours', () => spans([['DTSTART;VALUE=DATE:20261101', 'DTEND;VALUE=DATE:20261102']]), ['11-01T05:00/11-02T06:00']],
		['two days by DURATION', () => spans([['DTSTART;VALUE=DATE:20261103', 'DURATION:P2D']]), ['11-03T06:00/11-05T06:00']],
		['yearly, on a day moved to the next', () => spans([['UID:y', 'DTSTART;VALUE=DATE:20201105', 'RRULE:FREQ=YEARLY'], ['UID:y', 'RECURRENCE-ID;VALUE=DATE:20261105', 'DTSTART;VALUE=DATE:20261106']]), ['11-06T06:00/11-07T06:00']],
		['a zone in quotation marks and Windows’ words', () => spans([['DTSTART;TZID="Tokyo Standard Time":20261022T090000', 'DURATION:PT2H']]), ['10-22T00:00/10-22T02:00']],
		['lower-case IANA', () => spans([['DTSTART;TZID=europe/paris:20261022T090000', 'DURATION:PT1H']]), ['10-22T07:00/10-22T08:00']],
		['an invented zone by its rules, on the other side of the change', () => spans([['DTSTART;TZID=Ours:20261026T090000', 'DURATION:PT1H']], { zones: [parisZone('Ours')] }), ['10-26T08:00/10-26T09:00']],
		['exceptions in two zones and a day', () => spans([['DTSTART:20261020T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=5', 'EXDATE;TZID=Europe/Paris:20261021T140000', 'EXDATE:20261022T120000Z', 'EXDATE;VALUE=DATE:20261023']]), ['10-20T12:00/10-20T13:00', '10-24T12:00/10-24T13:00']],
		['a moved occurrence of a series that is cancelled as a whole', () => spans([['UID:s', 'STATUS:CANCELLED', 'DTSTART:20261020T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2']]), []],
		['an extra date that is an exception, too', () => spans([['DTSTART:20261020T120000Z', 'DURATION:PT1H', 'RDATE:20261021T120000Z,20261022T120000Z', 'EXDATE:20261021T120000Z']]), ['10-20T12:00/10-20T13:00', '10-22T12:00/10-22T13:00']],
		['minus one from the end of the month', () => spans([['DTSTART:20260131T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1']]), ['10-31T12:00/10-31T13:00']],
		['two events without UID', () => icsBusyTimes('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261020T120000Z\nDURATION:PT1H\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261021T120000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR', { timezone: 'UTC', from: Date.parse('2026-10-20'), to: Date.parse('2026-11-10') }).busy.map(({ start }) => new Date(start).toISOString().slice(5, 10)), ['10-20', '10-21']],
		['a time without a zone beside two zones is the owner’s', () => spans([['DTSTART:20261020T090000', 'DURATION:PT1H']], { timezone: 'Europe/London', zones: [CHICAGO_ZONE, parisZone('Europe/Paris')] }), ['10-20T08:00/10-20T09:00']],
	])('%s', (_, read, expected) => {
		expect(read()).toEqual(expected);
	});
});

describe('wishes', () => {
	test.each<[string, Partial<Preferences> | undefined]>([
		['any weekday evening works', { weekdays: [0, 1, 2, 3, 4], parts: [{ from: 1020, to: 1440 }] }],
		['Thursdays are bad, never in the morning', { weekdays: [3], notParts: [{ from: 0, to: 720 }] }],
		['Mon/Wed/Fri after 5pm', { weekdays: [0, 2, 4], parts: [{ from: 1020, to: 1440 }] }],
		['except Tuesday', { notWeekdays: [1] }],
		['am liebsten nachmittags, nicht am Montag', { parts: [{ from: 720, to: 1020 }], notWeekdays: [0] }],
		['samedi matin si possible', { weekdays: [5], parts: [{ from: 0, to: 720 }] }],
		['martes o jueves por la mañana', { weekdays: [1, 3], parts: [{ from: 0, to: 720 }] }],
		['until 3 pm', { parts: [{ from: 0, to: 900 }] }],
		['I don’t have a preference', undefined],
		['my number is 312 555 0142', undefined],
	])('%o', (text, expected) => {
		const read = readPreferences(text);
		if (expected === undefined) expect(read).toBeUndefined();
		else expect(read).toMatchObject(expected);
	});
});

describe('reminders', () => {
	const plan = (start: string, since: string, reminders: object[], customer: object = {}) => {
		const profile = business({}, { reminders });
		const appointment = booked(profile, start, { now: Date.parse(since) });
		return planReminders({ ...appointment, customer: { ...appointment.customer, ...customer } }, { since: Date.parse(since) }, profile);
	};

	test.each<[string, ReturnType<typeof plan>, string[]]>([
		['a week before, booked six days ahead', plan('2026-12-15T10:00:00-06:00', '2026-12-09T10:00:00-06:00', [{ before: 'P7D' }, { before: 'P1D' }]), ['2026-12-14T16:00']],
		['a week by W', plan('2026-12-15T10:00:00-06:00', '2026-12-01T10:00:00-06:00', [{ before: 'P1W' }]), ['2026-12-08T16:00']],
		['a customer two hours east', plan('2026-12-15T09:00:00-06:00', '2026-12-01T10:00:00-06:00', [{ before: 'PT2H' }], { timezone: 'America/New_York' }), ['2026-12-15T13:00']],
		['and two hours west, in the night', plan('2026-12-15T10:00:00-06:00', '2026-12-01T10:00:00-06:00', [{ before: 'PT2H' }], { timezone: 'America/Los_Angeles' }), ['2026-12-15T03:59']],
	])('%s', (_, { reminders }, expected) => {
		expect(reminders.map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual(expected);
	});

	test('one that went out is not due again', () => {
		const made = plan('2026-12-15T10:00:00-06:00', '2026-12-01T10:00:00-06:00', [{ before: 'P1D' }]);
		expect(dueReminder(made, new Set([made.reminders[0].key]), Date.parse('2026-12-15T00:00:00-06:00'))).toEqual({});
	});
});

describe('busy times of others', () => {
	test.each<[string, unknown, number]>([
		['Google’s event list', { kind: 'calendar#events', items: [{ start: { dateTime: '2026-12-08T10:00:00-06:00' }, end: { dateTime: '2026-12-08T11:00:00-06:00' } }, { status: 'cancelled', id: 'x' }] }, 1],
		['Graph’s view of a calendar', { value: [{ isAllDay: true, showAs: 'oof', start: { dateTime: '2026-12-08T00:00:00.0000000', timeZone: 'Central Standard Time' }, end: { dateTime: '2026-12-09T00:00:00.0000000', timeZone: 'Central Standard Time' } }] }, 1],
		['Graph’s own cancelled', { value: [{ isCancelled: true, start: { dateTime: '2026-12-08T00:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-12-09T00:00:00', timeZone: 'UTC' } }] }, 0],
		['epoch milliseconds', [{ start: NOW, end: NOW + 1000 }], 1],
	])('%s', (_, value, count) => {
		expect(readBusy(value, business()).busy.length).toBe(count);
	});
});
