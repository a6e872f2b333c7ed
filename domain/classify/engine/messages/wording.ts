import type { Intent } from '../../../case';
import { type FirstReplyWords, PACKS } from '../../../language';

export const TOPIC_OF: Record<Intent, keyof FirstReplyWords['reply']> = {
	newJob: 'work',
	quote: 'quote',
	booking: 'booking',
	existingJob: 'existingJob',
	complaint: 'complaint',
	billing: 'billing',
	jobApplication: 'jobApplication',
	vendor: 'notNeeded',
	spam: 'notNeeded',
	other: 'other',
};

/** All built-in texts that a customer may get, with their places to fill in. */
export function standingTexts(): string[] {
	return PACKS.flatMap(({ firstReply: { acknowledgement, reply, asks, emergencyLine, closed, phoneLine, texts } }) => [
		...Object.values(texts),
		...[acknowledgement.body, acknowledgement.phoneLine, ...Object.values(reply), ...Object.values(asks), emergencyLine],
		...[closed.onCall, closed.nobodyOnCall, phoneLine],
	]);
}
