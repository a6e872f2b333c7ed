import type { Process } from '../../domain/case';

/**
 * The port to a SQL store. Statements use `?` placeholders and the SQL that SQLite and PostgreSQL have in common;
 * every value is bound, none is ever written into a statement.
 */
export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Sql {
	/** Rows that the statement answers, `RETURNING` included. */
	query(statement: string, values?: readonly Value[]): Promise<Row[]>;
	/** Tells who listens, once the transaction is committed, that work of the process is due; each process once. */
	wake(process: Process): void;
}

/** One question to the store. */
export interface Query {
	statement: string;
	values: readonly Value[];
}

/** Somebody who reads much. */
export interface Reader {
	/** The rows of each question, all of them of one instant. */
	read(queries: readonly Query[]): Promise<Row[][]>;
	close(): Promise<void>;
}

export interface WriteOptions {
	/**
	 * Whether it outlives a power cut once it answers, which is the rule. False for what nobody is told and nothing is sent by,
	 * such as a lease. What is written later and lasts takes all before it along.
	 */
	lasting?: boolean;
}

export interface Database {
	readonly dialect: Dialect;
	/** All that `work` reads is of one instant. It may be run again, as in `write`. */
	read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	/** For who reads much: nobody else waits for it, where the store runs in this process. To be closed. */
	reader(): Promise<Reader>;
	/**
	 * One transaction: committed when `work` answers, rolled back when it throws. `work` may be run again (a lock that
	 * was taken, a connection that was lost before the commit, or `LookAgain`), so it touches nothing but `sql`.
	 */
	write<T>(work: (sql: Sql) => Promise<T>, options?: WriteOptions): Promise<T>;
	/** As `write`, one at a time of all processes that come by this way, and with no limit of time: for setting up. */
	exclusively<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	/**
	 * Whether every write of events that was under way at the call has ended; false where one takes too long. True: no
	 * event below a sequence that was seen before the call can appear any more.
	 */
	settled(): Promise<boolean>;
	/** Calls `wake` for what `Sql.wake` said, in this process or, where the store can tell, in any; and more often. */
	listen(wake: (process: Process) => void): Promise<() => Promise<void>>;
	/** After an erasure: what was erased can no longer be read in the store's own files, as far as the store has them in its hands. */
	scrub(): Promise<void>;
	/** The same database for somebody who does not wait for it any more once `stop` is given; what is under way is ended well. */
	until(stop: AbortSignal): Database;
	close(): Promise<void>;
}

export interface Dialect {
	/** Type of a text column that is compared and sorted by its bytes. */
	text: string;
	/** Column definition of a primary key that rises and is never used twice. */
	risingKey: string;
	/** Ends a SELECT that holds its rows until the end of the transaction; empty where writers are alone anyway. */
	forUpdate: string;
	/** The same, past rows that somebody else holds. */
	skipLocked: string;
	/** A column of text as JSON writes it. */
	quoted(column: string): string;
	/**
	 * What stands at these paths of a column of JSON, as a list of JSON. Absent where the store would refuse texts that the column
	 * may hold, or takes longer to take it apart than its reader.
	 */
	jsonAt?(column: string, paths: readonly string[]): string;
}

/** One question after the other. */
export async function allOf(sql: Sql, queries: readonly Query[]): Promise<Row[][]> {
	const rows: Row[][] = [];
	for (const { statement, values } of queries) rows.push(await sql.query(statement, values));
	return rows;
}

/** Another transaction was first: roll back and run the work again on what is there now. */
export class LookAgain extends Error {
	constructor() {
		super('Another transaction was first');
		this.name = 'LookAgain';
	}
}
