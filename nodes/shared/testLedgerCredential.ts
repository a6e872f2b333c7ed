import type { ICredentialsDecrypted, ICredentialTestFunctions, INodeCredentialTestResult } from 'n8n-workflow';

import { openLedger } from '../../ledger';
import { ledgerPlace, whyNotHere } from './ledgerPlace';

/** Opens the ledger (making it when missing), reads from it and closes it. A server that is away is not waited for. */
export async function testLedgerCredential(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const place = ledgerPlace(credential.data);
		const reason = whyNotHere(place);
		if (reason) return { status: 'Error', message: `${reason.message}. ${reason.description}` };
		const ledger = await openLedger(place.store === 'postgres' ? { ...place, patienceMs: 0 } : place);
		try {
			await ledger.listCases({ limit: 1 });
		} finally {
			await ledger.close();
		}
		return { status: 'OK', message: 'The ledger is open' };
	} catch (cause) {
		return { status: 'Error', message: reasonFor(cause) };
	}
}

/** The test shows one text, so what to do goes with what happened. */
function reasonFor(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	return 'description' in cause && typeof cause.description === 'string' ? `${cause.message} ${cause.description}` : cause.message;
}
