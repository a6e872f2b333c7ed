import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLedger } from '../../ledger';
import type { Ledger, LedgerPlace } from '../../ledger';
import { T0, opening } from './inquiries';
import { bundleWorker, runTogether, startWorker } from './processes';
import type { StoreUnderTest } from './store';

/** What every store promises to several processes at once, and to one that is killed. */
export function describeProcesses(store: StoreUnderTest): void {
	describe(`processes on one ledger on ${store.name}`, () => {
		let folder: string;
		let bundle: string;
		let place: LedgerPlace;

		beforeAll(async () => {
			folder = await mkdtemp(join(tmpdir(), 'ledger-worker-'));
			bundle = await bundleWorker(folder);
		});
		afterAll(async () => await rm(folder, { recursive: true, force: true }));
		beforeEach(async () => {
			place = await store.createPlace();
		});
		afterEach(async () => await store.removePlace(place));

		const withLedger = async <T>(work: (ledger: Ledger) => Promise<T>): Promise<T> => {
			const ledger = await openLedger(place);
			try {
				return await work(ledger);
			} finally {
				await ledger.close();
			}
		};

		test('six that start at once on an empty place set it up once', async () => {
			const said = await runTogether(
				bundle,
				place,
				Array.from({ length: 6 }, () => ({ kind: 'open' })),
			);
			expect(said).toEqual(Array.from({ length: 6 }, () => [0]));
			expect(await withLedger(async (ledger) => (await ledger.openCase(opening())).outcome)).toBe('new');
		}, 60_000);

		test('ten that open equal content open one case', async () => {
			const said = (await runTogether(
				bundle,
				place,
				Array.from({ length: 10 }, (_, index) => ({ kind: 'openSame', id: String(index) })),
			)) as Array<[{ outcome: string; caseId: string }]>;
			const answers = said.map(([answer]) => answer);
			expect(answers.map(({ outcome }) => outcome).sort()).toEqual([...Array<string>(9).fill('duplicate'), 'new']);
			expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(1);
			expect(await withLedger(async (ledger) => (await ledger.listCases({})).length)).toBe(1);
		}, 60_000);

		test('four that want the same 250 keys get each once between them', async () => {
			const keys = 250;
			const said = await runTogether(
				bundle,
				place,
				Array.from({ length: 4 }, (_, index) => ({ kind: 'claim', by: `process ${index}`, keys })),
			);
			const won = said.flat(2);
			expect(won.length).toBe(keys);
			expect(new Set(won).size).toBe(keys);
		}, 60_000);

		test('four that draw numbers, some for the same keys, leave no gap', async () => {
			const said = (await runTogether(
				bundle,
				place,
				['a', 'b', 'c', 'd'].map((prefix) => ({ kind: 'number', prefix, count: 60, shared: 20 })),
			)) as Array<[Record<string, number>]>;
			const numbers = new Map<string, number>();
			for (const [given] of said) {
				for (const [key, number] of Object.entries(given)) {
					expect(numbers.get(key) ?? number).toBe(number);
					numbers.set(key, number);
				}
			}
			expect([...numbers.values()].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 + 4 * 40 }, (_, index) => index + 1));
		}, 60_000);

		test('four that assign the same cases: the turns add up to the changes, and so do the events', async () => {
			const caseIds = await withLedger(async (ledger) => {
				const ids: string[] = [];
				for (let index = 0; index < 40; index++)
					ids.push((await ledger.openCase(opening({ text: `lead ${index}` }))).case.caseId);
				return ids;
			});
			const owners = ['north', 'south', 'west'];
			const said = await runTogether(
				bundle,
				place,
				Array.from({ length: 4 }, (_, index) => ({
					kind: 'assign',
					caseIds,
					owners: [...owners.slice(index % 3), ...owners.slice(0, index % 3)],
				})),
			);
			const changes = (said as Array<[number]>).reduce((sum, [changed]) => sum + changed, 0);
			await withLedger(async (ledger) => {
				const { turns, openCases } = await ledger.workload();
				expect(Object.values(turns).reduce((sum, { count }) => sum + count, 0)).toBe(changes);
				expect(Object.values(openCases).reduce((sum, count) => sum + count, 0)).toBe(40);
				expect((await ledger.listEvents({ types: ['case.assigned'] })).length).toBe(changes);
			});
		}, 60_000);

		test('1,000 cases by four processes, ten at a time, go round within one turn; those given to two have one owner', async () => {
			const caseIds = await withLedger(async (ledger) => {
				const opened = Array.from({ length: 1_000 }, async (_, index) => {
					const contact = { email: `lead-${index}@example.com` };
					return (await ledger.openCase(opening({ text: `lead ${index}`, contact }))).case.caseId;
				});
				return await Promise.all(opened);
			});
			const team = ['north', 'south', 'west'].map((id) => ({ id, name: id }));
			const profile = { business: { name: 'Example Company', timezone: 'America/Chicago' }, team };
			const said = await runTogether(
				bundle,
				place,
				// Every tenth case is given to a second process too, as when an execution is run again.
				Array.from({ length: 4 }, (_, worker) => ({
					kind: 'choose',
					profile,
					atOnce: 10,
					caseIds: caseIds.filter((_id, index) => index % 4 === worker || (index % 10 === 0 && (index + 1) % 4 === worker)),
				})),
			);
			const owners = new Map<string, Set<string>>();
			for (const [caseId, owner] of said.flat(2) as Array<[string, string]>) owners.set(caseId, (owners.get(caseId) ?? new Set()).add(owner));
			expect([...owners.values()].filter(({ size }) => size !== 1)).toEqual([]);
			await withLedger(async (ledger) => {
				const { openCases, turns } = await ledger.workload();
				expect(Object.values(openCases).sort()).toEqual([333, 333, 334]);
				expect(Object.values(turns).reduce((sum, { count }) => sum + count, 0)).toBe(1_000);
			});
		}, 120_000);

		test('four that count up one case by its version lose no count', async () => {
			const caseId = await withLedger(async (ledger) => (await ledger.openCase(opening())).case.caseId);
			await runTogether(
				bundle,
				place,
				Array.from({ length: 4 }, () => ({ kind: 'update', caseId, count: 25 })),
			);
			expect(await withLedger(async (ledger) => await ledger.getCase(caseId))).toMatchObject({
				version: 101,
				data: { count: 100 },
			});
		}, 60_000);

		test('four that want overlapping times get none that overlap, and leave no time that somebody wanted', async () => {
			const said = await runTogether(
				bundle,
				place,
				Array.from({ length: 4 }, (_, by) => ({ kind: 'reserve', by, hours: 60, wishes: 60 })),
			);
			const starts = (said.flat(2) as number[]).sort((a, b) => a - b);
			// Every wish is three long and begins at an even instant, so between two that were given there is room for one more or none.
			const gaps = starts.slice(1).map((start, index) => start - starts[index]);
			expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
			expect(Math.max(...gaps)).toBeLessThan(2 * 4);
			const slots = await withLedger(async (ledger) => await ledger.listSlots({ resources: ['van'], from: T0, to: T0 + 1_000, now: T0 }));
			expect(slots.map(({ start }) => start)).toEqual(starts);
		}, 60_000);

		test('every case that was said to be open is there after SIGKILL, whole', async () => {
			const worker = await startWorker(bundle, place, { kind: 'openForever' });
			worker.start();
			while (worker.said.length < 100 && worker.process.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
			worker.process.kill('SIGKILL');
			await expect(worker.ended).rejects.toThrow('SIGKILL');

			await withLedger(async (ledger) => {
				for (const caseId of worker.said as string[]) {
					const found = await ledger.getCase(caseId);
					expect(found).toMatchObject({ caseId, stage: 'inquiry', version: 1 });
					expect((await ledger.listEvents({ caseId })).map(({ type }) => type)).toEqual(['inquiry.received', 'case.opened']);
				}
				// The store is ready for more, and knows what it had.
				expect((await ledger.openCase(opening({ text: 'lead 0' }, { now: T0 }))).outcome).toBe('duplicate');
			});
		}, 60_000);
	});
}
