import type { INodeProperties } from 'n8n-workflow';

import { nowField } from '../shared/parameters';

const QUEUE = { show: { operation: ['queue'] } };

export const handoffMessageFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Queue',
				value: 'queue',
				description: 'Put one message in the outbox, once',
				action: 'Queue message',
			},
			{
				name: 'Settle',
				value: 'settle',
				description: 'Say what became of a message, by the answer of the node that sent it',
				action: 'Settle message',
			},
			{
				name: 'Take Next',
				value: 'takeNext',
				description: 'Take the next message that a Handoff Trigger has leased for this run',
				action: 'Take next message',
			},
		],
		default: 'queue',
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		options: [
			{ name: 'Email', value: 'email' },
			{ name: 'Slack', value: 'slack' },
			{ name: 'SMS', value: 'sms' },
			{ name: 'WhatsApp', value: 'whatsapp' },
		],
		default: 'email',
		displayOptions: QUEUE,
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'string',
		default: '={{ $json.inquiry?.contact?.email }}',
		placeholder: 'e.g. dana@example.com',
		description: 'An address, a phone number or a channel\'s name. Empty, for the team: the business\'s own address.',
		displayOptions: QUEUE,
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '',
		displayOptions: QUEUE,
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 5 },
		default: '',
		required: true,
		displayOptions: QUEUE,
	},
	{
		displayName: 'For',
		name: 'audience',
		type: 'options',
		options: [
			{ name: 'Customer', value: 'customer' },
			{ name: 'Team', value: 'team' },
		],
		default: 'customer',
		displayOptions: QUEUE,
	},
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.caseId }}',
		description: 'The case that the message belongs to. Empty: none.',
		displayOptions: QUEUE,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: QUEUE,
		options: [
			{
				displayName: 'Automatic',
				name: 'automatic',
				type: 'boolean',
				default: true,
				description: 'Whether it goes out without a person having decided on it',
			},
			{
				displayName: 'Event',
				name: 'eventType',
				type: 'string',
				default: '',
				placeholder: 'e.g. reply.sent',
				description: 'What is recorded for the case once the message is out',
			},
			{
				displayName: 'Event By',
				name: 'eventBy',
				type: 'options',
				options: [
					{ name: 'Bot', value: 'bot' },
					{ name: 'Human', value: 'human' },
				],
				default: 'bot',
			},
			{
				displayName: 'From',
				name: 'from',
				type: 'string',
				default: '',
			},
			{
				displayName: 'In Reply To',
				name: 'inReplyTo',
				type: 'string',
				default: '',
				description: 'The Message-ID that it answers',
			},
			{
				displayName: 'Key',
				name: 'key',
				type: 'string',
				default: '',
				description: 'The same key is sent once. Empty: made from case, channel, address, subject and text.',
			},
			{
				displayName: 'Reply To',
				name: 'replyTo',
				type: 'string',
				default: '',
			},
		],
	},
	{
		displayName: 'Message',
		name: 'message',
		type: 'json',
		default: '',
		description: 'The message that was sent, where the item does not lead back to it. Empty: found by the pairing with Take Next.',
		displayOptions: { show: { operation: ['settle'] } },
	},
	nowField,
];
