import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import type { Ledger } from '../../ledger';
import type { Engine, Item, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { openLedgerOf } from '../support/openLedgerOf';
import { lead, NOW, profile, webhookItem } from '../support/samples';

let engine: Engine;
let ledger: Ledger;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(async () => {
	engine.freshLedger();
	await open();
	ledger = await openLedgerOf(engine);
});
afterEach(async () => await ledger.close());
afterAll(async () => await engine?.stop());

let caseId: string;
async function open(email = 'dana@example.com'): Promise<string> {
	const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: NOW }, [webhookItem({ ...lead, email })]);
	return (caseId = String(run.outputs[0][0].json.caseId));
}
/** As the classifier leaves it. */
const itemFor = (id: string, more: IDataObject = {}): Item => ({
	json: {
		caseId: id,
		classification: {
			intent: 'newJob',
			service: 'drain-cleaning',
			priority: 'normal',
			confidence: 0.9,
			needsReview: false,
			language: 'en',
			nextTask: { title: 'Call Dana' },
			draftReply: { subject: 'Your drain', body: 'We come on Tuesday.' },
			acknowledgement: { subject: 'We have it', body: 'Thank you, we have your message.' },
			reasons: [],
		},
		...more,
	},
});
const node = (name: string, type: string, parameters: IDataObject = {}, more: Partial<INode> = {}): INode => ({ id: name, name, type, typeVersion: 1, position: [0, 0], parameters: parameters as INodeParameters, ...more });
const DECIDE = node('Decide', 'n8n-nodes-lead-to-cash.caseStep', { operation: 'decide', process: 'followUp', branch: false, settingsFrom: 'profile', profile, now: NOW });
const COMPLETE = node('Complete', 'n8n-nodes-lead-to-cash.caseStep', { operation: 'complete', now: NOW });
const set = (name: string, assignments: Array<{ name: string; value: unknown; type: string }>, includeOtherFields = true) =>
	node(name, 'n8n-nodes-base.set', { mode: 'manual', includeOtherFields, assignments: { assignments: assignments.map((one, index) => ({ id: String(index), ...one })) }, options: {} } as unknown as IDataObject, { typeVersion: 3.4 });
/** A chain of nodes from Decide on. */
async function run(between: INode[], items: Item[], pinData: Record<string, Item[]> = {}): Promise<RunResult> {
	const nodes = [node('Items', 'n8n-nodes-base.manualTrigger'), DECIDE, ...between, COMPLETE];
	const connections: WorkflowJson['connections'] = {};
	for (let index = 1; index < nodes.length; index++) connections[nodes[index - 1].name] = { main: [[{ node: nodes[index].name, type: 'main', index: 0 }]] };
	return await engine.runWorkflow({ id: 'chain', name: 'Chain', settings: { executionOrder: 'v1' }, nodes, connections }, { trigger: 'Items', items, pinData });
}
const completed = ({ nodes, error }: RunResult) => {
	expect(error).toBeUndefined();
	return nodes.Complete[0].outputs[0].map(({ json }) => json as { caseId: string; ledger: IDataObject; answered?: IDataObject });
};
const customerTexts = async () => (await ledger.listMessages({ audience: 'customer' })).map(({ text }) => text);
const written = async (id = caseId) => (await ledger.listEvents({ caseId: id })).map(({ type }) => type);

test('the whole step is written, once, and its work is done', async () => {
	const [{ ledger: done }] = completed(await run([], [itemFor(caseId)]));
	expect(done).toMatchObject({ operation: 'completeStep', completed: true, code: 'acknowledged' });
	expect(await written()).toEqual(expect.arrayContaining(['inquiry.classified', 'review.requested', 'followup.completed']));
	expect(await customerTexts()).toEqual(['Thank you, we have your message.']);
	const again = completed(await run([], [itemFor(caseId)]));
	expect(again[0].ledger).toMatchObject({ code: 'nothingToDo' });
	expect(await customerTexts()).toHaveLength(1);
});

test('Decide alone writes nothing, and decided again the step is the same', async () => {
	const decide = async () => (await engine.runNode('caseStep', { operation: 'decide', process: 'followUp', profile, now: NOW }, [itemFor(caseId)])).outputs;
	const before = await written();
	const [first, second] = [await decide(), await decide()];
	expect(first.map((items) => items.length)).toEqual([0, 1, 0, 0, 0]);
	const bare = (outputs: Item[][]) => JSON.stringify(outputs).replace(/"decidedAt":"[^"]+"/g, '');
	expect(bare(second)).toBe(bare(first));
	expect(await written()).toEqual(before);
	expect(await customerTexts()).toEqual([]);
});

test('text that a Set in between has changed goes out as changed', async () => {
	completed(await run([set('Change', [{ name: 'step.messages[0].text', value: 'Hello, we call you at noon.', type: 'string' }])], [itemFor(caseId)]));
	expect(await customerTexts()).toEqual(['Hello, we call you at noon.']);
});

test('a node that gives its own answer in the items\' place is no harm where it pairs them', async () => {
	const other = await open('ann@example.net');
	const first = (await ledger.listCases({})).map((one) => one.caseId).find((id) => id !== other)!;
	const run1 = await run([set('Slack', [{ name: 'ok', value: true, type: 'boolean' }], false)], [itemFor(first), itemFor(other)]);
	const done = completed(run1);
	expect(done.map((json) => json.caseId)).toEqual([first, other]);
	for (const { ledger: result, answered } of done) {
		expect(result).toMatchObject({ completed: true });
		expect(answered).toEqual({ ok: true });
	}
	for (const id of [first, other]) expect(await written(id)).toContain('followup.completed');
});

test('items in another order are still each their own case\'s', async () => {
	const other = await open('ann@example.net');
	const first = (await ledger.listCases({})).map((one) => one.caseId).find((id) => id !== other)!;
	const swapped: Item[] = [{ json: { ok: 2 }, pairedItem: { item: 1 } }, { json: { ok: 1 }, pairedItem: { item: 0 } }];
	const done = completed(await run([node('Slack', 'n8n-nodes-base.noOp')], [itemFor(first), itemFor(other)], { Slack: swapped }));
	expect(done.map((json) => json.caseId)).toEqual([other, first]);
});

test('items that lead back to no step are refused with the way on, and nothing is written', async () => {
	const before = await written();
	const { error } = await run([node('Merge', 'n8n-nodes-base.noOp')], [itemFor(caseId), itemFor(caseId)], { Merge: [{ json: { ok: true } }, { json: { ok: true } }, { json: { ok: true } }] });
	expect(error).toMatchObject({ message: expect.stringMatching(/no decided step/) as string, description: expect.stringMatching(/branch of its own/) as string, node: 'Complete' });
	expect(await written()).toEqual(before);
	expect(await customerTexts()).toEqual([]);
});

test.each<[string, string, unknown, string, RegExp]>([
	['a text that is a number', 'step.messages[0].text', 7, 'number', /step\.messages\.0\.text/],
	['a recipient that is gone', 'step.messages[0].to', '', 'string', /step\.messages\.0\.to/],
	['an event without a type', 'step.events[0].type', '', 'string', /step\.events\.0\.type/],
	['a time that is none', 'step.due.intake', 'at tea time', 'string', /step\.due\.intake/],
	['a process that there is not', 'step.due.magic', '2026-03-03T10:00:00-06:00', 'string', /magic/],
	['a stage that there is not', 'step.handoff', '{"to":"limbo"}', 'object', /step\.handoff\.to/],
])('%s is refused by its name, and nothing is written', async (_what, name, value, type, message) => {
	const before = await written();
	const { error } = await run([set('Change', [{ name, value, type }])], [itemFor(caseId)]);
	expect(error?.message).toMatch(message);
	expect(error?.description).toMatch(/\S/);
	expect(await written()).toEqual(before);
	expect(await customerTexts()).toEqual([]);
});

test.each<[string, Parameters<typeof set>[1]]>([
	['a text', [{ name: 'step.messages[0].text', value: 'We call you at noon.', type: 'string' }]],
	['a subject', [{ name: 'step.messages[0].subject', value: 'Your request', type: 'string' }]],
	['a text behind the others', [{ name: 'step.messages[7].text', value: 'We call you at noon.', type: 'string' }]],
])('%s that was set for a message that the step has not is refused with where it belongs, and nothing is written', async (_what, assignments) => {
	completed(await run([], [itemFor(caseId)]));
	const before = await written();
	const { error } = await run([set('Change', assignments)], [itemFor(caseId)]);
	expect(error).toMatchObject({
		message: expect.stringMatching(/^step\.messages\[\d\] was set, but this step \("Nothing to Do"\) has no message$/) as string,
		description: expect.stringContaining('on an output of Decide that has a message: Replied, Acknowledged, Not Answered. To send a message of your own') as string,
		node: 'Complete',
	});
	expect(await written()).toEqual(before);
	expect(await customerTexts()).toHaveLength(1);
});

describe('under a lease', () => {
	const leased = async (token: string) => {
		await ledger.leaseWork({ process: 'followUp', limit: 10, leaseMs: 60_000, token, now: Date.now() });
		return itemFor(caseId, { work: { process: 'followUp', token } });
	};

	test('the work is given back with the step', async () => {
		completed(await run([], [await leased('mine')]));
		expect((await ledger.listWork(caseId)).find(({ process }) => process === 'followUp')).toMatchObject({ attempt: 0 });
		expect(await ledger.leasedWork('mine')).toEqual([]);
	});

	test('that is another\'s by now, nothing is written and it says so', async () => {
		const item = await leased('mine');
		await ledger.giveBackWork({ token: 'mine', caseId, process: 'followUp', dueAt: Date.now(), now: Date.now() });
		await leased('theirs');
		const before = await written();
		const [{ ledger: result }] = completed(await run([], [item]));
		expect(result).toMatchObject({ completed: false, because: 'lease-lost', reasons: [{ code: 'lease-lost' }] });
		expect(await written()).toEqual(before);
		expect(await customerTexts()).toEqual([]);
	});
});

test('a test writes nothing and shows what it would have sent', async () => {
	const before = await written();
	const [{ ledger: result }] = completed(await run([], [itemFor(caseId, { work: { process: 'followUp', test: true } })]));
	expect(result).toMatchObject({ completed: false, because: 'test', messages: expect.arrayContaining([expect.objectContaining({ to: 'dana@example.com', state: 'withheld' })]) as unknown[] });
	expect(await written()).toEqual(before);
	expect(await customerTexts()).toEqual([]);
});

test('one case that cannot be completed keeps none of the others from it', async () => {
	const other = await open('ann@example.net');
	const [first] = (await ledger.listCases({})).map((one) => one.caseId).filter((id) => id !== other);
	const { error } = await run([set('Change', [{ name: 'step.messages[0].text', value: `={{ $json.caseId === '${first}' ? 7 : $json.step.messages[0].text }}`, type: 'string' }, { name: 'step.process', value: `={{ $json.caseId === '${first}' ? 'magic' : 'followUp' }}`, type: 'string' }])], [itemFor(first), itemFor(other)]);
	expect(error?.message).toMatch(/step\./);
	expect(await written(other)).toContain('followup.completed');
	expect(await written(first)).not.toContain('followup.completed');
});

test('files of the item that a message names go with it, and no others', async () => {
	const step = {
		caseId,
		process: 'billing',
		code: 'issued',
		reasons: [],
		events: [],
		messages: [{ key: 'm', channel: 'email', to: 'dana@example.com', text: 'Your invoice', events: [], audience: 'customer', automatic: false, attachFiles: ['pdf', 'xml'] }],
		due: {},
	};
	const binary = { pdf: { data: Buffer.from('%PDF').toString('base64'), mimeType: 'application/pdf', fileName: 'INV-1.pdf' }, photo: { data: 'aGk=', mimeType: 'image/png' } };
	const done = await engine.runNode('caseStep', { operation: 'complete', now: NOW }, [{ json: { step }, binary }]);
	expect(done.error).toBeUndefined();
	expect((await ledger.getMessage('m'))?.attachments).toEqual([{ fileName: 'INV-1.pdf', mimeType: 'application/pdf', content: Buffer.from('%PDF').toString('base64') }]);
});
