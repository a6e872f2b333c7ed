import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { MOST_AT_ONCE } from '../shared/model/fields';
import { openPolisher } from '../shared/model/openPolisher';
import { reportUsage } from '../shared/model/reportUsage';
import { openBatch } from './batch';
import { paymentReminderFields } from './fields';
import { escalateInstead, OUTPUTS, remindItem } from './remindItem';

/** The one step that is due now for an unpaid invoice, or why none is; it can be run as often as wanted. */
export class PaymentReminder implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Payment Reminder',
		name: 'paymentReminder',
		icon: { light: 'file:paymentReminder.svg', dark: 'file:paymentReminder.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["settingsFrom"] === "node" ? "By This Node" : "By Profile" }}',
		description: 'Decide the one step that is due for an unpaid invoice now, with its text, amounts and reasons',
		defaults: { name: 'Payment Reminder' },
		usableAsTool: true,
		inputs: '={{ [{ type: "main" }, ...($parameter["engine"] === "chatModel" ? [{ type: "ai_languageModel", displayName: "Model", maxConnections: 1, required: false }] : [])] }}',
		outputs:
			'={{ ($parameter["branch"] === false ? ["Reminder"] : ["Send Now", "Wait", "Escalate", "Stop"]).map((displayName) => ({ type: "main", displayName })) }}',
		credentials: [{ name: 'openAiCompatibleApi', required: true, displayOptions: { show: { engine: ['openAi'] } } }],
		properties: paymentReminderFields,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const branches = this.getNodeParameter('branch', 0, true) !== false;
		const batch = openBatch(this);
		// Without a model nothing is waited for, and one after the other costs least.
		const model = (this.getNodeParameter('engine', 0, 'local') as string) === 'local' ? undefined : openPolisher(this);
		const outputs = await answerItems(this, {
			outputs: branches ? 4 : 1,
			errorOutput: branches ? OUTPUTS.escalate : 0,
			...(model && { atOnce: MOST_AT_ONCE }),
			answer: async (item, itemIndex) => await remindItem(this, item, itemIndex, batch, branches, await model),
			unanswered: (item, reason) => escalateInstead(item, reason, branches),
		});
		reportUsage(this, 'Payment Reminder', await model?.catch(() => undefined));
		return outputs;
	}
}
