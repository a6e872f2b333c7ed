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

/** Lets everything happen that can, and then time pass. */
async function passing(clock: FakeClock, ms: number): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
	clock.advance(ms);
	await new Promise((resolve) => setImmediate(resolve));
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
			const { ask, clock } = open(() => ended('server'), { concurrency: 1 });
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

	test('its answer is read once by each asker, by the first as well', async () => {
		const { session } = open(() => answer());
		const read = jest.fn(readAnswer);
		await session.ask(questionAbout('a'), read);
		expect(read).toHaveBeenCalledTimes(1);
		await session.ask(questionAbout('a'), read);
		expect(read).toHaveBeenCalledTimes(2);
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

describe('calls at once', () => {
	/** Calls wait to be answered; `answerAll` answers those under way and lets the next ones begin. */
	function held(limits: Partial<SessionLimits> = {}, reply: (call: number) => ModelAnswer | ModelFault = () => answer()) {
		const waiting: Array<() => void> = [];
		const opened = open((_, call) => new Promise((resolve, reject) => {
			waiting.push(() => {
				const given = reply(call);
				if (given instanceof ModelFault) reject(given);
				else resolve(given);
			});
		}), limits);
		const happen = async () => {
			for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
		};
		const answerAll = async () => {
			for (const settle of waiting.splice(0)) settle();
			await happen();
			return waiting.length;
		};
		return { ...opened, happen, answerAll, underWay: () => waiting.length };
	}

	test('one until it is answered, then eight, then three times as many', async () => {
		const { ask, happen, answerAll, underWay } = held({ concurrency: 64 });
		void many(200).map(ask);
		await happen();
		expect(underWay()).toBe(1);
		expect([await answerAll(), await answerAll(), await answerAll(), await answerAll()]).toEqual([8, 24, 64, 64]);
	});

	test.each([1, 3, 20])('never more than the %d allowed', async (concurrency) => {
		const { ask, answerAll } = held({ concurrency });
		void many(200).map(ask);
		const rounds = [];
		for (let round = 0; round < 8; round += 1) rounds.push(await answerAll());
		expect(Math.max(...rounds)).toBe(concurrency);
	});

	test('a first call that takes longer than a second does not hold up the others', async () => {
		const { ask, clock, happen, underWay } = held({ concurrency: 64 });
		void many(200).map(ask);
		await happen();
		clock.advance(500);
		await happen();
		clock.advance(499);
		await happen();
		expect(underWay()).toBe(1);
		clock.advance(1);
		await happen();
		expect(underWay()).toBe(8);
	});

	test.each<ModelFaultKind>(['unauthorised', 'unknown-model'])('%s costs one call, however many ask', async (kind) => {
		const { ask, calls, clock } = open(() => ended(kind), { concurrency: 64 });
		const results = await drive(Promise.all(many(1_000).map(ask)), clock);
		for (const result of results) expect(result).toMatchObject({ ok: false, fault: { kind } });
		expect(calls).toHaveLength(1);
	});

	test('a server that asks for fewer is given fewer, after the quiet it wants', async () => {
		const { ask, clock, happen, answerAll, underWay } = held({ concurrency: 64 }, (call) => (call > 1 && call < 10 ? ended('rate-limited', { retryAfterMs: 2_000 }) : answer()));
		void many(200).map(ask);
		await happen();
		expect(await answerAll()).toBe(8);
		expect(await answerAll()).toBe(0);
		clock.advance(2_000);
		await happen();
		// Those turned down are tried again first; fewer follow them, and one more in each round.
		expect(underWay()).toBe(8);
		expect([await answerAll(), await answerAll(), await answerAll()]).toEqual([5, 6, 7]);
	});
});

describe('the circuit breaker', () => {
	test('a thousand inquiries do not each wait for a server that hangs', async () => {
		const { ask, calls, clock } = open(() => 'hang');
		const before = clock.now();
		const results = await drive(Promise.all(many(1_000).map(ask)), clock);
		const kinds = results.map((result) => (result.ok ? 'ok' : result.fault.kind));
		expect(new Set(kinds)).toEqual(new Set(['timeout', 'circuit-open']));
		// The first call goes a second ahead of seven others.
		expect(clock.now() - before).toBe(21_000);
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
		const [tried, other] = await drive(Promise.all(['y', 'z'].map(ask)), clock);
		expect(tried).toMatchObject({ ok: false, fault: { kind: 'timeout' } });
		expect(other).toMatchObject({ ok: false, fault: { kind: 'circuit-open' }, usage: NO_USAGE });
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
		const asks = ['hangs', 'waits', 'queues', 'queues too'].map(ask);
		while (calls.length < 2) await passing(clock, 500);
		const before = clock.now();
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
