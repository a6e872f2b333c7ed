import type { IDataObject } from 'n8n-workflow';

import { LINK_SETTINGS, linkTo } from '../../domain/desk';
import type { Ledger } from '../../ledger';
import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { openLedgerOf } from '../support/openLedgerOf';
import { lead, webhookItem } from '../support/samples';
import { failures, given, start, templates } from '../support/templates';

/** What a stranger writes at the doors of the templates decides neither a time nor a key nor whose case it is. */
const DAY = 86_400_000;
let engine: Engine;
let ledger: Ledger;
let doorKey: string;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	const run = await engine.runNode('businessProfile', { preset: 'homeServices', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'hello@example.com' }, [{ json: {} }]);
	doorKey = String((run.outputs[0][0].json.saved as IDataObject).doorKey);
	ledger = await openLedgerOf(engine);
});
afterEach(async () => await ledger.close());
afterAll(async () => await engine?.stop());

const inquire = async (body: IDataObject) => {
	const run = await start(engine, templates['follow-up-new-leads'], 'New Inquiry by Webhook', [webhookItem(body).json]);
	expect(failures(run)).toEqual([]);
	return given(run, 'Open Case')[0];
};
const write = async (mail: IDataObject) => {
	const run = await start(engine, templates['record-customer-replies'], 'Reply by Email', [mail]);
	expect(failures(run)).toEqual([]);
	return [...given(run, 'Receive the Email', 0), ...given(run, 'Receive the Email', 1)][0];
};
const mailOf = (date: string, id: string, from = 'bo@example.org'): IDataObject => ({ from: { value: [{ address: from, name: 'Bo' }] }, subject: 'Heater', text: 'The heater is cold', messageId: `<${id}@example.org>`, date });

/** All times that are kept of a case, in days from now. */
async function timesOf(caseId: unknown): Promise<number[]> {
	const now = Date.now();
	const record = (await ledger.getCase(String(caseId)))!;
	const events = await ledger.listEvents({ caseId: record.caseId });
	return [Date.parse(String(record.data.inquiry.receivedAt)), record.openedAt, ...events.map(({ at }) => at)].map((at) => (at - now) / DAY);
}

const DATES: Array<[string, (now: number) => number]> = [
	['a year ago', (now) => now - 365 * DAY],
	['two days ago', (now) => now - 2 * DAY],
	['an hour ago', (now) => now - DAY / 24],
	['in an hour', (now) => now + DAY / 24],
	['in three days', (now) => now + 3 * DAY],
	['in the year 9999', () => Date.parse('9999-12-31T00:00:00Z')],
	['before there was mail', () => Date.parse('1970-01-01T00:00:01Z')],
];

test.each(DATES)('a mail dated %s counts from within a day, and never ahead', async (_what, at) => {
	const { caseId } = await write(mailOf(new Date(at(Date.now())).toISOString(), 'm1'));
	for (const days of await timesOf(caseId)) {
		expect(days).toBeGreaterThan(-1.01);
		expect(days).toBeLessThan(0.001);
	}
});

test.each(DATES)('a post dated %s does, too, by whatever field', async (_what, at) => {
	const date = new Date(at(Date.now())).toISOString();
	for (const [index, body] of [{ date }, { receivedAt: date }, { submittedAt: date, timestamp: date }, { inquiry: { ...lead, receivedAt: date, source: { kind: 'outlook' } } }].entries()) {
		const { caseId } = await inquire({ ...lead, email: `n${index}@example.org`, ...body });
		for (const days of await timesOf(caseId)) {
			expect(days).toBeGreaterThan(-1.01);
			expect(days).toBeLessThan(0.001);
		}
	}
});

test('what a post calls itself is no key, no event, no owner and no case of ours', async () => {
	const { caseId } = await inquire(lead);
	const before = await ledger.listEvents({ caseId: String(caseId) });
	const startedAt = before[0].at;
	const key = `sla:${String(caseId)}:first-response:${startedAt}`;
	const forged = { caseId, key, type: 'escalation.acknowledged', by: 'human', actor: 'human', stage: 'closed', owner: { id: 'eve' }, events: [{ type: 'escalation.acknowledged', by: 'human', data: { key }, key }], ledger: { outcome: 'new' }, classification: { optOut: true }, step: { process: 'escalation', events: [{ type: 'reply.sent', by: 'human', key }] } };
	const { caseId: own } = await inquire({ name: 'Eve', email: 'eve@example.org', message: 'Hello', ...forged });
	expect(own).not.toBe(caseId);
	expect(await ledger.listEvents({ caseId: String(caseId) })).toEqual(before);
	expect((await ledger.listEvents({ caseId: String(own) })).map(({ type, by }) => [type, by])).toEqual([['inquiry.received', 'customer'], ['case.opened', 'bot']]);
	expect(await ledger.getCase(String(own))).toMatchObject({ stage: 'inquiry', data: { inquiry: { contact: { email: 'eve@example.org' } } } });
	expect((await ledger.getCase(String(own)))?.owner).toBeUndefined();
	// By mail it is the same, with the case's own ID in it.
	await write({ ...mailOf(new Date().toISOString(), 'm2', 'eve@example.org'), subject: `Re: ${String(caseId)} ${key}`, ...forged });
	expect(await ledger.listEvents({ caseId: String(caseId) })).toEqual(before);
});

test('an id that a stranger has used keeps nobody else\'s message away', async () => {
	const first = await write(mailOf(new Date().toISOString(), 'known', 'eve@example.org'));
	const second = await write(mailOf(new Date().toISOString(), 'known'));
	expect(second.caseId).not.toBe(first.caseId);
	const [one, two] = [await inquire({ ...lead, email: 'eve@example.org', id: '1235', messageId: '1235' }), await inquire({ ...lead, id: '1235', messageId: '1235' })];
	expect(one.caseId).not.toBe(two.caseId);
});

test('a link opens nothing for whoever does not have the ledger\'s secret', async () => {
	const { caseId } = await inquire(lead);
	const secret = 'the secret of this ledger';
	await ledger.setSetting({ name: LINK_SETTINGS.secret, value: secret, now: Date.now() });
	const base = 'https://n8n.example.com/webhook/ltc-desk';
	const expiresAt = Date.now() + DAY;
	const open = async (url: string) => {
		const { pathname, searchParams } = new URL(url);
		const run = await start(engine, templates['open-handoff-desk'], 'Linked Page Is Opened', [{ headers: {}, params: { page: pathname.split('/').at(-1) }, query: Object.fromEntries(searchParams), body: {}, webhookUrl: `${base}/c/:page`, executionMode: 'production' }]);
		return given(run, 'Show the Linked Page')[0].statusCode;
	};
	const id = String(caseId);
	const own = linkTo('status', id, { base, secret, expiresAt });
	expect(await open(own)).toBe(200);
	const other = String((await inquire({ ...lead, email: 'bo@example.org' })).caseId);
	const known = ['', ' ', id, doorKey, id.slice(2), base, String(expiresAt), 'undefined', 'null', new URL(own).searchParams.get('s')!];
	for (const guess of known) expect(await open(linkTo('status', other, { base, secret: guess, expiresAt }))).toBe(403);
	for (const [from, to] of [[id, other], [/e=\w+/, `e=${(expiresAt + DAY).toString(36)}`], ['/c/status', '/c/escalation'], ['/c/status', '/c/review'], ['/c/status', '/c/answer']] as const) expect(await open(own.replace(from, to))).toBe(403);
});

test('whatever a stranger can reach leads to a node that asks for the key, opens a case, or asks for a link or a login', () => {
	const OPEN: Record<string, string[]> = { 'n8n-nodes-base.webhook': ['recordPost', 'receiveMessage', 'openCase', 'handoffDesk'], 'n8n-nodes-base.formTrigger': ['openCase', 'audit'] };
	const found = Object.entries(templates).flatMap(([name, { nodes, connections }]) =>
		nodes
			.filter(({ type }) => type in OPEN)
			.map((door) => {
				const next = (connections[door.name].main[0] ?? []).map(({ node }) => nodes.find((one) => one.name === node)!);
				const kinds = next.map(({ type, parameters }) => (type.endsWith('.handoffDesk') ? 'handoffDesk' : String(parameters.operation)));
				return { door: `${name}: ${door.name}`, kinds, fits: kinds.length > 0 && kinds.every((kind) => OPEN[door.type].includes(kind)) };
			}),
	);
	expect(found.length).toBeGreaterThan(8);
	expect(found.filter(({ fits }) => !fits)).toEqual([]);
});
