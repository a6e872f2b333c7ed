import { defaultLedgerPath, openSqliteLedger } from '../../ledger';
import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { lead, webhookItem } from '../support/samples';
import { failures, given, start, templates } from '../support/templates';

const audit = templates['audit-handoffs'];
const weekly = templates['send-weekly-handoff-report'];

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

test.each([audit, weekly])('$name is small and plain', ({ nodes }) => {
	expect(nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').length).toBeLessThanOrEqual(6);
	const expressions = [...JSON.stringify(nodes.map(({ parameters }) => parameters)).matchAll(/"(=(?:[^"\\]|\\.)*)"/g)].map(([, text]) => text);
	expect(expressions.filter((text) => text.length > 120 || text.includes('=>') || text.includes('.events'))).toEqual([]);
});

describe('audit', () => {
	const answers = audit.pinData?.['Handoffs by Form']?.[0]?.json ?? {};

	test('a filled form shows the ranking, and what was assumed', async () => {
		const run = await start(engine, audit, 'Handoffs by Form', [answers]);
		expect(failures(run)).toEqual([]);
		const [{ report }] = given(run, 'Show the Ranking');
		expect(report).toMatchObject({ handoffs: expect.arrayContaining([expect.objectContaining({ name: 'Details to appointment' })]) as unknown, leak: { leakPerMonth: '1200.00' } });
		expect(String((report as { mail: { html: string } }).mail.html)).toContain('Lakeside Plumbing: which handoff to repair first');
	});

	test('blank handoffs are left out', async () => {
		const blank = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, name.startsWith('Reply') || !name.includes(':') ? value : '']));
		const [{ report }] = given(await start(engine, audit, 'Handoffs by Form', [blank]), 'Show the Ranking');
		expect((report as { handoffs: unknown[] }).handoffs).toHaveLength(1);
	});

	test('what cannot be read is named, to be corrected', async () => {
		const run = await start(engine, audit, 'Handoffs by Form', [{ ...answers, 'Invoice: minutes each': 'a while' }]);
		expect(JSON.stringify(given(run, 'Say What to Correct'))).toContain('minutes');
	});
});

test('the weekly report waits in the outbox with its file, once', async () => {
	await engine.runNode('businessProfile', { preset: 'homeServices', email: 'office@example.com', businessName: 'Lakeside Plumbing' }, [{ json: {} }]);
	await engine.runNode('handoffLedger', { operation: 'openCase' }, [webhookItem(lead)]);
	for (let times = 0; times < 2; times++) {
		const run = await start(engine, weekly, 'Every Monday', weekly.pinData?.['Every Monday']?.map(({ json }) => json) ?? []);
		expect(failures(run)).toEqual([]);
	}
	const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: engine.userFolder }, engine.userFolder) });
	try {
		const [message, ...more] = await ledger.listMessages({ audience: 'team' });
		expect(more).toEqual([]);
		expect(message).toMatchObject({ to: 'office@example.com', state: 'queued', subject: expect.stringMatching(/handoffs/) as string, html: expect.stringContaining('<') as string });
		expect(message.attachments).toEqual([{ fileName: expect.stringMatching(/^handoff-report-\d{4}-\d{2}-\d{2}\.csv$/) as string, mimeType: 'text/csv', content: expect.any(String) as string }]);
	} finally {
		await ledger.close();
	}
});
