import type { Classification } from '../case';

/** Reasons of the local engine that more understanding could settle. An order to software or an opt-out is none of them. */
const OPEN_QUESTIONS: ReadonlySet<string> = new Set([
	'low-confidence',
	'no-service-fits',
	'unclear-request',
	'intent-unsure',
	'not-a-lead-unsure',
	'not-a-lead-with-request',
	'spam-suspect',
]);

/** Whether a language model has something to decide about what the local engine found. */
export function isUnsure({ reasons }: Classification): boolean {
	return reasons.some(({ code }) => OPEN_QUESTIONS.has(code));
}
