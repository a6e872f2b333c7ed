import { decideReview, type Review, type ReviewInput } from '../review';
import { classificationOf, inquiryOf } from './facts';
import type { Situation } from './types';

/** Whether a draft may go to the customer by itself, by what its case was classified as. `more`: what counts for it beside that. */
export function reviewOfDraft(
	{ file, profile, now }: Situation,
	{ subject, draft, ...more }: Pick<ReviewInput, 'subject' | 'draft' | 'needsReview' | 'draftFlags'>,
): Review {
	const classification = classificationOf(file);
	return decideReview(
		{
			subject,
			caseId: file.caseId,
			draft,
			confidence: classification?.confidence,
			service: classification?.service,
			priority: classification?.priority,
			intent: classification?.intent,
			channel: inquiryOf(file).channel,
			degraded: classification?.degraded,
			optOut: classification?.optOut,
			writtenByModel: classification?.engine === 'model',
			flags: [],
			now,
			...more,
		},
		profile,
	);
}
