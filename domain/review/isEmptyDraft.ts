import type { ReviewSubject } from './types';

/** These go to the customer as words: an object stands for its `body`. */
const WRITTEN: ReadonlySet<ReviewSubject> = new Set<ReviewSubject>(['reply', 'reminder']);

/** Whether there is nothing to send on: no text with a letter or digit in it, or no content at all. */
export function isEmptyDraft(subject: ReviewSubject, draft: unknown): boolean {
	if (typeof draft === 'string') return !/[\p{L}\p{N}]/u.test(draft);
	if (typeof draft !== 'object' || draft === null) return true;
	if (!WRITTEN.has(subject)) return Object.keys(draft).length === 0;
	return !('body' in draft) || typeof draft.body !== 'string' || isEmptyDraft(subject, draft.body);
}
