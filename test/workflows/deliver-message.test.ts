import type { INode } from 'n8n-workflow';

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

test('what the sender refuses waits in the outbox, with the reason', async () => {
	// No credential is chosen, so the node itself refuses.
	const run = await engine.runWorkflow(withEmail, { trigger: TRIGGER, items: [{ json: message() }] });
	expect(run.status).toBe('success');
	expect(given(run, 'Report Queued')).toEqual([{ key: 'acknowledgement:1', caseId, outcome: 'queued' }]);
	const [queued] = await events('message.queued');
	expect(queued.data).toMatchObject({ to: 'dana@example.com', body: 'Thank you.', reason: expect.stringMatching(/\S/) as string });
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
