import { TEAM_PHRASES } from '../../../domain/language/sections/team';
import { leftInEnglish } from '../../domain/language/leftInEnglish';
import { seenOf } from '../../plainWords';
import { Business, DAY, HOUR, MINUTE, WRITTEN } from './business';

const NAMED = {
	services: [{ id: 'abfluss', name: 'Abflussreinigung', keywords: ['abfluss', 'verstopft', 'rohr'] }],
	team: [{ id: 'ana', name: 'Ana Ruiz', email: 'ana@example.com', role: 'owner', onCall: true }, { id: 'ben', name: 'Ben Cole', email: 'ben@example.com' }],
	intake: [{ name: 'anschrift', type: 'address', label: 'Anschrift', required: true, question: 'Wo ist die Arbeit?' }, { name: 'rufnummer', type: 'phone', label: 'Rufnummer', required: true, question: 'Unter welcher Nummer?' }],
	sla: [{ id: 'antwort', name: 'Erste Antwort', start: 'inquiry.received', stop: ['call.made', 'reply.sent'], stopBy: 'human', minutes: { emergency: 15, high: 60, normal: 120, low: 480 }, hours: 'always', escalate: [{ at: 0.8, to: 'owner' }, { at: 1, to: 'manager' }, { at: 1.5, to: 'businessOwner' }] }],
	messages: [],
	routing: {},
	review: { rules: [{ on: 'reply', action: 'review', when: { confidenceBelow: 0.99 } }] },
};
const b = new Business({ ...NAMED, scheduling: { ...(WRITTEN.scheduling as object), teamLanguage: 'de' } });
const ESTIMATE = { number: 'A-1', currency: 'USD', lines: [{ id: 'a', description: 'Arbeit', quantity: '2', unit: 'h', unitPrice: '95.00' }] };
const cases: Record<string, string> = {};

/** What is the business's own, and what people and other programs are called. */
const english = leftInEnglish('de', `${JSON.stringify(NAMED)} Lakeside Plumbing America Chicago example org com office webhook desk Apr Do`);

beforeAll(async () => {
	await b.start();
	const open = async (name: string, ...given: Parameters<Business['open']>) => {
		cases[name] = await b.open(...given);
	};
	await open('rohr', 'Guten Tag, das Rohr unter der Spüle ist undicht. Können Sie diese Woche kommen?', { name: 'Dana Weiß', email: 'dana@example.org', phone: '+1 312 555 0142' }, { subject: 'Undichtes Rohr' });
	await open('notfall', 'NOTFALL! Ein Rohr ist geplatzt, der Keller läuft voll, bitte sofort kommen!', { name: 'Omar Nasser', phone: '+1 312 555 0143' }, { channel: 'sms' });
	await open('anruf', 'Bitte um Rückruf wegen eines Angebots.', { name: 'Kim Dorn', phone: '+1 312 555 0144' }, { channel: 'phone' });
	await open('abfluss', 'Mein Abfluss ist verstopft, bitte rufen Sie an: +1 312 555 0145.', { name: 'Pat Hügel', email: 'pat@example.org', phone: '+1 312 555 0145' });
	await open('offen', 'Die Dusche läuft langsam ab, der Abfluss ist verstopft.', { name: 'Sam Poe', email: 'sam@example.org' });
	await open('seltsam', 'Guten Tag, bitte melden Sie sich.', {}, { channel: 'chat' });
	await b.workOff();
	b.now += 30 * MINUTE;
	await b.workOff();
	await b.pass(24, 4);
	for (const name of ['abfluss', 'offen', 'rohr']) {
		await b.bill(cases[name], { billing: 'full', estimate: { ...ESTIMATE, number: `A-${name}`, validUntil: '2026-01-31', approvedAt: new Date(b.now).toISOString(), customer: { name: 'Ein Kunde', email: `${name}@example.net`, language: 'de' } } });
	}
	await b.bill(cases.anruf, { billing: 'full', estimate: { number: 'A-x', currency: 'USD', lines: [{ id: 'a', description: 'Arbeit', quantity: '2', unitPrice: '1' }] } });
	await b.workOff();
	for (const name of ['abfluss', 'offen']) {
		const [review] = await b.ledger.listReviews({ caseId: cases[name], subject: 'invoice', states: ['waiting'] });
		if (!review) continue;
		await b.ledger.completeStep({ caseId: cases[name], process: 'billing', events: [{ type: 'review.decided', at: b.now, by: 'human', data: { subject: 'invoice', reviewId: review.reviewId, decision: 'approved', invoice: review.draft.key, by: 'ana', byVerified: true }, key: `decided ${name}` }], messages: [], decision: { reviewId: review.reviewId, state: 'approved', by: 'ana' }, due: { billing: b.now }, now: b.now });
	}
	await b.workOff();
	await b.pay(cases.abfluss, { amount: '999.00', currency: 'USD', reference: 'T1' });
	await b.workOff();
	await b.pass(40 * 24, 12);
	await b.hear(cases.offen, 'Der Betrag ist falsch, wir hatten 100 vereinbart.', { email: 'sam@example.org' });
	await b.workOff();
	await open('neu', 'Der Wasserhahn tropft, bitte anrufen.', { name: 'Ada Jung', email: 'ada@example.org' });
	await b.workOff();
	b.now += 2 * HOUR;
	await b.workOff();
	b.now += DAY;
}, 120_000);
afterAll(async () => await b.end());

const linesOf = (body: string) => seenOf(body).split('\n');

test.each(['inbox', 'now', 'board', 'board?as=list', 'board?q=rohr', 'outbox', 'visits', 'team', 'settings', 'reports?period=last13Weeks'])('the page %s of a German team says nothing in English', async (address) => {
	const { statusCode, body } = await b.page(address);
	expect(statusCode).toBe(200);
	expect(english(linesOf(body))).toEqual([]);
	expect(body).not.toContain('lang="en"');
});

test('nor does a case, with all that happened to it, or a draft that waits', async () => {
	for (const caseId of Object.values(cases)) {
		const reviews = await b.ledger.listReviews({ caseId });
		for (const address of [`case?id=${caseId}`, ...reviews.map(({ reviewId }) => `review?id=${reviewId}`)]) expect([address, english(linesOf((await b.page(address)).body))]).toEqual([address, []]);
	}
});

test('nor a message to the team', async () => {
	const messages = await b.ledger.listMessages({ audience: 'team', limit: 1000 });
	const abouts = messages.flatMap(({ events }) => events.map(({ type, data }) => String(data?.about ?? type)));
	expect([...new Set(abouts)]).toEqual(expect.arrayContaining(['new-lead', 'escalation.sent', 'invoice-review', 'payment']));
	for (const { subject, text } of messages) expect(english([subject ?? '', ...text.split('\n').filter((line) => !line.startsWith('>') && !/^- .*\?$/.test(line))])).toEqual([]);
});

test('the check finds the phrases themselves', () => {
	expect(english(TEAM_PHRASES.filter((phrase) => phrase.length > 40)).length).toBeGreaterThan(500);
});
