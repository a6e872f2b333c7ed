import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { DomainError } from '../../domain/errors';
import { openPostgresDatabase } from '../postgres/openPostgresLedger';
import type { PostgresOptions } from '../postgres/postgresOptions';
import { placeholders } from '../sql/conditions';
import type { Sql, Value } from '../sql/database';
import { integer, optionalInteger, text } from '../sql/rows';
import { instant } from '../sql/values';
import { requireLedgerFile } from '../sqlite/ledgerFile';
import type { Move } from '../sqlite/moveMark';
import { beginMove, endMove } from '../sqlite/moveMark';
import { openSqliteDatabase } from '../sqlite/openSqliteLedger';
import { ledgerMoved } from '../sqlite/refusal';

/** For writers that are at work when the move begins. */
const PATIENCE_MS = 10_000;
/** Rows in one statement: well inside PostgreSQL's 65 535 values. */
const PAGE = 250;
/** Each store has these of its own. */
const OWN_TABLES = ['ledger_schema', 'ledger_move', 'ledger_origin', 'turn_lock', 'count_locks'];

export interface MoveInput {
	/** The SQLite file. */
	path: string;
	/** Where to; the schema is made where it is missing, and empty where it is there. */
	to: PostgresOptions;
	now: number;
}

export interface MovedLedger {
	/** false: it was there already. */
	moved: boolean;
	/** Rows by table, the same on both sides. */
	rows: Record<string, number>;
}

/**
 * Moves everything, sequences of events included, so that cursors go on where they were. Nobody can write to the file
 * meanwhile, and nobody can afterwards: from then on it is there to be read. All of it arrives in one transaction, checked
 * against the file before it is committed. A move that was cut off, wherever, is ended by running it again.
 */
export async function moveToPostgres({ path, to, now }: MoveInput): Promise<MovedLedger> {
	const file = resolve(path);
	requireLedgerFile(file);
	instant(now, 'now');
	const source = await openSqliteDatabase(file, PATIENCE_MS, { moving: true });
	try {
		const target = await openPostgresDatabase(to);
		try {
			const move = await source.write((from) => beginMove(from, randomUUID()));
			return await source.write(async (from) => {
				const tables = await tablesOf(from);
				const result = await target.exclusively((into) => moveOnce(from, into, tables, move, file));
				if (move.movedAt === undefined) await endMove(from, tables, now);
				return result;
			});
		} finally {
			await target.close();
		}
	} finally {
		await source.close();
	}
}

async function moveOnce(from: Sql, into: Sql, tables: string[], move: Move, file: string): Promise<MovedLedger> {
	await into.query(`LOCK TABLE ${tables.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
	await into.query('CREATE TABLE IF NOT EXISTS ledger_origin (move_id TEXT PRIMARY KEY)');
	const [there] = await into.query('SELECT move_id FROM ledger_origin WHERE move_id = ?', [move.id]);
	if (there && move.movedAt !== undefined) return { moved: false, rows: await rowsOf(from, tables) };
	if (move.movedAt !== undefined) throw ledgerMoved(file);
	if (!there) {
		if (Object.values(await rowsOf(into, tables)).some((rows) => rows > 0)) throw notEmpty();
		for (const table of tables) await copyTable(from, into, table);
		await carrySequenceOn(from, into);
		await into.query('INSERT INTO ledger_origin (move_id) VALUES (?)', [move.id]);
	}
	// Where the copy was there already, one of the two may have gone on since.
	const [before, after] = [await contentsOf(from, tables), await contentsOf(into, tables)];
	if (!isDeepStrictEqual(before, after)) throw there ? wentOn() : differs();
	return { moved: true, rows: await rowsOf(from, tables) };
}

/** In the order they were made, so that what is referred to comes first. */
async function tablesOf(from: Sql): Promise<string[]> {
	const rows = await from.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
	return rows.map((row) => text(row, 'name')).filter((name) => !OWN_TABLES.includes(name));
}

async function copyTable(from: Sql, into: Sql, table: string): Promise<void> {
	for (let after = 0; ;) {
		const rows = await from.query(`SELECT rowid AS row_moved, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ?`, [after, PAGE]);
		const last = rows.at(-1);
		if (!last) return;
		after = integer(last, 'row_moved');
		const columns = Object.keys(last).filter((name) => name !== 'row_moved');
		const places = `(${placeholders(columns)})`;
		await into.query(
			`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
			rows.flatMap((row) => columns.map((name) => row[name] as Value)),
		);
	}
}

/** Past events that were deleted too, so that no sequence is ever given again. */
async function carrySequenceOn(from: Sql, into: Sql): Promise<void> {
	const [last] = await from.query("SELECT seq FROM sqlite_sequence WHERE name = 'events'");
	if (last) await into.query("SELECT setval(pg_get_serial_sequence('events', 'sequence')::regclass, ?)", [integer(last, 'seq')]);
}

async function rowsOf(sql: Sql, tables: string[]): Promise<Record<string, number>> {
	const rows: Record<string, number> = {};
	for (const table of tables) {
		const [row] = await sql.query(`SELECT COUNT(*) AS rows_there FROM ${table}`);
		rows[table] = integer(row, 'rows_there');
	}
	return rows;
}

/** Changes with every write there is. */
async function contentsOf(sql: Sql, tables: string[]): Promise<Record<string, number>> {
	const [cases] = await sql.query('SELECT COALESCE(SUM(version), 0) AS versions FROM cases');
	const [claims] = await sql.query('SELECT COALESCE(SUM(attempt + released), 0) AS attempts, COUNT(settled_at) AS settled FROM claims');
	const [events] = await sql.query('SELECT COALESCE(MAX(sequence), 0) AS highest FROM events');
	const [slots] = await sql.query(`SELECT ${folded('reserved_at')} AS reserved FROM slots`);
	const [work] = await sql.query(`SELECT SUM(attempt) AS attempts, ${folded('due_at')} AS due, ${folded('woken_at')} AS woken FROM work`);
	const [messages] = await sql.query(`SELECT SUM(attempts) AS attempts, ${folded('state_at')} AS state_at, ${folded('due_at')} AS due FROM messages`);
	const [reviews] = await sql.query('SELECT COUNT(decided_at) AS decided FROM reviews');
	const [settings] = await sql.query(`SELECT ${folded('updated_at')} AS updated FROM settings`);
	const [counts] = await sql.query(`SELECT SUM(total) AS total, ${folded('updated_at')} AS updated FROM counts`);
	const further = Object.entries({ work, messages, reviews, settings, counts }).flatMap(([table, row]) =>
		Object.keys(row).map((column) => [`${table} ${column}`, optionalInteger(row, column) ?? 0]),
	);
	return {
		...(await rowsOf(sql, tables)),
		versions: integer(cases, 'versions'),
		attempts: integer(claims, 'attempts'),
		settled: integer(claims, 'settled'),
		highest: integer(events, 'highest'),
		reserved: integer(slots, 'reserved'),
		...Object.fromEntries(further),
	};
}

/** A sum of instants that stays a safe number, however many there are. */
function folded(column: string): string {
	return `COALESCE(SUM(${column} % 1000000007), 0)`;
}

function notEmpty(): DomainError {
	return new DomainError(
		'ledger-not-empty',
		'The PostgreSQL ledger has cases or other entries of its own.',
		'Choose another schema in the credential. Two ledgers cannot be joined: their numbers and claims would meet.',
		'schema',
	);
}

function wentOn(): DomainError {
	return new DomainError(
		'ledger-not-empty',
		'An earlier move was cut off at its end, and one of the two ledgers was written to since.',
		'Stop the workflows that write to them. If the file is the one to keep, drop the schema in PostgreSQL and move again; otherwise take the file away.',
		'schema',
	);
}

function differs(): DomainError {
	return new DomainError(
		'ledger-move-differs',
		'What arrived in PostgreSQL is not what the file holds.',
		'Nothing was moved. Check the file with sqlite3 and PRAGMA integrity_check, and run this again.',
	);
}
