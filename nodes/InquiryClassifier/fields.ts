import type { INodeProperties } from 'n8n-workflow';

import { nowField } from '../shared/parameters';
import { settingsFromFields } from '../shared/profile';
import { servicesField } from '../shared/profileFields';

/** Calls to the model at once. */
export const MOST_AT_ONCE = 64;

export const inquiryClassifierFields: INodeProperties[] = [
	{
		displayName: 'Inquiry',
		name: 'inquiry',
		type: 'json',
		default: '={{ $json }}',
		required: true,
		description: 'The message as it came: a webhook body, a form submission, an email, an SMS, a chat message or a case',
	},
	...settingsFromFields,
	{
		displayName: 'Business Name',
		name: 'businessName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Lakeside Plumbing',
		description: 'How the draft reply names the business',
		displayOptions: { show: { settingsFrom: ['node'] } },
	},
	{ ...servicesField, displayOptions: { show: { settingsFrom: ['node'] } } },
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
				description: 'Learns from the services\' keywords and examples; needs no key and sends nothing anywhere',
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
				description: 'Ask the model about every inquiry',
			},
			{
				name: 'When Unsure',
				value: 'whenUnsure',
				description: 'Ask it only where the local engine is not sure enough',
			},
		],
		default: 'always',
		displayOptions: { show: { engine: ['chatModel', 'openAi'] } },
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
	{
		displayName: 'Review Below',
		name: 'reviewBelow',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		default: 0.6,
		description: 'Confidence from 0 to 1 under which a person looks at the case first',
	},
	{
		displayName: 'Learn From Corrections',
		name: 'learnFromCorrections',
		type: 'boolean',
		default: false,
		description:
			'Whether the local engine learns from the ledger\'s events of type classification.corrected. A ledger credential on this node switches it on.',
	},
	nowField,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show: { engine: ['chatModel', 'openAi'] } },
		options: [
			{
				displayName: 'Call Budget',
				name: 'maxCalls',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 1000,
				description: 'Calls to the model at most in one run; what comes after is left to the local engine',
			},
			{
				displayName: 'Concurrency',
				name: 'concurrency',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: MOST_AT_ONCE },
				default: 8,
				description:
					'Calls to the model at once, at most. Without this option a run goes from 8 up to 64, as far as the server keeps up.',
			},
			{
				displayName: 'Deadline in Seconds',
				name: 'deadlineSeconds',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 20,
				description: 'Time for one inquiry over all retries; after it the local engine decides',
			},
			{
				displayName: 'Draft Length',
				name: 'maxDraftCharacters',
				type: 'number',
				typeOptions: { minValue: 100 },
				default: 1200,
				description: 'Characters that a draft reply has at most',
			},
			{
				displayName: 'Redact Sensitive Details',
				name: 'redact',
				type: 'boolean',
				default: false,
				description: 'Whether card numbers, national IDs and health details are kept from the model',
			},
			{
				displayName: 'Token Budget',
				name: 'maxTokens',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 1000000,
				description: 'Tokens at most in one run, in and out; what comes after is left to the local engine',
			},
		],
	},
];
