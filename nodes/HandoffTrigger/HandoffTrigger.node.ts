import type { INodeExecutionData, INodeType, INodeTypeDescription, IPollFunctions } from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';

import { openLedger } from '../shared/ledger';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { isStartedByN8n } from './activation';
import { eventItems } from './eventItems';
import { handoffTriggerFields } from './fields';
import { latestEvent } from './latestEvent';
import { nextEvents } from './nextEvents';
import { readFilter } from './readFilter';

/** Starts a workflow with what was recorded on the ledger since it was last asked. */
export class HandoffTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Trigger',
		name: 'handoffTrigger',
		icon: { light: 'file:handoffTrigger.svg', dark: 'file:handoffTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["eventTypes"] || "All Events" }}',
		description: 'Start the workflow when events are recorded on the ledger',
		defaults: { name: 'Handoff Trigger' },
		usableAsTool: undefined,
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		outputNames: ['Event'],
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		properties: handoffTriggerFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const isStarting = isFirstAtStart(this);
		try {
			return await pollLedger(this);
		} catch (cause) {
			const error = new NodeOperationError(this.getNode(), cause instanceof Error ? cause : String(cause));
			if (!isStarting) throw error;
			this.logger.warn(`${this.getNode().name} asks the ledger again at its next poll. While n8n was starting: ${error.message}`);
			return null;
		}
	}
}

/** What was polled before. */
const asked = new WeakSet<IPollFunctions>();

/**
 * n8n starts a trigger with a poll, and gives the trigger up when that fails a few times: nobody would notice that it is
 * gone. A user who publishes is told; at a start, the next poll says what is wrong and, once it is right, goes on.
 */
function isFirstAtStart(context: IPollFunctions): boolean {
	const isFirst = isStartedByN8n(context) && !asked.has(context);
	asked.add(context);
	return isFirst;
}

async function pollLedger(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const ledger = await openLedger(context);
	const filter = readFilter(context);
	if (context.getMode() === 'manual') return [await eventItems(context, ledger, await latestEvent(ledger, filter))];
	const { events, goOn } = await nextEvents(context, ledger, filter);
	const items = await eventItems(context, ledger, events);
	goOn();
	return items.length > 0 ? [items] : null;
}
