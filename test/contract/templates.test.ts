import { execFileSync } from 'node:child_process';

import type { INode } from 'n8n-workflow';

import { contains, GRID, nameBox, nodeBox, noteBox, overlap, runsThrough, type Wire } from '../support/canvas';
import type { Engine, NodeInspection, WorkflowJson } from '../support/engine';
import { n8nFolder, STARTUP, startEngine } from '../support/engine';
import { failures, start, templates } from '../support/templates';

const TEMPLATES = Object.values(templates);
const byFile = Object.entries(templates);
const byId = new Map(TEMPLATES.map((template) => [template.id, template]));

const OWN = 'n8n-nodes-lead-to-cash.';
/** Lanes of one stage each; the others are one template. */
const WHOLE = 'run-lead-to-cash';
const MOST_NODES = 15;
const MOST_NODES_IN_ALL = 200;
const LONGEST_EXPRESSION = 120;
/** Types that send or ask elsewhere: what they say of a failure goes on. */
const CAN_FAIL = ['n8n-nodes-base.emailSend', 'n8n-nodes-base.twilio', 'n8n-nodes-base.whatsApp', 'n8n-nodes-base.httpRequest', 'n8n-nodes-base.slack'];
/** What n8n misses in a node as it comes: a number of one's own. */
const OF_THE_USER = ['Parameter "From" is required.'];
/** What a template's name may start with: what it does. */
const VERBS = ['Add', 'Audit', 'Catch', 'Chase', 'Complete', 'Convert', 'Deliver', 'Find', 'Follow', 'Open', 'Push', 'Read', 'Record', 'Review', 'Route', 'Run', 'Schedule', 'Send', 'Set', 'Show', 'Watch', 'Write'];

let engine: Engine;
const inspections = new Map<string, NodeInspection[]>();
beforeAll(async () => {
	engine = await startEngine();
	for (const template of TEMPLATES) inspections.set(template.id, await engine.inspect(template));
}, STARTUP);
afterAll(async () => await engine?.stop());

const isNote = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';
const canFail = ({ type }: INode) => CAN_FAIL.includes(type);
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
		'deliver-messages': 'ltcDeliverMessages',
		'follow-up-new-leads': 'ltcFollowUpNewLeads',
		'run-lead-to-cash': 'ltcRunLeadToCash',
		'set-up-business-profile': 'ltcBusinessProfile',
		'watch-slas-and-escalate': 'ltcWatchSlas',
	});
});

test('all of them together are few nodes', () => {
	expect(TEMPLATES.flatMap(({ nodes }) => nodes).filter((node) => !isNote(node)).length).toBeLessThanOrEqual(MOST_NODES_IN_ALL);
});

test('n8n\'s own rules find nothing that its version 3 breaks', () => {
	const output = execFileSync(process.execPath, ['test/support/breakingChanges.cjs', n8nFolder()], { input: JSON.stringify(TEMPLATES), encoding: 'utf8' });
	const { rules, found } = JSON.parse(output) as { rules: number; found: unknown[] };
	expect(found).toEqual([]);
	expect(rules).toBeGreaterThan(10);
});

test('the whole pipeline has the same nodes and wires as the single templates', () => {
	const whole = templates[WHOLE];
	const lanes = whole.nodes.filter(isNote).flatMap(({ name }) => /^(.*) lane$/.exec(name)?.[1] ?? []);
	expect(lanes.length).toBeGreaterThan(5);
	const covered = new Set<string>();
	for (const lane of lanes) {
		const single = TEMPLATES.find(({ name }) => name === lane);
		const names = new Set((single?.nodes ?? []).filter((node) => !isNote(node)).map(({ name }) => name));
		expect({ lane, ...(bare(whole, names) as object) }).toEqual({ lane, ...(bare(single ?? whole, names) as object) });
		for (const name of names) covered.add(name);
	}
	expect(whole.nodes.filter((node) => !isNote(node) && !covered.has(node.name)).map(({ name }) => name)).toEqual([]);
});

test('each lane of the whole pipeline is a note with its nodes on it, and no wire leaves it', () => {
	const whole = templates[WHOLE];
	const notes = whole.nodes.filter(isNote);
	for (const [index, note] of notes.entries()) for (const other of notes.slice(index + 1)) expect({ note: note.name, other: other.name, overlap: overlap(noteBox(note), noteBox(other)) }).toEqual({ note: note.name, other: other.name, overlap: false });
	const laneOf = (node: INode) => notes.find((note) => contains(noteBox(note), nodeBox(node, outputCount(whole, node.name))) && contains(noteBox(note), nameBox(node, outputCount(whole, node.name))))?.name;
	expect(whole.nodes.filter((node) => !isNote(node) && laneOf(node) === undefined).map(({ name }) => name)).toEqual([]);
	const named = new Map(whole.nodes.map((node) => [node.name, node]));
	expect(wiresOf(whole).filter(({ source, target }) => laneOf(named.get(source)!) !== laneOf(named.get(target)!))).toEqual([]);
	expect(new Set(whole.nodes.map(({ id }) => id)).size).toBe(whole.nodes.length);
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

	test('keeps no run that succeeded, but for those that are started by hand', () => {
		const isByHand = template.nodes.some(({ type }) => type === 'n8n-nodes-base.manualTrigger');
		expect(template.settings?.saveDataSuccessExecution).toBe(isByHand ? undefined : 'none');
	});

	test('names every node once, for its job', () => {
		const names = template.nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z, -]*[a-zA-Z]$/);
		// The one default name that is meant: other nodes read the profile from it.
		const left = names.filter((name) => inspectionOf(template, name)?.hasDefaultName && name !== 'Business Profile');
		expect(left).toEqual([]);
	});

	test('has node types that exist, at their versions, and parameters that these know', () => {
		const wrong = (inspections.get(template.id) ?? []).filter((one) => !one.known || one.unknownParameters.length > 0 || one.notOffered.length > 0 || one.unknownCredentials.length > 0);
		expect(wrong).toEqual([]);
	});

	test('has what its nodes require; what only their users know is in nodes that they enable', () => {
		const missing = (inspections.get(template.id) ?? []).flatMap(({ name, issues }) => issues.map((issue) => ({ name, issue })));
		const isDisabled = (name: string) => template.nodes.some((node) => node.name === name && node.disabled);
		expect(missing.filter(({ name, issue }) => !isDisabled(name) || !OF_THE_USER.includes(issue))).toEqual([]);
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

	test('is drawn so that nothing covers a node, its name or the note, and no wire runs over them', () => {
		const nodes = template.nodes.filter((node) => !isNote(node));
		const outputs = (node: INode) => outputCount(template, node.name);
		const boxes = [
			...nodes.flatMap((node) => [{ what: node.name, node, box: nodeBox(node, outputs(node)) }, { what: `the name of ${node.name}`, node, box: nameBox(node, outputs(node)) }]),
			{ what: 'the note', node: sticky, box: noteBox(sticky) },
		];
		expect(template.nodes.filter(({ position }) => position.some((place) => place % GRID !== 0)).map(({ name }) => name)).toEqual([]);
		expect(boxes.flatMap(({ what, node, box }, index) => boxes.slice(index + 1).filter((other) => other.node !== node && overlap(box, other.box)).map((other) => `${what} and ${other.what}`))).toEqual([]);
		const named = new Map(template.nodes.map((node) => [node.name, node]));
		const crossed = wiresOf(template).flatMap(({ source, output, target }) => {
			const [from, to] = [named.get(source)!, named.get(target)!];
			const wire: Wire = { source: from, output, of: outputs(from), target: to, targetOutputs: outputs(to) };
			return boxes.filter(({ what, node, box }) => (what.startsWith('the name') || (node !== from && node !== to)) && runsThrough(wire, box)).map(({ what }) => `${source} → ${target} over ${what}`);
		});
		expect(crossed).toEqual([]);
	});

	test('is short: the process is in the pack', () => {
		if (file !== WHOLE) expect(template.nodes.filter((node) => !isNote(node)).length).toBeLessThanOrEqual(MOST_NODES);
		const types = template.nodes.map(({ type }) => type);
		expect(types.filter((type) => /\.(executeWorkflow|executeWorkflowTrigger|code|function|functionItem|splitInBatches)$/.test(type))).toEqual([]);
	});

	test('has no program in an expression', () => {
		const programs = template.nodes.filter((node) => !isNote(node)).flatMap(({ name, parameters }) =>
			expressionsIn(parameters).filter((text) => text.length > LONGEST_EXPRESSION || text.includes('=>') || text.includes('.events')).map((text) => `${name}: ${text}`),
		);
		expect(programs).toEqual([]);
		// Prose belongs where it can be translated and tested: an expression joins no sentences.
		const prose = template.nodes.filter((node) => !isNote(node)).flatMap(({ name, parameters }) =>
			expressionsIn(parameters).filter((text) => /(['"`])(?:(?!\1).)*?[a-z]{2,} [a-z]{2,} [a-z]{2,}(?:(?!\1).)*?\1/.test(text)).map((text) => `${name}: ${text}`),
		);
		expect(prose).toEqual([]);
	});

	test('takes what fails to send or ask to an output of its own, and on from there', () => {
		// What tells of failures has nobody behind it: its own failure is a failed execution, for all to see.
		const isLast = file === 'catch-failed-executions';
		expect(template.nodes.filter((node) => !isLast && canFail(node) && node.onError !== 'continueErrorOutput').map(({ name }) => name)).toEqual([]);
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
			// A node that nothing follows ends there, whatever its result.
			if (outputs.length < 3 || !template.connections[name]) return [];
			// What leaves by Done carries no message any more.
			return outputs.map((_, index) => index).filter((index) => outputs[index] !== 'Done' && !template.connections[name]?.main?.[index]?.length).map((index) => `${name}: ${outputs[index]}`);
		});
		expect(forgotten).toEqual([]);
	});

	test('lets no other page frame what it shows, nor forms of it lead elsewhere', () => {
		const open = template.nodes.filter(({ type }) => type === 'n8n-nodes-base.respondToWebhook').filter(({ parameters }) => {
			const headers = headersIn(parameters);
			const type = headers['content-type'] ?? '';
			const policy = headers['content-security-policy'] ?? '';
			// What the pack renders comes with its own policy.
			const isGuarded = policy.startsWith('={{ $json.headers') || (policy.includes("frame-ancestors 'none'") && policy.includes('form-action '));
			return (type.startsWith('text/html') || type.startsWith('=')) && !isGuarded;
		});
		expect(open.map(({ name }) => name)).toEqual([]);
	});

	test('tells who is to send again when', () => {
		const answers = template.nodes.filter(({ parameters }) => String((parameters.options as { responseCode?: unknown } | undefined)?.responseCode).includes('503'));
		expect(answers.filter(({ parameters }) => !/\d+/.test(headersIn(parameters)['retry-after'] ?? '')).map(({ name }) => name)).toEqual([]);
	});

	test('carries nothing of anybody\'s', () => {
		expect(template.nodes.filter(({ credentials }) => credentials)).toEqual([]);
		expect(Object.keys(template).sort()).toEqual(['connections', 'id', 'meta', 'name', 'nodes', 'pinData', 'settings', 'tags']);
		expect(Object.keys((template as { meta?: object }).meta ?? {})).toEqual(['templateCredsSetupCompleted']);
		const text = JSON.stringify(template);
		const domains = [...text.matchAll(/[A-Za-z0-9._%+-]+@([A-Za-z0-9.-]+\.[A-Za-z]{2,})/g)].map(([, domain]) => domain);
		expect(domains.filter((domain) => domain !== 'example.com')).toEqual([]);
		const hosts = [...text.matchAll(/https?:\/\/([^/"'\s:\\]+)/g)].map(([, host]) => host);
		expect(hosts.filter((host) => !['localhost', 'example.com', 'quickbooks.api.intuit.com', 'api.stripe.com', 'api.xero.com', 'www.googleapis.com', 'graph.microsoft.com', 'graph.facebook.com', 'api.getjobber.com', 'api.housecallpro.com', 'api.hubapi.com'].includes(host))).toEqual([]);
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

	test('names an error workflow that is there', () => {
		const { errorWorkflow } = template.settings ?? {};
		if (errorWorkflow) expect(byId.get(errorWorkflow)?.nodes.map(({ type }) => type)).toContain('n8n-nodes-base.errorTrigger');
	});

	test.each(Object.keys(template.pinData ?? {}))('runs from the sample of %s', async (trigger) => {
		engine.freshLedger();
		await saveSampleProfile();
		const run = await start(engine, template, trigger, template.pinData?.[trigger]?.map(({ json }) => json) ?? []);
		expect(failures(run)).toEqual([]);
		expect(run.status).toBe('success');
		// An error that an error output has taken would pass for success.
		const taken = template.nodes.filter(({ onError, disabled }) => onError === 'continueErrorOutput' && !disabled).filter(({ name }) => run.nodes[name]?.some(({ outputs }) => outputs[(inspectionOf(template, name)?.outputs.length ?? 0) - 1]?.length));
		expect(taken.map(({ name }) => name)).toEqual([]);
	});
});

/** Of an answer, by their lower-case names. */
function headersIn(parameters: INode['parameters']): Record<string, string> {
	const { responseHeaders } = (parameters.options ?? {}) as { responseHeaders?: { entries?: Array<{ name: string; value: string }> } };
	return Object.fromEntries((responseHeaders?.entries ?? []).map(({ name, value }) => [name.toLowerCase(), value]));
}

/** Samples are of a business that has saved its profile. */
async function saveSampleProfile(): Promise<void> {
	const { error } = await engine.runNode('businessProfile', { preset: 'homeServices', save: true }, [{ json: {} }]);
	expect(error).toBeUndefined();
}

/** What stands between `=` and the end of a text, wherever it is. */
function expressionsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.startsWith('=') ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(expressionsIn);
}

/** A lane's nodes and wires, with what tells nothing of them left out: where they stand, and their ids. */
function bare({ nodes, connections }: WorkflowJson, names: ReadonlySet<string>): unknown {
	return {
		nodes: nodes.filter((node) => names.has(node.name)).map(({ name, type, typeVersion, parameters, onError, disabled }) => ({ name, type, typeVersion, parameters, onError, disabled })).sort((a, b) => (a.name < b.name ? -1 : 1)),
		connections: Object.fromEntries(Object.entries(connections).filter(([name]) => names.has(name)).sort()),
	};
}

function outputCount(template: WorkflowJson, name: string): number {
	return inspectionOf(template, name)?.outputs.length ?? 1;
}

function typeOf({ nodes }: WorkflowJson, name: string): string | undefined {
	return nodes.find((node) => node.name === name)?.type;
}
