import type { INodeProperties } from 'n8n-workflow';

import { branchField } from '../shared/branch';
import { nowField } from '../shared/parameters';

/** Not asked where an AI Agent's tool is reviewed: there the draft is the call, and the execution waits. */
const NOT_OF_TOOLS = { hide: { '@tool': [true] } };

export const humanApprovalFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Send and Wait for Response',
				value: 'sendAndWait',
				description: 'Ask a person, and go on with what they decide',
				action: 'Send and wait for response',
			},
		],
		default: 'sendAndWait',
	},
	{
		displayName: 'Wait In',
		name: 'waitIn',
		type: 'options',
		options: [
			{
				name: 'Leave It to the Ledger',
				value: 'ledger',
				description: 'The draft waits in the desk\'s inbox; no execution waits. The decision is recorded as review.decided.',
			},
			{
				name: 'Wait in This Execution',
				value: 'execution',
				description: 'The execution waits, for all its items on one page, and goes on by output',
			},
		],
		default: 'execution',
		description: 'Where the draft waits for its decision',
		displayOptions: NOT_OF_TOOLS,
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'options',
		options: [
			{ name: 'Appointment', value: 'appointment' },
			{ name: 'Intake', value: 'intake' },
			{ name: 'Invoice', value: 'invoice' },
			{ name: 'Other', value: 'other' },
			{ name: 'Reminder', value: 'reminder' },
			{ name: 'Reply', value: 'reply' },
		],
		default: 'reply',
		description: 'What was drafted',
		displayOptions: NOT_OF_TOOLS,
	},
	{
		displayName: 'Draft',
		name: 'draft',
		type: 'json',
		default: '={{ $parameter.subject === "reply" ? $json.classification?.draftReply : $json[$parameter.subject] }}',
		description: 'What is to be decided on: a text, { subject, body }, or the section of the case',
		displayOptions: NOT_OF_TOOLS,
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '={{ $json.inquiry?.contact?.name }}',
		placeholder: 'e.g. Reply to Dana Whitfield',
		description: 'Whose matter it is: what tells one draft from another on the page',
		displayOptions: NOT_OF_TOOLS,
	},
	{
		displayName: 'Case ID',
		name: 'caseId',
		type: 'string',
		default: '={{ $json.caseId }}',
		description: 'The case on the ledger that the decision is recorded with. Waiting in this execution works without one.',
	},
	{
		displayName: 'Allow Edit',
		name: 'allowEdit',
		type: 'boolean',
		default: true,
		description: 'Whether the text may be changed before it is approved',
		displayOptions: NOT_OF_TOOLS,
	},
	{
		displayName: 'Approvers',
		name: 'approvers',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ana Ruiz, Ben Cole',
		description: 'Names, separated by commas, of those who may decide. Empty: whoever has the link.',
	},
	{
		displayName: 'Approvals Needed',
		name: 'approvalsNeeded',
		type: 'options',
		options: [
			{ name: 'Of All', value: 'all', description: 'Each of the approvers has to agree; a clear no of one is enough to reject' },
			{ name: 'Of One', value: 'one', description: 'The first decision counts' },
		],
		default: 'one',
		description: 'How many of the approvers have to agree',
	},
	{
		displayName: 'Notify',
		name: 'notify',
		type: 'string',
		default: '',
		placeholder: 'e.g. ana@example.com',
		description: 'Email address that gets the link by way of the outbox. Empty: send $execution.resumeUrl yourself, before this node.',
	},
	{
		displayName: 'Expires At',
		name: 'expiresAt',
		type: 'string',
		default: '={{ $json.review?.dueAt }}',
		description: 'When the wait ends, as ISO 8601; the Review Gate gives it in business time. Empty: after the hours below.',
	},
	{
		displayName: 'Expires After Hours',
		name: 'expiresAfterHours',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 24,
		description: 'How long a draft waits where no time is given. 0: for ever.',
	},
	{ ...branchField, displayOptions: { show: { waitIn: ['execution'] }, ...NOT_OF_TOOLS } },
	nowField,
];
