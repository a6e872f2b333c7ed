import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

import type { Process } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import { allOf, LookAgain } from '../sql/database';
import type { Database, Dialect, Reader, Row, Sql, Value, WriteOptions } from '../sql/database';
import { beside } from './beside';
import { moveOf } from './moveMark';
import { closed, staysOpen } from './openFiles';
import { isSmall, quickCheck } from './quickCheck';
import { readerThread } from './readerThread';
import { isBusy, isDamaged, ledgerMoved, notALedger, notWritable, refusal } from './refusal';
import { Standing } from './standing';
import { SyncedLog } from './syncedLog';
import { listenTo, wakeAll } from './wakes';

const DIALECT: Dialect = {
	text: 'TEXT',
	risingKey: 'INTEGER PRIMARY KEY AUTOINCREMENT',
	forUpdate: '',
	skipLocked: '',
	quoted: (column) => `json_quote(${column})`,
	jsonAt: (column, paths) => `json_extract(${column}, ${paths.map((path) => `'$.${path}'`).join(', ')})`,
};

/**
 * How long SQLite itself waits for a lock. It blocks the whole process meanwhile, so the rest of the patience is spent
 * in pauses between such waits, in which n8n goes on with its other work.
 */
const BLOCKING_WAIT_MS = 100;
const PAUSE_MS = 10;
const KEPT_STATEMENTS = 200;
const CHECK_EVERY_MS = 24 * 60 * 60 * 1000;
/** What was erased stays in the gaps of pages that were split or joined, whatever `secure_delete` overwrites; only a rewritten file has none. */
const SCRUB = ['PRAGMA secure_delete = ON', 'VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)'];

/**
 * One connection. Work on it is done one after the other, each transaction whole before the next begins, so that no
 * caller sees or ends another caller's transaction.
 */
export class SqliteDatabase implements Database {
	readonly dialect = DIALECT;
	readonly #path: string;
	readonly #patienceMs: number;
	readonly #connection: DatabaseSync;
	readonly #standing: Standing;
	readonly #log: SyncedLog;
	readonly #statements = new Map<string, StatementSync>();
	#last: Promise<unknown> = Promise.resolve();
	/** Committed ones included whose log is not on the disk yet. */
	readonly #writing = new Set<Promise<unknown>>();
	#closed = false;
	/** What the last check found. */
	#damage: unknown;
	#checkAt = performance.now() + CHECK_EVERY_MS;

	private constructor(path: string, patienceMs: number) {
		this.#path = path;
		this.#patienceMs = patienceMs;
		this.#connection = new DatabaseSync(path, { timeout: BLOCKING_WAIT_MS, enableForeignKeyConstraints: true });
		this.#standing = new Standing(path);
		this.#log = new SyncedLog(path);
		staysOpen(path, this);
	}

	/**
	 * `path` is absolute, and the file is there. `patienceMs` bounds the wait for other processes' locks. A ledger that was
	 * moved to another store is refused, unless it is `moving`.
	 */
	static async open(path: string, patienceMs: number, moving: boolean): Promise<SqliteDatabase> {
		let database: SqliteDatabase;
		try {
			database = new SqliteDatabase(path, patienceMs);
		} catch (thrown) {
			throw refusal(thrown, path);
		}
		let prepared = false;
		try {
			await database.#inTurn(async () => {
				await database.#patiently(() => database.#prepareConnection(moving));
				await database.#patiently(() => quickCheck(path, database.#connection));
			});
			prepared = true;
			return database;
		} finally {
			if (!prepared) await database.close();
		}
	}

	async read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		return await this.#inTurn(() => this.#patiently(() => this.#transaction('BEGIN', work)));
	}

	/** Of a large file beside all else, in a thread of its own. */
	async reader(): Promise<Reader> {
		if (isSmall(this.#path)) return { read: async (queries) => await this.read(async (sql) => await allOf(sql, queries)), close: async () => await Promise.resolve() };
		// The file is the one that was opened, and undamaged as far as is known.
		await this.read(async () => await Promise.resolve());
		const thread = readerThread(this.#path, this.#patienceMs);
		return {
			read: async (queries) => {
				try {
					return await thread.read(queries);
				} catch (thrown) {
					throw refusal(thrown, this.#path);
				}
			},
			close: async () => await thread.close(),
		};
	}

	/** The next transaction does not wait for this one's log to be on the disk; who wrote does. */
	async write<T>(work: (sql: Sql) => Promise<T>, { lasting = true }: WriteOptions = {}): Promise<T> {
		const writing = this.#inTurn(() => this.#patiently(() => this.#transaction('BEGIN IMMEDIATE', work))).then(async (result) => {
			if (lasting) await this.#synced();
			return result;
		});
		this.#writing.add(writing);
		try {
			return await writing;
		} finally {
			this.#writing.delete(writing);
		}
	}

	/** Only for who writes in this process: other processes of the host are not heard. */
	async listen(wake: (process: Process) => void): Promise<() => Promise<void>> {
		const stop = listenTo(this.#path, wake);
		return await Promise.resolve(async () => await Promise.resolve(stop()));
	}

	/** Writers are alone in any case. */
	async exclusively<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		return await this.write(work);
	}

	/** Sequences are drawn by one writer after the other, so what can be seen has nothing missing below it. */
	async settled(): Promise<boolean> {
		return await Promise.resolve(true);
	}

	/** Here nobody waits but for a lock, for seconds. */
	until(): this {
		return this;
	}

	async scrub(): Promise<void> {
		await this.#inTurn(() =>
			this.#patiently(async () => {
				this.#standing.require();
				const [checkpoint] = (await beside(this.#path, SCRUB, this.#patienceMs)).at(-1) ?? [];
				// Somebody reads what the log held before; it is emptied once they are done.
				if (checkpoint?.busy !== 0) throw new LookAgain();
			}),
		);
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		const closing = Promise.allSettled([this.#last, ...this.#writing]).then(async () => {
			await this.#log.close();
			this.closeNow();
		});
		this.#last = closing;
		await closing;
	}

	/** For the end of the process: SQLite takes back what is under way, and writes its log into the file. */
	closeNow(): void {
		this.#closed = true;
		this.#statements.clear();
		closed(this.#path, this);
		if (this.#connection.isOpen) this.#connection.close();
	}

	async #prepareConnection(moving: boolean): Promise<void> {
		const tables = await this.#sql.query("SELECT name FROM sqlite_master WHERE type = 'table'");
		if (tables.length > 0 && !tables.some(({ name }) => name === 'ledger_schema')) {
			throw notALedger(this.#path, 'is a database of something else');
		}
		if (!moving && (await moveOf(this.#sql))?.movedAt !== undefined) throw ledgerMoved(this.#path);
		const [mode] = await this.#sql.query('PRAGMA journal_mode = WAL');
		if (mode?.journal_mode !== 'wal') throw notWritable(this.#path);
		// Outlives the end of the process; `SyncedLog` makes it outlive a power cut, without holding the process up.
		this.#connection.exec('PRAGMA synchronous = NORMAL');
		// What is erased is overwritten, not only forgotten.
		this.#connection.exec('PRAGMA secure_delete = ON');
	}

	async #transaction<T>(begin: string, work: (sql: Sql) => Promise<T>): Promise<T> {
		this.#checkDaily();
		if (this.#damage !== undefined) throw this.#damage;
		this.#standing.require();
		const woken = new Set<Process>();
		this.#connection.exec(begin);
		try {
			const result = await work({ ...this.#sql, wake: (process) => woken.add(process) });
			this.#standing.require();
			this.#connection.exec('COMMIT');
			wakeAll(this.#path, woken);
			return result;
		} finally {
			// Only where it was not committed; after some of its refusals, a full disk among them, SQLite has ended it itself.
			if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
		}
	}

	/** A power cut could take back what is not there yet, and with it a lead whose sender was told that it arrived. */
	async #synced(): Promise<void> {
		await this.#log.sync().catch((thrown: unknown) => {
			throw refusal(thrown, this.#path);
		});
	}

	/** Beside the work that finds it due. A check that cannot be made says nothing of the file. */
	#checkDaily(): void {
		if (performance.now() < this.#checkAt) return;
		this.#checkAt = performance.now() + CHECK_EVERY_MS;
		quickCheck(this.#path, this.#connection).catch((thrown: unknown) => {
			if (isDamaged(thrown)) this.#damage = refusal(thrown, this.#path);
		});
	}

	async #patiently<T>(work: () => Promise<T>): Promise<T> {
		const giveUpAt = performance.now() + this.#patienceMs;
		for (;;) {
			try {
				return await work();
			} catch (thrown) {
				if (!isBusy(thrown) || performance.now() >= giveUpAt) throw refusal(thrown, this.#path);
			}
			await pause(PAUSE_MS * (0.5 + Math.random()));
		}
	}

	async #inTurn<T>(work: () => Promise<T>): Promise<T> {
		if (this.#closed) {
			throw new DomainError(
				'ledger-closed',
				`The ledger ${this.#path} was closed.`,
				'Open the ledger again, then repeat this step.',
			);
		}
		const turn = this.#last.then(work);
		this.#last = turn.catch(() => undefined);
		return await turn;
	}

	readonly #sql: Pick<Sql, 'query'> = {
		query: async (statement: string, values: readonly Value[] = []): Promise<Row[]> => this.#statement(statement).all(...values),
	};

	#statement(text: string): StatementSync {
		const kept = this.#statements.get(text);
		if (kept) return kept;
		if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
		const prepared = this.#connection.prepare(text);
		this.#statements.set(text, prepared);
		return prepared;
	}
}
