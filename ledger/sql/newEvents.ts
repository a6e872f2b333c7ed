import type { LedgerEvent, NewEvents, NewEventsFilter } from '../ledger';
import { Conditions, placeholders } from './conditions';
import type { Database, Sql, Value } from './database';
import { EVENT_COLUMNS } from './events';
import { integer, ledgerEvent } from './rows';
import { keyText, limitOf, listOf, stageOf, wholeNumber } from './values';

/**
 * Sequences are drawn before they can be seen, and transactions that write side by side come to an end in any order: an
 * event may appear below one that was read already. So the highest sequence is looked up first, then everything that was
 * being written at that time is let come to its end, and only events up to that sequence are given.
 */
export async function newEvents(database: Database, filter: NewEventsFilter): Promise<NewEvents> {
	const limit = limitOf(filter.limit, 'limit', { usual: 1_000, most: 10_000 });
	const highest = await database.read(highestSequence);
	if (filter.after === undefined) return { events: [], cursor: highest };
	const after = wholeNumber(filter.after, 'after');
	if (highest <= after || !(await database.settled())) return { events: [], cursor: after };

	const { statement, values } = newEventsQuery({ ...filter, after, limit }, highest);
	const events = (await database.read((sql) => sql.query(statement, values))).map(ledgerEvent);
	return { events, cursor: lastOf(events, limit) ?? highest };
}

export function newEventsQuery(filter: NewEventsFilter, highest: number): { statement: string; values: Value[] } {
	const types = listOf(filter.types, 'types', keyText);
	const stages = listOf(filter.stages, 'stages', stageOf);
	const conditions = new Conditions();
	conditions.add('sequence > ?', filter.after ?? 0);
	conditions.add('sequence <= ?', highest);
	if (types.length > 0) conditions.add(`type IN (${placeholders(types)})`, ...types);
	if (stages.length > 0) {
		conditions.add(`EXISTS (SELECT 1 FROM cases WHERE cases.case_id = events.case_id AND cases.stage IN (${placeholders(stages)}))`, ...stages);
	}
	return {
		statement: `SELECT ${EVENT_COLUMNS} FROM events ${conditions.where} ORDER BY sequence LIMIT ?`,
		values: [...conditions.values, filter.limit ?? 1_000],
	};
}

async function highestSequence(sql: Sql): Promise<number> {
	const [row] = await sql.query('SELECT COALESCE(MAX(sequence), 0) AS highest FROM events');
	return integer(row, 'highest');
}

/** Of a page that is full there may be more below the highest sequence; otherwise everything up to it was looked at. */
function lastOf(events: LedgerEvent[], limit: number): number | undefined {
	return events.length === limit ? events.at(-1)?.sequence : undefined;
}
