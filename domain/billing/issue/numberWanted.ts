import { DateTime } from 'luxon';

import type { Instant } from '../../case';
import { firstNumber, fiscalYearOf, invoiceNumber, type Numbered, numberFormatOf, numberSeries, numberSeriesSince } from '../numbering';
import { localDateAt } from '../read/localDate';
import type { BillingSettings } from '../settings';
import type { Invoice } from '../types';

/** What the ledger is asked for. */
export interface NumberWanted {
	series: string;
	earlierSeries: string[];
	/** The first number of the series. */
	startAt: number;
	key: string;
	madeAt: Instant;
	sameWithinDays?: number;
}

/**
 * Work that was billed in full and is drafted again, unchanged, so many days later is another month's of a contract; before,
 * it is the same draft once more, over midnight and the end of the year too. Every other document is what it is of: a share
 * of the work, or a credit of an invoice, does not come again.
 */
const SAME_DRAFT_WITHIN_DAYS = 3;

export function numberWanted({ kind, billing, key, issueDate, businessUnit }: Invoice, { billing: { numbering }, business }: BillingSettings, now: Instant): NumberWanted {
	const format = numberFormatOf(numbering, { kind, billing, businessUnit });
	const year = fiscalYearOf(format, localDateAt(now, business.timezone));
	return {
		series: numberSeries(format, year),
		earlierSeries: numberSeriesSince(format, issueDate, year),
		startAt: firstNumber(format, year),
		key,
		madeAt: DateTime.fromISO(issueDate, { zone: 'utc' }).toMillis(),
		...(kind === 'invoice' && billing === 'full' && { sameWithinDays: SAME_DRAFT_WITHIN_DAYS }),
	};
}

/**
 * The number that a document would get now, which nobody has taken by asking.
 *
 * @param lastOf the last number given of a series, 0 where there is none
 */
export async function nextNumberOf(
	document: Numbered,
	{ billing: { numbering }, business }: BillingSettings,
	now: Instant,
	lastOf: (series: string) => Promise<number>,
): Promise<{ number: string; series: string; sequence: number }> {
	const format = numberFormatOf(numbering, document);
	const year = fiscalYearOf(format, localDateAt(now, business.timezone));
	const series = numberSeries(format, year);
	const sequence = Math.max((await lastOf(series)) + 1, firstNumber(format, year));
	return { number: invoiceNumber(format, sequence, year), series, sequence };
}
