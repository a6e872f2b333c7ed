import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { readOperation } from '../shared/parameters';
import { chosenName } from '../shared/subtitle';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { handoffReportFields } from './fields';
import { operations } from './operations';

/** What the business could not see: how its handoffs go, and which one to repair first. */
export class HandoffReport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Report',
		name: 'handoffReport',
		icon: { light: 'file:handoffReport.svg', dark: 'file:handoffReport.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ $parameter["operation"] === "audit" ? "Audit" : ${chosenName(handoffReportFields, 'period')} }}`,
		description: 'Report response times, stuck handoffs, bookings and money of a period, or rank the handoffs to repair',
		defaults: { name: 'Handoff Report' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		outputNames: ['Report'],
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: handoffReportFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = operations[readOperation(this, operations)];
		return await answerItems(this, {
			outputs: 1,
			errorOutput: 0,
			answer: async (item, itemIndex) => await operation({ context: this, item, itemIndex }),
		});
	}
}
