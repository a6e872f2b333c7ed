import { defaultLedgerPath, openSqliteLedger, type Ledger } from '../../ledger';
import type { Engine } from './engine';

/** The engine's own ledger, through a connection of the test's, which it closes. */
export async function openLedgerOf({ userFolder }: Engine): Promise<Ledger> {
	return await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
}
