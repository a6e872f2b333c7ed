import { N8nApi } from '../../scripts/n8n/api';
import type { Instance } from './instance';
import { configure, eventually, hasEvent, mailsTo, startInstance } from './instance';

jest.setTimeout(240_000);

let instance: Instance;

beforeAll(async () => {
	instance = await startInstance((templates) => configure(templates, 'complete-client-intake', 'Every Minute', { rule: { interval: [{ field: 'seconds', secondsInterval: 3 }] } }));
});

afterAll(async () => await instance?.stop());

const ADDRESS = '12 Oak Street, Springfield, IL 62701';
const MESSAGE = 'The drain in our kitchen is clogged and backing up. Can somebody come and clear it this week?';

/** Posts a lead that leaves its address out, and gives its case and what asks for it. */
async function asked(name: string, email: string) {
	const { caseId } = await instance.post({ name, email, phone: '312-555-0111', message: MESSAGE });
	const mail = await eventually('the questions', async () => mailsTo(instance.mail, email).find(({ text }) => text.includes('/webhook/intake-answers')));
	expect(mail.subject).toContain(`[${caseId}]`);
	expect(mail.text).toContain('What is the address of the work, with zip code?');
	return { caseId: caseId!, mail, link: /http\S+\/webhook\/intake-answers\S+/.exec(mail.text)![0].replace('localhost', '127.0.0.1') };
}

async function workOrders(caseId: string) {
	const record = (await instance.ledger.getCase(caseId))!;
	return mailsTo(instance.mail, record.owner!.email!).filter(({ subject, text }) => subject.startsWith('Work order') && text.includes(caseId));
}

/** What a browser sends for a form. */
const submit = async (link: string, answers: Record<string, string>) => await fetch(link, { method: 'POST', body: new URLSearchParams(answers) });

test('an answer by the page completes the intake, also after a restart of n8n, and once', async () => {
	const { caseId, link: mailed } = await asked('Dana Reed', 'dana.reed@example.com');
	expect(mailsTo(instance.mail, 'dana.reed@example.com')).toHaveLength(2); // The acknowledgement, or the reply, came first.
	expect((await instance.ledger.getCase(caseId))?.stage).toBe('intake');
	await instance.n8n.stop();
	await instance.restart();
	const link = `${instance.n8n.url}/webhook/intake-answers${new URL(mailed).search}`; // Here n8n comes back on another port.

	const page = await eventually('the page', async () => {
		const shown = await fetch(link);
		return shown.ok && shown;
	});
	expect(page.headers.get('content-type')).toContain('text/html');
	expect(page.headers.get('content-security-policy')).toContain('sandbox');
	const html = await page.text();
	expect(html).toContain('value="312-555-0111"');
	expect(await hasEvent(instance.ledger, caseId, 'customer.replied')).toBe(false);
	expect((await fetch(link.replace(/token=.{4}/, 'token=0000'))).status).toBe(404);

	const answers = { name: 'Dana Reed', phone: '312-555-0111', address: ADDRESS, access: 'Gate code <script>4711</script>' };
	const [first, second] = await Promise.all([submit(link, answers), submit(link, answers)]);
	expect([first.status, second.status]).toEqual([200, 200]);
	expect(await first.text()).toContain('Thank you');
	const [order] = await eventually('the work order', async () => {
		const found = await workOrders(caseId);
		return found.length > 0 && found;
	});
	expect(order.text).toContain('12 Oak Street');
	expect(order.text).toContain('4711');
	await submit(link, answers);
	expect(await (await fetch(link)).text()).toContain('&lt;script&gt;4711');
	expect(await instance.ledger.listEvents({ caseId, types: ['customer.replied', 'intake.completed'] })).toHaveLength(2);
	expect(await workOrders(caseId)).toHaveLength(1);
});

test.each<[string, string, (mail: object) => object]>([
	['customer-reply', 'sam.ortiz@example.com', (mail) => mail],
	['lead-to-cash', 'robin.hale@example.com', (message) => ({ type: 'customer.replied', message })],
])('a reply to the mail, posted to %s, completes the intake', async (path, email, body) => {
	const { caseId, mail } = await asked('Sam Ortiz', email);
	const reply = { textPlain: `We are at ${ADDRESS}.\n\n> ${mail.text.replaceAll('\n', '\n> ')}`, from: `Sam Ortiz <${email}>`, subject: `Re: ${mail.subject}`, metadata: { 'message-id': `<answer-${path}@example.com>` } };
	const answered = await fetch(`${instance.n8n.url}/webhook/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body(reply)) });
	expect(answered.status).toBe(202);
	await eventually('the work order', async () => (await workOrders(caseId)).length === 1);
	expect((await instance.ledger.getCase(caseId))?.data.intake).toMatchObject({ missing: [], record: { address: { postcode: '62701' } } });
});

test('a mail of nobody known is followed up as a new lead', async () => {
	const answered = await fetch(`${instance.n8n.url}/webhook/customer-reply`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ textPlain: 'Our furnace does not start.', from: 'kim.vance@example.com', subject: 'Furnace', metadata: { 'message-id': '<new@example.com>' } }),
	});
	expect(answered.status).toBe(202);
	const { caseId } = (await answered.json()) as { caseId: string };
	await eventually('the follow-up', async () => await hasEvent(instance.ledger, caseId, 'followup.completed'));
});

test('no execution failed', async () => {
	const api = new N8nApi(instance.n8n.url);
	await api.login();
	expect(await api.executions(['error', 'crashed'])).toEqual([]);
});
