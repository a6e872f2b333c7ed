import { jobAnswer } from '../../documents/fieldService';
import { jobWork, keyOfJob, type JobTurn } from '../../domain/process';
import { isRecord } from '../shared/parameters';
import type { Asked } from './asked';

/** What the field-service tool has answered to the request that the item brought along; nothing where none was made, or for a visit that has changed since. */
export function jobTurnOf({ file, profile, json, answer }: Asked, now: number): JobTurn {
	const asked = isRecord(json.job) ? json.job : undefined;
	const work = jobWork(file, profile, now);
	if (!work || !asked || (['appointment', 'want', 'version', 'tries', 'service'] as const).some((name) => asked[name] !== work[name])) return {};
	const key = keyOfJob(work);
	if (typeof asked.problem === 'string') return { key, answer: { state: 'refused', reason: asked.problem } };
	if (answer === undefined || asked.ask === 'nothing') return {};
	// After a cut-off the trigger has asked from the start: the answer is one to that.
	return { key, answer: jobAnswer({ ...work, known: isRecord(asked.known) ? asked.known : {} }, answer) };
}
