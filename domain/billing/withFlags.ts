import type { Reason } from '../case';
import type { Invoice } from './types';
import { summaryOf } from './words/summary';

/** The invoice with what else a person has to look at, such as what its documents cannot show. */
export function withFlags(invoice: Invoice, more: readonly Reason[]): Invoice {
	const added = more.filter(({ code }) => !invoice.review.flags.some((flag) => flag.code === code));
	if (added.length === 0) return invoice;
	const flagged = { ...invoice, review: { required: true, flags: [...invoice.review.flags, ...added] } };
	return { ...flagged, summary: summaryOf(flagged) };
}
