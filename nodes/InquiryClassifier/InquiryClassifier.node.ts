import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { classifyItem, OUTPUTS, reviewInstead } from './classifyItem';
import { inquiryClassifierFields } from './fields';

/** Says what an inquiry is about and prepares the answer; a lead always leaves, sure or not. */
export class InquiryClassifier implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Inquiry Classifier',
		name: 'inquiryClassifier',
		icon: { light: 'file:inquiryClassifier.svg', dark: 'file:inquiryClassifier.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["engine"] === "local" ? "Local Engine" : $parameter["engine"] }}',
		description: 'Find service, intent, urgency and spam of an inquiry, and draft the reply; nothing is ever dropped',
		defaults: { name: 'Inquiry Classifier' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Qualified', 'Needs Review', 'Not a Lead'],
		properties: inquiryClassifierFields,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await answerItems(this, {
			outputs: 3,
			errorOutput: OUTPUTS.needsReview,
			answer: (item, itemIndex) => classifyItem(this, item, itemIndex),
			unanswered: reviewInstead,
		});
	}
}
