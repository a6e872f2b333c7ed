import { accountingRequest } from '../../../documents/accounting';
import type { Process } from '../../../domain/case';
import type { PushWork } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import type { LeasedWork, Ledger } from '../../../ledger';
import { savedProfile } from '../../shared/profile';

/** What pushes are prepared by; a profile that cannot be read is said by Decide. */
export async function profileFor(ledger: Ledger, process: Process): Promise<Profile | undefined> {
	return process === 'push' ? (await savedProfile(ledger).catch(() => undefined))?.profile : undefined;
}

/**
 * With what the accounting service is to be asked next. Nothing is asked in a test; and where an earlier execution was cut off, it
 * is first asked again what it has.
 */
export function withRequest(prepared: Record<string, unknown>, work: LeasedWork | { test: true }): Record<string, unknown> {
	if (prepared.push === undefined) return prepared;
	const isTest = 'test' in work;
	const given = prepared.push as PushWork;
	const push = !isTest && work.attempt > 1 ? { ...given, known: {} } : given;
	const next = accountingRequest(push);
	return { ...prepared, push: { ...push, ...next, ...(isTest && { ask: 'nothing' }) } };
}
