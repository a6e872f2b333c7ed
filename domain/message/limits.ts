import { cutText, tidyLine, UNSAFE_NAMES } from '../text';
import { filesOf } from './attachments';
import type { Plain, PlainObject } from './plain';
import type { Attachment } from './shape';

export const MAX_FIELDS = 100;
/** UTF-16 units. */
export const FIELD_LIMIT = 5_000;
const NAME_LIMIT = 200;
const MAX_ENTRIES = 100;
const MAX_DEPTH = 6;
const MAX_VALUES = 2_000;

export interface Limited {
	fields: Record<string, Plain>;
	/** The files that were among the answers; they leave `fields`. */
	attachments: Attachment[];
	/** Whether anything was left out or shortened. */
	cut: boolean;
}

/** Fields as they are kept: text tidied by `tidy`, nothing blank, no files, no more and no longer than a form's answers are. */
export function limitFields(record: PlainObject, tidy: (text: string) => string): Limited {
	const limited: Limited = { fields: {}, attachments: [], cut: false };
	const budget = { left: MAX_VALUES };
	for (const [written, value] of Object.entries(record)) {
		if (value === undefined) continue;
		const name = cutText(tidyLine(written.slice(0, 2 * NAME_LIMIT)), NAME_LIMIT);
		const kept = limitValue(value, tidy, budget);
		const files = kept.value === undefined ? undefined : filesOf(kept.value, name);
		if (files) limited.attachments.push(...files);
		if (files === undefined && kept.cut) limited.cut = true;
		if (files !== undefined || kept.value === undefined) continue;
		// Tidying can turn a harmless name into one that reaches a prototype.
		if (name === '' || UNSAFE_NAMES.has(name) || Object.keys(limited.fields).length >= MAX_FIELDS) limited.cut = true;
		else limited.fields[freeName(limited.fields, name)] = kept.value;
	}
	return limited;
}

/** JSON values within the limits: blank text, null, and what is empty without them are absent. */
export function limitValue(
	value: Plain,
	tidy: (text: string) => string,
	budget = { left: MAX_VALUES },
	depth = 0,
): { value: Plain | undefined; cut: boolean } {
	if (--budget.left < 0) return { value: undefined, cut: true };
	if (value === null) return { value: undefined, cut: false };
	if (typeof value === 'string') {
		const tidied = tidy(value);
		return { value: tidied === '' ? undefined : cutText(tidied, FIELD_LIMIT), cut: tidied.length > FIELD_LIMIT };
	}
	if (typeof value !== 'object') return { value, cut: false };
	if (depth >= MAX_DEPTH) return { value: undefined, cut: true };
	let cut = false;
	const keep = (entry: Plain) => {
		const kept = limitValue(entry, tidy, budget, depth + 1);
		if (kept.cut) cut = true;
		return kept.value;
	};
	if (Array.isArray(value)) {
		const entries = value.slice(0, MAX_ENTRIES).map(keep).filter((entry) => entry !== undefined);
		return { value: entries.length > 0 ? entries : undefined, cut: cut || value.length > MAX_ENTRIES };
	}
	const record: PlainObject = {};
	const names = Object.keys(value);
	for (const written of names.slice(0, MAX_ENTRIES)) {
		const name = cutText(tidyLine(written.slice(0, 2 * NAME_LIMIT)), NAME_LIMIT);
		const entry = value[written];
		const kept = entry === undefined || name === '' || UNSAFE_NAMES.has(name) ? undefined : keep(entry);
		if (kept !== undefined) record[freeName(record, name)] = kept;
	}
	const isEmpty = Object.keys(record).length === 0;
	return { value: isEmpty ? undefined : record, cut: cut || names.length > MAX_ENTRIES };
}

/** Names that only differed in white space or invisible characters keep both values. */
function freeName(record: object, name: string): string {
	let free = name;
	for (let count = 2; Object.hasOwn(record, free); count++) free = `${cutText(name, NAME_LIMIT - 10)} (${count})`;
	return free;
}
