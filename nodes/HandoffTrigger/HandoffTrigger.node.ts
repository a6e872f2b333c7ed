import type { INodeExecutionData, INodeType, INodeTypeDescription, ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { attempt } from '../shared/attempt';
import { openLedger } from '../shared/ledger';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { isStartedByN8n } from './events/activation';
import { eventItems } from './events/eventItems';
import { followEvents } from './events/followEvents';
import { latestEvent } from './events/latestEvent';
import { readFilter } from './events/readFilter';
import { handoffTriggerFields } from './fields';
import { readWorkSettings } from './readWorkSettings';
import { sampleWork } from './work/sample';
import { startWork } from './work/startWork';
import { startWatch } from './watch';

/** Starts a workflow with work that is due, many cases at once, or with what was recorded on the ledger. */
export class HandoffTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Trigger',
		name: 'handoffTrigger',
		icon: { light: 'file:handoffTrigger.svg', dark: 'file:handoffTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["startOn"] === "work" ? "Work: " + ($parameter["process"].charAt(0).toUpperCase() + $parameter["process"].slice(1)).replace(/([A-Z]|[0-9]+)/g, " $1").trim() : ($parameter["eventTypes"] || "All Events") }}',
		description: 'Start the workflow when work is due for cases, or when events are recorded on the ledger',
		defaults: { name: 'Handoff Trigger' },
		usableAsTool: undefined,
		inputs: [],
		outputs: '={{ [{ type: "main", displayName: $parameter["startOn"] === "work" ? "Work" : "Event" }] }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: handoffTriggerFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		const isWork = this.getNodeParameter('startOn') === 'work';
		if (this.getMode() === 'manual') {
			return { manualTriggerFunction: async () => this.emit([await sampleFor(this, isWork)]) };
		}
		const settings = isWork ? readWorkSettings(this) : undefined;
		if (!settings) readSettings(this, () => readFilter(this));
		// Who publishes is told at once what keeps the ledger from being asked; at n8n's own start, it is asked again and again.
		if (!isStartedByN8n(this)) await openLedger(this);
		const watch = startWatch(this, (again) => (settings ? startWork(this, settings, again) : followEvents(this)));
		return { closeFunction: async () => await watch.stop() };
	}
}

function readSettings<T>(context: ITriggerFunctions, read: () => T): T {
	const outcome = attempt(read);
	if ('value' in outcome) return outcome.value;
	throw new NodeOperationError(context.getNode(), outcome.cause instanceof Error ? outcome.cause : String(outcome.cause));
}

async function sampleFor(context: ITriggerFunctions, isWork: boolean): Promise<INodeExecutionData[]> {
	try {
		const ledger = await openLedger(context);
		if (isWork) return await sampleWork(context, ledger, readWorkSettings(context).process);
		return await eventItems(context, ledger, await latestEvent(ledger, readFilter(context)));
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause));
	}
}
