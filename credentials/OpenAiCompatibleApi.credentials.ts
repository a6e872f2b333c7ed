import type { ICredentialDataDecryptedObject, ICredentialTestRequest, ICredentialType, IDataObject, IHttpRequestOptions, INodeProperties } from 'n8n-workflow';

/** Any server that speaks OpenAI's API: OpenAI itself, Azure and other gateways, Ollama, vLLM, LM Studio. */
export class OpenAiCompatibleApi implements ICredentialType {
	name = 'openAiCompatibleApi';

	displayName = 'OpenAI-Compatible API';

	icon = { light: 'file:../icons/openAiCompatible.svg', dark: 'file:../icons/openAiCompatible.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-lead-to-cash/n8n-nodes-lead-to-cash/blob/main/docs/inquiry-classifier.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: 'https://api.openai.com/v1',
			placeholder: 'e.g. http://localhost:11434/v1',
			description: 'Address of the API, up to and including its version. Ollama: http://localhost:11434/v1, LM Studio: http://localhost:1234/v1, vLLM: http://localhost:8000/v1.',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Sent as a bearer token. Leave empty for servers without keys, such as Ollama, and where a custom header carries the key.',
		},
		{
			displayName: 'Organisation',
			name: 'organisation',
			type: 'string',
			default: '',
			placeholder: 'e.g. org-…',
			description: 'Only for keys that belong to several organisations',
		},
		{
			displayName: 'Default Model',
			name: 'defaultModel',
			type: 'string',
			default: 'gpt-4o-mini',
			placeholder: 'e.g. llama3.1',
			description: 'Name of the model for nodes that name none themselves',
		},
		{
			displayName: 'Custom Headers',
			name: 'headers',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			default: {},
			placeholder: 'Add Header',
			description: 'Sent with every request, such as api-key for Azure. A header named Authorization replaces the API key.',
			options: [
				{
					displayName: 'Header',
					name: 'header',
					values: [
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: 'e.g. api-key',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							typeOptions: { password: true },
							default: '',
						},
					],
				},
			],
		},
	];

	async authenticate(credentials: ICredentialDataDecryptedObject, options: IHttpRequestOptions): Promise<IHttpRequestOptions> {
		const headers: IDataObject = { ...options.headers };
		if (credentials.apiKey) headers.Authorization = `Bearer ${String(credentials.apiKey)}`;
		if (credentials.organisation) headers['OpenAI-Organization'] = credentials.organisation;
		for (const { name, value } of customHeaders(credentials.headers)) {
			if (name.toLowerCase() === 'authorization') delete headers.Authorization;
			headers[name] = value;
		}
		return { ...options, headers };
	}

	test: ICredentialTestRequest = {
		request: {
			// A bare host gets the /v1 that the nodes give it too.
			baseURL: '={{ $credentials.baseUrl.trim().replace(/\\/+$/, "").replace(/^(https?:\\/\\/[^\\/]+)$/, "$1/v1") }}',
			url: '/models',
		},
	};
}

function customHeaders(given: unknown): Array<{ name: string; value: string }> {
	const rows: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'header') : undefined;
	if (!Array.isArray(rows)) return [];
	return rows.flatMap((row: unknown) => {
		if (typeof row !== 'object' || row === null) return [];
		const name = String(Reflect.get(row, 'name') ?? '').trim();
		return name === '' ? [] : [{ name, value: String(Reflect.get(row, 'value') ?? '') }];
	});
}
