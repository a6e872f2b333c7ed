import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'pg';

import type { Ledger } from '../../ledger/index.ts';
import type { N8nApi, WorkflowFile } from '../../scripts/n8n/api.ts';
import { builtLedger } from '../../scripts/n8n/built.ts';
import { installPack, packTarball } from '../../scripts/n8n/pack.ts';
import { startN8n } from '../../scripts/n8n/server.ts';
import type { Mail } from '../../scripts/n8n/smtp.ts';
import { startMailServer } from '../../scripts/n8n/smtp.ts';
import { readTemplates, setUpTemplates, webhookReady } from '../../scripts/n8n/templates.ts';
import { startCluster } from '../e2e/cluster.ts';
import { whyNoPostgres } from '../support/postgres.ts';
import { whyNoRedis } from '../support/redis.ts';
import { processorTime } from './processorTime.ts';

/**
 * Leads a second through the whole of "Follow up new leads" (ledger, classification, routing, clock, two mails), in regular
 * mode on SQLite and in queue mode on PostgreSQL, each beside a bare webhook → respond workflow in the same n8n: what n8n
 * itself costs is not ours to win. The bare one is posted to before and after, and counts with both.
 *
 * Everything is on one machine, so a second worker brings something only where there are cores for it. What a worker with
 * cores of its own does is told by the processor time that a lead takes of each process.
 */
const LEADS = 100;
const CLIENTS = 10;

interface Place {
	name: string;
	/** Where webhooks go. */
	url: string;
	ledger: Ledger;
	mails: Mail[];
}

let posted = 0;
console.log(`n8n 2.41.1, Node ${process.version}, ${cpus().length} cores for everything; ${LEADS} posts from ${CLIENTS} clients in each line`);
process.env.LEAD_TO_CASH_TARBALL ??= await packTarball();
await measureRegular(process.env.LEAD_TO_CASH_TARBALL);
const reason = whyNoPostgres() ?? whyNoRedis();
if (reason === undefined) await measureQueue();
else console.log(`Queue mode is left out: ${reason}`);

async function measureRegular(tarball: string): Promise<void> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-bench-'));
	await installPack(tarball, userFolder);
	const mail = await startMailServer();
	const n8n = await startN8n({ userFolder });
	try {
		const api = await setUpTemplates(n8n.url, await readTemplates(), mail.port);
		await publishBare(api, n8n.url);
		await webhookReady(n8n.url, 'new-inquiry');
		const { openSqliteLedger, defaultLedgerPath } = builtLedger();
		const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
		await measure({ name: 'Regular mode, SQLite', url: n8n.url, ledger, mails: mail.mails });
		await ledger.close();
	} finally {
		await n8n.stop();
		await mail.stop();
		await rm(userFolder, { recursive: true, force: true });
	}
}

async function measureQueue(): Promise<void> {
	const cluster = await startCluster(1);
	const { host, port, database, user, password } = cluster.postgres;
	const client = new Client({ host, port, database, user, password });
	try {
		await client.connect();
		await publishBare(cluster.api, cluster.webhook.url);
		const { ledger, mail, webhook } = cluster;
		for (const name of ['main, webhook process, 1 worker', 'main, webhook process, 2 workers']) {
			if (name.includes('2 workers')) await cluster.addWorker();
			let most = 0;
			const watch = setInterval(() => void connections(client).then((count) => (most = Math.max(most, count))), 1000);
			await measure({ name: `Queue mode, PostgreSQL and Redis, ${name}`, url: webhook.url, ledger, mails: mail.mails });
			clearInterval(watch);
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

async function measure(place: Place): Promise<void> {
	// The first of each loads what it needs; after ten the engines are warm.
	await postAll(place, 'bench-bare', 20);
	await followUp(place, 10);

	const load = loadavg()[0];
	const before = await postAll(place, 'bench-bare', LEADS);
	const mails = place.mails.length;
	const spentBefore = processorTime(roleOf);
	const { accepted, finished } = await followUp(place, LEADS);
	const spent = processorTime(roleOf);
	const sent = place.mails.length - mails;
	const after = await postAll(place, 'bench-bare', LEADS);

	console.log(`\n${place.name}; load of the machine before: ${load.toFixed(1)}`);
	const bare = (before + after) / 2;
	for (const [what, seconds] of [['bare webhook → respond', bare], ['a lead on the ledger and confirmed', accepted], ['a lead classified, owned, on the clock, mails sent', finished]] as const) {
		const perSecond = LEADS / seconds;
		console.log(`  ${what.padEnd(52)} ${perSecond.toFixed(1).padStart(6)}/s ${(perSecond * 3600).toFixed(0).padStart(7)}/h   ${(seconds / bare).toFixed(2)} × the bare webhook's time`);
	}
	const each = [...(spent ?? [])].map(([role, seconds]) => `${role} ${(((seconds - (spentBefore?.get(role) ?? 0)) / LEADS) * 1000).toFixed(0)} ms`);
	if (each.length > 0) console.log(`  processor time of a lead: ${each.join(', ')}`);
	console.log(`  mails at the server: ${sent} (one to each customer, one to each owner)`);
}

function roleOf(command: string): string {
	return /n8n (worker|webhook|start)/.exec(command)?.[1].replace('start', 'main') ?? /(postgres|redis)/.exec(command)?.[1] ?? 'others';
}

/** Posts so many leads; seconds until the last was confirmed, and until the last was followed up. */
async function followUp(place: Place, count: number): Promise<{ accepted: number; finished: number }> {
	const done = async () => (await place.ledger.listCases({ withEvents: ['followup.completed'], limit: 1000 })).length;
	const wanted = (await done()) + count;
	const from = performance.now();
	const accepted = await postAll(place, 'new-inquiry', count);
	while ((await done()) < wanted) await pause(200);
	return { accepted, finished: (performance.now() - from) / 1000 };
}

/** Seconds until the last answer. */
async function postAll({ url }: Place, hook: string, count: number): Promise<number> {
	const waiting = Array.from({ length: count }, () => posted++);
	const from = performance.now();
	await Promise.all(
		Array.from({ length: CLIENTS }, async () => {
			for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
				const answer = await fetch(`${url}/webhook/${hook}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ name: `Caller ${index}`, email: `caller${index}@example.com`, message: `The drain in bathroom ${index} is clogged` }),
				});
				if (!answer.ok) throw new Error(`${hook} was answered ${answer.status}`);
				await answer.arrayBuffer();
			}
		}),
	);
	return (performance.now() - from) / 1000;
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
