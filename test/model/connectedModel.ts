import path from 'node:path';

import { n8nFolder } from '../support/engine';

export interface ConnectedOptions {
	baseUrl: string;
	model?: string;
	apiKey?: string;
	/** By OpenAI's Responses API, the sub-node's default, in place of chat completions. */
	responses?: boolean;
	/** As n8n's sub-node: what goes wrong is wrapped in n8n's own error classes. */
	wrapped?: boolean;
}

/** The chat model that n8n's own OpenAI Chat Model sub-node connects, from the real install, pointed at a test server. */
export function connectedOpenAi({ baseUrl, model = 'gpt-4o-mini', apiKey = 'sk-test', responses = false, wrapped = false }: ConnectedOptions): unknown {
	const settings = { apiKey, model, maxRetries: 0, useResponsesApi: responses, configuration: { baseURL: baseUrl }, ...(wrapped && { onFailedAttempt: failedAttemptHandler() }) };
	return Reflect.construct(installed(['@langchain', 'openai'], 'ChatOpenAI'), [settings]);
}

function failedAttemptHandler(): unknown {
	const node = { id: '1', name: 'OpenAI Chat Model', type: '@n8n/n8n-nodes-langchain.lmChatOpenAi', typeVersion: 1.2, position: [0, 0], parameters: {} };
	const ofOpenAi = installed(['@n8n', 'n8n-nodes-langchain', 'dist', 'nodes', 'vendors', 'OpenAi', 'helpers', 'error-handling.js'], 'openAiFailedAttemptHandler');
	return Reflect.apply(installed(['@n8n', 'ai-utilities'], 'makeN8nLlmFailedAttemptHandler'), undefined, [{ getNode: () => node }, ofOpenAi]);
}

/** Outside jest's sandbox, as n8n itself loads it. */
function installed(where: string[], name: string): Callable {
	const file = path.join(n8nFolder(), 'node_modules', ...where);
	const library: unknown = process.getBuiltinModule('node:module').createRequire(file)(file);
	const found: unknown = typeof library === 'object' && library !== null ? Reflect.get(library, name) : undefined;
	if (!isCallable(found)) throw new Error(`The installed n8n has no ${name} in ${where.join('/')}`);
	return found;
}

type Callable = (...given: unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
	return typeof value === 'function';
}
