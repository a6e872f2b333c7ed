import { firstReviewIdOf, SUPERSEDED } from '../../case';
import { plainText } from '../../posted';
import { recordOf, textOf } from '../facts';
import type { CaseFile, FiledEvent } from '../types';

/** Nobody decided on it so often: it is not asked again, and the ladder goes on to its next step. */
const MOST_ASKED = 3;

/** A letter that was put to a person. */
export interface Asked {
	reviewId: string;
	/** Of the letter. */
	key: string;
	invoices: string[];
	total: string;
	state: 'waiting' | 'decided';
}

/** The last one: a new one takes the place of one that waits. */
export function lastAsked(file: CaseFile): Asked | undefined {
	const asked = file.events.findLast(isRequest);
	if (!asked) return undefined;
	const { reviewId, letter } = requestIn(asked);
	const invoices = Array.isArray(letter.invoices) ? letter.invoices.map(plainText) : [];
	return { reviewId, key: plainText(letter.key), invoices, total: plainText(letter.total), state: isWaiting(file, reviewId) ? 'waiting' : 'decided' };
}

/** How often a person was asked about a letter. */
export function timesAsked({ events }: CaseFile, key: unknown): number {
	return events.filter((event) => isRequest(event) && requestIn(event).letter.key === key).length;
}

/** How often a letter was on its way and did not hold any more. */
export function timesWithheld(file: CaseFile, key: string): number {
	const withheld = supersededKeys(file);
	return new Set(file.events.filter(({ type, data }) => type === 'reminder.queued' && data?.letter === key && withheld.has(data.message)).map(({ data }) => data?.message)).size;
}

/**
 * The events as the ladder is climbed by them: a message that was withheld, dropped or taken back was never on its way; one
 * that a person did not want, or that nobody decided on, was a step without a message.
 */
export function climbedBy(file: CaseFile): FiledEvent[] {
	const { events } = file;
	const withheld = supersededKeys(file);
	const dropped = new Set(events.filter(({ type }) => type === 'message.dropped').map(({ data }) => data?.key));
	const undone = new Set(events.filter(({ type }) => type === 'review.undone').map(({ data }) => `review:${plainText(data?.reviewId)}`));
	return events.flatMap((event) => {
		const { type, data } = event;
		if (type === 'reminder.queued') {
			if (withheld.has(data?.message) || undone.has(plainText(data?.message))) return [];
			return dropped.has(data?.message) ? [stepWithoutMessage(event, data ?? {})] : [event];
		}
		return type === 'review.decided' && data?.subject === 'reminder' && !undone.has(`review:${plainText(data.reviewId)}`) ? [event, ...refusedSteps(event, file)] : [event];
	});
}

function refusedSteps(decided: FiledEvent, file: CaseFile): FiledEvent[] {
	const { decision, reviewId } = decided.data ?? {};
	const id = firstReviewIdOf(plainText(reviewId));
	const request = file.events.find((event) => isRequest(event) && requestIn(event).reviewId === id);
	if (!request) return [];
	const { letter } = requestIn(request);
	if (decision !== 'rejected' && !(decision === 'expired' && timesAsked(file, letter.key) >= MOST_ASKED)) return [];
	return (Array.isArray(letter.steps) ? letter.steps : []).flatMap((step: unknown) => (recordOf(step) ? [stepWithoutMessage(decided, recordOf(step) ?? {})] : []));
}

function stepWithoutMessage({ at, by, key }: FiledEvent, data: Record<string, unknown>): FiledEvent {
	return { type: 'reminder.escalated', at, ...(by && { by }), data, key: `${key}:${plainText(data.key)}` };
}

function isRequest({ type, data }: FiledEvent): boolean {
	return type === 'review.requested' && data?.subject === 'reminder' && textOf(data.reviewId) !== undefined && recordOf(data.letter) !== undefined;
}

function requestIn({ data }: FiledEvent): { reviewId: string; letter: Record<string, unknown> } {
	return { reviewId: plainText(data?.reviewId), letter: recordOf(data?.letter) ?? {} };
}

function isWaiting({ events }: CaseFile, reviewId: string): boolean {
	const last = events.findLast(({ type, data }) => (type === 'review.decided' || type === 'review.undone') && firstReviewIdOf(plainText(data?.reviewId)) === reviewId);
	return last === undefined || last.type === 'review.undone';
}

/** Of messages that did not hold any more. */
function supersededKeys({ events }: CaseFile): Set<unknown> {
	return new Set(events.filter(({ type, data }) => type === 'message.withheld' && data?.reason === SUPERSEDED).map(({ data }) => data?.key));
}
