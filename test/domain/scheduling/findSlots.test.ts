import { ask, business, DAY, HOUR, NOW, starts, startsOf, type SlotCase } from './given';

const UTC_DAY = (from: string, to: string): Array<[string, string]> => [[`2026-12-07T${from}`, `2026-12-07T${to}`]];
const plain = (part: Partial<SlotCase>): SlotCase => ({ timezone: 'UTC', durationMinutes: 30, intervalMinutes: 30, windows: UTC_DAY('09:00', '11:00'), ...part });
const times = (list: string[]) => list.map((iso) => iso.slice(11, 16));

describe('the starts of one person', () => {
	test.each<[string, SlotCase, string[]]>([
		['the last visit ends within the window', { timezone: 'UTC', durationMinutes: 30, intervalMinutes: 30, windows: [['2026-01-26T09:00', '2026-01-26T09:40']] }, ['2026-01-26T09:00:00Z']],
		[
			'a visit of 55 minutes fits an hour, with a busy time right behind it',
			{ timezone: 'America/Chicago', durationMinutes: 55, intervalMinutes: 60, windows: [['2026-12-07T09:30', '2026-12-07T10:30']], busy: [{ start: '2026-12-07T10:30', end: '2026-12-07T11:30' }] },
			['2026-12-07T15:30:00Z'],
		],
		[
			'buffers of both visits add up, after and before',
			{
				timezone: 'UTC',
				durationMinutes: 30,
				intervalMinutes: 15,
				bufferBeforeMinutes: 15,
				bufferAfterMinutes: 30,
				windows: UTC_DAY('00:00', '04:30'),
				busy: [{ start: '2026-12-07T02:00', end: '2026-12-07T02:30', bufferBeforeMinutes: 15, bufferAfterMinutes: 30 }],
			},
			['00:00', '00:15', '00:30', '00:45', '03:15', '03:30', '03:45', '04:00'].map((time) => `2026-12-07T${time}:00Z`),
		],
		[
			'exactly the notice ahead counts',
			{ timezone: 'UTC', durationMinutes: 15, intervalMinutes: 15, noticeMinutes: 14, now: '2026-12-07T14:46:00Z', windows: UTC_DAY('14:00', '15:45') },
			['2026-12-07T15:00:00Z', '2026-12-07T15:15:00Z', '2026-12-07T15:30:00Z'],
		],
		[
			'a busy time of another zone',
			{
				timezone: 'America/Los_Angeles',
				durationMinutes: 30,
				intervalMinutes: 30,
				windows: [['2026-01-27T11:00', '2026-01-27T12:30']],
				busy: [{ start: '2026-01-27T14:00', end: '2026-01-27T15:00', timezone: 'America/New_York' }],
			},
			['2026-01-27T20:00:00Z'],
		],
	])('%s', (_, given, expected) => {
		expect(startsOf(given)).toEqual(expected);
	});

	test.each<[string, Partial<SlotCase>, string[]]>([
		['a window as long as the visit has one', { windows: UTC_DAY('09:00', '09:30') }, ['09:00']],
		['a window a minute shorter has none', { windows: UTC_DAY('09:00', '09:29') }, []],
		['the grid begins with the window', { windows: UTC_DAY('09:10', '10:30') }, ['09:10', '09:40']],
		['busy times that only touch take nothing', { busy: [{ start: '2026-12-07T08:00', end: '2026-12-07T09:00' }, { start: '2026-12-07T11:00', end: '2026-12-07T12:00' }] }, ['09:00', '09:30', '10:00', '10:30']],
		['a minute of overlap takes a start', { busy: [{ start: '2026-12-07T08:00', end: '2026-12-07T09:01' }] }, ['09:30', '10:00', '10:30']],
		['the visit between two busy times that touch it', { busy: [{ start: '2026-12-07T09:00', end: '2026-12-07T09:30' }, { start: '2026-12-07T10:00', end: '2026-12-07T11:00' }] }, ['09:30']],
		['a busy time without length takes nothing', { busy: [{ start: '2026-12-07T09:45', end: '2026-12-07T09:45' }] }, ['09:00', '09:30', '10:00', '10:30']],
		['a busy time inside a longer one', { busy: [{ start: '2026-12-07T09:00', end: '2026-12-07T10:30' }, { start: '2026-12-07T09:10', end: '2026-12-07T09:20' }] }, ['10:30']],
		['a buffer before counts against a calendar’s event', { bufferBeforeMinutes: 30, busy: [{ start: '2026-12-07T09:00', end: '2026-12-07T09:30' }] }, ['10:00', '10:30']],
		['a buffer after counts against the event behind', { bufferAfterMinutes: 30, busy: [{ start: '2026-12-07T10:00', end: '2026-12-07T10:30' }] }, ['09:00', '10:30']],
		['buffers may lie outside the window', { bufferBeforeMinutes: 60, bufferAfterMinutes: 60 }, ['09:00', '09:30', '10:00', '10:30']],
		['a minute short of the notice does not count', { noticeMinutes: 31, now: '2026-12-07T09:00:00Z' }, ['10:00', '10:30']],
		['two windows, each with its own grid', { windows: [...UTC_DAY('09:00', '09:50'), ...UTC_DAY('10:05', '11:05')] }, ['09:00', '10:05', '10:35']],
		['windows that touch are one for a visit', { durationMinutes: 60, windows: [...UTC_DAY('09:00', '09:30'), ...UTC_DAY('09:30', '10:00')] }, ['09:00']],
		['an offset of 45 minutes', { timezone: 'Asia/Kathmandu', busy: [{ start: '2026-12-07T09:45', end: '2026-12-07T10:15' }] }, ['03:15', '04:45']],
	])('%s', (_, part, expected) => {
		expect(times(startsOf(plain(part)))).toEqual(expected);
	});
});

describe('hours', () => {
	const oneDay = { from: NOW, to: NOW + DAY, durationMinutes: 60, intervalMinutes: 60 };

	test('each has their own, in their own zone', () => {
		const profile = business({
			team: [
				{ id: 'ana', name: 'Ana', hours: { mon: [['08:00', '10:00']] }, timezone: 'America/New_York' },
				{ id: 'ben', name: 'Ben', hours: { mon: [['12:00', '13:00']] } },
			],
		});
		expect(ask(profile, oneDay).slots.map(({ start, resources }) => [start, resources[0].id])).toEqual([
			['2026-12-07T07:00:00-06:00', 'ana'],
			['2026-12-07T08:00:00-06:00', 'ana'],
			['2026-12-07T12:00:00-06:00', 'ben'],
		]);
	});

	test('a public holiday and an absence close a day', () => {
		const profile = business({ holidays: { country: 'US' }, team: [{ id: 'ana', name: 'Ana', absences: [{ from: '2026-12-24', to: '2026-12-24' }] }] });
		const found = ask(profile, { ...oneDay, from: Date.parse('2026-12-24T06:00:00Z'), to: Date.parse('2026-12-26T06:00:00Z') });
		expect(found.slots).toEqual([]);
		expect(found.excluded?.map(({ rule }) => rule)).toEqual(['absence']);
		expect(found.nextStart).toBe('2026-12-28T09:00:00-06:00');
	});

	test('a shift over midnight goes on into the next day', () => {
		const profile = business({ hours: { mon: [['22:00', '02:00']] }, team: [{ id: 'ana', name: 'Ana' }] });
		expect(starts(ask(profile, { ...oneDay, durationMinutes: 120 }))).toEqual(['2026-12-07T22:00', '2026-12-07T23:00', '2026-12-08T00:00']);
	});

	test('the night in which the clocks go back has an hour more, the one in which they go forward an hour less', () => {
		const nights = business({ hours: { sun: [['00:00', '04:00']] }, team: [{ id: 'ana', name: 'Ana' }] });
		const night = (date: string) => ask(nights, { now: Date.parse(date) - 9 * DAY, from: Date.parse(date), to: Date.parse(date) + DAY, durationMinutes: 60, intervalMinutes: 60 }).slots.length;
		expect(night('2026-11-01T05:00:00Z')).toBe(5);
		expect(night('2027-03-14T06:00:00Z')).toBe(3);
	});
});

describe('who comes', () => {
	test('only who does the service, and two where it takes two', () => {
		const profile = business({}, {});
		// Ben does drains only, so two for a heater there never are.
		const found = ask(profile, { service: 'heater', from: NOW, to: NOW + DAY });
		expect(found.slots).toEqual([]);
		expect(found.excluded?.map(({ rule }) => rule)).toEqual(['not-skilled', 'people']);
		expect(found.nextStart).toBeNull();
		const both = ask(business({ team: [{ id: 'ana', name: 'Ana' }, { id: 'ben', name: 'Ben' }] }), { service: 'heater', from: NOW, to: NOW + DAY });
		expect(both.slots[0].resources.map(({ id }) => id)).toEqual(['ana', 'ben']);
	});

	test('a machine that is needed is taken with the people, and bars the time when it is away', () => {
		const profile = business(
			{ services: [{ id: 'drain', name: 'Drain', needs: ['lift'] }] },
			{ resources: [{ id: 'ana', member: 'ana' }, { id: 'lift-1', kind: 'lift', name: 'Lift 1' }] },
		);
		const lift = [{ resource: 'lift-1', start: NOW + 3 * HOUR, end: NOW + 4 * HOUR }];
		const found = ask(profile, { from: NOW, to: NOW + 5 * HOUR, intervalMinutes: 60 }, lift);
		expect(found.slots.map(({ start, resources }) => [start.slice(11, 16), resources.map(({ id }) => id)])).toEqual([
			['10:00', ['ana', 'lift-1']],
			['11:00', ['ana', 'lift-1']],
		]);
	});

	test('slots are spread over those who are free', () => {
		const turns = ask(business(), { from: NOW, to: NOW + 5 * DAY }).slots.map(({ resources }) => resources[0].id);
		const of = (id: string) => turns.filter((one) => one === id).length;
		expect(Math.abs(of('ana') - of('ben'))).toBeLessThanOrEqual(1);
	});

	test('who works elsewhere is left out by the postcode', () => {
		const profile = business({ team: [{ id: 'ana', name: 'Ana', territories: ['606*'] }] });
		expect(ask(profile, { postcode: '60614' }).slots.length).toBeGreaterThan(0);
		expect(ask(profile, { postcode: '90210' }).excluded?.map(({ rule }) => rule)).toEqual(['territory']);
	});

	test('a resource that is none is refused, with the one that was meant', () => {
		expect(() => ask(business(), { resources: ['anna'] })).toThrow(expect.objectContaining({ code: 'resource-unknown', description: 'Did you mean "ana"?' }) as Error);
	});
});

describe('limits', () => {
	const alone = (scheduling: Record<string, unknown>) => business({ team: [{ id: 'ana', name: 'Ana' }] }, scheduling);
	const visit = (hour: number, postcode?: string) => ({ resource: 'ana', start: NOW + hour * HOUR, end: NOW + (hour + 1) * HOUR, visit: true, ...(postcode && { postcode }) });
	const day = { from: NOW, to: NOW + DAY / 2, intervalMinutes: 60 };

	test('a day that is full has no more', () => {
		expect(ask(alone({ dailyMaximum: 2 }), day, [visit(3), visit(4)]).excluded?.map(({ rule }) => rule)).toEqual(['daily-maximum']);
		expect(ask(alone({ dailyMaximum: 3 }), day, [visit(3), visit(4)]).slots.length).toBe(6);
		// Somebody's dentist is no visit.
		expect(ask(alone({ dailyMaximum: 1 }), day, [{ ...visit(3), visit: false }]).slots.length).toBe(7);
	});

	test.each<[string, Record<string, unknown>, string, string]>([
		['fixed', { by: 'fixed', minutes: 60 }, '60614', '12:00'],
		['another area', { by: 'postcode', minutes: 120, nearMinutes: 60, sameMinutes: 0 }, '90210', '13:00'],
		['the same area', { by: 'postcode', minutes: 120, nearMinutes: 60, sameMinutes: 0 }, '60657', '12:00'],
		['the same postcode', { by: 'postcode', minutes: 120, nearMinutes: 60, sameMinutes: 0 }, '60614', '11:00'],
		['a route of the matrix, the other way round', { by: 'none', matrix: [{ from: '902*', to: '606*', minutes: 180 }] }, '90210', '14:00'],
		['no route', { by: 'none', matrix: [{ from: '902*', to: '606*', minutes: 180 }] }, '60614', '11:00'],
	])('the way: %s', (_, travel, postcode, first) => {
		const found = ask(alone({ travel }), { ...day, postcode, from: NOW + 4 * HOUR }, [visit(4, '60614')]);
		expect(found.slots[0].start.slice(11, 16)).toBe(first);
	});

	test('the horizon, inclusive', () => {
		const within = ask(alone({ horizonDays: 1 }), { intervalMinutes: 60 });
		expect(within.slots.at(-1)?.start).toBe('2026-12-07T16:00:00-06:00');
		const behind = ask(alone({ horizonDays: 1 }), { from: NOW + 3 * DAY, to: NOW + 4 * DAY });
		expect(behind.excluded?.map(({ rule }) => rule)).toEqual(['horizon']);
	});

	test('an arrival window longer than the visit is said, and does not stand in the way', () => {
		const found = ask(alone({ arrivalWindowMinutes: 240 }), day);
		expect(found.reasons).toContainEqual(expect.objectContaining({ code: 'arrival-window-exceeds-duration' }));
		expect(found.slots[0].arrival).toEqual({ from: '2026-12-07T09:00:00-06:00', to: '2026-12-07T13:00:00-06:00' });
		expect(ask(alone({ arrivalWindowMinutes: 60 }), day).reasons).toEqual([]);
	});
});

describe('when nothing fits', () => {
	test('each rule that took a start is counted, in words and with the next that would work', () => {
		const profile = business({ team: [{ id: 'ana', name: 'Ana' }] }, { noticeMinutes: 300, bufferAfterMinutes: 30 });
		const found = ask(profile, { from: NOW, to: NOW + 7.5 * HOUR, intervalMinutes: 60 }, [{ resource: 'ana', start: NOW + 6 * HOUR, end: NOW + 8 * HOUR }]);
		expect(found.excluded).toMatchObject([
			{ rule: 'notice', count: 2, message: '2 starts are sooner than the 300 minutes of notice' },
			{ rule: 'busy', count: 2, message: '2 starts are taken' },
			{ rule: 'buffer', count: 1, message: expect.any(String) as string },
		]);
		expect(found.nextStart).toBe('2026-12-07T14:00:00-06:00');
		expect(found.text).toContain('Mon, Dec 7, 2:00 PM');
	});

	test('a weekend is closed', () => {
		const found = ask(business(), { from: Date.parse('2026-12-12T06:00:00Z'), to: Date.parse('2026-12-13T20:00:00Z') });
		expect(found).toMatchObject({ found: 0, nextStart: '2026-12-14T09:00:00-06:00', excluded: [{ rule: 'closed' }] });
	});

	test.each([
		[{ durationMinutes: 0 }, 'durationMinutes'],
		[{ intervalMinutes: 1.5 }, 'intervalMinutes'],
		[{ noticeMinutes: -1 }, 'noticeMinutes'],
		[{ from: NOW, to: NOW - 1 }, 'to'],
	])('%o is refused by its name', (part, field) => {
		expect(() => ask(business(), part)).toThrow(expect.objectContaining({ field }) as Error);
	});
});
