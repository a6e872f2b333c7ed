import type { ITriggerFunctions } from 'n8n-workflow';

import { reviewInTime } from '../../../domain/process/byHand';
import type { Ledger } from '../../../ledger';
import { allReviews } from '../../shared/pages';
import { savedProfile } from '../../shared/profile';
import { eventsOfCase, fileOfRecord, linksFor } from '../../shared/step';

const EVERY_MS = 30_000;
/** Reviews are asked for a day or so: one that expires later is not to be reminded of yet. */
const AHEAD_MS = 48 * 3_600_000;

/** Ends reviews that nobody decided on in time, and reminds before. One indexed question every half a minute. */
export function reviewsInTime(context: ITriggerFunctions): (ledger: Ledger, now: number) => Promise<void> {
	let lookedAt = 0;
	return async (ledger, now) => {
		if (now - lookedAt < EVERY_MS) return;
		lookedAt = now;
		const reviews = await allReviews(ledger, { expiresBy: now + AHEAD_MS });
		if (reviews.length === 0) return;
		const saved = await savedProfile(ledger);
		if (!saved) return;
		const links = await linksFor(context, ledger, now);
		for (const review of reviews) {
			const record = await ledger.getCase(review.caseId);
			if (!record) continue;
			const file = fileOfRecord(record, await eventsOfCase(ledger, review.caseId));
			const step = reviewInTime({ file, profile: saved.profile, links, now }, review);
			if (step) await ledger.completeStep(step);
		}
	};
}
