import { accountingAnswer } from '../../documents/accounting';
import { pushWork, type PushTurn } from '../../domain/process';
import { isRecord, numberIn, saidBy } from '../shared/parameters';
import type { Asked } from './asked';

/** What the accounting service has answered to the request that the item brought along; nothing where none was made. */
export function pushTurn({ context, file, profile, json, answer, itemIndex }: Asked): PushTurn {
	const adapter = saidBy(context.getNodeParameter('service', itemIndex)) ?? '';
	const asked = isRecord(json.push) ? json.push : {};
	const work = pushWork(file, profile);
	if (!work || !isRecord(asked.invoice) || asked.invoice.key !== work.invoice.key) return { adapter };
	const turn = { adapter, key: saidBy(asked.invoice.key) ?? '', tries: numberIn(asked.tries) };
	if (typeof asked.problem === 'string') return { ...turn, answer: { state: 'refused', reason: asked.problem } };
	if (answer === undefined || asked.ask === 'nothing') return turn;
	return { ...turn, answer: accountingAnswer({ ...work, known: isRecord(asked.known) ? asked.known : {} }, answer) };
}
