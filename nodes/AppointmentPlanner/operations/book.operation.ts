import { appointmentId, seriesStarts, type Appointment, type SlotRequest } from '../../../domain/scheduling';
import type { Visit } from '../../../domain/process';
import { readLedgerPlace } from '../../shared/ledger';
import { trimmedText } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { asBooked, bookVisit, numberOf, type WantedVisit } from '../../shared/visit';
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
	const outcome = await bookVisit(facts, wantedVisit(call, facts, { number, request: { ...request, appointment: appointmentId(facts.caseId, number) }, visit, hold, ...(wanted !== undefined && { wanted }) }));
	if (!('change' in outcome)) return noSlotAnswer(call, known, outcome.reasons, 'noSlot', outcome.found);
	const series = hold ? undefined : await bookSeries(call, facts, outcome.change.appointment, request, visit);
	return await changeAnswer(call, facts, outcome.change, { ...beside, ...(series && { series }), reasons: outcome.reasons });
};

function wantedVisit(call: Call, facts: Facts, asked: Omit<WantedVisit, 'taken' | 'holder' | 'title'>): WantedVisit {
	const { title } = readOptions(call);
	return {
		...asked,
		...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
		taken: takenOf(call, asked.request, facts),
		holder: call.context.getExecutionId(),
	};
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
		const asked = { ...request, horizonDays: 366, appointment: appointmentId(facts.caseId, number), from: start - 7 * DAY, to: start + 7 * DAY, now: Math.max(request.now, start - 300 * DAY), preferences: undefined };
		const outcome = await bookVisit({ ...facts, writes: false }, wantedVisit(call, facts, { number, request: asked, visit, wanted: start, hold: false }));
		visits.push('change' in outcome ? { ...outcome.change.appointment, events: outcome.change.events } : { number, wanted: start, alternatives: outcome.found.slots, reasons: outcome.reasons });
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
