import type { AddressInfo } from 'node:net';

import type { IDataObject, INode } from 'n8n-workflow';
import { SMTPServer } from 'smtp-server';

import type { Engine, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { lead, webhookItem } from '../support/samples';
import { casesOf, failures, given, start, templates } from '../support/templates';

const template = templates['deliver-message'];
const TRIGGER = 'When a Message Is to Go Out';

let engine: Engine;
let caseId: string;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [webhookItem(lead)]);
	caseId = String(run.outputs[0][0].json.caseId);
});
afterAll(async () => await engine?.stop());

const message = () => ({ key: 'acknowledgement:1', caseId, channel: 'email', to: 'dana@example.com', from: 'hello@example.com', subject: 'We have your message', body: 'Thank you.' });
/** As an operator leaves it who has chosen an SMTP credential. */
const withEmail: WorkflowJson = {
	...template,
	nodes: template.nodes.map((node): INode => (node.name === 'Send Email' ? { ...node, disabled: false } : node)),
};
const events = async (type: string) => (await casesOf(engine))[0].events.filter((event) => event.type === type);

test('without a sender the message waits in the outbox of its case', async () => {
	const run = await start(engine, template, TRIGGER, [message()]);
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Report Queued')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
	const [queued] = await events('message.queued');
	expect(queued.data).toMatchObject({ channel: 'email', to: 'dana@example.com', subject: 'We have your message', body: 'Thank you.' });
});

test('the same key again sends nothing, and says what became of the first', async () => {
	await start(engine, template, TRIGGER, [message()]);
	const again = await start(engine, template, TRIGGER, [message()]);
	expect(failures(again)).toEqual([]);
	expect(given(again, 'Report Earlier Delivery')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
	expect(await events('message.queued')).toHaveLength(1);
});

test('with a sender it goes out and is recorded as sent', async () => {
	const run = await engine.runWorkflow(withEmail, { trigger: TRIGGER, items: [{ json: message() }], pinData: { 'Send Email': [{ json: { messageId: '<1@example.com>' }, pairedItem: { item: 0 } }] } });
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Report Sent')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'sent' }]);
	expect(await events('message.sent')).toHaveLength(1);
	expect(await events('message.queued')).toHaveLength(0);
});

/** The template with a node in place of Send Email that says this of each send, as n8n's own does. */
function saying(said: IDataObject): WorkflowJson {
	const sender = (node: INode): INode => ({ ...node, disabled: false, type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: { mode: 'raw', jsonOutput: JSON.stringify(said), options: {} } });
	return { ...template, nodes: template.nodes.map((node) => (node.name === 'Send Email' ? sender(node) : node)) };
}

async function sendSaying(said: IDataObject) {
	return await start(engine, saying(said), TRIGGER, [message()]);
}

describe('what the mail server did not take', () => {
	test.each([
		['is away', 'connect ECONNREFUSED 127.0.0.1:587'],
		['is not found', 'getaddrinfo ENOTFOUND smtp.example.com'],
		['does not open the connection', 'Connection timeout'],
		['does not greet', 'Greeting never received'],
		['is busy', 'Invalid greeting. response=421 4.3.2 Service not available'],
		['asks to come again', "Can't send mail - all recipients were rejected: 450 4.2.0 Greylisted"],
		['has no room now', 'Message failed: 452 4.3.1 Insufficient system storage'],
	])('because it %s is sent again', async (_what, error) => {
		const run = await sendSaying({ error });
		expect(failures(run)).toEqual([]);
		expect(given(run, 'Report Queued')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
		const [failed] = await events('message.failed');
		expect(failed.data).toMatchObject({ key: 'acknowledgement:1', fate: 'retry', reason: error, attempt: 1, to: 'dana@example.com', from: 'hello@example.com', body: 'Thank you.' });
		expect(await events('review.requested')).toEqual([]);
		expect(given(await sendSaying({ messageId: '<1@example.com>' }), 'Report Sent')).toHaveLength(1);
	});

	test('because n8n could not read the credential is sent again', async () => {
		// None is chosen: n8n's node throws before it sends, as it does when the credential cannot be read.
		const run = await start(engine, withEmail, TRIGGER, [message()]);
		expect(run.status).toBe('success');
		expect(given(run, 'Report Queued')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
		expect((await events('message.failed'))[0].data).toMatchObject({ fate: 'retry', reason: 'the credential of Send Email could not be read' });
	});

	test.each([
		['the address is refused', "Can't send mail - all recipients were rejected: 550 5.1.1 No such user"],
		['the text is refused', 'Message failed: 554 5.7.1 Spam'],
		['the login is refused', 'Invalid login: 535 5.7.8 Bad credentials'],
		['nobody is addressed', 'No recipients defined'],
		['the certificate is not trusted', 'self-signed certificate in certificate chain'],
	])('because %s is not sent again, and under review', async (_what, error) => {
		expect(given(await sendSaying({ error }), 'Report Undelivered')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
		expect((await events('message.failed'))[0].data).toMatchObject({ fate: 'refused', reason: error });
		expect((await events('review.requested'))[0].data).toMatchObject({ subject: 'message', to: 'dana@example.com', fate: 'refused', reason: error });
		expect(given(await sendSaying({ messageId: '<1@example.com>' }), 'Report Earlier Delivery')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
	});

	test('is tried again later and later, seven times in all, then under review', async () => {
		const pauses: number[] = [];
		for (let attempt = 1; attempt <= 7; attempt++) {
			const [{ json }] = (await sendSaying({ error: 'Connection timeout' })).nodes['Record the Failure'][0].outputs[0];
			const { at, data } = (json.ledger as { event: { at: string; data: { retryAt?: string } } }).event;
			if (data.retryAt) pauses.push(Math.round((Date.parse(data.retryAt) - Date.parse(at)) / 60_000));
		}
		expect(pauses).toEqual([1, 5, 15, 60, 240, 720]);
		expect((await events('message.failed')).map(({ data }) => data?.fate)).toEqual([...Array<string>(6).fill('retry'), 'givenUp']);
		expect(await events('review.requested')).toHaveLength(1);
	});

	test('with files, which the ledger does not keep, is under review at once', async () => {
		const files = { data: { data: 'JVBERg==', mimeType: 'application/pdf', fileName: 'INV-00001.pdf' } };
		await engine.runWorkflow(saying({ error: 'Connection timeout' }), { trigger: TRIGGER, items: [{ json: message(), binary: files }] });
		expect((await events('message.failed'))[0].data).toMatchObject({ fate: 'givenUp', files: ['INV-00001.pdf'] });
		expect(await events('review.requested')).toHaveLength(1);
	});
});

describe('what nobody knows about is never sent a second time, and under review', () => {
	test.each([
		['the connection ended', 'Connection closed unexpectedly'],
		['the server fell silent', 'Timeout'],
		['the connection was reset', 'read ECONNRESET'],
		['something was said that nobody has heard of', 'Something new'],
	])('%s after the mail was on its way', async (_what, error) => {
		expect(given(await sendSaying({ error }), 'Report Undelivered')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'inDoubt' }]);
		expect((await events('message.failed'))[0].data).toMatchObject({ fate: 'inDoubt', reason: error });
		expect((await events('review.requested'))[0].data).toMatchObject({ subject: 'message', fate: 'inDoubt', reason: error });
		expect(given(await sendSaying({ messageId: '<1@example.com>' }), 'Report Earlier Delivery')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'inDoubt' }]);
	});

	test('a run that a crash ended while it was sending', async () => {
		// The mark of that run stands, and the lease of its claim is over.
		await engine.runNode('handoffLedger', { operation: 'claim', key: 'sending:acknowledgement:1' }, [{ json: {} }]);
		const run = await sendSaying({ messageId: '<1@example.com>' });
		expect(run.nodes['Send Email']).toBeUndefined();
		expect(given(run, 'Report Undelivered')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'inDoubt' }]);
		expect((await events('review.requested'))[0].data).toMatchObject({ reason: expect.stringContaining('ended before') as string });
	});
});

describe('by n8n\'s own Send Email to a mail server', () => {
	type Answer = 'takes it' | 'is not there' | 'asks to come again' | 'refuses' | 'hangs up';
	const taken: string[] = [];
	const servers: SMTPServer[] = [];
	afterEach(async () => {
		taken.length = 0;
		await Promise.all(servers.splice(0).map(async (server) => await new Promise<void>((resolve) => server.close(() => resolve()))));
	});

	async function listening(answer: Answer): Promise<number> {
		const server = new SMTPServer({
			authOptional: true,
			disabledCommands: ['AUTH', 'STARTTLS'],
			onRcptTo: (_address, _session, done) => {
				if (answer === 'asks to come again') done(Object.assign(new Error('Greylisted'), { responseCode: 450 }));
				else if (answer === 'refuses') done(Object.assign(new Error('No such user'), { responseCode: 550 }));
				else done();
			},
			onData: (stream, _session, done) => {
				const chunks: Buffer[] = [];
				stream.on('data', (chunk: Buffer) => chunks.push(chunk));
				stream.on('end', () => {
					taken.push(Buffer.concat(chunks).toString('utf8'));
					if (answer === 'hangs up') server.connections.forEach((connection) => connection.close());
					else done();
				});
			},
		});
		server.on('error', () => undefined);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.server.address() as AddressInfo;
		if (answer === 'is not there') await new Promise<void>((resolve) => server.close(() => resolve()));
		else servers.push(server);
		return port;
	}

	async function send(answer: Answer) {
		const files = { data: { data: Buffer.from('%PDF').toString('base64'), mimeType: 'application/pdf', fileName: 'INV-00001.pdf' } };
		const chosen = { ...withEmail, nodes: withEmail.nodes.map((node) => (node.name === 'Send Email' ? { ...node, credentials: { smtp: { id: 'smtp', name: 'SMTP' } } } : node)) };
		const smtp = { host: '127.0.0.1', port: await listening(answer), secure: false, disableStartTls: true, user: '', password: '' };
		return await engine.runWorkflow(chosen, { trigger: TRIGGER, items: [{ json: message(), ...(answer === 'takes it' && { binary: files }) }], credentials: { smtp } });
	}

	test('takes it: sent, with its files', async () => {
		const run = await send('takes it');
		expect(failures(run)).toEqual([]);
		expect(given(run, 'Report Sent')).toHaveLength(1);
		expect(taken).toHaveLength(1);
		for (const part of ['To: dana@example.com', 'From: hello@example.com', 'Subject: We have your message', 'Thank you.', 'INV-00001.pdf']) expect(taken[0]).toContain(part);
	});

	test.each<[Answer, string, number]>([
		['is not there', 'retry', 0],
		['asks to come again', 'retry', 0],
		['refuses', 'refused', 0],
		['hangs up', 'inDoubt', 1],
	])('that %s: %s', async (answer, fate, mails) => {
		await send(answer);
		expect((await events('message.failed')).map(({ data }) => data?.fate)).toEqual([fate]);
		expect(taken).toHaveLength(mails);
		// Once it is back, what surely was not sent goes out; what may have been does not.
		await send('takes it');
		expect(taken).toHaveLength(fate === 'refused' ? 0 : 1);
		expect(await events('message.sent')).toHaveLength(fate === 'retry' ? 1 : 0);
	});
});

test('asked for twice, it goes out once', async () => {
	const say = { messageId: '<1@example.com>' };
	const [first, second] = [await sendSaying(say), await sendSaying(say)];
	expect([first, second].map((run) => given(run, 'Report Sent').length)).toEqual([1, 0]);
	expect(given(second, 'Report Earlier Delivery')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'sent' }]);
});

test.each([
	['another channel', { channel: 'sms', to: '+13125550142' }],
	['nobody to send to', { to: '' }],
])('%s goes to the outbox even with a sender', async (_what, change) => {
	const run = await engine.runWorkflow(withEmail, { trigger: TRIGGER, items: [{ json: { ...message(), ...change } }] });
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Report Queued')).toHaveLength(1);
	expect(await events('message.queued')).toHaveLength(1);
});

test.each([
	['no case', ''],
	['a case that the ledger does not know', 'c_unknown'],
])('a message of %s is kept with its key', async (_what, of) => {
	const run = await start(engine, template, TRIGGER, [{ ...message(), caseId: of }]);
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Report Queued')).toHaveLength(1);
	const [{ ledger }] = given(run, 'Settle the Queued Message');
	expect(ledger).toMatchObject({ claim: { key: 'acknowledgement:1', result: { message: { to: 'dana@example.com', body: 'Thank you.' } } } });
});
