import type { IDataObject } from 'n8n-workflow';

import { decide } from '../../domain/process';
import { parseProfile, type Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import { readCaseFile } from '../../nodes/shared/step/caseFile';
import { classificationWith } from '../domain/process/world';
import { type HubSpotServer, startHubSpotServer } from '../support/crm/hubSpotAccount';
import type { Engine, Item, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { failures, templates } from '../support/templates';

/** Customers looked up in n8n's engine, in a HubSpot that holds to its documented rules. */
jest.setTimeout(60_000);

const NAME = 'find-customers-in-hubspot';
const TRIGGER = 'When a New Customer Writes';
const MINUTE = 60_000;
const DANA = { firstname: 'Dana', lastname: 'Whitfield', email: 'dana@whitfield.example', phone: '(312) 555-0142', company: 'Whitfield LLC', lifecyclestage: 'customer', hs_lead_status: null, hubspot_owner_id: '77' };
const CRM = { service: 'hubSpot', found: 'known', matchedBy: 'email', id: '101', name: 'Dana Whitfield', company: 'Whitfield LLC', lifecycleStage: 'customer', ownerId: '77' };

let engine: Engine;
let hubSpot: HubSpotServer;
let ledger: Ledger;
let profile: Profile;
beforeAll(async () => {
	hubSpot = await startHubSpotServer();
	engine = await startEngine();
}, STARTUP);
beforeEach(() => {
	hubSpot.forget();
	engine.freshLedger();
});
afterEach(async () => await ledger?.close());
afterAll(async () => {
	await engine?.stop();
	await hubSpot?.stop();
});

async function business(lookUp: 'hubSpot' | 'none' = 'hubSpot'): Promise<void> {
	const overrides = { customers: { lookUp }, business: { country: 'US' } };
	const saved = await engine.runNode('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'office@example.com', options: { overrides: JSON.stringify(overrides) }, save: true }, [{ json: {} }]);
	expect(saved.error).toBeUndefined();
	profile = parseProfile({ business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US', email: 'office@example.com' }, customers: { lookUp } });
}

/** Opened, and followed up: as it is classified. */
async function caseOf(body: IDataObject, intent: 'newJob' | 'spam' = 'newJob'): Promise<string> {
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [{ json: { body: { message: `Please look at the water heater of ${String(body.name)}`, ...body } } }]);
	const caseId = String(run.outputs[0][0].json.caseId);
	ledger ??= await openLedgerOf(engine);
	const file = await readCaseFile(ledger, (await ledger.getCase(caseId))!);
	const now = Date.now();
	const step = decide('followUp', { file: { ...file, sections: { ...file.sections, classification: classificationWith({ intent }) } }, profile, now });
	await ledger.completeStep({ ...step, caseId, messages: [], now });
	return caseId;
}
beforeEach(() => (ledger = undefined as never));

function asSetUp(change: (template: WorkflowJson) => void): WorkflowJson {
	const template = structuredClone(templates[NAME]);
	for (const node of template.nodes) {
		if (node.type !== 'n8n-nodes-base.httpRequest') continue;
		const { url, nodeCredentialType } = node.parameters as { url: string; nodeCredentialType: string };
		expect(nodeCredentialType).toBe('hubspotAppToken');
		// The engine has no type of n8n's own: the key is sent as that one sends it.
		Object.assign(node.parameters, { url: url.replace(/https:\/\/[^/]+/, hubSpot.url), authentication: 'genericCredentialType', genericAuthType: 'httpHeaderAuth' });
		Object.assign(node, { disabled: false, credentials: { httpHeaderAuth: { id: 'httpHeaderAuth', name: 'httpHeaderAuth' } } });
	}
	change(template);
	return template;
}

const lease = async (now?: number) => await leasedItems(ledger, 'lookUp', profile, now);

async function run(items: Item[], change: (template: WorkflowJson) => void = () => undefined): Promise<RunResult> {
	return await engine.runWorkflow(asSetUp(change), { trigger: TRIGGER, items, subWorkflows: Object.values(templates), credentials: { httpHeaderAuth: { name: 'Authorization', value: `Bearer ${hubSpot.account.token}` } } });
}

const crmOf = async (caseId: string) => (await ledger.getCase(caseId))?.data.crm;
const told = async () => (await ledger.listMessages({ audience: 'team', limit: 100 })).filter(({ subject }) => subject?.startsWith('HubSpot could not be asked'));
const eventsOf = async (caseId: string) => (await ledger.listEvents({ caseId, types: ['customer.lookedUp', 'customer.notLookedUp'] })).map(({ type, data }) => [type, data]);

test('it is small', () => {
	expect(templates[NAME].nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote')).toHaveLength(4);
});

test('each new customer is asked for once, and what is known stands on the case beside what they wrote', async () => {
	hubSpot.account.add('101', DANA).add('102', { phone: '312-555-0199', firstname: 'A' }).add('103', { mobilephone: '+1 312 555 0199', firstname: 'B' });
	await business();
	const known = await caseOf({ name: 'D. W.', email: 'Dana@Whitfield.example', phone: '312-555-0143' });
	const several = await caseOf({ name: 'Robin Cole', phone: '(312) 555-0199' });
	const unknown = await caseOf({ name: 'Kim Ng', email: 'kim@ng.example' });
	await caseOf({ name: 'Nobody' });
	await caseOf({ name: 'Spammer', email: 'spam@example.com' }, 'spam');
	const items = await lease();
	expect(items).toHaveLength(3);
	expect(failures(await run(items))).toEqual([]);
	expect(hubSpot.account.searches).toHaveLength(3);
	expect(await Promise.all([known, several, unknown].map(crmOf))).toEqual([CRM, { service: 'hubSpot', found: 'several' }, { service: 'hubSpot', found: 'none' }]);
	expect(await eventsOf(known)).toEqual([['customer.lookedUp', CRM]]);
	expect((await ledger.getCase(known))?.data.inquiry?.contact).toMatchObject({ name: 'D. W.', email: 'Dana@whitfield.example' });
	expect(await lease(Date.now() + 7 * 24 * 60 * MINUTE)).toEqual([]);
});

test('without the setting nothing is due; switched off since, nothing is asked', async () => {
	await business('none');
	await caseOf({ name: 'Dana', email: 'dana@whitfield.example' });
	expect(await lease()).toEqual([]);
	await business();
	const caseId = await caseOf({ name: 'Robin', email: 'robin@cole.example' });
	await business('none');
	expect(failures(await run(await lease()))).toEqual([]);
	expect(hubSpot.account.searches).toEqual([]);
	expect(await eventsOf(caseId)).toEqual([]);
	expect(await lease()).toEqual([]);
});

test.each(['breaks', { status: 429, body: '{"status":"error","message":"You have reached your secondly limit.","errorType":"RATE_LIMIT"}' }, { status: 503, body: '<html>' }] as const)('away (%j): asked again in a minute', async (way) => {
	hubSpot.account.add('101', DANA);
	await business();
	const caseId = await caseOf({ name: 'Dana', email: 'dana@whitfield.example' });
	hubSpot.fail(way);
	expect(failures(await run(await lease()))).toEqual([]);
	expect(await crmOf(caseId)).toEqual({ service: 'hubSpot', tries: 1 });
	expect(await lease(Date.now() + MINUTE / 2)).toEqual([]);
	expect(failures(await run(await lease(Date.now() + 2 * MINUTE)))).toEqual([]);
	expect(await crmOf(caseId)).toEqual(CRM);
	expect(await told()).toEqual([]);
});

test('refused: the business is told once, whatever the number of cases, and it is asked again', async () => {
	hubSpot.account.add('101', DANA);
	await business();
	const cases = [await caseOf({ name: 'Dana', email: 'dana@whitfield.example' }), await caseOf({ name: 'Kim', email: 'kim@ng.example' })];
	hubSpot.fail(...cases.map(() => ({ status: 403, body: '{"status":"error","message":"One or more of the following scopes are required.","category":"MISSING_SCOPES"}' })));
	expect(failures(await run(await lease()))).toEqual([]);
	expect(await told()).toMatchObject([{ to: 'office@example.com', text: expect.stringContaining('403: One or more of the following scopes are required.') as string }]);
	for (const caseId of cases) expect(await eventsOf(caseId)).toMatchObject([['customer.notLookedUp', { service: 'hubSpot' }]]);
	expect(failures(await run(await lease(Date.now() + 61 * MINUTE)))).toEqual([]);
	expect(await Promise.all(cases.map(crmOf))).toEqual([CRM, { service: 'hubSpot', found: 'none' }]);
});

test('as it is imported, it asks nothing, and says what to do', async () => {
	await business();
	await caseOf({ name: 'Dana', email: 'dana@whitfield.example' });
	const result = await run(await lease(), (template) => {
		for (const node of template.nodes) if (node.type === 'n8n-nodes-base.httpRequest') node.disabled = true;
	});
	expect(failures(result)).toEqual([]);
	expect(hubSpot.account.searches).toEqual([]);
	expect(await told()).toMatchObject([{ text: expect.stringMatching(/enable the nodes/) as string }]);
});

test('killed before Complete: asked again, and on the case once', async () => {
	hubSpot.account.add('101', DANA);
	await business();
	const caseId = await caseOf({ name: 'Dana', email: 'dana@whitfield.example' });
	await run(await lease(), (template) => {
		template.connections['Decide What Is Known'] = { main: [] };
	});
	expect(await crmOf(caseId)).toBeUndefined();
	expect(failures(await run(await lease(Date.now() + 20 * MINUTE)))).toEqual([]);
	expect(await eventsOf(caseId)).toEqual([['customer.lookedUp', CRM]]);
});
