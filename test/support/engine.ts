import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

import type { IDataObject, INode, INodeParameters, INodeTypeDescription } from 'n8n-workflow';

import { unpackedPack } from './pack';
import type { ActivateRequest, Answered, EngineAnswer, EngineRequest, Envelope, Item, NodeInspection, NodeRun, Polled, RunRequest, RunResult, WorkflowJson } from './protocol';

export type { Item, NodeInspection, NodeRun, Polled, RunError, RunResult, WorkflowJson } from './protocol';

/** Milliseconds that a `beforeAll` may take: the first one builds and packs. */
export const STARTUP = 60_000;

/**
 * n8n's engine of the real install with the packed tarball of this pack loaded, in a process of its own.
 * Every run is a whole workflow run of n8n-core; nothing of n8n is replaced but its database.
 */
export interface Engine {
	/** Where the default ledger lies; changes with `freshLedger`. */
	readonly userFolder: string;
	/** The pack's node by its short name, between a trigger and nothing. */
	runNode(name: string, parameters: IDataObject, items: Item[], settings?: NodeSettings): Promise<NodeResult>;
	runWorkflow(workflow: WorkflowJson, options: Omit<RunRequest, 'kind' | 'workflow'>): Promise<RunResult>;
	/** The pack's node as an agent calls it: by `invoke` of the tool, or by a request to the engine, as newer agents do. */
	runTool(name: string, parameters: IDataObject, input: IDataObject, way: 'invoke' | 'request'): Promise<{ items: IDataObject[]; run: RunResult }>;
	/** Publishes the pack's trigger by its short name; gives what lets it look once and tells what it started. */
	activate(name: string, parameters: IDataObject, settings?: TriggerSettings): Promise<() => Promise<Polled>>;
	/** The same, left running. */
	startTrigger(name: string, parameters: IDataObject, settings?: TriggerSettings): Promise<RunningTrigger>;
	/** Stops the run under way, as n8n's Stop button does. False: there was none. */
	stopRun(): Promise<boolean>;
	/** The description of a node type, as the loader gives it. */
	describe(type: string, typeVersion?: number): Promise<INodeTypeDescription>;
	inspect(workflow: WorkflowJson): Promise<NodeInspection[]>;
	/** An empty user folder from here on: a ledger without cases. */
	freshLedger(): void;
	stop(): Promise<void>;
}

export type TriggerSettings = Partial<Pick<ActivateRequest, 'staticData' | 'activation' | 'credential' | 'env'>>;

export interface RunningTrigger {
	/** Waits until so many executions were started; the items of each. */
	executions(count: number): Promise<Item[][]>;
	/** Ends one of them, with an error where one is given. */
	finish(execution: number, error?: string): Promise<void>;
	/** Waits for what is under way; answers what was logged. */
	stop(): Promise<string[]>;
}

export interface NodeSettings {
	onError?: INode['onError'];
	/** Data of the ledger credential; given, it is selected on the node. */
	ledgerCredential?: IDataObject;
	/** Data of other credentials by their type; each is selected on the node. */
	credentials?: Record<string, IDataObject>;
	/** n8n's own OpenAI Chat Model, connected to the node: its parameters, and the data of its credential. */
	chatModel?: { parameters: IDataObject; credential: IDataObject };
	/** Zone of the workflow. */
	timezone?: string;
	env?: Record<string, string>;
	credentialsAwayMs?: number;
	/** The profile that is given; a parameter of the test's own goes before. */
	profile?: IDataObject;
}

export interface NodeResult extends NodeRun, Pick<RunResult, 'status' | 'logged' | 'responses'> {
}

export async function startEngine(): Promise<Engine> {
	const pack = await unpackedPack();
	const folders = [makeUserFolder()];
	const n8n = n8nFolder();
	const child = fork(path.join(__dirname, 'engineProcess.ts'), [n8n, pack], {
		execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--disable-warning=ExperimentalWarning'],
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		env: {
			PATH: process.env.PATH,
			HOME: process.env.HOME,
			N8N_USER_FOLDER: folders[0],
			// Community packages have no n8n-workflow of their own; n8n makes its own one visible to them this way too.
			NODE_PATH: path.join(n8n, 'node_modules'),
			GENERIC_TIMEZONE: 'America/Chicago',
			// Where workflows may write files.
			N8N_RESTRICT_FILE_ACCESS_TO: realpathSync(tmpdir()),
			N8N_LOG_LEVEL: 'silent',
			NODE_ENV: 'production',
		},
	});
	const ask = await talkTo(child);

	const engine: Engine = {
		get userFolder() {
			return folders[folders.length - 1];
		},
		freshLedger() {
			folders.push(makeUserFolder());
		},
		async runNode(name, parameters, items, settings = {}) {
			const run = await engine.runWorkflow(aroundNode(name, parameters, settings), {
				trigger: 'Items',
				items,
				credentials: {
					...settings.credentials,
					...(settings.ledgerCredential && { chosen: settings.ledgerCredential }),
					...(settings.chatModel && { chatModel: settings.chatModel.credential }),
				},
				only: ['Node'],
				env: settings.env,
				credentialsAwayMs: settings.credentialsAwayMs,
			});
			const [own] = run.nodes.Node ?? [];
			if (!own) throw new Error(`The node did not run: ${run.error?.message}`);
			return { ...own, error: own.error ?? run.error, status: run.status, logged: run.logged, responses: run.responses };
		},
		async runWorkflow(workflow, options) {
			return await ask({ kind: 'run', workflow, ...options, env: { N8N_USER_FOLDER: engine.userFolder, ...options.env } });
		},
		async runTool(name, parameters, input, way) {
			const run = await engine.runWorkflow(aroundTool(name, parameters, way), { trigger: 'Items', items: [{ json: input }] });
			const answered = run.nodes.Agent?.at(-1)?.outputs[0] ?? [];
			return { items: answered.map(({ json }) => json), run };
		},
		async activate(name, parameters, settings = {}) {
			const env = { N8N_USER_FOLDER: engine.userFolder, ...settings.env };
			await ask({ kind: 'activate', type: `n8n-nodes-lead-to-cash.${name}`, parameters, staticData: {}, activation: 'activate', ...settings, env });
			return async () => await ask({ kind: 'poll' });
		},
		async startTrigger(name, parameters, settings = {}) {
			await engine.activate(name, parameters, settings);
			await ask({ kind: 'start' });
			return {
				executions: async (count) => await ask({ kind: 'emitted', count }),
				finish: async (execution, error) => void (await ask({ kind: 'finish', execution, error })),
				stop: async () => await ask({ kind: 'close' }),
			};
		},
		stopRun: async () => await ask({ kind: 'stop' }),
		describe: async (type, typeVersion) => await ask({ kind: 'describe', type, typeVersion }),
		inspect: async (workflow) => await ask({ kind: 'inspect', workflow }),
		async stop() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await ended;
			for (const folder of folders) rmSync(folder, { recursive: true, force: true });
		},
	};
	return engine;
}

/** Where n8n is installed: as the npm scripts say, else the newest install of theirs. */
export function n8nFolder(): string {
	const told = process.env.LEAD_TO_CASH_N8N;
	if (told) return told;
	const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'n8n-nodes-lead-to-cash');
	const installs = existsSync(cache) ? readdirSync(cache).filter((name) => /^n8n-[0-9a-f]+$/.test(name)) : [];
	const [newest] = installs.map((name) => path.join(cache, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	if (newest) return newest;
	throw new Error('No n8n is installed for the tests: run "npm test", which installs one');
}

function makeUserFolder(): string {
	return mkdtempSync(path.join(tmpdir(), 'lead-to-cash-engine-'));
}

async function talkTo(child: ChildProcess): Promise<<R extends EngineRequest>(request: R) => Promise<EngineAnswer<R>>> {
	const waiting = new Map<number, { resolve(value: unknown): void; reject(cause: Error): void }>();
	let complaints = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints = (complaints + text).slice(-4000)));
	child.once('exit', (code) => waiting.forEach(({ reject }) => reject(new Error(`The engine ended with ${code}\n${complaints}`))));
	child.on('message', (message) => {
		const { id, content } = message as Envelope<Answered>;
		const call = waiting.get(id);
		waiting.delete(id);
		if (content.ok) call?.resolve(content.value);
		else call?.reject(new Error(content.message));
	});
	const answerTo = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
	await answerTo(0);
	let calls = 0;
	return async <R extends EngineRequest>(request: R) => {
		const id = ++calls;
		const answer = answerTo(id);
		child.send({ id, content: request });
		return (await answer) as EngineAnswer<R>;
	};
}

function aroundNode(name: string, parameters: IDataObject, { onError, ledgerCredential, credentials, chatModel, timezone, profile }: NodeSettings): WorkflowJson {
	const selected = Object.keys(credentials ?? {}).map((type) => [type, { id: type, name: type }] as const);
	const own: INode = {
		...node('Node', `n8n-nodes-lead-to-cash.${name}`, settled({ ...(profile && { profile }), ...parameters })),
		...(onError && { onError }),
		credentials: { ...Object.fromEntries(selected), ...(ledgerCredential && { leadToCashLedgerApi: { id: 'chosen', name: 'Ledger' } }) },
	};
	return {
		id: 'oneNode',
		name: 'One node',
		settings: { executionOrder: 'v1', ...(timezone && { timezone }) },
		nodes: [
			node('Items', 'n8n-nodes-base.manualTrigger'),
			node('Hand On', 'n8n-nodes-base.noOp'),
			own,
			...(chatModel
				? [{ ...node('Chat Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', chatModel.parameters), credentials: { openAiApi: { id: 'chatModel', name: 'OpenAI' } } }]
				: []),
		],
		connections: {
			Items: { main: [[to('Hand On')]] },
			'Hand On': { main: [[to('Node')]] },
			...(chatModel && { 'Chat Model': { ai_languageModel: [[{ node: 'Node', type: 'ai_languageModel', index: 0 }]] } }),
		},
	};
}

/** A profile that is given is the one in force, unless the test says otherwise. */
function settled(parameters: IDataObject): IDataObject {
	return 'profile' in parameters ? { settingsFrom: 'profile', ...parameters } : parameters;
}

function to(target: string) {
	return { node: target, type: 'main' as const, index: 0 };
}

function aroundTool(name: string, parameters: IDataObject, way: string): WorkflowJson {
	return {
		id: 'oneTool',
		name: 'One tool',
		settings: { executionOrder: 'v1' },
		nodes: [node('Items', 'n8n-nodes-base.manualTrigger'), node('Agent', 'test.agent', { way }), node('Tool', `n8n-nodes-lead-to-cash.${name}Tool`, settled(parameters))],
		connections: {
			Items: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
			Tool: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
		},
	};
}

function node(name: string, type: string, parameters: IDataObject = {}): INode {
	return { id: name.toLowerCase().replace(/ /g, '-'), name, type, typeVersion: 1, position: [0, 0], parameters: parameters as INodeParameters };
}
