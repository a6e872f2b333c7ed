import type { IDataObject } from 'n8n-workflow';

import { customerOf, subjectCalled } from '../../../domain/desk';
import { decideReview, undoReview } from '../../../domain/process/byHand';
import { formOf, whoPosts, write, sayHere, type Desk } from '../desk';
import { listOf, textOf } from '../request';
import type { Posted } from './answerTeam';
import { relatedOf } from './show';

/** Several reviews with one press; each by how it stands at this moment, the others whatever became of one. */
export async function postInbox(desk: Desk): Promise<Posted> {
	const { body } = desk.request;
	const chosen = [...new Set(listOf(body.review))];
	if (chosen.length === 0) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen, so nothing was decided. Tick what you decide on.') };
	const outcomes: Array<Posted & { of: string }> = [];
	for (const reviewId of chosen) outcomes.push(await decideOne(desk, reviewId, { do: body.do, comment: body.comment }));
	if (outcomes.length === 1) return outcomes[0];
	const failed = outcomes.filter(({ tone }) => tone !== 'ok');
	const done = outcomes.length - failed.length;
	return {
		statusCode: failed.length === 0 ? 200 : 409,
		tone: failed.length === 0 ? 'ok' : 'warn',
		text: [sayHere(desk)('{count} of {all} decided.', { count: done, all: outcomes.length }), ...failed.map(({ of, text }) => `${of}: ${text}`)].join(' '),
	};
}

export async function postReview(desk: Desk, user = desk.request.user): Promise<Posted> {
	const { request } = desk;
	const reviewId = request.query.id ?? '';
	return request.body.do === 'undo' ? await undoOne(desk, reviewId, user) : await decideOne(desk, reviewId, request.body, user);
}

async function decideOne(desk: Desk, reviewId: string, body: IDataObject, user = desk.request.user): Promise<Posted & { of: string }> {
	const { ledger, profile, now, undoMs } = desk;
	const related = await relatedOf(ledger, reviewId);
	if (!related) return { of: reviewId, statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such review any more.') };
	const say = sayHere(desk);
	const of = say('{subject} for {customer}', { subject: subjectCalled(related.review.subject, say), customer: customerOf(related.record, say) });
	const decided = decideReview(
		{
			...related,
			post: { decision: body.do, subject: postedText(body.subject), body: postedText(body.body), comment: textOf(body.comment) },
			who: whoPosts(user, desk.request.body),
			form: formOf(desk),
			sendDelayMs: undoMs,
			now,
			say,
		},
		profile,
	);
	if (!decided.ok) return { of, statusCode: decided.status, tone: 'late', text: decided.message };
	const { written, ...not } = await write(ledger, decided.step, sayHere(desk));
	return written ? { of, statusCode: 200, tone: 'ok', text: decided.said } : { of, statusCode: 409, tone: 'late', text: 'text' in not ? not.text : '' };
}

/** The message first: once it is dropped, nothing of the decision can go out. */
async function undoOne(desk: Desk, reviewId: string, user: string | undefined): Promise<Posted> {
	const { ledger, now, request } = desk;
	const related = await relatedOf(ledger, reviewId);
	if (!related) return { statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such review any more.') };
	const key = `review:${reviewId}`;
	const who = whoPosts(user, request.body);
	const undone = undoReview({ ...related, message: await ledger.getMessage(key), who, form: formOf(desk), now, say: sayHere(desk) });
	if (!undone.ok) return { statusCode: undone.status, tone: 'late', text: undone.message };
	const { settled } = related.review.state === 'rejected' ? { settled: true } : await ledger.settleMessage({ key, outcome: { state: 'refused', reason: sayHere(desk)('Taken back by {who}', { who: who.name ?? sayHere(desk)('somebody') }) }, now });
	if (!settled) return { statusCode: 409, tone: 'late', text: sayHere(desk)('It has gone out already: it cannot be taken back.') };
	const { written } = await write(ledger, undone.step, sayHere(desk));
	return written ? { statusCode: 200, tone: 'ok', text: undone.said } : { statusCode: 409, tone: 'late', text: sayHere(desk)('It was taken back by somebody else.') };
}

/** An empty field was posted all the same. */
function postedText(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
