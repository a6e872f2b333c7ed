import type { IDataObject, INode } from 'n8n-workflow';

import type { Engine, NodeInspection, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { failures, start, templates } from '../support/templates';

const TEMPLATES = Object.values(templates);
const byFile = Object.entries(templates);
const byId = new Map(TEMPLATES.map((template) => [template.id, template]));

const OWN = 'n8n-nodes-lead-to-cash.';
const CALLED = 'n8n-nodes-base.executeWorkflowTrigger';
/** Types whose run can fail for reasons outside the workflow. */
const CAN_FAIL = ['n8n-nodes-base.executeWorkflow', 'n8n-nodes-base.emailSend', 'n8n-nodes-base.splitOut', 'n8n-nodes-base.httpRequest', 'n8n-nodes-base.slack', 'n8n-nodes-base.readWriteFile'];
/** What a template's name may start with: what it does. */
const VERBS = ['Add', 'Audit', 'Catch', 'Chase', 'Complete', 'Convert', 'Deliver', 'Find', 'Follow', 'Push', 'Record', 'Review', 'Route', 'Run', 'Schedule', 'Send', 'Set', 'Show', 'Watch'];

let engine: Engine;
const inspections = new Map<string, NodeInspection[]>();
beforeAll(async () => {
	engine = await startEngine();
	for (const template of TEMPLATES) inspections.set(template.id, await engine.inspect(template));
}, STARTUP);
afterAll(async () => await engine?.stop());

const canFail = ({ type }: INode) => type.startsWith(OWN) || CAN_FAIL.includes(type);
const inspectionOf = ({ id }: WorkflowJson, name: string) => inspections.get(id)?.find((one) => one.name === name);
const wiresOf = ({ connections }: WorkflowJson) =>
	Object.entries(connections).flatMap(([source, { main }]) =>
		(main ?? []).flatMap((wires, output) => (wires ?? []).map((wire) => ({ source, output, target: wire.node, input: wire.index }))),
	);

test('ids and names are stable and stand once', () => {
	const ids = TEMPLATES.map(({ id }) => id);
	const names = TEMPLATES.map(({ name }) => name);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(names).size).toBe(names.length);
	// n8n takes ids of at most 21 characters; sub-workflows are called by these.
	for (const id of ids) expect(id).toMatch(/^ltc[A-Z][A-Za-z]{1,17}$/);
	expect(Object.fromEntries(byFile.map(([file, { id }]) => [file, id]))).toMatchObject({
		'catch-failed-executions': 'ltcCatchFailures',
		'deliver-message': 'ltcDeliverMessage',
		'follow-up-new-leads': 'ltcFollowUpNewLeads',
		'set-up-business-profile': 'ltcBusinessProfile',
		'watch-slas-and-escalate': 'ltcWatchSlas',
	});
});

describe.each(byFile)('%s', (file, template) => {
	const sticky = template.nodes[0];

	test('is named for its job, verb first, as its file is', () => {
		const words = (text: string) => text.toLowerCase().split(/[ -]/).filter((word) => !['a', 'an', 'the'].includes(word));
		expect(VERBS).toContain(template.name.split(' ')[0]);
		expect(words(template.name)).toEqual(words(file));
	});

	test('opens with a note that says what it does and how to set it up', () => {
		expect(sticky.type).toBe('n8n-nodes-base.stickyNote');
		const content = String(sticky.parameters.content);
		expect(content).toContain(`## ${template.name}`);
		const steps = [...content.matchAll(/^(\d+)\. \S/gm)].map(([, number]) => Number(number));
		expect(steps.length).toBeGreaterThan(0);
		expect(steps).toEqual(steps.map((_, index) => index + 1));
	});

	test('names every node once, for its job', () => {
		const names = template.nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z, -]*[a-z]$/);
		// The one default name that is meant: other nodes read the profile from it.
		const left = names.filter((name) => inspectionOf(template, name)?.hasDefaultName && name !== 'Business Profile');
		expect(left).toEqual([]);
	});

	test('has node types that exist, at their versions, and parameters that these know', () => {
		const wrong = (inspections.get(template.id) ?? []).filter((one) => !one.known || one.unknownParameters.length > 0 || one.issues.length > 0);
		expect(wrong).toEqual([]);
	});

	test('is wired from outputs to inputs that exist', () => {
		const loose = wiresOf(template).filter(({ source, output, target, input }) => {
			const from = inspectionOf(template, source);
			const to = inspectionOf(template, target);
			return !from || !to || output >= from.outputs.length || input >= to.inputs;
		});
		expect(loose).toEqual([]);
		for (const [source, { main }] of Object.entries(template.connections)) {
			expect({ source, outputs: main?.length }).toEqual({ source, outputs: Math.min(main?.length ?? 0, inspectionOf(template, source)?.outputs.length ?? 0) });
		}
	});

	test('leads somewhere from every node that starts nothing', () => {
		const reached = new Set(wiresOf(template).map(({ target }) => target));
		const alone = template.nodes.filter(({ name, type }) => type !== sticky.type && !inspectionOf(template, name)?.isTrigger && !reached.has(name));
		expect(alone.map(({ name }) => name)).toEqual([]);
	});

	test('takes what fails to an output of its own, and on from there', () => {
		const called = template.nodes.some(({ type }) => type === CALLED);
		const unguarded = template.nodes.filter((node) => canFail(node) && node.onError !== 'continueErrorOutput').map(({ name }) => name);
		// The last node of a called workflow may fail: its error is the calling node's, and goes on from there.
		const last = (name: string) => !template.connections[name];
		expect(unguarded.filter((name) => !(called && last(name)))).toEqual([]);
		const guarded = template.nodes.filter(({ onError }) => onError === 'continueErrorOutput').map(({ name }) => name);
		const unwired = guarded.filter((name) => {
			const errorOutput = (inspectionOf(template, name)?.outputs.length ?? 0) - 1;
			return !template.connections[name]?.main?.[errorOutput]?.length;
		});
		expect(unwired).toEqual([]);
	});

	test('wires every output of this pack\'s nodes that carries cases', () => {
		const forgotten = template.nodes.filter(({ type }) => type.startsWith(OWN)).flatMap(({ name }) => {
			const outputs = inspectionOf(template, name)?.outputs ?? [];
			if (outputs.length < 3) return [];
			return outputs.map((_, index) => index).filter((index) => !template.connections[name]?.main?.[index]?.length).map((index) => `${name}: ${outputs[index]}`);
		});
		expect(forgotten).toEqual([]);
	});

	test('carries nothing of anybody\'s', () => {
		expect(template.nodes.filter(({ credentials }) => credentials)).toEqual([]);
		expect(Object.keys(template).sort()).toEqual(['connections', 'id', 'meta', 'name', 'nodes', 'pinData', 'settings', 'tags']);
		expect(Object.keys((template as { meta?: object }).meta ?? {})).toEqual(['templateCredsSetupCompleted']);
		const text = JSON.stringify(template);
		const domains = [...text.matchAll(/[A-Za-z0-9._%+-]+@([A-Za-z0-9.-]+\.[A-Za-z]{2,})/g)].map(([, domain]) => domain);
		expect(domains.filter((domain) => domain !== 'example.com')).toEqual([]);
		const hosts = [...text.matchAll(/https?:\/\/([^/"'\s:\\]+)/g)].map(([, host]) => host);
		expect(hosts.filter((host) => !['localhost', 'example.com', 'quickbooks.api.intuit.com', 'api.stripe.com'].includes(host))).toEqual([]);
	});

	test('has a sample on every trigger that something else starts', () => {
		const triggers = (inspections.get(template.id) ?? []).filter((one) => one.isTrigger).map(({ name }) => name);
		const unpinned = triggers.filter((name) => !template.pinData?.[name]?.length && typeOf(template, name) !== 'n8n-nodes-base.manualTrigger');
		expect(triggers.length).toBeGreaterThan(0);
		expect(unpinned).toEqual([]);
		expect(Object.keys(template.pinData ?? {}).filter((name) => !triggers.includes(name))).toEqual([]);
	});

	test('speaks of nodes that are there', () => {
		const names = template.nodes.map(({ name }) => name);
		const spoken = [...JSON.stringify(template.nodes.map(({ parameters }) => parameters)).matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name);
		expect(spoken.filter((name) => !names.includes(name))).toEqual([]);
	});

	test('calls workflows that are there, with the inputs that they take', () => {
		for (const { name, parameters } of template.nodes.filter(({ type }) => type === 'n8n-nodes-base.executeWorkflow')) {
			const { value: id, cachedResultName } = parameters.workflowId as IDataObject;
			const called = byId.get(String(id));
			expect({ name, calls: called?.name }).toEqual({ name, calls: cachedResultName });
			const trigger = called?.nodes.find(({ type }) => type === CALLED);
			const declared = ((trigger?.parameters.workflowInputs as IDataObject | undefined)?.values ?? []) as Array<{ name: string }>;
			const given = Object.keys((parameters.workflowInputs as { value: IDataObject }).value);
			expect({ name, given }).toEqual({ name, given: declared.map((input) => input.name) });
		}
		const { errorWorkflow } = template.settings ?? {};
		if (errorWorkflow) expect(byId.get(errorWorkflow)?.nodes.map(({ type }) => type)).toContain('n8n-nodes-base.errorTrigger');
	});

	test.each(Object.keys(template.pinData ?? {}))('runs from the sample of %s', async (trigger) => {
		engine.freshLedger();
		await openSampleCase();
		const run = await start(engine, template, trigger, template.pinData?.[trigger]?.map(({ json }) => json) ?? []);
		expect(failures(run)).toEqual([]);
		// A workflow that asks a person waits for the answer.
		expect(run.status).toBe(template.nodes.some(({ type }) => type === 'n8n-nodes-base.wait') ? 'waiting' : 'success');
		// An error that an error output has taken would pass for success.
		const taken = template.nodes.filter(({ onError, disabled }) => onError === 'continueErrorOutput' && !disabled).filter(({ name }) => run.nodes[name]?.some(({ outputs }) => outputs[(inspectionOf(template, name)?.outputs.length ?? 0) - 1]?.length));
		expect(taken.map(({ name }) => name)).toEqual([]);
	});
});

/** The samples of later stages are of the case that the sample inquiry opens. */
async function openSampleCase(): Promise<void> {
	const [inquiry] = templates['follow-up-new-leads'].pinData?.['New Inquiry by Webhook'] ?? [];
	const { error } = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: '={{ $json }}' }, [inquiry]);
	expect(error).toBeUndefined();
}

function typeOf({ nodes }: WorkflowJson, name: string): string | undefined {
	return nodes.find((node) => node.name === name)?.type;
}
