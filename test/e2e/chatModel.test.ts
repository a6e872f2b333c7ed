import { readFileSync } from 'node:fs';

import type { WorkflowFile } from '../../scripts/n8n/api';
import { webhookReady } from '../../scripts/n8n/templates';
import type { ModelServer } from '../support/modelServer';
import { startModelServer } from '../support/modelServer';
import { agentSuite } from './agentSuite';
import type { Instance } from './instance';
import { eventually, startInstance } from './instance';
import { node } from './node';
import { requestTo } from '../../scripts/n8n/requestTo';

jest.setTimeout(180_000);

let instance: Instance;
let server: ModelServer;

/** Webhook → Inquiry Classifier with n8n's own OpenAI Chat Model below it → answer. */
function workflow(credential: { id: string; name: string }): WorkflowFile {
	return {
		id: 'e2eChatModel',
		name: 'Classify with a chat model',
		nodes: [
			node('Take It', 'n8n-nodes-base.webhook', 2, { httpMethod: 'POST', path: 'e2e-chat-model', responseMode: 'responseNode', options: {} }, { webhookId: 'e2e-chat-model' }),
			node('Inquiry Classifier', 'n8n-nodes-lead-to-cash.inquiryClassifier', 1, { inquiry: "={{ $('Take It').item.json }}", engine: 'chatModel', options: { deadlineSeconds: 60 } }),
			node('Chat Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, { model: { __rl: true, mode: 'id', value: 'gpt-4o-mini' }, options: { maxRetries: 0 } }, { credentials: { openAiApi: credential } }),
			node('Answer', 'n8n-nodes-base.respondToWebhook', 1.1, { respondWith: 'json', responseBody: '={{ $json.classification }}', options: {} }),
		] as WorkflowFile['nodes'],
		connections: {
			'Take It': { main: [[{ node: 'Inquiry Classifier', type: 'main', index: 0 }]] },
			'Inquiry Classifier': { main: [0, 1, 2].map(() => [{ node: 'Answer', type: 'main', index: 0 }]) },
			'Chat Model': { ai_languageModel: [[{ node: 'Inquiry Classifier', type: 'ai_languageModel', index: 0 }]] },
		},
		settings: { executionOrder: 'v1' },
	};
}

const answer = {
	service: 'water-heater',
	intent: 'newJob',
	emergency: false,
	language: 'en',
	confidence: 0.93,
	summary: 'No hot water since this morning.',
	task: 'Call about the water heater',
	checklist: [],
	reply: 'Thank you for writing to us about your water heater. We will call you.',
};

beforeAll(async () => {
	server = await startModelServer();
	server.answerWith(() => ({ json: answer }));
	instance = await startInstance();
	const credential = await instance.api.createCredential('Test Model', 'openAiApi', { apiKey: 'sk-test', url: server.baseUrl });
	await instance.api.importAndPublish(workflow(credential));
	await webhookReady(instance.n8n.url, 'e2e-chat-model');
});

afterAll(async () => {
	await instance?.stop();
	await server?.stop();
});

async function classify(message: string): Promise<Record<string, unknown>> {
	const answered = await requestTo(`${instance.n8n.url}/webhook/e2e-chat-model`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'Ray Holt', email: 'ray@example.com', message }),
	});
	expect(answered.status).toBe(200);
	return (await answered.json()) as Record<string, unknown>;
}

test('n8n\'s own OpenAI Chat Model answers the whole question in one call', async () => {
	const before = server.chats.length;
	const classification = await classify('No hot water since this morning, the water heater is cold.');
	expect(classification).toMatchObject({ engine: 'model', degraded: false, service: 'water-heater', summary: 'No hot water since this morning.' });
	expect((classification.usage as { calls: number }).calls).toBe(1);
	expect(server.chats.length - before).toBe(1);
});

test('stopping the execution in n8n ends the call at the model\'s server', async () => {
	server.forget();
	server.answerWith(() => ({ fails: 'hang' }));
	const asked = fetch(`${instance.n8n.url}/webhook/e2e-chat-model`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"message":"The water heater drips, and drips."}' });
	await eventually('a call to the model', () => Promise.resolve(server.hanging === 1));
	const [{ id }] = await instance.api.executions(['running']);
	await instance.api.call('POST', `/rest/executions/${id}/stop`);
	await eventually('the call\'s end', () => Promise.resolve(server.inFlight === 0));
	expect(server.chats.map(({ outcome }) => outcome)).toEqual(['aborted']);
	await asked;
	server.answerWith(() => ({ json: answer }));
});

test('when the model\'s server is gone, the local engine stands in for it and says so', async () => {
	await server.stop();
	const classification = await classify('The water heater leaks and there is no hot water.');
	expect(classification).toMatchObject({ engine: 'local', degraded: true, service: 'water-heater' });
	expect((classification.reasons as Array<{ code: string }>).map(({ code }) => code)).toEqual(expect.arrayContaining([expect.stringMatching(/^model-(network|timeout|server)$/)]));
});

describe('as an agent\'s tool', () => agentSuite(() => instance));

test('n8n takes its own file of all templates: those that are there stay, the others are made', async () => {
	const done = await instance.api.importPackage(readFileSync('workflows/lead-to-cash.n8np'));
	expect(done.map(({ name }) => name).sort()).toEqual([...instance.templates.values()].map(({ name }) => name).sort());
	expect(done.filter(({ status }) => status !== 'skipped')).toEqual([expect.objectContaining({ name: 'Run lead to cash', status: 'created' })]);
});
