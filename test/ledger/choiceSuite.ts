import type { Assignment } from '../../domain/case';
import { openLedger } from '../../ledger';
import type { Ledger, LedgerPlace, OwnerChoice, Standing } from '../../ledger';
import { HOUR, T0, opening } from './inquiries';
import type { StoreUnderTest } from './store';

const assignment = (ownerId: string | null): Assignment => ({
	owner: ownerId === null ? null : { id: ownerId, name: ownerId.toUpperCase() },
	strategy: 'rotate',
	rule: null,
	fallback: false,
	considered: [],
	reasons: [],
});
const give = (ownerId: string, turn?: OwnerChoice['turn']) => (): OwnerChoice => ({ assignment: assignment(ownerId), turn });
const wait = (waits: object) => (): OwnerChoice => ({ assignment: assignment(null), waits });

/** What every store promises to those who choose an owner. */
export function describeChoices(store: StoreUnderTest): void {
	describe(`choices on ${store.name}`, () => {
		let place: LedgerPlace;
		let ledger: Ledger;

		beforeEach(async () => {
			place = await store.createPlace();
			ledger = await openLedger(place);
		});
		afterEach(async () => {
			await ledger.close();
			await store.removePlace(place);
		});

		const open = async (text = 'a lead', now = T0, email = `${text}@example.com`) =>
			(await ledger.openCase(opening({ text, contact: { email } }, { now }))).case.caseId;
		const choose = async (caseId: string, choice: (standing: Standing) => OwnerChoice, now = T0) =>
			await ledger.assignByChoice({ caseId, now }, choice);
		const standingOf = async (caseId: string) => {
			let seen: Standing | undefined;
			await choose(caseId, (standing) => {
				seen = standing;
				return { assignment: assignment(null) };
			});
			if (!seen) throw new Error('Nobody was asked to choose');
			return seen;
		};
		const typesOf = async (caseId: string) => (await ledger.listEvents({ caseId })).map(({ type }) => type);
		const queued = async () => (await ledger.listCases({ queued: true })).map(({ caseId }) => caseId);

		test('the owner is written with the assignment, the event, the turn and what is owed', async () => {
			const caseId = await open();
			const chosen = await choose(caseId, give('a', { a: -2, b: 1, c: 1 }), T0 + 1);
			expect(chosen).toMatchObject({ changed: true, assignment: assignment('a') });
			expect(chosen?.case).toEqual(await ledger.getCase(caseId));
			expect(chosen?.case).toMatchObject({ owner: { id: 'a', name: 'A' }, version: 2, updatedAt: T0 + 1, data: { assignment: assignment('a') } });
			expect(await typesOf(caseId)).toEqual(['inquiry.received', 'case.opened', 'case.assigned']);
			expect(await ledger.workload()).toEqual({
				openCases: { a: 1 },
				turns: { a: { count: 1, lastAt: T0 + 1 } },
				owed: { a: -2, b: 1, c: 1 },
			});
		});

		test('what is owed adds up over the choices', async () => {
			await choose(await open('one'), give('a', { a: -5, c: 2, b: 3 }));
			await choose(await open('two'), give('b', { a: 4, b: -4 }));
			expect((await ledger.workload()).owed).toEqual({ a: -1, b: -1, c: 2 });
		});

		test('the same owner again changes nothing and takes no turn', async () => {
			const caseId = await open();
			await choose(caseId, give('a', { a: -1, b: 1 }));
			const before = await ledger.workload();
			expect(await choose(caseId, give('a', { a: -1, b: 1 }), T0 + HOUR)).toMatchObject({ changed: false, case: { version: 2, owner: { id: 'a' } } });
			expect(await ledger.workload()).toEqual(before);
			expect((await typesOf(caseId)).filter((type) => type === 'case.assigned')).toHaveLength(1);
		});

		test('who chooses sees the case, and the workload with all turns before', async () => {
			const [first, second] = [await open('one'), await open('two')];
			await choose(first, give('a', { a: -1, b: 1 }));
			const { case: there, workload } = await standingOf(second);
			expect(there).toEqual(await ledger.getCase(second));
			expect(workload).toEqual(await ledger.workload());
		});

		test('a case that is not there is nobody’s to choose for', async () => {
			const asked = jest.fn<OwnerChoice, []>(give('a'));
			expect(await choose('c_nobody', asked)).toBeUndefined();
			expect(asked).not.toHaveBeenCalled();
			expect((await ledger.workload()).turns).toEqual({});
		});

		test('fifty at once each know the turns of those before them', async () => {
			const caseIds = await Promise.all(Array.from({ length: 50 }, async (_, index) => await open(`lead ${index}`)));
			const members = ['a', 'b', 'c', 'd', 'e'];
			const fewest = ({ workload: { turns } }: Standing) => {
				const count = (id: string) => turns[id]?.count ?? 0;
				return give(members.reduce((best, id) => (count(id) < count(best) ? id : best)))();
			};
			await Promise.all(caseIds.map(async (caseId) => await choose(caseId, fewest)));
			expect(Object.values((await ledger.workload()).openCases)).toEqual([10, 10, 10, 10, 10]);
		});

		test('a choice that fails leaves everything as it was, and the ledger ready', async () => {
			const caseId = await open();
			const failing = choose(caseId, () => {
				throw new RangeError('no answer');
			});
			await expect(failing).rejects.toThrow('no answer');
			expect(await ledger.getCase(caseId)).toMatchObject({ version: 1 });
			expect(await choose(caseId, give('a'))).toMatchObject({ changed: true });
		});

		describe('the earlier owner', () => {
			test('is that of the contact’s newest other case that has one', async () => {
				for (const [index, owner] of [['one', 'a'], ['two', 'b'], ['three', undefined]].entries()) {
					const caseId = await open(String(owner[0]), T0 + index, 'dana@example.com');
					if (owner[1]) await ledger.assign({ caseId, owner: { id: owner[1] }, now: T0 });
				}
				expect((await standingOf(await open('four', T0 + 9, 'dana@example.com'))).previousOwnerId).toBe('b');
			});

			test('is nobody for a new contact, nor the case’s own owner', async () => {
				const caseId = await open('one', T0, 'dana@example.com');
				await ledger.assign({ caseId, owner: { id: 'a' }, now: T0 });
				expect((await standingOf(caseId)).previousOwnerId).toBeUndefined();
				expect((await standingOf(await open('two', T0, 'other@example.com'))).previousOwnerId).toBeUndefined();
			});
		});

		describe('a case that waits', () => {
			test('is queued since the first time, and what it is kept with is the last', async () => {
				const caseId = await open();
				expect((await choose(caseId, wait({ service: 'heating' }), T0 + 1))?.case).toMatchObject({ queuedAt: T0 + 1, data: { assignment: assignment(null) } });
				expect((await choose(caseId, wait({ service: 'roofs' }), T0 + 2))?.case).toMatchObject({ queuedAt: T0 + 1, version: 3 });
				expect((await standingOf(await open('newer', T0 + HOUR))).waiting).toEqual([{ service: 'roofs' }]);
				expect((await typesOf(caseId)).filter((type) => type === 'case.queued')).toHaveLength(1);
			});

			test('is not written again as long as nothing changes', async () => {
				const caseId = await open();
				const first = await choose(caseId, wait({ service: 'heating' }));
				expect((await choose(caseId, wait({ service: 'heating' }), T0 + HOUR))?.case).toEqual(first?.case);
			});

			test('takes no turn and has no owner', async () => {
				await choose(await open(), wait({}));
				expect(await ledger.workload()).toEqual({ openCases: {}, turns: {}, owed: {} });
			});

			test('is seen by those opened later, the oldest first, and by none before it', async () => {
				const ids = new Map<string, string>();
				for (const [index, text] of ['a', 'b', 'c', 'd'].entries()) ids.set(text, await open(text, T0 + index * HOUR));
				const idOf = (text: string) => ids.get(text) ?? '';
				for (const text of ['c', 'a', 'b']) await choose(idOf(text), wait({ text }), T0 + 9 * HOUR);
				const seenBy = async (text: string) => (await standingOf(idOf(text))).waiting;
				expect(await seenBy('d')).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
				// Who looks on and answers nothing is not queued any more.
				expect(await seenBy('b')).toEqual([{ text: 'a' }]);
				expect(await seenBy('d')).toEqual([{ text: 'a' }, { text: 'c' }]);
				expect(await queued()).toEqual([idOf('a'), idOf('c')]);
				expect((await ledger.listCases({ queued: false })).map(({ caseId }) => caseId)).toEqual([idOf('b'), idOf('d')]);
			});

			test.each<[string, (caseId: string) => Promise<unknown>]>([
				['it is given an owner by choice', async (caseId) => await choose(caseId, give('a'))],
				['it is given an owner by hand', async (caseId) => await ledger.assign({ caseId, owner: { id: 'a' }, now: T0 })],
				['it is not to be given to anybody', async (caseId) => await choose(caseId, () => ({ assignment: assignment(null) }))],
				['it is paid', async (caseId) => await ledger.completeHandoff({ caseId, to: 'paid', now: T0 })],
				['it is closed', async (caseId) => await ledger.completeHandoff({ caseId, to: 'closed', now: T0 })],
				['its contact is erased', async (caseId) => await ledger.eraseContact({ caseId, now: T0 })],
			])('waits no more once %s', async (_case, end) => {
				const caseId = await open();
				await choose(caseId, wait({}));
				expect(await queued()).toEqual([caseId]);
				await end(caseId);
				expect(await queued()).toEqual([]);
				expect(await ledger.getCase(caseId)).not.toHaveProperty('queuedAt');
				expect((await standingOf(await open('newer', T0 + HOUR))).waiting).toEqual([]);
			});

			test('waits on at another stage of the work', async () => {
				const caseId = await open();
				await choose(caseId, wait({}));
				await ledger.completeHandoff({ caseId, to: 'intake', now: T0 });
				expect(await queued()).toEqual([caseId]);
			});

			test('with an owner who is gone waits until somebody, or the same one again, has it', async () => {
				const caseId = await open();
				for (const owner of ['b', 'a']) {
					await ledger.assign({ caseId, owner: { id: 'a' }, now: T0 });
					await choose(caseId, wait({}));
					expect(await ledger.getCase(caseId)).toMatchObject({ owner: { id: 'a' }, queuedAt: T0 });
					await choose(caseId, give(owner));
					expect(await queued()).toEqual([]);
				}
			});
		});
	});
}
