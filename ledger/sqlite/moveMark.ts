import type { Sql } from '../sql/database';
import { optionalInteger, text } from '../sql/rows';

/** What a write to a ledger that was moved away is refused with. */
export const MOVED = 'ledger-moved';

export interface Move {
	id: string;
	/** Absent while it is going on, and where it was cut off. */
	movedAt?: number;
}

/** The mark that a move leaves in the file it is moved from. */
export async function moveOf(sql: Pick<Sql, 'query'>): Promise<Move | undefined> {
	const [table] = await sql.query("SELECT 1 AS there FROM sqlite_master WHERE name = 'ledger_move'");
	const [row] = table ? await sql.query('SELECT move_id, moved_at FROM ledger_move') : [];
	if (!row) return undefined;
	const movedAt = optionalInteger(row, 'moved_at');
	return { id: text(row, 'move_id'), ...(movedAt !== undefined && { movedAt }) };
}

/** The same move when it is begun again. */
export async function beginMove(sql: Sql, newId: string): Promise<Move> {
	await sql.query('CREATE TABLE IF NOT EXISTS ledger_move (move_id TEXT PRIMARY KEY, moved_at BIGINT)');
	const there = await moveOf(sql);
	if (there) return there;
	await sql.query('INSERT INTO ledger_move (move_id) VALUES (?)', [newId]);
	return { id: newId };
}

/** From here on every write is refused, also on connections that are open: what they would write would be lost. */
export async function endMove(sql: Sql, tables: string[], now: number): Promise<void> {
	await sql.query('UPDATE ledger_move SET moved_at = ?', [now]);
	for (const table of tables) {
		for (const verb of ['INSERT', 'UPDATE', 'DELETE']) {
			await sql.query(`CREATE TRIGGER moved_${table}_${verb} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, '${MOVED}'); END`);
		}
	}
}
