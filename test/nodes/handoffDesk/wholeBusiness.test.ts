import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expectPlainWords, rawIn, seenOf } from '../../plainWords';
import { Business, DAY, HOUR, MINUTE } from './business';

const b = new Business();
/** Where the pages are kept as they are, for whoever wants to look at them. */
const KEPT = process.env.LEAD_TO_CASH_PAGES;

const ESTIMATE = { number: 'E-1', currency: 'USD', lines: [{ id: 'work', description: 'Clear the drain', quantity: '2', unit: 'h', unitPrice: '95.00' }] };
const cases: Record<string, string> = {};

/** Two weeks of a business in which everything happens that the pack has words for. */
beforeAll(async () => {
	await b.start();
	const open = async (name: string, ...given: Parameters<Business['open']>) => {
		cases[name] = await b.open(...given);
	};
	await open('leak', 'Hello, the pipe under our kitchen sink leaks. Can you come this week? 12 Elm Street, Chicago.', { name: 'Dana Whitfield', email: 'dana@example.org', phone: '+1 312 555 0142' }, { subject: 'Leak under the sink' });
	await open('burst', 'EMERGENCY! A pipe burst and water is flooding the basement, please come right now!', { name: 'Omar Nasser', phone: '+1 312 555 0143' }, { channel: 'sms' });
	await open('call', 'Missed call: wants a quote for a new water heater.', { name: 'Kim Doe', phone: '+1 312 555 0144' }, { channel: 'phone' });
	await open('spam', 'Buy cheap SEO backlinks now!!! Rank #1 on Google guaranteed, click here.', { email: 'seo@spam.example' });
	await open('heater', 'How much would a new water heater cost? 50 gallon, gas.', { name: 'Lee Moran', email: 'lee@example.org' });
	await open('german', 'Guten Tag, unsere Heizung ist ausgefallen. Können Sie morgen kommen?', { name: 'Jürgen Groß', email: 'jg@example.org' });
	await open('paid', 'My drain is clogged at 4 Oak Ave, Chicago. Call me at +1 312 555 0145.', { name: 'Pat Hill', email: 'pat@example.org', phone: '+1 312 555 0145' });
	await open('owes', 'The shower drain is slow, 7 Pine Rd, Chicago, phone +1 312 555 0146', { name: 'Sam Poe', email: 'sam@example.org' });
	await open('odd', '?', {}, { channel: 'chat' });
	await b.workOff();
	b.now += 30 * MINUTE;
	await b.workOff();

	await b.hear(cases.heater, 'The address is 9 Lake Shore Drive, Chicago. Friday morning would suit us.', { email: 'lee@example.org' });
	await b.workOff();
	await b.hear(cases.leak, 'We come on Tuesday at nine.', { email: 'ana@example.com' });
	await b.workOff();
	await b.pass(24, 4);

	for (const name of ['paid', 'owes', 'leak']) {
		await b.bill(cases[name], { billing: 'full', estimate: { ...ESTIMATE, number: `E-${name}`, approvedAt: new Date(b.now).toISOString(), customer: { name: 'A customer', email: `${name}@example.org` } } });
	}
	await b.bill(cases.heater, { billing: 'full', estimate: { number: 'E-x', currency: 'USD', lines: [{ id: 'a', description: 'Work', quantity: 'two', unitPrice: '1' }] } });
	await b.workOff();
	for (const name of ['paid', 'owes']) {
		const [review] = await b.ledger.listReviews({ caseId: cases[name], subject: 'invoice', states: ['waiting'] });
		if (!review) continue;
		await b.ledger.completeStep({ caseId: cases[name], process: 'billing', events: [{ type: 'review.decided', at: b.now, by: 'human', data: { subject: 'invoice', reviewId: review.reviewId, decision: 'approved', invoice: review.draft.key, by: 'ana', byVerified: true }, key: `decided ${name}` }], messages: [], decision: { reviewId: review.reviewId, state: 'approved', by: 'ana' }, due: { billing: b.now }, now: b.now });
	}
	await b.workOff();
	await b.pay(cases.paid, { amount: '190.00', currency: 'USD', reference: 'T1' });
	await b.pay(cases.owes, { amount: '1,5', currency: 'USD', reference: 'T2' });
	await b.workOff();
	await b.pass(20 * 24, 12);
	await b.hear(cases.owes, 'The amount is wrong, we agreed on 100.', { email: 'sam@example.org' });
	await b.workOff();
	await open('new', 'Leaking faucet in the bathroom, please call.', { name: 'Ada Young', email: 'ada@example.org', phone: '+1 312 555 0147' });
	await open('stormy', 'Sewage backup in the basement, urgent!', { name: 'Eve Long', email: 'eve@example.org' });
	await b.workOff();
	b.now += 2 * HOUR;
	await b.workOff();
	b.now += DAY;
}, 120_000);
afterAll(async () => await b.end());

function keep(name: string, html: string): void {
	if (KEPT === undefined) return;
	mkdirSync(KEPT, { recursive: true });
	writeFileSync(path.join(KEPT, `${name.replace(/[^a-zA-Z0-9]+/g, '-')}.html`), html);
}

async function shown(address: string, name = address): Promise<void> {
	const { statusCode, body } = await b.page(address);
	keep(name, body);
	expect([address, statusCode]).toEqual([address, 200]);
	expectPlainWords(seenOf(body), address);
}

test.each([
	...['inbox', 'inbox?live=yes', 'now', 'board', 'board?as=list', 'board?stage=paid', 'board?stage=closed', 'board?q=pipe', 'board?live=yes', 'outbox', 'visits', 'team', 'settings'],
	...['today', 'thisWeek', 'last7Days', 'lastWeek', 'last4Weeks', 'last13Weeks', 'lastMonth', 'lastYear'].map((period) => `reports?period=${period}`),
	...['reports?owner=ana&channel=sms', 'reports?service=drain-cleaning&period=last4Weeks'],
])('the page %s is said in people\'s words', async (address) => await shown(address));

test('so is every case, every review, and every page that a message links to', async () => {
	for (const [name, caseId] of Object.entries(cases)) {
		await shown(`case?id=${caseId}`, `case ${name}`);
		const reviews = await b.ledger.listReviews({ caseId });
		for (const { reviewId, subject, state } of reviews) await shown(`review?id=${reviewId}`, `review ${name} ${subject} ${state}`);
	}
	const links = (await b.ledger.listMessages({ limit: 1000 })).flatMap(({ text }) => text.match(/https:\S+\/c\/\S+/g) ?? []);
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) {
		const { statusCode, body } = await b.page(link);
		if (statusCode === 200) expectPlainWords(seenOf(body), link);
	}
});

test('and every message to the team', async () => {
	const messages = await b.ledger.listMessages({ audience: 'team', limit: 1000 });
	const abouts = new Set(messages.flatMap(({ events }) => events.map(({ type, data }) => String(data?.about ?? type))));
	for (const about of ['new-lead', 'escalation.sent', 'invoice-review', 'not-billed', 'payment']) expect([...abouts]).toContain(about);
	keep('mails', messages.map(({ subject, text }) => `<pre>${subject ?? ''}\n${text}</pre>`).join('\n<hr>\n'));
	for (const { subject, text } of messages) expectPlainWords(`${subject ?? ''}\n${text}`, `The message “${subject ?? ''}”`);
});

test.each(['2026-03-02T10:00:00-06:00', 'review.rules[0] (review) matches', 'payments[0].amount', 'c_0123456789abcdef0123', 'the flag followUp is set', 'reply.sent', 'due undefined', 'rule-fact-unknown', 'billing-not-set-up', 'set billing.taxes', 'unapproved-change-order'])('what is for programs is found: %s', (raw) => {
	expect(rawIn(`It says ${raw}.`)).not.toEqual([]);
});

test.each(['A follow-up of Mon 2 Mar, 10:00 by WhatsApp', 'INV-2026-00007 of QuickBooks', 'dana@example.org wrote', 'https://n8n.example.com/c/review?id=r_0123456789abcdef&s=x', '> c_0123456789abcdef0123', '[c_0123456789abcdef0123]'])('what is for people is not: %s', (said) => {
	expect(rawIn(said)).toEqual([]);
});
