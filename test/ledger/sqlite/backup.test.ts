import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backupSqliteLedger, openSqliteLedger } from '../../../ledger';
import { T0, opening } from '../inquiries';
import { refused } from '../ledgerForEach';

let folder: string;
let path: string;
let to: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ledger-backup-'));
	path = join(folder, 'ledger.sqlite');
	to = join(folder, 'backup.sqlite');
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

test('a copy taken while others write opens as a ledger, whole, as it was at one instant', async () => {
	const ledger = await openSqliteLedger({ path });
	for (let index = 0; index < 200; index++) await ledger.openCase(opening({ text: `before ${index}`, fields: { long: 'x'.repeat(5_000) } }));
	let writing = true;
	let written = 200;
	const writer = (async () => {
		for (; writing; written++) {
			await ledger.openCase(opening({ text: `meanwhile ${written}` }, { now: T0 + written }));
			// Other work of the process has its turn.
			await new Promise((resolve) => setImmediate(resolve));
		}
	})();
	const { pages } = await backupSqliteLedger({ path, to });
	writing = false;
	await writer;
	expect(pages).toBeGreaterThan(200);

	const copy = await openSqliteLedger({ path: to });
	const cases = [];
	for await (const { case: one, events } of copy.exportCases({})) {
		expect(events.map(({ type }) => type)).toEqual(['inquiry.received', 'case.opened']);
		cases.push(one);
	}
	expect(cases.length).toBeGreaterThanOrEqual(200);
	expect(cases.length).toBeLessThanOrEqual(written);
	// The copy goes its own way.
	expect((await copy.openCase(opening({ text: 'only in the copy' }))).outcome).toBe('new');
	expect((await ledger.openCase(opening({ text: 'only in the copy' }))).outcome).toBe('new');
	await Promise.all([ledger.close(), copy.close()]);
});

test('belongs to its user alone', async () => {
	await (await openSqliteLedger({ path })).close();
	await chmod(path, 0o644);
	await backupSqliteLedger({ path, to });
	expect(((await stat(to)).mode & 0o777).toString(8)).toBe('600');
});

test('a file that is there is left as it was', async () => {
	await (await openSqliteLedger({ path })).close();
	await writeFile(to, 'yesterday’s');
	for (const place of [to, path]) expect(await refused(backupSqliteLedger({ path, to: place }))).toMatchObject({ code: 'ledger-backup-exists', field: 'to' });
	expect(await readFile(to, 'utf8')).toBe('yesterday’s');
});

test.each<[string, () => Promise<{ path?: string; to?: string }>, string]>([
	['a ledger that is not there', async () => ({ path: join(folder, 'nothing.sqlite') }), 'ledger-missing'],
	['a folder in its place', async () => ({ path: folder }), 'ledger-missing'],
	['a folder that is not there', async () => ({ to: join(folder, 'nothing', 'backup.sqlite') }), 'ledger-not-writable'],
	[
		'a file of something else',
		async () => {
			await writeFile(join(folder, 'notes'), 'name,email\n'.repeat(1_000));
			return { path: join(folder, 'notes') };
		},
		'ledger-not-a-ledger',
	],
])('%s is refused, and no half of a copy is left', async (_, prepare, code) => {
	await (await openSqliteLedger({ path })).close();
	await mkdir(join(folder, 'sub'));
	const before = [...(await readdir(folder))];
	const part = await prepare();
	expect((await refused(backupSqliteLedger({ path, to, ...part }))).code).toBe(code);
	expect((await readdir(folder)).filter((name) => !before.includes(name) && name !== 'notes')).toEqual([]);
});
