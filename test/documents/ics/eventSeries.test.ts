import { eventSeries } from '../../../documents/ics';
import { readBusy } from '../../../domain/scheduling';
import { business } from '../../domain/scheduling/given';

const profile = business();
const span = { from: Date.parse('2026-03-01'), to: Date.parse('2026-04-01') };
const read = (value: unknown) => {
	const { busy, reasons } = readBusy(value, profile, (event, first) => eventSeries(event, first, span));
	return { times: busy.map(({ start, end }) => `${new Date(start).toISOString().slice(5, 16)}/${new Date(end).toISOString().slice(11, 16)}`), reasons };
};
/** Graph gives starts in UTC unless it is asked otherwise: nine o'clock in Chicago. */
const graph = (pattern: object, range: object = { type: 'noEnd', startDate: '2026-03-02' }) => ({
	id: 's',
	type: 'seriesMaster',
	showAs: 'busy',
	originalStartTimeZone: 'Central Standard Time',
	start: { dateTime: '2026-03-02T15:00:00.0000000', timeZone: 'UTC' },
	end: { dateTime: '2026-03-02T16:00:00.0000000', timeZone: 'UTC' },
	recurrence: { pattern: { interval: 1, ...pattern }, range },
});
const google = (recurrence: string[]) => ({ id: 's', start: { dateTime: '2026-03-02T09:00:00-06:00', timeZone: 'America/Chicago' }, end: { dateTime: '2026-03-02T10:00:00-06:00', timeZone: 'America/Chicago' }, recurrence });

test.each<[string, unknown, string[]]>([
	['Graph, weekly, over the change of the clocks', graph({ type: 'weekly', daysOfWeek: ['monday'] }, { type: 'endDate', startDate: '2026-03-02', endDate: '2026-03-09' }), ['03-02T15:00/16:00', '03-09T14:00/15:00']],
	['Graph, every other day, three times', graph({ type: 'daily', interval: 2 }, { type: 'numbered', numberOfOccurrences: 3 }), ['03-02T15:00/16:00', '03-04T15:00/16:00', '03-06T15:00/16:00']],
	['Graph, the last Friday beside the first day', graph({ type: 'relativeMonthly', daysOfWeek: ['friday'], index: 'last' }), ['03-02T15:00/16:00', '03-27T14:00/15:00']],
	['Graph, the 15th', graph({ type: 'absoluteMonthly', dayOfMonth: 15 }), ['03-02T15:00/16:00', '03-15T14:00/15:00']],
	['Google, with an exception', google(['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=America/Chicago:20260309T090000']), ['03-02T15:00/16:00', '03-16T14:00/15:00']],
	[
		'Google, one moved and one cancelled',
		{
			items: [
				google(['RRULE:FREQ=WEEKLY;COUNT=3']),
				{ recurringEventId: 's', originalStartTime: { dateTime: '2026-03-09T09:00:00-05:00' }, start: { dateTime: '2026-03-10T12:00:00-05:00' }, end: { dateTime: '2026-03-10T13:00:00-05:00' } },
				{ recurringEventId: 's', originalStartTime: { dateTime: '2026-03-16T09:00:00-05:00' }, status: 'cancelled' },
			],
		},
		['03-02T15:00/16:00', '03-10T17:00/18:00'],
	],
	['Graph, one moved', { value: [graph({ type: 'weekly', daysOfWeek: ['monday'] }, { type: 'numbered', numberOfOccurrences: 2 }), { type: 'exception', seriesMasterId: 's', originalStart: '2026-03-09T14:00:00Z', start: { dateTime: '2026-03-09T18:00:00', timeZone: 'UTC' }, end: { dateTime: '2026-03-09T19:00:00', timeZone: 'UTC' } }] }, ['03-02T15:00/16:00', '03-09T18:00/19:00']],
	['whole days', { start: { date: '2026-03-02' }, end: { date: '2026-03-03' }, recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] }, ['03-02T06:00/06:00', '03-03T06:00/06:00']],
])('%s', (_, value, expected) => {
	expect(read(value)).toEqual({ times: expected, reasons: [] });
});

test('a pattern that nobody knows leaves the first time, and is named', () => {
	expect(read(graph({ type: 'lunar' }))).toMatchObject({ times: ['03-02T15:00/16:00'], reasons: [{ code: 'series-unread' }] });
});

test('a line that is none of a rule is passed over', () => {
	expect(read(google(['RRULE:FREQ=DAILY;COUNT=1', 'RRULE:FREQ=DAILY\r\nDTSTART:20260101T000000Z', 'ATTENDEE:x'])).times).toEqual(['03-02T15:00/16:00']);
});
