import { accountingTurn, booksRequest } from '../../../documents/accounting';
import type { Process } from '../../../domain/case';
import type { BooksWork, PushWork } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import type { LeasedWork, Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';

/** What pushes and reminders are prepared by; a profile that cannot be read is said by Decide. */
export async function profileFor(ledger: Ledger, process: Process): Promise<Profile | undefined> {
	return process === 'push' || process === 'collection' ? await profileIfAny(ledger) : undefined;
}

/** With what the accounting service is to be asked next; nothing in a test. */
export function withRequest(prepared: Record<string, unknown>, work: LeasedWork | { test: true }): Record<string, unknown> {
	const isTest = 'test' in work;
	if (prepared.books !== undefined) return { ...prepared, books: { ...(prepared.books as BooksWork), ...booksRequest(prepared.books as BooksWork), ...(isTest && { ask: 'nothing' }) } };
	if (prepared.push === undefined) return prepared;
	const turn = accountingTurn(prepared.push as PushWork, !isTest && work.attempt > 1);
	return { ...prepared, push: { ...turn, ...(isTest && { ask: 'nothing' }) } };
}
