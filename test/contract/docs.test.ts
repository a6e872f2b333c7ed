import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import packageJson from '../../package.json';
import { readPlan } from '../../domain/billing';
import { parseProfile } from '../../domain/profile';
import { readApprovalPost, settleApproval } from '../../domain/desk';
import type { Engine, Item } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { billingItem, caseItem, lead, NOW, profile, webhookItem } from '../support/samples';
import { templates } from '../support/templates';

/** What the pages say is there: their links, the templates and nodes that they list, and what they show of results. */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync('docs').filter((file) => file.endsWith('.md')).sort().map((file) => `docs/${file}`)];
const TESTS = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join('test', file.split(path.sep).join('/'))).filter((file) => file.endsWith('.test.ts'));
const textOf = (page: string) => readFileSync(page, 'utf8');
const proseOf = (page: string) => textOf(page).replace(/```[\s\S]*?```/g, '');

describe.each(PAGES)('%s', (page) => {
	test('leads to files and headings that are there', () => {
		const dead = linksIn(page).filter((target) => {
			const [file, anchor] = target.split('#');
			const place = file === '' ? page : path.normalize(path.join(path.dirname(page), decodeURIComponent(file)));
			return !existsSync(place) || (anchor !== undefined && place.endsWith('.md') && !anchorsIn(place).includes(anchor));
		});
		expect(dead).toEqual([]);
	});

	test('names commands that there are', () => {
		const known = new Set([...Object.keys(packageJson.scripts), 'install', 'pack', 'publish', 'version', 'ci', 'audit']);
		const named = [...textOf(page).matchAll(/(?:`|^|&& )npm (?:run )?([a-z]+)/gm)].map(([, command]) => command);
		expect(named.filter((command) => !known.has(command))).toEqual([]);
		const benches = [...textOf(page).matchAll(/npm run bench -- ([a-z][A-Za-z]*)/g)].map(([, bench]) => bench);
		expect(benches.filter((bench) => !existsSync(`test/bench/${bench}.bench.ts`))).toEqual([]);
	});

	test('names files and tests that there are', () => {
		const named = [...textOf(page).matchAll(/`((?:test|domain|nodes|documents|ledger|model|scripts|deploy|workflows|runtime|credentials)\/[^`\s<…]*)`/g)].map(([, file]) => file.replace(/\/$/, ''));
		// Readers write these themselves.
		const strange = named.filter((file) => !file.endsWith('.env') && !['', '.ts', '.test.ts'].some((ending) => existsSync(`${file}${ending}`)));
		const filters = [...textOf(page).matchAll(/(?:npm test -- |npx jest )([A-Za-z][A-Za-z/]*)/g)].map(([, filter]) => filter);
		expect([...strange, ...filters.filter((filter) => !TESTS.some((file) => file.includes(filter)))]).toEqual([]);
	});
});

test('every template stands in the README with its id, and has its section with its file', () => {
	const readme = textOf('README.md');
	const page = textOf('docs/templates.md');
	const missing = Object.entries(templates).flatMap(([file, { id }]) => [
		...(readme.includes(`workflows/${file}.json`) && readme.includes(`\`${id}\``) ? [] : [`README.md: ${file}`]),
		...(page.includes(`workflows/${file}.json`) && page.includes(`\`${id}\``) ? [] : [`docs/templates.md: ${file}`]),
	]);
	expect(missing).toEqual([]);
});

test('every node stands in the README', () => {
	const readme = textOf('README.md');
	const pages = packageJson.n8n.nodes.map((file) => path.basename(file, '.node.js').replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase());
	expect(pages.filter((page) => !readme.includes(`](docs/${page}.md)`))).toEqual([]);
});

test('the pages of templates speak of nodes that these have', () => {
	const names = new Set(Object.values(templates).flatMap(({ nodes }) => nodes.map(({ name }) => name)));
	const flows = [...textOf('docs/templates.md').matchAll(/^\*\*Flow\*\*: (.*)$/gm)].flatMap(([, flow]) => plain(flow.replace(/\[What .*$/, '')).split(/ → | or (?=[A-Z])|[.;,] (?=[A-Z])/));
	const strange = flows.map((step) => step.replace(/[,;] (?:where|and|which|what) .*$/, '').replace(/^[( ]+|[).:, ]+$/g, '')).filter((step) => step !== 'the same' && !step.includes('…') && ![...names].some((name) => name === step || name.startsWith(step)));
	expect(strange).toEqual([]);
});

describe('what the pages show of results', () => {
	interface Shown {
		/** What a node gives for the inputs that the page names; `example` is what stands on the page. */
		run(example: unknown): Promise<unknown>;
		/** Its values are those of the run, too, not only their names and kinds. `…` on the page stands for anything. */
		exact?: boolean;
	}

	let engine: Engine;
	beforeAll(async () => (engine = await startEngine()), STARTUP);
	beforeEach(() => engine.freshLedger());
	afterAll(async () => await engine?.stop());

	const first = async (node: string, parameters: IDataObject, item: Item): Promise<IDataObject> => {
		const run = await engine.runNode(node, parameters, [item], {});
		expect(run.error).toBeUndefined();
		return run.outputs.flat()[0].json;
	};
	const preset = async (more: IDataObject = {}) => await first('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', ...more }, { json: {} });
	const opened = async () => await first('handoffLedger', { operation: 'openCase', now: NOW }, webhookItem(lead));
	const asInput = (body: unknown): Item => webhookItem(body as IDataObject);
	const WEEKDAYS = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
	const OFFICE = { business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago' }, hours: { ...WEEKDAYS, sat: [], sun: [] } };

	/** By the page, in the order of its examples. One that is the input of the next is only read. */
	const SHOWN: Record<string, Shown[]> = {
		'docs/appointment-planner.md': [{ run: async () => await first('appointmentPlanner', { operation: 'findSlots', profile: await preset(), preferences: 'mornings', now: NOW }, caseItem) }],
		'docs/business-profile.md': [
			{ run: async () => await preset({ save: true }) },
			{ exact: true, run: async (example) => await preset({ options: { overrides: JSON.stringify(example) } }) },
			{ exact: true, run: async () => await first('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago' }, { json: {} }) },
		],
		'docs/case-step.md': [
			{
				run: async () => {
					await preset({ save: true });
					const { caseId } = await opened();
					return await first('caseStep', { operation: 'decide', process: 'followUp', settingsFrom: 'ledger', now: NOW }, {
						json: { ...caseItem.json, caseId, classification: { ...(caseItem.json.classification as IDataObject), acknowledgement: { subject: 'We have it', body: 'Thank you.' }, reasons: [] } },
					});
				},
			},
		],
		'docs/change-it.md': [
			{ exact: true, run: async (example) => await preset({ options: { overrides: JSON.stringify(example) } }) },
			{ exact: true, run: async (example) => await preset({ options: { overrides: JSON.stringify({ ...(example as IDataObject), services: (examplesIn('docs/change-it.md')[0] as IDataObject).services }) } }) },
			{ run: async (example) => (parseProfile(example), await Promise.resolve(example)) },
		],
		'docs/estimate-to-invoice.md': [
			{ run: async () => await first('estimateToInvoice', { operation: 'createDraft', profile, now: NOW }, billingItem) },
			// What is posted, and not what comes of it: read as the door reads it.
			{
				run: async () => {
					const { plan, ...posted } = examplesIn('docs/estimate-to-invoice.md')[1] as IDataObject;
					return await Promise.resolve({ ...posted, plan: readPlan(plan) });
				},
			},
			{ run: async () => await first('estimateToInvoice', { operation: 'applyPayments', profile, now: NOW }, billingItem) },
		],
		'docs/handoff-desk.md': [
			{
				run: async () => {
					await preset({ save: true });
					return await first('handoffDesk', { now: NOW }, { json: { method: 'GET', params: { page: 'inbox' }, query: {}, body: {}, headers: { authorization: `Basic ${Buffer.from('ana:a password').toString('base64')}` } } });
				},
			},
		],
		'docs/handoff-ledger.md': [
			{ run: opened },
			{ run: async () => await first('handoffLedger', { operation: 'claim', key: 'acknowledgement:c_7dd8cb7d319f81c2d20c', leaseMinutes: 5, now: NOW }, { json: {} }) },
			{ run: async () => await first('handoffLedger', { operation: 'getStatus', now: NOW }, { json: {} }) },
		],
		'docs/handoff-message.md': [
			{
				run: async () => {
					const { caseId } = await opened();
					return await first('handoffMessage', { operation: 'queue', to: 'dana@example.com', text: 'We are on our way.', now: NOW }, { json: { caseId } });
				},
			},
		],
		'docs/handoff-report.md': [
			{ run: async () => (await opened(), await first('handoffReport', { operation: 'performance', profile, now: '2026-03-09T08:00:00-05:00' }, { json: {} })) },
			{
				run: async () => await first('handoffReport', { operation: 'audit', profile, now: NOW, assumptions: { leadsPerMonth: '40' }, handoffRows: { handoff: [{ name: 'Quote to job', owner: 'Dana', perWeek: '40', minutes: '6' }] } }, { json: {} }),
			},
		],
		'docs/handoff-trigger.md': [
			{
				run: async () => {
					await opened();
					const { items } = await (await engine.activate('handoffTrigger', { startOn: 'work', process: 'followUp', itemsAtOnce: 20, inFlight: 1 }))();
					return items?.[0].json;
				},
			},
			{
				run: async () => {
					const poll = await engine.activate('handoffTrigger', { startOn: 'events', eventTypes: '', stages: [], startFrom: 'history', includeCase: true });
					const { caseId } = await opened();
					await first('handoffLedger', { operation: 'assign', ownerId: 'technician', ownerName: 'Technician', now: NOW }, { json: { caseId } });
					await first('handoffLedger', { operation: 'completeHandoff', toStage: 'intake', now: NOW }, { json: { caseId } });
					const { items } = await poll();
					return items?.map(({ json }) => json).find(({ event }) => (event as IDataObject).type === 'handoff.completed');
				},
			},
		],
		'docs/human-approval.md': [
			{
				run: async () => {
					// n8n's own server is what an execution waits in; the node adds when and by whom it was answered.
					const [asks, rules] = [[{ subject: 'Re: Leak', body: 'We come today.', editable: true }], { approvers: [], all: false }];
					const read = readApprovalPost({ decision: 'edit', body: 'We come tomorrow.', name: 'Ana Ruiz', comment: 'Today is full' }, asks, rules);
					const settled = read.ok ? settleApproval([read.post], asks, rules) : undefined;
					return await Promise.resolve({ review: { ...(settled?.settled ? settled.results[0] : {}), at: NOW, respondedAt: NOW, responder: 'Ana Ruiz' } });
				},
			},
		],
		'docs/inquiry-classifier.md': [
			{ run: async (example) => await Promise.resolve(example) },
			{ exact: true, run: async () => await first('inquiryClassifier', { profile: await preset({ phone: '+1 312 555 0100' }), now: '2026-03-02T09:00:00-06:00' }, asInput(examplesIn('docs/inquiry-classifier.md')[0])) },
		],
		'docs/intake-extractor.md': [
			{ run: async (example) => await Promise.resolve(example) },
			{
				exact: true,
				run: async () => await first('intakeExtractor', {
					profile: { ...OFFICE, business: { ...OFFICE.business, country: 'US' }, intake: [{ name: 'name', type: 'name', required: true }, { name: 'phone', type: 'phone', required: true }, { name: 'address', type: 'address', required: true, question: 'What is the address of the work?' }, { name: 'preferredTime', type: 'dateTime' }] },
					now: NOW,
				}, asInput(examplesIn('docs/intake-extractor.md')[0])),
			},
		],
		'docs/lead-router.md': [
			{ run: async () => await first('leadRouter', { profile: { ...OFFICE, team: [{ id: 'front-desk', name: 'Front Desk', email: 'front-desk@example.com' }, { id: 'technician-2', name: 'Technician 2', email: 'technician2@example.com' }] }, now: '2026-03-03T10:00:00-06:00' }, caseItem) },
		],
		'docs/payment-reminder.md': [
			{
				run: async () => await first('paymentReminder', { profile, now: '2026-03-13T10:00:00-05:00', payments: [], otherInvoices: [], events: [] }, {
					json: { invoice: { number: 'INV-2026-00017', currency: 'USD', issueDate: '2026-02-15', dueDate: '2026-03-01', totals: { gross: '600.00', due: '600.00' }, customer: { name: 'Ann', email: 'ann@example.com' } } },
				}),
			},
		],
		'docs/profile.md': [{ run: async (example) => (parseProfile(example), await Promise.resolve(example)) }],
		'docs/review-gate.md': [
			{ run: async (example) => (parseProfile({ ...OFFICE, ...(example as object) }), await Promise.resolve(example)) },
			{
				exact: true,
				run: async () => await first('reviewGate', { subject: 'invoice', knownContact: true, profile: { ...OFFICE, ...(examplesIn('docs/review-gate.md')[0] as IDataObject) }, now: '2026-03-03T10:00:00-06:00' }, { json: { caseId: 'c_36b48e5df5fdb55883ea', invoice: { number: 'INV-2026-00017', lines: [{ description: 'Clear the drain' }] } } }),
			},
		],
		'docs/sla-check.md': [
			{
				run: async () => await first('slaCheck', { profile: { ...OFFICE, team: [{ id: 'front-desk', name: 'Front Desk', email: 'front-desk@example.com' }, { id: 'office-manager', name: 'Office Manager', email: 'manager@example.com', role: 'manager' }] }, now: '2026-03-09T09:13:00-05:00' }, {
					json: {
						caseId: 'c_36b48e5df5fdb55883ea',
						assignment: { owner: { id: 'front-desk' } },
						events: [
							{ type: 'inquiry.received', at: '2026-03-06T16:50:00-06:00', by: 'customer' },
							{ type: 'reply.sent', at: '2026-03-06T16:50:02-06:00', by: 'bot' },
							{ type: 'escalation.sent', at: '2026-03-09T09:05:12-05:00', by: 'bot', data: { key: 'sla:c_36b48e5df5fdb55883ea:first-response:1772837400000:1', name: 'Front Desk' } },
						],
					},
				}),
			},
		],
	};

	test('each stands here with how it comes about', () => {
		const shown = Object.fromEntries(PAGES.map((page) => [page, examplesIn(page).length]).filter(([, count]) => count !== 0));
		expect(shown).toEqual(Object.fromEntries(Object.entries(SHOWN).map(([page, list]) => [page, list.length])));
	});

	const each = Object.entries(SHOWN).flatMap(([page, list]) => list.map((shown, index) => [page, index + 1, shown] as const));
	test.each(each)('%s, example %i', async (page, number, { run, exact = false }) => {
		const example = examplesIn(page)[number - 1];
		expect(differences(example, await run(example), exact)).toEqual([]);
	});
});

function examplesIn(page: string): unknown[] {
	return [...textOf(page).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json]) => JSON.parse(json) as unknown);
}

/** Where an example says what the result does not: a name that it lacks, another kind of value, or, where it is exact, another value. */
function differences(example: unknown, real: unknown, exact: boolean, place = ''): string[] {
	if (Array.isArray(example)) {
		if (!Array.isArray(real)) return example.length === 2 && real === null && !exact ? [] : [`${place}: a list, not ${kindOf(real)}`];
		if (exact && !example.includes('…') && example.length !== real.length) return [`${place}: ${example.length} entries, not ${real.length}`];
		if (real.length === 0) return [];
		// What is one of several kinds stands anywhere in the list.
		return example.flatMap((entry: unknown, index) => (exact ? differences(entry, real[index], exact, `${place}[${index}]`) : (real.map((one: unknown) => differences(entry, one, exact, `${place}[${index}]`)).sort((a, b) => a.length - b.length)[0] ?? [])));
	}
	if (typeof example === 'object' && example !== null) {
		if (typeof real !== 'object' || real === null) return real === null && !exact ? [] : [`${place}: an object, not ${kindOf(real)}`];
		return Object.entries(example).flatMap(([name, value]) => {
			const inside = place === '' ? name : `${place}.${name}`;
			return name in real ? differences(value, (real as Record<string, unknown>)[name], exact, inside) : [`${inside}: is not there`];
		});
	}
	if (typeof example === 'string' && typeof real === 'string') {
		if (!exact) return [];
		const pattern = new RegExp(`^${example.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*')}$`);
		return pattern.test(real) ? [] : [`${place}: ${JSON.stringify(example)}, not ${JSON.stringify(real)}`];
	}
	if (exact ? example === real : kindOf(example) === kindOf(real) || example === null || real === null) return [];
	return [`${place}: ${JSON.stringify(example)}, not ${JSON.stringify(real)}`];
}

function kindOf(value: unknown): string {
	return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}

/** Of this repository. Pictures and pages alike. */
function linksIn(page: string): string[] {
	return [...proseOf(page).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target));
}

/** As GitHub makes them of headings. */
function anchorsIn(page: string): string[] {
	return [...proseOf(page).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) =>
		plain(heading).trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-'),
	);
}

/** Without the marks of links, code and emphasis. */
function plain(text: string): string {
	return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}
