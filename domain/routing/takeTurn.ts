import type { Seat } from './bench';
import { spread, type Seed } from './spread';
import type { Workload } from './types';
import { turnsOf } from './withTurn';

/** Turns that somebody who could not take some is given back. More than that were not missed but belong to another time. */
const REPAID = 3;

/**
 * The candidate whose turn it is, from the turns taken so far.
 *
 * Level is the most turns per weight that a candidate has had. Within `REPAID` turns of it, turns are owed, and the next
 * goes by highest averages: the lowest (turns + 1) / weight, of equals to who had one longest ago. Whoever could take
 * every case stays within one turn of the level, so a batch is even to one turn.
 *
 * Whoever is further behind joined later, was away, or shares only few of the others' cases. Turns of that time are not
 * owed: they take their share of the draw by case id, neither more nor less, and so are never flooded.
 *
 * Limits: two totals cannot tell a joiner from somebody long absent, and among those who draw, an uneven past or a run of
 * luck evens out only by chance.
 */
export function takeTurn(candidates: readonly Seat[], weightOf: (seat: Seat) => number, workload: Workload, caseSeed: Seed): Seat {
	const standing = candidates.map((seat) => ({ seat, weight: weightOf(seat), ...turnsOf(workload, seat.member.id) }));
	const level = Math.max(...standing.map(({ count, weight }) => count / weight));
	const owed = standing.filter(({ count, weight }) => level * weight - count <= REPAID + TINY);
	if (owed.length < standing.length) {
		const drawn = spread(caseSeed, standing, ({ seat }) => seat.seed, ({ weight }) => weight);
		if (!owed.includes(drawn)) return drawn.seat;
	}
	const lowest = Math.min(...owed.map(({ count, weight }) => (count + 1) / weight));
	const next = owed.filter(({ count, weight }) => (count + 1) / weight <= lowest + TINY);
	const longestAgo = Math.min(...next.map(({ lastAt }) => lastAt));
	const equal = next.filter(({ lastAt }) => lastAt === longestAgo);
	return spread(caseSeed, equal, ({ seat }) => seat.seed, () => 1).seat;
}

/** Quotients of weights such as 0.1 differ in the last bits. */
const TINY = 1e-9;
