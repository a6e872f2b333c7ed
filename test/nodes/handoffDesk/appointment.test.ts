import { formatInstant } from '../../../domain/calendar';
import { appointmentId, readAppointment, visitsIn } from '../../../domain/scheduling';
import type { Browser } from './browser';
import { browser, NOW, PROFILE } from './browser';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let b: Browser;
let url: string;
beforeEach(async () => {
	b = await browser();
	url = b.link('appointment', b.caseId, NOW + 60 * DAY);
});
afterEach(async () => await b.close());

const slotsIn = (body: string) => [...body.matchAll(/name="slot" value="([^"]+)"/g)].map(([, value]) => value);
const visit = async () => (await b.ledger.getCase(b.caseId))?.data.appointment as { status: string; start: string; sequence: number; confirmedAt?: string };
const due = async (process: string) => (await b.ledger.listWork(b.caseId)).find((work) => work.process === process)?.dueAt;
const taken = async () => await b.ledger.listSlots({ resources: PROFILE.team.map(({ id }) => id), from: NOW, to: NOW + 60 * DAY, now: b.clock.now });

test('shows what is free, in the zone that it names, and books what is chosen', async () => {
	const { body } = await b.open(url);
	const [slot] = slotsIn(body);
	expect(body).toContain('America/Chicago');
	const booked = await b.send(url, { do: 'choose', slot });
	expect(booked).toMatchObject({ statusCode: 200 });
	expect(booked.body).toContain('Your appointment is booked');
	expect(await visit()).toMatchObject({ status: 'booked', start: slot, sequence: 0 });
	expect(await b.events('appointment.booked')).toMatchObject([{ start: slot, actor: 'customer' }]);
	expect(await taken()).toHaveLength(1);
	expect([await due('scheduling'), await due('attendance')]).toEqual([NOW, NOW]);
});

test('the same form again books nothing more', async () => {
	const [slot] = slotsIn((await b.open(url)).body);
	const marks = { do: 'choose', slot, seen: 'none' };
	const answers = await Promise.all([b.send(url, marks), b.send(url, marks), b.send(url, marks)]);
	expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
	for (const { body } of answers) expect(body).toContain('Your appointment is booked');
	expect(await b.events('appointment.booked')).toHaveLength(1);
	expect(await taken()).toHaveLength(1);
});

test('a time that somebody else took is answered with the nearest, and the words stay', async () => {
	const { body } = await b.open(url);
	const slot = slotsIn(body)[2];
	for (const { id } of PROFILE.team) await b.ledger.reserveSlot({ key: `else:${id}`, resource: id, start: Date.parse(slot), end: Date.parse(slot) + HOUR, now: NOW });
	const answer = await b.send(url, { do: 'choose', slot, wish: 'The bell is broken' });
	expect(answer.statusCode).toBe(409);
	expect(answer.body).toContain('cannot be had any more');
	expect(answer.body).toContain('The bell is broken');
	const nearest = slotsIn(answer.body);
	expect(nearest.length).toBeGreaterThan(0);
	expect(nearest).not.toContain(slot);
	expect(await visit()).toBeUndefined();
	expect((await b.send(url, { do: 'choose', slot: nearest[0] })).statusCode).toBe(200);
});

test('moves and cancels what is booked', async () => {
	const [first, , , other] = slotsIn((await b.open(url)).body);
	await b.send(url, { do: 'choose', slot: first });
	const moved = await b.send(url, { do: 'choose', slot: other });
	expect(moved.body).toContain('Your appointment is moved');
	expect(await visit()).toMatchObject({ status: 'booked', start: other, sequence: 1 });
	expect(await taken()).toHaveLength(1);
	const cancelled = await b.send(url, { do: 'cancel' });
	expect(cancelled.body).toContain('Your appointment is cancelled');
	expect(await visit()).toMatchObject({ status: 'cancelled', sequence: 2 });
	expect(await taken()).toHaveLength(0);
	expect((await b.send(url, { do: 'cancel' })).body).toContain('Your appointment is cancelled');
	expect(await b.events('appointment.cancelled')).toHaveLength(1);
	expect((await b.send(url, { do: 'choose', slot: first })).statusCode).toBe(200);
	expect(await visit()).toMatchObject({ status: 'booked', start: first, number: 2 });
});

test('two who move at once from the same page: one counts, the other is told', async () => {
	const slots = slotsIn((await b.open(url)).body);
	await b.send(url, { do: 'choose', slot: slots[0] });
	const seen = /name="seen" value="([^"]+)"/.exec((await b.open(url)).body)?.[1];
	const answers = await Promise.all([b.send(url, { do: 'choose', slot: slots[4], seen }), b.send(url, { do: 'choose', slot: slots[6], seen })]);
	expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
	expect(answers.find(({ statusCode }) => statusCode === 409)?.body).toContain('has changed since this page was opened');
	expect(await visit()).toMatchObject({ sequence: 1 });
	expect(await b.events('appointment.moved')).toHaveLength(1);
	expect((await taken()).map(({ start }) => start)).toEqual([Date.parse((await visit()).start)]);
});

test('a form of a visit that was changed meanwhile changes nothing', async () => {
	const slots = slotsIn((await b.open(url)).body);
	const refused = await b.send(url, { do: 'cancel', seen: 'a_00000000000000000000.0.booked' });
	expect(refused.statusCode).toBe(409);
	await b.send(url, { do: 'choose', slot: slots[0] });
	expect((await b.send(url, { do: 'choose', slot: slots[3], seen: 'none' })).statusCode).toBe(409);
	expect(await visit()).toMatchObject({ start: slots[0], sequence: 0 });
});

test('the customer confirms once', async () => {
	const [slot] = slotsIn((await b.open(url)).body);
	await b.send(url, { do: 'choose', slot });
	for (let times = 0; times < 3; times += 1) expect((await b.send(url, { do: 'suits' })).body).toContain('You have confirmed this time');
	expect(await b.events('appointment.confirmed')).toHaveLength(1);
	expect((await visit()).confirmedAt).toBeDefined();
});

test('a wish in words books nothing and goes to a person', async () => {
	expect((await b.send(url, { do: 'wish', wish: 'After six, please' })).body).toContain('We have your wish');
	expect(await b.events('appointment.requested')).toMatchObject([{ text: 'After six, please' }]);
	expect(await visit()).toBeUndefined();
	expect(await due('scheduling')).toBe(NOW);
});

test.each([
	['nothing chosen', { do: 'choose' }],
	['no time', { do: 'choose', slot: 'tomorrow, perhaps' }],
	['an empty wish', { do: 'wish', wish: '  ' }],
	['nothing to do', {}],
])('%s is said, and changes nothing', async (_, body) => {
	const answer = await b.send(url, body);
	expect(answer.statusCode).toBe(422);
	expect(answer.body).toContain('Nothing was sent yet');
	expect(await visit()).toBeUndefined();
});

test.each(['2026-03-02T11:00:00-06:00', '2020-01-06T09:00:00-06:00', '2026-03-08T03:00:00-05:00', '2031-01-06T09:00:00-06:00'])('a time that was never offered cannot be had: %s', async (slot) => {
	expect((await b.send(url, { do: 'choose', slot })).statusCode).toBe(409);
	expect(await visit()).toBeUndefined();
	expect(await taken()).toHaveLength(0);
});

describe('what came of it, on the case page', () => {
	beforeEach(async () => {
		const [slot] = slotsIn((await b.open(url)).body);
		await b.send(url, { do: 'choose', slot });
		b.clock.now = Date.parse(slot) + 2 * HOUR;
	});
	const post = async (what: string) => await b.post('case', { id: b.caseId }, { do: what });

	test('done, with or without the work', async () => {
		expect((await b.team('case', { id: b.caseId })).body).toContain('Nobody was there');
		await post('tookPlace');
		expect(await visit()).toMatchObject({ status: 'completed' });
		expect(await b.events('appointment.completed')).toMatchObject([{ actor: 'human', by: 'ana' }]);
		expect((await b.ledger.getCase(b.caseId))?.stage).not.toBe('delivered');
		await post('workDone');
		expect((await b.ledger.getCase(b.caseId))?.stage).toBe('delivered');
		expect(await b.events('appointment.completed')).toHaveLength(1);
	});

	test('done, and taken back: the visit stands as booked and the case where it was, and it can be noted again', async () => {
		const { stage } = (await b.ledger.getCase(b.caseId))!;
		for (const round of [1, 2]) {
			b.clock.now += 1_000;
			await post('workDone');
			expect((await b.ledger.getCase(b.caseId))?.stage).toBe('delivered');
			b.clock.now += 1_000;
			expect((await b.team('case', { id: b.caseId })).body).toContain('the visit took place, and that the work is done');
			expect((await post('takeBack')).body).toContain('Taken back: the visit stands as it was booked.');
			expect(await visit()).toMatchObject({ status: 'booked' });
			expect(await visit()).not.toHaveProperty('completedAt');
			expect((await b.ledger.getCase(b.caseId))?.stage).toBe(stage);
			expect(await b.events('appointment.completed')).toEqual([]);
			expect(await b.events('visit.withdrawn')).toHaveLength(round);
			expect((await post('takeBack')).statusCode).toBe(409);
		}
		await post('tookPlace');
		b.clock.now += 1_000;
		await post('workDone');
		b.clock.now += 1_000;
		expect((await post('takeBack')).body).toContain('Taken back: the work is not done yet.');
		expect([(await visit()).status, (await b.ledger.getCase(b.caseId))?.stage]).toEqual(['completed', stage]);
		b.clock.now += 1_000;
		await post('workDone');
		expect((await b.ledger.getCase(b.caseId))?.stage).toBe('delivered');
	});

	test('done is not taken back once something came of it, nor after five minutes', async () => {
		await post('workDone');
		await b.ledger.recordEvent({ caseId: b.caseId, type: 'invoice.drafted', by: 'bot', at: b.clock.now, data: {}, now: b.clock.now });
		expect((await post('takeBack')).statusCode).toBe(409);
		await b.post('case', { id: b.caseId }, { do: 'note', note: 'x' });
		b.clock.now += 301_000;
		expect((await post('takeBack')).statusCode).toBe(409);
	});

	test('missed, and taken back', async () => {
		await post('noShow');
		expect(await visit()).toMatchObject({ status: 'noShow' });
		await post('wasThere');
		expect(await visit()).toMatchObject({ status: 'booked' });
	});
});

describe('a plan', () => {
	/** The visit that was booked, and another one a week later. */
	async function planned(): Promise<{ id: string; second: string; start: string }> {
		const [slot] = slotsIn((await b.open(url)).body);
		await b.send(url, { do: 'choose', slot });
		const first = readAppointment((await b.ledger.getCase(b.caseId))?.data.appointment);
		if (!first) throw new Error('Nothing was booked');
		const later = (time: string) => formatInstant(Date.parse(time) + 7 * DAY, first.timezone);
		const second = { ...first, id: appointmentId(b.caseId, 2), number: 2, uid: 'second@example.com', start: later(first.start), end: later(first.end), plan: first.id };
		await b.ledger.reserveSlot({ key: `appointment:${second.id}:0`, resource: second.resources[0].id, start: Date.parse(second.start), end: Date.parse(second.end), caseId: b.caseId, now: NOW });
		await b.ledger.completeStep({ caseId: b.caseId, process: 'attendance', events: [], messages: [], sections: { appointment: { ...first, plan: first.id }, series: [second] }, due: {}, now: NOW });
		return { id: first.id, second: second.id, start: second.start };
	}
	const visits = async () => visitsIn((await b.ledger.getCase(b.caseId))?.data ?? {});

	test('a visit is moved on its own page, and the other stays', async () => {
		const { second } = await planned();
		const page = `${url}&visit=${second}`;
		const slot = slotsIn((await b.open(page)).body).at(-1);
		expect((await b.send(page, { do: 'choose', slot })).statusCode).toBe(200);
		expect(await visits()).toMatchObject([{ number: 1, sequence: 0, status: 'booked' }, { number: 2, sequence: 1, start: slot, id: second }]);
		expect((await b.send(page, { do: 'cancel' })).statusCode).toBe(200);
		expect(await visits()).toMatchObject([{ status: 'booked' }, { status: 'cancelled', sequence: 2 }]);
	});

	test('lists what is ahead, and all of it is cancelled at once', async () => {
		const { id, second } = await planned();
		const { body } = await b.open(url);
		expect(body).toContain('All your visits that are ahead');
		expect([...body.matchAll(/visit=(a_[0-9a-f]+)" aria-current="true"/g)].map(([, one]) => one)).toEqual([id]);
		const [href] = /appointment\?[^"]*visit=[^"]*"/g.exec(body.slice(body.indexOf(`visit=${id}`) + 1)) ?? [''];
		expect(href).toContain(second);
		const { seen } = { seen: /name="seen" value="([^"]+)"/.exec(body)?.[1] };
		for (let times = 0; times < 2; times += 1) expect(await b.send(url, { do: 'cancelAll', seen })).toMatchObject({ statusCode: 200, body: expect.stringContaining('All your visits that were ahead are cancelled') as string });
		expect(await visits()).toMatchObject([{ status: 'cancelled', sequence: 1 }, { status: 'cancelled', sequence: 1 }]);
		expect(await taken()).toEqual([]);
		expect(await b.events('appointment.cancelled')).toMatchObject([{ actor: 'customer', appointment: id }, { actor: 'customer', appointment: second }]);
		expect((await b.open(url)).body).not.toContain('All your visits that are ahead');
	});

	test('what has begun stays when the rest is cancelled, and a page of before cancels nothing', async () => {
		const { start } = await planned();
		const { seen } = { seen: /name="seen" value="([^"]+)"/.exec((await b.open(url)).body)?.[1] };
		b.clock.now = Date.parse(start) - DAY;
		expect((await b.send(url, { do: 'cancelAll', seen })).statusCode).toBe(409);
		// One visit is left: it is cancelled as such.
		expect((await b.open(url)).body).not.toContain('All your visits that are ahead');
		expect((await b.send(url, { do: 'cancelAll' })).statusCode).toBe(200);
		expect(await visits()).toMatchObject([{ status: 'booked' }, { status: 'cancelled' }]);
	});

	test('the team sees all of it on the case, opens one, and cancels the rest at once', async () => {
		const { id, second } = await planned();
		const { body } = await b.team('case', { id: b.caseId });
		expect(body).toContain(`case?id=${b.caseId}&amp;visit=${second}`);
		const page = { id: b.caseId, visit: second };
		const seenOf = async () => /name="seen" value="([^"]+)"/.exec((await b.team('case', page)).body)?.[1];
		const slot = slotsIn((await b.team('case', page)).body).at(-1);
		expect((await b.post('case', page, { do: 'moveVisit', slot, seen: await seenOf(), appointment: second })).body).toContain('The visit is moved');
		expect(await visits()).toMatchObject([{ id, sequence: 0 }, { id: second, start: slot }]);
		const form = { do: 'cancelPlan', seen: await seenOf(), appointment: second, note: 'Sold the house' };
		expect((await b.post('case', page, form)).body).toContain('All 2 visits that were ahead are cancelled');
		expect((await b.post('case', page, form)).statusCode).toBe(200);
		expect(await visits()).toMatchObject([{ status: 'cancelled', cancelReason: 'Sold the house', sequence: 1 }, { status: 'cancelled', sequence: 2 }]);
		expect(await b.events('appointment.cancelled')).toMatchObject([{ by: 'ana' }, { by: 'ana' }]);
	});

	test('without a name it is the next one that is ahead, also once the case is paid', async () => {
		const { id, start } = await planned();
		expect((await b.open(url)).body).toContain('appointment');
		b.clock.now = Date.parse(start) - DAY;
		await b.ledger.completeStep({ caseId: b.caseId, process: 'collection', events: [], messages: [], handoff: { to: 'paid', by: 'human' }, due: {}, now: b.clock.now });
		const slot = slotsIn((await b.open(url)).body).at(-1);
		expect((await b.send(url, { do: 'choose', slot })).statusCode).toBe(200);
		expect(await visits()).toMatchObject([{ id, sequence: 0 }, { number: 2, sequence: 1, start: slot }]);
	});

	test('the case page asks about the visit that has begun last', async () => {
		const { second, start } = await planned();
		b.clock.now = Date.parse(start) + HOUR;
		expect((await b.team('case', { id: b.caseId })).body).toContain('Nobody was there');
		await b.post('case', { id: b.caseId }, { do: 'noShow' });
		expect(await visits()).toMatchObject([{ number: 1, status: 'booked' }, { id: second, status: 'noShow' }]);
	});
});
