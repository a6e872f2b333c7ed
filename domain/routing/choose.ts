import type { Seat } from './bench';
import { spread, type Seed } from './spread';
import { takeTurn } from './takeTurn';
import type { Strategy, Workload } from './types';
import { openCasesOf, turnsOf } from './withTurn';

export interface Choice {
	seat: Seat;
	code: 'turn' | 'least-busy' | 'first-available' | 'spread-by-case';
	message: string;
}

/** One of the candidates, of whom there is at least one, in the order of the team. */
export function choose(candidates: readonly Seat[], strategy: Strategy, workload: Workload | undefined, caseSeed: Seed): Choice {
	const weightOf = weightsAmong(candidates, strategy);
	const able = candidates.filter((seat) => weightOf(seat) > 0);
	if (strategy === 'firstAvailable') return { seat: candidates[0], code: 'first-available', message: 'first of the team who can take it' };
	if (!workload) {
		const seat = spread(caseSeed, able, ({ seed }) => seed, weightOf);
		return { seat, code: 'spread-by-case', message: 'the case falls to them by its id' };
	}
	if (strategy === 'leastBusy') return leastBusy(able, weightOf, workload, caseSeed);
	const seat = takeTurn(able, weightOf, workload, caseSeed);
	return { seat, code: 'turn', message: strategy === 'weighted' ? 'next in turn by weight' : 'next in turn' };
}

function leastBusy(able: Seat[], weightOf: (seat: Seat) => number, workload: Workload, caseSeed: Seed): Choice {
	const load = (seat: Seat) => openCasesOf(workload, seat.member.id) / weightOf(seat);
	const lowest = Math.min(...able.map(load));
	const idlest = able.filter((seat) => load(seat) === lowest);
	const longestAgo = Math.min(...idlest.map(({ member }) => turnsOf(workload, member.id).lastAt));
	const equal = idlest.filter(({ member }) => turnsOf(workload, member.id).lastAt === longestAgo);
	return { seat: spread(caseSeed, equal, ({ seed }) => seed, () => 1), code: 'least-busy', message: 'fewest open cases for their weight' };
}

/**
 * Rotation gives equal turns; the others go by weight. Where a rule names only members of weight 0, they count alike.
 */
function weightsAmong(candidates: readonly Seat[], strategy: Strategy): (seat: Seat) => number {
	if (strategy === 'rotate' || candidates.every(({ member }) => member.weight === 0)) return () => 1;
	return ({ member }) => member.weight;
}
