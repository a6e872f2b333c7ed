import type { CaseEvent } from '../../../domain/case';
import { evaluateSla } from '../../../domain/sla';
import { assignedTo, check, policy, profile } from './samples';

const received = 'inquiry.received @ 2026-03-02T10:00';
const start = Date.parse('2026-03-02T10:00:00-06:00');
const once = [policy({ repeatEveryMinutes: 0 })];
const team = [
	{ id: 'desk', name: 'Front Desk', email: 'desk@example.com', phone: '+13125550123' },
	{ id: 'lead', name: 'Team Lead', role: 'manager' as const },
	{ id: 'boss', name: 'Owner', email: 'boss@example.com', role: 'owner' as const },
];
const evaluate = (now: string, events: object[]) => evaluateSla({ caseId: 'c_1', priority: 'normal', events: events as CaseEvent[], now: Date.parse(now) }, profile({ sla: once }));
const keys = (now: string, events: string[], policies = once) => check(now, events, { policies }).escalations.map(({ key }) => key);

describe('the ladder: due to the owner, half again to the manager, three times to the owner of the business', () => {
	it.each<[string, number[]]>([
		['2026-03-02T10:59:59-06:00', []],
		['2026-03-02T11:00:00-06:00', [1]],
		['2026-03-02T11:29:59-06:00', [1]],
		['2026-03-02T11:30:00-06:00', [1, 1.5]],
		['2026-03-02T13:00:00-06:00', [1, 1.5, 3]],
		['2026-04-02T13:00:00-05:00', [1, 1.5, 3]],
	])('at %s the steps reached are %j', (now, steps) => {
		expect(check(now, [received], { policies: once }).escalations.map(({ at }) => at)).toEqual(steps);
	});

	it('names whom each step is for, when it fell due, and a key', () => {
		expect(check('2026-03-02T13:00:00-06:00', [received], { assignment: assignedTo('desk'), profile: { team } }).escalations).toEqual([
			{ key: `sla:c_1:first-response:${start}:1`, clock: 'first-response', at: 1, to: 'owner', dueAt: '2026-03-02T11:00:00-06:00', recipient: team[0] },
			{ key: `sla:c_1:first-response:${start}:1.5`, clock: 'first-response', at: 1.5, to: 'manager', dueAt: '2026-03-02T11:30:00-06:00', recipient: { id: 'lead', name: 'Team Lead' } },
			{ key: `sla:c_1:first-response:${start}:3`, clock: 'first-response', at: 3, to: 'businessOwner', dueAt: '2026-03-02T13:00:00-06:00', recipient: { id: 'boss', name: 'Owner', email: 'boss@example.com' } },
		]);
	});

	it('keeps its keys, whenever it is checked and whatever holds came in between', () => {
		const late = keys('2026-03-06T12:00:00-06:00', [received]);
		expect(keys('2026-03-06T12:01:00-06:00', [received])).toEqual(late);
		expect(keys('2026-03-06T12:00:00-06:00', [received, 'waiting.customer @ 2026-03-02T10:20', 'customer.replied @ 2026-03-02T10:50'])).toEqual(late);
		expect(new Set(late).size).toBe(3);
	});

	it('is over once a person has answered, late or not', () => {
		expect(check('2026-03-06T12:00:00-06:00', [received, 'reply.sent @ 2026-03-04T10:00']).escalations).toEqual([]);
	});

	it('may warn before the time is up', () => {
		const policies = [policy({ escalate: [{ at: 0.5, to: 'owner' }] })];
		expect(check('2026-03-02T10:30:00-06:00', [received], { policies }).escalations.map(({ dueAt }) => dueAt)).toEqual(['2026-03-02T10:30:00-06:00']);
	});

	it('of several clocks comes oldest first', () => {
		const policies = [policy({ id: 'slow' }), policy({ id: 'fast', minutes: { emergency: 5, high: 5, normal: 50, low: 5 } })];
		expect(check('2026-03-02T11:30:00-06:00', [received], { policies }).escalations.map(({ clock, at }) => `${clock} ${at}`)).toEqual(['fast 1', 'slow 1', 'fast 1.5', 'slow 1.5']);
	});
});

describe('keys', () => {
	it('of two steps at the same share differ by whom they are for', () => {
		const policies = [policy({ repeatEveryMinutes: 0, escalate: [{ at: 1, to: 'owner' }, { at: 1, to: 'manager' }] })];
		expect(keys('2026-03-02T11:00:00-06:00', [received], policies)).toEqual([`sla:c_1:first-response:${start}:1`, `sla:c_1:first-response:${start}:1:manager`]);
	});

	it('stay when the priority is raised, so that a step told once is not told again', () => {
		const low = check('2026-03-02T12:00:00-06:00', [received], { policies: once, priority: 'low' }).escalations;
		const emergency = check('2026-03-02T12:00:00-06:00', [received], { policies: once, priority: 'emergency' }).escalations;
		expect(low.map(({ at }) => at)).toEqual([1]);
		expect(emergency.map(({ key }) => key)).toEqual(expect.arrayContaining(low.map(({ key }) => key)));
	});
});

describe('what was told', () => {
	const told = { type: 'escalation.sent', at: '2026-03-02T11:00:30-06:00', by: 'bot' as const, data: { key: `sla:c_1:first-response:${start}:1`, recipient: 'desk' } };
	const steps = (...events: object[]) => evaluate('2026-03-02T11:30:00-06:00', [{ type: 'inquiry.received', at: '2026-03-02T10:00:00-06:00' }, ...events]).escalations;

	it('is known by the key, with when and to whom', () => {
		expect(steps(told)).toMatchObject([{ at: 1, sentAt: '2026-03-02T11:00:30-06:00', sentTo: 'desk' }, { at: 1.5 }]);
		expect(steps({ ...told, data: { ...told.data, name: 'Front Desk' } })[0].sentTo).toBe('Front Desk');
		expect(steps(told)[1]).not.toHaveProperty('sentAt');
	});

	it.each<[string, object]>([
		['another key', { ...told, data: { key: 'sla:c_2:first-response:1:1' } }],
		['no key', { ...told, data: {} }],
		['no data', { type: told.type, at: told.at }],
		['data that is text', { ...told, data: 'sla' }],
		['a key that is no text', { ...told, data: { key: 1 } }],
		['another event', { ...told, type: 'message.sent' }],
		['a time after now', { ...told, at: '2026-03-02T12:00:00-06:00' }],
	])('is not this step for %s', (_, event) => {
		expect(steps(event).filter(({ sentAt }) => sentAt !== undefined)).toEqual([]);
	});
});

describe('when to look again', () => {
	it.each<[string, string, string[], string | undefined]>([
		['at risk', '2026-03-02T10:10:00-06:00', [received], '2026-03-02T10:45:00-06:00'],
		['due', '2026-03-02T10:45:00-06:00', [received], '2026-03-02T11:00:00-06:00'],
		['the next step', '2026-03-02T11:00:00-06:00', [received], '2026-03-02T11:30:00-06:00'],
		['the first repetition', '2026-03-02T13:00:00-06:00', [received], '2026-03-02T14:00:00-06:00'],
		['the next repetition, after the night', '2026-03-02T16:30:00-06:00', [received], '2026-03-02T17:00:00-06:00'],
		['the last step, after the night', '2026-03-02T16:50:00-06:00', ['inquiry.received @ 2026-03-02T15:00'], '2026-03-03T10:00:00-06:00'],
		['no more, once acknowledged after it was due', '2026-03-02T11:20:00-06:00', [received, 'escalation.acknowledged @ 2026-03-02T11:10'], undefined],
		['still at risk and due, when acknowledged before', '2026-03-02T10:10:00-06:00', [received, 'escalation.acknowledged @ 2026-03-02T10:05'], '2026-03-02T10:45:00-06:00'],
		['no more, once stopped', '2026-03-02T10:30:00-06:00', [received, 'reply.sent @ 2026-03-02T10:20'], undefined],
		['not on hold: an event must come first', '2026-03-02T10:30:00-06:00', [received, 'waiting.customer @ 2026-03-02T10:20'], undefined],
		['not before the start', '2026-03-02T10:30:00-06:00', [], undefined],
	])('%s', (_, now, events, expected) => {
		expect(check(now, events).nextCheckAt).toBe(expected);
	});

	it('no more after the last step of a ladder that does not repeat', () => {
		expect(check('2026-03-02T13:00:00-06:00', [received], { policies: once }).nextCheckAt).toBeUndefined();
	});

	it('following it from check to check passes through every step and repetition once, in order', () => {
		const seen: string[] = [];
		let now = '2026-03-02T10:00:00-06:00';
		for (let checks = 0; checks < 8; checks += 1) {
			const sla = check(now, [received]);
			seen.push(...sla.escalations.map(({ key }) => key).filter((key) => !seen.includes(key)));
			now = sla.nextCheckAt ?? '';
		}
		expect(now).toBe('2026-03-02T17:00:00-06:00');
		expect(seen.map((key) => key.split(`${start}:`)[1])).toEqual(['1', '1.5', '3', '3#1', '3#2', '3#3']);
	});
});
