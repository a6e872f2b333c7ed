import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import type { WorkflowFile } from '../../scripts/n8n/api.ts';
import { builtLedger } from '../../scripts/n8n/built.ts';
import { installPack, packTarball } from '../../scripts/n8n/pack.ts';
import { startN8n } from '../../scripts/n8n/server.ts';
import { startMailServer } from '../../scripts/n8n/smtp.ts';
import { readTemplates, setUpTemplates, webhookReady } from '../../scripts/n8n/templates.ts';

/**
 * Leads a second through the whole of "Follow up new leads" (ledger, classification, routing, clock, two mails), beside a
 * bare webhook → respond workflow in the same n8n: what n8n itself costs is not ours to win.
 */
const LEADS = 100;
const CLIENTS = 10;

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

const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-bench-'));
await installPack(process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball()), userFolder);
const mail = await startMailServer();
const n8n = await startN8n({ userFolder });
try {
	const api = await setUpTemplates(n8n.url, await readTemplates(), mail.port);
	await api.importAndPublish(bare);
	await webhookReady(n8n.url, 'new-inquiry');
	await webhookReady(n8n.url, 'bench-bare');
	const { openSqliteLedger, defaultLedgerPath } = builtLedger();
	const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });

	await post('bench-bare', 20, 0); // Warm-up.
	const bareSeconds = await post('bench-bare', LEADS, 1000);
	const from = performance.now();
	const accepted = await post('new-inquiry', LEADS, 0);
	let done = 0;
	while (done < LEADS) {
		done = (await ledger.listCases({ withEvents: ['followup.completed'], limit: 1000 })).length;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const finished = (performance.now() - from) / 1000;
	await ledger.close();
	const row = (name: string, seconds: number) =>
		console.log(`${name.padEnd(52)} ${(LEADS / seconds).toFixed(1).padStart(6)}/s   ${(seconds / bareSeconds).toFixed(2)} × the bare webhook's time`);
	console.log(`${LEADS} posts from ${CLIENTS} clients, SQLite, n8n 2.41.1, Node ${process.version}, ${cpus().length} cores`);
	row('bare webhook → respond', bareSeconds);
	row('a lead on the ledger and confirmed', accepted);
	row('a lead classified, owned, on the clock, mails sent', finished);
	console.log(`mails at the server: ${mail.mails.length} (one to each customer, one to each owner)`);
} finally {
	await n8n.stop();
	await mail.stop();
	await rm(userFolder, { recursive: true, force: true });
}

/** Seconds until the last answer. */
async function post(hook: string, count: number, offset: number): Promise<number> {
	const waiting = Array.from({ length: count }, (_, index) => index + offset);
	const from = performance.now();
	await Promise.all(
		Array.from({ length: CLIENTS }, async () => {
			for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
				const answer = await fetch(`${n8n.url}/webhook/${hook}`, {
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
