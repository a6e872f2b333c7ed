import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import type { Engine, RunResult, WorkflowJson } from './engine';

const FOLDER = 'workflows';

/** Every template by its file's name without the ending. */
export const templates: Record<string, WorkflowJson> = Object.fromEntries(
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.json'))
		.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as WorkflowJson]),
);

export interface StartOptions {
	/** Workflows that the started one may call; all templates unless said. */
	subWorkflows?: WorkflowJson[];
	env?: Record<string, string>;
	/** Data of credentials by the id that a node names. */
	credentials?: Record<string, IDataObject>;
}

/** Runs a template from one of its triggers, with the other templates at hand. */
export async function start(engine: Engine, template: WorkflowJson, trigger: string, items: IDataObject[], options: StartOptions = {}): Promise<RunResult> {
	return await engine.runWorkflow(template, { trigger, items: items.map((json) => ({ json })), subWorkflows: Object.values(templates), ...options });
}

/** Nodes whose run ended in an error, those of sub-workflows too. */
export function failures(run: RunResult): string[] {
	return Object.entries(run.nodes).flatMap(([name, runs]) => runs.flatMap(({ error }) => (error ? [`${name}: ${error.message}`] : [])));
}

/** What a node gave by an output, over all of its runs. */
export function given(run: RunResult, node: string, output = 0): IDataObject[] {
	return (run.nodes[node] ?? []).flatMap(({ outputs }) => (outputs[output] ?? []).map(({ json }) => json));
}

interface Kept extends IDataObject {
	caseId: string;
	stage: string;
	events: Array<{ type: string; at: string; by?: string; data?: IDataObject; key: string }>;
}

/** All cases of the default ledger, oldest first, with their events. */
export async function casesOf(engine: Engine): Promise<Kept[]> {
	const run = await engine.runNode('handoffLedger', { operation: 'listCases', limit: 1000 }, [{ json: {} }]);
	if (run.error) throw new Error(run.error.message);
	return run.outputs[0].map(({ json }) => json as Kept);
}
