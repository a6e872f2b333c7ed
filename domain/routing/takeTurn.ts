import type { Seat } from './bench';
import { lowestBy } from './lowestBy';
import { spread, type Seed } from './spread';
import type { Workload } from './types';
import { lastTurnOf, owedTo } from './withTurn';

/** Shares are whole billionths of a turn, so that their sums are exact, and the same on every store. */
const TURN = 1_000_000_000;

/**
 * Each case belongs to all who could take it, by weight: everybody is owed their share of it, and who gets it has had the
 * shares of all. Of those who are owed something, the turn goes to the one whose next turn falls due first, of equals to
 * who had one longest ago. Among the same candidates nobody is ever a whole turn from their share.
 *
 * Who is away, full or not able is no candidate, so nothing is owed to them: their part goes to the others, and they come
 * back, or join, to an even share.
 */
export function takeTurn(
	candidates: readonly Seat[],
	weightOf: (seat: Seat) => number,
	workload: Workload,
	caseSeed: Seed,
): { seat: Seat; turn: Record<string, number> } {
	const total = candidates.reduce((sum, seat) => sum + weightOf(seat), 0);
	const standing = candidates.map((seat) => {
		const share = Math.max(1, Math.round((weightOf(seat) / total) * TURN));
		return { seat, share, owed: owedTo(workload, seat.member.id) + share, lastAt: lastTurnOf(workload, seat.member.id) };
	});
	const due = standing.filter(({ owed }) => owed > 0);
	const soonest = lowestBy(due.length > 0 ? due : standing, ({ owed, share }) => (TURN - owed) / share);
	const { seat } = spread(caseSeed, lowestBy(soonest, ({ lastAt }) => lastAt), (equal) => equal.seat.seed, () => 1);
	const whole = standing.reduce((sum, { share }) => sum + share, 0);
	return { seat, turn: Object.fromEntries(standing.map((each) => [each.seat.member.id, each.share - (each.seat === seat ? whole : 0)])) };
}
