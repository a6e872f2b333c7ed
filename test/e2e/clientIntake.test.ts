import { N8nApi } from '../../scripts/n8n/api';
import { nodeOf } from '../../scripts/n8n/templates';
import type { Mailbox } from '../support/dovecot';
import { startDovecot, whyNoDovecot } from '../support/dovecot';
import type { Instance } from './instance';
import { eventually, hasEvent, mailsTo, startInstance } from './instance';
import { requestTo } from '../../scripts/n8n/requestTo';

jest.setTimeout(240_000);

let instance: Instance;

beforeAll(async () => (instance = await startInstance()));
afterAll(async () => await instance?.stop());

const ADDRESS = '12 Oak Street, Springfield, IL 62701';
const MESSAGE = 'The drain in our kitchen is clogged and backing up. Can somebody come and clear it this week?';

/** Posts a lead that leaves its address out, and gives its case and what asks for it. */
async function asked(name: string, email: string) {
	const { caseId } = await instance.post({ name, email, phone: '312-555-0111', message: MESSAGE });
	const mail = await eventually('the questions', async () => mailsTo(instance.mail, email).at(0));
	expect(mail.text).toContain('What is the address of the work, with zip code?');
	await eventually('the wait', async () => await hasEvent(instance.ledger, caseId!, 'waiting.customer'));
	return { caseId: caseId!, mail, link: here(/http\S+\/c\/answer\?\S+/.exec(mail.text)![0]) };
}

/** n8n comes back on another port here. */
function here(link: string): string {
	const { pathname, search } = new URL(link);
	return `${instance.n8n.url}${pathname}${search}`;
}

async function workOrders(caseId: string) {
	const record = (await instance.ledger.getCase(caseId))!;
	return mailsTo(instance.mail, record.owner!.email!).filter(({ subject }) => subject.startsWith('Work order') && subject.includes(caseId));
}

/** What a browser sends for the form on a page: its hidden fields, and what was typed. */
async function submit(link: string, page: string, answers: Record<string, string>) {
	const hidden = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [/name="([^"]*)"/.exec(input)?.[1] ?? '', /value="([^"]*)"/.exec(input)?.[1] ?? '']);
	const names = [...page.matchAll(/<(?:input|textarea)[^>]*name="([^"]+)"[^>]*/g)].map(([, name]) => name);
	const typed = Object.entries(answers).map(([field, value]) => [names.find((name) => name === field || name.endsWith(`.${field}`) || name.endsWith(`:${field}`) || name.endsWith(`_${field}`)) ?? field, value]);
	return await requestTo(link, { method: 'POST', body: new URLSearchParams([...hidden, ...typed]) });
}

test('an answer by the page completes the intake, also after a restart of n8n, and once', async () => {
	const { caseId, link: mailed } = await asked('Dana Reed', 'dana.reed@example.com');
	expect(mailsTo(instance.mail, 'dana.reed@example.com')).toHaveLength(1);
	expect((await instance.ledger.getCase(caseId))?.stage).toBe('intake');
	await instance.n8n.stop();
	await instance.restart();
	const link = here(mailed);

	const page = await eventually('the page', async () => {
		const shown = await requestTo(link);
		return shown.ok && shown;
	});
	expect(page.headers.get('content-type')).toContain('text/html');
	expect(page.headers.get('content-security-policy')).toContain('sandbox');
	const html = await page.text();
	expect(await hasEvent(instance.ledger, caseId, 'customer.replied')).toBe(false);
	expect((await requestTo(link.replace(/s=.{4}/, 's=AAAA'))).status).toBeGreaterThanOrEqual(400);

	const answers = { address: ADDRESS };
	const [first, second] = await Promise.all([submit(link, html, answers), submit(link, html, answers)]);
	expect([first.status, second.status]).toEqual([200, 200]);
	const order = await eventually('the work order', async () => (await workOrders(caseId)).at(0));
	expect(order.text).toContain('12 Oak Street');
	await submit(link, html, answers);
	expect(await instance.ledger.listEvents({ caseId, types: ['customer.replied', 'intake.completed'] })).toHaveLength(2);
	expect(await workOrders(caseId)).toHaveLength(1);
});

test('a reply to the mail completes the intake', async () => {
	const { caseId, mail } = await asked('Sam Ortiz', 'sam.ortiz@example.com');
	const reply = { textPlain: `We are at ${ADDRESS}.\n\n> ${mail.text.replaceAll('\n', '\n> ')}`, from: 'Sam Ortiz <sam.ortiz@example.com>', subject: `Re: ${mail.subject}`, metadata: { 'message-id': '<answer@example.com>' } };
	expect(await instance.postAsMachine('customer-reply', reply)).toMatchObject({ status: 200, caseId });
	await eventually('the work order', async () => (await workOrders(caseId)).length === 1);
	expect((await instance.ledger.getCase(caseId))?.data.intake).toMatchObject({ missing: [], record: { address: { postcode: '62701' } } });
});

test('a mail of nobody known is followed up as a new lead', async () => {
	const mail = { textPlain: 'Our furnace does not start.', from: 'kim.vance@example.com', subject: 'Furnace', metadata: { 'message-id': '<new@example.com>' } };
	const answered = await instance.postAsMachine('customer-reply', mail);
	expect(answered).toMatchObject({ status: 202 });
	await eventually('the follow-up', async () => await hasEvent(instance.ledger, answered.caseId!, 'followup.completed'));
});

const noMailbox = whyNoDovecot();
if (noMailbox !== undefined && !process.env.CI) console.warn(`Left out: mails out of a mailbox, end to end. ${noMailbox}`);
const describeMailbox = noMailbox === undefined || process.env.CI ? describe : describe.skip;

describeMailbox('out of the mailbox that the template reads by IMAP', () => {
	let mailbox: Mailbox;
	beforeAll(async () => {
		if (noMailbox !== undefined) throw new Error(noMailbox);
		mailbox = await startDovecot();
		const api = new N8nApi(instance.n8n.url);
		await api.login();
		const credential = await api.createCredential('Mailbox', 'imap', { ...mailbox.credential });
		Object.assign(nodeOf(instance.templates, 'record-customer-replies', 'Reply by Email'), { disabled: false, credentials: { imap: credential } });
		const template = instance.templates.get('record-customer-replies')!;
		await api.publish(template.id, await api.updateWorkflow(template));
	});
	afterAll(async () => await mailbox?.stop());

	test('a reply, encoded and with what it replies to below it, completes the intake', async () => {
		const { caseId, mail } = await asked('Zoë Lind', 'zoe.lind@example.com');
		const quoted = `We are at ${ADDRESS}. Thank you, Zoë\n\nOn Monday the team wrote:\n> ${mail.text.trim().replaceAll('\n', '\n> ')}`;
		const body = (type: string, text: string) => `--part\nContent-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
		mailbox.deliver(
			[
				...['From: =?utf-8?Q?Zo=C3=AB_Lind?= <zoe.lind@example.com>', 'To: office@example.com', `Subject: Re: ${mail.subject}`, 'Message-ID: <zoe-1@example.com>', `Date: ${new Date().toUTCString()}`],
				...['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=part', ''],
				...[body('plain', quoted), body('html', `<p>${quoted.replaceAll('\n', '<br>')}</p>`), '--part--', ''],
			].join('\n'),
		);
		await eventually('the work order', async () => (await workOrders(caseId)).length === 1);
		expect((await instance.ledger.getCase(caseId))?.data.intake).toMatchObject({ missing: [], record: { address: { postcode: '62701' } } });
		await eventually('the mail to be marked as read', () => Promise.resolve(mailbox.seen() === 1));
	});

	test('a mail of nobody known is followed up as a new lead, and a copy of it is no second one', async () => {
		const mail = ['From: Lee Park <lee.park@example.com>', 'To: office@example.com', 'Subject: Furnace', 'Message-ID: <lee-1@example.com>', `Date: ${new Date().toUTCString()}`, '', 'Our furnace does not start since this morning.', ''].join('\n');
		mailbox.deliver(mail);
		mailbox.deliver(mail);
		await eventually('both to be read', () => Promise.resolve(mailbox.seen() === 3));
		const ofLee = async () => (await instance.ledger.listCases({ limit: 1000 })).filter(({ data }) => data.inquiry.contact.email === 'lee.park@example.com');
		const [{ caseId }] = await eventually('the case', async () => (await ofLee()).length > 0 && (await ofLee()));
		await eventually('the follow-up', async () => await hasEvent(instance.ledger, caseId, 'followup.completed'));
		expect(await ofLee()).toHaveLength(1);
	});
});

test('no execution failed', async () => {
	const api = new N8nApi(instance.n8n.url);
	await api.login();
	expect(await api.executions(['error', 'crashed'])).toEqual([]);
});
