import { readJson, settleNulls } from '../answer';
import type { FaultContext } from '../faults';
import { fault, faultOf, looksLikePage, member } from '../faults';
import type { ModelAnswer, ModelRequest, ModelUsage } from '../model';
import type { ModelFault } from '../modelFault';

/** A completion as servers really send it. `usage.calls` of the context counts the requests so far, this one included. */
export function readCompletion(body: unknown, request: ModelRequest, model: string, context: FaultContext): ModelAnswer | ModelFault {
	const completion = typeof body === 'string' ? fromText(body) : body;
	if (typeof completion === 'string') return fault(looksLikePage(completion) ? 'html' : 'server', context, { said: completion });
	// Some gateways answer 200 and put the refusal in the body.
	if (isObject(member(completion, 'error')) && !Array.isArray(member(completion, 'choices'))) return faultOf(completion, context);

	const spent: ModelUsage = { ...usageOf(member(completion, 'usage')), calls: context.usage.calls };
	const here = { ...context, usage: spent };
	const choices = member(completion, 'choices');
	const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
	const message = member(choice, 'message');
	const finish = member(choice, 'finish_reason');
	const text = textOf(member(message, 'content')) || argumentsOf(message);

	const refusal = member(message, 'refusal');
	if (finish === 'content_filter' || (typeof refusal === 'string' && refusal.trim() !== '')) return fault('refused', here);
	if (finish === 'length') return fault('truncated', here, { answer: text });
	if (text.trim() === '') return fault('empty', here);
	const found = readJson(text);
	if (!found) return fault(looksLikePage(text) ? 'html' : 'not-json', here, { answer: text });
	const served = member(completion, 'model');
	return { value: settleNulls(found.value, request.schema), text, model: typeof served === 'string' && served !== '' ? served : model, usage: spent };
}

/** JSON without the content type of JSON is still JSON. */
function fromText(body: string): unknown {
	return body.trimStart().startsWith('{') ? (readJson(body)?.value ?? body) : body;
}

function usageOf(usage: unknown): { inputTokens: number; outputTokens: number } {
	return { inputTokens: count(member(usage, 'prompt_tokens')), outputTokens: count(member(usage, 'completion_tokens')) };
}

function count(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
}

/** Text, or text in parts. */
export function textOf(content: unknown): string {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return '';
	const parts: string[] = [];
	for (const part of content) {
		const text: unknown = typeof part === 'string' ? part : member(part, 'text');
		if (typeof text === 'string') parts.push(text);
	}
	return parts.join('');
}

/** Some servers answer a demand for JSON by a call of a tool. */
function argumentsOf(message: unknown): string {
	const calls = member(message, 'tool_calls');
	const written = member(member(Array.isArray(calls) ? calls[0] : undefined, 'function'), 'arguments');
	return typeof written === 'string' ? written : '';
}

function isObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null;
}
