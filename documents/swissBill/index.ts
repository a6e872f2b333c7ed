/**
 * The payment part of a Swiss invoice: what its code says, and what is printed beside it.
 *
 * Model: made of the invoice where it is paid to an account in Switzerland or Liechtenstein, in francs or by a customer there
 * in euros. The reference is made of the invoice's number, so that the money says what it is for; an account that is a
 * QR-IBAN has its own kind. What the standard asks for and the profile does not say is named, and there is no payment part.
 *
 * Sources: Swiss Implementation Guidelines QR-bill, version 2.3 (structured addresses, characters), and its style guide
 * (measures, words); ISO 11649.
 */
export { SLIP_WORDS, type SlipWords } from './slipWords';
export { type SwissBill, swissBillOf } from './swissBill';
export { swissPayload } from './swissPayload';
