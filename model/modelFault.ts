import type { ModelUsage } from './model';

/**
 * Why a model gave no usable answer.
 *
 * `html`: a web page came where an answer was expected, mostly a wrong base URL or a gateway's own page.
 * `empty`: the server answered without choices or without text. `bad-request`: turned down for a reason of its own.
 * `cancelled`, `budget` and `circuit-open` are the session's: nothing was sent.
 */
export type ModelFaultKind =
	| 'unauthorised'
	| 'unknown-model'
	| 'rate-limited'
	| 'server'
	| 'timeout'
	| 'network'
	| 'truncated'
	| 'refused'
	| 'empty'
	| 'not-json'
	| 'html'
	| 'schema'
	| 'cancelled'
	| 'budget'
	| 'circuit-open'
	| 'bad-request';

export interface FaultDetails {
	/** How long the server asked to be left alone. */
	retryAfterMs?: number;
	usage?: ModelUsage;
	/** HTTP status, where there was one. */
	status?: number;
	/** What the model had written so far: the repair turn shows it to the model again. */
	answer?: string;
	/** Asking again cannot help, although the kind often passes by itself (a quota that is used up). */
	lasting?: boolean;
}

/** Message and description are for people and carry neither key nor headers. */
export class ModelFault extends Error {
	readonly kind: ModelFaultKind;
	/** How to go on. */
	readonly description: string;
	readonly retryAfterMs?: number;
	readonly usage?: ModelUsage;
	readonly status?: number;
	readonly lasting: boolean;
	/** Not enumerable: a customer's words do not belong in logs. */
	declare readonly answer?: string;

	constructor(kind: ModelFaultKind, message: string, description: string, details: FaultDetails = {}) {
		super(message);
		this.name = 'ModelFault';
		this.kind = kind;
		this.description = description;
		this.lasting = details.lasting ?? false;
		if (details.retryAfterMs !== undefined) this.retryAfterMs = details.retryAfterMs;
		if (details.usage !== undefined) this.usage = details.usage;
		if (details.status !== undefined) this.status = details.status;
		Object.defineProperty(this, 'answer', { value: details.answer, enumerable: false });
	}

	/** The same, with what was spent until then. */
	withUsage(usage: ModelUsage): ModelFault {
		const { retryAfterMs, status, answer, lasting } = this;
		return new ModelFault(this.kind, this.message, this.description, { retryAfterMs, usage, status, answer, lasting });
	}
}
