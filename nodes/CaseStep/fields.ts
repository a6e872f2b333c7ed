import type { INodeProperties } from 'n8n-workflow';

import { branchField } from '../shared/branch';
import { nowField } from '../shared/parameters';
import { settingsFromFields } from '../shared/profile';

const DECIDE = { show: { operation: ['decide'] } };
/** Without the node's own fields: a step needs the whole profile. */
const [settingsFrom, profile] = settingsFromFields;

export const caseStepFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Complete',
				value: 'complete',
				description: 'Write the decided step to the ledger, all of it at once',
				action: 'Complete step',
			},
			{
				name: 'Decide',
				value: 'decide',
				description: 'Find what happens next with a case; nothing is written yet',
				action: 'Decide next step',
			},
		],
		default: 'decide',
	},
	{
		displayName: 'Process',
		name: 'process',
		type: 'options',
		options: [
			{ name: 'Attendance', value: 'attendance', description: 'Reminders of a visit, and what came of it' },
			{ name: 'Billing', value: 'billing', description: 'After Estimate to Invoice and the Review Gate' },
			{ name: 'Calendar', value: 'calendar', description: 'After a request to a calendar of the team' },
			{ name: 'Collection', value: 'collection', description: 'After the Payment Reminder and the Review Gate, where they are there' },
			{ name: 'Escalation', value: 'escalation', description: 'What the clocks have to tell' },
			{ name: 'Follow-Up', value: 'followUp', description: 'After the Inquiry Classifier, the Intake Extractor and the Lead Router' },
			{ name: 'Intake', value: 'intake', description: 'After the Intake Extractor' },
			{ name: 'Job', value: 'job', description: 'After a request to the field-service tool' },
			{ name: 'Look-Up', value: 'lookUp', description: 'After a request to the CRM' },
			{ name: 'Push', value: 'push', description: 'After a request to the accounting service' },
			{ name: 'Queue', value: 'queue', description: 'After the Lead Router, for a case that waits for an owner' },
			{ name: 'Scheduling', value: 'scheduling', description: 'After the Appointment Planner has found slots: a time to choose, and what is told of a visit' },
		],
		default: 'followUp',
		description: 'Which of the processes the case is at',
		displayOptions: DECIDE,
	},
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.caseId }}',
		required: true,
		displayOptions: DECIDE,
	},
	{
		displayName: 'Service',
		name: 'service',
		type: 'options',
		options: [
			{ name: 'QuickBooks Online', value: 'quickBooks' },
			{ name: 'Stripe', value: 'stripe' },
			{ name: 'Xero', value: 'xero' },
		],
		default: 'quickBooks',
		description: 'The accounting service that this workflow asks. Work for another one, as the profile names it, is left alone.',
		displayOptions: { show: { operation: ['decide'], process: ['push'] } },
	},
	{
		displayName: 'Service',
		name: 'calendarService',
		type: 'options',
		options: [
			{ name: 'CalDAV', value: 'calDav' },
			{ name: 'Google Calendar', value: 'google' },
			{ name: 'Outlook', value: 'outlook' },
		],
		default: 'google',
		description: 'Whose calendars this workflow asks. Work for another service, as the profile names it, is left alone.',
		displayOptions: { show: { operation: ['decide'], process: ['calendar'] } },
	},
	{
		displayName: 'Answer',
		name: 'answer',
		type: 'json',
		default: '={{ $json.answer }}',
		description: 'What the service answered: the status code and body of an HTTP Request, or its error',
		displayOptions: { show: { operation: ['decide'], process: ['calendar', 'collection', 'job', 'lookUp', 'push'] } },
	},
	{ ...settingsFrom, options: (settingsFrom.options ?? []).filter((option) => !('value' in option) || option.value !== 'node'), displayOptions: DECIDE },
	{ ...profile, displayOptions: { show: { operation: ['decide'], settingsFrom: ['profile'] } } },
	{ ...branchField, displayOptions: DECIDE },
	nowField,
];
