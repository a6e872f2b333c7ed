import type { Reason } from '../case';
import { isEmptyDraft } from './isEmptyDraft';
import type { ReviewInput } from './types';

/** What never goes on by itself. Every line that applies leaves its reason; the first gives its name to the decision. */
const SAFETY: ReadonlyArray<readonly [code: string, message: string, applies: (input: ReviewInput) => boolean]> = [
	['opt-out', 'The customer asks not to be written to', ({ optOut }) => optOut === true],
	['draft-unsafe', 'The draft did not pass its safety checks', ({ draftFlags }) => draftFlags !== undefined && draftFlags.length > 0],
	['draft-empty', 'There is no draft, or it says nothing', ({ subject, draft }) => isEmptyDraft(subject, draft)],
	['invoice-not-made', 'The invoice was not made, so there is nothing to send', ({ subject, draft, amount }) => subject === 'invoice' && wasNotMade(draft, amount)],
	['final-notice', 'A final notice is approved by a person', ({ subject, draft }) => subject === 'reminder' && typeof draft === 'object' && draft !== null && 'review' in draft && draft.review === true],
	['model-to-stranger', 'A model wrote it, and nobody is known to have had a case under this contact before', ({ subject, writtenByModel, knownContact }) => subject === 'reply' && writtenByModel === true && knownContact !== true],
	['needs-review', 'The inquiry was marked for a person to look at', ({ subject, needsReview }) => subject === 'reply' && needsReview === true],
];

export function safetyReasons(input: ReviewInput): Reason[] {
	return SAFETY.filter(([, , applies]) => applies(input)).map(([code, message]) => ({ code, message }));
}

/** What is there of an invoice before it is made, too. */
const OF_NOTHING_MADE: ReadonlySet<string> = new Set(['kind', 'currency', 'billing', 'status', 'reasons', 'review', 'flags', 'error', 'message']);

/** What Estimate to Invoice gives of data that it cannot read, and what holds nothing of an invoice at all. */
function wasNotMade(draft: unknown, amount: ReviewInput['amount']): boolean {
	if (typeof draft !== 'object' || draft === null) return false;
	const said = new Map(Object.entries(draft));
	return said.get('status') === 'notMade' || (amount === undefined && [...said].every(([name, value]) => OF_NOTHING_MADE.has(name) || isNothing(value)));
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
