/**
 * From an approved estimate to an invoice: what is billed, what it comes to, what changed since the approval, and what a person has to
 * look at first.
 *
 * Model: the approved offer with its approved change orders is the whole work, priced once. Each way of billing takes a part of
 * it: lines by quantity (`full`, `delivered`), a share with tax (`deposit`, `progress`), or all that is left
 * (`final`). What documents come to is kept by taxes, so that earlier invoices are taken off with their own net amounts and taxes, and
 * whatever takes the last part takes what is left: all invoices together are the work to the cent. Changes are steps from
 * the approved net amount to the billed one, and their effects sum to the difference. A key from the content, not
 * from the time or the payments, makes the same request the same invoice.
 *
 * Only data that cannot be read is refused. Whatever else is doubtful is billed the careful way and flagged for review.
 *
 * Sources: the profile's `billing` and `business`; EN 16931-1 for the meaning of totals, signs and tax categories.
 */
export { balanceOf, type Balance, type BalanceStatus } from './balanceOf';
export { draftInvoice } from './draftInvoice';
export { paymentStateOf } from './read/paymentState';
export type { InvoiceRequest } from './gather';
export { creditNote } from './credit/creditNote';
export type { CreditRequest } from './credit/gatherCredit';
export { numberNamed } from './earlier/settle';
export { computeDocument } from './document';
export { checkInvoice } from './issue/checkInvoice';
export { issueInvoice } from './issue/issueInvoice';
export { firstNumber, fiscalYearOf, invoiceNumber, type NumberFormat, numberFormatOf, numberSeries, numberSeriesSince } from './numbering';
export { nextNumberOf, numberWanted, type NumberWanted } from './issue/numberWanted';
export { readNumbered } from './read/numbered';
export { creditorReference, qrReference } from './paymentReference';
export { checkNotes } from './words/checkNotes';
export { figuresOf } from './words/summary';
export { localeOf } from './words/locale';
export { earlyPaymentSentences, paymentSentence } from './words/notes';
export { acceptedEstimate, depositOf, estimateDocument, optionsOf, type EstimateOption } from './estimates/document';
export { linesRequest, readDraftedLines, type OrderText } from './estimates/draftedLines';
export { estimateCustomer, estimateFromIntake, validUntilOf } from './estimates/fromIntake';
export { estimateNumbers } from './estimates/estimateNumber';
export { type ListedPrice, priceListOf } from './estimates/priceList';
export { pricedEstimate, type WantedEstimate, type WantedLine } from './estimates/pricedEstimate';
export { proposedLines } from './estimates/proposedLines';
export { estimateOf, requireFitting } from './recurring/estimateOf';
export { type Period, periodAfter, periodsUntil } from './recurring/periods';
export { type Plan, readPlan } from './recurring/plan';
export { withFlags } from './withFlags';
export { notesRequest, readPolishedNotes, wordsRequest, type WordsRequest } from './words/polish';
export type { BillingSettings } from './settings';
export * from './types';
