import { homedir } from 'node:os';

import type { ICredentialsDecrypted, ICredentialTestFunctions, INodeCredentialTestResult } from 'n8n-workflow';

import { defaultLedgerPath, sharedLedger } from '../../ledger';

/** Opens the file (making it when missing) and reads from it. */
export async function testLedgerCredential(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const given = credential.data?.filePath;
	const path = typeof given === 'string' && given.trim() !== '' ? given.trim() : defaultLedgerPath(process.env, homedir());
	try {
		const ledger = await sharedLedger(path);
		await ledger.listCases({ limit: 1 });
		return { status: 'OK', message: 'The ledger is open' };
	} catch (cause) {
		return { status: 'Error', message: cause instanceof Error ? cause.message : String(cause) };
	}
}
