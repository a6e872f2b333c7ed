import { icsBusyTimes } from '../../../documents/ics';
import { calendar, CHICAGO_ZONE, parisZone } from './calendars';

interface Case {
	events: string[][];
	zones?: string[][];
	head?: string[];
	timezone?: string;
	from?: string;
	to?: string;
	tentative?: 'busy' | 'free';
	owner?: string;
}

const busy = ({ events, zones, head, timezone = 'America/Chicago', from = '2026-03-01', to = '2026-04-01', tentative, owner }: Case) =>
	icsBusyTimes(calendar(events, head, zones), { timezone, from: Date.parse(from), to: Date.parse(to), tentative, owner });
const spans = (one: Case) => busy(one).busy.map(({ start, end }) => `${iso(start)}/${iso(end)}`);
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

const NINE = 'DTSTART;TZID=America/Chicago:20260302T090000';
const TEN = 'DTEND;TZID=America/Chicago:20260302T100000';
const at = (day: number, hour: number, length = 1) => `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00/2026-03-${String(day).padStart(2, '0')}T${String(hour + length).padStart(2, '0')}:00`;

describe('series', () => {
	test.each<[string, Case, string[]]>([
		['weekly, over the change of the clocks', { events: [[NINE, TEN, 'RRULE:FREQ=WEEKLY']], zones: [CHICAGO_ZONE], to: '2026-03-16T05:00Z' }, [at(2, 15), at(9, 14)]],
		['in the southern summer too', { events: [['DTSTART;TZID=Australia/Sydney:20260330T090000', 'DTEND;TZID=Australia/Sydney:20260330T100000', 'RRULE:FREQ=WEEKLY']], from: '2026-03-29', to: '2026-04-08' }, ['2026-03-29T22:00/2026-03-29T23:00', '2026-04-05T23:00/2026-04-06T00:00']],
		['begun long ago', { events: [['DTSTART;TZID=America/Chicago:19990104T090000', 'DTEND;TZID=America/Chicago:19990104T100000', 'RRULE:FREQ=DAILY']], from: '2026-03-04', to: '2026-03-06' }, [at(4, 15), at(5, 15)]],
		['until a day, which counts', { events: [[NINE, TEN, 'RRULE:FREQ=DAILY;UNTIL=20260303']] }, [at(2, 15), at(3, 15)]],
		['until an instant in UTC, which counts', { events: [[NINE, TEN, 'RRULE:FREQ=DAILY;UNTIL=20260303T150000Z']] }, [at(2, 15), at(3, 15)]],
		['until the instant before', { events: [[NINE, TEN, 'RRULE:FREQ=DAILY;UNTIL=20260303T145959Z']] }, [at(2, 15)]],
		['a number of times, those left out included', { events: [[NINE, TEN, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=America/Chicago:20260303T090000']] }, [at(2, 15), at(4, 15)]],
		['the second Tuesday', { events: [['DTSTART;TZID=America/Chicago:20260113T090000', 'DTEND;TZID=America/Chicago:20260113T100000', 'RRULE:FREQ=MONTHLY;BYDAY=2TU']] }, [at(10, 14)]],
		['the last workday of the month', { events: [['DTSTART;TZID=America/Chicago:20260130T090000', 'DTEND;TZID=America/Chicago:20260130T100000', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1']] }, [at(31, 14)]],
		['the 31st, where there is one', { events: [['DTSTART;TZID=America/Chicago:20260131T090000', 'DTEND;TZID=America/Chicago:20260131T100000', 'RRULE:FREQ=MONTHLY']], from: '2026-02-01', to: '2026-05-01' }, [at(31, 14)]],
		['every other week, counted from Sunday', { events: [['DTSTART:20260301T090000Z', 'DTEND:20260301T100000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU']], to: '2026-03-20' }, [at(1, 9), at(2, 9), at(15, 9), at(16, 9)]],
		['of dates alone', { events: [[NINE, TEN, 'RDATE;TZID=America/Chicago:20260304T090000,20260306T110000']] }, [at(2, 15), at(4, 15), at(6, 17)]],
		['of dates alone, in UTC', { events: [[NINE, TEN, 'RDATE:20260304T150000Z']] }, [at(2, 15), at(4, 15)]],
		['with a period of its own length', { events: [[NINE, TEN, 'RDATE;VALUE=PERIOD:20260304T150000Z/PT3H,20260305T150000Z/20260305T153000Z']] }, [at(2, 15), at(4, 15, 3), '2026-03-05T15:00/2026-03-05T15:30']],
	])('%s', (_, given, expected) => {
		expect(spans(given)).toEqual(expected);
	});
});

describe('what is left out of a series', () => {
	const three = [NINE, TEN, 'RRULE:FREQ=DAILY;COUNT=3'];
	test.each<[string, string[], string[]]>([
		['in its zone', ['EXDATE;TZID=America/Chicago:20260303T090000'], [at(2, 15), at(4, 15)]],
		['in UTC', ['EXDATE:20260303T150000Z'], [at(2, 15), at(4, 15)]],
		['in another zone', ['EXDATE;TZID=America/New_York:20260303T100000'], [at(2, 15), at(4, 15)]],
		['without a zone', ['EXDATE:20260303T090000'], [at(2, 15), at(4, 15)]],
		['as a day', ['EXDATE;VALUE=DATE:20260303'], [at(2, 15), at(4, 15)]],
		['several in a line', ['EXDATE;TZID=America/Chicago:20260302T090000,20260303T090000'], [at(4, 15)]],
		['several lines', ['EXDATE:20260303T150000Z', 'EXDATE:20260304T150000Z'], [at(2, 15)]],
		['another time takes nothing out', ['EXDATE;TZID=America/Chicago:20260303T093000'], [at(2, 15), at(3, 15), at(4, 15)]],
	])('%s', (_, lines, expected) => {
		expect(spans({ events: [[...three, ...lines]] })).toEqual(expected);
	});

	test('an exception in UTC takes the local day out of a series from midnight', () => {
		const events = [['DTSTART;TZID=Europe/Paris:20240801T000000', 'DTEND;TZID=Europe/Paris:20240802T000000', 'RRULE:FREQ=DAILY', 'EXDATE:20240828T220000Z']];
		expect(spans({ events, zones: [parisZone('Europe/Paris')], timezone: 'Europe/Paris', from: '2024-08-27T22:00Z', to: '2024-08-30T22:00Z' })).toEqual(['2024-08-27T22:00/2024-08-28T22:00', '2024-08-29T22:00/2024-08-30T22:00']);
	});

	test.each(['EXDATE;VALUE=DATE:20260303', 'EXDATE:20260303', 'EXDATE:20260303T060000Z'])('a whole day by %s', (line) => {
		expect(spans({ events: [['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;COUNT=3', line]] })).toEqual(['2026-03-02T06:00/2026-03-03T06:00', '2026-03-04T06:00/2026-03-05T06:00']);
	});
});

describe('what is moved', () => {
	const daily = ['UID:s', 'DTSTART:20260302T100000Z', 'DTEND:20260302T110000Z', 'RRULE:FREQ=DAILY;COUNT=4'];
	test.each<[string, string[][], string[]]>([
		['the old time is free, the new one is not', [['UID:s', 'RECURRENCE-ID:20260303T100000Z', 'DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z']], [at(2, 10), at(3, 14), at(4, 10), at(5, 10)]],
		['out of the span that was asked for', [['UID:s', 'RECURRENCE-ID:20260303T100000Z', 'DTSTART:20260703T140000Z', 'DTEND:20260703T150000Z']], [at(2, 10), at(4, 10), at(5, 10)]],
		['cancelled', [['UID:s', 'RECURRENCE-ID:20260303T100000Z', 'DTSTART:20260303T100000Z', 'DTEND:20260303T110000Z', 'STATUS:CANCELLED']], [at(2, 10), at(4, 10), at(5, 10)]],
		['named in another zone', [['UID:s', 'RECURRENCE-ID;TZID=America/Chicago:20260303T040000', 'DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z']], [at(2, 10), at(3, 14), at(4, 10), at(5, 10)]],
		['named by its day', [['UID:s', 'RECURRENCE-ID;VALUE=DATE:20260303', 'DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z']], [at(2, 10), at(3, 14), at(4, 10), at(5, 10)]],
		['with all that follow', [['UID:s', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T100000Z', 'DTSTART:20260304T120000Z', 'DTEND:20260304T140000Z']], [at(2, 10), at(3, 10), at(4, 12, 2), at(5, 12, 2)]],
		['twice: the last version counts', [['UID:s', 'SEQUENCE:2', 'RECURRENCE-ID:20260303T100000Z', 'DTSTART:20260303T160000Z', 'DTEND:20260303T170000Z'], ['UID:s', 'SEQUENCE:1', 'RECURRENCE-ID:20260303T100000Z', 'DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z']], [at(2, 10), at(3, 16), at(4, 10), at(5, 10)]],
	])('%s', (_, changes, expected) => {
		expect(spans({ events: [daily, ...changes] })).toEqual(expected);
		expect(spans({ events: [...changes, daily] })).toEqual(expected);
	});

	test('into the span from far outside', () => {
		const old = ['UID:s', 'DTSTART:20250302T100000Z', 'DTEND:20250302T110000Z', 'RRULE:FREQ=YEARLY'];
		expect(spans({ events: [old, ['UID:s', 'RECURRENCE-ID:20270302T100000Z', 'DTSTART:20260320T100000Z', 'DTEND:20260320T110000Z']] })).toEqual([at(2, 10), at(20, 10)]);
	});

	test('an occurrence that comes without its series stands for itself', () => {
		expect(spans({ events: [['RECURRENCE-ID:20260303T100000Z', 'DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z']] })).toEqual([at(3, 14)]);
	});
});

describe('zones', () => {
	test.each<[string, Case, string[]]>([
		['a time without a zone is in the calendar’s only one', { timezone: 'Europe/Paris', events: [['DTSTART:20260302T090000', 'DTEND:20260302T100000']], zones: [CHICAGO_ZONE] }, [at(2, 15)]],
		['else in the one that the calendar names', { timezone: 'Europe/Paris', events: [['DTSTART:20260302T090000', 'DTEND:20260302T100000']], head: ['X-WR-TIMEZONE:America/Chicago'] }, [at(2, 15)]],
		['else in the owner’s', { timezone: 'Europe/Paris', events: [['DTSTART:20260302T090000', 'DTEND:20260302T100000']] }, [at(2, 8)]],
		['a zone of Windows, with its rules', { events: [['DTSTART;TZID=W. Europe Standard Time:20260302T090000', 'DTEND;TZID=W. Europe Standard Time:20260302T100000']], zones: [parisZone('W. Europe Standard Time')] }, [at(2, 8)]],
		['a zone of Windows, without its rules', { events: [['DTSTART;TZID="Eastern Standard Time":20260302T090000', 'DTEND;TZID="Eastern Standard Time":20260302T100000']] }, [at(2, 14)]],
		['as Outlook shows it', { events: [['DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260302T090000', 'DURATION:PT1H']] }, [at(2, 14)]],
		['with a path before it', { events: [['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260302T090000', 'DURATION:PT1H']] }, [at(2, 8)]],
		['a name of their own, by its rules of 1601', { events: [['DTSTART;TZID=Customized Time Zone:20260328T090000', 'DTEND;TZID=Customized Time Zone:20260328T100000', 'RRULE:FREQ=DAILY;COUNT=2']], zones: [parisZone('Customized Time Zone')] }, [at(28, 8), at(29, 7)]],
		['start and end in zones of their own', { events: [['DTSTART;TZID=America/New_York:20260302T090000', 'DTEND;TZID=America/Chicago:20260302T090000']] }, [at(2, 14)]],
		['a whole day is the owner’s', { timezone: 'America/Los_Angeles', events: [['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260303']], zones: [CHICAGO_ZONE] }, ['2026-03-02T08:00/2026-03-03T08:00']],
		['a whole day without an end', { events: [['DTSTART;VALUE=DATE:20260302']] }, ['2026-03-02T06:00/2026-03-03T06:00']],
		['a whole day of 23 hours', { events: [['DTSTART;VALUE=DATE:20260308', 'DTEND;VALUE=DATE:20260309']] }, ['2026-03-08T06:00/2026-03-09T05:00']],
	])('%s', (_, given, expected) => {
		expect(spans(given)).toEqual(expected);
	});

	test('one that nobody knows is the owner’s, and is named', () => {
		const read = busy({ events: [['DTSTART;TZID=Middle Earth:20260302T090000', 'DURATION:PT1H']] });
		expect(read.reasons).toMatchObject([{ code: 'zone-unknown', message: expect.stringContaining('Middle Earth') as string }]);
		expect(read.busy.map(({ start }) => iso(start))).toEqual(['2026-03-02T15:00']);
	});
});

describe('what takes time', () => {
	test.each<[string, string[], Partial<Case>, boolean]>([
		['a plain event', [], {}, true],
		['transparent', ['TRANSP:TRANSPARENT'], {}, false],
		['opaque', ['TRANSP:OPAQUE'], {}, true],
		['cancelled', ['STATUS:CANCELLED'], {}, false],
		['tentative', ['STATUS:TENTATIVE'], {}, true],
		['tentative, where that is free', ['STATUS:TENTATIVE'], { tentative: 'free' }, false],
		['free in Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE'], {}, false],
		['tentative in Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'], { tentative: 'free' }, false],
		['away in Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:OOF'], { tentative: 'free' }, true],
		['declined by the owner', ['ATTENDEE;PARTSTAT=DECLINED:mailto:Ana@x.example'], { owner: 'ana@x.example' }, false],
		['declined by somebody else', ['ATTENDEE;PARTSTAT=DECLINED:mailto:ben@x.example'], { owner: 'ana@x.example' }, true],
		['in a CANCEL', [], { head: ['METHOD:CANCEL'] }, false],
		['in a REQUEST', [], { head: ['METHOD:REQUEST'] }, true],
	])('%s', (_, lines, part, takes) => {
		expect(busy({ events: [[NINE, TEN, ...lines]], ...part }).busy.length).toBe(takes ? 1 : 0);
	});

	test('free/busy periods', () => {
		const text = ['BEGIN:VCALENDAR', 'BEGIN:VFREEBUSY', 'FREEBUSY:20260302T150000Z/PT1H,20260303T150000Z/20260303T160000Z', 'FREEBUSY;FBTYPE=FREE:20260304T150000Z/PT1H', 'END:VFREEBUSY', 'END:VCALENDAR'].join('\n');
		const read = icsBusyTimes(text, { timezone: 'UTC', from: Date.parse('2026-03-01'), to: Date.parse('2026-04-01') });
		expect(read.busy.map(({ start }) => iso(start))).toEqual(['2026-03-02T15:00', '2026-03-03T15:00']);
	});

	test('half-open: what only touches the span is outside, what reaches in counts whole', () => {
		const events = [['DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z'], ['DTSTART:20260302T093000Z', 'DTEND:20260302T103000Z'], ['DTSTART:20260302T110000Z', 'DTEND:20260302T120000Z']];
		expect(spans({ events, from: '2026-03-02T10:00Z', to: '2026-03-02T11:00Z' })).toEqual(['2026-03-02T09:30/2026-03-02T10:30']);
	});
});

describe('hostile and broken', () => {
	test('folded lines, bare line feeds, a byte order mark, lower case', () => {
		const text = '\uFEFFbegin:vcalendar\nbegin:vevent\ndtstart:2026030\n 2T090000Z\ndtend:20260302T10\r\n\t0000Z\nend:vevent\nend:vcalendar';
		const read = icsBusyTimes(text, { timezone: 'UTC', from: Date.parse('2026-03-01'), to: Date.parse('2026-04-01') });
		expect(read.busy.map(({ start }) => iso(start))).toEqual(['2026-03-02T09:00']);
	});

	test('a rule that cannot be read leaves the first time, and is named', () => {
		const read = busy({ events: [[NINE, TEN, 'RRULE:FREQ=SOMETIMES']] });
		expect(read.busy.length).toBe(1);
		expect(read.reasons).toMatchObject([{ code: 'series-unread' }]);
	});

	test('every second for ever ends', () => {
		expect(busy({ events: [['DTSTART:20260302T090000Z', 'DTEND:20260302T090001Z', 'RRULE:FREQ=SECONDLY']] }).busy.length).toBeLessThanOrEqual(50_000);
	});

	test.each(['', 'no calendar', 'BEGIN:VCALENDAR', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261399T990000Z', 'END:VCALENDAR\nBEGIN:VCALENDAR\nRRULE:'])('%o gives no time and does not stop', (text) => {
		expect(icsBusyTimes(text, { timezone: 'UTC', from: 0, to: 1e12 }).busy).toEqual([]);
	});
});
