import type { MessageState } from '../../domain/case';
import type { SettleInput } from '../../ledger';
import { openLedger } from '../../ledger';
import { DAY, HOUR, T0, opening } from './inquiries';
import { ledgerForEach, refused } from './ledgerForEach';
import { message } from './messages';
import type { StoreUnderTest } from './store';

const LEASE = 60_000;

/** What every store promises of the outbox. */
export function describeMessages(store: StoreUnderTest): void {
	describe(`messages on ${store.name}`, () => {
		const { ledger, open, place } = ledgerForEach(store);
		const queue = async (key: string, part: Parameters<typeof message>[1] = {}, now = T0) => await ledger().queueMessage({ message: message(key, part), now });
		const lease = async (token: string, now = T0, part: { limit?: number; runs?: number; channels?: string[] } = {}) =>
			await ledger().leaseMessages({ token, limit: 20, leaseMs: LEASE, now, ...part });
		const keysOf = (messages: Array<{ key: string }>) => messages.map(({ key }) => key);
		const take = async (token: string, now = T0) => await ledger().takeMessage({ token, now });
		const settle = async (key: string, part: Partial<SettleInput> = {}) =>
			await ledger().settleMessage({ key, outcome: { state: 'sent', messageId: '<1@example.com>' }, now: T0 + 9, ...part });
		const stateOf = async (key: string) => (await ledger().getMessage(key))?.state;
		const typesOf = async (caseId: string) => (await ledger().listEvents({ caseId })).map(({ type }) => type).slice(2);
		/** Queued, leased and begun. */
		const begin = async (key: string, part: Parameters<typeof message>[1] = {}) => {
			await queue(key, part);
			await lease(`for ${key}`);
			expect((await take(`for ${key}`))?.message.key).toBe(key);
		};

		test('leases that were taken under a clock a year ahead end: what was not begun is due, what was is in doubt', async () => {
			for (const key of ['begun', 'waiting']) await queue(key);
			expect((await lease('ahead', T0 + 365 * DAY)).messages).toHaveLength(2);
			const begun = (await take('ahead', T0 + 365 * DAY))!.message.key;
			const { messages, inDoubt } = await lease('right', T0 + 5);
			expect(keysOf(inDoubt)).toEqual([begun]);
			expect(keysOf(messages)).toEqual(['begun', 'waiting'].filter((key) => key !== begun));
			expect(await take('ahead', T0 + 6)).toBeUndefined();
		});

		describe('what makes a message void', () => {
			const record = async (caseId: string, type: string, now: number) => await ledger().recordEvent({ caseId, type, at: now, by: 'bot', now });
			const queueVoidable = async (caseId: string, part: object = {}) => await queue('r', { caseId, voidedBy: { events: ['payment.received', 'customer.optedOut'], known: 0, process: 'collection' as const, ...part } });

			test('withholds it when it is on record before it is begun, and has its process decide again', async () => {
				const { caseId } = await open();
				await queueVoidable(caseId);
				await queue('other', {}, T0 + 1);
				await lease('l', T0 + 2);
				await record(caseId, 'payment.received', T0 + 3);
				await ledger().setWork({ caseId, process: 'collection', dueAt: null, now: T0 + 3 });
				expect((await take('l', T0 + 4))?.message.key).toBe('other');
				expect(await ledger().getMessage('r')).toMatchObject({ state: 'withheld', reason: 'superseded', attempts: 0 });
				expect((await typesOf(caseId)).slice(-1)).toEqual(['message.withheld']);
				expect((await ledger().listWork(caseId)).find(({ process }) => process === 'collection')).toMatchObject({ dueAt: T0 + 4 });
				expect(await take('l', T0 + 5)).toBeUndefined();
			});

			test('is what was not known when it was decided, of the types it names, in its own case', async () => {
				const { caseId } = await open();
				const other = await open('another matter');
				await record(caseId, 'payment.received', T0);
				await queueVoidable(caseId, { known: 1 });
				await record(caseId, 'note.added', T0 + 1);
				await record(other.caseId, 'payment.received', T0 + 1);
				await lease('l', T0 + 2);
				expect((await take('l', T0 + 3))?.message.key).toBe('r');
			});

			test('is what happens in another case that it is about; both have it on record, and decide again', async () => {
				const [own, other] = [await open('own'), await open('other')];
				const part = { events: ['payment.received'], elsewhere: [{ caseId: other.caseId, known: 0 }] };
				await queueVoidable(own.caseId, part);
				await lease('l', T0 + 1);
				await record(other.caseId, 'payment.received', T0 + 2);
				expect(await take('l', T0 + 3)).toBeUndefined();
				for (const { caseId } of [own, other]) {
					expect(await typesOf(caseId)).toContain('message.withheld');
					expect((await ledger().listWork(caseId)).find(({ process }) => process === 'collection')).toMatchObject({ dueAt: expect.any(Number) as number });
				}
			});

			test('and once it is out, each case has the events that it stands for', async () => {
				const [own, other] = [await open('own'), await open('other')];
				await begin('s', { caseId: own.caseId, events: [{ type: 'reminder.sent', key: 'a' }, { type: 'reminder.sent', key: 'b', caseId: other.caseId }, { type: 'reminder.sent', key: 'c', caseId: 'c_gone' }] });
				expect(await settle('s')).toMatchObject({ settled: true });
				for (const { caseId } of [own, other]) expect(await typesOf(caseId)).toEqual(['reminder.sent']);
			});

			test('is a STOP in whichever case of the contact', async () => {
				const { caseId } = await open();
				const other = await open('another matter');
				await queueVoidable(caseId);
				await record(other.caseId, 'customer.optedOut', T0 + 1);
				await lease('l', T0 + 2);
				expect(await take('l', T0 + 3)).toBeUndefined();
			});

			test('is the end of its time', async () => {
				const { caseId } = await open();
				await queueVoidable(caseId, { until: T0 + 10 });
				await lease('l', T0 + 2);
				expect(await take('l', T0 + 11)).toBeUndefined();
				expect(await stateOf('r')).toBe('withheld');
			});

			test('is asked again when it is tried again', async () => {
				const { caseId } = await open();
				await queueVoidable(caseId);
				await lease('l', T0 + 2);
				await take('l', T0 + 2);
				await settle('r', { token: 'l', outcome: { state: 'queued', dueAt: T0 + 10, reason: 'busy' } });
				await record(caseId, 'payment.received', T0 + 11);
				await lease('m', T0 + 12);
				expect(await take('m', T0 + 12)).toBeUndefined();
				expect(await stateOf('r')).toBe('withheld');
			});
		});

		describe('queueMessage', () => {
			test('keeps it as it is, once by key', async () => {
				const { caseId } = await open();
				const attachments = [{ fileName: 'a.pdf', mimeType: 'application/pdf', content: 'AAAA' }];
				const whole = { caseId, from: 'us@example.com', replyTo: 'desk@example.com', html: '<p>x</p>', attachments, inReplyTo: '<0@example.com>', urgency: 1, dueAt: T0 + 5, digestKey: 'd', counts: ['to:a'] };
				const { queued, message: kept } = await queue('m', whole);
				const { counts, ...said } = message('m', whole);
				expect(counts).toEqual(['to:a']);
				expect(queued).toBe(true);
				expect(kept).toEqual({ ...said, state: 'queued', attempts: 0, createdAt: T0, stateAt: T0 });
				expect(await queue('m', { text: 'another' }, T0 + 1)).toEqual({ queued: false, message: kept });
				expect(await ledger().getMessage('m')).toEqual(kept);
				expect(await ledger().getMessage('n')).toBeUndefined();
			});

			test.each([
				['key', { key: '' }, 'key-missing'],
				['to', { to: ' ' }, 'key-missing'],
				['channel', { channel: '' }, 'key-missing'],
				['audience', { audience: 'everybody' as never }, 'choice-unknown'],
				['urgency', { urgency: -1 }, 'number-invalid'],
				['dueAt', { dueAt: Number.NaN }, 'instant-invalid'],
				['text', { text: undefined as never }, 'text-expected'],
				['counts', { counts: ['1', '2', '3', '4', '5'] }, 'list-invalid'],
				['caseId', { caseId: 'c_nobody' }, 'case-not-found'],
			])('with a wrong %s is refused', async (field, part, code) => {
				expect(await refused(queue('m', part))).toMatchObject({ code, field });
			});

			test('for a case that is a test is withheld', async () => {
				const { case: opened } = await ledger().openCase(opening({}, { test: true }));
				expect(await queue('m', { caseId: opened.caseId })).toMatchObject({ queued: true, message: { state: 'withheld', reason: 'test', test: true } });
				expect(await typesOf(opened.caseId)).toEqual([]);
			});
		});

		describe('a limit', () => {
			const limited = (since: number, most: number) => ({ counts: ['to:dana@example.com'], limits: [{ name: 'to:dana@example.com', since, most }] });

			test('withholds what is over it, and says so on the case', async () => {
				const { caseId } = await open();
				for (const key of ['a', 'b']) expect((await queue(key, { caseId, ...limited(T0, 2) })).message.state).toBe('queued');
				const third = await queue('c', { caseId, ...limited(T0, 2) });
				expect(third).toMatchObject({ queued: true, message: { state: 'withheld', reason: 'limit' } });
				expect(third.message.dueAt).toBeUndefined();
				expect((await ledger().listEvents({ caseId, types: ['message.withheld'] }))[0]).toMatchObject({ by: 'bot', at: T0, data: { key: 'c', reason: 'limit' } });
				await queue('c', { caseId, ...limited(T0, 2) });
				expect(await typesOf(caseId)).toEqual(['message.withheld', 'review.requested']);
			});

			test('counts from its start, inclusive, and by its name; what was withheld does not count', async () => {
				await queue('a', limited(T0, 1), T0);
				expect(await queue('b', limited(T0, 1), T0 + 1)).toMatchObject({ message: { state: 'withheld' } });
				expect(await queue('c', limited(T0 + 1, 1), T0 + 1)).toMatchObject({ message: { state: 'queued' } });
				expect(await queue('d', { counts: ['to:another'], limits: [{ name: 'to:another', since: T0, most: 1 }] })).toMatchObject({ message: { state: 'queued' } });
				expect(await queue('e', { counts: ['to:another'] })).toMatchObject({ message: { state: 'queued' } });
				expect(await queue('f', { limits: [{ name: 'to:nobody', since: T0, most: 0 }] })).toMatchObject({ message: { state: 'withheld' } });
			});

			test('counts within a step too', async () => {
				const { caseId } = await open();
				const messages = ['a', 'b', 'c'].map((key) => message(key, limited(T0, 2)));
				const step = { caseId, process: 'followUp' as const, events: [], messages, now: T0 };
				expect(await ledger().completeStep(step)).toMatchObject({
					messages: [{ key: 'a', state: 'queued' }, { key: 'b', state: 'queued' }, { key: 'c', state: 'withheld' }],
				});
			});

			test('holds for many at once', async () => {
				const other = await openLedger(place());
				const both = [ledger(), other];
				const asked = Array.from({ length: 16 }, (_, index) => both[index % 2].queueMessage({ message: message(`m${index}`, limited(T0, 5)), now: T0 }));
				const states = (await Promise.all(asked)).map(({ message: { state } }) => state);
				await other.close();
				expect(states.filter((state) => state === 'queued').length).toBe(5);
			});
		});

		describe('a pace', () => {
			const paced = (most?: number, together = 'alerts') => ({ to: 'ann@example.com', pace: { together, counts: 'alerts', withinMs: HOUR, ...(most !== undefined && { most }) } });
			let leases = 0;
			/** All that begin to go out at a time, each with what it carries. */
			const goOut = async (now: number) => {
				const token = `lease ${++leases}`;
				const out = [];
				await lease(token, now, { limit: 100 });
				for (let taken = await take(token, now); taken; taken = await take(token, now)) {
					out.push({ ...taken, keys: [taken.message.key, ...keysOf(taken.carries)] });
					await settle(taken.message.key, { token, now });
				}
				return out;
			};
			const keysOut = async (now: number) => (await goOut(now)).map(({ keys }) => keys);

			test('lets so many begin within its time; what is more waits and goes as one', async () => {
				for (const [index, key] of ['a', 'b'].entries()) {
					await queue(key, paced(2), T0 + index);
					expect(await keysOut(T0 + index)).toEqual([[key]]);
				}
				for (const [index, key] of ['c', 'd', 'e'].entries()) {
					await queue(key, paced(2), T0 + 10 + index);
					expect(await keysOut(T0 + 10 + index)).toEqual([]);
				}
				expect(await ledger().getMessage('c')).toMatchObject({ state: 'queued', attempts: 0, dueAt: T0 + HOUR });
				expect(await keysOut(T0 + HOUR - 1)).toEqual([]);
				expect(await keysOut(T0 + HOUR)).toEqual([['c', 'd', 'e']]);
				for (const key of ['a', 'b', 'c', 'd', 'e']) expect(await stateOf(key)).toBe('sent');
			});

			test('counts what goes out together as one', async () => {
				for (const key of ['a', 'b', 'c']) await queue(key, paced(2));
				expect(await keysOut(T0)).toEqual([['a', 'b', 'c']]);
				await queue('d', paced(2), T0 + 1);
				expect(await keysOut(T0 + 1)).toEqual([['d']]);
			});

			test('at once, two steps of one case are two messages; once they have waited, they are one', async () => {
				const [one, other] = [(await open('one')).caseId, (await open('two')).caseId];
				await queue('a', { ...paced(2), caseId: one });
				await queue('b', { ...paced(2), caseId: one });
				await queue('c', { ...paced(2), caseId: other });
				expect(await keysOut(T0)).toEqual([['a', 'c'], ['b']]);
				for (const key of ['d', 'e']) await queue(key, { ...paced(2), caseId: one }, T0 + 1);
				expect(await keysOut(T0 + 1)).toEqual([]);
				expect(await keysOut(T0 + HOUR)).toEqual([['d', 'e']]);
			});

			test('the last one says when the next may go, and how many cases wait', async () => {
				const cases = [];
				for (const text of ['one', 'two', 'three']) cases.push((await open(text)).caseId);
				await queue('a', { ...paced(2), caseId: cases[0] });
				expect((await goOut(T0))[0].last).toBeUndefined();
				await queue('b', { ...paced(2), caseId: cases[0] }, T0 + 5);
				for (const [index, caseId] of [cases[1], cases[1], cases[2]].entries()) await queue(`w${index}`, { ...paced(2), caseId, dueAt: T0 + 60_000 }, T0 + 5);
				expect((await goOut(T0 + 5))[0].last).toEqual({ until: T0 + HOUR, waiting: 2, most: 2 });
			});

			test('that holds nothing back counts all the same', async () => {
				for (const [index, key] of ['a', 'b', 'c'].entries()) {
					await queue(key, paced(undefined, 'emergencies'), T0 + index);
					expect(await keysOut(T0 + index)).toEqual([[key]]);
				}
				await queue('d', paced(2), T0 + 9);
				await queue('e', paced(undefined, 'emergencies'), T0 + 9);
				expect(await keysOut(T0 + 9)).toEqual([['e']]);
				expect(await ledger().getMessage('d')).toMatchObject({ dueAt: T0 + 1 + HOUR });
			});

			test('counts once what is tried again', async () => {
				await queue('a', paced(2));
				await lease('t');
				await take('t');
				await settle('a', { token: 't', outcome: { state: 'queued', dueAt: T0 + 60_000, reason: 'busy' }, now: T0 });
				await queue('b', paced(2), T0 + 60_000);
				expect(await keysOut(T0 + 60_000)).toEqual([['a', 'b']]);
				await queue('c', paced(2), T0 + 60_001);
				expect(await keysOut(T0 + 60_001)).toEqual([['c']]);
			});

			test('leaves out what is void by then, of what is carried too', async () => {
				const { caseId } = await open();
				await queue('a', paced(1));
				expect(await keysOut(T0)).toEqual([['a']]);
				await queue('b', { ...paced(1), caseId, voidedBy: { events: ['reply.sent'], by: 'human', known: 0 } }, T0 + 1);
				await queue('c', { ...paced(1), caseId, voidedBy: { events: ['call.made'], by: 'human', known: 0 } }, T0 + 2);
				await queue('d', paced(1), T0 + 3);
				expect(await keysOut(T0 + 4)).toEqual([]);
				await ledger().recordEvent({ caseId, type: 'reply.sent', at: T0 + 5, by: 'bot', now: T0 + 5 });
				await ledger().recordEvent({ caseId, type: 'call.made', at: T0 + 6, by: 'human', now: T0 + 6 });
				expect(await keysOut(T0 + HOUR)).toEqual([['b', 'd']]);
				expect(await ledger().getMessage('c')).toMatchObject({ state: 'withheld', reason: 'superseded', attempts: 0 });
			});

			test('holds for many runs at once', async () => {
				const other = await openLedger(place());
				const ledgers = [ledger(), other];
				for (let index = 0; index < 12; index++) await queue(`m${index}`, { ...paced(3), pace: { together: `own ${index}`, counts: 'alerts', withinMs: HOUR, most: 3 } });
				await Promise.all(ledgers.map(async (one, index) => await one.leaseMessages({ token: `t${index}`, limit: 6, leaseMs: LEASE, now: T0 })));
				const taken = await Promise.all(Array.from({ length: 12 }, (_, index) => ledgers[index % 2].takeMessage({ token: `t${index % 2}`, now: T0 })));
				await other.close();
				expect(taken.filter((one) => one !== undefined)).toHaveLength(3);
			});

			test.each([
				['together', { together: '' }, 'key-missing', 'pace.together'],
				['counts', { counts: '' }, 'key-missing', 'pace.counts'],
				['most', { most: 0.5 }, 'number-invalid', 'pace.most'],
			])('with a wrong %s is refused', async (_what, part, code, field) => {
				expect(await refused(queue('m', { pace: { together: 'a', counts: 'a', withinMs: HOUR, ...part } }))).toMatchObject({ code, field });
			});
		});

		describe('leaseMessages', () => {
			test('gives what is due, the most urgent first, and what is due longest; once until the lease ends', async () => {
				await queue('later', { dueAt: T0 + HOUR });
				await queue('b', { dueAt: T0 - 1 });
				await queue('a', { urgency: 3, dueAt: T0 - 9 });
				await queue('c', { dueAt: T0 - 2 });
				await queue('now', { urgency: 0 });
				const { messages, inDoubt } = await lease('t', T0, { limit: 3 });
				expect(keysOf(messages)).toEqual(['now', 'c', 'b']);
				expect(messages[0]).toMatchObject({ state: 'queued', token: 't', attempts: 0 });
				expect(inDoubt).toEqual([]);
				expect(keysOf((await lease('u', T0)).messages)).toEqual(['a']);
				expect(keysOf((await lease('v', T0 + LEASE)).messages).sort()).toEqual(['a', 'b', 'c', 'now']);
			});

			test.each([
				['an equal one', 27, { limit: 10, runs: 3 }, [9, 9, 9]],
				['the rest, for the last', 26, { limit: 10, runs: 3 }, [9, 9, 8]],
				['eight at the least', 17, { limit: 10, runs: 8 }, [8, 8, 1]],
				['the limit at the most', 20, { limit: 4, runs: 3 }, [4, 4, 4]],
				['all, where it is alone', 5, { limit: 10, runs: 1 }, [5]],
			])('of many runs each takes its share: %s', async (_what, count, { limit, runs }, expected) => {
				for (let index = 0; index < count; index++) await queue(`m${index}`, {}, T0 + index);
				const shares: number[] = [];
				for (let free = runs; free > 0; free--) {
					const { messages } = await lease(`run ${free}`, T0 + 60, { limit, runs: free });
					if (messages.length > 0) shares.push(messages.length);
				}
				expect(shares).toEqual(expected);
			});

			test('of the channels that are asked for', async () => {
				await queue('a');
				await queue('b', { channel: 'sms' });
				await queue('c', { channel: 'slack' });
				expect(keysOf((await lease('t', T0, { channels: ['sms', 'slack'] })).messages)).toEqual(['b', 'c']);
				expect(await ledger().countDue(T0)).toEqual({ delivery: 1 });
			});

			test('of many who ask at once each message goes to one', async () => {
				for (let index = 0; index < 40; index++) await queue(`m${index}`);
				const other = await openLedger(place());
				const asked = Array.from({ length: 10 }, (_, index) =>
					(index % 2 ? other : ledger()).leaseMessages({ token: `t${index}`, limit: 5, leaseMs: LEASE, now: T0 }),
				);
				const got = (await Promise.all(asked)).flatMap(({ messages }) => keysOf(messages));
				got.push(...keysOf((await lease('rest', T0, { limit: 40 })).messages));
				await other.close();
				expect(got.sort()).toEqual(Array.from({ length: 40 }, (_, index) => `m${index}`).sort());
			});

			test('what was being sent when its lease ended is in doubt, once, and not sent again by itself', async () => {
				await begin('a');
				expect((await lease('b', T0 + LEASE - 1)).inDoubt).toEqual([]);
				const { messages, inDoubt } = await lease('b', T0 + LEASE);
				expect(messages).toEqual([]);
				expect(inDoubt).toMatchObject([{ key: 'a', state: 'inDoubt', reason: 'lease-ended', stateAt: T0 + LEASE, attempts: 1 }]);
				expect(await lease('c', T0 + DAY)).toEqual({ messages: [], inDoubt: [] });
				expect(await ledger().countDue(T0 + DAY)).toEqual({});
			});

			test('a lease that is renewed does not end', async () => {
				await begin('a');
				await queue('b');
				await lease('for a');
				expect(await ledger().renewLeases({ token: 'for a', leaseMs: 2 * LEASE, now: T0 })).toBe(2);
				expect(await lease('t', T0 + LEASE)).toEqual({ messages: [], inDoubt: [] });
				const { messages, inDoubt } = await lease('t', T0 + 2 * LEASE);
				expect([keysOf(messages), keysOf(inDoubt)]).toEqual([['b'], ['a']]);
			});
		});

		describe('takeMessage', () => {
			test('gives one after the other, marked as being sent; none is left then', async () => {
				for (const key of ['a', 'b']) await queue(key, { dueAt: key === 'a' ? T0 : T0 - 1 });
				await lease('t');
				const first = await take('t', T0 + 1);
				expect(first).toMatchObject({ message: { key: 'b', state: 'sending', attempts: 1, stateAt: T0 + 1, token: 't' }, carries: [] });
				expect(first?.message.dueAt).toBeUndefined();
				expect((await take('t'))?.message.key).toBe('a');
				expect(await take('t')).toBeUndefined();
				expect(await take('nobody’s')).toBeUndefined();
			});

			test('settles the one that is out before it gives the next', async () => {
				const { caseId } = await open();
				await queue('one', { caseId, events: [{ type: 'acknowledgement.sent' }] });
				await queue('two', {}, T0 + 1);
				await lease('t', T0 + 1);
				expect((await take('t', T0 + 2))?.message.key).toBe('one');
				expect((await ledger().takeMessage({ token: 't', sent: { key: 'one', messageId: '<1@example.com>' }, now: T0 + 3 }))?.message.key).toBe('two');
				expect(await ledger().getMessage('one')).toMatchObject({ state: 'sent', messageId: '<1@example.com>', stateAt: T0 + 3 });
				expect(await typesOf(caseId)).toEqual(['acknowledgement.sent']);
				expect(await ledger().takeMessage({ token: 't', sent: { key: 'two' }, now: T0 + 4 })).toBeUndefined();
				expect(await stateOf('two')).toBe('sent');
			});

			test('leases more that are due once none is left, as it is asked to, the most urgent first', async () => {
				for (const key of ['one', 'two', 'three', 'four']) await queue(key);
				await lease('t', T0 + 1, { limit: 1 });
				await queue('urgent', { urgency: 0 });
				await queue('later', { dueAt: T0 + HOUR });
				const next = async (more?: { limit: number }) => await ledger().takeMessage({ token: 't', ...(more && { more: { ...more, leaseMs: LEASE } }), now: T0 + 2 });
				expect(await next()).toMatchObject({ leased: 0 });
				expect(await next()).toBeUndefined();
				expect(await next({ limit: 2 })).toMatchObject({ message: { key: 'urgent', token: 't', state: 'sending' }, leased: 2 });
				expect(await next({ limit: 2 })).toMatchObject({ leased: 0 });
				expect((await lease('another', T0 + 3)).messages).toHaveLength(2);
				expect(await next({ limit: 2 })).toBeUndefined();
			});

			test.each([
				['under another lease', 'theirs', 'one'],
				['that there is not', 't', 'nobody\'s'],
			])('one that is out %s is left alone, and the next is given', async (_what, token, key) => {
				await queue('one');
				await queue('two', {}, T0 + 1);
				await lease('t', T0 + 1, { limit: 1 });
				await take('t', T0 + 2);
				await lease(token === 't' ? 'other' : token, T0 + 2);
				const next = token === 't' ? 'other' : token;
				expect((await ledger().takeMessage({ token: next, sent: { key }, now: T0 + 3 }))?.message.key).toBe('two');
				expect(await stateOf('one')).toBe('sending');
			});

			test('nothing is begun under a lease that has ended', async () => {
				await queue('a');
				await lease('t');
				expect(await take('t', T0 + LEASE)).toBeUndefined();
				expect((await take('t', T0 + LEASE - 1))?.message.key).toBe('a');
			});

			test('brings along what is due to the same recipient under the same digest key', async () => {
				const digest = { digestKey: 'desk 10:00', to: 'desk@example.com' };
				await queue('a', digest);
				await queue('b', digest, T0 + 1);
				await queue('c', { ...digest, dueAt: T0 + HOUR });
				await queue('d', { ...digest, to: 'field@example.com' });
				await queue('e', { ...digest, channel: 'sms' });
				await queue('f', { ...digest, digestKey: 'desk 11:00' });
				await queue('g', { to: digest.to });
				await lease('t', T0 + 2, { limit: 1 });
				const taken = await take('t', T0 + 2);
				expect(taken?.message.key).toBe('a');
				expect(taken?.carries).toMatchObject([{ key: 'b', state: 'sending', carriedBy: 'a', token: 't', attempts: 1 }]);
				expect(keysOf((await lease('u', T0 + 2)).messages)).toEqual(['d', 'e', 'f', 'g']);
			});

			test('of what another run has leased and not begun, too', async () => {
				for (const key of ['a', 'b', 'c', 'd']) await queue(key, { digestKey: 'd' });
				await lease('t', T0, { limit: 2 });
				await lease('u', T0, { limit: 2 });
				expect((await take('t'))?.carries.map(({ key, token }) => [key, token])).toEqual([['b', 't'], ['c', 't'], ['d', 't']]);
				expect(await take('u')).toBeUndefined();
				await settle('a', { token: 't' });
				for (const key of ['a', 'b', 'c', 'd']) expect(await stateOf(key)).toBe('sent');
			});

			test('of one lease too', async () => {
				for (const key of ['a', 'b', 'c']) await queue(key, { digestKey: 'd' });
				await lease('t');
				expect(keysOf((await take('t'))?.carries ?? [])).toEqual(['b', 'c']);
				expect(await take('t')).toBeUndefined();
				expect(keysOf((await lease('u', T0 + LEASE)).inDoubt).sort()).toEqual(['a', 'b', 'c']);
			});
		});

		describe('settleMessage', () => {
			test('sent: records what it stood for, once, and drops what was attached', async () => {
				const { caseId } = await open();
				const attachments = [{ fileName: 'a.pdf', mimeType: 'application/pdf', content: 'AAAA' }];
				const events = [{ type: 'invoice.sent', by: 'human' as const, data: { number: '1' } }, { type: 'reply.sent', key: 'own key' }];
				await begin('m', { caseId, attachments, events });
				const { settled, message: sent } = await settle('m', { token: 'for m' });
				expect(settled).toBe(true);
				expect(sent).toMatchObject({ state: 'sent', stateAt: T0 + 9, messageId: '<1@example.com>', attachments: [{ fileName: 'a.pdf', mimeType: 'application/pdf', content: '' }] });
				expect(sent?.token).toBeUndefined();
				const recorded = (await ledger().listEvents({ caseId })).slice(2);
				expect(recorded).toMatchObject([{ type: 'invoice.sent', by: 'human', at: T0 + 9, data: { number: '1' } }, { type: 'reply.sent', by: 'bot', key: 'own key' }]);
				expect(await settle('m', { token: 'for m' })).toEqual({ settled: false, message: sent });
				expect(await settle('m')).toEqual({ settled: false, message: sent });
				expect(await typesOf(caseId)).toEqual(['invoice.sent', 'reply.sent']);
				// What it stood for wakes what listens to it.
				expect(await ledger().countDue(T0 + 9)).toMatchObject({ collection: 1 });
			});

			test.each<[MessageState, SettleInput['outcome']]>([
				['queued', { state: 'queued', dueAt: T0 + HOUR, reason: '421 try again' }],
				['refused', { state: 'refused', reason: '550 no such user' }],
				['inDoubt', { state: 'inDoubt', reason: 'timeout' }],
				['withheld', { state: 'withheld', reason: 'no-credential' }],
			])('%s: with why, and none of its events', async (state, outcome) => {
				const { caseId } = await open();
				await begin('m', { caseId });
				const { settled, message: after } = await settle('m', { token: 'for m', outcome });
				expect(settled).toBe(true);
				expect(after).toMatchObject({ state, attempts: 1, ...('reason' in outcome && { reason: outcome.reason }) });
				expect(after?.dueAt).toBe(state === 'queued' ? T0 + HOUR : undefined);
				expect(await typesOf(caseId)).toEqual([]);
				expect(keysOf((await lease('next', T0 + HOUR)).messages)).toEqual(state === 'queued' ? ['m'] : []);
			});

			test('of another lease, or one that did not begin it, changes nothing', async () => {
				await begin('m');
				await queue('n');
				await lease('t');
				for (const [key, token] of [['m', 't'], ['n', 't'], ['gone', 't']]) expect((await settle(key, { token })).settled).toBe(false);
				expect([await stateOf('m'), await stateOf('n')]).toEqual(['sending', 'queued']);
				expect(await settle('gone')).toEqual({ settled: false });
			});

			test('late, by who began it, ends the doubt; not once a person has decided', async () => {
				await begin('m');
				await lease('t', T0 + LEASE);
				expect(await settle('m', { token: 'for m' })).toMatchObject({ settled: true, message: { state: 'sent' } });
				await begin('n');
				await lease('t', T0 + LEASE);
				await settle('n', { outcome: { state: 'queued', dueAt: T0 + DAY, reason: 'asked' } });
				expect((await settle('n', { token: 'for n' })).settled).toBe(false);
				expect(await stateOf('n')).toBe('queued');
			});

			test('by hand releases what was withheld', async () => {
				await queue('m', { limits: [{ name: 'x', since: T0, most: 0 }] });
				expect(await settle('m', { outcome: { state: 'queued', dueAt: T0, reason: 'released' } })).toMatchObject({ settled: true });
				expect(keysOf((await lease('t')).messages)).toEqual(['m']);
			});

			test('what was carried goes the way of what it went with', async () => {
				const { caseId } = await open();
				const { caseId: otherId } = await open('another');
				await queue('a', { digestKey: 'd', caseId });
				await queue('b', { digestKey: 'd', caseId: otherId });
				await lease('t');
				await take('t');
				await settle('a', { token: 't', outcome: { state: 'queued', dueAt: T0, reason: '421' } });
				expect(await ledger().getMessage('b')).toMatchObject({ state: 'queued', dueAt: T0, reason: '421' });
				expect((await ledger().getMessage('b'))?.carriedBy).toBeUndefined();
				await lease('u');
				await take('u');
				await settle('a', { token: 'u' });
				expect(await ledger().getMessage('b')).toMatchObject({ state: 'sent', carriedBy: 'a', messageId: '<1@example.com>' });
				expect([await typesOf(caseId), await typesOf(otherId)]).toEqual([['reply.sent'], ['reply.sent']]);
			});

			test('records more of the case, and queues more messages, once', async () => {
				const { caseId } = await open();
				await begin('m', { caseId });
				const settling: Partial<SettleInput> = {
					token: 'for m',
					outcome: { state: 'refused', reason: '550' },
					events: [{ type: 'message.refused', by: 'bot', data: { key: 'm' }, key: 'refused m' }],
					messages: [message('tell', { audience: 'team', to: 'desk@example.com' })],
				};
				await settle('m', settling);
				await settle('m', settling);
				expect(await typesOf(caseId)).toEqual(['message.refused']);
				expect(await ledger().getMessage('tell')).toMatchObject({ state: 'queued', caseId });
			});
		});

		test('giveBackMessages gives back what was not begun', async () => {
			for (const key of ['a', 'b', 'c']) await queue(key);
			await lease('t');
			await take('t');
			expect(await ledger().giveBackMessages({ token: 't', dueAt: T0 + HOUR, now: T0 })).toBe(2);
			expect(await ledger().giveBackMessages({ token: 't', dueAt: T0, now: T0 })).toBe(0);
			expect(await stateOf('a')).toBe('sending');
			expect((await lease('u', T0 + HOUR - 1)).messages).toEqual([]);
			expect(await ledger().getMessage('b')).toMatchObject({ state: 'queued', dueAt: T0 + HOUR, attempts: 0 });
		});

		test('listMessages: newest first, by case, state, audience and channel, page by page', async () => {
			const { caseId } = await open();
			for (let index = 0; index < 6; index++) {
				await queue(`m${index}`, { ...(index % 2 && { caseId }), ...(index === 3 && { audience: 'team' as const }), ...(index === 4 && { channel: 'sms' }) }, T0 + Math.floor(index / 2));
			}
			await settle('m1');
			const list = async (filter: Parameters<ReturnType<typeof ledger>['listMessages']>[0]) => keysOf(await ledger().listMessages(filter));
			expect(await list({})).toEqual(['m5', 'm4', 'm3', 'm2', 'm1', 'm0']);
			expect(await list({ caseId })).toEqual(['m5', 'm3', 'm1']);
			expect(await list({ states: ['sent', 'refused'] })).toEqual(['m1']);
			expect(await list({ audience: 'team' })).toEqual(['m3']);
			expect(await list({ channel: 'sms' })).toEqual(['m4']);
			expect(await list({ limit: 2 })).toEqual(['m5', 'm4']);
			expect(await list({ limit: 2, after: { createdAt: T0 + 2, key: 'm4' } })).toEqual(['m3', 'm2']);
			expect(await refused(list({ states: ['lost' as never] }))).toMatchObject({ code: 'choice-unknown' });
		});
	});
}
