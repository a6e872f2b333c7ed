import type { IDataObject } from 'n8n-workflow';

import type { Engine } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { lead, webhookItem } from '../support/samples';
import { casesOf, failures, given, start, templates } from '../support/templates';

const template = templates['follow-up-new-leads'];
const WEBHOOK = 'New Inquiry by Webhook';
const post = (body: object) => webhookItem({ ...body }).json;

let engine: Engine;
beforeAll(async () => {
	engine = await startEngine();
}, STARTUP);
beforeEach(() => engine.freshLedger());
afterAll(async () => await engine?.stop());

test('a sure lead is on the ledger with owner and clock; the reply goes out by itself, and the owner is told', async () => {
	const run = await start(engine, template, WEBHOOK, [post(lead)]);
	expect(failures(run)).toEqual([]);
	const [kept, ...others] = await casesOf(engine);
	expect(others).toEqual([]);
	expect(run.responses).toEqual([{ statusCode: 202, body: { caseId: kept.caseId, status: 'received' } }]);
	expect(kept).toMatchObject({
		stage: 'inquiry',
		inquiry: { contact: { email: 'dana@example.com' }, text: expect.stringContaining('clogged') as string },
		classification: { service: 'drain-cleaning', needsReview: false },
		assignment: { owner: { id: expect.any(String) as string } },
		sla: { clocks: expect.arrayContaining([expect.objectContaining({ id: 'first-response', dueAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/) as string })]) as unknown },
		review: { decision: 'auto', rule: expect.stringMatching(/^review\.rules\[\d+\]$/) as string },
	});
	expect(kept.owner).toMatchObject({ id: (kept.assignment as { owner: { id: string } }).owner.id });
	const messages = kept.events.filter(({ type }) => type === 'message.queued');
	expect(messages.map(({ data }) => data?.to)).toEqual(['dana@example.com', (kept.owner as { email: string }).email]);
	const [reply, note] = messages.map(({ data }) => String(data?.body));
	// What goes out by itself repeats nothing of the customer's.
	expect(reply).not.toContain('clogged');
	expect(note).toContain(kept.caseId);
	expect(note).toContain('dana@example.com');
	expect(kept.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['reply.sent', 'followup.completed']));
});

test('a reply that goes out by itself stops no clock that waits for a person', async () => {
	await start(engine, template, WEBHOOK, [post(lead)]);
	const [{ events }] = await casesOf(engine);
	expect(events.filter(({ type }) => type === 'reply.sent').map(({ by }) => by)).toEqual(['bot']);
});

test('a draft that a person has to see: a neutral acknowledgement goes out, and the owner gets the page to decide on', async () => {
	const complaint = { ...lead, message: 'I am very unhappy: your technician left the drain worse than before and I want to complain.' };
	const run = await start(engine, template, WEBHOOK, [post(complaint)]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	expect(kept).toMatchObject({ review: { decision: 'review' } });
	const messages = kept.events.filter(({ type }) => type === 'message.queued').map(({ data }) => data);
	expect(messages.map((data) => data?.to)).toEqual(['dana@example.com', (kept.owner as { email: string }).email]);
	expect(String(messages[0]?.body)).not.toContain('unhappy');
	expect(String(messages[1]?.body)).toContain('/form-waiting/');
	expect(kept.events.map(({ type }) => type)).toContain('acknowledgement.sent');
	expect(kept.events.map(({ type }) => type)).not.toContain('reply.sent');
});

test('a case is followed up only once its owner was asked, so that a crash before that is made up for', async () => {
	const complaint = { ...lead, message: 'I am very unhappy: your technician left the drain worse than before and I want to complain.' };
	const review = templates['review-reply-drafts'];
	const isDone = async () => (await casesOf(engine))[0].events.some(({ type }) => type === 'followup.completed');
	// As after a crash: the review was called, and nothing came of it.
	const cutOff = { ...review, connections: {} };
	await start(engine, template, WEBHOOK, [post(complaint)], { subWorkflows: [...Object.values(templates).filter(({ id }) => id !== review.id), cutOff] });
	expect(await isDone()).toBe(false);

	const [{ caseId }] = await casesOf(engine);
	const ask = async () => await start(engine, review, 'When a Reply Needs Review', [{ ...review.pinData?.['When a Reply Needs Review']?.[0].json, caseId }]);
	const asked = await ask();
	expect(asked.status).toBe('waiting');
	expect(await isDone()).toBe(true);
	expect((await ask()).nodes['Ask the Owner']).toBeUndefined();
});

test('the same lead again joins its case: answered with 200, and nothing goes out twice', async () => {
	await start(engine, template, WEBHOOK, [post(lead)]);
	const [before] = await casesOf(engine);
	const again = await start(engine, template, WEBHOOK, [post(lead)]);
	expect(failures(again)).toEqual([]);
	expect(again.responses).toEqual([{ statusCode: 200, body: { caseId: before.caseId, status: 'duplicate' } }]);
	const [after, ...others] = await casesOf(engine);
	expect(others).toEqual([]);
	expect(after.events.slice(0, before.events.length)).toEqual(before.events);
	expect(after.events.slice(before.events.length).map(({ type }) => type)).toEqual(['inquiry.repeated']);
});

test('ten times the same lead in one batch is one case', async () => {
	const run = await start(engine, template, WEBHOOK, Array.from({ length: 10 }, () => post(lead)));
	expect(failures(run)).toEqual([]);
	const [kept, ...others] = await casesOf(engine);
	expect(others).toEqual([]);
	expect(kept.events.filter(({ type }) => type === 'message.queued')).toHaveLength(2);
});

test('what the form gives goes the same way', async () => {
	const run = await start(engine, template, 'New Inquiry by Form', [{ Name: 'Dana Wells', Email: 'dana@example.com', Message: 'The drain is clogged', submittedAt: '2026-03-02T09:00:00.000-06:00', formMode: 'production' }]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	expect(kept).toMatchObject({ inquiry: { channel: 'form', contact: { name: 'Dana Wells' } } });
	expect(kept.events.map(({ type }) => type)).toContain('followup.completed');
});

test('spam is closed without an answer, and stays on the ledger', async () => {
	const spam = { name: 'SEO Expert', email: 'rank@example.com', message: 'Dear website owner, we offer guaranteed first page Google ranking, 10,000 backlinks for $99. Click http://seo.example.com to boost your SEO traffic now! Unsubscribe here.' };
	const run = await start(engine, template, WEBHOOK, [post(spam)]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	expect(kept.stage).toBe('closed');
	expect(kept.events.filter(({ type }) => type === 'message.queued')).toEqual([]);
	expect(kept.classification).toMatchObject({ intent: expect.stringMatching(/spam|vendor/) as string });
});

test('a lead that nobody can make sense of goes to a person, and is acknowledged all the same', async () => {
	const run = await start(engine, template, WEBHOOK, [post({ email: 'pat@example.com', message: 'hm, it is about the thing from before, call me maybe' })]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	expect(kept.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['review.requested', 'acknowledgement.sent', 'followup.completed']));
	expect(kept.classification).toMatchObject({ needsReview: true });
});

test('a lead without an address is owned and on the clock; only the acknowledgement is left out', async () => {
	const run = await start(engine, template, WEBHOOK, [post({ message: 'My kitchen drain is clogged, please come' })]);
	expect(failures(run)).toEqual([]);
	const [kept] = await casesOf(engine);
	expect(kept.owner).toBeDefined();
	const types = kept.events.map(({ type }) => type);
	expect(types).toContain('followup.completed');
	expect(types).not.toContain('acknowledgement.sent');
});

test.each([
	['an empty body', {}],
	['a list as the body', [1, 'two']],
	['text as the body', 'The drain is clogged'],
	['no body', undefined],
])('%s is kept and answered with 202', async (_what, body) => {
	const request = Object.fromEntries(Object.entries({ ...post({}), body }).filter(([, value]) => value !== undefined)) as IDataObject;
	const run = await start(engine, template, WEBHOOK, [request]);
	expect(failures(run)).toEqual([]);
	expect(run.responses.map(({ statusCode }) => statusCode)).toEqual([202]);
	expect(await casesOf(engine)).toHaveLength(1);
});

describe('when something is out of order', () => {
	const unfinished = async () => {
		const run = await engine.runNode('handoffLedger', { operation: 'openCase', now: '={{ $now.minus({ minutes: 10 }).toISO() }}' }, [webhookItem(lead)]);
		expect(run.error).toBeUndefined();
	};

	test('without a profile the case is put under review with its reason, and is taken up again', async () => {
		const without = Object.values(templates).filter(({ id }) => id !== 'ltcBusinessProfile');
		const run = await start(engine, template, WEBHOOK, [post(lead)], { subWorkflows: without });
		expect(failures(run)).toEqual([]);
		expect(run.responses.map(({ statusCode }) => statusCode)).toEqual([202]);
		const [kept] = await casesOf(engine);
		const review = kept.events.find(({ type }) => type === 'review.requested');
		expect(review?.data).toMatchObject({ reason: expect.stringContaining('does not exist') as string });
		expect(kept.events.map(({ type }) => type)).not.toContain('followup.completed');
	});

	test('a step that did not work is told to the business, at its own address', async () => {
		const nodes = template.nodes.map((node) => (node.name === 'Keep the Decisions' ? { ...node, parameters: { ...node.parameters, caseId: 'c_00000000000000000000' } } : node));
		const run = await start(engine, { ...template, nodes }, WEBHOOK, [post(lead)]);
		expect(failures(run)).toEqual([]);
		const [kept] = await casesOf(engine);
		expect(kept.events.filter(({ type }) => type === 'message.queued').map(({ data }) => data?.to)).toEqual(['hello@example.com']);
	});

	test('a follow-up that was cut off is finished by the next minute\'s run, once', async () => {
		await unfinished();
		const run = await start(engine, template, 'Every Minute', [{}]);
		expect(failures(run)).toEqual([]);
		const [kept] = await casesOf(engine);
		expect(kept.events.filter(({ type }) => type === 'message.queued')).toHaveLength(2);
		expect(kept.events.map(({ type }) => type)).toContain('followup.completed');
		const next = await start(engine, template, 'Every Minute', [{}]);
		expect(given(next, 'Cases to Follow Up')).toEqual([]);
		expect(await casesOf(engine)).toEqual([kept]);
	});

	test('with the ledger out of reach the sender is told to send again', async () => {
		const run = await start(engine, template, WEBHOOK, [post(lead)], { env: { EXECUTIONS_MODE: 'queue' } });
		expect(run.responses).toEqual([{ statusCode: 503, body: { status: 'not-accepted', message: expect.stringMatching(/again/) as string } }]);
		// The execution ends in an error, so that somebody hears of it.
		expect(run.error?.message).toMatch(/^An inquiry could not be put on the ledger: .+queue mode/);
	});
});
