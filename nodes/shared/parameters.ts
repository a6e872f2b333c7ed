import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { parseInstant } from '../../domain/calendar';
import type { Instant } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { withPlainNames } from '../../domain/text';
import { attempt } from './attempt';
import { readParameter } from './readParameter';

/** Every node that decides by time has this parameter, so that a run can be replayed. */
export const nowField: INodeProperties = {
	displayName: 'Now',
	name: 'now',
	type: 'string',
	default: '={{ $now }}',
	description: 'The time to decide by, as ISO 8601. Set it to run a case again as of another moment.',
};

/** Which of the node's operations is chosen, for all items. */
export function readOperation<T extends object>(context: IExecuteFunctions, operations: T): keyof T {
	const value: unknown = context.getNodeParameter('operation', 0);
	if (typeof value === 'string' && Object.hasOwn(operations, value)) return value as keyof T;
	throw new DomainError('operation-unknown', `Operation is "${saidBy(value) ?? 'an object'}"`, 'Choose one from the list.', 'operation');
}

/** Epoch milliseconds; a time without an offset is read in `zone`. */
export function readNow(context: IExecuteFunctions, itemIndex: number, zone: string): Instant {
	return parseInstant(readParameter(context, 'now', itemIndex), 'Now', zone);
}

/**
 * A JSON parameter as a value: what an expression gave as it is, text parsed. Nothing (also `""`) is undefined.
 * `displayName` is how the field is called on the screen.
 */
export function readJson(context: IExecuteFunctions, name: string, itemIndex: number, displayName: string): unknown {
	return jsonOf(readParameter(context, name, itemIndex), name, displayName);
}

/** As `readJson`, of a value that was read already. */
export function jsonOf(value: unknown, name: string, displayName: string): unknown {
	if (value === undefined || value === null || value === '') return undefined;
	if (typeof value !== 'string') return value;
	const parsed = parseJson(value);
	if ('value' in parsed) return parsed.value;
	throw new DomainError(
		'json-malformed',
		`${displayName} is not valid JSON: ${parsed.why}`,
		'Check the quotes and commas, or use an expression that gives an object.',
		name,
	);
}

/** As `readJson`; but text that does not begin like JSON is what it says: somebody's own words, which are all that an agent has. */
export function readJsonOrWords(context: IExecuteFunctions, name: string, itemIndex: number, displayName: string): unknown {
	const value = readParameter(context, name, itemIndex);
	if (typeof value !== 'string' || /^\s*[[{"]/.test(value)) return jsonOf(value, name, displayName);
	return value.trim() === '' ? undefined : value;
}

/**
 * A JSON parameter with named values; nothing is undefined.
 *
 * @param wayOn what to give in its place
 */
export function readRecord(context: IExecuteFunctions, name: string, itemIndex: number, displayName: string, wayOn: string, code = `${kebab(name)}-not-an-object`): IDataObject | undefined {
	const value = readJson(context, name, itemIndex, displayName);
	if (value === undefined || isRecord(value)) return value;
	throw new DomainError(code, `${displayName} is not an object`, wayOn, name);
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function parseJson(text: string): { value: unknown } | { why: string } {
	try {
		return { value: withPlainNames(JSON.parse(text.trim()) as unknown) };
	} catch (cause) {
		return { why: cause instanceof Error ? cause.message : String(cause) };
	}
}

/** Trimmed text; nothing and white space are undefined. */
export function readText(context: IExecuteFunctions, name: string, itemIndex: number, displayName = name): string | undefined {
	const text = saidBy(readParameter(context, name, itemIndex));
	if (text === undefined) throw new DomainError(`${name}-not-text`, `${displayName} is an object, not a text`, 'Point the expression at one value in it.', name);
	return text.trim() === '' ? undefined : text.trim();
}

/**
 * A value as text, `""` for nothing. Undefined for an object without words, or a list with one: all of them would be one text, and
 * one that came by a webhook may have anything in the place of what gives them.
 */
export function saidBy(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return String(value ?? '');
	const said = attempt(() => String(value as unknown));
	return 'value' in said && !said.value.includes('[object ') ? said.value : undefined;
}

/** A number, or a text that is one; else NaN. */
export function numberIn(value: unknown): number {
	return Number(saidBy(value) ?? NaN);
}

/** As `readText`, of a value that was read already; what is no text is undefined. */
export function trimmedText(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A text that has to be there. */
export function requiredText(text: string | undefined, name: string, displayName: string): string {
	if (text !== undefined) return text;
	throw new DomainError(`${name}-missing`, `${displayName} is empty`, `Enter ${displayName}, or an expression that gives it.`, name);
}

/** An object is refused: all objects would be the one text "[object Object]", and one case. */
export function readCaseId(context: IExecuteFunctions, itemIndex: number): string | undefined {
	const caseId = readText(context, 'caseId', itemIndex, 'Case ID');
	if (caseId === undefined || !caseId.includes('[object Object]')) return caseId;
	throw new DomainError('caseId-not-text', 'Case ID is an object, not a text', 'Point the expression at the id in it, e.g. {{ $json.case.caseId }}.', 'caseId');
}

/** Names in text, separated by commas; blanks between commas are none. */
export function namesIn(value: unknown): string[] {
	return (saidBy(value) ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

export function isRecord(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
