import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { checkItem, OUTPUTS, riskInstead } from './checkItem';
import { slaCheckFields } from './fields';

/** Reads a case's clocks off its events; it can be run as often as wanted, and says what is due now and next. */
export class SlaCheck implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SLA Check',
		name: 'slaCheck',
		icon: { light: 'file:slaCheck.svg', dark: 'file:slaCheck.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["settingsFrom"] === "node" ? "By This Node" : "By Profile" }}',
		description: 'Measure the clocks of a case in business time and list the escalations that are due',
		defaults: { name: 'SLA Check' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ $parameter["branch"] === false ? [{ type: "main", displayName: "Result" }] : [{ type: "main", displayName: "On Track" }, { type: "main", displayName: "At Risk" }, { type: "main", displayName: "Breached" }, { type: "main", displayName: "Done" }] }}',
		properties: slaCheckFields,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await answerItems(this, {
			outputs: 4,
			branch: readBranch(this),
			errorOutput: OUTPUTS.atRisk,
			answer: (item, itemIndex) => checkItem(this, item, itemIndex),
			unanswered: riskInstead,
		});
	}
}
