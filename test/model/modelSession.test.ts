import fc from 'fast-check';

import type { ModelPort, ModelRequest, ModelUsage } from '../../model';
import { ModelFault, NO_USAGE, addUsage, modelSession } from '../../model';
import type { EarlierAnswer, ModelAnswer, SessionLimits } from '../../model';
import type { ModelFaultKind } from '../../model';
import { backoffMs } from '../../model/session/backoff';
import { FakeClock, drive } from './fakeClock';
import { ANSWER, questionAbout, readAnswer } from './question';

const USAGE: ModelUsage = { inputTokens: 30, outputTokens: 10, calls: 1 };
const answer = (value: unknown = ANSWER): ModelAnswer => ({ value, text: JSON.stringify(value), model: 'm', usage: USAGE });
const ended = (kind: ModelFaultKind, details = {}) => new ModelFault(kind, `${kind}.`, 'Go on.', { usage: { ...NO_USAGE, calls: 1 }, ...details });

type Reply = ModelAnswer | ModelFault | 'hang' | Promise<ModelAnswer>;

/** A port by script, and what it was asked. */
function scripted(reply: (request: ModelRequest, call: number) => Reply) {
	const calls: Array<{ request: ModelRequest; earlier?: EarlierAnswer; signal: AbortSignal }> = [];
	const port: ModelPort = {
		name: 'scripted',
		async ask(request, signal, earlier) {
			calls.push({ request, earlier, signal });
			const given = await reply(request, calls.length);
			if (given === 'hang') return new Promise<never>(() => undefined);
			if (given instanceof ModelFault) throw given;
			return given;
		},
	};
	return { port, calls };
}

function open(reply: (request: ModelRequest, call: number) => Reply, limits: Partial<SessionLimits> = {}) {
	const { port, calls } = scripted(reply);
	const clock = new FakeClock();
	const session = modelSession(port, { concurrency: 8, deadlineMs: 20_000, clock, ...limits });
	return { calls, clock, session, ask: (user: string) => session.ask(questionAbout(user), readAnswer) };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `inquiry ${index}`);

describe('one deadline over everything', () => {
	test('a call that hangs is let go at the deadline', async () => {
		const { ask, calls, clock } = open(() => 'hang');
		const before = clock.now();
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: false, fault: { kind: 'timeout' }, usage: { calls: 1 } });
		expect(clock.now() - before).toBe(20_000);
		expect(calls[0].signal.aborted).toBe(true);
	});

	test('retries, waits and the repair turn share it', async () => {
		const { ask, clock } = open((_, call) => (call < 3 ? ended('server') : call === 3 ? answer({}) : 'hang'));
		const before = clock.now();
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: false, fault: { kind: 'timeout' }, usage: { calls: 4 } });
		expect(clock.now() - before).toBe(20_000);
	});

	test('a wait that would end behind it is not begun', async () => {
		const { ask, clock, calls } = open(() => ended('server'), { deadlineMs: 300 });
		const before = clock.now();
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: false, fault: { kind: 'server' } });
		expect(clock.now()).toBe(before);
		expect(calls).toHaveLength(1);
	});

	test('it begins with the ask\'s turn, not while it queues', async () => {
		const { ask, clock } = open(() => 'hang', { concurrency: 1 });
		const before = clock.now();
		const results = await drive(Promise.all(['a', 'b', 'c'].map(ask)), clock);
		expect(results.map((result) => !result.ok && result.fault.kind)).toEqual(['timeout', 'timeout', 'timeout']);
		expect(clock.now() - before).toBe(60_000);
	});
});

describe('waits between tries', () => {
	test('double, come apart between questions, and are the same in every run', async () => {
		const waits = async (user: string) => {
			const { ask, clock } = open(() => ended('server'));
			await drive(ask(user), clock);
			return clock.waits;
		};
		const [one, again, other] = [await waits('a'), await waits('a'), await waits('b')];
		expect(one).toHaveLength(3);
		expect(again).toEqual(one);
		expect(other).not.toEqual(one);
	});

	test('stay within 75 and 125 percent of half a second doubled, and under ten seconds', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.string(), (tries, question) => {
				const plain = Math.min(500 * 2 ** (tries - 1), 8_000);
				expect(backoffMs(tries, question)).toBeGreaterThanOrEqual(Math.floor(plain * 0.75));
				expect(backoffMs(tries, question)).toBeLessThanOrEqual(Math.ceil(plain * 1.25));
			}),
		);
	});

	test('a server that asks for quiet gets it from every ask', async () => {
		const { ask, calls, clock } = open((_, call) => (call === 1 ? ended('rate-limited', { retryAfterMs: 5_000 }) : answer()), { concurrency: 2 });
		const before = clock.now();
		const first = drive(ask('a'), clock);
		while (calls.length < 1) await Promise.resolve();
		await new Promise((resolve) => setImmediate(resolve));
		const second = ask('b');
		expect(calls).toHaveLength(1);
		expect(await first).toMatchObject({ ok: true });
		expect(await second).toMatchObject({ ok: true });
		expect(clock.now() - before).toBe(5_000);
	});

	test('longer than the deadline: the rest of the run is answered at once, without calls', async () => {
		const { ask, calls, clock } = open(() => ended('rate-limited', { retryAfterMs: 3_600_000 }), { concurrency: 1 });
		const before = clock.now();
		const results = await drive(Promise.all(many(50).map(ask)), clock);
		for (const result of results) expect(result).toMatchObject({ ok: false, fault: { kind: 'rate-limited' } });
		expect(calls).toHaveLength(1);
		expect(clock.now()).toBe(before);
	});
});

describe('the repair turn', () => {
	test('carries the answer and the reader\'s complaint', async () => {
		const { ask, calls, clock } = open((_, call) => answer(call === 1 ? { service: 'x' } : ANSWER));
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: true, value: ANSWER, usage: { inputTokens: 60, outputTokens: 20, calls: 2 } });
		expect(calls.map(({ earlier }) => earlier)).toEqual([undefined, { answer: '{"service":"x"}', complaint: 'confidence must be a number from 0 to 1.' }]);
	});

	test.each<ModelFaultKind>(['refused', 'unauthorised', 'unknown-model', 'bad-request', 'cancelled'])('%s gets neither retry nor repair', async (kind) => {
		const { ask, calls, clock } = open(() => ended(kind));
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: false, fault: { kind } });
		expect(calls).toHaveLength(1);
	});
});

describe('the same question', () => {
	test('is asked once, and costs once', async () => {
		const { ask, calls, session } = open(() => answer());
		const results = await Promise.all([ask('a'), ask('a'), ask('a')]);
		const later = await ask('a');
		expect(calls).toHaveLength(1);
		for (const result of [...results, later]) expect(result).toMatchObject({ ok: true, value: ANSWER });
		expect([...results, later].map(({ usage }) => usage).reduce(addUsage)).toEqual(session.usage);
	});

	test('differs by every field', async () => {
		const { session, calls } = open(() => answer());
		const plain = questionAbout('a');
		const others = [plain, { ...plain, system: 'b' }, { ...plain, user: 'b' }, { ...plain, schemaName: 'b' }, { ...plain, maxOutputTokens: 1 }, { ...plain, schema: { type: 'object' } }];
		await Promise.all(others.map((request) => session.ask(request, readAnswer)));
		expect(calls).toHaveLength(others.length);
	});

	test('each asker reads the answer for itself', async () => {
		const { session } = open(() => answer());
		await session.ask(questionAbout('a'), readAnswer);
		expect(await session.ask(questionAbout('a'), () => ({ value: 'mine' }))).toMatchObject({ ok: true, value: 'mine' });
		expect(await session.ask(questionAbout('a'), () => ({ complaint: 'not mine' }))).toMatchObject({ ok: false, fault: { kind: 'schema' } });
	});

	test.each<ModelFaultKind>(['refused', 'bad-request', 'not-json', 'schema', 'truncated'])('%s lies in the question: kept', async (kind) => {
		const { ask, calls, clock } = open(() => ended(kind));
		await drive(ask('a'), clock);
		const before = calls.length;
		expect(await ask('a')).toMatchObject({ ok: false, fault: { kind }, usage: NO_USAGE });
		expect(calls).toHaveLength(before);
	});

	test.each<ModelFaultKind>(['server', 'network', 'timeout', 'rate-limited', 'empty', 'html'])('%s passes: shared by those who ask meanwhile, then forgotten', async (kind) => {
		let down = true;
		const { ask, calls, clock } = open(() => (down ? ended(kind) : answer()));
		const [one, other] = await drive(Promise.all([ask('a'), ask('a')]), clock);
		expect([one.ok, other.ok, other.usage]).toEqual([false, false, NO_USAGE]);
		const before = calls.length;
		down = false;
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: true });
		expect(calls).toHaveLength(before + 1);
	});
});

test('no more asks at work at once than allowed', async () => {
	let atWork = 0;
	let most = 0;
	const { ask, calls } = open(
		async () => {
			atWork += 1;
			most = Math.max(most, atWork);
			await new Promise((resolve) => setImmediate(resolve));
			atWork -= 1;
			return answer();
		},
		{ concurrency: 3 },
	);
	await Promise.all(many(20).map(ask));
	expect(calls).toHaveLength(20);
	expect(most).toBe(3);
});

describe('the circuit breaker', () => {
	test('a thousand inquiries do not each wait for a server that hangs', async () => {
		const { ask, calls, clock } = open(() => 'hang');
		const before = clock.now();
		const results = await drive(Promise.all(many(1_000).map(ask)), clock);
		const kinds = results.map((result) => (result.ok ? 'ok' : result.fault.kind));
		expect(new Set(kinds)).toEqual(new Set(['timeout', 'circuit-open']));
		expect(clock.now() - before).toBe(20_000);
		expect(calls).toHaveLength(8);
	});

	test('a hiccup shorter than the retries leaves it closed', async () => {
		const { ask, clock } = open((_, call) => (call <= 8 ? ended('server') : answer()));
		for (const result of await drive(Promise.all(many(100).map(ask)), clock)) expect(result).toMatchObject({ ok: true });
	});

	test('after its pause one ask goes through: an answer closes it, none opens it again', async () => {
		let down = true;
		const { ask, calls, clock } = open(() => (down ? ended('network') : answer()), { concurrency: 1 });
		for (const user of many(5)) await drive(ask(user), clock);
		const spent = calls.length;
		expect(await ask('x')).toMatchObject({ ok: false, fault: { kind: 'circuit-open' }, usage: NO_USAGE });
		expect(calls).toHaveLength(spent);

		clock.advance(15_000);
		expect(await drive(ask('y'), clock)).toMatchObject({ ok: false, fault: { kind: 'network' } });
		expect(await ask('x')).toMatchObject({ ok: false, fault: { kind: 'circuit-open' } });

		clock.advance(15_000);
		down = false;
		expect(await ask('z')).toMatchObject({ ok: true });
		expect(await ask('x')).toMatchObject({ ok: true });
	});

	test('only one goes through to try', async () => {
		let down = true;
		const { ask, calls, clock } = open(() => (down ? ended('network') : 'hang'));
		for (const user of many(5)) await drive(ask(user), clock);
		clock.advance(15_000);
		down = false;
		const before = calls.length;
		const tried = ask('y');
		expect(await ask('z')).toMatchObject({ ok: false, fault: { kind: 'circuit-open' } });
		await drive(tried, clock);
		expect(calls).toHaveLength(before + 1);
	});

	test.each<ModelFaultKind>(['refused', 'bad-request', 'empty', 'not-json', 'truncated', 'rate-limited'])('%s does not open it: the server lives', async (kind) => {
		const { ask, calls, clock } = open((request) => (request.user === 'last' ? answer() : ended(kind)), { concurrency: 1 });
		for (const user of many(8)) await drive(ask(user), clock);
		const before = calls.length;
		expect(await drive(ask('last'), clock)).toMatchObject({ ok: true });
		expect(calls).toHaveLength(before + 1);
	});

	test('a quota that is used up opens it', async () => {
		const { ask, calls, clock } = open(() => ended('rate-limited', { lasting: true }), { concurrency: 1 });
		for (const user of many(100)) await drive(ask(user), clock);
		expect(calls).toHaveLength(5);
	});
});

describe('the budget', () => {
	test('of calls is never passed', async () => {
		const { ask, calls, session } = open(() => answer(), { maxCalls: 5 });
		const results = await Promise.all(many(20).map(ask));
		expect(results.filter(({ ok }) => ok)).toHaveLength(5);
		expect(results.filter((result) => !result.ok && result.fault.kind === 'budget')).toHaveLength(15);
		expect([calls.length, session.usage.calls]).toEqual([5, 5]);
	});

	test('of tokens: a call goes out only while it fits', async () => {
		const { ask, session } = open(() => answer({ ...ANSWER }), { maxTokens: 400, concurrency: 1 });
		const results = await Promise.all(many(20).map(ask));
		const spent = session.usage.inputTokens + session.usage.outputTokens;
		expect(results.some(({ ok }) => ok)).toBe(true);
		expect(results.some((result) => !result.ok && result.fault.kind === 'budget')).toBe(true);
		expect(spent).toBeLessThanOrEqual(400);
	});

	test('too small for anything: nothing is sent', async () => {
		const { ask, calls } = open(() => answer(), { maxTokens: 1 });
		expect(await ask('a')).toMatchObject({ ok: false, fault: { kind: 'budget' }, usage: NO_USAGE });
		expect(calls).toHaveLength(0);
	});

	test('ends a retry with the reason of the first try', async () => {
		const { ask, clock } = open(() => ended('server'), { maxCalls: 1 });
		expect(await drive(ask('a'), clock)).toMatchObject({ ok: false, fault: { kind: 'server' }, usage: { calls: 1 } });
	});

	test('none: no limit', async () => {
		const { ask } = open(() => answer(), { maxTokens: undefined, maxCalls: undefined });
		for (const result of await Promise.all(many(50).map(ask))) expect(result.ok).toBe(true);
	});
});

describe('a stopped execution', () => {
	test('ends what is under way, what waits, what queues and what comes later, at once', async () => {
		const stop = new AbortController();
		const { ask, calls, clock } = open((request) => (request.user === 'hangs' ? 'hang' : ended('server')), { concurrency: 2, signal: stop.signal });
		const before = clock.now();
		const asks = ['hangs', 'waits', 'queues', 'queues too'].map(ask);
		while (calls.length < 2) await Promise.resolve();
		await new Promise((resolve) => setImmediate(resolve));
		stop.abort();
		for (const result of [...(await Promise.all(asks)), await ask('later')]) expect(result).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
		expect(clock.now()).toBe(before);
		expect(calls).toHaveLength(2);
		expect(calls[0].signal.aborted).toBe(true);
	});

	test('a clock whose sleep rejects when stopped is as good', async () => {
		const stop = new AbortController();
		const clock = {
			now: () => 0,
			sleep: (_ms: number, signal: AbortSignal) => new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(new Error('AbortError')))),
		};
		const { ask } = open(() => ended('server'), { clock, signal: stop.signal });
		const asked = ask('a');
		await new Promise((resolve) => setImmediate(resolve));
		stop.abort();
		expect(await asked).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
	});
});

test('the sum of what the asks cost is what the session cost, whatever happens', async () => {
	const kinds: ModelFaultKind[] = ['server', 'network', 'timeout', 'rate-limited', 'empty', 'html', 'not-json', 'schema', 'truncated', 'refused', 'bad-request'];
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...kinds, 'ok' as const, 'odd' as const), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 8 }), async (script, concurrency) => {
			const { ask, session, calls, clock } = open(
				(_, call) => {
					const next = script[call % script.length];
					if (next === 'ok') return answer();
					return next === 'odd' ? answer({}) : ended(next);
				},
				{ concurrency },
			);
			const results = await drive(Promise.all([...many(12), ...many(4)].map(ask)), clock);
			expect(results).toHaveLength(16);
			expect(results.map(({ usage }) => usage).reduce(addUsage)).toEqual(session.usage);
			expect(session.usage.calls).toBe(calls.length);
		}),
		{ numRuns: 60 },
	);
});
