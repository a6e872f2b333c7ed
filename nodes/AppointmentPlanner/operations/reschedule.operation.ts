import { DomainError } from '../../../domain/errors';
import { crewsAt, moveAppointment, termsOf, type Resource } from '../../../domain/scheduling';
import { readJson } from '../../shared/parameters';
import { changeAnswer, noSlotAnswer } from '../answer';
import { busyOfItem, busyOnLedger } from '../busy';
import { record } from '../record';
import { putBack, takeCrew } from '../take';
import { alternatives, besideOf, staysTooNear } from './book.operation';
import { readFacts, readRequest, readStart, type Operation } from './call';
import { calendarsOf } from './findSlots.operation';
import { required } from './required';

export const reschedule: Operation = async (call) => {
	const facts = await readFacts(call);
	const { ledger, profile, caseId, now, by } = facts;
	const known = required(facts);
	const { request, visit } = readRequest(call, facts);
	const start = readStart(call, visit.customer.timezone);
	if (start === undefined) throw new DomainError('start-missing', 'Start is empty', 'Give the time that the appointment is to move to.', 'start');
	// It stays as long as it was unless something else is said.
	const asked = { ...request, durationMinutes: request.durationMinutes ?? known.durationMinutes };
	const terms = termsOf(asked, profile);
	const offered = { ...asked, noticeMinutes: Math.max(0, terms.noticeMinutes - profile.scheduling.holdMinutes) };
	const taken = busyOfItem(readJson(call.context, 'busy', call.itemIndex, 'Busy Times'), calendarsOf(call), asked, profile);
	const all = async () => [...(await busyOnLedger(ledger, asked, profile)), ...taken.busy];
	const { crews, terms: settled } = crewsAt(start, offered, await all(), profile);

	// Refused before anything is taken.
	const check = moveAppointment(known, { start, crew: crews[0] ?? [], terms: settled, by, now }, profile);
	if ('refused' in check) return noSlotAnswer(call, known, [check.refused], 'refused');
	const taking = { id: known.id, caseId, start, terms: settled, now, from: known };
	const outcome = await takeCrew(ledger, sameFirst(crews, known.resources.map(({ id }) => id)), taking);
	const tooNear = 'crew' in outcome && (await staysTooNear(await all(), start, offered, outcome.crew.map(({ id }) => id), facts));
	if (!('crew' in outcome) || tooNear) {
		if ('crew' in outcome) await putBack(ledger, outcome.crew.length, taking);
		const instead = alternatives(start, asked, offered, await all(), profile, taken.reasons);
		return noSlotAnswer(call, known, instead.reasons, 'noSlot', instead.found);
	}
	const change = moveAppointment(known, { start, crew: outcome.crew, terms: settled, by, now }, profile);
	if ('refused' in change) return noSlotAnswer(call, known, [change.refused], 'refused');
	await record(facts, change);
	return await changeAnswer(call, facts, change, { ...(await besideOf(call, facts, visit)), reasons: taken.reasons });
};

/** Who knows the customer comes again, where that is possible. */
function sameFirst(crews: Resource[][], before: string[]): Resource[][] {
	const known = (crew: Resource[]) => crew.filter(({ id }) => before.includes(id)).length;
	return [...crews].sort((a, b) => known(b) - known(a));
}
