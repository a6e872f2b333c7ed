import type { ContactMark } from '../../domain/case';
import type { Row, Sql, Value } from './database';
import { eraseMessages } from './eraseMessages';
import { optionalText, text } from './rows';

export interface Person {
	/** What they are told by, and nobody else. */
	marks: ContactMark[];
	/** Their cases. */
	caseIds: ReadonlySet<string>;
}

/** Where a caller's own key can name somebody; the columns that are unique together, the key last. */
const KEYED = [
	{ table: 'claims', unique: ['claim_key'], ofCases: true },
	{ table: 'slots', unique: ['slot_key'], ofCases: true },
	{ table: 'issued_numbers', unique: ['series', 'number_key'], ofCases: false },
	{ table: 'counts', unique: ['name'], ofCases: false },
	{ table: 'messages', unique: ['message_key'], ofCases: true },
] as const;
/** Cases looked for in one reading of all claims. */
const AT_ONCE = 20;
/** What stands between the digits of a number. */
const GAPS = [' ', '\u00A0', '-', '.', '/', '(', ')'];
/** Shorter numbers stand inside of others by chance. */
const LEAST_DIGITS = 9;
/** Longer than any address there is, and than a store's LIKE takes. */
const MOST_LETTERS = 1_000;

/**
 * What names a person outside of their cases' own data. An address or number in a key is written over, so that the key
 * still keeps its thing from happening twice to whoever asks with it as it is now, and still holds its number or its
 * time. Results of claims that belong to no case go where the key names one of the person's cases, or either names the
 * person. What belongs to a case of somebody else stays with that case.
 */
export async function eraseTraces(sql: Sql, { marks, caseIds }: Person): Promise<void> {
	await eraseResults(sql, caseIds);
	for (const mark of marks) {
		const telling = mark.kind === 'email' ? mark.text.length <= MOST_LETTERS : mark.text.length >= LEAST_DIGITS;
		if (telling) await eraseMark(sql, mark, caseIds);
	}
}

async function eraseMark(sql: Sql, mark: ContactMark, caseIds: ReadonlySet<string>): Promise<void> {
	const naming = patternOf(mark);
	const theirs = async (row: Row) => {
		const caseId = optionalText(row, 'case_id');
		if (caseId === undefined || caseIds.has(caseId)) return true;
		return (await sql.query('SELECT 1 AS living FROM cases WHERE case_id = ? AND erased_at IS NULL', [caseId])).length === 0;
	};

	for (const row of await rowsNaming(sql, 'claims', 'result', mark, 'case_id IS NULL')) {
		if (names(naming, text(row, 'result'))) {
			await sql.query('UPDATE claims SET result = NULL WHERE claim_key = ?', [text(row, 'claim_key')]);
		}
	}
	for (const column of ['recipient', 'content']) {
		for (const row of await rowsNaming(sql, 'messages', column, mark, 'case_id IS NULL')) {
			if (names(naming, text(row, column))) await eraseMessages(sql, 'message_key = ?', [text(row, 'message_key')]);
		}
	}
	for (const row of await rowsNaming(sql, 'message_counts', 'name', mark)) {
		if (names(naming, text(row, 'name'))) await sql.query('DELETE FROM message_counts WHERE name = ?', [text(row, 'name')]);
	}
	for (const { table, unique, ofCases } of KEYED) {
		const key = unique[unique.length - 1];
		for (const row of await rowsNaming(sql, table, key, mark)) {
			if (!names(naming, text(row, key)) || (ofCases && !(await theirs(row)))) continue;
			const where = unique.map((column) => `${column} = ?`).join(' AND ');
			const there = unique.map((column) => text(row, column));
			const free = await freeKey(sql, table, where, there.slice(0, -1), text(row, key).replace(naming, 'erased'));
			if (table === 'messages') await renameMessage(sql, there[0], free);
			await sql.query(`UPDATE ${table} SET ${key} = ?${table === 'claims' ? ', result = NULL' : ''} WHERE ${where}`, [free, ...there]);
		}
	}
}

/** What refers to the message by its key. */
async function renameMessage(sql: Sql, from: string, to: string): Promise<void> {
	await sql.query('UPDATE messages SET carried_by = ? WHERE carried_by = ?', [to, from]);
	await sql.query('UPDATE message_counts SET message_key = ? WHERE message_key = ?', [to, from]);
}

/** A claim for a case can be there without belonging to it: by its key alone. */
async function eraseResults(sql: Sql, caseIds: ReadonlySet<string>): Promise<void> {
	const all = [...caseIds];
	for (let from = 0; from < all.length; from += AT_ONCE) {
		const some = all.slice(from, from + AT_ONCE);
		await sql.query(
			`UPDATE claims SET result = NULL WHERE case_id IS NULL AND result IS NOT NULL AND (${some.map(() => "claim_key LIKE ? ESCAPE '!'").join(' OR ')})`,
			some.map(within),
		);
	}
}

/** Rows whose column may name the person; `patternOf` tells. */
export async function rowsNaming(sql: Sql, table: string, column: string, { kind, text: mark }: ContactMark, among = '1 = 1'): Promise<Row[]> {
	const gaps: Value[] = kind === 'phone' ? GAPS : [];
	const searched = gaps.reduce((inner: string) => `replace(${inner}, ?, '')`, kind === 'phone' ? column : `lower(${column})`);
	return await sql.query(`SELECT * FROM ${table} WHERE ${among} AND ${searched} LIKE ? ESCAPE '!'`, [...gaps, within(mark)]);
}

/** The pattern of LIKE, with `!` to escape, for what holds the text. */
function within(part: string): string {
	return `%${part.replace(/[%_!]/g, '!$&')}%`;
}

/** The address or number as a whole, not inside of a longer one; a number with or without its country code. */
function patternOf({ kind, text: mark }: ContactMark): RegExp {
	if (kind === 'email') return new RegExp(`(?<![\\p{L}\\p{N}._%+-])${escaped(mark)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'giu');
	const gap = `[${GAPS.map((one) => `\\${one}`).join('')}]{0,3}`;
	return new RegExp(`(?<!\\d)(?:\\+?\\d{1,3}${gap})?\\(?${[...mark].join(gap)}(?!\\d)`, 'g');
}

function names(pattern: RegExp, said: string): boolean {
	return said.search(pattern) >= 0;
}

function escaped(literal: string): string {
	return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Two keys can become the same where they differed in the address' letters alone. */
async function freeKey(sql: Sql, table: string, where: string, beside: string[], wanted: string): Promise<string> {
	for (let count = 1; ; count++) {
		const key = count === 1 ? wanted : `${wanted}:${count}`;
		const [taken] = await sql.query(`SELECT 1 AS taken FROM ${table} WHERE ${where}`, [...beside, key]);
		if (!taken) return key;
	}
}
