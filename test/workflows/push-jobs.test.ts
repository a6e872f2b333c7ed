import type { IDataObject } from 'n8n-workflow';

import { parseProfile, type Profile } from '../../domain/profile';
import type { Appointment } from '../../domain/scheduling';
import type { Ledger } from '../../ledger';
import type { Engine, Item, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { startFieldServiceServer, type FieldServiceServer } from '../support/fieldService/fieldServiceServer';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { failures, given, templates } from '../support/templates';

/** The adapter to field-service tools in n8n's engine, against tools that hold to their documented rules. */
jest.setTimeout(60_000);

const DAY = 86_400_000;
const MINUTE = 60_000;
const TRIGGER = 'When a Visit Is to Be a Job';
type Service = 'jobber' | 'housecallPro';
const CREATES: Record<Service, string> = { jobber: 'jobCreate', housecallPro: 'scheduled_start' };

let engine: Engine;
let tools: FieldServiceServer;
let ledger: Ledger;
let profile: Profile;
let caseId: string;
beforeAll(async () => {
	tools = await startFieldServiceServer();
	engine = await startEngine();
}, STARTUP);
beforeEach(() => {
	tools.forget();
	engine.freshLedger();
});
afterEach(async () => await ledger?.close());
afterAll(async () => {
	await engine?.stop();
	await tools?.stop();
});

/** A booked visit on the ledger that the nodes use. */
async function visitFor(service: Service): Promise<Appointment> {
	const overrides = {
		team: [{ id: 'ana', name: 'Ana', email: 'ana@example.com' }],
		hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => [name, [['08:00', '18:00']]])),
		scheduling: { fieldService: service, noticeMinutes: 0 },
	};
	const saved = await engine.runNode('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'office@example.com', options: { overrides: JSON.stringify({ ...overrides, business: { country: 'US' } }) }, save: true }, [{ json: {} }]);
	expect(saved.error).toBeUndefined();
	profile = parseProfile({ business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US', email: 'office@example.com' }, ...overrides });
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [{ json: { body: { name: 'Dana Whitfield', email: 'dana@whitfield.example', message: 'Please look at the water heater' } } }]);
	caseId = String(run.outputs[0][0].json.caseId);
	ledger = await openLedgerOf(engine);
	const intake = { record: {}, missing: [], reasons: [], workOrder: { address: { street: '12 Birch Lane', city: 'Chicago', region: 'IL', postcode: '60614' } } };
	await ledger.completeStep({ caseId, process: 'intake', events: [], messages: [], sections: { intake }, due: {}, now: Date.now() });
	return await plan('book', { start: at(3, 10) });
}

/** Chicago is at least five hours behind UTC. */
const at = (days: number, hour: number) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T${hour}:00`;

async function plan(operation: string, parameters: IDataObject = {}): Promise<Appointment> {
	const run = await engine.runNode('appointmentPlanner', { operation, ...parameters }, [{ json: { caseId } }]);
	expect(run.error).toBeUndefined();
	return run.outputs.flat()[0].json.appointment as unknown as Appointment;
}

function asSetUp(change: (template: WorkflowJson) => void = () => undefined): WorkflowJson {
	const template = structuredClone(templates['push-jobs']);
	for (const node of template.nodes) {
		if (node.type !== 'n8n-nodes-base.httpRequest') continue;
		const { url, genericAuthType } = node.parameters as { url: string; genericAuthType: string };
		// The engine has none of n8n's OAuth, so the token is sent as a header.
		Object.assign(node.parameters, { url: url.replace(/https:\/\/[^/]+/, tools.url), genericAuthType: 'httpHeaderAuth' });
		Object.assign(node, { disabled: false, credentials: { httpHeaderAuth: { id: genericAuthType, name: genericAuthType } } });
	}
	change(template);
	return template;
}

const lease = async (now?: number, leaseMs?: number) => await leasedItems(ledger, 'job', profile, now, leaseMs);

async function run(items: Item[], change?: (template: WorkflowJson) => void): Promise<RunResult> {
	const credentials = { oAuth2Api: { name: 'Authorization', value: 'Bearer a token' }, httpHeaderAuth: { name: 'Authorization', value: `Token ${tools.housecallPro.key}` } };
	return await engine.runWorkflow(asSetUp(change), { trigger: TRIGGER, items, subWorkflows: Object.values(templates), credentials });
}

/** Turn after turn, until nothing is due by then. */
async function pushAll(now?: number): Promise<number> {
	for (let turns = 0; turns < 20; turns++) {
		const items = await lease(now);
		if (items.length === 0) return turns;
		expect(failures(await run(items))).toEqual([]);
	}
	throw new Error('The pushing never ends');
}

const dataOf = async (type: string): Promise<IDataObject[]> => (await ledger.listEvents({ caseId, types: [type] })).map(({ data }) => (data ?? {}) as IDataObject);
const told = async () => (await ledger.listMessages({ audience: 'team', limit: 100 })).filter(({ subject }) => /^(?:Not|To cancel) in /.test(subject ?? ''));
const startsThere = (service: Service) => (service === 'jobber' ? tools.jobber.jobs.map(({ visits: [visit], jobStatus }) => (jobStatus === 'archived' ? undefined : visit?.startAt)) : tools.housecallPro.jobs.map(({ schedule }) => schedule.scheduled_start ?? undefined)).map((start) => start && Date.parse(start));

test('it is small', () => {
	expect(templates['push-jobs'].nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').length).toBeLessThanOrEqual(6);
});

describe.each<Service>(['jobber', 'housecallPro'])('%s', (service) => {
	test('booked, moved, cancelled: one job, as the visit is', async () => {
		const { id, start } = await visitFor(service);
		expect(await pushAll()).toBe(service === 'jobber' ? 6 : 4);
		expect(startsThere(service)).toEqual([Date.parse(start)]);
		expect(await dataOf('job.written')).toMatchObject([{ appointment: id, service, state: 'there', number: '1', start }]);
		expect((await ledger.getCase(caseId))?.data.jobs).toMatchObject({ [id]: { state: 'there', made: { number: '1' } } });
		const moved = await plan('reschedule', { start: at(4, 13) });
		await pushAll();
		expect(startsThere(service)).toEqual([Date.parse(moved.start)]);
		await plan('cancel');
		await pushAll();
		expect(startsThere(service)).toEqual([undefined]);
		expect((await dataOf('job.written')).map(({ state }) => state)).toEqual(['there', 'there', 'gone']);
		expect(await told()).toHaveLength(service === 'jobber' ? 0 : 1);
	});

	test('the trigger fires twice: one job', async () => {
		await visitFor(service);
		for (let turns = 0; turns < 8; turns++) {
			const items = await lease();
			if (items.length === 0) break;
			const runs = [await run(items), await run(items)];
			expect(runs.flatMap(failures)).toEqual([]);
			expect(given(runs[1], 'Complete the Job Step')).toMatchObject([{ ledger: { completed: false, because: 'lease-lost' } }]);
		}
		expect(await dataOf('job.written')).toHaveLength(1);
	});

	test.each(['before', 'after'] as const)('the connection breaks %s the job is made: asked again in a minute, and there once', async (breaks) => {
		const { start } = await visitFor(service);
		tools.fail(CREATES[service], breaks);
		await pushAll();
		expect(await dataOf('job.written')).toEqual([]);
		await pushAll(Date.now() + 3 * MINUTE);
		expect(startsThere(service)).toEqual([Date.parse(start)]);
		expect(await told()).toEqual([]);
	});

	test('killed before Complete, each time once: looked up again, and there once', async () => {
		const { start } = await visitFor(service);
		let now = Date.now() + MINUTE;
		for (let turns = 0; turns < 20; turns++) {
			const cut = await lease(now, 1000);
			if (cut.length === 0) break;
			await run(cut, (template) => {
				template.connections['Decide About the Job'] = { main: [] };
			});
			now += 10 * MINUTE;
			expect(failures(await run(await lease(now)))).toEqual([]);
			if ((await dataOf('job.written')).length > 0) break;
		}
		expect(startsThere(service)).toEqual([Date.parse(start)]);
	});

	test('as it is imported, it asks nothing, and says what to do', async () => {
		await visitFor(service);
		const result = await run(await lease(), (template) => {
			for (const node of template.nodes) if (node.type === 'n8n-nodes-base.httpRequest') node.disabled = true;
		});
		expect(failures(result)).toEqual([]);
		expect(tools.log).toEqual([]);
		expect(await told()).toMatchObject([{ text: expect.stringMatching(/enable the nodes/) as string }]);
	});
});

test('what the tool refuses is told with its reason', async () => {
	await visitFor('jobber');
	tools.jobber.refusal = 'The plan has no more clients';
	await pushAll();
	expect(await told()).toMatchObject([{ to: 'office@example.com', text: expect.stringContaining('The plan has no more clients') as string }]);
});
