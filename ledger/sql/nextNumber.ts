import type { Dialect, Sql } from './database';
import { integer } from './rows';
import { instant, keyText, seriesText } from './values';

/** Starts at 1, or at `startAt`. The series' row is held first, so numbers are given one after the other and none is left out. */
export async function nextNumber(
	sql: Sql,
	dialect: Dialect,
	input: { series: string; key: string; now: number; startAt?: number },
): Promise<{ number: number; issued: boolean }> {
	const series = seriesText(input.series, 'series');
	const key = keyText(input.key, 'key');
	const now = instant(input.now, 'now');
	await sql.query('INSERT INTO sequences (series, last_number) VALUES (?, 0) ON CONFLICT (series) DO NOTHING', [series]);
	const [last] = await sql.query(`SELECT last_number FROM sequences WHERE series = ? ${dialect.forUpdate}`, [series]);
	const [there] = await sql.query('SELECT issued_number FROM issued_numbers WHERE series = ? AND number_key = ?', [series, key]);
	if (there) return { number: integer(there, 'issued_number'), issued: false };

	const number = Math.max(integer(last, 'last_number') + 1, input.startAt ?? 1);
	await sql.query('UPDATE sequences SET last_number = ? WHERE series = ?', [number, series]);
	await sql.query('INSERT INTO issued_numbers (series, number_key, issued_number, issued_at) VALUES (?, ?, ?, ?)', [
		series,
		key,
		number,
		now,
	]);
	return { number, issued: true };
}

export async function lastNumber(sql: Sql, given: string): Promise<number> {
	const [last] = await sql.query('SELECT last_number FROM sequences WHERE series = ?', [seriesText(given, 'series')]);
	return last ? integer(last, 'last_number') : 0;
}
