import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { MOST_AT_ONCE } from '../shared/model/fields';
import { reportUsage } from '../shared/model/reportUsage';
import { chosenName } from '../shared/subtitle';
import type { Run } from './extractItem';
import { extractItem, OUTPUTS, reviewInstead } from './extractItem';
import { intakeExtractorFields } from './fields';
import { openRun } from './openRun';

/** Takes down what the customer has told, once, and says what is still to be asked; nothing is invented. */
export class IntakeExtractor implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intake Extractor',
		name: 'intakeExtractor',
		icon: { light: 'file:intakeExtractor.svg', dark: 'file:intakeExtractor.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${chosenName(intakeExtractorFields, 'engine')} }}`,
		description: 'Turn messages and form fields into a record, a work order and the questions still to ask; nothing is invented',
		defaults: { name: 'Intake Extractor' },
		usableAsTool: true,
		inputs:
			'={{ [{ type: "main" }, ...($parameter["engine"] === "chatModel" ? [{ type: "ai_languageModel", displayName: "Model", maxConnections: 1, required: false }] : [])] }}',
		outputs:
			'={{ $parameter["branch"] === false ? [{ type: "main", displayName: "Result" }] : [{ type: "main", displayName: "Complete" }, { type: "main", displayName: "Missing Details" }, { type: "main", displayName: "Needs Review" }] }}',
		credentials: [{ name: 'openAiCompatibleApi', required: true, displayOptions: { show: { engine: ['openAi'] } } }],
		properties: intakeExtractorFields,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		let opened: Promise<Run> | undefined;
		const outputs = await answerItems(this, {
			outputs: 3,
			branch: readBranch(this),
			errorOutput: OUTPUTS.needsReview,
			// The session with the model limits its calls; while those are under way, as many cases are read in advance.
			atOnce: 2 * MOST_AT_ONCE,
			answer: async (item, itemIndex) => await extractItem(this, await (opened ??= openRun(this)), item, itemIndex),
			unanswered: reviewInstead,
		});
		reportUsage(this, 'Intake Extractor', (await opened?.catch(() => undefined))?.model);
		return outputs;
	}
}
