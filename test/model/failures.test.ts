import type { ModelFaultKind, ModelPort, ModelSession } from '../../model';
import { chatModelPort, modelSession, openAiPort } from '../../model';
import type { FailureKind, ModelServer, Reply } from '../support/modelServer';
import { startModelServer } from '../support/modelServer';
import { connectedOpenAi } from './connectedModel';
import { FakeClock, counted, drive } from './fakeClock';
import { ANSWER, QUESTION, readAnswer } from './question';

/** Never to turn up in anything a person reads. */
const KEY = 'sk-live-4f9a7c1e8b2d';

let server: ModelServer;
beforeAll(async () => {
	server = await startModelServer();
});
afterAll(() => server.stop());
beforeEach(() => {
	server.forget();
	server.answerWith(() => ({ json: ANSWER }));
});

const SDK = 'the openai SDK';
const ports: Array<[name: string, port: () => ModelPort]> = [
	[SDK, () => openAiPort({ baseUrl: server.baseUrl, apiKey: KEY, model: 'gpt-4o-mini' })],
	['a connected chat model', () => connected(false)],
	['a chat model of n8n\'s own sub-node', () => connected(true)],
];

function connected(wrapped: boolean): ModelPort {
	const port = chatModelPort(connectedOpenAi({ baseUrl: server.baseUrl, apiKey: KEY, wrapped }));
	if (!port) throw new Error('Not taken for a chat model');
	return port;
}

function run(port: ModelPort, limits: { deadlineMs?: number } = {}) {
	const clock = new FakeClock();
	const { port: watched, underWay } = counted(port);
	const session = modelSession(watched, { concurrency: 8, deadlineMs: 20_000, clock, ...limits });
	const ask = () => drive(session.ask(QUESTION, readAnswer), clock, () => underWay() > server.hanging);
	return { session, clock, ask };
}

const always = (fails: FailureKind, headers?: Record<string, string>): void => server.answerWith(() => ({ fails, headers }));

describe.each(ports)('through %s', (through, open) => {
	test('an answer comes back typed, with what it cost', async () => {
		const { ask, session } = run(open());
		const result = await ask();
		expect(result).toMatchObject({ ok: true, value: ANSWER, model: 'gpt-4o-mini' });
		expect(result.usage).toEqual({ ...server.chats[0].usage, calls: 1 });
		expect(session.usage).toEqual(result.usage);
		expect(server.chats).toHaveLength(1);
	});

	describe('passes by itself: tried again within the deadline', () => {
		test.each<[FailureKind, Record<string, string> | undefined]>([
			['rate-limited', undefined],
			['rate-limited', { 'retry-after': '3' }],
			['internal', undefined],
			['bad-gateway-page', undefined],
			['unavailable', undefined],
			['unavailable', { 'retry-after': '2' }],
			['gateway-timeout', undefined],
			['reset', undefined],
			['reset-in-body', undefined],
			['broken-body', undefined],
			['no-choices', undefined],
			['no-content', undefined],
			['page', undefined],
		])('%s %j', async (fails, headers) => {
			server.next({ fails, headers });
			const { ask } = run(open());
			expect(await ask()).toMatchObject({ ok: true, value: ANSWER, usage: { calls: 2 } });
			expect(server.chats.map(({ outcome }) => outcome)).toEqual([fails, 'ok']);
		});
	});

	describe('lasts: given up by name after so many calls', () => {
		test.each<[FailureKind, ModelFaultKind, number]>([
			['rate-limited', 'rate-limited', 6],
			['quota-used-up', 'rate-limited', 1],
			['internal', 'server', 4],
			['bad-gateway-page', 'server', 4],
			['unavailable', 'server', 4],
			['gateway-timeout', 'server', 4],
			['reset', 'network', 4],
			['reset-in-body', 'network', 4],
			['no-content', 'empty', 2],
			['hang', 'timeout', 1],
			['truncated', 'truncated', 2],
			// LangChain's OpenAI model keeps nothing of a refusal: an empty answer is all that is left.
			['refusal', through === SDK ? 'refused' : 'empty', through === SDK ? 1 : 2],
			['no-choices', 'empty', 2],
			['page', through === SDK ? 'html' : 'empty', 2],
			// It also parses the body and the answer in it the same way, so that one cannot be told from the other.
			['broken-body', through === SDK ? 'server' : 'not-json', through === SDK ? 4 : 2],
			['content-filter', 'refused', 1],
			['wrong-schema', 'schema', 2],
			['not-json', 'not-json', 2],
			['unauthorised', 'unauthorised', 1],
			['forbidden', 'unauthorised', 1],
			['forbidden-page', 'bad-request', 1],
			['unknown-model', 'unknown-model', 1],
			['not-found', 'unknown-model', 1],
			['too-long', 'bad-request', 1],
		])('%s is %s after %i', async (fails, kind, calls) => {
			always(fails);
			const { ask, session } = run(open(), { deadlineMs: 60_000 });
			const result = await ask();
			expect(result).toMatchObject({ ok: false, fault: { kind }, usage: { calls } });
			expect(server.chats).toHaveLength(calls);
			expect(session.usage.calls).toBe(calls);
			expectFitForPeople(result);
		});
	});

	describe('Retry-After', () => {
		const at = Date.parse('2026-03-02T09:00:00Z');
		test.each([
			['seconds', { 'retry-after': '7' }, 7_000],
			['a date', { 'retry-after': new Date(at + 5_000).toUTCString() }, 5_000],
			['a date gone by', { 'retry-after': new Date(at - 5_000).toUTCString() }, 0],
			['milliseconds, the finer of both', { 'retry-after-ms': '1500', 'retry-after': '2' }, 1_500],
		])('%s', async (_name, headers, waited) => {
			server.next({ fails: 'rate-limited', headers });
			const clock = new FakeClock(at);
			const { port, underWay } = counted(openWithClock(open, clock));
			const session = modelSession(port, { concurrency: 1, deadlineMs: 20_000, clock });
			expect(await drive(session.ask(QUESTION, readAnswer), clock, () => underWay() > 0)).toMatchObject({ ok: true });
			expect(clock.now() - at).toBe(waited);
		});

		test('that goes beyond the deadline: given up at once, by name', async () => {
			always('rate-limited', { 'retry-after': '60' });
			const { ask, clock } = run(open());
			const before = clock.now();
			expect(await ask()).toMatchObject({ ok: false, fault: { kind: 'rate-limited', retryAfterMs: 60_000 } });
			expect(server.chats).toHaveLength(1);
			expect(clock.now()).toBe(before);
		});
	});

	describe('the repair turn', () => {
		test.each<[FailureKind, RegExp]>([
			['wrong-schema', /confidence must be a number/],
			['not-json', /was not one JSON object/],
			['truncated', /was cut off.*200 tokens/s],
		])('after %s shows the model its answer and what was wrong with it', async (fails, complaint) => {
			server.next({ fails });
			const { ask } = run(open());
			expect(await ask()).toMatchObject({ ok: true, value: ANSWER, usage: { calls: 2 } });
			const [first, second] = server.chats.map(({ chat }) => chat?.messages ?? []);
			expect(second[second.length - 1].content).toMatch(complaint);
			if (through === SDK || fails === 'wrong-schema') {
				expect(second.slice(0, 2)).toEqual(first);
				expect(second.slice(2).map(({ role }) => role)).toEqual(['assistant', 'user']);
				expect(second[2].content.length).toBeGreaterThan(0);
			} else {
				// The library kept nothing of the answer: the question again, with the schema in words.
				expect(second.map(({ role }) => role)).toEqual(['system', 'user']);
				expect(second[0].content).toContain(JSON.stringify(QUESTION.schema));
				expect(second[1].content).toContain(QUESTION.user);
			}
		});

		test('is one, whatever comes after it', async () => {
			server.next({ fails: 'not-json' }, { fails: 'wrong-schema' }, { json: ANSWER });
			const { ask } = run(open());
			expect(await ask()).toMatchObject({ ok: false, fault: { kind: 'schema' }, usage: { calls: 2 } });
		});

		test('may itself be tried again when the server stumbles', async () => {
			server.next({ fails: 'not-json' }, { fails: 'internal' });
			const { ask } = run(open());
			expect(await ask()).toMatchObject({ ok: true, usage: { calls: 3 } });
			expect(server.chats[2].chat?.messages).toEqual(server.chats[1].chat?.messages);
		});
	});

	test.each<FailureKind>(['unauthorised', 'unknown-model'])('%s stops the run: later asks are answered at once', async (fails) => {
		always(fails);
		const port = open();
		const { session, ask } = run(port);
		const first = await ask();
		const later = await Promise.all(['a', 'b', 'c'].map((user) => session.ask({ ...QUESTION, user }, readAnswer)));
		expect(session.stopped?.kind).toBe(fails);
		for (const result of later) expect(result).toMatchObject({ ok: false, fault: { kind: fails }, usage: { calls: 0 } });
		expect(server.chats).toHaveLength(1);
		expectFitForPeople(first);
	});

	test('prose, thinking and fences around the answer are no obstacle', async () => {
		const replies: Reply[] = [
			{ content: `<think>Is it {heating}? No.</think>\nSure:\n\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\`\nAnything else?` },
			{ content: `\uFEFF{'service': 'drain-cleaning', 'confidence': 0.9,}` },
		];
		for (const reply of replies) {
			server.next(reply);
			const { ask } = run(open());
			// LangChain's own parser does not forgive: it takes the repair turn, where this pack reads for itself.
			expect(await ask()).toMatchObject({ ok: true, value: ANSWER, usage: { calls: through === SDK ? 1 : 2 } });
		}
	});

	test('a stopped execution ends at once, and the server is let go', async () => {
		always('hang');
		const stop = new AbortController();
		const session: ModelSession = modelSession(open(), { concurrency: 1, deadlineMs: 20_000, clock: new FakeClock(), signal: stop.signal });
		const asks = ['a', 'b', 'c'].map((user) => session.ask({ ...QUESTION, user }, readAnswer));
		while (server.hanging === 0) await new Promise((resolve) => setImmediate(resolve));
		stop.abort();
		for (const result of await Promise.all(asks)) expect(result).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
		while (server.inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
		expect(server.chats).toHaveLength(1);
	});
});

test('a server that is not there is a network fault', async () => {
	const gone = await startModelServer();
	await gone.stop();
	for (const port of [openAiPort({ baseUrl: gone.baseUrl, apiKey: KEY, model: 'm' }), chatModelPort(connectedOpenAi({ baseUrl: gone.baseUrl, apiKey: KEY }))]) {
		if (!port) throw new Error('Not taken for a chat model');
		const { ask } = run(port);
		const result = await ask();
		expect(result).toMatchObject({ ok: false, fault: { kind: 'network' }, usage: { calls: 4 } });
		expectFitForPeople(result);
	}
});

/** Both adapters read the time only for a Retry-After that is a date. */
function openWithClock(open: () => ModelPort, clock: FakeClock): ModelPort {
	const spy = jest.spyOn(Date, 'now').mockImplementation(() => clock.now());
	const port = open();
	return {
		name: port.name,
		ask: async (...given) => {
			try {
				return await port.ask(...given);
			} finally {
				spy.mockRestore();
			}
		},
	};
}

function expectFitForPeople(result: Awaited<ReturnType<ModelSession['ask']>>): void {
	if (result.ok) throw new Error('An answer came');
	const { fault } = result;
	for (const shown of [fault.message, fault.description, String(fault), JSON.stringify(fault)]) {
		expect(shown).not.toContain(KEY);
		expect(shown).not.toMatch(/bearer|<html|Troubleshooting/i);
	}
	const ownWords = `${fault.message} ${fault.description.split(' It said: ')[0]}`;
	expect(ownWords).not.toMatch(/error|problem|failure|mistake/i);
	expect(fault.message).toMatch(/\.$/);
	expect(fault.description).toMatch(/\S/);
}
