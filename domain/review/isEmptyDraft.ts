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

/** What the customer would read of a reply; empty for what is made of the business's own words and figures. */
export function writtenWords(subject: ReviewSubject, draft: unknown): string {
	if (subject !== 'reply') return '';
	if (typeof draft === 'string') return draft;
	if (typeof draft !== 'object' || draft === null) return '';
	const { subject: about, body } = draft as { subject?: unknown; body?: unknown };
	return [about, body].filter((part) => typeof part === 'string').join('\n');
}
