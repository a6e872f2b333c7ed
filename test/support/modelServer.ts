import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/**
 * A server that speaks OpenAI's chat completions as the real one does: it checks the request and the strictness of its
 * schema, holds scripted answers to that schema and to the length that was allowed, counts tokens, and goes wrong in every
 * way the real ones do, on demand. Runs in jest and in plain Node; imports nothing but Node.
 *
 * Where an answer comes from, first match wins: a reply put in by `next`, `options.answer`, the smallest object that
 * satisfies the request's schema.
 */
export interface ModelServer {
	/** Ends in `/v1`. */
	readonly baseUrl: string;
	readonly origin: string;
	/** Every request that came, oldest first; `forget` empties it. */
	readonly log: LoggedRequest[];
	/** Those at `/chat/completions`. */
	readonly chats: LoggedRequest[];
	readonly inFlight: number;
	/** Requests that were told to hang and still do. */
	readonly hanging: number;
	/** Most requests at work at once since the last `forget`. */
	readonly highWater: number;
	/** For the next requests, one each, before anything else. */
	next(...replies: Reply[]): void;
	/** Replaces `options.answer`. */
	answerWith(answer: Answer | undefined): void;
	/** Drops the log, the counters and what `next` put in. */
	forget(): void;
	stop(): Promise<void>;
}

export type Answer = (request: ChatRequest, number: number) => Reply | Promise<Reply>;

export type Reply =
	/** A JSON answer. Under structured outputs it must satisfy the request's schema, unless `unchecked`. */
	| { json: unknown; unchecked?: boolean }
	/** The answer's text, sent as it is. */
	| { content: string }
	/** Any response at all. */
	| { status: number; body: unknown; headers?: Record<string, string> }
	| Failure;

export interface Failure {
	fails: FailureKind;
	/** Sent as they are. */
	headers?: Record<string, string>;
}

export type FailureKind =
	| 'rate-limited'
	| 'quota-used-up'
	| 'internal'
	| 'bad-gateway-page'
	| 'unavailable'
	| 'gateway-timeout'
	| 'hang'
	| 'reset'
	| 'reset-in-body'
	| 'truncated'
	| 'refusal'
	| 'content-filter'
	| 'wrong-schema'
	| 'not-json'
	| 'no-choices'
	| 'no-content'
	| 'page'
	| 'broken-body'
	| 'unauthorised'
	| 'forbidden'
	| 'forbidden-page'
	| 'unknown-model'
	| 'not-found'
	| 'too-long';

export interface ModelServerOptions {
	/** Default 0: any free one. */
	port?: number;
	/** Known models; default `gpt-4o-mini`. `any` takes every name. */
	models?: string[] | 'any';
	/** Given, requests must carry it, as a bearer token or in `api-key`. */
	apiKey?: string;
	/** Milliseconds each answer takes at least. */
	latencyMs?: number;
	answer?: Answer;
	/** What this server does not know and turns down with 400, as older servers do. */
	lacks?: Array<'json_schema' | 'json_object' | 'max_tokens' | 'max_completion_tokens' | 'temperature' | 'tools'>;
	/** How it turns those down: as OpenAI does, or as a FastAPI server (vLLM, Mistral) does, with 422 and `detail`. */
	manner?: 'openai' | 'fastapi';
}

export interface ChatMessage {
	role: string;
	content: string;
}

export interface ChatRequest {
	model: string;
	messages: ChatMessage[];
	/** Of all messages of that role, joined. */
	system: string;
	user: string;
	maxTokens?: number;
	format: 'text' | 'json_object' | 'json_schema';
	schema?: Record<string, unknown>;
	strict: boolean;
	/** Name of the function that must be called. */
	tool?: string;
	body: Record<string, unknown>;
	headers: IncomingHttpHeaders;
}

export interface LoggedRequest {
	number: number;
	method: string;
	path: string;
	headers: IncomingHttpHeaders;
	/** As sent; undefined where it was no JSON. */
	body: Record<string, unknown> | undefined;
	chat?: ChatRequest;
	/** `ok`, the failure's name, why the request was turned down, or `aborted`: the client went away before the answer. */
	outcome: string;
	status?: number;
	usage?: { inputTokens: number; outputTokens: number };
	/** Milliseconds since the epoch. */
	startedAt: number;
	endedAt?: number;
}

interface Refusal {
	status: number;
	message: string;
	type?: string;
	param?: string | null;
	code?: string | null;
	headers?: Record<string, string>;
}

export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
	const models = options.models ?? ['gpt-4o-mini'];
	const queue: Reply[] = [];
	let log: LoggedRequest[] = [];
	let answer = options.answer;
	let inFlight = 0;
	let hanging = 0;
	let highWater = 0;
	let number = 0;

	const server = createServer((request, response) => {
		number += 1;
		inFlight += 1;
		highWater = Math.max(highWater, inFlight);
		const entry: LoggedRequest = {
			number,
			method: request.method ?? '',
			path: request.url ?? '',
			headers: request.headers,
			body: undefined,
			outcome: 'open',
			startedAt: Date.now(),
		};
		log.push(entry);
		response.on('close', () => {
			inFlight -= 1;
			entry.endedAt = Date.now();
			if (!response.writableEnded && ['open', 'hang'].includes(entry.outcome)) entry.outcome = 'aborted';
			entry.status ??= response.headersSent ? response.statusCode : undefined;
		});
		handle(request, response, entry).catch((reason: unknown) => {
			refuse(response, entry, { status: 500, message: `The script of the test server stopped: ${String(reason)}`, type: 'server_error' });
		});
	});
	// Long answers of a bench outlive the default five seconds of an idle connection.
	server.keepAliveTimeout = 30_000;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port ?? 0, '127.0.0.1', resolve);
	});
	const address = server.address();
	const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

	return {
		baseUrl: `${origin}/v1`,
		origin,
		get log() {
			return log;
		},
		get chats() {
			return log.filter((entry) => pathOf(entry.path) === '/v1/chat/completions');
		},
		get inFlight() {
			return inFlight;
		},
		get hanging() {
			return hanging;
		},
		get highWater() {
			return highWater;
		},
		next(...replies) {
			queue.push(...replies);
		},
		answerWith(other) {
			answer = other;
		},
		forget() {
			log = [];
			queue.length = 0;
			highWater = inFlight;
			number = 0;
		},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};

	async function handle(request: IncomingMessage, response: ServerResponse, entry: LoggedRequest): Promise<void> {
		const text = await textOf(request);
		entry.body = recordOf(text);
		response.setHeader('x-request-id', `req_${entry.number}`);
		const path = pathOf(entry.path);
		if (options.apiKey !== undefined && !carries(request.headers, options.apiKey)) return refuse(response, entry, unauthorised(request.headers));
		if (path === '/v1/models' && request.method === 'GET') return giveModels(response, entry);
		if (path !== '/v1/chat/completions') return refuse(response, entry, { status: 404, message: `Unknown request URL: ${request.method} ${path}.`, code: 'unknown_url' });
		if (request.method !== 'POST') return refuse(response, entry, { status: 405, message: `Not allowed to ${request.method} on /v1/chat/completions.` });

		const read = readChat(entry.body, request.headers, models, options.lacks ?? []);
		if ('status' in read) return refuse(response, entry, read);
		entry.chat = read;
		const reply = queue.shift() ?? (answer ? await answer(read, entry.number) : { json: read.schema ? smallest(read.schema) : {} });
		if (options.latencyMs) await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
		if (response.destroyed) return;
		if ('fails' in reply) return fail(reply, read, request, response, entry);
		if ('status' in reply) return send(response, entry, reply.status, reply.body, { outcome: `status ${reply.status}`, headers: reply.headers });
		if ('content' in reply) return complete(response, entry, read, reply.content, {});
		const finding = read.strict && !reply.unchecked && read.schema ? violation(reply.json, read.schema, '$') : undefined;
		if (finding) return refuse(response, entry, { status: 500, message: `The scripted answer does not satisfy the request's schema: ${finding}`, type: 'server_error' });
		complete(response, entry, read, JSON.stringify(reply.json), {});
	}

	function giveModels(response: ServerResponse, entry: LoggedRequest): void {
		const data = (models === 'any' ? ['gpt-4o-mini'] : models).map((id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'test' }));
		send(response, entry, 200, { object: 'list', data }, { outcome: 'ok' });
	}

	function complete(response: ServerResponse, entry: LoggedRequest, chat: ChatRequest, content: string, told: { finish?: string; refusal?: string; choices?: boolean }): void {
		const limit = chat.maxTokens ?? Infinity;
		const cut = tokensIn(content) > limit;
		const text = cut ? content.slice(0, limit * 4) : content;
		const usage = { inputTokens: tokensIn(chat.messages.map((message) => message.content).join('\n')) + 4 * chat.messages.length, outputTokens: tokensIn(text) };
		entry.usage = usage;
		const message = chat.tool !== undefined && told.refusal === undefined && text !== ''
			? { role: 'assistant', content: null, refusal: null, tool_calls: [{ id: `call_${entry.number}`, type: 'function', function: { name: chat.tool, arguments: text } }] }
			: { role: 'assistant', content: told.refusal === undefined ? text : null, refusal: told.refusal ?? null };
		const finish = told.finish ?? (cut ? 'length' : chat.tool !== undefined ? 'tool_calls' : 'stop');
		const body = {
			id: `chatcmpl-${entry.number}`,
			object: 'chat.completion',
			created: Math.floor(entry.startedAt / 1_000),
			model: chat.model,
			choices: told.choices === false ? [] : [{ index: 0, message, logprobs: null, finish_reason: finish }],
			usage: { prompt_tokens: usage.inputTokens, completion_tokens: usage.outputTokens, total_tokens: usage.inputTokens + usage.outputTokens },
			system_fingerprint: null,
		};
		send(response, entry, 200, body, { outcome: entry.outcome === 'open' ? (cut ? 'truncated' : 'ok') : entry.outcome });
	}

	function fail(failure: Failure, chat: ChatRequest, request: IncomingMessage, response: ServerResponse, entry: LoggedRequest): void {
		entry.outcome = failure.fails;
		const { headers } = failure;
		const whole = JSON.stringify(chat.schema ? smallest(chat.schema) : { answer: 'as asked' });
		switch (failure.fails) {
			case 'rate-limited':
				return refuse(response, entry, { status: 429, message: `Rate limit reached for ${chat.model} in organization org-test on requests per min (RPM): Limit 3, Used 3, Requested 1.`, type: 'requests', code: 'rate_limit_exceeded', headers });
			case 'quota-used-up':
				return refuse(response, entry, { status: 429, message: 'You exceeded your current quota, please check your plan and billing details.', type: 'insufficient_quota', code: 'insufficient_quota', headers });
			case 'internal':
				return refuse(response, entry, { status: 500, message: 'The server had an error while processing your request. Sorry about that!', type: 'server_error', headers });
			case 'bad-gateway-page':
				return send(response, entry, 502, PAGE('502 Bad Gateway'), { headers, contentType: 'text/html' });
			case 'unavailable':
				return refuse(response, entry, { status: 503, message: 'The engine is currently overloaded, please try again later.', type: 'service_unavailable', headers });
			case 'gateway-timeout':
				return send(response, entry, 504, PAGE('504 Gateway Time-out'), { headers, contentType: 'text/html' });
			case 'hang':
				hanging += 1;
				response.on('close', () => {
					hanging -= 1;
				});
				return;
			case 'reset':
				request.socket.resetAndDestroy();
				return;
			case 'reset-in-body':
				response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000', ...headers });
				response.write('{"id":"chatcmpl-1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assis', () => request.socket.resetAndDestroy());
				return;
			case 'truncated':
				return complete(response, entry, chat, whole.slice(0, Math.max(1, Math.floor(whole.length / 2))), { finish: 'length' });
			case 'refusal':
				return complete(response, entry, chat, '', { refusal: 'I\'m sorry, I cannot assist with that request.' });
			case 'content-filter':
				return complete(response, entry, chat, '', { finish: 'content_filter' });
			case 'wrong-schema':
				return complete(response, entry, chat, JSON.stringify({ unexpected: true }), {});
			case 'not-json':
				return complete(response, entry, chat, 'Certainly. The customer seems to have a leaking pipe and wants somebody to come today.', {});
			case 'no-choices':
				return complete(response, entry, chat, '', { choices: false });
			case 'no-content':
				return complete(response, entry, chat, '', {});
			case 'page':
				return send(response, entry, 200, PAGE('Welcome'), { headers, contentType: 'text/html; charset=utf-8' });
			case 'broken-body':
				return send(response, entry, 200, '{"id":"chatcmpl-1","choices":[{"index":0,', { headers, contentType: 'application/json' });
			case 'unauthorised':
				return refuse(response, entry, { ...unauthorised(request.headers), headers });
			case 'forbidden':
				return refuse(response, entry, { status: 403, message: 'Country, region, or territory not supported', type: 'request_forbidden', code: 'unsupported_country_region_territory', headers });
			case 'forbidden-page':
				return send(response, entry, 403, PAGE('Access denied'), { headers, contentType: 'text/html' });
			case 'unknown-model':
				return refuse(response, entry, unknownModel(chat.model));
			case 'not-found':
				return send(response, entry, 404, PAGE('404 Not Found'), { headers, contentType: 'text/html' });
			case 'too-long':
				return refuse(response, entry, { status: 400, message: 'This model\'s maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens. Please reduce the length of the messages.', param: 'messages', code: 'context_length_exceeded', headers });
		}
	}

	function refuse(response: ServerResponse, entry: LoggedRequest, refusal: Refusal): void {
		if (entry.outcome === 'open') entry.outcome = refusal.message;
		const { status, message, type = 'invalid_request_error', param = null, code = null, headers } = refusal;
		if (options.manner === 'fastapi' && (status === 400 || status === 422)) {
			return send(response, entry, 422, { detail: [{ type: 'extra_forbidden', loc: ['body', param ?? 'body'], msg: message }] }, { headers });
		}
		send(response, entry, status, { error: { message, type, param, code } }, { headers });
	}
}

function send(
	response: ServerResponse,
	entry: LoggedRequest,
	status: number,
	body: unknown,
	{ headers, contentType, outcome }: { headers?: Record<string, string>; contentType?: string; outcome?: string },
): void {
	if (outcome !== undefined) entry.outcome = outcome;
	entry.status = status;
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	response.writeHead(status, { 'content-type': contentType ?? (typeof body === 'string' ? 'text/plain' : 'application/json'), ...headers });
	response.end(text);
}

/** Everything OpenAI takes; other names are turned down, as it does. */
const KNOWN = new Set([
	'model', 'messages', 'temperature', 'top_p', 'n', 'stop', 'seed', 'user', 'stream', 'stream_options', 'max_tokens', 'max_completion_tokens',
	'presence_penalty', 'frequency_penalty', 'logit_bias', 'logprobs', 'top_logprobs', 'response_format', 'tools', 'tool_choice',
	'parallel_tool_calls', 'reasoning_effort', 'store', 'metadata', 'service_tier', 'modalities', 'prediction', 'safety_identifier', 'prompt_cache_key', 'verbosity',
]);
const ROLES = new Set(['system', 'developer', 'user', 'assistant', 'tool']);

function readChat(
	body: Record<string, unknown> | undefined,
	headers: IncomingHttpHeaders,
	models: string[] | 'any',
	lacks: NonNullable<ModelServerOptions['lacks']>,
): ChatRequest | Refusal {
	const bad = (message: string, param?: string, code?: string): Refusal => ({ status: 400, message, param: param ?? null, code: code ?? null });
	if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return { status: 415, message: 'Unsupported content type: send application/json.' };
	if (!body) return bad('We could not parse the JSON body of your request.');
	for (const name of Object.keys(body)) if (!KNOWN.has(name)) return bad(`Unrecognized request argument supplied: ${name}`, name, 'unknown_parameter');
	if (typeof body.model !== 'string' || body.model === '') return bad('you must provide a model parameter', 'model');
	if (models !== 'any' && !models.includes(body.model)) return unknownModel(body.model);
	if (body.stream === true) return bad('Streaming is not supported by this test server: send stream: false.', 'stream', 'unsupported_value');

	const messages = readMessages(body.messages);
	if (typeof messages === 'string') return bad(messages, 'messages');
	for (const name of ['max_tokens', 'max_completion_tokens'] as const) {
		if (body[name] === undefined || body[name] === null) continue;
		if (lacks.includes(name)) {
			const other = name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
			return bad(`Unsupported parameter: '${name}' is not supported with this model. Use '${other}' instead.`, name, 'unsupported_parameter');
		}
		if (!Number.isInteger(body[name]) || Number(body[name]) < 1) return bad(`Invalid '${name}': integer below minimum value. Expected a value >= 1.`, name);
	}
	if (typeof body.max_tokens === 'number' && typeof body.max_completion_tokens === 'number') return bad('Setting max_tokens and max_completion_tokens at the same time is not supported.', 'max_tokens');
	if (body.temperature !== undefined && body.temperature !== null) {
		if (lacks.includes('temperature') && body.temperature !== 1) return bad(`Unsupported value: 'temperature' does not support ${String(body.temperature)} with this model. Only the default (1) value is supported.`, 'temperature', 'unsupported_value');
		if (typeof body.temperature !== 'number' || body.temperature < 0 || body.temperature > 2) return bad('Invalid \'temperature\': expected a number between 0 and 2.', 'temperature');
	}

	const limit = body.max_completion_tokens ?? body.max_tokens;
	const texts = (...roles: string[]) => messages.filter((message) => roles.includes(message.role)).map((message) => message.content).join('\n');
	const chat: ChatRequest = {
		model: body.model,
		messages,
		system: texts('system', 'developer'),
		user: texts('user'),
		...(typeof limit === 'number' && { maxTokens: limit }),
		format: 'text',
		strict: false,
		body,
		headers,
	};
	const finding = readFormat(body.response_format, chat, lacks) ?? readTools(body, chat, lacks);
	return finding ?? chat;

	function readFormat(format: unknown, into: ChatRequest, missing: readonly string[]): Refusal | undefined {
		if (format === undefined || format === null) return undefined;
		if (!isRecord(format)) return bad('Invalid type for \'response_format\': expected an object.', 'response_format');
		const type = format.type;
		if (type === 'text') return undefined;
		if (type !== 'json_object' && type !== 'json_schema') return bad(`Invalid value: '${String(type)}'. Supported values are: 'json_object', 'json_schema', and 'text'.`, 'response_format.type');
		if (missing.includes(type)) return bad(`Invalid parameter: 'response_format' of type '${type}' is not supported with this model.`, 'response_format');
		into.format = type;
		if (type === 'json_object') {
			if (!messages_(into).toLowerCase().includes('json')) return bad('\'messages\' must contain the word \'json\' in some form, to use \'response_format\' of type \'json_object\'.', 'messages');
			return undefined;
		}
		const given = format.json_schema;
		if (!isRecord(given)) return bad('Missing required parameter: \'response_format.json_schema\'.', 'response_format.json_schema');
		if (typeof given.name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(given.name)) return bad('Invalid \'response_format.json_schema.name\': string does not match pattern.', 'response_format.json_schema.name');
		if (!isRecord(given.schema)) return bad('Missing required parameter: \'response_format.json_schema.schema\'.', 'response_format.json_schema.schema');
		into.schema = given.schema;
		into.strict = given.strict === true;
		const unstrict = into.strict ? notStrict(given.schema, [], 0) : undefined;
		return unstrict ? bad(`Invalid schema for response_format '${given.name}': ${unstrict}`, 'response_format') : undefined;
	}

	function readTools(all: Record<string, unknown>, into: ChatRequest, missing: readonly string[]): Refusal | undefined {
		if (all.tools === undefined) return undefined;
		if (missing.includes('tools')) return bad(`${into.model} does not support tools`, 'tools');
		const choice = isRecord(all.tool_choice) && isRecord(all.tool_choice.function) ? all.tool_choice.function.name : undefined;
		const tools = Array.isArray(all.tools) ? all.tools : [];
		const tool: unknown = tools.find((one) => isRecord(one) && isRecord(one.function) && one.function.name === choice);
		if (!isRecord(tool) || !isRecord(tool.function)) return undefined;
		into.tool = String(choice);
		if (isRecord(tool.function.parameters)) into.schema = tool.function.parameters;
		return undefined;
	}
}

function messages_(chat: ChatRequest): string {
	return chat.messages.map((message) => message.content).join('\n');
}

function readMessages(messages: unknown): ChatMessage[] | string {
	if (!Array.isArray(messages) || messages.length === 0) return 'Invalid \'messages\': empty array. Expected an array with minimum length 1.';
	const read: ChatMessage[] = [];
	for (const [index, message] of messages.entries()) {
		if (!isRecord(message) || typeof message.role !== 'string' || !ROLES.has(message.role)) return `Invalid value for 'messages[${index}].role'.`;
		const { content } = message;
		if (content === null && message.role === 'assistant') read.push({ role: message.role, content: '' });
		else if (typeof content === 'string') read.push({ role: message.role, content });
		else if (Array.isArray(content)) read.push({ role: message.role, content: content.map((part: unknown) => (isRecord(part) && typeof part.text === 'string' ? part.text : '')).join('') });
		else return `Invalid type for 'messages[${index}].content': expected one of a string or array of objects.`;
	}
	return read;
}

/**
 * The rules of strict structured outputs, as far as they are about form: the root is an object, every object closes itself
 * and requires all of its keys, no keyword that the API does not take.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas, read 2026-01-10
 */
function notStrict(schema: unknown, path: string[], depth: number): string | undefined {
	const context = `In context=(${path.map((part) => `'${part}'`).join(', ')}), `;
	if (!isRecord(schema)) return `${context}schema must be an object.`;
	if (depth > 10) return `${context}schema exceeds 10 levels of nesting.`;
	if (depth === 0 && (schema.type !== 'object' || schema.anyOf !== undefined)) return 'schema must be a JSON Schema of \'type: "object"\'.';
	for (const word of ['allOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'patternProperties', 'default', 'uniqueItems', 'propertyNames']) {
		if (word in schema) return `${context}'${word}' is not permitted.`;
	}
	if (Array.isArray(schema.anyOf)) {
		for (const [index, one] of schema.anyOf.entries()) {
			const finding = notStrict(one, [...path, 'anyOf', String(index)], depth + 1);
			if (finding) return finding;
		}
		return undefined;
	}
	if (schema.type === undefined && schema.enum === undefined && schema.const === undefined && schema.$ref === undefined) return `${context}schema must have a 'type' key.`;
	if (typesOf(schema).includes('array')) return schema.items === undefined ? `${context}array schema missing items.` : notStrict(schema.items, [...path, 'items'], depth + 1);
	if (!typesOf(schema).includes('object')) return undefined;
	if (schema.additionalProperties !== false) return `${context}'additionalProperties' is required to be supplied and to be false.`;
	const properties = isRecord(schema.properties) ? schema.properties : {};
	const required = Array.isArray(schema.required) ? schema.required : [];
	for (const key of Object.keys(properties)) {
		if (!required.includes(key)) return `${context}'required' is required to be supplied and to be an array including every key in properties. Missing '${key}'.`;
	}
	for (const key of required) if (!Object.hasOwn(properties, String(key))) return `${context}'required' names '${String(key)}', which is not in properties.`;
	for (const [key, one] of Object.entries(properties)) {
		const finding = notStrict(one, [...path, 'properties', key], depth + 1);
		if (finding) return finding;
	}
	return undefined;
}

/** Where and how a value breaks a schema; undefined: it does not. */
export function violation(value: unknown, schema: unknown, path = '$'): string | undefined {
	if (!isRecord(schema)) return undefined;
	if (Array.isArray(schema.anyOf)) {
		return schema.anyOf.some((one) => violation(value, one, path) === undefined) ? undefined : `${path} satisfies none of anyOf`;
	}
	if ('const' in schema && !same(value, schema.const)) return `${path} is not ${JSON.stringify(schema.const)}`;
	if (Array.isArray(schema.enum) && !schema.enum.some((one) => same(value, one))) return `${path} is none of ${JSON.stringify(schema.enum)}`;
	const types = typesOf(schema);
	if (types.length > 0 && !types.some((type) => isOf(value, type))) return `${path} is not of type ${types.join(' or ')}`;
	if (typeof value === 'string') {
		if (typeof schema.minLength === 'number' && value.length < schema.minLength) return `${path} is too short`;
		if (typeof schema.maxLength === 'number' && value.length > schema.maxLength) return `${path} is too long`;
		if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value)) return `${path} does not match ${schema.pattern}`;
	}
	if (typeof value === 'number') {
		if (typeof schema.minimum === 'number' && value < schema.minimum) return `${path} is below ${schema.minimum}`;
		if (typeof schema.maximum === 'number' && value > schema.maximum) return `${path} is above ${schema.maximum}`;
	}
	if (Array.isArray(value)) {
		if (typeof schema.minItems === 'number' && value.length < schema.minItems) return `${path} has too few items`;
		if (typeof schema.maxItems === 'number' && value.length > schema.maxItems) return `${path} has too many items`;
		for (const [index, one] of value.entries()) {
			const finding = violation(one, schema.items, `${path}[${index}]`);
			if (finding) return finding;
		}
	}
	if (!isRecord(value)) return undefined;
	const properties = isRecord(schema.properties) ? schema.properties : {};
	for (const key of Array.isArray(schema.required) ? schema.required : []) if (!Object.hasOwn(value, String(key))) return `${path}.${String(key)} is missing`;
	for (const [key, member] of Object.entries(value)) {
		if (Object.hasOwn(properties, key)) {
			const finding = violation(member, properties[key], `${path}.${key}`);
			if (finding) return finding;
		} else if (schema.additionalProperties === false) return `${path}.${key} is not allowed`;
	}
	return undefined;
}

/** The smallest value that satisfies a schema. */
export function smallest(schema: unknown): unknown {
	if (!isRecord(schema)) return null;
	if ('const' in schema) return schema.const;
	if (Array.isArray(schema.enum)) return schema.enum[0];
	if (Array.isArray(schema.anyOf)) return smallest(schema.anyOf.find((one) => isRecord(one) && one.type === 'null') ?? schema.anyOf[0]);
	const types = typesOf(schema);
	if (types.includes('null')) return null;
	if (types.includes('object') || isRecord(schema.properties)) {
		const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
		const properties = isRecord(schema.properties) ? schema.properties : {};
		return Object.fromEntries(required.map((key) => [key, smallest(properties[key])]));
	}
	if (types.includes('array')) return Array.from({ length: typeof schema.minItems === 'number' ? schema.minItems : 0 }, () => smallest(schema.items));
	if (types.includes('number') || types.includes('integer')) return typeof schema.minimum === 'number' ? schema.minimum : 0;
	if (types.includes('boolean')) return false;
	return 'x'.repeat(typeof schema.minLength === 'number' ? schema.minLength : 0);
}

/** About four characters each, as for English. */
export function tokensIn(text: string): number {
	return Math.ceil(text.length / 4);
}

const PAGE = (title: string) => `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr><center>nginx</center></body></html>\n`;

/** The real one masks the key; this one gives all of it back, to show that nobody passes it on. */
function unauthorised(headers: IncomingHttpHeaders): Refusal {
	const given = headers.authorization?.replace(/^Bearer /, '') ?? headers['api-key'] ?? '';
	if (given === '') return { status: 401, message: 'You didn\'t provide an API key. You need to provide your API key in an Authorization header using Bearer auth.' };
	return { status: 401, message: `Incorrect API key provided: ${String(given)}. You can find your API key at https://platform.openai.com/account/api-keys.`, code: 'invalid_api_key' };
}

function unknownModel(model: string): Refusal {
	return { status: 404, message: `The model \`${model}\` does not exist or you do not have access to it.`, code: 'model_not_found' };
}

function carries(headers: IncomingHttpHeaders, key: string): boolean {
	return headers.authorization === `Bearer ${key}` || headers['api-key'] === key;
}

function pathOf(url: string): string {
	return url.split('?')[0];
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
	return Buffer.concat(chunks).toString('utf8');
}

function recordOf(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function typesOf(schema: Record<string, unknown>): unknown[] {
	return Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
}

function isOf(value: unknown, type: unknown): boolean {
	if (type === 'null') return value === null;
	if (type === 'array') return Array.isArray(value);
	if (type === 'object') return isRecord(value);
	if (type === 'integer') return Number.isInteger(value);
	return typeof value === type;
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
