import { nodeOf, overrideProfile } from '../../scripts/n8n/templates';
import type { ApiDouble, ApiRequest } from '../../scripts/n8n/apiDouble';
import { startApiDouble } from '../../scripts/n8n/apiDouble';
import type { Instance } from './instance';
import { eventually, hasEvent, startInstance } from './instance';

/**
 * In a real n8n, with doubles of Twilio's and Meta's APIs behind its own nodes: POST
 * /2010-04-01/Accounts/{AccountSid}/Messages.json (twilio.com/docs/messaging/api/message-resource), POST
 * /{phone number id}/messages (developers.facebook.com, WhatsApp Cloud API).
 */
jest.setTimeout(300_000);

const ACCOUNT = 'AC0123456789abcdef0123456789abcdef';
const OFFICE = '+13125550100';
let instance: Instance;
let api: ApiDouble;

beforeAll(async () => {
	api = await startApiDouble(['api.twilio.com', 'graph.facebook.com'], ({ url }) =>
		url.startsWith('https://graph.facebook.com/') ? { status: 200, body: { messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.OUT' }] } } : { status: 201, body: { sid: 'SM0123', status: 'queued' } },
	);
	instance = await startInstance((templates) => overrideProfile(templates, { channels: ['email', 'sms', 'whatsapp'], scheduling: { quietHours: ['00:00', '00:00'] }, limits: { answersPerAddressPerHour: 20 } }), api.env);
	// What an operator does: choose the credentials, say who sends, enable the nodes, publish.
	const [twilioApi, whatsAppApi] = [
		await instance.api.createCredential('Twilio', 'twilioApi', { authType: 'authToken', accountSid: ACCOUNT, authToken: 'secret' }),
		await instance.api.createCredential('WhatsApp', 'whatsAppApi', { accessToken: 'token', businessAccountId: '1' }),
	];
	const sms = nodeOf(instance.templates, 'deliver-messages', 'Send SMS');
	Object.assign(sms, { disabled: false, credentials: { twilioApi }, parameters: { ...sms.parameters, from: OFFICE } });
	const whatsApp = nodeOf(instance.templates, 'deliver-messages', 'Send WhatsApp');
	Object.assign(whatsApp, { disabled: false, credentials: { whatsAppApi }, parameters: { ...whatsApp.parameters, url: String(whatsApp.parameters.url).replace('PHONE_NUMBER_ID', '106540352242922') } });
	const deliver = instance.templates.get('deliver-messages')!;
	await instance.api.publish(deliver.id, await instance.api.updateWorkflow(deliver));
}, 300_000);
afterAll(async () => {
	await instance?.stop();
	await api?.stop();
});

let count = 0;
const call = (From: string) => ({ CallSid: `CA${count++}`, AccountSid: ACCOUNT, From, To: OFFICE, CallStatus: 'no-answer', Direction: 'inbound', ApiVersion: '2010-04-01' });
const text = (From: string, Body: string) => ({ MessageSid: `SM${count}`, SmsMessageSid: `SM${count++}`, AccountSid: ACCOUNT, From, To: OFFICE, Body, NumMedia: '0', ApiVersion: '2010-04-01' });
const smsOf = ({ body }: ApiRequest) => Object.fromEntries(new URLSearchParams(body));
const textsTo = (phone: string) => api.requests.filter(({ url, body }) => url.startsWith('https://api.twilio.com/') && new URLSearchParams(body).get('To') === phone);

async function followedUp(body: object): Promise<string> {
	const { caseId } = await instance.post(body);
	await eventually('the follow-up', async () => await hasEvent(instance.ledger, caseId!, 'followup.completed'));
	return caseId!;
}
const customerMessages = async (caseId: string) => (await instance.ledger.listMessages({ caseId })).filter(({ audience }) => audience === 'customer');

test('a text by Twilio is answered by a text', async () => {
	const phone = '+13125550141';
	await followedUp(text(phone, 'The kitchen drain is clogged, can you come?'));
	const [request] = await eventually('the text', async () => textsTo(phone).length > 0 && textsTo(phone));
	expect([request.method, new URL(request.url).pathname]).toEqual(['POST', `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`]);
	expect(request.headers).toMatchObject({ authorization: `Basic ${Buffer.from(`${ACCOUNT}:secret`).toString('base64')}`, 'content-type': expect.stringMatching(/^application\/x-www-form-urlencoded/) as string });
	expect(smsOf(request)).toMatchObject({ To: phone, From: OFFICE, Body: expect.stringMatching(/\S/) as string });
});

test('a message by WhatsApp is answered there', async () => {
	const value = { messaging_product: 'whatsapp', metadata: { display_phone_number: '13125550100', phone_number_id: '106540352242922' }, contacts: [{ profile: { name: 'Mara' }, wa_id: '13125550142' }], messages: [{ from: '13125550142', id: 'wamid.IN', timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body: 'No hot water since this morning' } }] };
	const caseId = await followedUp({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] });
	const request = await eventually('the answer', async () => api.requests.find(({ url }) => url.startsWith('https://graph.facebook.com/')));
	expect([request.method, new URL(request.url).pathname]).toEqual(['POST', '/v23.0/106540352242922/messages']);
	expect(request.headers).toMatchObject({ authorization: 'Bearer token', 'content-type': 'application/json' });
	expect(JSON.parse(request.body)).toEqual({ messaging_product: 'whatsapp', recipient_type: 'individual', to: '13125550142', type: 'text', text: { preview_url: false, body: expect.stringMatching(/\S/) as string } });
	await eventually('that it is out', async () => (await customerMessages(caseId)).some(({ state, messageId }) => state === 'sent' && messageId === 'wamid.OUT'));
});

test('who called in vain gets a text within a minute, and one however often they call', async () => {
	const phone = '+13125550143';
	const { caseId } = await instance.post(call(phone));
	const [request] = await eventually('the text', async () => textsTo(phone).length > 0 && textsTo(phone), 60);
	expect(smsOf(request).Body).toMatch(/missed your call/);
	expect(await instance.post(call(phone))).toMatchObject({ caseId, said: 'duplicate' });
	expect(await customerMessages(caseId!)).toMatchObject([{ channel: 'sms', to: phone }]);
	expect(textsTo(phone)).toHaveLength(1);
});

test('STOP holds for all that comes after, by whatever door, until START', async () => {
	const phone = '+13125550144';
	await followedUp(text(phone, 'Our water heater drips'));
	await eventually('the answer', async () => textsTo(phone).length === 1);
	expect(await instance.postAsMachine('customer-reply', text(phone, 'STOP'))).toMatchObject({ status: 200, said: 'optedOut' });
	for (const again of [text(phone, 'Now the shower is cold too, when can you come?'), call(phone)]) expect(await customerMessages(await followedUp(again))).toEqual([]);
	expect(textsTo(phone)).toHaveLength(1);
	expect(await instance.postAsMachine('customer-reply', text(phone, 'START'))).toMatchObject({ status: 200, said: 'optedIn' });
	const later = await followedUp(text(phone, 'Please fix the garden hose bib as well'));
	expect(await customerMessages(later)).toMatchObject([{ channel: 'sms', to: phone }]);
});
