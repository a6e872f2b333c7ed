import type { Process } from '../../domain/case';
import type { StepInput } from '../../ledger';
import { openLedger } from '../../ledger';
import { DAY, HOUR, T0, opening } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import type { StoreUnderTest } from './store';

const LEASE = 60_000;

/** What every store promises of work that is due. */
export function describeWork(store: StoreUnderTest): void {
	describe(`work on ${store.name}`, () => {
		const { ledger, open, place } = ledgerForEach(store);
		let tokens = 0;
		const lease = async (process: Process = 'followUp', now = T0, part: { limit?: number; token?: string; leaseMs?: number } = {}) =>
			await ledger().leaseWork({ process, limit: 20, leaseMs: LEASE, token: `lease ${++tokens}`, now, ...part });
		/** Its own process is not due by itself after it. */
		const step = async (caseId: string, part: Partial<StepInput> = {}) =>
			await ledger().completeStep({ caseId, process: 'followUp', events: [], messages: [], now: T0, ...part, due: { [part.process ?? 'followUp']: null, ...part.due } });
		const dueOf = async (caseId: string) => Object.fromEntries((await ledger().listWork(caseId)).map(({ process, dueAt }) => [process, dueAt]));

		describe('a case that is opened', () => {
			test('is followed up at once, and looked at by its clocks a minute later', async () => {
				const { caseId } = await open();
				expect(await ledger().listWork(caseId)).toEqual([
					{ caseId, process: 'escalation', dueAt: T0 + 60_000, urgency: 2, attempt: 0 },
					{ caseId, process: 'followUp', dueAt: T0, urgency: 2, attempt: 0 },
				]);
				expect(await ledger().countDue(T0)).toEqual({ followUp: 1 });
				expect(await ledger().countDue(T0 + 60_000)).toEqual({ followUp: 1, escalation: 1 });
				expect(await ledger().countDue(T0 - 1)).toEqual({});
			});

			test('is as urgent as it was opened', async () => {
				const { case: opened } = await ledger().openCase(opening({}, { urgency: 0 }));
				expect((await ledger().listWork(opened.caseId)).map(({ urgency }) => urgency)).toEqual([0, 0]);
			});

			test('a duplicate makes nothing due', async () => {
				const { caseId } = await open();
				await step(caseId);
				await open();
				expect((await dueOf(caseId)).followUp).toBeUndefined();
			});

			test('of a test says so', async () => {
				const { case: opened } = await ledger().openCase(opening({}, { test: true }));
				expect(opened.test).toBe(true);
				expect((await ledger().getCase(opened.caseId))?.test).toBe(true);
				expect((await open('another')).test).toBeUndefined();
			});
		});

		describe('leaseWork', () => {
			test('a lease that was taken under a clock a year ahead ends, and its holder writes nothing', async () => {
				const { caseId } = await open();
				expect(await lease('followUp', T0 + 365 * DAY, { token: 'ahead' })).toHaveLength(1);
				expect(await lease('followUp', T0 + 5, { token: 'right' })).toMatchObject([{ caseId, attempt: 2, token: 'right', leasedUntil: T0 + 5 + LEASE }]);
				expect(await step(caseId, { token: 'ahead' })).toMatchObject({ completed: false });
				expect(await lease('followUp', T0 + 6)).toEqual([]);
			});

			test('a lease of a host whose clock is half an hour ahead holds', async () => {
				await open();
				await lease('followUp', T0 + HOUR / 2);
				expect(await lease('followUp', T0 + 1)).toEqual([]);
			});

			test('gives what is due, once, until the lease ends; then again, one attempt higher', async () => {
				const { caseId } = await open();
				const first = await lease('followUp', T0 + 5, { token: 'a' });
				expect(first).toEqual([
					{ caseId, process: 'followUp', dueAt: T0 + 5 + LEASE, urgency: 2, attempt: 1, leasedUntil: T0 + 5 + LEASE, token: 'a', dueSince: T0 },
				]);
				expect(await lease('followUp', T0 + 4 + LEASE)).toEqual([]);
				expect(await lease('followUp', T0 + 5 + LEASE, { token: 'b' })).toMatchObject([{ caseId, attempt: 2, token: 'b', dueSince: T0 + 5 + LEASE }]);
			});

			test('nothing before its time, and nothing of another process', async () => {
				await open();
				expect(await lease('followUp', T0 - 1)).toEqual([]);
				expect(await lease('intake', T0 + DAY)).toEqual([]);
			});

			test('the most urgent first, then what is due longest; no more than asked for', async () => {
				for (const [text, urgency, at] of [['a', 3, 0], ['b', 2, 9], ['c', 2, 1], ['d', 0, 8], ['e', 1, 7]] as const) {
					await ledger().openCase(opening({ text }, { urgency, now: T0 + at }));
				}
				const leased = await lease('followUp', T0 + 10, { limit: 4 });
				expect(leased.map(({ urgency, dueSince }) => [urgency, dueSince - T0])).toEqual([[0, 8], [1, 7], [2, 1], [2, 9]]);
				expect((await lease('followUp', T0 + 10)).map(({ urgency }) => urgency)).toEqual([3]);
			});

			test('a priority that is decided on later counts', async () => {
				const early = await open('early');
				const late = await open('late', T0 + 1);
				await ledger().updateCase({ caseId: late.caseId, priority: 'emergency', now: T0 + 2 });
				expect((await lease('followUp', T0 + 3)).map(({ caseId }) => caseId)).toEqual([late.caseId, early.caseId]);
				await ledger().recordEvent({ caseId: late.caseId, type: 'customer.replied', at: T0, now: T0 });
				expect((await lease('intake', T0 + 3)).map(({ urgency }) => urgency)).toEqual([0]);
			});

			test('of many who ask at once each item goes to one', async () => {
				for (let index = 0; index < 60; index++) await open(`lead ${index}`, T0 + index);
				const other = await openLedger(place());
				const asked = Array.from({ length: 12 }, (_, index) =>
					(index % 2 ? other : ledger()).leaseWork({ process: 'followUp', limit: 7, leaseMs: LEASE, token: `t${index}`, now: T0 + 100 }),
				);
				const got = (await Promise.all(asked)).flat();
				// Who skips what others hold may come away with less; the next who asks gets it.
				got.push(...(await lease('followUp', T0 + 100, { limit: 60 })));
				await other.close();
				expect(new Set(got.map(({ caseId }) => caseId)).size).toBe(60);
				expect(got.length).toBe(60);
			});

			test.each([
				['limit', { limit: 0 }, 'limit-invalid'],
				['limit', { limit: 501 }, 'limit-invalid'],
				['leaseMs', { leaseMs: -1 }, 'duration-invalid'],
				['token', { token: '' }, 'key-missing'],
			])('a wrong %s is refused', async (field, part, code) => {
				expect(await refused(lease('followUp', T0, part))).toMatchObject({ code, field });
				expect(await refused(lease('cleaning' as Process))).toMatchObject({ code: 'process-unknown', field: 'process' });
			});
		});

		describe('a lease', () => {
			test('is renewed as long as somebody works on it, and says what is left of it', async () => {
				const cases = [await open('a'), await open('b')];
				await lease('followUp', T0, { token: 'mine' });
				await step(cases[0].caseId, { token: 'mine' });
				expect((await ledger().leasedWork('mine')).map(({ caseId }) => caseId)).toEqual([cases[1].caseId]);
				expect(await ledger().renewLeases({ token: 'mine', leaseMs: LEASE, now: T0 + LEASE - 1 })).toBe(1);
				expect(await lease('followUp', T0 + LEASE)).toEqual([]);
				expect(await ledger().leasedWork('mine')).toMatchObject([{ leasedUntil: T0 + 2 * LEASE - 1, dueSince: T0, attempt: 1 }]);
				expect(await ledger().renewLeases({ token: 'nobody’s', leaseMs: LEASE, now: T0 })).toBe(0);
			});

			test('given back is due when it is said to be, with why; attempts are counted on', async () => {
				const { caseId } = await open();
				await lease('followUp', T0, { token: 'a' });
				const back = { token: 'a', caseId, process: 'followUp' as const, dueAt: T0 + HOUR, reason: 'no network', now: T0 + 1 };
				expect(await ledger().giveBackWork(back)).toBe(true);
				expect(await ledger().giveBackWork(back)).toBe(false);
				expect((await ledger().listWork(caseId))[1]).toEqual({ caseId, process: 'followUp', dueAt: T0 + HOUR, urgency: 2, attempt: 1, reason: 'no network' });
				expect(await lease('followUp', T0 + HOUR - 1)).toEqual([]);
				expect(await lease('followUp', T0 + HOUR)).toMatchObject([{ attempt: 2, reason: 'no network', dueSince: T0 + HOUR }]);
			});

			test('given back by who has lost it changes nothing', async () => {
				const { caseId } = await open();
				await lease('followUp', T0, { token: 'a' });
				await lease('followUp', T0 + LEASE, { token: 'b' });
				expect(await ledger().giveBackWork({ token: 'a', caseId, process: 'followUp', dueAt: T0, now: T0 + LEASE })).toBe(false);
				expect(await ledger().leasedWork('b')).toMatchObject([{ caseId }]);
			});

			test('given back after something happened is due at once', async () => {
				const { caseId } = await open();
				await step(caseId, { due: { intake: T0 } });
				await lease('intake', T0, { token: 'a' });
				await ledger().recordEvent({ caseId, type: 'customer.replied', at: T0 + 1, now: T0 + 1 });
				await ledger().giveBackWork({ token: 'a', caseId, process: 'intake', dueAt: T0 + HOUR, now: T0 + 2 });
				expect((await dueOf(caseId)).intake).toBe(T0 + 2);
			});
		});

		describe('setWork', () => {
			const set = async (caseId: string, dueAt: number | null, process: Process = 'collection', now = T0) =>
				await ledger().setWork({ caseId, process, dueAt, now });

			test('makes due, never later than it is, and ends', async () => {
				const { caseId } = await open();
				await set(caseId, T0 + HOUR);
				await set(caseId, T0 + DAY);
				expect((await dueOf(caseId)).collection).toBe(T0 + HOUR);
				await set(caseId, T0 + 1);
				expect((await dueOf(caseId)).collection).toBe(T0 + 1);
				await set(caseId, null);
				expect(await lease('collection', T0 + DAY)).toEqual([]);
				await set(caseId, T0 + DAY);
				expect((await dueOf(caseId)).collection).toBe(T0 + DAY);
			});

			test.each([null, T0 + 5])('to %s leaves a lease alone, and has its holder look again', async (dueAt) => {
				const { caseId } = await open();
				await lease('followUp', T0, { token: 'a' });
				await set(caseId, dueAt, 'followUp', T0 + 5);
				expect(await ledger().leasedWork('a')).toMatchObject([{ leasedUntil: T0 + LEASE }]);
				expect(await step(caseId, { token: 'a', due: { followUp: T0 + DAY }, now: T0 + 6 })).toMatchObject({ completed: true });
				expect((await dueOf(caseId)).followUp).toBe(T0 + 6);
			});

			test('for a case that is not there is refused', async () => {
				expect(await refused(set('c_nobody', T0))).toMatchObject({ code: 'case-not-found' });
			});
		});

		describe('an event', () => {
			test.each<[string, Process[]]>([
				['customer.replied', ['escalation', 'intake']],
				['billing.requested', ['billing', 'escalation']],
				['note.added', []],
				['something.of.our.own', ['escalation']],
			])('%s makes due %j, and nothing else', async (type, processes) => {
				const { caseId } = await open();
				await step(caseId, { due: { escalation: null } });
				const event = { caseId, type, at: T0, key: 'k', now: T0 + 7 };
				await ledger().recordEvent(event);
				expect(await ledger().countDue(T0 + 7)).toEqual(Object.fromEntries(processes.map((process) => [process, 1])));
				expect(await ledger().countDue(T0 + 6)).toEqual({});
				for (const process of processes) await step(caseId, { process });
				await ledger().recordEvent({ ...event, now: T0 + 8 });
				expect(await ledger().countDue(T0 + DAY)).toEqual({});
			});

			test.each<[string, Process, number]>([
				['case.assigned', 'escalation', 60_000],
				['case.queued', 'queue', 600_000],
			])('%s by the bot makes %s due a while later, by a person at once', async (type, process, delayMs) => {
				const { caseId } = await open();
				await step(caseId, { due: { escalation: null } });
				await ledger().recordEvent({ caseId, type, at: T0, by: 'bot', key: 'k', now: T0 + 7 });
				expect(await ledger().countDue(T0 + 6 + delayMs)).toEqual({});
				expect(await ledger().countDue(T0 + 7 + delayMs)).toEqual({ [process]: 1 });
				await ledger().recordEvent({ caseId, type, at: T0, by: 'human', key: 'p', now: T0 + 8 });
				expect(await ledger().countDue(T0 + 8)).toEqual({ [process]: 1 });
			});

			test('puts nothing off that is due already', async () => {
				const { caseId } = await open();
				await step(caseId, { due: { intake: T0 + 1 } });
				await ledger().recordEvent({ caseId, type: 'customer.replied', at: T0, now: T0 + 9 });
				expect((await dueOf(caseId)).intake).toBe(T0 + 1);
			});

			test('during a lease leaves it alone, and is heeded after it', async () => {
				const { caseId } = await open();
				await step(caseId, { due: { intake: T0 } });
				await lease('intake', T0, { token: 'a' });
				await ledger().recordEvent({ caseId, type: 'customer.replied', at: T0 + 1, now: T0 + 1 });
				expect(await lease('intake', T0 + 2)).toEqual([]);
				await step(caseId, { process: 'intake', token: 'a', due: { intake: T0 + DAY }, now: T0 + 3 });
				expect((await dueOf(caseId)).intake).toBe(T0 + 3);
				// It has looked since: what it says now holds.
				await lease('intake', T0 + 4, { token: 'b' });
				await step(caseId, { process: 'intake', token: 'b', due: { intake: T0 + DAY }, now: T0 + 5 });
				expect((await dueOf(caseId)).intake).toBe(T0 + DAY);
			});
		});

		test('goes with a case that is erased or deleted', async () => {
			const { caseId } = await open();
			await ledger().eraseContact({ caseId, now: T0 });
			expect(await ledger().listWork(caseId)).toEqual([]);
			const other = await open('another');
			await ledger().completeHandoff({ caseId: other.caseId, to: 'closed', now: T0 });
			expect((await ledger().applyRetention({ action: 'delete', unchangedSince: T0 + DAY, now: T0 + DAY })).cases).toBe(1);
			expect(await ledger().countDue(T0 + DAY)).toEqual({});
		});

		describe('listen', () => {
			test('tells of what has become due, soon after it was written', async () => {
				const heard = new Set<Process>();
				const stop = await ledger().listen((process) => heard.add(process));
				const until = async (process: Process) => {
					for (let tries = 0; tries < 500 && !heard.has(process); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
					expect([...heard]).toContain(process);
				};
				const { caseId } = await open();
				await until('followUp');
				await ledger().recordEvent({ caseId, type: 'customer.replied', at: T0, now: T0 });
				await until('intake');
				await ledger().queueMessage({ message: { key: 'm', channel: 'email', to: 'a@example.com', text: 'x', events: [], audience: 'team', automatic: true }, now: T0 });
				await until('delivery');
				await step(caseId, { process: 'intake', due: { collection: T0, push: T0 + DAY } });
				await until('collection');
				expect(heard.has('push')).toBe(false);
				await stop();
				heard.clear();
				await ledger().setWork({ caseId, process: 'billing', dueAt: T0, now: T0 });
				await ledger().listWork(caseId);
				await new Promise((resolve) => setTimeout(resolve, 50));
				expect(heard.size).toBe(0);
			});

			test('says nothing of what was rolled back', async () => {
				const heard: Process[] = [];
				const { caseId } = await open();
				const stop = await ledger().listen((process) => heard.push(process));
				await refused(step(caseId, { events: [{ type: 'billing.requested', at: T0, key: 'k' }], messages: [{ key: '' } as never] }));
				await new Promise((resolve) => setTimeout(resolve, 50));
				expect(heard).toEqual([]);
				await stop();
			});
		});
	});
}
