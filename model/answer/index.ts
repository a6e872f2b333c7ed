/**
 * From what a model wrote to JSON: read tolerantly, nothing invented. Pure, and linear on whatever comes.
 *
 * Model: an exact parse first, then one pass of a forgiving reader over each object in the text; the request's schema then
 * says where nothing is null and where it is left out. Whether the JSON means anything is judged by whoever asked.
 */
export { readJson } from './readJson';
export { settleNulls } from './settleNulls';
