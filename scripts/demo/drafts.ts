import type { Row } from './report.ts';
import { decide, each, type World } from './world.ts';

/** What the owner does with the drafted replies that wait for a person: words of their own in place of the first, the others as they are. */
export async function decideDrafts(world: World, rows: Row[]): Promise<void> {
	const waiting = (await Promise.all(rows.map(async ({ post }) => await world.ledger.listReviews({ caseId: post.caseId ?? '', subject: 'reply', states: ['waiting'] })))).flat();
	const drafts = [...new Map(waiting.map((review) => [review.reviewId, review])).values()].filter(({ draft }) => typeof draft.body === 'string');
	await each(drafts, async ({ reviewId, draft }, index) => {
		await decide(world, reviewId, 'approve', index === 0 ? { body: `${String(draft.body)}\n\nIf it is urgent, call us at any time.` } : {});
	});
}
