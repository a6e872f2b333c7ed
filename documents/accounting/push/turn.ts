import { readOr } from '../../../domain/errors';
import { complaintLine } from '../../../domain/text';
import { rowIn, textIn } from './request';

/** Beside those of the 500s: a key in use, a timeout, too many requests. */
const LATER = new Set([408, 409, 425, 429]);

/** What a service is to be asked next, or why it cannot be. */
export function requestOr<Asked>(next: () => Asked): Asked | { problem: string } {
	const asked = readOr(next);
	return 'value' in asked ? asked.value : { problem: [asked.error.message, asked.error.description].filter(Boolean).join('. ') };
}

/** The work with its next request. Where an earlier execution was cut off, what it may have made is looked up first. */
export function turnOf<Work extends { known: object }, Asked extends { ask: string }>(
	work: Work,
	wasCutOff: boolean,
	request: (work: Work) => Asked | { problem: string },
	looksUp: (ask: string) => boolean,
): Work & (Asked | { problem: string }) {
	const next = request(work);
	if (!wasCutOff || 'problem' in next || looksUp(next.ask)) return { ...work, ...next };
	const fromTheStart = { ...work, known: {} };
	return { ...fromTheStart, ...request(fromTheStart) };
}

/** What an answer that is no good one comes to. */
export function notTaken(statusCode: number, complaint: string | undefined): { state: 'refused' | 'away'; reason: string } {
	// The same request may be answered later.
	return { state: statusCode >= 500 || LATER.has(statusCode) ? 'away' : 'refused', reason: `${statusCode}: ${complaint === undefined ? 'no reason is given' : complaintLine(complaint)}` };
}

/** Nothing came back, or it was not asked. */
export function unanswered(error: unknown): { state: 'refused' | 'away'; reason: string } {
	const message = textIn(rowIn(error)?.message) ?? textIn(error);
	if (message === undefined) return { state: 'refused', reason: 'nothing was asked: enable the nodes that ask the service, and choose a credential in them' };
	return { state: /credential/i.test(message) ? 'refused' : 'away', reason: complaintLine(message) };
}

export function bodyIn(given: unknown): Record<string, unknown> {
	if (typeof given !== 'string') return rowIn(given) ?? {};
	try {
		return rowIn(JSON.parse(given)) ?? {};
	} catch {
		return {};
	}
}
