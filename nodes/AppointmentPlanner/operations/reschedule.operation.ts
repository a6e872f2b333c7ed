import { DomainError } from '../../../domain/errors';
import { moveVisit } from '../../shared/visit';
import { changeAnswer, noSlotAnswer } from '../answer';
import { besideOf } from './book.operation';
import { readFacts, readRequest, readStart, takenOf, type Operation } from './call';
import { required } from './required';

export const reschedule: Operation = async (call) => {
	const facts = await readFacts(call);
	const known = required(facts);
	const { request, visit } = readRequest(call, facts);
	const start = readStart(call, visit.customer.timezone);
	if (start === undefined) throw new DomainError('start-missing', 'Start is empty', 'Give the time that the appointment is to move to.', 'start');
	const taken = takenOf(call, request, facts);
	const outcome = await moveVisit({ ...facts, known }, { request, start, taken, holder: call.context.getExecutionId() });
	if ('refused' in outcome) return noSlotAnswer(call, known, [outcome.refused], 'refused');
	if ('found' in outcome) return noSlotAnswer(call, known, outcome.reasons, 'noSlot', outcome.found);
	return await changeAnswer(call, facts, outcome.change, { ...(await besideOf(call, facts, visit)), reasons: taken.reasons });
};
