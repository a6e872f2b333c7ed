import type { BillingSettings } from './settings';

type Numbering = BillingSettings['billing']['numbering'];

/**
 * `INV-2026-00042`; a sequence of more digits is written in full.
 *
 * @param year of the issue date
 */
export function invoiceNumber({ prefix, digits, yearly }: Numbering, sequence: number, year: number): string {
	return `${prefix}${yearly ? `${year}-` : ''}${String(sequence).padStart(digits, '0')}`;
}

/** What is counted together, for the ledger: every year from 1 where the number has the year. Credit notes are counted with the invoices. */
export function numberSeries({ prefix, yearly }: Numbering, year: number): string {
	return yearly ? `invoice:${prefix}${year}` : `invoice:${prefix}`;
}
