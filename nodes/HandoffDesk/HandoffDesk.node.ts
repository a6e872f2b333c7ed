import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { answerRequest } from './answerRequest';
import { handoffDeskFields } from './fields';

/** The team's and the customers' pages: a request of a Webhook node in, the whole answer out. */
export class HandoffDesk implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Desk',
		name: 'handoffDesk',
		icon: { light: 'file:handoffDesk.svg', dark: 'file:handoffDesk.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["access"] === "links" ? "Pages by Signed Link" : "Team Pages" }}',
		description: 'Show and answer the pages where the team decides, and those of its customers',
		defaults: { name: 'Handoff Desk' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		outputNames: ['Page'],
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		hints: [
			{
				message: 'Team pages are refused until the Webhook node before this one has a credential: set its Authentication to Basic Auth',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
				displayCondition: '={{ $parameter["access"] === "team" }}',
			},
		],
		properties: handoffDeskFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await answerItems(this, {
			outputs: 1,
			errorOutput: 0,
			answer: async (item, itemIndex) => await answerRequest(this, item, itemIndex),
		});
	}
}
