import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties, INodeType } from 'n8n-workflow';

export interface NodeAnswer {
	/** By the place of the input item: what became of it, and by which output. */
	items: Record<string, { out: number; json: IDataObject }>;
	/** Message and description. */
	error?: string;
	/** What the error was made of. */
	cause?: unknown;
	count: number;
}

/**
 * A node's `execute` on items, without the engine: parameters are values, or expressions on the item alone. What the
 * engine does with a node is tested with the engine.
 *
 * @param goesOn whether an item in error leaves with its error, as where *On Error* says so
 */
export async function runInProcess(node: INodeType, parameters: IDataObject, items: INodeExecutionData[], timezone = 'UTC', goesOn = false): Promise<NodeAnswer> {
	try {
		const outputs = (await node.execute?.call(contextOf(node, parameters, items, timezone, goesOn))) as INodeExecutionData[][];
		const placed = outputs.flatMap((output, out) => output.map(({ json, pairedItem }) => [String((pairedItem as { item: number }).item), { out, json }] as const));
		return { items: Object.fromEntries(placed), count: placed.length };
	} catch (cause) {
		const { message, description, cause: inner } = cause as Error & { description?: string };
		return { items: {}, error: `${message} ${description ?? ''}`, cause: inner ?? cause, count: 0 };
	}
}

function contextOf(node: INodeType, parameters: IDataObject, items: INodeExecutionData[], timezone: string, goesOn: boolean): IExecuteFunctions {
	const { name, properties } = node.description;
	const defaults = new Map<string, unknown>();
	for (const property of properties) {
		if (isShown(property, parameters, properties) && !defaults.has(property.name)) defaults.set(property.name, property.default);
	}
	const evaluated = (value: unknown, index: number): unknown =>
		typeof value === 'string' && value.startsWith('={{') ? compiled(value.slice(3, -2))(items[index]?.json, parameters, new Date().toISOString()) : value;
	const wholeOf = (name: string, fallback: unknown): unknown => (Object.hasOwn(parameters, name) ? parameters[name] : defaults.has(name) ? defaults.get(name) : fallback);
	const below = (value: unknown, keys: string[]): unknown => keys.reduce((inner, key) => (inner as IDataObject | null | undefined)?.[key], value);
	/** What an expression gives is no expression, whatever it looks like. */
	const valueOf = (path: string, fallback: unknown, read: (value: unknown) => unknown): unknown => {
		const [first, ...keys] = path.split('.');
		const whole = wholeOf(first, fallback);
		return (typeof whole === 'string' ? below(read(whole), keys) : read(below(whole, keys))) ?? fallback;
	};
	return {
		getInputData: () => items,
		getNode: () => ({ id: '1', name, type: name, typeVersion: 1, position: [0, 0], parameters }),
		getNodeParameter: (path: string, index: number, fallback?: unknown, options?: { rawExpressions?: boolean }) =>
			valueOf(path, fallback, options?.rawExpressions ? (value) => value : (value) => evaluated(value, index)),
		getExecutionId: () => '1',
		getParentNodes: () => [],
		getWorkflowDataProxy: () => ({ $: () => ({ isExecuted: false }) }),
		getTimezone: () => timezone,
		getMode: () => 'trigger',
		getWorkflow: () => ({ id: '1', name: 'One node', active: true }),
		getInstanceBaseUrl: () => 'http://localhost:5678/',
		getSignedResumeUrl: () => 'http://localhost:5678/webhook-waiting/1?signature=1',
		putExecutionToWait: async () => undefined,
		continueOnFail: () => goesOn,
		isToolExecution: () => false,
		addExecutionHints: () => undefined,
		getExecutionCancelSignal: () => undefined,
		helpers: { prepareBinaryData: async (data: Buffer, fileName: string) => ({ data: data.toString('base64'), fileName, mimeType: '' }) },
		logger: { warn: () => undefined, info: () => undefined, debug: () => undefined, error: () => undefined },
	} as unknown as IExecuteFunctions;
}

export function isShown({ displayOptions: { show = {}, hide = {} } = {} }: INodeProperties, parameters: IDataObject, properties: INodeProperties[]): boolean {
	const current = (name: string): unknown => parameters[name] ?? properties.find((property) => property.name === name)?.default;
	return (
		Object.entries(show).every(([name, values]) => (values as unknown[]).includes(current(name.replace(/^\//, '')))) &&
		!Object.entries(hide).some(([name, values]) => (values as unknown[]).includes(current(name.replace(/^\//, ''))))
	);
}

type Expression = (json: unknown, parameter: IDataObject, now: string) => unknown;
const known = new Map<string, Expression>();

function compiled(code: string): Expression {
	const expression = known.get(code) ?? (new Function('$json', '$parameter', '$now', `return (${code})`) as Expression);
	known.set(code, expression);
	return expression;
}
