import { decide } from '../../../domain/process';
import { HOUR, NOW, profileWith, situationWith, toTeamOf, type FileParts } from './world';

const MINUTE = 60_000;
const at = (minutes: number, parts: FileParts = {}) => decide('escalation', situationWith(parts, { now: NOW + minutes * MINUTE }));

test.each<[string, number, string[]]>([
	['in time', 10, []],
	['due', 15, ['ann@example.com']],
	['half as long again', 23, ['ann@example.com', 'mo@example.com']],
	['three times as long', 45, ['ann@example.com', 'mo@example.com', 'boss@example.com']],
])('%s', (_what, minutes, to) => {
	const step = at(minutes);
	expect(step.code).toBe(to.length > 0 ? 'escalated' : 'onTrack');
	expect(toTeamOf(step).map((message) => message.to)).toEqual(to);
	for (const { urgency, digestKey } of step.messages) expect({ urgency, digestKey }).toEqual({ urgency: 0, digestKey: undefined });
});

test('what was told is not told again, and the next look is at the next step', () => {
	const first = at(15);
	const told = first.messages.flatMap(({ events }) => events).map(({ type, key, data }) => ({ type, key, data, at: NOW + 15 * MINUTE, by: 'bot' as const }));
	const second = at(16, { events: told });
	expect(second).toMatchObject({ code: 'onTrack', messages: [] });
	expect(second.due.escalation).toBe(NOW + 22.5 * MINUTE);
});

test.each<[string, NonNullable<FileParts['events']>[number], string]>([
	['a person answered', { type: 'reply.sent', by: 'human', at: NOW + 5 * MINUTE }, 'onTrack'],
	['a person called', { type: 'call.made', by: 'human', at: NOW + 5 * MINUTE }, 'onTrack'],
	['somebody took it on', { type: 'escalation.acknowledged', by: 'human', at: NOW + 5 * MINUTE }, 'onTrack'],
	['the customer was asked', { type: 'waiting.customer', at: NOW + 5 * MINUTE }, 'onTrack'],
	['a bot answered', { type: 'reply.sent', at: NOW + 5 * MINUTE }, 'escalated'],
	['a bot acknowledged', { type: 'acknowledgement.sent', at: NOW + 5 * MINUTE }, 'escalated'],
])('%s', (_what, event, code) => {
	expect(at(60, { events: [event] }).code).toBe(code);
});

test.each(['paid', 'closed'] as const)('a case that is %s tells nobody, and is not looked at again', (stage) => {
	expect(at(600, { stage })).toMatchObject({ code: 'nothingToDo', messages: [], due: { escalation: null } });
});

test('put off, it rests until then, and goes on after', () => {
	const events = [{ type: 'case.snoozed', by: 'human' as const, at: NOW + MINUTE, data: { until: '2026-03-02T14:00:00-06:00' } }];
	expect(at(60, { events })).toMatchObject({ code: 'onTrack', messages: [], due: { escalation: NOW + 4 * HOUR } });
	expect(at(240, { events }).code).toBe('escalated');
});

test('nobody on the team has an address: the business is told', () => {
	const profile = profileWith({ team: [{ id: 'ann', name: 'Ann' }] });
	const step = decide('escalation', situationWith({}, { profile, now: NOW + 15 * MINUTE }));
	expect(toTeamOf(step)).toMatchObject([{ to: 'hello@example.com' }]);
});

describe('an emergency at night', () => {
	const NIGHT = Date.parse('2026-03-03T02:00:00-06:00');
	const team = [
		{ id: 'ann', name: 'Ann', email: 'ann@example.com' },
		{ id: 'nina', name: 'Nina', email: 'nina@example.com', onCall: true, digestMinutes: 120 },
		{ id: 'boss', name: 'Boss', email: 'boss@example.com', role: 'owner' },
	];
	const night = (minutes: number, profile = profileWith({ team }), parts: FileParts = {}) =>
		decide('escalation', situationWith({ openedAt: NIGHT, priority: 'emergency', ...parts }, { profile, now: NIGHT + minutes * MINUTE }));

	test('is told to who is on call, at once, whatever digest they have', () => {
		const step = night(5);
		expect(step.code).toBe('escalated');
		expect(toTeamOf(step)).toMatchObject([{ to: 'nina@example.com', urgency: 0 }]);
		expect(toTeamOf(step)[0]).not.toHaveProperty('dueAt');
		expect(step.due.escalation).toBe(NIGHT + 7.5 * MINUTE);
	});

	test('waits for the opening where nobody is on call', () => {
		const step = night(60, profileWith());
		expect(step).toMatchObject({ code: 'onTrack', messages: [] });
		expect(decide('escalation', situationWith({ openedAt: NIGHT, priority: 'emergency' }, { profile: profileWith(), now: Date.parse('2026-03-03T08:05:00-06:00') })).code).toBe('escalated');
	});

	test('of another priority nobody is told before the opening', () => {
		expect(night(300, undefined, { priority: 'high' })).toMatchObject({ code: 'onTrack', messages: [] });
	});
});

describe('after a gap', () => {
	const DUE_AT_ONE = NOW + 6 * HOUR;
	const at6 = (parts: FileParts = {}, profile = profileWith({ sla: [{ ...profileWith().sla[0], hours: 'always', afterHours: 'named' }] })) => decide('escalation', situationWith(parts, { profile, now: DUE_AT_ONE }));

	test('what a clock has come to is told, gathered with that of other cases', () => {
		const step = at6();
		expect(toTeamOf(step)).toMatchObject([{ to: 'boss@example.com', events: [{ type: 'escalation.sent', data: { at: 3, repetition: 5 } }] }]);
		const [{ dueAt }] = toTeamOf(step);
		expect(dueAt).toBeGreaterThanOrEqual(DUE_AT_ONE + MINUTE);
		expect(dueAt).toBeLessThanOrEqual(DUE_AT_ONE + 3 * MINUTE);
	});

	test('and nothing that is behind it once it is out', () => {
		const told = at6().messages.flatMap(({ events }) => events).map(({ type, key, data }) => ({ type, key, data, at: DUE_AT_ONE, by: 'bot' as const }));
		expect(at6({ events: told })).toMatchObject({ code: 'onTrack', messages: [] });
	});

	test('an emergency is told to everybody whom a step names, at once', () => {
		const messages = toTeamOf(at6({ priority: 'emergency' }));
		expect(messages.map(({ to }) => to)).toEqual(['ann@example.com', 'mo@example.com', 'boss@example.com']);
		for (const message of messages) expect(message).not.toHaveProperty('dueAt');
	});
});

describe('an alert', () => {
	const [one] = toTeamOf(at(15));

	test('is counted under its person, as many an hour as the profile says', () => {
		expect(one.pace).toMatchObject({ withinMs: HOUR, most: 12 });
		expect(one.pace?.counts).not.toContain('ann');
		const profile = profileWith({ limits: { alertsPerPersonPerHour: 3 } });
		expect(toTeamOf(decide('escalation', situationWith({}, { profile, now: NOW + 15 * MINUTE })))[0].pace?.most).toBe(3);
		const others = new Set(toTeamOf(at(45)).map(({ pace }) => pace?.counts));
		expect(others.size).toBe(3);
	});

	test('of an emergency is counted, goes apart from the others, and is held back by nothing', () => {
		const [urgent] = toTeamOf(at(15, { priority: 'emergency' }));
		expect(urgent.pace).toEqual({ together: urgent.pace?.together, counts: one.pace?.counts, withinMs: HOUR });
		expect(urgent.pace?.together).not.toBe(one.pace?.together);
	});

	test('is void once a person has stopped the clock, and not by what a bot has sent', () => {
		expect(one.voidedBy).toEqual({ events: ['reply.sent', 'call.made'], by: 'human', known: 0, process: 'escalation' });
		expect(toTeamOf(at(15, { events: [{ type: 'reply.sent', by: 'bot', at: NOW + MINUTE }] }))[0].voidedBy).toMatchObject({ known: 0 });
	});
});

describe('what the message says', () => {
	const textOf = (parts: FileParts, more: object = {}) => {
		const [message] = toTeamOf(decide('escalation', situationWith(parts, { profile: profileWith(more), now: NOW + 15 * MINUTE })));
		return { subject: message.subject ?? '', text: message.text };
	};

	test.each<[string, FileParts, RegExp]>([
		['an emergency', { priority: 'emergency' }, /^\[emergency\] Overdue: First response, Dana Wells, Drain Cleaning \[/],
		['a matter of high priority', { priority: 'high' }, /^Overdue: First response, Dana Wells, Drain Cleaning \[/],
		['a company without a name', { inquiry: { contact: { company: 'Wells Ltd', email: 'x@example.org' } } }, /^Overdue: First response, Wells Ltd, Drain Cleaning \[/],
		['a service that is not known', { classification: { service: null } }, /^Overdue: First response, Dana Wells \[/],
		['nobody in particular', { inquiry: { contact: {} } }, /^Overdue: First response, an unknown sender, Drain Cleaning \[/],
	])('in its subject: %s, whose, and what about', (_what, parts, subject) => {
		expect(textOf(parts).subject).toMatch(subject);
	});

	test('times are those of the business, in words', () => {
		expect(textOf({}).text).toContain('First response was due Mon 2 Mar, 10:15, and nobody has answered yet.');
	});

	test.each<[string, FileParts, object, string, boolean]>([
		['an email address', {}, {}, 'Answer this message to write to the customer; that stops the clock.', true],
		['a number alone, and no sender for texts', { inquiry: { contact: { name: 'Dana', phone: '+13125550188' } } }, {}, 'Call +13125550188. Note the call on the case: that stops the clock.', false],
		['a number alone, and a sender for texts', { inquiry: { channel: 'sms', contact: { phone: '+13125550188' } } }, { channels: ['email', 'sms'] }, 'Answer this message to write to the customer; that stops the clock.', true],
		['a call', { inquiry: { channel: 'phone', contact: { phone: '+13125550188' } } }, {}, 'Call +13125550188. Note the call on the case: that stops the clock.', false],
		['nothing at all', { inquiry: { contact: {} } }, {}, 'The customer left no address to write to.', false],
		['somebody who asks not to be written to', { optedOut: true }, {}, 'The customer asks not to be written to.', false],
	])('how to go on with %s', (_what, parts, more, said, answers) => {
		const { text } = textOf(parts, more);
		expect(text).toContain(said);
		expect(text.includes('Answer this message')).toBe(answers);
	});

	test('of a clock that no answer stops, it does not say that nobody answered', () => {
		const sla = [{ id: 'bill', name: 'Invoice out', start: 'work.completed', stop: ['invoice.sent'], stopBy: 'anyone', minutes: { emergency: 60, high: 60, normal: 60, low: 60 }, hours: 'always', escalate: [{ at: 1, to: 'owner' }] }];
		const events = [{ type: 'work.completed', by: 'human' as const, at: NOW }];
		const [message] = toTeamOf(decide('escalation', situationWith({ events, stage: 'delivered' }, { profile: profileWith({ sla }), now: NOW + 61 * MINUTE })));
		expect(message.text).toContain('Invoice out was due Mon 2 Mar, 11:00, and it is not done yet.');
	});
});
