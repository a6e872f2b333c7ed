import type { INodeProperties } from 'n8n-workflow';

import { hoursField, servicesField, teamField, timezoneField } from '../shared/profileFields';

export const businessProfileFields: INodeProperties[] = [
	{
		displayName: 'Preset',
		name: 'preset',
		type: 'options',
		options: [
			{
				name: 'Auto Repair',
				value: 'autoRepair',
			},
			{
				name: 'Creative Agency',
				value: 'creativeAgency',
			},
			{
				name: 'Dental and Medical Practice',
				value: 'dentalMedical',
			},
			{
				name: 'Home Services',
				value: 'homeServices',
			},
			{
				name: 'None',
				value: 'none',
				description: 'Start from the defaults: office hours, no services, one owner',
			},
			{
				name: 'Professional Services',
				value: 'professionalServices',
			},
		],
		default: 'homeServices',
		description: 'The trade to start from. What you enter below takes the place of the preset\'s values.',
	},
	{
		displayName: 'Business Name',
		name: 'businessName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Lakeside Plumbing',
		description: 'How messages to customers name the business',
	},
	timezoneField,
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '',
		placeholder: 'e.g. US',
		description: 'Two-letter code; decides the public holidays and the usual currency',
	},
	{
		displayName: 'Region',
		name: 'region',
		type: 'string',
		default: '',
		placeholder: 'e.g. IL',
		description: 'State or province code, for regional holidays',
	},
	{
		displayName: 'Close on Public Holidays',
		name: 'closeOnPublicHolidays',
		type: 'boolean',
		default: true,
		description: 'Whether the business is closed on the public holidays of its country and region',
	},
	{
		displayName: 'Email',
		name: 'email',
		type: 'string',
		default: '',
		placeholder: 'e.g. hello@example.com',
		description: 'The address messages to customers come from',
	},
	{
		displayName: 'Phone',
		name: 'phone',
		type: 'string',
		default: '',
		placeholder: 'e.g. +1 312 555 0100',
	},
	hoursField,
	servicesField,
	teamField,
	{
		displayName: 'Save on the Ledger',
		name: 'save',
		type: 'boolean',
		default: true,
		description: 'Whether to keep the profile on the ledger, where all other nodes find it. Only a profile that is valid is saved; the last one stays otherwise.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Currency',
				name: 'currency',
				type: 'string',
				default: '',
				placeholder: 'e.g. USD',
				description: 'Three-letter code. Empty: that of the country.',
			},
			{
				displayName: 'More Settings',
				name: 'overrides',
				type: 'json',
				default: '{}',
				description: 'Any part of the profile as JSON (routing, sla, intake, customers, clarification, scheduling, billing, reminders, review, messages); merged last, arrays replace',
			},
			{
				displayName: 'Signature',
				name: 'signature',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				description: 'What messages to customers end with',
			},
		],
	},
];
