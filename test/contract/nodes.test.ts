import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';

import type { IDataObject, INodeParameters, INodeProperties, INodePropertyCollection, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';

import packageJson from '../../package.json';
import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { unpackedPack } from '../support/pack';
import { billingItem, caseItem, hostileItems, lead, NOW, profile, visitItem, webhookItem } from '../support/samples';

/** What every node of the pack promises. A node added to package.json is tested here as soon as it has its example. */
interface Example {
	node: string;
	/** Which part of the node is shown; empty for the whole. */
	part: string;
	parameters: IDataObject;
	/** Over `parameters`: what makes an item with `broken: true`, and no other, an error. Absent: nothing of the item does. */
	breaking?: IDataObject;
	item: Item;
	/** Top-level keys that the node may add or replace. */
	writes: string[];
	/** The item's json is replaced: a profile shares names with a case's sections. */
	replaces?: boolean;
	/** One item in, any number out. */
	lists?: boolean;
	/** Binary data that the node adds. */
	files?: string[];
	/** Whatever the data, nothing is an error: the case goes on, with the reason. */
	takesAnything?: boolean;
	/** Part of a run that an agent has no part in. */
	notForAgents?: boolean;
	/** Over `parameters`, one at a time: what else there is to show, so that between them every parameter is on screen. */
	variants?: IDataObject[];
}

/** By operation, or by what else decides about them. */
const OUTPUTS: Record<string, string[] | Record<string, string[]> | Array<{ parameters: IDataObject; outputs: string[] }>> = {
	businessProfile: ['Profile'],
	inquiryClassifier: ['Qualified', 'Needs Review', 'Not a Lead'],
	intakeExtractor: ['Complete', 'Missing Details', 'Needs Review'],
	leadRouter: ['Assigned', 'Queued'],
	slaCheck: ['On Track', 'At Risk', 'Breached', 'Done'],
	reviewGate: ['Auto', 'Needs Review'],
	appointmentPlanner: {
		...Object.fromEntries(['book', 'cancel', 'complete', 'findSlots', 'markNoShow', 'reschedule'].map((operation) => [operation, ['Planned', 'No Slot']])),
		keepCalendar: ['Kept', 'Not Read'],
		listCalendars: ['Calendars'],
	},
	estimateToInvoice: ['Ready', 'Needs Review'],
	paymentReminder: ['Send Now', 'Wait', 'Escalate', 'Stop'],
	handoffLedger: {
		applyRetention: [''],
		assign: [''],
		backup: [''],
		claim: ['Claimed', 'Already Claimed'],
		completeHandoff: [''],
		eraseContact: [''],
		exportCases: [''],
		getCase: [''],
		getStatus: [''],
		listCases: [''],
		matchReply: ['Matched', 'No Match'],
		metrics: [''],
		moveToPostgres: [''],
		nextNumber: [''],
		openCase: ['New', 'Duplicate'],
		receiveMessage: ['Of a Case', 'New Case', 'Set Aside'],
		recordEvent: [''],
		recordPost: ['Recorded', 'Refused'],
		releaseClaim: [''],
		releaseSlot: [''],
		reserveSlot: ['Reserved', 'Taken'],
		settleClaim: [''],
		updateCase: [''],
	},
	handoffTrigger: [
		{ parameters: { startOn: 'work' }, outputs: ['Work'] },
		{ parameters: { startOn: 'events' }, outputs: ['Event'] },
	],
	handoffMessage: { alert: ['Done', 'Send Without the Ledger'], queue: ['Queued', 'Not Sent'], settle: ['Settled'], takeNext: ['Message', 'Done'] },
	caseStep: [
		{ parameters: { operation: 'decide', process: 'followUp' }, outputs: ['Replied', 'Acknowledged', 'Not Answered', 'Not a Lead', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'queue' }, outputs: ['Assigned', 'Still Queued', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'escalation' }, outputs: ['Escalated', 'On Track', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'intake' }, outputs: ['Completed', 'Asked', 'Handed Over', 'Waiting', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'billing' }, outputs: ['Issued', 'Review', 'Not Made', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'collection' }, outputs: ['Reminded', 'Review', 'Escalated', 'Waiting', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'calendar' }, outputs: ['Written', 'Goes On', 'Withheld', 'Later', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'lookUp' }, outputs: ['Known', 'Not Known', 'Withheld', 'Later', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'job' }, outputs: ['Written', 'Goes On', 'Withheld', 'Later', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'push' }, outputs: ['Exported', 'Goes On', 'Withheld', 'Later', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'scheduling' }, outputs: ['Offered', 'Booked', 'Changed', 'Handed Over', 'Waiting', 'Nothing to Do'] },
		{ parameters: { operation: 'decide', process: 'attendance' }, outputs: ['Reminded', 'Asked', 'Waiting', 'Nothing to Do'] },
		{ parameters: { operation: 'complete' }, outputs: ['Done'] },
	],
	handoffDesk: ['Page'],
	humanApproval: [
		{ parameters: { waitIn: 'execution' }, outputs: ['Expired', 'Approved', 'Rejected'] },
		{ parameters: { waitIn: 'ledger' }, outputs: ['Asked'] },
	],
	handoffReport: ['Report'],
};

const brokenProfile = { profile: `={{ $json.broken ? { business: { name: '' } } : ${JSON.stringify(profile)} }}` };
const brokenNow = { now: `={{ $json.broken ? 'at tea time' : '${NOW}' }}` };
const CASE_KEYS = ['caseId', 'stage', 'priority', 'owner', 'openedAt', 'updatedAt', 'version', 'inquiry', 'classification', 'assignment', 'events', 'ledger'];

/** Every backup is a new file. */
const BACKUPS = mkdtempSync(path.join(realpathSync(tmpdir()), 'lead-to-cash-backups-'));
afterAll(() => rmSync(BACKUPS, { recursive: true, force: true }));

/** A step as Decide puts it on an item. */
const STEP = { process: 'intake', code: 'waiting', reasons: [], events: [{ type: 'note.added', at: NOW, by: 'human', data: { text: 'Gate code 1234' }, key: 'note' }], messages: [], due: {} };
const stepItem: Item = { json: { step: STEP } };
/** What a Handoff Trigger gives for messages, and a message as Take Next gives it. */
const deliveryItem: Item = { json: { work: { process: 'delivery', token: 'nobody\'s', messages: 1 } } };
const messageItem: Item = { json: { message: { key: 'a message' }, work: { process: 'delivery' } } };

/** What a Webhook node gives for a page of the desk. */
const deskItem: Item = { json: { method: 'GET', params: { page: 'inbox' }, query: {}, body: {}, headers: { authorization: `Basic ${Buffer.from('ana:a password').toString('base64')}` } } };

/** Moving the ledger away needs a server and ends the file: its rules are with those of the node. */
const EXAMPLES: Example[] = [
	{
		node: 'businessProfile',
		part: '',
		parameters: { preset: 'homeServices', businessName: 'Lakeside Plumbing' },
		breaking: { timezone: '={{ $json.broken ? "Mars/Olympus" : "" }}' },
		item: caseItem,
		writes: [],
		replaces: true,
		takesAnything: true,
	},
	{
		node: 'inquiryClassifier',
		part: '',
		parameters: { profile, now: NOW },
		breaking: brokenProfile,
		item: webhookItem(lead),
		writes: ['caseId', 'inquiry', 'classification'],
		takesAnything: true,
		variants: [{ engine: 'openAi', options: { deadlineSeconds: 1 } }, { engine: 'chatModel' }],
	},
	{
		node: 'intakeExtractor',
		part: '',
		parameters: { profile, now: NOW },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['intake'],
		takesAnything: true,
		variants: [{ engine: 'openAi', options: { deadlineSeconds: 1 } }, { engine: 'chatModel' }],
	},
	{
		node: 'leadRouter',
		part: '',
		parameters: { profile, now: NOW },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['caseId', 'assignment'],
		takesAnything: true,
	},
	{
		node: 'slaCheck',
		part: '',
		parameters: { profile, now: NOW },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['sla'],
		takesAnything: true,
	},
	{
		node: 'reviewGate',
		part: '',
		parameters: { profile, now: NOW },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['review'],
		takesAnything: true,
	},
	{
		node: 'caseStep',
		part: 'decide',
		parameters: { operation: 'decide', profile, now: NOW },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['caseId', 'step'],
		variants: [{ process: 'queue' }, { process: 'escalation' }, { process: 'intake' }, { process: 'billing' }, { process: 'push' }, { process: 'calendar' }, { process: 'job' }, { process: 'lookUp' }],
	},
	{ node: 'caseStep', part: 'complete', parameters: { operation: 'complete', now: NOW }, breaking: brokenNow, item: stepItem, writes: ['ledger'], notForAgents: true },
	telling('alert', { to: 'ann@example.com', subject: 'Failed', text: 'connect ECONNREFUSED', options: { key: 'an alert' } }),
	telling('queue', { to: 'dana@example.com', subject: 'Your drain', text: 'We are on our way.', options: { key: 'a message' } }),
	{ node: 'handoffMessage', part: 'takeNext', parameters: { operation: 'takeNext', now: NOW }, breaking: brokenNow, item: deliveryItem, writes: [], replaces: true, notForAgents: true },
	{ node: 'handoffMessage', part: 'settle', parameters: { operation: 'settle', now: NOW }, breaking: brokenNow, item: messageItem, writes: [], replaces: true, notForAgents: true },
	{ node: 'handoffDesk', part: '', parameters: { now: NOW }, breaking: brokenNow, item: deskItem, writes: [], replaces: true, takesAnything: true, variants: [{ access: 'links' }] },
	// What waits in an execution needs n8n's own server: its rules are with those of the node.
	{ node: 'humanApproval', part: 'ledger', parameters: { waitIn: 'ledger', now: NOW }, breaking: brokenNow, item: caseItem, writes: ['review'], notForAgents: true },
	planning('findSlots', {}, [{ branch: false }]),
	planning('book', {}, [{ hold: true }]),
	planning('reschedule', { start: '2026-03-04T10:00:00-06:00' }),
	planning('cancel'),
	planning('markNoShow', { now: '2026-03-03T09:30:00-06:00' }),
	planning('complete', { now: '2026-03-03T09:30:00-06:00' }),
	planning('keepCalendar', {}, [], ['calendar']),
	invoicing('createDraft', {}, [{ billing: 'progress' }, { billing: 'deposit' }, { engine: 'openAi', options: { deadlineSeconds: 1 } }]),
	{
		...invoicing('createEstimate', { profile: { ...profile, services: profile.services.map((one) => ({ ...one, prices: [{ id: 'hour', name: 'Hour', unitPrice: '95' }] })) }, number: 'E-1' }, [], ['estimate']),
		item: caseItem,
		files: ['estimatePdf'],
	},
	invoicing('applyPayments', {}, [], ['balance', 'invoice']),
	invoicing('createCreditNote', { reason: 'Returned' }),
	invoicing('createDocuments', { documents: ['html', 'csv', 'accounting'] }, [], ['invoice', 'accounting']),
	invoicing('issue'),
	invoicing('previewNumber', {}, [], ['nextNumber']),
	{
		node: 'handoffReport',
		part: 'performance',
		parameters: { operation: 'performance', profile, now: NOW },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['report'],
		files: ['cases'],
		takesAnything: true,
		variants: [{ period: 'custom', since: '2026-02-01', before: '2026-03-01', options: { owner: 'front-desk', inputPerMillion: 1 } }],
	},
	{
		node: 'handoffReport',
		part: 'audit',
		parameters: { operation: 'audit', profile, now: NOW, handoffs: '[]', leak: '{}', payback: '{}' },
		breaking: brokenProfile,
		item: caseItem,
		writes: ['report'],
		takesAnything: true,
		variants: [{ useLedger: true, assumptions: { leadsPerMonth: '40' }, handoffRows: { handoff: [{ name: 'A', perWeek: '40', minutes: '6' }] } }],
	},
	{
		node: 'paymentReminder',
		part: '',
		parameters: { profile, now: NOW },
		breaking: brokenProfile,
		item: billingItem,
		writes: ['reminder'],
		takesAnything: true,
		variants: [{ branch: false }, { engine: 'openAi', options: { deadlineSeconds: 1 } }, { engine: 'chatModel' }],
	},
	ledger('openCase', { inquiry: '={{ $json }}' }, { writes: ['caseId', 'stage', 'inquiry', 'ledger'], takesAnything: true, variants: [{ answerWebhook: true, answerWith: 'text' }] }),
	ledger('recordEvent', { type: 'reply.sent', by: 'human' }),
	ledger('claim', { key: '={{ "reply:" + $json.caseId }}' }),
	ledger('settleClaim', { key: '={{ "reply:" + $json.caseId }}' }),
	ledger('releaseClaim', { key: '={{ "reply:" + $json.caseId }}' }),
	ledger('getCase', {}, { writes: CASE_KEYS }),
	ledger('listCases', {}, { writes: CASE_KEYS, lists: true }),
	ledger('matchReply', { inquiry: '={{ $json }}' }, { writes: ['caseId', 'stage', 'reply', 'ledger'], takesAnything: true }),
	ledger('receiveMessage', {}, { writes: ['caseId', 'stage', 'reply', 'inquiry', 'ledger'] }),
	ledger('recordPost', { body: { billing: 'full' } }, { writes: ['caseId', 'stage', 'ledger'] }),
	ledger('nextNumber', { series: 'work-orders', key: '={{ $json.caseId }}' }),
	ledger('updateCase', {}, { writes: CASE_KEYS }),
	ledger('assign', { ownerId: 'front-desk' }, { writes: CASE_KEYS }),
	ledger('completeHandoff', { toStage: 'intake' }, { writes: CASE_KEYS }),
	ledger('reserveSlot', { resource: 'technician', start: '2026-03-03T09:00:00-06:00', end: '2026-03-03T10:00:00-06:00', key: 'visit' }),
	ledger('releaseSlot', { key: 'visit' }),
	ledger('metrics', { since: '2026-03-01', before: '2026-04-01' }),
	ledger('getStatus', {}),
	ledger('exportCases', {}, { files: ['cases'], variants: [{ format: 'json' }] }),
	ledger('eraseContact', { contactBy: 'email', contactEmail: 'nobody@example.com' }, { variants: [{ contactBy: 'phone', contactPhone: '312-555-0199' }, { contactBy: 'caseId' }] }),
	ledger('applyRetention', { olderThanDays: 3650 }),
	ledger('backup', { filePath: `={{ ${JSON.stringify(`${BACKUPS}/`)} + $execution.id + '-' + $itemIndex + '.sqlite' }}` }),
];

function telling(operation: string, parameters: IDataObject): Example {
	return { node: 'handoffMessage', part: operation, parameters: { operation, now: NOW, ...parameters }, item: caseItem, writes: ['message', 'ledger'], takesAnything: true };
}

/** Where one is asked for, each item brings its own appointment. */
function planning(operation: string, parameters: IDataObject = {}, variants: IDataObject[] = [], writes = ['appointment']): Example {
	return {
		node: 'appointmentPlanner',
		part: operation,
		parameters: { operation, profile, now: NOW, ...parameters },
		breaking: brokenProfile,
		item: visitItem,
		writes,
		files: ['invite', 'teamInvite'],
		takesAnything: true,
		variants,
	};
}

function invoicing(operation: string, parameters: IDataObject = {}, variants: IDataObject[] = [], writes = ['invoice']): Example {
	return {
		node: 'estimateToInvoice',
		part: operation,
		parameters: { operation, profile, now: NOW, ...parameters },
		breaking: brokenProfile,
		item: billingItem,
		writes,
		takesAnything: true,
		variants,
	};
}

function ledger(operation: string, parameters: IDataObject, more: Partial<Example> = {}): Example {
	return {
		node: 'handoffLedger',
		part: operation,
		parameters: { operation, now: NOW, ...parameters },
		breaking: brokenNow,
		item: caseItem,
		writes: ['ledger'],
		...more,
	};
}

/** A server that is not there: what a node does with it is told, not stopped by. */
const NOWHERE = { openAiCompatibleApi: { baseUrl: 'http://127.0.0.1:9/v1', apiKey: '', defaultModel: 'none' } };

const NODES = packageJson.n8n.nodes.map((file) => path.basename(file, '.node.js'));
/** They take no items: what they give is in the tests of their own. */
const isTrigger = (className: string) => className.endsWith('Trigger');
const named = (className: string) => className.charAt(0).toLowerCase() + className.slice(1);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

let engine: Engine;
let pack: string;
/** The item of an example, with its case on the ledger where the node asks for one. */
let opened: Item;

beforeAll(async () => {
	engine = await startEngine();
	pack = await unpackedPack();
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: '={{ $json.inquiry }}', now: NOW }, [caseItem]);
	opened = { json: { ...caseItem.json, caseId: run.outputs[0][0].json.caseId } };
	await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing' }, [{ json: {} }]);
	await engine.runNode('handoffMessage', { operation: 'queue', to: 'dana@example.com', text: 'We are on our way.', caseId: '', now: NOW, options: { key: 'a message' } }, [{ json: {} }]);
}, STARTUP);
afterAll(async () => await engine?.stop());

test('every node of the package has its examples here, and only those', () => {
	expect([...new Set(EXAMPLES.map(({ node }) => node))].sort()).toEqual(NODES.filter((className) => !isTrigger(className)).map(named).sort());
	expect(Object.keys(OUTPUTS).sort()).toEqual(NODES.map(named).sort());
});

describe.each(NODES)('%s on the shelf', (className) => {
	const name = named(className);
	let description: INodeTypeDescription;
	beforeAll(async () => {
		const whole = await engine.describe(`n8n-nodes-lead-to-cash.${name}`);
		// n8n adds a field of its own to nodes that poll.
		description = { ...whole, properties: whole.properties.filter((property) => property.name !== 'pollTimes') };
	});

	test('loads from the packed tarball under its name', () => {
		expect(description.name).toBe(name);
		expect(description.version).toBe(1);
	});

	test('has the outputs that the design names', async () => {
		const hasBranch = description.properties.some((property) => property.name === 'branch');
		for (const { parameters, outputs } of outputsOf(name).flatMap((one) => [one, ...(hasBranch && one.outputs.length > 1 ? [{ parameters: { ...one.parameters, branch: false }, outputs: [expect.any(String) as string] }] : [])])) {
			const [seen] = await engine.inspect({
				id: 'one',
				name: 'One',
				nodes: [{ id: '1', name: 'Own', type: `n8n-nodes-lead-to-cash.${name}`, typeVersion: 1, position: [0, 0], parameters: parameters as INodeParameters }],
				connections: {},
			});
			expect({ parameters, outputs: seen.outputs }).toEqual({ parameters, outputs });
		}
	});

	test('has an icon for light and one for dark', () => {
		const icons = description.iconUrl as { light: string; dark: string };
		const files = [icons.light, icons.dark].map((url) => path.join(pack, url.replace('icons/n8n-nodes-lead-to-cash/', '')));
		expect(new Set(files).size).toBe(2);
		for (const file of files) expect(readFileSync(file, 'utf8')).toMatch(/<svg[\s>]/);
	});

	test('has a codex that finds it and leads to its page', () => {
		const page = `docs/${kebab(name)}.md`;
		expect(existsSync(page)).toBe(true);
		expect(description.codex?.categories?.length).toBeGreaterThan(0);
		// n8n hides nodes of this category from the main search.
		expect(description.codex?.categories).not.toContain('AI');
		expect(description.codex?.resources?.primaryDocumentation?.[0]?.url).toMatch(new RegExp(`${page}$`));
		const codex = JSON.parse(readFileSync(path.join(pack, 'dist', 'nodes', className, `${className}.node.json`), 'utf8')) as { node: string };
		expect(codex.node).toBe(`n8n-nodes-lead-to-cash.${name}`);
	});

	test('has a page that names every parameter and every output', () => {
		const page = readFileSync(`docs/${kebab(name)}.md`, 'utf8');
		const outputNames = outputsOf(name).flatMap(({ outputs }) => outputs).filter((output) => output !== '');
		const missing = [...description.properties.map(({ displayName }) => displayName), ...outputNames].filter((word) => !page.includes(word));
		expect(missing).toEqual([]);
	});

	test('has a preview of its output, for each operation', () => {
		const operations = description.properties.find((property) => property.name === 'operation')?.options as INodePropertyOptions[] | undefined;
		// n8n looks for the version's file, or for one of each operation in the version's folder.
		const files = operations ? operations.map(({ value }) => `v1.0.0/${String(value)}.json`) : ['v1.0.0.json'];
		const folder = path.join(pack, 'dist', 'nodes', className, '__schema__');
		for (const file of files) {
			const schema = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { type: string; properties: object };
			expect(schema.type).toBe('object');
			expect(Object.keys(schema.properties).length).toBeGreaterThan(0);
		}
	});

	test('introduces itself', () => {
		expect(description.subtitle).toMatch(/\S/);
		expect(description.description).toMatch(/^[A-Z].*[^.]$/);
		// An agent has no use for what starts a workflow.
		expect(description.usableAsTool).toBe(isTrigger(className) || name === 'humanApproval' ? undefined : true);
		expect(description.defaults.name).toBe(description.displayName);
		// n8n takes such names for tools made of another node.
		expect(name).not.toMatch(/Tool$/);
	});

	test('says under its name what was chosen, in the words of the list', () => {
		const subtitle = String(description.subtitle).replace(/^=\{\{|\}\}$/g, '');
		const shown = (parameters: object): unknown => runInNewContext(`(${subtitle})`, { $parameter: parameters });
		const defaults = Object.fromEntries(description.properties.map((property) => [property.name, property.default]));
		const lists = description.properties.filter(({ name: field, type }) => type === 'options' && subtitle.includes(`$parameter["${field}"]`));
		for (const { name: field, options = [] } of lists) {
			for (const option of options.filter((one): one is INodePropertyOptions => 'value' in one)) {
				const words = String(shown({ ...defaults, [field]: option.value }));
				expect(words).toMatch(/^\S/);
				expect(words).not.toMatch(/\b[a-z]+[A-Z]/);
			}
		}
		expect(String(shown(defaults))).toMatch(/^[A-Z]\S/);
	});

	test('speaks as all nodes do', () => {
		expect(everyProperty(description.properties).flatMap(wordingOf)).toEqual([]);
	});

	test('takes the time as a parameter where it decides by time', () => {
		const now = description.properties.find((property) => property.name === 'now');
		if (name === 'businessProfile' || isTrigger(className)) expect(now).toBeUndefined();
		else expect(now).toMatchObject({ default: '={{ $now }}', type: 'string' });
	});

	test('asks n8n for every parameter that it shows', async () => {
		const read = new Set<string>();
		if (isTrigger(className)) {
			const defaults = Object.fromEntries(description.properties.map((property) => [property.name, property.default])) as IDataObject;
			for (const startOn of ['work', 'events']) {
				for (const one of (await (await engine.activate(name, { ...defaults, startOn }))()).parametersRead) read.add(one);
			}
		}
		for (const { parameters, item, part, variants = [] } of EXAMPLES.filter((example) => example.node === name)) {
			const own = description.properties.some((property) => property.name === 'settingsFrom') ? [{}, { settingsFrom: 'node', team: { member: [{ id: 'a', name: 'A' }] } }] : [{}];
			for (const more of [...own, ...variants]) {
				const given = { ...parameters, ...more, ...(name === 'businessProfile' && { options: { overrides: '{}' } }) };
				const run = await engine.runNode(name, given, [withCase(part, item)], { credentials: NOWHERE });
				expect(run.error).toBeUndefined();
				for (const one of run.parametersRead) read.add(one);
			}
		}
		expect(description.properties.map((property) => property.name).filter((one) => !read.has(one))).toEqual([]);
	});

	test('uses every field of its collections', () => {
		const own = ['nodes/shared', `nodes/${className}`, 'domain/profile'].flatMap((folder) => sourcesBelow(folder)).filter((file) => !/[fF]ields\.ts$/.test(file));
		const source = own.map((file) => readFileSync(file, 'utf8')).join('\n');
		const inside = description.properties.flatMap((property) => everyProperty((property.options ?? []).filter((option) => !('value' in option)) as INodeProperties[]));
		expect(inside.map((property) => property.name).filter((one) => !new RegExp(`\\b${one}\\b`).test(source))).toEqual([]);
	});
});

describe.each(EXAMPLES.map((example) => [`${example.node} ${example.part}`.trim(), example] as const))('%s at work', (_title, example) => {
	const { node, part, parameters, breaking, writes, replaces, lists, files = [], takesAnything, notForAgents } = example;
	const sample = () => withCase(part, example.item);
	const answers = (run: NodeResult) => run.outputs.flat();

	test('answers each item once, paired with it', async () => {
		const items = Array.from({ length: 5 }, (_, index): Item => ({ ...sample(), json: { ...sample().json, place: index } }));
		const run = await engine.runNode(node, parameters, items);
		expect(run.error).toBeUndefined();
		const places = answers(run).map(({ pairedItem }) => (pairedItem as { item: number }).item);
		if (lists) expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3, 4]);
		else expect(places.sort()).toEqual([0, 1, 2, 3, 4]);
		if (!replaces) for (const answer of answers(run)) expect(answer.json.place).toBe((answer.pairedItem as { item: number }).item);
	});

	test('leaves the data of the item as it was, binary data too', async () => {
		const binary = { photo: { data: 'aGVsbG8=', mimeType: 'image/png', fileName: 'leak.png' } };
		const item = { ...sample(), json: { ...sample().json, own: { deep: [1, { a: null }] } }, binary };
		const run = await engine.runNode(node, parameters, [item]);
		expect(run.error).toBeUndefined();
		for (const answer of answers(run)) {
			expect(answer.binary).toMatchObject(binary);
			if (!replaces) expect(without(answer.json, writes)).toEqual(without(item.json, writes));
		}
		expect(answers(run).length).toBeGreaterThan(0);
	});

	if (breaking) test('ends at the item in error with its message, its description and its place', async () => {
		const run = await engine.runNode(node, { ...parameters, ...breaking }, threeWithOneBroken(sample()));
		expect(run.status).toBe('error');
		expect(run.error).toMatchObject({ name: 'NodeOperationError', itemIndex: 1, node: 'Node' });
		expect(run.error?.message).not.toBe('');
		expect(run.error?.description).toEqual(expect.stringMatching(/\S/));
		// n8n's own words for people: what happened and how to go on.
		expect(`${run.error?.message} ${run.error?.description}`).not.toMatch(/\b(error|problem|failure|mistake)\b/i);
	});

	if (breaking) test.each(['continueRegularOutput', 'continueErrorOutput'] as const)('with %s keeps the data of the item in error, and goes on with the others', async (onError) => {
		const items = threeWithOneBroken(sample());
		const run = await engine.runNode(node, { ...parameters, ...breaking }, items, { onError });
		expect(run.error).toBeUndefined();
		expect(run.status).toBe('success');
		const errorOutput = onError === 'continueErrorOutput' ? run.outputs.at(-1) : undefined;
		const failed = answers(run).filter(({ pairedItem }) => (pairedItem as { item: number }).item === 1);
		expect(failed).toHaveLength(1);
		expect(failed[0].json).toEqual({ ...items[1].json, error: expect.stringMatching(/\S/) as string });
		expect(failed[0].binary).toMatchObject(items[1].binary ?? {});
		if (errorOutput) expect(errorOutput).toEqual(failed);
		const others = answers(run).filter((answer) => answer !== failed[0]);
		expect([...new Set(others.map(({ pairedItem }) => (pairedItem as { item: number }).item))].sort()).toEqual([0, 2]);
		for (const other of others) expect(other.json.error).toBeUndefined();
	});

	if (!notForAgents) test.each(['invoke', 'request'] as const)('as a tool, called by %s, answers the agent', async (way) => {
		const { json } = sample();
		const { items, run } = await engine.runTool(node, parameters, json, way);
		expect(run.error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
		for (const one of items) expect(one.error).toBeUndefined();
		// Whatever output the answer would leave by, the agent gets it: the second call is a duplicate, already claimed, …
		const twice = await engine.runTool(node, parameters, json, way);
		expect(twice.items.length).toBe(items.length);
		// … and what cannot be made sense of would go to review or wait.
		if (takesAnything) expect((await engine.runTool(node, parameters, {}, way)).items).toHaveLength(1);
	});

	test.each(Object.keys(hostileItems))('takes %s among others', async (kind) => {
		const items = [sample(), hostileItems[kind], sample()];
		const run = await engine.runNode(node, parameters, items, { onError: 'continueErrorOutput' });
		expect(run.error).toBeUndefined();
		const places = answers(run).map(({ pairedItem }) => (pairedItem as { item: number }).item);
		expect([...new Set(places)].sort()).toEqual([0, 1, 2]);
		if (!lists) expect(places).toHaveLength(3);
		const [hostile] = answers(run).filter(({ pairedItem }) => (pairedItem as { item: number }).item === 1);
		if (takesAnything) expect(run.outputs.at(-1)).toEqual([]);
		if (!replaces) expect(without(hostile.json, [...writes, 'error'])).toEqual(without(items[1].json, writes));
		expect(without({ ...hostile.binary }, files)).toEqual({ ...items[1].binary });
	});
});

test('keys of the prototype have reached no other object', async () => {
	const run = await engine.runNode('businessProfile', { preset: 'none', businessName: '={{ ({}).polluted ? "polluted" : "clean" }}' }, [{ json: {} }]);
	expect(run.outputs[0][0].json.business).toMatchObject({ name: 'clean' });
});

function outputsOf(name: string): Array<{ parameters: IDataObject; outputs: string[] }> {
	const expected = OUTPUTS[name];
	if (!Array.isArray(expected)) return Object.entries(expected).map(([operation, outputs]) => ({ parameters: { operation }, outputs }));
	return expected.every((one) => typeof one === 'string') ? [{ parameters: {}, outputs: expected }] : (expected as Array<{ parameters: IDataObject; outputs: string[] }>);
}

function withCase(part: string, item: Item): Item {
	if (item === stepItem) return { json: { ...opened.json, step: { ...STEP, caseId: opened.json.caseId } } };
	return item !== caseItem || part === '' || part === 'openCase' ? item : opened;
}

function threeWithOneBroken(item: Item): Item[] {
	const binary = { photo: { data: 'aGVsbG8=', mimeType: 'image/png', fileName: 'leak.png' } };
	return [item, { json: { ...item.json, broken: true }, binary }, item];
}

function without<T>(json: Record<string, T>, keys: string[]): Record<string, T> {
	return Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)));
}

function sourcesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => path.join(entry.parentPath, entry.name));
}

/** The properties with those inside of collections. */
function everyProperty(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => {
		const inside = (property.options ?? []).flatMap((option) => ('values' in option ? (option as INodePropertyCollection).values : 'type' in option ? [option as INodeProperties] : []));
		return [...('type' in property ? [property] : []), ...everyProperty('values' in property ? (property as unknown as INodePropertyCollection).values : inside)];
	});
}

/** Where the words of a property are not as the style says. */
function wordingOf(property: INodeProperties): string[] {
	const options = (property.options ?? []).filter((option): option is INodePropertyOptions => 'value' in option);
	const rules: Array<[boolean, string]> = [
		[isTitleCase(property.displayName), `display name "${property.displayName}" is not in title case`],
		[property.type !== 'boolean' || /^Whether /.test(property.description ?? ''), 'a boolean\'s description starts with "Whether"'],
		[!property.placeholder || /^(e\.g\. |Add )/.test(property.placeholder), `placeholder "${property.placeholder}" does not start with "e.g."`],
		[!property.description || /^[A-Z{]/.test(property.description), 'description does not start with a capital'],
		[/^[a-z][A-Za-z0-9]*$/.test(property.name), `name "${property.name}" is not in camel case`],
	];
	const wrong = rules.filter(([holds]) => !holds).map(([, what]) => `${property.name}: ${what}`);
	for (const { name, value, action, description } of options) {
		if (!/^[a-z][A-Za-z0-9]*$/.test(String(value))) wrong.push(`${property.name}: option value "${String(value)}" is not in camel case`);
		if (!isTitleCase(name)) wrong.push(`${property.name}: option "${name}" is not in title case`);
		if (property.name === 'operation' && !action) wrong.push(`${property.name}: option "${name}" has no action`);
		if (action && (!/^[A-Z][a-z]+( [a-z]+)+$/.test(action) || /\b(a|an|the)\b/.test(action))) wrong.push(`${property.name}: action "${action}" is not verb and object without article`);
		if (description && !/^[A-Z{]/.test(description)) wrong.push(`${property.name}: the description of "${name}" does not start with a capital`);
	}
	return wrong;
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'if', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function isTitleCase(text: string): boolean {
	return text.split(' ').every((word, index) => /^[A-Z0-9]/.test(word) || (index > 0 && SMALL_WORDS.has(word)));
}
