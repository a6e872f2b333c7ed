import { DomainError } from '../../../domain/errors';
import type { ModelAnswer, OpenAiOptions } from '../../../model';
import { openAiPort } from '../../../model';
import { serverAddress } from '../../../model/openAi/serverAddress';
import type { ModelServer, ModelServerOptions } from '../../support/modelServer';
import { startModelServer } from '../../support/modelServer';
import { ANSWER, QUESTION } from '../question';

const servers: ModelServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function serve(options: ModelServerOptions = {}): Promise<ModelServer> {
	const server = await startModelServer({ answer: () => ({ json: ANSWER }), ...options });
	servers.push(server);
	return server;
}

const ask = (options: Omit<OpenAiOptions, 'model'> & { model?: string }): Promise<ModelAnswer> =>
	openAiPort({ model: 'gpt-4o-mini', apiKey: 'sk-test', ...options }).ask(QUESTION, new AbortController().signal);

describe('the base URL', () => {
	test.each([
		['https://api.openai.com/v1', 'https://api.openai.com/v1'],
		['https://api.openai.com/v1/', 'https://api.openai.com/v1'],
		['https://api.openai.com/v1///', 'https://api.openai.com/v1'],
		['https://api.openai.com', 'https://api.openai.com/v1'],
		[' http://localhost:11434/v1 ', 'http://localhost:11434/v1'],
		['localhost:11434', 'http://localhost:11434/v1'],
		['127.0.0.1:1234/v1', 'http://127.0.0.1:1234/v1'],
		['llm.example.org/v1', 'https://llm.example.org/v1'],
		['https://llm.example.org/api/v1/chat/completions', 'https://llm.example.org/api/v1'],
		['https://llm.example.org/openai/v1/models/', 'https://llm.example.org/openai/v1'],
		['https://gateway.example.org/proxy', 'https://gateway.example.org/proxy'],
		['https://x.openai.azure.com/openai/deployments/mini?api-version=2024-10-21', 'https://x.openai.azure.com/openai/deployments/mini'],
		['http://[::1]:8000/v1', 'http://[::1]:8000/v1'],
	])('%s', (written, expected) => {
		expect(serverAddress(written).baseUrl).toBe(expected);
	});

	test('keeps what stands behind the question mark', () => {
		expect(serverAddress('https://x.example.org/openai?api-version=2024-10-21').query).toEqual({ 'api-version': '2024-10-21' });
	});

	test.each(['', '   ', 'ftp://example.org', 'http://', 'file:///etc/passwd', 'https://user:pass@example.org/v1', 'not a url'])('%j is turned down, naming the field', (written) => {
		expect(() => serverAddress(written)).toThrow(DomainError);
		expect(() => serverAddress(written)).toThrow(expect.objectContaining({ field: 'baseUrl' }));
	});

	test.each(['', '/', '/chat/completions'])('with %j at its end reaches the same address', async (end) => {
		const server = await serve();
		await ask({ baseUrl: `${server.baseUrl}${end}` });
		expect(server.log.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
	});

	test('a query goes with every request', async () => {
		const server = await serve();
		await ask({ baseUrl: `${server.baseUrl}?api-version=1` });
		expect(server.log[0].path).toBe('/v1/chat/completions?api-version=1');
	});
});

describe('who asks', () => {
	test('the key is a bearer token; the organisation goes along', async () => {
		const server = await serve({ apiKey: 'sk-right' });
		await ask({ baseUrl: server.baseUrl, apiKey: 'sk-right', organisation: 'org-1' });
		expect(server.log[0].headers).toMatchObject({ authorization: 'Bearer sk-right', 'openai-organization': 'org-1' });
	});

	test('no key, no header', async () => {
		const server = await serve();
		await ask({ baseUrl: server.baseUrl, apiKey: undefined });
		expect(server.log[0].headers).not.toHaveProperty('authorization');
	});

	test('a gateway that wants api-key instead', async () => {
		const server = await serve({ apiKey: 'azure-key' });
		await ask({ baseUrl: server.baseUrl, apiKey: '', headers: { 'api-key': 'azure-key' } });
		expect(server.log[0].headers).not.toHaveProperty('authorization');
	});

	test('a custom Authorization replaces the key', async () => {
		const server = await serve();
		await ask({ baseUrl: server.baseUrl, headers: { authorization: 'Basic abc' } });
		expect(server.log[0].headers.authorization).toBe('Basic abc');
	});

	test('what the environment holds for OpenAI goes to no other server', async () => {
		const server = await serve();
		const before = { ...process.env };
		Object.assign(process.env, { OPENAI_API_KEY: 'sk-env', OPENAI_ADMIN_KEY: 'sk-admin', OPENAI_ORG_ID: 'org-env', OPENAI_PROJECT_ID: 'proj-env' });
		try {
			await ask({ baseUrl: server.baseUrl, apiKey: undefined });
		} finally {
			process.env = before;
		}
		expect(JSON.stringify(server.log[0].headers)).not.toMatch(/sk-env|sk-admin|org-env|proj-env/);
	});

	test('custom headers are as secret as the key', async () => {
		const server = await serve();
		server.next({ status: 500, body: { error: { message: 'gateway token hush-hush-1 is stale' } } });
		await expect(ask({ baseUrl: server.baseUrl, headers: { 'x-gateway': 'hush-hush-1' } })).rejects.toMatchObject({ kind: 'server', description: expect.not.stringContaining('hush-hush-1') });
	});
});

describe('what the server knows is found out once', () => {
	type Lacks = NonNullable<ModelServerOptions['lacks']>;
	const manners = ['openai', 'fastapi'] as const;
	const cases: Array<[Lacks, number, Record<string, unknown>]> = [
		[[], 1, { response_format: { type: 'json_schema' }, max_tokens: 200, temperature: 0 }],
		[['json_schema'], 2, { response_format: { type: 'json_object' } }],
		[['json_schema', 'json_object'], 3, { response_format: undefined }],
		[['max_tokens'], 2, { max_completion_tokens: 200, max_tokens: undefined }],
		[['max_tokens', 'max_completion_tokens'], 3, { max_completion_tokens: undefined, max_tokens: undefined }],
		[['temperature'], 2, { temperature: undefined }],
		[['json_schema', 'json_object', 'max_tokens', 'max_completion_tokens', 'temperature'], 6, { response_format: undefined, temperature: undefined, max_tokens: undefined }],
	];
	describe.each(manners)('told as by %s', (manner) => {
		test.each(cases)('without %j: %i calls', async (lacks, calls, sent) => {
			const server = await serve({ lacks, manner });
			const first = await ask({ baseUrl: server.baseUrl });
			expect(first).toMatchObject({ value: ANSWER, usage: { calls } });
			const last = server.chats[server.chats.length - 1].body ?? {};
			for (const [key, value] of Object.entries(sent)) {
				if (value === undefined) expect(last).not.toHaveProperty(key);
				else expect(last).toMatchObject({ [key]: value });
			}

			server.forget();
			expect(await ask({ baseUrl: server.baseUrl })).toMatchObject({ value: ANSWER, usage: { calls: 1 } });
			expect(server.chats).toHaveLength(1);
		});
	});

	test('it holds for the model, not for another one of the same server', async () => {
		const server = await serve({ models: 'any', lacks: ['json_schema'] });
		await ask({ baseUrl: server.baseUrl, model: 'old' });
		expect(await ask({ baseUrl: server.baseUrl, model: 'older' })).toMatchObject({ usage: { calls: 2 } });
	});

	test('eight requests at once learn the same, each for itself', async () => {
		const server = await serve({ lacks: ['json_schema', 'json_object'], latencyMs: 5 });
		const port = openAiPort({ baseUrl: server.baseUrl, model: 'gpt-4o-mini' });
		const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => port.ask({ ...QUESTION, user: `${index}` }, new AbortController().signal)));
		for (const answer of answers) expect(answer).toMatchObject({ value: ANSWER });
		expect(Math.max(...answers.map(({ usage }) => usage.calls))).toBeLessThanOrEqual(3);
		server.forget();
		expect(await port.ask(QUESTION, new AbortController().signal)).toMatchObject({ value: ANSWER, usage: { calls: 1 } });
	});

	test('the schema is in the prompt only where the server does not hold the answer to it', async () => {
		const server = await serve({ lacks: ['json_schema'] });
		await ask({ baseUrl: server.baseUrl });
		const [strict, loose] = server.log.map(({ body }) => JSON.stringify(body?.messages));
		expect(strict).not.toContain('additionalProperties');
		expect(loose).toContain('additionalProperties');
	});

	test('a 400 about something else is not taken for one about the form', async () => {
		const server = await serve();
		server.answerWith(() => ({ fails: 'too-long' }));
		await expect(ask({ baseUrl: server.baseUrl })).rejects.toMatchObject({ kind: 'bad-request', status: 400 });
		expect(server.chats).toHaveLength(1);
	});
});

describe('answers in unusual clothes', () => {
	const completion = (message: unknown, more: object = {}) => ({ choices: [{ index: 0, message, finish_reason: 'stop' }], ...more });
	const text = JSON.stringify(ANSWER);
	test.each<[string, unknown]>([
		['no usage', completion({ role: 'assistant', content: text })],
		['content in parts', completion({ role: 'assistant', content: [{ type: 'text', text }] })],
		['a call of a tool', completion({ role: 'assistant', content: null, tool_calls: [{ id: '1', type: 'function', function: { name: 'x', arguments: text } }] })],
		['usage that is no number', completion({ role: 'assistant', content: text }, { usage: { prompt_tokens: 'many', completion_tokens: -1 } })],
	])('%s', async (_name, body) => {
		const server = await serve();
		server.next({ status: 200, body });
		expect(await ask({ baseUrl: server.baseUrl })).toMatchObject({ value: ANSWER, model: 'gpt-4o-mini', usage: { inputTokens: 0, outputTokens: 0, calls: 1 } });
	});

	test('JSON sent as plain text', async () => {
		const server = await serve();
		server.next({ status: 200, body: JSON.stringify(completion({ role: 'assistant', content: text })), headers: { 'content-type': 'text/plain' } });
		expect(await ask({ baseUrl: server.baseUrl })).toMatchObject({ value: ANSWER });
	});

	test.each([
		[429, 'rate-limited'],
		[401, 'unauthorised'],
		[502, 'server'],
	])('200 with an error of code %i inside', async (code, kind) => {
		const server = await serve();
		server.next({ status: 200, body: { error: { message: 'Provider returned an error', code } } });
		await expect(ask({ baseUrl: server.baseUrl })).rejects.toMatchObject({ kind });
	});
});
