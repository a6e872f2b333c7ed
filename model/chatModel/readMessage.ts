import { readJson, settleNulls } from '../answer';
import type { FaultContext } from '../faults';
import { fault, looksLikePage, member } from '../faults';
import type { ModelAnswer, ModelRequest, ModelUsage } from '../model';
import type { ModelFault } from '../modelFault';

const CUT = ['length', 'max_tokens', 'MAX_TOKENS', 'model_length'];
const DECLINED = ['content_filter', 'refusal', 'SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'RECITATION', 'guardrail_intervened'];

/** A chat model's message; `parsed` is what its own structured output made of it, if anything. */
export function readMessage(message: unknown, parsed: unknown, request: ModelRequest, model: string, context: FaultContext): ModelAnswer | ModelFault {
	const metadata = member(message, 'response_metadata');
	const here = { ...context, usage: { ...usageOf(message), calls: context.usage.calls } };
	const finish = firstString(metadata, ['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'done_reason']);
	const text = textOf(message) || argumentsOf(message) || (isObject(parsed) ? JSON.stringify(parsed) : '');

	const refusal = member(member(message, 'additional_kwargs'), 'refusal');
	if ((typeof refusal === 'string' && refusal.trim() !== '') || DECLINED.includes(finish)) return fault('refused', here);
	if (CUT.includes(finish)) return fault('truncated', here, { answer: text });
	if (text.trim() === '') return fault('empty', here);
	const found = isObject(parsed) ? { value: parsed } : readJson(text);
	if (!found) return fault(looksLikePage(text) ? 'html' : 'not-json', here, { answer: text });
	const served = firstString(metadata, ['model_name', 'model', 'modelId', 'model_id']);
	return { value: settleNulls(found.value, request.schema), text, model: served || model, usage: here.usage };
}

function usageOf(message: unknown): Omit<ModelUsage, 'calls'> {
	const usage = member(message, 'usage_metadata');
	return { inputTokens: count(member(usage, 'input_tokens')), outputTokens: count(member(usage, 'output_tokens')) };
}

function count(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
}

function textOf(message: unknown): string {
	if (typeof message === 'string') return message;
	const content = member(message, 'content');
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return '';
	const parts = content.map((part: unknown) => (typeof part === 'string' ? part : member(part, 'text')));
	return parts.filter((part) => typeof part === 'string').join('');
}

function argumentsOf(message: unknown): string {
	const calls = member(message, 'tool_calls');
	const args = member(Array.isArray(calls) ? calls[0] : undefined, 'args');
	return isObject(args) ? JSON.stringify(args) : '';
}

function firstString(owner: unknown, keys: string[]): string {
	for (const key of keys) {
		const value = member(owner, key);
		if (typeof value === 'string' && value !== '') return value;
	}
	return '';
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
