import type { ICredentialsDecrypted, ICredentialTestFunctions, INodeCredentialTestResult } from 'n8n-workflow';

import { sharedLedger } from '../../ledger';
import { ledgerPath } from './ledgerPath';

/** Opens the file (making it when missing) and reads from it. */
export async function testLedgerCredential(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const ledger = await sharedLedger(ledgerPath(credential.data?.filePath));
		await ledger.listCases({ limit: 1 });
		return { status: 'OK', message: 'The ledger is open' };
	} catch (cause) {
		return { status: 'Error', message: cause instanceof Error ? cause.message : String(cause) };
	}
}
