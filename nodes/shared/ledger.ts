import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Ledger } from '../../ledger';
import { sharedLedger } from '../../ledger';
import { ledgerPath } from './ledgerPath';

/** Whether a ledger was chosen by credential on this node. */
export function hasLedgerCredential(context: IExecuteFunctions): boolean {
	return context.getNode().credentials?.leadToCashLedgerApi !== undefined;
}

/** The ledger the node is set up with, open; nothing selected means the SQLite file beside n8n's own data. One connection per file serves the whole process. */
export async function openLedger(context: IExecuteFunctions): Promise<Ledger> {
	const chosen = hasLedgerCredential(context) ? await context.getCredentials('leadToCashLedgerApi') : undefined;
	// A worker on another host would write to a file of its own, and every once-only promise would be void.
	if (process.env.EXECUTIONS_MODE === 'queue') {
		throw new NodeOperationError(context.getNode(), 'Ledger: a SQLite file cannot serve n8n in queue mode', {
			description: 'Workers on several hosts need one database. Run this workflow on an n8n in regular mode.',
		});
	}
	return await sharedLedger(ledgerPath(chosen?.filePath));
}
