import type { Process } from '../../domain/case';
import { openLedger } from '../../ledger';
import type { StepInput } from '../../ledger';
import { DAY, HOUR, T0, opening } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import { message } from './messages';
import type { StoreUnderTest } from './store';

const LEASE = 60_000;

/** What every store promises of a step that is written as a whole. */
export function describeSteps(store: StoreUnderTest): void {
	describe(`steps on ${store.name}`, () => {
		const { ledger, open, place } = ledgerForEach(store);
		const lease = async (token: string, now = T0, process: Process = 'followUp') => await ledger().leaseWork({ process, limit: 20, leaseMs: LEASE, token, now });
		const step = async (caseId: string, part: Partial<StepInput> = {}) =>
			await ledger().completeStep({ caseId, process: 'followUp', events: [], messages: [], now: T0, ...part });
		const dueOf = async (caseId: string) => Object.fromEntries((await ledger().listWork(caseId)).map(({ process, dueAt }) => [process, dueAt]));
		const typesOf = async (caseId: string) => (await ledger().listEvents({ caseId })).map(({ type }) => type);
		/** Everything that a step can write. */
		const everything = async (caseId: string) => ({
			case: await ledger().getCase(caseId),
			events: await ledger().listEvents({ caseId }),
			work: await ledger().listWork(caseId),
			messages: await ledger().listMessages({ caseId }),
			reviews: await ledger().listReviews({ caseId }),
			turns: (await ledger().workload()).turns,
		});
		const whole = (caseId: string): Partial<StepInput> => ({
			events: [
				{ type: 'followup.completed', at: T0 + 5, by: 'bot', data: { code: 'new-lead' }, key: 'f' },
				{ type: 'note.added', at: T0 + 5, data: { text: 'a note' }, key: 'n' },
			],
			messages: [message('ack', { caseId }), message('to-team', { audience: 'team', to: 'desk@example.com', dueAt: T0 + HOUR })],
			sections: { classification: { service: 'drains' } },
			priority: 'high',
			owner: { id: 'desk', name: 'Front Desk' },
			handoff: { to: 'intake', by: 'bot', data: { why: 'qualified' } },
			review: { reviewId: 'r1', subject: 'reply', draft: { body: 'Dear Dana' }, reasons: [{ code: 'first', message: 'The first reply.' }], expiresAt: T0 + DAY, process: 'intake' },
			due: { followUp: null, intake: T0 + HOUR, escalation: T0 + 2 * HOUR },
			now: T0 + 5,
		});

		test('writes all of it, and gives the lease back', async () => {
			const { caseId } = await open();
			await lease('a', T0 + 4);
			const result = await step(caseId, { ...whole(caseId), token: 'a' });
			expect(result).toMatchObject({
				completed: true,
				events: 2,
				messages: [{ key: 'ack', state: 'queued' }, { key: 'to-team', state: 'queued' }],
				reviewId: 'r1',
			});
			const after = await everything(caseId);
			expect(result).toMatchObject({ case: after.case });
			expect(after.case).toMatchObject({
				stage: 'intake',
				priority: 'high',
				owner: { id: 'desk', name: 'Front Desk' },
				data: { classification: { service: 'drains' }, inquiry: {} },
				updatedAt: T0 + 5,
			});
			expect(after.events.slice(2).map(({ type, by, data, at }) => ({ type, by, data, at }))).toEqual([
				{ type: 'followup.completed', by: 'bot', data: { code: 'new-lead' }, at: T0 + 5 },
				{ type: 'note.added', by: undefined, data: { text: 'a note' }, at: T0 + 5 },
				{ type: 'case.assigned', by: 'bot', data: { from: null, to: 'desk' }, at: T0 + 5 },
				{ type: 'handoff.completed', by: 'bot', data: { why: 'qualified', from: 'inquiry', to: 'intake' }, at: T0 + 5 },
			]);
			expect(after.turns).toEqual({ desk: { count: 1, lastAt: T0 + 5 } });
			expect(after.messages.map(({ key, caseId: of, dueAt }) => ({ key, of, dueAt }))).toEqual([
				{ key: 'to-team', of: caseId, dueAt: T0 + HOUR },
				{ key: 'ack', of: caseId, dueAt: T0 + 5 },
			]);
			expect(after.reviews).toMatchObject([{ reviewId: 'r1', state: 'waiting', createdAt: T0 + 5 }]);
			expect(after.work).toEqual([
				{ caseId, process: 'escalation', dueAt: T0 + 2 * HOUR, urgency: 1, attempt: 0 },
				{ caseId, process: 'followUp', urgency: 1, attempt: 0 },
				{ caseId, process: 'intake', dueAt: T0 + HOUR, urgency: 1, attempt: 0 },
			]);
		});

		test('the same again changes nothing', async () => {
			const { caseId } = await open();
			await step(caseId, whole(caseId));
			const before = await everything(caseId);
			expect(await step(caseId, { ...whole(caseId), handoff: { ...whole(caseId).handoff!, key: 'another' } })).toMatchObject({ completed: true, events: 0, messages: [], case: before.case });
			expect(await step(caseId, whole(caseId))).toMatchObject({ completed: true, events: 0, messages: [] });
			expect(await everything(caseId)).toEqual(before);
		});

		test.each<[string, (caseId: string) => Promise<unknown>]>([
			['was taken by somebody else', async () => await lease('b', T0 + LEASE)],
			['was given back', async (caseId) => await ledger().giveBackWork({ token: 'a', caseId, process: 'followUp', dueAt: T0, now: T0 })],
			['was ended by a step by hand', async (caseId) => await step(caseId, { due: { followUp: null } })],
			['was completed before', async (caseId) => await step(caseId, { token: 'a' })],
			['went with the contact', async (caseId) => await ledger().eraseContact({ caseId, now: T0 })],
		])('under a lease that %s writes nothing', async (_, lose) => {
			const { caseId } = await open();
			await lease('a');
			await lose(caseId);
			const before = await everything(caseId);
			expect(await step(caseId, { ...whole(caseId), token: 'a' })).toEqual({ completed: false, because: 'lease-lost' });
			expect(await everything(caseId)).toEqual(before);
		});

		test('under a lease of another process writes nothing', async () => {
			const { caseId } = await open();
			await lease('a');
			expect(await step(caseId, { process: 'escalation', token: 'a' })).toMatchObject({ because: 'lease-lost' });
			expect(await step('c_gone', { token: 'a' })).toMatchObject({ because: 'lease-lost' });
			expect(await refused(step('c_gone'))).toMatchObject({ code: 'case-not-found' });
		});

		test('under a lease that ran out and was taken by nobody is written', async () => {
			const { caseId } = await open();
			await lease('a');
			expect(await step(caseId, { token: 'a', now: T0 + DAY })).toMatchObject({ completed: true });
		});

		test('starts the count of attempts anew, and forgets why the last was in vain', async () => {
			const { caseId } = await open();
			for (const [index, token] of ['a', 'b', 'c'].entries()) {
				expect(await lease(token, T0 + index)).toMatchObject([{ attempt: index + 1 }]);
				await ledger().giveBackWork({ token, caseId, process: 'followUp', dueAt: T0 + index + 1, reason: 'no network', now: T0 + index });
			}
			await lease('d', T0 + 3);
			await step(caseId, { token: 'd', due: { followUp: T0 + 4 }, now: T0 + 3 });
			expect((await ledger().listWork(caseId))[1]).toEqual({ caseId, process: 'followUp', dueAt: T0 + 4, urgency: 2, attempt: 0 });
			expect(await lease('e', T0 + 4)).toMatchObject([{ attempt: 1 }]);
		});

		test('where something of it cannot be written, nothing is', async () => {
			const { caseId } = await open();
			await lease('a');
			const before = await everything(caseId);
			for (const wrong of [
				{ messages: [message('ok'), message('', {})] },
				{ sections: { inquiry: null } },
				{ handoff: { to: 'nowhere' as never } },
				{ priority: 'whenever' as never },
				{ due: { cleaning: T0 } as never },
				{ due: { intake: 0.5 } },
				{ review: { reviewId: 'r', subject: '', draft: {}, reasons: [] } },
				{ messages: [message('elsewhere', { caseId: 'c_nobody' })] },
				{ messages: [message('counted', { counts: ['1', '2', '3', '4', '5'] })] },
			] as Array<Partial<StepInput>>) {
				await refused(step(caseId, { ...whole(caseId), token: 'a', ...wrong }));
			}
			expect(await everything(caseId)).toEqual(before);
			expect(await step(caseId, { ...whole(caseId), token: 'a' })).toMatchObject({ completed: true });
		});

		describe('says when processes are due next', () => {
			test('without a word, its own is not due by itself', async () => {
				const { caseId } = await open();
				await lease('a');
				await step(caseId, { token: 'a', due: { escalation: undefined } });
				expect(await dueOf(caseId)).toEqual({ escalation: T0 + 60_000, followUp: undefined });
			});

			test('by hand and without a word, its own stays as it was, with its lease', async () => {
				const { caseId } = await open();
				await step(caseId);
				expect(await dueOf(caseId)).toEqual({ escalation: T0 + 60_000, followUp: T0 });
				await lease('a');
				await step(caseId);
				expect(await step(caseId, { token: 'a' })).toMatchObject({ completed: true });
			});

			test('over what its own events wake; what it does not name is woken', async () => {
				const { caseId } = await open();
				await lease('a');
				await step(caseId, {
					token: 'a',
					events: [{ type: 'customer.replied', at: T0, key: 'k' }, { type: 'case.queued', at: T0, by: 'bot', key: 'q' }],
					due: { intake: T0 + DAY, escalation: null },
					now: T0 + 1,
				});
				expect(await dueOf(caseId)).toEqual({ escalation: undefined, followUp: undefined, intake: T0 + DAY, queue: T0 + 1 + 600_000 });
			});

			test('over what its own events wake, for its own process too', async () => {
				const { caseId } = await open();
				await step(caseId, { due: { intake: T0 } });
				await lease('a', T0, 'intake');
				await step(caseId, { process: 'intake', token: 'a', events: [{ type: 'intake.requested', at: T0, key: 'k' }], due: { intake: T0 + DAY } });
				expect((await dueOf(caseId)).intake).toBe(T0 + DAY);
			});

			test('but another process that was woken since its lease began is due at once', async () => {
				const { caseId } = await open();
				await lease('a', T0);
				await ledger().recordEvent({ caseId, type: 'customer.replied', at: T0, now: T0 + 2 });
				await step(caseId, { token: 'a', due: { intake: T0 + DAY, escalation: null }, now: T0 + 3 });
				expect(await dueOf(caseId)).toEqual({ escalation: T0 + 3, followUp: undefined, intake: T0 + 3 });
			});

			test.each<[string, 'bot' | 'human', number]>([
				['what the bot did wakes for a minute later, together with others', 'bot', 60_000],
				['what a person did wakes at once', 'human', 3],
			])('%s', async (_what, by, after) => {
				const { caseId } = await open();
				await lease('a', T0);
				await ledger().recordEvent({ caseId, type: 'reply.sent', at: T0, by, key: 'r', now: T0 + 2 });
				await step(caseId, { token: 'a', due: { escalation: T0 + DAY }, now: T0 + 3 });
				expect((await dueOf(caseId)).escalation).toBe(T0 + after);
			});

			test('and one that is leased is left alone, and looks again', async () => {
				const { caseId } = await open();
				await step(caseId, { due: { intake: T0 } });
				await lease('theirs', T0, 'intake');
				await step(caseId, { due: { intake: null }, now: T0 + 1 });
				expect(await ledger().leasedWork('theirs')).toHaveLength(1);
				await step(caseId, { process: 'intake', token: 'theirs', now: T0 + 2 });
				expect((await dueOf(caseId)).intake).toBe(T0 + 2);
			});
		});

		describe('an owner', () => {
			test('who is the owner already takes no turn', async () => {
				const { caseId } = await open();
				await step(caseId, { owner: { id: 'desk' } });
				await step(caseId, { owner: { id: 'desk' } });
				expect((await ledger().workload()).turns.desk.count).toBe(1);
			});

			test('can be taken away', async () => {
				const { caseId } = await open();
				await step(caseId, { owner: { id: 'desk', name: 'Front Desk', email: 'desk@example.com' } });
				expect((await step(caseId, { owner: null })) as object).toMatchObject({ case: { version: 3 } });
				expect((await ledger().getCase(caseId))?.owner).toBeUndefined();
			});

			test('ends the wait for one', async () => {
				const { caseId } = await open();
				await ledger().assignByChoice({ caseId, now: T0 }, () => ({ assignment: { reasons: [] } as never, waits: {} }));
				expect((await ledger().getCase(caseId))?.queuedAt).toBe(T0);
				await step(caseId, { owner: { id: 'desk' } });
				expect((await ledger().getCase(caseId))?.queuedAt).toBeUndefined();
			});
		});

		test('of a test withholds its messages', async () => {
			const { case: opened } = await ledger().openCase(opening({}, { test: true }));
			const { caseId } = opened;
			expect(await step(caseId, { messages: [message('m')] })).toMatchObject({ messages: [{ key: 'm', state: 'withheld' }] });
			expect(await ledger().getMessage('m')).toMatchObject({ state: 'withheld', reason: 'test', test: true });
			const other = await open('not a test');
			await step(other.caseId, { messages: [message('n')], review: { reviewId: 'r', subject: 'reply', draft: {}, reasons: [] }, test: true });
			expect(await ledger().getMessage('n')).toMatchObject({ state: 'withheld', reason: 'test', test: true });
			expect(await ledger().getReview('r')).toMatchObject({ test: true });
			expect(await ledger().leaseMessages({ token: 't', limit: 9, leaseMs: LEASE, now: T0 + DAY })).toEqual({ messages: [], inDoubt: [] });
		});

		describe('about several cases', () => {
			const about = (known: number, caseId: string) => ({ events: ['payment.received'], cases: [{ caseId, known }] });

			test('writes events of the others, and nothing where one of them has changed', async () => {
				const [own, other] = [await open('own'), await open('other')];
				await ledger().recordEvent({ caseId: other.caseId, type: 'payment.received', at: T0, now: T0 });
				await lease('a');
				const part: Partial<StepInput> = { token: 'a', events: [{ type: 'note.added', at: T0, key: 'n' }], elsewhere: [{ caseId: other.caseId, type: 'note.added', at: T0, key: 'n' }] };
				expect(await step(own.caseId, { ...part, unless: about(0, other.caseId) })).toEqual({ completed: false, because: 'outdated' });
				for (const { caseId } of [own, other]) expect(await typesOf(caseId)).not.toContain('note.added');
				expect(await dueOf(own.caseId)).toMatchObject({ followUp: T0 });
				await lease('b', T0 + 1);
				expect(await step(own.caseId, { ...part, token: 'b', unless: about(1, other.caseId), now: T0 + 1 })).toMatchObject({ completed: true, events: 2 });
				for (const { caseId } of [own, other]) expect(await typesOf(caseId)).toContain('note.added');
			});

			test('of two that know of each other, decided at once, one is written', async () => {
				const [one, two] = [(await open('one')).caseId, (await open('two')).caseId];
				const second = await openLedger(place());
				const decide = (caseId: string, other: string): StepInput => ({
					...{ caseId, process: 'followUp', messages: [], now: T0 },
					events: [{ type: 'payment.received', at: T0, key: 'p' }],
					elsewhere: [{ caseId: other, type: 'payment.received', at: T0, key: 'p' }],
					unless: { events: ['payment.received'], cases: [{ caseId, known: 0 }, { caseId: other, known: 0 }] },
				});
				const results = await Promise.all([ledger().completeStep(decide(one, two)), second.completeStep(decide(two, one))]);
				await second.close();
				expect(results.map(({ completed }) => completed).sort()).toEqual([false, true]);
			});
		});

		test('many at once, with events from outside, get through and lose nothing', async () => {
			const cases = [];
			for (let index = 0; index < 12; index++) cases.push((await open(`lead ${index}`, T0 + index)).caseId);
			const other = await openLedger(place());
			const both = [ledger(), other];
			const work = cases.flatMap((caseId, index) => [
				both[index % 2].completeStep({
					caseId,
					process: 'followUp',
					events: [{ type: 'followup.completed', at: T0, key: 'f' }],
					messages: [message(`m${index}`, { counts: ['to:dana@example.com', `source:${index % 3}`], limits: [{ name: 'to:dana@example.com', since: T0, most: 1_000 }] })],
					owner: { id: `owner ${index % 2}` },
					handoff: { to: 'intake' },
					due: { intake: T0 + DAY },
					now: T0 + 100,
				}),
				both[(index + 1) % 2].recordEvent({ caseId, type: 'customer.replied', at: T0, now: T0 + 101 }),
				both[index % 2].setWork({ caseId, process: 'escalation', dueAt: T0, now: T0 + 102 }),
				both[(index + 1) % 2].leaseWork({ process: 'escalation', limit: 3, leaseMs: LEASE, token: `t${index}`, now: T0 + 103 }),
				both[index % 2].assign({ caseId, owner: { id: `owner ${(index + 1) % 2}` }, now: T0 + 104 }),
			]);
			await Promise.all(work);
			await other.close();
			for (const caseId of cases) expect((await typesOf(caseId)).sort()).toEqual(expect.arrayContaining(['customer.replied', 'followup.completed', 'handoff.completed']));
			expect(await ledger().countDue(T0 + 100)).toMatchObject({ delivery: 12 });
		}, 60_000);
	});
}
