import type { NewEventsFilter } from '../../ledger';
import { T0 } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import type { StoreUnderTest } from './store';

/** What every store promises to who reads on from a cursor. */
export function describeNewEvents(store: StoreUnderTest): void {
	describe(`new events on ${store.name}`, () => {
		const { ledger, open } = ledgerForEach(store);
		const record = async (caseId: string, type: string, key: string) => await ledger().recordEvent({ caseId, type, at: T0, key, now: T0 });
		const typesSince = async (filter: NewEventsFilter) => {
			const { events, cursor } = await ledger().newEvents(filter);
			return { types: events.map(({ type }) => type), cursor };
		};

		test('on an empty ledger there is nothing, from whatever cursor', async () => {
			for (const after of [undefined, 0, 7]) expect(await ledger().newEvents({ after })).toEqual({ events: [], cursor: after ?? 0 });
		});

		test('from now: nothing of what was, all of what comes', async () => {
			const { caseId } = await open();
			const { events, cursor } = await ledger().newEvents({});
			expect(events).toEqual([]);
			await record(caseId, 'reply.sent', 'k');
			expect(await typesSince({ after: cursor })).toMatchObject({ types: ['reply.sent'] });
		});

		test('from the first event: everything, across cases, in the order of recording', async () => {
			await open('one');
			await open('two');
			const { events, cursor } = await ledger().newEvents({ after: 0 });
			expect(events).toEqual(await ledger().listEvents({}));
			expect(cursor).toBe(events.at(-1)?.sequence);
			expect(await ledger().newEvents({ after: cursor })).toEqual({ events: [], cursor });
		});

		test('the same cursor gives the same again: what was not dealt with is not lost', async () => {
			await open();
			expect(await ledger().newEvents({ after: 0 })).toEqual(await ledger().newEvents({ after: 0 }));
		});

		test('by type, and the cursor goes past what was left out', async () => {
			const { caseId } = await open();
			await record(caseId, 'reply.sent', 'k1');
			await record(caseId, 'note.added', 'k2');
			const { types, cursor } = await typesSince({ after: 0, types: ['reply.sent', 'call.made'] });
			expect(types).toEqual(['reply.sent']);
			expect(await ledger().newEvents({ after: cursor })).toEqual({ events: [], cursor });
		});

		test('by the stage that the case is at now', async () => {
			const [one, two] = [await open('one'), await open('two')];
			await ledger().completeHandoff({ caseId: two.caseId, to: 'intake', now: T0 });
			const casesAt = async (stages: NewEventsFilter['stages']) => new Set((await ledger().newEvents({ after: 0, stages })).events.map(({ caseId }) => caseId));
			expect(await casesAt(['intake'])).toEqual(new Set([two.caseId]));
			expect(await casesAt(['inquiry', 'intake'])).toEqual(new Set([one.caseId, two.caseId]));
			expect(await casesAt([])).toEqual(new Set([one.caseId, two.caseId]));
			expect(await casesAt(['paid'])).toEqual(new Set());
		});

		test('page by page, none left out and none twice, with pages that are just full', async () => {
			const { caseId } = await open();
			for (let index = 0; index < 28; index++) await record(caseId, index % 3 === 0 ? 'third' : 'other', `k${index}`);
			for (const filter of [{}, { types: ['third'] }]) {
				const seen: string[] = [];
				for (let after = 0; ;) {
					const { events, cursor } = await ledger().newEvents({ ...filter, after, limit: 5 });
					seen.push(...events.map(({ key }) => key));
					if (cursor === after) break;
					after = cursor;
				}
				expect(seen).toEqual((await ledger().listEvents(filter)).map(({ key }) => key));
			}
		});

		test('while twenty write at once, who reads on meanwhile gets each event once', async () => {
			const { caseId } = await open();
			const { cursor: start } = await ledger().newEvents({});
			let writing = true;
			const writers = Promise.all(Array.from({ length: 20 }, async (_, writer) => {
				for (let index = 0; index < 10; index++) await record(caseId, 'x', `${writer}-${index}`);
			})).finally(() => (writing = false));
			const seen: string[] = [];
			let after = start;
			for (let last = false; !last;) {
				last = !writing;
				const { events, cursor } = await ledger().newEvents({ after });
				seen.push(...events.map(({ key }) => key));
				after = cursor;
				// Where a store answers without ever waiting, the writers' own waiting would not come to its end.
				await new Promise((resolve) => setImmediate(resolve));
			}
			await writers;
			expect(seen.length).toBe(200);
			expect(new Set(seen).size).toBe(200);
		});

		test.each<[string, string, NewEventsFilter]>([
			['number-invalid', 'after', { after: -1 }],
			['number-invalid', 'after', { after: 1.5 }],
			['limit-invalid', 'limit', { after: 0, limit: 0 }],
			['limit-invalid', 'limit', { limit: 10_001 }],
			['stage-unknown', 'stages[0]', { after: 0, stages: ['won' as never] }],
			['list-invalid', 'types', { after: 0, types: 'x' as never }],
		])('%s names %s', async (code, field, filter) => {
			await open();
			expect(await refused(ledger().newEvents(filter))).toMatchObject({ code, field });
		});
	});
}
