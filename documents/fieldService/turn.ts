import type { FieldService, JobAnswer, JobWork } from '../../domain/process';
import { bodyIn, notTaken, requestOr, rowIn, turnOf, unanswered } from '../accounting';
import { housecallPro } from './housecallPro';
import { jobber } from './jobber';
import type { Asked, JobAdapter } from './request';

const ADAPTERS: Record<FieldService, JobAdapter> = { housecallPro, jobber };

/** The work with its next request, or why it cannot be made. */
export type JobAsked = JobWork & (Asked | { problem: string });

/** Where an earlier execution was cut off, what it may have made is looked for first. */
export function jobTurn(work: JobWork, wasCutOff: boolean): JobAsked {
	return turnOf(work, wasCutOff, jobRequest, (ask) => ask.includes('.find'));
}

function jobRequest(work: JobWork): Asked | { problem: string } {
	return requestOr(() => ADAPTERS[work.service].next(work));
}

/** What an answer of n8n's HTTP Request node to the request of `jobTurn` comes to: `{ statusCode, body }`, else `{ error }` of what kept it from one. */
export function jobAnswer(work: JobWork, given: unknown): JobAnswer {
	const next = jobRequest(work);
	if ('problem' in next) return { state: 'refused', reason: next.problem };
	const { statusCode, body: content, error } = rowIn(given) ?? {};
	if (typeof statusCode !== 'number') return unanswered(error);
	const adapter = ADAPTERS[work.service];
	const body = bodyIn(content);
	const isGood = statusCode >= 200 && statusCode < 300;
	const read = isGood || statusCode === 404 ? adapter.read(isGood ? body : undefined, work) : undefined;
	return read ?? notTaken(statusCode, adapter.complaint(body));
}
