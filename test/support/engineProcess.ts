// n8n's own engine, in a process of its own: started by `engine.ts`, loaded natively from the n8n install (jest's module
// registry would give n8n and the pack two copies of n8n-workflow), driven by messages.
// Arguments: n8n's folder, the folder of the unpacked pack. One file, types only imported: Node runs it as it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type {
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
	INodeTypes,
	IRun,
	ITaskData,
	ITriggerFunctions,
	ITriggerResponse,
	IVersionedNodeType,
} from 'n8n-workflow';

import type { ActivateRequest, Answered, EmittedRequest, EngineRequest, Envelope, FinishRequest, InspectRequest, Item, NodeInspection, NodeRun, Polled, RunError, RunRequest, RunResult, WorkflowJson } from './protocol';

/** The parts of n8n-core that are used here; the package is not among the project's own. */
interface Core {
	PackageDirectoryLoader: new (folder: string) => {
		known: { nodes: Record<string, unknown> };
		loadAll(): Promise<void>;
		getNode(name: string): { type: INodeType | IVersionedNodeType };
	};
	WorkflowExecute: new (additionalData: object, mode: string, data: object) => { processRunExecutionData(workflow: object): Promise<FullRun> & { cancel(): void } };
	ExecutionLifecycleHooks: new (mode: string, executionId: string, workflow: object) => {
		addHandler(name: string, handler: (...parameters: never[]) => void): void;
	};
	TriggerContext: new (workflow: object, node: INode, additionalData: object, mode: string, activation: string) => ITriggerFunctions;
	/** Its prototype's prototype is the one that all of n8n's contexts share. */
	ExecuteContext: { prototype: object };
}

interface FullRun {
	status: string;
	data: {
		resultData: {
			error?: Failure;
			lastNodeExecuted?: string;
			runData: Record<string, ITaskData[]>;
		};
	};
}

interface Failure {
	name?: string;
	message: string;
	description?: string | null;
	context?: { itemIndex?: number };
	node?: { name: string };
}

const [n8nFolder, packFolder] = process.argv.slice(2);
const n8n = createRequire(path.join(n8nFolder, 'package.json'));
const core = n8n('n8n-core') as Core;
const { Workflow, NodeHelpers, NodeConnectionTypes, createRunExecutionData, mergeRunsPerBranch, setGlobalState } = n8n('n8n-workflow') as typeof import('n8n-workflow');
const { convertNodeToAiTool } = n8n('n8n/dist/tool-generation/ai-tools.js') as { convertNodeToAiTool(node: INodeType): INodeType };

// As n8n does when it starts; workflows without a zone of their own are in this one.
setGlobalState({ defaultTimezone: process.env.GENERIC_TIMEZONE ?? 'America/New_York' });

const PACK = 'n8n-nodes-lead-to-cash';
const pack = new core.PackageDirectoryLoader(packFolder);
const baseFolder = path.dirname(n8n.resolve('n8n-nodes-base/package.json'));
const base = new core.PackageDirectoryLoader(baseFolder);
base.known.nodes = JSON.parse(readFileSync(path.join(baseFolder, 'dist', 'known', 'nodes.json'), 'utf8')) as Record<string, unknown>;

const knownCredentials = new Set(Object.keys(JSON.parse(readFileSync(path.join(baseFolder, 'dist', 'known', 'credentials.json'), 'utf8')) as object));

/** n8n's own chat models; loaded when a workflow has one. */
let langchain: typeof base | undefined;

function langchainNodes(): typeof base {
	if (langchain) return langchain;
	const folder = path.dirname(n8n.resolve('@n8n/n8n-nodes-langchain/package.json'));
	langchain = new core.PackageDirectoryLoader(folder);
	langchain.known.nodes = JSON.parse(readFileSync(path.join(folder, 'dist', 'known', 'nodes.json'), 'utf8')) as Record<string, unknown>;
	return langchain;
}

/** Stands where an agent stands: hands its input to the tool connected to it, in both ways that n8n's agents do. */
const agent = {
	description: {
		displayName: 'Agent',
		name: 'agent',
		group: ['transform'],
		version: 1,
		description: 'Hands its input to a tool',
		defaults: { name: 'Agent' },
		inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.AiTool],
		outputs: [NodeConnectionTypes.Main],
		properties: [{ displayName: 'Way', name: 'way', type: 'string', default: 'invoke' }],
	} satisfies INodeTypeDescription,
	async execute(this: IExecuteFunctions, response?: { actionResponses: Array<{ data: { data?: { ai_tool?: INodeExecutionData[][] } } }> }) {
		const [{ json: input }] = this.getInputData();
		if (this.getNodeParameter('way', 0) === 'invoke') {
			const [tool] = (await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0)) as Array<{ invoke(input: object): Promise<string> }>;
			return [(JSON.parse(await tool.invoke(input)) as IDataObject[]).map((json) => ({ json }))];
		}
		if (response?.actionResponses.length) return [response.actionResponses[0].data.data?.ai_tool?.[0] ?? []];
		const action = { actionType: 'ExecutionNodeAction', nodeName: 'Tool', input, type: NodeConnectionTypes.AiTool, id: 'call-1', metadata: { itemIndex: 0 } };
		return { actions: [action], metadata: {} };
	},
} as unknown as INodeType;

const nodeTypes: INodeTypes = {
	getByName: (type) => find(type),
	getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(find(type), version),
	getKnownTypes: () => ({}),
};

const tools = new Map<string, INodeType>();

function find(type: string): INodeType | IVersionedNodeType {
	const [source, name] = type.split('.');
	if (type === 'test.agent') return agent;
	if (source === '@n8n/n8n-nodes-langchain') return langchainNodes().getNode(name).type;
	if (source === 'n8n-nodes-base') return base.getNode(name).type;
	if (source !== PACK) throw new Error(`No node type ${type}`);
	if (!name.endsWith('Tool')) return pack.getNode(name).type;
	const made = tools.get(name) ?? asTool(pack.getNode(name.slice(0, -'Tool'.length)).type as INodeType);
	tools.set(name, made);
	return made;
}

/** As n8n makes a tool of a node, on a copy. */
function asTool(node: INodeType): INodeType {
	const description = Object.create(node.description, { properties: { value: [...node.description.properties], writable: true } }) as INodeTypeDescription;
	return convertNodeToAiTool(Object.create(node, { description: { value: description } }) as INodeType);
}

// Whatever a node asks for is noted under the run it was asked in.
const parametersRead = new Set<string>();
const shared = owner(core.ExecuteContext.prototype, '_getNodeParameter');
const original = shared._getNodeParameter;
shared._getNodeParameter = function (name, ...rest) {
	parametersRead.add(name);
	return original.call(this, name, ...rest);
};

function owner<M extends string>(prototype: object | null, method: M): Record<M, (name: string, ...rest: unknown[]) => unknown> {
	if (!prototype) throw new Error(`n8n-core has no ${method}`);
	if (Object.hasOwn(prototype, method)) return prototype as ReturnType<typeof owner<M>>;
	return owner(Object.getPrototypeOf(prototype) as object | null, method);
}

// What nodes log is noted too, whatever level n8n itself would write.
const ofCore = createRequire(n8n.resolve('n8n-core'));
const { Container } = ofCore('@n8n/di') as { Container: { get<T>(type: new () => T): T } };
const { Logger } = ofCore('@n8n/backend-common') as { Logger: new () => Record<'error' | 'warn', (message: string, metadata?: object) => void> };
const logged: string[] = [];
const logger = Container.get(Logger);
for (const level of ['error', 'warn'] as const) logger[level] = (message, metadata) => logged.push([message, ...(metadata ? [JSON.stringify(metadata)] : [])].join(' '));

let executions = 0;
let underWay: { cancel(): void } | undefined;

async function run(request: RunRequest): Promise<RunResult> {
	const result: RunResult = { status: '', nodes: {}, logged, responses: [] };
	logged.length = 0;
	const before = { ...process.env };
	Object.assign(process.env, request.env);
	try {
		const start = request.workflow.nodes.find(({ name }) => name === request.trigger);
		if (!start) throw new Error(`The workflow has no node "${request.trigger}"`);
		const pinData = { ...request.pinData, [start.name]: request.items } as Record<string, INodeExecutionData[]>;
		const full = await execute(request, request.workflow, start, [{ json: {} }], pinData, '', result);
		result.status = full.status;
		const { error } = full.data.resultData;
		if (error) result.error = errorOf(error);
		return result;
	} finally {
		underWay = undefined;
		process.env = before;
	}
}

async function execute(
	request: RunRequest,
	json: WorkflowJson,
	start: INode,
	input: INodeExecutionData[],
	pinData: Record<string, INodeExecutionData[]>,
	prefix: string,
	result: RunResult,
): Promise<FullRun> {
	const executionId = String(++executions);
	const awayUntil = prefix === '' ? performance.now() + (request.credentialsAwayMs ?? 0) : 0;
	const mode = prefix === '' ? 'trigger' : 'integrated';
	const workflow = new Workflow({ id: json.id, name: json.name, nodes: json.nodes, connections: json.connections, active: true, nodeTypes, settings: json.settings ?? {} });
	const hooks = new core.ExecutionLifecycleHooks(mode, executionId, json);
	const read: Record<string, string[]> = {};
	hooks.addHandler('nodeExecuteBefore', () => parametersRead.clear());
	hooks.addHandler('nodeExecuteAfter', (name: string) => {
		read[name] = [...parametersRead];
	});
	hooks.addHandler('sendResponse', (response: { statusCode?: number; body?: unknown }) => {
		result.responses.push({ statusCode: response.statusCode ?? 200, body: response.body });
	});
	const additionalData = {
		executionId,
		workflowId: json.id,
		currentNodeExecutionIndex: 0,
		hooks,
		variables: {},
		restApiUrl: 'http://localhost:5678/rest',
		instanceBaseUrl: 'http://localhost:5678/',
		formBaseUrl: 'http://localhost:5678/form',
		formTestBaseUrl: 'http://localhost:5678/form-test',
		formWaitingBaseUrl: 'http://localhost:5678/form-waiting',
		webhookBaseUrl: 'http://localhost:5678/webhook',
		webhookTestBaseUrl: 'http://localhost:5678/webhook-test',
		webhookWaitingBaseUrl: 'http://localhost:5678/webhook-waiting',
		setExecutionStatus() {},
		logAiEvent() {},
		getRunExecutionData: () => Promise.resolve(undefined),
		credentialsHelper: {
			getDecrypted: (_data: unknown, { id }: { id: string }) =>
				// What the driver says that n8n's database and the ledger have in common.
				performance.now() < awayUntil ? Promise.reject(new Error('Connection terminated unexpectedly')) : Promise.resolve(request.credentials?.[id] ?? {}),
			getParentTypes: () => [],
			isCredentialUsableByNode: () => true,
			preAuthentication: () => Promise.resolve(undefined),
			// Who it is that asks is n8n's own business; the doubles look at what is asked.
			authenticate: (_credentials: unknown, _type: string, options: object) => Promise.resolve(options),
		},
		async executeWorkflow({ id }: { id?: string }, _data: unknown, options: { inputData?: INodeExecutionData[] }) {
			const called = request.subWorkflows?.find((other) => other.id === id);
			if (!called) throw new Error(`Workflow ${id} does not exist.`);
			const entry = called.nodes.find(({ type }) => type === 'n8n-nodes-base.executeWorkflowTrigger');
			if (!entry) throw new Error(`Workflow ${id} has no trigger for other workflows`);
			const full = await execute(request, called, entry, options.inputData ?? [{ json: {} }], {}, `${called.id}/`, result);
			const { error, lastNodeExecuted, runData } = full.data.resultData;
			if (error) throw Object.assign(new Error(error.message), error);
			return { executionId, data: mergeRunsPerBranch((lastNodeExecuted ? runData[lastNodeExecuted] : undefined) ?? []) };
		},
	};
	const data = createRunExecutionData({
		resultData: { pinData, runData: {} },
		executionData: { nodeExecutionStack: [{ node: workflow.getNode(start.name) ?? start, data: { main: [input] }, source: null }] },
	});
	const running = new core.WorkflowExecute(additionalData, mode, data).processRunExecutionData(workflow);
	if (prefix === '') underWay = running;
	const full = await running;
	for (const [name, runs] of Object.entries(full.data.resultData.runData)) {
		if (request.only && !request.only.includes(name)) continue;
		(result.nodes[prefix + name] ??= []).push(...runs.map((one): NodeRun => nodeRun(one, read[name] ?? [])));
	}
	return full;
}

function nodeRun(one: ITaskData, read: string[]): NodeRun {
	return {
		outputs: (one.data?.main ?? []).map((items) => (items ?? []).map(({ json, binary, pairedItem }) => ({ json, binary, pairedItem }) as Item)),
		...(one.error && { error: errorOf(one.error as Failure) }),
		hints: (one.hints ?? []).map(({ message }) => message),
		parametersRead: read,
	};
}

function errorOf({ name, message, description, context, node }: Failure): RunError {
	return { name: name ?? 'Error', message, description: description ?? undefined, itemIndex: context?.itemIndex, node: node?.name };
}

function describe(type: string, typeVersion?: number): INodeTypeDescription {
	return nodeTypes.getByNameAndVersion(type, typeVersion).description;
}

function inspect({ workflow: json }: InspectRequest): NodeInspection[] {
	const known = json.nodes.filter(({ type }) => isKnown(type));
	const workflow = new Workflow({ id: json.id, nodes: known, connections: {}, active: false, nodeTypes, settings: json.settings ?? {} });
	return json.nodes.map((node): NodeInspection => {
		const nothing: NodeInspection = { name: node.name, known: false, outputs: [], inputs: 0, issues: [], unknownParameters: [], notOffered: [], unknownCredentials: [], hasDefaultName: false, isTrigger: false };
		if (!known.includes(node)) return nothing;
		const type = describe(node.type, node.typeVersion);
		if (![type.version].flat().includes(node.typeVersion)) return nothing;
		const issues = NodeHelpers.getNodeParametersIssues(type.properties, { ...node, disabled: false }, type);
		const outputs = NodeHelpers.getNodeOutputs(workflow, node, type).map((output, index) =>
			typeof output === 'string' ? { type: output, displayName: type.outputNames?.[index] } : output,
		);
		return {
			...nothing,
			known: true,
			outputs: outputs.filter((output) => output.type === NodeConnectionTypes.Main).map(({ displayName }) => displayName ?? ''),
			inputs: NodeHelpers.getConnectionTypes(NodeHelpers.getNodeInputs(workflow, node, type)).filter((input) => input === NodeConnectionTypes.Main).length,
			issues: issues ? NodeHelpers.nodeIssuesToString(issues, node) : [],
			unknownParameters: unknownParameters(node, type),
			notOffered: notOffered(type.properties, node.parameters, '', { node, type, all: NodeHelpers.getNodeParameters(type.properties, node.parameters, true, false, node, type) ?? {} }),
			unknownCredentials: [node.parameters.nodeCredentialType, node.parameters.genericAuthType].filter((name) => typeof name === 'string' && !knownCredentials.has(name)).map(String),
			hasDefaultName: NodeHelpers.isDefaultNodeName(node.name, type, node.parameters),
			isTrigger: NodeHelpers.isTriggerNode(type),
		};
	});
}

function isKnown(type: string): boolean {
	try {
		return Boolean(find(type));
	} catch {
		return false;
	}
}

/** Parameters of the workflow that n8n would drop on opening it: not described, or not shown at these values. */
function unknownParameters(node: INode, type: INodeTypeDescription): string[] {
	const kept: INodeParameters = NodeHelpers.getNodeParameters(type.properties, node.parameters, true, false, node, type) ?? {};
	return Object.keys(node.parameters).filter((name) => !(name in kept));
}

interface Described {
	node: INode;
	type: INodeTypeDescription;
	/** The node's parameters with their defaults, for what is shown depends on them. */
	all: INodeParameters;
}

function notOffered(properties: INodeProperties[], given: INodeParameters, place: string, described: Described): string[] {
	return Object.entries(given).flatMap(([name, value]) => {
		const shown = properties.filter((property) => property.name === name && NodeHelpers.displayParameterPath(described.all, property, place, described.node, described.type));
		const at = place === '' ? name : `${place}.${name}`;
		if (shown.length === 0) return [at];
		const findings = shown.map((property) => notOfferedBy(property, value, at, described));
		return findings.find((found) => found.length === 0) ?? findings[0];
	});
}

function notOfferedBy({ type, options = [], typeOptions }: INodeProperties, value: unknown, at: string, described: Described): string[] {
	if (type === 'collection') return notOffered(options as INodeProperties[], value as INodeParameters, at, described);
	if (type === 'fixedCollection') {
		return Object.entries(value as Record<string, INodeParameters | INodeParameters[]>).flatMap(([name, rows]) => {
			const group = (options as INodePropertyCollection[]).find((option) => option.name === name);
			if (!group) return [`${at}.${name}`];
			if (!Array.isArray(rows)) return notOffered(group.values, rows, `${at}.${name}`, described);
			return rows.flatMap((row, index) => notOffered(group.values, row, `${at}.${name}[${index}]`, described));
		});
	}
	const isChosen = (type === 'options' || type === 'multiOptions') && typeOptions?.loadOptionsMethod === undefined && typeOptions?.loadOptions === undefined;
	const offered = (options as INodePropertyOptions[]).map((option) => option.value);
	const isOffered = (one: unknown) => (typeof one === 'string' && one.startsWith('=')) || offered.includes(one as string);
	return isChosen ? [value].flat().filter((one) => !isOffered(one)).map((one) => `${at}: ${String(one)}`) : [];
}

interface Published {
	start(): Promise<ITriggerResponse>;
	env: Record<string, string>;
	kept(): IDataObject;
}

interface Started {
	items: Item[];
	done?: Parameters<ITriggerFunctions['emit']>[2];
}

let published: Published | undefined;
/** Executions that the trigger has started since it was started itself. */
let started: Started[] = [];
let running: { response: ITriggerResponse; before: NodeJS.ProcessEnv } | undefined;
const whenStarted: Array<() => void> = [];

function activate({ type, parameters, staticData, activation, credential, env }: ActivateRequest): boolean {
	const node: INode = {
		id: 'trigger',
		name: 'Trigger',
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: parameters as INodeParameters,
		...(credential && { credentials: { leadToCashLedgerApi: { id: 'chosen', name: 'Ledger' } } }),
	};
	const workflow = new Workflow({ id: 'triggered', nodes: [node], connections: {}, active: true, nodeTypes, staticData: { 'node:Trigger': staticData } });
	const credentialsHelper = { getDecrypted: () => Promise.resolve(credential ?? {}), getParentTypes: () => [], isCredentialUsableByNode: () => true };
	const own = workflow.getNode(node.name) ?? node;
	const additionalData = { credentialsHelper, variables: {}, instanceBaseUrl: 'http://localhost:5678/' };
	const context = new core.TriggerContext(workflow, own, additionalData, activation === 'manual' ? 'manual' : 'trigger', activation);
	context.emit = ([items], _response, done) => {
		started.push({ items: JSON.parse(JSON.stringify(items)) as Item[], done });
		for (const wake of whenStarted.splice(0)) wake();
	};
	context.saveFailedExecution = (error) => logged.push(`A failed execution: ${error.message}`);
	const trigger = nodeTypes.getByNameAndVersion(type);
	published = {
		async start() {
			started = [];
			const response = await trigger.trigger?.call(context);
			if (!response) throw new Error(`${type} is no trigger`);
			return response;
		},
		env: env ?? {},
		kept: () => JSON.parse(JSON.stringify(workflow.getStaticData('node', own))) as IDataObject,
	};
	return true;
}

async function poll(): Promise<Polled> {
	if (!published) throw new Error('No trigger was published');
	const { start, env, kept } = published;
	const before = { ...process.env };
	Object.assign(process.env, env);
	parametersRead.clear();
	logged.length = 0;
	const soFar = () => ({ staticData: kept(), parametersRead: [...parametersRead], logged: [...logged] });
	try {
		const response = await start();
		const ends = setInterval(() => started.forEach((_, execution) => finish({ kind: 'finish', execution })), 2);
		try {
			await response.manualTriggerFunction?.();
			await response.closeFunction?.();
		} finally {
			clearInterval(ends);
		}
		return { items: started.length > 0 ? started.flatMap(({ items }) => items) : null, ...soFar() };
	} catch (cause) {
		return { items: null, error: errorOf(cause as Failure), ...soFar() };
	} finally {
		process.env = before;
	}
}

/** Its environment stays until it is closed: it looks whenever it wants. */
async function start(): Promise<boolean> {
	if (!published || running) throw new Error('No trigger was published, or one is running');
	const before = { ...process.env };
	Object.assign(process.env, published.env);
	logged.length = 0;
	running = { response: await published.start(), before };
	return true;
}

async function emitted({ count }: EmittedRequest): Promise<Item[][]> {
	while (started.length < count) await new Promise<void>((resolve) => whenStarted.push(resolve));
	return started.map(({ items }) => items);
}

function finish({ execution, error }: FinishRequest): boolean {
	const { done } = started[execution] ?? {};
	done?.resolve({ status: error === undefined ? 'success' : 'error', data: { resultData: { runData: {}, ...(error !== undefined && { error: { message: error } }) } } } as unknown as IRun);
	return done !== undefined;
}

async function close(): Promise<string[]> {
	await running?.response.closeFunction?.();
	if (running) process.env = running.before;
	running = undefined;
	return [...logged];
}

async function answer(request: EngineRequest): Promise<unknown> {
	if (request.kind === 'stop') return stop();
	if (request.kind === 'run') return await run(request);
	if (request.kind === 'activate') return activate(request);
	if (request.kind === 'poll') return await poll();
	if (request.kind === 'start') return await start();
	if (request.kind === 'emitted') return await emitted(request);
	if (request.kind === 'finish') return finish(request);
	if (request.kind === 'close') return await close();
	return request.kind === 'describe' ? describe(request.type, request.typeVersion) : inspect(request);
}

function stop(): boolean {
	underWay?.cancel();
	return underWay !== undefined;
}

// One at a time, but for stopping what is under way, and what concerns a trigger that is running: a run may set environment variables, and its time is its own.
let last: Promise<void> = send(0, pack.loadAll());
process.on('message', ({ id, content }: Envelope<EngineRequest>) => {
	if (['stop', 'emitted', 'finish'].includes(content.kind)) void send(id, answer(content));
	else last = last.then(() => send(id, answer(content)));
});
process.on('disconnect', () => process.exit());

async function send(id: number, answering: Promise<unknown>): Promise<void> {
	const content: Answered = await answering.then(
		(value) => ({ ok: true, value }),
		(cause: unknown) => ({ ok: false, message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
	);
	process.send?.({ id, content });
}
