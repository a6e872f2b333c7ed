import type { ProfileInput } from '../../../domain/profile/schema';
import { assignedTo, check, policy } from './samples';

const received = 'inquiry.received @ 2026-03-02T10:00';
const NOW = '2026-03-02T11:00:00-06:00';
type Team = NonNullable<ProfileInput['team']>;

const desk = { id: 'desk', name: 'Front Desk', email: 'desk@example.com', backup: 'dana' };
const dana = { id: 'dana', name: 'Dana', phone: '+13125550123' };
const lead = { id: 'lead', name: 'Team Lead', role: 'manager' as const };
const boss = { id: 'boss', name: 'The Owner', role: 'owner' as const };
const team: Team = [desk, dana, lead, boss];

const away = (id: string, absences = [{ from: '2026-03-01', to: '2026-03-08' }]): Team => team.map((member) => (member.id === id ? { ...member, absences } : member));
const gone = (...ids: string[]): Team => team.map((member) => (ids.includes(member.id) ? { ...member, active: false } : member));

function told(to: string, members: Team, owner: string | null = 'desk') {
	const assignment = owner === null ? null : assignedTo(owner, owner === 'former' ? 'Former Member' : owner);
	const sla = check(NOW, [received], { policies: [policy({ escalate: [{ at: 1, to }] })], assignment, profile: { team: members } });
	return { id: sla.escalations[0].recipient?.id ?? null, reasons: sla.reasons };
}

describe('who is named is told', () => {
	it.each([
		['owner', 'desk'],
		['manager', 'lead'],
		['businessOwner', 'boss'],
		['dana', 'dana'],
	])('%s: %s', (to, id) => {
		expect(told(to, team)).toEqual({ id, reasons: [] });
	});

	it('with the ways to reach them that the profile has', () => {
		const sla = check(NOW, [received], { policies: [policy({ escalate: [{ at: 1, to: 'dana' }] })], profile: { team } });
		expect(sla.escalations[0].recipient).toEqual({ id: 'dana', name: 'Dana', phone: '+13125550123' });
	});

	it('the next of the same role, where the first is not active', () => {
		expect(told('manager', [{ ...lead, id: 'old', active: false }, ...team])).toEqual({ id: 'lead', reasons: [] });
	});
});

describe('who is not there is stood in for, and it is said', () => {
	it.each<[string, string, Team, string | null, string | null, string]>([
		['an owner who has left, by the backup', 'owner', gone('desk'), 'desk', 'dana', 'Dana is told for "owner": Front Desk is not active'],
		['one on vacation too', 'owner', away('desk'), 'desk', 'dana', 'Dana is told for "owner": Front Desk is absent'],
		['and where the backup has left, by a manager', 'owner', gone('desk', 'dana'), 'desk', 'lead', 'Team Lead is told for "owner": Front Desk is not active'],
		['by the owner of the business, where there is no manager', 'owner', gone('desk', 'dana', 'lead'), 'desk', 'boss', 'The Owner is told for "owner": Front Desk is not active'],
		['by anybody, before nobody', 'owner', gone('desk', 'lead', 'boss').slice(1), null, 'dana', 'Dana is told for "owner": the case has no owner'],
		['a case without an owner, by a manager', 'owner', team, null, 'lead', 'Team Lead is told for "owner": the case has no owner'],
		['an owner who is not on the team any more', 'owner', team, 'former', 'lead', 'Team Lead is told for "owner": Former Member is not on the team'],
		['a manager, by the owner of the business', 'manager', gone('lead'), 'desk', 'boss', 'The Owner is told for "manager": Team Lead is not active'],
		['a role that nobody has', 'manager', team.filter(({ id }) => id !== 'lead'), 'desk', 'boss', 'The Owner is told for "manager": the team has no such member'],
		['a member who is not on the team', 'ghost', team, 'desk', 'lead', 'Team Lead is told for "ghost": the team has no such member'],
	])('%s', (_, to, members, owner, id, message) => {
		expect(told(to, members, owner)).toEqual({ id, reasons: [{ code: 'recipient-replaced', message }] });
	});

	it('down a line of backups that comes back to itself', () => {
		const circle: Team = [{ ...desk, active: false }, { ...dana, active: false, backup: 'desk' }, lead];
		expect(told('owner', circle).id).toBe('lead');
	});

	it('by nobody: who is absent is told before nobody is', () => {
		expect(told('owner', [{ ...desk, absences: [{ from: '2026-03-01', to: '2026-03-08' }] }])).toEqual({ id: 'desk', reasons: [] });
	});

	it('nobody is left to tell only where nobody is active', () => {
		expect(told('manager', gone('desk', 'dana', 'lead', 'boss'))).toEqual({ id: null, reasons: [{ code: 'recipient-missing', message: 'Nobody to tell for "manager": the team has no active member' }] });
	});

	it('says so once for steps to the same, and not of steps told before', () => {
		const escalate = [{ at: 0.5, to: 'owner' }, { at: 1, to: 'owner' }];
		expect(check(NOW, [received], { policies: [policy({ escalate })], profile: { team } }).reasons).toHaveLength(1);
	});
});

describe('absent', () => {
	it.each<[string, { from: string; to: string }, string]>([
		['on the first day', { from: '2026-03-02', to: '2026-03-08' }, 'dana'],
		['on the last day', { from: '2026-02-20', to: '2026-03-02' }, 'dana'],
		['not the day after', { from: '2026-02-20', to: '2026-03-01' }, 'desk'],
		['not the day before', { from: '2026-03-03', to: '2026-03-08' }, 'desk'],
		['from an instant on', { from: '2026-03-02T11:00:00-06:00', to: '2026-03-02T12:00:00-06:00' }, 'dana'],
		['not at its end', { from: '2026-03-02T09:00:00-06:00', to: '2026-03-02T11:00:00-06:00' }, 'desk'],
		['from an instant to a day', { from: '2026-03-01T12:00:00-06:00', to: '2026-03-02' }, 'dana'],
		['from a day to an instant', { from: '2026-03-02', to: '2026-03-02T11:00:01-06:00' }, 'dana'],
	])('%s', (_, absence, id) => {
		expect(told('owner', away('desk', [absence])).id).toBe(id);
	});

	it('in the member’s own zone, where it is another day already', () => {
		const abroad = away('desk', [{ from: '2026-03-03', to: '2026-03-03' }]).map((member) => ({ ...member, timezone: 'Pacific/Auckland' }));
		expect(told('owner', abroad).id).toBe('dana');
	});
});
