import type { Tax } from '../../domain/billing/types';

/** What the accounting system calls things. */
export interface Codes {
	/** The customer's id. */
	customer?: string;
	/** QuickBooks: the product or service that lines are booked as; its id, in a file its name. */
	item?: string;
	/** Xero: the revenue account. */
	account?: string;
	/** Its tax codes by ours; several taxes of a line are joined, `GST+PST`, and `` is a line without tax. */
	taxes?: Record<string, string>;
}

export function taxCode(taxes: Tax[], codes: Codes): string | undefined {
	return codes.taxes?.[taxes.map(({ code }) => code).join('+')];
}

export function taxNames(taxes: Tax[]): string {
	return taxes.map(({ name, code }) => name ?? code).join(' + ');
}
