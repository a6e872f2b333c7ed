import { adfIn } from './adf';
import { attachmentOf, isFile } from './attachments';
import { answersOf, answerText } from './answers';
import { looksLikeHtml } from './html';
import { isObject, parseJson, type Plain, type PlainObject } from './plain';
import { readForm } from './form';
import type { Draft, Look } from './shape';

/** Text by itself: JSON where it is JSON, otherwise what somebody wrote. */
export function readText(text: string, look: Look | undefined): Draft {
	const isJson = look !== undefined && /^\s{0,100}[[{"]/.test(text.slice(0, 200));
	if (isJson) {
		const parsed = parseJson(text);
		if (parsed !== undefined) return look(parsed);
	}
	const lead = adfIn(text);
	if (lead !== undefined) return lead;
	const draft: Draft = { kind: 'text', channel: 'other', contact: {}, ...(looksLikeHtml(text) ? { html: text } : { text }) };
	// Somebody's words may begin with a quotation mark; they hardly begin with a brace.
	const isBroken = isJson && !text.slice(0, 200).trimStart().startsWith('"');
	if (isBroken) draft.notes = [{ code: 'not-json', message: 'The text looks like JSON and cannot be read as such: it is kept as it came.' }];
	// Bytes read as text: far more of it cannot be shown than words ever contain.
	const sample = text.slice(0, 2_000);
	const unreadable = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
	if (unreadable > 8 && unreadable > sample.length / 10) {
		return {
			kind: 'binary',
			channel: 'other',
			contact: {},
			attachments: [{ size: text.length }],
			notes: [{ code: 'binary-only', message: 'The item holds bytes, not text.' }],
		};
	}
	return draft;
}

const MAX_LISTED = 100;

/**
 * Several entries in one item stay one inquiry, so that each item is answered once: its text lists them. A list of one is
 * that one; without `look` it is listed too.
 */
export function readList(entries: Plain[], look: Look | undefined): Draft {
	const note = {
		code: 'array-item',
		message: `The item is a list of ${entries.length}: it counts as one inquiry. Split it before this node to have one for each entry.`,
	};
	if (entries.length === 1 && look) {
		const draft = look(entries[0]);
		return { ...draft, notes: [note, ...(draft.notes ?? [])] };
	}
	const drafts = look && entries.length <= MAX_LISTED ? entries.map(look) : [];
	if (drafts.length > 0 && drafts.every(({ receipt }) => receipt)) return drafts[0];
	const lines = entries.slice(0, MAX_LISTED).map((entry, index) => `${index + 1}. ${lineOf(entry)}`);
	if (entries.length > MAX_LISTED) lines.push(`… ${entries.length - MAX_LISTED} more`);
	return { kind: 'list', channel: 'other', text: lines.join('\n'), contact: {}, notes: [note] };
}

function lineOf(entry: Plain): string {
	if (isObject(entry)) {
		return answersOf(entry)
			.map((answer) => `${answer.name}: ${answerText(answer.value)?.slice(0, 1_000) ?? JSON.stringify(answer.value).slice(0, 1_000)}`)
			.join('; ');
	}
	return (answerText(entry) ?? JSON.stringify(entry)).slice(0, 2_000);
}

/** Numbers, booleans and nothing at all. */
export function readValue(value: number | boolean | null | undefined): Draft {
	const isNothing = value === null || value === undefined;
	return { kind: isNothing ? 'empty' : 'value', channel: 'other', text: isNothing ? undefined : String(value), contact: {} };
}

/** Anything else with names and values: read as a form. */
export function readObject(raw: PlainObject): Draft {
	if (isFile(raw)) {
		return {
			kind: 'binary',
			channel: 'other',
			contact: {},
			attachments: [attachmentOf(raw)],
			notes: [{ code: 'binary-only', message: 'The item holds a file and no words.' }],
		};
	}
	return readForm(raw, 'object');
}

