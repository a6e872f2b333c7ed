import { pageHeaders } from '../../../documents/pages';
import packageJson from '../../../package.json';
import { PROCESSES } from '../../../domain/case';
import { PARTS, seenSetting } from '../../../domain/desk';
import { browser, marksOf, NOW, PROFILE, type Browser } from './browser';

let b: Browser;
beforeEach(async () => {
	b = await browser();
});
afterEach(async () => await b.close());

const outbox = async () => await b.ledger.listMessages({ caseId: b.caseId });

describe('a review', () => {
	test('stands in the inbox with who, what, since when and why', async () => {
		await b.ask();
		const { statusCode, body } = await b.team('inbox');
		expect(statusCode).toBe(200);
		for (const part of ['Dana Whitfield', '+1 312 555 0188', 'waits 9 min', 'A price is named.', 'we come today at 3 pm']) expect(body).toContain(part);
	});

	test('approved, it queues the reply once, to whom the draft says', async () => {
		const id = await b.ask();
		const { statusCode, body } = await b.post('review', { id }, { do: 'approve', subject: 'Re: Leak', body: 'Hello Dana,\r\n\r\nwe come today at 3 pm.' });
		expect(statusCode).toBe(200);
		expect(body).toContain('Approved. It goes out in 10 seconds');
		expect(await outbox()).toMatchObject([{ to: 'dana@example.com', from: 'office@example.com', subject: 'Re: Leak', text: 'Hello Dana,\n\nwe come today at 3 pm.', automatic: false, inReplyTo: '<m1@example.com>', dueAt: NOW + 10_000, events: [{ type: 'reply.sent', by: 'human', data: { by: 'ana', byVerified: true } }] }]);
		expect(await b.events('review.decided')).toMatchObject([{ decision: 'approved', by: 'ana', byVerified: true, reviewId: id, actor: 'human' }]);
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'approved', decidedBy: 'ana' });
	});

	test('edited, it keeps the difference by words', async () => {
		const id = await b.ask();
		await b.post('review', { id }, { do: 'approve', subject: 'Re: Leak', body: 'Hello Dana,\n\nwe come tomorrow at 3 pm.' });
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'edited', result: { body: 'Hello Dana,\n\nwe come tomorrow at 3 pm.' } });
		expect(await b.events('reply.edited')).toMatchObject([{ reviewId: expect.any(String) as string, by: 'ana', difference: expect.any(Array) as unknown[] }]);
		const [{ difference }] = await b.events('review.decided');
		expect(difference).toEqual([{ kind: 'same', text: 'Hello Dana,\n\nwe come ' }, { kind: 'removed', text: 'today' }, { kind: 'added', text: 'tomorrow' }, { kind: 'same', text: ' at 3 pm.' }]);
		expect((await b.team('review', { id })).body).toMatch(/<del>today<\/del><ins>tomorrow<\/ins>/);
	});

	test('rejected, nothing goes out, and the reason is kept', async () => {
		const id = await b.ask();
		const { body } = await b.post('review', { id }, { do: 'reject', comment: 'We do not do this' });
		expect(body).toContain('We do not do this');
		expect(await outbox()).toEqual([]);
		expect(await b.events('review.decided')).toMatchObject([{ decision: 'rejected', comment: 'We do not do this' }]);
	});

	test('decided once, tells a second person whose decision it was', async () => {
		const id = await b.ask();
		const { token, form } = marksOf((await b.team('review', { id }, 'ben')).body);
		await b.post('review', { id }, { do: 'reject' });
		const late = await b.post('review', { id }, { do: 'approve', token, form }, 'ben');
		expect(late.statusCode).toBe(409);
		expect(late.body).toContain('This was decided before by ana');
		expect(await b.events('review.decided')).toHaveLength(1);
		expect(await outbox()).toEqual([]);
	});

	test('two at once: one decision', async () => {
		const id = await b.ask();
		const answers = await Promise.all([b.post('review', { id }, { do: 'approve' }), b.post('review', { id }, { do: 'approve' }, 'ben')]);
		expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
		expect(await outbox()).toHaveLength(1);
		expect(await b.events('review.decided')).toHaveLength(1);
	});

	test('replaced by a newer draft, cannot be approved and leads to the newer one', async () => {
		const old = await b.ask();
		const fresh = await b.ask({ draft: { subject: 'Re: Leak', body: 'Newer', to: 'dana@example.com' } });
		const { statusCode, body } = await b.post('review', { id: old }, { do: 'approve' });
		expect(statusCode).toBe(409);
		expect(body).toContain(`href="review?id=${fresh}"`);
		expect(await outbox()).toEqual([]);
	});

	test('expired, is not approved, and says so', async () => {
		const id = await b.ask({ expiresAt: NOW - 1 });
		const { statusCode, body } = await b.post('review', { id }, { do: 'approve' });
		expect(statusCode).toBe(409);
		expect(body).toContain('the decision was not recorded');
		expect((await b.team('inbox')).body).toContain('Inbox: nothing waits');
	});

	test('can be taken back until the message goes out', async () => {
		const id = await b.ask();
		expect((await b.post('review', { id }, { do: 'approve' })).body).toContain('Take it back');
		b.clock.now += 5_000;
		const undone = await b.post('review', { id }, { do: 'undo' });
		expect(undone.body).toContain('Taken back');
		expect(undone.body).toContain('Open the newer draft');
		expect(await outbox()).toMatchObject([{ state: 'refused' }]);
		const [again] = await b.ledger.listReviews({ states: ['waiting'] });
		expect(again).toMatchObject({ subject: 'reply', draft: { body: 'Hello Dana,\n\nwe come today at 3 pm.' } });
		b.clock.now += 1_000;
		await b.post('review', { id: again.reviewId }, { do: 'approve' });
		expect((await outbox()).map(({ state }) => state).sort()).toEqual(['queued', 'refused']);
		b.clock.now += 60_000;
		expect((await b.post('review', { id: again.reviewId }, { do: 'undo' })).statusCode).toBe(409);
	});

	test('rejected, it is taken back within five minutes by whoever finds it among what was decided, once', async () => {
		const id = await b.ask();
		expect((await b.post('inbox', {}, { do: 'reject', review: id, comment: 'A slip' })).body).toContain('It can be taken back for five minutes');
		expect((await b.team('inbox')).body).toContain(`href="review?id=${id}"`);
		b.clock.now += 4 * 60_000;
		const form = { do: 'undo', form: 'the-same' };
		const undone = await Promise.all([b.post('review', { id }, form), b.post('review', { id }, { do: 'undo', form: 'another' })]);
		expect(undone.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(0);
		expect(await b.ledger.listReviews({ states: ['waiting'] })).toMatchObject([{ subject: 'reply', draft: { to: 'dana@example.com' } }]);
		expect(await b.events('review.undone')).toMatchObject([{ reviewId: id, by: 'ana' }]);
		expect((await b.post('review', { id }, { do: 'undo' })).statusCode).toBe(409);
	});

	test.each([
		['after five minutes', {}, 5 * 60_001],
		['of an invoice, which is drawn up anew', { subject: 'invoice', draft: { key: 'inv-key', totals: { gross: '180.00' }, currency: 'USD' }, process: 'billing' as const }, 1_000],
	])('a rejection stands %s', async (_, review, later) => {
		const id = await b.ask(review);
		await b.post('review', { id }, { do: 'reject' });
		b.clock.now += later;
		expect((await b.team('review', { id })).body).not.toContain('Take it back');
		expect((await b.post('review', { id }, { do: 'undo' })).statusCode).toBe(409);
		expect(await b.ledger.listReviews({ states: ['waiting'] })).toEqual([]);
	});

	test('of a reminder is not approved when the money came in meanwhile', async () => {
		const id = await b.ask({ subject: 'reminder', draft: { subject: 'Reminder', body: 'Please pay', to: 'dana@example.com', invoice: 'INV-1' }, process: 'collection' });
		await b.ledger.recordEvent({ caseId: b.caseId, type: 'payment.received', at: NOW - 1, data: { amount: '10', invoice: 'INV-1' }, now: NOW - 1 });
		expect((await b.team('review', { id })).body).toContain('A payment came in after this was drafted');
		const { statusCode } = await b.post('review', { id }, { do: 'approve' });
		expect(statusCode).toBe(409);
		expect(await outbox()).toEqual([]);
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
	});

	test('of an invoice wakes billing and names the invoice', async () => {
		const id = await b.ask({ subject: 'invoice', draft: { key: 'inv-key', totals: { gross: '180.00' }, currency: 'USD' }, process: 'billing' });
		await b.post('review', { id }, { do: 'approve' });
		expect(await b.events('review.decided')).toMatchObject([{ decision: 'approved', invoice: 'inv-key' }]);
		expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'billing')).toMatchObject({ dueAt: NOW });
		expect(await outbox()).toEqual([]);
	});

	test('of questions stands for the wait for the customer', async () => {
		const id = await b.ask({ subject: 'intake', draft: { subject: 'Re: Leak', body: 'What is your phone number?', to: 'dana@example.com', fields: ['phone'] }, process: 'intake' });
		await b.post('review', { id }, { do: 'approve' });
		expect(await outbox()).toMatchObject([{ events: [{ type: 'waiting.customer', data: { subject: 'intake', fields: ['phone'] } }] }]);
	});

	test('that may not be edited refuses another text', async () => {
		const id = await b.ask({ draft: { subject: 'S', body: 'As it is', to: 'dana@example.com', allowEdit: false } });
		expect((await b.team('review', { id })).body).not.toContain('<textarea');
		expect((await b.post('review', { id }, { do: 'approve', body: 'changed' })).statusCode).toBe(400);
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
		expect((await b.post('review', { id }, { do: 'approve' })).statusCode).toBe(200);
	});

	test('for two to sign waits for the second, and a clear no is enough', async () => {
		const approval = { approvers: ['ana', 'ben'], rule: 'all' };
		const draft = { subject: 'S', body: 'Text', to: 'dana@example.com', approval };
		const id = await b.ask({ draft });
		expect((await b.post('review', { id }, { do: 'approve' })).body).toContain('1 of 2');
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
		expect((await b.post('review', { id }, { do: 'approve' })).statusCode).toBe(409);
		expect((await b.post('review', { id }, { do: 'approve' }, 'carla')).statusCode).toBe(403);
		expect((await b.post('review', { id }, { do: 'approve' }, 'Ben')).statusCode).toBe(200);
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'approved' });
		const other = await b.ask({ draft: { ...draft, body: 'Other' } });
		await b.post('review', { id: other }, { do: 'reject' }, 'ben');
		expect(await b.ledger.getReview(other)).toMatchObject({ state: 'rejected' });
	});

	test('several at once, each judged by itself', async () => {
		const reply = await b.ask();
		const intake = await b.ask({ subject: 'intake', draft: { subject: 'S', body: 'Questions', to: 'dana@example.com' } });
		await b.ledger.completeStep({ caseId: b.caseId, process: 'escalation', events: [], messages: [], due: {}, decision: { reviewId: reply, state: 'rejected' }, now: NOW });
		const { statusCode, body } = await b.post('inbox', {}, { do: 'approve', review: [reply, intake] });
		expect(statusCode).toBe(409);
		expect(body).toContain('1 of 2 decided.');
		expect(await b.ledger.getReview(intake)).toMatchObject({ state: 'approved' });
		expect((await b.post('inbox', {}, { do: 'approve' })).statusCode).toBe(422);
	});

	test('of a test case sends nothing', async () => {
		const t = await browser({ test: true });
		const id = await t.ask();
		expect((await t.post('review', { id }, { do: 'approve' })).body).toContain('nothing goes out');
		expect((await t.ledger.listMessages({})).map(({ state }) => state)).toEqual(['withheld']);
		await t.close();
	});
});

describe('a page of the team', () => {
	test.each(['inbox', 'board', 'outbox', 'reports', 'team', 'settings'])('%s is shown, and showing changes nothing', async (page) => {
		await b.ask();
		const before = await b.ledger.listEvents({ caseId: b.caseId });
		for (let times = 0; times < 3; times += 1) expect((await b.team(page)).statusCode).toBe(200);
		expect(await b.ledger.listEvents({ caseId: b.caseId })).toEqual(before);
		expect(Buffer.byteLength((await b.team(page)).body)).toBeLessThan(40_000);
	});

	test('takes a post with its own token only', async () => {
		const id = await b.ask();
		for (const token of ['', 'forged', marksOf((await b.team('case', { id: b.caseId })).body).token, marksOf((await b.team('review', { id }, 'ben')).body).token]) {
			expect((await b.post('review', { id }, { do: 'approve', token })).statusCode).toBe(403);
		}
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
	});

	test('that does not exist says so', async () => {
		for (const page of ['nothing', 'constructor', '__proto__']) expect((await b.team(page)).statusCode).toBe(404);
		expect((await b.team('case', { id: 'c_none' })).statusCode).toBe(404);
		expect((await b.team('review', { id: '' })).statusCode).toBe(404);
	});
});

test('what is looked for is found by its details too, and also when it is over', async () => {
	const { data } = (await b.ledger.getCase(b.caseId))!;
	await b.ledger.updateCase({ caseId: b.caseId, now: NOW, sections: { intake: { ...(data.intake as object), record: { address: { street: '44 Elm Street', postcode: '60657' } } }, invoice: { number: 'INV-77' } } });
	for (const stage of ['intake', 'paid', 'closed'] as const) {
		if (stage !== 'intake') await b.ledger.completeHandoff({ caseId: b.caseId, to: stage, now: NOW });
		for (const q of ['elm street', '60657', 'whitfield', 'inv-77', '3125550188']) expect((await b.team('board', { q })).body).toContain('Dana Whitfield');
		expect((await b.team('board', { q: 'oak street' })).body).not.toContain('Dana Whitfield');
	}
	expect((await b.team('board')).body).not.toContain('Dana Whitfield');
});

test('the board shows columns, or one list with the stage of each', async () => {
	expect((await b.team('board')).body).toContain('Intake (');
	const list = (await b.team('board', { as: 'list' })).body;
	expect(list).toContain('All stages (1)');
	expect(list).toContain('>Inquiry</li>');
});

describe('a case', () => {
	const act = async (body: Record<string, unknown>) => await b.post('case', { id: b.caseId }, body);

	test.each([
		['called', { note: 'Comes tomorrow' }, 'call.made', { note: 'Comes tomorrow' }],
		['replied', { note: 'Written by hand' }, 'reply.sent', { text: 'Written by hand', via: 'hand' }],
		['note', { note: 'Dog in the yard' }, 'note.added', { text: 'Dog in the yard' }],
		['snooze', { until: '2026-03-04T09:00' }, 'case.snoozed', { until: '2026-03-04T09:00:00-06:00' }],
		['acknowledge', { key: 'sla:c:first-response:1:1' }, 'escalation.acknowledged', { key: 'sla:c:first-response:1:1', clock: 'first-response' }],
	])('%s is an event by a person, with name', async (action, body, type, data) => {
		await b.ledger.recordEvent({ caseId: b.caseId, type: 'escalation.sent', at: NOW, by: 'bot', data: { key: 'sla:c:first-response:1:1', clock: 'first-response' }, now: NOW });
		expect((await act({ do: action, ...body })).statusCode).toBe(200);
		expect(await b.events(type)).toMatchObject([{ ...data, by: 'ana', byVerified: true, actor: 'human' }]);
	});

	test.each(['__proto__', 'constructor', 'sla:c:first-response:1:1', 'x'.repeat(10_000), ''])('an alert that nobody was told of (%.40s) is nothing to take on', async (key) => {
		const { statusCode, body } = await act({ do: 'acknowledge', key });
		expect(statusCode).toBe(409);
		expect(body).not.toContain('You took it on');
		expect(await b.events('escalation.acknowledged')).toEqual([]);
	});

	test('the same form twice is one event', async () => {
		const { token, form } = marksOf((await b.team('case', { id: b.caseId })).body);
		for (let times = 0; times < 2; times += 1) await act({ do: 'called', note: 'x', token, form });
		expect(await b.events('call.made')).toHaveLength(1);
	});

	test('changes owner, service, priority, stage and back', async () => {
		await act({ do: 'reassign', owner: 'ben' });
		await act({ do: 'correct', service: 'water-heater', priority: 'high' });
		const service = (await b.ledger.getCase(b.caseId))?.data.classification;
		expect(await b.ledger.getCase(b.caseId)).toMatchObject({ owner: { id: 'ben', email: 'ben@example.com' } });
		expect(service).toBeDefined();
		await act({ do: 'close', note: 'Lost' });
		expect(await b.ledger.getCase(b.caseId)).toMatchObject({ stage: 'closed' });
		expect((await act({ do: 'close' })).statusCode).toBe(409);
		await act({ do: 'reopen' });
		expect(await b.ledger.getCase(b.caseId)).toMatchObject({ stage: 'inquiry' });
		await act({ do: 'close' });
		expect(await b.ledger.getCase(b.caseId)).toMatchObject({ stage: 'closed' });
	});

	test('what was just changed is put back within five minutes, and not after', async () => {
		const at = { id: b.caseId };
		const back = async () => await b.post('case', at, { do: 'takeBack', form: `t${b.clock.now}` });
		const stands = async () => (await b.ledger.getCase(b.caseId))!;
		const [first, second] = PROFILE.services;
		await b.post('case', at, { do: 'reassign', owner: 'ben' });
		b.clock.now += 1_000;
		await b.post('case', at, { do: 'reassign', owner: 'ana' });
		expect((await b.team('case', at)).body).toContain('before, Ben Cole owned it');
		b.clock.now += 1_000;
		await back();
		expect((await stands()).owner).toMatchObject({ id: 'ben' });
		b.clock.now += 1_000;
		await b.post('case', at, { do: 'correct', service: second.id });
		b.clock.now += 1_000;
		expect((await back()).body).toContain(`Service: ${first.name}.`);
		b.clock.now += 1_000;
		const { priority } = await stands();
		await b.post('case', at, { do: 'correct', service: second.id, priority: 'emergency' });
		expect((await b.team('case', at)).body).toMatch(/The service was changed; before, it was .+ The priority was changed; before, it was/);
		b.clock.now += 1_000;
		await back();
		expect(await stands()).toMatchObject({ priority: priority ?? 'normal', data: { classification: { service: first.id } } });
		b.clock.now += 1_000;
		await b.post('case', at, { do: 'snooze', until: '2026-03-05T09:00' });
		b.clock.now += 1_000;
		await back();
		expect((await stands()).data.snooze).not.toHaveProperty('until');
		b.clock.now += 1_000;
		await b.post('case', at, { do: 'close' });
		b.clock.now += 299_000;
		await back();
		expect((await stands()).stage).not.toBe('closed');
		await b.post('case', at, { do: 'close' });
		b.clock.now += 301_000;
		expect((await b.team('case', at)).body).not.toContain('Take it back');
		expect((await back()).statusCode).toBe(409);
	});

	test.each([
		['called', 'call.made', 'call.withdrawn', 'A call was noted'],
		['replied', 'reply.sent', 'reply.withdrawn', 'A reply was noted'],
	])('that I %s is taken back within five minutes: the clock runs as if it had never been', async (action, type, withdrawn, said) => {
		const at = { id: b.caseId };
		const clock = async () => (await b.team('case', at)).body;
		const late = await clock();
		expect(late).toContain('Late by');
		await b.post('case', at, { do: action, note: 'The wrong case' });
		expect(await clock()).not.toContain('Late by');
		expect(await clock()).toContain(said);
		b.clock.now += 299_000;
		const { statusCode, body } = await b.post('case', at, { do: 'takeBack' });
		expect(statusCode).toBe(200);
		expect(body).toContain('Taken back');
		expect(body).toContain('Late by');
		expect(await b.events(type)).toEqual([]);
		expect(await b.events(withdrawn)).toMatchObject([{ by: 'ana', actor: 'human' }]);
		expect(await b.events('entry.withdrawn')).toMatchObject([{ type, by: 'ana', actor: 'human' }]);
		expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'escalation')).toMatchObject({ dueAt: b.clock.now });
		// Once.
		expect((await b.post('case', at, { do: 'takeBack' })).statusCode).toBe(409);
	});

	test.each([
		['note', 'note.added', 'note.withdrawn', 'A note was kept.'],
		['writeOff', 'invoice.writtenOff', 'writeOff.withdrawn', 'What is unpaid was given up'],
	])('that I pressed %s is taken back within five minutes, and counts for nothing', async (action, type, withdrawn, said) => {
		const at = { id: b.caseId };
		await b.post('case', at, { do: action, note: 'The wrong case' });
		expect((await b.team('case', at)).body).toContain(said);
		b.clock.now += 299_000;
		const { statusCode, body } = await b.post('case', at, { do: 'takeBack' });
		expect([statusCode, body.includes('Taken back')]).toEqual([200, true]);
		expect(await b.events(type)).toEqual([]);
		expect(await b.events(withdrawn)).toMatchObject([{ by: 'ana', actor: 'human' }]);
		expect((await b.post('case', at, { do: 'takeBack' })).statusCode).toBe(409);
	});

	test('that I took it on is taken back within five minutes; whoever takes it on then is kept', async () => {
		const at = { id: b.caseId };
		const key = 'sla:first-response:1';
		await b.ledger.recordEvent({ caseId: b.caseId, type: 'escalation.sent', by: 'bot', at: b.clock.now, data: { key, clock: 'first-response', at: 1, recipient: 'ana' }, now: b.clock.now });
		for (const round of [1, 2, 3]) {
			b.clock.now += 1_000;
			await b.post('case', at, { do: 'acknowledge', key });
			expect(await b.events('escalation.acknowledged')).toMatchObject([{ key, by: 'ana' }]);
			if (round === 3) break;
			b.clock.now += 1_000;
			expect((await b.post('case', at, { do: 'takeBack' })).body).toContain('nobody has taken it on');
			expect(await b.events('escalation.acknowledged')).toEqual([]);
			expect(await b.events('takeOn.withdrawn')).toHaveLength(round);
		}
		expect((await b.post('case', at, { do: 'acknowledge', key })).statusCode).toBe(409);
	});

	test('what is not taken back: a call of six minutes ago, a reply that went out, and one form posted twice', async () => {
		const at = { id: b.caseId };
		await b.post('case', at, { do: 'called' });
		b.clock.now += 301_000;
		expect((await b.post('case', at, { do: 'takeBack' })).statusCode).toBe(409);
		await b.ledger.recordEvent({ caseId: b.caseId, type: 'reply.sent', by: 'human', at: b.clock.now, data: { via: 'mail', text: 'We come today' }, now: b.clock.now });
		expect((await b.team('case', at)).body).not.toContain('Take it back');
		expect((await b.post('case', at, { do: 'takeBack' })).statusCode).toBe(409);
		b.clock.now += 1_000;
		const { token, form } = marksOf((await b.team('case', at)).body);
		await b.post('case', at, { do: 'replied', token, form });
		await b.post('case', at, { do: 'takeBack' });
		await b.post('case', at, { do: 'replied', token, form });
		expect((await b.events('reply.sent')).filter(({ via }) => via === 'hand')).toEqual([]);
	});

	test('a clock of another kind and an unpaid invoice hear of it too', async () => {
		await b.post('case', { id: b.caseId }, { do: 'replied' });
		b.clock.now += 1_000;
		await b.post('case', { id: b.caseId }, { do: 'takeBack' });
		expect((await b.ledger.listWork(b.caseId)).filter(({ dueAt }) => dueAt === b.clock.now).map(({ process }) => process).sort()).toEqual(['collection', 'escalation']);
	});

	test.each(['paid', 'closed'] as const)('that is %s has no clock, and no draft of before waits for anybody', async (stage) => {
		const id = await b.ask();
		const at = { id: b.caseId };
		expect((await b.team('case', at)).body).toContain('waits for a decision');
		expect((await b.team('case', at)).body).toContain('Late by');
		await b.ledger.completeHandoff({ caseId: b.caseId, to: stage, by: 'bot', now: NOW });
		const { body } = await b.team('case', at);
		expect(body).not.toContain('Late by');
		expect(body).not.toContain('waits for a decision');
		expect((await b.team('inbox')).body).toContain('Inbox: nothing waits');
		expect((await b.team('now')).body).toContain('No decision waits');
		expect((await b.team('board', { stage })).body).not.toMatch(/Late by|Due in/);
		const approved = await b.post('review', { id }, { do: 'approve' });
		expect(approved.statusCode).toBe(409);
		expect(approved.body).toContain(stage === 'paid' ? 'All was paid after this was drafted.' : 'The case was closed after this was drafted.');
		expect(await outbox()).toEqual([]);
	});

	test('that is paid still asks about an invoice to draw up, and about what was drafted since', async () => {
		await b.ask({ subject: 'invoice', draft: { key: 'inv', totals: { gross: '180.00' }, currency: 'USD' }, process: 'billing' });
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'paid', by: 'bot', now: NOW });
		b.clock.now += 700_000;
		await b.ask({ reviewId: 'r_after' });
		expect((await b.team('inbox')).body).toContain('Inbox: 2 wait for a decision');
	});

	test('that was opened again asks for its decisions again', async () => {
		await b.ask();
		await b.post('case', { id: b.caseId }, { do: 'close' });
		expect((await b.team('inbox')).body).toContain('Inbox: nothing waits');
		b.clock.now += 1_000;
		await b.post('case', { id: b.caseId }, { do: 'takeBack' });
		expect((await b.team('inbox')).body).toContain('Inbox: 1 waits for a decision');
	});

	test('says how a visit went, once, and not before it began', async () => {
		await b.ledger.updateCase({ caseId: b.caseId, sections: { appointment: { start: '2026-03-03T09:00:00-06:00' } }, now: NOW });
		expect((await b.team('case', { id: b.caseId })).body).not.toContain('how did it go?');
		expect((await act({ do: 'tookPlace' })).statusCode).toBe(409);
		b.clock.now = Date.parse('2026-03-03T11:00:00-06:00');
		expect((await b.team('case', { id: b.caseId })).body).toContain('how did it go?');
		expect((await act({ do: 'noShow' })).body).toContain('Noted: nobody was there.');
		expect((await act({ do: 'noShow' })).statusCode).toBe(409);
		expect(await b.events('appointment.noShow')).toMatchObject([{ by: 'ana', actor: 'human' }]);
		expect((await b.ledger.getCase(b.caseId))?.data.appointment).toMatchObject({ status: 'noShow' });
		expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'attendance')?.dueAt).toBeDefined();
	});

	test.each([
		[{ do: 'reassign', owner: 'nobody' }, 422],
		[{ do: 'correct', service: 'magic' }, 422],
		[{ do: 'correct' }, 422],
		[{ do: 'snooze', until: '2020-01-01T00:00' }, 422],
		[{ do: 'snooze', until: 'soon' }, 422],
		[{ do: 'note', note: '  ' }, 422],
		[{ do: 'erase' }, 422],
		[{ do: 'tookPlace' }, 409],
		[{ do: 'constructor' }, 422],
		[{}, 422],
	])('refuses %p with how to go on', async (body, status) => {
		const events = await b.ledger.listEvents({ caseId: b.caseId });
		expect((await act(body)).statusCode).toBe(status);
		expect(await b.ledger.listEvents({ caseId: b.caseId })).toEqual(events);
	});

	test('a question of a person goes out and pauses the clocks', async () => {
		await act({ do: 'ask', note: 'Is there parking?' });
		expect(await outbox()).toMatchObject([{ to: 'dana@example.com', subject: 'Re: Leak', events: [{ type: 'waiting.customer', by: 'human' }] }]);
	});

	test('can be erased by who is sure', async () => {
		expect((await act({ do: 'erase', sure: 'yes' })).body).toContain('Erased contact');
		expect((await b.team('case', { id: b.caseId })).body).not.toContain('Dana');
	});
});

describe('a message', () => {
	const queue = async (key: string) => await b.ledger.queueMessage({ message: { key, caseId: b.caseId, channel: 'email', to: 'dana@example.com', subject: 'S', text: 'T', events: [], audience: 'customer', automatic: true }, now: NOW });
	const settle = async (key: string, state: 'inDoubt' | 'withheld' | 'refused') => await b.ledger.settleMessage({ key, outcome: { state, reason: 'as the test says' }, now: NOW });

	test.each([
		['withheld', 'send', 'queued'],
		['withheld', 'drop', 'refused'],
		['inDoubt', 'sent', 'sent'],
		['inDoubt', 'send', 'queued'],
	] as const)('%s: %s makes it %s', async (from, action, to) => {
		await queue('m');
		await settle('m', from);
		expect((await b.post('outbox', {}, { do: action, key: 'm' })).statusCode).toBe(200);
		expect(await b.ledger.getMessage('m')).toMatchObject({ state: to });
	});

	test('refused goes out again as a new one, once for a form', async () => {
		await queue('m');
		await settle('m', 'refused');
		const { token, form } = marksOf((await b.team('outbox')).body);
		for (let times = 0; times < 2; times += 1) await b.post('outbox', {}, { do: 'send', key: 'm', token, form });
		expect((await outbox()).map(({ state }) => state).sort()).toEqual(['queued', 'refused']);
	});

	test('that is out stays out', async () => {
		await queue('m');
		await b.ledger.settleMessage({ key: 'm', outcome: { state: 'sent' }, now: NOW });
		expect((await b.post('outbox', {}, { do: 'drop', key: 'm' })).statusCode).toBe(409);
	});
});

describe('the business', () => {
	test('team: absent, back, on call, limit; each a version of the profile', async () => {
		expect((await b.post('team', {}, { do: 'absent', member: 'ben', from: '2026-03-02', to: '2026-03-04' })).body).toContain('Absent through 2026-03-04');
		await b.post('team', {}, { do: 'back', member: 'ben' });
		await b.post('team', {}, { do: 'onCall', member: 'ben' });
		await b.post('team', {}, { do: 'capacity', member: 'ben', capacity: '4' });
		const saved = await b.ledger.readProfile();
		expect(saved).toMatchObject({ version: 5, savedBy: 'ana' });
		const team = saved?.profile?.team as Array<Record<string, unknown>>;
		expect(team[1]).toMatchObject({ id: 'ben', absences: [], onCall: true, capacity: 4 });
		expect((await b.post('team', {}, { do: 'absent', member: 'ben', from: 'x', to: 'y' })).statusCode).toBe(422);
		expect((await b.post('team', {}, { do: 'back', member: 'zoe' })).statusCode).toBe(422);
	});

	test('who is away hands open work over to who stands in', async () => {
		await b.ledger.assign({ caseId: b.caseId, owner: { id: 'ben' }, now: NOW });
		const alone = await b.post('team', {}, { do: 'absent', member: 'ben', from: '2026-03-02', to: '2026-03-02' });
		expect(alone.body).toContain('Nobody stands in: 1 open case stays.');
		const profile = (await b.ledger.readProfile())?.profile as { team: object[] };
		await b.ledger.saveProfile({ profile: { ...profile, team: profile.team.map((member, index) => ({ ...member, absences: [], ...(index === 1 && { backup: 'ana' }) })) }, now: NOW });
		expect((await b.post('team', {}, { do: 'absent', member: 'ben', from: '2026-03-09', to: '2026-03-10' })).body).toContain('The work stays until then.');
		expect((await b.post('team', {}, { do: 'absent', member: 'ben', from: '2026-03-02', to: '2026-03-03' })).body).toContain('1 open case goes to Ana Ruiz.');
		expect(await b.ledger.getCase(b.caseId)).toMatchObject({ owner: { id: 'ana' } });
	});

	test('all of the open work is handed over, however much there is', async () => {
		const profile = (await b.ledger.readProfile())?.profile as { team: object[] };
		await b.ledger.saveProfile({ profile: { ...profile, team: profile.team.map((member, index) => ({ ...member, ...(index === 1 && { backup: 'ana' }) })) }, now: NOW });
		for (let index = 0; index < 1_005; index++) {
			const { case: opened } = await b.ledger.openCase({ inquiry: { id: `w${index}`, channel: 'form', receivedAt: '2026-03-02T15:00:00Z', text: 'Work', contact: {}, fields: {}, source: {} }, contentKey: `w${index}`, dedupeWindowMs: 0, now: NOW - 1_000 });
			await b.ledger.assign({ caseId: opened.caseId, owner: { id: 'ben' }, now: NOW - 1_000 });
		}
		expect((await b.post('team', {}, { do: 'absent', member: 'ben', from: '2026-03-02', to: '2026-03-03' })).body).toContain('1005 open cases go to Ana Ruiz.');
		expect(await b.ledger.listCases({ ownerId: 'ben' })).toEqual([]);
	});

	test('settings: checked, saved as a version, gone back to', async () => {
		const saved = await b.post('settings', {}, { do: 'save', name: 'Lakeside Two', timezone: 'America/Chicago', email: 'office@example.com', 'hours.mon': '8:00-12:00, 13:00-17:00', 'hours.sun': '' });
		expect(saved.body).toContain('Saved as version 2');
		expect((await b.ledger.readProfile())?.profile).toMatchObject({ business: { name: 'Lakeside Two' }, hours: { mon: [['08:00', '12:00'], ['13:00', '17:00']], sun: [] } });
		const wrong = await b.post('settings', {}, { do: 'save', name: 'X', timezone: 'Mars/Olympus' });
		expect(wrong.statusCode).toBe(422);
		expect(wrong.body).toContain('Mars/Olympus');
		expect(wrong.body).toContain('Nothing was saved');
		expect((await b.post('settings', {}, { do: 'save', 'hours.mon': 'early' })).statusCode).toBe(422);
		await b.post('settings', {}, { do: 'goBack', version: '1' });
		expect(await b.ledger.readProfile()).toMatchObject({ version: 3, profile: { business: { name: 'Lakeside Plumbing' } } });
		expect((await b.post('settings', {}, { do: 'saveAll', json: '{' })).statusCode).toBe(422);
	});

	test('settings: emergencies are escalated at any hour, or in opening hours', async () => {
		const chosenIn = (page: string) => [...(page.split('id="emergencyHours"')[1] ?? '').matchAll(/<option[^>]* value="(always|business)"[^>]*>/g)].find(([option]) => option.includes('selected'))?.[1];
		const first = chosenIn((await b.team('settings')).body);
		const other = first === 'always' ? 'business' : 'always';
		const saved = await b.post('settings', {}, { do: 'save', emergencyHours: other });
		expect(saved.body).toContain('Saved as version');
		expect(chosenIn(saved.body)).toBe(other);
		const { version, profile } = (await b.ledger.readProfile()) ?? {};
		expect((profile?.sla as Array<{ hours: unknown }>)[0].hours).toEqual({ emergency: other, high: 'business', normal: 'business', low: 'business' });
		await b.post('settings', {}, { do: 'save', emergencyHours: other });
		await b.post('settings', {}, { do: 'save', emergencyHours: 'sometimes' });
		expect((await b.ledger.readProfile())?.version).toBe(version);
	});

	test('settings: each part of the profile has a page, and a part or an entry that is not there says so', async () => {
		for (const { id, entry } of PARTS) {
			const { statusCode, body } = await b.team('settings', { part: id, ...(entry && { entry: 'new' }) });
			expect({ id, statusCode }).toEqual({ id, statusCode: 200 });
			expect(body).toContain('Check and save');
		}
		expect((await b.team('settings', { part: 'services' })).body).toContain('Drain Cleaning');
		expect((await b.team('settings', { part: 'services', entry: '99' })).body).toContain('Add a service');
		expect((await b.team('settings', { part: '__proto__' })).statusCode).toBe(200);
	});

	test('settings: an entry is changed, added, moved and taken away; each is a version, with what it changed', async () => {
		const servicesNow = async () => ((await b.ledger.readProfile())?.profile as { services: Array<{ id: string; durationMinutes?: number }> }).services;
		const count = (await servicesNow()).length;
		const at = (entry: string) => ({ part: 'services', entry });
		expect((await b.post('settings', at('0'), { do: 'savePart', entry: '0', seen: '1', 'f.name': 'Drain Cleaning', 'f.durationMinutes': '75' })).body).toContain('Saved as version 2');
		expect((await servicesNow())[0]).toMatchObject({ id: 'drain-cleaning', durationMinutes: 75 });
		const added = await b.post('settings', at('new'), { do: 'savePart', entry: 'new', seen: '2', 'f.name': 'Chimney Sweeping' });
		expect(added.body).toContain('Chimney Sweeping');
		expect(await servicesNow()).toHaveLength(count + 1);
		await b.post('settings', at(String(count)), { do: 'remove', entry: String(count), seen: '3' });
		expect(await servicesNow()).toHaveLength(count);
		const version = await b.team('settings', { version: '2' });
		expect(version.body).toContain('services › drain-cleaning › durationMinutes');
		expect(version.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('90 75');
		expect((await b.post('settings', { version: '1' }, { do: 'goBack', version: '1' })).body).toContain('Saved as version 5');
		expect((await servicesNow())[0].durationMinutes).toBe(90);
		expect((await b.team('settings', { version: '77' })).statusCode).toBe(404);
	});

	test('settings: what does not fit is told of at its field, and stays typed; a form of another version changes nothing', async () => {
		const wrong = await b.post('settings', { part: 'services', entry: '0' }, { do: 'savePart', entry: '0', seen: '1', 'f.name': 'Drains', 'f.durationMinutes': 'an hour' });
		expect(wrong.statusCode).toBe(422);
		for (const part of ['value="an hour"', 'aria-invalid="true"', 'must be a number', 'Nothing was saved']) expect(wrong.body).toContain(part);
		const used = await b.post('settings', { part: 'people', entry: '0' }, { do: 'savePart', entry: '0', seen: '1', 'asked.skills': 'yes', 'f.skills': ['gone'] });
		expect(used.statusCode).toBe(422);
		expect(used.body).toContain('Member 1, Services');
		const late = await b.post('settings', { part: 'services', entry: '0' }, { do: 'savePart', entry: '0', seen: '7', 'f.name': 'Drains' });
		expect(late).toMatchObject({ statusCode: 409, body: expect.stringContaining('changed meanwhile') as string });
		expect(await b.ledger.readProfile()).toMatchObject({ version: 1 });
	});

	test('settings: of two who save at once, the form that was made for another version changes nothing; of two other changes both hold', async () => {
		const at = { part: 'services', entry: '0' };
		const save = (minutes: string) => b.post('settings', at, { do: 'savePart', entry: '0', seen: '1', 'f.name': 'Drain Cleaning', 'f.durationMinutes': minutes });
		const saved = await Promise.all([save('75'), save('80'), save('85')]);
		expect(saved.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
		expect(await b.ledger.readProfile()).toMatchObject({ version: 2 });
		const both = await Promise.all([b.post('settings', {}, { do: 'save', phone: '+1 312 555 0177' }), b.post('team', {}, { do: 'onCall', member: 'ben' })]);
		expect(both.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
		expect(await b.ledger.readProfile()).toMatchObject({ version: 4, profile: { business: { phone: '+1 312 555 0177' }, team: expect.arrayContaining([expect.objectContaining({ id: 'ben', onCall: true })]) as unknown } });
		const { profile } = (await b.ledger.readProfile())!;
		const late = await b.post('settings', {}, { do: 'saveAll', seen: '3', json: JSON.stringify({ ...profile, team: [] }) });
		expect(late.statusCode).toBe(409);
		expect(await b.ledger.readProfile()).toMatchObject({ version: 4 });
	});

	test.each<[string, Record<string, unknown>]>([
		['settings', { do: 'save', email: ['a@example.com', 'b@example.com'] }],
		['settings', { do: 'save', 'hours.mon': ['08:00-12:00', '13:00-17:00'] }],
	])('%s: several values in the place of one change nothing', async (page, body) => {
		const before = await b.ledger.readProfile();
		expect((await b.post(page, {}, body)).statusCode).toBe(422);
		expect(await b.ledger.readProfile()).toEqual(before);
	});

	test.each(['ana@example', 'a@b.c, d@e.f', 'ana@example.com;x', '(ana)@example.com', 'a b@example.com', `${'a'.repeat(400)}@example.com`, 'ana@exa\nmple.com', '"ana"@example.com'])('settings: a test message goes to one address, and %.40s is none', async (to) => {
		expect((await b.post('settings', {}, { do: 'testMail', to })).statusCode).toBe(422);
		expect((await b.ledger.listMessages({ limit: 10 })).filter(({ key }) => key.startsWith('desk.mailTest'))).toEqual([]);
	});

	test('settings: a test message goes out once for a form, and the page says what became of it', async () => {
		expect((await b.team('settings')).body).toContain('Nobody has seen a message arrive yet');
		expect((await b.post('settings', {}, { do: 'testMail', to: 'ana' })).statusCode).toBe(422);
		for (let presses = 0; presses < 2; presses += 1) expect((await b.post('settings', {}, { do: 'testMail', to: 'ana@example.com', form: 'f1' })).body).toContain('is in the outbox');
		const [message, ...others] = await b.ledger.listMessages({ states: ['queued'] });
		expect(others).toEqual([]);
		expect(message).toMatchObject({ to: 'ana@example.com', from: 'office@example.com', subject: 'A test message of Lakeside Plumbing' });
		expect((await b.team('settings')).body).toContain('The test message to ana@example.com waits');
		await b.ledger.settleMessage({ key: message.key, outcome: { state: 'refused', reason: 'No such mailbox' }, now: NOW });
		expect((await b.team('settings')).body).toContain('did not go out: No such mailbox');
	});

	test('settings: the key of the door and the address of links', async () => {
		expect((await b.post('settings', {}, { do: 'doorKey', doorKey: 'short' })).statusCode).toBe(422);
		await b.post('settings', {}, { do: 'newDoorKey' });
		const key = await b.ledger.getSetting('door.key');
		expect(key).toMatch(/^[\w-]{32}$/);
		expect((await b.team('settings')).body).toContain(key);
		expect((await b.post('settings', {}, { do: 'linksBase', linksBase: 'javascript:alert(1)' })).statusCode).toBe(422);
		await b.post('settings', {}, { do: 'linksBase', linksBase: 'https://n8n.example.com/webhook/ltc-desk/' });
		expect(await b.ledger.getSetting('links.base')).toBe('https://n8n.example.com/webhook/ltc-desk');
	});
});

describe('reports', () => {
	test('say what is owed now, by age, and lead to its cases', async () => {
		const desk = await browser();
		const invoice = { kind: 'invoice', number: 'INV-7', currency: 'USD', issueDate: '2026-01-12', dueDate: '2026-01-26', totals: { gross: '180.00', due: '180.00', withheld: '0.00', rounding: '0.00', prepaid: '0.00' } };
		await desk.ledger.recordEvent({ caseId: desk.caseId, type: 'invoice.issued', at: NOW - 49 * 86_400_000, by: 'bot', data: { invoice, number: 'INV-7' }, now: NOW });
		const { statusCode, body } = await desk.team('reports');
		expect(statusCode).toBe(200);
		expect(body).toContain('180.00 USD is owed, on 1 invoice.');
		expect(body).toMatch(/31 to 60 days overdue<\/th><td class="n">180\.00/);
		expect(body).toContain(`case?id=${desk.caseId}`);
		expect(Buffer.byteLength(body)).toBeLessThan(40_000);
		await desk.close();
	});

	test('are of the period and the cases that the address names; what it names that is not there is all', async () => {
		const desk = await browser();
		const one = (await desk.team('reports', { period: 'lastWeek', owner: 'ana', channel: 'sms', service: 'no-such' })).body;
		for (const chosen of ['lastWeek', 'ana', 'sms']) expect(one).toMatch(new RegExp(`<option[^>]*value="${chosen}"[^>]*selected|<option[^>]*selected[^>]*value="${chosen}"`));
		expect(one).toContain('Only owner ana, channel SMS.');
		expect((await desk.team('reports', { period: 'for ever', owner: '<b>' })).statusCode).toBe(200);
		await desk.close();
	});
});

describe('unpaid invoices on the case', () => {
	const section = (more: object) => ({ reminder: { action: 'wait', open: '180.00', currency: 'USD', ...more } });
	test.each<[string, object, string, string, object]>([
		['what was contested goes on', { hold: 'dispute' }, 'resumeReminders', 'dispute.resolved', { kind: 'dispute' }],
		['an answer that waited is decided on', { hold: 'reply' }, 'resumeReminders', 'hold.lifted', { kind: 'reply' }],
		['reminders wait', {}, 'pauseReminders', 'reminders.paused', {}],
		['what is unpaid is given up', {}, 'writeOff', 'invoice.writtenOff', { note: 'Moved away' }],
	])('%s', async (_what, reminder, action, type, data) => {
		const desk = await browser();
		await desk.ledger.updateCase({ caseId: desk.caseId, sections: section(reminder), now: NOW });
		expect((await desk.team('case', { id: desk.caseId })).body).toContain('180.00 USD unpaid');
		const { statusCode } = await desk.post('case', { id: desk.caseId }, { do: action, note: 'Moved away' });
		expect(statusCode).toBe(200);
		expect(await desk.events(type)).toMatchObject([data]);
		expect((await desk.ledger.listWork(desk.caseId)).find(({ process }) => process === 'collection')).toMatchObject({ dueAt: NOW });
		await desk.close();
	});

	test('nothing is to be let go on where nothing is held', async () => {
		const desk = await browser();
		expect((await desk.post('case', { id: desk.caseId }, { do: 'resumeReminders' })).statusCode).toBe(409);
		await desk.close();
	});
});

describe('a message for which no sender is connected', () => {
	const text = { channel: 'sms', to: '+13125550188', text: 'We come at 3 pm.', events: [], audience: 'customer' as const, automatic: true };
	const queue = async (more: object = {}) => {
		await b.ledger.queueMessage({ message: { key: 'm1', caseId: b.caseId, ...text, ...more }, now: b.clock.now });
		return (await b.team('outbox')).body;
	};
	const act = async (action: string) => await b.post('outbox', {}, { do: action, key: 'm1' });

	test('stands under what needs a person, not as on its way; the set-up says so', async () => {
		const body = await queue();
		expect(body).toContain('Needs a Person (1)');
		expect(body).not.toContain('On Its Way');
		expect(body).toContain('Waits: no sender for SMS is connected');
		expect(body).toContain('Send it by mail');
		expect((await b.team('settings')).body).toContain('1 text waits: connect a sender, or send by mail');
		expect((await b.team('now')).body).toContain('1 message waits for a person');
	});

	test('goes by mail instead, once', async () => {
		await queue();
		expect((await act('mail')).body).toContain('It goes out by mail, to dana@example.com.');
		expect((await act('mail')).statusCode).toBe(409);
		const [mail, sms] = (await outbox()).sort((one, other) => one.channel.localeCompare(other.channel));
		expect(mail).toMatchObject({ channel: 'email', to: 'dana@example.com', from: 'office@example.com', subject: 'A message from Lakeside Plumbing', text: 'We come at 3 pm.', state: 'queued', automatic: false });
		expect(sms).toMatchObject({ channel: 'sms', state: 'refused', reason: 'Sent by mail instead, by ana' });
		expect((await b.team('settings')).body).not.toContain('connect a sender');
	});

	test.each([
		['sent', 'sent'],
		['drop', 'refused'],
		['send', 'queued'],
	])('may be dealt with otherwise: %s', async (action, state) => {
		await queue();
		expect((await act(action)).statusCode).toBe(200);
		expect(await b.ledger.getMessage('m1')).toMatchObject({ state });
	});

	test.each<[string, object, boolean]>([
		['a text that the last attempt found no sender for, though the profile names the channel', { channel: 'whatsapp' }, true],
		['an email whose attempt found none', { channel: 'email', to: 'dana@example.com' }, true],
		['an email that was not tried yet', { channel: 'email', to: 'dana@example.com', untried: true }, false],
		['a message of the team by a channel of its own', { channel: 'slack', to: '#jobs', audience: 'team', untried: true }, false],
	])('%s', async (_what, { untried, ...more }: { untried?: boolean }, waits) => {
		await queue(more);
		if (!untried) {
			const { messages: [message] } = await b.ledger.leaseMessages({ token: 't', limit: 1, leaseMs: 60_000, now: b.clock.now });
			await b.ledger.takeMessage({ token: 't', now: b.clock.now });
			await b.ledger.settleMessage({ key: message.key, token: 't', outcome: { state: 'queued', dueAt: b.clock.now + 900_000, reason: 'no sender is set up for this channel' }, now: b.clock.now });
		}
		const { body } = await b.team('outbox');
		expect(body.includes('Needs a Person')).toBe(waits);
		expect(body.includes('On Its Way')).toBe(!waits);
	});

	test('with nobody to write to by mail, mail is not offered', async () => {
		await b.ledger.eraseContact({ caseId: b.caseId, by: 'human', now: NOW });
		await b.ledger.queueMessage({ message: { key: 'm1', ...text }, now: b.clock.now });
		expect((await b.team('outbox')).body).not.toContain('Send it by mail');
		expect((await act('mail')).statusCode).toBe(409);
	});
});

describe('pages that keep themselves fresh', () => {
	test('Now always, Inbox and Board where it is asked for; none of them has a form then', async () => {
		await b.ask();
		for (const [page, query] of [['now', {}], ['inbox', { live: 'yes' }], ['board', { live: 'yes' }]] as const) {
			const { body, refreshSeconds } = await b.team(page, query);
			expect([page, refreshSeconds]).toEqual([page, 30]);
			expect(body).not.toMatch(/<form|<input|<textarea|<select/);
			expect(body).toContain('keeps itself fresh');
		}
	});

	test('no page with a form does, nor one that answers a post', async () => {
		const id = await b.ask();
		for (const [page, query] of [['inbox', {}], ['board', {}], ['review', { id, live: 'yes' }], ['case', { id: b.caseId, live: 'yes' }], ['reports', { live: 'yes' }], ['outbox', { live: 'yes' }], ['team', { live: 'yes' }], ['settings', { live: 'yes' }], ['visits', { live: 'yes' }]] as const) {
			expect([page, (await b.team(page, query)).refreshSeconds]).toEqual([page, undefined]);
		}
		expect((await b.post('inbox', { live: 'yes' }, { do: 'approve', review: [id] })).refreshSeconds).toBeUndefined();
	});

	test('by a header, which a sandbox without scripts obeys', () => {
		expect(pageHeaders('n', { refreshSeconds: 30 })).toMatchObject({ Refresh: '30' });
		expect(pageHeaders('n')).not.toHaveProperty('Refresh');
	});

	test('a board keeps its filter while it is fresh', async () => {
		const { body } = await b.team('board', { live: 'yes', stage: 'intake', as: 'list' });
		expect(body).toContain('href="board?stage=intake&amp;as=list"');
		expect((await b.team('board', { stage: 'intake' })).body).toContain('live=yes');
	});
});

describe('now', () => {
	test('says what is late and about to be, the longest overdue first, by any clock', async () => {
		const minutes = (count: number) => new Date(NOW + count * 60_000).toISOString();
		const open = async (name: string, clocks: object[], stage?: 'scheduled' | 'paid') => {
			const { case: record } = await b.ledger.openCase({ inquiry: { id: name, channel: 'form', receivedAt: minutes(-600), text: name, contact: { name, email: `${name}@example.com` }, fields: {}, source: {} }, contentKey: name, dedupeWindowMs: 0, now: NOW - 600 * 60_000 });
			await b.ledger.updateCase({ caseId: record.caseId, sections: { sla: { clocks, escalations: [], reasons: [] } }, now: NOW });
			if (stage) await b.ledger.completeHandoff({ caseId: record.caseId, to: stage, now: NOW });
		};
		const clock = (due: number, status = 'onTrack', id = 'first-response') => ({ id, status, startedAt: minutes(due - 60), dueAt: minutes(due) });
		await open('Lately', [clock(-10, 'breached')]);
		await open('Longest', [clock(-90, 'breached', 'estimate')], 'scheduled');
		await open('Nearly', [clock(5, 'atRisk')]);
		await open('Paid', [clock(-500, 'breached')], 'paid');
		await open('Waits', [{ id: 'first-response', status: 'paused' }]);
		const { body } = await b.team('now');
		expect(body).toContain('Now: 2 late');
		expect(body.indexOf('Longest')).toBeLessThan(body.indexOf('Lately'));
		expect(body).toMatch(/About to be late<\/h2>|About to be late \(1\)/);
		expect(body).toContain('Nearly');
		expect(body).not.toContain('>Paid<');
		expect(body.slice(body.indexOf('In time, open for longest'))).not.toContain('Waits');
		const report = (await b.team('reports')).body;
		expect(report).not.toContain('Nothing waits that should not');
	});

	test('of an empty desk', async () => {
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'closed', now: NOW });
		const { body } = await b.team('now');
		expect(body).toContain('Now: nothing is late');
		expect(body).toContain('Nobody else waits for you.');
	});
});

describe('running', () => {
	const everybody = async (now: number) => {
		for (const process of PROCESSES) await b.ledger.setSetting({ name: seenSetting(process), value: String(now), now });
		for (const { process } of await b.ledger.listWork(b.caseId)) await b.ledger.setWork({ caseId: b.caseId, process, dueAt: null, now });
	};

	test('says what nobody looks after, and which workflow would', async () => {
		expect((await b.team('now')).body).toContain('not all of it is running');
		const { statusCode, body } = await b.team('running');
		expect(statusCode).toBe(200);
		expect(body).toContain('Not all of it is running');
		expect(body).toContain('Publish “Deliver messages”, or “Run lead to cash”.');
	});

	test('is content where each process is looked after', async () => {
		await everybody(NOW);
		expect((await b.team('now')).body).toContain('it is all running');
		const { body } = await b.team('running');
		expect(body).toContain('It is all running');
		expect(body).not.toContain('Publish');
		expect(body).toContain(packageJson.version);
	});

	test('tells of work that has been due for long', async () => {
		await everybody(NOW);
		await b.ledger.setWork({ caseId: b.caseId, process: 'intake', dueAt: NOW - 2 * 3_600_000, now: NOW });
		expect((await b.team('running')).body).toContain('1 case waits for longer than 10 min, the oldest for longer than 1 h.');
	});
});
