import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'pg';

import type { Ledger } from '../../ledger/index.ts';
import type { N8nApi, WorkflowFile } from '../../scripts/n8n/api.ts';
import { builtLedger } from '../../scripts/n8n/built.ts';
import { installPack, packTarball } from '../../scripts/n8n/pack.ts';
import { DEPLOYED, startN8n } from '../../scripts/n8n/server.ts';
import type { Mail } from '../../scripts/n8n/smtp.ts';
import { startMailServer } from '../../scripts/n8n/smtp.ts';
import { overrideProfile, readTemplates, setUpTemplates, webhookReady } from '../../scripts/n8n/templates.ts';
import { startCluster } from '../e2e/cluster.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { whyNoRedis } from '../support/redis.ts';
import { processorTime } from './processorTime.ts';

/**
 * Leads a second through the whole of "Follow up new leads" (ledger, classification, routing, clock, two mails), in regular
 * mode on SQLite and in queue mode on PostgreSQL, each beside a bare webhook → respond workflow in the same n8n: what n8n
 * itself costs is not ours to win. The bare one is posted to before and after each round, and counts with both. n8n has its
 * usual settings and the two for expressions that deploy/ sets.
 *
 * Everything is on one machine, so a second worker brings something only where there are cores for it. What a worker with
 * cores of its own does is told by the processor time that a lead takes of each process.
 */
const LEADS = 150;
const CLIENTS = 10;
/** Bare and leads take turns; of each figure the middle one is told, and from where to where it goes. */
const ROUNDS = 3;
/** All leads come from one source here. */
const ONE_SOURCE = { limits: { automaticPerSourcePerHour: 100_000 } };

interface Place {
	name: string;
	/** Where webhooks go. */
	url: string;
	ledger: Ledger;
	mails: Mail[];
	/** Bytes of n8n's own database. */
	database?: () => number;
}

let posted = 0;
console.log(`n8n 2.41.1, Node ${process.version}, ${cpus().length} cores for everything; ${LEADS} posts from ${CLIENTS} clients in each line, the median of ${ROUNDS} rounds`);
process.env.LEAD_TO_CASH_TARBALL ??= await packTarball();
await measureRegular(process.env.LEAD_TO_CASH_TARBALL);
const reason = whyNoPostgres() ?? whyNoRedis();
if (reason === undefined) await measureQueue();
else console.log(`Queue mode is left out: ${reason}`);

async function measureRegular(tarball: string): Promise<void> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-bench-'));
	await installPack(tarball, userFolder);
	const mail = await startMailServer();
	const n8n = await startN8n({ userFolder, env: DEPLOYED });
	try {
		const templates = await readTemplates();
		overrideProfile(templates, ONE_SOURCE);
		const { api } = await setUpTemplates(n8n.url, templates, mail.port);
		await publishBare(api, n8n.url);
		await webhookReady(n8n.url, 'new-inquiry');
		const { openSqliteLedger, defaultLedgerPath } = builtLedger();
		const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
		const database = () => [path.join(userFolder, '.n8n', 'database.sqlite'), path.join(userFolder, '.n8n', 'database.sqlite-wal')].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
		await measure({ name: 'Regular mode, SQLite', url: n8n.url, ledger, mails: mail.mails, database });
		await ledger.close();
	} finally {
		await n8n.stop();
		await mail.stop();
		await rm(userFolder, { recursive: true, force: true });
	}
}

async function measureQueue(): Promise<void> {
	const cluster = await startCluster(1, (templates) => overrideProfile(templates, ONE_SOURCE));
	const { host, port, database, user, password } = cluster.postgres;
	const client = new Client({ host, port, database, user, password });
	try {
		await client.connect();
		await publishBare(cluster.api, cluster.webhook.url);
		const { ledger, mail, webhook } = cluster;
		for (const name of ['main, webhook process, 1 worker', 'main, webhook process, 2 workers']) {
			if (name.includes('2 workers')) await cluster.addWorker();
			let most = 0;
			const watch = setInterval(() => void connections(client).then((count) => (most = Math.max(most, count)), () => undefined), 1000);
			try {
				await measure({ name: `Queue mode, PostgreSQL and Redis, ${name}`, url: webhook.url, ledger, mails: mail.mails }, name.includes('2 workers') ? 1 : ROUNDS);
			} finally {
				clearInterval(watch);
			}
			console.log(`  connections to PostgreSQL, at most: ${most}, n8n's own and this bench's included`);
		}
	} finally {
		await client.end();
		await cluster.stop();
	}
}

async function connections(client: Client): Promise<number> {
	const { rows } = await client.query<{ count: string }>("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'");
	return Number(rows[0].count);
}

async function measure(place: Place, rounds = ROUNDS): Promise<void> {
	// The first of each loads what it needs; after some the engines are warm.
	await postAll(place, 'bench-bare', 20);
	await followUp(place, 20);

	const load = loadavg()[0];
	const mails = place.mails.length;
	let grown = 0;
	const bare = [await bareRound(place)];
	const leads: Array<Spent<FollowedUp>> = [];
	for (let round = 0; round < rounds; round++) {
		const size = place.database?.() ?? 0;
		leads.push(await spending(async () => await followUp(place, LEADS)));
		grown += (place.database?.() ?? 0) - size;
		bare.push(await bareRound(place));
	}
	const all = LEADS * rounds;
	const sent = place.mails.length - mails;

	console.log(`\n${place.name}; load of the machine before: ${load.toFixed(1)}`);
	/** Of each round, by the bare ones before and after it. */
	const ratios = (of: (lead: Spent<FollowedUp>) => number, ofBare: (bare: Spent<Posted>) => number) =>
		leads.map((lead, round) => of(lead) / ((ofBare(bare[round]) + ofBare(bare[round + 1])) / 2));
	const seconds = (name: string, each: number[], times: number[]) =>
		console.log(`  ${name.padEnd(52)} ${(LEADS / median(each)).toFixed(1).padStart(6)}/s ${((LEADS / median(each)) * 3600).toFixed(0).padStart(7)}/h   ${told(times)} the bare webhook's time`);
	seconds('bare webhook → respond', bare.map(({ result }) => result.seconds), [1]);
	seconds('a lead on the ledger and confirmed', leads.map(({ result }) => result.accepted.seconds), ratios(({ result }) => result.accepted.seconds, ({ result }) => result.seconds));
	seconds('a lead classified, owned, on the clock, mails sent', leads.map(({ result }) => result.finished), ratios(({ result }) => result.finished, ({ result }) => result.seconds));
	console.log(`  answer of the webhook, 95th of 100: bare ${median(bare.map(({ result }) => result.p95)).toFixed(0)} ms, lead ${median(leads.map(({ result }) => result.accepted.p95)).toFixed(0)} ms, ${told(ratios(({ result }) => result.accepted.p95, ({ result }) => result.p95))}`);
	if (total(bare[0].spent) > 0) {
		const roles = [...leads[0].spent.keys()].map((role) => `${role} ${((median(leads.map(({ spent }) => spent.get(role) ?? 0)) / LEADS) * 1000).toFixed(0)} ms`);
		console.log(`  processor time of a lead: ${roles.join(', ')}; ${told(ratios(({ spent }) => total(spent), ({ spent }) => total(spent)))} the bare webhook's ${((median(bare.map(({ spent }) => total(spent))) / LEADS) * 1000).toFixed(0)} ms`);
	}
	console.log(`  mails at the server: ${sent}, ${(sent / all).toFixed(2)} a lead`);
	if (place.database) console.log(`  n8n's own database: ${(grown / 1024 / all).toFixed(1)} kB a lead`);
}

async function bareRound(place: Place): Promise<Spent<Posted>> {
	return await spending(async () => await postAll(place, 'bench-bare', LEADS));
}

/** The middle one, and from where to where they go. */
function told(times: number[]): string {
	const range = times.length > 1 ? ` (${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)})` : '';
	return `${median(times).toFixed(2)} ×${range}`;
}

function median(numbers: number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

interface Spent<T> {
	result: T;
	spent: Map<string, number>;
}

/** What a piece of work takes of the processors, by role; empty where that cannot be told. */
async function spending<T>(work: () => Promise<T>): Promise<Spent<T>> {
	const from = processorTime(roleOf);
	const result = await work();
	const to = processorTime(roleOf);
	return { result, spent: new Map([...(to ?? [])].map(([role, seconds]) => [role, seconds - (from?.get(role) ?? 0)])) };
}

function total(spent: Map<string, number>): number {
	return [...spent.values()].reduce((sum, seconds) => sum + seconds, 0);
}

function roleOf(command: string): string {
	return /n8n (worker|webhook|start)/.exec(command)?.[1].replace('start', 'main') ?? /(postgres|redis)/.exec(command)?.[1] ?? 'others';
}

interface Posted {
	/** Until the last answer. */
	seconds: number;
	/** Of the answers' times, in ms. */
	p95: number;
}

interface FollowedUp {
	accepted: Posted;
	/** Seconds until the last was followed up and its messages were out. */
	finished: number;
}

/** Posts so many leads; how they were confirmed, and when they were done. */
async function followUp(place: Place, count: number): Promise<FollowedUp> {
	const done = async () => (await place.ledger.listCases({ withEvents: ['followup.completed'], limit: 1000 })).length;
	const open = async () => (await place.ledger.listMessages({ states: ['queued', 'sending'], limit: 1 })).length;
	const wanted = (await done()) + count;
	const from = performance.now();
	const accepted = await postAll(place, 'new-inquiry', count);
	while ((await done()) < wanted || (await open()) > 0) await pause(200);
	return { accepted, finished: (performance.now() - from) / 1000 };
}

async function postAll({ url }: Place, hook: string, count: number): Promise<Posted> {
	const waiting = Array.from({ length: count }, () => posted++);
	const times: number[] = [];
	const from = performance.now();
	await Promise.all(
		Array.from({ length: CLIENTS }, async () => {
			for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
				const sent = performance.now();
				const answer = await fetch(`${url}/webhook/${hook}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ name: `Caller ${index}`, email: `caller${index}@example.com`, message: `The drain in bathroom ${index} is clogged` }),
				});
				if (!answer.ok) throw new Error(`${hook} was answered ${answer.status}`);
				await answer.arrayBuffer();
				times.push(performance.now() - sent);
			}
		}),
	);
	times.sort((a, b) => a - b);
	return { seconds: (performance.now() - from) / 1000, p95: times[Math.floor(times.length * 0.95)] };
}

async function publishBare(api: N8nApi, url: string): Promise<void> {
	const bare: WorkflowFile = {
		id: 'benchBareWebhook',
		name: 'Answer at once',
		nodes: [
			{
				name: 'Take It',
				type: 'n8n-nodes-base.webhook',
				parameters: { httpMethod: 'POST', path: 'bench-bare', responseMode: 'responseNode', options: {} },
				...{ id: '6f1ef1a0-0000-4000-a000-000000000001', typeVersion: 2, position: [0, 0], webhookId: 'bench-bare' },
			},
			{
				name: 'Answer',
				type: 'n8n-nodes-base.respondToWebhook',
				parameters: { respondWith: 'json', responseBody: '={{ { ok: true } }}', options: {} },
				...{ id: '6f1ef1a0-0000-4000-a000-000000000002', typeVersion: 1.1, position: [200, 0] },
			},
		],
		connections: { 'Take It': { main: [[{ node: 'Answer', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
	await api.importAndPublish(bare);
	await webhookReady(url, 'bench-bare');
}
