import { cancelAppointment } from '../../../domain/scheduling';
import { readText } from '../../shared/parameters';
import { changeAnswer, noSlotAnswer } from '../answer';
import { record } from '../record';
import { giveBack } from '../take';
import { readFacts, type Operation } from './call';
import { required } from './required';

export const cancel: Operation = async (call) => {
	const facts = await readFacts(call);
	const { ledger, profile, now, by } = facts;
	const known = required(facts);
	const reason = readText(call.context, 'reason', call.itemIndex);
	const change = cancelAppointment(known, { by, now, ...(reason !== undefined && { reason }) }, profile);
	if ('refused' in change) return noSlotAnswer(call, known, [change.refused], 'refused');
	await record(facts, change);
	// Also the second time: a run that was cut off may have left them.
	await giveBack(ledger, known.id, known.resources.length);
	return await changeAnswer(call, facts, change);
};
