import { chmod, mkdir, mkdtemp, open, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { openSqliteLedger } from '../../../ledger';
import { DomainError } from '../../../domain/errors';
import { questionFor } from '../../../domain/reporting';
import { isInOutline } from '../../../ledger/sql/outline';
import { MIGRATIONS } from '../../../ledger/sql/schema';
import { openSqliteDatabase } from '../../../ledger/sqlite/openSqliteLedger';
import { T0, opening } from '../inquiries';
import { bundleWorker, startWorker } from '../processes';

let folder: string;
let path: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ledger-file-'));
	path = join(folder, 'ledger.sqlite');
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);
const refused = async (work: Promise<unknown>): Promise<DomainError> => {
	const thrown: unknown = await work.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(thrown instanceof DomainError)) throw new Error(`Expected a DomainError, got ${String(thrown)}`);
	return thrown;
};
/** Does something to the file behind the ledger's back. */
const behindItsBack = (statements: string) => {
	const database = new DatabaseSync(path);
	database.exec(statements);
	database.close();
};

describe('the file belongs to its user alone', () => {
	/** A ledger opened at `path` under a umask, whose file is to lie here. */
	const expectForUserAlone = async (file: string, umask: number) => {
		const before = process.umask(umask);
		try {
			const ledger = await openSqliteLedger({ path });
			await ledger.openCase(opening());
			expect(await Promise.all([file, `${file}-wal`, `${file}-shm`].map(modeOf))).toEqual(['600', '600', '600']);
			await ledger.close();
		} finally {
			process.umask(before);
		}
	};

	test.each([0o000, 0o022, 0o077, 0o777])('under umask %i', async (umask) => {
		await expectForUserAlone(path, umask);
	});

	test('folders on the way are made for the user alone; those that were there keep their mode', async () => {
		await chmod(folder, 0o755);
		const ledger = await openSqliteLedger({ path: join(folder, 'a', 'b', 'ledger.sqlite') });
		await ledger.close();
		expect(await Promise.all([folder, join(folder, 'a'), join(folder, 'a', 'b')].map(modeOf))).toEqual(['755', '700', '700']);
	});

	test('also where the path is a link that leads to no file yet', async () => {
		await mkdir(join(folder, 'elsewhere'));
		const target = join(folder, 'elsewhere', 'kept.sqlite');
		await symlink(target, path);
		await expectForUserAlone(target, 0o022);
	});

	test('a file that was there keeps its mode', async () => {
		await (await openSqliteLedger({ path })).close();
		await chmod(path, 0o640);
		await (await openSqliteLedger({ path })).close();
		expect(await modeOf(path)).toBe('640');
	});
});

test('keeps a log, and its references', async () => {
	const database = await openSqliteDatabase(path, 1_000);
	const pragma = (name: string) => database.read(async (sql) => Object.values((await sql.query(`PRAGMA ${name}`))[0])[0]);
	expect(await pragma('journal_mode')).toBe('wal');
	expect(await pragma('foreign_keys')).toBe(1);
	await database.close();
});

describe('a file that is damaged', () => {
	/** As a disk or a careless copy does it: nonsense in place of some pages, far behind the first ones. */
	const damage = async () => {
		const file = await open(path, 'r+');
		const { size } = await file.stat();
		await file.write(Buffer.alloc(4_096 * 4, 0xa5), 0, 4_096 * 4, Math.floor(size / 2 / 4_096) * 4_096);
		await file.close();
	};
	const filled = async (cases: number) => {
		const ledger = await openSqliteLedger({ path });
		for (let index = 0; index < cases; index++) await ledger.openCase(opening({ text: `lead ${index} ${'x'.repeat(cases > 100 ? 40_000 : 2_000)}` }));
		return ledger;
	};

	// The larger is read through in a thread of its own.
	test.each([
		['small', 50],
		['large', 300],
	])('is refused when it is opened: a %s one', async (_size, cases) => {
		await (await filled(cases)).close();
		await damage();
		const { code, description } = await refused(openSqliteLedger({ path }));
		expect(code).toBe('ledger-damaged');
		expect(description).toMatch(/restore the file from a backup/);
	});

	test('is found within a day, and refused from then on', async () => {
		const ledger = await filled(50);
		behindItsBack('PRAGMA wal_checkpoint(TRUNCATE)');
		await damage();
		// Nothing that is read lies on the damaged pages, so nobody would notice.
		await ledger.lastNumber('invoices');
		const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 86_400_001);
		try {
			await ledger.lastNumber('invoices');
			await new Promise((resolve) => setImmediate(resolve));
			expect((await refused(ledger.lastNumber('invoices'))).code).toBe('ledger-damaged');
		} finally {
			clock.mockRestore();
			await ledger.close();
		}
	});

	test('one that is well is opened, however large', async () => {
		const ledger = await filled(300);
		await ledger.close();
		const again = await openSqliteLedger({ path });
		expect((await again.listCases({ limit: 1_000 })).length).toBe(300);
		await again.close();
	});
});

describe('when the process ends', () => {
	test('it is closed: no log is left beside it', async () => {
		const bundleFolder = await mkdtemp(join(tmpdir(), 'ledger-worker-'));
		const worker = await startWorker(await bundleWorker(bundleFolder), { store: 'sqlite', path }, { kind: 'openUntilStopped' });
		try {
			worker.start();
			while (worker.said.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
			expect((await readdir(folder)).sort()).toEqual(['ledger.sqlite', 'ledger.sqlite-shm', 'ledger.sqlite-wal']);
			worker.process.kill('SIGTERM');
			await worker.ended;
			expect(await readdir(folder)).toEqual(['ledger.sqlite']);
		} finally {
			worker.process.kill('SIGKILL');
			await rm(bundleFolder, { recursive: true, force: true });
		}
	});
});

describe('what was erased', () => {
	const SECRETS = ['Quintessa Marlowe', 'quintessa@private.example', 'Gallowglass'];
	const person = { name: SECRETS[0], email: SECRETS[1] };
	const traces = async () => {
		const found: string[] = [];
		for (const file of await readdir(folder)) {
			const bytes = await readFile(join(folder, file));
			for (const secret of SECRETS) if (bytes.includes(secret)) found.push(`${secret} in ${file}`);
		}
		return found;
	};
	/** Cases of many sizes among others' of many sizes, worked on in turn, so that pages split and join. */
	const live = async () => {
		const ledger = await openSqliteLedger({ path });
		for (let index = 0; index < 150; index++) {
			const mine = index % 3 === 0;
			const contact = mine ? person : { name: `Guest ${index}`, email: `guest${index}@example.com` };
			const text = `${mine ? SECRETS[2] : 'Something'} ${index} ${'word '.repeat((index * 37) % 400)}`;
			const { case: opened } = await ledger.openCase(opening({ text, contact }, { now: T0 + index }));
			for (let step = 0; step < index % 4; step++) {
				await ledger.updateCase({ caseId: opened.caseId, sections: { intake: { note: text.repeat(step) } }, now: T0 + index });
				await ledger.recordEvent({ caseId: opened.caseId, type: 'note.added', at: T0, data: { note: text, from: contact.email }, now: T0 + index });
			}
			await ledger.queueMessage({ message: { key: `m${index}`, caseId: opened.caseId, channel: 'email', to: contact.email, text, events: [], audience: 'customer', automatic: true }, now: T0 + index });
			await ledger.completeHandoff({ caseId: opened.caseId, to: 'closed', now: T0 + index });
		}
		expect((await traces()).length).toBeGreaterThan(0);
		return ledger;
	};

	test('by a contact stands neither in the file nor in its log, while it is open', async () => {
		const ledger = await live();
		expect((await ledger.eraseContact({ contact: { email: person.email }, now: T0 + 1_000 })).cases).toBe(50);
		expect(await traces()).toEqual([]);
		expect((await ledger.listCases({ limit: 1_000 })).length).toBe(150);
		await ledger.close();
		expect(await traces()).toEqual([]);
	});

	test.each(['erase', 'delete'] as const)('by its age (%s) neither', async (action) => {
		const ledger = await live();
		await ledger.applyRetention({ action, unchangedSince: T0 + 1_000, now: T0 + 2_000 });
		expect(await traces()).toEqual([]);
		await ledger.close();
	});

	test('is waited for while somebody else reads', async () => {
		const ledger = await live();
		const reader = new DatabaseSync(path);
		reader.exec('BEGIN');
		reader.prepare('SELECT COUNT(*) FROM cases').get();
		const erasing = ledger.eraseContact({ contact: { email: person.email }, now: T0 + 1_000 });
		setTimeout(() => reader.close(), 300);
		expect((await erasing).cases).toBe(50);
		expect(await traces()).toEqual([]);
		await ledger.close();
	});
});

describe('the version of the file', () => {
	test('is written once, however often it is opened', async () => {
		for (let time = 0; time < 3; time++) await (await openSqliteLedger({ path })).close();
		const database = new DatabaseSync(path);
		expect(
			database
				.prepare('SELECT version FROM ledger_schema')
				.all()
				.map(({ version }) => version),
		).toEqual(MIGRATIONS.map((_step, index) => index + 1));
		database.close();
	});

	test('an earlier one is brought forward with what it holds', async () => {
		behindItsBack('CREATE TABLE ledger_schema (version BIGINT PRIMARY KEY); INSERT INTO ledger_schema VALUES (1)');
		for (const statement of MIGRATIONS[0]({ text: 'TEXT', risingKey: 'INTEGER PRIMARY KEY AUTOINCREMENT', forUpdate: '', skipLocked: '', quoted: String })) behindItsBack(statement);
		behindItsBack("INSERT INTO sequences VALUES ('invoices', 41)");
		const columns = 'case_id, content_key, occurrence, stage, opened_at, updated_at, version, data';
		for (const stage of ['intake', 'closed']) behindItsBack(`INSERT INTO cases (${columns}) VALUES ('c_${stage}', '${stage}', 0, '${stage}', 1, 2, 1, '{"inquiry":{}}')`);
		const ledger = await openSqliteLedger({ path });
		expect((await ledger.nextNumber({ series: 'invoices', key: 'a', now: T0 })).number).toBe(42);
		expect(await ledger.listCases({ dueBy: T0 })).toEqual([]);
		// Clocks look at what is open; nothing else is begun by itself.
		expect(await ledger.countDue(T0)).toEqual({ escalation: 1 });
		expect(await ledger.listWork('c_intake')).toMatchObject([{ process: 'escalation', dueAt: 2 }]);
		await ledger.close();
	});

	test('what a release without outlines wrote to a case is what a report reads of it', async () => {
		const { data } = questionFor({ sla: [] });
		expect(data.filter((part) => !isInOutline(part))).toEqual([]);
		const ledger = await openSqliteLedger({ path });
		const { caseId } = (await ledger.openCase(opening())).case;
		await ledger.updateCase({ caseId, sections: { classification: { service: 'boiler' } }, now: T0 });
		const serviceNow = async () => {
			for await (const [one] of ledger.listCaseTimes({ since: 0, before: 1, marks: {}, keep: ['note.added'], touching: ['note.added'], data })) return (one.case.data.classification as { service?: string }).service;
			return undefined;
		};
		expect(await serviceNow()).toBe('boiler');
		behindItsBack("UPDATE cases SET data = json_set(data, '$.classification.service', 'drains'), version = version + 1");
		expect(await serviceNow()).toBe('drains');
		behindItsBack('UPDATE cases SET outline = NULL, outline_version = NULL');
		expect(await serviceNow()).toBe('drains');
		await ledger.close();
	});

	test('a newer one is refused, and the file left as it was', async () => {
		await (await openSqliteLedger({ path })).close();
		behindItsBack('INSERT INTO ledger_schema VALUES (99)');
		const before = await readFile(path);
		const { code, message, description } = await refused(openSqliteLedger({ path }));
		expect(code).toBe('ledger-newer');
		expect(message).toMatch(new RegExp(`version 99.*up to ${MIGRATIONS.length}\\b`));
		expect(description).toMatch(/Update n8n-nodes-lead-to-cash/);
		expect((await readFile(path)).equals(before)).toBe(true);
	});

	test('a step that cannot be taken leaves nothing behind', async () => {
		await (await openSqliteLedger({ path })).close();
		// As if version 1 had not been reached, with a table of its own in the way.
		behindItsBack('DELETE FROM ledger_schema; DROP TABLE issued_numbers; DROP TABLE sequences; DROP TABLE turns');
		await expect(openSqliteLedger({ path })).rejects.toThrow(/already exists/);
		const database = new DatabaseSync(path);
		expect(database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'turns'").all()).toEqual([]);
		expect(database.prepare('SELECT version FROM ledger_schema').all()).toEqual([]);
		database.close();
	});
});

describe('a file of something else is refused and left as it was', () => {
	test('a text file', async () => {
		await writeFile(path, 'name,email\n'.repeat(1_000));
		expect((await refused(openSqliteLedger({ path }))).code).toBe('ledger-not-a-ledger');
		expect(await readFile(path, 'utf8')).toBe('name,email\n'.repeat(1_000));
	});

	test('another program’s database', async () => {
		behindItsBack('CREATE TABLE workflow_entity (id TEXT)');
		const before = await readFile(path);
		expect((await refused(openSqliteLedger({ path }))).code).toBe('ledger-not-a-ledger');
		expect((await readFile(path)).equals(before)).toBe(true);
	});
});

describe('a place that cannot be written is refused, with how to go on', () => {
	test.each<[string, () => Promise<string>]>([
		['a folder', async () => folder],
		[
			'below a file',
			async () => {
				await writeFile(path, '');
				return join(path, 'ledger.sqlite');
			},
		],
		[
			'a link that leads to itself',
			async () => {
				await symlink(path, path);
				return path;
			},
		],
		['a name that is too long', async () => join(folder, 'x'.repeat(300))],
	])('%s', async (_, place) => {
		const { code, message, description } = await refused(openSqliteLedger({ path: await place() }));
		expect(code).toBe('ledger-not-writable');
		expect(message).toContain(folder);
		expect(description).toMatch(/choose another path/);
	});

	// Root may write everywhere, so root tries it as nobody.
	const somebodyElse = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
	test.each([
		['a folder that is read-only', '', 0o500, 0o644],
		['a file that is read-only', 'ledger.sqlite', 0o700, 0o400],
	])('%s', async (_, name, folderMode, fileMode) => {
		const bundleFolder = await mkdtemp(join(tmpdir(), 'ledger-worker-'));
		try {
			const bundle = await bundleWorker(bundleFolder);
			await chmod(bundleFolder, 0o755);
			const place = join(folder, 'place');
			await mkdir(place);
			if (name) {
				await (await openSqliteLedger({ path: join(place, name) })).close();
				await chmod(join(place, name), somebodyElse.uid ? fileMode | 0o044 : fileMode);
			}
			await chmod(folder, 0o755);
			await chmod(place, somebodyElse.uid ? folderMode | 0o055 : folderMode);
			const worker = await startWorker(
				bundle,
				{ store: 'sqlite', path: join(place, name || 'ledger.sqlite') },
				{ kind: 'open' },
				somebodyElse,
			);
			worker.start();
			await expect(worker.ended).rejects.toThrow(/DomainError: The ledger .* cannot be written/);
			await chmod(place, 0o700);
		} finally {
			await rm(bundleFolder, { recursive: true, force: true });
		}
	});

	test.each(['', '  ', 'a\0b'])('the path %j', async (empty) => {
		expect(await refused(openSqliteLedger({ path: empty }))).toMatchObject({ code: 'ledger-path-missing', field: 'path' });
	});
});

describe('another program holds the lock', () => {
	test('past the patience: a message that says so, nothing written, and ready when it lets go', async () => {
		const database = await openSqliteDatabase(path, 300);
		const other = new DatabaseSync(path);
		other.exec('BEGIN IMMEDIATE');
		const write = () => database.write((sql) => sql.query("INSERT INTO sequences (series, last_number) VALUES ('a', 1)"));
		expect((await refused(write())).code).toBe('ledger-busy');
		other.exec('ROLLBACK');
		expect(await database.read((sql) => sql.query('SELECT * FROM sequences'))).toEqual([]);
		await write();
		expect((await database.read((sql) => sql.query('SELECT * FROM sequences'))).length).toBe(1);
		other.close();
		await database.close();
	});

	test('within the patience: waits without holding up the process', async () => {
		const database = await openSqliteDatabase(path, 60_000);
		const other = new DatabaseSync(path);
		other.exec('BEGIN IMMEDIATE');
		const written = database.write((sql) =>
			sql.query("INSERT INTO sequences (series, last_number) VALUES ('a', 1) RETURNING series"),
		);
		// The lock is let go by this very process, so it can be only if the wait lets the process work.
		setTimeout(() => other.exec('ROLLBACK'), 250);
		expect((await written).length).toBe(1);
		other.close();
		await database.close();
	});
});

describe('one connection, many callers', () => {
	test('a transaction that throws takes only its own writes back', async () => {
		const database = await openSqliteDatabase(path, 1_000);
		const insert = (series: string) =>
			database.write((sql) => sql.query('INSERT INTO sequences (series, last_number) VALUES (?, 0)', [series]));
		const thrown = database.write(async (sql) => {
			await sql.query("INSERT INTO sequences (series, last_number) VALUES ('gone', 0)");
			throw new DomainError('on-purpose', 'Stop.', 'Go on.');
		});
		const results = await Promise.allSettled([insert('a'), thrown, insert('b')]);
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		const rows = await database.read((sql) => sql.query('SELECT series FROM sequences ORDER BY series'));
		expect(rows.map(({ series }) => series)).toEqual(['a', 'b']);
		await database.close();
	});

	test('a reader never sees half of another caller’s transaction', async () => {
		const database = await openSqliteDatabase(path, 1_000);
		const writing = database.write(async (sql) => {
			await sql.query("INSERT INTO sequences (series, last_number) VALUES ('a', 0)");
			await sql.query("UPDATE sequences SET last_number = 1 WHERE series = 'a'");
		});
		const [row] = await database.read((sql) => sql.query('SELECT last_number FROM sequences'));
		expect(row?.last_number).toBe(1);
		await writing;
		await database.close();
	});
});

test('what was erased is nowhere in the file', async () => {
	const secret = 'Dana Reyes, 12 Elm Street';
	const ledger = await openSqliteLedger({ path });
	for (let index = 0; index < 50; index++) {
		const { case: opened } = await ledger.openCase(opening({ text: `${secret} ${index} ${'x'.repeat(index * 200)}` }));
		await ledger.updateCase({ caseId: opened.caseId, sections: { intake: { address: secret } }, now: T0 });
		await ledger.recordEvent({ caseId: opened.caseId, type: 'note.added', at: T0, data: { note: secret }, now: T0 });
	}
	const [{ contactKey }] = await ledger.listCases({ limit: 1 });
	await ledger.close();
	expect((await readFile(path)).includes(secret)).toBe(true);

	const again = await openSqliteLedger({ path });
	expect(await again.eraseContact({ contactKey, now: T0 })).toEqual({ cases: 50 });
	await again.close();
	expect((await readFile(path)).includes(secret)).toBe(false);
});

test('a stored value that was changed by hand is named, and the other cases are still read', async () => {
	const ledger = await openSqliteLedger({ path });
	const { case: spoiled } = await ledger.openCase(opening({ text: 'one' }));
	const { case: sound } = await ledger.openCase(opening({ text: 'two' }, { now: T0 + 1 }));
	for (const data of ['{"inquiry":', '[]', 'null']) {
		behindItsBack(`UPDATE cases SET data = '${data}' WHERE case_id = '${spoiled.caseId}'`);
		const { code, message } = await refused(ledger.getCase(spoiled.caseId));
		expect(code).toBe('ledger-unreadable');
		expect(message).toContain(spoiled.caseId);
	}
	expect(await ledger.getCase(sound.caseId)).toEqual(sound);
	await ledger.close();
});
