import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { MOST_AT_ONCE } from '../shared/model/fields';
import type { Asking, NoModel } from '../shared/model/openModel';
import { openPolisher } from '../shared/model/openPolisher';
import { reportUsage } from '../shared/model/reportUsage';
import { readOperation } from '../shared/parameters';
import { chosenName } from '../shared/subtitle';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { estimateToInvoiceFields } from './fields';
import { estimateInstead, invoiceInstead, operations, OUTPUTS } from './operations';

/** Turns approved work into an invoice, to the cent, and says what changed since the approval and what a person should look at. */
export class EstimateToInvoice implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Estimate to Invoice',
		name: 'estimateToInvoice',
		icon: { light: 'file:estimateToInvoice.svg', dark: 'file:estimateToInvoice.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ($parameter["operation"] === "createDraft" && ${chosenName(estimateToInvoiceFields, 'billing')}) || ${chosenName(estimateToInvoiceFields, 'operation')} }}`,
		description: 'Turn an approved estimate, its change orders and the work delivered into an invoice with PDF and e-invoice',
		defaults: { name: 'Estimate to Invoice' },
		usableAsTool: true,
		inputs:
			'={{ [{ type: "main" }, ...(["createDraft", "createEstimate"].includes($parameter["operation"]) && $parameter["engine"] === "chatModel" ? [{ type: "ai_languageModel", displayName: "Model", maxConnections: 1, required: false }] : [])] }}',
		outputs:
			'={{ $parameter["branch"] === false ? [{ type: "main", displayName: "Result" }] : [{ type: "main", displayName: "Ready" }, { type: "main", displayName: "Needs Review" }] }}',
		credentials: [
			{ name: 'openAiCompatibleApi', required: true, displayOptions: { show: { operation: ['createDraft', 'createEstimate'], engine: ['openAi'] } } },
			{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential', displayOptions: { show: { operation: ['createEstimate', 'issue', 'previewNumber'] } } },
		],
		properties: estimateToInvoiceFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = readOperation(this, operations);
		const run = operations[operation];
		let opened: Promise<Asking | NoModel | undefined> | undefined;
		const outputs = await answerItems(this, {
			outputs: 2,
			branch: readBranch(this),
			errorOutput: OUTPUTS.needsReview,
			// Drafts do not wait for each other's words; numbers are given in the order of the items.
			atOnce: operation === 'createDraft' ? MOST_AT_ONCE : 1,
			answer: async (item, itemIndex) => await run({ context: this, item, itemIndex, model: async () => await (opened ??= openPolisher(this)) }),
			unanswered: operation === 'createEstimate' ? estimateInstead : invoiceInstead,
		});
		reportUsage(this, 'Estimate to Invoice', await opened?.catch(() => undefined));
		return outputs;
	}
}
