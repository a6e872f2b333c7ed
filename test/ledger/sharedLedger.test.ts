import { renameSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import type { Process } from '../../domain/case';
import { openSqliteLedger, sharedLedger } from '../../ledger';
import { T0, opening } from './inquiries';

let folder: string;
let path: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ledger-shared-'));
	path = join(folder, 'ledger.sqlite');
});
afterEach(async () => {
	await (await sharedLedger({ store: 'sqlite', path })).close().catch(() => undefined);
	await rm(folder, { recursive: true, force: true });
});

test('is one for a path, also for first calls at once and for other spellings of it', async () => {
	const [first, ...others] = await Promise.all([
		...Array.from({ length: 5 }, () => sharedLedger({ store: 'sqlite', path })),
		sharedLedger({ store: 'sqlite', path: join(folder, 'x', '..', 'ledger.sqlite') }),
		sharedLedger({ store: 'sqlite', path: relative(process.cwd(), path) }),
	]);
	for (const other of others) expect(other).toBe(first);
	expect(await sharedLedger({ store: 'sqlite', path })).toBe(first);
});

test('is another for another path', async () => {
	const other = await sharedLedger({ store: 'sqlite', path: join(folder, 'other.sqlite') });
	expect(other).not.toBe(await sharedLedger({ store: 'sqlite', path }));
	await other.close();
});

test('once closed, it is opened anew', async () => {
	const first = await sharedLedger({ store: 'sqlite', path });
	await first.openCase(opening());
	await first.close();
	const second = await sharedLedger({ store: 'sqlite', path });
	expect(second).not.toBe(first);
	expect((await second.listCases({})).length).toBe(1);
	// Closing the old one again does not take the new one away.
	await first.close();
	expect(await sharedLedger({ store: 'sqlite', path })).toBe(second);
	expect((await second.listCases({})).length).toBe(1);
});

test('what could not be opened is tried again', async () => {
	const inTheWay = await sharedLedger({ store: 'sqlite', path });
	const below = join(path, 'ledger.sqlite');
	await expect(sharedLedger({ store: 'sqlite', path: below })).rejects.toMatchObject({ code: 'ledger-not-writable' });
	await inTheWay.close();
	await rm(path);
	const opened = await sharedLedger({ store: 'sqlite', path: below });
	expect(await opened.listCases({})).toEqual([]);
	await opened.close();
	await rm(path, { recursive: true });
});

describe('a file that is no longer where it was opened', () => {
	const GONE = { code: 'ledger-gone' };
	const files = () => [path, `${path}-wal`, `${path}-shm`];

	test('is an error for whoever has it open or asks for it, and no new one is made', async () => {
		const ledger = await sharedLedger({ store: 'sqlite', path });
		await ledger.openCase(opening());
		await Promise.all(files().map((file) => rm(file)));
		await expect(ledger.openCase(opening({ text: 'another' }))).rejects.toMatchObject(GONE);
		await expect(ledger.listCases({})).rejects.toMatchObject(GONE);
		await expect((await sharedLedger({ store: 'sqlite', path })).listCases({})).rejects.toMatchObject(GONE);
		// As the test of a credential does.
		await expect(openSqliteLedger({ path })).rejects.toMatchObject(GONE);
		await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
	});

	test('is there again when it is moved back, with what it held', async () => {
		const ledger = await sharedLedger({ store: 'sqlite', path });
		await ledger.openCase(opening());
		await rename(path, join(folder, 'away'));
		await expect(ledger.listCases({})).rejects.toMatchObject(GONE);
		await rename(join(folder, 'away'), path);
		expect((await ledger.listCases({})).length).toBe(1);
	});

	test('replaced by another, neither is written; opened again, the other is', async () => {
		const backup = join(folder, 'backup.sqlite');
		const saved = await sharedLedger({ store: 'sqlite', path: backup });
		await saved.openCase(opening({ text: 'from the backup' }));
		await saved.close();
		const ledger = await sharedLedger({ store: 'sqlite', path });
		await ledger.openCase(opening({ text: 'before' }));
		const before = await readFile(backup);
		await Promise.all([`${path}-wal`, `${path}-shm`].map((file) => rm(file)));
		await rename(backup, path);
		await expect(ledger.openCase(opening({ text: 'after' }))).rejects.toMatchObject(GONE);
		expect((await readFile(path)).equals(before)).toBe(true);
		await ledger.close();
		const cases = await (await sharedLedger({ store: 'sqlite', path })).listCases({});
		expect(cases.map(({ data }) => data.inquiry.text)).toEqual(['from the backup']);
	});

	test('a log that was removed beside it is the same error', async () => {
		const ledger = await sharedLedger({ store: 'sqlite', path });
		await ledger.openCase(opening());
		await rm(`${path}-wal`);
		await expect(ledger.openCase(opening({ text: 'another' }))).rejects.toMatchObject(GONE);
	});

	test('what is written while it goes is not told as written', async () => {
		const ledger = await sharedLedger({ store: 'sqlite', path });
		const { case: before } = await ledger.openCase(opening());
		const chosen = ledger.assignByChoice({ caseId: before.caseId, now: T0 }, () => {
			renameSync(path, join(folder, 'away'));
			return { assignment: { owner: { id: 'ada' }, rule: null, reasons: [] } } as never;
		});
		await expect(chosen).rejects.toMatchObject(GONE);
		await rename(join(folder, 'away'), path);
		expect((await ledger.getCase(before.caseId))?.owner).toBeUndefined();
	});
});

test('who listens hears of what is written on it, also when it was opened anew, and for somebody who can be stopped', async () => {
	const heard: Process[] = [];
	const stop = await (await sharedLedger({ store: 'sqlite', path })).listen((process) => heard.push(process));
	const hears = async (count: number) => {
		for (let tries = 0; tries < 500 && heard.length < count; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
		expect(heard).toEqual(Array.from({ length: count }, () => 'followUp'));
	};
	await (await sharedLedger({ store: 'sqlite', path })).until(new AbortController().signal).openCase(opening({ text: 'a' }));
	await hears(1);
	await (await sharedLedger({ store: 'sqlite', path })).close();
	await (await sharedLedger({ store: 'sqlite', path })).openCase(opening({ text: 'b' }));
	await hears(2);
	await stop();
	await (await sharedLedger({ store: 'sqlite', path })).openCase(opening({ text: 'c' }));
	await new Promise((resolve) => setTimeout(resolve, 20));
	await hears(2);
});
