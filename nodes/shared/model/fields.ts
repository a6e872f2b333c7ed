import type { INodeProperties } from 'n8n-workflow';

/** Calls to the model at once. */
export const MOST_AT_ONCE = 64;

const WITH_MODEL = { show: { engine: ['chatModel', 'openAi'] } };

/** Which engine reads a case, and with which model. */
export const engineFields: INodeProperties[] = [
	{
		displayName: 'Engine',
		name: 'engine',
		type: 'options',
		options: [
			{
				name: 'Chat Model',
				value: 'chatModel',
				description: 'A chat model connected to this node, with the local engine to stand in for it',
			},
			{
				name: 'Local',
				value: 'local',
				description: 'Reads by rules and the profile\'s words; needs no key and sends nothing anywhere',
			},
			{
				name: 'OpenAI-Compatible Server',
				value: 'openAi',
				description: 'OpenAI, or a server that speaks its protocol, with the local engine to stand in for it',
			},
		],
		default: 'local',
		description: 'What reads the inquiry',
	},
	{
		displayName: 'Use Model',
		name: 'useModel',
		type: 'options',
		options: [
			{
				name: 'Always',
				value: 'always',
				description: 'Ask the model about every inquiry that it could add to',
			},
			{
				name: 'When Unsure',
				value: 'whenUnsure',
				description: 'Ask it only where the local engine is not sure enough',
			},
		],
		default: 'always',
		displayOptions: WITH_MODEL,
	},
	{
		displayName: 'Model',
		name: 'model',
		type: 'string',
		default: '',
		placeholder: 'e.g. gpt-5-mini',
		description: 'Name of the model on the server. Empty: the one in the credential.',
		displayOptions: { show: { engine: ['openAi'] } },
	},
];

const callBudget: INodeProperties = {
	displayName: 'Call Budget',
	name: 'maxCalls',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1000,
	description: 'Calls to the model at most in one run; what comes after is left to the local engine',
};

const concurrency: INodeProperties = {
	displayName: 'Concurrency',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: MOST_AT_ONCE },
	default: 8,
	description: 'Calls to the model at once, at most. Without this option a run goes from 8 up to 64, as far as the server keeps up.',
};

const deadline: INodeProperties = {
	displayName: 'Deadline in Seconds',
	name: 'deadlineSeconds',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 20,
	description: 'Time for one inquiry over all retries; after it the local engine decides',
};

const redaction: INodeProperties = {
	displayName: 'Redact Sensitive Details',
	name: 'redact',
	type: 'boolean',
	default: false,
	description: 'Whether card numbers, national IDs and health details are kept from the model',
};

const tokenBudget: INodeProperties = {
	displayName: 'Token Budget',
	name: 'maxTokens',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1000000,
	description: 'Tokens at most in one run, in and out; what comes after is left to the local engine',
};

/** Shown for the engines with a model, with the node's own entries among those that all have. */
export function modelOptionsField(own: INodeProperties[] = []): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: WITH_MODEL,
		options: [callBudget, concurrency, deadline, ...own, redaction, tokenBudget],
	};
}
