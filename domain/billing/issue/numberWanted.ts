import { DateTime } from 'luxon';

import type { Instant } from '../../case';
import { numberSeries, numberSeriesSince } from '../numbering';
import { localDateAt } from '../read/localDate';
import type { BillingSettings } from '../settings';
import type { Invoice } from '../types';

/** What the ledger is asked for. */
export interface NumberWanted {
	series: string;
	earlierSeries: string[];
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

export function numberWanted({ kind, billing, key, issueDate }: Invoice, { billing: { numbering }, business }: BillingSettings, now: Instant): NumberWanted {
	const year = Number(localDateAt(now, business.timezone).slice(0, 4));
	return {
		series: numberSeries(numbering, year),
		earlierSeries: numberSeriesSince(numbering, issueDate, year),
		key,
		madeAt: DateTime.fromISO(issueDate, { zone: 'utc' }).toMillis(),
		...(kind === 'invoice' && billing === 'full' && { sameWithinDays: SAME_DRAFT_WITHIN_DAYS }),
	};
}
