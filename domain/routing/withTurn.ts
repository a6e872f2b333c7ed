import type { Instant } from '../case';
import type { Workload } from './types';

/**
 * The workload after `ownerId` was given a case: what the next case of a batch is to be routed with. The turn counts as
 * later than all before it, also where a whole batch has one `now`, so that "longest ago" stays told apart.
 */
export function withTurn(workload: Workload, ownerId: string, now: Instant): Workload {
	let latest = now;
	for (const { lastAt } of Object.values(workload.turns)) latest = Math.max(latest, lastAt + 1);
	return {
		openCases: { ...workload.openCases, [ownerId]: openCasesOf(workload, ownerId) + 1 },
		turns: { ...workload.turns, [ownerId]: { count: turnsOf(workload, ownerId).count + 1, lastAt: latest } },
	};
}

export function openCasesOf(workload: Workload, memberId: string): number {
	return Object.hasOwn(workload.openCases, memberId) ? workload.openCases[memberId] : 0;
}

/** Who never had a turn had it longest ago. */
export function turnsOf(workload: Workload, memberId: string): { count: number; lastAt: Instant } {
	return Object.hasOwn(workload.turns, memberId) ? workload.turns[memberId] : { count: 0, lastAt: Number.NEGATIVE_INFINITY };
}
