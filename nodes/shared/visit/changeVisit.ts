import { sleep } from 'n8n-workflow';

import type { Instant, Reason } from '../../../domain/case';
import { appointmentId, cancelAppointment, crewsAt, moveAppointment, visitsIn, visitsLeft, type Appointment, type AppointmentChange, type Refusal, type Resource, type SlotRequest, type SlotsFound } from '../../../domain/scheduling';
import { alternatives, staysTooNear } from './alternatives';
import { offeredUntil } from './bookVisit';
import { busyOnLedger, type Taken } from './busy';
import { record, recordAll } from './record';
import { giveBack, putBack, takeCrew } from './take';
import type { VisitOnLedger } from './types';

/** As it was when the change was asked for. */
export type KnownVisit = VisitOnLedger & { known: Appointment };

export type Moved = { change: AppointmentChange } | Refusal | { reasons: Reason[]; found: SlotsFound };

/** To another time, or to nowhere else: a visit never has two times, and none in between. */
export async function moveVisit(place: KnownVisit, { request, start, taken, holder }: { request: SlotRequest; start: Instant; taken: Taken; holder: string }): Promise<Moved> {
	return await alone(place, holder, async ({ ledger, profile, caseId, known, now, by }) => {
		// It stays as long as it was unless something else is said.
		const asked = { ...request, durationMinutes: request.durationMinutes ?? known.durationMinutes };
		const offered = offeredUntil(asked, place);
		const all = async () => [...(await busyOnLedger(ledger, asked, profile)), ...taken.busy];
		const { crews, terms: settled } = crewsAt(start, offered, await all(), profile);

		// Refused before anything is taken.
		const check = moveAppointment(known, { start, crew: crews[0] ?? [], terms: settled, by, now }, profile);
		if ('refused' in check) return check;
		const taking = { id: known.id, caseId, start, terms: settled, now, from: known };
		const outcome = await takeCrew(ledger, sameFirst(crews, known.resources.map(({ id }) => id)), taking);
		const tooNear = 'crew' in outcome && staysTooNear(await all(), start, offered, outcome.crew.map(({ id }) => id), profile);
		if (!('crew' in outcome) || tooNear) {
			if ('crew' in outcome) await putBack(ledger, outcome.crew.length, taking);
			return alternatives(start, { request: asked, offered, busy: await all(), reasons: taken.reasons }, profile);
		}
		const change = moveAppointment(known, { start, crew: outcome.crew, terms: settled, by, now }, profile);
		if ('refused' in change) return change;
		await record(place, change);
		return { change };
	});
}

export async function cancelVisit(place: KnownVisit, { reason, holder }: { reason?: string; holder: string }): Promise<{ change: AppointmentChange } | Refusal> {
	return await alone(place, holder, async ({ ledger, profile, known, now, by }) => {
		const change = cancelAppointment(known, { by, now, ...(reason !== undefined && { reason }) }, profile);
		if ('refused' in change) return change;
		await record(place, change);
		// Also the second time: a run that was cut off may have left them.
		await giveBack(ledger, known.id, known.resources.length);
		return { change };
	});
}

/** All that is left of a visit's plan, or none of it. */
export async function cancelPlan(place: KnownVisit, { reason, holder }: { reason?: string; holder: string }): Promise<{ changes: AppointmentChange[] } | Refusal> {
	return await alone(place, holder, async ({ ledger, profile, record: there, caseId, known, now, by }) => {
		const visits = there ? visitsIn((await ledger.getCase(caseId))?.data ?? {}) : [known];
		const changes: AppointmentChange[] = [];
		for (const visit of visitsLeft(visits, known, now)) {
			const change = cancelAppointment(visit, { by, now, withPlan: true, ...(reason !== undefined && { reason }) }, profile);
			if ('refused' in change) return change;
			changes.push(change);
		}
		if (changes.length === 0) return { refused: { code: 'nothing-left', message: 'No visit of the plan is ahead' } };
		await recordAll(place, changes);
		for (const { appointment } of changes) await giveBack(ledger, appointment.id, appointment.resources.length);
		return { changes };
	});
}

/** Longer than any change takes. */
const LEASE = 20_000;
const LOOK_AGAIN = 50;

/** Of two who change the visit as it was, the second is told that it has changed. */
async function alone<T>(place: KnownVisit, holder: string, change: (place: KnownVisit) => Promise<T>): Promise<T | Refusal> {
	const { ledger, known, caseId, now } = place;
	// Of a case, not of a visit: its visits are kept together.
	const key = `appointment:${appointmentId(caseId, 1)}:change`;
	for (let waited = 0; ; waited += LOOK_AGAIN) {
		const { claimed } = await ledger.claim({ key, ...(place.record && { caseId }), by: holder, leaseMs: LEASE, now });
		if (claimed) break;
		if (waited >= LEASE) return { refused: { code: 'changing', message: 'The appointment is being changed elsewhere at this moment; look at it again' } };
		await sleep(LOOK_AGAIN);
	}
	try {
		const kept = place.record && place.writes ? visitsIn((await ledger.getCase(caseId))?.data ?? {}).find(({ id }) => id === known.id) : undefined;
		if (kept && kept.sequence > known.sequence) return { refused: { code: 'changed-meanwhile', message: `The appointment has changed meanwhile: it is ${kept.status}, ${kept.start}` } };
		return await change(place);
	} finally {
		await ledger.releaseClaim(key);
	}
}

/** Who knows the customer comes again, where that is possible. */
function sameFirst(crews: Resource[][], before: string[]): Resource[][] {
	const known = (crew: Resource[]) => crew.filter(({ id }) => before.includes(id)).length;
	return [...crews].sort((a, b) => known(b) - known(a));
}
