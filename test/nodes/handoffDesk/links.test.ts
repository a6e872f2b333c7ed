import { browser, NOW, type Browser } from './browser';

let b: Browser;
beforeEach(async () => {
	b = await browser();
});
afterEach(async () => await b.close());

describe('a link', () => {
	test('that is not signed, expired, or of a closed case shows nothing of the case', async () => {
		const good = b.link('answer', b.caseId);
		const forged = `${good.slice(0, -2)}xx`;
		expect(await b.open(forged)).toMatchObject({ statusCode: 403 });
		expect((await b.open(forged)).body).not.toContain('Dana');
		const expired = await b.open(b.link('answer', b.caseId, NOW));
		expect(expired.statusCode).toBe(410);
		expect(expired.body).toContain('This link has expired.');
		expect(expired.body).toContain('+1 312 555 0100');
		const review = b.link('review', await b.ask());
		expect((await b.open(review)).statusCode).toBe(200);
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'closed', now: NOW });
		for (const url of [good, review, b.link('escalation', b.caseId), b.link('status', b.caseId), b.link('appointment', b.caseId), b.link('invoice', b.caseId)]) {
			const closed = await b.open(url);
			expect(closed.statusCode).toBe(410);
			expect(closed.body).not.toContain('Dana');
		}
		expect(await b.open(b.link('answer', 'c_none'))).toMatchObject({ statusCode: 404 });
		expect(await b.events('customer.replied')).toEqual([]);
	});

	test('is not guessed: after many that are not signed each answer is put off, and those that are signed still open', async () => {
		const good = b.link('status', b.caseId);
		b.clock.now += 600_000;
		for (let tries = 0; tries < 60; tries += 1) expect((await b.open(`${good}x`)).statusCode).toBe(403);
		expect(await b.ledger.listMessages({})).toEqual([]);
		expect((await b.open(`${good}x`)).statusCode).toBe(429);
		expect((await b.open(good)).statusCode).toBe(200);
		b.clock.now += 60_000;
		for (let tries = 0; tries < 60; tries += 1) expect((await b.open(`${good}x`)).statusCode).toBe(403);
		expect((await b.open(`${good}x`)).statusCode).toBe(429);
		// The owner knows, once a day.
		expect(await b.ledger.listMessages({})).toMatchObject([{ to: 'ana@example.com', audience: 'team', subject: expect.stringContaining('guessing links') as string, state: 'queued' }]);
	});

	test('of one page opens no other', async () => {
		const url = new URL(b.link('status', b.caseId));
		url.pathname = url.pathname.replace('status', 'answer');
		expect(await b.open(url.toString())).toMatchObject({ statusCode: 403 });
	});

	test('opened ten times decides nothing', async () => {
		const id = await b.ask();
		const before = await b.ledger.listEvents({ caseId: b.caseId });
		for (const url of [b.link('review', id), b.link('escalation', b.caseId), b.link('answer', b.caseId), b.link('status', b.caseId), b.link('invoice', b.caseId), b.link('appointment', b.caseId)]) {
			for (let times = 0; times < 10; times += 1) expect((await b.open(url)).statusCode).toBe(200);
		}
		expect(await b.ledger.listEvents({ caseId: b.caseId })).toEqual(before);
		expect(await b.ledger.getReview(id)).toMatchObject({ state: 'waiting' });
	});

	test('a form of it needs the token of its page', async () => {
		expect((await b.send(b.link('answer', b.caseId), { 'a.phone': '312 555 0199', token: 'forged' })).statusCode).toBe(403);
		expect(await b.events('customer.replied')).toEqual([]);
	});
});

describe('answers', () => {
	test('are one reply of the customer, however often they are sent', async () => {
		const url = b.link('answer', b.caseId);
		const first = await b.send(url, { 'a.phone': ' 312  555 0199 ', 'a.name': '' });
		expect(first.statusCode).toBe(200);
		expect(first.body).toContain('Thank you. We have your answers.');
		b.clock.now += 60_000;
		await b.send(url, { 'a.phone': '312 555 0199' });
		expect(await b.events('customer.replied')).toMatchObject([{ via: 'page', answers: { phone: '312 555 0199' }, actor: 'customer' }]);
		expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'intake')?.dueAt).toBeDefined();
	});

	test('an empty form says that nothing was sent', async () => {
		const { statusCode, body } = await b.send(b.link('answer', b.caseId), { 'a.phone': '  ', 'a.unknown': 'x', 'a.constructor': 'y' });
		expect(statusCode).toBe(422);
		expect(body).toContain('nothing was sent');
		expect(await b.events('customer.replied')).toEqual([]);
	});

	test('are asked for in the language of the customer', async () => {
		await b.ledger.updateCase({ caseId: b.caseId, sections: { intake: { language: 'de', missing: [], fields: {}, conflicts: [] } }, now: NOW });
		const { body } = await b.open(b.link('answer', b.caseId));
		expect(body).toContain('<html lang="de">');
		expect(body).toContain('Ihre Angaben');
		expect((await b.send(b.link('answer', b.caseId), { 'a.phone': '312 555 0199', token: 'forged' })).body).toContain('Diese Seite war zu lange offen.');
	});
});

describe('a reviewer by link', () => {
	test('is kept by the name that was typed, marked as typed', async () => {
		const id = await b.ask();
		const { body } = await b.send(b.link('review', id), { do: 'approve', name: 'Carla', subject: 'Re: Leak', body: 'Hello Dana,\r\n\r\nwe come today at 3 pm.' });
		expect(body).toContain('Carla (name as typed)');
		expect(await b.events('review.decided')).toMatchObject([{ by: 'Carla', byVerified: false, decision: 'approved' }]);
	});

	test('without a name is nobody in particular', async () => {
		const id = await b.ask();
		const { body } = await b.send(b.link('review', id), { do: 'reject' });
		expect(body).toContain('somebody with the link');
		expect(await b.events('review.decided')).toMatchObject([{ by: null, byVerified: false }]);
	});
});

test('an escalation is taken on once, and the page says by whom', async () => {
	const url = b.link('escalation', `sla:${b.caseId}:first-response:1:1`);
	expect((await b.open(url)).body).toContain('Dana Whitfield');
	expect((await b.send(url, { do: 'acknowledge', name: 'Ana' })).body).toContain('You took it on');
	const later = await b.send(b.link('escalation', `sla:${b.caseId}:first-response:1:1.5#2`), { do: 'acknowledge', name: 'Ben' });
	expect(later.statusCode).toBe(409);
	expect(later.body).toContain('Ana took it on');
	expect(await b.events('escalation.acknowledged')).toMatchObject([{ by: 'Ana', byVerified: false, clock: 'first-response' }]);
});

test('an invoice says what is open', async () => {
	expect((await b.open(b.link('invoice', b.caseId))).body).toContain('There is no invoice');
	await b.ledger.updateCase({ caseId: b.caseId, sections: { invoice: { number: 'INV-7', dueDate: '2026-03-20', currency: 'USD', status: 'sent', totals: { due: '180.00', gross: '180.00' }, lines: [] } }, now: NOW });
	expect((await b.open(b.link('invoice', b.caseId))).body).toMatch(/Invoice INV-7.*To be paid/s);
});
