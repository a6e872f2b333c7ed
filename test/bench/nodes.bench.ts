import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { IDataObject, INodeExecutionData, INodeType, ITriggerFunctions } from 'n8n-workflow';

import packageJson from '../../package.json' with { type: 'json' };
import { builtLedger } from '../../scripts/n8n/built.ts';
import { installPack, packTarball } from '../../scripts/n8n/pack.ts';
import { n8nFolder } from '../../scripts/n8n/server.ts';
import { runInProcess } from '../support/nodeInProcess.ts';
import { billingItem, caseItem, lead, NOW, profile, webhookItem } from '../support/samples.ts';

/**
 * What the nodes cost n8n: the time that n8n's own loader takes for the pack at its start; loading each of the nodes, and all, in a
 * process of its own that has n8n-workflow already; then 10,000 items through each node, without n8n's engine. What a node
 * loads on first use counts with its items; what stands on the ledger before it does not.
 */
const ITEMS = Number(process.env.BENCH_ITEMS ?? 10_000);
const STARTS = 9;
const AT_MOST_MS = 150;
const MB = 2 ** 20;
const require = createRequire(path.resolve('package.json'));
const nameOf = (file: string) => path.basename(file, '.node.js');

/** How a node is set, and what its items are made from. */
interface Through {
	parameters: IDataObject;
	json: IDataObject;
	/** The cases have to be on the ledger before. */
	onLedger?: boolean;
}

if (process.argv[2] === 'start') await start(process.argv[3]);
else if (process.argv[2] === 'load') load(process.argv.slice(3));
else if (process.argv[2] === 'items') await through(process.argv[3]);
else {
	console.log(`${cpus().length} CPUs, Node ${process.versions.node}`);
	const userFolder = mkdtempSync(path.join(tmpdir(), 'nodes-bench-'));
	await installPack(process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball()), userFolder);
	const starts = Array.from({ length: STARTS }, () => asked('start', [path.join(userFolder, '.n8n', 'nodes', 'node_modules', packageJson.name)]) as { ms: number; mb: number }).sort((a, b) => a.ms - b.ms);
	rmSync(userFolder, { recursive: true, force: true });
	const [least, median, most] = [starts[0], starts[STARTS >> 1], starts[STARTS - 1]].map(({ ms }) => ms);
	console.log(`added to the start of n8n by the pack, ${STARTS} starts: ${median} ms (${least} to ${most}), ${starts[STARTS >> 1].mb} MB (${median <= AT_MOST_MS ? 'within' : 'MORE THAN'} ${AT_MOST_MS} ms)`);
	console.table([...packageJson.n8n.nodes.map((file) => [nameOf(file), [file]] as const), ['all of them', packageJson.n8n.nodes] as const].map(([node, files]) => ({ node, ...asked('load', files) })));
	console.table(packageJson.n8n.nodes.map(nameOf).map((node) => {
		process.stderr.write(`${ITEMS} items through ${node} …\n`);
		return { node, items: ITEMS, ...asked('items', [node]) };
	}));
}

function asked(what: string, rest: readonly string[]): object {
	const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...process.execArgv, process.argv[1], what, ...rest], { encoding: 'utf8' });
	const line = stdout.trim().split('\n').at(-1) ?? '';
	if (!line.startsWith('{')) throw new Error(`${rest.join(', ')}: ${stdout}${stderr}`);
	return JSON.parse(line) as object;
}

/** As n8n loads a package out of its folder, in a process that has loaded n8n's core: what the package asks of n8n, n8n has. */
async function start(folder: string): Promise<void> {
	const n8n = path.join(n8nFolder(), 'node_modules', 'n8n');
	// As n8n's LoadNodesAndCredentials does, so that a package finds n8n-workflow.
	process.env.NODE_PATH = [path.join(n8n, 'node_modules'), path.join(n8nFolder(), 'node_modules')].join(path.delimiter);
	(Module as unknown as { _initPaths(): void })._initPaths();
	const ofN8n = createRequire(path.join(n8n, 'package.json'));
	const { PackageDirectoryLoader } = ofN8n('n8n-core') as { PackageDirectoryLoader: new (folder: string) => { loadAll(): Promise<void>; types: { nodes: unknown[] } } };
	gc!();
	const before = process.memoryUsage().rss;
	const started = performance.now();
	const loader = new PackageDirectoryLoader(folder);
	await loader.loadAll();
	const ms = performance.now() - started;
	if (loader.types.nodes.length < packageJson.n8n.nodes.length) throw new Error(`n8n's loader took ${loader.types.nodes.length} of ${packageJson.n8n.nodes.length} nodes`);
	console.log(JSON.stringify({ ms: Math.round(ms), mb: Math.round((process.memoryUsage().rss - before) / MB) }));
	process.exit();
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

function throughOf(): Record<string, Through> {
	const settings = { settingsFrom: 'profile', profile, now: NOW };
	return {
		BusinessProfile: { parameters: { preset: 'homeServices', businessName: 'Lakeside Plumbing', email: 'hello@example.com', save: false }, json: {} },
		InquiryClassifier: { parameters: settings, json: webhookItem(lead).json },
		IntakeExtractor: { parameters: settings, json: caseItem.json },
		LeadRouter: { parameters: settings, json: caseItem.json },
		SlaCheck: { parameters: settings, json: caseItem.json },
		ReviewGate: { parameters: settings, json: caseItem.json },
		AppointmentPlanner: { parameters: { ...settings, operation: 'findSlots' }, json: caseItem.json },
		EstimateToInvoice: { parameters: { ...settings, operation: 'createDraft' }, json: billingItem.json },
		PaymentReminder: { parameters: settings, json: billingItem.json },
		HandoffLedger: { parameters: { operation: 'openCase', inquiry: '={{ $json }}', now: NOW }, json: webhookItem(lead).json },
		HandoffTrigger: { parameters: { startOn: 'work', process: 'followUp', itemsAtOnce: 20, inFlight: 2 }, json: {}, onLedger: true },
		CaseStep: { parameters: { ...settings, operation: 'decide', process: 'escalation' }, json: caseItem.json },
		HandoffMessage: { parameters: { operation: 'queue', caseId: '', to: 'dana@example.com', subject: 'Your drain', text: '={{ $json.inquiry.text + $json.caseId }}', now: NOW }, json: caseItem.json },
		HandoffDesk: { parameters: { access: 'team', page: 'case', query: '={{ ({ id: $json.caseId }) }}', headers: '={{ ({ authorization: "Basic YW5hOmE=" }) }}', body: '={{ ({}) }}', method: 'GET', now: NOW }, json: caseItem.json, onLedger: true },
		HumanApproval: { parameters: { waitIn: 'ledger', caseId: '={{ $json.caseId }}', notify: '', now: NOW }, json: { ...caseItem.json, draft: { subject: 'Your drain', body: 'We come on Tuesday.' } }, onLedger: true },
		HandoffReport: { parameters: { ...settings, operation: 'audit' }, json: { handoffs: [{ name: 'Reply', perWeek: '40', minutes: '6' }], leak: { leadsPerMonth: '40', value: '1000' }, payback: { setupHours: '10' } } },
	};
}

async function through(name: string): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'nodes-bench-'));
	process.env.LEAD_TO_CASH_LEDGER = path.join(folder, 'ledger.sqlite');
	const { parameters, json, onLedger } = throughOf()[name];
	const cases = onLedger ? await openCases() : [];
	const node = new (require(`./dist/nodes/${name}/${name}.node.js`)[name] as new () => INodeType)();
	const items = Array.from({ length: ITEMS }, (_, index): INodeExecutionData => ({ json: { ...numbered(json, index), ...(cases[index] && { caseId: cases[index] }) } }));
	gc!();
	const before = process.memoryUsage().heapUsed;
	const started = performance.now();
	const { error, count } = node.execute ? await runInProcess(node, parameters, items, 'America/Chicago') : await triggered(node, parameters);
	const seconds = (performance.now() - started) / 1000;
	if (error !== undefined || count !== ITEMS) throw new Error(`${name}: ${count} of ${ITEMS} came out ${error ?? ''}`);
	gc!();
	const kept = process.memoryUsage().heapUsed - before;
	console.log(JSON.stringify({ seconds: Number(seconds.toFixed(2)), 'items a second': Math.round(ITEMS / seconds), 'peak MB': Math.round(process.resourceUsage().maxRSS / 1024), 'MB kept with the answers': Number((kept / MB).toFixed(0)) }));
	await (await sharedLedger()).close();
	rmSync(folder, { recursive: true, force: true });
}

async function sharedLedger() {
	return await builtLedger().sharedLedger({ store: 'sqlite', path: process.env.LEAD_TO_CASH_LEDGER! });
}

/** As many cases as items, each with its follow-up due. */
async function openCases(): Promise<string[]> {
	const room = require('./dist/nodes/HandoffLedger/HandoffLedger.node.js') as { HandoffLedger: new () => INodeType };
	const { parameters, json } = throughOf().HandoffLedger;
	const profileRoom = require('./dist/nodes/BusinessProfile/BusinessProfile.node.js') as { BusinessProfile: new () => INodeType };
	await runInProcess(new profileRoom.BusinessProfile(), { ...throughOf().BusinessProfile.parameters, save: true }, [{ json: {} }]);
	const items = Array.from({ length: ITEMS }, (_, index): INodeExecutionData => ({ json: numbered(json, index) }));
	const { items: opened } = await runInProcess(new room.HandoffLedger(), parameters, items, 'America/Chicago');
	return items.map((_item, index) => String(opened[index].json.caseId));
}

/** Until the trigger has given all that is due, to executions that complete at once. */
async function triggered(node: INodeType, parameters: IDataObject): Promise<{ count: number; error?: string }> {
	const ledger = await builtLedger().openSqliteLedger({ path: process.env.LEAD_TO_CASH_LEDGER! });
	const seen = new Set<string>();
	let allSeen: () => void;
	const all = new Promise<void>((resolve) => (allSeen = resolve));
	const complete = async ([items]: INodeExecutionData[][], done?: { resolve(run: unknown): void }) => {
		for (const { json } of items) {
			const { caseId, work } = json as { caseId: string; work: { token: string } };
			await ledger.completeStep({ caseId, process: 'followUp', token: work.token, events: [], messages: [], due: {}, now: Date.now() });
			seen.add(caseId);
		}
		done?.resolve({ status: 'success', data: { resultData: {} } });
		if (seen.size === ITEMS) allSeen();
	};
	const context = {
		...triggerContext(node, parameters),
		emit: (items: INodeExecutionData[][], _response: unknown, done?: { resolve(run: unknown): void }) => void complete(items, done),
	} as unknown as ITriggerFunctions;
	const { closeFunction } = (await node.trigger?.call(context)) ?? {};
	const longest = new AbortController();
	await Promise.race([all, setTimeout(600_000, undefined, { signal: longest.signal })]);
	longest.abort();
	await closeFunction?.();
	await ledger.close();
	return { count: seen.size };
}

function triggerContext(node: INodeType, parameters: IDataObject): object {
	const { name } = node.description;
	const defaults = Object.fromEntries(node.description.properties.map((property) => [property.name, property.default]));
	return {
		getNode: () => ({ id: '1', name, type: name, typeVersion: 1, position: [0, 0], parameters }),
		getNodeParameter: (parameter: string, fallback?: unknown) => parameters[parameter] ?? defaults[parameter] ?? fallback,
		getMode: () => 'trigger',
		getActivationMode: () => 'activate',
		getTimezone: () => 'America/Chicago',
		getWorkflow: () => ({ id: '1', name: 'One node', active: true }),
		getInstanceBaseUrl: () => 'http://localhost:5678/',
		getWorkflowStaticData: () => ({}),
		evaluateExpression: (value: string) => value,
		getExecutionId: () => '1',
		helpers: { createDeferredPromise: deferred },
		logger: { warn: () => undefined, info: () => undefined, debug: () => undefined, error: () => undefined },
		emitError: (error: Error) => console.error(error.message),
		saveFailedExecution: (error: Error) => console.error(error.message),
	};
}

function deferred(): object {
	let [resolve, reject]: Array<(value: unknown) => void> = [];
	const promise = new Promise((...both) => ([resolve, reject] = both));
	return { promise, resolve: (value: unknown) => resolve(value), reject: (cause: unknown) => reject(cause) };
}

/** Another person with another matter each time, so that nothing is taken for known. */
function numbered(json: IDataObject, index: number): IDataObject {
	return JSON.parse(JSON.stringify(json).replaceAll('dana@example.com', `dana${index}@example.com`).replaceAll('The kitchen drain is clogged', `No. ${index}: the kitchen drain is clogged`).replaceAll('c_0123456789abcdef0123', `c_${String(index).padStart(20, '0')}`)) as IDataObject;
}
