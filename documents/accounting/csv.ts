const NUMBER = /^-?\d+(\.\d+)?$/;
/** What spreadsheets take for the beginning of a formula, in its full width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A file as RFC 4180 has it: lines end with CRLF, a field that holds a comma, a quote or a line end stands in quotes. A text that a
 * spreadsheet would calculate begins with an apostrophe; numbers below 0 stay numbers.
 */
export function csv(columns: readonly string[], rows: Array<Array<string | undefined>>): string {
	return [columns.join(','), ...rows.map((row) => row.map((field) => written(field ?? '')).join(','))].map((line) => `${line}\r\n`).join('');
}

function written(field: string): string {
	const safe = FORMULA.test(field) && !NUMBER.test(field) ? `'${field}` : field;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
