import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import fc from 'fast-check';
import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

import { builtLedger } from '../../scripts/n8n/built.ts';
import { checkTimeline, timeline } from '../domain/collection/timelines.ts';

/**
 * What reminders cost: Payment Reminder over 10,000 open invoices that are all due at once (what n8n's own expressions cost
 * is not in it), and the ledger's question whether anything is due, while none of 10,000 is. Then the laws of reminders over
 * 100,000 random timelines of an invoice, its payments, disputes, promises and holds, and of times at which somebody looks.
 */
const INVOICES = 10_000;
const TIMELINES = Number(process.env.TIMELINES ?? 100_000);
const ZONE = 'America/Chicago';
const NOW = Date.UTC(2026, 2, 20, 17);
const DAY_MS = 86_400_000;

console.log(`${cpus().length} CPUs, Node ${process.versions.node}`);
await allDue();
await noneDue();
laws();

async function allDue(): Promise<void> {
	const { PaymentReminder } = createRequire(path.resolve('package.json'))('./dist/nodes/PaymentReminder/PaymentReminder.node.js') as { PaymentReminder: new () => INodeType };
	const date = (days: number) => new Date(NOW - days * DAY_MS).toISOString().slice(0, 10);
	const items = Array.from({ length: INVOICES }, (_, index): INodeExecutionData => {
		const number = `INV-${index}`;
		const age = index % 20;
		const gross = `${100 + (index % 900)}.50`;
		return {
			json: {
				caseId: `c_${index}`,
				invoice: { number, key: `k${index}`, status: 'issued', issueDate: date(40 + age), dueDate: date(3 + age), currency: 'USD', totals: { gross, prepaid: '0.00', due: gross }, customer: { name: `Customer ${index}`, email: `customer${index}@example.com` } },
				events: [{ type: 'invoice.sent', at: `${date(40 + age)}T10:00:00-06:00`, data: { number } }],
				payments: index % 3 === 0 ? [{ amount: '20.00', paidOn: date(2) }] : [],
			},
		};
	});
	const profile = { business: { name: 'Lakeside Plumbing', timezone: ZONE, currency: 'USD', email: 'office@example.com' } };
	for (const turn of ['the first time', 'again']) {
		const node = new PaymentReminder();
		const before = process.cpuUsage();
		const started = performance.now();
		const outputs = await node.execute?.call(contextOf(items, { settingsFrom: 'profile', profile, now: new Date(NOW).toISOString(), branch: true }));
		const seconds = (performance.now() - started) / 1000;
		const { user, system } = process.cpuUsage(before);
		const [due] = outputs as INodeExecutionData[][];
		console.log(`Payment Reminder, ${INVOICES} open invoices, ${due.length} to be reminded now, ${turn}: ${seconds.toFixed(2)} s, ${((user + system) / 1_000_000).toFixed(2)} s of the processor (${seconds <= 1 ? 'within' : 'MORE THAN'} 1 s)`);
	}
}

/** Parameters are values, or what the item has under their name, as their default expressions say. */
function contextOf(items: INodeExecutionData[], parameters: IDataObject): IExecuteFunctions {
	return {
		getInputData: () => items,
		getNode: () => ({ id: '1', name: 'Payment Reminder', type: 'paymentReminder', typeVersion: 1, position: [0, 0], parameters }),
		getNodeParameter: (name: string, index: number, fallback?: unknown) => parameters[name] ?? items[index].json[name] ?? fallback,
		getTimezone: () => ZONE,
		continueOnFail: () => false,
		isToolExecution: () => false,
		logger: { warn: () => undefined, info: () => undefined, debug: () => undefined, error: () => undefined },
	} as unknown as IExecuteFunctions;
}

async function noneDue(): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'reminders-bench-'));
	const file = path.join(folder, 'ledger.sqlite');
	const ledger = await builtLedger().openLedger({ store: 'sqlite', path: file });
	try {
		const connection = new DatabaseSync(file);
		const numbers = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${INVOICES - 1})`;
		connection.exec(`${numbers} INSERT INTO cases (case_id, content_key, occurrence, stage, opened_at, updated_at, version, data) SELECT 'c_' || i, 'k' || i, 0, 'invoiced', ${NOW}, ${NOW}, 1, '{}' FROM n`);
		connection.exec(`${numbers} INSERT INTO work (case_id, process, due_at, urgency, attempt) SELECT 'c_' || i, 'collection', ${NOW} + 3600000 * (1 + i % 900), 2, 0 FROM n`);
		connection.close();
		const ask = async (now: number) => (await ledger.leaseWork({ process: 'collection', limit: 20, leaseMs: 60_000, token: 'bench', now })).length;
		if ((await ask(NOW)) > 0) throw new Error('Something was due');
		const questions = 1000;
		const started = performance.now();
		for (let turn = 0; turn < questions; turn++) await ask(NOW + turn);
		console.log(`${INVOICES} open invoices, nothing due: ${((performance.now() - started) / questions).toFixed(3)} ms for each question of the trigger, no execution`);
	} finally {
		await ledger.close();
		await rm(folder, { recursive: true, force: true });
	}
}

function laws(): void {
	const started = performance.now();
	let sent = 0;
	fc.assert(fc.property(timeline, (given) => void (sent += checkTimeline(given))), { numRuns: TIMELINES, seed: Number(process.env.SEED ?? Date.now() % 1_000_000_007) });
	console.log(`${TIMELINES} random timelines, ${sent} reminders: each once, none at nothing due, none in quiet hours or a hold, the same whatever the run times (${Math.round((performance.now() - started) / 1000)} s)`);
}
