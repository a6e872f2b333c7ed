import type { IExecuteFunctions } from 'n8n-workflow';

import { plainName, withPlainNames } from '../../domain/text';

/** `={{ $json.a?.b }}`: a path of plain names below the item. */
const PATH = /^=\{\{ \$json((?:\??\.[A-Za-z_]\w{0,60}){0,8}) \}\}$/;
const NOW = '={{ $now }}';
/** For a field that is not on the screen as the node is set up; undefined would be an error to n8n. */
const NOTHING = null;

/**
 * A parameter's value for an item. The expressions that our fields come with are read directly: n8n's expression engine
 * copies every value into and out of an isolate, which for a dozen fields took a third of a lead's time
 * (profiled on n8n 2.41.1). Any other expression goes through the engine. Names of fields come without the byte order mark
 * that a file's first one may begin with.
 */
export function readParameter(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	return withPlainNames(valueOf(context, name, itemIndex));
}

function valueOf(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const raw: unknown = context.getNodeParameter(name, itemIndex, NOTHING, { rawExpressions: true });
	// For a tool, n8n keeps the agent's item where only its engine looks for it.
	if (typeof raw !== 'string' || !raw.startsWith('=') || context.isToolExecution()) return context.getNodeParameter(name, itemIndex, NOTHING);
	if (raw === NOW) return Date.now();
	const path = PATH.exec(raw)?.[1];
	if (path !== undefined) return below(context.getInputData()[itemIndex]?.json, path);
	return context.getNodeParameter(name, itemIndex, NOTHING);
}

/** As in an expression, what lies below nothing is nothing. */
function below(value: unknown, path: string): unknown {
	let inner = value;
	for (const name of path.split('.').slice(1)) {
		const key = name.replace('?', '');
		if (typeof inner !== 'object' || inner === null) return undefined;
		const record = inner as Record<string, unknown>;
		const own = Object.hasOwn(record, key) ? key : Object.keys(record).find((other) => plainName(other) === key);
		if (own === undefined) return undefined;
		inner = record[own];
	}
	return inner;
}
