/**
 * Files of comma-separated values as RFC 4180 has them: lines end with CRLF, a field that holds a comma, a quote or a line
 * end stands in quotes. What a person opens begins with a byte order mark. A text that a spreadsheet would calculate begins
 * with an apostrophe, also behind a semicolon, a tab or a line end inside of it, where a spreadsheet may begin another cell;
 * numbers below 0 stay numbers.
 */
export { csv } from './csv';
export { csvHeading } from './csvHeading';
export { csvLine } from './csvLine';
