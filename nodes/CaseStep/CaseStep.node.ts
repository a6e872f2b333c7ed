import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { DEFINITIONS } from '../../domain/process';
import { readBranch } from '../shared/branch';
import { answerItems } from '../shared/items';
import { chosenName } from '../shared/subtitle';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { completeItem } from './completeItem';
import { decideItem, readProcess } from './decideItem';
import { caseStepFields } from './fields';

/** What happens next with a case, decided in one place and written in one piece. */
export class CaseStep implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Case Step',
		name: 'caseStep',
		icon: { light: 'file:caseStep.svg', dark: 'file:caseStep.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ $parameter["operation"] === "decide" ? "Decide: " + ${chosenName(caseStepFields, 'process')} : "Complete" }}`,
		description: 'Decide the next step of a case, and complete it: events, messages, review and next due time at once, once only',
		defaults: { name: 'Case Step' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ ($parameter["operation"] === "complete" ? ["Done"] : $parameter["branch"] === false ? ["Step"] : ({ followUp: ["Replied", "Acknowledged", "Not Answered", "Not a Lead", "Nothing to Do"], lookUp: ["Known", "Not Known", "Withheld", "Later", "Nothing to Do"], queue: ["Assigned", "Still Queued", "Nothing to Do"], escalation: ["Escalated", "On Track", "Nothing to Do"], intake: ["Completed", "Asked", "Handed Over", "Waiting", "Nothing to Do"], billing: ["Issued", "Review", "Not Made", "Nothing to Do"], collection: ["Reminded", "Review", "Escalated", "Waiting", "Nothing to Do"], calendar: ["Written", "Goes On", "Withheld", "Later", "Nothing to Do"], job: ["Written", "Goes On", "Withheld", "Later", "Nothing to Do"], push: ["Exported", "Goes On", "Withheld", "Later", "Nothing to Do"], scheduling: ["Offered", "Booked", "Changed", "Handed Over", "Waiting", "Nothing to Do"], attendance: ["Reminded", "Asked", "Waiting", "Nothing to Do"] })[$parameter["process"]] ?? ["Step"]).map((displayName) => ({ type: "main", displayName })) }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: caseStepFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		if (this.getNodeParameter('operation', 0) === 'complete') {
			return await answerItems(this, { outputs: 1, errorOutput: 0, answer: async (item, itemIndex) => await completeItem(this, item, itemIndex) });
		}
		const process = readProcess(this);
		const { codes } = DEFINITIONS[process];
		return await answerItems(this, {
			outputs: codes.length,
			branch: readBranch(this),
			errorOutput: codes.length - 1,
			answer: async (item, itemIndex) => await decideItem(this, process, item, itemIndex),
		});
	}
}
