/** Unpaid invoices of a case: what goes to the customer, to a person, or nowhere, and what an answer about money holds up. */
export { claimsOf, openInvoiceOf, type Claim } from './claims';
export { collection, COLLECTION_CODES } from './collection';
export { heldByReply } from './heldByReply';
export { queuedEvent } from './letters';
export { voidedBy } from './voidedBy';
