import { Worker } from 'node:worker_threads';

import type { Query, Reader, Row } from '../sql/database';

/** A connection of its own that only reads: what is committed is seen, and neither writers nor n8n wait for it. */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const database = new DatabaseSync(workerData.path, { readOnly: true, timeout: workerData.waitMs });
const kept = new Map();
const prepared = (statement) => {
	if (!kept.has(statement)) {
		if (kept.size >= 50) kept.clear();
		kept.set(statement, database.prepare(statement));
	}
	return kept.get(statement);
};
// One list of values: names for each row would cost more to hand over than what they name.
const packed = (rows) => {
	const columns = rows.length === 0 ? [] : Object.keys(rows[0]);
	const values = [];
	for (const row of rows) for (const column of columns) values.push(row[column]);
	return { columns, values };
};
parentPort.on('message', ({ id, queries }) => {
	let answer;
	try {
		database.exec('BEGIN');
		try {
			answer = { id, rows: queries.map(({ statement, values }) => packed(prepared(statement).all(...values))) };
		} finally {
			database.exec('ROLLBACK');
		}
	} catch (thrown) {
		answer = { id, errcode: thrown.errcode, message: String(thrown.message) };
	}
	parentPort.postMessage(answer);
});
`;

interface Packed {
	columns: string[];
	values: unknown[];
}

type Answer = { id: number; rows: Packed[] } | { id: number; errcode?: number; message: string };

interface Waiting {
	resolve(rows: Row[][]): void;
	reject(reason: Error): void;
}

/** What SQLite refuses is thrown with its code, as on the connection itself. */
export function readerThread(path: string, waitMs: number): Reader {
	const worker = new Worker(SOURCE, { eval: true, workerData: { path, waitMs }, execArgv: ['--disable-warning=ExperimentalWarning'], env: {} });
	// A process that wants to end does not wait for it.
	worker.unref();
	const waiting = new Map<number, Waiting>();
	let asked = 0;
	let ended: Error | undefined;
	const end = (reason: Error) => {
		ended ??= reason;
		for (const { reject } of waiting.values()) reject(reason);
		waiting.clear();
	};
	worker.on('message', (answer: Answer) => {
		const one = waiting.get(answer.id);
		waiting.delete(answer.id);
		if ('rows' in answer) one?.resolve(answer.rows.map(unpacked));
		else one?.reject(Object.assign(new Error(answer.message), { errcode: answer.errcode }));
	});
	worker.on('error', end);
	worker.on('exit', () => end(new Error(`The thread that reads the ledger ${path} has ended`)));
	return {
		async read(queries: readonly Query[]) {
			if (ended) throw ended;
			const id = ++asked;
			// Somebody waits now: the process stays for the answer.
			worker.ref();
			try {
				return await new Promise<Row[][]>((resolve, reject) => {
					waiting.set(id, { resolve, reject });
					worker.postMessage({ id, queries: queries.map(({ statement, values }) => ({ statement, values: [...values] })) });
				});
			} finally {
				if (waiting.size === 0) worker.unref();
			}
		},
		async close() {
			await worker.terminate();
		},
	};
}

function unpacked({ columns, values }: Packed): Row[] {
	const rows: Row[] = [];
	for (let at = 0; at < values.length; at += columns.length) {
		const row: Record<string, unknown> = {};
		for (const [index, column] of columns.entries()) row[column] = values[at + index];
		rows.push(row);
	}
	return rows;
}
