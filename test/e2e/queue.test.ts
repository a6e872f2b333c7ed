import { setTimeout as pause } from 'node:timers/promises';

import type { Invoice } from '../../domain/billing';
import type { CaseRecord } from '../../ledger';
import { whyNoPostgres } from '../support/postgres';
import { whyNoRedis } from '../support/redis';
import type { Cluster } from './cluster';
import { startCluster } from './cluster';
import { configure, eventually, mailsTo } from './instance';

/**
 * n8n in queue mode under fire: a main process, two workers and a webhook process, a PostgreSQL and a Redis of their own.
 * While leads come in, a worker is killed and replaced, and Redis is killed and started again.
 */

jest.setTimeout(1_800_000);

const LEADS = 120;
const CLIENTS = 20;
const DUPLICATES = 0.1;
const POSTED_TWICE = 0.05;
const INVOICES = 30;

const reason = whyNoPostgres() ?? whyNoRedis();
if (reason !== undefined && !process.env.CI) console.warn(`Left out: queue mode. ${reason}`);
const describeQueue = reason === undefined || process.env.CI ? describe : describe.skip;

const always = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]));
const TEAM = ['ada', 'ben', 'cleo', 'dev'].map((id) => ({ id, name: id, email: `${id}@example.com`, ...(id === 'ada' && { role: 'manager' }) }));
/** Everybody can take every lead at any hour, so that fair is one turn apart at most. */
const PROFILE = { team: TEAM, hours: always, routing: { rules: [], strategy: 'rotate' }, sla: [], services: [], review: { rules: [{ on: 'invoice', action: 'auto' }] } };

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
		cluster = await startCluster(2, (templates) => configure(templates, 'set-up-business-profile', 'Business Profile', { options: { overrides: JSON.stringify(PROFILE) } }));
	}, 300_000);
	afterAll(async () => await cluster?.stop());

	const leads: Lead[] = Array.from({ length: LEADS }, (_, index) => {
		const own = index - (index % 10 === 9 ? 5 : 0);
		const email = `lead-${own}@example.com`;
		return { email, body: { name: `Lead ${own}`, email, message: `Please call me about job number ${own}.` }, twice: index % (1 / POSTED_TWICE) === 3 };
	});

	test('no accepted lead is lost, none is answered twice, and the turns are fair', async () => {
		expect(leads.filter((lead, index) => leads.findIndex(({ email }) => email === lead.email) !== index)).toHaveLength(LEADS * DUPLICATES);
		const accepted = new Set<string>();
		const waiting = [...leads];
		let done = 0;
		const trouble = troubles(cluster, () => done / LEADS);
		await Promise.all(
			Array.from({ length: CLIENTS }, async () => {
				for (let lead = waiting.shift(); lead; lead = waiting.shift()) {
					const answers = await Promise.all([send(cluster, lead), ...(lead.twice ? [pause(20).then(async () => await send(cluster, lead!))] : [])]);
					if (answers.some((ok) => ok)) accepted.add(lead.email);
					done++;
				}
			}),
		);
		await trouble;
		// A client that is told "send it again" does so; all arrive in the end.
		expect(accepted.size).toBe(LEADS - LEADS * DUPLICATES);

		const cases = await eventually('every case followed up', async () => {
			const all = await allCases(cluster);
			const unfinished = await cluster.ledger.listCases({ withoutEvents: ['followup.completed'], limit: 1 });
			return unfinished.length === 0 && all.length >= accepted.size && all;
		}, 900);
		const inquiries = cases.filter(({ data }) => data.inquiry.contact.email !== undefined);
		expect(inquiries.map(({ data }) => data.inquiry.contact.email).sort()).toEqual([...accepted].sort());

		const answered = inquiries.map(({ data }) => [data.inquiry.contact.email, mailsTo(cluster.mail, data.inquiry.contact.email ?? '').length]);
		expect(answered.filter(([, count]) => count !== 1)).toEqual([]);

		expect(inquiries.filter(({ owner }) => owner === undefined)).toEqual([]);
		const turns = TEAM.map(({ id }) => inquiries.filter(({ owner }) => owner?.id === id).length);
		expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
	});

	test('invoice numbers are gapless, and each piece of work has one', async () => {
		const cases = (await allCases(cluster)).filter(({ data }) => data.inquiry.contact.email !== undefined).slice(0, INVOICES);
		await Promise.all(
			cases.map(async ({ caseId }, index) => {
				const estimate = { number: `E-${index}`, approvedAt: '2026-03-02', customer: { name: 'Example', email: 'billing@example.com' }, lines: [{ id: '1', description: 'Work', unitPrice: `${100 + index}.00`, taxCodes: [] }] };
				const body = { caseId, billing: 'full', estimate };
				// From two sides at once.
				await Promise.all([post(cluster, 'bill-work', body), post(cluster, 'bill-work', body)]);
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

/** Posts until it is taken; what the server did not take may be sent again. */
async function send(cluster: Cluster, lead: Lead): Promise<boolean> {
	for (let attempt = 0; attempt < 60; attempt++) {
		if (await post(cluster, 'new-inquiry', lead.body)) return true;
		await pause(1000);
	}
	return false;
}

async function post({ webhook }: Cluster, path: string, body: object): Promise<boolean> {
	const answer = await fetch(`${webhook.url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(60_000),
	}).catch(() => undefined);
	// n8n answers 200 without a case where the execution ended before its answer.
	const text = await answer?.text().catch(() => '');
	return answer?.ok === true && /"caseId":"c_/.test(text ?? '');
}

/** What goes wrong while the leads come in, at these shares of them. */
async function troubles(cluster: Cluster, progress: () => number): Promise<void> {
	const at = async (share: number) => {
		while (progress() < share) await pause(200);
	};
	await at(0.3);
	// Without an answer from the mail server no mail counts as sent: what SMTP cannot know, whether the last one was, is left out here.
	cluster.mail.goSilent();
	await pause(500);
	const [killed] = cluster.workers.splice(0, 1);
	await killed.kill();
	cluster.mail.comeBack();
	await cluster.addWorker();
	await at(0.6);
	await cluster.redis.restart();
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
