import { parseProfile, profileFromForm } from '../../../domain/profile';
import { calendarName, calendarText, type CalendarReading } from '../../../domain/scheduling';
import { browser, NOW, type Browser } from './browser';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let b: Browser;
beforeEach(async () => {
	b = await browser();
});
afterEach(async () => await b.close());

const slotsIn = (body: string) => [...body.matchAll(/name="slot" value="([^"]+)"/g)].map(([, value]) => value);
const visit = async () => (await b.ledger.getCase(b.caseId))?.data.appointment as { id: string; status: string; start: string; end: string; sequence: number; resources: Array<{ id: string }> };
const seenIn = (body: string) => /name="seen" value="([^"]+)"/.exec(body)?.[1];
const onPhone = async (body: Record<string, unknown>, query: Record<string, string> = {}) => {
	const { body: shown } = await b.team('case', { id: b.caseId, ...query });
	return await b.post('case', { id: b.caseId, ...query }, { seen: seenIn(shown), ...body });
};
const bookFirst = async () => {
	const [slot] = slotsIn((await b.team('case', { id: b.caseId })).body);
	expect((await onPhone({ do: 'bookVisit', slot })).statusCode).toBe(200);
	return await visit();
};

describe('free times on the case page', () => {
	test('are there for who is on the phone, and one of them is booked; who booked it is kept', async () => {
		const { body } = await b.team('case', { id: b.caseId });
		expect(body).toContain('Book a visit');
		const slots = slotsIn(body);
		expect(slots.length).toBeGreaterThan(10);
		const answer = await onPhone({ do: 'bookVisit', slot: slots[3] });
		expect(answer.body).toContain('The visit is booked for');
		expect(await visit()).toMatchObject({ status: 'booked', start: slots[3] });
		expect(await b.events('appointment.booked')).toMatchObject([{ actor: 'human', by: 'ana', byVerified: true, start: slots[3] }]);
	});

	test('every one that is offered can be booked at that moment', async () => {
		const slots = slotsIn((await b.team('case', { id: b.caseId, day: '2026-03-05' })).body);
		expect(slots.every((slot) => slot >= '2026-03-05')).toBe(true);
		for (const [index, slot] of slots.slice(0, 6).entries()) {
			expect((await onPhone({ do: index === 0 ? 'bookVisit' : 'moveVisit', slot })).statusCode).toBe(200);
			expect((await visit()).start).toBe(slot);
		}
	});

	test('with one person only, and at a time of one\'s own', async () => {
		const answer = await onPhone({ do: 'bookVisit', when: '2026-03-04T10:00', person: 'ben' });
		expect(answer.body).toContain('with Ben Cole');
		expect(await visit()).toMatchObject({ start: '2026-03-04T10:00:00-06:00', resources: [{ id: 'ben' }] });
		const { body } = await b.team('case', { id: b.caseId, with: 'ana', day: '2026-03-04' });
		expect(body).not.toMatch(/<bdi>Ben Cole<\/bdi><\/span><\/span><\/label>/);
	});

	test('a time that is taken is answered with the nearest, and nothing is changed', async () => {
		for (const id of ['ana', 'ben']) await b.ledger.reserveSlot({ key: `else:${id}`, resource: id, start: Date.parse('2026-03-04T10:00:00-06:00'), end: Date.parse('2026-03-04T12:00:00-06:00'), now: NOW });
		const answer = await onPhone({ do: 'bookVisit', when: '2026-03-04T10:00' });
		expect(answer.statusCode).toBe(409);
		expect(answer.body).toMatch(/The nearest that are free: Wed 4 Mar, \d\d:\d\d/);
		expect(await visit()).toBeUndefined();
	});

	test.each([{}, { when: 'at tea time' }, { when: '2020-01-01T10:00' }, { slot: '' }])('%j books nothing', async (given) => {
		expect((await onPhone({ do: 'bookVisit', ...given })).statusCode).toBe(422);
		expect(await visit()).toBeUndefined();
	});

	test('the same form twice: one visit', async () => {
		const [slot] = slotsIn((await b.team('case', { id: b.caseId })).body);
		const answers = await Promise.all([onPhone({ do: 'bookVisit', slot, seen: 'none' }), onPhone({ do: 'bookVisit', slot, seen: 'none' })]);
		expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
		expect(await b.events('appointment.booked')).toHaveLength(1);
	});

	test('moves and cancels; a page of before changes nothing', async () => {
		const first = await bookFirst();
		const { body } = await b.team('case', { id: b.caseId });
		const old = seenIn(body);
		const other = slotsIn(body)[6];
		expect((await onPhone({ do: 'moveVisit', slot: other })).body).toContain('The visit is moved');
		expect(await visit()).toMatchObject({ start: other, sequence: 1, id: first.id });
		expect((await onPhone({ do: 'cancelVisit', seen: old })).statusCode).toBe(409);
		expect((await onPhone({ do: 'cancelVisit', note: 'The customer is ill' })).statusCode).toBe(200);
		expect(await visit()).toMatchObject({ status: 'cancelled', cancelReason: 'The customer is ill' });
		expect(await b.ledger.listSlots({ resources: ['ana', 'ben'], from: NOW, to: NOW + 60 * DAY, now: NOW })).toEqual([]);
	});
});

describe('days and weeks of the team', () => {
	const week = async (query: Record<string, string> = {}) => (await b.team('visits', query)).body;

	test('each person with what they have, from today on', async () => {
		const { start } = await bookFirst();
		const body = await week();
		for (const part of ['Ana Ruiz', 'Ben Cole', 'Dana Whitfield', start.slice(11, 16), 'Closed']) expect(body).toContain(part);
		expect(body).toContain(`visits?from=2026-03-02&amp;days=7&amp;move=${b.caseId}`);
	});

	test('another week, a day, and one person', async () => {
		const { start, resources } = await bookFirst();
		expect(await week({ from: '2026-03-16' })).not.toContain('Dana Whitfield');
		expect(await week({ from: start.slice(0, 10), days: '1' })).toContain('Dana Whitfield');
		const other = resources[0].id === 'ana' ? 'ben' : 'ana';
		expect(await week({ person: other })).not.toContain('Dana Whitfield');
		expect(await week({ person: resources[0].id })).toContain('Dana Whitfield');
		for (const from of ['', 'yesterday', '2026-13-40', '9999-12-31']) expect((await b.team('visits', { from })).statusCode).toBe(200);
	});

	test('a visit is moved by the form on the page', async () => {
		await bookFirst();
		const query = { move: b.caseId, from: '2026-03-02', days: '7' };
		const { body } = await b.team('visits', query);
		const other = slotsIn(body)[5];
		const answer = await b.post('visits', query, { do: 'moveVisit', case: b.caseId, seen: seenIn(body), slot: other });
		expect(answer.body).toContain('The visit is moved');
		expect((await visit()).start).toBe(other);
	});

	test('holds, other slots and busy times of calendars stand there too; a week of many stays below 40 kB', async () => {
		for (let hour = 0; hour < 40; hour++) await b.ledger.reserveSlot({ key: `else:${hour}`, resource: 'ana', start: NOW + hour * 2 * HOUR, end: NOW + hour * 2 * HOUR + HOUR, now: NOW, ...(hour === 0 && { heldUntil: NOW + HOUR }) });
		const body = await week();
		expect(body).toContain('Held');
		expect(body).toContain('Busy');
		expect(Buffer.byteLength(body)).toBeLessThan(40_000);
	});

	test('fifty people with eight visits a day each: every page below 40 kB, everybody on one of them', async () => {
		const team = Array.from({ length: 50 }, (_, index) => ({ id: `p${index}`, name: `Person ${index} Longname` }));
		await b.ledger.saveProfile({ profile: profileFromForm({ preset: 'homeServices', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US', email: 'office@example.com', overrides: { team } }), now: NOW });
		for (const { id } of team) for (let visits = 0; visits < 40; visits++) await b.ledger.reserveSlot({ key: `${id}:${visits}`, resource: id, start: NOW + Math.floor(visits / 8) * DAY + (visits % 8) * HOUR, end: NOW + Math.floor(visits / 8) * DAY + (visits % 8) * HOUR + HOUR / 2, caseId: b.caseId, now: NOW });
		const seen = new Set<string>();
		let skip: string | undefined = '0';
		for (let pages = 0; skip !== undefined && pages < 60; pages++) {
			const { body } = await b.answer('GET', `/desk/visits?skip=${skip}`, {}, 'ana');
			expect(Buffer.byteLength(body)).toBeLessThan(40_000);
			for (const [, name] of body.matchAll(/<h2 id="p-(p\d+)"/g)) seen.add(name);
			skip = /skip=(\d+)"/.exec(body)?.[1];
		}
		expect(seen.size).toBe(50);
	});
});

describe('what a calendar says otherwise', () => {
	const withCalendars = async () => {
		const written = profileFromForm({
			preset: 'homeServices',
			businessName: 'Lakeside Plumbing',
			timezone: 'America/Chicago',
			country: 'US',
			email: 'office@example.com',
			overrides: { team: ['ana', 'ben'].map((id) => ({ id, name: id === 'ana' ? 'Ana Ruiz' : 'Ben Cole', email: `${id}@example.com`, calendarAddress: `${id}@example.com` })), scheduling: { calendars: 'google' } },
		});
		parseProfile(written);
		await b.ledger.saveProfile({ profile: written, now: NOW });
		await b.answer('GET', '/desk/inbox', {}, 'ana');
	};
	const keep = async (resource: string, reading: Partial<CalendarReading>) =>
		await b.ledger.setSetting({ name: calendarName(resource), value: calendarText({ askedAt: NOW, from: NOW - DAY, to: NOW + 30 * DAY, busy: [], visits: [], differences: [], ...reading }), now: NOW });
	const visits = async () => (await b.answer('GET', '/desk/visits', {}, 'ana')).body;
	const act = async (action: string, kind: 'missing' | 'elsewhere' | 'overlaps', shift = 0) => {
		const { id, start, end, resources } = await visit();
		const there = { start: Date.parse(start) + shift, end: Date.parse(end) + shift };
		await keep(resources[0].id, { differences: [{ kind, appointment: id, caseId: b.caseId, ...(kind !== 'missing' && { there }) }] });
		const body = await visits();
		const slot = slotsIn(body)[0];
		return { body, answer: await b.post('visits', {}, { do: action, case: b.caseId, appointment: id, resource: resources[0].id, seen: seenIn(body), ...(slot && { slot }) }) };
	};

	beforeEach(async () => {
		await withCalendars();
		await bookFirst();
	});

	test('never read: it is said that what is busy there is offered', async () => {
		expect(await visits()).toContain('The calendar of Ana Ruiz was never read');
		await keep('ana', {});
		await keep('ben', { problem: '401: no access', askedAt: NOW - 3 * HOUR });
		expect(await visits()).not.toContain('Ana Ruiz was');
		expect(await visits()).toContain('The calendar of Ben Cole was read 3 h ago, and not since: 401: no access');
	});

	test('moved there: the visit follows, and its customer is told by the process', async () => {
		const before = await visit();
		const { body, answer } = await act('follow', 'elsewhere', DAY);
		expect(body).toContain('both times are kept free');
		expect(answer.body).toContain('The visit is moved');
		expect(await visit()).toMatchObject({ status: 'booked', sequence: 1, resources: before.resources });
		expect(Date.parse((await visit()).start)).toBe(Date.parse(before.start) + DAY);
		expect(await visits()).not.toContain('both times are kept free');
	});

	test('deleted there: put back, or cancelled', async () => {
		const { body, answer } = await act('writeAgain', 'missing');
		expect(body).toContain('was deleted in the calendar');
		expect(answer.body).toContain('written into the calendar again');
		expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'calendar')?.dueAt).toBe(NOW);
		expect(await visits()).not.toContain('was deleted in the calendar');
		expect((await act('cancelVisit', 'missing')).answer.body).toContain('The visit is cancelled');
		expect(await visit()).toMatchObject({ status: 'cancelled' });
	});

	test('something else on it may stay; it is not shown any more', async () => {
		const { body, answer } = await act('settle', 'overlaps', HOUR / 2);
		expect(body).toContain('something else lies on it');
		expect(answer.statusCode).toBe(200);
		expect(await visits()).not.toContain('something else lies on it');
		expect(await visit()).toMatchObject({ status: 'booked', sequence: 0 });
	});

	test('what is busy in a calendar is offered neither here nor to the customer', async () => {
		const busy = { start: NOW, end: NOW + 3 * DAY };
		for (const id of ['ana', 'ben']) await keep(id, { busy: [busy] });
		const free = slotsIn((await b.answer('GET', `/desk/case?id=${b.caseId}`, {}, 'ana')).body);
		const customers = slotsIn((await b.answer('GET', b.link('appointment', b.caseId, NOW + 60 * DAY), {})).body);
		for (const slots of [free, customers]) {
			expect(slots.length).toBeGreaterThan(0);
			expect(slots.filter((slot) => Date.parse(slot) < busy.end)).toEqual([]);
		}
		expect(await visits()).toContain('all day');
	});
});
