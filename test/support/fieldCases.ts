import type { IDataObject, INodeType } from 'n8n-workflow';

import { Decimal } from '../../domain/money';
import { runInProcess, type NodeAnswer } from './nodeInProcess';

export interface FieldCase {
	id: string;
	kind: string;
	note?: string;
	input: { profile?: IDataObject; steps: Step[] };
	expected: Expectation[];
}

interface Step {
	node: string;
	params?: IDataObject;
	item?: IDataObject;
	items?: IDataObject[];
}

interface Expectation {
	step?: number;
	path?: string;
	num?: string | number;
	eq?: unknown;
	time?: string;
	contains?: string | string[];
	match?: string;
	oneOf?: unknown[];
	absent?: boolean;
	netIs?: number;
	or?: string;
}

const NEEDS_REVIEW = 1;

/** What differs from the expected; nothing where the case holds. */
export async function differences({ input, expected }: FieldCase, nodes: Record<string, () => INodeType>): Promise<string[]> {
	const answers: NodeAnswer[] = [];
	for (const { node, params = {}, item, items = [item ?? {}] } of input.steps) {
		const settings = input.profile && node !== 'handoffLedger' && node !== 'businessProfile' ? { settingsFrom: 'profile', profile: input.profile } : {};
		const parameters = { ...settings, ...(resolved(params, answers) as IDataObject) };
		const given = items.map((json) => ({ json: resolved(json, answers) as IDataObject }));
		const ready = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value === '={{ $json }}' ? given[0].json : value]));
		answers.push(await runInProcess(nodes[node](), ready, given));
	}
	return expected.flatMap((expectation) => {
		const answer = answers[expectation.step ?? answers.length - 1];
		return holds(expectation, answer) ? [] : [`${JSON.stringify(expectation)} but ${JSON.stringify(found(expectation, answer))?.slice(0, 600)}`];
	});
}

function found({ path, netIs }: Expectation, answer: NodeAnswer): unknown {
	if (answer.error && path !== 'error') return answer.error;
	if (netIs !== undefined) return answer.items['0'];
	return at(answer, path ?? '') ?? answer;
}

function holds(expectation: Expectation, answer: NodeAnswer): boolean {
	const { path = '', num, eq, time, contains, match, oneOf, absent, netIs } = expectation;
	if (netIs !== undefined) {
		const first = answer.items['0'];
		return first?.out === NEEDS_REVIEW || isNumber(at(first, 'json.invoice.totals.net'), netIs);
	}
	const value = at(answer, path);
	const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
	return (
		(num === undefined || isNumber(value, num)) &&
		(eq === undefined || JSON.stringify(value) === JSON.stringify(eq)) &&
		(time === undefined || Date.parse(String(value)) === Date.parse(time)) &&
		(contains === undefined || [contains].flat().every((part) => text.includes(part))) &&
		(match === undefined || new RegExp(match, 'i').test(text)) &&
		(oneOf === undefined || oneOf.some((one) => JSON.stringify(one) === JSON.stringify(value))) &&
		(absent !== true || value === undefined || value === null)
	);
}

function isNumber(value: unknown, wanted: string | number): boolean {
	try {
		return new Decimal(String(value)).eq(wanted);
	} catch {
		return false;
	}
}

function at(from: unknown, path: string): unknown {
	const root = from as NodeAnswer;
	if (path === 'error' || path === 'count') return root[path];
	let value: unknown = root.items ?? from;
	for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
	return value;
}

/** `$ref:0/0/json/invoice`: what step 0 gave. */
function resolved(value: unknown, answers: NodeAnswer[]): unknown {
	if (typeof value === 'string' && value.startsWith('$ref:')) {
		const [step, ...path] = value.slice('$ref:'.length).split('/');
		return at(answers[Number(step)], path.join('.'));
	}
	if (Array.isArray(value)) return value.map((entry) => resolved(entry, answers));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, resolved(entry, answers)]));
}
