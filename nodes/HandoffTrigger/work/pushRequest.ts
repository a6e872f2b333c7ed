import { accountingTurn } from '../../../documents/accounting';
import type { Process } from '../../../domain/case';
import type { PushWork } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import type { LeasedWork, Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';

/** What pushes are prepared by; a profile that cannot be read is said by Decide. */
export async function profileFor(ledger: Ledger, process: Process): Promise<Profile | undefined> {
	return process === 'push' ? await profileIfAny(ledger) : undefined;
}

/** With what the accounting service is to be asked next; nothing in a test. */
export function withRequest(prepared: Record<string, unknown>, work: LeasedWork | { test: true }): Record<string, unknown> {
	if (prepared.push === undefined) return prepared;
	const isTest = 'test' in work;
	const turn = accountingTurn(prepared.push as PushWork, !isTest && work.attempt > 1);
	return { ...prepared, push: { ...turn, ...(isTest && { ask: 'nothing' }) } };
}
