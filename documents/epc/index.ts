/**
 * The code that a banking app reads to fill in a transfer in euros.
 *
 * Model: lines of text in a fixed order; what a bank would refuse (an IBAN that is none, an amount out of range, another
 * currency) gives no code at all.
 *
 * Sources: EPC069-12 version 2.1, format version 002; the European Payments Council's list of SEPA countries (EPC409-09) and SWIFT's
 * IBAN registry for their lengths.
 */
export { epcPayload, type Transfer } from './epcPayload';
export { isSepaIban } from './iban';
