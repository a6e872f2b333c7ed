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
				name: 'Assign',
				value: 'assign',
				description: 'Give a case its owner',
				action: 'Assign case',
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
				name: 'Get Case',
				value: 'getCase',
				description: 'Read a case with its events',
				action: 'Get case',
			},
			{
				name: 'List Cases',
				value: 'listCases',
				description: 'Read the cases that fit, oldest first, with their events',
				action: 'List cases',
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
				name: 'Record Event',
				value: 'recordEvent',
				description: 'Write down what happened to a case',
				action: 'Record event',
			},
			{
				name: 'Release Claim',
				value: 'releaseClaim',
				description: 'Give a key back because what it stood for did not happen',
				action: 'Release claim',
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
