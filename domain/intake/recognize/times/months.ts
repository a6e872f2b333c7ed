import { PACKS } from '../../../language';

/** English months, in full and cut short. */
export const MONTHS =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const BEGINNINGS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Of each month the names in the other languages. */
const FOREIGN = BEGINNINGS.map((_, month) => PACKS.filter(({ code }) => code !== 'en').flatMap(({ times }) => times.names.months[month].split('|')));

/** Months of all languages; the longer names first, since some begin like others. */
export const ANY_MONTH = `${[...new Set(FOREIGN.flat())].sort((a, b) => b.length - a.length).join('|')}|${MONTHS}`;

/** 1 is January. */
export function monthNumber(written: string): number {
	const name = written.toLowerCase();
	const foreign = FOREIGN.findIndex((names) => names.includes(name));
	return (foreign === -1 ? BEGINNINGS.indexOf(name.slice(0, 3)) : foreign) + 1;
}
