import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { WorkflowFile } from '../../scripts/n8n/api.ts';
import { N8nApi } from '../../scripts/n8n/api.ts';
import { installPack } from '../../scripts/n8n/pack.ts';
import { startN8n } from '../../scripts/n8n/server.ts';
import { webhookReady } from '../../scripts/n8n/templates.ts';
import type { FailureKind, ModelServer } from '../support/modelServer.ts';
import { tokensIn } from '../support/modelServer.ts';

/**
 * An n8n with the pack in it, in which nodes that ask one model server are run beside each other on the same items. Node
 * work is timed by n8n's own record of the execution: from the start of the first node under test to the end of the last.
 */
export interface Bed {
	/** Credentials on the model server: for n8n's own chat model, and for the pack's nodes. */
	theirs: Record<string, { id: string; name: string }>;
	ours: Record<string, { id: string; name: string }>;
	publish(subjects: Subject[]): Promise<void>;
	run(subject: Subject, items: unknown[]): Promise<Ran>;
	stop(): Promise<void>;
}

export type Node = WorkflowFile['nodes'][number] & { id: string; typeVersion: number; position: [number, number]; webhookId?: string; onError?: string };

/** A node under test and where it hangs, or a chat model for one. The items come out of "One Each". */
export type Placed = { node: Node; after: string; output?: number; input?: number } | { model: string };

/** By node, then by output. */
export type Outputs = Record<string, Array<Array<{ json: Record<string, unknown> }>>>;

export interface Subject {
	name: string;
	workflow: WorkflowFile;
	/** Names of the nodes whose time counts. */
	tested: string[];
}

export interface Ran {
	seconds: number;
	/** The execution ended there; nothing went on. */
	stopped: boolean;
	outputs: Outputs;
	calls: number;
	/** A quarter of the characters of all messages, and of the response schema, which providers charge as well. */
	tokensIn: number;
	tokensOut: number;
}

interface NodeRun {
	/** Milliseconds since the epoch. */
	startTime: number;
	/** Milliseconds. */
	executionTime: number;
	data?: { main?: Array<Array<{ json: Record<string, unknown> }> | null> };
}

/** What a broken answer is, in turn. */
export const BREAKS: FailureKind[] = ['not-json', 'truncated', 'wrong-schema', 'no-content'];

/** @param tarball the pack, as `packTarball` gives it */
export async function makeBed(server: ModelServer, tarball: string): Promise<Bed> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-bench-'));
	await installPack(tarball, userFolder);
	const n8n = await startN8n({ userFolder });
	const api = new N8nApi(n8n.url);
	const stop = async () => {
		await n8n.stop();
		await rm(userFolder, { recursive: true, force: true });
	};
	let seen = '';
	try {
		await api.setUpOwner();
		const { rawApiKey } = await api.call<{ rawApiKey: string }>('POST', '/rest/api-keys', {
			label: 'bench',
			scopes: ['execution:read', 'execution:list'],
			expiresAt: null,
		});
		const theirs = { openAiApi: await api.createCredential('Bench OpenAI', 'openAiApi', { apiKey: 'bench', url: server.baseUrl }) };
		const ours = {
			openAiCompatibleApi: await api.createCredential('Bench Server', 'openAiCompatibleApi', {
				baseUrl: server.baseUrl,
				apiKey: 'bench',
				defaultModel: 'gpt-4o-mini',
			}),
		};
		return { theirs, ours, stop, publish, run: (subject, items) => run(subject, items, rawApiKey) };
	} catch (cause) {
		await stop();
		throw cause;
	}

	async function publish(subjects: Subject[]): Promise<void> {
		for (const { workflow } of subjects) await api.importAndPublish(workflow);
		for (const { workflow } of subjects) await webhookReady(n8n.url, workflow.id);
	}

	async function run({ name, workflow, tested }: Subject, items: unknown[], apiKey: string): Promise<Ran> {
		server.forget();
		const answer = await fetch(`${n8n.url}/webhook/${workflow.id}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ items }),
		});
		await answer.arrayBuffer();
		const { status, runs } = await lastExecution(workflow.id, apiKey);
		const timed = tested.flatMap((each) => runs[each] ?? []);
		const from = Math.min(...timed.map(({ startTime }) => startTime));
		const until = Math.max(...timed.map(({ startTime, executionTime }) => startTime + executionTime));
		const outputs = Object.fromEntries(Object.entries(runs).map(([each, [first]]) => [each, (first.data?.main ?? []).map((out) => out ?? [])]));
		return { seconds: (until - from) / 1000, stopped: status !== 'success', outputs, ...charged(name) };
	}

	function charged(name: string): Pick<Ran, 'calls' | 'tokensIn' | 'tokensOut'> {
		const sum = { calls: 0, tokensIn: 0, tokensOut: 0 };
		for (const { usage, body, outcome } of server.chats) {
			if (outcome.includes('does not satisfy')) throw new Error(`${name}: ${outcome}`);
			sum.calls += 1;
			if (usage === undefined) continue;
			sum.tokensIn += usage.inputTokens + (body?.response_format === undefined ? 0 : tokensIn(JSON.stringify(body.response_format)));
			sum.tokensOut += usage.outputTokens;
		}
		return sum;
	}

	async function lastExecution(workflowId: string, apiKey: string): Promise<{ status: string; runs: Record<string, NodeRun[]> }> {
		for (let attempt = 0; attempt < 200; attempt++) {
			const answer = await fetch(`${n8n.url}/api/v1/executions?workflowId=${workflowId}&includeData=true&limit=1`, { headers: { 'x-n8n-api-key': apiKey } });
			if (!answer.ok) throw new Error(`The list of executions was answered ${answer.status}: ${await answer.text()}`);
			const { data } = (await answer.json()) as { data: Array<{ id: string; status: string; stoppedAt?: string; data?: { resultData: { runData: Record<string, NodeRun[]> } } }> };
			const last = data.at(0);
			if (last?.stoppedAt && last.data && last.id !== seen) {
				seen = last.id;
				return { status: last.status, runs: last.data.resultData.runData };
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error(`No finished execution of ${workflowId} was found`);
	}
}

/** A webhook that makes an item of each that is posted, and the nodes under test behind it. */
export function subjectOf(name: string, preset: string, placed: Placed[], theirs: Bed['theirs']): Subject {
	const id = `bench-${name.toLowerCase().replace(/[^a-z0-9]+/g, '').slice(-15)}`;
	const webhook = node('Take Them', 'n8n-nodes-base.webhook', 2, { httpMethod: 'POST', path: id, responseMode: 'lastNode', responseData: 'noData', options: {} });
	const nodes: Node[] = [
		{ ...webhook, webhookId: id },
		node('Business Profile', 'n8n-nodes-lead-to-cash.businessProfile', 1, { preset }),
		node('Posted', 'n8n-nodes-base.set', 3.4, { mode: 'raw', jsonOutput: '={{ { items: $("Take Them").first().json.body.items } }}', options: {} }),
		node('One Each', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'items', options: {} }),
	];
	const connections: Record<string, Record<string, Array<Array<{ node: string; type: string; index: number }>>>> = {};
	const connect = (from: string, to: string, type = 'main', output = 0, index = 0) => {
		const outputs = ((connections[from] ??= {})[type] ??= []);
		while (outputs.length <= output) outputs.push([]);
		outputs[output].push({ node: to, type, index });
	};
	connect('Take Them', 'Business Profile');
	connect('Business Profile', 'Posted');
	connect('Posted', 'One Each');
	const tested: string[] = [];
	for (const one of placed) {
		if ('model' in one) {
			const model = node(`Model of ${one.model}`, '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.3, {
				model: { __rl: true, mode: 'id', value: 'gpt-4o-mini' },
				responsesApiEnabled: false,
				options: {},
			});
			nodes.push({ ...model, credentials: theirs });
			connect(model.name, one.model, 'ai_languageModel');
			continue;
		}
		if (!tested.includes(one.node.name)) {
			nodes.push(one.node);
			tested.push(one.node.name);
		}
		connect(one.after, one.node.name, 'main', one.output, one.input);
	}
	return { name, tested, workflow: { id, name, nodes, connections, settings: { executionOrder: 'v1' } } };
}

export function node(name: string, type: string, typeVersion: number, parameters: Record<string, unknown>): Node {
	return { id: `id-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, name, type, typeVersion, parameters, position: [0, 0] };
}

/** The number that a posted text carries; it keeps the texts apart, and tells the model server which one it is asked about. */
export function numberIn(text: unknown): number | undefined {
	const found = typeof text === 'string' ? /\(no\. (\d{1,4})\)/.exec(text) : null;
	return found ? Number(found[1]) : undefined;
}

export function target(name: string, value: number, limit: number): void {
	console.log(`${value <= limit ? 'met   ' : 'MISSED'}  ${name}: ${Number.isInteger(value) ? value : value.toFixed(2)} (at most ${limit})`);
}
