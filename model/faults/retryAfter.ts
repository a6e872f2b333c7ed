/** Headers as fetch has them, as a plain record, or as a list of pairs in a record of lists. */
type HeadersLike = { get(name: string): unknown } | Record<string, unknown>;

/**
 * How long a server wants to be left alone, in milliseconds. `retry-after-ms` is the finer one and goes first;
 * `Retry-After` is seconds or an HTTP date (RFC 9110 §10.2.3). A date gone by is 0. Neither, or nonsense: undefined.
 */
export function retryAfterMs(headers: unknown, now: number): number | undefined {
	const milliseconds = numeric(header(headers, 'retry-after-ms'));
	if (milliseconds !== undefined) return Math.ceil(milliseconds);
	const told = header(headers, 'retry-after');
	const seconds = numeric(told);
	if (seconds !== undefined) return Math.ceil(seconds * 1_000);
	// Only a date with a year: Date.parse reads far too much as a date.
	const date = told !== undefined && /\d{4}/.test(told) ? Date.parse(told) : NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function numeric(text: string | undefined): number | undefined {
	return text !== undefined && /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

function header(headers: unknown, name: string): string | undefined {
	if (!isHeaders(headers)) return undefined;
	const value = hasGet(headers) ? headers.get(name) : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first === 'number') return String(first);
	return typeof first === 'string' ? first.trim() : undefined;
}

function isHeaders(headers: unknown): headers is HeadersLike {
	return typeof headers === 'object' && headers !== null;
}

function hasGet(headers: HeadersLike): headers is { get(name: string): unknown } {
	return typeof headers.get === 'function';
}
