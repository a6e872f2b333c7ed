import type { Vocabulary } from './vocabulary';

/** A record by our names, and what of it no name is known for. */
export interface Named {
	fields: Record<string, unknown>;
	unread: string[];
}

/** Names of records and moments, as systems write them: `product_id`, `createdAt`. A due date is none of them. */
const OF_RECORDS = /(?:^|_)ids?$|[a-z]I[dD]s?$|(?:_at|_on|_time|At|On|Time)$|^[_$@]/;

const tables = new WeakMap<Vocabulary, { ours: Map<string, string>; passed: Set<string> }>();

/**
 * The fields by our names; where one is there under two names with two values, the second is not read. What says nothing
 * (blank, 0, false, no entries) is passed over.
 */
export function named(given: Record<string, unknown>, vocabulary: Vocabulary): Named {
	const { ours, passed } = tableOf(vocabulary);
	const fields: Record<string, unknown> = {};
	const unread: string[] = [];
	const exactFirst = Object.keys(given).sort((a, b) => Number(Object.hasOwn(vocabulary.names, b)) - Number(Object.hasOwn(vocabulary.names, a)));
	for (const name of exactFirst) {
		const value = given[name];
		const ourName = ours.get(bare(name));
		if (ourName !== undefined && !Object.hasOwn(fields, ourName)) fields[ourName] = value;
		else if (ourName !== undefined) {
			if (isBlank(fields[ourName])) fields[ourName] = value;
			else if (!isBlank(value) && !isSame(fields[ourName], value) && !isDouble(ourName, name)) unread.push(name);
		} else if (!isNothing(value) && !passed.has(bare(name)) && !OF_RECORDS.test(name)) unread.push(name);
	}
	return { fields, unread };
}

/** An id beside the same record's number names it, too. */
function isDouble(ourName: string, name: string): boolean {
	return ['id', 'number', 'reference', 'paidOn', 'total', 'sku', 'email', 'phone', 'language', 'type', 'status'].includes(ourName) || OF_RECORDS.test(name);
}

export function bare(name: string): string {
	return name.slice(0, 80).toLowerCase().replace(/[^a-z0-9]/g, '');
}

function tableOf(vocabulary: Vocabulary) {
	let table = tables.get(vocabulary);
	if (!table) {
		const ours = new Map(Object.entries(vocabulary.names).flatMap(([name, others]) => [name, ...others.split(/\s+/).filter(Boolean)].map((one) => [bare(one), name] as const)));
		tables.set(vocabulary, (table = { ours, passed: new Set(vocabulary.passed.split(/\s+/)) }));
	}
	return table;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isBlank(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isNothing(value: unknown): boolean {
	return isBlank(value) || value === 0 || value === '0' || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other) || (typeof one !== 'object' && typeof other !== 'object' && String(one).trim() === String(other).trim());
}
