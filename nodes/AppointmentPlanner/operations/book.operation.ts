import { formatInstant } from '../../../domain/calendar';
import type { Reason } from '../../../domain/case';
import type { Visit } from '../../../domain/process';
import { appointmentId, bookedEvent, seriesStarts, type Appointment, type AppointmentChange, type Slot, type SlotRequest } from '../../../domain/scheduling';
import { readLedgerPlace } from '../../shared/ledger';
import { trimmedText } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { asBooked, bookVisit, numberOf, recordAll, type WantedVisit } from '../../shared/visit';
import type { Beside } from '../answer';
import { changeAnswer, noSlotAnswer } from '../answer';
import { historyOf, ownWeights } from '../history';
import { readFacts, readOptions, readRequest, readStart, readWish, takenOf, type Call, type Facts, type Operation } from './call';

const DAY = 86_400_000;

export const book: Operation = async (call) => {
	const facts = await readFacts(call);
	const { request, visit } = readRequest(call, facts);
	const hold = readParameter(call.context, 'hold', call.itemIndex) === true;
	const { known } = facts;
	const wanted = readStart(call, visit.customer.timezone) ?? readWish(call, visit.customer.timezone);
	const beside = await besideOf(call, facts, visit);
	if (known?.status === 'booked') return await changeAnswer(call, facts, asBooked(known, wanted), beside);

	const number = numberOf(facts);
	const plan = hold ? undefined : planIn(call);
	// A plan is written whole: nobody is told of its first visit before the others are known.
	const outcome = await bookVisit(plan ? { ...facts, writes: false } : facts, wantedVisit(call, facts, { number, request: { ...request, appointment: appointmentId(facts.caseId, number) }, visit, hold, ...(wanted !== undefined && { wanted }) }));
	if (!('change' in outcome)) return noSlotAnswer(call, known, outcome.reasons, 'noSlot', outcome.found);
	if (!plan) return await changeAnswer(call, facts, outcome.change, { ...beside, reasons: outcome.reasons });
	const first = ofPlan(outcome.change, outcome.change.appointment.id, facts.by);
	const series = await bookSeries(call, facts, first.appointment, plan, { request, visit });
	await recordAll(facts, [first, ...series.flatMap((one) => ('change' in one ? [one.change] : []))]);
	return await changeAnswer(call, facts, first, { ...beside, reasons: outcome.reasons, series: series.map((one) => ('change' in one ? { ...one.change.appointment, events: one.change.events } : one)) });
};

interface Plan {
	every: string;
	count: number;
}

/** Undefined: a visit by itself. */
function planIn(call: Call): Plan | undefined {
	const { repeatEvery, repeatCount } = readOptions(call);
	const every = typeof repeatEvery === 'string' ? repeatEvery.trim() : '';
	const count = Number(repeatCount ?? 1);
	return every === '' || count <= 1 ? undefined : { every, count };
}

/** What an earlier run has booked and not written is written now. */
function ofPlan(change: AppointmentChange, plan: string, by: Facts['by']): AppointmentChange {
	const { appointment, events } = change;
	return { ...change, appointment: { ...appointment, plan }, events: events.length > 0 ? events : [bookedEvent(appointment, by)] };
}

function wantedVisit(call: Call, facts: Facts, asked: Omit<WantedVisit, 'taken' | 'holder' | 'title'>): WantedVisit {
	const { title } = readOptions(call);
	return {
		...asked,
		...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
		taken: takenOf(call, asked.request, facts),
		holder: call.context.getExecutionId(),
	};
}

type OfSeries = { change: AppointmentChange } | { number: number; wanted: string; alternatives: Slot[]; reasons: Reason[] };

/** The visits of a plan that follow: each an appointment of its own, or where it is not free, what was in the way. */
async function bookSeries(call: Call, facts: Facts, first: Appointment, { every, count }: Plan, { request, visit }: { request: SlotRequest; visit: Visit }): Promise<OfSeries[]> {
	const visits: OfSeries[] = [];
	for (const [index, start] of seriesStarts(Date.parse(first.start), every, count, first.timezone).entries()) {
		if (index === 0) continue;
		const number = first.number + index;
		// A plan reaches as far as it says.
		const asked = { ...request, horizonDays: 366, appointment: appointmentId(facts.caseId, number), from: start - 7 * DAY, to: start + 7 * DAY, now: Math.max(request.now, start - 300 * DAY), preferences: undefined };
		const outcome = await bookVisit({ ...facts, writes: false }, wantedVisit(call, facts, { number, request: asked, visit, wanted: start, hold: false }));
		visits.push('change' in outcome ? { change: ofPlan(outcome.change, first.id, facts.by) } : { number, wanted: formatInstant(start, first.timezone), alternatives: outcome.found.slots, reasons: outcome.reasons });
	}
	return visits;
}

export async function besideOf(call: Call, { ledger, record: there, profile, now }: Facts, visit: Visit): Promise<Beside> {
	const options = readOptions(call);
	const link = trimmedText(options.link);
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
