import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { answerPost, showPage } from '../../../nodes/HumanApproval/answerPage';

let folder: string;
const { N8N_USER_FOLDER } = process.env;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-approval-'));
	process.env.N8N_USER_FOLDER = folder;
});
afterEach(() => {
	if (N8N_USER_FOLDER === undefined) delete process.env.N8N_USER_FOLDER;
	else process.env.N8N_USER_FOLDER = N8N_USER_FOLDER;
	rmSync(folder, { recursive: true, force: true });
});

interface Sent {
	status: number;
	headers: Record<string, string>;
	body: string;
}

/** As n8n gives it while an execution waits: parameters of the first item, expressions of any. */
function page(items: INodeExecutionData[], parameters: Record<string, unknown>, body: unknown = {}, type = 'n8n-nodes-lead-to-cash.humanApproval'): { context: IWebhookFunctions; sent: Sent } {
	const sent: Sent = { status: 0, headers: {}, body: '' };
	const context = {
		getNode: () => ({ id: 'node', name: 'Human Approval', type, parameters: { subject: 'reply', draft: '={{ draft }}', title: '={{ title }}', caseId: '', allowEdit: true, approvers: '', approvalsNeeded: 'one', ...parameters } }),
		evaluateExpression: (expression: string, item: number) => {
			if (expression === '{{ $input.all() }}') return items;
			if (expression === '{{ draft }}') return items[item].json.draft;
			return items[item].json.title;
		},
		getNodeParameter: (name: string, usual: unknown) => parameters[name] ?? usual,
		getBodyData: () => body,
		getExecutionId: () => '7',
		getTimezone: () => 'America/Chicago',
		getWorkflow: () => ({ id: 'w', name: 'Replies' }),
		getCredentials: async () => await Promise.reject(new Error('none')),
		logger: { warn: () => undefined },
		getResponseObject: () => ({
			set statusCode(status: number) {
				sent.status = status;
			},
			setHeader: (name: string, value: string) => (sent.headers[name] = value),
			end: (text: string) => (sent.body = text),
		}),
	};
	return { context: context as unknown as IWebhookFunctions, sent };
}

const items: INodeExecutionData[] = ['Dana', 'Eli', 'Fay'].map((title) => ({ json: { title, draft: { subject: 'Re', body: `Hello ${title}` } } }));

test('the page is shown, and goes on with nothing', async () => {
	const { context, sent } = page(items, {});
	expect(await showPage(context)).toEqual({ noWebhookResponse: true });
	expect(sent.status).toBe(200);
	for (const part of ['Hello Dana', 'Hello Eli', 'Hello Fay']) expect(sent.body).toContain(part);
	expect(sent.headers).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' });
	expect(sent.headers['Content-Security-Policy']).toMatch(/^default-src 'none'; style-src 'nonce-[A-Za-z0-9+/=]+'; form-action 'self'.*sandbox allow-forms$/);
});

test('each item leaves by its own decision, paired, with its data', async () => {
	const { context, sent } = page(items, {}, { decisions: [{ item: 0, decision: 'approve' }, { item: 1, decision: 'reject' }, { item: 2, decision: 'edit', body: 'Hello Fay!' }], name: 'Ana' });
	const { workflowData } = await answerPost(context);
	expect(workflowData?.map((output) => output.map(({ pairedItem }) => pairedItem))).toEqual([[], [{ item: 0 }, { item: 2 }], [{ item: 1 }]]);
	expect(workflowData?.[1][1].json).toMatchObject({ title: 'Fay', review: { decision: 'edited', approved: true, by: 'Ana', byVerified: false, responder: 'Ana', respondedAt: expect.stringMatching(/^\d{4}.*[+-]\d\d:\d\d$/) as string, draft: { body: 'Hello Fay!' } } });
	expect(workflowData?.[2][0].json).toMatchObject({ title: 'Eli', review: { decision: 'rejected', approved: false } });
	expect(sent.body).toContain('Approved: 2. Rejected: 1.');
});

test('without branches all leave by one output', async () => {
	const { context } = page(items, { branch: false }, { 'decision.0': 'approve', 'decision.1': 'reject', 'decision.2': 'approve' });
	const { workflowData } = await answerPost(context);
	expect(workflowData?.map((output) => output.map(({ json }) => (json.review as { decision: string }).decision))).toEqual([['approved', 'rejected', 'approved']]);
});

test('a part of the decisions goes on with nothing, and keeps what was written', async () => {
	const { context, sent } = page(items, {}, { 'decision.0': 'approve', 'body.1': 'Half written' });
	expect(await answerPost(context)).toEqual({ noWebhookResponse: true });
	expect(sent.status).toBe(422);
	expect(sent.body).toContain('Half written');
	expect(sent.body).toContain('Decide on this one, too');
});

test('with two approvers the second ends the wait', async () => {
	const two = { approvers: 'Ana, Ben', approvalsNeeded: 'all' };
	const [one] = items;
	const first = page([one], two, { decision: 'approve', name: 'Ana' });
	expect(await answerPost(first.context)).toEqual({ noWebhookResponse: true });
	expect(first.sent.body).toContain('1 of 2 approvals are there');
	expect(await answerPost(page([one], two, { decision: 'approve', name: 'Ana' }).context)).toEqual({ noWebhookResponse: true });
	const second = await answerPost(page([one], two, { decision: 'approve', name: 'ben' }).context);
	expect(second.workflowData?.[1]).toHaveLength(1);
});

test('a text of any size and kind is shown whole, as a text', async () => {
	const body = `</textarea><script>1</script>${'x'.repeat(100_000)}`;
	const { context, sent } = page([{ json: { title: '<img src=x onerror=alert(1)>', draft: { body } } }], {});
	await showPage(context);
	expect(sent.status).toBe(200);
	expect(sent.body).not.toMatch(/<script|<img/);
	expect(sent.body).toContain('x'.repeat(100_000));
});

test('of two posts at once, one goes on; the other is told so', async () => {
	const one = page([items[0]], {}, { decision: 'approve' });
	const other = page([items[0]], {}, { decision: 'reject' });
	const outcomes = await Promise.all([answerPost(one.context), answerPost(other.context)]);
	expect(outcomes.filter(({ workflowData }) => workflowData !== undefined)).toHaveLength(1);
	expect([one.sent.status, other.sent.status].sort()).toEqual([200, 409]);
	expect([one.sent, other.sent].find(({ status }) => status === 409)?.body).toContain('this one was not');
});

describe('between an agent and its tool', () => {
	const call = (toolCallId: string, toolParameters: unknown = { to: 'gus@example.com', lines: [{ net: '10.00' }] }) => ({ json: { tool: 'Write', toolParameters, toolCallId, chatInput: 'Write to Gus' } }) as INodeExecutionData;
	const review = (item: INodeExecutionData, body: unknown, parameters: Record<string, unknown> = {}) => page([item], { message: 'The agent wants to write', ...parameters }, body, 'n8n-nodes-lead-to-cash.humanApprovalHitlTool');

	test('all that the tool would get is shown, and none of it can be changed', async () => {
		const { context, sent } = review(call('1', { to: 'gus@example.com', lines: [{ net: '10.00' }], note: 'x'.repeat(5000) }), {});
		await showPage(context);
		for (const part of ['Tool call: Write', 'The agent wants to write', 'gus@example.com', '10.00', 'x'.repeat(5000)]) expect(sent.body).toContain(part);
		expect(sent.body).not.toContain('<textarea');
		expect((await answerPost(review(call('1'), { decision: 'approve', body: 'Other' }).context)).workflowData).toBeUndefined();
	});

	test('the decision is where the agent reads it, with nothing of its own item', async () => {
		const approved = await answerPost(review(call('1'), { decision: 'approve', name: 'Ana' }).context);
		expect(approved.workflowData).toEqual([[{ json: { approved: true, review: expect.objectContaining({ decision: 'approved', responder: 'Ana' }) as object }, pairedItem: { item: 0 } }]]);
		const rejected = await answerPost(review(call('2'), { decision: 'reject', comment: 'Called already' }).context);
		expect(rejected.workflowData?.[0][0].json).toMatchObject({ approved: false, chatInput: 'Called already' });
		const silent = await answerPost(review(call('3'), { decision: 'reject' }).context);
		expect(silent.workflowData?.[0][0].json).not.toHaveProperty('chatInput');
	});

	test('who agreed to one call has not agreed to the next', async () => {
		const two = { approvers: 'Ana, Ben', approvalsNeeded: 'all' };
		expect((await answerPost(review(call('1'), { decision: 'approve', name: 'Ana' }, two).context)).workflowData).toBeUndefined();
		expect((await answerPost(review(call('2'), { decision: 'approve', name: 'Ben' }, two).context)).workflowData).toBeUndefined();
		expect((await answerPost(review(call('1'), { decision: 'approve', name: 'Ben' }, two).context)).workflowData?.[0]).toHaveLength(1);
	});
});
