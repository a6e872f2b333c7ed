import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import type { Reason } from '../../../domain/case';
import { DomainError } from '../../../domain/errors';
import type { ModelPort, ModelSession } from '../../../model';
import { chatModelPort, modelSession, openAiPort, systemClock } from '../../../model';
import { isRecord, numberIn, readText, saidBy, trimmedText } from '../parameters';
import { MOST_AT_ONCE } from './fields';

export interface Asking {
	session: ModelSession;
	useModel: 'always' | 'whenUnsure';
	redact: boolean;
}

/** Why no model can be asked in this run; the local engine stands in for it. */
export interface NoModel {
	why: Reason;
}

/** The model the node is set up with for this run; undefined where the local engine is chosen. */
export async function openModel(context: IExecuteFunctions): Promise<Asking | NoModel | undefined> {
	const engine = context.getNodeParameter('engine', 0);
	if (engine === 'local') return undefined;
	if (engine !== 'chatModel' && engine !== 'openAi') {
		throw new DomainError('engine-unknown', `Engine is "${saidBy(engine) ?? 'an object'}"`, 'Choose one from the list.', 'engine');
	}
	const port = engine === 'chatModel' ? await connectedModel(context) : await serverModel(context);
	if ('why' in port) return port;

	const options = modelOptions(context);
	return {
		session: modelSession(port, {
			concurrency: Math.min(wholeNumber(options.concurrency, MOST_AT_ONCE, 'Concurrency', 'concurrency'), MOST_AT_ONCE),
			deadlineMs: wholeNumber(options.deadlineSeconds, 20, 'Deadline in Seconds', 'deadlineSeconds') * 1000,
			maxTokens: wholeNumber(options.maxTokens, undefined, 'Token Budget', 'maxTokens'),
			maxCalls: wholeNumber(options.maxCalls, undefined, 'Call Budget', 'maxCalls'),
			signal: context.getExecutionCancelSignal(),
			clock: systemClock,
		}),
		useModel: context.getNodeParameter('useModel', 0, 'always') === 'whenUnsure' ? 'whenUnsure' : 'always',
		// An expression may give text: whatever does not say no keeps the details back.
		redact: ![undefined, null, false, '', 'false'].some((no) => no === options.redact),
	};
}

/** The entries that were added; read once for a run, from its first item. */
export function modelOptions(context: IExecuteFunctions): IDataObject {
	const given: unknown = context.getNodeParameter('options', 0, {});
	return isRecord(given) ? given : {};
}

async function connectedModel(context: IExecuteFunctions): Promise<ModelPort | NoModel> {
	// As an agent's tool the node has no inputs but the agent's, and asking for one would be an error.
	const hasInput = context.getNodeInputs().some(({ type }) => type === NodeConnectionTypes.AiLanguageModel);
	const connected: unknown = hasInput ? await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, 0) : undefined;
	const port = chatModelPort(connected, { callbacks: context.getParentCallbackManager?.() });
	return port ?? { why: { code: 'model-missing', message: 'No chat model is connected to this node. The local engine decided.' } };
}

async function serverModel(context: IExecuteFunctions): Promise<ModelPort | NoModel> {
	const credential = await context.getCredentials('openAiCompatibleApi');
	const model = readText(context, 'model', 0) ?? trimmedText(credential.defaultModel);
	if (model === undefined) {
		return { why: { code: 'model-missing', message: 'Neither the node nor its credential names a model. The local engine decided.' } };
	}
	return openAiPort({
		baseUrl: trimmedText(credential.baseUrl) ?? 'https://api.openai.com/v1',
		apiKey: trimmedText(credential.apiKey),
		organisation: trimmedText(credential.organisation),
		headers: headersOf(credential.headers),
		model,
	});
}

function headersOf(value: unknown): Record<string, string> {
	const rows = isRecord(value) && Array.isArray(value.header) ? value.header : [];
	return Object.fromEntries(rows.filter(isRecord).flatMap(({ name, value: text }) => (trimmedText(name) ? [[String(name), saidBy(text) ?? '']] : [])));
}

/** An option that counts something; `usual` where it was not added. */
export function wholeNumber<U extends number | undefined>(value: unknown, usual: U, displayName: string, field: string): number | U {
	if (value === undefined || value === '') return usual;
	const number = numberIn(value);
	if (Number.isInteger(number) && number > 0) return number;
	throw new DomainError(`${field}-invalid`, `${displayName} must be a whole number above 0`, `Set it to, for example, ${usual ?? 1000}.`, field);
}
