import type { Instant } from '../case';
import { decideReminder } from './decide';
import type { CollectionInput } from './read/input';
import { readFacts } from './read/readFacts';
import type { CollectionSettings, Reminder } from './types';

/** From what a case holds to the decision, for a process and for a node alike. */
export function reminderFor(input: CollectionInput, settings: CollectionSettings, now: Instant): Reminder {
	return decideReminder(readFacts(input, settings, now), settings);
}

/**
 * For each invoice of a case, in their order; credit notes among them count for the invoices that they name.
 *
 * @param input.invoices as Estimate to Invoice writes them, issued
 */
export function remindersOf({ invoices, ...input }: Omit<CollectionInput, 'invoice' | 'otherInvoices'> & { invoices: readonly unknown[] }, settings: CollectionSettings, now: Instant): Reminder[] {
	const isCredit = (one: unknown) => typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'creditNote';
	return invoices.filter((one) => !isCredit(one)).map((invoice) => reminderFor({ ...input, invoice, otherInvoices: invoices }, settings, now));
}
