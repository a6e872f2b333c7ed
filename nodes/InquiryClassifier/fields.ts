import type { INodeProperties } from 'n8n-workflow';

import { engineFields, modelOptionsField } from '../shared/model/fields';
import { branchField } from '../shared/branch';
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
	...engineFields,
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
	branchField,
	nowField,
	modelOptionsField([
		{
			displayName: 'Draft Length',
			name: 'maxDraftCharacters',
			type: 'number',
			typeOptions: { minValue: 100 },
			default: 1200,
			description: 'Characters that a draft reply has at most',
		},
	]),
];
