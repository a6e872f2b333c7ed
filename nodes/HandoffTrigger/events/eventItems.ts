import type { IDataObject, INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

import type { Ledger, LedgerEvent } from '../../../ledger';
import { caseJson, eventJson } from '../../shared/caseJson';

/** Each event with its case beside it, read once for all its events; one that was deleted meanwhile has its id alone. */
export async function eventItems(context: ITriggerFunctions, ledger: Ledger, events: LedgerEvent[]): Promise<INodeExecutionData[]> {
	const zone = context.getTimezone();
	const cases = new Map<string, IDataObject>();
	if (context.getNodeParameter('includeCase') === true) {
		for (const caseId of new Set(events.map((event) => event.caseId))) {
			const record = await ledger.getCase(caseId);
			if (record) cases.set(caseId, caseJson(record, zone));
		}
	}
	return events.map((event) => ({ json: { ...cases.get(event.caseId), caseId: event.caseId, event: eventJson(event, zone) } }));
}
