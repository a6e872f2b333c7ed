import fc from 'fast-check';

import { questionFor } from '../../domain/reporting';
import type { CaseFilter, CaseTimesFilter, MetricsInput, ResponseFilter } from '../../ledger';
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

		describe('case times', () => {
			const marks: CaseTimesFilter['marks'] = {
				received: { types: ['inquiry.received'], which: 'first' },
				answered: { types: ['reply.sent', 'call.made'], by: ['human', null], which: 'first' },
				anybody: { types: ['reply.sent'], which: 'first' },
				messages: { types: ['message.sent'], which: 'count' },
			};
			const times = async (filter: Partial<CaseTimesFilter> = {}) => {
				const all = [];
				for await (const one of ledger().listCaseTimes({ since: T0, before: T0 + DAY, marks, keep: ['payment.received'], touching: ['payment.received', 'handoff.completed'], ...filter })) all.push(...one);
				return all;
			};
			const happen = async (caseId: string, type: string, at: number, by?: 'human' | 'bot', data?: Record<string, unknown>) =>
				await ledger().recordEvent({ caseId, type, at, by, data, key: `${type} ${at} ${by}`, now: at });

			test('of an empty ledger are none', async () => {
				expect(await times()).toEqual([]);
			});

			test('say when what first happened, and how often, whoever recorded it last', async () => {
				const { caseId } = await open('a', T0);
				await happen(caseId, 'call.made', T0 + 90);
				await happen(caseId, 'reply.sent', T0 + 60, 'human');
				await happen(caseId, 'reply.sent', T0 + 30, 'bot');
				await happen(caseId, 'message.sent', T0 + 1, 'bot');
				await happen(caseId, 'message.sent', T0 + 2, 'bot');
				const [one] = await times();
				expect(one.marks).toEqual({ received: T0, answered: T0 + 60, anybody: T0 + 30, messages: 2 });
				expect(await ledger().getCase(caseId)).toMatchObject(JSON.parse(JSON.stringify(one.case)));
			});

			test('an event that does not say who it was counts where that is asked for', async () => {
				const { caseId } = await open('a', T0);
				await happen(caseId, 'call.made', T0 + 5);
				expect((await times())[0].marks.answered).toBe(T0 + 5);
				const named = { answered: { types: ['call.made'], by: ['human' as const], which: 'first' as const } };
				expect((await times({ marks: named }))[0].marks).toEqual({});
			});

			test('give handoffs, and the events that were asked for whole, in their order', async () => {
				const { caseId } = await open('a', T0);
				await handOver(caseId, 'intake', T0 + 10);
				await handOver(caseId, 'paid', T0 + 20);
				await happen(caseId, 'payment.received', T0 + 30, undefined, { amount: '2.00' });
				await happen(caseId, 'payment.received', T0 + 15, undefined, { amount: '1.00' });
				const [{ handoffs, events }] = await times();
				expect(handoffs).toEqual([
					{ from: 'inquiry', to: 'intake', at: T0 + 10 },
					{ from: 'intake', to: 'paid', at: T0 + 20 },
				]);
				expect(events.map(({ at, data }) => [at - T0, data?.amount])).toEqual([[15, '1.00'], [30, '2.00']]);
			});

			test('events of which only the times are wanted come among them, without data', async () => {
				const { caseId } = await open('a', T0);
				await happen(caseId, 'customer.replied', T0 + 20, undefined, { text: 'a long letter' });
				await happen(caseId, 'payment.received', T0 + 15, undefined, { amount: '1.00' });
				const asked = { marks: { replies: { types: ['customer.replied'], which: 'count' as const } }, times: ['customer.replied'] };
				const [{ marks: found, events }] = await times(asked);
				expect(found).toEqual({ replies: 1 });
				expect(events).toEqual([{ type: 'payment.received', at: T0 + 15, data: { amount: '1.00' } }, { type: 'customer.replied', at: T0 + 20 }]);
				expect((await times({ times: [] }))[0].events).toHaveLength(1);
			});

			test('nothing from the end of the period on is there', async () => {
				const { caseId } = await open('a', T0);
				await happen(caseId, 'reply.sent', T0 + DAY, 'human');
				await happen(caseId, 'payment.received', T0 + DAY, 'human');
				await handOver(caseId, 'intake', T0 + DAY);
				expect(await times()).toMatchObject([{ marks: { received: T0 }, handoffs: [], events: [] }]);
			});

			test('an open case is there at any age, one that is over only when something happened to it', async () => {
				await open('open', T0 - 9 * DAY);
				const over = await open('over', T0 - 9 * DAY);
				const paid = await open('paid today', T0 - 9 * DAY);
				await handOver(over.caseId, 'closed', T0 - 8 * DAY);
				await handOver(paid.caseId, 'paid', T0 + 1);
				expect((await times()).map(({ case: one }) => (one.data.inquiry as { text: string }).text).sort()).toEqual(['open', 'paid today']);
			});

			test('only events of the types that are meant bring a case in', async () => {
				const over = await open('over', T0 - 9 * DAY);
				await handOver(over.caseId, 'closed', T0 - 8 * DAY);
				await happen(over.caseId, 'note.added', T0 + 5);
				expect(await times()).toEqual([]);
				await happen(over.caseId, 'payment.received', T0 + 5);
				expect((await times()).map(({ case: one }) => one.caseId)).toEqual([over.caseId]);
			});

			test('each case once over many pages, by id', async () => {
				for (let index = 0; index < 520; index++) await open(`lead ${index}`, T0 + index);
				const ids = (await times()).map(({ case: one }) => one.caseId);
				expect(ids).toEqual([...new Set(ids)].sort());
				expect(ids.length).toBe(520);

				// Who reads slowly keeps nobody from writing, and reads on.
				let seen = 0;
				for await (const page of ledger().listCaseTimes({ since: T0, before: T0 + DAY, marks, keep: ['payment.received'], touching: ['payment.received'] })) {
					const [{ case: one }] = page;
					seen += page.length;
					await happen(one.caseId, 'note.added', T0 + seen);
					await ledger().updateCase({ caseId: one.caseId, priority: 'high', now: T0 + seen });
				}
				expect(seen).toBe(520);
			});

			test.each([['few', 9], ['half', 1]])('where they are %s of all, the others between them are not there', async (_few, others) => {
				const wanted = [];
				for (let index = 0; index < 6; index++) {
					wanted.push((await open(`open ${index}`, T0 - 9 * DAY + index)).caseId);
					for (let more = 0; more < others; more++) await handOver((await open(`over ${index} ${more}`, T0 - 9 * DAY)).caseId, 'closed', T0 - 8 * DAY);
				}
				expect((await times()).map(({ case: one }) => one.caseId)).toEqual(wanted.sort());
			});

			test('say of any events what a count of all of them says', async () => {
				const event = fc.record({ type: fc.constantFrom('reply.sent', 'call.made', 'message.sent', 'payment.received', 'note.added'), at: fc.integer({ min: 0, max: 9 }), by: fc.constantFrom('human' as const, 'bot' as const, undefined), amount: fc.constantFrom('1.00', '2.00') });
				await fc.assert(
					fc.asyncProperty(fc.array(fc.array(event, { maxLength: 8 }), { minLength: 1, maxLength: 4 }), async (histories) => {
						const ids = new Set<string>();
						for (const history of histories) {
							const { caseId } = await open(`lead ${Math.random()}`, T0);
							ids.add(caseId);
							for (const [index, { type, at, by, amount }] of history.entries()) await ledger().recordEvent({ caseId, type, at: T0 + at, by, data: { amount }, key: String(index), now: T0 });
						}
						for (const { case: one, marks: found, events } of (await times()).filter(({ case: { caseId } }) => ids.has(caseId))) {
							const all = await ledger().listEvents({ caseId: one.caseId });
							const expected = Object.entries(marks).flatMap(([name, { types, by, which }]) => {
								const fit = all.filter((each) => types.includes(each.type) && (by === undefined || by.includes(each.by ?? null)));
								return fit.length === 0 ? [] : [[name, which === 'count' ? fit.length : Math.min(...fit.map(({ at }) => at))]];
							});
							expect(found).toEqual(Object.fromEntries(expected));
							const paid = all.filter(({ type }) => type === 'payment.received').sort((a, b) => a.at - b.at || a.sequence - b.sequence);
							expect(events).toEqual(paid.map(({ type, at, by, data }) => ({ type, at, ...(by && { by }), data })));
						}
					}),
					{ numRuns: 20 },
				);
			}, 60_000);

			test('a text that no JSON type takes is in nobody’s way', async () => {
				await open('a \u0000 b \ud800', T0);
				expect((await times()).map(({ case: one }) => (one.data.inquiry as { text: string }).text)).toEqual(['a \u0000 b \ud800']);
			});

			test.each([
				['plain', 'a'],
				['with all that JSON escapes', 'a "b" \\ c \n \u0001 \u2028 d'],
				['that no JSON type takes', 'a \u0000 b \ud800'],
				['that only looks escaped', 'C:\\u0000 and \\\\ud800'],
			])('parts of the data are given where they stand: a text %s', async (_kind, written) => {
				const { caseId } = await open(written, T0);
				await ledger().updateCase({ caseId, sections: { classification: { service: written, usage: { inputTokens: 1.5 } } }, now: T0 });
				const [{ case: one }] = await times({ data: ['inquiry.channel', 'classification.service', 'classification.usage', 'intake.usage'] });
				const { inquiry, classification, intake } = one.data as Record<string, Record<string, unknown> | undefined>;
				expect([inquiry?.channel, classification?.service, classification?.usage, intake?.usage]).toEqual(['email', written, { inputTokens: 1.5 }, undefined]);
			});

			test('parts of the data are as the case has them, after every kind of write', async () => {
				const { data } = questionFor({ sla: [] });
				const { caseId } = await open('a', T0);
				const at = (part: unknown, [name, ...further]: string[]): unknown => (part === undefined || name === undefined ? part : at((part as Record<string, unknown> | undefined)?.[name], further));
				const expectTheSame = async () => {
					const [[{ case: one }], record] = [await times({ data }), await ledger().getCase(caseId)];
					expect(record).toBeDefined();
					for (const path of data) expect([path, at(one.data, path.split('.'))]).toEqual([path, at(record?.data, path.split('.'))]);
					return one.data;
				};
				await expectTheSame();
				const usage = { inputTokens: 900, outputTokens: 120, calls: 1 };
				await ledger().updateCase({ caseId, sections: { classification: { service: 'drain-cleaning', intent: 'newJob', needsReview: false, priority: 'high', usage }, intake: { usage } }, now: T0 });
				expect(await expectTheSame()).toMatchObject({ inquiry: { channel: 'email' }, classification: { service: 'drain-cleaning', needsReview: false, usage }, intake: { usage } });
				await ledger().assign({ caseId, owner: { id: 'lena' }, assignment: { by: 'test' } as never, now: T0 });
				await handOver(caseId, 'intake');
				await ledger().updateCase({ caseId, sections: { sla: { clocks: [{ id: 'first-response' }] }, intake: null, classification: { service: 'boiler' } }, now: T0 });
				expect(await expectTheSame()).toMatchObject({ classification: { service: 'boiler' }, sla: { clocks: [{ id: 'first-response' }] } });
				await ledger().eraseContact({ caseId, now: T0 });
				expect(JSON.stringify(await expectTheSame())).not.toMatch(/boiler|clocks/);
			});

			test('owners, contacts, types and data may be any text', async () => {
				const any = 'a "b" \\ c \n \u2028 }],[ d';
				const { caseId } = await open('a', T0);
				await ledger().assign({ caseId, owner: { id: any, name: any }, now: T0 });
				await happen(caseId, any, T0 + 5, 'human', { any });
				const [{ case: one, marks: found, events }] = await times({ marks: { any: { types: [any], by: ['human'], which: 'first' } }, keep: [any] });
				expect({ owner: one.owner, found, events }).toEqual({ owner: { id: any, name: any }, found: { any: T0 + 5 }, events: [{ type: any, at: T0 + 5, by: 'human', data: { any } }] });
			});

			test.each([['few', 3], ['many', 0]])('say the same of a case among %s that are wanted', async (_share, others) => {
				const { caseId } = await open('old', T0 - 9 * DAY);
				await handOver(caseId, 'closed', T0 - 8 * DAY);
				await happen(caseId, 'payment.received', T0 + 5, 'human', { amount: '1.00' });
				await open('open', T0);
				for (let index = 0; index < others; index++) await handOver((await open(`over ${index}`, T0 - 9 * DAY)).caseId, 'closed', T0 - 8 * DAY);
				const old = (await times()).find((one) => one.case.caseId === caseId);
				expect(old).toMatchObject({ marks: { received: T0 }, handoffs: [{ from: 'inquiry', to: 'closed', at: T0 - 8 * DAY }], events: [{ at: T0 + 5, data: { amount: '1.00' } }] });
				expect((await times()).length).toBe(2);
			});

			test('no marks, or such as nobody can set, are none', async () => {
				await open('a', T0);
				expect((await times({ marks: {} }))[0].marks).toEqual({});
				expect((await times({ marks: { nobody: { types: ['inquiry.received'], by: [], which: 'count' } } }))[0].marks).toEqual({});
			});

			test('no types to keep are no question', async () => {
				expect(await refused(times({ keep: [] }))).toMatchObject({ code: 'list-empty', field: 'keep' });
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
