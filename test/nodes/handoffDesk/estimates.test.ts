import { billingWork, decide } from '../../../domain/process';
import { draftInvoice } from '../../../domain/billing';
import { parseProfile } from '../../../domain/profile';
import { readCaseFile } from '../../../nodes/shared/step/caseFile';
import { BASE, browser, NOW, WRITTEN, type Browser } from './browser';

const DAY = 86_400_000;
const SERVICE = (WRITTEN.services as Array<{ id: string }>)[0].id;
const PRICES = [
	{ id: 'hour', name: 'Plumber', unit: 'h', unitPrice: '95.00', quantity: '2' },
	{ id: 'call', name: 'Call-out', unitPrice: '49.00' },
	{ id: 'pipe', name: 'Copper pipe', unit: 'm', unitPrice: '12.50', quantity: '0' },
	{ id: 'valve', name: 'Shut-off valve', unitPrice: '80.00', optional: true },
];
const withPrices = (billing: object = {}, prices: object[] = PRICES) => ({
	...WRITTEN,
	billing: { ...(WRITTEN.billing as object), taxes: [{ code: 'TAX', name: 'Sales tax', rate: '10' }], ...billing },
	services: (WRITTEN.services as Array<{ id: string }>).map((service) => (service.id === SERVICE ? { ...service, prices } : service)),
});

let b: Browser;
beforeEach(async () => {
	b = await browser();
	await b.ledger.setSetting({ name: 'links.base', value: BASE, now: NOW });
	await b.ledger.saveProfile({ profile: withPrices(), now: NOW });
	await b.answer('GET', 'desk/inbox', {}, 'ana');
});
afterEach(async () => await b.close());

const HOUR = `q.${SERVICE}/hour`;
const VALVE = `${SERVICE}/valve`;
const FORM = { [HOUR]: '3', [`q.${SERVICE}/call`]: '1', [`q.${VALVE}`]: '1', [`o.${VALVE}`]: 'yes', validUntil: '2026-03-31', note: 'As we spoke about it.', onAcceptance: 'nothing' };
const post = async (body: Record<string, unknown>) => await b.post('estimate', { id: b.caseId }, body);
const send = async (more: Record<string, unknown> = {}) => await post({ ...FORM, ...more, do: 'send' });
const page = () => b.link('estimate', b.caseId, NOW + 60 * DAY);
const answer = async (body: Record<string, unknown>) => await b.send(page(), { name: 'Dana Whitfield', ...body });
const messages = async (audience: string) => (await b.ledger.listMessages({ caseId: b.caseId, limit: 50 })).filter((message) => message.audience === audience);
const requests = async () => await b.events('billing.requested');

describe('the desk', () => {
	test('puts an estimate together from the intake and the price list', async () => {
		expect((await b.team('case', { id: b.caseId })).body).toContain(`estimate?id=${b.caseId}`);
		const { body } = await b.team('estimate', { id: b.caseId });
		for (const words of ['Nothing was offered', 'Plumber, 95.00 USD a h', 'value="2"', 'Shut-off valve, 80.00 USD', 'value="2026-04-01"']) expect(body).toContain(words);
		expect(body).toMatch(/name="q\.[^"]*\/pipe"/);
		expect(body).not.toMatch(/name="q\.[^"]*\/pipe"[^>]*value="[^"]/);
	});

	test('keeps one that the customer does not see', async () => {
		expect(await post({ ...FORM, do: 'keep' })).toMatchObject({ statusCode: 200 });
		expect((await b.team('estimate', { id: b.caseId })).body).toContain('As it was kept');
		expect((await b.open(page())).body).toContain('There is no estimate for this request yet.');
		expect(await messages('customer')).toEqual([]);
	});

	test('sends one with its file and its page, once, whatever is clicked how often', async () => {
		const { statusCode, body } = await send();
		expect(statusCode).toBe(200);
		expect(body).toContain('The customer has it, and has not answered.');
		await send();
		const [mail, ...others] = await messages('customer');
		expect(others).toEqual([]);
		expect(mail).toMatchObject({ to: 'dana@example.com', subject: 'Estimate EST-2026-00001 from Lakeside Plumbing', attachments: [{ fileName: 'EST-2026-00001.pdf', mimeType: 'application/pdf' }] });
		expect(mail.text).toMatch(/^As we spoke about it\.\n\nLook at it and accept it here, until March 31, 2026: https:\/\/n8n\.example\.com\/webhook\/ltc-desk\/c\/estimate\?id=/);
		expect(Buffer.from(mail.attachments![0].content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
		expect(await b.events('estimate.offered')).toHaveLength(1);
	});

	test.each([
		['a price that is not on the list', { 'q.other/none': '1' }, 'which the price list does not have'],
		['no line', { [HOUR]: '', [`q.${SERVICE}/call`]: '', [`q.${VALVE}`]: '' }, 'must have a line at least'],
		['a number that is none', { [HOUR]: 'two' }, 'must be a number'],
		['less than nothing', { [HOUR]: '-1' }, 'must be more than 0'],
		['a day that is over', { validUntil: '2026-02-01' }, 'which is over'],
		['a discount of more than all', { discountPercent: '120' }, 'percentage from 0 to 100'],
	])('refuses %s in words, and keeps what was typed', async (_, more, words) => {
		const { statusCode, body } = await send(more);
		expect(statusCode).toBe(422);
		expect(body).toContain(words);
		expect(body).toContain('As we spoke about it.');
		expect(await b.events('estimate.offered')).toEqual([]);
	});

	test('takes prices from the list alone, whatever is posted beside', async () => {
		await send({ [`u.${SERVICE}/hour`]: '1.00', unitPrice: '1.00', [`price.${SERVICE}/hour`]: '1.00' });
		const [{ estimate }] = await b.events('estimate.offered');
		expect((estimate as { lines: Array<{ unitPrice: string }> }).lines.map(({ unitPrice }) => unitPrice)).toEqual(['95.00', '49.00', '80.00']);
	});

	test('says where prices come from when there are none', async () => {
		await b.ledger.saveProfile({ profile: WRITTEN, now: NOW });
		await b.answer('GET', 'desk/inbox', {}, 'ana');
		expect((await b.team('estimate', { id: b.caseId })).body).toContain('There is no price list yet.');
	});

	test('sends none for a case that is over, nor without an address', async () => {
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'paid', now: NOW });
		expect(await send()).toMatchObject({ statusCode: 409 });
	});
});

describe('the page of the customer', () => {
	test('shows what is offered, the total with what is ticked, and decides nothing by being opened', async () => {
		await send();
		const before = await b.ledger.listEvents({ caseId: b.caseId });
		for (let times = 0; times < 5; times += 1) await b.open(page());
		const { body } = await b.open(page());
		for (const words of ['Estimate EST-2026-00001', '285.00 USD', 'Shut-off valve', '80.00 USD', '367.40 USD', 'As we spoke about it.', 'Valid until 2026-03-31']) expect(body).toContain(words);
		const shown = (await answer({ do: 'show', option: VALVE })).body;
		expect(shown).toContain('455.40 USD');
		expect(shown).toContain('checked');
		expect(await b.ledger.listEvents({ caseId: b.caseId })).toEqual(before);
	});

	test('is accepted by name, with what was chosen', async () => {
		await send();
		expect((await answer({ do: 'accept', option: VALVE })).body).toContain('Accepted by Dana Whitfield');
		expect(await b.events('estimate.approved')).toMatchObject([{ actor: 'customer', by: 'Dana Whitfield', byVerified: false, chosen: [VALVE], total: '455.40', number: 'EST-2026-00001' }]);
		const { data } = (await b.ledger.getCase(b.caseId))!;
		expect(data.estimate).toMatchObject({ number: 'EST-2026-00001', approvedAt: '2026-03-02T10:00:00-06:00' });
		const invoice = draftInvoice({ estimate: data.estimate }, parseProfile(withPrices()), NOW);
		expect(invoice.totals.gross).toBe('455.40');
		expect(invoice.review.flags.map(({ code }) => code)).not.toContain('not-approved');
		const [told] = await messages('team');
		expect(told.subject).toContain('Estimate EST-2026-00001 was accepted');
		expect((await b.team('estimate', { id: b.caseId })).body).toContain('signed by');
	});

	test('needs a name', async () => {
		await send();
		expect(await answer({ do: 'accept', name: '  ' })).toMatchObject({ statusCode: 422 });
		expect(await b.events('estimate.approved')).toEqual([]);
	});

	test('is declined with what does not suit', async () => {
		await send();
		expect((await answer({ do: 'decline', comment: 'Too dear' })).body).toContain('Declined on 2026-03-02');
		expect(await b.events('estimate.declined')).toMatchObject([{ text: 'Too dear' }]);
		expect((await messages('team'))[0].text).toContain('> Too dear');
		expect(await answer({ do: 'accept' })).toMatchObject({ statusCode: 409 });
		expect(await b.events('estimate.approved')).toEqual([]);
	});

	test('is over behind its day, to the day', async () => {
		await send();
		b.clock.now = Date.parse('2026-03-31T23:59:00-05:00');
		expect((await b.open(page())).body).toContain('Accept');
		b.clock.now = Date.parse('2026-04-01T00:00:00-05:00');
		expect(await answer({ do: 'accept' })).toMatchObject({ statusCode: 409 });
		expect((await b.open(page())).body).toContain('not valid any more');
	});

	test('is over when the business took it back', async () => {
		await send();
		const { data } = (await b.ledger.listEvents({ caseId: b.caseId, types: ['estimate.offered'] }))[0];
		expect((await post({ do: 'withdraw', seen: data!.offer })).body).toContain('Taken back');
		expect(await answer({ do: 'accept', seen: data!.offer })).toMatchObject({ statusCode: 409 });
		expect(await b.events('estimate.approved')).toEqual([]);
	});

	test('takes a form of it alone', async () => {
		await send();
		expect(await answer({ do: 'accept', token: 'forged' })).toMatchObject({ statusCode: 403 });
		expect(await b.events('estimate.approved')).toEqual([]);
	});

	test('shows nobody\'s words as markup', async () => {
		await send({ note: '<script>alert(1)</script>' });
		await answer({ do: 'accept', name: '"><img src=x>' });
		for (const { body } of [await b.open(page()), await b.team('estimate', { id: b.caseId }), await b.team('case', { id: b.caseId })]) {
			expect(body).not.toContain('<script>alert');
			expect(body).not.toContain('<img src=x');
		}
	});
});

describe('an estimate that was changed', () => {
	test('is not accepted by a form of the one before', async () => {
		await send();
		const [{ data: first }] = await b.ledger.listEvents({ caseId: b.caseId, types: ['estimate.offered'] });
		await send({ [HOUR]: '5' });
		const { statusCode, body } = await answer({ do: 'accept', seen: first!.offer });
		expect(statusCode).toBe(409);
		expect(body).toContain('has changed since the page was opened');
		expect(await b.events('estimate.approved')).toEqual([]);
		expect((await answer({ do: 'accept' })).body).toContain('Accepted by Dana Whitfield');
		expect(await b.events('estimate.approved')).toMatchObject([{ total: '576.40' }]);
	});

	test('has the number of the one before, whatever the list says by then', async () => {
		await send();
		await b.ledger.saveProfile({ profile: withPrices({}, [{ ...PRICES[0], unitPrice: '120.00' }]), now: NOW });
		expect((await b.open(page())).body).toContain('367.40 USD');
		await send({ [`q.${SERVICE}/call`]: '', [`q.${VALVE}`]: '' });
		expect((await b.events('estimate.offered')).map(({ estimate }) => (estimate as { number: string }).number)).toEqual(['EST-2026-00001', 'EST-2026-00001']);
	});

	test('that is kept and not sent changes nothing of what the customer has', async () => {
		await send();
		await post({ ...FORM, [HOUR]: '9', do: 'keep' });
		expect((await b.open(page())).body).toContain('367.40 USD');
		expect((await answer({ do: 'accept' })).body).toContain('367.40 USD');
	});
});

describe('the acceptance starts billing, once', () => {
	const bill = async () => {
		const record = (await b.ledger.getCase(b.caseId))!;
		return billingWork(await readCaseFile(b.ledger, record), parseProfile(withPrices()), b.clock.now);
	};

	test('by twenty clicks at once', async () => {
		await send({ onAcceptance: 'full' });
		const { body } = await b.open(page());
		const form = /name="token" value="([^"]*)"/.exec(body)![1];
		const seen = /name="seen" value="([^"]*)"/.exec(body)![1];
		const url = page();
		const answers = await Promise.all(Array.from({ length: 20 }, async () => await b.send(url, { do: 'accept', name: 'Dana', token: form, seen })));
		expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 200));
		expect(await b.events('estimate.approved')).toHaveLength(1);
		expect(await requests()).toHaveLength(1);
		expect(await messages('team')).toHaveLength(1);
	});

	test('whoever declines at the same moment, one of the two counts', async () => {
		await send({ onAcceptance: 'full' });
		const { body } = await b.open(page());
		const seen = /name="seen" value="([^"]*)"/.exec(body)![1];
		await Promise.all([answer({ do: 'accept', seen }), answer({ do: 'decline', seen }), answer({ do: 'decline', seen }), answer({ do: 'accept', seen })]);
		const [accepted, declined] = [await b.events('estimate.approved'), await b.events('estimate.declined')];
		expect(accepted.length + declined.length).toBe(1);
		expect(await requests()).toHaveLength(accepted.length);
	});

	test('all of it, where that was agreed', async () => {
		await send({ onAcceptance: 'full' });
		await answer({ do: 'accept' });
		expect(await requests()).toMatchObject([{ billing: 'full', event: 'estimate.approved', actor: 'customer' }]);
		expect((await bill()).billing).toMatchObject({ task: 'draft', kind: 'full', more: false });
		expect((await b.ledger.listWork(b.caseId)).find(({ process }) => process === 'billing')?.dueAt).toBe(NOW);
	});

	test('the deposit, and the rest when the work is done', async () => {
		await b.ledger.saveProfile({ profile: withPrices({ deposit: { percent: '30' } }), now: NOW });
		await b.answer('GET', 'desk/inbox', {}, 'ana');
		await send({ onAcceptance: 'deposit' });
		expect((await b.open(page())).body).toContain('110.22 USD');
		await answer({ do: 'accept' });
		expect(await requests()).toMatchObject([{ billing: 'deposit' }]);
		const work = await bill();
		const deposit = draftInvoice({ ...work, billing: 'deposit', estimate: work.estimate }, parseProfile(withPrices({ deposit: { percent: '30' } })), NOW);
		expect(deposit.totals.gross).toBe('110.22');
		const issued = { ...deposit, number: 'INV-1', status: 'issued' };
		await b.ledger.completeStep({
			caseId: b.caseId,
			process: 'billing',
			events: [
				{ type: 'invoice.drafted', at: NOW, key: 'd', data: { request: work.billing.request, invoice: deposit } },
				{ type: 'invoice.issued', at: NOW, key: 'i', data: { invoice: issued, number: 'INV-1' } },
				{ type: 'billing.completed', at: NOW, key: 'c', data: { request: work.billing.request, invoice: deposit.key } },
			],
			messages: [],
			sections: { invoice: issued },
			handoff: { to: 'invoiced', by: 'bot' },
			now: NOW,
		});
		expect((await bill()).billing.task).toBe('nothing');
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'delivered', now: NOW });
		const rest = await bill();
		expect(rest.billing).toMatchObject({ task: 'draft', kind: 'final', more: false });
		const final = draftInvoice({ ...rest, billing: 'final', estimate: rest.estimate }, parseProfile(withPrices()), NOW);
		expect(final.totals.gross).toBe('257.18');
	});

	test('nothing before the work is done, and all of it then', async () => {
		await send();
		await answer({ do: 'accept' });
		expect(await requests()).toEqual([]);
		expect((await bill()).billing.task).toBe('nothing');
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'delivered', now: NOW });
		expect((await bill()).billing).toMatchObject({ task: 'draft', kind: 'final' });
		expect((await bill()).estimate).toMatchObject({ number: 'EST-2026-00001', customer: { email: 'dana@example.com' } });
	});

	test('where the work was done before it was accepted, at once', async () => {
		await send();
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'delivered', now: NOW });
		await answer({ do: 'accept' });
		expect(await requests()).toMatchObject([{ billing: 'final' }]);
		expect((await bill()).billing).toMatchObject({ task: 'draft', kind: 'final', more: false });
	});

	test('another estimate that is accepted later bills what it has more, and the deposit is asked for once', async () => {
		await send({ onAcceptance: 'full' });
		await answer({ do: 'accept' });
		b.clock.now += DAY;
		await send({ [HOUR]: '4', onAcceptance: 'full' });
		await answer({ do: 'accept', name: 'Dana W' });
		expect((await requests()).map(({ billing }) => billing)).toEqual(['full', 'final']);
		await b.ledger.saveProfile({ profile: withPrices({ deposit: { percent: '30' } }), now: NOW });
		await b.answer('GET', 'desk/inbox', {}, 'ana');
		b.clock.now += DAY;
		await send({ [HOUR]: '5', onAcceptance: 'deposit' });
		await answer({ do: 'accept', name: 'Dana W' });
		expect(await requests()).toHaveLength(2);
		expect(await b.events('estimate.approved')).toHaveLength(3);
	});

	test('what is accepted for later is billed when the work is done, whatever was billed before', async () => {
		await send({ onAcceptance: 'full' });
		await answer({ do: 'accept' });
		const { billing } = await bill();
		await b.ledger.recordEvent({ caseId: b.caseId, type: 'billing.completed', at: NOW, by: 'bot', key: 'c', data: { request: billing.request, invoice: null }, now: NOW });
		b.clock.now += DAY;
		await send({ [HOUR]: '4', onAcceptance: 'nothing' });
		await answer({ do: 'accept', name: 'Dana W' });
		expect((await bill()).billing.task).toBe('nothing');
		await b.ledger.completeHandoff({ caseId: b.caseId, to: 'delivered', now: b.clock.now });
		expect((await bill()).billing).toMatchObject({ task: 'draft', kind: 'final', more: false });
	});

	test('the step of billing drafts it as any other', async () => {
		await send({ onAcceptance: 'full' });
		await answer({ do: 'accept', option: VALVE });
		const profile = parseProfile(withPrices());
		const record = (await b.ledger.getCase(b.caseId))!;
		const file = await readCaseFile(b.ledger, record);
		const work = billingWork(file, profile, NOW);
		const invoice = draftInvoice({ ...work, billing: work.billing.kind, caseId: b.caseId, estimate: work.estimate }, profile, NOW);
		const step = decide('billing', { file: { ...file, sections: { ...file.sections, invoice: invoice as unknown as Record<string, unknown> } }, profile, now: NOW });
		expect(step.code).toBe('review');
		expect(invoice.totals.gross).toBe('455.40');
	});
});
