import { createServer } from 'node:http';

import { chatModelPort } from '../../model';
import { connectedOpenAi } from './connectedModel';
import { QUESTION } from './question';

/** What OpenAI's Responses API gives where the model declines. */
const DECLINED = {
	...{ id: 'resp_1', object: 'response', created_at: 1_700_000_000, status: 'completed', model: 'gpt-4o-mini', error: null, incomplete_details: null },
	output: [{ type: 'message', id: 'msg_1', status: 'completed', role: 'assistant', content: [{ type: 'refusal', refusal: 'I cannot help with that.' }] }],
	usage: { input_tokens: 30, output_tokens: 6, total_tokens: 36 },
};

test('a refusal that n8n\'s OpenAI Chat Model gets by the Responses API keeps its name', async () => {
	const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(DECLINED)));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const baseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`;
	try {
		const asked = chatModelPort(connectedOpenAi({ baseUrl, responses: true }))?.ask(QUESTION, new AbortController().signal);
		await expect(asked).rejects.toMatchObject({ kind: 'refused', usage: { inputTokens: 30, outputTokens: 6, calls: 1 } });
	} finally {
		server.closeAllConnections();
		server.close();
	}
});
