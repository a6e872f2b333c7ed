import { calendar, CHICAGO_ZONE, parisZone } from './calendars';

/** A calendar and the times that it takes, in UTC, worked out by hand; `half` says which were held back while the code was written. */
export interface CalendarCase {
	kind: string;
	half: 'development' | 'heldOut';
	name: string;
	ics: string;
	timezone?: string;
	from: string;
	to: string;
	busy: string[];
}

const one = (...lines: string[]) => calendar([lines]);
const chicago = (name: string, value: string) => `${name};TZID=America/Chicago:${value}`;
const march = { from: '2026-03-01T00:00Z', to: '2026-04-01T00:00Z' };
const at = (month: number, day: number, hour: number, minute = 0, minutes = 60) => {
	const start = Date.UTC(2026, month - 1, day, hour, minute);
	return `${new Date(start).toISOString().slice(0, 16)}/${new Date(start + minutes * 60_000).toISOString().slice(0, 16)}`;
};
const mondays = [chicago('DTSTART', '20260302T090000'), chicago('DTEND', '20260302T100000'), 'RRULE:FREQ=WEEKLY;COUNT=4'];
const windows = (name: string, date: string) => one(`DTSTART;TZID=${name}:${date}T090000`, `DTEND;TZID=${name}:${date}T100000`);

export const CALENDARS: CalendarCase[] = [
	{ kind: 'Windows zones', half: 'development', name: 'London in summer', ics: windows('GMT Standard Time', '20260701'), from: '2026-07-01T00:00Z', to: '2026-07-02T00:00Z', busy: [at(7, 1, 8)] },
	{ kind: 'Windows zones', half: 'development', name: 'India, half an hour off', ics: windows('India Standard Time', '20260302'), ...march, busy: [at(3, 2, 3, 30)] },
	{ kind: 'Windows zones', half: 'heldOut', name: 'Sydney in its summer', ics: windows('AUS Eastern Standard Time', '20260302'), ...march, busy: [at(3, 1, 22)] },
	{ kind: 'Windows zones', half: 'heldOut', name: 'São Paulo, with no summer time any more', ics: windows('E. South America Standard Time', '20260302'), ...march, busy: [at(3, 2, 12)] },
	{ kind: 'Windows zones', half: 'heldOut', name: 'Mexico, by a name with a bracket', ics: windows('"Central Standard Time (Mexico)"', '20260701'), from: '2026-07-01T00:00Z', to: '2026-07-02T00:00Z', busy: [at(7, 1, 15)] },
	{ kind: 'Windows zones', half: 'heldOut', name: 'a series over the change of the clocks', ics: one('DTSTART;TZID=Romance Standard Time:20260323T090000', 'DTEND;TZID=Romance Standard Time:20260323T100000', 'RRULE:FREQ=WEEKLY'), ...march, busy: [at(3, 23, 8), at(3, 30, 7)] },
	{ kind: 'RDATE alone', half: 'development', name: 'on two lines, one in UTC', ics: one(chicago('DTSTART', '20260302T090000'), 'DURATION:PT1H', chicago('RDATE', '20260310T090000'), 'RDATE:20260312T140000Z'), ...march, busy: [at(3, 2, 15), at(3, 10, 14), at(3, 12, 14)] },
	{ kind: 'RDATE alone', half: 'heldOut', name: 'days of whole days', ics: one('DTSTART;VALUE=DATE:20260302', 'RDATE;VALUE=DATE:20260309,20260311'), ...march, busy: ['2026-03-02T06:00/2026-03-03T06:00', '2026-03-09T05:00/2026-03-10T05:00', '2026-03-11T05:00/2026-03-12T05:00'] },
	{ kind: 'RDATE alone', half: 'heldOut', name: 'a day that the rule has already counts once', ics: one(...mondays, chicago('RDATE', '20260309T090000')), ...march, busy: [at(3, 2, 15), at(3, 9, 14), at(3, 16, 14), at(3, 23, 14)] },
	{ kind: 'EXDATE', half: 'development', name: 'its zone in quotation marks, its kind named', ics: one(...mondays, 'EXDATE;VALUE=DATE-TIME;TZID="America/Chicago":20260316T090000'), ...march, busy: [at(3, 2, 15), at(3, 9, 14), at(3, 23, 14)] },
	{ kind: 'EXDATE', half: 'development', name: 'blanks behind the commas', ics: one(...mondays, 'EXDATE;TZID=America/Chicago:20260309T090000, 20260316T090000'), ...march, busy: [at(3, 2, 15), at(3, 23, 14)] },
	{ kind: 'EXDATE', half: 'heldOut', name: 'in a zone of Windows', ics: one(...mondays, 'EXDATE;TZID=Central Standard Time:20260309T090000'), ...march, busy: [at(3, 2, 15), at(3, 16, 14), at(3, 23, 14)] },
	{ kind: 'EXDATE', half: 'heldOut', name: 'of the first of a series', ics: one(...mondays, 'EXDATE:20260302T150000Z'), ...march, busy: [at(3, 9, 14), at(3, 16, 14), at(3, 23, 14)] },
	{ kind: 'EXDATE', half: 'heldOut', name: 'in lower case', ics: one(...mondays, 'exdate:20260309t140000z'), ...march, busy: [at(3, 2, 15), at(3, 16, 14), at(3, 23, 14)] },
	{ kind: 'moved', half: 'development', name: 'named in UTC in a series of a zone, to another day', ics: calendar([['UID:m', ...mondays], ['UID:m', 'RECURRENCE-ID:20260316T140000Z', chicago('DTSTART', '20260317T110000'), chicago('DTEND', '20260317T113000')]]), ...march, busy: [at(3, 2, 15), at(3, 9, 14), at(3, 17, 16, 0, 30), at(3, 23, 14)] },
	{ kind: 'moved', half: 'heldOut', name: 'onto the time of the next: both take it', ics: calendar([['UID:m', ...mondays], ['UID:m', 'RECURRENCE-ID;TZID=America/Chicago:20260309T090000', chicago('DTSTART', '20260316T090000'), chicago('DTEND', '20260316T100000')]]), ...march, busy: [at(3, 2, 15), at(3, 16, 14), at(3, 16, 14), at(3, 23, 14)] },
	{ kind: 'moved', half: 'heldOut', name: 'out of a series of whole days, to an hour', ics: calendar([['UID:w', 'DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=DAILY;COUNT=2'], ['UID:w', 'RECURRENCE-ID;VALUE=DATE:20260303', chicago('DTSTART', '20260303T090000'), chicago('DTEND', '20260303T100000')]]), ...march, busy: ['2026-03-02T06:00/2026-03-03T06:00', at(3, 3, 15)] },
	{ kind: 'moved', half: 'heldOut', name: 'and made transparent', ics: calendar([['UID:m', ...mondays], ['UID:m', 'RECURRENCE-ID:20260309T140000Z', chicago('DTSTART', '20260309T090000'), chicago('DTEND', '20260309T100000'), 'TRANSP:TRANSPARENT']]), ...march, busy: [at(3, 2, 15), at(3, 16, 14), at(3, 23, 14)] },
	{ kind: 'rules', half: 'development', name: 'the first day is none of those that the rule names', ics: one(chicago('DTSTART', '20260302T090000'), chicago('DTEND', '20260302T100000'), 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260312T000000'), ...march, busy: [at(3, 2, 15), at(3, 4, 15), at(3, 11, 14)] },
	{ kind: 'rules', half: 'heldOut', name: 'the 29th of February, which this year has not', ics: one('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'), from: '2026-02-20T00:00Z', to: '2026-03-10T00:00Z', busy: [] },
	{ kind: 'rules', half: 'heldOut', name: 'until a time on the wall, which counts', ics: one(chicago('DTSTART', '20260306T090000'), chicago('DTEND', '20260306T100000'), 'RRULE:FREQ=DAILY;UNTIL=20260308T090000'), ...march, busy: [at(3, 6, 15), at(3, 7, 15), at(3, 8, 14)] },
	{ kind: 'rules', half: 'heldOut', name: 'every three months on the last day, from the 31st', ics: one('DTSTART:20260131T100000Z', 'DTEND:20260131T110000Z', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'), from: '2026-01-01T00:00Z', to: '2026-08-01T00:00Z', busy: [at(1, 31, 10), at(4, 30, 10), at(7, 31, 10)] },
	{ kind: 'lengths', half: 'development', name: 'a day on the calendar over the night that has 23 hours', ics: one(chicago('DTSTART', '20260307T120000'), 'DURATION:P1D'), ...march, busy: ['2026-03-07T18:00/2026-03-08T17:00'] },
	{ kind: 'lengths', half: 'heldOut', name: 'twenty-four hours over that night', ics: one(chicago('DTSTART', '20260307T120000'), 'DURATION:PT24H'), ...march, busy: ['2026-03-07T18:00/2026-03-08T18:00'] },
	{ kind: 'lengths', half: 'heldOut', name: 'begun before the span, and reaching into it', ics: one('DTSTART:20260226T000000Z', 'DTEND:20260301T060000Z'), ...march, busy: ['2026-02-26T00:00/2026-03-01T06:00'] },
	{ kind: 'zones', half: 'development', name: 'two zones are defined, and a time names none', timezone: 'Europe/Paris', ics: calendar([['DTSTART:20260302T090000', 'DTEND:20260302T100000']], [], [CHICAGO_ZONE, parisZone('Europe/Paris')]), ...march, busy: [at(3, 2, 8)] },
	{ kind: 'zones', half: 'heldOut', name: 'UTC by its name', ics: one('DTSTART;TZID=UTC:20260302T090000', 'DTEND;TZID=UTC:20260302T100000'), ...march, busy: [at(3, 2, 9)] },
	{ kind: 'zones', half: 'heldOut', name: 'a fixed one by its name, whose sign is the other way round', ics: one('DTSTART;TZID=Etc/GMT+5:20260302T090000', 'DTEND;TZID=Etc/GMT+5:20260302T100000'), ...march, busy: [at(3, 2, 14)] },
];
