const NUMBER = /^-?\d+(\.\d+)?$/;
/** What spreadsheets take for the beginning of a formula, in its full width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line with its end. */
export function csvLine(fields: ReadonlyArray<string | undefined>): string {
	return `${fields.map((field) => written(field ?? '')).join(',')}\r\n`;
}

/** Most fields are neither. */
const SPECIAL = /^[=+\-@\t\r\n＝＋－＠]|[",\r\n]/;

function written(field: string): string {
	if (!SPECIAL.test(field)) return field;
	const safe = FORMULA.test(field) && !NUMBER.test(field) ? `'${field}` : field;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
