import type { INodeProperties } from 'n8n-workflow';

import { branchField } from '../shared/branch';
import { nowField } from '../shared/parameters';
import { settingsFromFields } from '../shared/profile';
import { hoursField, teamField, timezoneField } from '../shared/profileFields';

const OWN_FIELDS = { show: { settingsFrom: ['node'] } };

export const leadRouterFields: INodeProperties[] = [
	...settingsFromFields,
	{ ...teamField, description: 'Who can own a case', displayOptions: OWN_FIELDS },
	{ ...timezoneField, displayOptions: OWN_FIELDS },
	{ ...hoursField, displayOptions: OWN_FIELDS },
	{
		displayName: 'Strategy',
		name: 'strategy',
		type: 'options',
		options: [
			{
				name: 'As the Profile Says',
				value: 'profile',
			},
			{
				name: 'First Available',
				value: 'firstAvailable',
				description: 'The first of the team, in its order, who is at work',
			},
			{
				name: 'Least Busy',
				value: 'leastBusy',
				description: 'Whoever has the fewest open cases for their weight',
			},
			{
				name: 'Rotate',
				value: 'rotate',
				description: 'Equal turns for everyone who can take the case',
			},
			{
				name: 'Weighted',
				value: 'weighted',
				description: 'Turns in proportion to the members\' weights',
			},
		],
		default: 'profile',
		description: 'How to choose among those who can take the case',
	},
	{
		displayName: 'Use Ledger',
		name: 'useLedger',
		type: 'boolean',
		default: false,
		description:
			'Whether to take turns and open cases from the ledger and to record there the owner, or that the case waits. Otherwise cases are spread by case ID, the same case always to the same member. A ledger credential on this node switches it on.',
	},
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.caseId }}',
	},
	{
		displayName: 'Inquiry',
		name: 'inquiry',
		type: 'json',
		default: '={{ $json.inquiry }}',
		description: 'The inquiry of the case; rules look at its channel and postcode, never at its text',
	},
	{
		displayName: 'Classification',
		name: 'classification',
		type: 'json',
		default: '={{ $json.classification }}',
		description: 'What the Inquiry Classifier found',
	},
	{
		displayName: 'Previous Owner ID',
		name: 'previousOwnerId',
		type: 'string',
		default: '={{ $json.ledger?.previousOwnerId }}',
		description: 'Who looked after this customer before; the ledger gives it when it opens the case',
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '={{ $json.estimate?.totals?.gross }}',
		description: 'What the case is worth, for rules that look at it; never taken from what a customer wrote',
	},
	branchField,
	nowField,
];
