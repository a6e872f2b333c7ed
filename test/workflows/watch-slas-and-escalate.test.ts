import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { lead, webhookItem } from '../support/samples';
import { casesOf, failures, given, start, templates } from '../support/templates';

const template = templates['watch-slas-and-escalate'];
const TRIGGER = 'Every Minute';

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

/** A case of a fortnight ago: whatever the day of the test, business hours have passed since. */
async function oldCase(): Promise<void> {
	const then = '={{ $now.minus({ days: 14 }).toISO() }}';
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: then }, [webhookItem(lead)]);
	expect(run.error).toBeUndefined();
}

function firstResponses({ events }: Awaited<ReturnType<typeof casesOf>>[number]) {
	return events.filter(({ type, key }) => type === 'escalation.sent' && key.includes('first-response'));
}

/** The clocks that the template's profile keeps. */
async function policiesOfTheProfile(): Promise<Array<{ id: string; escalate: Array<{ to: string }> }>> {
	const run = await start(engine, templates['set-up-business-profile'], 'When a Workflow Asks', [{}]);
	return given(run, 'Business Profile')[0].sla as unknown as Array<{ id: string; escalate: Array<{ to: string }> }>;
}

test('a case without a reply is escalated to everyone in line, each once however often it runs', async () => {
	await oldCase();
	const run = await start(engine, template, TRIGGER, [{}]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	const policies = await policiesOfTheProfile();
	const due = policies.find(({ id }) => id === 'first-response')?.escalate.map(({ to }) => to);
	expect(due?.length).toBeGreaterThan(1);
	expect(firstResponses(kept).map(({ data }) => data?.to)).toEqual(due);
	expect(kept.events.filter(({ type }) => type === 'message.queued')).toHaveLength(due?.length ?? 0);
	const again = await start(engine, template, TRIGGER, [{}]);
	expect(failures(again)).toEqual([]);
	expect(await casesOf(engine)).toEqual([kept]);
});

test('a person\'s reply in time leaves nothing to escalate about the first response', async () => {
	await oldCase();
	const [{ caseId }] = await casesOf(engine);
	await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type: 'reply.sent', by: 'human', at: '={{ $now.minus({ days: 14 }).plus({ seconds: 1 }).toISO() }}' }, [{ json: {} }]);
	const run = await start(engine, template, TRIGGER, [{}]);
	expect(failures(run)).toEqual([]);
	expect(firstResponses((await casesOf(engine))[0])).toEqual([]);
});

test('a bot\'s acknowledgement stops nothing', async () => {
	await oldCase();
	const [{ caseId }] = await casesOf(engine);
	await engine.runNode('handoffLedger', { operation: 'recordEvent', caseId, type: 'reply.sent', by: 'bot', at: '={{ $now.minus({ days: 14 }).plus({ seconds: 1 }).toISO() }}' }, [{ json: {} }]);
	const run = await start(engine, template, TRIGGER, [{}]);
	expect(failures(run)).toEqual([]);
	expect(firstResponses((await casesOf(engine))[0]).length).toBeGreaterThan(1);
});

test('an empty ledger gives nothing to do', async () => {
	const run = await start(engine, template, TRIGGER, [{}]);
	expect(failures(run)).toEqual([]);
	expect(given(run, 'Check the Clocks')).toEqual([]);
});
