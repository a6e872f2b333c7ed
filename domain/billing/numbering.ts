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

/**
 * Where an invoice that was drafted on a day can have its number from: the series of every year since.
 *
 * @param draftedOn the draft's date
 * @param year of today
 */
export function numberSeriesSince(numbering: Numbering, draftedOn: string, year: number): string[] {
	const first = Math.min(Number(draftedOn.slice(0, 4)), year);
	// A draft made before its year's end can have been issued by a clock of another zone.
	return Array.from({ length: Math.min(year - first, MOST_YEARS) + 2 }, (_, back) => numberSeries(numbering, year - back));
}

/** Nothing is drafted and left for longer. */
const MOST_YEARS = 10;
