import type { IDataObject } from 'n8n-workflow';

import type { Engine, Item, NodeResult } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { pageTexts } from '../support/readPdf';
import { lead, profile, webhookItem } from '../support/samples';

interface Report {
	totals: { received: number; leads: number; places: Record<string, number>; lost: number };
	firstResponse: Record<'human' | 'any', { over: number; open: number; minutes: { median: number | null } }>;
	period: { since: string; before: string; previous: { since: string } };
	weeks: Array<{ since: string; leads: number; hours: number }>;
	findings: Array<{ code: string; cases: string[] }>;
	hints: Array<{ code: string }>;
	csvRows: number;
	mail?: { subject: string; html: string; text: string };
	leak?: { leakPerMonth: string; assumptions: string[] };
	handoffs: Array<{ name: string; hoursPerWeek: string; perMonth: string; recommended: boolean }>;
	first?: { name: string };
	inputs: Array<{ name: string; basis: string }>;
}

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
afterAll(async () => await engine?.stop());

const MONDAY = '2026-03-09T08:00:00-05:00';
const run = async (parameters: IDataObject, items: Item[] = [{ json: {} }]) => await engine.runNode('handoffReport', { profile, now: MONDAY, ...parameters }, items);
const reportOf = (result: NodeResult) => {
	expect(result.error).toBeUndefined();
	expect(result.outputs[0]).toHaveLength(1);
	return result.outputs[0][0].json.report as unknown as Report;
};

async function openCase(index: number, at: string, more: IDataObject = {}): Promise<string> {
	const item = webhookItem({ ...lead, message: `${String(lead.message)} ${index}`, email: `dana${index}@example.com`, ...more });
	const { outputs, error } = await engine.runNode('handoffLedger', { operation: 'openCase', inquiry: `={{ Object.assign({ receivedAt: '${at}', channel: 'form', text: $json.body.message, contact: { email: $json.body.email }, source: { kind: 'webhook' } }) }}`, now: at }, [item]);
	expect(error).toBeUndefined();
	return String(outputs[0][0].json.caseId);
}
const record = async (caseId: string, type: string, by: string, at: string, data = '{}') => {
	const { error } = await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type, by, at, data, now: at }, [{ json: {} }]);
	expect(error).toBeUndefined();
};

describe('performance', () => {
	let answered: string;
	let waiting: string;
	beforeAll(async () => {
		engine.freshLedger();
		answered = await openCase(1, '2026-03-03T10:00:00-06:00');
		waiting = await openCase(2, '2026-03-04T10:00:00-06:00');
		await openCase(3, '2026-02-24T10:00:00-06:00');
		await record(answered, 'acknowledgement.sent', 'bot', '2026-03-03T10:01:00-06:00');
		await record(answered, 'reply.sent', 'human', '2026-03-03T10:40:00-06:00');
	});

	test('is of the last whole week, from the ledger, as of Now', async () => {
		const report = reportOf(await run({}));
		expect(report.period).toMatchObject({ since: '2026-03-02T00:00:00-06:00', before: '2026-03-09T00:00:00-05:00', previous: { since: '2026-02-23T00:00:00-06:00' } });
		expect(report.totals).toMatchObject({ received: 2, leads: 2, lost: 0, places: { inquiry: 2 } });
		expect(report.firstResponse).toMatchObject({ human: { over: 1, open: 1, minutes: { median: 40 } }, any: { minutes: { median: 1 } } });
		expect(report.weeks.map(({ leads, hours }) => [leads, hours])).toEqual([[1, 168], [2, 167]]);
		expect(report.findings[0]).toMatchObject({ code: 'leads-unanswered', cases: expect.arrayContaining([waiting]) as string[] });
	});

	test('seen earlier, it knows less', async () => {
		expect(reportOf(await run({ now: '2026-03-03T10:20:00-06:00', period: 'custom', since: '2026-03-02', before: '2026-03-09' })).firstResponse).toMatchObject({ human: { over: 0, open: 1 }, any: { over: 1 } });
	});

	test('brings a mail, and a file with a row for each case', async () => {
		const result = await run({});
		const { mail, csvRows } = reportOf(result);
		expect(mail?.subject).toBe('Lakeside Plumbing: handoffs, Mon 2 Mar to Sun 8 Mar 2026');
		expect(Buffer.byteLength(mail?.html ?? '')).toBeLessThan(100_000);
		const file = result.outputs[0][0].binary?.cases;
		expect(file).toMatchObject({ fileName: 'handoff-report-2026-03-02.csv', mimeType: 'text/csv' });
		const lines = Buffer.from(file?.data ?? '', 'base64').toString().trimEnd().split('\r\n');
		// The open case of the week before is there too, and says so.
		expect(lines).toHaveLength(1 + csvRows);
		expect(csvRows).toBe(3);
		expect(lines.filter((line) => line.includes(',yes,'))).toHaveLength(2);
	});

	test('brings a PDF where one is wanted', async () => {
		const result = await run({ documents: 'pdf' });
		expect(reportOf(result).mail).toBeUndefined();
		const { pdf, ...others } = result.outputs[0][0].binary ?? {};
		expect(others).toEqual({});
		expect(pdf).toMatchObject({ fileName: 'handoff-report-2026-03-02.pdf', mimeType: 'application/pdf' });
		expect((await pageTexts(Buffer.from(pdf.data, 'base64'))).join('')).toContain('Lakeside Plumbing: how handoffs went');
	});

	test('and neither where none is wanted', async () => {
		const result = await run({ documents: [] });
		expect(reportOf(result).mail).toBeUndefined();
		expect(result.outputs[0][0].binary).toBeUndefined();
	});

	test('only of what is asked for', async () => {
		expect(reportOf(await run({ options: { channel: 'phone' } })).totals.received).toBe(0);
		expect(reportOf(await run({ options: { channel: 'form' } })).totals.received).toBe(2);
	});

	test('of an empty ledger there are noughts, and no error', async () => {
		engine.freshLedger();
		expect(reportOf(await run({ period: 'lastMonth' }))).toMatchObject({ totals: { received: 0, lost: 0 }, findings: [], csvRows: 0 });
	});

	test.each<[IDataObject, RegExp]>([
		[{ period: 'custom', since: 'soon', before: '2026-03-09' }, /Since is not a time/],
		[{ period: 'custom', since: '2026-03-09', before: '2026-03-02' }, /Before is not later than Since/],
		[{ bands: '15, 5' }, /Response Bands/],
		[{ bands: 'quick' }, /Response Bands/],
		[{ documents: ['xlsx'] }, /Documents names "xlsx"/],
	])('%j is said to be wrong', async (parameters, message) => {
		const { error } = await run(parameters);
		expect(error?.message).toMatch(message);
		expect(error?.description).toBeTruthy();
	});
});

describe('audit', () => {
	const HANDOFFS = JSON.stringify([{ name: 'Quote to job', owner: 'Dana', perWeek: 40, minutes: 6, people: 1, hourly: '35.00' }, { name: 'Small', owner: 'Lee', perWeek: 5, minutes: 6, hourly: '35.00' }]);
	const audit = async (parameters: IDataObject, items?: Item[]) => reportOf(await run({ operation: 'audit', ...parameters }, items));

	test('ranks without a ledger', async () => {
		const report = await audit({ handoffs: HANDOFFS, leak: '{ "leadsPerMonth": 40, "lostShare": "0.10", "value": "1000", "closeRate": "0.30" }' });
		expect(report.handoffs).toMatchObject([{ name: 'Quote to job', hoursPerWeek: '4.0', perMonth: '606.67', recommended: true }, { name: 'Small', recommended: false }]);
		expect(report.first?.name).toBe('Quote to job');
		expect(report.leak).toMatchObject({ leakPerMonth: '1200.00', assumptions: ['lostShare', 'value', 'closeRate'] });
		expect(report.mail?.html).toContain('Quote to job');
	});

	test('reads the item, the rows, and the fields of this node for a business without a profile', async () => {
		const report = await audit(
			{ settingsFrom: 'node', businessName: 'A', currency: 'EUR', hourly: '30', assumptions: { leadsPerMonth: '=10', closeRate: '50 %' }, handoffRows: { handoff: [{ name: 'By row', perWeek: '=60', minutes: '6', people: '' }, { name: '', perWeek: '', minutes: '' }] } },
			[{ json: { handoffs: [{ name: 'By item', perWeek: 100, minutes: 6 }] } }],
		);
		expect(report.handoffs.map(({ name, hoursPerWeek }) => [name, hoursPerWeek])).toEqual([['By item', '10.0'], ['By row', '6.0']]);
		expect(report.leak).toMatchObject({ leakPerMonth: '500.00' });
		expect(report.mail?.html).toContain('€');
	});

	test('takes what the ledger counted in place of assumptions, once there is enough', async () => {
		engine.freshLedger();
		const caseIds = [];
		for (let index = 0; index < 30; index++) caseIds.push(await openCase(index, '2026-03-02T10:00:00-06:00'));
		expect((await audit({ useLedger: true, measureDays: 30, now: '2026-03-02T10:00:00-06:00' })).inputs.filter(({ basis }) => basis === 'measured')).toEqual([]);
		for (const caseId of caseIds.slice(0, 15)) await record(caseId, 'reply.sent', 'human', '2026-03-02T11:00:00-06:00');
		const { inputs } = await audit({ useLedger: true, measureDays: 30 });
		expect(inputs.map(({ name, basis }) => [name, basis])).toEqual([['leadsPerMonth', 'measured'], ['lostShare', 'measured'], ['value', 'assumed'], ['closeRate', 'assumed']]);
		expect(inputs[1]).toMatchObject({ value: '0.5' });
	}, 60_000);

	test.each<[IDataObject, RegExp]>([
		[{ handoffs: '{}' }, /Handoffs is not a list/],
		[{ handoffs: '[{ "perWeek": "often" }]' }, /handoffs\[0\]\.perWeek/],
		[{ leak: '[]' }, /Leak is not an object/],
		[{ assumptions: { closeRate: 'half' } }, /leak\.closeRate/],
	])('%j is said to be wrong', async (parameters, message) => {
		const { error } = await run({ operation: 'audit', ...parameters });
		expect(error?.message).toMatch(message);
	});
});
