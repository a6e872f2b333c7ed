import type { INodeProperties } from 'n8n-workflow';

import { nowField } from '../shared/parameters';

export const handoffDeskFields: INodeProperties[] = [
	{
		displayName: 'Access',
		name: 'access',
		type: 'options',
		options: [
			{
				name: 'Signed Links',
				value: 'links',
				description: 'Pages of customers and reviewers, each opened by a link of a message',
			},
			{
				name: 'Team',
				value: 'team',
				description: 'Inbox, board, cases, outbox, team and settings, behind the authentication of the Webhook node',
			},
		],
		default: 'team',
		description: 'Which pages are served, and what opens them',
	},
	{
		displayName: 'Undo Seconds',
		name: 'undoSeconds',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 300 },
		default: 10,
		description: 'How long an approved message is kept back, so that a wrong tap can be taken back. 0: it goes out at once.',
	},
	{
		displayName: 'Page',
		name: 'page',
		type: 'string',
		default: '={{ $json.params?.page }}',
		description: 'Which page is asked for, e.g. inbox. The Webhook node reads it from its path.',
	},
	{
		displayName: 'Method',
		name: 'method',
		type: 'string',
		default: '={{ $json.method }}',
		placeholder: 'e.g. POST',
		description: 'Empty: as the output of the Webhook node says that the request came by. Only POST changes anything.',
	},
	{
		displayName: 'Query',
		name: 'query',
		type: 'json',
		default: '={{ $json.query }}',
		description: 'What stands behind the question mark of the address',
	},
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: '={{ $json.body }}',
		description: 'What a form posted',
	},
	{
		displayName: 'Headers',
		name: 'headers',
		type: 'json',
		default: '={{ $json.headers }}',
		description: 'The headers of the request; Basic Auth tells in them who is logged in',
	},
	nowField,
];
