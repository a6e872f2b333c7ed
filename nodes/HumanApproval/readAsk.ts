import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { readInstant } from '../../domain/calendar';
import { asWords, keyOf } from '../../domain/case';
import { subjectCalled, type ApprovalAsk, type ApprovalRules } from '../../domain/desk';
import { sayIn, type Say } from '../../domain/language';
import { attempt } from '../shared/attempt';
import { isRecord, namesIn, numberIn } from '../shared/parameters';
import { readParameter } from '../shared/readParameter';

/** A parameter's value for an item; undefined where it cannot be told. */
export type Read = (name: string, itemIndex: number) => unknown;

export function reading(context: IExecuteFunctions): Read {
	return (name, itemIndex) => readParameter(context, name, itemIndex);
}

/** While an execution waits, n8n gives parameters of the first item only: those of the others are worked out here. */
export function readingOnPage(context: IWebhookFunctions): Read {
	const { parameters } = context.getNode();
	return (name, itemIndex) => {
		const raw = parameters[name];
		if (typeof raw !== 'string' || !raw.startsWith('=')) return raw;
		const read = attempt(() => context.evaluateExpression(raw.slice(1), itemIndex));
		return 'value' in read ? read.value : undefined;
	};
}

export interface Ask extends ApprovalAsk {
	/** Whose matter it is, and what is asked. */
	titleIn(say: Say): string;
	subjectName: string;
	draft: Record<string, unknown>;
	rowsIn(say: Say): Array<{ label: string; value: string }>;
	caseId?: string;
	/** Of an agent's call of a tool. */
	callId?: string;
}

/** Whether the node stands between an AI Agent and its tools: n8n names a review step so. */
export function asksOfTool({ type }: INode): boolean {
	return type.endsWith('HitlTool');
}

/** What is asked of each item. */
export function readAsks(node: INode, items: INodeExecutionData[], read: Read): Ask[] {
	return items.map(({ json }, item) => (asksOfTool(node) ? toolAsk(json, read, item) : readAsk(read, item)));
}

/** The tool runs with what the agent gave, and with nothing else: all of it is shown, and none of it can be changed. */
function toolAsk({ tool, toolParameters, toolCallId }: IDataObject, read: Read, itemIndex: number): Ask {
	const given: Record<string, unknown> = isRecord(toolParameters) ? toolParameters : { input: toolParameters };
	const message = textOf(read('message', itemIndex));
	const callId = textOf(toolCallId);
	const caseId = textOf(read('caseId', itemIndex));
	return {
		titleIn: (say) => say('Tool call: {tool}', { tool: textOf(tool) ?? say('a tool') }),
		subjectName: 'toolCall',
		draft: given,
		...(message !== undefined && { body: message }),
		editable: false,
		rowsIn: () => Object.entries(given).map(([label, value]) => ({ label, value: typeof value === 'string' ? value : (JSON.stringify(value) ?? '') })),
		...(callId !== undefined && { callId }),
		...(caseId !== undefined && { caseId }),
	};
}

export function readAsk(read: Read, itemIndex: number): Ask {
	const draft = draftOf(read('draft', itemIndex));
	const subjectName = textOf(read('subject', itemIndex)) ?? 'reply';
	const body = stringOf(draft.body) ?? stringOf(draft.text);
	const subject = stringOf(draft.subject);
	const title = textOf(read('title', itemIndex));
	const caseId = textOf(read('caseId', itemIndex));
	return {
		titleIn(say) {
			const what = subjectCalled(subjectName === 'other' ? undefined : subjectName, say);
			return title === undefined ? `${what} ${itemIndex + 1}` : `${what}: ${title}`;
		},
		subjectName,
		draft,
		...(subject !== undefined && { subject }),
		...(body !== undefined && { body }),
		editable: read('allowEdit', itemIndex) !== false && body !== undefined,
		rowsIn: (say) => rowsOf(draft).map(({ name, value }) => ({ label: say.known(asWords(name)), value })),
		...(caseId !== undefined && { caseId }),
	};
}

/** Tells one wait from another: a node in a loop, or an agent's second call, asks anew in the same execution. */
export function waitKey(context: IExecuteFunctions | IWebhookFunctions, asks: Ask[]): string {
	const { id } = context.getNode();
	// In English: the team's language may change while it waits.
	return keyOf(context.getExecutionId(), id, asks.map(({ callId, titleIn, subject, body, draft }) => [callId, titleIn(sayIn('en')), subject, body, draft]));
}

export function readRules(read: Read): ApprovalRules {
	return { approvers: namesIn(read('approvers', 0)), all: read('approvalsNeeded', 0) === 'all' };
}

/** Of several drafts on one page the first that expires ends the wait; undefined: never. */
export function readExpiry(read: Read, count: number, zone: string, now: number): number | undefined {
	const given = Array.from({ length: count }, (_, item) => readInstant(read('expiresAt', item), zone)).filter((at) => at !== null && at > now) as number[];
	if (given.length > 0) return Math.min(...given);
	const hours = numberIn(read('expiresAfterHours', 0));
	return Number.isFinite(hours) && hours > 0 ? now + hours * 3_600_000 : undefined;
}

function draftOf(value: unknown): Record<string, unknown> {
	if (isRecord(value)) return value;
	const text = typeof value === 'string' ? value : '';
	const parsed = /^\s*\{/.test(text) ? attempt(() => JSON.parse(text) as unknown) : undefined;
	if (parsed && 'value' in parsed && isRecord(parsed.value)) return parsed.value;
	return text.trim() === '' ? {} : { body: text };
}

/** What a draft without a text says: its plain values, and the totals of an invoice. */
function rowsOf(draft: Record<string, unknown>): Array<{ name: string; value: string }> {
	const totals = isRecord(draft.totals) ? Object.entries(draft.totals) : [];
	return [...Object.entries(draft), ...totals].flatMap(([name, value]) =>
		['subject', 'body', 'text'].includes(name) || (typeof value !== 'string' && typeof value !== 'number') || String(value).length > 300 ? [] : [{ name, value: String(value) }],
	);
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text === '' ? undefined : text;
}
