import type { INodeProperties } from 'n8n-workflow';

import { branchField } from '../shared/branch';
import { nowField } from '../shared/parameters';
import { settingsFromFields } from '../shared/profile';
import { hoursField, timezoneField } from '../shared/profileFields';

const OWN_FIELDS = { show: { settingsFrom: ['node'] } };

export const reviewGateFields: INodeProperties[] = [
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'options',
		options: [
			{
				name: 'Appointment',
				value: 'appointment',
			},
			{
				name: 'Intake',
				value: 'intake',
			},
			{
				name: 'Invoice',
				value: 'invoice',
			},
			{
				name: 'Reminder',
				value: 'reminder',
			},
			{
				name: 'Reply',
				value: 'reply',
			},
		],
		default: 'reply',
		description: 'What was drafted; only the rules for it are asked',
	},
	...settingsFromFields,
	{
		displayName: 'Default Action',
		name: 'defaultAction',
		type: 'options',
		options: [
			{
				name: 'Auto',
				value: 'auto',
				description: 'The draft goes on by itself',
			},
			{
				name: 'Review',
				value: 'review',
				description: 'The draft waits for a person',
			},
		],
		default: 'review',
		description: 'What to do where no rule matches',
		displayOptions: OWN_FIELDS,
	},
	{
		displayName: 'Rules',
		name: 'rules',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Rule', sortable: true },
		placeholder: 'Add Rule',
		default: {},
		description: 'The first rule of which everything holds decides. What is not known never holds.',
		displayOptions: OWN_FIELDS,
		options: [
			{
				displayName: 'Rule',
				name: 'rule',
				values: [
					{
						displayName: 'Action',
						name: 'action',
						type: 'options',
						options: [
							{ name: 'Auto', value: 'auto' },
							{ name: 'Review', value: 'review' },
						],
						default: 'review',
						description: 'What to do where the rule matches',
					},
					{
						displayName: 'Amount At Least',
						name: 'amountAtLeast',
						type: 'string',
						default: '',
						placeholder: 'e.g. 1000.00',
						description: 'Empty: any amount, or none',
					},
					{
						displayName: 'Amount Below',
						name: 'amountBelow',
						type: 'string',
						default: '',
						placeholder: 'e.g. 250.00',
						description: 'Empty: any amount, or none',
					},
					{
						displayName: 'Confidence At Least',
						name: 'confidenceAtLeast',
						type: 'number',
						typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
						default: 0,
						description: 'From 0 to 1; 0 means any, or none',
					},
					{
						displayName: 'Currency',
						name: 'currency',
						type: 'string',
						default: '',
						placeholder: 'e.g. EUR, USD',
						description: 'What the amounts are in, one or several with commas. Empty: that of the draft.',
					},
					{
						displayName: 'Customer',
						name: 'customer',
						type: 'options',
						options: [
							{ name: 'Any', value: 'any' },
							{ name: 'Known', value: 'known' },
							{ name: 'New', value: 'new' },
						],
						default: 'any',
						description: 'Whether the contact had a case before',
					},
					{
						displayName: 'Flags',
						name: 'flags',
						type: 'string',
						default: '',
						placeholder: 'e.g. variance, price-in-draft',
						description: 'Codes separated by commas, one of which must be set; * means any flag. Empty: flags do not matter.',
					},
					{
						displayName: 'Priorities',
						name: 'priorities',
						type: 'multiOptions',
						options: [
							{ name: 'Emergency', value: 'emergency' },
							{ name: 'High', value: 'high' },
							{ name: 'Low', value: 'low' },
							{ name: 'Normal', value: 'normal' },
						],
						default: [],
						description: 'None: any priority',
					},
					{
						displayName: 'Sample Percent',
						name: 'samplePercent',
						type: 'number',
						typeOptions: { minValue: 0, maxValue: 100 },
						default: 100,
						description: 'Share of the cases that the rule is for, chosen by case ID',
					},
					{
						displayName: 'Time',
						name: 'time',
						type: 'options',
						options: [
							{ name: 'Any', value: 'any' },
							{ name: 'Closed', value: 'closed' },
							{ name: 'Open', value: 'open' },
						],
						default: 'any',
						description: 'Whether the business is open',
					},
				],
			},
		],
	},
	{
		displayName: 'Timeout in Hours',
		name: 'timeoutHours',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 24,
		description: 'How long a draft waits for a person',
		displayOptions: OWN_FIELDS,
	},
	{ ...timezoneField, displayOptions: OWN_FIELDS },
	{ ...hoursField, displayOptions: OWN_FIELDS },
	{
		displayName: 'Draft',
		name: 'draft',
		type: 'json',
		default: '={{ $parameter.subject === "reply" ? $json.classification?.draftReply : $json[$parameter.subject] }}',
		description: 'What would go on: a text, { subject, body }, or the section of the case. An empty draft always needs review.',
	},
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.caseId }}',
		description: 'Chooses the samples; the same case is always in the same ones',
	},
	{
		displayName: 'Classification',
		name: 'classification',
		type: 'json',
		default: '={{ $json.classification }}',
		description: 'What the Inquiry Classifier found',
	},
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		default: '={{ $parameter.subject === "reminder" ? $json.reminder?.total : $json.invoice?.totals?.gross }}',
		description: 'What the draft is about in money, as a decimal such as 1177.15',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		default: '={{ $parameter.subject === "reminder" ? $json.reminder?.currency : $json.invoice?.currency }}',
		placeholder: 'e.g. EUR',
		description: 'What the amount is in. Empty: the currency of the business.',
	},
	{
		displayName: 'Known Contact',
		name: 'knownContact',
		type: 'string',
		default: '={{ ($json.ledger?.contactCases ?? []).length > 0 }}',
		description: 'True where the contact had a case before, false where not; the ledger tells it when it opens the case',
	},
	{
		displayName: 'Flags',
		name: 'flags',
		type: 'json',
		default: '={{ $parameter.subject === "reply" ? $json.classification?.draftFlags : $parameter.subject === "reminder" ? $json.reminder?.flags : $json.invoice?.review?.flags }}',
		description: 'What was flagged, for rules that ask for it: a list of codes, or of { code, message }',
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'string',
		default: '={{ $json.inquiry?.channel }}',
		description: 'One of form, email, phone, chat, sms, whatsapp, portal and other',
	},
	branchField,
	nowField,
];
