import type { IExecuteFunctions } from 'n8n-workflow';

import { plainName, withPlainNames } from '../../domain/text';

const NOW = '={{ $now }}';
const PATH = '\\$json((?:\\??\\.[A-Za-z_]\\w{0,60}){0,8})';
/** `={{ … }}` as our fields come with it. */
const WRITTEN = /^=\{\{ (.{1,300}) \}\}$/;
/** `$json.a?.b`: a path of plain names below the item. */
const BELOW = new RegExp(`^${PATH}$`);
/** `($json.a ?? []).length > 0` */
const ANY_BELOW = new RegExp(`^\\(${PATH} \\?\\? \\[\\]\\)\\.length > 0$`);
/** `$json[$parameter.a]` */
const NAMED = /^\$json\[\$parameter\.([a-z]\w{0,60})\]$/i;
/** `$json.a?.b ?? $json.b` */
const EITHER = new RegExp(`^${PATH} \\?\\? ${PATH}$`);
/** `$parameter.a === "b" ? $json.c : …` */
const CHOICE = new RegExp(`^\\$parameter\\.([A-Za-z]\\w{0,60}) === "(\\w{1,60})" \\? (${PATH}) : (.+)$`);
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
	const written = WRITTEN.exec(raw)?.[1];
	const read = written === undefined ? undefined : readDirectly(written, context, itemIndex);
	return read ? read.value : context.getNodeParameter(name, itemIndex, NOTHING);
}

/** Undefined: this is for the engine. */
function readDirectly(written: string, context: IExecuteFunctions, itemIndex: number): { value: unknown } | undefined {
	const json = context.getInputData()[itemIndex]?.json;
	const parameter = (name: string) => context.getNodeParameter(name, itemIndex, NOTHING) as unknown;
	const path = BELOW.exec(written)?.[1];
	if (path !== undefined) return { value: below(json, path) };
	const listed = ANY_BELOW.exec(written)?.[1];
	if (listed !== undefined) {
		const list = below(json, listed) ?? [];
		return Array.isArray(list) ? { value: list.length > 0 } : undefined;
	}
	const named = NAMED.exec(written)?.[1];
	if (named !== undefined) {
		const key = parameter(named);
		return typeof key === 'string' ? { value: own(json, key) } : undefined;
	}
	const [, first, second] = EITHER.exec(written) ?? [];
	if (first !== undefined) return { value: below(json, first) ?? below(json, second) };
	const [, chosenBy, value, , one, other] = CHOICE.exec(written) ?? [];
	if (chosenBy === undefined) return undefined;
	return parameter(chosenBy) === value ? { value: below(json, one) } : readDirectly(other, context, itemIndex);
}

/** As in an expression, what lies below nothing is nothing. */
function below(value: unknown, path: string): unknown {
	return path
		.split('.')
		.slice(1)
		.reduce((inner, name) => own(inner, name.replace('?', '')), value);
}

function own(value: unknown, key: string): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	const record = value as Record<string, unknown>;
	const name = Object.hasOwn(record, key) ? key : Object.keys(record).find((other) => plainName(other) === key);
	return name === undefined ? undefined : record[name];
}
