/**
 * Estimates, customers, lines and payments as other systems write them, by our names.
 *
 * Model: one table of names for each kind of record; what no table knows, and could change what is billed, is said by its
 * place, so that nothing is passed over unseen. Values are left as they are, but for the shapes that only another system has
 * (QuickBooks' line details, Stripe's smallest units, Odoo's pairs).
 *
 * Sources: the systems' interface documentation, read 2026-11.
 */
export { bare, isRecord } from './named';
export { isPicture } from './picture';
export { deliveryByName, estimateByName, lineByName, paymentByName } from './shapes';
