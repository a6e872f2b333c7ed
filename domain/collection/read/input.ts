/** As it comes from an item, a case or a sheet. */
export interface CollectionInput {
	caseId?: string;
	invoice: unknown;
	/** A list of `{ amount, paidOn, reference, invoice, status }`, or one; below 0 for money paid back. */
	payments?: unknown;
	/** Credit notes of this invoice, as an invoice is written, or `{ amount, date }`. */
	creditNotes?: unknown;
	/** The case's events, in any order. */
	events?: unknown;
	/** The case's other invoices: money that names none settles the oldest first. */
	otherInvoices?: unknown;
	/** Who owes, where the invoice does not say it. */
	customer?: unknown;
	/** An answer of the customer that is not among the events yet. */
	reply?: unknown;
	/** Times of messages about money for other invoices of the same customer. */
	otherMessages?: unknown;
	/** When the last check ran. */
	lastRunAt?: unknown;
	/** Nobody said what the business's currency is: an invoice has to name its own. */
	isCurrencyUnknown?: boolean;
}
