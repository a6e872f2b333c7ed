import type { IBinaryKeyData, IConnections, IDataObject, INode, INodeTypeDescription, IWorkflowSettings } from 'n8n-workflow';

/** What jest asks of the engine's process, and what it answers. Both sides speak JSON only. */

export interface WorkflowJson {
	id: string;
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
	pinData?: Record<string, Item[]>;
}

export interface Item {
	json: IDataObject;
	binary?: IBinaryKeyData;
	pairedItem?: { item: number; input?: number } | Array<{ item: number; input?: number }> | number;
}

export interface RunRequest {
	kind: 'run';
	workflow: WorkflowJson;
	/** The node to start at; `items` are what it gives. */
	trigger: string;
	items: Item[];
	pinData?: Record<string, Item[]>;
	/** The workflows that Execute Workflow nodes may call, found by id. */
	subWorkflows?: WorkflowJson[];
	/** Data of credentials by the id that a node names. */
	credentials?: Record<string, IDataObject>;
	/** n8n's own database is away for so long, in milliseconds: no credential can be read until then. */
	credentialsAwayMs?: number;
	/** Hand back these nodes' runs alone. */
	only?: string[];
	/** Set for the time of this run. */
	env?: Record<string, string>;
}

export interface DescribeRequest {
	kind: 'describe';
	type: string;
	typeVersion?: number;
}

export interface InspectRequest {
	kind: 'inspect';
	workflow: WorkflowJson;
}

/** Publishes a workflow of one trigger, as n8n does when it starts or a user publishes; it starts when it is looked at. */
export interface ActivateRequest {
	kind: 'activate';
	type: string;
	parameters: IDataObject;
	/** What n8n kept for the node, from an earlier answer. */
	staticData: IDataObject;
	activation: 'activate' | 'init' | 'leadershipChange' | 'manual' | 'update';
	credential?: IDataObject;
	env?: Record<string, string>;
}

/** Starts the trigger that was published last, lets it look once and stops it; executions end as soon as they are started. */
export interface PollRequest {
	kind: 'poll';
}

export interface Polled {
	/** What it started an execution with; null: none. */
	items: Item[] | null;
	/** Why it did not start. */
	error?: RunError;
	/** What n8n would keep for the node now. */
	staticData: IDataObject;
	parametersRead: string[];
	/** Warnings and errors in n8n's log. */
	logged: string[];
}

/** Starts the trigger that was published last, and leaves it running. */
export interface StartRequest {
	kind: 'start';
}

/** Waits until it has started so many executions; answers the items of each. Other requests go on meanwhile. */
export interface EmittedRequest {
	kind: 'emitted';
	count: number;
}

/** Ends an execution, by its place among those started: with an error where one is given. */
export interface FinishRequest {
	kind: 'finish';
	execution: number;
	error?: string;
}

/** Stops the trigger that is running, as n8n does when a workflow is unpublished; answers what it logged. */
export interface CloseRequest {
	kind: 'close';
}

/** Stops the run under way, as n8n's Stop button does; answered at once. */
export interface StopRequest {
	kind: 'stop';
}

export type EngineRequest = RunRequest | DescribeRequest | InspectRequest | ActivateRequest | PollRequest | StartRequest | EmittedRequest | FinishRequest | CloseRequest | StopRequest;

export interface RunError {
	name: string;
	message: string;
	description?: string;
	/** Of the failing item, as n8n's editor points at it. */
	itemIndex?: number;
	node?: string;
}

export interface NodeRun {
	/** Items by output. */
	outputs: Item[][];
	error?: RunError;
	hints: string[];
	/** Names that the node asked for, in no particular order. */
	parametersRead: string[];
}

export interface RunResult {
	status: string;
	error?: RunError;
	/** Each node's runs, by its name. Sub-workflows' nodes are under `<workflow id>/<node name>`. */
	nodes: Record<string, NodeRun[]>;
	/** Warnings and errors that nodes wrote to n8n's log. */
	logged: string[];
	/** What the webhook was answered by nodes, in order. */
	responses: Array<{ statusCode: number; body: unknown }>;
}

/** One node of a workflow, seen with its type at that version. */
export interface NodeInspection {
	name: string;
	known: boolean;
	/** Main outputs by name ('' where unnamed), the error output last when the node has one. */
	outputs: string[];
	inputs: number;
	/** What n8n finds wrong, as if the node were enabled. */
	issues: string[];
	/** Given in the workflow, and not in the type's description. */
	unknownParameters: string[];
	/** Values of lists, and names within collections, that the type does not offer; each with its path. */
	notOffered: string[];
	/** Types of credentials that the node asks for by name and n8n does not have. */
	unknownCredentials: string[];
	hasDefaultName: boolean;
	isTrigger: boolean;
}

export type EngineAnswer<R extends EngineRequest> = R extends RunRequest
	? RunResult
	: R extends DescribeRequest
		? INodeTypeDescription
		: R extends InspectRequest
			? NodeInspection[]
			: R extends PollRequest
				? Polled
				: R extends EmittedRequest
					? Item[][]
					: R extends CloseRequest
						? string[]
						: boolean;

export interface Envelope<T> {
	id: number;
	content: T;
}

export type Answered = { ok: true; value: unknown } | { ok: false; message: string };
