/**
 * An invoice for accounting systems: what their interfaces create one from, and the files they import.
 *
 * Model: every system gets the same lines without tax, each with its share of the invoice's tax, so that net, tax and total agree to
 * the cent with ours whatever the system's own way to round. Quantity and price go along where they multiply to the line's
 * amount exactly; otherwise they stand in its description. Amounts become JSON numbers where an interface takes no others: up to 15
 * digits are written as they were read. Ids that only the system knows come in as `Codes`; `quickBooksLookup` asks for them,
 * and `quickBooksFound` reads the answer. To create a document
 * takes several requests: `accountingTurn` says which is next, `accountingAnswer` what its answer comes to. `booksRequest` asks what is unpaid of one that is there.
 *
 * Sources: QuickBooks Online accounting API, entities Customer, Invoice and CreditMemo, its batch, query language and request IDs, and
 * its invoice import file; Xero accounting API, Invoices and CreditNotes, and its sales invoice template; Stripe API, customers,
 * invoices, their lines and credit notes, with its list of zero-decimal and three-decimal currencies. RFC 4180 for the files; DATEV's
 * description of its format, version 13 of Buchungsstapel with the header 700, read 2026-11.
 */
export { booksAnswer, booksRequest } from './books';
export type { Codes } from './codes';
export { accountingAnswer, accountingRequest, accountingTurn, bodyIn, notTaken, requestOr, rowIn, rowsIn, textIn, turnOf, unanswered } from './push';
export { datevCsv, type DatevCodes } from './datevCsv';
export { quickBooksCsv } from './quickBooksCsv';
export { quickBooksCustomer, quickBooksLookup } from './quickBooksCustomer';
export { quickBooksFound } from './quickBooksFound';
export { quickBooksInvoice } from './quickBooksInvoice';
export { stripeForms } from './stripeForms';
export { stripeInvoice } from './stripeInvoice';
export { xeroCsv } from './xeroCsv';
export { xeroInvoice } from './xeroInvoice';
