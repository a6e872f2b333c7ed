import { readApprovalPost, settleApproval } from '../../../domain/desk';
import { browser, marksOf, NOW, type Browser } from './browser';

/** Further cases of the kinds that the rules name: other numbers, other words, other ways in. */
let b: Browser;
beforeEach(async () => {
	b = await browser();
});
afterEach(async () => await b.close());

const outbox = async () => await b.ledger.listMessages({ caseId: b.caseId });

test('of four at once, who approve and reject, exactly one decides', async () => {
	const id = await b.ask();
	const answers = await Promise.all([
		b.post('review', { id }, { do: 'approve' }),
		b.post('review', { id }, { do: 'reject' }, 'ben'),
		b.send(b.link('review', id), { do: 'approve', name: 'Carla' }),
		b.post('inbox', {}, { do: 'reject', review: id }, 'dora'),
	]);
	expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
	expect(await b.events('review.decided')).toHaveLength(1);
	expect((await outbox()).length).toBe((await b.ledger.getReview(id))?.state === 'approved' ? 1 : 0);
});

test('a name of blanks alone is nobody\'s, one that turns the text is shown without its turn', async () => {
	const first = await b.ask();
	await b.send(b.link('review', first), { do: 'reject', name: '  \t ' });
	const second = await b.ask({ draft: { subject: 'S', body: 'Second', to: 'dana@example.com' } });
	const { body } = await b.send(b.link('review', second), { do: 'reject', name: '\u202eanA' });
	expect(body).not.toContain('\u202e');
	expect(await b.events('review.decided')).toMatchObject([{ by: null }, { byVerified: false }]);
});

test.each([
	['a subject alone', { subject: 'Another' }],
	['the same text', { body: 'As it is' }],
	['an empty text', { body: '' }],
])('what may not be edited refuses %s, too', async (_, more) => {
	const id = await b.ask({ draft: { subject: 'S', body: 'As it is', to: 'dana@example.com', allowEdit: false } });
	expect((await b.send(b.link('review', id), { do: 'approve', ...more })).statusCode).toBe(400);
	expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
});

test('five drafts in any order, one with a word that is no decision', () => {
	const asks = Array.from({ length: 5 }, (_, index) => ({ body: `Draft ${index}`, editable: true }));
	const rules = { approvers: [], all: false };
	const given = [4, 2, 0, 3, 1].map((item) => ({ item, decision: item % 2 === 0 ? 'approve' : 'reject' }));
	const read = readApprovalPost({ decisions: given }, asks, rules);
	const settled = read.ok ? settleApproval([read.post], asks, rules) : undefined;
	expect(settled?.settled && settled.results.map(({ decision }) => decision)).toEqual(['approved', 'rejected', 'approved', 'rejected', 'approved']);
	expect(readApprovalPost({ decisions: given.map((one) => (one.item === 3 ? { ...one, decision: 'later' } : one)) }, asks, rules)).toMatchObject({ ok: false, status: 422, undecided: [3] });
});

test('of three drafts the first two lead to the newest; a draft of another subject replaces none', async () => {
	const first = await b.ask();
	const second = await b.ask({ draft: { subject: 'S', body: 'Second', to: 'dana@example.com' } });
	const third = await b.ask({ draft: { subject: 'S', body: 'Third', to: 'dana@example.com' } });
	await b.ask({ subject: 'intake', draft: { subject: 'S', body: 'Questions', to: 'dana@example.com' } });
	for (const id of [first, second]) {
		const { statusCode, body } = await b.send(b.link('review', id), { do: 'approve' });
		expect(statusCode).toBe(409);
		expect(body).toContain(`id=${third}`);
	}
	expect((await b.post('review', { id: third }, { do: 'approve' })).statusCode).toBe(200);
});

test('100,000 characters in each field are shown, approved and kept', async () => {
	const long = `${'x'.repeat(99_990)} <b>end`;
	const t = await browser({ text: long });
	const id = await t.ask({ draft: { subject: 'S', body: long, to: 'dana@example.com' } });
	for (const page of [await t.team('inbox'), await t.team('case', { id: t.caseId })]) expect(Buffer.byteLength(page.body)).toBeLessThan(40_000);
	expect((await t.post('review', { id }, { do: 'approve', subject: 'S', body: long, comment: 'y'.repeat(100_000) })).statusCode).toBe(200);
	expect((await t.ledger.getMessage(`review:${id}`))?.text).toBe(long);
	await t.close();
});

test('no page behind a link holds its signature', async () => {
	const id = await b.ask();
	for (const url of [b.link('review', id), b.link('answer', b.caseId), b.link('escalation', b.caseId), b.link('appointment', b.caseId)]) {
		const { body } = await b.open(url);
		expect(body).not.toContain(new URL(url).searchParams.get('s'));
	}
});

test('what cannot be taken back says so: a rejection of long ago, a message that is out, one that goes out at once', async () => {
	const rejected = await b.ask();
	await b.post('review', { id: rejected }, { do: 'reject' });
	b.clock.now += 6 * 60_000;
	expect((await b.post('review', { id: rejected }, { do: 'undo' })).statusCode).toBe(409);
	b.clock.now = NOW;
	const sent = await b.ask({ draft: { subject: 'S', body: 'Out', to: 'dana@example.com' } });
	await b.post('review', { id: sent }, { do: 'approve' });
	await b.ledger.settleMessage({ key: `review:${sent}`, outcome: { state: 'sent' }, now: NOW });
	expect((await b.post('review', { id: sent }, { do: 'undo' })).statusCode).toBe(409);
	const atOnce = await browser({ undoMs: 0 });
	const id = await atOnce.ask();
	expect((await atOnce.post('review', { id }, { do: 'approve' })).body).toContain('It goes out now.');
	expect((await atOnce.post('review', { id }, { do: 'undo' })).statusCode).toBe(409);
	await atOnce.close();
});

test('whoever has the link of the review can take it back, once', async () => {
	const id = await b.ask();
	await b.send(b.link('review', id), { do: 'approve', name: 'Carla' });
	expect((await b.send(b.link('review', id), { do: 'undo', name: 'Carla' })).body).toContain('Taken back');
	expect((await b.send(b.link('review', id), { do: 'undo', name: 'Carla' })).statusCode).toBe(409);
	expect(await b.ledger.listReviews({ states: ['waiting'] })).toHaveLength(1);
});

test('of three who have to agree, nobody counts twice, and a late no ends it', async () => {
	const approval = { approvers: ['Ana', 'Ben', 'Cy'], rule: 'all' };
	const id = await b.ask({ draft: { subject: 'S', body: 'T', to: 'dana@example.com', approval } });
	const url = b.link('review', id);
	for (const name of ['Ana', ' ana ', 'Ben', 'BEN']) await b.send(url, { do: 'approve', name });
	expect(await b.events('review.signed')).toHaveLength(2);
	expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
	await b.send(url, { do: 'reject', name: 'Cy' });
	expect(await b.ledger.getReview(id)).toMatchObject({ state: 'rejected' });
	expect(await outbox()).toEqual([]);
});

test.each([
	['payment.received', { amount: '10', invoice: 'INV-2' }, 200],
	['payment.received', { amount: '10' }, 409],
	['invoice.writtenOff', { invoice: 'INV-1' }, 409],
	['payment.promised', { invoice: 'INV-1' }, 409],
	['customer.optedOut', {}, 409],
	['note.added', { text: 'x' }, 200],
])('after %s of %p a reminder of INV-1 answers %d', async (type, data, status) => {
	const id = await b.ask({ subject: 'reminder', draft: { subject: 'Reminder', body: 'Please pay', to: 'dana@example.com', invoice: 'INV-1' }, process: 'collection' });
	await b.ledger.recordEvent({ caseId: b.caseId, type, at: NOW - 1, data, now: NOW - 1 });
	expect((await b.post('review', { id }, { do: 'approve' })).statusCode).toBe(status);
});

test('what happened before the draft does not make it wrong', async () => {
	await b.ledger.recordEvent({ caseId: b.caseId, type: 'payment.received', at: NOW - 3_000_000, data: { amount: '10', invoice: 'INV-1' }, now: NOW });
	const id = await b.ask({ subject: 'reminder', draft: { subject: 'Reminder', body: 'Please pay', to: 'dana@example.com', invoice: 'INV-1' } });
	expect((await b.post('review', { id }, { do: 'approve' })).statusCode).toBe(200);
});

test('a form that was open overnight is not taken', async () => {
	const id = await b.ask({ expiresAt: NOW + 100 * 3_600_000 });
	const { token, form } = marksOf((await b.team('review', { id })).body);
	b.clock.now += 13 * 3_600_000;
	expect((await b.post('review', { id }, { do: 'approve', token, form })).statusCode).toBe(403);
	expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
});

test('a reply to who left a number alone goes out as a text message, without a subject', async () => {
	const { case: record } = await b.ledger.openCase({ inquiry: { id: 'm2', channel: 'sms', receivedAt: '2026-03-02T15:00:00Z', text: 'Hi', contact: { phone: '+13125550177' }, fields: {}, source: {} }, contentKey: 'k2', dedupeWindowMs: 0, now: NOW });
	await b.ledger.completeStep({ caseId: record.caseId, process: 'followUp', events: [], messages: [], due: {}, now: NOW, review: { reviewId: 'r_sms', subject: 'reply', draft: { subject: 'Re', body: 'Hello' }, reasons: [] } });
	await b.post('review', { id: 'r_sms' }, { do: 'approve' });
	const [message] = await b.ledger.listMessages({ caseId: record.caseId });
	expect(message).toMatchObject({ channel: 'sms', to: '+13125550177', text: 'Hello' });
	expect(message.subject).toBeUndefined();
});
