import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteLedger } from '../../../ledger';
import { openSqliteDatabase } from '../../../ledger/sqlite/openSqliteLedger';
import { SyncedLog } from '../../../ledger/sqlite/syncedLog';
import { T0, opening } from '../inquiries';

let folder: string;
let path: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ledger-log-'));
	path = join(folder, 'ledger.sqlite');
});
afterEach(async () => {
	jest.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

describe('one sync serves all that was committed before it began', () => {
	/** Syncs that are under way until they are let go. */
	const heldLog = async () => {
		await writeFile(path, '');
		await writeFile(`${path}-wal`, '');
		const held: Array<{ end(): void; fail(): void }> = [];
		const log = new SyncedLog(path, async () => await new Promise((resolve, reject) => held.push({ end: resolve, fail: () => reject(new Error('EIO')) })));
		return { log, held, turn: async () => await new Promise((resolve) => setTimeout(resolve, 5)) };
	};

	test('who comes while one is under way waits for the next, which is one for all of them', async () => {
		const { log, held, turn } = await heldLog();
		const done: string[] = [];
		const ask = (name: string) => void log.sync().then(() => done.push(name));
		ask('first');
		await turn();
		['second', 'third', 'fourth'].forEach(ask);
		await turn();
		expect(held).toHaveLength(1);
		held[0].end();
		await turn();
		expect([done, held.length]).toEqual([['first'], 2]);
		ask('fifth');
		held[1].end();
		await turn();
		expect([done, held.length]).toEqual([['first', 'second', 'third', 'fourth'], 3]);
		held[2].end();
		await turn();
		expect(done).toHaveLength(5);
		await log.close();
	});

	test('one that fails fails for those who waited for it alone', async () => {
		const { log, held, turn } = await heldLog();
		const first = log.sync();
		await turn();
		const later = log.sync();
		held[0].fail();
		await expect(first).rejects.toThrow('EIO');
		await turn();
		held[1].end();
		await later;
		await log.close();
	});
});

test('a log that could not be opened is opened by the next sync', async () => {
	await writeFile(path, '');
	const log = new SyncedLog(path);
	await expect(log.sync()).rejects.toThrow('ENOENT');
	await writeFile(`${path}-wal`, '');
	await log.sync();
	await log.close();
});

test('a write answers once its log is on the disk, a lease at once, and the next transaction waits for neither', async () => {
	const ledger = await openSqliteLedger({ path });
	let end: () => void = () => undefined;
	jest.spyOn(SyncedLog.prototype, 'sync').mockImplementation(async () => await new Promise((resolve) => (end = resolve)));
	let answered = false;
	const write = ledger.openCase(opening()).then(() => (answered = true));
	await ledger.leaseWork({ process: 'followUp', token: 't', limit: 1, leaseMs: 1_000, now: T0 });
	expect(await ledger.listCases({})).toHaveLength(1);
	expect(answered).toBe(false);
	end();
	await write;
	jest.restoreAllMocks();
	await ledger.close();
});

test('what is being written when the ledger is closed is written', async () => {
	const database = await openSqliteDatabase(path, 1_000);
	const writes = Array.from({ length: 20 }, async (_, index) => await database.write(async (sql) => await sql.query('INSERT INTO settings (name, value, updated_at) VALUES (?, ?, 0)', [`n${index}`, '1'])));
	await database.close();
	await Promise.all(writes);
	const again = await openSqliteDatabase(path, 1_000);
	const [{ n }] = await again.read(async (sql) => await sql.query('SELECT COUNT(*) AS n FROM settings'));
	expect(n).toBe(20);
	await again.close();
});

test('where the path is a link, the log is found beside the file itself', async () => {
	const link = join(folder, 'link.sqlite');
	await (await openSqliteLedger({ path })).close();
	await symlink(path, link);
	const ledger = await openSqliteLedger({ path: link });
	await ledger.openCase(opening());
	await ledger.close();
	const again = await openSqliteLedger({ path });
	expect(await again.listCases({})).toHaveLength(1);
	await again.close();
});
