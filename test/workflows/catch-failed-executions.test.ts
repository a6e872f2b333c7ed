import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { casesOf, failures, start, templates } from '../support/templates';

const template = templates['catch-failed-executions'];
const TRIGGER = 'When an Execution Fails';
const failed = {
	execution: { id: '231', url: 'http://localhost:5678/workflow/1/executions/231', error: { message: 'The ledger is locked' }, lastNodeExecuted: 'Open Case', mode: 'webhook' },
	workflow: { id: '1', name: 'Follow up new leads' },
};

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

test('a failed execution is on the ledger under review, and the business is told', async () => {
	const run = await start(engine, template, TRIGGER, [failed]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	expect(JSON.stringify(kept.inquiry)).toContain('The ledger is locked');
	expect(kept.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['review.requested', 'message.queued']));
	// It is no lead: the follow-up of leads leaves it alone.
	expect(kept.events.map(({ type }) => type)).toContain('followup.completed');
});

test('the same execution twice is one case and one message', async () => {
	await start(engine, template, TRIGGER, [failed]);
	await start(engine, template, TRIGGER, [failed]);
	const [kept, ...others] = await casesOf(engine);
	expect(others).toEqual([]);
	expect(kept.events.filter(({ type }) => type === 'message.queued')).toHaveLength(1);
});

test('a trigger that could not start has no execution, and is kept as well', async () => {
	const run = await start(engine, template, TRIGGER, [{ trigger: { error: { message: 'IMAP login refused', timestamp: 1 }, mode: 'trigger' }, workflow: { id: '2', name: 'Read the mailbox' } }]);
	expect(failures(run)).toEqual([]);
	expect(JSON.stringify((await casesOf(engine))[0].inquiry)).toContain('IMAP login refused');
});

test('without a profile the case is kept and the alert waits in the outbox', async () => {
	const without = Object.values(templates).filter(({ id }) => id !== 'ltcBusinessProfile');
	const run = await start(engine, template, TRIGGER, [failed], { subWorkflows: without });
	expect(failures(run)).toEqual([]);
	expect((await casesOf(engine))[0].events.map(({ type }) => type)).toContain('message.queued');
});
