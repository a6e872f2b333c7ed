import type { IDataObject } from 'n8n-workflow';

import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { caseItem, profile } from '../support/samples';

const [ON_TRACK, AT_RISK, BREACHED, DONE] = [0, 1, 2, 3];

interface Sla {
	worst: string;
	clocks: Array<{ id: string; status: string; dueAt?: string; elapsedMinutes?: number; remainingMinutes?: number }>;
	escalations: Array<{ key: string; clock: string; at: number; repetition?: number; to: string; recipient?: { id: string }; sentAt?: string }>;
	nextCheckAt?: string;
	reasons?: Array<{ code: string; message: string }>;
}

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
afterAll(async () => await engine?.stop());

/** Received on Monday at 09:00; `normal` has 15 minutes of business time. */
const item = (more: IDataObject = {}): Item => ({
	json: { caseId: 'c_1', classification: { priority: 'normal' }, events: [{ type: 'inquiry.received', at: '2026-03-02T09:00:00-06:00', by: 'customer' }], ...more },
});
const withEvent = (type: string, at: string, by: string) => item({ events: [...(item().json.events as IDataObject[]), { type, at, by }] });
const check = async (items: Item[], now: string, parameters: IDataObject = {}) => await engine.runNode('slaCheck', { profile, now, ...parameters }, items);
const only = (run: NodeResult) => {
	expect(run.error).toBeUndefined();
	const answers = run.outputs.flatMap((items, output) => items.map(({ json }) => ({ output, sla: json.sla as unknown as Sla })));
	expect(answers).toHaveLength(1);
	return answers[0];
};

test.each([
	['at once', '2026-03-02T09:00:00-06:00', ON_TRACK, 'onTrack'],
	['just before the risk', '2026-03-02T09:11:14-06:00', ON_TRACK, 'onTrack'],
	['at three quarters', '2026-03-02T09:11:15-06:00', AT_RISK, 'atRisk'],
	['just before it is due', '2026-03-02T09:14:59-06:00', AT_RISK, 'atRisk'],
	['after it was due', '2026-03-02T09:15:01-06:00', BREACHED, 'breached'],
])('%s', async (_when, now, output, status) => {
	const answer = only(await check([item()], now));
	expect(answer.output).toBe(output);
	expect(answer.sla.clocks).toMatchObject([{ id: 'first-response', status, dueAt: '2026-03-02T09:15:00-06:00' }]);
});

test('a person\'s reply in time is done; a bot\'s is not', async () => {
	expect(only(await check([withEvent('reply.sent', '2026-03-02T09:10:00-06:00', 'human')], '2026-03-02T12:00:00-06:00'))).toMatchObject({ output: DONE, sla: { clocks: [{ status: 'met' }] } });
	expect(only(await check([withEvent('reply.sent', '2026-03-02T09:10:00-06:00', 'bot')], '2026-03-02T12:00:00-06:00'))).toMatchObject({ output: BREACHED, sla: { clocks: [{ status: 'breached' }] } });
});

test('a late reply is done too, and was missed', async () => {
	expect(only(await check([withEvent('reply.sent', '2026-03-02T09:30:00-06:00', 'human')], '2026-03-02T12:00:00-06:00'))).toMatchObject({ output: DONE, sla: { clocks: [{ status: 'missed' }] } });
});

test('the night does not count', async () => {
	const lateInquiry = item({ events: [{ type: 'inquiry.received', at: '2026-03-02T16:55:00-06:00', by: 'customer' }] });
	expect(only(await check([lateInquiry], '2026-03-03T07:59:00-06:00'))).toMatchObject({ output: ON_TRACK, sla: { clocks: [{ elapsedMinutes: 5, dueAt: '2026-03-03T08:10:00-06:00' }] } });
});

test.each([
	['emergency', '2026-03-02T09:05:00-06:00'],
	['HIGH', '2026-03-02T09:05:00-06:00'],
	['low', '2026-03-02T10:00:00-06:00'],
	['whatever', '2026-03-02T09:15:00-06:00'],
])('priority %s is due at %s', async (priority, dueAt) => {
	expect(only(await check([item({ classification: { priority } })], '2026-03-02T09:00:00-06:00')).sla.clocks[0].dueAt).toBe(dueAt);
});

test('the priority that the ledger keeps goes before the one that was read from the inquiry', async () => {
	expect(only(await check([item({ priority: 'emergency' })], '2026-03-02T09:00:00-06:00')).sla.clocks[0].dueAt).toBe('2026-03-02T09:05:00-06:00');
});

test('a priority that is none is said so', async () => {
	expect(only(await check([item({ priority: 'P1' })], '2026-03-02T09:00:00-06:00')).sla.reasons).toEqual([{ code: 'priority-unknown', message: expect.stringContaining('normal') as string }]);
});

test('a person who acknowledges ends the escalations, a bot does not', async () => {
	const sla = async (by: string) => only(await check([withEvent('escalation.acknowledged', '2026-03-02T09:16:00-06:00', by)], '2026-03-02T12:00:00-06:00'));
	expect(await sla('human')).toMatchObject({ output: BREACHED, sla: { clocks: [{ acknowledgedAt: '2026-03-02T09:16:00-06:00' }], escalations: [] } });
	expect((await sla('bot')).sla.escalations.map(({ at, repetition }) => [at, repetition])).toEqual([[1, undefined], [1.5, undefined], [3, undefined], [3, 2]]);
});

test('what was told is marked, and the next check is known', async () => {
	const [first] = only(await check([item()], '2026-03-02T09:16:00-06:00')).sla.escalations;
	const events = [...(item().json.events as IDataObject[]), { type: 'escalation.sent', at: '2026-03-02T09:15:30-06:00', by: 'bot', data: { key: first.key } }];
	const { sla } = only(await check([item({ events })], '2026-03-02T09:23:00-06:00'));
	expect(sla.escalations.map(({ sentAt }) => sentAt)).toEqual(['2026-03-02T09:15:30-06:00', undefined]);
	expect(sla.nextCheckAt).toBe('2026-03-02T09:45:00-06:00');
});

test('escalations name the next in line, and have the same keys at every check', async () => {
	const assignment = { owner: { id: 'technician', name: 'Technician', email: 'technician@example.com' } };
	const first = only(await check([item({ assignment })], '2026-03-02T09:40:00-06:00')).sla.escalations;
	const later = only(await check([item({ assignment })], '2026-03-02T16:00:00-06:00')).sla.escalations;
	expect(first.map(({ at, to }) => [at, to])).toEqual([[1, 'owner'], [1.5, 'manager']]);
	expect(first.map(({ recipient }) => recipient?.id)).toEqual(['technician', 'manager']);
	expect(later.slice(0, 2).map(({ key }) => key)).toEqual(first.map(({ key }) => key));
	expect(new Set(later.map(({ key }) => key)).size).toBe(later.length);
});

test('a case straight from the classifier starts at the time of its inquiry', async () => {
	const answer = only(await check([{ json: { inquiry: caseItem.json.inquiry, classification: { priority: 'normal' } } }], '2026-03-02T09:52:00-06:00'));
	expect(answer.sla.clocks[0].dueAt).toBe('2026-03-02T10:05:00-06:00');
});

test('policies of this node alone need no profile', async () => {
	const own = {
		settingsFrom: 'node',
		timezone: 'America/Chicago',
		policies: { policy: [{ id: 'estimate', start: 'visit.done', stop: 'estimate.sent', hours: 'always', minutesNormal: 120, minutesLow: 120, minutesHigh: 60, minutesEmergency: 30, atRiskAt: 0.5 }] },
	};
	const visited = item({ events: [{ type: 'visit.done', at: '2026-03-02T20:00:00-06:00', by: 'human' }] });
	expect(only(await check([visited], '2026-03-02T21:00:00-06:00', own))).toMatchObject({ output: AT_RISK, sla: { clocks: [{ id: 'estimate', dueAt: '2026-03-02T22:00:00-06:00' }] } });
});

test.each([
	['asForAll', 'emergency', '2026-03-03T09:05:00-06:00'],
	['always', 'emergency', '2026-03-02T20:05:00-06:00'],
	['always', 'high', '2026-03-03T09:05:00-06:00'],
])('policies of this node count for an emergency by their own choice: %s, %s', async (hoursEmergency, priority, dueAt) => {
	const own = {
		settingsFrom: 'node',
		timezone: 'America/Chicago',
		policies: { policy: [{ id: 'answer', start: 'inquiry.received', stop: 'reply.sent', hours: 'business', hoursEmergency, minutesNormal: 5, minutesLow: 5, minutesHigh: 5, minutesEmergency: 5, atRiskAt: 0.5 }] },
	};
	const received = item({ priority, events: [{ type: 'inquiry.received', at: '2026-03-02T20:00:00-06:00', by: 'customer' }] });
	expect(only(await check([received], '2026-03-02T20:01:00-06:00', own)).sla.clocks[0].dueAt).toBe(dueAt);
});

describe('bad settings are an error of the node', () => {
	test.each<[string, IDataObject, RegExp]>([
		['no profile anywhere', { profile: "={{ $('Business Profile').first().json }}" }, /^Profile: no business profile was found/],
		['an unknown time zone', { settingsFrom: 'node', timezone: 'Mars/Olympus' }, /business\.timezone/],
		['windows that overlap', { settingsFrom: 'node', hours: { window: [{ day: 'mon', opens: '08:00', closes: '12:00' }, { day: 'mon', opens: '11:00', closes: '13:00' }] } }, /hours\.mon/],
		['a policy of no minutes', { settingsFrom: 'node', policies: { policy: [{ id: 'a', start: 'x', stop: 'y', minutesNormal: 0 }] } }, /sla\[0\]\.minutes/],
		['a policy that nothing stops', { settingsFrom: 'node', policies: { policy: [{ id: 'a', start: 'x', stop: ' , ', minutesNormal: 5 }] } }, /sla\[0\]\.stop/],
	])('%s', async (_what, parameters, message) => {
		const run = await check([item()], '2026-03-02T10:00:00-06:00', parameters);
		expect(run.error?.message).toMatch(message);
		expect(run.error?.description).toMatch(/\S/);
	});
});

describe('bad data is a case to look at, with the reason', () => {
	test.each<[string, IDataObject, RegExp]>([
		['events that are cut-off JSON', { events: '[{ "type": ' }, /^Events is not valid JSON/],
		['events that are no list', { events: '{ "type": "reply.sent" }' }, /^Events is not a list/],
		['an assignment that is cut-off JSON', { assignment: '{ "owner" ' }, /^Assignment is not valid JSON/],
		['a time that is none', { now: 'at tea time' }, /^Now/],
	])('%s', async (_what, parameters, message) => {
		const { output, sla } = only(await check([item()], '2026-03-02T10:00:00-06:00', parameters));
		expect(output).toBe(AT_RISK);
		expect(sla.reasons?.[0].message).toMatch(message);
	});

	test('a single event that cannot be read is named, and the others count', async () => {
		const { sla } = only(await check([withEvent('reply.sent', 'yesterday-ish', 'human')], '2026-03-02T09:05:00-06:00'));
		expect(sla.clocks[0].status).toBe('onTrack');
		expect(sla.reasons).toEqual([{ code: 'event-unreadable', message: expect.stringContaining('events[1]') as string }]);
	});
});
