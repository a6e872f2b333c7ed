import { lookUpAnswer } from '../../documents/crm';
import { keyOfLookUp, lookUpWork, type LookUpTurn } from '../../domain/process';
import { isRecord } from '../shared/parameters';
import type { Asked } from './asked';

/** What the CRM has answered to the request that the item brought along; nothing where none was made, or for a contact that has changed since. */
export function lookUpTurnOf({ file, profile, json, answer }: Asked, now: number): LookUpTurn {
	const asked = isRecord(json.lookUp) ? json.lookUp : undefined;
	const work = lookUpWork(file, profile, now);
	if (!work || !asked || answer === undefined || asked.ask === 'nothing' || asked.key !== keyOfLookUp(work)) return {};
	return { key: keyOfLookUp(work), answer: lookUpAnswer(work, answer) };
}
