import { type Instant, type Reason, because, together } from '../../../domain/case';
import type { Profile } from '../../../domain/profile';
import { crewsAt, findSlots, travels, type BusyTime, type SlotRequest, type SlotsFound } from '../../../domain/scheduling';

/** What is offered in place of a time that is taken. */
export const ALTERNATIVES = 5;

interface Asked {
	request: SlotRequest;
	/** The same with the notice that an earlier offer still has. */
	offered: SlotRequest;
	busy: BusyTime[];
	reasons: Reason[];
}

/** The nearest to what was wanted first; and by which rules that could not be had. */
export function alternatives(wanted: Instant, { request, offered, busy, reasons }: Asked, profile: Profile): { reasons: Reason[]; found: SlotsFound } {
	const found = findSlots({ ...request, limit: 10_000 }, busy, profile);
	const { excluded } = crewsAt(wanted, offered, busy, profile);
	const nearest = [...found.slots].sort((a, b) => Math.abs(Date.parse(a.start) - wanted) - Math.abs(Date.parse(b.start) - wanted)).slice(0, ALTERNATIVES);
	const taken = excluded.length === 0 ? because('taken', 'That time cannot be had') : because('taken', 'That time cannot be had: {why}', { why: together(excluded) });
	return { reasons: [taken, ...reasons], found: { ...found, slots: nearest, excluded } };
}

/** What the ledger's slots cannot tell: the way between two visits, and how many a day has. */
export function staysTooNear(busy: BusyTime[], start: Instant, request: SlotRequest, crew: string[], profile: Profile): boolean {
	const { travel, dailyMaximum, resources } = profile.scheduling;
	if (!travels(travel) && dailyMaximum === undefined && resources.every((one) => one.dailyMaximum === undefined)) return false;
	return crewsAt(start, { ...request, resources: crew }, busy, profile).crews.length === 0;
}
