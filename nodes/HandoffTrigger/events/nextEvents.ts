import type { IDataObject, ITriggerFunctions } from 'n8n-workflow';

import type { Ledger, LedgerEvent, NewEventsFilter } from '../../../ledger';
import { isStartedByN8n } from './activation';

/** In one execution. n8n holds and saves all of its items at once. */
const MOST_EVENTS = 5_000;

/** Of the node in its workflow, kept by n8n over restarts. The first two are cursors of the ledger. */
interface Place {
	/** Up to here events were handed on. */
	cursor?: number;
	/** Where the last events that were handed on began. */
	lastFrom?: number;
	/** An event at or before the cursor, by which the ledger is known again. */
	landmark?: Landmark;
}

type Landmark = Pick<LedgerEvent, 'sequence' | 'caseId' | 'type'>;

/** What was polled since n8n's start. */
const polled = new WeakSet<object>();

/**
 * The next events, oldest first; `goOn` moves the place behind them, once they can be handed on.
 *
 * n8n keeps the place when it takes the events, and the execution they start a moment later. Should it be stopped in
 * between, the execution is missing: so after n8n's start the last events come once more, and none is lost.
 */
export async function nextEvents(context: ITriggerFunctions, ledger: Ledger, filter: NewEventsFilter): Promise<{ events: LedgerEvent[]; goOn(): void }> {
	const kept: IDataObject & Place = context.getWorkflowStaticData('node');
	const place = (await isOn(ledger, kept.landmark)) ? { ...kept } : {};
	const { cursor: end } = await ledger.newEvents({});
	const after = startOf(place, end, context.getNodeParameter('startFrom'), isFirstSinceStart(context, kept));
	const { events, cursor } = await ledger.newEvents({ ...filter, after, limit: MOST_EVENTS });
	const landmark = await landmarkOf(ledger, place, events, cursor);
	return {
		events,
		goOn() {
			kept.cursor = cursor;
			kept.lastFrom = events.length > 0 ? after : place.lastFrom;
			kept.landmark = landmark;
			polled.add(kept);
		},
	};
}

function startOf({ cursor, lastFrom }: Place, end: number, startFrom: unknown, isFirst: boolean): number {
	if (cursor === undefined) return startFrom === 'history' ? 0 : end;
	// A ledger from a backup may end before it: from its end on, not when it has grown past it.
	return Math.min(isFirst ? (lastFrom ?? cursor) : cursor, end);
}

/** A trigger whose place n8n keeps together with the execution is never started by n8n. */
function isFirstSinceStart(context: ITriggerFunctions, kept: object): boolean {
	return isStartedByN8n(context) && !polled.has(kept);
}

/** Where another event stands in its place, another ledger was chosen. Where none does, it may have been deleted. */
async function isOn(ledger: Ledger, landmark: Landmark | undefined): Promise<boolean> {
	const event = landmark && (await eventAt(ledger, landmark.sequence));
	return !event || (event.caseId === landmark.caseId && event.type === landmark.type);
}

async function landmarkOf(ledger: Ledger, { landmark }: Place, events: LedgerEvent[], cursor: number): Promise<Landmark | undefined> {
	if (events.length === 0 && landmark && landmark.sequence <= cursor) return landmark;
	const event = events.at(-1) ?? (await eventAt(ledger, cursor));
	return event && { sequence: event.sequence, caseId: event.caseId, type: event.type };
}

async function eventAt(ledger: Ledger, sequence: number): Promise<LedgerEvent | undefined> {
	const { events } = await ledger.newEvents({ after: Math.max(0, sequence - 1), limit: 1 });
	return events.find((event) => event.sequence === sequence);
}
