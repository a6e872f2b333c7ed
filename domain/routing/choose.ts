import type { Seat } from './bench';
import { lowestBy } from './lowestBy';
import { spread, type Seed } from './spread';
import { takeTurn } from './takeTurn';
import type { Strategy, Workload } from './types';
import { lastTurnOf, openCasesOf } from './withTurn';

export interface Choice {
	seat: Seat;
	code: 'turn' | 'least-busy' | 'first-available' | 'spread-by-case';
	message: string;
	/** Of a choice by turn: what it changes in what is owed. */
	turn?: Record<string, number>;
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
	const message = strategy === 'weighted' ? 'next in turn by weight' : 'next in turn';
	return { ...takeTurn(able, weightOf, workload, caseSeed), code: 'turn', message };
}

function leastBusy(able: Seat[], weightOf: (seat: Seat) => number, workload: Workload, caseSeed: Seed): Choice {
	const idlest = lowestBy(able, (seat) => openCasesOf(workload, seat.member.id) / weightOf(seat));
	const equal = lowestBy(idlest, ({ member }) => lastTurnOf(workload, member.id));
	return { seat: spread(caseSeed, equal, ({ seed }) => seed, () => 1), code: 'least-busy', message: 'fewest open cases for their weight' };
}

/**
 * Rotation gives equal turns; the others go by weight. Where a rule names only members of weight 0, they count alike.
 */
function weightsAmong(candidates: readonly Seat[], strategy: Strategy): (seat: Seat) => number {
	if (strategy === 'rotate' || candidates.every(({ member }) => member.weight === 0)) return () => 1;
	return ({ member }) => member.weight;
}
