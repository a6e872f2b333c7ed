import { parseProfile } from '../../../domain/profile';
import { at, inquiry, ownerOf, profileWith, route, routed, WEDNESDAY_10, WEDNESDAY_20, workload } from './team';

const outcomes = (assignment: ReturnType<typeof route>) => Object.fromEntries(assignment.considered.map(({ id, outcome }) => [id, outcome]));
const reasonFor = (assignment: ReturnType<typeof route>, id: string) => assignment.considered.find((entry) => entry.id === id)?.reason;
const codes = (assignment: ReturnType<typeof route>) => assignment.reasons.map(({ code }) => code);

describe('an assignment', () => {
	const profile = profileWith([{ id: 'a', email: 'a@example.com' }, { id: 'b', active: false }, { id: 'm', role: 'manager', weight: 0 }]);
	const assignment = route(profile);

	it('names the owner, the strategy, and when they are at work', () => {
		expect(assignment).toMatchObject({
			owner: { id: 'a', name: 'a', email: 'a@example.com' },
			strategy: 'rotate',
			rule: null,
			fallback: false,
			availableAt: '2026-03-04T10:00:00-06:00',
		});
	});

	it('lists every member once, in the team’s order, with a reason', () => {
		expect(assignment.considered).toEqual([
			{ id: 'a', outcome: 'chosen', reason: 'the case falls to them by its id' },
			{ id: 'b', outcome: 'excluded', reason: 'not active' },
			{ id: 'm', outcome: 'excluded', reason: 'takes no turns (weight 0)' },
		]);
	});

	it('is the same for the same input', () => {
		expect(route(profile)).toEqual(assignment);
	});

	it('is the one member’s of a profile with only a name', () => {
		expect(ownerOf(parseProfile({ business: { name: 'x', timezone: 'UTC' } }))).toBe('owner');
	});
});

describe('spam and opt-outs', () => {
	const profile = profileWith([{ id: 'a', onCall: true }, { id: 'm', role: 'manager' }]);

	it.each([
		['spam', { intent: 'spam' as const }, 'spam'],
		['an opt-out', { optOut: true, intent: 'newJob' as const }, 'opted-out'],
		['an emergency that is spam', { intent: 'spam' as const, priority: 'emergency' as const }, 'spam'],
	])('%s has no owner, not even the fallback or an earlier owner', (_case, classification, code) => {
		const assignment = route(profile, { classification, previousOwnerId: 'a' });
		expect(assignment.owner).toBeNull();
		expect(assignment).not.toHaveProperty('availableAt');
		expect(codes(assignment)).toEqual([code]);
		expect(Object.values(outcomes(assignment))).toEqual(['excluded', 'excluded']);
	});
});

describe('a returning customer', () => {
	const rule = { when: { returning: true }, to: { member: 'rule' } };
	const profileOf = (owner: Record<string, unknown>) =>
		profileWith([{ id: 'a', ...owner }, { id: 'back' }, { id: 'rule' }], { routing: { rules: [rule] } });

	it.each<[string, Record<string, unknown>, string]>([
		['stays with their owner', {}, 'a'],
		['also when the owner has no room', { capacity: 0 }, 'a'],
		['also when the owner does not do this service', { skills: ['roofs'] }, 'a'],
		['goes to the backup of an owner who left', { active: false, backup: 'back' }, 'back'],
		['goes to the backup of an owner who is away', { absences: [{ from: '2026-03-04', to: '2026-03-04' }], backup: 'back' }, 'back'],
		['goes by the rules when the owner left without a backup', { active: false }, 'rule'],
	])('%s', (_case, owner, id) => {
		const lead = { previousOwnerId: 'a', workload: workload({ a: 5 }), classification: { service: 'heating' } };
		expect(ownerOf(profileOf(owner), lead)).toBe(id);
	});

	it('goes by the rules when the owner is unknown', () => {
		const assignment = route(profileOf({}), { previousOwnerId: 'gone' });
		expect(assignment.owner?.id).toBe('rule');
		expect(codes(assignment)).toContain('previous-owner-gone');
	});

	it('waits for the owner after hours, but not with an emergency', () => {
		const profile = profileWith([{ id: 'a' }, { id: 'b', onCall: true }]);
		expect(route(profile, { previousOwnerId: 'a', now: WEDNESDAY_20 })).toMatchObject({ owner: { id: 'a' }, availableAt: '2026-03-05T09:00:00-06:00' });
		const emergency = { previousOwnerId: 'a', now: WEDNESDAY_20, classification: { priority: 'emergency' as const } };
		expect(ownerOf(profile, emergency)).toBe('b');
		expect(ownerOf(profileWith([{ id: 'a', onCall: true }, { id: 'b', onCall: true }]), emergency)).toBe('a');
	});

	it('is not caught by backups in a circle', () => {
		const profile = profileWith([{ id: 'a', active: false, backup: 'b' }, { id: 'b', active: false, backup: 'a' }, { id: 'c' }]);
		expect(ownerOf(profile, { previousOwnerId: 'a' })).toBe('c');
	});
});

describe('a case that has an owner', () => {
	it.each<[string, Record<string, unknown>, object]>([
		['when another is next in turn', {}, { workload: workload({ a: 9, b: 0 }, { a: -1, b: 1 }) }],
		['when a rule names another', {}, { classification: { intent: 'complaint' } }],
		['when the owner has no room', { capacity: 0 }, { workload: workload({ a: 5 }) }],
		['when somebody else had the customer before', {}, { previousOwnerId: 'b' }],
		['after hours', {}, { now: WEDNESDAY_20 }],
	])('stays with them %s', (_case, owner, lead) => {
		const profile = profileWith([{ id: 'a', ...owner }, { id: 'b', onCall: true }], {
			routing: { rules: [{ when: { intent: 'complaint' }, to: { member: 'b' } }], afterHours: 'onCall' },
		});
		const decided = routed(profile, { ownerId: 'a', ...lead });
		expect(decided.assignment.owner?.id).toBe('a');
		expect(codes(decided.assignment)).toEqual(['owner-kept']);
		expect(decided).not.toHaveProperty('turn');
	});

	it('goes to the backup while the owner is away, and stays there', () => {
		const profile = profileWith([{ id: 'a', backup: 'b', absences: [{ from: '2026-03-04', to: '2026-03-04' }] }, { id: 'b' }, { id: 'c' }]);
		expect(codes(route(profile, { ownerId: 'a' }))).toEqual(['owner-kept-backup']);
		expect(ownerOf(profile, { ownerId: 'b', now: at('2026-03-05T10:00:00-06:00') })).toBe('b');
	});

	it.each([
		['on call', { onCall: true }],
		['reached as managers', { role: 'manager' }],
		['next at work', {}],
	])('stays with them as an emergency at night, of two who are %s', (_case, member) => {
		const profile = profileWith([{ id: 'a', ...member }, { id: 'b', ...member }]);
		const emergency = { classification: { priority: 'emergency' as const }, now: WEDNESDAY_20 };
		for (const ownerId of ['a', 'b']) expect(ownerOf(profile, { ...emergency, ownerId, workload: workload({}, { a: 5, b: -5 }) })).toBe(ownerId);
	});

	it('that becomes an emergency at night leaves an owner who is off for somebody on call', () => {
		const profile = profileWith([{ id: 'a' }, { id: 'b', onCall: true }]);
		const lead = { ownerId: 'a', classification: { priority: 'emergency' as const }, now: WEDNESDAY_20 };
		const assignment = route(profile, lead);
		expect(assignment.owner?.id).toBe('b');
		expect(codes(assignment)).toEqual(['previous-owner-off', 'emergency', 'on-call', 'spread-by-case']);
	});

	it('is no returning customer’s for that', () => {
		const profile = profileWith([{ id: 'a', active: false }, { id: 'b' }, { id: 'r', weight: 0 }], {
			routing: { rules: [{ when: { returning: true }, to: { member: 'r' } }] },
		});
		expect(ownerOf(profile, { ownerId: 'a' })).toBe('b');
		expect(ownerOf(profile, { ownerId: 'a', previousOwnerId: 'gone' })).toBe('r');
	});
});

describe('cases that wait', () => {
	const heating = (caseId: string, service = 'heating') => ({ caseId, classification: { service } });
	const team = [{ id: 'a', skills: ['heating'], capacity: 3 }, { id: 'b', skills: ['heating', 'drains'], capacity: 3 }];
	const queue = { routing: { fallback: 'queue' } };

	it.each<[string, Record<string, number>, string[], Array<string | null>]>([
		['have the only room left', { a: 3, b: 2 }, ['heating'], [null]],
		['leave what is over', { a: 2, b: 2 }, ['heating'], ['a', 'b']],
		['have all of it between them', { a: 2, b: 2 }, ['heating', 'heating'], [null]],
		['have only what they can take', { a: 2, b: 3 }, ['drains', 'drains'], ['a']],
		['have nothing when nobody could take them', { a: 2, b: 3 }, ['roofs'], ['a']],
	])('%s: open %j, waiting for %j', (_case, openCases, services, owners) => {
		const waiting = services.map((service, index) => heating(`older_${index}`, service));
		expect(owners).toContain(ownerOf(profileWith(team, queue), { ...heating('newer'), waiting, workload: workload(openCases) }));
	});

	it('come first, and it is said', () => {
		const assignment = route(profileWith(team, queue), { ...heating('newer'), waiting: [heating('older')], workload: workload({ a: 3, b: 2 }) });
		expect(codes(assignment)).toEqual(['older-cases-first', 'no-room', 'nobody']);
		expect(assignment.reasons[0].message).toContain('b');
		expect(reasonFor(assignment, 'a')).toBe('full: 3 of 3 open cases');
		expect(reasonFor(assignment, 'b')).toBe('2 of 3 open cases, and older cases wait for the rest');
	});

	it('come before a newer case that goes to the fallback instead', () => {
		const profile = profileWith([...team, { id: 'm', role: 'manager', weight: 0 }]);
		expect(route(profile, { ...heating('newer'), waiting: [heating('older')], workload: workload({ a: 3, b: 2 }) })).toMatchObject({ owner: { id: 'm' }, fallback: true });
	});

	it.each<[string, object]>([
		['an emergency', { classification: { service: 'heating', priority: 'emergency' } }],
		['a returning customer', { previousOwnerId: 'b' }],
		['the owner of the case', { ownerId: 'b' }],
	])('do not hold up %s', (_case, lead) => {
		expect(ownerOf(profileWith(team, queue), { ...heating('newer'), ...lead, waiting: [heating('older')], workload: workload({ a: 3, b: 2 }) })).toBe('b');
	});

	it('do not hold up a case for somebody without a limit', () => {
		const profile = profileWith([...team, { id: 'c', skills: ['heating'] }], queue);
		expect(ownerOf(profile, { ...heating('newer'), waiting: [heating('older')], workload: workload({ a: 3, b: 3 }) })).toBe('c');
	});

	it('get the room one after the other as it comes, the oldest first', () => {
		const profile = profileWith([{ id: 'a', capacity: 1 }], queue);
		const queued = ['c_1', 'c_2', 'c_3'].map((caseId) => ({ caseId }));
		const owners = (openCases: number) =>
			queued.map(({ caseId }, index) => ownerOf(profile, { caseId, waiting: queued.slice(0, index), workload: workload({ a: openCases }) }));
		expect(owners(1)).toEqual([null, null, null]);
		expect(owners(0)).toEqual(['a', null, null]);
	});

	it('keep what decides about them, and no more, fit to be written down', () => {
		const profile = profileWith([{ id: 'x', active: false }], {
			routing: {
				rules: [
					{
						when: { service: 'heating', priority: 'high', intent: 'quote', language: 'es', channel: 'phone', postcode: '606*', valueAtLeast: '5', returning: true },
						to: { member: 'x' },
					},
				],
			},
		});
		const { waits } = routed(profile, {
			previousOwnerId: 'gone',
			value: '10.00',
			inquiry: inquiry({ zip: '60614', message: 'private' }, 'phone'),
			classification: { service: 'heating', priority: 'high', intent: 'quote', language: 'es-MX', summary: 'private' },
		});
		const kept = JSON.stringify(waits);
		expect(kept).not.toContain('private');
		const later = profileWith([{ id: 'x', weight: 0 }, { id: 'y' }], { routing: profile.routing });
		expect(route(later, JSON.parse(kept))).toMatchObject({ owner: { id: 'x' }, rule: 'routing.rules[0]' });
	});

	it.each([
		['spam', { classification: { intent: 'spam' as const } }],
		['an opt-out', { classification: { optOut: true } }],
		['a case with an owner', { workload: workload({ a: 0, b: 0 }) }],
	])('are not %s', (_case, lead) => {
		expect(routed(profileWith(team, queue), lead)).not.toHaveProperty('waits');
	});
});

describe('who can take it', () => {
	it.each<[string, Record<string, unknown>, string]>([
		['does not do the service', { skills: ['drains'] }, 'does not do heating'],
		['does not cover the postcode', { territories: ['607*', '60613'] }, 'does not cover 60614'],
		['is not active', { active: false }, 'not active'],
		['is away on this date, the last day included', { absences: [{ from: '2026-03-01', to: '2026-03-04' }] }, 'away until 2026-03-05T00:00:00-06:00'],
		[
			'is away for these hours, the end excluded',
			{ absences: [{ from: '2026-03-04T09:00:00-06:00', to: '2026-03-04T10:00:00.001-06:00' }] },
			'away until 2026-03-04T10:00:00.001-06:00',
		],
		[
			'is away, and away again right after',
			{ absences: [{ from: '2026-03-05', to: '2026-03-06' }, { from: '2026-03-03', to: '2026-03-04' }] },
			'away until 2026-03-07T00:00:00-06:00',
		],
		['has no room', { capacity: 4 }, 'full: 4 of 4 open cases'],
		['is not at work by own hours', { hours: { wed: [['12:00', '17:00']] } }, 'not at work until 2026-03-04T12:00:00-06:00'],
		['is not at work in an own zone', { timezone: 'America/Los_Angeles' }, 'not at work until 2026-03-04T11:00:00-06:00'],
		['is never at work', { hours: {} }, 'not at work, and no working hours ahead'],
		['takes no turns', { weight: 0 }, 'takes no turns (weight 0)'],
	])('is not who %s', (_case, member, reason) => {
		const lead = { classification: { service: 'heating' }, postcode: '60614', workload: workload({ x: 4, other: 9 }) };
		const assignment = route(profileWith([{ id: 'x', ...member }, { id: 'other' }]), lead);
		expect(assignment.owner?.id).toBe('other');
		expect(reasonFor(assignment, 'x')).toBe(reason);
	});

	it.each<[string, Record<string, unknown>, object]>([
		['does the service', { skills: ['heating'] }, { classification: { service: 'heating' } }],
		['does only others, where no service is known', { skills: ['drains'] }, { classification: { service: null } }],
		['covers the postcode', { territories: ['606*'] }, { postcode: '60614' }],
		['covers others, where no postcode is known', { territories: ['606*'] }, {}],
		['was away until yesterday', { absences: [{ from: '2026-03-01', to: '2026-03-03' }] }, {}],
		['was away until this instant', { absences: [{ from: '2026-03-01', to: '2026-03-04T10:00:00-06:00' }] }, {}],
		['has room for one more', { capacity: 5 }, { workload: workload({ x: 4 }) }],
		['has a limit that nobody can tell the load for', { capacity: 0 }, {}],
		['is at work in an own zone', { timezone: 'Europe/Berlin' }, {}],
	])('is who %s', (_case, member, lead) => {
		expect(ownerOf(profileWith([{ id: 'x', ...member }, { id: 'other', active: false }]), lead)).toBe('x');
	});

	it.each([
		[{ Zip: '60614' }, 'north'],
		[{ 'Postal Code': 60614 }, 'north'],
		[{ zip_code: '60614-1234' }, 'north'],
		[{ address: { postcode: '60614' } }, 'north'],
		[{ 'Código postal': '70112' }, 'south'],
	])('goes by the postcode of the form %p', (fields, id) => {
		const profile = profileWith([{ id: 'north', territories: ['60614'] }, { id: 'south', territories: ['7*'] }]);
		expect(ownerOf(profile, { inquiry: inquiry(fields) })).toBe(id);
	});

	it('lets a backup stand in only where nobody else can', () => {
		const away = { absences: [{ from: '2026-03-04', to: '2026-03-04' }], skills: ['heating'], backup: 'back' };
		const lead = { classification: { service: 'heating' } };
		const back = { id: 'back', skills: ['drains'] };
		expect(ownerOf(profileWith([{ id: 'x', ...away }, back, { id: 'y', skills: ['heating'] }]), lead)).toBe('y');
		const alone = route(profileWith([{ id: 'x', ...away }, back]), lead);
		expect(alone).toMatchObject({ owner: { id: 'back' }, fallback: false });
		expect(codes(alone)).toContain('backup');
	});
});

describe('nobody', () => {
	const away = { absences: [{ from: '2026-03-04', to: '2026-03-04' }] };

	it('can take it: the fallback does', () => {
		const profile = profileWith([{ id: 'a', capacity: 1 }, { id: 'm', role: 'manager', weight: 0 }]);
		const assignment = route(profile, { workload: workload({ a: 1 }) });
		expect(assignment).toMatchObject({ owner: { id: 'm' }, fallback: true });
		expect(outcomes(assignment)).toEqual({ a: 'excluded', m: 'chosen' });
		expect(codes(assignment)).toEqual(['no-room', 'fallback']);
	});

	it('can take it, and the fallback is the queue: it waits, although there is a manager', () => {
		const profile = profileWith([{ id: 'a', capacity: 1 }, { id: 'm', role: 'manager', weight: 0 }], { routing: { fallback: 'queue' } });
		const assignment = route(profile, { workload: workload({ a: 1 }) });
		expect(assignment).toMatchObject({ owner: null, fallback: false });
		expect(assignment).not.toHaveProperty('availableAt');
		expect(codes(assignment)).toEqual(['no-room', 'nobody']);
		expect(reasonFor(assignment, 'a')).toBe('full: 1 of 1 open cases');
	});

	it('has room: it waits until somebody who has some is back', () => {
		const until = (day: string) => ({ absences: [{ from: '2026-03-01', to: day }] });
		const profile = profileWith([{ id: 'a', capacity: 1 }, { id: 'b', capacity: 1, ...until('2026-03-04') }, { id: 'c', capacity: 2, ...until('2026-03-05') }]);
		expect(route(profile, { workload: workload({ a: 1, b: 1, c: 1 }) })).toMatchObject({ owner: null, availableAt: '2026-03-06T09:00:00-06:00' });
	});

	it('can take it: the fallback’s backup does while the fallback is away', () => {
		const profile = profileWith([{ id: 'a', capacity: 0 }, { id: 'm', role: 'manager', weight: 0, backup: 'b', ...away }, { id: 'b', weight: 0 }]);
		expect(route(profile, { workload: workload({}) })).toMatchObject({ owner: { id: 'b' }, fallback: true });
	});

	it('can take it, and there is no fallback: it waits until somebody is back', () => {
		const assignment = route(profileWith([{ id: 'a', ...away }, { id: 'b', skills: ['roofs'] }]), { classification: { service: 'heating' } });
		expect(assignment).toMatchObject({ owner: null, fallback: false, availableAt: '2026-03-05T09:00:00-06:00' });
		expect(codes(assignment)).toEqual(['nobody']);
	});

	it('can ever take it: it waits without a time', () => {
		const assignment = route(profileWith([{ id: 'b', skills: ['roofs'] }]), { classification: { service: 'heating' } });
		expect(assignment.owner).toBeNull();
		expect(assignment).not.toHaveProperty('availableAt');
	});

	it('works any hours: somebody owns it all the same', () => {
		const assignment = route(profileWith([{ id: 'a' }], { hours: { mon: [] } }));
		expect(assignment.owner?.id).toBe('a');
		expect(assignment).not.toHaveProperty('availableAt');
	});
});

describe('after hours', () => {
	const team = [{ id: 'a' }, { id: 'b', onCall: true }, { id: 'late', hours: { thu: [['13:00', '17:00']] } }];
	const policy = (afterHours: string, members: Array<{ id: string }> = team) => profileWith(members, { routing: { afterHours } });

	it('onCall: whoever is on call, now', () => {
		expect(route(policy('onCall'), { now: WEDNESDAY_20 })).toMatchObject({ owner: { id: 'b' }, availableAt: '2026-03-04T20:00:00-06:00' });
	});

	it('onCall without anybody on call: as nextOpening', () => {
		const assignment = route(policy('onCall', [{ id: 'a' }]), { now: WEDNESDAY_20 });
		expect(assignment).toMatchObject({ owner: { id: 'a' }, availableAt: '2026-03-05T09:00:00-06:00' });
		expect(codes(assignment)).toContain('nobody-on-call');
	});

	it('nextOpening: shared by those who start within two hours of the first', () => {
		const profile = policy('nextOpening', [...team, { id: 'early', hours: { thu: [['07:30', '15:00']] } }]);
		const owners = new Set(Array.from({ length: 200 }, (_, index) => ownerOf(profile, { now: WEDNESDAY_20, caseId: `c_${index}` })));
		expect([...owners].sort()).toEqual(['a', 'b', 'early']);
	});

	it('nextOpening: the first to start, where the strategy is the first available', () => {
		const profile = policy('nextOpening', [...team, { id: 'early', hours: { thu: [['07:30', '15:00']] } }]);
		expect(ownerOf(profile, { now: WEDNESDAY_20 }, 'firstAvailable')).toBe('early');
	});

	it('nextOpening: not on a day off, a holiday or a weekend', () => {
		const profile = profileWith([{ id: 'a', absences: [{ from: '2026-05-26', to: '2026-05-26' }] }], { holidays: { country: 'US' } });
		// Friday evening before Memorial Day (25 May 2026), and away on the Tuesday.
		expect(route(profile, { now: at('2026-05-22T18:00:00-05:00') }).availableAt).toBe('2026-05-27T09:00:00-05:00');
	});

	it('queue: it waits, and says until when', () => {
		const assignment = route(policy('queue'), { now: WEDNESDAY_20 });
		expect(assignment).toMatchObject({ owner: null, availableAt: '2026-03-05T09:00:00-06:00' });
		expect(outcomes(assignment)).toEqual({ a: 'eligible', b: 'eligible', late: 'eligible' });
	});

	it('does not begin while somebody who can take it is at work', () => {
		expect(ownerOf(profileWith([{ id: 'a' }, { id: 'night', hours: { wed: [['18:00', '02:00']] } }]), { now: WEDNESDAY_20 })).toBe('night');
		expect(ownerOf(profileWith([{ id: 'a' }, { id: 'night', hours: { wed: [['18:00', '02:00']] } }]), { now: at('2026-03-05T01:59:00-06:00') })).toBe('night');
	});
});

describe('an emergency', () => {
	const classification = { priority: 'emergency' as const, service: 'heating' };
	const emergency = { classification, now: WEDNESDAY_20 };
	const queue = { routing: { afterHours: 'queue' } };
	const away = { absences: [{ from: '2026-03-01', to: '2026-03-31' }] };

	it.each<[string, Array<Record<string, unknown> & { id: string }>, string]>([
		['whoever can take it and is on call', [{ id: 'a' }, { id: 'b', onCall: true, skills: ['roofs'] }, { id: 'c', onCall: true, skills: ['heating'] }], 'c'],
		['else anybody on call', [{ id: 'a' }, { id: 'b', onCall: true, skills: ['roofs'] }, { id: 'm', role: 'manager' }], 'b'],
		['else a manager', [{ id: 'a' }, { id: 'o', role: 'owner', weight: 0 }, { id: 'm', role: 'manager', weight: 0 }], 'm'],
		['else the owner', [{ id: 'a' }, { id: 'b', onCall: true, ...away }, { id: 'm', role: 'manager', ...away }, { id: 'o', role: 'owner', weight: 0 }], 'o'],
		['else whoever is next at work', [{ id: 'a' }], 'a'],
	])('at night reaches %s, whatever the policy for the night', (_case, team, id) => {
		expect(ownerOf(profileWith(team, queue), emergency)).toBe(id);
	});

	it('goes to those at work by day, also past their capacity', () => {
		const team = [{ id: 'a', capacity: 1 }, { id: 'b', onCall: true, weight: 0 }];
		expect(ownerOf(profileWith(team), { classification, workload: workload({ a: 1 }) })).toBe('a');
		expect(ownerOf(profileWith(team), { classification: { priority: 'high' }, workload: workload({ a: 1 }) })).toBeNull();
	});

	it('reaches somebody when everyone else is away', () => {
		const team = [{ id: 'a', ...away }, { id: 'm', role: 'manager', weight: 0, ...away }, { id: 'b', weight: 0, onCall: true }];
		expect(ownerOf(profileWith(team), { classification })).toBe('b');
	});

	it('is available now, to whomever it reaches', () => {
		expect(route(profileWith([{ id: 'a', onCall: true }]), emergency).availableAt).toBe('2026-03-04T20:00:00-06:00');
	});
});

describe('hostile input', () => {
	const profile = profileWith([{ id: 'a' }, { id: '__proto__' }, { id: 'constructor' }], {
		routing: { rules: [{ when: { language: 'en', valueAtLeast: '5' }, to: { member: 'a' } }] },
	});

	it.each<[string, object]>([
		['a long case id', { caseId: 'c'.repeat(1_000_000) }],
		['an empty case id', { caseId: '' }],
		['a long postcode', { postcode: '6'.repeat(1_000_000) }],
		['a value that is no number', { value: '1e999' }],
		['fields that are odd', { inquiry: inquiry({ zip: null, postcode: ['x'], address: { zip: {} } }) }],
		['a classification of other types', { classification: JSON.parse('{"service":7,"language":[],"priority":{},"intent":null}') }],
		['a service nobody knows', { classification: { service: 'no-such' } }],
		['an earlier owner by an inherited name', { previousOwnerId: 'toString' }],
		['an empty workload', { workload: { openCases: {}, turns: {}, owed: {} } }],
	])('%s leaves the case with an owner', (_case, lead) => {
		expect(route(profile, { now: WEDNESDAY_10, ...lead }).owner).not.toBeNull();
	});
});
