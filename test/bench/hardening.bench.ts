import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';

import { built } from '../../scripts/n8n/built.ts';
import { mutated, randomFrom } from '../support/mutated.ts';
import { runInProcess } from '../support/nodeInProcess.ts';
import { billingItem, caseItem, lead, NOW, profile as sampleProfile, visitItem, webhookItem } from '../support/samples.ts';

/**
 * Random and mutated inputs through the doors of the domain and through each node, each in a process of its own: nothing is thrown
 * but what a person can act on, nothing takes longer than a second, and every item comes out. What is found names the door and the
 * seed: `BENCH_DOOR=<door> BENCH_SEED=<seed> BENCH_INPUTS=1 npm run bench -- hardening` shows it again.
 */
const INPUTS = Number(process.env.BENCH_INPUTS ?? 100_000);
const SEED = Number(process.env.BENCH_SEED ?? 1);
const MOST_MS = Number(process.env.BENCH_MOST_MS ?? 1000);
const ITEMS_AT_ONCE = 5;
/** What the engine would say of a slip in the code. */
const SLIP = /is not a function|is not iterable|Cannot (read|set|convert|access)|undefined|Maximum call stack|Invalid (array|string) length|Unexpected token|is not defined|Reduce of empty/;

interface Finding {
	seed: number;
	what: string;
}
/** Takes one input; gives what is wrong, if anything is. */
type Door = (seed: number) => Promise<string | undefined> | string | undefined;

if (!isMainThread) await work(workerData as { door: string; shared: SharedArrayBuffer });
else if (process.argv[2] === 'door') watch(process.argv[3]);
else await all();

/** Two doors at a time; prints what came of each. */
async function all(): Promise<void> {
	const waiting = process.env.BENCH_DOOR ? [process.env.BENCH_DOOR] : [...Object.keys(domainDoors()), ...Object.keys(nodeParameters())];
	const rows: object[] = [];
	await Promise.all(
		[1, 2].map(async () => {
			for (let door = waiting.shift(); door !== undefined; door = waiting.shift()) rows.push(await through(door));
		}),
	);
	console.log(`${INPUTS} inputs each, from seed ${SEED} on`);
	console.table(rows);
	if (rows.some((row) => (row as { found: number }).found > 0)) process.exitCode = 1;
}

async function through(door: string): Promise<object> {
	const child = spawn(process.execPath, [...process.execArgv, process.argv[1], 'door', door], { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-100_000)));
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	const line = said.trim().split('\n').at(-1) ?? '';
	const result = line.startsWith('{"seconds"') ? (JSON.parse(line) as { seconds: number; slowestMs: number; found: Finding[] }) : { seconds: 0, slowestMs: 0, found: [{ seed: SEED, what: `the process ended with ${code}: ${said.slice(-2000)}` }] };
	for (const { seed, what } of result.found.slice(0, 5)) console.log(`${door}, seed ${seed}: ${what}`);
	return { door, seconds: result.seconds, 'slowest ms': result.slowestMs, found: result.found.length };
}

/** A thread that hangs cannot say so itself. */
function watch(door: string): void {
	const shared = new SharedArrayBuffer(16);
	const [place, begun] = [new Int32Array(shared, 0, 1), new Float64Array(shared, 8, 1)];
	const worker = new Worker(new URL(import.meta.url), { workerData: { door, shared }, execArgv: process.execArgv });
	const timer = setInterval(() => {
		const ms = Date.now() - begun[0];
		if (begun[0] === 0 || ms < 30 * MOST_MS) return;
		console.log(JSON.stringify({ seconds: 0, slowestMs: ms, found: [{ seed: place[0], what: `not done after ${Math.round(ms / 1000)} s` }] }));
		process.exit(0);
	}, 500);
	worker.once('error', (cause) => {
		console.log(JSON.stringify({ seconds: 0, slowestMs: 0, found: [{ seed: place[0], what: `thrown out of the node: ${cause.stack}` }] }));
		process.exit(0);
	});
	worker.once('exit', () => clearInterval(timer));
}

async function work({ door, shared }: { door: string; shared: SharedArrayBuffer }): Promise<void> {
	const [place, begun] = [new Int32Array(shared, 0, 1), new Float64Array(shared, 8, 1)];
	const take = domainDoors()[door] ?? nodeDoor(door);
	const found: Finding[] = [];
	const started = performance.now();
	let slowestMs = 0;
	for (let seed = SEED; seed < SEED + INPUTS; seed++) {
		place[0] = seed;
		begun[0] = Date.now();
		// Processor time: another process that is busy is no hang.
		const from = processorMs();
		const what = await take(seed);
		const ms = processorMs() - from;
		// What is loaded on first use is no hang.
		if (seed > SEED) slowestMs = Math.max(slowestMs, ms);
		if (what !== undefined) found.push({ seed, what });
		else if (seed > SEED && ms > MOST_MS) found.push({ seed, what: `took ${Math.round(ms)} ms` });
	}
	begun[0] = 0;
	console.log(JSON.stringify({ seconds: Math.round((performance.now() - started) / 1000), slowestMs: Math.round(slowestMs), found }));
	process.exit(0);
}

function processorMs(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

function domainDoors(): Record<string, Door> {
	const errors = built<typeof import('../../domain/profile/index.ts')>('domain/profile');
	const profile = errors.parseProfile(sampleProfile);
	const message = built<typeof import('../../domain/message/index.ts')>('domain/message');
	const billing = built<typeof import('../../domain/billing/index.ts')>('domain/billing');
	const inquiry = built<typeof import('../../domain/inquiry/index.ts')>('domain/inquiry');
	const scheduling = built<typeof import('../../domain/scheduling/index.ts')>('domain/scheduling');
	const calendar = built<typeof import('../../domain/calendar/index.ts')>('domain/calendar');
	const money = built<typeof import('../../domain/money/index.ts')>('domain/money');
	const now = Date.parse(NOW);
	const at = { now, zone: 'America/Chicago' };
	const engine = inquiry.localEngine(profile, []);
	const estimate = (billingItem.json as { estimate: unknown }).estimate;
	const event = { start: NOW, end: '2026-03-02T11:00:00-06:00', attendees: [{ email: 'technician@example.com' }], recurrence: ['RRULE:FREQ=DAILY'] };
	return {
		'domain/profile': tried((any) => errors.parseProfile(any(sampleProfile))),
		'domain/message': tried((any) => message.normaliseInquiry(any(webhookItem(lead).json), at)),
		'domain/inquiry': tried((any) => engine.classify(message.normaliseInquiry(any(lead), at).inquiry, { reviewBelow: 0.6, now })),
		'domain/billing': tried((any) => billing.draftInvoice({ estimate: any(estimate) } as never, profile, now)),
		'domain/billing plan': tried((any) => billing.readPlan(any({ every: 'month', from: '2026-03-02', estimate }) as never)),
		'domain/scheduling': tried((any) => scheduling.readBusy(any([event, event]), profile)),
		'domain/scheduling wishes': tried((any) => {
			const words = any('not on mondays, rather after 3 pm or on 12 March');
			return typeof words === 'string' ? scheduling.readPreferences(words) : undefined;
		}),
		'domain/calendar': tried((any) => calendar.parseInstant(any('2026-03-02T10:00:00-06:00'), 'Now', 'Europe/Berlin')),
		'domain/money': tried((any) => money.readDecimal(any('1,234.50'), 'amount')),
	};
}

/** A door that refuses says a code and how to go on. */
function tried(run: (any: (value: unknown) => unknown) => unknown): Door {
	return (seed) => {
		try {
			run((value) => mutated(value, randomFrom(seed)));
			return undefined;
		} catch (cause) {
			const { name, code, description, stack } = cause as { name?: string; code?: string; description?: string; stack?: string };
			return name === 'DomainError' && code !== undefined && description !== undefined ? undefined : String(stack ?? cause).slice(0, 600);
		}
	};
}

function nodeParameters(): Record<string, { node: string; parameters: IDataObject; json: IDataObject }> {
	const settings = { settingsFrom: 'profile', profile: sampleProfile, now: NOW };
	return {
		InquiryClassifier: { node: 'InquiryClassifier', parameters: settings, json: webhookItem(lead).json },
		IntakeExtractor: { node: 'IntakeExtractor', parameters: settings, json: caseItem.json },
		LeadRouter: { node: 'LeadRouter', parameters: settings, json: caseItem.json },
		SlaCheck: { node: 'SlaCheck', parameters: settings, json: caseItem.json },
		ReviewGate: { node: 'ReviewGate', parameters: settings, json: caseItem.json },
		CaseStep: { node: 'CaseStep', parameters: { ...settings, operation: 'decide', process: 'escalation' }, json: caseItem.json },
		'AppointmentPlanner findSlots': { node: 'AppointmentPlanner', parameters: { ...settings, operation: 'findSlots', record: false }, json: visitItem.json },
		'EstimateToInvoice createDraft': { node: 'EstimateToInvoice', parameters: { ...settings, operation: 'createDraft' }, json: billingItem.json },
		'EstimateToInvoice applyPayments': { node: 'EstimateToInvoice', parameters: { ...settings, operation: 'applyPayments' }, json: billingItem.json },
		PaymentReminder: { node: 'PaymentReminder', parameters: settings, json: billingItem.json },
		'HandoffLedger openCase': { node: 'HandoffLedger', parameters: { operation: 'openCase', inquiry: '={{ $json }}', now: NOW }, json: webhookItem(lead).json },
		'HandoffLedger recordPost': { node: 'HandoffLedger', parameters: { operation: 'recordPost', now: NOW }, json: webhookItem({ caseId: 'c_0123456789abcdef0123', billing: 'full', estimate: billingItem.json.estimate as IDataObject }).json },
		'HandoffMessage queue': { node: 'HandoffMessage', parameters: { operation: 'queue', text: '={{ $json.inquiry?.text }}', now: NOW }, json: caseItem.json },
		'HandoffReport audit': { node: 'HandoffReport', parameters: { ...settings, operation: 'audit' }, json: { handoffs: [{ name: 'Reply', perWeek: '40', minutes: '6' }], leak: { leadsPerMonth: '40', value: '1000' }, payback: { setupHours: '10' } } },
		HandoffDesk: { node: 'HandoffDesk', parameters: { now: NOW }, json: { method: 'POST', params: { page: 'case' }, query: { id: 'c_0123456789abcdef0123' }, body: { do: 'note', text: 'Gate code' }, headers: { authorization: 'Basic YW5hOmE=' } } },
	};
}

function nodeDoor(name: string): Door {
	const require = createRequire(path.resolve('package.json'));
	const folder = mkdtempSync(path.join(tmpdir(), 'hardening-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	process.env.LEAD_TO_CASH_LEDGER = path.join(folder, 'ledger.sqlite');
	const { node: className, parameters, json } = nodeParameters()[name];
	const node = new (require(`./dist/nodes/${className}/${className}.node.js`)[className] as new () => INodeType)();
	return async (seed) => {
		const random = randomFrom(seed);
		const items = Array.from({ length: ITEMS_AT_ONCE }, (): INodeExecutionData => {
			const value = mutated(json, random);
			return { json: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as IDataObject) : { value: value as string } };
		});
		const { items: places, error } = await runInProcess(node, parameters, items, 'America/Chicago', true);
		if (error !== undefined) return `the run ended: ${error.slice(0, 600)}`;
		const lost = items.findIndex((_, index) => places[index] === undefined);
		if (lost >= 0) return `item ${lost} did not come out`;
		const slip = Object.values(places).map(({ json: { error: said } }) => said).find((said) => typeof said === 'string' && SLIP.test(said));
		return slip === undefined ? undefined : `said of an item: ${String(slip).slice(0, 600)}`;
	};
}
