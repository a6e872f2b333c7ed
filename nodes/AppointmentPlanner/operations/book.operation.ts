import { sleep } from 'n8n-workflow';

import { formatInstant } from '../../../domain/calendar';
import type { Instant, Reason } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import {
	appointmentId,
	bookAppointment,
	crewsAt,
	findSlots,
	isInForce,
	readAppointment,
	seriesStarts,
	termsOf,
	travels,
	type Appointment,
	type AppointmentChange,
	type BusyTime,
	type SlotRequest,
	type SlotsFound,
} from '../../../domain/scheduling';
import { readLedgerPlace } from '../../shared/ledger';
import { readJson } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import type { Beside } from '../answer';
import { changeAnswer, noSlotAnswer } from '../answer';
import { busyOfItem, busyOnLedger } from '../busy';
import { historyOf, ownWeights } from '../history';
import { record } from '../record';
import { giveBack, takeCrew } from '../take';
import type { Visit } from '../visit';
import { readFacts, readOptions, readRequest, readStart, readWish, type Call, type Facts, type Operation } from './call';
import { calendarsOf } from './findSlots.operation';

const MINUTE = 60_000;
/** Longer than any booking takes; whoever finds one under way waits so long for it at most. */
const LEASE = 20_000;
const LOOK_AGAIN = 50;
/** What is offered in place of a time that is taken. */
const ALTERNATIVES = 5;

export const book: Operation = async (call) => {
	const facts = await readFacts(call);
	const { request, visit } = readRequest(call, facts);
	const hold = readParameter(call.context, 'hold', call.itemIndex) === true;
	const { known, now } = facts;
	const wanted = readStart(call, visit.customer.timezone) ?? readWish(call, visit.customer.timezone);
	const beside = await besideOf(call, facts, visit);
	if (known?.status === 'booked') return await changeAnswer(call, facts, asBooked(known, wanted), beside);

	const number = known === undefined ? 1 : isInForce(known, now) || known.status === 'held' ? known.number : known.number + 1;
	const outcome = await bookOnce(call, facts, { number, request: { ...request, appointment: appointmentId(facts.caseId, number) }, visit, wanted, hold });
	if (!('change' in outcome)) return noSlotAnswer(call, known, outcome.reasons, 'noSlot', outcome.found);
	const series = hold ? undefined : await bookSeries(call, facts, outcome.change.appointment, request, visit);
	return await changeAnswer(call, facts, outcome.change, { ...beside, ...(series && { series }), reasons: outcome.reasons });
};

interface Wanted {
	number: number;
	request: SlotRequest;
	visit: Visit;
	wanted?: Instant;
	hold: boolean;
}

type Outcome = { change: AppointmentChange; reasons: Reason[] } | { reasons: Reason[]; found: SlotsFound };

/** One booking of a visit at a time: who comes second finds what the first has booked. */
async function bookOnce(call: Call, facts: Facts, asked: Wanted): Promise<Outcome> {
	const { ledger, caseId, now } = facts;
	const id = appointmentId(caseId, asked.number);
	const key = `appointment:${id}`;
	for (let waited = 0; ; waited += LOOK_AGAIN) {
		const { claimed, claim } = await ledger.claim({ key, ...(facts.record && { caseId }), by: call.context.getExecutionId(), leaseMs: LEASE, now });
		if (claimed) break;
		if (claim.settledAt !== undefined) {
			const there = (await busyOnLedger(ledger, asked.request, facts.profile)).find(({ appointment }) => appointment === id);
			// Its time was given back, or has passed: this is another visit.
			if (!there) return await bookOnce(call, facts, { ...asked, number: asked.number + 1, request: { ...asked.request, appointment: appointmentId(caseId, asked.number + 1) } });
			const before = readAppointment(claim.result?.appointment);
			if (before) return { change: asBooked(asItStands(before, there), asked.wanted), reasons: [] };
			throw new DomainError('appointment-erased', 'The case has an appointment, and what was kept of it has been erased', 'Point Appointment at the appointment, or release its slot on the ledger.', 'appointment');
		}
		if (waited >= LEASE) throw new Error(`The appointment of the case ${caseId} is being booked elsewhere; run it again`);
		await sleep(LOOK_AGAIN);
	}
	let booked = false;
	try {
		const outcome = await take(call, facts, asked, id);
		if ('change' in outcome) {
			await record(facts, outcome.change);
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

async function take(call: Call, facts: Facts, { number, request, visit, wanted, hold }: Wanted, id: string): Promise<Outcome> {
	const { ledger, profile, caseId, now, by } = facts;
	const taken = busyOfItem(readJson(call.context, 'busy', call.itemIndex, 'Busy Times'), calendarsOf(call), request, profile);
	const all = async () => [...(await busyOnLedger(ledger, request, profile)), ...taken.busy];
	let busy = await all();
	// An offer stays good while somebody makes up their mind.
	const terms = termsOf(request, profile);
	const offered = { ...request, noticeMinutes: Math.max(0, terms.noticeMinutes - profile.scheduling.holdMinutes) };
	const found = wanted === undefined ? findSlots({ ...request, limit: ALTERNATIVES }, busy, profile) : undefined;
	if (found && found.slots.length === 0) return { reasons: taken.reasons, found };
	for (const start of wanted === undefined ? (found?.slots ?? []).map((slot) => Date.parse(slot.start)) : [wanted]) {
		const { crews, terms: settled } = crewsAt(start, offered, busy, profile);
		const heldUntil = hold ? now + profile.scheduling.holdMinutes * MINUTE : undefined;
		const outcome = await takeCrew(ledger, crews, { id, caseId, start, terms: settled, ...(heldUntil !== undefined && { heldUntil }), now });
		if (!('crew' in outcome)) continue;
		busy = await all();
		if (await staysTooNear(busy, start, offered, outcome.crew.map((one) => one.id), facts)) {
			await giveBack(ledger, id, outcome.crew.length);
			continue;
		}
		const options = readOptions(call);
		const title = typeof options.title === 'string' && options.title.trim() !== '' ? options.title.trim() : undefined;
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
	return alternatives(wanted ?? now, request, offered, await all(), profile, taken.reasons);
}

/** What the ledger's slots cannot tell: the way between two visits, and how many a day has. */
export async function staysTooNear(busy: BusyTime[], start: Instant, request: SlotRequest, crew: string[], { profile }: Facts): Promise<boolean> {
	const { travel, dailyMaximum, resources } = profile.scheduling;
	if (!travels(travel) && dailyMaximum === undefined && resources.every((one) => one.dailyMaximum === undefined)) return false;
	return crewsAt(start, { ...request, resources: crew }, busy, profile).crews.length === 0;
}

/** The nearest to what was wanted first; and by which rules that could not be had. */
export function alternatives(wanted: Instant, request: SlotRequest, offered: SlotRequest, busy: BusyTime[], profile: Facts['profile'], reasons: Reason[]): { reasons: Reason[]; found: SlotsFound } {
	const found = findSlots({ ...request, limit: 10_000 }, busy, profile);
	const { excluded } = crewsAt(wanted, offered, busy, profile);
	const nearest = [...found.slots].sort((a, b) => Math.abs(Date.parse(a.start) - wanted) - Math.abs(Date.parse(b.start) - wanted)).slice(0, ALTERNATIVES);
	const why = excluded.map(({ message }) => message).join('; ');
	return { reasons: [{ code: 'taken', message: `That time cannot be had${why === '' ? '' : `: ${why}`}` }, ...reasons], found: { ...found, slots: nearest, excluded } };
}

/** Booked before: as it was, and with a word where something else was asked for now. */
function asBooked(appointment: Appointment, wanted: Instant | undefined): AppointmentChange {
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

/** The visits of a plan that follow: each an appointment of its own, or where it is not free, what was in the way. */
async function bookSeries(call: Call, facts: Facts, first: Appointment, request: SlotRequest, visit: Visit): Promise<unknown[] | undefined> {
	const options = readOptions(call);
	const every = typeof options.repeatEvery === 'string' ? options.repeatEvery.trim() : '';
	const count = Number(options.repeatCount ?? 1);
	if (every === '' || count <= 1) return undefined;
	const visits: unknown[] = [];
	for (const [index, start] of seriesStarts(Date.parse(first.start), every, count, first.timezone).entries()) {
		if (index === 0) continue;
		const number = first.number + index;
		// A plan reaches as far as it says.
		const asked = { ...request, horizonDays: 366, appointment: appointmentId(facts.caseId, number), from: start - 7 * 86_400_000, to: start + 7 * 86_400_000, now: Math.max(request.now, start - 300 * 86_400_000), preferences: undefined };
		const outcome = await bookOnce(call, { ...facts, writes: false }, { number, request: asked, visit, wanted: start, hold: false });
		visits.push('change' in outcome ? { ...outcome.change.appointment, events: outcome.change.events } : { number, wanted: start, alternatives: outcome.found.slots, reasons: outcome.reasons });
	}
	return visits;
}

export async function besideOf(call: Call, { ledger, record: there, profile, now }: Facts, visit: Visit): Promise<Beside> {
	const options = readOptions(call);
	const link = typeof options.link === 'string' && options.link.trim() !== '' ? options.link.trim() : undefined;
	const place = JSON.stringify(await readLedgerPlace(call.context));
	const weights = await ownWeights(ledger, place, profile.business.timezone, now);
	return {
		facts: visit.facts,
		history: await historyOf(ledger, there),
		deposit: options.depositPaid === true,
		...(link !== undefined && { link }),
		...(weights && { weights }),
	};
}
