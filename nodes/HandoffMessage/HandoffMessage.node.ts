import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { DomainError } from '../../domain/errors';
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
		subtitle: '={{ ($parameter["operation"].charAt(0).toUpperCase() + $parameter["operation"].slice(1)).replace(/([A-Z]|[0-9]+)/g, " $1").trim() }}',
		description: 'Put messages in the outbox once, and keep what became of each',
		defaults: { name: 'Handoff Message' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ ({ queue: ["Queued", "Not Sent"], alert: ["Done", "Send Without the Ledger"], takeNext: $parameter["byChannel"] ? ["Email", "SMS", "WhatsApp", "Slack", "Other", "Done"] : ["Message", "Done"] }[$parameter["operation"]] ?? ["Settled"]).map((displayName) => ({ type: "main", displayName })) }}',
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
				const call = { context: this, item, itemIndex, now: readNow(this, itemIndex, zone), zone };
				const answer = openLedger(this).then(async (ledger) => await operation.run({ ...call, ledger }));
				const { withoutLedger } = operation;
				return await (withoutLedger ? answer.catch(async (cause: unknown) => await (isOfLedger(cause) ? withoutLedger(call, cause) : answer)) : answer);
			},
			...(operation.unanswered && { unanswered: operation.unanswered }),
		});
	}
}

/** Not of the item: what is wrong with that is said with a code of its own. */
function isOfLedger(cause: unknown): boolean {
	return !(cause instanceof DomainError) || cause.code.startsWith('ledger-');
}
