import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { Ledger, LedgerEvent, NewEventsFilter } from '../../ledger';

/** Of the node in its workflow, kept by n8n over restarts. Both are cursors of the ledger. */
interface Place {
	/** Up to here events were handed on. */
	cursor?: number;
	/** Where the last events that were handed on began. */
	lastFrom?: number;
}

/** What was polled since n8n's start. */
const polled = new WeakSet<object>();

/**
 * The next events, oldest first; `goOn` moves the place behind them, once they can be handed on.
 *
 * n8n keeps the place when it takes the events, and the execution they start a moment later. Should it be stopped in
 * between, the execution is missing: so after n8n's start the last events come once more, and none is lost.
 */
export async function nextEvents(context: IPollFunctions, ledger: Ledger, filter: NewEventsFilter): Promise<{ events: LedgerEvent[]; goOn(): void }> {
	const kept: IDataObject & Place = context.getWorkflowStaticData('node');
	const { cursor: end } = await ledger.newEvents({});
	const after = startOf(context, kept, end);
	const { events, cursor } = await ledger.newEvents({ ...filter, after });
	return {
		events,
		goOn() {
			kept.cursor = cursor;
			if (events.length > 0) kept.lastFrom = after;
			polled.add(kept);
		},
	};
}

function startOf(context: IPollFunctions, kept: IDataObject & Place, end: number): number {
	if (kept.cursor === undefined) return context.getNodeParameter('startFrom') === 'history' ? 0 : end;
	const place = isFirstSinceStart(context, kept) ? (kept.lastFrom ?? kept.cursor) : kept.cursor;
	// Another ledger, or one from a backup, may end before it: from its end on, not when it has grown past it.
	return Math.min(place, end);
}

/** On n8n's start, and where another main process takes over. What n8n itself keeps together with the execution is neither. */
function isFirstSinceStart(context: IPollFunctions, kept: object): boolean {
	return ['init', 'leadershipChange'].includes(context.getActivationMode()) && !polled.has(kept);
}
