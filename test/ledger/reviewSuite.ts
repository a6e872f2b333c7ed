import type { NewReview } from '../../domain/case';
import type { StepInput } from '../../ledger';
import { openLedger } from '../../ledger';
import { DAY, HOUR, T0 } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import { message } from './messages';
import type { StoreUnderTest } from './store';

/** What every store promises of decisions that wait for a person. */
export function describeReviews(store: StoreUnderTest): void {
	describe(`reviews on ${store.name}`, () => {
		const { ledger, open, place } = ledgerForEach(store);
		const step = async (caseId: string, part: Partial<StepInput>) =>
			await ledger().completeStep({ caseId, process: 'followUp', events: [], messages: [], now: T0, ...part });
		const draft = (reviewId: string, part: Partial<NewReview> = {}): NewReview => ({
			reviewId,
			subject: 'reply',
			draft: { subject: 'Your inquiry', body: reviewId },
			reasons: [{ code: 'first-reply', message: 'The first reply.' }],
			...part,
		});
		const ask = async (caseId: string, review: NewReview, now = T0) => await step(caseId, { review, now });
		const decide = async (caseId: string, reviewId: string, part: Partial<StepInput> = {}, decision: Partial<NonNullable<StepInput['decision']>> = {}) =>
			await step(caseId, { decision: { reviewId, state: 'approved', by: 'Mara', ...decision }, now: T0 + 5, ...part });
		const stateOf = async (reviewId: string) => (await ledger().getReview(reviewId))?.state;

		test('a review is kept as it is, once', async () => {
			const { caseId } = await open();
			const asked = draft('r', { ownerId: 'desk', expiresAt: T0 + DAY, process: 'intake' });
			expect(await ask(caseId, asked)).toMatchObject({ reviewId: 'r' });
			await ask(caseId, { ...asked, draft: { body: 'another' } }, T0 + 1);
			expect(await ledger().getReview('r')).toEqual({ ...asked, caseId, state: 'waiting', createdAt: T0 });
			expect(await ledger().getReview('s')).toBeUndefined();
		});

		test('a new one takes the place of what waits for the same subject of the case', async () => {
			const { caseId } = await open();
			const other = await open('another');
			await ask(caseId, draft('old'));
			await ask(caseId, draft('intake', { subject: 'intake' }));
			await ask(other.caseId, draft('theirs'));
			await ask(caseId, draft('new'), T0 + 1);
			expect(await ledger().getReview('old')).toMatchObject({ state: 'superseded', decidedAt: T0 + 1 });
			expect([await stateOf('new'), await stateOf('intake'), await stateOf('theirs')]).toEqual(['waiting', 'waiting', 'waiting']);
			// The old one asked for once more is not asked again, and takes nothing's place.
			await ask(caseId, draft('old'), T0 + 2);
			expect([await stateOf('old'), await stateOf('new')]).toEqual(['superseded', 'waiting']);
		});

		test.each(['approved', 'edited', 'rejected', 'expired'] as const)('is %s, with the rest of the step', async (state) => {
			const { caseId } = await open();
			await ask(caseId, draft('r', { process: 'intake' }));
			const result = { body: 'Dear Dana' };
			expect(await decide(caseId, 'r', { messages: [message('reply')] }, { state, result })).toMatchObject({ completed: true, messages: [{ key: 'reply' }] });
			expect(await ledger().getReview('r')).toMatchObject({ state, decidedAt: T0 + 5, decidedBy: 'Mara', result });
			expect(await ledger().countDue(T0 + 5)).toMatchObject({ intake: 1 });
		});

		test('what waits for it becomes due, unless the step says when', async () => {
			const { caseId } = await open();
			await ask(caseId, draft('r', { process: 'intake' }));
			await decide(caseId, 'r', { due: { intake: T0 + HOUR } });
			expect((await ledger().listWork(caseId)).find(({ process }) => process === 'intake')?.dueAt).toBe(T0 + HOUR);
		});

		test.each<[string, (caseId: string) => Promise<unknown>, string]>([
			['approved', async (caseId) => await decide(caseId, 'r'), 'approved'],
			['replaced', async (caseId) => await ask(caseId, draft('new')), 'superseded'],
			['expired', async (caseId) => await decide(caseId, 'r', {}, { state: 'expired', by: undefined }), 'expired'],
		])('one that is %s is not decided again, and nothing of the step is written', async (_, end, state) => {
			const { caseId } = await open();
			await ask(caseId, draft('r'));
			await end(caseId);
			const before = await ledger().listEvents({ caseId });
			const late = await decide(caseId, 'r', { events: [{ type: 'note.added', at: T0, key: 'late' }], messages: [message('late')], sections: { a: 1 } }, { state: 'rejected' });
			expect(late).toMatchObject({ completed: false, because: 'review-decided', review: { reviewId: 'r', state } });
			expect(await ledger().listEvents({ caseId })).toEqual(before);
			expect(await ledger().getMessage('late')).toBeUndefined();
			expect(await stateOf('r')).toBe(state);
		});

		test('of two who decide at once one does', async () => {
			const { caseId } = await open();
			await ask(caseId, draft('r'));
			const other = await openLedger(place());
			const decided = await Promise.all(
				[ledger(), other].map((one, index) =>
					one.completeStep({ caseId, process: 'followUp', events: [], messages: [message(`m${index}`)], decision: { reviewId: 'r', state: index ? 'approved' : 'rejected' }, now: T0 }),
				),
			);
			await other.close();
			expect(decided.map(({ completed }) => completed).sort()).toEqual([false, true]);
			expect(await ledger().listMessages({ caseId })).toHaveLength(1);
		});

		test('one that is not there, or another case’s, is refused', async () => {
			const { caseId } = await open();
			const other = await open('another');
			await ask(other.caseId, draft('theirs'));
			for (const reviewId of ['nothing', 'theirs']) expect(await refused(decide(caseId, reviewId))).toMatchObject({ code: 'review-not-found', field: 'decision.reviewId' });
			expect(await refused(decide(other.caseId, 'theirs', {}, { state: 'superseded' as never }))).toMatchObject({ code: 'choice-unknown' });
		});

		test('listReviews: oldest first, by case, subject, state, owner and expiry, page by page', async () => {
			const { caseId } = await open();
			const other = await open('another');
			await ask(caseId, draft('a', { ownerId: 'desk', expiresAt: T0 + HOUR }), T0);
			await ask(caseId, draft('b', { subject: 'invoice', expiresAt: T0 + DAY }), T0 + 1);
			await ask(other.caseId, draft('c', { ownerId: 'desk' }), T0 + 1);
			await decide(other.caseId, 'c');
			const list = async (filter: Parameters<ReturnType<typeof ledger>['listReviews']>[0]) => (await ledger().listReviews(filter)).map(({ reviewId }) => reviewId);
			expect(await list({})).toEqual(['a', 'b', 'c']);
			expect(await list({ caseId })).toEqual(['a', 'b']);
			expect(await list({ subject: 'invoice' })).toEqual(['b']);
			expect(await list({ states: ['waiting'] })).toEqual(['a', 'b']);
			expect(await list({ states: ['approved', 'edited'] })).toEqual(['c']);
			expect(await list({ ownerId: 'desk' })).toEqual(['a', 'c']);
			expect(await list({ expiresBy: T0 + HOUR })).toEqual(['a']);
			expect(await list({ limit: 1 })).toEqual(['a']);
			expect(await list({ limit: 2, after: { createdAt: T0 + 1, reviewId: 'b' } })).toEqual(['c']);
		});
	});
}
