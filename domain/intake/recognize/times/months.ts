/** English months, in full and cut short. */
export const MONTHS =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const BEGINNINGS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Of each month the names in Spanish, French, German and Portuguese. */
const FOREIGN = [
	'enero|janvier|januar|jänner|janeiro',
	'febrero|février|februar|fevereiro',
	'marzo|mars|märz|março',
	'abril|avril|april',
	'mayo|mai|maio',
	'junio|juin|juni|junho',
	'julio|juillet|juli|julho',
	'agosto|août|august',
	'septiembre|septembre|september|setembro',
	'octubre|octobre|oktober|outubro',
	'noviembre|novembre|november|novembro',
	'diciembre|décembre|dezember|dezembro',
];

/** Months of all five languages; the longer names first, since some begin like others. */
export const ANY_MONTH = `${[...new Set(FOREIGN.flatMap((names) => names.split('|')))].sort((a, b) => b.length - a.length).join('|')}|${MONTHS}`;

/** 1 is January. */
export function monthNumber(written: string): number {
	const name = written.toLowerCase();
	const foreign = FOREIGN.findIndex((names) => names.split('|').includes(name));
	return (foreign === -1 ? BEGINNINGS.indexOf(name.slice(0, 3)) : foreign) + 1;
}
