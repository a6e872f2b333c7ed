import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Ledger } from '../../ledger';
import { sharedLedger } from '../../ledger';
import { ledgerPlace, whyNotHere } from './ledgerPlace';

/** Whether a ledger was chosen by credential on this node. */
export function hasLedgerCredential(context: IExecuteFunctions): boolean {
	return context.getNode().credentials?.leadToCashLedgerApi !== undefined;
}

/** The ledger the node is set up with, open. One connection per file, or one pool per database, serves the whole process. */
export async function openLedger(context: IExecuteFunctions): Promise<Ledger> {
	const chosen = hasLedgerCredential(context) ? await context.getCredentials('leadToCashLedgerApi') : undefined;
	const place = ledgerPlace(chosen);
	const reason = whyNotHere(place);
	// Not a DomainError: it is no fault of the item, and every item would have it.
	if (reason) throw new NodeOperationError(context.getNode(), reason.message, { description: reason.description });
	return await sharedLedger(place);
}
