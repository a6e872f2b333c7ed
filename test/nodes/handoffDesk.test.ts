import type { IDataObject } from 'n8n-workflow';

import { LINK_SETTINGS, linkTo } from '../../domain/desk';
import type { Ledger } from '../../ledger';
import type { Engine, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { openLedgerOf } from '../support/openLedgerOf';
import { lead, NOW, webhookItem } from '../support/samples';
import { failures, given, start, templates } from '../support/templates';

const TEMPLATE = templates['open-handoff-desk'];
const LOGIN = { authorization: `Basic ${Buffer.from('ana:a password').toString('base64')}` };

let engine: Engine;
let ledger: Ledger;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', save: true }, [{ json: {} }]);
	ledger = await openLedgerOf(engine);
});
afterEach(async () => await ledger.close());
afterAll(async () => await engine?.stop());

const locked: WorkflowJson = { ...TEMPLATE, nodes: TEMPLATE.nodes.map((node) => (node.name === 'Team Page Is Opened' ? { ...node, parameters: { ...node.parameters, authentication: 'basicAuth' } } : node)) };

/** What a page gives, as the Webhook node hands the request on. */
async function ask(template: WorkflowJson, area: 'desk' | 'c', page: string, request: IDataObject = {}): Promise<{ statusCode: number; headers: Record<string, string>; body: string }> {
	const [trigger, desk] = area === 'desk' ? ['Team Page Is Opened', 'Show the Team Page'] : ['Linked Page Is Opened', 'Show the Linked Page'];
	const run = await start(engine, template, trigger, [{ headers: {}, params: { page }, query: {}, body: {}, webhookUrl: `https://n8n.example.com/webhook/ltc-desk/${area}/:page`, executionMode: 'production', ...request }]);
	expect(failures(run)).toEqual([]);
	return given(run, desk)[0] as never;
}

test('as the template comes, the team\'s pages refuse and say how to choose a credential, whatever a header says', async () => {
	for (const headers of [{}, LOGIN]) {
		const { statusCode, body } = await ask(TEMPLATE, 'desk', 'inbox', { headers });
		expect(statusCode).toBe(403);
		expect(body).toContain('set Authentication to Basic Auth');
		expect(body).not.toContain('Lakeside');
	}
});

test('behind Basic Auth they are shown, with who is logged in, and nothing of the request is handed on', async () => {
	const page = await ask(locked, 'desk', 'inbox', { headers: LOGIN });
	expect(page).toMatchObject({ statusCode: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' } });
	expect(page.body).toContain('Lakeside Plumbing');
	expect(page.body).toContain('ana');
	expect(JSON.stringify(page)).not.toContain(LOGIN.authorization);
	expect(Object.keys(page).sort()).toEqual(['body', 'headers', 'statusCode']);
});

test('a form that comes by the GET of the Webhook node decides nothing', async () => {
	const before = await ledger.getSetting('door.key');
	const body = { do: 'newDoorKey', token: 'x' };
	expect(await ask(locked, 'desk', 'settings', { headers: { ...LOGIN, 'content-type': 'application/x-www-form-urlencoded' }, body })).toMatchObject({ statusCode: 200 });
	expect(await ask(locked, 'desk', 'settings', { headers: LOGIN, body, method: 'POST' })).toMatchObject({ statusCode: 403 });
	expect(await ledger.getSetting('door.key')).toBe(before);
});

test('a form with its page\'s token is taken', async () => {
	const before = await ledger.getSetting('door.key');
	const { body } = await ask(locked, 'desk', 'settings', { headers: LOGIN });
	const token = /name="token" value="([^"]+)"/.exec(body)?.[1];
	const posted = await ask(locked, 'desk', 'settings', { headers: LOGIN, method: 'POST', body: { do: 'newDoorKey', token, form: 'f1' } });
	expect(posted.body).toContain('The key was changed');
	expect(await ledger.getSetting('door.key')).toMatch(/^[\w-]{32}$/);
	expect(await ledger.getSetting('door.key')).not.toBe(before);
});

test.each<[string, IDataObject, RegExp]>([
	['an object without words', JSON.parse('{"f.name":{"toString":null}}') as IDataObject, /f\.name is not a text/],
	['an object', { note: { a: 'b' } }, /note is not a text/],
	['a list of objects', { review: [{ id: 'r_1' }] }, /review is not a text/],
	['a thousand levels', { name: JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as IDataObject }, /name is not a text/],
	['a name in the place of a prototype', JSON.parse('{"__proto__":{"do":"newDoorKey"}}') as IDataObject, /__proto__ is not a text/],
])('a form with %s in a field is refused by its name, with and without the lock', async (_what, more, said) => {
	const { body: shown } = await ask(locked, 'desk', 'settings', { headers: LOGIN });
	const token = /name="token" value="([^"]+)"/.exec(shown)?.[1];
	const key = await ledger.getSetting('door.key');
	const body = Object.defineProperties({ do: 'savePart', token, form: 'f1', seen: '1' }, Object.getOwnPropertyDescriptors(more));
	for (const page of ['settings', 'case', 'inbox', 'team', 'outbox', 'visits']) {
		const posted = await ask(locked, 'desk', page, { headers: LOGIN, method: 'POST', query: { part: 'services', entry: '0' }, body });
		expect(posted.statusCode).toBe(422);
		expect(posted.body).toMatch(said);
	}
	expect((await ask(locked, 'c', 'answer', { method: 'POST', body })).statusCode).toBe(422);
	expect((await ask(TEMPLATE, 'desk', 'settings', { headers: LOGIN, method: 'POST', body })).statusCode).toBe(403);
	expect(await ledger.getSetting('door.key')).toBe(key);
	expect((await ledger.readProfile())?.version).toBe(1);
});

test('links lead where pages are reached, and open their page', async () => {
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)]);
	const caseId = String(opened.outputs[0][0].json.caseId);
	expect(await ask(locked, 'c', 'status')).toMatchObject({ statusCode: 403 });
	expect(await ledger.getSetting(LINK_SETTINGS.base)).toBe('https://n8n.example.com/webhook/ltc-desk');
	const secret = (await ledger.getSetting(LINK_SETTINGS.secret)) ?? '';
	expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
	const url = new URL(linkTo('status', caseId, { base: 'https://n8n.example.com/webhook/ltc-desk', secret, expiresAt: Date.now() + 60_000 }));
	const page = await ask(locked, 'c', 'status', { query: Object.fromEntries(url.searchParams) });
	expect(page.statusCode).toBe(200);
	expect(page.body).toContain('We have your inquiry and look at it.');
});

test('before anything is set up, a trade can be chosen', async () => {
	engine.freshLedger();
	const { body } = await ask(locked, 'desk', 'settings', { headers: LOGIN });
	expect(body).toContain('Start from a trade');
	const token = /name="token" value="([^"]+)"/.exec(body)?.[1];
	const posted = await ask(locked, 'desk', 'settings', { headers: LOGIN, method: 'POST', body: { do: 'startFrom', preset: 'autoRepair', name: 'Elm Street Garage', timezone: 'America/New_York', token, form: 'f1' } });
	expect(posted.body).toContain('Saved as version 1');
	expect(posted.body).toContain('Elm Street Garage');
});

test('Human Approval warns where anyone with the link may decide, and offers itself as n8n\'s own do', async () => {
	const { hints, properties, outputs } = await engine.describe('n8n-nodes-lead-to-cash.humanApproval');
	expect(hints?.map(({ message }) => message).join()).toContain('anyone-with-the-link');
	expect(properties.find(({ name }) => name === 'operation')).toMatchObject({ default: 'sendAndWait', options: [{ value: 'sendAndWait' }] });
	expect(JSON.stringify(outputs)).toMatch(/Expired.*Approved.*Rejected/);
});

test('Human Approval leaves a draft to the ledger once, and says when it is decided', async () => {
	const opened = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem(lead)]);
	const item = { json: { ...opened.outputs[0][0].json, classification: { draftReply: { subject: 'Re', body: 'Hello' } } } };
	const parameters = { waitIn: 'ledger', now: NOW, notify: 'ana@example.com', approvers: 'Ana', allowEdit: false };
	const [asked] = (await engine.runNode('humanApproval', parameters, [item])).outputs[0];
	const { reviewId } = asked.json.review as IDataObject;
	expect(asked.json.review).toMatchObject({ status: 'waiting', expiresAt: expect.stringMatching(/^2026-03-03T/) as string });
	await engine.runNode('humanApproval', parameters, [item]);
	expect(await ledger.listReviews({})).toMatchObject([{ reviewId, subject: 'reply', draft: { body: 'Hello', allowEdit: false, approval: { approvers: ['Ana'] } } }]);
	expect((await ledger.listMessages({ audience: 'team' })).filter(({ to }) => to === 'ana@example.com')).toHaveLength(1);
	const missing = await engine.runNode('humanApproval', { ...parameters, caseId: 'c_none' }, [item]);
	expect(missing.error).toMatchObject({ message: expect.stringContaining('c_none') as string });
});

test('Human Approval waits in the execution, with the link in the outbox, and says where nobody else reaches it', async () => {
	const items = ['Dana', 'Eli'].map((name) => ({ json: { inquiry: { contact: { name } }, classification: { draftReply: { subject: 'Re', body: `Hello ${name}` } } } }));
	const run = await engine.runNode('humanApproval', { waitIn: 'execution', notify: 'ana@example.com' }, items);
	expect(run.error).toBeUndefined();
	expect(run.status).toBe('waiting');
	const [message] = await ledger.listMessages({ audience: 'team' });
	expect(message).toMatchObject({ to: 'ana@example.com', subject: 'To decide: 2 drafts' });
	expect(message.text).toMatch(/http:\/\/localhost:5678\/webhook-waiting\/\S+signature=\S+/);
});
