import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { Client, Pool } from 'pg';

import type { Inquiry } from '../../domain/case/index.ts';
import type { Ledger, LedgerPlace } from '../../ledger/index.ts';
import { built, builtLedger } from '../../scripts/n8n/built.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';

/**
 * What the ledger costs on each store, with every commit on the disk before it is answered (SQLite: synchronous=FULL;
 * PostgreSQL: fsync and synchronous_commit on), everything on this one host.
 *
 * Against: bare INSERTs of the same event into the same kind of table by the same driver, each committed by itself. The
 * difference is what the ledger adds: the case is looked up, the key makes it happen once, and an answer that got lost on
 * the way can be asked for again.
 */
const { openLedger, moveToPostgres } = builtLedger();
const { contentKeyOf, contactKeyOf } = built<typeof import('../../domain/case/index.ts')>('domain/case');

const CLIENTS = 20;
const EVENTS = 4_000;
const CASES = 2_000;
const T0 = Date.UTC(2026, 2, 2, 15);
const BARE_TABLE =
	'CREATE TABLE bare (sequence %KEY%, case_id TEXT NOT NULL, type TEXT NOT NULL, happened_at BIGINT NOT NULL, data TEXT, event_key TEXT NOT NULL, recorded_at BIGINT NOT NULL, UNIQUE (case_id, event_key))';
const DATA = { channel: 'email', note: 'x'.repeat(200) };

interface Subject {
	name: string;
	place: LedgerPlace;
	/** The bare INSERT of event number `index`. */
	bare(index: number): Promise<unknown>;
}

const folder = await mkdtemp(path.join(tmpdir(), 'ledger-bench-'));
const reason = whyNoPostgres();
const server = reason === undefined ? await startPostgres({ settings: { fsync: 'on' } }) : undefined;
console.log(`${cpus().length} CPUs, Node ${process.versions.node}; ${CLIENTS} clients are ${CLIENTS} callers in one process, 4 pools of 5 connections on PostgreSQL`);
if (!server) console.log(`PostgreSQL is left out: ${reason}`);
try {
	for (const subject of await subjects()) await measure(subject);
	if (server) await measureMove();
} finally {
	await server?.stop();
	await rm(folder, { recursive: true, force: true });
}

async function subjects(): Promise<Subject[]> {
	const file = new DatabaseSync(path.join(folder, 'bare.sqlite'));
	file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
	file.exec(BARE_TABLE.replace('%KEY%', 'INTEGER PRIMARY KEY AUTOINCREMENT'));
	const insert = file.prepare('INSERT INTO bare (case_id, type, happened_at, data, event_key, recorded_at) VALUES (?, ?, ?, ?, ?, ?)');
	const sqlite: Subject = {
		name: 'SQLite',
		place: { store: 'sqlite', path: path.join(folder, 'ledger.sqlite') },
		bare: async (index) => insert.run('c_1', 'note.added', T0 + index, JSON.stringify(DATA), `k${index}`, T0),
	};
	if (!server) return [sqlite];

	const { host, port, user, password, database } = server;
	const client = new Client(server);
	await client.connect();
	const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
	await client.query(BARE_TABLE.replace('%KEY%', 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY'));
	await client.end();
	const pool = new Pool({ host, port, user, password, database, max: CLIENTS, allowExitOnIdle: true });
	pool.on('error', () => undefined);
	const text = 'INSERT INTO bare (case_id, type, happened_at, data, event_key, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)';
	return [
		sqlite,
		{
			name: `PostgreSQL ${rows[0].server_version}`,
			place: { store: 'postgres', host, port, user, password, database },
			bare: async (index) => await pool.query(text, ['c_1', 'note.added', T0 + index, JSON.stringify(DATA), `k${index}`, T0]),
		},
	];
}

async function measure({ name, place, bare }: Subject): Promise<void> {
	console.log(`\n${name}`);
	// What four workers of n8n have, each with its own pool; one SQLite connection serves a process anyway.
	const ledgers = await Promise.all(Array.from({ length: place.store === 'sqlite' ? 1 : 4 }, () => openLedger(place)));
	const ledgerOf = (client: number): Ledger => ledgers[client % ledgers.length];
	const { case: one } = await ledgers[0].openCase(opening('the case of all events'));
	const record = (round: string) => async (index: number, client: number) =>
		await ledgerOf(client).recordEvent({ caseId: one.caseId, type: 'note.added', at: T0 + index, data: DATA, key: `${round} ${index}`, now: T0 });

	await run(500, 1, record('warm'));
	for (const clients of [1, CLIENTS]) {
		const against = await run(EVENTS, clients, async (index) => await bare(index + clients * EVENTS));
		const events = await run(EVENTS, clients, record(`${clients} clients`));
		report(`events, ${clients} client${clients > 1 ? 's' : ''}`, events, `${(events.perSecond / against.perSecond).toFixed(2)} × bare INSERT (${against.perSecond.toFixed(0)}/s)`);
	}
	const again = await run(EVENTS, CLIENTS, record(`${CLIENTS} clients`));
	report(`the same events again, ${CLIENTS} clients`, again, 'nothing is written');

	const alone = await run(CASES / 4, 1, async (index) => await ledgers[0].openCase(opening(`alone ${index}`)));
	report('openCase, new, 1 client', alone, 'each with 2 events');
	const cases = await run(CASES, CLIENTS, async (index, client) => await ledgerOf(client).openCase(opening(`lead ${index}`)));
	report(`openCase, new, ${CLIENTS} clients`, cases, `${(cases.perSecond / alone.perSecond).toFixed(2)} × 1 client`);
	const outcomes = { new: 0, duplicate: 0 };
	const twice = await run(CASES, CLIENTS, async (index, client) => {
		const { outcome } = await ledgerOf(client).openCase(opening(`twice ${Math.floor(index / 2)}`));
		outcomes[outcome] += 1;
	});
	report(`openCase, each lead twice at once, ${CLIENTS} clients`, twice, `${outcomes.new} new, ${outcomes.duplicate} duplicates`);
	const claims = await run(CASES, CLIENTS, async (index, client) => await ledgerOf(client).claim({ key: `k${index}`, now: T0 }));
	report(`claims, ${CLIENTS} clients`, claims, '');
	const numbers = await run(CASES / 2, CLIENTS, async (index, client) => await ledgerOf(client).nextNumber({ series: 'invoices', key: `k${index}`, now: T0 }));
	report(`numbers of one series, ${CLIENTS} clients`, numbers, 'one after the other, so that none is left out');
	await Promise.all(ledgers.map((ledger) => ledger.close()));
}

async function measureMove(): Promise<void> {
	const { host, port, user, password, database } = server!;
	const from = process.hrtime.bigint();
	const { rows } = await moveToPostgres({ path: path.join(folder, 'ledger.sqlite'), to: { host, port, user, password, database, schema: 'moved' }, now: T0 });
	const seconds = Number(process.hrtime.bigint() - from) / 1e9;
	const count = Object.values(rows).reduce((sum, some) => sum + some, 0);
	console.log(`\nSQLite to PostgreSQL: ${count} rows moved and checked in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} rows/s`);
}

interface Run {
	perSecond: number;
	/** Milliseconds. */
	median: number;
	p99: number;
}

/** Does the work for each index once; each client begins its next as soon as its last is done. */
async function run(times: number, clients: number, work: (index: number, client: number) => Promise<unknown>): Promise<Run> {
	const spent: number[] = [];
	let next = 0;
	const start = performance.now();
	await Promise.all(
		Array.from({ length: clients }, async (_, client) => {
			while (next < times) {
				const index = next++;
				const from = performance.now();
				await work(index, client);
				spent.push(performance.now() - from);
			}
		}),
	);
	const perSecond = times / ((performance.now() - start) / 1_000);
	spent.sort((a, b) => a - b);
	return { perSecond, median: spent[Math.floor(times / 2)], p99: spent[Math.floor(times * 0.99)] };
}

function report(what: string, { perSecond, median, p99 }: Run, against: string): void {
	const figures = `${perSecond.toFixed(0).padStart(6)}/s   median ${median.toFixed(2).padStart(6)} ms   p99 ${p99.toFixed(2).padStart(6)} ms`;
	console.log(`  ${what.padEnd(50)} ${figures}   ${against}`);
}

function opening(text: string) {
	const inquiry: Inquiry = {
		id: text,
		channel: 'email',
		receivedAt: '2026-03-02T09:00:00-06:00',
		subject: 'Blocked drain',
		text: `${text}. The kitchen drain is blocked, can somebody come today? ${'x'.repeat(500)}`,
		contact: { name: 'Dana Reyes', email: `${text.replace(/\W/g, '-')}@example.com` },
		fields: {},
		source: { kind: 'imap' },
	};
	return { inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 86_400_000, now: T0 };
}
