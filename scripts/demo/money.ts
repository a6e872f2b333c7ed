import type { Carried } from './pipeline.ts';
import { decide, hasEvent, replyByMail, until, type World } from './world.ts';

const DAY_MS = 86_400_000;
/** The invoice's days, and those of the ladder after them. */
const LATE_DAYS = 21;

/** One customer contests the invoice, another says when they will pay. */
export async function answerInvoices(world: World, disputed: Carried, promised: Carried): Promise<void> {
	await replyByMail(world, disputed.caseId, disputed.email, 'The amount is wrong: you charged me for more hours than it took.');
	await replyByMail(world, promised.caseId, promised.email, 'Thank you, I will pay on Friday.');
	for (const [{ caseId }, type] of [[disputed, 'invoice.disputed'], [promised, 'payment.promised']] as const) {
		if (!(await until(async () => await hasEvent(world, caseId, type)))) throw new Error(`${caseId}: what the customer wrote was not understood as ${type}`);
	}
}

/** The days go by without the money; the owner approves the reminder of the promise, and it goes out. */
export async function promiseBroken(world: World, { caseId }: Carried): Promise<void> {
	await world.clock.putForward(LATE_DAYS * DAY_MS);
	const approved = new Set<string>();
	await until(async () => {
		const waiting = await world.ledger.listReviews({ caseId, subject: 'reminder', states: ['waiting'] });
		for (const { reviewId } of waiting) if (!approved.has(reviewId) && (await decide(world, reviewId, 'approve'))) approved.add(reviewId);
		return await hasEvent(world, caseId, 'reminder.sent');
	});
}
