import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { openLedger } from '../shared/ledger';
import { readNow, readOperation } from '../shared/parameters';
import { chosenName } from '../shared/subtitle';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { handoffLedgerFields } from './fields';
import { operations } from './operations';

/** The record of cases and events, and the one place where "only once" is decided. */
export class HandoffLedger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Ledger',
		name: 'handoffLedger',
		icon: { light: 'file:handoffLedger.svg', dark: 'file:handoffLedger.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${chosenName(handoffLedgerFields, 'operation')} }}`,
		description: 'Open cases, record events, claim keys once, and hand cases over; in a SQLite file or PostgreSQL',
		defaults: { name: 'Handoff Ledger' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ ({ openCase: $parameter["answerWebhook"] ? ["Answered", "Not Kept"] : ["New", "Duplicate"], claim: ["Claimed", "Already Claimed"], matchReply: ["Matched", "No Match"], receiveMessage: ["Of a Case", "New Case", "Set Aside"], recordPost: ["Recorded", "Refused"], reserveSlot: ["Reserved", "Taken"] }[$parameter["operation"]] ?? [""]).map((displayName) => displayName ? { type: "main", displayName } : { type: "main" }) }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: handoffLedgerFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = operations[readOperation(this, operations)];
		return await answerItems(this, {
			outputs: operation.outputs,
			errorOutput: 0,
			answer: async (item, itemIndex) => {
				const zone = this.getTimezone();
				const call = { context: this, item, itemIndex, zone, now: readNow(this, itemIndex, zone) };
				const answer = openLedger(this).then(async (ledger) => await operation.run({ ...call, ledger }));
				const { notKept } = operation;
				return await (notKept ? answer.catch(async (cause: unknown) => notKept(call, cause) ?? (await answer)) : answer);
			},
		});
	}
}
