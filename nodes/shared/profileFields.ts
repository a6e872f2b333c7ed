import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { isRecord } from './parameters';

/** Fields that build parts of a profile; the Business Profile node shows all of them, other nodes the parts they need. */

export const timezoneField: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'string',
	default: '',
	placeholder: 'e.g. America/Chicago',
	description: 'IANA name of the zone the business works in. Empty: the preset\'s, or that of the workflow.',
};

export const hoursField: INodeProperties = {
	displayName: 'Opening Hours',
	name: 'hours',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Window', sortable: true },
	placeholder: 'Add Window',
	default: {},
	description: 'Windows in which the business works; several a day are fine, and one may run past midnight. Empty: the preset\'s.',
	options: [
		{
			displayName: 'Window',
			name: 'window',
			values: [
				{
					displayName: 'Day',
					name: 'day',
					type: 'options',
					options: [
						{ name: 'Every Day', value: 'everyDay' },
						{ name: 'Friday', value: 'fri' },
						{ name: 'Monday', value: 'mon' },
						{ name: 'Monday to Friday', value: 'weekdays' },
						{ name: 'Saturday', value: 'sat' },
						{ name: 'Sunday', value: 'sun' },
						{ name: 'Thursday', value: 'thu' },
						{ name: 'Tuesday', value: 'tue' },
						{ name: 'Wednesday', value: 'wed' },
					],
					default: 'weekdays',
				},
				{
					displayName: 'Opens',
					name: 'opens',
					type: 'string',
					default: '09:00',
					placeholder: 'e.g. 08:30',
				},
				{
					displayName: 'Closes',
					name: 'closes',
					type: 'string',
					default: '17:00',
					placeholder: 'e.g. 17:00',
					description: 'At or before the opening time means the next day; 24:00 is the end of the day',
				},
			],
		},
	],
};

export const servicesField: INodeProperties = {
	displayName: 'Services',
	name: 'services',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Service', sortable: true },
	placeholder: 'Add Service',
	default: {},
	description: 'What the business does. Words and examples teach the local engine. Empty: the preset\'s.',
	options: [
		{
			displayName: 'Service',
			name: 'service',
			values: [
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					default: '',
				},
				{
					displayName: 'Duration in Minutes',
					name: 'durationMinutes',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 60,
				},
				{
					displayName: 'Examples',
					name: 'examples',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					placeholder: 'e.g. My kitchen sink backs up every time I run the dishwasher',
					description: 'What customers write when they want this service; one message a line',
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. drain-cleaning',
					description: 'How rules and skills name this service. Empty: made from the name.',
				},
				{
					displayName: 'Keywords',
					name: 'keywords',
					type: 'string',
					default: '',
					placeholder: 'e.g. clogged, drain, backed up',
					description: 'Words that point to this service, separated by commas',
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Drain Cleaning',
				},
				{
					displayName: 'Priority',
					name: 'priority',
					type: 'options',
					options: [
						{ name: 'Emergency', value: 'emergency' },
						{ name: 'High', value: 'high' },
						{ name: 'Low', value: 'low' },
						{ name: 'Normal', value: 'normal' },
					],
					default: 'normal',
					description: 'How urgent such an inquiry is unless its wording says otherwise',
				},
			],
		},
	],
};

export const teamField: INodeProperties = {
	displayName: 'Team',
	name: 'team',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Member', sortable: true },
	placeholder: 'Add Member',
	default: {},
	description: 'Who can own a case. Empty: the preset\'s.',
	options: [
		{
			displayName: 'Member',
			name: 'member',
			values: [
				{
					displayName: 'Backup',
					name: 'backup',
					type: 'string',
					default: '',
					placeholder: 'e.g. front-desk',
					description: 'ID of the member who takes over while this one is away for good',
				},
				{
					displayName: 'Capacity',
					name: 'capacity',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 0,
					description: 'Open cases at most; 0 means no limit',
				},
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					default: '',
					placeholder: 'e.g. front-desk@example.com',
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. front-desk',
					description: 'How rules name this member. Empty: made from the name.',
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Front Desk',
				},
				{
					displayName: 'On Call',
					name: 'onCall',
					type: 'boolean',
					default: false,
					description: 'Whether this member is reached outside opening hours',
				},
				{
					displayName: 'Phone',
					name: 'phone',
					type: 'string',
					default: '',
				},
				{
					displayName: 'Role',
					name: 'role',
					type: 'options',
					options: [
						{ name: 'Manager', value: 'manager' },
						{ name: 'Member', value: 'member' },
						{ name: 'Owner', value: 'owner' },
					],
					default: 'member',
				},
				{
					displayName: 'Skills',
					name: 'skills',
					type: 'string',
					default: '',
					placeholder: 'e.g. drain-cleaning, leak-repair',
					description: 'IDs of the services this member does, separated by commas. Empty: all of them.',
				},
				{
					displayName: 'Territories',
					name: 'territories',
					type: 'string',
					default: '',
					placeholder: 'e.g. 606*, 60714',
					description: 'Postcodes this member serves, separated by commas; * stands for any ending. Empty: everywhere.',
				},
				{
					displayName: 'Weight',
					name: 'weight',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 1,
					description: 'Share of the cases compared with the others',
				},
			],
		},
	],
};

/** The rows of a fixed collection, whatever an expression may have put in its place. */
export function readRows(context: IExecuteFunctions, name: string, group: string, itemIndex: number): IDataObject[] {
	const value: unknown = context.getNodeParameter(name, itemIndex, {});
	const rows: unknown = isRecord(value) ? value[group] : undefined;
	return Array.isArray(rows) ? rows.filter(isRecord) : [];
}
