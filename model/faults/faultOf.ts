import type { ModelUsage } from '../model';
import type { FaultDetails, ModelFaultKind } from '../modelFault';
import { ModelFault } from '../modelFault';
import type { Evidence } from './evidence';
import { evidenceOf } from './evidence';
import { quoted } from './quoted';
import { retryAfterMs } from './retryAfter';

export interface FaultContext {
	/** Name of the port. */
	where: string;
	/** Never to be shown: the key, the values of custom headers. */
	secrets: readonly string[];
	/** Of the ask: fired, what was thrown is its echo. */
	signal: AbortSignal;
	usage: ModelUsage;
	/** Milliseconds since the epoch; only for a Retry-After given as a date. */
	now: number;
}

/** Anything thrown by a client library, as the fault it stands for. */
export function faultOf(thrown: unknown, context: FaultContext): ModelFault {
	if (thrown instanceof ModelFault) return thrown;
	if (context.signal.aborted) return cancelled(context.usage);
	const evidence = evidenceOf(thrown);
	const kind = kindOf(evidence);
	const waitMs = retryAfterMs(evidence.headers, context.now);
	return fault(kind, context, {
		...(evidence.status !== undefined && { status: evidence.status }),
		...(waitMs !== undefined && { retryAfterMs: waitMs }),
		...(kind === 'rate-limited' && isSpent(evidence) && { lasting: true }),
		said: evidence.said,
	});
}

export function cancelled(usage: ModelUsage): ModelFault {
	return new ModelFault('cancelled', 'The execution was stopped before the model answered.', 'Run the workflow again.', { usage });
}

/** The words for each kind, in one place. */
export function fault(kind: ModelFaultKind, context: FaultContext, details: FaultDetails & { said?: string } = {}): ModelFault {
	const { said = '', ...rest } = details;
	const [message, description] = wording(kind, context.where, rest);
	// The key is never quoted back; with a key turned down, what the server says about it adds nothing.
	const words = kind === 'unauthorised' || looksLikePage(said) ? '' : quoted(said, context.secrets);
	return new ModelFault(kind, quoted(message, context.secrets), words === '' ? description : `${description} It said: ${words}`, { usage: context.usage, ...rest });
}

/** The start of a web page, after a status in front of it perhaps. */
export function looksLikePage(text: string): boolean {
	return /^\s{0,64}(?:\d{3} )?\s{0,64}<(?:!doctype|html|head|body|\?xml|center|h1)\b/i.test(text.slice(0, 256));
}

function kindOf(evidence: Evidence): ModelFaultKind {
	const { status, codes, names, param } = evidence;
	const has = (...wanted: string[]) => wanted.some((one) => codes.includes(one) || names.includes(one));

	if (has('content_filter', 'content_policy_violation', 'ContentFilterFinishReasonError')) return 'refused';
	if (has('LengthFinishReasonError')) return 'truncated';
	if (has('model_not_found', 'MODEL_NOT_FOUND', 'DeploymentNotFound')) return 'unknown-model';
	if (status === 401 || has('MODEL_AUTHENTICATION', 'invalid_api_key')) return 'unauthorised';
	// A page instead of JSON is a firewall's, and says nothing about the key: one text it dislikes must not stop the rest.
	if (status === 403) return evidence.structured ? 'unauthorised' : 'bad-request';
	if (status === 404) return 'unknown-model';
	if (status === 400 && param === 'model') return 'unknown-model';
	if (status === 429 || has('MODEL_RATE_LIMIT', 'rate_limit_exceeded', 'insufficient_quota')) return 'rate-limited';
	if (status === 408) return 'timeout';
	if (status !== undefined) return status >= 500 ? 'server' : 'bad-request';
	if (has('OUTPUT_PARSING_FAILURE', 'OutputParserException')) return 'not-json';
	if (names.some((name) => /timeout/i.test(name)) || codes.some((code) => /^(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w{0,20}_?TIMEOUT)$/.test(code))) return 'timeout';
	if (codes.some((code) => NETWORK_CODES.test(code)) || has('APIConnectionError', 'FetchError') || NETWORK_WORDS.test(evidence.said)) return 'network';
	return 'server';
}

const NETWORK_CODES = /^(?:ECONN\w{1,12}|ENOTFOUND|EAI_\w{1,12}|EPIPE|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_TLS_\w{1,40}|CERT_\w{1,40}|DEPTH_ZERO_SELF_SIGNED_CERT|UND_ERR_\w{1,40}|HPE_\w{1,40})$/;
const NETWORK_WORDS = /^(?:terminated|fetch failed|connection error|socket hang up|network error|premature close)/i;

/** A quota that is used up does not come back by waiting a moment. */
function isSpent(evidence: Evidence): boolean {
	return evidence.codes.includes('insufficient_quota') || evidence.names.includes('InsufficientQuotaError');
}

function wording(kind: ModelFaultKind, where: string, { status, lasting }: FaultDetails): [message: string, description: string] {
	const answered = status === undefined ? '' : ` (HTTP ${status})`;
	switch (kind) {
		case 'unauthorised':
			return [`${where} does not accept the API key${answered}.`, 'Check the API key, the organisation and the custom headers of the credential; nothing more is sent to the model in this run.'];
		case 'unknown-model':
			return [`${where} was not found${answered}.`, 'Check the name of the model, and that the base URL is the one of the API (mostly it ends in /v1); nothing more is sent to the model in this run.'];
		case 'rate-limited':
			return lasting
				? [`The quota for ${where} is used up${answered}.`, 'Check the plan and billing of the account.']
				: [`${where} asks for fewer requests${answered}.`, 'Lower the number of requests at once, or raise the limit of the account.'];
		case 'server':
			return [`${where} could not answer${answered}.`, 'This mostly passes by itself; look at the status of the service when it lasts.'];
		case 'timeout':
			return [`${where} did not answer in time${answered}.`, 'Allow more time for an item, or take a faster model.'];
		case 'network':
			return [`${where} could not be reached, or the connection broke off.`, 'Check the base URL and the network between n8n and the model.'];
		case 'truncated':
			return [`The answer of ${where} was cut off at its length limit.`, 'Allow a longer answer.'];
		case 'refused':
			return [`${where} declined to answer.`, 'The inquiry is handled without the model.'];
		case 'empty':
			return [`${where} gave an empty answer.`, 'Take another model when it happens often.'];
		case 'not-json':
			return [`${where} did not answer in JSON.`, 'Take a model with structured outputs when it happens often.'];
		case 'html':
			return [`${where} answered with a web page.`, 'Check that the base URL is the one of the API (mostly it ends in /v1), and what stands between n8n and it.'];
		case 'schema':
			return [`The answer of ${where} does not have the form that was asked for.`, 'Take a model with structured outputs when it happens often.'];
		case 'cancelled':
			return ['The execution was stopped before the model answered.', 'Run the workflow again.'];
		case 'budget':
			return ['The budget for the model is used up in this run.', 'Raise the limit of tokens or calls, or let the model be asked only when unsure.'];
		case 'circuit-open':
			return [`${where} has not answered several times in a row and is left alone for a while.`, 'Later inquiries ask it again; until then they are handled without it.'];
		case 'bad-request':
			return [`${where} did not accept the request${answered}.`, 'Check that the model can answer chat completions and has room for the inquiry.'];
	}
}
