import { ACTORS, isProcess, PRIORITIES, PROCESSES, STAGES } from '../../domain/case';
import type { Actor, Priority, Process, Stage } from '../../domain/case';
import { DomainError } from '../../domain/errors';

/** What goes into the store, checked and made fit for it. Each takes the field's name for the message. */

/** Fit an index entry of every store (PostgreSQL: 2704 bytes) together, also when each character takes three bytes. */
const MAX_KEY = 500;
const MAX_SERIES = 200;
const MAX_LABEL = 2_000;
/** Keeps a statement well inside every store's limits. */
const MAX_LIST = 100;
/** Well below SQLite's limit of 1 GB for a value. */
const MAX_JSON = 100_000_000;
/** The widest instants that ECMAScript dates know. */
const MAX_INSTANT = 8.64e15;

/** A key, id or name that the ledger looks things up by. */
export function keyText(value: string, field: string): string {
	return textOfUpTo(MAX_KEY, value, field);
}

/** The name of a series stands beside a key in one index entry. */
export function seriesText(value: string, field: string): string {
	return textOfUpTo(MAX_SERIES, value, field);
}

function textOfUpTo(most: number, value: string, field: string): string {
	if (typeof value !== 'string' || value.trim() === '') {
		throw new DomainError('key-missing', `${field} is empty.`, `Give ${field} a text of 1 to ${most} characters.`, field);
	}
	if (value.length > most) {
		throw new DomainError(
			'key-too-long',
			`${field} has ${value.length} characters; up to ${most} are kept.`,
			`Give ${field} a shorter text, for example a hash of the long one.`,
			field,
		);
	}
	return wellFormed(value);
}

/** A text for people to read. Absent stays absent. */
export function labelText(value: string | undefined, field: string): string | null {
	if (value === undefined || value === null) return null;
	if (typeof value !== 'string') {
		throw new DomainError('text-expected', `${field} is not a text.`, `Give ${field} a text, or leave it out.`, field);
	}
	return wellFormed(value.slice(0, MAX_LABEL));
}

/** NUL characters and halves of surrogate pairs become U+FFFD: not every store takes them. */
function wellFormed(text: string): string {
	return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** What bears an instant so far ahead was written under a clock that went wrong: those of hosts differ by seconds. */
export const WRONG_CLOCK_MS = 60 * 60 * 1000;

/** Milliseconds since the epoch, UTC. */
export function instant(value: number, field: string): number {
	if (!Number.isSafeInteger(value) || Math.abs(value) > MAX_INSTANT) {
		throw new DomainError(
			'instant-invalid',
			`${field} is not an instant: ${String(value)}.`,
			`Give ${field} as whole milliseconds since 1970-01-01T00:00:00Z.`,
			field,
		);
	}
	return value;
}

/** A length of time in whole milliseconds; `Infinity` where it has no end. */
export function duration(value: number, field: string): number {
	if (typeof value !== 'number' || !(value >= 0) || (value !== Infinity && !Number.isSafeInteger(value))) {
		throw new DomainError(
			'duration-invalid',
			`${field} is not a length of time: ${String(value)}.`,
			`Give ${field} in whole milliseconds, 0 or more.`,
			field,
		);
	}
	return value;
}

export function limitOf(value: number | undefined, field: string, { usual, most }: { usual: number; most: number }): number {
	if (value === undefined) return usual;
	if (!Number.isSafeInteger(value) || value < 1 || value > most) {
		throw new DomainError(
			'limit-invalid',
			`${field} is ${String(value)}; it can be 1 to ${most}.`,
			`Set ${field} between 1 and ${most}, and read further pages from where the last one ended.`,
			field,
		);
	}
	return value;
}

export function wholeNumber(value: number, field: string): number {
	if (!Number.isSafeInteger(value) || value < 0) {
		throw new DomainError(
			'number-invalid',
			`${field} is not a whole number: ${String(value)}.`,
			`Give ${field} as a whole number, 0 or more.`,
			field,
		);
	}
	return value;
}

/** Each entry checked, each once. Absent and empty both mean "no condition". */
export function listOf(
	values: readonly string[] | undefined,
	field: string,
	check: (value: string, field: string) => string,
): string[] {
	if (values === undefined || values === null) return [];
	if (!Array.isArray(values) || values.length > MAX_LIST) {
		throw new DomainError(
			'list-invalid',
			`${field} is not a list of up to ${MAX_LIST} texts.`,
			`Give ${field} as a list, e.g. ["reply.sent"].`,
			field,
		);
	}
	return [...new Set(values.map((value, index) => check(value, `${field}[${index}]`)))];
}

/** As `listOf`, where there is nothing to answer without an entry. */
export function someOf(values: readonly string[], field: string, check: (value: string, field: string) => string): string[] {
	const list = listOf(values, field, check);
	if (list.length > 0) return list;
	throw new DomainError('list-empty', `${field} is empty.`, `Name at least one in ${field}.`, field);
}

export function stageOf(value: string, field: string): Stage {
	const stage = STAGES.find((known) => known === value);
	if (stage === undefined) {
		throw new DomainError(
			'stage-unknown',
			`${field} names no stage: ${quoted(value)}.`,
			`Choose one of ${STAGES.join(', ')}.`,
			field,
		);
	}
	return stage;
}

export function priorityOf(value: string, field: string): Priority {
	const priority = PRIORITIES.find((known) => known === value);
	if (priority === undefined) {
		throw new DomainError(
			'priority-unknown',
			`${field} names no priority: ${quoted(value)}.`,
			`Choose one of ${PRIORITIES.join(', ')}.`,
			field,
		);
	}
	return priority;
}

export function processOf(value: string, field: string): Process {
	if (isProcess(value)) return value;
	throw new DomainError('process-unknown', `${field} names no process: ${quoted(value)}.`, `Choose one of ${PROCESSES.join(', ')}.`, field);
}

/** 0 to 3; what is less urgent than the last counts as the last. */
export function urgencyOf(value: number | undefined, field: string): number {
	return value === undefined ? 2 : Math.min(wholeNumber(value, field), 3);
}

export function choiceOf<T extends string>(choices: readonly T[], value: string, field: string): T {
	const choice = choices.find((known) => known === value);
	if (choice !== undefined) return choice;
	throw new DomainError('choice-unknown', `${field} is ${quoted(value)}.`, `Choose one of ${choices.join(', ')}.`, field);
}

export function actorOf(value: string | undefined, field: string): Actor | null {
	if (value === undefined) return null;
	const actor = ACTORS.find((known) => known === value);
	if (actor === undefined) {
		throw new DomainError(
			'actor-unknown',
			`${field} names nobody who acts: ${quoted(value)}.`,
			`Choose one of ${ACTORS.join(', ')}, or leave it out.`,
			field,
		);
	}
	return actor;
}

/** JSON text of an object, as it will be read back: `undefined` is gone, dates are strings. */
export function jsonText(value: object, field: string): string {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new DomainError(
			'object-expected',
			`${field} is not an object.`,
			`Give ${field} as an object with named values.`,
			field,
		);
	}
	let text: string | undefined;
	try {
		text = JSON.stringify(value);
	} catch {
		// Circular, a BigInt, or nested deeper than the stack.
	}
	// What has a JSON form of its own, such as a date, is no object any more.
	if (text === undefined || !text.startsWith('{')) {
		throw new DomainError(
			'value-not-json',
			`${field} cannot be written as a JSON object.`,
			`Leave out of ${field} what refers back to itself and what JSON has no form for.`,
			field,
		);
	}
	if (text.length > MAX_JSON) {
		throw new DomainError(
			'value-too-large',
			`${field} takes ${text.length} characters as JSON; up to ${MAX_JSON} are kept.`,
			`Keep large contents of ${field} elsewhere, and put a reference to them here.`,
			field,
		);
	}
	return text;
}

function quoted(value: unknown): string {
	return JSON.stringify(String(value).slice(0, 100));
}
