/**
 * What the customer reads on an invoice, whatever it is printed on.
 *
 * Model: every word, amount and date as text in the customer's language and in reading order; a PDF or a page only sets it.
 * What cannot end (a description of 100 kB) is cut with a visible sign.
 *
 * Sources: CLDR, by way of Intl, for numbers, dates, currencies and countries; Directive 2006/112/EC art. 226 for what an
 * invoice has to say.
 */
export { adjustmentText } from './adjustmentText';
export { cutsOf } from './cuts';
export { slipGaps } from './slipGaps';
export { type EstimateFacts, estimateView } from './estimateView';
export { excerpt } from './excerpt';
export { formats } from './formats';
export { invoiceView } from './invoiceView';
export { wordingOf } from './wording';
export type { InvoiceView, LineView, PartyView, PaymentView, Row, SlipView, TotalRow } from './types';
