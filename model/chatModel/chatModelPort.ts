import { fault, faultOf, member } from '../faults';
import type { FaultContext } from '../faults';
import { evidenceOf } from '../faults/evidence';
import type { EarlierAnswer, ModelAnswer, ModelPort, ModelRequest } from '../model';
import { ModelFault } from '../modelFault';
import { messagesFor } from '../prompt';
import { readMessage } from './readMessage';

export interface ChatModelOptions {
	/** Handed on with each call, so that n8n shows it below the node. */
	callbacks?: unknown;
	/** Milliseconds since the epoch; read only for a Retry-After that is a date. */
	now?: () => number;
}

/**
 * A connected LangChain chat model, known by what it can do. undefined: what is connected is no chat model. Of several,
 * which n8n hands over last first, the one that was connected first. How long an answer may be is set on the sub-node.
 */
export function chatModelPort(connected: unknown, options: ChatModelOptions = {}): ModelPort | undefined {
	const model: unknown = Array.isArray(connected) ? connected[connected.length - 1] : connected;
	if (typeof member(model, 'invoke') !== 'function') return undefined;
	const { now = () => Date.now() } = options;
	const told = ['model', 'modelName', 'modelId', 'deploymentName'].map((key) => member(model, key)).find((one) => typeof one === 'string' && one !== '');
	const modelName = typeof told === 'string' ? told : 'chat model';
	const name = typeof told === 'string' ? `The connected chat model ${told}` : 'The connected chat model';
	let structured = typeof member(model, 'withStructuredOutput') === 'function';
	let unreadInARow = 0;

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
			const context: FaultContext = { where: name, secrets: secretsOf(model), signal, usage: { inputTokens: 0, outputTokens: 0, calls }, now: now() };
			// An answer of which nothing is left was lost in the library's own parsing: the repair turn reads for itself.
			const byStructure = structured && earlier?.answer !== '';
			const sent = await send(request, signal, byStructure, earlier);
			if ('thrown' in sent) {
				if (byStructure && !signal.aborted && cannotStructure(sent.thrown)) {
					structured = false;
					continue;
				}
				const ended = signal.aborted ? undefined : lostInParsing(sent.thrown);
				if (ended === 'not-json' && byStructure) structured = (unreadInARow += 1) < GIVES_UP_AFTER;
				return ended === undefined ? faultOf(sent.thrown, context) : fault(ended, context);
			}
			if (sent.result === undefined || sent.result === null) return fault('empty', context);
			if (!byStructure) return readMessage(sent.result, undefined, request, modelName, context);
			unreadInARow = 0;
			const raw = member(sent.result, 'raw');
			// Models that overlook `includeRaw` give the object itself.
			return raw === undefined
				? readMessage(undefined, sent.result, request, modelName, context)
				: readMessage(raw, member(sent.result, 'parsed'), request, modelName, context);
		}
	}

	async function send(request: ModelRequest, signal: AbortSignal, byStructure: boolean, earlier?: EarlierAnswer): Promise<{ result: unknown } | { thrown: unknown }> {
		try {
			const runnable = byStructure ? call(model, 'withStructuredOutput', request.schema, { name: request.schemaName, includeRaw: true }) : model;
			const settings = { signal, ...(options.callbacks !== undefined && { callbacks: options.callbacks }) };
			return { result: await call(runnable, 'invoke', messagesFor(request, !byStructure, earlier), settings) };
		} catch (thrown) {
			return { thrown };
		}
	}
}

/** Structured answers in a row that could not be parsed, until the model is asked in plain words from then on. */
const GIVES_UP_AFTER = 3;

/**
 * LangChain's OpenAI model parses structured answers itself and keeps nothing of those that it cannot parse; where there
 * are no choices, or a page instead of a completion, it stumbles over what is not there.
 */
function lostInParsing(thrown: unknown): 'not-json' | 'empty' | undefined {
	const { names, said, status } = evidenceOf(thrown);
	if (status !== undefined) return undefined;
	if (names.includes('SyntaxError')) return 'not-json';
	return names.includes('TypeError') && /^Cannot read propert/.test(said) ? 'empty' : undefined;
}

function call(owner: unknown, method: string, ...given: unknown[]): unknown {
	const found = member(owner, method);
	if (typeof found !== 'function') throw new TypeError(`The chat model has no ${method}`);
	return Reflect.apply(found, owner, given);
}

/** The server or the library says that this model has neither tools nor structured outputs. */
function cannotStructure(thrown: unknown): boolean {
	const { status, said, names } = evidenceOf(thrown);
	if (status !== undefined && ![400, 404, 422, 501].includes(status)) return false;
	const about = said.slice(0, 4_096);
	if (status === undefined) return names.includes('NotImplementedError') || /not (?:implemented|supported)|does not (?:implement|support)/i.test(about);
	return /response_?format|json_?schema|structured.?output|tool.?(?:choice|use|call)|\btools?\b|function.?call/i.test(about);
}

/** Where the well-known chat models keep their keys; only to make sure that none is ever shown. */
function secretsOf(model: unknown): string[] {
	const owners = [model, member(model, 'clientConfig'), member(model, 'client')];
	return owners.flatMap((owner) =>
		['apiKey', 'openAIApiKey', 'azureOpenAIApiKey'].flatMap((key) => {
			const value = member(owner, key);
			return typeof value === 'string' && value !== '' ? [value] : [];
		}),
	);
}
