import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { IDataObject, INodeExecutionData, INodeProperties, INodeType } from 'n8n-workflow';

import packageJson from '../../../package.json' with { type: 'json' };
import { built, builtLedger } from '../../../scripts/n8n/built.ts';
import { mutated, randomFrom } from '../../support/mutated.ts';
import { isShown, runInProcess, type NodeAnswer } from '../../support/nodeInProcess.ts';
import { billingItem, caseItem, lead, NOW, profile, visitItem, webhookItem } from '../../support/samples.ts';
import type { Door, Through } from './doors.ts';
import { flawIn, isForPeople, shown } from './doors.ts';

const ITEMS_AT_ONCE = 5;
const ZONE = 'America/Chicago';
const MINUTE_MS = 60_000;
const require = createRequire(path.resolve('package.json'));

interface Way {
	node: string;
	parameters: IDataObject;
	/** Of which items are made; the item of a rich case where it is absent. */
	jsons?: (room: Room) => IDataObject[];
	/** What the fields hold that read nothing from the item, in place of what they come with. */
	given?: IDataObject;
	/** It lists: an item may come out as none, or as many. */
	lists?: boolean;
	share?: number;
}

interface Room {
	/** A case that is on the ledger, with every section. */
	full: IDataObject;
	secret: string;
	reviewId: string;
	/** As Take Next gave it. */
	taken: IDataObject;
}

/** Works by itself, or writes somewhere else than on the ledger: nothing of an item comes to them. */
const WITHOUT_ITEMS = ['HandoffTrigger', 'HandoffLedger backup', 'HandoffLedger moveToPostgres'];
/** Never from an item: what is done, and for whom. */
const FIXED = new Set(['operation', 'settingsFrom', 'profile', 'engine', 'save', 'access', 'waitIn', 'process', 'branch', 'documents', 'estimatePdf', 'startOn', 'answerWebhook']);
const LISTING = new Set(['listCases', 'exportCases', 'applyRetention', 'eraseContact', 'takeNext', 'listCalendars']);
const GIVEN: IDataObject = {
	businessName: 'Lakeside Plumbing', timezone: ZONE, country: 'US', email: 'hello@example.com', phone: '312-555-0100',
	text: 'We come on Tuesday.', subject: 'Your drain', to: 'dana@example.com', title: 'Dana Wells', reason: 'Too much', number: '', notes: 'As agreed', reply: 'I have paid on Monday',
	from: '2026-03-02', start: '2026-03-03T09:00:00-06:00', end: '2026-03-03T10:00:00-06:00', since: '2026-02-01', before: '2026-03-02', at: NOW, dueAt: NOW, referenceTime: NOW, heldUntil: '', expectedVersion: '',
	preferences: 'not on mondays', resources: 'technician', type: 'note.added', data: { text: 'Gate code' }, result: { sent: true }, key: 'k1', series: 'INV', toStage: 'intake', approvers: 'Ana, Ben', notify: 'ana@example.com', withEvents: 'inquiry.received', fields: { address: '14 Elm Street' }, customerCountry: 'US',
	hours: { day: [{ weekday: 'mon', from: '08:00', to: '17:00' }] }, services: { service: [{ name: 'Drain', keywords: 'drain' }] }, team: { member: [{ name: 'Ana', email: 'ana@example.com' }] }, handoffRows: { handoff: [{ name: 'Reply', perWeek: '40', minutes: '6' }] }, hourly: '30', assumptions: { workingWeeks: '48' },
	after: { openedAt: NOW, caseId: 'c_0123456789abcdef0123' },
};

const HEADERS = { authorization: 'Basic YW5hOmE=' };
const TEAM_PAGES = ['inbox', 'now', 'running', 'review', 'board', 'case', 'estimate', 'plans', 'visits', 'reports', 'outbox', 'team', 'settings'];
const ACTIONS = ['called', 'replied', 'note', 'ask', 'reassign', 'correct', 'snooze', 'tookPlace', 'noShow', 'takeBack', 'workDone', 'pauseReminders', 'writeOff', 'acknowledge', 'approve', 'reject', 'absent', 'save', 'offer', 'draft', 'add', 'again', 'move', 'cancel'];

function ways(): Record<string, Way> {
	const found: Record<string, Way> = {};
	for (const file of packageJson.n8n.nodes) {
		const node = path.basename(file, '.node.js');
		for (const [name, parameters] of settingsOf(node)) {
			if (WITHOUT_ITEMS.includes(name)) continue;
			found[name] = { node, parameters, lists: LISTING.has(String(parameters.operation)), ...SPECIAL[name] };
		}
	}
	return found;
}

/** Each operation, each process, each kind of page. */
function settingsOf(node: string): Array<[string, IDataObject]> {
	const { properties } = nodeOf(node).description;
	const by = (name: string) => (properties.find((property) => property.name === name && property.type === 'options')?.options as Array<{ value: string }> | undefined)?.map(({ value }) => value);
	if (node === 'HumanApproval') return [[node, { operation: 'sendAndWait', waitIn: 'ledger' }]];
	if (node === 'CaseStep') return [...by('process')!.map((process): [string, IDataObject] => [`${node} ${process}`, { operation: 'decide', process }]), [`${node} complete`, { operation: 'complete' }]];
	const [name, values] = node === 'HandoffDesk' ? ['access', by('access')!] : ['operation', by('operation')];
	return values?.map((value) => [`${node} ${value}`, { [name]: value }]) ?? [[node, {}]];
}

const SPECIAL: Record<string, Partial<Way>> = {
	BusinessProfile: { jsons: () => [{}] },
	InquiryClassifier: { jsons: () => [webhookItem(lead).json, { from: 'Dana <dana@example.com>', subject: 'Drain', text: 'It is clogged', html: '<p>It is clogged</p>' }] },
	'HandoffLedger openCase': { jsons: () => [webhookItem(lead).json] },
	'HandoffLedger receiveMessage': { jsons: ({ full }) => [{ from: 'Dana Wells <dana@example.com>', subject: `Re: ${String(full.caseId)}`, text: 'Tuesday is fine.\n\n> When?', messageId: '<1@example.com>', date: NOW }, { From: '+13125550142', Body: 'STOP', MessageSid: 'SM1' }] },
	'HandoffLedger recordPost': { jsons: ({ full: { caseId, estimate } }) => [webhookItem({ caseId, billing: 'full', estimate }).json, webhookItem({ caseId, plan: { every: 'month', from: '2026-04-01' }, estimate }).json] },
	'HandoffMessage settle': { jsons: ({ taken }) => [{ taken, accepted: ['dana@example.com'], rejected: [], messageId: '<1@example.com>' }, { taken, error: { message: '550 no such user', description: 'refused', httpCode: '550' } }], given: { message: '={{ $json.taken }}' } },
	'HandoffReport audit': { jsons: () => [{ handoffs: [{ name: 'Reply', perWeek: '40', minutes: '6' }], leak: { leadsPerMonth: '40', value: '1000' }, payback: { setupHours: '10' } }] },
	'HandoffDesk team': { jsons: ({ full, secret, reviewId }) => TEAM_PAGES.flatMap((page) => ACTIONS.map((action) => {
		const id = page === 'review' ? reviewId : String(full.caseId);
		return { method: 'POST', params: { page }, query: { id, part: 'services', entry: '0', tab: 'new' }, headers: HEADERS, body: { do: action, note: 'Gate code', text: 'Hello', owner: 'technician', service: 'water-heater', until: '2026-03-04T10:00', start: '2026-03-03T09:00:00-06:00', memberId: 'technician', from: '2026-03-03', to: '2026-03-04', form: 'f', token: tokenOf(page, id, 'ana', secret) } };
	})) },
	'HandoffDesk links': { jsons: ({ full, secret, reviewId }) => linksOf(String(full.caseId), reviewId, secret) },
	// PDFs take a hundred times as long as all else.
	'EstimateToInvoice createDocuments': { parameters: { operation: 'createDocuments', documents: ['csv', 'datev', 'xml', 'cii', 'html', 'accounting'] } },
	'EstimateToInvoice createDraft': { parameters: { operation: 'createDraft', documents: [] } },
	'EstimateToInvoice createCreditNote': { parameters: { operation: 'createCreditNote', documents: [] } },
	'EstimateToInvoice issue': { parameters: { operation: 'issue', documents: [] } },
	'EstimateToInvoice createEstimate': { parameters: { operation: 'createEstimate', estimatePdf: false } },
	'HandoffMessage takeNext': { jsons: () => [{ work: { process: 'delivery', token: 't' } }] },
	'CaseStep complete': { jsons: ({ full }) => [full] },
};

function allWays(): Record<string, Way> {
	return { ...ways(), 'EstimateToInvoice PDF': { node: 'EstimateToInvoice', parameters: { operation: 'createDocuments', documents: ['pdf', 'facturX'] }, share: 0.02 } };
}

export function nodeDoors(): Record<string, Through> {
	return Object.fromEntries(
		Object.entries(allWays()).map(([name, way]) => {
			let door: Promise<Door> | undefined;
			return [name, { each: ITEMS_AT_ONCE, ...(way.share !== undefined && { share: way.share }), door: async (seed: number) => await (await (door ??= doorOf(way)))(seed) }];
		}),
	);
}

async function doorOf(way: Way): Promise<Door> {
	const folder = mkdtempSync(path.join(tmpdir(), 'hardening-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	process.env.LEAD_TO_CASH_LEDGER = path.join(folder, 'ledger.sqlite');
	const room = await furnished();
	const node = nodeOf(way.node);
	const settings = { settingsFrom: 'profile', profile, ...way.parameters };
	const { parameters, given } = fromItem(node, settings, way.given);
	const jsons = way.jsons?.(room) ?? [room.full];
	return async (seed) => {
		const random = randomFrom(seed);
		const now = new Date(Date.parse(NOW) + (seed % 5000) * MINUTE_MS).toISOString();
		const items = Array.from({ length: ITEMS_AT_ONCE }, (): INodeExecutionData => {
			const json = jsons[Math.floor(random() * jsons.length)];
			const value = mutated({ ...json, given: { ...given, now } }, random);
			return { json: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as IDataObject) : { value: value as string } };
		});
		const before = items.map(({ json }) => JSON.stringify(json));
		const { items: places, error } = await runInProcess(node, parameters, items, ZONE, true);
		if (error !== undefined) return `the run ended: ${error.slice(0, 600)}`;
		for (const [index, item] of items.entries()) {
			const wrong = await wrongWith(places[index], item, way, before[index], async () => await runInProcess(node, parameters, [{ json: JSON.parse(before[index]) as IDataObject }], ZONE));
			if (wrong !== undefined) return `item ${index}: ${wrong}`;
		}
		return undefined;
	};
}

/** An item in error is run once more alone, to see what the error was made of. */
async function wrongWith(place: NodeAnswer['items'][string] | undefined, { json }: INodeExecutionData, { lists }: Way, before: string, again: () => Promise<NodeAnswer>): Promise<string | undefined> {
	if (place === undefined) return lists ? undefined : 'did not come out';
	if (JSON.stringify(json) !== before) return 'was written over where it lay';
	if (typeof place.json.error === 'string' && place.json.error !== json.error) {
		const { cause } = await again();
		return cause === undefined || isForPeople(cause) ? undefined : shown(cause);
	}
	return flawIn(place.json, () => json);
}

/** Every field that comes without an expression takes its value from the item, as a consultant may set it; so does the time. */
function fromItem(node: INodeType, settings: IDataObject, more: IDataObject = {}): { parameters: IDataObject; given: IDataObject } {
	const { properties } = node.description;
	const parameters: IDataObject = { branch: true, ...settings };
	const given: IDataObject = {};
	for (const property of properties.filter((one) => isShown(one, parameters, properties))) {
		const { name } = property;
		if (name in more) parameters[name] = more[name];
		if (name in parameters || FIXED.has(name) || ['notice', 'callout', 'credentials', 'button'].includes(property.type) || isFromItem(property)) continue;
		given[name] = sampleOf(property);
		parameters[name] = `={{ $json.given?.${name} }}`;
	}
	return { parameters, given };
}

function isFromItem({ name, default: usual }: INodeProperties): boolean {
	return name !== 'now' && typeof usual === 'string' && usual.startsWith('={{') && !usual.includes('$now');
}

function sampleOf({ name, type, default: usual, options }: INodeProperties): IDataObject[string] {
	if (name in GIVEN) return GIVEN[name];
	if (type === 'collection') return Object.fromEntries((options as INodeProperties[]).map((option) => [option.name, sampleOf(option)]));
	return (usual ?? null) as IDataObject[string];
}

function nodeOf(name: string): INodeType {
	return new (require(`./dist/nodes/${name}/${name}.node.js`)[name] as new () => INodeType)();
}

/** A ledger with a profile, and a case that the nodes have filled in, with a review and messages. */
async function furnished(): Promise<Room> {
	const { contactKeyOf, contentKeyOf } = built<typeof import('../../../domain/case/index.ts')>('domain/case');
	const { LINK_SETTINGS } = built<typeof import('../../../domain/desk/index.ts')>('domain/desk');
	const now = Date.parse(NOW);
	const ledger = await builtLedger().openSqliteLedger({ path: process.env.LEAD_TO_CASH_LEDGER! });
	const secret = await ledger.setSetting({ name: LINK_SETTINGS.secret, value: '0123456789abcdef0123456789abcdef', now });
	await ledger.setSetting({ name: LINK_SETTINGS.base, value: 'http://localhost:5678/webhook/w', now });
	await passed('BusinessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', email: 'hello@example.com', save: true }, {});
	const inquiry = caseItem.json.inquiry as unknown as Parameters<typeof contentKeyOf>[0];
	const { caseId } = (await ledger.openCase({ inquiry, contentKey: contentKeyOf(inquiry), contactKey: contactKeyOf(inquiry.contact), dedupeWindowMs: 0, now: now - 10 * MINUTE_MS })).case;
	let full: IDataObject = { ...billingItem.json, ...visitItem.json, caseId, stage: 'inquiry' };
	for (const node of ['InquiryClassifier', 'IntakeExtractor', 'LeadRouter', 'SlaCheck', 'ReviewGate', 'PaymentReminder']) full = await passed(node, { settingsFrom: 'profile', profile, now: NOW }, full);
	full = await passed('AppointmentPlanner', { operation: 'findSlots', settingsFrom: 'profile', profile, now: NOW, appointment: {} }, full).then(({ appointment }) => ({ ...full, slots: (appointment as IDataObject).slots, appointment: visitItem.json.appointment }));
	const { inquiry: _inquiry, caseId: _caseId, stage: _stage, events: _events, note: _note, error: _error, ...sections } = full;
	await ledger.updateCase({ caseId, sections, priority: 'high', now });
	const reviewId = 'r_0123456789abcdef01234567';
	await ledger.completeStep({
		caseId,
		process: 'followUp',
		events: [
			{ type: 'billing.requested', at: now, by: 'human', data: { billing: 'full', estimate: full.estimate }, key: 'b1' },
			{ type: 'estimate.offered', at: now, by: 'human', data: { offer: 'o_1', estimate: full.estimate, onAcceptance: 'deposit' }, key: 'e1' },
			{ type: 'appointment.booked', at: now, by: 'human', data: { appointment: 'a_0123456789abcdef0123', start: '2026-03-03T09:00:00-06:00' }, key: 'a1' },
			{ type: 'invoice.issued', at: now, by: 'bot', data: { invoice: full.invoice }, key: 'i1' },
		],
		messages: [{ key: 'm1', channel: 'email', to: 'dana@example.com', subject: 'Your drain', text: 'We have it.', events: [], audience: 'customer', automatic: true }],
		review: { reviewId, subject: 'reply', draft: { subject: 'Your drain', body: 'We come on Tuesday.', to: 'dana@example.com' }, reasons: [{ code: 'first-contact', message: 'The contact is new' }] },
		due: { escalation: now },
		now,
	});
	await ledger.leaseMessages({ token: 't', limit: 10, leaseMs: 90 * 86_400_000, now });
	const message = await passed('HandoffMessage', { operation: 'takeNext', now: NOW }, { work: { process: 'delivery', token: 't' } });
	full = { ...(await passed('CaseStep', { operation: 'decide', process: 'escalation', settingsFrom: 'profile', profile, now: NOW }, full)), key: 'k1', start: '2026-03-03T09:00:00-06:00', busy: [{ start: NOW, end: '2026-03-02T11:00:00-06:00' }] };
	await ledger.close();
	return { full, secret, reviewId, taken: message };
}

async function passed(node: string, parameters: IDataObject, json: IDataObject): Promise<IDataObject> {
	const { items, error } = await runInProcess(nodeOf(node), parameters, [{ json }], ZONE);
	if (error !== undefined) throw new Error(`${node}: ${error}`);
	return items['0']?.json ?? json;
}

function tokenOf(page: string, id: string, by: string, secret: string): string {
	const { formToken } = built<typeof import('../../../domain/desk/index.ts')>('domain/desk');
	return formToken({ page, id, by, secret, now: Date.parse(NOW) });
}

/** Opened, and posted to. */
function linksOf(caseId: string, reviewId: string, secret: string): IDataObject[] {
	const { LINK_PAGES, linkTo } = built<typeof import('../../../domain/desk/index.ts')>('domain/desk');
	return LINK_PAGES.flatMap((page) => {
		const id = page === 'review' ? reviewId : caseId;
		const query = Object.fromEntries(new URL(linkTo(page, id, { base: 'http://localhost:5678/webhook/w', secret, expiresAt: Date.parse('2027-01-01T00:00:00Z') })).searchParams) as IDataObject;
		const body = { do: 'book', start: '2026-03-03T09:00:00-06:00', address: '14 Elm Street', decision: 'approve', accept: 'yes', name: 'Dana', form: 'f', token: tokenOf(page, id, String(query.s), secret) };
		return [{ method: 'GET', params: { page }, query, headers: {}, body: {} }, { method: 'POST', params: { page }, query, headers: {}, body }];
	});
}
