import type { AddressInfo } from 'node:net';

import type { INode } from 'n8n-workflow';
import { SMTPServer } from 'smtp-server';

import type { Engine, WorkflowJson } from '../support/engine';
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

test('the weekly report goes out by mail with its file', async () => {
	const mails: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _session, done) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				mails.push(Buffer.concat(parts).toString());
				done();
			});
		},
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		await engine.runNode('handoffLedger', { operation: 'openCase' }, [webhookItem(lead)]);
		const withEmail: WorkflowJson = {
			...weekly,
			nodes: weekly.nodes.map((node): INode => (node.name === 'Send Email' ? { ...node, disabled: false, credentials: { smtp: { id: 'smtp', name: 'SMTP' } } } : node)),
		};
		const { port } = server.server.address() as AddressInfo;
		const run = await start(engine, withEmail, 'Every Monday', weekly.pinData?.['Every Monday']?.map(({ json }) => json) ?? [], {
			credentials: { smtp: { host: '127.0.0.1', port, secure: false, disableStartTls: true, user: '', password: '' } },
		});
		expect(failures(run)).toEqual([]);
		expect(mails).toHaveLength(1);
		expect(mails[0]).toMatch(/Subject: .*handoffs/);
		expect(mails[0]).toContain('multipart/alternative');
		expect(mails[0]).toMatch(/filename=handoff-report-\d{4}-\d{2}-\d{2}\.csv/);
	} finally {
		await new Promise<void>((resolve) => server.close(() => resolve()));
	}
});
