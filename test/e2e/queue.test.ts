import { setTimeout as pause } from 'node:timers/promises';

import type { Invoice } from '../../domain/billing';
import { overrideProfile } from '../../scripts/n8n/templates';
import { whyNoPostgres } from '../support/postgres';
import { whyNoRedis } from '../support/redis';
import type { Cluster } from './cluster';
import { startCluster } from './cluster';
import { eventually, postTo } from './instance';
import { allCases, BUSINESS, CLIENTS, DUPLICATES, LEADS, manyLeads, POSTED_TWICE, progressOf, turnsOf, wrongWith, type Lead } from './manyLeads';

/**
 * n8n in queue mode under fire: a main process, two workers and a webhook process, a PostgreSQL and a Redis of their own.
 * While leads come in, a worker is killed and started again, and Redis and PostgreSQL are each started again.
 *
 * Most of its time is n8n's own work and the leases that the killed worker left behind.
 */

jest.setTimeout(2_400_000);

const INVOICES = 30;
/** Executions of deliver-messages at once: each has one message under way. */
const EXECUTIONS = 4;
/** PostgreSQL takes nobody for so long. */
const OUTAGE_MS = 5_000;

/** Who is not answered for so long gives up. */
const PATIENCE_MS = 120_000;

const reason = whyNoPostgres() ?? whyNoRedis();
if (reason !== undefined && !process.env.CI) console.warn(`Left out: queue mode. ${reason}`);
const describeQueue = reason === undefined || process.env.CI ? describe : describe.skip;

/** Nobody answers in the time of this test. */
const FIRST_RESPONSE = { id: 'first-response', name: 'First response', start: 'inquiry.received', stop: ['reply.sent', 'call.made'], minutes: { emergency: 600, high: 600, normal: 600, low: 600 }, hours: 'always', escalate: [] };
const PROFILE = {
	...BUSINESS,
	sla: [FIRST_RESPONSE],
	intake: [],
	review: { rules: [{ on: 'invoice', action: 'auto' }], firstInvoice: 'auto' },
	billing: { seller: { name: 'Example Services', taxId: 'US-1', address: { line1: '1 Main Street', city: 'Chicago', region: 'IL', postcode: '60601', country: 'US' } } },
};

describeQueue('n8n in queue mode', () => {
	let cluster: Cluster;
	beforeAll(async () => {
		if (reason !== undefined) throw new Error(reason);
		cluster = await startCluster(2, (templates) => overrideProfile(templates, PROFILE));
	}, 300_000);
	afterAll(async () => await cluster?.stop());

	const leads = manyLeads();

	test('no accepted lead is lost, none is answered twice, and the turns are fair', async () => {
		expect(leads.filter((lead, index) => leads.findIndex(({ email }) => email === lead.email) !== index)).toHaveLength(LEADS * DUPLICATES);
		expect(leads.filter(({ twice }) => twice)).toHaveLength(LEADS * POSTED_TWICE);
		const accepted = new Set<string>();
		const waiting = [...leads];
		let done = 0;
		const trouble = troubles(cluster, () => done / LEADS);
		const talking = setInterval(() => say(`${done} of ${LEADS} leads posted, ${cluster.mail.mails.length} mails`), 30_000);
		await Promise.all(
			Array.from({ length: CLIENTS }, async () => {
				for (let lead = waiting.shift(); lead; lead = waiting.shift()) {
					const answers = await Promise.all([send(cluster, lead), ...(lead.twice ? [pause(20).then(async () => await send(cluster, lead!))] : [])]);
					if (answers.some((ok) => ok)) accepted.add(lead.email);
					done++;
				}
			}),
		).finally(() => clearInterval(talking));
		await trouble;
		// A client that is told "send it again" does so; all arrive in the end.
		expect(accepted.size).toBe(LEADS - LEADS * DUPLICATES);

		const cases = await eventually('every case followed up, and every message out or for a person', async () => {
			await pause(3000);
			const { cases: all, unfinished, open } = await progressOf(cluster.ledger);
			say(`${all.length} cases, ${unfinished} not followed up, ${open} messages to send, ${cluster.mail.mails.length} mails`);
			return unfinished === 0 && open === 0 && all;
		}, 1200).catch(async (cause: unknown) => {
			say(`the processes said last:\n${await cluster.lastWords()}`);
			throw cause;
		});
		const { wrong, doubtful } = await wrongWith(cluster, cases, accepted);
		expect(wrong).toEqual([]);
		expect(doubtful.length).toBeLessThanOrEqual(2 * EXECUTIONS);
		const notTold = cases.filter(({ caseId, owner }) => !cluster.mail.mails.some(({ to, subject }) => to.includes(owner?.email ?? '') && subject.includes(caseId)));
		const doubtfulCases = new Set(doubtful.map(({ caseId }) => caseId));
		expect(notTold.map(({ caseId }) => caseId).filter((caseId) => !doubtfulCases.has(caseId))).toEqual([]);
		// They are looked at once more a minute after the messages went out.
		await eventually('every case to be on its clock', async () => {
			const clocks = await Promise.all(cases.map(async ({ caseId }) => (await cluster.ledger.listWork(caseId)).find(({ process }) => process === 'escalation')));
			return clocks.every((clock) => (clock?.dueAt ?? 0) > Date.now());
		}, 240);
		say(`${LEADS} leads, ${LEADS * POSTED_TWICE} of them posted twice: ${cases.length} cases, turns ${turnsOf(cases).join('/')}, ${cluster.mail.mails.length} mails, ${doubtful.length} in doubt`);
	});

	test('invoice numbers are gapless, and each piece of work has one', async () => {
		const cases = (await allCases(cluster.ledger)).slice(0, INVOICES);
		await Promise.all(
			cases.map(async ({ caseId, data }, index) => {
				const estimate = { number: `E-${index}`, approvedAt: '2026-03-02', customer: { name: 'Example', email: data.inquiry.contact.email }, lines: [{ id: '1', description: 'Work', unitPrice: `${100 + index}.00`, taxCodes: [] }] };
				const body = { caseId, billing: 'full', estimate };
				// From two sides at once.
				await Promise.all([untilBilled(cluster, body), untilBilled(cluster, body)]);
			}),
		);
		const issued = await eventually('every invoice', async () => {
			const events = await Promise.all(cases.map(async ({ caseId }) => await cluster.ledger.listEvents({ caseId, types: ['invoice.issued'] })));
			return events.every((ofCase) => ofCase.length > 0) && events.flat();
		}, 600);
		const numbers = issued.map(({ data }) => Number((data?.invoice as Invoice).number?.slice(-5))).sort((a, b) => a - b);
		expect(numbers).toEqual(Array.from({ length: INVOICES }, (_, index) => index + 1));
	});
});

/** Posts until it is taken; what the server did not take is sent again. */
async function send(cluster: Cluster, lead: Lead): Promise<boolean> {
	for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
		if (await post(cluster, 'new-inquiry', lead.body)) return true;
		await pause(1000);
	}
	return false;
}

async function untilBilled(cluster: Cluster, body: object): Promise<void> {
	for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
		if (await post(cluster, 'bill-work', body)) return;
		await pause(500);
	}
	throw new Error(`A request was not taken in ${PATIENCE_MS / 1000} s`);
}

async function post({ webhook, doorKey }: Cluster, path: string, body: object): Promise<boolean> {
	const answer = await postTo(webhook.url, path, body, { 'x-lead-to-cash-key': doorKey }).catch(() => undefined);
	return answer !== undefined && answer.status >= 200 && answer.status < 300;
}

/** What goes wrong while the leads come in, at these shares of them. */
async function troubles(cluster: Cluster, progress: () => number): Promise<void> {
	const at = async (share: number) => {
		while (progress() < share) await pause(200);
	};
	await at(0.3);
	const [killed] = cluster.workers.splice(0, 1);
	await killed.kill();
	say('a worker was killed');
	await cluster.addWorker();
	await at(0.5);
	await cluster.redis.restart();
	say('Redis was started again');
	await at(0.7);
	await cluster.postgres.pause();
	await pause(OUTAGE_MS);
	await cluster.postgres.resume();
	say('PostgreSQL was started again');
}

const startedAt = performance.now();

function say(line: string): void {
	process.stdout.write(`queue mode, ${Math.round((performance.now() - startedAt) / 1000)} s: ${line}\n`);
}
