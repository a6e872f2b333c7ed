import fc from 'fast-check';

import type { Profile } from '../../../domain/profile';
import { withTurn, type LeadToRoute, type Routed, type Strategy, type Workload } from '../../../domain/routing';
import { at, inquiry, ownerOf, profileWith, routed, WEDNESDAY_10, workload } from './team';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
const team = (count: number, more: (index: number) => object = () => ({})) => ids(count).map((id, index) => ({ id, ...more(index) }));
const caseIds = (count: number) => Array.from({ length: count }, (_, index) => `c_${index.toString(16)}`);

function tally(owners: Iterable<string | null>): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const owner of owners) counts[String(owner)] = (counts[String(owner)] ?? 0) + 1;
	return counts;
}

const EMPTY: Workload = { openCases: {}, turns: {}, owed: {} };

/** Routes so many cases one after the other, each knowing of those before it: the owners, and what they left behind. */
function batch(profile: Profile, count: number, from: Workload = EMPTY, strategy: Strategy = 'rotate', leadAt: (index: number) => Partial<LeadToRoute> = () => ({})) {
	let load = from;
	const owners = caseIds(count).map((caseId, index) => {
		const decided = routed(profile, { caseId, workload: load, ...leadAt(index) }, strategy);
		load = withTurn(load, decided, WEDNESDAY_10);
		return String(decided.assignment.owner?.id);
	});
	return { owners, load };
}

const turnsOf = (owners: string[], members: string[]) => {
	const counts = tally(owners);
	return members.map((id) => counts[id] ?? 0);
};
const spreadOf = (counts: number[]) => Math.max(...counts) - Math.min(...counts);

describe('the spread without a record of turns', () => {
	/** 99.9 % of even spreads lie below, by degrees of freedom. */
	const CHI_SQUARE_999 = { 1: 10.83, 4: 18.47, 9: 27.88, 19: 43.82 };

	it.each([[2, 1], [5, 4], [10, 9], [20, 19]] as const)('is even over 10,000 cases and %i members', (size, freedom) => {
		const profile = profileWith(team(size));
		const counts = tally(caseIds(10_000).map((caseId) => ownerOf(profile, { caseId })));
		const expected = 10_000 / size;
		const chiSquare = ids(size).reduce((sum, id) => sum + ((counts[id] ?? 0) - expected) ** 2 / expected, 0);
		expect(chiSquare).toBeLessThan(CHI_SQUARE_999[freedom]);
	});

	it('follows the weights when weighted, and not when it rotates', () => {
		const profile = profileWith(team(3, (index) => ({ weight: [1, 3, 0.5][index] })));
		const shares = [1, 3, 0.5].map((weight) => (10_000 * weight) / 4.5);
		const weighted = tally(caseIds(10_000).map((caseId) => ownerOf(profile, { caseId }, 'weighted')));
		const chiSquare = shares.reduce((sum, expected, index) => sum + (weighted[`m${index}`] - expected) ** 2 / expected, 0);
		expect(chiSquare).toBeLessThan(13.82);
		const rotated = tally(caseIds(10_000).map((caseId) => ownerOf(profile, { caseId }, 'rotate')));
		for (const id of ids(3)) expect(Math.abs(rotated[id] - 3333)).toBeLessThan(200);
	});

	it.each<Strategy>(['rotate', 'weighted', 'leastBusy'])('moves only to a joiner, and from everybody (%s)', (strategy) => {
		const [before, after] = [profileWith(team(5)), profileWith(team(6))];
		const moves = caseIds(6000).flatMap((caseId) => {
			const [from, to] = [ownerOf(before, { caseId }, strategy), ownerOf(after, { caseId }, strategy)];
			return from === to ? [] : [{ from, to }];
		});
		expect(new Set(moves.map(({ to }) => to))).toEqual(new Set(['m5']));
		for (const count of Object.values(tally(moves.map(({ from }) => from)))) expect(Math.abs(count - 200)).toBeLessThan(60);
		expect(Math.abs(moves.length - 1000)).toBeLessThan(120);
	});

	it('does not depend on the order of the team', () => {
		const [forward, backward] = [profileWith(team(5)), profileWith(team(5).reverse())];
		fc.assert(fc.property(fc.string(), (caseId) => ownerOf(forward, { caseId }) === ownerOf(backward, { caseId })));
	});
});

describe('rotation', () => {
	it('is even to one turn at every point of 1,000 cases', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), (size) => {
				const { owners } = batch(profileWith(team(size)), 1000);
				for (let length = 1; length <= owners.length; length += 1) {
					if (spreadOf(turnsOf(owners.slice(0, length), ids(size))) > 1) return false;
				}
				return true;
			}),
			{ numRuns: 9 },
		);
	});

	it('by weight keeps everybody within a turn of their share at every point, above and below', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(0.01, 0.5, 1, 2, 3, 10), { minLength: 1, maxLength: 6 }), (weights) => {
				const total = weights.reduce((sum, weight) => sum + weight, 0);
				const { owners } = batch(profileWith(team(weights.length, (index) => ({ weight: weights[index] }))), 120, EMPTY, 'weighted');
				const counts = weights.map(() => 0);
				for (const [index, owner] of owners.entries()) {
					counts[Number(owner.slice(1))] += 1;
					for (const [member, weight] of weights.entries()) expect(Math.abs(counts[member] - ((index + 1) * weight) / total)).toBeLessThan(1.000001);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('owes in all what was owed before, to the billionth of a turn', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(0.3, 1, 7), { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 60 }), (weights, count) => {
				const { load } = batch(profileWith(team(weights.length, (index) => ({ weight: weights[index] }))), count, EMPTY, 'weighted');
				return Object.values(load.owed).reduce((sum, owed) => sum + owed, 0) === 0;
			}),
		);
	});

	it('shares each case among those who could take it, whoever that is: nobody is two turns from their part of all', () => {
		const members = ids(5);
		// One rule, told by postcode, for each set of members.
		const groups = Array.from({ length: 31 }, (_, index) => members.filter((_id, bit) => (index + 1) & (1 << bit)));
		const rules = groups.map((group, index) => ({ when: { postcode: `${index + 1}` }, to: { member: group } }));
		const profile = profileWith(team(5), { routing: { rules } });
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 50, maxLength: 200 }), (cases) => {
				const { owners } = batch(profile, cases.length, EMPTY, 'rotate', (index) => ({ postcode: String(cases[index] + 1) }));
				const part = members.map((id) => cases.reduce((sum, group) => sum + (groups[group].includes(id) ? 1 / groups[group].length : 0), 0));
				turnsOf(owners, members).forEach((turns, index) => expect(Math.abs(turns - part[index])).toBeLessThan(2));
			}),
			{ numRuns: 30 },
		);
	});

	it.each<[string, Record<string, number>, string]>([
		['who is owed most is next', { a: -0.5, b: 0.75, c: -0.25 }, 'b'],
		['of equals, who had a turn longest ago', {}, 'b'],
		['where nobody is owed anything, who is owed least little', { a: -3, b: -1, c: -2 }, 'b'],
	])('%s', (_case, owed, id) => {
		const profile = profileWith([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
		const owners = caseIds(30).map((caseId) => ownerOf(profile, { caseId, workload: workload({ b: 1, a: 1, c: 1 }, owed) }, 'rotate'));
		expect(new Set(owners)).toEqual(new Set([id]));
	});

	it('of equals who never had a turn goes by case id', () => {
		const profile = profileWith(team(3));
		const counts = tally(caseIds(900).map((caseId) => ownerOf(profile, { caseId, workload: EMPTY }, 'rotate')));
		for (const id of ids(3)) expect(Math.abs(counts[id] - 300)).toBeLessThan(60);
	});

	it('counts neither cases kept by their owner nor those of one person alone', () => {
		const profile = profileWith([{ id: 'a' }, { id: 'b' }], { routing: { rules: [{ when: { channel: 'phone' }, to: { member: 'a' } }] } });
		const kept = batch(profile, 50, EMPTY, 'rotate', () => ({ previousOwnerId: 'a' })).load;
		expect(kept).toMatchObject({ openCases: { a: 50 }, owed: {} });
		const { load } = batch(profile, 50, kept, 'rotate', () => ({ inquiry: inquiry({}, 'phone') }));
		expect(load).toMatchObject({ openCases: { a: 100 }, owed: { a: 0 } });
		expect(tally(batch(profile, 10, load).owners)).toEqual({ a: 5, b: 5 });
	});
});

describe('who comes, goes and comes back', () => {
	/** The longest run of cases one after the other that all went to this member. */
	function longestRun(owners: string[], id: string): number {
		let longest = 0;
		let run = 0;
		for (const owner of owners) {
			run = owner === id ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest;
	}
	const away = (index: number) => (index === 3 ? { absences: [{ from: '2026-03-01', to: '2026-03-31' }] } : {});

	it.each<Strategy>(['rotate', 'weighted'])('a newcomer takes an even share from the first case on, no flood and no drought (%s)', (strategy) => {
		const before = batch(profileWith(team(3)), 301, EMPTY, strategy).load;
		const { owners } = batch(profileWith(team(4)), 400, before, strategy);
		for (const turns of turnsOf(owners, ids(4))) expect(Math.abs(turns - 100)).toBeLessThanOrEqual(1);
		expect(longestRun(owners, 'm3')).toBe(1);
	});

	it('the turns of somebody who is away are shared, and they come back to an even share', () => {
		const before = batch(profileWith(team(4)), 101).load;
		const whileAway = batch(profileWith(team(4, away)), 300, before);
		expect(turnsOf(whileAway.owners, ids(4))[3]).toBe(0);
		for (const turns of turnsOf(whileAway.owners, ids(3))) expect(Math.abs(turns - 100)).toBeLessThanOrEqual(1);
		const { owners } = batch(profileWith(team(4)), 400, whileAway.load);
		for (const turns of turnsOf(owners, ids(4))) expect(Math.abs(turns - 100)).toBeLessThanOrEqual(1);
		expect(longestRun(owners, 'm3')).toBeLessThanOrEqual(2);
	});

	it('the turns of somebody who is away go to all, also where they name a backup', () => {
		const profile = profileWith(team(4, (index) => ({ ...away(index), ...(index === 3 && { backup: 'm0' }) })));
		expect(turnsOf(batch(profile, 300).owners, ids(4))).toEqual([100, 100, 100, 0]);
	});

	it('the turns of somebody who is full are shared, and not made up for when they have room again', () => {
		const profile = profileWith(team(3, (index) => (index === 2 ? { capacity: 5 } : {})));
		const full = batch(profile, 105);
		expect(turnsOf(full.owners, ids(3))).toEqual([50, 50, 5]);
		const { owners } = batch(profile, 12, { ...full.load, openCases: {} });
		expect(turnsOf(owners, ids(3))).toEqual([4, 4, 4]);
	});

	it('somebody with half the hours has an even share of what comes in those hours', () => {
		const profile = profileWith(team(3, (index) => (index === 2 ? { hours: { wed: [['09:00', '12:00']] } } : {})));
		const hours = [WEDNESDAY_10, at('2026-03-04T14:00:00-06:00')];
		const { owners } = batch(profile, 240, EMPTY, 'rotate', (index) => ({ now: hours[index % 2] }));
		const [a, b, half] = turnsOf(owners, ids(3));
		expect(Math.abs(half - 40)).toBeLessThanOrEqual(1);
		expect(Math.abs(a - b)).toBeLessThanOrEqual(1);
	});

	it('somebody who shares only few of the cases has an even share of those', () => {
		const profile = profileWith([{ id: 'm0', skills: ['roofs', 'drains'] }, { id: 'm1', skills: ['roofs', 'drains'] }, { id: 'm2', skills: ['roofs'] }]);
		const { owners } = batch(profile, 300, EMPTY, 'rotate', (index) => ({ classification: { service: index % 3 === 0 ? 'roofs' : 'drains' } }));
		// Of 100 roofs a third, and of 200 drains nothing; what the others are behind on roofs they make up for on drains.
		for (const [index, part] of [133.3, 133.3, 33.3].entries()) expect(Math.abs(turnsOf(owners, ids(3))[index] - part)).toBeLessThan(2);
	});
});

describe('the least busy', () => {
	it('is who has the fewest open cases, for the weight', () => {
		const profile = profileWith([{ id: 'a' }, { id: 'b', weight: 2 }, { id: 'c' }]);
		expect(ownerOf(profile, { workload: workload({ a: 3, b: 5, c: 3 }) }, 'leastBusy')).toBe('b');
		expect(ownerOf(profile, { workload: workload({ a: 2, b: 5, c: 3 }) }, 'leastBusy')).toBe('a');
	});

	it('of equals is who had a turn longest ago, so that single leads go round', () => {
		const profile = profileWith(team(3));
		let turns: Workload['turns'] = {};
		const owners = caseIds(9).map((caseId) => {
			// Each case is done before the next one comes.
			const decided = routed(profile, { caseId, workload: { openCases: {}, turns, owed: {} } }, 'leastBusy');
			turns = withTurn({ ...EMPTY, turns }, decided, WEDNESDAY_10).turns;
			return decided.assignment.owner?.id ?? null;
		});
		expect(tally(owners)).toEqual({ m0: 3, m1: 3, m2: 3 });
	});

	it('takes no turn of those who rotate', () => {
		expect(batch(profileWith(team(3)), 30, EMPTY, 'leastBusy').load.owed).toEqual({});
	});
});

describe('every strategy', () => {
	it('stops at each one’s capacity', () => {
		const profile = profileWith([{ id: 'a', capacity: 2 }, { id: 'b', capacity: 5 }, { id: 'm', role: 'manager', weight: 0 }]);
		for (const strategy of ['rotate', 'weighted', 'leastBusy', 'firstAvailable'] as const) {
			expect(tally(batch(profile, 10, EMPTY, strategy).owners)).toEqual({ a: 2, b: 5, m: 3 });
		}
	});

	it('gives the first of the list who is free, where that is asked for', () => {
		expect(new Set(batch(profileWith(team(3)), 10, EMPTY, 'firstAvailable').owners)).toEqual(new Set(['m0']));
	});
});

describe('withTurn', () => {
	const given = (id: string, turn?: Record<string, number>): Routed => ({ ...routed(profileWith([{ id }])), turn });

	it('adds one open case and the turn, later than all others, and leaves what it was given', () => {
		const before = workload({ a: 1, b: 2 }, { a: 0.5 });
		const copy = structuredClone(before);
		const after = withTurn(before, given('a', { a: -6e8, b: 6e8 }), before.turns.b.lastAt);
		expect(after).toEqual({
			openCases: { a: 2, b: 2 },
			turns: { a: { lastAt: before.turns.b.lastAt + 1 }, b: before.turns.b },
			owed: { a: -1e8, b: 6e8 },
		});
		expect(before).toEqual(copy);
		expect(withTurn(EMPTY, given('new'), 5)).toEqual({ openCases: { new: 1 }, turns: { new: { lastAt: 5 } }, owed: {} });
	});

	it('leaves all as it is where the case has no owner', () => {
		const before = workload({ a: 1 });
		expect(withTurn(before, routed(profileWith([{ id: 'a', active: false }])), WEDNESDAY_10)).toBe(before);
	});
});
