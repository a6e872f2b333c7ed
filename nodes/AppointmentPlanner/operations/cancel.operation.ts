import { readText } from '../../shared/parameters';
import { cancelVisit } from '../../shared/visit';
import { changeAnswer, noSlotAnswer } from '../answer';
import { readFacts, type Operation } from './call';
import { required } from './required';

export const cancel: Operation = async (call) => {
	const facts = await readFacts(call);
	const known = required(facts);
	const reason = readText(call.context, 'reason', call.itemIndex);
	const outcome = await cancelVisit({ ...facts, known }, { holder: call.context.getExecutionId(), ...(reason !== undefined && { reason }) });
	if ('refused' in outcome) return noSlotAnswer(call, known, [outcome.refused], 'refused');
	return await changeAnswer(call, facts, outcome.change);
};
