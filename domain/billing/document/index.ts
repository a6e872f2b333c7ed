/**
 * What a document comes to: its lines, discounts, charges, taxes and totals, from quantities, prices and rates.
 *
 * Model: every line, and every part of a document's discount or charge, is a position with an amount and a set of taxes. A
 * discount or charge without taxes of its own is split into such parts, in proportion to what the lines come to under each
 * set. A tax is rounded once on all that has it (rounding by document) or on each position (by line). Amounts are rounded
 * where they are shown and nowhere between: a line, each discount and charge, each tax. What is split is settled by largest
 * remainder, so that net + tax = gross and the parts are the whole, whatever was rounded. With prices that include tax the
 * gross amount stands and the net amounts give way.
 *
 * Sources: EN 16931-1 (BR-CO-10 to BR-CO-17); decimal arithmetic of `money`.
 */
export { computeDocument } from './computeDocument';
