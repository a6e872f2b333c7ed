import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';

import { built } from '../../scripts/n8n/built.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { runInProcess } from '../support/nodeInProcess.ts';
import { billingItem, caseItem, lead, NOW, profile, webhookItem } from '../support/samples.ts';

/**
 * What the nodes cost n8n: loading each of them, and all, in a process of its own that has n8n-workflow already; then 10,000 items
 * through each node that decides or records, without n8n's engine. What a node loads on first use counts with its items.
 */
const ITEMS = Number(process.env.BENCH_ITEMS ?? 10_000);
const MB = 2 ** 20;
const require = createRequire(path.resolve('package.json'));
const nameOf = (file: string) => path.basename(file, '.node.js');

if (process.argv[2] === 'load') load(process.argv.slice(3));
else if (process.argv[2] === 'items') await through(process.argv[3]);
else {
	console.log(`${cpus().length} CPUs, Node ${process.versions.node}`);
	console.table([...packageJson.n8n.nodes.map((file) => [nameOf(file), [file]] as const), ['all of them', packageJson.n8n.nodes] as const].map(([node, files]) => ({ node, ...asked('load', files) })));
	console.table(Object.keys(parametersOf()).map((node) => ({ node, items: ITEMS, ...asked('items', [node]) })));
}

function asked(what: string, rest: readonly string[]): object {
	const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...process.execArgv, process.argv[1], what, ...rest], { encoding: 'utf8' });
	const line = stdout.trim().split('\n').at(-1) ?? '';
	if (!line.startsWith('{')) throw new Error(`${rest.join(', ')}: ${stdout}${stderr}`);
	return JSON.parse(line) as object;
}

function load(files: string[]): void {
	require('n8n-workflow');
	gc!();
	const before = process.memoryUsage().rss;
	const started = performance.now();
	for (const file of files) require(`./${file}`);
	const ms = performance.now() - started;
	console.log(JSON.stringify({ 'ms to load': Number(ms.toFixed(1)), 'MB more': Number(((process.memoryUsage().rss - before) / MB).toFixed(1)) }));
}

function parametersOf(): Record<string, { parameters: IDataObject; json: IDataObject }> {
	const settings = { settingsFrom: 'profile', profile, now: NOW };
	return {
		InquiryClassifier: { parameters: { ...settings, now: NOW }, json: webhookItem(lead).json },
		IntakeExtractor: { parameters: settings, json: caseItem.json },
		LeadRouter: { parameters: settings, json: caseItem.json },
		SlaCheck: { parameters: settings, json: caseItem.json },
		ReviewGate: { parameters: settings, json: caseItem.json },
		CaseStep: { parameters: { ...settings, operation: 'decide', process: 'escalation' }, json: caseItem.json },
		AppointmentPlanner: { parameters: { ...settings, operation: 'findSlots' }, json: caseItem.json },
		EstimateToInvoice: { parameters: { ...settings, operation: 'createDraft' }, json: billingItem.json },
		PaymentReminder: { parameters: settings, json: billingItem.json },
		HandoffLedger: { parameters: { operation: 'openCase', inquiry: '={{ $json }}', now: NOW }, json: webhookItem(lead).json },
	};
}

async function through(name: string): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'nodes-bench-'));
	process.env.LEAD_TO_CASH_LEDGER = path.join(folder, 'ledger.sqlite');
	const { parameters, json } = parametersOf()[name];
	const node = new (require(`./dist/nodes/${name}/${name}.node.js`)[name] as new () => INodeType)();
	const items = Array.from({ length: ITEMS }, (_, index): INodeExecutionData => ({ json: numbered(json, index) }));
	gc!();
	const before = process.memoryUsage().heapUsed;
	const started = performance.now();
	const { error, count } = await runInProcess(node, parameters, items, 'America/Chicago');
	const seconds = (performance.now() - started) / 1000;
	if (error !== undefined || count !== ITEMS) throw new Error(`${name}: ${count} of ${ITEMS} came out ${error ?? ''}`);
	gc!();
	const kept = process.memoryUsage().heapUsed - before;
	console.log(JSON.stringify({ seconds: Number(seconds.toFixed(2)), 'items a second': Math.round(ITEMS / seconds), 'peak MB': Math.round(process.resourceUsage().maxRSS / 1024), 'MB kept with the answers': Number((kept / MB).toFixed(0)) }));
	await (await built<typeof import('../../ledger/index.ts')>('ledger').sharedLedger({ store: 'sqlite', path: process.env.LEAD_TO_CASH_LEDGER })).close();
	rmSync(folder, { recursive: true, force: true });
}

/** Another person with another matter each time, so that nothing is taken for known. */
function numbered(json: IDataObject, index: number): IDataObject {
	return JSON.parse(JSON.stringify(json).replaceAll('dana@example.com', `dana${index}@example.com`).replaceAll('The kitchen drain is clogged', `No. ${index}: the kitchen drain is clogged`).replaceAll('c_0123456789abcdef0123', `c_${String(index).padStart(20, '0')}`)) as IDataObject;
}
