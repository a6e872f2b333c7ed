import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { Reader } from '../../../ledger/sql/database';
import { readerThread } from '../../../ledger/sqlite/readerThread';

let folder: string;
let writer: DatabaseSync;
let reader: Reader;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'reader-thread-'));
	const file = path.join(folder, 'ledger.sqlite');
	writer = new DatabaseSync(file);
	writer.exec("PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT, number INTEGER); INSERT INTO words VALUES ('one', 1), ('zwei ☃', 2)");
	reader = readerThread(file, 1_000);
});
afterEach(async () => {
	await reader.close();
	writer.close();
	rmSync(folder, { recursive: true, force: true });
});

const numbers = { statement: 'SELECT number FROM words WHERE number > ? ORDER BY number', values: [0] };

test('gives the rows of each question, in the order they were asked in', async () => {
	const [first, [second]] = await Promise.all([reader.read([{ statement: 'SELECT word FROM words WHERE number = ?', values: [2] }, numbers]), reader.read([{ statement: 'SELECT COUNT(*) AS all_of_them FROM words', values: [] }])]);
	expect(first).toEqual([[{ word: 'zwei ☃' }], [{ number: 1 }, { number: 2 }]]);
	expect(second).toEqual([{ all_of_them: 2 }]);
});

test('sees what was committed since, holds no writer up, and writes nothing', async () => {
	await reader.read([numbers]);
	writer.exec("INSERT INTO words VALUES ('three', 3)");
	expect((await reader.read([numbers]))[0]).toHaveLength(3);
	await expect(reader.read([{ statement: "INSERT INTO words VALUES ('four', 4)", values: [] }])).rejects.toThrow(/readonly/);
	expect((await reader.read([numbers]))[0]).toHaveLength(3);
});

test('a question that SQLite refuses fails alone, with its code', async () => {
	const wrong = reader.read([{ statement: 'SELECT word FROM nowhere', values: [] }]).catch((thrown: unknown) => thrown as Error & { errcode: number });
	const right = reader.read([numbers]);
	const refused = (await wrong) as Error & { errcode: number };
	expect([refused.message, refused.errcode]).toEqual([expect.stringContaining('nowhere'), 1]);
	expect((await right)[0]).toHaveLength(2);
});

test('what is asked as it closes, or after, is refused and holds nobody', async () => {
	const asked = reader.read([numbers]).then(() => 'answered', () => 'refused');
	await reader.close();
	expect(['answered', 'refused']).toContain(await asked);
	await expect(reader.read([numbers])).rejects.toThrow(/ended/);
});

test('a file that is not there is refused', async () => {
	const other = readerThread(path.join(folder, 'nowhere.sqlite'), 1_000);
	await expect(other.read([numbers])).rejects.toThrow(/open|ended/);
	await other.close();
});
