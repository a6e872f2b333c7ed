import { DateTime } from 'luxon';

import type { Instant } from '../../case';
import { DomainError } from '../../errors';
import { currencyDigits } from '../../money';
import { fiscalYearOf, invoiceNumber, numberFormatOf } from '../numbering';
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
	const dueDate = daysLater(draft.dueDate, late);
	const words = wordsFor(draft.customer, draft.estimate, { currency: draft.currency, digits: currencyDigits(draft.currency) }, settings);
	return {
		...draft,
		number,
		status: 'issued',
		issueDate: today,
		dueDate,
		instalments: draft.instalments.map((part) => (part.dueDate === draft.dueDate ? { ...part, dueDate } : part)),
		notes: draft.notes.replaceAll(words.date(draft.dueDate), words.date(dueDate)),
	};
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
