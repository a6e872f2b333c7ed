import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { readNow, readOperation } from '../shared/parameters';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { handoffMessageFields } from './fields';
import { operations } from './operations';

/** The outbox: a message is put in once, taken one at a time, and settled by what the sending node said. */
export class HandoffMessage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Message',
		name: 'handoffMessage',
		icon: { light: 'file:handoffMessage.svg', dark: 'file:handoffMessage.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] }}',
		description: 'Put messages in the outbox once, and keep what became of each',
		defaults: { name: 'Handoff Message' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ ({ queue: ["Queued", "Not Sent"], takeNext: $parameter["byChannel"] ? ["Email", "SMS", "WhatsApp", "Slack", "Other", "Done"] : ["Message", "Done"] }[$parameter["operation"]] ?? ["Settled"]).map((displayName) => ({ type: "main", displayName })) }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: handoffMessageFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = operations[readOperation(this, operations)];
		const outputs = operation.outputs(this);
		return await answerItems(this, {
			outputs,
			errorOutput: outputs - 1,
			answer: async (item, itemIndex) => {
				const zone = this.getTimezone();
				return await operation.run({ context: this, ledger: await openLedger(this), item, itemIndex, now: readNow(this, itemIndex, zone), zone });
			},
			...(operation.unanswered && { unanswered: operation.unanswered }),
		});
	}
}
