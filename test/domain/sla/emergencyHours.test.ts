import type { Priority } from '../../../domain/case';
import type { ProfileInput, SlaPolicy } from '../../../domain/profile/schema';
import { onCallAt } from '../../../domain/sla';
import { assignedTo, check, policy, profile } from './samples';

/** Emergencies around the clock, 5 minutes; all else in business hours, Monday to Friday 09:00 to 17:00 in Chicago. Told at 1, 1.5 and 3. */
const BY_PRIORITY = { emergency: 'always', high: 'business', normal: 'business', low: 'business' } as const;
const desk = { id: 'desk', name: 'Front Desk' };
const nina = { id: 'nina', name: 'Nina', onCall: true };
const boss = { id: 'boss', name: 'The Owner', role: 'owner' as const };
type Team = ProfileInput['team'];

function checkAt(now: string, received: string, { part = {}, priority = 'emergency', team = [desk, nina, boss], more = {}, events = [] }: { part?: Partial<SlaPolicy>; priority?: Priority; team?: Team; more?: Partial<ProfileInput>; events?: string[] } = {}) {
	return check(now, [`inquiry.received @ ${received}`, ...events], { policies: [policy({ hours: BY_PRIORITY, repeatAtMost: 12, ...part })], priority, assignment: assignedTo('desk'), profile: { team, ...more } });
}
const told = (sla: ReturnType<typeof checkAt>) => sla.escalations.map(({ at, repetition, recipient }) => `${at}${repetition === undefined ? '' : `#${repetition}`} ${recipient?.id}`);

describe('hours by priority', () => {
	it.each<[Priority, string, string]>([
		['emergency', '2026-03-03T02:05:00-06:00', 'breached'],
		['high', '2026-03-03T09:30:00-06:00', 'onTrack'],
		['normal', '2026-03-03T10:00:00-06:00', 'onTrack'],
		['low', '2026-03-03T11:00:00-06:00', 'onTrack'],
	])('%s at two in the morning is due at %s', (priority, dueAt, status) => {
		expect(checkAt('2026-03-03T02:10:00-06:00', '2026-03-03T02:00', { priority }).clocks[0]).toMatchObject({ dueAt, status });
	});

	it.each(['business', 'always'] as const)('a word for all is the same as four of it: %s', (hours) => {
		for (const priority of ['emergency', 'high', 'normal', 'low'] as const) {
			const each = { emergency: hours, high: hours, normal: hours, low: hours };
			const at = (of: SlaPolicy['hours']) => checkAt('2026-03-03T11:40:00-06:00', '2026-03-02T20:00', { priority, part: { hours: of } });
			expect(at(each)).toEqual(at(hours));
		}
	});

	it.each<[string, string, string]>([
		['the hour that is left out in spring', '2026-03-08T01:58:00-06:00', '2026-03-08T03:03:00-05:00'],
		['the first of the two hours in autumn', '2026-11-01T01:58:00-05:00', '2026-11-01T01:03:00-06:00'],
		['the second of them', '2026-11-01T01:58:00-06:00', '2026-11-01T02:03:00-06:00'],
		['a weekend', '2026-03-07T15:00:00-06:00', '2026-03-07T15:05:00-06:00'],
		['midnight', '2026-03-03T23:58:00-06:00', '2026-03-04T00:03:00-06:00'],
		['closing time', '2026-03-03T16:58:00-06:00', '2026-03-03T17:03:00-06:00'],
		['a holiday', '2026-07-03T10:00:00-05:00', '2026-07-03T10:05:00-05:00'],
	])('over %s an emergency takes five minutes', (_, received, dueAt) => {
		const sla = checkAt(dueAt, received, { more: { holidays: { country: 'US', dates: ['2026-07-03'] } } });
		expect(sla.clocks[0]).toMatchObject({ dueAt, status: 'breached', elapsedMinutes: 5 });
		expect(told(sla)).toHaveLength(1);
	});

	it('in another zone the night is that of the business', () => {
		const berlin = { business: { name: 'B', timezone: 'Europe/Berlin' } };
		const at = (now: string) => told(checkAt(now, '2026-03-03T03:00:00-06:00', { more: berlin }));
		expect(at('2026-03-03T03:05:00-06:00')).toEqual(['1 desk']);
		expect(told(checkAt('2026-03-03T12:05:00-06:00', '2026-03-03T12:00:00-06:00', { more: berlin }))).toEqual(['1 nina']);
	});
});

describe('whom it reaches at night', () => {
	const night = (team: Team) => checkAt('2026-03-03T02:20:00-06:00', '2026-03-03T02:00', { team });

	it.each<[string, Team, string]>([
		['who is on call, for every step', [desk, nina, boss], 'nina'],
		['the other one, where one on call is away', [desk, { ...nina, absences: [{ from: '2026-03-03', to: '2026-03-03' }] }, { ...boss, onCall: true }], 'boss'],
		['who is back on call this night', [desk, { ...nina, absences: [{ from: '2026-02-20', to: '2026-03-02' }] }, boss], 'nina'],
		['who is away by their own zone only', [desk, { ...nina, timezone: 'Asia/Tokyo', absences: [{ from: '2026-03-02', to: '2026-03-02' }] }, boss], 'nina'],
		['nobody who has left', [desk, { ...nina, active: false }, { ...boss, onCall: true }], 'boss'],
	])('%s', (_, team, id) => {
		expect(told(night(team))).toEqual([`1 ${id}`, `1.5 ${id}`, `3 ${id}`]);
	});

	it('whom the steps name, where all on call are away, and it is said', () => {
		const sla = night([desk, { ...nina, absences: [{ from: '2026-03-01', to: '2026-03-05' }] }, boss]);
		expect(told(sla)).toEqual(['1 desk', '1.5 boss', '3 boss']);
		expect(sla.reasons.map(({ code }) => code)).toContain('nobody-on-call');
	});

	it('who is on call at a moment', () => {
		const of = (team: Team) => onCallAt(profile({ team }), Date.parse('2026-03-03T02:00:00-06:00')).map(({ id }) => id);
		expect(of([desk, nina, { ...boss, onCall: true }])).toEqual(['nina', 'boss']);
		expect(of([desk, { ...nina, active: false }, { ...boss, onCall: true, absences: [{ from: '2026-03-03', to: '2026-03-03' }] }])).toEqual([]);
	});
});

describe('a night in which nobody answers', () => {
	/** Saturday at 15:00; the ladder ends at 15:15, and its twelfth repetition is on Sunday at 03:15. */
	const at = (now: string, part: Partial<SlaPolicy> = {}) => checkAt(now, '2026-03-07T15:00:00-06:00', { part });

	it('is told once more at the opening, to whom the ladder names', () => {
		expect(told(at('2026-03-08T20:00:00-05:00')).at(-1)).toBe('3#12 nina');
		expect(at('2026-03-08T20:00:00-05:00').nextCheckAt).toBe('2026-03-09T09:00:00-05:00');
		const opened = at('2026-03-09T09:00:00-05:00');
		expect(told(opened)).toEqual(['1 desk', '1.5 boss', '3 boss', '3#13 boss']);
		expect(opened.nextCheckAt).toBeUndefined();
		expect(told(at('2026-03-10T12:00:00-05:00'))).toEqual(told(opened));
	});

	it.each<[string, Partial<SlaPolicy>]>([
		['where the ladder ends by day', { repeatEveryMinutes: 240 }],
		['where repetitions are not wanted', { repeatEveryMinutes: 0 }],
		['where none are allowed', { repeatAtMost: 0 }],
		['where those that are named were told at night', { afterHours: 'named' }],
	])('not %s', (_, part) => {
		const most = part.repeatAtMost ?? 12;
		expect(at('2026-03-12T12:00:00-05:00', part).escalations.every(({ repetition = 0 }) => repetition <= most)).toBe(true);
	});

	it('not once somebody has taken it on', () => {
		const sla = checkAt('2026-03-09T09:00:00-05:00', '2026-03-07T15:00:00-06:00', { events: ['escalation.acknowledged @ 2026-03-07T16:00:00-06:00'] });
		expect(sla.escalations).toEqual([]);
	});
});

describe('a clock that runs already', () => {
	const at = (now: string, hours: SlaPolicy['hours'], priority?: Priority) => checkAt(now, '2026-03-03T02:00', { part: { hours }, priority });

	it('counts from its start by the hours that hold now', () => {
		expect(at('2026-03-03T02:30:00-06:00', 'business')).toMatchObject({ clocks: [{ status: 'onTrack', dueAt: '2026-03-03T09:05:00-06:00' }], escalations: [] });
		expect(at('2026-03-03T02:30:00-06:00', BY_PRIORITY)).toMatchObject({ clocks: [{ status: 'breached', dueAt: '2026-03-03T02:05:00-06:00' }], escalations: [{ at: 1 }, { at: 1.5 }, { at: 3 }] });
	});

	it('has the same keys by either, so no step is told twice', () => {
		const steps = (hours: SlaPolicy['hours']) => at('2026-03-03T09:30:00-06:00', hours).escalations.filter(({ repetition }) => repetition === undefined).map(({ key }) => key);
		expect(steps('business')).toEqual(steps(BY_PRIORITY));
	});

	it('of a case that becomes an emergency at night is one from its start', () => {
		expect(at('2026-03-03T02:30:00-06:00', BY_PRIORITY, 'normal').escalations).toEqual([]);
		expect(at('2026-03-03T02:30:00-06:00', BY_PRIORITY, 'emergency').escalations).toHaveLength(3);
	});
});
