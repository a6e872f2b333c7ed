import type { INodeProperties } from 'n8n-workflow';

import { branchField } from '../shared/branch';
import { nowField } from '../shared/parameters';
import { settingsFromFields } from '../shared/profile';
import { hoursField, timezoneField } from '../shared/profileFields';

const OWN_FIELDS = { show: { settingsFrom: ['node'] } };

export const slaCheckFields: INodeProperties[] = [
	...settingsFromFields,
	{
		displayName: 'Policies',
		name: 'policies',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Policy', sortable: true },
		placeholder: 'Add Policy',
		default: {},
		description: 'The clocks to keep. Empty: one clock from the inquiry to the first human reply.',
		displayOptions: OWN_FIELDS,
		options: [
			{
				displayName: 'Policy',
				name: 'policy',
				values: [
					{
						displayName: 'At Risk At',
						name: 'atRiskAt',
						type: 'number',
						typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
						default: 0.75,
						description: 'Share of the time that may be used before the case is at risk',
					},
					{
						displayName: 'Count',
						name: 'hours',
						type: 'options',
						options: [
							{ name: 'Always', value: 'always' },
							{ name: 'Business Hours', value: 'business' },
						],
						default: 'business',
						description: 'Which time counts',
					},
					{
						displayName: 'Count for Emergency',
						name: 'hoursEmergency',
						type: 'options',
						options: [
							{ name: 'Always', value: 'always' },
							{ name: 'As for All', value: 'asForAll' },
							{ name: 'Business Hours', value: 'business' },
						],
						default: 'asForAll',
						description: 'Which time counts for an emergency',
					},
					{
						displayName: 'ID',
						name: 'id',
						type: 'string',
						default: 'first-response',
					},
					{
						displayName: 'Minutes for Emergency',
						name: 'minutesEmergency',
						type: 'number',
						default: 5,
					},
					{
						displayName: 'Minutes for High',
						name: 'minutesHigh',
						type: 'number',
						default: 5,
					},
					{
						displayName: 'Minutes for Low',
						name: 'minutesLow',
						type: 'number',
						default: 60,
					},
					{
						displayName: 'Minutes for Normal',
						name: 'minutesNormal',
						type: 'number',
						default: 15,
					},
					{
						displayName: 'Pauses From',
						name: 'pauseFrom',
						type: 'string',
						default: 'waiting.customer',
						description: 'Type of the event that stops the clock for a while. Empty: it never pauses.',
					},
					{
						displayName: 'Resumes At',
						name: 'pauseTo',
						type: 'string',
						default: 'customer.replied',
						description: 'Type of the event that lets the clock go on',
					},
					{
						displayName: 'Starts At',
						name: 'start',
						type: 'string',
						default: 'inquiry.received',
						description: 'Type of the event that starts the clock',
					},
					{
						displayName: 'Stops At',
						name: 'stop',
						type: 'string',
						default: 'reply.sent, call.made',
						description: 'Types of the events that stop the clock, separated by commas',
					},
				],
			},
		],
	},
	{ ...timezoneField, displayOptions: OWN_FIELDS },
	{ ...hoursField, displayOptions: OWN_FIELDS },
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.caseId }}',
	},
	{
		displayName: 'Priority',
		name: 'priority',
		type: 'string',
		default: '={{ $json.priority ?? $json.classification?.priority }}',
		description: 'One of emergency, high, normal and low; unknown counts as normal. Raised midway, the clock counts from its start by the new one.',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'json',
		default: '={{ $json.events }}',
		description: 'What happened so far: a list of { type, at, by }. The ledger\'s Get Case and List Cases give it.',
	},
	{
		displayName: 'Assignment',
		name: 'assignment',
		type: 'json',
		default: '={{ $json.assignment }}',
		description: 'The owner, as the Lead Router gives it; escalations name the owner from here',
	},
	{
		displayName: 'Inquiry',
		name: 'inquiry',
		type: 'json',
		default: '={{ $json.inquiry }}',
		description: 'Used for the time of receipt where the events do not say it',
	},
	branchField,
	nowField,
];
