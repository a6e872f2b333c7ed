import { DomainError } from '../../domain/errors';
import type { Sql } from './database';
import { integer, optionalText, text } from './rows';
import { instant, keyText } from './values';

const MOST_LETTERS = 1_000_000;

export async function getSetting(sql: Sql, name: string): Promise<string | undefined> {
	const [row] = await sql.query('SELECT value FROM settings WHERE name = ?', [keyText(name, 'name')]);
	return optionalText(row, 'value');
}

export async function setSetting(sql: Sql, input: { name: string; value: string; onlyIfAbsent?: boolean; now: number }): Promise<string> {
	const name = keyText(input.name, 'name');
	const value = settingText(input.value);
	const [row] = await sql.query(
		`INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET ${
			// Written as it is, so that the row is answered as the one who was first has left it.
			input.onlyIfAbsent ? 'value = settings.value' : 'value = excluded.value, updated_at = excluded.updated_at'
		} RETURNING value`,
		[name, value, instant(input.now, 'now')],
	);
	return text(row, 'value');
}

export async function count(sql: Sql, input: { name: string; add: number; now: number }): Promise<number> {
	if (!Number.isSafeInteger(input.add)) {
		throw new DomainError('number-invalid', `add is not a whole number: ${String(input.add)}.`, 'Give add as a whole number.', 'add');
	}
	const [row] = await sql.query(
		`INSERT INTO counts (name, total, updated_at) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET total = counts.total + excluded.total, updated_at = excluded.updated_at RETURNING total`,
		[keyText(input.name, 'name'), input.add, instant(input.now, 'now')],
	);
	return integer(row, 'total');
}

function settingText(value: string): string {
	if (typeof value === 'string' && value.length <= MOST_LETTERS && !/[\0\p{Surrogate}]/u.test(value)) return value;
	throw new DomainError(
		'text-expected',
		'value is not a text that can be kept.',
		`Give value as a text of up to ${MOST_LETTERS} characters, without NUL characters or halves of surrogate pairs.`,
		'value',
	);
}
