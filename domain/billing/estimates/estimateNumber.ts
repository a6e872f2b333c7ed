import type { Instant } from '../../case';
import { fiscalYearOf, invoiceNumber } from '../numbering';
import { localDateAt } from '../read/localDate';
import type { BillingSettings } from '../settings';

/** How estimates are numbered: as invoices are, in a series of their own, which may have gaps. */
export function estimateNumbers({ billing: { numbering, estimates }, business }: BillingSettings, now: Instant): { series: string; numberOf(sequence: number): string } {
	const { digits, yearly, yearDigits, fiscalYearStart } = numbering;
	const format = { prefix: estimates.prefix, digits, yearly, yearDigits, fiscalYearStart };
	const year = fiscalYearOf(format, localDateAt(now, business.timezone));
	return { series: `estimate:${estimates.prefix}${yearly ? year : ''}`, numberOf: (sequence) => invoiceNumber(format, sequence, year) };
}
