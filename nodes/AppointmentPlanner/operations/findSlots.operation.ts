import type { IDataObject } from 'n8n-workflow';

import { findSlots as slotsFor } from '../../../domain/scheduling';
import { readJson } from '../../shared/parameters';
import { busyOfItem, busyOnLedger } from '../busy';
import { readFacts, readRequest, type Operation } from './call';

export const findSlots: Operation = async (call) => {
	const facts = await readFacts(call);
	const { request } = readRequest(call, facts);
	const taken = busyOfItem(readJson(call.context, 'busy', call.itemIndex, 'Busy Times'), calendarsOf(call), request, facts.profile);
	const found = slotsFor(request, [...(await busyOnLedger(facts.ledger, request, facts.profile)), ...taken.busy], facts.profile);
	const free = found.slots.length > 0;
	return {
		output: free ? 0 : call.noSlot,
		json: {
			...call.item.json,
			appointment: { ...found, ...facts.known, operation: call.operation, ok: free, outcome: free ? 'planned' : 'noSlot', changed: false, reasons: [...found.reasons, ...taken.reasons] },
		} as unknown as IDataObject,
	};
};

/** Text as it is: an .ics file is no JSON. */
export function calendarsOf({ context, itemIndex }: Parameters<Operation>[0]): unknown {
	const value: unknown = context.getNodeParameter('calendars', itemIndex, null);
	if (typeof value !== 'string' || /^\s*BEGIN:/i.test(value.replace(/^\uFEFF/, ''))) return value;
	return readJson(context, 'calendars', itemIndex, 'Calendars');
}
