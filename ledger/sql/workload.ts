import type { Workload } from '../ledger';
import type { Sql } from './database';
import { integer, text } from './rows';

export async function workload(sql: Sql): Promise<Workload> {
	const open = await sql.query(OPEN_CASES);
	const turns = await sql.query('SELECT owner_id, turns_taken, last_at FROM turns');
	const owed = await sql.query('SELECT owner_id, owed FROM owed_turns');
	return {
		openCases: Object.fromEntries(open.map((row) => [text(row, 'owner_id'), integer(row, 'open_cases')])),
		turns: Object.fromEntries(
			turns.map((row) => [text(row, 'owner_id'), { count: integer(row, 'turns_taken'), lastAt: integer(row, 'last_at') }]),
		),
		owed: Object.fromEntries(owed.map((row) => [text(row, 'owner_id'), integer(row, 'owed')])),
	};
}

/** The condition is the partial index's own, word for word: that is how it is found. */
export const OPEN_CASES = `SELECT owner_id, COUNT(*) AS open_cases FROM cases
	WHERE stage NOT IN ('paid', 'closed') AND owner_id IS NOT NULL GROUP BY owner_id`;
