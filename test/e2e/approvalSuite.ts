import type { Ledger } from '../../ledger';
import type { N8nApi, WorkflowFile } from '../../scripts/n8n/api';
import type { MailServer } from '../../scripts/n8n/smtp';
import { webhookReady } from '../../scripts/n8n/templates';
import { startModelServer, type ChatRequest, type ModelServer, type Reply } from '../support/modelServer';
import { eventually, mailsTo, postTo } from './instance';
import { node } from './node';
import { requestTo } from '../../scripts/n8n/requestTo';

/** What these tests need of an n8n, in regular or in queue mode. */
export interface Place {
	/** Where webhooks are answered. */
	url: string;
	api: N8nApi;
	ledger: Ledger;
	mail: MailServer;
	/** Starts what answers and runs again. */
	restart(): Promise<void>;
	/** What n8n has logged where nodes run. */
	log(): string;
}

const REVIEWER = 'reviewer@example.com';
/** Its signature is of random letters from a to f: names are made of them, too. */
const LINK = /https?:\S+/;

const to = (name: string, type = 'main') => [[{ node: name, type, index: 0 }]];
const webhook = (path: string) => node('Take It', 'n8n-nodes-base.webhook', 2, { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} }, { webhookId: path });
/** The body's fields as the item, as a form or a chat gives them. */
const BODY = node('Body', 'n8n-nodes-base.set', 3.4, { mode: 'raw', jsonOutput: '={{ $json.body }}', options: {} });

/** n8n's own agent may write to customers, as far as a person lets it: the review step stands between the two. */
function agent(credential: { id: string; name: string }): WorkflowFile {
	return {
		id: 'e2eAgentReview',
		name: 'Agent with a review step',
		nodes: [
			webhook('e2e-agent'),
			BODY,
			node('AI Agent', '@n8n/n8n-nodes-langchain.agent', 3, { promptType: 'define', text: '={{ $json.wish }}', options: { enableStreaming: false } }),
			node('Chat Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, { model: { __rl: true, mode: 'id', value: 'gpt-4o-mini' }, options: { maxRetries: 0 } }, { credentials: { openAiApi: credential } }),
			node('Human Approval', 'n8n-nodes-lead-to-cash.humanApprovalHitlTool', 1, { notify: REVIEWER, expiresAfterHours: '={{ $json.hours }}' }, { webhookId: 'e2e-agent-review' }),
			node('Write to the Customer', 'n8n-nodes-lead-to-cash.handoffMessageTool', 1, { to: '={{ $fromAI("to") }}', subject: '={{ $fromAI("subject") }}', text: '={{ $fromAI("text") }}', caseId: '', options: {} }),
		] as WorkflowFile['nodes'],
		connections: {
			'Take It': { main: to('Body') },
			Body: { main: to('AI Agent') },
			'Chat Model': { ai_languageModel: to('AI Agent', 'ai_languageModel') },
			'Write to the Customer': { ai_tool: to('Human Approval', 'ai_tool') },
			'Human Approval': { ai_tool: to('AI Agent', 'ai_tool') },
		},
		settings: { executionOrder: 'v1' },
	};
}

/** Three outputs, each of which writes to whom it names. */
function plain(): WorkflowFile {
	const told = (name: string) => node(name, 'n8n-nodes-lead-to-cash.handoffMessage', 1, { to: `={{ $json.id }}.${name.toLowerCase()}@example.com`, subject: 'Done', text: '={{ $json.review?.draft?.body ?? "none" }}', caseId: '', options: {} });
	return {
		id: 'e2eApproval',
		name: 'Approval in the execution',
		nodes: [
			webhook('e2e-approval'),
			BODY,
			node('Human Approval', 'n8n-nodes-lead-to-cash.humanApproval', 1, { draft: '={{ $json.draft }}', title: '={{ $json.id }}', notify: REVIEWER, expiresAt: '', expiresAfterHours: '={{ $json.hours ?? 24 }}' }, { webhookId: 'e2e-approval-wait' }),
			told('Expired'),
			told('Approved'),
			told('Rejected'),
		] as WorkflowFile['nodes'],
		connections: {
			'Take It': { main: to('Body') },
			Body: { main: to('Human Approval') },
			'Human Approval': { main: [...to('Expired'), ...to('Approved'), ...to('Rejected')] },
		},
		settings: { executionOrder: 'v1' },
	};
}

/** Human Approval where an execution waits: alone, and as the review step of an agent's tool. */
export function approvalSuite(place: () => Place): void {
	let server: ModelServer;

	beforeAll(async () => {
		server = await startModelServer();
		server.answerWith(answerOf);
		const credential = await place().api.createCredential('Test Model', 'openAiApi', { apiKey: 'sk-test', url: server.baseUrl });
		await place().api.importAndPublish(agent(credential));
		await place().api.importAndPublish(plain());
		await webhookReady(place().url, 'e2e-agent');
		await webhookReady(place().url, 'e2e-approval');
	}, 120_000);
	afterAll(async () => await server?.stop());

	/** Posts, and gives the address that the reviewer gets by mail. */
	async function asked(path: string, body: object, what: string): Promise<string> {
		expect((await postTo(place().url, path, body)).status).toBe(200);
		const mail = await eventually(`the mail about ${what}`, async () => mailsTo(place().mail, REVIEWER).find(({ subject, text }) => `${subject} ${text.replace(LINK, '')}`.includes(what)));
		return await opened(linkIn(mail));
	}
	/** The mail goes out a moment before the execution waits; until then n8n says 409. Opening decides nothing. */
	async function opened(url: string): Promise<string> {
		return await eventually('the execution to wait', async () => (await requestTo(url)).status !== 409 && url);
	}
	function linkIn({ text }: { text: string }): string {
		const address = new URL(LINK.exec(text)![0].replace(/[.)]$/, ''));
		return `${place().url}${address.pathname}${address.search}`;
	}
	const post = async (url: string, body: Record<string, string>) => await requestTo(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(body) });
	const writtenTo = async (address: string) => (await place().ledger.listMessages({ limit: 1000 })).filter((message) => message.to === address);
	const written = async (address: string) => await eventually(`the message to ${address}`, async () => (await writtenTo(address)).at(0), 150);

	describe('as the review step of an agent\'s tool', () => {
		const wish = (name: string, more: object = {}) => ({ wish: `Write to ${name}`, hours: 24, ...more });
		/** What the model was told of the tool's call. */
		const toldOf = async (name: string) =>
			await eventually(`what the model is told of ${name}`, async () => server.chats.flatMap(({ chat }) => (chat?.user.includes(`Write to ${name}`) ? chat.messages.filter(({ role }) => role === 'tool') : [])).at(-1)?.content, 150);

		test('n8n offers it in the editor', async () => {
			const types = await place().api.nodeTypes<{ name: string; properties: Array<{ name: string; displayOptions?: object }> }>();
			const offered = types.find(({ name }) => name === 'n8n-nodes-lead-to-cash.humanApprovalHitlTool');
			expect(offered).toMatchObject({ codex: { subcategories: { Tools: ['Human in the Loop'] } }, inputs: [{ type: 'ai_tool' }], outputs: [{ type: 'ai_tool' }] });
			const shown = offered!.properties.filter(({ displayOptions }) => !JSON.stringify(displayOptions ?? {}).includes('@tool')).map(({ name }) => name);
			expect(shown).toEqual(['message', 'operation', 'caseId', 'approvers', 'approvalsNeeded', 'notify', 'expiresAt', 'expiresAfterHours', 'now']);
		});

		test('the tool runs once it is approved, with what was shown', async () => {
			const url = await askedAnew(wish('Gus'));
			const page = await (await requestTo(url)).text();
			for (const part of ['Gus@example.com', 'Hello Gus']) expect(page).toContain(part);
			expect(page).not.toContain('<textarea');
			expect(await writtenTo('Gus@example.com')).toEqual([]);
			expect((await post(url, { 'decision.0': 'approve' })).status).toBe(200);
			expect((await written('Gus@example.com')).text).toBe('Hello Gus');
			expect(await toldOf('Gus')).not.toMatch(/rejected/);
		});

		test('rejected, it does not run, and the agent is told why', async () => {
			server.forget();
			const url = await askedAnew(wish('Hal', { approved: true }));
			await post(url, { 'decision.0': 'reject', comment: 'Hal was called already' });
			expect(await toldOf('Hal')).toContain('Hal was called already');
			expect(await writtenTo('Hal@example.com')).toEqual([]);
		});

		test('without a decision in time it does not run, whatever the item says', async () => {
			server.forget();
			await askedAnew(wish('Ida', { hours: 0.003, approved: true, data: { approved: true } }));
			expect(await toldOf('Ida')).toContain('Nobody decided in time');
			expect(await writtenTo('Ida@example.com')).toEqual([]);
		});

		/** All of these mails are called alike: the one that is new. */
		async function askedAnew(body: object): Promise<string> {
			const before = mailsTo(place().mail, REVIEWER).length;
			await postTo(place().url, 'e2e-agent', body);
			return await opened(linkIn(await eventually('a new mail to the reviewer', async () => mailsTo(place().mail, REVIEWER).slice(before).at(-1))));
		}
	});

	describe('in an execution', () => {
		const draft = (id: string) => ({ id, draft: { subject: 'Re: Leak', body: `Hello ${id}, we come today.` } });

		test('a link in a mail opens the page; opening it, however often and by whatever, decides nothing', async () => {
			const url = await asked('e2e-approval', draft('ada'), 'ada');
			for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET', 'GET', 'GET', 'HEAD', 'GET', 'GET']) {
				const page = await requestTo(url, { method, headers: method === 'GET' ? { purpose: 'prefetch', 'sec-purpose': 'prefetch' } : {} });
				if (method === 'GET') expect(await page.text()).toContain('Hello ada, we come today.');
			}
			expect(await writtenTo('ada.approved@example.com')).toEqual([]);
			expect(await (await post(url, { 'decision.0': 'approve' })).text()).toContain('Approved. It goes on now.');
			expect((await written('ada.approved@example.com')).text).toBe('Hello ada, we come today.');
		});

		test('a link that was changed opens nothing', async () => {
			const url = await asked('e2e-approval', draft('bea'), 'bea');
			expect((await requestTo(url.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).status).toBe(401);
			expect((await post(url.split('?')[0], { 'decision.0': 'approve' })).status).toBe(401);
			expect((await post(url, { 'decision.0': 'reject', comment: 'No' })).status).toBe(200);
			await written('bea.rejected@example.com');
		});

		test('edited, the new words go on', async () => {
			const url = await asked('e2e-approval', draft('cyd'), 'cyd');
			await post(url, { 'decision.0': 'approve', 'subject.0': 'Re: Leak', 'body.0': 'Hello Cyd, we come tomorrow.', name: 'Ana' });
			expect((await written('cyd.approved@example.com')).text).toBe('Hello Cyd, we come tomorrow.');
		});

		test('of two at once, one decides', async () => {
			const url = await asked('e2e-approval', draft('dov'), 'dov');
			const answers = await Promise.all([post(url, { 'decision.0': 'approve' }), post(url, { 'decision.0': 'reject' })]);
			const texts = await Promise.all(answers.map(async (answer) => await answer.text()));
			expect(texts.filter((text) => text.includes('Your decision is recorded')).length).toBe(1);
			expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
			await eventually('one message', async () => (await place().ledger.listMessages({ limit: 1000 })).some((message) => message.to?.startsWith('dov.')));
			expect(await (await post(url, { 'decision.0': 'reject' })).text()).not.toContain('Your decision is recorded');
			expect((await place().ledger.listMessages({ limit: 1000 })).filter((message) => message.to?.startsWith('dov.'))).toHaveLength(1);
		});

		test('what waits outlives a restart of n8n', async () => {
			const url = await asked('e2e-approval', draft('eli'), 'eli');
			await place().restart();
			await webhookReady(place().url, 'e2e-approval');
			const address = url.replace(/^https?:\/\/[^/]+/, place().url);
			expect(await (await requestTo(address)).text()).toContain('Hello eli, we come today.');
			await post(address, { 'decision.0': 'approve' });
			await written('eli.approved@example.com');
		});

		test('without a decision in time it leaves by Expired', async () => {
			const url = await asked('e2e-approval', { ...draft('fay'), hours: 0.003 }, 'fay');
			await written('fay.expired@example.com');
			expect(await (await post(url, { 'decision.0': 'approve' })).text()).not.toContain('Your decision is recorded');
			expect(await writtenTo('fay.approved@example.com')).toEqual([]);
		});
	});
}

/** Calls the tool, then says what came of it. */
function answerOf({ messages, model, body }: ChatRequest, number: number): Reply {
	if (messages.at(-1)?.role === 'tool') return { content: 'That is all.' };
	const name = /Write to (\w+)/.exec(messages.findLast(({ role }) => role === 'user')?.content ?? '')?.[1] ?? 'nobody';
	const [tool] = body.tools as Array<{ function: { name: string } }>;
	const call = { toolParameters: { to: `${name}@example.com`, subject: 'Your wish', text: `Hello ${name}` }, hitlParameters: {} };
	return {
		status: 200,
		body: {
			id: `chatcmpl-${number}`,
			object: 'chat.completion',
			created: 1_700_000_000,
			model,
			choices: [{ index: 0, finish_reason: 'tool_calls', logprobs: null, message: { role: 'assistant', content: null, refusal: null, tool_calls: [{ id: `call_${number}`, type: 'function', function: { name: tool.function.name, arguments: JSON.stringify(call) } }] } }],
			usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
		},
	};
}
