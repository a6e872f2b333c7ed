import { DomainError } from '../../domain/errors';
import type { RetentionInput } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Dialect, Sql, Value } from './database';
import { eraseCases } from './eraseContact';
import { eraseMessages } from './eraseMessages';
import { integer, text } from './rows';
import { instant } from './values';

/** Cases in one transaction: few enough to hold nobody up. */
const BATCH = 50;
/** The condition of the index `cases_over`, word for word. */
const OVER = "(stage || '') IN ('paid', 'closed')";
/** What refers to a case, in the order that lets go of it last. */
const OF_A_CASE = ['events', 'case_sources', 'handoffs', 'claims', 'slots', 'work', 'reviews', 'messages', 'cases'];

type Place = { updatedAt: number; caseId: string };

/** Numbers that were issued stay, so that a series keeps no gap; turns stay, so that the next choice stays fair. */
export async function applyRetention(database: Database, input: RetentionInput): Promise<{ cases: number }> {
	const now = instant(input.now, 'now');
	const olderThan = instant(input.unchangedSince, 'unchangedSince');
	if (input.action !== 'erase' && input.action !== 'delete') {
		throw new DomainError('action-unknown', `action is ${JSON.stringify(input.action)}.`, 'Choose erase or delete.', 'action');
	}
	let cases = 0;
	const messages = await database.write((sql) => retireMessages(sql, input.action, olderThan));
	for (let after: Place | undefined; ;) {
		const { statement, values } = overQuery(input.action, olderThan, after);
		const rows = await database.read((sql) => sql.query(statement, values));
		const last = rows.at(-1);
		if (!last) break;
		after = { updatedAt: integer(last, 'updated_at'), caseId: text(last, 'case_id') };
		cases += await database.write(async (sql) => {
			const ids = await stillOver(sql, database.dialect, rows.map((row) => text(row, 'case_id')), olderThan);
			return input.action === 'erase' ? await eraseCases(sql, database.dialect, ids, now, 'bot') : await deleteCases(sql, ids);
		});
	}
	if (cases + messages > 0) await database.scrub();
	return { cases };
}

export function overQuery(action: RetentionInput['action'], olderThan: number, after: Place | undefined): { statement: string; values: Value[] } {
	return {
		statement: `SELECT case_id, updated_at FROM cases WHERE ${OVER} AND updated_at < ? ${action === 'erase' ? 'AND erased_at IS NULL' : ''}
			${after ? 'AND (updated_at, case_id) > (?, ?)' : ''} ORDER BY updated_at, case_id LIMIT ?`,
		values: [olderThan, ...(after ? [after.updatedAt, after.caseId] : []), BATCH],
	};
}

/** A case may have been opened again after it was listed. */
async function stillOver(sql: Sql, dialect: Dialect, caseIds: string[], olderThan: number): Promise<string[]> {
	const rows = await sql.query(
		`SELECT case_id FROM cases WHERE case_id IN (${placeholders(caseIds)}) AND ${OVER} AND updated_at < ?
		ORDER BY case_id ${dialect.forUpdate}`,
		[...caseIds, olderThan],
	);
	return rows.map((row) => text(row, 'case_id'));
}

async function deleteCases(sql: Sql, caseIds: string[]): Promise<number> {
	for (const caseId of caseIds) {
		await sql.query('DELETE FROM message_counts WHERE message_key IN (SELECT message_key FROM messages WHERE case_id = ?)', [caseId]);
		for (const table of OF_A_CASE) await sql.query(`DELETE FROM ${table} WHERE case_id = ?`, [caseId]);
	}
	return caseIds.length;
}

/** What is over and belongs to no case, and what counted so long ago that no limit asks for it. How many messages it was. */
async function retireMessages(sql: Sql, action: RetentionInput['action'], olderThan: number): Promise<number> {
	await sql.query('DELETE FROM message_counts WHERE created_at < ?', [olderThan]);
	const over = "case_id IS NULL AND state IN ('sent', 'refused') AND state_at < ?";
	if (action === 'erase') return await eraseMessages(sql, over, [olderThan]);
	return (await sql.query(`DELETE FROM messages WHERE ${over} RETURNING message_key`, [olderThan])).length;
}
