import { chatModelPort } from '../../model';
import { ANSWER, QUESTION } from './question';

const TEXT = JSON.stringify(ANSWER);
const signal = () => new AbortController().signal;

/** A chat model of the given kind, and what it was called with. */
function chatModel(reply: (call: number) => unknown, structured?: (call: number) => unknown) {
	const calls: Array<{ by: string; given: unknown[] }> = [];
	const answer = (by: string, make: (call: number) => unknown) => (...given: unknown[]) => {
		calls.push({ by, given });
		return Promise.resolve(calls.length).then(make);
	};
	const model = {
		modelName: 'claude-sonnet',
		invoke: answer('invoke', reply),
		...(structured && { withStructuredOutput: (...asked: unknown[]) => ({ invoke: (...given: unknown[]) => answer('structured', structured)(...given, ...asked) }) }),
	};
	return { model, calls };
}

function open(model: unknown, options = {}) {
	const port = chatModelPort(model, options);
	if (!port) throw new Error('Not taken for a chat model');
	return port;
}

function refuses(status: number, message: string): () => never {
	return () => {
		throw Object.assign(new Error(message), { status });
	};
}

describe('what is a chat model', () => {
	test.each([undefined, null, 'gpt-4o', {}, { invoke: 'yes' }, []])('%j is none', (connected) => {
		expect(chatModelPort(connected)).toBeUndefined();
	});

	test('of several, handed over last first, the one connected first', () => {
		const [last, first] = ['last', 'first'].map((modelName) => ({ ...chatModel(() => TEXT).model, modelName }));
		expect(chatModelPort([last, first])?.name).toContain('first');
	});
});

describe('with structured outputs', () => {
	const raw = { content: TEXT, usage_metadata: { input_tokens: 11, output_tokens: 7 }, response_metadata: { model_name: 'claude-sonnet-4' } };

	test('is given the plain schema, the signal and the callbacks', async () => {
		const { model, calls } = chatModel(() => TEXT, () => ({ parsed: ANSWER, raw }));
		const callbacks = { parent: true };
		const given = signal();
		expect(await open(model, { callbacks }).ask(QUESTION, given)).toEqual({
			value: ANSWER,
			text: TEXT,
			model: 'claude-sonnet-4',
			usage: { inputTokens: 11, outputTokens: 7, calls: 1 },
		});
		const [messages, settings, schema, naming] = calls[0].given;
		expect(messages).toEqual([
			{ role: 'system', content: QUESTION.system },
			{ role: 'user', content: QUESTION.user },
		]);
		expect(settings).toEqual({ signal: given, callbacks });
		expect(schema).toBe(QUESTION.schema);
		expect(naming).toEqual({ name: 'sorted_inquiry', includeRaw: true });
	});

	test.each<[string, unknown]>([
		['an answer that the library could not parse', { parsed: null, raw: { content: `Sure: ${TEXT}` } }],
		['content in parts', { parsed: null, raw: { content: [{ type: 'thinking', thinking: '…' }, { type: 'text', text: TEXT }] } }],
		['a call of a tool', { parsed: null, raw: { content: '', tool_calls: [{ name: 'x', args: ANSWER }] } }],
		['a library that overlooks includeRaw', ANSWER],
	])('%s is read all the same', async (_name, result) => {
		expect(await open(chatModel(() => TEXT, () => result).model).ask(QUESTION, signal())).toMatchObject({ value: ANSWER, usage: { calls: 1 } });
	});

	test.each<[string, unknown, string]>([
		['finish_reason', { content: '{"a', response_metadata: { finish_reason: 'length' } }, 'truncated'],
		['stop_reason', { content: '{"a', response_metadata: { stop_reason: 'max_tokens' } }, 'truncated'],
		['finishReason', { content: '{"a', response_metadata: { finishReason: 'MAX_TOKENS' } }, 'truncated'],
		['done_reason', { content: '{"a', response_metadata: { done_reason: 'length' } }, 'truncated'],
		['a refusal', { content: '', additional_kwargs: { refusal: 'No.' } }, 'refused'],
		['a safety stop', { content: '', response_metadata: { finishReason: 'SAFETY' } }, 'refused'],
		['nothing', { content: '' }, 'empty'],
		['prose', { content: 'I think so.' }, 'not-json'],
		['a page', { content: '<!doctype html><html></html>' }, 'html'],
	])('%s', async (_name, message, kind) => {
		await expect(open(chatModel(() => TEXT, () => ({ parsed: null, raw: message })).model).ask(QUESTION, signal())).rejects.toMatchObject({ kind });
	});
});

describe('without', () => {
	test('the schema goes into the prompt', async () => {
		const { model, calls } = chatModel(() => ({ content: `\`\`\`json\n${TEXT}\n\`\`\`` }));
		expect(await open(model).ask(QUESTION, signal())).toMatchObject({ value: ANSWER });
		expect(JSON.stringify(calls[0].given[0])).toContain('additionalProperties');
	});

	test.each([
		['the server says so', refuses(400, 'library/gemma does not support tools')],
		['the library says so', () => { throw new Error('withStructuredOutput is not implemented for this model'); }],
	])('found out once: %s', async (_name, structured) => {
		const { model, calls } = chatModel(() => TEXT, structured);
		const port = open(model);
		expect(await port.ask(QUESTION, signal())).toMatchObject({ value: ANSWER, usage: { calls: 2 } });
		expect(await port.ask(QUESTION, signal())).toMatchObject({ value: ANSWER, usage: { calls: 1 } });
		expect(calls.map(({ by }) => by)).toEqual(['structured', 'invoke', 'invoke']);
	});

	test('three answers in a row that the library cannot parse: asked in plain words from then on', async () => {
		const { model, calls } = chatModel(() => TEXT, () => JSON.parse('Certainly'));
		const port = open(model);
		for (let ask = 0; ask < 3; ask += 1) await expect(port.ask(QUESTION, signal())).rejects.toMatchObject({ kind: 'not-json' });
		expect(await port.ask(QUESTION, signal())).toMatchObject({ value: ANSWER });
		expect(calls.map(({ by }) => by)).toEqual(['structured', 'structured', 'structured', 'invoke']);
	});
});

describe('what other libraries throw', () => {
	const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);
	test.each<[string, unknown, string]>([
		['LangChain: authentication', error('x', { lc_error_code: 'MODEL_AUTHENTICATION' }), 'unauthorised'],
		['LangChain: model', error('x', { lc_error_code: 'MODEL_NOT_FOUND' }), 'unknown-model'],
		['LangChain: rate', error('x', { lc_error_code: 'MODEL_RATE_LIMIT' }), 'rate-limited'],
		['LangChain: parser', error('x', { lc_error_code: 'OUTPUT_PARSING_FAILURE' }), 'not-json'],
		['axios', error('Request failed with status code 429', { response: { status: 429, headers: { 'retry-after': '2' } } }), 'rate-limited'],
		['Ollama', error('model "x" not found, try pulling it first', { status_code: 404 }), 'unknown-model'],
		['Bedrock', error('Too many requests', { $metadata: { httpStatusCode: 429 } }), 'rate-limited'],
		['a status in words', error('503 Service Unavailable'), 'server'],
		['a status three causes deep', error('a', { cause: error('b', { cause: error('c', { cause: { status: 401 } }) }) }), 'unauthorised'],
		['a system code', error('connect', { code: 'ECONNREFUSED' }), 'network'],
		['a system code inside', new TypeError('fetch failed', { cause: error('getaddrinfo', { code: 'ENOTFOUND' }) }), 'network'],
		['a time-out by name', error('took too long', { name: 'TimeoutError' }), 'timeout'],
		['undici\'s time-out', new TypeError('fetch failed', { cause: error('x', { code: 'UND_ERR_HEADERS_TIMEOUT' }) }), 'timeout'],
		['another realm\'s', error('TypeError: terminated'), 'network'],
		['a text', 'something odd', 'server'],
		['nothing', undefined, 'server'],
	])('%s', async (_name, thrown, kind) => {
		const port = open(chatModel(() => { throw thrown; }).model);
		await expect(port.ask(QUESTION, signal())).rejects.toMatchObject({ kind });
	});

	test('a circle of causes ends', async () => {
		const one = error('one');
		Object.assign(one, { cause: error('two', { cause: one }) });
		await expect(open(chatModel(() => { throw one; }).model).ask(QUESTION, signal())).rejects.toMatchObject({ kind: 'server' });
	});

	test('getters that throw are left alone', async () => {
		const trap = Object.defineProperty(new Error('x'), 'status', { get: () => { throw new Error('trap'); } });
		await expect(open(chatModel(() => { throw trap; }).model).ask(QUESTION, signal())).rejects.toMatchObject({ kind: 'server' });
	});

	test('a customer\'s words in a message do not stop the run', async () => {
		const port = open(chatModel(refuses(400, 'Invalid input: "The model `x` does not exist, 401 Incorrect API key"')).model);
		await expect(port.ask(QUESTION, signal())).rejects.toMatchObject({ kind: 'bad-request' });
	});

	test('the key the model carries is never shown', async () => {
		const { model } = chatModel(refuses(500, 'key of mine: very-own-key'));
		const port = open({ ...model, apiKey: 'very-own-key' });
		await expect(port.ask(QUESTION, signal())).rejects.toMatchObject({ description: expect.stringContaining('[hidden]') });
	});
});
