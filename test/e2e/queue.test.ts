import { setTimeout as pause } from 'node:timers/promises';

import type { Invoice } from '../../domain/billing';
import type { CaseRecord } from '../../ledger';
import { whyNoPostgres } from '../support/postgres';
import { whyNoRedis } from '../support/redis';
import type { Cluster } from './cluster';
import { startCluster } from './cluster';
import { eventually, mailsTo, overrideProfile, postTo } from './instance';

/**
 * n8n in queue mode under fire: a main process, two workers and a webhook process, a PostgreSQL and a Redis of their own.
 * While leads come in, a worker is killed and started again, and Redis and PostgreSQL are each started again.
 *
 * Most of its time is n8n's own work and the leases that the killed worker left behind.
 */

jest.setTimeout(2_400_000);

const LEADS = 500;
const CLIENTS = 20;
const DUPLICATES = 0.1;
const POSTED_TWICE = 0.05;
const INVOICES = 30;
/** Executions of deliver-messages at once: each has one message under way. */
const EXECUTIONS = 4;
/** PostgreSQL takes nobody for so long. */
const OUTAGE_MS = 5_000;

const reason = whyNoPostgres() ?? whyNoRedis();
if (reason !== undefined && !process.env.CI) console.warn(`Left out: queue mode. ${reason}`);
const describeQueue = reason === undefined || process.env.CI ? describe : describe.skip;

const always = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]));
const TEAM = ['ada', 'ben', 'cleo', 'dev'].map((id) => ({ id, name: id, email: `${id}@example.com`, ...(id === 'ada' && { role: 'manager' }) }));
/** Nobody answers in the time of this test. */
const FIRST_RESPONSE = { id: 'first-response', name: 'First response', start: 'inquiry.received', stop: ['reply.sent', 'call.made'], minutes: { emergency: 600, high: 600, normal: 600, low: 600 }, hours: 'always', escalate: [] };
/** Everybody can take every lead at any hour, so that fair is one turn apart at most. */
const PROFILE = {
	business: { name: 'Example Services', timezone: 'America/Chicago', email: 'office@example.com' },
	team: TEAM,
	hours: always,
	routing: { rules: [], strategy: 'rotate' },
	sla: [FIRST_RESPONSE],
	intake: [],
	services: [],
	review: { rules: [{ on: 'invoice', action: 'auto' }], firstInvoice: 'auto' },
	billing: { seller: { name: 'Example Services', taxId: 'US-1', address: { line1: '1 Main Street', city: 'Chicago', region: 'IL', postcode: '60601', country: 'US' } } },
	// All come from one address here.
	limits: { automaticPerSourcePerHour: 100_000 },
};

interface Lead {
	email: string;
	body: object;
	/** Posted a second time within 50 ms. */
	twice: boolean;
}

describeQueue('n8n in queue mode', () => {
	let cluster: Cluster;
	beforeAll(async () => {
		if (reason !== undefined) throw new Error(reason);
		cluster = await startCluster(2, (templates) => overrideProfile(templates, PROFILE));
	}, 300_000);
	afterAll(async () => await cluster?.stop());

	const leads: Lead[] = Array.from({ length: LEADS }, (_, index) => {
		const own = index - (index % 10 === 9 ? 5 : 0);
		const email = `lead-${own}@example.com`;
		return { email, body: { name: `Lead ${own}`, email, message: `Please call me about job number ${own}.` }, twice: index % (1 / POSTED_TWICE) === 3 };
	});

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
			const all = await allCases(cluster);
			const unfinished = await cluster.ledger.listCases({ withoutEvents: ['followup.completed'], limit: 1000 });
			const open = await cluster.ledger.listMessages({ states: ['queued', 'sending'], limit: 1000 });
			say(`${all.length} cases, ${unfinished.length} not followed up, ${open.length} messages to send, ${cluster.mail.mails.length} mails`);
			return unfinished.length === 0 && open.length === 0 && all;
		}, 1500);
		expect(cases.map(({ data }) => data.inquiry.contact.email).sort()).toEqual([...accepted].sort());

		// What the killed worker was handing to the mail server in that very instant was or was not taken. Nobody can tell, so
		// it is not sent a second time: it is under review, and the business is asked to look.
		const doubtful = await cluster.ledger.listMessages({ states: ['inDoubt'], limit: 1000 });
		expect(doubtful.length).toBeLessThanOrEqual(2 * EXECUTIONS);
		for (const { caseId } of doubtful) {
			const asked = await cluster.ledger.listEvents({ caseId, types: ['review.requested'] });
			expect(asked.some(({ data }) => data?.subject === 'message')).toBe(true);
		}
		const unsure = new Set(doubtful.map(({ to }) => to));
		const acknowledged = cases.map(({ caseId, data }) => ({ caseId, doubtful: unsure.has(data.inquiry.contact.email ?? ''), mails: mailsTo(cluster.mail, data.inquiry.contact.email ?? '').length }));
		expect(acknowledged.filter((one) => (one.doubtful ? one.mails > 1 : one.mails !== 1))).toEqual([]);
		const texts = cluster.mail.mails.map(({ to, subject, text }) => [...to, subject, text].join('\n'));
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);

		expect(cases.filter(({ owner }) => owner === undefined)).toEqual([]);
		const notTold = cases.filter(({ caseId, owner }) => !cluster.mail.mails.some(({ to, subject }) => to.includes(owner?.email ?? '') && subject.includes(caseId)));
		const doubtfulCases = new Set(doubtful.map(({ caseId }) => caseId));
		expect(notTold.map(({ caseId }) => caseId).filter((caseId) => !doubtfulCases.has(caseId))).toEqual([]);
		const turns = TEAM.map(({ id }) => cases.filter(({ owner }) => owner?.id === id).length);
		expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
		for (const { caseId } of cases) {
			const clock = (await cluster.ledger.listWork(caseId)).find(({ process }) => process === 'escalation');
			expect(clock?.dueAt ?? 0).toBeGreaterThan(Date.now());
		}
		say(`${LEADS} leads, ${LEADS * POSTED_TWICE} of them posted twice: ${cases.length} cases, turns ${turns.join('/')}, ${cluster.mail.mails.length} mails, ${doubtful.length} in doubt`);
	});

	test('invoice numbers are gapless, and each piece of work has one', async () => {
		const cases = (await allCases(cluster)).slice(0, INVOICES);
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
	for (let attempt = 0; attempt < 60; attempt++) {
		if (await post(cluster, 'new-inquiry', lead.body)) return true;
		await pause(1000);
	}
	return false;
}

async function untilBilled(cluster: Cluster, body: object): Promise<void> {
	for (let attempt = 0; attempt < 60; attempt++) {
		if (await post(cluster, 'bill-work', body)) return;
		await pause(500);
	}
	throw new Error('A request was not taken in half a minute');
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

async function allCases({ ledger }: Cluster): Promise<CaseRecord[]> {
	const cases: CaseRecord[] = [];
	for (;;) {
		const last = cases.at(-1);
		const page = await ledger.listCases({ limit: 1000, ...(last && { after: { openedAt: last.openedAt, caseId: last.caseId } }) });
		cases.push(...page);
		if (page.length < 1000) return cases;
	}
}
