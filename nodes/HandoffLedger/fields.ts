import type { INodeProperties } from 'n8n-workflow';

import { nowField } from '../shared/parameters';
import { operations } from './operations';

export const handoffLedgerFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Apply Retention',
				value: 'applyRetention',
				description: 'Erase or delete cases that are over for long',
				action: 'Apply retention',
			},
			{
				name: 'Assign',
				value: 'assign',
				description: 'Give a case its owner',
				action: 'Assign case',
			},
			{
				name: 'Back Up',
				value: 'backup',
				description: 'Copy the SQLite file while it is in use',
				action: 'Back up ledger',
			},
			{
				name: 'Claim',
				value: 'claim',
				description: 'Take a key that only one run may have',
				action: 'Claim key',
			},
			{
				name: 'Complete Handoff',
				value: 'completeHandoff',
				description: 'Move a case to another stage',
				action: 'Complete handoff',
			},
			{
				name: 'Erase Contact',
				value: 'eraseContact',
				description: 'Remove what is kept of a person',
				action: 'Erase contact',
			},
			{
				name: 'Export Cases',
				value: 'exportCases',
				description: 'Write the cases that fit into a file',
				action: 'Export cases',
			},
			{
				name: 'Get Case',
				value: 'getCase',
				description: 'Read a case with its events',
				action: 'Get case',
			},
			{
				name: 'Get Metrics',
				value: 'metrics',
				description: 'Count cases, handoffs and events',
				action: 'Get metrics',
			},
			{
				name: 'Get Status',
				value: 'getStatus',
				description: 'See whether it is all running: who looks after which work, what waits and for how long',
				action: 'Get status',
			},
			{
				name: 'List Cases',
				value: 'listCases',
				description: 'Read the cases that fit, oldest first, with their events',
				action: 'List cases',
			},
			{
				name: 'Match Reply',
				value: 'matchReply',
				description: 'Find the case that a message of a customer belongs to',
				action: 'Match reply',
			},
			{
				name: 'Move to PostgreSQL',
				value: 'moveToPostgres',
				description: 'Move everything from a SQLite file to the database',
				action: 'Move ledger to database',
			},
			{
				name: 'Next Number',
				value: 'nextNumber',
				description: 'Take the next number of a series, without a gap',
				action: 'Take next number',
			},
			{
				name: 'Open Case',
				value: 'openCase',
				description: 'Put an inquiry on the ledger, once',
				action: 'Open case',
			},
			{
				name: 'Receive Message',
				value: 'receiveMessage',
				description: 'Take a message in: a reply to its case, words of the team to the customer, all else as a new case',
				action: 'Receive message',
			},
			{
				name: 'Record Event',
				value: 'recordEvent',
				description: 'Write down what happened to a case',
				action: 'Record event',
			},
			{
				name: 'Record Post',
				value: 'recordPost',
				description: 'Record work to bill or a payment that another system reports',
				action: 'Record post',
			},
			{
				name: 'Release Claim',
				value: 'releaseClaim',
				description: 'Give a key back because what it stood for did not happen',
				action: 'Release claim',
			},
			{
				name: 'Release Slot',
				value: 'releaseSlot',
				description: 'Give a time back',
				action: 'Release slot',
			},
			{
				name: 'Reserve Slot',
				value: 'reserveSlot',
				description: 'Take a time of somebody, if it is free',
				action: 'Reserve slot',
			},
			{
				name: 'Settle Claim',
				value: 'settleClaim',
				description: 'Say that what a key stood for has happened',
				action: 'Settle claim',
			},
			{
				name: 'Update Case',
				value: 'updateCase',
				description: 'Keep sections of the case',
				action: 'Update case',
			},
		],
		default: 'openCase',
	},
	...Object.values(operations).flatMap((operation) => operation.fields),
	nowField,
];
