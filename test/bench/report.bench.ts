import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { getHeapStatistics } from 'node:v8';

import { Client } from 'pg';

import type { Ledger, LedgerPlace } from '../../ledger/index.ts';
import { built, builtLedger } from '../../scripts/n8n/built.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { processorTime } from './processorTime.ts';

/**
 * What a report costs over a year of 100,000 cases with 10 events each (a million), and over its last week: read from the
 * store, worked out, written as a mail and as the file; in a heap of 256 MB. Each is made five times; the median counts, since
 * where a machine has neighbours, the same takes half as long again.
 */
const HEAP_MB = 256;
const SECONDS = 5;
const TIMES = 5;
if (!process.execArgv.some((argument) => argument.startsWith('--max-old-space-size'))) {
	const { status } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
	process.exit(status ?? 1);
}

const { openLedger } = builtLedger();
const { caseFacts, performanceTally, periodOf, questionFor } = built<typeof import('../../domain/reporting/index.ts')>('domain/reporting');
const { parseProfile } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');
const { buildCalendar } = built<typeof import('../../domain/calendar/index.ts')>('domain/calendar');
const { performanceMail, reportCsv } = built<typeof import('../../documents/report/index.ts')>('documents/report');

const CASES = 100_000;
const YEAR = Date.UTC(2025, 0, 1, 6);
const STEP = Math.floor((365 * 86_400_000) / CASES);
const NOW = Date.UTC(2026, 0, 5, 14);

const profile = parseProfile({ business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US' } });
const calendar = buildCalendar({ timezone: 'America/Chicago', hours: profile.hours, holidays: profile.holidays });

const TEXT = 'The kitchen drain is clogged and the sink is backed up. Can somebody come this week? '.repeat(4);
const INQUIRY = { id: 'i', channel: 'email' as const, receivedAt: '2025-01-01T00:00:00Z', text: TEXT, contact: { name: 'Dana', email: 'dana@example.com' }, fields: {}, source: { kind: 'imap' as const } };
const CLASSIFICATION = { service: 'drain-cleaning', intent: 'newJob', priority: 'normal', summary: TEXT.slice(0, 80), draftReply: { subject: 'Your inquiry', body: TEXT }, usage: { inputTokens: 900, outputTokens: 120, calls: 1 } };
/** Of each case: type, milliseconds after its inquiry, who, data. */
const HISTORY: Array<[type: string, after: string, actor: string, data: string]> = [
	['inquiry.received', '0', 'customer', '{"channel":"email"}'],
	['case.opened', '1000', 'bot', '{}'],
	['case.assigned', '2000', 'bot', '{"to":"desk"}'],
	['acknowledgement.sent', '3000', 'bot', '{}'],
	['message.sent', '3500', 'bot', '{"to":"dana@example.com"}'],
	['review.decided', '60000 * (i % 90)', 'human', '{"decision":"approved"}'],
	['reply.sent', '60000 * (i % 90) + 500', 'human', '{}'],
	['handoff.completed', '3000000', 'bot', '{"from":"inquiry","to":"intake"}'],
	['estimate.approved', '86400000 * (i % 5)', 'human', '{}'],
	['payment.received', '777600000', 'customer', '{"amount":"120.00","currency":"USD"}'],
];

/** The same on both stores. */
const NUMBERS = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${CASES - 1})`;
const AT = `(${YEAR} + i * CAST(${STEP} AS BIGINT))`;
const FILL = [
	// One case as the ledger writes it, which all others are made after.
	'CREATE TEMPORARY TABLE pattern AS SELECT data, outline FROM cases',
	...['work', 'case_sources', 'events', 'cases'].map((table) => `DELETE FROM ${table}`),
	`${NUMBERS} INSERT INTO cases (case_id, content_key, occurrence, contact_key, stage, priority, owner_id, opened_at, updated_at, version, data, outline, outline_version)
		SELECT 'c_' || i, 'k' || i, 0, 'p' || (i % 60000), CASE WHEN i % 20 = 0 THEN 'inquiry' ELSE 'paid' END, 'normal', 'desk', ${AT}, ${AT}, 1, data, outline, 1 FROM n, pattern`,
	...HISTORY.map(
		([type, after, actor, data], index) => `${NUMBERS} INSERT INTO events (case_id, type, happened_at, actor, data, event_key, recorded_at)
		SELECT 'c_' || i, '${type}', ${AT} + ${after}, '${actor}', '${data}', '${index}', ${AT} FROM n`,
	),
	`${NUMBERS} INSERT INTO handoffs (case_id, handoff_key, from_stage, to_stage, completed_at) SELECT 'c_' || i, '1', 'inquiry', 'intake', ${AT} + 3000000 FROM n WHERE i % 20 <> 0`,
	`${NUMBERS} INSERT INTO handoffs (case_id, handoff_key, from_stage, to_stage, completed_at) SELECT 'c_' || i, '2', 'intake', 'paid', ${AT} + 777600000 FROM n WHERE i % 20 <> 0`,
	'ANALYZE',
];

const folder = await mkdtemp(path.join(tmpdir(), 'report-bench-'));
const reason = whyNoPostgres();
const server = reason === undefined ? await startPostgres() : undefined;
console.log(`${cpus().length} CPUs, Node ${process.versions.node}`);
if (!server) console.log(`PostgreSQL is left out: ${reason}`);
try {
	const file = path.join(folder, 'ledger.sqlite');
	await measure('SQLite', { store: 'sqlite', path: file }, async (statements) => {
		const connection = new DatabaseSync(file);
		for (const statement of statements) connection.exec(statement);
		connection.close();
	});
	if (server) {
		const { host, port, user, password, database } = server;
		await measure('PostgreSQL', { store: 'postgres', host, port, user, password, database, schema: 'report_bench' }, async (statements) => {
			const client = new Client(server);
			client.on('error', () => undefined);
			await client.connect();
			await client.query('SET search_path TO report_bench');
			for (const statement of statements) await client.query(statement);
			await client.end();
		});
	}
} finally {
	await server?.stop();
	await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, place: LedgerPlace, run: (statements: string[]) => Promise<void>): Promise<void> {
	const ledger = await openLedger(place);
	const { case: { caseId } } = await ledger.openCase({ inquiry: INQUIRY, contentKey: 'pattern', dedupeWindowMs: 0, now: YEAR });
	await ledger.updateCase({ caseId, sections: { classification: CLASSIFICATION }, now: YEAR });
	await run(FILL);
	console.log(`\n${name}: ${CASES} cases, ${CASES * HISTORY.length} events`);
	for (const kind of ['lastWeek', 'lastYear'] as const) {
		const made: Made[] = [];
		for (let time = 0; time < TIMES; time += 1) made.push(await makeReport(ledger, kind));
		const { seconds, own, servers, cases, fileKb, mailKb, received, lost } = made.toSorted((one, other) => one.seconds - other.seconds)[(TIMES - 1) / 2];
		const range = made.map((one) => one.seconds.toFixed(2)).join(', ');
		console.log(`  ${kind}: ${seconds.toFixed(2)} s (${seconds <= SECONDS ? 'within' : 'MORE THAN'} ${SECONDS} s; one after the other ${range}), processor time of this process ${own.toFixed(2)} s${server ? `, of the servers ${servers.toFixed(2)} s` : ''}, heap at most ${Math.max(...made.map(({ heapMb }) => heapMb))} MB; ${cases} cases read, file of ${fileKb} kB, mail of ${mailKb} kB; ${received} received, lost ${lost}`);
	}
	await ledger.close();
}

interface Made {
	seconds: number;
	/** Seconds of processor time. */
	own: number;
	servers: number;
	heapMb: number;
	cases: number;
	fileKb: number;
	mailKb: number;
	received: number;
	lost: number;
}

async function makeReport(ledger: Ledger, kind: 'lastWeek' | 'lastYear'): Promise<Made> {
	const period = periodOf({ kind, firstDayOfWeek: 'mon', zone: 'America/Chicago', now: NOW });
	let heap = 0;
	const watch = setInterval(() => (heap = Math.max(heap, getHeapStatistics().used_heap_size)), 20);
	const started = performance.now();
	const processor = process.cpuUsage();
	const others = ofOthers();
	const tally = performanceTally({ period, profile, calendar, now: NOW, rows: true });
	let cases = 0;
	const rows = async function* () {
		for await (const page of ledger.listCaseTimes({ since: period.previous.since, before: NOW + 1, ...questionFor(profile) })) {
			cases += page.length;
			yield page.flatMap((one) => tally.add(caseFacts(one, calendar)) ?? []);
		}
	};
	let bytes = 0;
	for await (const line of reportCsv(rows())) bytes += line.length;
	const report = tally.report();
	const mail = performanceMail(report);
	clearInterval(watch);
	const { user, system } = process.cpuUsage(processor);
	return {
		seconds: (performance.now() - started) / 1_000,
		own: (user + system) / 1e6,
		servers: ofOthers() - others,
		heapMb: Math.round(heap / 1e6),
		cases,
		fileKb: Math.round(bytes / 1_000),
		mailKb: Math.round(mail.html.length / 1_000),
		received: report.totals.received,
		lost: report.totals.lost,
	};
}

/** Seconds of processor time that the servers this process started have used so far. */
function ofOthers(): number {
	return processorTime(() => 'servers')?.get('servers') ?? 0;
}
