import { calendarRead, readingRequest, type CalendarToRead } from '../../../documents/calendars';
import type { CalendarService } from '../../../domain/process';
import { business } from '../../domain/scheduling/given';

const ID = 'a_0123456789abcdef0123';
const at = (text: string) => Date.parse(text);
const profile = business({ team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com', calendarAddress: 'ana@example.com' }] }, { calendars: 'google' });
const calendar = (service: CalendarService, more: Partial<CalendarToRead> = {}): CalendarToRead => ({ service, resource: 'ana', address: 'ana@example.com', timezone: 'America/Chicago', start: at('2026-12-07T00:00Z'), end: at('2026-12-14T00:00Z'), ...more });
const read = (service: CalendarService, answer: object) => calendarRead(calendar(service), answer, profile);
const ok = (body: object) => ({ statusCode: 200, headers: {}, body });
const spans = (...pairs: Array<[string, string]>) => pairs.map(([start, end]) => ({ start: at(start), end: at(end) }));
const multistatus = (...calendars: string[]) => ({
	statusCode: 207,
	headers: {},
	data: `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav">${calendars.map((ics, index) => `<d:response><d:href>/c/${index}.ics</d:href><d:propstat><d:prop><d:getetag>"1"</d:getetag><cal:calendar-data>${ics.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</cal:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`).join('')}</d:multistatus>`,
});
const ics = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

describe('Google', () => {
	test('busy times as few as they can be; free, declined and cancelled take none; visits of ours are told apart', () => {
		const timed = (start: string, end: string, more: object = {}) => ({ status: 'confirmed', start: { dateTime: start }, end: { dateTime: end }, ...more });
		const result = read('google', ok({
			items: [
				timed('2026-12-08T15:00:00Z', '2026-12-08T16:00:00Z', { summary: 'Dentist' }),
				timed('2026-12-08T09:30:00-06:00', '2026-12-08T11:00:00-06:00'),
				timed('2026-12-09T15:00:00Z', '2026-12-09T16:00:00Z', { transparency: 'transparent' }),
				timed('2026-12-09T17:00:00Z', '2026-12-09T18:00:00Z', { attendees: [{ self: true, responseStatus: 'declined' }] }),
				timed('2026-12-09T19:00:00Z', '2026-12-09T20:00:00Z', { status: 'cancelled' }),
				{ status: 'confirmed', start: { date: '2026-12-10' }, end: { date: '2026-12-11' } },
				timed('2026-12-11T15:00:00Z', '2026-12-11T16:00:00Z', { extendedProperties: { private: { appointment: ID } } }),
				timed('2026-12-11T18:00:00Z', '2026-12-11T19:00:00Z', { iCalUID: 'team-a_0123456789abcdef0124@example.com' }),
			],
		}));
		expect(result).toMatchObject({
			busy: spans(['2026-12-08T15:00Z', '2026-12-08T17:00Z'], ['2026-12-10T06:00Z', '2026-12-11T06:00Z']),
			visits: [{ appointment: ID, ...spans(['2026-12-11T15:00Z', '2026-12-11T16:00Z'])[0] }, { appointment: 'a_0123456789abcdef0124' }],
			reasons: [],
		});
		expect(JSON.stringify(result)).not.toContain('Dentist');
	});

	test('cut off, it tells only what comes before the last event', () => {
		const result = read('google', ok({ items: [{ start: { dateTime: '2026-12-08T15:00:00Z' }, end: { dateTime: '2026-12-08T16:00:00Z' } }], nextPageToken: 'x' }));
		expect(result).toMatchObject({ until: at('2026-12-08T15:00Z'), reasons: [{ code: 'calendar-cut-off' }] });
	});

	test('asks for single events of the span, encoded', () => {
		const { method, resource } = readingRequest(calendar('google', { address: 'a b#c@example.com' }));
		expect(method).toBe('GET');
		expect(resource).toContain('calendars/a%20b%23c%40example.com/events?timeMin=2026-12-07T00%3A00%3A00.000Z');
		expect(resource).toContain('singleEvents=true');
	});
});

describe('Outlook', () => {
	test('times in UTC with seven digits; a whole day is one of the owner\'s zone', () => {
		const timed = (start: string, end: string, more: object = {}) => ({ start: { dateTime: `${start}.0000000`, timeZone: 'UTC' }, end: { dateTime: `${end}.0000000`, timeZone: 'UTC' }, showAs: 'busy', isCancelled: false, isAllDay: false, ...more });
		expect(read('outlook', ok({
			value: [
				timed('2026-12-08T15:00:00', '2026-12-08T16:00:00'),
				timed('2026-12-09T00:00:00', '2026-12-10T00:00:00', { isAllDay: true, showAs: 'oof' }),
				timed('2026-12-10T15:00:00', '2026-12-10T16:00:00', { showAs: 'free' }),
				timed('2026-12-10T17:00:00', '2026-12-10T18:00:00', { responseStatus: { response: 'declined' } }),
				timed('2026-12-11T15:00:00', '2026-12-11T16:00:00', { singleValueExtendedProperties: [{ id: 'x', value: ID }] }),
			],
		}))).toMatchObject({ busy: spans(['2026-12-08T15:00Z', '2026-12-08T16:00Z'], ['2026-12-09T06:00Z', '2026-12-10T06:00Z']), visits: [{ appointment: ID }] });
	});
});

describe('CalDAV', () => {
	test('series are unrolled; a visit of ours is told whatever program has written it since', () => {
		const result = read('calDav', multistatus(
			ics('UID:x@y', 'DTSTART;TZID=America/Chicago:20261207T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:A & B < C'),
			ics(`UID:${ID}@example.com`, 'DTSTART;TZID=America/Chicago:20261211T090000', 'DURATION:PT90M', 'TRANSP:TRANSPARENT', 'RRULE:FREQ=WEEKLY'),
			ics('UID:z', 'DTSTART;VALUE=DATE:20261212', 'TRANSP:TRANSPARENT'),
		));
		expect(result).toMatchObject({
			busy: spans(['2026-12-07T15:00Z', '2026-12-07T16:00Z'], ['2026-12-08T15:00Z', '2026-12-08T16:00Z'], ['2026-12-09T15:00Z', '2026-12-09T16:00Z']),
			visits: [{ appointment: ID, ...spans(['2026-12-11T15:00Z', '2026-12-11T16:30Z'])[0] }],
		});
	});

	test('an empty calendar is empty; what is no calendar is said', () => {
		expect(read('calDav', multistatus())).toMatchObject({ busy: [], visits: [] });
		expect(read('calDav', { statusCode: 200, headers: {}, data: '<html>Log in</html>' })).toHaveProperty('problem');
		expect(read('calDav', { statusCode: 200, headers: {}, data: 'not < xml >' })).toHaveProperty('problem');
	});
});

test.each<[CalendarService, object]>([
	['google', { statusCode: 401, headers: {}, body: { error: { message: 'Invalid Credentials' } } }],
	['google', ok({})],
	['outlook', ok({ value: 'x' })],
	['outlook', { error: { message: 'connect ECONNREFUSED' } }],
	['calDav', { statusCode: 404, headers: {}, data: '' }],
	['calDav', {}],
])('%s: %j tells nothing, and why', (service, answer) => {
	const result = read(service, answer);
	expect(result).toEqual({ problem: expect.stringMatching(/\S/) as string });
});

describe('a CalDAV server that means ill', () => {
	const VISIT = ics('DTSTART:20261208T150000Z', 'DTEND:20261208T160000Z', 'UID:1', 'SUMMARY:&x;');
	const withDoctype = (doctype: string) => {
		const answer = multistatus(VISIT);
		return { ...answer, data: answer.data.replace('?>', `?>${doctype}`) };
	};

	test.each([
		['names a file', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'],
		['names an address', '<!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1:5678/">]>'],
		['puts entities into entities', `<!DOCTYPE d [<!ENTITY e0 "ha">${Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join('')}<!ENTITY x "&e20;">]>`],
	])('%s: its times are read or the answer is none, and nothing is put in its place', (_, doctype) => {
		const result = read('calDav', withDoctype(doctype));
		expect(JSON.stringify(result).length).toBeLessThan(2_000);
		if (!('problem' in result)) expect(result.busy).toEqual(spans(['2026-12-08T15:00Z', '2026-12-08T16:00Z']));
	});
});

