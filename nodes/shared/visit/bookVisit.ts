import { sleep } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import type { Instant, Reason } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { Visit } from '../../../domain/process';
import {
	appointmentId,
	bookAppointment,
	crewsAt,
	findSlots,
	isInForce,
	readAppointment,
	termsOf,
	visitsIn,
	type Appointment,
	type AppointmentChange,
	type BusyTime,
	type SlotRequest,
	type SlotsFound,
} from '../../../domain/scheduling';
import { ALTERNATIVES, alternatives, staysTooNear } from './alternatives';
import { busyOnLedger, type Taken } from './busy';
import { record } from './record';
import { giveBack, takeCrew } from './take';
import type { VisitOnLedger } from './types';

const MINUTE = 60_000;
/** Longer than any booking takes; whoever finds one under way waits so long for it at most. */
const LEASE = 20_000;
const LOOK_AGAIN = 50;

export interface WantedVisit {
	number: number;
	request: SlotRequest;
	visit: Visit;
	/** Absent: the first free time. */
	wanted?: Instant;
	hold: boolean;
	title?: string;
	/** Beside what the ledger knows. */
	taken: Taken;
	/** Who books: names the claim. */
	holder: string;
}

export type Booked = { change: AppointmentChange; reasons: Reason[] } | { reasons: Reason[]; found: SlotsFound };

/** The number of the visit that is to be booked: the one that is in force or held, else one more than there were. */
export function numberOf({ known, now, record: there }: Pick<VisitOnLedger, 'known' | 'now' | 'record'>): number {
	if (known === undefined) return 1;
	return isInForce(known, now) || known.status === 'held' ? known.number : Math.max(known.number, ...visitsIn(there?.data ?? {}).map(({ number }) => number)) + 1;
}

/** One booking of a visit at a time: who comes second finds what the first has booked. */
export async function bookVisit(place: VisitOnLedger, asked: WantedVisit): Promise<Booked> {
	const { ledger, caseId, now } = place;
	const id = appointmentId(caseId, asked.number);
	const key = `appointment:${id}`;
	for (let waited = 0; ; waited += LOOK_AGAIN) {
		const { claimed, claim } = await ledger.claim({ key, ...(place.record && { caseId }), by: asked.holder, leaseMs: LEASE, now });
		if (claimed) break;
		if (claim.settledAt !== undefined) {
			const there = (await busyOnLedger(ledger, asked.request, place.profile)).find(({ appointment }) => appointment === id);
			// Its time was given back, or has passed: this is another visit.
			if (!there) return await bookVisit(place, { ...asked, number: asked.number + 1, request: { ...asked.request, appointment: appointmentId(caseId, asked.number + 1) } });
			const before = readAppointment(claim.result?.appointment);
			if (before) return { change: asBooked(asItStands(before, there), asked.wanted), reasons: [] };
			throw new DomainError('appointment-erased', 'The case has an appointment, and what was kept of it has been erased', 'Point Appointment at the appointment, or release its slot on the ledger.', 'appointment');
		}
		if (waited >= LEASE) throw new Error(`The appointment of the case ${caseId} is being booked elsewhere; run it again`);
		await sleep(LOOK_AGAIN);
	}
	let booked = false;
	try {
		const outcome = await take(place, asked, id);
		if ('change' in outcome) {
			await record(place, outcome.change);
			if (!asked.hold) {
				await ledger.settleClaim(key, now, { appointment: outcome.change.appointment });
				booked = true;
			}
		}
		return outcome;
	} finally {
		// Whatever came in between, the next one need not wait for it.
		if (!booked) await ledger.releaseClaim(key);
	}
}

async function take(place: VisitOnLedger, { number, request, visit, wanted, hold, title, taken }: WantedVisit, id: string): Promise<Booked> {
	const { ledger, profile, caseId, now, by } = place;
	const all = async () => [...(await busyOnLedger(ledger, request, profile)), ...taken.busy];
	let busy = await all();
	const offered = offeredUntil(request, place);
	const found = wanted === undefined ? findSlots({ ...request, limit: ALTERNATIVES }, busy, profile) : undefined;
	if (found && found.slots.length === 0) return { reasons: taken.reasons, found };
	for (const start of wanted === undefined ? (found?.slots ?? []).map((slot) => Date.parse(slot.start)) : [wanted]) {
		const { crews, terms: settled } = crewsAt(start, offered, busy, profile);
		const heldUntil = hold ? now + profile.scheduling.holdMinutes * MINUTE : undefined;
		const outcome = await takeCrew(ledger, crews, { id, caseId, start, terms: settled, ...(heldUntil !== undefined && { heldUntil }), now });
		if (!('crew' in outcome)) continue;
		busy = await all();
		if (staysTooNear(busy, start, offered, outcome.crew.map((one) => one.id), profile)) {
			await giveBack(ledger, id, outcome.crew.length);
			continue;
		}
		const change = bookAppointment(
			{
				caseId,
				number,
				start,
				crew: outcome.crew,
				terms: settled,
				customer: visit.customer,
				by,
				now,
				...(request.service !== undefined && { service: request.service }),
				...(title !== undefined && { title }),
				...(visit.location !== undefined && { location: visit.location }),
				...(visit.postcode !== undefined && { postcode: visit.postcode }),
				...(heldUntil !== undefined && { heldUntil }),
			},
			profile,
		);
		return { change, reasons: taken.reasons };
	}
	return alternatives(wanted ?? now, { request, offered, busy: await all(), reasons: taken.reasons }, profile);
}

/** An offer stays good while somebody makes up their mind. */
export function offeredUntil(request: SlotRequest, { profile }: Pick<VisitOnLedger, 'profile'>): SlotRequest {
	return { ...request, noticeMinutes: Math.max(0, termsOf(request, profile).noticeMinutes - profile.scheduling.holdMinutes) };
}

/** Booked before: as it was, and with a word where something else was asked for now. */
export function asBooked(appointment: Appointment, wanted: Instant | undefined): AppointmentChange {
	const other = wanted !== undefined && wanted !== Date.parse(appointment.start);
	return {
		appointment,
		changed: false,
		events: [],
		withdrawn: [],
		reasons: [{ code: 'already-booked', message: `The case has this appointment already${other ? '; to move it, use Reschedule' : ''}` }],
	};
}

/** Where its slot is now, for who has only what was booked first. */
function asItStands(before: Appointment, { start: from, end: to }: BusyTime): Appointment {
	const start = from + before.bufferBeforeMinutes * MINUTE;
	if (start === Date.parse(before.start)) return before;
	const moved: Appointment = { ...before, sequence: before.sequence + 1, start: formatInstant(start, before.timezone), end: formatInstant(to - before.bufferAfterMinutes * MINUTE, before.timezone), previous: { start: before.start, end: before.end } };
	delete moved.arrival;
	return moved;
}
