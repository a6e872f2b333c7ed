import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import type { Inquiry } from '../../domain/case/index.ts';
import type { LedgerPlace } from '../../ledger/index.ts';
import { N8nApi } from '../../scripts/n8n/api.ts';
import { built, builtLedger } from '../../scripts/n8n/built.ts';
import { installPack, packTarball } from '../../scripts/n8n/pack.ts';
import { startN8n } from '../../scripts/n8n/server.ts';
import { webhookReady } from '../../scripts/n8n/templates.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import type { Node } from './bed.ts';
import { node } from './bed.ts';

/**
 * The ledger's Record Event beside n8n's own Data Table, with the same five values, in one n8n: first everything kept in
 * SQLite files, then everything in one PostgreSQL.
 *
 * Insert Row writes what it is given, however often. Upsert Row looks for the key first, which is nearer to what Record
 * Event does: that looks for the case too, and holds the key once even when two write at the same time.
 */
const ITEMS = 1_000;
const ROUNDS = 3;
const POSTS = 100;
const CLIENTS = 10;
const T0 = Date.UTC(2026, 2, 2, 15);
const { openLedger, defaultLedgerPath } = builtLedger();
const { contentKeyOf, contactKeyOf } = built<typeof import('../../domain/case/index.ts')>('domain/case');

interface NodeRun {
	/** Milliseconds. */
	executionTime: number;
	error?: { message: string };
}

const tarball = process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball());
console.log(`n8n 2.41.1, Node ${process.version}, ${cpus().length} cores`);
await measureIn('SQLite', {}, (userFolder) => ({ store: 'sqlite', path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) }));
const reason = whyNoPostgres();
if (reason !== undefined) console.log(`PostgreSQL is left out: ${reason}`);
else {
	// As in production: on the disk before it is answered.
	const postgres = await startPostgres({ settings: { fsync: 'on' } });
	const { host, port, database, user, password } = postgres;
	const env = { DB_TYPE: 'postgresdb', DB_POSTGRESDB_HOST: host, DB_POSTGRESDB_PORT: String(port), DB_POSTGRESDB_DATABASE: database, DB_POSTGRESDB_USER: user, DB_POSTGRESDB_PASSWORD: password };
	try {
		await measureIn('PostgreSQL', env, () => ({ store: 'postgres', host, port, database, user, password }));
	} finally {
		await postgres.stop();
	}
}

async function measureIn(store: string, env: Record<string, string>, placeIn: (userFolder: string) => LedgerPlace): Promise<void> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-bench-'));
	await installPack(tarball, userFolder);
	const n8n = await startN8n({ userFolder, env });
	try {
		const api = new N8nApi(n8n.url);
		await api.setUpOwner();
		const { rawApiKey } = await api.call<{ rawApiKey: string }>('POST', '/rest/api-keys', { label: 'bench', scopes: ['execution:read', 'execution:list'], expiresAt: null });
		/** Executions whose time was taken. */
		const seen = new Set<string>();
		const place = placeIn(userFolder);
		if (place.store === 'sqlite') await mkdir(path.dirname(place.path), { recursive: true });
		const ledger = await openLedger(place);
		const { case: opened } = await ledger.openCase(opening());
		const credential = place.store === 'postgres' ? await api.createCredential('Ledger', 'leadToCashLedgerApi', { ...place, connection: 'fields', sslMode: 'disable' }) : undefined;

		const project = await api.call<{ id: string }>('GET', '/rest/projects/personal');
		const columns = ['caseId', 'type', 'at', 'key', 'data'].map((name) => ({ name, type: 'string' }));
		const table = await api.call<{ id: string }>('POST', `/rest/projects/${project.id}/data-tables`, { name: 'Events', columns });
		const inTable = { resource: 'row', dataTableId: { __rl: true, mode: 'id', value: table.id }, columns: { mappingMode: 'autoMapInputData', value: null } };
		const recorded = { operation: 'recordEvent', by: 'human', caseId: '={{ $json.caseId }}', type: '={{ $json.type }}', at: '={{ $json.at }}', key: '={{ $json.key }}', data: '={{ $json.data }}' };
		const subjects = [
			subject('nothing', node('Pass On', 'n8n-nodes-base.noOp', 1, {})),
			subject('Data Table, Insert Row', node('Insert Row', 'n8n-nodes-base.dataTable', 1.1, { operation: 'insert', ...inTable, options: {} })),
			subject('Data Table, Upsert Row by key', node('Upsert Row', 'n8n-nodes-base.dataTable', 1.1, {
				operation: 'upsert',
				...inTable,
				matchType: 'allConditions',
				filters: { conditions: [{ keyName: 'key', condition: 'eq', keyValue: '={{ $json.key }}' }] },
				options: {},
			})),
			subject('Handoff Ledger, Record Event', {
				...node('Record Event', 'n8n-nodes-lead-to-cash.handoffLedger', 1, recorded),
				...(credential && { credentials: { leadToCashLedgerApi: credential } }),
			}),
		];
		for (const { workflow } of subjects) await api.importAndPublish(workflow);
		for (const { workflow } of subjects) await webhookReady(n8n.url, workflow.id);
		for (const { workflow } of subjects) for (let round = 0; round < 5; round++) await post(workflow.id, events(`warm ${workflow.id} ${round}`, 10));

		// Round by round, so that what else the machine does meets all of them.
		const calls = subjects.slice(1).map((one) => ({ ...one, spent: [] as number[] }));
		for (let round = 0; round < ROUNDS; round++) {
			for (const { workflow, tested, spent } of calls) {
				await post(workflow.id, events(`${workflow.id} ${round}`, ITEMS));
				spent.push(await timeOf(workflow.id, tested));
			}
		}
		console.log(`\n${store}, one node call with ${ITEMS} items, the middle one of ${ROUNDS}`);
		const [insertRow] = calls.map(({ spent }) => middleOf(spent));
		for (const { name, spent } of calls) {
			const milliseconds = middleOf(spent);
			row(name, `${milliseconds.toFixed(0).padStart(6)} ms   ${((ITEMS / milliseconds) * 1000).toFixed(0).padStart(6)} items/s   ${(milliseconds / insertRow).toFixed(2)} × Insert Row's time`);
		}

		const posts = subjects.map((one) => ({ ...one, spent: [] as number[] }));
		for (let round = 0; round < ROUNDS; round++) for (const { workflow, spent } of posts) spent.push(await secondsOf(workflow.id, round));
		console.log(`${store}, ${POSTS} executions with one item each, ${CLIENTS} clients, the middle one of ${ROUNDS}`);
		const [nothing] = posts.map(({ spent }) => middleOf(spent));
		for (const { name, spent } of posts) {
			const seconds = middleOf(spent);
			row(name, `${(POSTS / seconds).toFixed(1).padStart(6)} executions/s   ${(seconds / nothing).toFixed(2)} × the time of the workflow without it`);
		}

		const kept = (await ledger.listEvents({ caseId: opened.caseId, types: ['note.added'], limit: 10_000 })).length;
		const expected = 5 * 10 + ROUNDS * (ITEMS + POSTS);
		if (kept !== expected) throw new Error(`${kept} events are on the ledger, of ${expected}`);
		await ledger.close();

		function events(round: string, count: number) {
			return Array.from({ length: count }, (_, index) => ({ caseId: opened.caseId, type: 'note.added', at: new Date(T0 + index).toISOString(), key: `${round} ${index}`, data: JSON.stringify({ text: 'x'.repeat(200) }) }));
		}

		async function secondsOf(id: string, round: number): Promise<number> {
			const waiting = Array.from({ length: POSTS }, (_, index) => index);
			const from = performance.now();
			await Promise.all(
				Array.from({ length: CLIENTS }, async () => {
					for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await post(id, events(`${id} alone ${round} ${index}`, 1));
				}),
			);
			return (performance.now() - from) / 1000;
		}

		async function post(id: string, items: object[]): Promise<void> {
			const answer = await fetch(`${n8n.url}/webhook/${id}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ items }) });
			if (!answer.ok) throw new Error(`${id} was answered ${answer.status}: ${await answer.text()}`);
			await answer.arrayBuffer();
		}

		/** As n8n's own record of the execution has it. */
		async function timeOf(workflowId: string, tested: string): Promise<number> {
			for (let attempt = 0; attempt < 200; attempt++) {
				const answer = await fetch(`${n8n.url}/api/v1/executions?workflowId=${workflowId}&includeData=true&limit=1`, { headers: { 'x-n8n-api-key': rawApiKey } });
				const { data } = (await answer.json()) as { data: Array<{ id: string; stoppedAt?: string; data?: { resultData: { runData: Record<string, NodeRun[]> } } }> };
				const last = data.at(0);
				if (last?.stoppedAt && last.data && !seen.has(last.id)) {
					seen.add(last.id);
					const [run] = last.data.resultData.runData[tested];
					if (run.error) throw new Error(`${tested}: ${run.error.message}`);
					return run.executionTime;
				}
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			throw new Error(`The execution of ${workflowId} was not saved within 10 s`);
		}
	} finally {
		await n8n.stop();
		await rm(userFolder, { recursive: true, force: true });
	}
}

function subject(name: string, tested: Node) {
	const id = `bench${tested.name.replace(' ', '')}`;
	const nodes = [
		{ ...node('Take Them', 'n8n-nodes-base.webhook', 2, { httpMethod: 'POST', path: id, responseMode: 'lastNode', responseData: 'noData', options: {} }), webhookId: id },
		node('One Each', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'body.items', options: {} }),
		tested,
	];
	const to = (name: string) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });
	return { name, tested: tested.name, workflow: { id, name, nodes, connections: { 'Take Them': to('One Each'), 'One Each': to(tested.name) }, settings: { executionOrder: 'v1' } } };
}

function middleOf(spent: number[]): number {
	return spent.toSorted((a, b) => a - b)[Math.floor(spent.length / 2)];
}

function row(name: string, figures: string): void {
	console.log(`  ${name.padEnd(34)} ${figures}`);
}

function opening() {
	const inquiry: Inquiry = { id: 'i_1', channel: 'form', receivedAt: '2026-03-02T09:00:00-06:00', text: 'The kitchen drain is blocked', contact: { email: 'dana@example.com' }, fields: {}, source: { kind: 'webhook' } };
	return { inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, now: T0 };
}
