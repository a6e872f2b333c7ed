import type { Priority, Stage } from '../../domain/case';
import type { FirstResponse, Metrics, MetricsInput, ResponseFilter } from '../ledger';
import { placeholders } from './conditions';
import type { Sql, Value } from './database';
import { integer, optionalInteger, optionalText, text } from './rows';
import { actorOf, instant, keyText, limitOf, listOf, someOf } from './values';
import { OPEN_CASES } from './workload';

/** Each answer comes from an index alone. */
export const COUNTS = {
	stages: 'SELECT stage, COUNT(*) AS cases FROM cases GROUP BY stage',
	unassigned: "SELECT COUNT(*) AS cases FROM cases WHERE stage NOT IN ('paid', 'closed') AND owner_id IS NULL",
	opened: 'SELECT COUNT(*) AS cases FROM cases WHERE opened_at >= ? AND opened_at < ?',
	handoffs: `SELECT from_stage, to_stage, COUNT(*) AS handoffs FROM handoffs
		WHERE completed_at >= ? AND completed_at < ? AND from_stage <> to_stage GROUP BY from_stage, to_stage ORDER BY from_stage, to_stage`,
	events: 'SELECT type, COUNT(*) AS events FROM events WHERE happened_at >= ? AND happened_at < ? GROUP BY type',
};

export async function metrics(sql: Sql, input: MetricsInput): Promise<Metrics> {
	const period = [instant(input.since, 'since'), instant(input.before, 'before')];
	const stages = await sql.query(COUNTS.stages);
	const owners = await sql.query(OPEN_CASES);
	const [unassigned] = await sql.query(COUNTS.unassigned);
	const [opened] = await sql.query(COUNTS.opened, period);
	const handoffs = (await sql.query(COUNTS.handoffs, period)).map((row) => ({
		from: text(row, 'from_stage') as Stage,
		to: text(row, 'to_stage') as Stage,
		count: integer(row, 'handoffs'),
	}));
	const events = await sql.query(COUNTS.events, period);
	return {
		stages: Object.fromEntries(stages.map((row) => [text(row, 'stage'), integer(row, 'cases')])),
		openByOwner: Object.fromEntries(owners.map((row) => [text(row, 'owner_id'), integer(row, 'open_cases')])),
		openUnassigned: integer(unassigned, 'cases'),
		opened: integer(opened, 'cases'),
		closed: handoffs.reduce((sum, { to, count }) => sum + (to === 'closed' ? count : 0), 0),
		handoffs,
		events: Object.fromEntries(events.map((row) => [text(row, 'type'), integer(row, 'events')])),
	};
}

export async function listFirstResponses(sql: Sql, filter: ResponseFilter): Promise<FirstResponse[]> {
	const { statement, values } = responseQuery(filter);
	return (await sql.query(statement, values)).map((row) => {
		const priority = optionalText(row, 'priority');
		const ownerId = optionalText(row, 'owner_id');
		const respondedAt = optionalInteger(row, 'responded_at');
		return {
			caseId: text(row, 'case_id'),
			stage: text(row, 'stage') as Stage,
			...(priority !== undefined && { priority: priority as Priority }),
			...(ownerId !== undefined && { ownerId }),
			openedAt: integer(row, 'opened_at'),
			receivedAt: integer(row, 'received_at'),
			...(respondedAt !== undefined && { respondedAt }),
		};
	});
}

export function responseQuery(filter: ResponseFilter): { statement: string; values: Value[] } {
	const types = someOf(filter.types, 'types', keyText);
	const by = listOf(filter.by, 'by', (value, field) => actorOf(value, field) ?? '');
	const after = filter.after;
	return {
		statement: `SELECT case_id, stage, priority, owner_id, opened_at,
				COALESCE((SELECT MIN(happened_at) FROM events WHERE events.case_id = cases.case_id AND type = 'inquiry.received'), opened_at) AS received_at,
				(SELECT MIN(happened_at) FROM events WHERE events.case_id = cases.case_id
					AND type IN (${placeholders(types)}) ${by.length > 0 ? `AND actor IN (${placeholders(by)})` : ''}) AS responded_at
			FROM cases WHERE opened_at >= ? AND opened_at < ? ${after ? 'AND (opened_at, case_id) > (?, ?)' : ''}
			ORDER BY opened_at, case_id LIMIT ?`,
		values: [
			...types,
			...by,
			instant(filter.since, 'since'),
			instant(filter.before, 'before'),
			...(after ? [instant(after.openedAt, 'after.openedAt'), keyText(after.caseId, 'after.caseId')] : []),
			limitOf(filter.limit, 'limit', { usual: 1_000, most: 10_000 }),
		],
	};
}
