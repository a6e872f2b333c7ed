import { Worker } from 'node:worker_threads';

/** What takes long on a large file runs in a thread of its own: SQLite's calls would hold up all else that n8n does. */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
let answer;
try {
	const database = new DatabaseSync(workerData.path, { timeout: workerData.waitMs });
	try {
		answer = { rows: workerData.statements.map((statement) => database.prepare(statement).all().map((row) => ({ ...row }))) };
	} finally {
		database.close();
	}
} catch (thrown) {
	answer = { errcode: thrown.errcode, message: String(thrown.message) };
}
parentPort.postMessage(answer);
`;

type Answer = { rows: Array<Array<Record<string, unknown>>> } | { errcode?: number; message: string };

/** Runs the statements one after the other on a connection of their own, and gives the rows of each. */
export async function beside(path: string, statements: readonly string[], waitMs: number): Promise<Array<Array<Record<string, unknown>>>> {
	const worker = new Worker(SOURCE, { eval: true, workerData: { path, statements, waitMs }, execArgv: ['--disable-warning=ExperimentalWarning'], env: {} });
	// A process that wants to end does not wait for it.
	worker.unref();
	try {
		const answer = await new Promise<Answer>((resolve, reject) => {
			worker.once('message', resolve);
			worker.once('error', reject);
			worker.once('exit', () => reject(new Error(`The thread for the ledger ${path} ended without an answer`)));
		});
		if ('rows' in answer) return answer.rows;
		throw Object.assign(new Error(answer.message), { errcode: answer.errcode });
	} finally {
		await worker.terminate();
	}
}
