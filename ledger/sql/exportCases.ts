import type { CaseFilter, ExportedCase, LedgerEvent } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Sql } from './database';
import { EVENT_COLUMNS } from './events';
import { listCases } from './listCases';
import { ledgerEvent } from './rows';

/** Held in memory at a time. */
const PAGE = 100;

/**
 * Each case is whole as it was when its page was read; pages are read one after the other, as they are asked for, so the
 * ledger is in use meanwhile. A case opened behind the place that was reached is still met, one before it is not.
 */
export async function* exportCases(database: Database, filter: Omit<CaseFilter, 'limit'>): AsyncGenerator<ExportedCase> {
	for (let after = filter.after; ;) {
		const page = await database.read((sql) => readPage(sql, { ...filter, after, limit: PAGE }));
		yield* page;
		const last = page.at(-1)?.case;
		if (page.length < PAGE || !last) return;
		after = { openedAt: last.openedAt, caseId: last.caseId };
	}
}

async function readPage(sql: Sql, filter: CaseFilter): Promise<ExportedCase[]> {
	const cases = await listCases(sql, filter);
	if (cases.length === 0) return [];
	const { statement, values } = eventsOfQuery(cases.map(({ caseId }) => caseId));
	const byCase = new Map<string, LedgerEvent[]>(cases.map(({ caseId }) => [caseId, []]));
	for (const event of (await sql.query(statement, values)).map(ledgerEvent)) byCase.get(event.caseId)?.push(event);
	return cases.map((one) => ({ case: one, events: byCase.get(one.caseId) ?? [] }));
}

export function eventsOfQuery(caseIds: string[]): { statement: string; values: string[] } {
	return {
		statement: `SELECT ${EVENT_COLUMNS} FROM events WHERE case_id IN (${placeholders(caseIds)}) ORDER BY case_id, sequence`,
		values: caseIds,
	};
}
