import type { CaseFilter, MetricsInput, ResponseFilter } from '../../ledger';
import { DAY, HOUR, T0 } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import type { StoreUnderTest } from './store';

/** What every store promises to who counts, exports and looks for what is due. */
export function describeReports(store: StoreUnderTest): void {
	describe(`reports on ${store.name}`, () => {
		const { ledger, open } = ledgerForEach(store);
		const handOver = async (caseId: string, to: 'intake' | 'paid' | 'closed', now = T0) => await ledger().completeHandoff({ caseId, to, now });

		describe('what is due', () => {
			const due = async (dueBy: number, filter: CaseFilter = {}) => (await ledger().listCases({ dueBy, ...filter })).map(({ data }) => data.inquiry.text).join('');

			test('is what was set to be looked at by then, oldest case first', async () => {
				for (const [text, dueAt] of [['a', T0 + 30], ['b', T0 + 10], ['c', T0 + 20], ['d', undefined]] as const) {
					await ledger().updateCase({ caseId: (await open(text, T0 + text.charCodeAt(0))).caseId, dueAt, now: T0 });
				}
				expect(await due(T0 + 9)).toBe('');
				expect(await due(T0 + 10)).toBe('b');
				expect(await due(T0 + 29)).toBe('bc');
				expect(await due(T0 + 30)).toBe('abc');
				expect(await due(T0 + 30, { stages: ['intake'] })).toBe('');
				expect(await due(T0 + 30, { limit: 2 })).toBe('ab');
			});

			test('is kept with the case, changed and taken away; the same again is no change', async () => {
				const { caseId } = await open();
				const set = async (dueAt: number | null) => await ledger().updateCase({ caseId, dueAt, now: T0 + 1 });
				expect(await set(T0 + 5)).toMatchObject({ dueAt: T0 + 5, version: 2 });
				expect(await set(T0 + 5)).toMatchObject({ version: 2 });
				const after = await set(null);
				expect(after.version).toBe(3);
				expect('dueAt' in after).toBe(false);
				expect(await set(null)).toEqual(after);
				expect(await due(T0 + DAY)).toBe('');
			});

			test.each([NaN, 1.5])('%p is no instant', async (dueAt) => {
				const { caseId } = await open();
				expect(await refused(ledger().updateCase({ caseId, dueAt, now: T0 }))).toMatchObject({ code: 'instant-invalid', field: 'dueAt' });
			});
		});

		describe('metrics', () => {
			const period: MetricsInput = { since: T0, before: T0 + DAY };

			test('of an empty ledger are noughts', async () => {
				expect(await ledger().metrics(period)).toEqual({ stages: {}, openByOwner: {}, openUnassigned: 0, opened: 0, closed: 0, handoffs: [], events: {} });
			});

			test('count cases as they are now', async () => {
				const [a, b, c, d] = await Promise.all(['a', 'b', 'c', 'd'].map((text) => open(text)));
				for (const { caseId } of [a, b, c]) await ledger().assign({ caseId, owner: { id: 'desk' }, now: T0 });
				await handOver(b.caseId, 'intake');
				await handOver(c.caseId, 'paid');
				expect(await ledger().metrics({ since: T0 + DAY, before: T0 + 2 * DAY })).toMatchObject({
					stages: { inquiry: 2, intake: 1, paid: 1 },
					openByOwner: { desk: 2 },
					openUnassigned: 1,
				});
				await handOver(d.caseId, 'closed');
				expect((await ledger().metrics(period)).openUnassigned).toBe(0);
			});

			test.each([
				[-1, 0],
				[0, 1],
				[DAY - 1, 1],
				[DAY, 0],
			])('what happened %i ms after the start of a day counts %i', async (at, count) => {
				const { caseId } = await open('a', T0 + at);
				await handOver(caseId, 'closed', T0 + at);
				await ledger().recordEvent({ caseId, type: 'reply.sent', at: T0 + at, now: T0 });
				const { opened, closed, handoffs, events } = await ledger().metrics(period);
				expect({ opened, closed, handoffs: handoffs.length, replies: events['reply.sent'] ?? 0 }).toEqual({
					opened: count,
					closed: count,
					handoffs: count,
					replies: count,
				});
			});

			test('count handoffs by from and to, and not those that moved nothing', async () => {
				for (const text of ['a', 'b']) await handOver((await open(text)).caseId, 'intake');
				const { caseId } = await open('c');
				await ledger().completeHandoff({ caseId, to: 'inquiry', key: 'no step', now: T0 });
				await handOver(caseId, 'closed');
				expect(await ledger().metrics(period)).toMatchObject({
					handoffs: [
						{ from: 'inquiry', to: 'closed', count: 1 },
						{ from: 'inquiry', to: 'intake', count: 2 },
					],
					closed: 1,
				});
			});

			test('names may be any text', async () => {
				const { caseId } = await open();
				await ledger().assign({ caseId, owner: { id: '__proto__' }, now: T0 });
				await ledger().recordEvent({ caseId, type: '__proto__', at: T0, now: T0 });
				const { openByOwner, events } = await ledger().metrics(period);
				expect(Object.entries(openByOwner)).toEqual([['__proto__', 1]]);
				expect(Object.keys(events)).toContain('__proto__');
			});
		});

		describe('first responses', () => {
			const answers: ResponseFilter = { since: T0, before: T0 + DAY, types: ['reply.sent', 'call.made'] };
			const answer = async (caseId: string, type: string, at: number, by: 'human' | 'bot') => await ledger().recordEvent({ caseId, type, at, by, now: at });

			test('give when the customer wrote, and the earliest answer, whenever it was recorded', async () => {
				const { caseId } = await open('a', T0 + HOUR);
				await ledger().assign({ caseId, owner: { id: 'desk' }, now: T0 });
				await ledger().updateCase({ caseId, priority: 'high', now: T0 });
				await answer(caseId, 'call.made', T0 + 9 * HOUR, 'human');
				await answer(caseId, 'reply.sent', T0 + 2 * HOUR, 'human');
				await answer(caseId, 'ack.sent', T0 + HOUR, 'bot');
				expect(await ledger().listFirstResponses(answers)).toEqual([
					{ caseId, stage: 'inquiry', priority: 'high', ownerId: 'desk', openedAt: T0 + HOUR, receivedAt: T0, respondedAt: T0 + 2 * HOUR },
				]);
			});

			test('a case without an answer is there without one', async () => {
				const { caseId, openedAt } = await open();
				expect(await ledger().listFirstResponses(answers)).toEqual([{ caseId, stage: 'inquiry', openedAt, receivedAt: T0 }]);
			});

			test('only answers of those who are meant count', async () => {
				const { caseId } = await open();
				await answer(caseId, 'reply.sent', T0 + 1, 'bot');
				await answer(caseId, 'reply.sent', T0 + 2, 'human');
				const at = async (by: ResponseFilter['by']) => (await ledger().listFirstResponses({ ...answers, by }))[0].respondedAt;
				expect(await at(['human'])).toBe(T0 + 2);
				expect(await at(['human', 'bot'])).toBe(T0 + 1);
				expect(await at([])).toBe(T0 + 1);
				expect(await at(['customer'])).toBeUndefined();
			});

			test('of cases opened in the period, page by page', async () => {
				for (const [index, at] of [-1, 0, 0, 1, DAY - 1, DAY].entries()) await open(`lead ${index}`, T0 + at);
				const seen: number[] = [];
				for (let after: ResponseFilter['after']; ;) {
					const page = await ledger().listFirstResponses({ ...answers, limit: 2, after });
					seen.push(...page.map(({ openedAt }) => openedAt - T0));
					after = page.at(-1);
					if (!after) break;
				}
				expect(seen).toEqual([0, 0, 1, DAY - 1]);
			});

			test('no types are no question', async () => {
				expect(await refused(ledger().listFirstResponses({ ...answers, types: [] }))).toMatchObject({ code: 'list-empty', field: 'types' });
			});
		});

		describe('export', () => {
			test('gives each case once with its events, over many pages, and stops when nobody reads on', async () => {
				const texts = Array.from({ length: 205 }, (_, index) => `lead ${index}`);
				for (const [index, text] of texts.entries()) await open(text, T0 + Math.floor(index / 50));
				const seen: string[] = [];
				for await (const { case: one, events } of ledger().exportCases({})) {
					seen.push(one.data.inquiry.text);
					expect(events.map(({ type, caseId }) => [type, caseId])).toEqual([
						['inquiry.received', one.caseId],
						['case.opened', one.caseId],
					]);
				}
				expect([...seen].sort()).toEqual([...texts].sort());
				for await (const { case: one } of ledger().exportCases({ openedSince: T0 + 1 })) {
					expect(one.openedAt).toBe(T0 + 1);
					break;
				}
			});

			test('gives cases and events as they are elsewhere, and only those asked for', async () => {
				const { caseId } = await open('a');
				await open('b');
				await handOver(caseId, 'intake');
				const exported = [];
				for await (const one of ledger().exportCases({ stages: ['intake'] })) exported.push(one);
				expect(exported).toEqual([{ case: await ledger().getCase(caseId), events: await ledger().listEvents({ caseId }) }]);
			});

			test('of an empty ledger is empty', async () => {
				for await (const one of ledger().exportCases({})) throw new Error(`Nobody opened ${one.case.caseId}`);
				expect(await ledger().listCases({})).toEqual([]);
			});
		});
	});
}
