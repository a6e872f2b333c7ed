import type { ModelFault } from './modelFault';

/** One question to a model. The same fields make the same question: a session asks it once. */
export interface ModelRequest {
	system: string;
	user: string;
	/** Plain JSON Schema that keeps the rules of strict structured outputs: every key required, no additional ones. */
	schema: Record<string, unknown>;
	/** Letters, digits, `_` and `-`; at most 64. */
	schemaName: string;
	maxOutputTokens: number;
}

export interface ModelUsage {
	inputTokens: number;
	outputTokens: number;
	/** Requests sent, those that were turned down included. */
	calls: number;
}

export interface ModelAnswer {
	/** The JSON of the answer, not yet judged: whoever asked validates it. */
	value: unknown;
	/** The answer as the model wrote it. */
	text: string;
	/** The model that answered, as the server names it. */
	model: string;
	usage: ModelUsage;
}

/** An answer that could not be used, and what was wrong with it: the model is asked once more with both before it. */
export interface EarlierAnswer {
	answer: string;
	complaint: string;
}

export interface ModelPort {
	/** For people: the model, and where it runs. */
	readonly name: string;
	/** One question, one try: the session decides on more. Rejects with a ModelFault and nothing else. */
	ask(request: ModelRequest, signal: AbortSignal, earlier?: EarlierAnswer): Promise<ModelAnswer>;
}

export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Ends after `ms`, or at once when the signal fires; then it may also reject. */
	sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface SessionLimits {
	/** Asks at work at once, at most: a run begins with few, and the server's answers say how many more it bears. */
	concurrency: number;
	/** For one ask from its turn on: every retry, wait and the repair turn. */
	deadlineMs: number;
	/** Input and output together. Held by an estimate for what is under way, so it can be passed by one answer's length each. */
	maxTokens?: number;
	maxCalls?: number;
	/** The execution's own: when it fires, every ask ends at once. */
	signal?: AbortSignal;
	clock: Clock;
}

export type AskResult<T> =
	| { ok: true; value: T; model: string; usage: ModelUsage }
	| { ok: false; fault: ModelFault; usage: ModelUsage };

export interface ModelSession {
	/**
	 * Never rejects for anything the model or its server did. `read` judges the JSON; its complaint goes back to the model
	 * once. `usage` is what this ask itself cost: nothing when another ask's answer served.
	 */
	ask<T>(request: ModelRequest, read: ReadAnswer<T>): Promise<AskResult<T>>;
	/** The sum over all asks. */
	readonly usage: ModelUsage;
	/** The key or the model's name is not accepted: no later ask can succeed, so none is sent. To be said once, loudly. */
	readonly stopped?: ModelFault;
}

/** Pure: the same JSON, the same verdict. The complaint is written for the model. */
export type ReadAnswer<T> = (value: unknown) => { value: T } | { complaint: string };

export const NO_USAGE: ModelUsage = { inputTokens: 0, outputTokens: 0, calls: 0 };

export function addUsage(one: ModelUsage, other: ModelUsage): ModelUsage {
	return {
		inputTokens: one.inputTokens + other.inputTokens,
		outputTokens: one.outputTokens + other.outputTokens,
		calls: one.calls + other.calls,
	};
}
