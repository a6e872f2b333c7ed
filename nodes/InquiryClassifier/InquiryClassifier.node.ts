import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { MOST_AT_ONCE } from '../shared/model/fields';
import { reportUsage } from '../shared/model/reportUsage';
import { chosenName } from '../shared/subtitle';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import type { Run } from './classifyItem';
import { classifyItem, OUTPUTS, reviewInstead } from './classifyItem';
import { inquiryClassifierFields } from './fields';
import { openRun } from './openRun';

/** Says what an inquiry is about and prepares the answer; a lead always leaves, sure or not. */
export class InquiryClassifier implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Inquiry Classifier',
		name: 'inquiryClassifier',
		icon: { light: 'file:inquiryClassifier.svg', dark: 'file:inquiryClassifier.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${chosenName(inquiryClassifierFields, 'engine')} }}`,
		description: 'Find service, intent, urgency and spam of an inquiry, and draft the reply; nothing is ever dropped',
		defaults: { name: 'Inquiry Classifier' },
		usableAsTool: true,
		inputs:
			'={{ [{ type: "main" }, ...($parameter["engine"] === "chatModel" ? [{ type: "ai_languageModel", displayName: "Model", maxConnections: 1, required: false }] : [])] }}',
		outputs:
			'={{ $parameter["branch"] === false ? [{ type: "main", displayName: "Result" }] : [{ type: "main", displayName: "Qualified" }, { type: "main", displayName: "Needs Review" }, { type: "main", displayName: "Not a Lead" }] }}',
		credentials: [
			{ name: 'openAiCompatibleApi', required: true, displayOptions: { show: { engine: ['openAi'] } } },
			{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' },
		],
		properties: inquiryClassifierFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		let opened: Promise<Run> | undefined;
		const outputs = await answerItems(this, {
			outputs: 3,
			branch: readBranch(this),
			errorOutput: OUTPUTS.needsReview,
			// The session with the model limits its calls; while those are under way, as many inquiries are read in advance.
			atOnce: 2 * MOST_AT_ONCE,
			answer: async (item, itemIndex) => await classifyItem(this, await (opened ??= openRun(this)), item, itemIndex),
			unanswered: reviewInstead,
		});
		reportUsage(this, 'Inquiry Classifier', (await opened?.catch(() => undefined))?.model);
		return outputs;
	}
}
