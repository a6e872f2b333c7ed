import type { WorkflowFile } from '../../scripts/n8n/api';
import { webhookReady } from '../../scripts/n8n/templates';
import type { ChatRequest, ModelServer, Reply } from '../support/modelServer';
import { startModelServer } from '../support/modelServer';
import type { Instance } from './instance';
import { node } from './node';
import { requestTo } from '../../scripts/n8n/requestTo';

type Arguments = Record<string, unknown>;

/** A node as an agent has it: what the agent fills in, what it hears then, and what it hears where one argument does not fit. */
interface AgentTool {
	type: string;
	parameters: Record<string, unknown>;
	/** `CASE` stands for a case of the ledger. */
	fitting: Arguments;
	hears: string[];
	/** In place of those that fit. */
	wrong: Arguments;
	corrected: string;
}

const CASE = 'the case';
const NOW = '2026-03-02T10:00:00-06:00';
const WORDS = 'Our water heater leaks and the cellar is wet. Dana Reed, 312-555-0142, dana.reed@example.com';
const ESTIMATE = {
	number: 'E-7',
	approvedAt: NOW,
	customer: { name: 'Dana Reed', email: 'dana.reed@example.com' },
	lines: [{ id: 'work', description: 'Labour', quantity: '2', unit: 'h', unitPrice: '95.00' }],
};
const filledIn = (name: string, type = 'string') => `={{ $fromAI('${name}', '', '${type}') }}`;

/** By the names that the agent calls them by. What a node has to be told at all is what a customer or a person would say. */
const TOOLS: Record<string, AgentTool> = {
	Business_Profile: {
		type: 'businessProfile',
		parameters: { preset: 'homeServices', businessName: filledIn('name'), timezone: filledIn('zone') },
		fitting: { name: 'Lakeside Plumbing', zone: 'America/Chicago' },
		hears: ['Lakeside Plumbing'],
		wrong: { zone: 'Mars/Olympus' },
		corrected: 'must be an IANA time zone such as America/Chicago',
	},
	Inquiry_Classifier: { type: 'inquiryClassifier', parameters: { inquiry: filledIn('words') }, fitting: { words: WORDS }, hears: ['"service":"water-heater"'], wrong: { words: '' }, corrected: 'There is no readable text' },
	Intake_Extractor: {
		type: 'intakeExtractor',
		parameters: { inquiry: filledIn('words'), messages: filledIn('messages', 'json') },
		fitting: { words: WORDS, messages: '[]' },
		hears: ['312-555-0142', 'Dana Reed'],
		wrong: { messages: '{"text":"hello"}' },
		corrected: 'Messages is not a list',
	},
	Lead_Router: { type: 'leadRouter', parameters: { inquiry: filledIn('words'), classification: filledIn('classification', 'json') }, fitting: { words: WORDS, classification: '{}' }, hears: ['"assignment"', '"owner":{'], wrong: { classification: '{urgent' }, corrected: 'Classification is not valid JSON' },
	SLA_Check: { type: 'slaCheck', parameters: { inquiry: filledIn('words'), events: filledIn('events', 'json') }, fitting: { words: WORDS, events: '[]' }, hears: ['"clocks":[{'], wrong: { events: 'none so far' }, corrected: 'Events is not valid JSON' },
	Review_Gate: { type: 'reviewGate', parameters: { draft: filledIn('draft'), now: filledIn('now') }, fitting: { draft: 'Hello Dana, we will call you.', now: NOW }, hears: ['"decision"'], wrong: { now: 'at tea time' }, corrected: 'at tea time' },
	Find_Slots: {
		type: 'appointmentPlanner',
		parameters: { operation: 'findSlots', caseId: filledIn('case'), from: filledIn('from'), inquiry: filledIn('words'), service: '' },
		fitting: { case: CASE, from: '', words: WORDS },
		hears: ['"slots":[{'],
		wrong: { from: 'when the moon is blue' },
		corrected: 'when the moon is blue',
	},
	Estimate_to_Invoice: { type: 'estimateToInvoice', parameters: { operation: 'createDraft', estimate: filledIn('estimate', 'json') }, fitting: { estimate: ESTIMATE }, hears: ['190.00'], wrong: { estimate: 'two hours, about 190' }, corrected: 'Estimate' },
	Payment_Reminder: { type: 'paymentReminder', parameters: { invoice: filledIn('invoice', 'json') }, fitting: { invoice: { number: 'INV-1', currency: 'USD', issueDate: '2026-01-02', dueDate: '2026-01-16', totals: { due: '190.00', gross: '190.00' }, customer: { name: 'Dana Reed', email: 'dana.reed@example.com' } } }, hears: ['"reminder"'], wrong: { invoice: 'INV-1' }, corrected: 'invoice.total is empty. Give the invoice' },
	Open_Case: { type: 'handoffLedger', parameters: { operation: 'openCase', inquiry: filledIn('words'), now: filledIn('now') }, fitting: { words: `By the agent: ${WORDS}`, now: NOW }, hears: ['"caseId":"c_'], wrong: { now: 'yesterday' }, corrected: 'yesterday' },
	Record_Event: { type: 'handoffLedger', parameters: { operation: 'recordEvent', caseId: filledIn('case'), type: filledIn('type'), by: 'human' }, fitting: { case: CASE, type: 'call.made' }, hears: ['"recordEvent"'], wrong: { case: 'c_unheard_of' }, corrected: 'c_unheard_of' },
	Case_Step: { type: 'caseStep', parameters: { operation: 'decide', process: 'followUp', caseId: filledIn('case') }, fitting: { case: CASE }, hears: ['"step":{'], wrong: { case: '' }, corrected: 'Open the case first' },
	Handoff_Message: { type: 'handoffMessage', parameters: { operation: 'queue', to: filledIn('to'), subject: 'Your wish', text: filledIn('text'), caseId: '' }, fitting: { to: 'dana.reed@example.com', text: 'Hello Dana' }, hears: ['queued'], wrong: { to: 'Dana' }, corrected: 'Dana' },
	Handoff_Desk: { type: 'handoffDesk', parameters: { access: 'links', method: 'GET', page: filledIn('page') }, fitting: { page: 'answer' }, hears: ['<!DOCTYPE html>'], wrong: { page: 'cellar' }, corrected: '"statusCode":4' },
	Handoff_Report: { type: 'handoffReport', parameters: { operation: 'performance', period: 'custom', since: filledIn('since'), before: filledIn('before') }, fitting: { since: '2026-02-01', before: '2026-03-01' }, hears: ['"report"'], wrong: { since: 'long ago' }, corrected: 'long ago' },
};

/** n8n's own agent with every node of the pack below it; what is posted says which tool it is to use, and how. */
function workflow(credential: { id: string; name: string }): WorkflowFile {
	const to = (name: string, type = 'main') => [[{ node: name, type, index: 0 }]];
	const tools = Object.entries(TOOLS).map(([name, { type, parameters }]) => node(name, `n8n-nodes-lead-to-cash.${type}Tool`, 1, parameters));
	return {
		id: 'e2eAgentTools',
		name: 'Agent with all nodes as tools',
		nodes: [
			node('Take It', 'n8n-nodes-base.webhook', 2, { httpMethod: 'POST', path: 'e2e-agent-tools', responseMode: 'lastNode', options: {} }, { webhookId: 'e2e-agent-tools' }),
			node('AI Agent', '@n8n/n8n-nodes-langchain.agent', 3, { promptType: 'define', text: '={{ JSON.stringify($json.body) }}', options: { enableStreaming: false } }),
			node('Chat Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, { model: { __rl: true, mode: 'id', value: 'gpt-4o-mini' }, options: { maxRetries: 0 } }, { credentials: { openAiApi: credential } }),
			...tools,
		] as WorkflowFile['nodes'],
		connections: {
			'Take It': { main: to('AI Agent') },
			'Chat Model': { ai_languageModel: to('AI Agent', 'ai_languageModel') },
			...Object.fromEntries(tools.map(({ name }) => [name, { ai_tool: to('AI Agent', 'ai_tool') }])),
		},
		settings: { executionOrder: 'v1' },
	};
}

/** Every node that can be a tool, tried with n8n's own agent. */
export function agentSuite(place: () => Instance): void {
	let server: ModelServer;
	let caseId: string;

	beforeAll(async () => {
		server = await startModelServer({ answer: answerOf });
		const credential = await place().api.createCredential('Model of the agent', 'openAiApi', { apiKey: 'sk-test', url: server.baseUrl });
		await place().api.importAndPublish(workflow(credential));
		await webhookReady(place().n8n.url, 'e2e-agent-tools');
		caseId = (await place().post({ name: 'Dana Reed', email: 'dana.reed@example.com', message: WORDS })).caseId!;
	}, 120_000);
	afterAll(async () => await server?.stop());

	/** What the agent hears of the tool; the run that it asks in ends well. */
	async function heard(name: string, given: Arguments): Promise<string> {
		const filled = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value === CASE ? caseId : value]));
		const answer = await requestTo(`${place().n8n.url}/webhook/e2e-agent-tools`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ use: name, with: filled }) });
		expect(answer.status).toBe(200);
		return ((await answer.json()) as { output: string }).output;
	}

	describe.each(Object.entries(TOOLS))('%s', (name, { fitting, hears, wrong, corrected }) => {
		test('answers to arguments that an agent can fill in', async () => {
			const answer = await heard(name, fitting);
			for (const part of hears) expect(answer).toContain(part);
			expect(answer).not.toContain('"error":');
			// The agent's own item is none of the model's business.
			expect(answer).not.toContain('content-length');
		});

		test('says what to correct where an argument does not fit', async () => {
			expect(await heard(name, { ...fitting, ...wrong })).toContain(corrected);
		});
	});
}

/** Calls the tool that the user names, then hands on what it said. */
function answerOf({ messages, model, body }: ChatRequest, number: number): Reply {
	const last = messages.at(-1);
	if (last?.role === 'tool') return { content: last.content };
	const { use, with: given } = JSON.parse(messages.findLast(({ role }) => role === 'user')?.content ?? '{}') as { use: string; with: Arguments };
	if (!(body.tools as Array<{ function: { name: string } }>).some((tool) => tool.function.name === use)) return { content: `There is no tool ${use}` };
	const call = { id: `call_${number}`, type: 'function', function: { name: use, arguments: JSON.stringify(given) } };
	return {
		status: 200,
		body: {
			...{ id: `chatcmpl-${number}`, object: 'chat.completion', created: 1_700_000_000, model },
			choices: [{ index: 0, finish_reason: 'tool_calls', logprobs: null, message: { role: 'assistant', content: null, refusal: null, tool_calls: [call] } }],
			usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
		},
	};
}
