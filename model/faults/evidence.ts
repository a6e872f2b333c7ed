/** What a thrown value says about what happened, gathered from it and from what it wraps. Nearest first. */
export interface Evidence {
	status?: number;
	/** The API's own code (`model_not_found`) or the system's (`ECONNRESET`). */
	codes: string[];
	/** The parameter that was objected to. */
	param?: string;
	names: string[];
	/** The most telling message: the innermost one that says something. */
	said: string;
	headers?: unknown;
	/** A body with JSON in it was read; a web page has none. */
	structured: boolean;
}

const DEEPEST = 8;
const INSIDE = ['cause', 'error', 'originalError', 'response', 'reason', 'errorResponse', '$metadata', 'data', 'body'] as const;
const STATUS_KEYS = ['status', 'statusCode', 'status_code', 'httpCode', 'httpStatusCode'] as const;

/**
 * Clients wrap what they catch: the openai SDK once, LangChain again, n8n's own sub-nodes a third time, each under other
 * names. Breadth first, bounded, and safe on circles; nothing here relies on classes, since each library brings its own.
 */
export function evidenceOf(thrown: unknown): Evidence {
	const evidence: Evidence = { codes: [], names: [], said: '', structured: false };
	const seen = new Set<unknown>();
	const queue: unknown[] = [thrown];
	for (let turn = 0; turn < queue.length && turn < DEEPEST * INSIDE.length; turn += 1) {
		const one = queue[turn];
		if (typeof one === 'string') evidence.said ||= one;
		if (typeof one !== 'object' || one === null || seen.has(one)) continue;
		seen.add(one);
		gather(one, evidence);
		for (const key of INSIDE) {
			const inner = member(one, key);
			if (inner !== undefined && inner !== null) queue.push(inner);
		}
	}
	evidence.status ??= statusIn(evidence.said);
	// What is thrown in one realm and caught in another is wrapped as words: "TypeError: terminated".
	const named = /^(\w{0,40}Error): /.exec(evidence.said);
	if (named) evidence.names.push(named[1]);
	return named ? { ...evidence, said: evidence.said.slice(named[0].length) } : evidence;
}

function gather(one: object, evidence: Evidence): void {
	for (const key of STATUS_KEYS) evidence.status ??= httpStatus(member(one, key));
	for (const key of ['lc_error_code', 'code', 'type'] as const) {
		const code = member(one, key);
		if (typeof code === 'string' && code !== '') evidence.codes.push(code);
		else if (key === 'code') evidence.status ??= httpStatus(code);
	}
	const name = member(one, 'name');
	if (typeof name === 'string') evidence.names.push(name);
	const className = member(member(one, 'constructor'), 'name');
	if (typeof className === 'string') evidence.names.push(className);
	const param = member(one, 'param');
	if (typeof param === 'string' && param !== '') evidence.param ??= param;
	const message = member(one, 'message') ?? member(one, 'detail');
	if (typeof message === 'string' && message.trim() !== '') evidence.said = evidence.said === '' ? message : longerOf(evidence.said, message);
	else if (typeof message === 'object' && message !== null) evidence.said ||= JSON.stringify(message).slice(0, 4_096);
	evidence.headers ??= member(one, 'headers');
	if (typeof member(one, 'error') === 'object' && member(one, 'error') !== null) evidence.structured = true;
}

/** "Connection error." wraps "connect ECONNREFUSED 127.0.0.1:1": the longer says more. */
function longerOf(one: string, other: string): string {
	return other.length > one.length && one.length < 40 ? other : one;
}

function httpStatus(value: unknown): number | undefined {
	const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
	return typeof number === 'number' && Number.isInteger(number) && number >= 400 && number <= 599 ? number : undefined;
}

/** "503 Service Unavailable", "Request failed with status code 429": clients that keep the status in words only. */
function statusIn(said: string): number | undefined {
	return httpStatus(/^(?:[\w ]{0,40}\bstatus(?: code)?:? )?([45]\d\d)\b/i.exec(said.slice(0, 200))?.[1]);
}

/** Getters of foreign objects may throw; what cannot be read says nothing. */
export function member(owner: unknown, key: string): unknown {
	if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) return undefined;
	try {
		return Reflect.get(owner, key);
	} catch {
		return undefined;
	}
}
