import { readBusy } from '../../../domain/scheduling';
import { business } from './given';

const profile = business();
const times = (value: unknown, of = profile) => readBusy(value, of).busy.map(({ resource, start, end }) => [resource, iso(start), iso(end)]);
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
const TEN = ['2026-12-08T16:00', '2026-12-08T17:00'];

test.each<[string, unknown, unknown[]]>([
	['plain, local', { start: '2026-12-08T10:00', end: '2026-12-08T11:00' }, [undefined, ...TEN]],
	['plain, of somebody by name', { resource: 'Ana', start: '2026-12-08T10:00:00-06:00', end: '2026-12-08T11:00:00-06:00' }, ['ana', ...TEN]],
	['plain, of another zone', { start: '2026-12-08T11:00', end: '2026-12-08T12:00', timezone: 'America/New_York' }, [undefined, ...TEN]],
	['Google free/busy', { kind: 'calendar#freeBusy', calendars: { 'ana@lakeside.example': { busy: [{ start: '2026-12-08T16:00:00Z', end: '2026-12-08T17:00:00Z' }] } } }, ['ana', ...TEN]],
	['a Google event', { kind: 'calendar#event', status: 'confirmed', start: { dateTime: '2026-12-08T10:00:00-06:00', timeZone: 'America/Chicago' }, end: { dateTime: '2026-12-08T11:00:00-06:00' } }, [undefined, ...TEN]],
	['a Google event of a whole day', { start: { date: '2026-12-08' }, end: { date: '2026-12-09' } }, [undefined, '2026-12-08T06:00', '2026-12-09T06:00']],
	[
		'a Graph schedule, in a zone of Windows',
		{ value: [{ scheduleId: 'ana@lakeside.example', scheduleItems: [{ status: 'busy', start: { dateTime: '2026-12-08T11:00:00.0000000', timeZone: 'Eastern Standard Time' }, end: { dateTime: '2026-12-08T12:00:00.0000000', timeZone: 'Eastern Standard Time' } }] }] },
		['ana', ...TEN],
	],
	['a Graph event in UTC', { subject: 'x', showAs: 'busy', start: { dateTime: '2026-12-08T16:00:00.0000000', timeZone: 'UTC' }, end: { dateTime: '2026-12-08T17:00:00.0000000', timeZone: 'UTC' } }, [undefined, ...TEN]],
	['a list of such in a list', [[{ start: '2026-12-08T10:00', end: '2026-12-08T11:00' }]], [undefined, ...TEN]],
])('%s', (_, value, expected) => {
	expect(times(value)).toEqual([expected]);
});

test.each<[string, Record<string, unknown>]>([
	['cancelled', { status: 'cancelled' }],
	['free in Graph', { showAs: 'free' }],
	['working elsewhere', { status: 'workingElsewhere' }],
	['transparent', { transparency: 'transparent' }],
	['declined by the owner', { attendees: [{ self: true, responseStatus: 'declined' }] }],
	['declined in Graph', { responseStatus: { response: 'declined' } }],
	['backwards', { end: '2026-12-08T09:00' }],
])('%s takes no time', (_, part) => {
	expect(times({ start: '2026-12-08T10:00', end: '2026-12-08T11:00', ...part })).toEqual([]);
});

test('what is tentative takes time as the profile says', () => {
	const tentative = { start: '2026-12-08T10:00', end: '2026-12-08T11:00', status: 'tentative' };
	expect(times(tentative).length).toBe(1);
	expect(times(tentative, business({}, { tentative: 'free' }))).toEqual([]);
});

test('a calendar of nobody here is left out and named; what cannot be read is named', () => {
	expect(readBusy({ calendars: { 'x@y.example': { busy: [{ start: '2026-12-08T16:00:00Z', end: '2026-12-08T17:00:00Z' }] } } }, profile)).toMatchObject({ busy: [], reasons: [{ code: 'busy-of-nobody' }] });
	expect(readBusy([{ start: 'at ten', end: 'at eleven' }], profile)).toMatchObject({ busy: [], reasons: [{ code: 'busy-unread' }] });
	for (const nothing of [undefined, null, 7, 'x', {}, [], [null]]) expect(readBusy(nothing, profile)).toEqual({ busy: [], reasons: [] });
});
