import type { IDataObject } from 'n8n-workflow';

import { findSlots as slotsFor } from '../../../domain/scheduling';
import { busyOnLedger } from '../../shared/visit';
import { OUTPUTS, readFacts, readRequest, takenOf, type Operation } from './call';

export const findSlots: Operation = async (call) => {
	const facts = await readFacts(call);
	const { request } = readRequest(call, facts);
	const taken = takenOf(call, request, facts);
	const found = slotsFor(request, [...(await busyOnLedger(facts.ledger, request, facts.profile)), ...taken.busy], facts.profile);
	const free = found.slots.length > 0;
	return {
		output: free ? OUTPUTS.planned : OUTPUTS.noSlot,
		json: {
			...call.item.json,
			appointment: { ...found, ...facts.known, operation: call.operation, ok: free, outcome: free ? 'planned' : 'noSlot', changed: false, reasons: [...found.reasons, ...taken.reasons] },
		} as unknown as IDataObject,
	};
};
