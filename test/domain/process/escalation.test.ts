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
