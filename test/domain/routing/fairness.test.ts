import fc from 'fast-check';

import type { Profile } from '../../../domain/profile';
import { withTurn, type LeadToRoute, type Strategy, type Workload } from '../../../domain/routing';
import { ownerOf, profileWith, WEDNESDAY_10, workload } from './team';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
const team = (count: number, more: (index: number) => object = () => ({})) => ids(count).map((id, index) => ({ id, ...more(index) }));
const caseIds = (count: number) => Array.from({ length: count }, (_, index) => `c_${index.toString(16)}`);

function tally(owners: Iterable<string | null>): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const owner of owners) counts[String(owner)] = (counts[String(owner)] ?? 0) + 1;
	return counts;
}

/** Routes so many cases one after the other, each knowing of those before it, and gives the owners. */
function batch(profile: Profile, count: number, from: Workload, strategy: Strategy, feed = withTurn, lead: Partial<LeadToRoute> = {}): string[] {
	let load = from;
	return caseIds(count).map((caseId) => {
		const owner = ownerOf(profile, { ...lead, caseId, workload: load }, strategy);
		if (owner === null) throw new Error('nobody');
		load = feed(load, owner, WEDNESDAY_10);
		return owner;
	});
}

const EMPTY: Workload = { openCases: {}, turns: {} };

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

	it('moves only to a joiner, and from everybody', () => {
		const [before, after] = [profileWith(team(5)), profileWith(team(6))];
		const moves = caseIds(6000).flatMap((caseId) => {
			const [from, to] = [ownerOf(before, { caseId }), ownerOf(after, { caseId })];
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

describe('a batch with turns', () => {
	/** A caller who counts turns, but has one instant for all. */
	const countOnly: typeof withTurn = (load, id, now) => ({
		openCases: load.openCases,
		turns: { ...load.turns, [id]: { count: (load.turns[id]?.count ?? 0) + 1, lastAt: now } },
	});

	it.each([['withTurn', withTurn], ['counts alone', countOnly]] as const)('is even to one turn at every point, fed back by %s', (_case, feed) => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 40 }), (size, count) => {
				const owners = batch(profileWith(team(size)), count, EMPTY, 'rotate', feed);
				for (let length = 1; length <= count; length += 1) {
					const counts = tally(owners.slice(0, length));
					const taken = ids(size).map((id) => counts[id] ?? 0);
					expect(Math.max(...taken) - Math.min(...taken)).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('keeps everybody within one turn of their weight’s share', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(0.5, 1, 2, 3, 10), { minLength: 1, maxLength: 5 }), (weights) => {
				const profile = profileWith(team(weights.length, (index) => ({ weight: weights[index] })));
				const counts = tally(batch(profile, 60, EMPTY, 'weighted'));
				const perWeight = weights.map((weight, index) => (counts[`m${index}`] ?? 0) / weight);
				const level = Math.max(...perWeight);
				weights.forEach((weight, index) => expect(level * weight - (counts[`m${index}`] ?? 0)).toBeLessThanOrEqual(1 + 1e-6));
			}),
			{ numRuns: 40 },
		);
	});

	it('gives turns by least open cases, for the weight', () => {
		const profile = profileWith([{ id: 'a' }, { id: 'b', weight: 2 }, { id: 'c' }]);
		expect(ownerOf(profile, { workload: workload({ a: 1, b: 1, c: 9 }, { a: 3, b: 5, c: 3 }) }, 'leastBusy')).toBe('b');
		expect(ownerOf(profile, { workload: workload({ a: 1, b: 1, c: 9 }, { a: 2, b: 5, c: 3 }) }, 'leastBusy')).toBe('a');
	});

	it('breaks a tie of open cases by who had a turn longest ago, so that single leads go round', () => {
		const profile = profileWith(team(3));
		let turns: Workload['turns'] = {};
		const owners = caseIds(9).map((caseId) => {
			// Each case is done before the next one comes.
			const owner = ownerOf(profile, { caseId, workload: { openCases: {}, turns } }, 'leastBusy') ?? '';
			turns = withTurn({ openCases: {}, turns }, owner, WEDNESDAY_10).turns;
			return owner;
		});
		expect(tally(owners)).toEqual({ m0: 3, m1: 3, m2: 3 });
	});

	it('stops at each one’s capacity', () => {
		const profile = profileWith([{ id: 'a', capacity: 2 }, { id: 'b', capacity: 5 }, { id: 'm', role: 'manager', weight: 0 }]);
		for (const strategy of ['rotate', 'weighted', 'leastBusy', 'firstAvailable'] as const) {
			expect(tally(batch(profile, 10, EMPTY, strategy))).toEqual({ a: 2, b: 5, m: 3 });
		}
	});

	it('goes to the first of the list who is free, where that is asked for', () => {
		expect(new Set(batch(profileWith(team(3)), 10, EMPTY, 'firstAvailable'))).toEqual(new Set(['m0']));
	});
});

describe('deficits', () => {
	it.each([
		['one behind is next', { a: 10, b: 9, c: 10 }, 'b'],
		['of equals, who had a turn longest ago', { b: 10, a: 10, c: 10 }, 'b'],
		['of equals, who never had one', { a: 0, b: 0 }, 'c'],
		['three behind are given back', { a: 10, b: 10, c: 7 }, 'c'],
	])('%s', (_case, turns, id) => {
		const profile = profileWith([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
		const owners = caseIds(30).map((caseId) => ownerOf(profile, { caseId, workload: workload(turns) }, 'rotate'));
		expect(new Set(owners)).toEqual(new Set([id]));
	});

	it('of four are of another time: a share of the draw', () => {
		const profile = profileWith([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
		const counts = tally(caseIds(900).map((caseId) => ownerOf(profile, { caseId, workload: workload({ a: 10, b: 10, c: 6 }) }, 'rotate')));
		expect(Math.abs(counts.c - 300)).toBeLessThan(60);
	});

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

	it.each<[string, Strategy, Record<string, number>]>([
		['a newcomer', 'rotate', { m0: 100, m1: 100, m2: 101, m3: 0 }],
		['a newcomer by weight', 'weighted', { m0: 100, m1: 100, m2: 101, m3: 0 }],
		['somebody back from vacation', 'rotate', { m0: 140, m1: 140, m2: 140, m3: 112 }],
	])('%s takes an even share, no flood and no drought', (_case, strategy, turns) => {
		const owners = batch(profileWith(team(4)), 400, workload(turns, {}), strategy);
		const counts = tally(owners);
		for (const id of ids(4)) expect(Math.abs(counts[id] - 100)).toBeLessThan(35);
		expect(longestRun(owners, 'm3')).toBeLessThanOrEqual(8);
		expect(Math.max(counts.m0, counts.m1, counts.m2) - Math.min(counts.m0, counts.m1, counts.m2)).toBeLessThanOrEqual(2);
	});

	it('of somebody who shares only few of the cases do not starve the others', () => {
		const profile = profileWith([{ id: 'm0' }, { id: 'm1' }, { id: 'm2', skills: ['roofs'] }]);
		const owners = batch(profile, 300, workload({ m0: 50, m1: 50, m2: 2 }, {}), 'rotate', withTurn, { classification: { service: 'roofs' } });
		for (const count of Object.values(tally(owners))) expect(Math.abs(count - 100)).toBeLessThan(35);
	});
});

describe('withTurn', () => {
	it('adds one open case and one turn, later than all others, and leaves what it was given', () => {
		const before = workload({ a: 1, b: 2 });
		const copy = structuredClone(before);
		const after = withTurn(before, 'a', before.turns.b.lastAt);
		expect(after).toEqual({
			openCases: { a: 2, b: 2 },
			turns: { a: { count: 2, lastAt: before.turns.b.lastAt + 1 }, b: before.turns.b },
		});
		expect(before).toEqual(copy);
		expect(withTurn(EMPTY, 'new', 5)).toEqual({ openCases: { new: 1 }, turns: { new: { count: 1, lastAt: 5 } } });
	});
});
