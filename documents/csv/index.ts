/**
 * Files of comma-separated values as RFC 4180 has them: lines end with CRLF, a field that holds a comma, a quote or a line
 * end stands in quotes. A text that a spreadsheet would calculate begins with an apostrophe; numbers below 0 stay numbers.
 */
export { csv } from './csv';
export { csvLine } from './csvLine';
