import { OpenAiCompatibleApi } from '../../credentials/OpenAiCompatibleApi.credentials';

const credential = new OpenAiCompatibleApi();

describe('who asks', () => {
	const headers = async (data: Parameters<OpenAiCompatibleApi['authenticate']>[0]) => (await credential.authenticate(data, { url: '/models', headers: { accept: 'application/json' } })).headers;

	test('the key is a bearer token', async () => {
		expect(await headers({ apiKey: 'k', organisation: 'org-1' })).toEqual({ accept: 'application/json', Authorization: 'Bearer k', 'OpenAI-Organization': 'org-1' });
	});

	test('nothing filled in, nothing sent', async () => {
		expect(await headers({ apiKey: '', organisation: '', headers: {} })).toEqual({ accept: 'application/json' });
	});

	test('custom headers; one named authorization replaces the key', async () => {
		const rows = [{ name: ' api-key ', value: 'a' }, { name: 'authorization', value: 'Basic b' }, { name: '', value: 'lost' }];
		expect(await headers({ apiKey: 'k', headers: { header: rows } })).toEqual({ accept: 'application/json', 'api-key': 'a', authorization: 'Basic b' });
	});
});

test('what is secret is masked', () => {
	const fields = JSON.stringify(credential.properties);
	expect(fields.match(/"password":true/g)).toHaveLength(2);
});

describe('the test asks for the models below the base URL', () => {
	test.each([
		['https://api.openai.com/v1', 'https://api.openai.com/v1'],
		['https://api.openai.com/v1/', 'https://api.openai.com/v1'],
		[' http://localhost:11434 ', 'http://localhost:11434/v1'],
		['https://gateway.example.org/proxy', 'https://gateway.example.org/proxy'],
	])('%s', (baseUrl, expected) => {
		const expression = String(credential.test.request.baseURL).replace(/^=\{\{|\}\}$/g, '');
		const evaluate: unknown = new Function('$credentials', `return ${expression}`)({ baseUrl });
		expect(evaluate).toBe(expected);
		expect(credential.test.request.url).toBe('/models');
	});
});
