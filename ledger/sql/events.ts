import { keyOf, wakeDelayOf, wokenBy } from '../../domain/case';
import type { EventFilter, LedgerEvent, NewEvent } from '../ledger';
import { caseNotFound } from './caseRow';
import { Conditions, placeholders } from './conditions';
import type { Sql, Value } from './database';
import { ledgerEvent } from './rows';
import { actorOf, instant, jsonText, keyText, limitOf, listOf, wholeNumber } from './values';
import { makeDue } from './work';

export const EVENT_COLUMNS = 'sequence, case_id, type, happened_at, actor, data, event_key, recorded_at';

/** Keys are a case's own: two cases may use the same one. */
export async function recordEvent(sql: Sql, input: NewEvent): Promise<{ recorded: boolean; event: LedgerEvent }> {
	const caseId = keyText(input.caseId, 'caseId');
	const [known] = await sql.query('SELECT 1 AS known FROM cases WHERE case_id = ?', [caseId]);
	if (!known) throw caseNotFound(caseId);
	return await addEvent(sql, input);
}

/** For a case that is known to be there. A new event makes due what it wakes. */
export async function addEvent(sql: Sql, input: NewEvent): Promise<{ recorded: boolean; event: LedgerEvent }> {
	const caseId = keyText(input.caseId, 'caseId');
	const type = keyText(input.type, 'type');
	const at = instant(input.at, 'at');
	const by = actorOf(input.by, 'by');
	const data = input.data === undefined ? null : jsonText(input.data, 'data');
	const key = input.key === undefined ? keyOf(caseId, type, at, input.data) : keyText(input.key, 'key');
	const [added] = await sql.query(
		`INSERT INTO events (case_id, type, happened_at, actor, data, event_key, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (case_id, event_key) DO NOTHING RETURNING ${EVENT_COLUMNS}`,
		[caseId, type, at, by, data, key, instant(input.now, 'now')],
	);
	if (added) {
		await makeDue(sql, { caseId, processes: wokenBy(type, input.data), dueAt: input.now + wakeDelayOf(type, by), now: input.now });
		return { recorded: true, event: ledgerEvent(added) };
	}
	const [there] = await sql.query(`SELECT ${EVENT_COLUMNS} FROM events WHERE case_id = ? AND event_key = ?`, [caseId, key]);
	return { recorded: false, event: ledgerEvent(there) };
}

/** Under its own key it stays once for the case; whoever counts events of its old type does not find it. */
export async function withdrawEvent(sql: Sql, { caseId, key, type, as }: { caseId: string; key: string; type: string; as: string }): Promise<boolean> {
	const [found] = await sql.query('UPDATE events SET type = ? WHERE case_id = ? AND event_key = ? AND type = ? RETURNING sequence', [
		...[keyText(as, 'withdraw.as'), keyText(caseId, 'caseId')],
		...[keyText(key, 'withdraw.key'), keyText(type, 'withdraw.type')],
	]);
	return found !== undefined;
}

/** In the order of recording. No types, or an empty list of them: every type. */
export async function listEvents(sql: Sql, filter: EventFilter): Promise<LedgerEvent[]> {
	const { statement, values } = eventQuery(filter);
	return (await sql.query(statement, values)).map(ledgerEvent);
}

export function eventQuery(filter: EventFilter): { statement: string; values: Value[] } {
	const limit = limitOf(filter.limit, 'limit', { usual: 1_000, most: 10_000 });
	const conditions = new Conditions();
	if (filter.caseId !== undefined) conditions.add('case_id = ?', keyText(filter.caseId, 'caseId'));
	if (filter.contactKey !== undefined) conditions.add('case_id IN (SELECT case_id FROM cases WHERE contact_key = ?)', keyText(filter.contactKey, 'contactKey'));
	if (filter.exceptCaseId !== undefined) conditions.add('case_id <> ?', keyText(filter.exceptCaseId, 'exceptCaseId'));
	const types = listOf(filter.types, 'types', keyText);
	if (types.length > 0) conditions.add(`type IN (${placeholders(types)})`, ...types);
	if (filter.afterSequence !== undefined) conditions.add('sequence > ?', wholeNumber(filter.afterSequence, 'afterSequence'));
	// An expression: by the index of times every event of everybody's would be looked at.
	const order = filter.latestFirst ? '(happened_at + 0) DESC, sequence DESC' : 'sequence';
	return { statement: `SELECT ${EVENT_COLUMNS} FROM events ${conditions.where} ORDER BY ${order} LIMIT ?`, values: [...conditions.values, limit] };
}
