type Fetch = typeof fetch;

/** As much of a refusal as anybody reads. */
const LONGEST = 16_384;

/**
 * The openai SDK reads a refusal only where OpenAI puts it, below `error`. FastAPI servers (vLLM, Mistral) write
 * `{ detail: … }`, others `{ message: … }`: moved below `error`, so that what was objected to is not lost.
 */
export function keepRefusals(send: Fetch): Fetch {
	return async (input, init) => {
		const response = await send(input, init);
		if (response.ok) return response;
		const text = await response.text();
		const headers = new Headers(response.headers);
		for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name);
		return new Response(underError(text), { status: response.status, statusText: response.statusText, headers });
	};
}

function underError(text: string): string {
	const body = readJson(text);
	if (body === undefined || typeof Reflect.get(body, 'error') === 'object') return text;
	const error: unknown = Reflect.get(body, 'error');
	if (typeof error === 'string') return JSON.stringify({ error: { message: error.slice(0, LONGEST) } });
	const message: unknown = Reflect.get(body, 'message');
	return JSON.stringify({ error: { message: typeof message === 'string' ? message.slice(0, LONGEST) : text.slice(0, LONGEST) } });
}

function readJson(text: string): object | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
