import { built } from '../../scripts/n8n/built.ts';

/**
 * The desk's largest pages, from what the ledger gave to the finished HTML: an inbox of 200 drafts, a case of 500 events, a
 * board of 5,000 open cases, as it is and searched. Reading the ledger is the ledger's bench.
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

for (const [name, make] of Object.entries(pages)) {
	for (let run = 0; run < 5; run += 1) make();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		make();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	console.log(`${name}: ${times[RUNS / 2].toFixed(1)} ms (median of ${RUNS}), ${(Buffer.byteLength(make()) / 1000).toFixed(1)} kB`);
}
