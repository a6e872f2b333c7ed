import { readText } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { cancelPlan, cancelVisit } from '../../shared/visit';
import { changeAnswer, noSlotAnswer } from '../answer';
import { readFacts, type Operation } from './call';
import { required } from './required';

export const cancel: Operation = async (call) => {
	const facts = await readFacts(call);
	const known = required(facts);
	const reason = readText(call.context, 'reason', call.itemIndex);
	const asked = { holder: call.context.getExecutionId(), ...(reason !== undefined && { reason }) };
	const outcome = readParameter(call.context, 'wholePlan', call.itemIndex) === true ? await cancelPlan({ ...facts, known }, asked) : await cancelVisit({ ...facts, known }, asked);
	if ('refused' in outcome) return noSlotAnswer(call, known, [outcome.refused], 'refused');
	if ('change' in outcome) return await changeAnswer(call, facts, outcome.change);
	const [first, ...others] = outcome.changes;
	return await changeAnswer(call, facts, first, { series: others.map(({ appointment, events }) => ({ ...appointment, events })) });
};
