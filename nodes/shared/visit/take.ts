import type { Instant } from '../../../domain/case';
import { reservedSpan, slotKeys, type Appointment, type BusyTime, type Resource, type Terms } from '../../../domain/scheduling';
import type { Ledger, Slot } from '../../../ledger';

export interface Taking {
	id: string;
	caseId: string;
	start: Instant;
	terms: Pick<Terms, 'durationMinutes' | 'bufferBeforeMinutes' | 'bufferAfterMinutes'>;
	heldUntil?: Instant;
	now: Instant;
	/** Where the visit is now: put back there when it cannot move. */
	from?: Appointment;
}

export type Took = { crew: Resource[] } | { conflicts: BusyTime[] };

/**
 * Takes the time of the first crew that can still be had, all of it or none of it. Each of a crew has a slot of their own
 * key, which moves along, so a visit that moves never has two times; the ledger lets no two overlap.
 */
export async function takeCrew(ledger: Ledger, crews: Resource[][], taking: Taking): Promise<Took> {
	const conflicts: BusyTime[] = [];
	for (const crew of crews) {
		if (crew.some(({ id }) => conflicts.some(({ resource }) => resource === id))) continue;
		const conflict = await takeAll(ledger, crew, taking);
		if (!conflict) return { crew };
		conflicts.push({ resource: conflict.resource, start: conflict.start, end: conflict.end });
	}
	return { conflicts };
}

/** Every slot of a visit, whatever became of it. */
export async function giveBack(ledger: Ledger, id: string, count: number): Promise<void> {
	for (const key of slotKeys(id, count)) await ledger.releaseSlot(key);
}

/** To where the visit was, as far as nobody has taken that meanwhile. */
export async function putBack(ledger: Ledger, count: number, { id, from, caseId, now }: Taking): Promise<void> {
	const keys = slotKeys(id, Math.max(count, from?.resources.length ?? 0));
	for (const [index, key] of keys.entries()) {
		const resource = from?.resources[index]?.id;
		if (from && resource !== undefined) {
			const back = await ledger.reserveSlot({ key, resource, ...reservedSpan(Date.parse(from.start), from), caseId, now, ...(from.heldUntil !== undefined && { heldUntil: Date.parse(from.heldUntil) }) });
			if (back.reserved) continue;
		}
		await ledger.releaseSlot(key);
	}
}

async function takeAll(ledger: Ledger, crew: Resource[], taking: Taking): Promise<Slot | undefined> {
	const { id, caseId, start, terms, heldUntil, now, from } = taking;
	const span = reservedSpan(start, terms);
	for (const [index, key] of slotKeys(id, crew.length).entries()) {
		const outcome = await ledger.reserveSlot({ key, resource: crew[index].id, ...span, caseId, now, ...(heldUntil !== undefined && { heldUntil }) });
		if (outcome.reserved) continue;
		if (index > 0) await putBack(ledger, index, taking);
		return outcome.conflict;
	}
	// Fewer than came before: the others are free again.
	for (const key of slotKeys(id, from?.resources.length ?? 0).slice(crew.length)) await ledger.releaseSlot(key);
	return undefined;
}
