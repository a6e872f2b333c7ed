/**
 * The port to a SQL store. Statements use `?` placeholders and the SQL that SQLite and PostgreSQL have in common;
 * every value is bound, none is ever written into a statement.
 */
export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Sql {
	/** Rows that the statement answers, `RETURNING` included. */
	query(statement: string, values?: readonly Value[]): Promise<Row[]>;
}

export interface Database {
	readonly dialect: Dialect;
	/** No promise beyond each single statement. */
	read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	/**
	 * One transaction: committed when `work` answers, rolled back when it throws. `work` may be run again (a lock that
	 * was taken, or `LookAgain`), so it touches nothing but `sql`, and awaits nothing else.
	 */
	write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

export interface Dialect {
	/** Column definition of a primary key that rises and is never used twice. */
	risingKey: string;
	/** Ends a SELECT that holds its rows until the end of the transaction; empty where writers are alone anyway. */
	forUpdate: string;
}

/** Another transaction was first: roll back and run the work again on what is there now. */
export class LookAgain extends Error {
	constructor() {
		super('Another transaction was first');
		this.name = 'LookAgain';
	}
}
