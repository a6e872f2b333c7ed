import type { IDataObject } from 'n8n-workflow';

import type { Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import type { ApiDouble, ApiRequest } from '../../scripts/n8n/apiDouble';
import { startApiDouble } from '../../scripts/n8n/apiDouble';
import type { Engine, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { webhookItem } from '../support/samples';
import { failures, start, templates } from '../support/templates';

/**
 * A text message in, the answer out by n8n's own Twilio node, whose requests come to a double of the API: POST
 * /2010-04-01/Accounts/{AccountSid}/Messages.json with To, From and Body (twilio.com/docs/messaging/api/message-resource).
 * By WhatsApp, HTTP Request posts to /{phone number id}/messages (developers.facebook.com, Cloud API, Messages and Templates).
 */
const PHONE = '+13125550147';
const ACCOUNT = 'AC0123456789abcdef0123456789abcdef';
/** Texts to it are refused: a landline. */
const LANDLINE = '+13125550149';
let engine: Engine;
let ledger: Ledger;
let api: ApiDouble;
let profile: Profile;

beforeAll(async () => {
	engine = await startEngine();
	api = await startApiDouble(['api.twilio.com', 'graph.facebook.com'], (request) => {
		if (request.url.startsWith('https://graph.facebook.com/')) return { status: 200, body: { messaging_product: 'whatsapp', contacts: [{ input: '13125550147', wa_id: '13125550147' }], messages: [{ id: 'wamid.OUT' }] } };
		if (parametersOf(request).To === LANDLINE) return { status: 400, body: { code: 21614, message: "'To' number is not a valid mobile number", status: 400 } };
		return { status: 201, body: { sid: 'SM0123', status: 'queued', to: PHONE } };
	});
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	api.requests.length = 0;
	const whatsAppTemplates = [{ name: 'update_on_request', language: 'en_US', body: 'News from {business}: {text}' }];
	const overrides = { channels: ['email', 'sms', 'whatsapp'], scheduling: { quietHours: ['00:00', '00:00'] }, whatsAppTemplates, messages: [{ on: 'missedCall', language: 'en', subject: 'Call', body: 'Sorry we missed you. What do you need? {business}' }] };
	const run = await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'hello@example.com', phone: '+1 312 555 0100', options: { overrides } }, [{ json: {} }]);
	profile = run.outputs[0][0].json as unknown as Profile;
	ledger = await openLedgerOf(engine);
});
afterEach(async () => await ledger.close());
afterAll(async () => {
	await engine?.stop();
	await api?.stop();
});

/** As somebody who chose the credential and typed the sender's number has it. */
const deliver: WorkflowJson = {
	...templates['deliver-messages'],
	nodes: templates['deliver-messages'].nodes.map((node) => {
		if (node.name === 'Send SMS') return { ...node, disabled: false, parameters: { ...node.parameters, from: '+13125550100' }, credentials: { twilioApi: { id: 'twilio', name: 'Twilio' } } };
		if (node.name === 'Send WhatsApp') return { ...node, disabled: false, parameters: { ...node.parameters, url: String(node.parameters.url).replace('PHONE_NUMBER_ID', '106540352242922') }, credentials: { whatsAppApi: { id: 'whatsapp', name: 'WhatsApp' } } };
		return node;
	}),
};
const credentials = { whatsapp: { accessToken: 'token', businessAccountId: '1' }, twilio: { authType: 'authToken', accountSid: ACCOUNT, authToken: 'secret' } };

/** @param age how long ago it was received when it is followed up, in milliseconds */
async function comesIn(body: IDataObject, age = 0): Promise<string> {
	const run = await start(engine, templates['follow-up-new-leads'], 'New Inquiry by Webhook', [webhookItem(body).json]);
	expect(failures(run)).toEqual([]);
	if (age > 0) {
		const [{ caseId }] = await ledger.listCases({});
		const { inquiry } = (await ledger.getCase(caseId))!.data;
		await ledger.updateCase({ caseId, sections: { inquiry: { ...inquiry, receivedAt: new Date(Date.now() - age).toISOString() } }, now: Date.now() });
	}
	const items = await leasedItems(ledger, 'followUp', profile);
	expect(items).toHaveLength(1);
	const followed = await start(engine, templates['follow-up-new-leads'], 'When Inquiries Are Due', items.map(({ json }) => json));
	expect(failures(followed)).toEqual([]);
	return String(items[0].json.caseId);
}

async function goesOut(): Promise<void> {
	const now = Date.now();
	const token = `delivery ${now}`;
	const { messages } = await ledger.leaseMessages({ token, limit: 10, runs: 1, leaseMs: 600_000, now });
	const item = { work: { process: 'delivery', token, messages: messages.length, goesOn: 40 } };
	const run = await start(engine, deliver, 'When Messages Are Due', [item], { env: api.env, credentials });
	expect(run.error).toBeUndefined();
}

const parametersOf = ({ body }: ApiRequest): Record<string, string> => Object.fromEntries(new URLSearchParams(body));
const customerMessages = async (caseId: string) => (await ledger.listMessages({ caseId })).filter(({ audience }) => audience === 'customer');
const twilioText = (Body: string, From = PHONE): IDataObject => ({ ToCountry: 'US', SmsMessageSid: 'SM9', NumMedia: '0', SmsSid: 'SM9', From, To: '+13125550100', Body, MessageSid: 'SM9', AccountSid: ACCOUNT, ApiVersion: '2010-04-01' });

test('Twilio: a text comes in, and the answer goes out by it', async () => {
	const caseId = await comesIn(twilioText('The kitchen drain is clogged, can you come?'));
	await goesOut();
	expect(api.requests).toHaveLength(1);
	const [request] = api.requests;
	expect([request.method, new URL(request.url).pathname]).toEqual(['POST', `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`]);
	expect(request.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
	expect(parametersOf(request)).toMatchObject({ To: PHONE, From: '+13125550100', Body: expect.stringContaining('Lakeside Plumbing') as string });
	expect(await customerMessages(caseId)).toMatchObject([{ channel: 'sms', to: PHONE, state: 'sent' }]);
});

const whatsAppMessage = (body: string, id: string, timestamp: number): IDataObject => {
	const value = { messaging_product: 'whatsapp', metadata: { display_phone_number: '13125550100', phone_number_id: '106540352242922' }, contacts: [{ profile: { name: 'Mara' }, wa_id: '13125550147' }], messages: [{ from: '13125550147', id, timestamp: String(Math.floor(timestamp / 1000)), type: 'text', text: { body } }] };
	return { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] };
};

test('WhatsApp Cloud: a message comes in, and the answer goes out by it', async () => {
	const caseId = await comesIn(whatsAppMessage('No hot water since this morning', 'wamid.IN', Date.now()));
	await goesOut();
	expect(api.requests).toHaveLength(1);
	const [request] = api.requests;
	expect([request.method, new URL(request.url).pathname]).toEqual(['POST', '/v23.0/106540352242922/messages']);
	expect(request.headers['content-type']).toBe('application/json');
	expect(JSON.parse(request.body)).toEqual({ messaging_product: 'whatsapp', recipient_type: 'individual', to: '13125550147', type: 'text', text: { preview_url: false, body: expect.stringContaining('Lakeside Plumbing') as string } });
	expect(await customerMessages(caseId)).toMatchObject([{ channel: 'whatsapp', to: PHONE, state: 'sent', messageId: 'wamid.OUT' }]);
});

test('WhatsApp Cloud: to what was written more than a day ago goes an approved template', async () => {
	const caseId = await comesIn(whatsAppMessage('No hot water since this morning', 'wamid.OLD', Date.now()), 25 * 3_600_000);
	await goesOut();
	const [request] = api.requests;
	const { template, ...rest } = JSON.parse(request.body) as { template: IDataObject };
	expect(rest).toEqual({ messaging_product: 'whatsapp', recipient_type: 'individual', to: '13125550147', type: 'template' });
	expect(template).toMatchObject({ name: 'update_on_request', language: { code: 'en_US' }, components: [{ type: 'body', parameters: [{ type: 'text', text: 'Lakeside Plumbing' }, { type: 'text', text: expect.not.stringContaining('\n') as string }] }] });
	expect(await customerMessages(caseId)).toMatchObject([{ channel: 'whatsapp', state: 'sent', text: expect.stringMatching(/^News from Lakeside Plumbing: /) as string }]);
});

test('a missed call is answered by a text, and what is texted back goes on with the case', async () => {
	const caseId = await comesIn({ CallSid: 'CA7', From: PHONE, To: '+13125550100', CallStatus: 'no-answer', Direction: 'inbound' });
	await goesOut();
	expect(api.requests.map(parametersOf)).toMatchObject([{ To: PHONE, From: '+13125550100', Body: 'Sorry we missed you. What do you need? Lakeside Plumbing' }]);
	const back = await engine.runNode('handoffLedger', { operation: 'matchReply' }, [webhookItem(twilioText('My heater is out'))]);
	expect(back.outputs[0][0]?.json).toMatchObject({ caseId });
});

test('a text to a landline is refused, and goes by mail where the customer has an address', async () => {
	const caseId = await comesIn({ ...twilioText('The drain is clogged', LANDLINE) });
	const record = (await ledger.getCase(caseId))!;
	const { inquiry } = record.data;
	await ledger.updateCase({ caseId, sections: { inquiry: { ...inquiry, contact: { ...inquiry.contact, email: 'mara@example.org' } } }, now: Date.now() });
	await goesOut();
	const messages = await customerMessages(caseId);
	expect(messages.find(({ channel }) => channel === 'sms')).toMatchObject({ to: LANDLINE, state: 'refused' });
	expect(messages.find(({ channel }) => channel === 'email')).toMatchObject({ to: 'mara@example.org', state: 'queued' });
	expect((await ledger.listEvents({ caseId })).find(({ type }) => type === 'message.refused')?.data).toMatchObject({ instead: 'email' });
});
