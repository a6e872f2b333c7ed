import type { INodeProperties } from 'n8n-workflow';

export const handoffTriggerFields: INodeProperties[] = [
	{
		displayName: 'Event Types',
		name: 'eventTypes',
		type: 'string',
		default: '',
		placeholder: 'e.g. handoff.completed, payment.received',
		description: 'Only events of these types, separated by commas. Empty: all.',
	},
	{
		displayName: 'Stages',
		name: 'stages',
		type: 'multiOptions',
		options: [
			{ name: 'Closed', value: 'closed' },
			{ name: 'Delivered', value: 'delivered' },
			{ name: 'Inquiry', value: 'inquiry' },
			{ name: 'Intake', value: 'intake' },
			{ name: 'Invoiced', value: 'invoiced' },
			{ name: 'Paid', value: 'paid' },
			{ name: 'Scheduled', value: 'scheduled' },
		],
		default: [],
		description: 'Only events of cases that are at these stages when the ledger is asked. None chosen: all.',
	},
	{
		displayName: 'Start From',
		name: 'startFrom',
		type: 'options',
		options: [
			{ name: 'History', value: 'history', description: 'The first event on the ledger' },
			{ name: 'Now', value: 'now', description: 'The first event after the workflow is published' },
		],
		default: 'now',
		description: 'Where to begin when the workflow is published for the first time. Later it goes on where it was.',
	},
	{
		displayName: 'Include Case',
		name: 'includeCase',
		type: 'boolean',
		default: true,
		description: 'Whether to give with each event its case, as it is now',
	},
];
