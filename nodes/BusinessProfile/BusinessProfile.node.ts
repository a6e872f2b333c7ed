import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { businessProfileFields } from './fields';
import { giveProfile } from './giveProfile';

/** Builds and checks the one place that says what the business is; every other node of the pack reads it. */
export class BusinessProfile implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Business Profile',
		name: 'businessProfile',
		icon: { light: 'file:businessProfile.svg', dark: 'file:businessProfile.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["businessName"] || ($parameter["preset"].charAt(0).toUpperCase() + $parameter["preset"].slice(1)).replace(/([A-Z]|[0-9]+)/g, " $1").trim() }}',
		description: 'Build the profile of the business that all other Lead-to-Cash nodes use: hours, services, team, rules',
		defaults: { name: 'Business Profile' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		outputNames: ['Profile'],
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential', displayOptions: { show: { save: [true] } } }],
		hints: [
			{
				message: 'The preset\'s example business is in force: enter the name and time zone of yours',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
				displayCondition: '={{ !$parameter["businessName"] }}',
			},
		],
		properties: businessProfileFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await answerItems(this, {
			outputs: 1,
			errorOutput: 0,
			answer: async (_item, itemIndex) => await giveProfile(this, itemIndex),
		});
	}
}
