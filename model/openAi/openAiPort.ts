import OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';

import type { FaultContext } from '../faults';
import { faultOf } from '../faults';
import type { EarlierAnswer, ModelAnswer, ModelPort, ModelRequest } from '../model';
import { ModelFault } from '../modelFault';
import { messagesFor } from '../prompt';
import type { Dialect } from './dialect';
import { firstDialect, gentler } from './dialect';
import { keepRefusals } from './keepRefusals';
import { readCompletion } from './readCompletion';
import { serverAddress } from './serverAddress';

export interface OpenAiOptions {
	baseUrl: string;
	/** None for servers without keys, such as Ollama, and where a custom header carries it. */
	apiKey?: string;
	organisation?: string;
	model: string;
	/** Sent with every request; `Authorization` here replaces the key. */
	headers?: Record<string, string>;
	fetch?: typeof fetch;
	/** Milliseconds since the epoch; read only for a Retry-After that is a date. */
	now?: () => number;
}

/** Format, length parameter twice and temperature: more steps than a server can ask for. */
const MOST_DIALECTS = 6;

/** Any server that speaks OpenAI's chat completions. */
export function openAiPort(options: OpenAiOptions): ModelPort {
	const { baseUrl, query, host } = serverAddress(options.baseUrl);
	const { model, apiKey = '', headers = {}, now = () => Date.now() } = options;
	const name = `${model} at ${host}`;
	const secrets = [apiKey, ...Object.values(headers)].filter((one) => one !== '');
	const client = new OpenAI({
		baseURL: baseUrl,
		defaultQuery: query,
		// The SDK wants some key; where there is none, its header is left out.
		apiKey: apiKey || 'none',
		defaultHeaders: { ...(apiKey === '' && { Authorization: null }), ...headers },
		// null keeps the SDK from sending what n8n's environment happens to hold for OpenAI to another server.
		organization: options.organisation || null,
		project: null,
		adminAPIKey: null,
		webhookSecret: null,
		// The session retries; the SDK neither retries nor logs (it would log customers' words).
		maxRetries: 0,
		logLevel: 'off',
		fetch: keepRefusals(options.fetch ?? fetch),
	});
	const known = `${baseUrl}\n${new URLSearchParams(query).toString()}\n${model}`;

	return {
		name,
		async ask(request, signal, earlier) {
			const answer = await answerOf(request, signal, earlier);
			if (answer instanceof ModelFault) throw answer;
			return answer;
		},
	};

	async function answerOf(request: ModelRequest, signal: AbortSignal, earlier?: EarlierAnswer): Promise<ModelAnswer | ModelFault> {
		for (let calls = 1; ; calls += 1) {
			const dialect = dialects.get(known) ?? firstDialect(host);
			const context: FaultContext = { where: name, secrets, signal, usage: { inputTokens: 0, outputTokens: 0, calls }, now: now() };
			const sent = await send(bodyFor(request, model, dialect, earlier), signal);
			if ('body' in sent) return signal.aborted ? faultOf(undefined, context) : readCompletion(sent.body, request, model, context);
			const next = signal.aborted || calls >= MOST_DIALECTS ? undefined : gentler(dialect, sent.thrown);
			if (next === undefined) return faultOf(sent.thrown, context);
			learn(known, dialect, next);
		}
	}

	async function send(body: ChatCompletionCreateParamsNonStreaming, signal: AbortSignal): Promise<{ body: unknown } | { thrown: unknown }> {
		try {
			return { body: await client.chat.completions.create(body, { signal }) };
		} catch (thrown) {
			return { thrown };
		}
	}
}

function bodyFor(request: ModelRequest, model: string, dialect: Dialect, earlier?: EarlierAnswer): ChatCompletionCreateParamsNonStreaming {
	const [length] = dialect.lengthParameters;
	return {
		model,
		messages: messagesFor(request, dialect.format !== 'schema', earlier),
		...(dialect.temperature && { temperature: 0 }),
		...(length !== undefined && { [length]: request.maxOutputTokens }),
		...(dialect.format === 'schema' && {
			response_format: { type: 'json_schema', json_schema: { name: request.schemaName, schema: request.schema, strict: true } },
		}),
		...(dialect.format === 'object' && { response_format: { type: 'json_object' } }),
	};
}

/**
 * What was found out about a server and model, for the life of the process: each execution makes a port of its own, and
 * should not ask the same again. Bounded; the oldest goes.
 */
const dialects = new Map<string, Dialect>();
const MOST_KNOWN = 256;

/** Requests under way together learn the same thing: only the first of them moves on from what was used. */
function learn(known: string, used: Dialect, next: Dialect): void {
	const current = dialects.get(known);
	if (current !== undefined && current !== used) return;
	if (dialects.size >= MOST_KNOWN) dialects.delete(dialects.keys().next().value ?? '');
	dialects.set(known, next);
}
