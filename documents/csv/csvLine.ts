const NUMBER = /^-?\d+(\.\d+)?$/;
/** What spreadsheets take for the beginning of a formula, in its full width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The same inside of a cell: where a spreadsheet parts cells by semicolons or tabs, another one begins there, whatever stands in quotes. */
const FORMULA_INSIDE = /(?<=.[;\t\r\n]["' ]{0,5})(?=[=+\-@＝＋－＠])/gs;

/** One line with its end. */
export function csvLine(fields: ReadonlyArray<string | undefined>): string {
	return `${fields.map((field) => written(field ?? '')).join(',')}\r\n`;
}

/** One cell wherever it is opened, and no formula: as most fields are. */
const PLAIN = /^(?:[^=+\-@＝＋－＠",;\t\r\n][^",;\t\r\n]*)?$/;
/** Without one of these, a field is one cell wherever it is opened. */
const PARTING = /[",;\t\r\n]/;

function written(field: string): string {
	if (PLAIN.test(field)) return field;
	const isFormula = FORMULA.test(field) && !NUMBER.test(field);
	if (!isFormula && !PARTING.test(field)) return field;
	const inside = field.replace(FORMULA_INSIDE, "'");
	const safe = isFormula ? `'${inside}` : inside;
	return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
