import { completeAppointment } from '../../../domain/scheduling';
import { record } from '../../shared/visit';
import { changeAnswer, noSlotAnswer } from '../answer';
import { readFacts, type Operation } from './call';
import { required } from './required';

export const complete: Operation = async (call) => {
	const facts = await readFacts(call);
	const { profile, now, by } = facts;
	const known = required(facts);
	const change = completeAppointment(known, { by, now }, profile);
	if ('refused' in change) return noSlotAnswer(call, known, [change.refused], 'refused');
	await record(facts, change);
	return await changeAnswer(call, facts, change);
};
