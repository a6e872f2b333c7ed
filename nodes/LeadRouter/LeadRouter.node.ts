import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { leadRouterFields } from './fields';
import { OUTPUTS, queueInstead, routeItem } from './routeItem';

/** Gives every case an owner and says why; a case nobody can take waits in the queue with the time somebody can. */
export class LeadRouter implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Router',
		name: 'leadRouter',
		icon: { light: 'file:leadRouter.svg', dark: 'file:leadRouter.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["strategy"] === "profile" ? "By Profile" : ($parameter["strategy"].charAt(0).toUpperCase() + $parameter["strategy"].slice(1)).replace(/([A-Z]|[0-9]+)/g, " $1").trim() }}',
		description: 'Choose the owner of a case by rules, skills, territory, working hours, load and turn',
		defaults: { name: 'Lead Router' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ $parameter["branch"] === false ? [{ type: "main", displayName: "Result" }] : [{ type: "main", displayName: "Assigned" }, { type: "main", displayName: "Queued" }] }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: leadRouterFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await answerItems(this, {
			outputs: 2,
			branch: readBranch(this),
			errorOutput: OUTPUTS.queued,
			answer: async (item, itemIndex) => await routeItem(this, item, itemIndex),
			unanswered: queueInstead,
		});
	}
}
