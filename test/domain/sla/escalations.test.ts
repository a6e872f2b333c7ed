import type { Assignment } from '../../../domain/case';
import { check, policy } from './samples';

const received = 'inquiry.received @ 2026-03-02T10:00';
const start = Date.parse('2026-03-02T10:00:00-06:00');
const team = [
	{ id: 'desk', name: 'Front Desk', email: 'desk@example.com' },
	{ id: 'old-lead', name: 'Former Lead', role: 'manager' as const, active: false },
	{ id: 'lead', name: 'Team Lead', role: 'manager' as const },
	{ id: 'boss', name: 'Owner', email: 'boss@example.com', role: 'owner' as const },
];
const assignment: Assignment = {
	owner: { id: 'desk', name: 'Front Desk', email: 'desk@example.com' },
	strategy: 'rotate',
	rule: null,
	fallback: false,
	considered: [],
	reasons: [],
};

describe('the ladder: due to the owner, half again to the manager, three times to the owner of the business', () => {
	it.each<[string, number[]]>([
		['2026-03-02T10:59:59-06:00', []],
		['2026-03-02T11:00:00-06:00', [1]],
		['2026-03-02T11:29:59-06:00', [1]],
		['2026-03-02T11:30:00-06:00', [1, 1.5]],
		['2026-03-02T13:00:00-06:00', [1, 1.5, 3]],
		['2026-04-02T13:00:00-05:00', [1, 1.5, 3]],
	])('at %s the steps reached are %j', (now, steps) => {
		expect(check(now, [received]).escalations.map(({ at }) => at)).toEqual(steps);
	});

	it('names whom each step is for, when it fell due, and a key', () => {
		expect(check('2026-03-02T13:00:00-06:00', [received], { assignment, profile: { team } }).escalations).toEqual([
			{ key: `sla:c_1:first-response:${start}:1`, clock: 'first-response', at: 1, to: 'owner', dueAt: '2026-03-02T11:00:00-06:00', recipient: { id: 'desk', name: 'Front Desk', email: 'desk@example.com' } },
			{ key: `sla:c_1:first-response:${start}:1.5`, clock: 'first-response', at: 1.5, to: 'manager', dueAt: '2026-03-02T11:30:00-06:00', recipient: { id: 'lead', name: 'Team Lead' } },
			{ key: `sla:c_1:first-response:${start}:3`, clock: 'first-response', at: 3, to: 'businessOwner', dueAt: '2026-03-02T13:00:00-06:00', recipient: { id: 'boss', name: 'Owner', email: 'boss@example.com' } },
		]);
	});

	it('keeps its keys, whenever it is checked and whatever holds came in between', () => {
		const keys = (now: string, events: string[]) => check(now, events).escalations.map(({ key }) => key);
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

describe('whom a step is for', () => {
	it.each<[string, string, unknown]>([
		['a member by id', 'desk', { id: 'desk', name: 'Front Desk', email: 'desk@example.com' }],
		['a manager who is active', 'manager', { id: 'lead', name: 'Team Lead' }],
		['nobody, when the member is not active', 'old-lead', null],
		['nobody, when there is no such member', 'ghost', null],
		['nobody, when the case has no owner', 'owner', null],
	])('%s', (_, to, recipient) => {
		const sla = check('2026-03-02T11:00:00-06:00', [received], { policies: [policy({ escalate: [{ at: 1, to }] })], assignment: { ...assignment, owner: null }, profile: { team } });
		expect(sla.escalations.map((step) => step.recipient)).toEqual([recipient]);
		expect(sla.reasons.map(({ code }) => code)).toEqual(recipient === null ? ['recipient-missing'] : []);
	});

	it('two at the same share have two keys, the same step twice has one', () => {
		const escalate = [{ at: 1, to: 'owner' }, { at: 1, to: 'manager' }, { at: 1, to: 'owner' }];
		const { escalations } = check('2026-03-02T11:00:00-06:00', [received], { policies: [policy({ escalate })] });
		expect(escalations.map(({ key }) => key)).toEqual([`sla:c_1:first-response:${start}:1`, `sla:c_1:first-response:${start}:1:manager`]);
	});
});

describe('when to look again', () => {
	it.each<[string, string, string[], string | undefined]>([
		['at risk', '2026-03-02T10:10:00-06:00', [received], '2026-03-02T10:45:00-06:00'],
		['due', '2026-03-02T10:45:00-06:00', [received], '2026-03-02T11:00:00-06:00'],
		['the next step', '2026-03-02T11:00:00-06:00', [received], '2026-03-02T11:30:00-06:00'],
		['the last step, after the night', '2026-03-02T16:50:00-06:00', ['inquiry.received @ 2026-03-02T15:00'], '2026-03-03T10:00:00-06:00'],
		['no more, after the last step', '2026-03-02T13:00:00-06:00', [received], undefined],
		['no more, once stopped', '2026-03-02T10:30:00-06:00', [received, 'reply.sent @ 2026-03-02T10:20'], undefined],
		['not on hold: an event must come first', '2026-03-02T10:30:00-06:00', [received, 'waiting.customer @ 2026-03-02T10:20'], undefined],
		['not before the start', '2026-03-02T10:30:00-06:00', [], undefined],
	])('%s', (_, now, events, expected) => {
		expect(check(now, events).nextCheckAt).toBe(expected);
	});

	it('following it from check to check ends, and passes through every step once', () => {
		const seen = new Set<string>();
		let now: string | undefined = '2026-03-02T10:00:00-06:00';
		let checks = 0;
		while (now !== undefined && checks < 20) {
			const sla = check(now, [received]);
			sla.escalations.forEach(({ key }) => seen.add(key));
			now = sla.nextCheckAt;
			checks += 1;
		}
		expect(checks).toBe(5);
		expect(seen.size).toBe(3);
	});
});
