import type { EarlierAnswer, ModelRequest } from './model';

export interface Message {
	role: 'system' | 'user' | 'assistant';
	content: string;
}

/** Of an answer that could not be used, as much as the model needs to see again. */
const LONGEST_EARLIER = 6_000;

/** `schemaInPrompt`: the server does not hold the answer to the schema, so the model is told it. */
export function messagesFor(request: ModelRequest, schemaInPrompt: boolean, earlier?: EarlierAnswer): Message[] {
	const system = schemaInPrompt ? `${request.system}\n\n${inWords(request.schema)}` : request.system;
	if (earlier === undefined) return [{ role: 'system', content: system }, { role: 'user', content: request.user }];
	const again = `${earlier.complaint}\nAnswer the question above again, with one JSON object of the required form and nothing else.`;
	// Several servers turn down an empty turn of the assistant, and two turns of the user in a row.
	if (earlier.answer.trim() === '') return [{ role: 'system', content: system }, { role: 'user', content: `${request.user}\n\n${again}` }];
	return [
		{ role: 'system', content: system },
		{ role: 'user', content: request.user },
		{ role: 'assistant', content: earlier.answer.slice(0, LONGEST_EARLIER) },
		{ role: 'user', content: again },
	];
}

function inWords(schema: Record<string, unknown>): string {
	return `Answer with one JSON object and nothing else: no text around it, no code fence. It must satisfy this JSON Schema:\n${JSON.stringify(schema)}`;
}
