import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { answerItems } from '../shared/items';
import { readOperation } from '../shared/parameters';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { appointmentPlannerFields } from './fields';
import { noSlotInstead, operations, readBranch } from './operations';

/** From intake to a booked, confirmed and attended visit: one case, one appointment, one time taken on the ledger. */
export class AppointmentPlanner implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Appointment Planner',
		name: 'appointmentPlanner',
		icon: { light: 'file:appointmentPlanner.svg', dark: 'file:appointmentPlanner.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ ($parameter["operation"].charAt(0).toUpperCase() + $parameter["operation"].slice(1)).replace(/([A-Z]|[0-9]+)/g, " $1").trim() }}',
		description: 'Find free slots, book, move and cancel visits without double booking, with invite, confirmation, prep notes and reminders',
		defaults: { name: 'Appointment Planner' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs:
			'={{ ($parameter["operation"] === "listCalendars" ? ["Calendars"] : $parameter["branch"] === false ? [""] : $parameter["operation"] === "keepCalendar" ? ["Kept", "Not Read"] : ["Planned", "No Slot"]).map((displayName) => displayName ? { type: "main", displayName } : { type: "main" }) }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: appointmentPlannerFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = readOperation(this, operations);
		const { outputs, noSlot } = readBranch(this);
		return await answerItems(this, {
			outputs,
			errorOutput: noSlot,
			answer: async (item, itemIndex) => await operations[operation]({ context: this, item, itemIndex, operation, noSlot }),
			unanswered: (item, reason) => noSlotInstead(item, reason, operation, noSlot),
		});
	}
}
