import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { estimateToInvoiceFields } from './fields';
import { invoiceInstead, operations, OUTPUTS, readOperation } from './operations';

/** Turns approved work into an invoice, to the cent, and says what changed since the approval and what a person should look at. */
export class EstimateToInvoice implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Estimate to Invoice',
		name: 'estimateToInvoice',
		icon: { light: 'file:estimateToInvoice.svg', dark: 'file:estimateToInvoice.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] === "createDraft" ? $parameter["billing"] : $parameter["operation"] }}',
		description: 'Turn an approved estimate, its change orders and the work delivered into an invoice with PDF and e-invoice',
		defaults: { name: 'Estimate to Invoice' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Ready', 'Needs Review'],
		credentials: [
			{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential', displayOptions: { show: { operation: ['issue'] } } },
		],
		properties: estimateToInvoiceFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const run = operations[readOperation(this)];
		return await answerItems(this, {
			outputs: 2,
			errorOutput: OUTPUTS.needsReview,
			answer: async (item, itemIndex) => await run({ context: this, item, itemIndex }),
			unanswered: invoiceInstead,
		});
	}
}
