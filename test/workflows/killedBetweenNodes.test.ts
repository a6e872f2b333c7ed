import type { IDataObject } from 'n8n-workflow';

import type { Process } from '../../domain/case';
import { parseProfile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import type { Engine, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { profile as small } from '../support/samples';
import { failures, start, templates } from '../support/templates';

/**
 * An execution that ends behind any node of a template, as by a kill: its lease runs out, the work is taken up again, and what
 * stands on the ledger then is what one undisturbed execution writes.
 */
jest.setTimeout(120_000);

const WEEK = 7 * 86_400_000;
const profile = { ...small, review: { rules: [{ on: 'intake', action: 'auto' }, { on: 'invoice', action: 'auto' }] } };
const parsed = parseProfile(profile);

interface Lane {
	file: string;
	trigger: string;
	process: Process;
	/** What has happened before the work falls due. */
	before(): Promise<void>;
}

let engine: Engine;
let ledger: Ledger;
let caseId: string;
beforeAll(async () => (engine = await startEngine()), STARTUP);
afterEach(async () => await ledger?.close());
afterAll(async () => await engine?.stop());

const LANES: Lane[] = [
	{ file: 'follow-up-new-leads', trigger: 'When Inquiries Are Due', process: 'followUp', before: async () => await Promise.resolve() },
	{ file: 'complete-client-intake', trigger: 'When Details Are Due', process: 'intake', before: async () => await Promise.resolve() },
	{ file: 'watch-slas-and-escalate', trigger: 'When Clocks Are Due', process: 'escalation', before: followedUp },
	{ file: 'schedule-appointments', trigger: 'When a Time Is Wanted', process: 'scheduling', before: detailsKnown },
	{ file: 'convert-estimates-to-invoices', trigger: 'When Billing Is Due', process: 'billing', before: workDone },
];
const places = LANES.flatMap((lane) => chainOf(lane).map((node, index) => ({ lane, node, first: index + 1 })));
const undisturbed = new Map<string, { events: string[]; messages: string[] }>();

test.each(LANES.map((lane) => [lane.file, lane] as const))('%s, undisturbed, writes something', async (file, lane) => {
	await prepare(lane);
	const before = await written();
	await runFrom(lane, templates[file], Date.now() + 1000);
	const after = await written();
	undisturbed.set(file, after);
	expect(after.events.length + after.messages.length).toBeGreaterThan(before.events.length + before.messages.length);
});

test.each(places.map((place) => [place.lane.file, place.node, place] as const))('%s, ended behind %s, writes it once', async (file, _node, { lane, first }) => {
	await prepare(lane);
	const cut = await runFrom(lane, cutOff(templates[file], lane, first), Date.now() + 1000);
	expect(cut).toBeGreaterThan(0);
	// The lease that nobody renewed has run out.
	await runFrom(lane, templates[file], Date.now() + 3_600_000);
	expect(await written()).toEqual(undisturbed.get(file));
});

async function prepare(lane: Lane): Promise<void> {
	engine.freshLedger();
	await run('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'hello@example.com', save: true, options: { overrides: JSON.stringify(profile) } }, {});
	caseId = String((await run('handoffLedger', { operation: 'openCase', now: new Date(Date.now() - WEEK).toISOString() }, { body: { name: 'Dana Wells', email: 'dana@example.com', message: 'The kitchen drain is clogged and backs up. Can somebody come this week?' } })).caseId);
	await ledger?.close();
	ledger = await openLedgerOf(engine);
	await lane.before();
	await ledger.setWork({ caseId, process: lane.process, dueAt: Date.now() - 1000, now: Date.now() });
}

async function followedUp(): Promise<void> {
	await runFrom(LANES[0], templates[LANES[0].file], Date.now() + 1000);
}

async function detailsKnown(): Promise<void> {
	await ledger.recordEvent({ caseId, type: 'intake.completed', by: 'bot', at: Date.now(), now: Date.now(), data: {}, key: 'details' });
}

async function workDone(): Promise<void> {
	const estimate = { number: 'E-1', currency: 'USD', customer: { name: 'Dana Wells', email: 'dana@example.com' }, lines: [{ id: 'drain', description: 'Clear the drain', quantity: '1', unitPrice: '180.00' }] };
	await run('handoffLedger', { operation: 'recordPost', kind: 'billingRequested', caseId, body: { billing: 'full', estimate } }, {});
}

/** How many items the execution had. */
async function runFrom(lane: Lane, template: WorkflowJson, now: number): Promise<number> {
	const items = await leasedItems(ledger, lane.process, parsed, now);
	if (items.length === 0) return 0;
	const ran = await start(engine, template, lane.trigger, items.map(({ json }) => json));
	expect(failures(ran)).toEqual([]);
	return items.length;
}

async function run(node: string, parameters: IDataObject, json: IDataObject): Promise<IDataObject> {
	const ran = await engine.runNode(node, parameters, [{ json }]);
	expect(ran.error).toBeUndefined();
	return ran.outputs.flat()[0].json;
}

async function written() {
	const events = (await ledger.listEvents({ caseId, limit: 1000 })).map(({ type, by }) => `${type} ${by}`).sort();
	const messages = (await ledger.listMessages({ limit: 1000 })).map(({ channel, to, subject }) => `${channel} ${to} ${(subject ?? '').replace(/ \[[^\]]+\]$/, '')}`).sort();
	return { events, messages };
}

/** The nodes behind the trigger, those nearer to it first. */
function chainOf({ file, trigger }: Lane): string[] {
	const found = [trigger];
	for (const name of found) {
		for (const { node } of (templates[file].connections[name]?.main ?? []).flatMap((wires) => wires ?? [])) if (!found.includes(node)) found.push(node);
	}
	return found.slice(1);
}

/** With the first so many nodes of a chain alone. */
function cutOff(template: WorkflowJson, lane: Lane, first: number): WorkflowJson {
	const kept = new Set([lane.trigger, ...chainOf(lane).slice(0, first)]);
	const connections = Object.fromEntries(
		Object.entries(template.connections).filter(([name]) => kept.has(name)).map(([name, { main }]) => [name, { main: main.map((wires) => (wires ?? []).filter(({ node }) => kept.has(node))) }]),
	);
	return { ...template, nodes: template.nodes.filter(({ name }) => kept.has(name)), connections };
}
