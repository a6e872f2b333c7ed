import { URGENCY } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import type { CaseRecord } from '../ledger';
import { placeholders } from './conditions';
import type { Dialect, Sql, Value } from './database';
import { outlineOf } from './outline';
import { caseRecord, text } from './rows';
import { instant, keyText, labelText } from './values';

/** Held against other writers until the transaction ends. */
export async function lockedCase(sql: Sql, dialect: Dialect, caseId: string): Promise<CaseRecord> {
	const id = keyText(caseId, 'caseId');
	const [row] = await sql.query(`SELECT * FROM cases WHERE case_id = ? ${dialect.forUpdate}`, [id]);
	if (!row) throw caseNotFound(id);
	return caseRecord(row);
}

/** Several, in the order that everybody holds them in; gives those that are there. */
export async function holdCases(sql: Sql, dialect: Dialect, caseIds: readonly string[]): Promise<Set<string>> {
	const ids = [...new Set(caseIds)];
	if (ids.length === 0) return new Set();
	const rows = await sql.query(`SELECT case_id FROM cases WHERE case_id IN (${placeholders(ids)}) ORDER BY case_id ${dialect.forUpdate}`, ids);
	return new Set(rows.map((row) => text(row, 'case_id')));
}

/** Writes what changed, and raises the version by one. `data` (the case's whole data) and `facts` are JSON text; `queued: null` ends the wait, `owner: null` takes the owner away. */
export async function writeCase(
	sql: Sql,
	before: CaseRecord,
	change: Partial<Pick<CaseRecord, 'stage' | 'priority'>> & { owner?: CaseRecord['owner'] | null; dueAt?: number | null; data?: string; queued?: { at: number; facts: string } | null },
	now: number,
): Promise<CaseRecord> {
	const columns: Array<[string, Value]> = [];
	if (change.stage !== undefined) columns.push(['stage', change.stage]);
	if (change.priority !== undefined) columns.push(['priority', change.priority]);
	if (change.owner !== undefined) {
		columns.push(['owner_id', change.owner && keyText(change.owner.id, 'owner.id')]);
		columns.push(['owner_name', labelText(change.owner?.name, 'owner.name')]);
		columns.push(['owner_email', labelText(change.owner?.email, 'owner.email')]);
	}
	if (change.queued !== undefined) columns.push(['queued_at', change.queued?.at ?? null], ['queue_facts', change.queued?.facts ?? null]);
	if (change.dueAt !== undefined) columns.push(['due_at', change.dueAt]);
	if (change.data !== undefined) columns.push(['data', change.data]);
	const version = before.version + 1;
	const data = change.data === undefined ? before.data : (JSON.parse(change.data) as CaseRecord['data']);
	columns.push(['updated_at', instant(now, 'now')], ['version', version], ['outline', outlineOf(data)], ['outline_version', version]);
	const [row] = await sql.query(
		`UPDATE cases SET ${columns.map(([name]) => `${name} = ?`).join(', ')} WHERE case_id = ? RETURNING *`,
		[...columns.map(([, value]) => value), before.caseId],
	);
	if (!row) throw caseNotFound(before.caseId);
	if (change.priority !== undefined && change.priority !== before.priority) {
		await sql.query('UPDATE work SET urgency = ? WHERE case_id = ?', [URGENCY[change.priority], before.caseId]);
	}
	return caseRecord(row);
}

export function caseNotFound(caseId: string): DomainError {
	return new DomainError(
		'case-not-found',
		`The ledger has no case ${JSON.stringify(caseId)} (caseId).`,
		'Open the case first, or check that this step uses the ledger the case was opened on.',
		'caseId',
	);
}
