import { homedir } from 'node:os';

import { defaultLedgerPath } from '../../ledger';

/** The file that a credential names; where it names none, or there is no credential, the one beside n8n's own data. */
export function ledgerPath(filePath: unknown): string {
	return typeof filePath === 'string' && filePath.trim() !== '' ? filePath.trim() : defaultLedgerPath(process.env, homedir());
}
