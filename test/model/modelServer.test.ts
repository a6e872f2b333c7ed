import type { FailureKind, ModelServer } from '../support/modelServer';
import { smallest, startModelServer, violation } from '../support/modelServer';
import { ANSWER, QUESTION } from './question';

let server: ModelServer;
beforeAll(async () => {
	server = await startModelServer({ apiKey: 'sk-right' });
});
afterAll(() => server.stop());
beforeEach(() => {
	server.forget();
	server.answerWith(undefined);
});

const messages = [{ role: 'user', content: 'Answer in JSON.' }];
const format = (schema: object, more = {}) => ({ response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema, ...more } } });

async function post(body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: { [key: string]: unknown; error?: { message: string; param?: string; code?: string } } }> {
	const response = await fetch(`${server.baseUrl}/chat/completions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: 'Bearer sk-right', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
	return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('turned down, as the real one does', () => {
	const closed = { type: 'object', additionalProperties: false };
	test.each<[string, unknown, RegExp]>([
		['no JSON', '{"model"', /could not parse/i],
		['no model', { messages }, /model parameter/],
		['no messages', { model: 'gpt-4o-mini', messages: [] }, /messages/],
		['an unknown role', { model: 'gpt-4o-mini', messages: [{ role: 'boss', content: '' }] }, /role/],
		['content that is none', { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 3 }] }, /content/],
		['an unknown parameter', { model: 'gpt-4o-mini', messages, magic: 1 }, /magic/],
		['streaming', { model: 'gpt-4o-mini', messages, stream: true }, /Streaming is not supported/],
		['both limits', { model: 'gpt-4o-mini', messages, max_tokens: 1, max_completion_tokens: 1 }, /same time/],
		['a limit of nothing', { model: 'gpt-4o-mini', messages, max_tokens: 0 }, /max_tokens/],
		['a temperature out of range', { model: 'gpt-4o-mini', messages, temperature: 3 }, /temperature/],
		['JSON mode without the word', { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hi' }], response_format: { type: 'json_object' } }, /json/],
		['a schema without a name', { model: 'gpt-4o-mini', messages, ...format({}, { name: 'no spaces' }) }, /name/],
		['a schema that is no object', { model: 'gpt-4o-mini', messages, ...format({ type: 'array', items: { type: 'string' } }) }, /type: "object"/],
		['an open object', { model: 'gpt-4o-mini', messages, ...format({ type: 'object', properties: {}, required: [] }) }, /additionalProperties/],
		['a key that is not required', { model: 'gpt-4o-mini', messages, ...format({ ...closed, properties: { a: { type: 'string' } }, required: [] }) }, /Missing 'a'/],
		['an open object inside', { model: 'gpt-4o-mini', messages, ...format({ ...closed, properties: { a: { type: ['object', 'null'], properties: {} } }, required: ['a'] }) }, /'properties', 'a'.*additionalProperties/],
		['a keyword it does not take', { model: 'gpt-4o-mini', messages, ...format({ ...closed, properties: { a: { type: 'string', default: '' } }, required: ['a'] }) }, /'default' is not permitted/],
	])('%s', async (_name, body, message) => {
		const { status, body: answer } = await post(body);
		expect(status).toBe(400);
		expect(answer.error?.message).toMatch(message);
	});

	test('an unknown model, a wrong key, another address', async () => {
		expect(await post({ model: 'gpt-9', messages })).toMatchObject({ status: 404, body: { error: { code: 'model_not_found' } } });
		expect(await post({ model: 'gpt-4o-mini', messages }, { authorization: 'Bearer sk-wrong' })).toMatchObject({ status: 401 });
		expect((await fetch(`${server.origin}/chat/completions`, { headers: { 'api-key': 'sk-right' } })).status).toBe(404);
	});
});

test('the models it knows', async () => {
	const response = await fetch(`${server.baseUrl}/models`, { headers: { 'api-key': 'sk-right' } });
	expect(await response.json()).toMatchObject({ object: 'list', data: [{ id: 'gpt-4o-mini', object: 'model' }] });
});

describe('answers', () => {
	const ask = (more: object = {}) => post({ model: 'gpt-4o-mini', messages, ...format(QUESTION.schema), ...more });
	const choice = (content: string, finish: string) => ({ body: { choices: [{ message: { content }, finish_reason: finish }] } });

	test('without a script, the smallest that satisfies the schema', async () => {
		expect(await ask()).toMatchObject({ status: 200, ...choice(JSON.stringify(smallest(QUESTION.schema)), 'stop') });
		expect(violation(smallest(QUESTION.schema), QUESTION.schema)).toBeUndefined();
	});

	test('by a function of the request', async () => {
		server.answerWith((request, number) => ({ json: { service: request.user.includes('JSON') ? 'heating' : null, confidence: number === 1 ? 1 : 0 } }));
		expect(await ask()).toMatchObject(choice('{"service":"heating","confidence":1}', 'stop'));
	});

	test('put in go first, each once', async () => {
		server.next({ content: 'one' }, { fails: 'internal' });
		expect(await ask()).toMatchObject(choice('one', 'stop'));
		expect(await ask()).toMatchObject({ status: 500 });
		expect(await ask()).toMatchObject({ status: 200 });
	});

	test('held to the schema under structured outputs', async () => {
		server.next({ json: { service: 'plumbing', confidence: 2 } });
		expect(await ask()).toMatchObject({ status: 500, body: { error: { message: expect.stringContaining('$.service is none of') } } });
	});

	test('held to the length that was allowed', async () => {
		server.next({ json: ANSWER });
		expect(await ask({ max_tokens: 3 })).toMatchObject({ body: { choices: [{ message: { content: JSON.stringify(ANSWER).slice(0, 12) }, finish_reason: 'length' }], usage: { completion_tokens: 3 } } });
	});

	test('by a call of the tool that must be called', async () => {
		const tools = [{ type: 'function', function: { name: 'sort', parameters: QUESTION.schema } }];
		const { body } = await post({ model: 'gpt-4o-mini', messages, tools, tool_choice: { type: 'function', function: { name: 'sort' } } });
		expect(body).toMatchObject({ choices: [{ message: { content: null, tool_calls: [{ function: { name: 'sort' } }] }, finish_reason: 'tool_calls' }] });
	});

	test('are logged with what they cost and how many were at work', async () => {
		await Promise.all([ask(), ask(), ask()]);
		expect(server.chats).toHaveLength(3);
		expect(server.chats[0]).toMatchObject({ method: 'POST', outcome: 'ok', status: 200, chat: { format: 'json_schema', strict: true, user: 'Answer in JSON.' } });
		expect(server.chats[0].usage?.inputTokens).toBeGreaterThan(0);
		expect(server.highWater).toBeGreaterThanOrEqual(1);
	});
});

describe('goes wrong on demand', () => {
	test.each<[FailureKind, number, Record<string, string>]>([
		['rate-limited', 429, { 'retry-after': '7', 'content-type': 'application/json' }],
		['bad-gateway-page', 502, { 'content-type': 'text/html' }],
		['unavailable', 503, { 'retry-after': 'Mon, 02 Mar 2026 09:00:30 GMT' }],
		['page', 200, { 'content-type': 'text/html; charset=utf-8' }],
	])('%s', async (fails, status, headers) => {
		const { 'content-type': type, ...extra } = headers;
		server.next({ fails, headers: extra });
		const response = await fetch(`${server.baseUrl}/chat/completions`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'api-key': 'sk-right' },
			body: JSON.stringify({ model: 'gpt-4o-mini', messages }),
		});
		expect(response.status).toBe(status);
		if (type) expect(response.headers.get('content-type')).toBe(type);
		for (const [name, value] of Object.entries(extra)) expect(response.headers.get(name)).toBe(value);
	});

	test.each<FailureKind>(['reset', 'reset-in-body'])('%s', async (fails) => {
		server.next({ fails });
		await expect(post({ model: 'gpt-4o-mini', messages })).rejects.toThrow();
		expect(server.chats[0].outcome).toBe(fails);
	});

	test('hang, until the client lets go', async () => {
		server.next({ fails: 'hang' });
		const stop = new AbortController();
		const asked = fetch(`${server.baseUrl}/chat/completions`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'api-key': 'sk-right' },
			body: JSON.stringify({ model: 'gpt-4o-mini', messages }),
			signal: stop.signal,
		});
		while (server.hanging === 0) await new Promise((resolve) => setImmediate(resolve));
		stop.abort();
		await expect(asked).rejects.toThrow();
		while (server.hanging > 0) await new Promise((resolve) => setImmediate(resolve));
		expect(server.inFlight).toBe(0);
	});
});

test('runs in plain Node too', async () => {
	const { execFile } = await import('node:child_process');
	const file = require.resolve('../support/modelServer');
	const script = `const { startModelServer } = await import(${JSON.stringify(file)}); const s = await startModelServer(); console.log((await fetch(s.baseUrl + '/models')).status); await s.stop();`;
	const printed = await new Promise<string>((resolve, reject) => {
		execFile(process.execPath, ['--input-type=module', '-e', script], (reason, out) => (reason ? reject(reason) : resolve(out)));
	});
	expect(printed.trim()).toBe('200');
});
