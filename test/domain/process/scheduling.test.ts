import { clocksAfter, type FiledEvent } from '../../../domain/process';
import { parseProfile, profileFromForm } from '../../../domain/profile';
import { cancelAppointment, markNoShow, moveAppointment, resourcesOf, termsOf, type Appointment } from '../../../domain/scheduling';
import { business } from '../scheduling/given';
import { booked, DAY, HOUR, inviteIn, INTAKE_DONE, KeptCase, NOW, PROFILE } from './visits';

const DANA = 'dana@example.com';
const ANA = 'ana@lakeside.example';
const FREE = { slots: [{ start: '2026-12-08T09:00:00-06:00' }, { start: '2026-12-08T13:00:00-06:00' }, { start: '2026-12-09T09:00:00-06:00' }, { start: '2026-12-10T09:00:00-06:00' }] };
const WEDNESDAY = '2026-12-09T15:00:00Z';

const move = (kept: KeptCase, start: string, crew = kept.appointment.resources.map(({ id }) => id)) =>
	kept.change(moveAppointment(kept.appointment, { start: Date.parse(start), crew: resourcesOf(kept.profile).filter(({ id }) => crew.includes(id)), terms: termsOf({ now: kept.now, service: 'drain' }, kept.profile), by: 'customer', now: kept.now }, kept.profile));
const cancel = (kept: KeptCase) => kept.change(cancelAppointment(kept.appointment, { by: 'customer', now: kept.now }, kept.profile));

function complete(sections: Record<string, unknown> = { appointment: FREE }, profile = PROFILE): KeptCase {
	const kept = new KeptCase(profile, sections);
	kept.record(INTAKE_DONE);
	return kept;
}

describe('a time to choose', () => {
	test('is asked for once details are complete, with the best times and the page', () => {
		const kept = complete();
		const step = kept.run('scheduling');
		expect(step.code).toBe('offered');
		expect(kept.messages).toHaveLength(1);
		const [{ to, subject, text }] = kept.messages;
		expect({ to, subject }).toEqual({ to: DANA, subject: 'Choose a time for your appointment' });
		expect(text).toContain('Tue, Dec 8, 9:00 AM');
		expect(text).toContain('https://n8n.example.com/appointment?id=');
		expect(text.match(/^- /gm)).toHaveLength(3);
		expect(kept.events.map(({ type }) => type)).toEqual(['intake.completed', 'appointment.offered', 'waiting.customer']);
	});

	test('is asked for once, however often the process is woken and details change', () => {
		const kept = complete();
		kept.run('scheduling');
		for (const key of ['again', 'and again']) {
			kept.record({ ...INTAKE_DONE, key });
			expect(kept.run('scheduling').code).toBe('waiting');
		}
		expect(kept.messages).toHaveLength(1);
	});

	test('that nobody chooses is the owner\'s after some days, once', () => {
		const kept = complete();
		kept.run('scheduling');
		kept.now += 2 * DAY;
		expect(kept.run('scheduling')).toMatchObject({ code: 'handedOver', reasons: [{ code: 'not-chosen' }], due: { scheduling: null } });
		expect(kept.events.map(({ type }) => type)).toContain('waiting.ended');
		kept.now += 2 * DAY;
		expect(kept.run('scheduling').code).toBe('waiting');
		expect(kept.to(ANA)).toHaveLength(1);
		expect(kept.to(DANA)).toHaveLength(1);
	});

	test.each<[string, string, Record<string, unknown>]>([
		['no time is free', 'no-slot', { appointment: { slots: [], excluded: [{ rule: 'absence', count: 3, message: 'Ana is away' }], nextStart: '2027-01-04T09:00:00-06:00' } }],
		['a caller', 'phone', { appointment: FREE, inquiry: { channel: 'phone', text: '', contact: { phone: '+13125550142' } } }],
		['nobody to write to', 'no-address', { appointment: FREE, inquiry: { channel: 'form', text: '', contact: {} } }],
		['who asks for silence', 'opt-out', { appointment: FREE, classification: { intent: 'newJob', optOut: true } }],
	])('with %s is the owner\'s', (_, code, sections) => {
		const kept = complete(sections);
		expect(kept.run('scheduling')).toMatchObject({ code: 'handedOver', reasons: [{ code }] });
		expect(kept.messages.map(({ to }) => to)).toEqual([ANA]);
		kept.run('scheduling');
		expect(kept.messages).toHaveLength(1);
	});

	test('in an emergency is asked for by who was told of it, without another message', () => {
		const kept = complete({ appointment: FREE, classification: { intent: 'newJob', priority: 'emergency' } });
		expect(kept.run('scheduling')).toMatchObject({ code: 'handedOver', reasons: [{ code: 'emergency' }], messages: [] });
	});

	test.each(['complaint', 'billing', 'vendor', 'jobApplication'])('is not asked for by an inquiry that is a %s', (intent) => {
		expect(complete({ appointment: FREE, classification: { intent } }).run('scheduling')).toMatchObject({ code: 'nothingToDo', messages: [] });
	});

	test('goes to a person first where no rule lets it out by itself, with the draft to send', () => {
		const kept = complete({ appointment: FREE }, business());
		const step = kept.run('scheduling');
		expect(step).toMatchObject({ code: 'handedOver', review: { subject: 'appointment', process: 'scheduling', draft: { to: DANA, channel: 'email', events: [{ type: 'appointment.offered' }, { type: 'waiting.customer' }] } } });
		expect(kept.messages.map(({ to }) => to)).toEqual([ANA]);
		const again = kept.run('scheduling');
		expect(again.code).toBe('waiting');
		expect(again).not.toHaveProperty('review');
	});

	test.each(['message.withheld', 'message.refused'])('that did not reach the customer is a person\'s: %s', (type) => {
		const kept = complete();
		const [message] = kept.write(kept.decide('scheduling'), { sent: false }).messages;
		kept.record({ type, at: kept.now, by: 'bot', key: type, data: { key: message.key } });
		expect(kept.run('scheduling')).toMatchObject({ code: 'handedOver', reasons: [{ code: 'not-sent' }] });
	});

	test('long after it was wanted is a person\'s', () => {
		const kept = complete();
		kept.now += 30 * DAY;
		expect(kept.run('scheduling')).toMatchObject({ code: 'handedOver', reasons: [{ code: 'long-ago' }] });
	});

	test.each([
		['nothing has happened', []],
		['the case is over', [INTAKE_DONE]],
	])('is not asked for when %s', (_, events) => {
		const kept = new KeptCase(PROFILE, { appointment: FREE });
		events.forEach((event) => kept.record(event));
		if (events.length > 0) kept.stage = 'closed';
		expect(kept.run('scheduling')).toMatchObject({ code: 'nothingToDo', messages: [], due: { scheduling: null } });
	});

	test('waits while one is held', () => {
		const kept = complete();
		kept.sections.appointment = { ...booked(PROFILE, WEDNESDAY), status: 'held', heldUntil: new Date(NOW + HOUR).toISOString() };
		expect(kept.run('scheduling')).toMatchObject({ code: 'waiting', messages: [] });
	});
});

describe('a visit', () => {
	test('that is booked is told customer and team, each with their own calendar entry, and moves the case', () => {
		const kept = complete();
		kept.run('scheduling');
		kept.book(booked(PROFILE, WEDNESDAY));
		const step = kept.run('scheduling');
		expect(step).toMatchObject({ code: 'booked', handoff: { to: 'scheduled' } });
		const told = kept.to(DANA).at(-1)!;
		expect(told.subject).toBe('Your appointment on Wed, Dec 9, 9:00 AM');
		expect(inviteIn(told)).toMatchObject({ of: 'customer', sequence: 0, status: 'booked' });
		expect(inviteIn(told)).not.toHaveProperty('notes');
		const team = kept.to(ANA).at(-1)!;
		expect(team.text).toContain('Blocked drain');
		expect(inviteIn(team)).toMatchObject({ of: 'team', notes: expect.stringContaining('snake') as string });
		expect(kept.events.map(({ type }) => type)).toContain('waiting.ended');
	});

	test('that moves or is cancelled is told as it stands, once each', () => {
		const kept = complete();
		kept.book(booked(PROFILE, WEDNESDAY));
		kept.run('scheduling');
		move(kept, '2026-12-10T15:00:00Z');
		expect(kept.run('scheduling').code).toBe('changed');
		cancel(kept);
		expect(kept.run('scheduling').code).toBe('changed');
		kept.run('scheduling');
		expect(kept.to(DANA).map((message) => [message.subject, inviteIn(message)?.sequence, inviteIn(message)?.status])).toEqual([
			['Your appointment on Wed, Dec 9, 9:00 AM', 0, 'booked'],
			['Your appointment is now on Thu, Dec 10, 9:00 AM', 1, 'booked'],
			['Your appointment on Thu, Dec 10, 9:00 AM is cancelled', 2, 'cancelled'],
		]);
		expect(new Set(kept.to(DANA).map((message) => inviteIn(message)?.uid)).size).toBe(1);
	});

	test('that goes to somebody else leaves the first one\'s calendar', () => {
		const both = business({ team: [{ id: 'ana', name: 'Ana', email: ANA }, { id: 'ben', name: 'Ben', email: 'ben@lakeside.example' }], review: { rules: [{ on: 'appointment', action: 'auto' }] } });
		const kept = complete({}, both);
		kept.book(booked(both, WEDNESDAY));
		const [{ id }] = kept.appointment.resources;
		kept.run('scheduling');
		move(kept, '2026-12-10T15:00:00Z', [id === 'ana' ? 'ben' : 'ana']);
		kept.run('scheduling');
		const first = id === 'ana' ? ANA : 'ben@lakeside.example';
		expect(kept.to(first).map((message) => inviteIn(message)?.status)).toEqual(['booked', 'cancelled']);
	});

	test('of who left no address, or asks for silence, is told by a person', () => {
		for (const kept of [complete({}), complete({ classification: { intent: 'newJob', optOut: true } })]) {
			const silent = kept.sections.classification as { optOut?: boolean };
			kept.book({ ...booked(PROFILE, WEDNESDAY), ...(!silent.optOut && { customer: { language: 'en', timezone: 'America/Chicago' } }) });
			kept.run('scheduling');
			expect(kept.to(DANA)).toEqual([]);
			expect(kept.to(ANA).some(({ subject }) => subject?.startsWith('Tell the customer'))).toBe(true);
		}
	});

	test.each<[string, (visit: Appointment) => Appointment]>([
		['was only held', (visit) => ({ ...visit, status: 'cancelled', sequence: 0 })],
		['is over', (visit) => ({ ...visit, start: '2026-12-01T15:00:00Z', end: '2026-12-01T16:00:00Z' })],
		['took place', (visit) => ({ ...visit, status: 'completed' })],
	])('that %s is not told', (_, as) => {
		const kept = new KeptCase();
		kept.book(as(booked(PROFILE, WEDNESDAY)));
		expect(kept.run('scheduling')).toMatchObject({ code: 'nothingToDo', messages: [] });
	});

	test('that was missed is offered anew, once', () => {
		const kept = complete();
		kept.book(booked(PROFILE, WEDNESDAY));
		kept.run('scheduling');
		kept.now = Date.parse(WEDNESDAY) + HOUR;
		kept.change(markNoShow(kept.appointment, { by: 'human', now: kept.now }, PROFILE));
		expect(kept.run('scheduling').code).toBe('offered');
		expect(kept.run('scheduling').code).toBe('waiting');
		expect(kept.to(DANA).at(-1)).toMatchObject({ subject: 'We missed you on Wed, Dec 9, 9:00 AM' });
		expect(kept.to(DANA)).toHaveLength(2);
		kept.change(markNoShow(kept.appointment, { by: 'human', undo: true, now: kept.now }, PROFILE));
		kept.now += 3 * DAY;
		expect(kept.run('scheduling')).toMatchObject({ code: 'nothingToDo', messages: [] });
	});
});

test('a wish in words goes to the owner, beside what is told of the visit', () => {
	const kept = complete();
	kept.book(booked(PROFILE, WEDNESDAY));
	kept.now += HOUR;
	kept.record({ type: 'appointment.requested', at: kept.now, by: 'customer', key: 'wish', data: { text: 'After six, please\nThe gate is closed' } });
	expect(kept.run('scheduling')).toMatchObject({ code: 'handedOver', handoff: { to: 'scheduled' } });
	expect(kept.to(DANA)).toHaveLength(1);
	expect(kept.to(ANA).at(-1)?.text).toContain('> After six, please\n> The gate is closed');
	expect(kept.run('scheduling').code).toBe('waiting');
});

test('a wish without words gets the page, also after a visit that was cancelled', () => {
	const kept = complete();
	kept.book(booked(PROFILE, WEDNESDAY));
	cancel(kept);
	kept.run('scheduling');
	kept.record({ type: 'appointment.requested', at: kept.now, by: 'customer', key: 'again' });
	kept.sections.appointment = { ...FREE, ...kept.appointment };
	const step = kept.run('scheduling');
	expect(step.messages.some(({ subject }) => subject === 'Choose a time for your appointment')).toBe(true);
});

describe.each(['homeServices', 'dentalMedical'] as const)('the clock of the preset %s until a visit is booked', (preset) => {
	const profile = parseProfile(profileFromForm({ preset, businessName: 'A Business', timezone: 'America/Chicago' }));
	const policy = profile.sla.find(({ stop }) => stop.includes('appointment.booked'));
	const clockAfter = (...events: Array<Pick<FiledEvent, 'type' | 'by' | 'data'>>) => {
		const kept = new KeptCase(profile);
		kept.record({ type: 'inquiry.received', at: NOW, by: 'customer', key: 'inquiry' });
		kept.record({ type: 'reply.sent', at: NOW + HOUR, by: 'human', key: 'reply' });
		for (const [index, event] of events.entries()) kept.record({ ...event, at: NOW + (2 + index) * HOUR, key: `then:${index}` });
		kept.now = NOW + 30 * DAY;
		return clocksAfter(kept.situation).clocks.find(({ id }) => id === policy?.id);
	};

	test('runs on and is escalated without one', () => {
		expect(clockAfter()).toMatchObject({ status: 'breached' });
	});

	test.each(['customer', 'bot', 'human'] as const)('stops when one is booked by a %s', (by) => {
		expect(clockAfter({ type: 'appointment.booked', by })?.stoppedAt).toBeDefined();
	});

	test('waits for the customer who is asked for a time, and goes on when a person takes over', () => {
		const asked = { type: 'waiting.customer', by: 'bot' as const, data: { subject: 'appointment' } };
		expect(clockAfter(asked)?.status).not.toBe('breached');
		expect(clockAfter(asked, { type: 'waiting.ended', by: 'bot', data: { subject: 'appointment' } })?.status).toBe('breached');
	});
});
