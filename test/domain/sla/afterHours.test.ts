import type { ProfileInput, SlaPolicy } from '../../../domain/profile/schema';
import { assignedTo, check, policy } from './samples';

/** Around the clock, 60 minutes; received on Monday at 20:00, three hours after closing. Step 1 at 21:00, 1.5 at 21:30, 3 at 23:00. */
const received = 'inquiry.received @ 2026-03-02T20:00';
const desk = { id: 'desk', name: 'Front Desk' };
const nina = { id: 'nina', name: 'Nina', onCall: true };
const lead = { id: 'lead', name: 'Team Lead', role: 'manager' as const };
const boss = { id: 'boss', name: 'The Owner', role: 'owner' as const, onCall: true };
type Team = ProfileInput['team'];

function checkAt(now: string, part: Partial<SlaPolicy>, team: Team = [desk, nina, lead, boss]) {
	return check(now, [received], { policies: [policy({ hours: 'always', ...part })], assignment: assignedTo('desk'), profile: { team } });
}
const told = (now: string, part: Partial<SlaPolicy>, team?: Team) =>
	checkAt(now, part, team).escalations.map(({ at, repetition, recipient }) => `${at}${repetition === undefined ? '' : `#${repetition}`} ${recipient?.id}`);

describe('onCall: at night, who is on call', () => {
	it('the first of the line behind whom the step names', () => {
		const sla = checkAt('2026-03-02T23:00:00-06:00', {});
		expect(sla.escalations.map(({ recipient }) => recipient?.id)).toEqual(['boss', 'boss', 'boss']);
		expect(sla.reasons).toEqual([
			{ code: 'recipient-on-call', message: 'The Owner is told for "owner": the business is closed' },
			{ code: 'recipient-on-call', message: 'The Owner is told for "manager": the business is closed' },
		]);
	});

	it.each<[string, Team, string]>([
		['the owner of the case, who is on call', [{ ...desk, onCall: true }, nina, lead, boss], 'desk'],
		['the backup of the owner of the case', [{ ...desk, backup: 'nina' }, nina, lead, boss], 'nina'],
		['a manager before the owner of the business', [desk, nina, { ...lead, onCall: true }, boss], 'lead'],
		['a member, where nobody above is on call', [desk, nina, lead, { ...boss, onCall: false }], 'nina'],
		['nobody who is absent', [desk, nina, lead, { ...boss, absences: [{ from: '2026-03-02', to: '2026-03-02' }] }], 'nina'],
	])('%s', (_, team, id) => {
		expect(told('2026-03-02T21:00:00-06:00', {}, team)).toEqual([`1 ${id}`]);
	});

	it('whom the step names, where nobody is on call, and it is said', () => {
		const sla = checkAt('2026-03-02T21:00:00-06:00', {}, [desk, lead]);
		expect(sla.escalations[0].recipient?.id).toBe('desk');
		expect(sla.reasons).toEqual([{ code: 'nobody-on-call', message: 'Front Desk is told for "owner": the business is closed, and nobody is on call' }]);
	});

	it.each([
		['2026-03-03T08:59:59-06:00', 'boss'],
		['2026-03-03T09:00:00-06:00', 'desk'],
		['2026-03-03T16:59:59-06:00', 'desk'],
		['2026-03-03T17:00:00-06:00', 'boss'],
	])('whom the step names while the business is open: at %s %s', (now, id) => {
		expect(checkAt(now, {}).escalations[0].recipient?.id).toBe(id);
	});

	it('a holiday is night as well', () => {
		const holidays = { dates: ['2026-03-03'] };
		const sla = check('2026-03-03T12:00:00-06:00', [received], { policies: [policy({ hours: 'always' })], assignment: assignedTo('desk'), profile: { team: [desk, boss], holidays } });
		expect(sla.escalations[0].recipient?.id).toBe('boss');
	});
});

it('named: whom the step names, at any hour', () => {
	expect(told('2026-03-03T00:00:00-06:00', { afterHours: 'named' })).toEqual(['1 desk', '1.5 lead', '3 boss', '3#1 boss']);
});

describe('nextOpening: nobody before the business opens', () => {
	const waits = { afterHours: 'nextOpening' as const };

	it.each<[string, string, string[]]>([
		['at night nothing is told', '2026-03-03T08:59:59-06:00', []],
		['at the opening all steps are, in order, and the last repetition', '2026-03-03T09:00:00-06:00', ['1 desk', '1.5 lead', '3 boss', '3#10 boss']],
		['by day it goes on', '2026-03-03T11:00:00-06:00', ['1 desk', '1.5 lead', '3 boss', '3#12 boss']],
		['what falls on closing time waits', '2026-03-03T17:00:00-06:00', ['1 desk', '1.5 lead', '3 boss', '3#17 boss']],
	])('%s', (_, now, expected) => {
		expect(told(now, waits)).toEqual(expected);
	});

	it('tells when each was to be told', () => {
		expect(checkAt('2026-03-03T12:00:00-06:00', waits).escalations.map(({ dueAt }) => dueAt)).toEqual([
			'2026-03-03T09:00:00-06:00',
			'2026-03-03T09:00:00-06:00',
			'2026-03-03T09:00:00-06:00',
			'2026-03-03T12:00:00-06:00',
		]);
	});

	it.each<[string, string, string[], string]>([
		['the next check is the opening', '2026-03-02T23:30:00-06:00', [received], '2026-03-03T09:00:00-06:00'],
		['also of a clock on hold that had come to a step', '2026-03-02T23:30:00-06:00', [received, 'waiting.customer @ 2026-03-02T21:10'], '2026-03-03T09:00:00-06:00'],
	])('%s', (_, now, events, expected) => {
		const sla = check(now, events, { policies: [policy({ hours: 'always', ...waits })] });
		expect(sla.escalations).toEqual([]);
		expect(sla.nextCheckAt).toBe(expected);
	});

	it('a clock on hold tells at the opening what it had come to before', () => {
		const sla = check('2026-03-03T10:00:00-06:00', [received, 'waiting.customer @ 2026-03-02T21:10'], { policies: [policy({ hours: 'always', ...waits })] });
		expect(sla.escalations.map(({ at }) => at)).toEqual([1]);
	});

	it('does not wait for a business that never opens', () => {
		const hours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
		const sla = check('2026-03-02T21:00:00-06:00', [received], { policies: [policy({ hours: 'always', ...waits })], profile: { hours } });
		expect(sla.escalations.map(({ dueAt }) => dueAt)).toEqual(['2026-03-02T21:00:00-06:00']);
	});
});

describe('a clock of business hours', () => {
	it.each(['onCall', 'nextOpening', 'named'] as const)('tells at closing time whom the step names: %s', (afterHours) => {
		const sla = check('2026-03-02T17:00:20-06:00', ['inquiry.received @ 2026-03-02T16:00'], { policies: [policy({ afterHours })], assignment: assignedTo('desk'), profile: { team: [desk, boss] } });
		expect(sla.escalations).toMatchObject([{ at: 1, dueAt: '2026-03-02T17:00:00-06:00', recipient: { id: 'desk' } }]);
		expect(sla.reasons).toEqual([]);
	});
});
