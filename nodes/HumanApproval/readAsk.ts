import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';

import { readInstant } from '../../domain/calendar';
import { subjectCalled, type ApprovalAsk, type ApprovalRules } from '../../domain/desk';
import { attempt } from '../shared/attempt';
import { isRecord, namesIn } from '../shared/parameters';
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
	title: string;
	subjectName: string;
	draft: Record<string, unknown>;
	rows: Array<{ label: string; value: string }>;
	caseId?: string;
}

export function readAsk(read: Read, itemIndex: number): Ask {
	const draft = draftOf(read('draft', itemIndex));
	const subjectName = textOf(read('subject', itemIndex)) ?? 'reply';
	const body = stringOf(draft.body) ?? stringOf(draft.text);
	const subject = stringOf(draft.subject);
	const title = textOf(read('title', itemIndex));
	const caseId = textOf(read('caseId', itemIndex));
	const what = subjectCalled(subjectName === 'other' ? undefined : subjectName);
	return {
		title: title === undefined ? `${what} ${itemIndex + 1}` : `${what}: ${title}`,
		subjectName,
		draft,
		...(subject !== undefined && { subject }),
		...(body !== undefined && { body }),
		editable: read('allowEdit', itemIndex) !== false && body !== undefined,
		rows: rowsOf(draft),
		...(caseId !== undefined && { caseId }),
	};
}

export function readRules(read: Read): ApprovalRules {
	return { approvers: namesIn(read('approvers', 0)), all: read('approvalsNeeded', 0) === 'all' };
}

/** Of several drafts on one page the first that expires ends the wait; undefined: never. */
export function readExpiry(read: Read, count: number, zone: string, now: number): number | undefined {
	const given = Array.from({ length: count }, (_, item) => readInstant(read('expiresAt', item), zone)).filter((at) => at !== null && at > now) as number[];
	if (given.length > 0) return Math.min(...given);
	const hours = Number(read('expiresAfterHours', 0));
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
function rowsOf(draft: Record<string, unknown>): Array<{ label: string; value: string }> {
	const totals = isRecord(draft.totals) ? Object.entries(draft.totals).map(([name, value]) => [`totals ${name}`, value] as const) : [];
	return [...Object.entries(draft), ...totals].flatMap(([label, value]) =>
		['subject', 'body', 'text'].includes(label) || (typeof value !== 'string' && typeof value !== 'number') || String(value).length > 300 ? [] : [{ label, value: String(value) }],
	);
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text === '' ? undefined : text;
}
