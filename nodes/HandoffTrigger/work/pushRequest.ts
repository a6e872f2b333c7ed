import { accountingTurn, booksRequest } from '../../../documents/accounting';
import { calendarTurn } from '../../../documents/calendars';
import { lookUpRequest } from '../../../documents/crm';
import { jobTurn } from '../../../documents/fieldService';
import type { Process } from '../../../domain/case';
import type { BooksWork, CalendarWork, JobWork, LookUpWork, PushWork } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import type { LeasedWork, Ledger } from '../../../ledger';
import { profileIfAny } from '../../shared/profile';

const BY_PROFILE: readonly Process[] = ['billing', 'push', 'calendar', 'job', 'lookUp', 'collection'];

/** What requests to other services, and the periods of plans, are prepared by; a profile that cannot be read is said by Decide. */
export async function profileFor(ledger: Ledger, process: Process): Promise<Profile | undefined> {
	return BY_PROFILE.includes(process) ? await profileIfAny(ledger) : undefined;
}

/** With what the accounting service, a calendar or the field-service tool is to be asked next, nothing in a test; a CRM is only looked into. */
export function withRequest(prepared: Record<string, unknown>, work: LeasedWork | { test: true }): Record<string, unknown> {
	const isTest = 'test' in work;
	const wasCutOff = !isTest && work.attempt > 1;
	const nothing = isTest && { ask: 'nothing' };
	if (prepared.push !== undefined) return { ...prepared, push: { ...accountingTurn(prepared.push as PushWork, wasCutOff), ...nothing } };
	if (prepared.calendar !== undefined) return { ...prepared, calendar: { ...calendarTurn(prepared.calendar as CalendarWork, wasCutOff), ...nothing } };
	if (prepared.job !== undefined) return { ...prepared, job: { ...jobTurn(prepared.job as JobWork, wasCutOff), ...nothing } };
	if ('lookUp' in prepared) return { ...prepared, lookUp: lookUpRequest(prepared.lookUp as LookUpWork | undefined) };
	if (prepared.books !== undefined) return { ...prepared, books: { ...(prepared.books as BooksWork), ...booksRequest(prepared.books as BooksWork), ...nothing } };
	return prepared;
}
