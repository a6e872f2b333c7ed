import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { CaseRecord, Ledger, LedgerPlace } from '../../ledger/index.ts';
import { built, builtLedger } from '../../scripts/n8n/built.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';

/**
 * The desk's largest pages. In process, from what the ledger gave to the finished HTML (target 50 ms): an inbox of 200
 * drafts, a case of 500 events, a board of 5,000 open cases. Then the board from the ledger itself, on each store: first view
 * (target 1.5 s, 150 kB), filtered and searched (target 300 ms).
 */
const { boardView, caseView, inboxView } = built<typeof import('../../domain/desk/index.ts')>('domain/desk');
const { boardPage, casePage, inboxPage } = built<typeof import('../../documents/pages/index.ts')>('documents/pages');
const { parseProfile, profileFromForm } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');

const RUNS = 20;
const MINUTE = 60_000;
const NOW = Date.parse('2026-03-02T16:00:00Z');
const STAGES = ['inquiry', 'intake', 'scheduled', 'delivered', 'invoiced'] as const;

const profile = parseProfile(profileFromForm({ preset: 'homeServices', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago' }));
const frame = { token: 'token', form: 'form', nonce: 'bm9uY2U=', business: profile.business.name, user: 'ana' };
const cases = Array.from({ length: 5_000 }, (_, index) => ({
	caseId: `c_${index}`,
	stage: STAGES[index % STAGES.length],
	owner: { id: profile.team[index % profile.team.length].id },
	openedAt: NOW - index * MINUTE,
	updatedAt: NOW,
	version: 1,
	data: {
		inquiry: { id: `m_${index}`, channel: 'email' as const, receivedAt: '2026-03-02T14:30:00Z', subject: 'Leak under the sink', text: 'Hello, the pipe under our kitchen sink leaks. Can you come today? '.repeat(6), contact: { name: `Customer ${index}`, email: `c${index}@example.com`, phone: '+1 312 555 0188' }, fields: {}, source: {} },
		classification: { service: profile.services[0].id, summary: 'Pipe leaks under the kitchen sink' },
		sla: { clocks: [{ id: profile.sla[0].id, status: 'onTrack', startedAt: '2026-03-02T14:30:00-06:00', dueAt: '2026-03-02T14:45:00-06:00' }] },
	},
}));
const events = Array.from({ length: 500 }, (_, index) => ({ sequence: index, type: index === 0 ? 'inquiry.received' : ['note.added', 'reply.sent', 'customer.replied'][index % 3], at: NOW - (500 - index) * MINUTE, by: (['human', 'human', 'customer'] as const)[index % 3], data: { text: 'We come at noon.' }, key: `k${index}` }));
const reviews = Array.from({ length: 200 }, (_, index) => ({ reviewId: `r_${index}`, caseId: `c_${index}`, subject: 'reply', state: 'waiting' as const, draft: { subject: 'Re: Leak', body: 'Hello, we come at noon. '.repeat(20), to: 'c@example.com' }, reasons: [{ code: 'rule', message: 'A price is named.' }], createdAt: NOW - index * MINUTE }));
const byId = new Map(cases.map((record) => [record.caseId, record]));

const pages = {
	'inbox of 200': () => inboxPage(inboxView({ reviews, decided: [], cases: byId }, profile, NOW), frame),
	'case of 500 events': () => casePage(caseView({ record: cases[0], events, messages: [], reviews: [] }, profile, NOW), frame),
	'board of 5,000': () => boardPage(boardView(cases, {}, profile, NOW), frame),
	'board of 5,000, searched': () => boardPage(boardView(cases, { q: 'customer 4711' }, profile, NOW), frame),
};

for (const [name, make] of Object.entries(pages)) await measure(name, () => make());

const folder = await mkdtemp(path.join(tmpdir(), 'desk-bench-'));
const reason = whyNoPostgres();
const server = reason === undefined ? await startPostgres() : undefined;
try {
	await measureBoard('SQLite', { store: 'sqlite', path: path.join(folder, 'ledger.sqlite') });
	if (!server) console.log(`PostgreSQL is left out: ${reason}`);
	else await measureBoard('PostgreSQL', { store: 'postgres', host: server.host, port: server.port, database: server.database, user: server.user, password: server.password });
} finally {
	await server?.stop();
	await rm(folder, { recursive: true, force: true });
}

async function measureBoard(store: string, place: LedgerPlace): Promise<void> {
	const ledger = await builtLedger().openLedger(place);
	try {
		for (let from = 0; from < cases.length; from += 50) await Promise.all(cases.slice(from, from + 50).map(async (record, index) => await fill(ledger, record, from + index)));
		const board = async (filter: Parameters<typeof boardView>[1]) => boardPage(boardView(await openCases(ledger, filter), filter, profile, NOW), frame);
		await measure(`${store}: board of 5,000 from the ledger`, async () => await board({}));
		await measure(`${store}: of one stage`, async () => await board({ stage: 'intake' }));
		await measure(`${store}: of one owner`, async () => await board({ owner: profile.team[0].id }));
		await measure(`${store}: searched`, async () => await board({ q: 'customer 4711' }));
	} finally {
		await ledger.close();
	}
}

async function fill(ledger: Ledger, { data, stage, owner, openedAt }: (typeof cases)[number], index: number): Promise<void> {
	const { case: opened } = await ledger.openCase({ inquiry: data.inquiry, contentKey: `k${index}`, dedupeWindowMs: 0, now: openedAt });
	await ledger.assign({ caseId: opened.caseId, owner, now: openedAt });
	await ledger.updateCase({ caseId: opened.caseId, sections: { classification: data.classification, sla: data.sla }, now: openedAt });
	if (stage !== 'inquiry') await ledger.completeHandoff({ caseId: opened.caseId, to: stage, now: openedAt });
}

/** As the desk reads them. */
async function openCases(ledger: Ledger, { stage }: Parameters<typeof boardView>[1]): Promise<CaseRecord[]> {
	const read: CaseRecord[] = [];
	for (let page: CaseRecord[] = [], more = true; more; more = page.length === 1_000) {
		const last = page.at(-1);
		page = await ledger.listCases({ stages: [...STAGES].filter((one) => stage === undefined || one === stage), limit: 1_000, ...(last && { after: { openedAt: last.openedAt, caseId: last.caseId } }) });
		read.push(...page);
	}
	return read;
}

async function measure(name: string, make: () => string | Promise<string>): Promise<void> {
	for (let run = 0; run < 3; run += 1) await make();
	const times: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const start = performance.now();
		await make();
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	console.log(`${name}: ${times[RUNS / 2].toFixed(1)} ms (median of ${RUNS}), ${(Buffer.byteLength(await make()) / 1000).toFixed(1)} kB`);
}
