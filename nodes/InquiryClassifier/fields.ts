import type { INodeProperties } from 'n8n-workflow';

import { nowField } from '../shared/parameters';
import { settingsFromFields } from '../shared/profile';
import { servicesField } from '../shared/profileFields';

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
				name: 'Local',
				value: 'local',
				description: 'Learns from the services\' keywords and examples; needs no key and sends nothing anywhere',
			},
		],
		default: 'local',
		description: 'What reads the inquiry',
	},
	{
		displayName: 'Review Below',
		name: 'reviewBelow',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		default: 0.6,
		description: 'Confidence from 0 to 1 under which a person looks at the case first',
	},
	nowField,
];
