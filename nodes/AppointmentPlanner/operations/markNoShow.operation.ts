import { markNoShow as mark } from '../../../domain/scheduling';
import { readParameter } from '../../shared/readParameter';
import { record } from '../../shared/visit';
import { changeAnswer, noSlotAnswer } from '../answer';
import { readFacts, type Operation } from './call';
import { required } from './required';

export const markNoShow: Operation = async (call) => {
	const facts = await readFacts(call);
	const { profile, now, by } = facts;
	const known = required(facts);
	const undo = readParameter(call.context, 'undo', call.itemIndex) === true;
	const change = mark(known, { by, now, undo }, profile);
	if ('refused' in change) return noSlotAnswer(call, known, [change.refused], 'refused');
	await record(facts, change);
	return await changeAnswer(call, facts, change);
};
