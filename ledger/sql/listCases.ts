import type { CaseFilter, CaseRecord } from '../ledger';
import { Conditions, placeholders } from './conditions';
import type { Sql, Value } from './database';
import { caseRecord } from './rows';
import { instant, keyText, limitOf, listOf, stageOf } from './values';

/** Bounds: `openedSince` inclusive, `openedBefore` exclusive. An empty list sets no condition. */
export async function listCases(sql: Sql, filter: CaseFilter): Promise<CaseRecord[]> {
	const { statement, values } = caseQuery(filter);
	return (await sql.query(statement, values)).map(caseRecord);
}

export function caseQuery(filter: CaseFilter): { statement: string; values: Value[] } {
	const limit = limitOf(filter.limit, 'limit', { usual: 100, most: 1_000 });
	const conditions = new Conditions();

	const stages = listOf(filter.stages, 'stages', stageOf);
	if (stages.length > 0) conditions.add(`stage IN (${placeholders(stages)})`, ...stages);
	if (filter.ownerId !== undefined) conditions.add('owner_id = ?', keyText(filter.ownerId, 'ownerId'));
	if (filter.unassigned !== undefined) conditions.add(filter.unassigned ? 'owner_id IS NULL' : 'owner_id IS NOT NULL');
	if (filter.queued !== undefined) conditions.add(filter.queued ? 'queued_at IS NOT NULL' : 'queued_at IS NULL');
	if (filter.contactKey !== undefined) conditions.add('contact_key = ?', keyText(filter.contactKey, 'contactKey'));
	if (filter.openedBefore !== undefined) conditions.add('opened_at < ?', instant(filter.openedBefore, 'openedBefore'));
	if (filter.openedSince !== undefined) conditions.add('opened_at >= ?', instant(filter.openedSince, 'openedSince'));
	if (filter.dueBy !== undefined) conditions.add('due_at IS NOT NULL AND due_at <= ?', instant(filter.dueBy, 'dueBy'));
	for (const type of listOf(filter.withoutEvents, 'withoutEvents', keyText)) conditions.add(`NOT ${HAS_EVENT}`, type);
	for (const type of listOf(filter.withEvents, 'withEvents', keyText)) conditions.add(HAS_EVENT, type);
	if (filter.withField !== undefined) conditions.add("data LIKE ? ESCAPE '!'", `%${likeText(`${jsonOf(filter.withField.name, 'withField.name')}:${jsonOf(filter.withField.text, 'withField.text')}`)}%`);
	if (filter.after !== undefined) {
		conditions.add(
			'(opened_at, case_id) > (?, ?)',
			instant(filter.after.openedAt, 'after.openedAt'),
			keyText(filter.after.caseId, 'after.caseId'),
		);
	}

	return {
		statement: `SELECT * FROM cases ${conditions.where} ORDER BY opened_at, case_id LIMIT ?`,
		values: [...conditions.values, limit],
	};
}

/** As the store keeps it: within a text no quote stands without a backslash, so nothing that anybody wrote is taken for a field. */
function jsonOf(value: string, field: string): string {
	return JSON.stringify(keyText(value, field));
}

function likeText(text: string): string {
	return text.replace(/[!%_]/g, '!$&');
}

const HAS_EVENT = 'EXISTS (SELECT 1 FROM events WHERE events.case_id = cases.case_id AND events.type = ?)';
