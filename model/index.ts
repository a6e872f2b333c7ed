/**
 * The language model: one question with a JSON Schema in, one JSON answer and what it cost out.
 *
 * Model: a port asks once and names whatever goes wrong (`ModelFault`); two adapters are behind it, any server with OpenAI's
 * chat completions and a connected chat model. A session holds one run's dealings with a port: one deadline for an ask over
 * all its retries and its repair turn, as many asks at once as the server bears, a circuit breaker, a budget, each question
 * asked once. A question's answer is kept for the session. So is a fault that lies in the question (declined, not accepted,
 * useless even after the repair turn); any other fault is shared by those who asked meanwhile and then forgotten.
 *
 * Sources: OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat), RFC 9110 for Retry-After,
 * RFC 5681 for the pace.
 */
export type {
	AskResult,
	Clock,
	EarlierAnswer,
	ModelAnswer,
	ModelPort,
	ModelRequest,
	ModelSession,
	ModelUsage,
	ReadAnswer,
	SessionLimits,
} from './model';
export { NO_USAGE, addUsage } from './model';
export { ModelFault } from './modelFault';
export type { ModelFaultKind } from './modelFault';
export { chatModelPort } from './chatModel/chatModelPort';
export type { ChatModelOptions } from './chatModel/chatModelPort';
export { openAiPort } from './openAi/openAiPort';
export type { OpenAiOptions } from './openAi/openAiPort';
export { modelSession } from './session';
export { systemClock } from './systemClock';
