const NUMBER = /^-?\d+(\.\d+)?$/;
/** What spreadsheets take for the beginning of a formula, in its full width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The same inside of a cell: where a spreadsheet parts cells by semicolons or tabs, another one begins there, whatever stands in quotes. */
const FORMULA_INSIDE = /(?<=.[;\t\r\n]["' ]{0,5})(?=[=+\-@＝＋－＠])/gs;

/** One line with its end. */
export function csvLine(fields: ReadonlyArray<string | undefined>): string {
	let line = '';
	for (let place = 0; place < fields.length; place += 1) {
		const field = fields[place];
		if (place > 0) line += ',';
		if (field !== undefined && field !== '') line += isPlain(field) ? field : written(field);
	}
	return `${line}\r\n`;
}

/** Without one of these, a field is one cell wherever it is opened. */
const PARTING = /[",;\t\r\n]/;
/** What `FORMULA_INSIDE` looks for from its other end, which is quicker where there is none. */
const MAYBE_INSIDE = /[;\t\r\n]["' ]{0,5}[=+\-@＝＋－＠]/;

function written(field: string): string {
	const isFormula = FORMULA.test(field) && !NUMBER.test(field);
	if (!isFormula && !PARTING.test(field)) return field;
	const inside = MAYBE_INSIDE.test(field) ? field.replace(FORMULA_INSIDE, "'") : field;
	const safe = isFormula ? `'${inside}` : inside;
	return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const PARTS = 1;
const BEGINS_A_FORMULA = 2;
/** Of ASCII, by code. */
const MEANING = new Uint8Array(128);
for (const character of '",;\t\r\n') MEANING[character.charCodeAt(0)] = PARTS;
for (const character of '=+-@') MEANING[character.charCodeAt(0)] = BEGINS_A_FORMULA;

/** One cell wherever it is opened, and no formula: as most fields are, and quicker told character by character than by expressions. */
function isPlain(field: string): boolean {
	for (let index = 0; index < field.length; index += 1) {
		const code = field.charCodeAt(index);
		if (code >= MEANING.length) {
			if (index === 0) return false;
			continue;
		}
		const meaning = MEANING[code];
		if (meaning === PARTS || (meaning === BEGINS_A_FORMULA && index === 0)) return false;
	}
	return true;
}
