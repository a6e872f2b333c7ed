import type { Instant } from '../case';
import type { Routed, Workload } from './types';

/**
 * The workload after a case was routed so: what the next case of a batch is to be routed with. The turn counts as later
 * than all before it, also where a whole batch has one `now`, so that "longest ago" stays told apart.
 */
export function withTurn(workload: Workload, { assignment: { owner }, turn = {} }: Routed, now: Instant): Workload {
	if (!owner) return workload;
	const latest = Object.values(workload.turns).reduce((at, { lastAt }) => Math.max(at, lastAt + 1), now);
	const owed = Object.entries(turn).map(([id, change]) => [id, owedTo(workload, id) + change] as const);
	return {
		openCases: { ...workload.openCases, [owner.id]: openCasesOf(workload, owner.id) + 1 },
		turns: { ...workload.turns, [owner.id]: { lastAt: latest } },
		owed: { ...workload.owed, ...Object.fromEntries(owed) },
	};
}

export function openCasesOf({ openCases }: Workload, memberId: string): number {
	return Object.hasOwn(openCases, memberId) ? openCases[memberId] : 0;
}

/** Who never had a turn had it longest ago. */
export function lastTurnOf({ turns }: Workload, memberId: string): Instant {
	return Object.hasOwn(turns, memberId) ? turns[memberId].lastAt : Number.NEGATIVE_INFINITY;
}

export function owedTo({ owed }: Workload, memberId: string): number {
	return Object.hasOwn(owed, memberId) ? owed[memberId] : 0;
}
