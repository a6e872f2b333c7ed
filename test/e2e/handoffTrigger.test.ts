import { mkdir, mkdtemp, readFile, rename, rm, rmdir } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';

import { contactKeyOf, contentKeyOf } from '../../domain/case';
import type { Ledger } from '../../ledger';
import { defaultLedgerPath, openSqliteLedger } from '../../ledger';
import type { WorkflowFile } from '../../scripts/n8n/api';
import { N8nApi } from '../../scripts/n8n/api';
import { installPack, packTarball } from '../../scripts/n8n/pack';
import type { N8nServer } from '../../scripts/n8n/server';
import { startN8n } from '../../scripts/n8n/server';
import { eventually } from './instance';

/**
 * The Handoff Trigger in a published workflow: n8n's own keeping of the trigger's place, its own restarts.
 * Each execution posts the keys of its events to a server of this test.
 */

jest.setTimeout(120_000);

const NOW = Date.now();

let userFolder: string;
let file: string;
let n8n: N8nServer;
let api: N8nApi;
let ledger: Ledger;
let caseId: string;
/** What each execution was given, by the path it posts to. */
const arrived = new Map<string, string[][]>();

const collector = createServer((request: IncomingMessage, response) => {
	void json(request).then((body) => {
		const { to, keys } = body as { to: string; keys: string[] };
		arrived.set(to, [...(arrived.get(to) ?? []), keys]);
		response.end('{}');
	});
});

beforeAll(async () => {
	userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-trigger-'));
	file = defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder);
	await installPack(process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball()), userFolder);
	await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
	n8n = await startN8n({ userFolder });
	api = new N8nApi(n8n.url);
	await api.setUpOwner();
	await mkdir(path.dirname(file), { recursive: true });
	ledger = await openSqliteLedger({ path: file });
	const inquiry = { id: 'first', channel: 'form' as const, receivedAt: '2026-03-02T09:00:00-06:00', text: 'The drain is clogged', contact: { email: 'dana@example.com' }, fields: {}, source: {} };
	const opened = await ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, now: NOW });
	caseId = opened.case.caseId;
	await record('before');
	await api.importAndPublish(watching('handoffTriggerNow', { eventTypes: 'call.made' }));
	// n8n answers before the workflow is published; from then on every event counts.
	let probes = 0;
	await eventually('the workflow to be published', async () => {
		await record(`probe ${probes++}`);
		return keysAt('handoffTriggerNow').length > 0;
	});
	await came('handoffTriggerNow', `probe ${probes - 1}`);
}, 120_000);

afterAll(async () => {
	await ledger?.close();
	await n8n?.stop();
	collector.close();
	await rm(userFolder, { recursive: true, force: true });
});

test('each event recorded after publishing starts the workflow once, and none from before does', async () => {
	const before = keysAt('handoffTriggerNow').length;
	for (const key of ['a', 'b', 'c']) await record(key);
	await ledger.recordEvent({ caseId, type: 'note.added', at: NOW, key: 'a note', now: NOW });
	await came('handoffTriggerNow', 'a', 'b', 'c');
	await record('d');
	await came('handoffTriggerNow', 'd');
	expect(keysAt('handoffTriggerNow').slice(before)).toEqual(['a', 'b', 'c', 'd']);
	expect(keysAt('handoffTriggerNow')).not.toContain('before');
});

test('from history, everything on the ledger comes in its order', async () => {
	await api.importAndPublish(watching('handoffTriggerAll', { startFrom: 'history' }));
	await came('handoffTriggerAll', 'd');
	expect(keysAt('handoffTriggerAll').filter((key) => /^(before|a note|[a-d])$/.test(key))).toEqual(['before', 'a', 'b', 'c', 'a note', 'd']);
});

test('a manual run is given the newest event that fits, and moves nothing', async () => {
	const run = async () => await api.call<{ executionId: string }>('POST', '/rest/workflows/handoffTriggerNow/run', { triggerToStartFrom: { name: 'Watch the Ledger' } });
	for (let times = 0; times < 2; times++) {
		const before = keysAt('handoffTriggerNow').length;
		await run();
		await eventually('the test event', async () => keysAt('handoffTriggerNow').length > before);
		expect(keysAt('handoffTriggerNow').slice(before)).toEqual(['d']);
	}
	await record('e');
	await came('handoffTriggerNow', 'e');
	expect(counts('handoffTriggerNow', 'e')).toBe(1);
});

test('what is recorded while the workflow is not published comes when it is again', async () => {
	await api.call('POST', '/rest/workflows/handoffTriggerNow/deactivate', {});
	const before = keysAt('handoffTriggerNow').length;
	await record('f');
	await record('g');
	await new Promise((resolve) => setTimeout(resolve, 7000)); // More than one look.
	expect(keysAt('handoffTriggerNow')).toHaveLength(before);
	await publishAgain('handoffTriggerNow');
	await came('handoffTriggerNow', 'f', 'g');
	expect(keysAt('handoffTriggerNow').slice(before)).toEqual(['f', 'g']);
});

test('a ledger that cannot be read is said in n8n\'s log, once, and what was recorded comes when it can be', async () => {
	await record('h');
	await takeAway();
	await saidInLog();
	await giveBack();
	await record('i');
	await came('handoffTriggerNow', 'h', 'i');
	expect(counts('handoffTriggerNow', 'i')).toBe(1);
});

test('n8n stopped, and started before its ledger: what was recorded meanwhile comes, and only the last events twice', async () => {
	await record('j');
	await came('handoffTriggerNow', 'j');
	const before = keysAt('handoffTriggerNow').length;
	await n8n.kill();
	await record('k');
	await takeAway();
	n8n = await startN8n({ userFolder });
	api = new N8nApi(n8n.url);
	await api.login();
	await saidInLog();
	await giveBack();
	await came('handoffTriggerNow', 'k');
	await record('l');
	await came('handoffTriggerNow', 'l');
	expect(keysAt('handoffTriggerNow').slice(before)).toEqual(['j', 'k', 'l']);
});

test('5,000 events between two looks: each comes once, in its order', async () => {
	const keys = Array.from({ length: 5_000 }, (_, index) => `many ${index}`);
	for (const key of keys) await record(key);
	await came('handoffTriggerNow', ...keys);
	// Of two executions that n8n runs at once, the later may end first.
	const number = (key: string) => Number(key.split(' ')[1]);
	const batches = (arrived.get('handoffTriggerNow') ?? []).map((batch) => batch.filter((key) => key.startsWith('many'))).filter((batch) => batch.length > 0);
	expect(batches.sort(([one], [other]) => number(one) - number(other)).flat()).toEqual(keys);
});

async function record(key: string): Promise<void> {
	await ledger.recordEvent({ caseId, type: 'call.made', at: NOW, key, now: Date.now() });
}

/** A folder in its place: not even root can open that as a database. */
async function takeAway(): Promise<void> {
	await ledger.close();
	await rename(file, `${file}.away`);
	await mkdir(file);
}

async function giveBack(): Promise<void> {
	await rmdir(file);
	await rename(`${file}.away`, file);
	ledger = await openSqliteLedger({ path: file });
}

async function saidInLog(): Promise<void> {
	const said = async () => (await readFile(n8n.logFile, 'utf8')).split('asks the ledger again every few seconds').length;
	const before = await said();
	await eventually('the word in the log', async () => (await said()) > before);
}

const keysAt = (workflow: string) => (arrived.get(workflow) ?? []).flat();
const counts = (workflow: string, key: string) => keysAt(workflow).filter((one) => one === key).length;

async function came(workflow: string, ...keys: string[]): Promise<void> {
	await eventually(`${keys.slice(0, 5).join(', ')} at ${workflow}`, async () => {
		const there = new Set(keysAt(workflow));
		return keys.every((key) => there.has(key));
	});
}

async function publishAgain(id: string): Promise<void> {
	const { versionId } = await api.call<{ versionId: string }>('GET', `/rest/workflows/${id}`);
	await api.publish(id, versionId);
}

function watching(id: string, parameters: Record<string, unknown>): WorkflowFile {
	const { port } = collector.address() as AddressInfo;
	return {
		id,
		name: `Watch the ledger (${id})`,
		nodes: [
			{
				name: 'Watch the Ledger',
				type: 'n8n-nodes-lead-to-cash.handoffTrigger',
				parameters: { startOn: 'events', ...parameters },
				...{ id: '6f1ef1a0-0000-4000-a000-000000000001', typeVersion: 1, position: [0, 0] },
			},
			{
				name: 'Report the Keys',
				type: 'n8n-nodes-base.httpRequest',
				parameters: {
					method: 'POST',
					url: `http://127.0.0.1:${port}`,
					sendBody: true,
					specifyBody: 'json',
					jsonBody: `={{ { to: '${id}', keys: $('Watch the Ledger').all().map((item) => item.json.event.key) } }}`,
					options: {},
				},
				...{ id: '6f1ef1a0-0000-4000-a000-000000000002', typeVersion: 4.2, position: [200, 0], executeOnce: true },
			},
		],
		connections: { 'Watch the Ledger': { main: [[{ node: 'Report the Keys', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}
