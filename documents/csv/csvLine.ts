const NUMBER = /^-?\d+(\.\d+)?$/;

/** What spreadsheets take for the beginning of a formula, inside of a cell: where one parts cells by semicolons or tabs, another one begins there, whatever stands in quotes. */
const FORMULA_INSIDE = /(?<=.[;\t\r\n]["' ]{0,5})(?=[=+\-@＝＋－＠])/gs;

/** One line with its end. */
export function csvLine(fields: ReadonlyArray<string | undefined>): string {
	let line = '';
	for (let place = 0; place < fields.length; place += 1) {
		const field = fields[place];
		if (place > 0) line += ',';
		if (field !== undefined && field !== '') line += written(field);
	}
	return `${line}\r\n`;
}

function written(field: string): string {
	const found = lookAt(field);
	// One cell wherever it is opened, and no formula, as most fields are.
	if (found === 0) return field;
	const inside = found & FORMULA_BEHIND ? field.replace(FORMULA_INSIDE, "'") : field;
	const safe = found & FORMULA_FIRST && !NUMBER.test(field) ? `'${inside}` : inside;
	return found & IN_QUOTES ? `"${found & QUOTE ? safe.replaceAll('"', '""') : safe}"` : safe;
}

const IN_QUOTES = 1;
const QUOTE = 2;
/** Where a spreadsheet may part cells. */
const PARTS = 4;
/** Stands between that and a formula, a few times at most. */
const SPACES = 8;
const BEGINS_A_FORMULA = 16;
const FORMULA_FIRST = 32;
const FORMULA_BEHIND = 64;

/** Of ASCII, by code. */
const MEANING = new Uint8Array(128);
for (const [characters, meaning] of [['",;\r\n', IN_QUOTES], ['"', QUOTE], [';\t\r\n', PARTS], ['"\' ', SPACES], ['=+-@', BEGINS_A_FORMULA], ['\t\r\n', FORMULA_FIRST]] as const) {
	for (const character of characters) MEANING[character.charCodeAt(0)] |= meaning;
}
/** The same signs in their full width. */
const WIDE = new Set(['＝', '＋', '－', '＠'].map((character) => character.charCodeAt(0)));
const MOST_SPACES = 5;

/** What a field has that decides how it is written: quicker told character by character than by expressions. */
function lookAt(field: string): number {
	let found = 0;
	let spaces = MOST_SPACES + 1;
	for (let index = 0; index < field.length; index += 1) {
		const code = field.charCodeAt(index);
		const meaning = code < MEANING.length ? MEANING[code] : WIDE.has(code) ? BEGINS_A_FORMULA : 0;
		if (meaning === 0) {
			spaces = MOST_SPACES + 1;
			continue;
		}
		found |= meaning & (IN_QUOTES | QUOTE);
		if (index === 0 && meaning & (BEGINS_A_FORMULA | FORMULA_FIRST)) found |= FORMULA_FIRST;
		if (meaning & BEGINS_A_FORMULA && spaces <= MOST_SPACES) found |= FORMULA_BEHIND;
		spaces = meaning & PARTS ? 0 : meaning & SPACES ? spaces + 1 : MOST_SPACES + 1;
	}
	return found;
}
