/**
 * Postcodes: which field of a form has one, how it is written, and whether a territory covers it.
 *
 * Model: a field counts by the words of its name, never by what its text looks like; of several the place of the work comes
 * first and the place of the bill last. A territory is a list of patterns: a code, its beginning as the country's post
 * divides it (outward code, forward sortation area, routing key, ZIP of a ZIP+4), a range, or a pattern with `*`. Codes that
 * a spreadsheet took the leading zeros off get them back by the business's country.
 *
 * Sources: Universal Postal Union, addressing systems of its members; Royal Mail's PAF guide for outward codes.
 */
export { postcodeOf } from './fields';
export { normalPostcode } from './normal';
export { covers } from './covers';
