import { DateTime } from 'luxon';

import type { Instant } from '../../case';
import { DomainError } from '../../errors';
import { currencyDigits } from '../../money';
import { fiscalYearOf, invoiceNumber, numberFormatOf } from '../numbering';
import { dueDateOf } from '../paymentTerms';
import { localDateAt } from '../read/localDate';
import type { BillingSettings } from '../settings';
import type { Invoice } from '../types';
import { wordsFor } from '../words/words';

/**
 * The approved draft with its number and today's date. The terms count from today: what was due so many days after the
 * draft is due so many days after the issue, in the notes too. An invoice that was issued before stays as it is.
 *
 * @param now when it was issued: for one that has its number already, when it got it
 *
 * @param given the number itself, or its place in the sequence
 */
export function issueInvoice(draft: Invoice, given: { number?: string; sequence?: number }, settings: BillingSettings, now: Instant): Invoice {
	if (draft.status === 'void') {
		throw new DomainError('invoice-void', 'invoice.status is void', 'Draft the invoice again; a void one cannot be issued.', 'invoice.status');
	}
	if (draft.status !== 'draft' && draft.number !== undefined) return draft;
	const today = localDateAt(now, settings.business.timezone);
	const format = numberFormatOf(settings.billing.numbering, draft);
	const { number = invoiceNumber(format, given.sequence ?? 0, fiscalYearOf(format, today)) } = given;
	const late = daysBetween(draft.issueDate, today);
	const dueDate = draft.terms && late > 0 ? dueDateOf(draft.terms, today, settings) : daysLater(draft.dueDate, late);
	const early = draft.earlyPaymentDiscount?.map((one) => ({ ...one, until: daysLater(one.until, late) }));
	const moved = new Map([[draft.dueDate, dueDate], ...(draft.earlyPaymentDiscount ?? []).map(({ until }): [string, string] => [until, daysLater(until, late)])]);
	const words = wordsFor(draft.customer, draft.estimate, { currency: draft.currency, digits: currencyDigits(draft.currency) }, settings);
	return {
		...draft,
		number,
		status: 'issued',
		issueDate: today,
		dueDate,
		...(early && { earlyPaymentDiscount: early }),
		instalments: draft.instalments.map((part) => (part.dueDate === draft.dueDate ? { ...part, dueDate } : part)),
		notes: withDates(draft.notes, moved, words.date),
	};
}

/** All at once: a day that was moved to is not moved on. */
function withDates(notes: string, moved: ReadonlyMap<string, string>, written: (date: string) => string): string {
	const dates = new Map([...moved].map(([from, to]) => [written(from), written(to)]));
	const longestFirst = [...dates.keys()].sort((a, b) => b.length - a.length).map((date) => date.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return notes.replace(new RegExp(longestFirst.join('|'), 'g'), (date) => dates.get(date) ?? date);
}

function daysBetween(from: string, to: string): number {
	return Math.max(0, utc(to).diff(utc(from), 'days').days);
}

function daysLater(date: string, days: number): string {
	return utc(date).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Local dates have no clock to change. */
function utc(date: string): DateTime {
	return DateTime.fromISO(date, { zone: 'utc' });
}
