import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { chosenName } from '../shared/subtitle';
import { reviewGateFields } from './fields';
import { gateItem, OUTPUTS, reviewInstead } from './gateItem';

/** Lets a draft go on by itself where the rules say so, and says which rule; everything else waits for a person. */
export class ReviewGate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Review Gate',
		name: 'reviewGate',
		icon: { light: 'file:reviewGate.svg', dark: 'file:reviewGate.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${chosenName(reviewGateFields, 'subject')} }}`,
		description: 'Decide by rules whether a draft goes on by itself or waits for a person, and say why',
		defaults: { name: 'Review Gate' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ $parameter["branch"] === false ? [{ type: "main", displayName: "Result" }] : [{ type: "main", displayName: "Auto" }, { type: "main", displayName: "Needs Review" }] }}',
		properties: reviewGateFields,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await answerItems(this, {
			outputs: 2,
			branch: readBranch(this),
			errorOutput: OUTPUTS.needsReview,
			answer: (item, itemIndex) => gateItem(this, item, itemIndex),
			unanswered: reviewInstead,
		});
	}
}
