import type { Inquiry } from '../../../case';
import { anyLanguage, PACKS } from '../../../language';
import { fold, plainFigures } from '../../../text';

/** UTF-16 units of a message in which an answer is looked for. */
const LIMIT = 4_000;
/** Figures of a telephone number, in one to six groups, and no date among them. */
const NUMBER = /(?<![\d/.-])\+?\(?\d{1,5}(?:[ ()./-]{1,3}\d{2,5}){1,5}(?![\d/])|(?<!\d)\d{9,15}(?!\d)/g;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)$/;
const FEWEST_DIGITS = 7;

/** Whether a number to be called is known, or stands in the customer's words: nobody is asked for it again. */
export function givesPhone({ contact, text, fields }: Inquiry): boolean {
	if (contact.phone) return true;
	const said = plainFigures([text.slice(0, LIMIT), ...Object.values(fields).filter((value) => typeof value === 'string').map((value) => value.slice(0, 200))].join('\n'));
	return [...said.matchAll(NUMBER)].some(([number]) => !DATE.test(number) && number.replace(/\D/g, '').length >= FEWEST_DIGITS);
}

const WEEKDAYS = PACKS.flatMap(({ times }) => times.names.weekdays.map(fold)).join('|');
/** Days by their names. */
const DAY = new RegExp(`\\b(?:(?:${WEEKDAYS})s?|${anyLanguage(({ times }) => times.near)})\\b`);
const MONTHS = PACKS.map(({ times }) => times.names.months.flatMap((names) => fold(names).split('|').map((name) => name.slice(0, 3))));
/** A day of a month: "March 5", "5. März", "el 5 de marzo". Folded. */
const DATED = new RegExp(`\\b(?:${MONTHS[0].join('|')})[a-z]{0,6}\\.? \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th|\\.|er)? (?:de |of )?(?:${[...new Set(MONTHS.flat())].join('|')})[a-z]{0,7}\\b`);

/** Whether the customer's words name a day or a part of one. */
export function namesDay({ text, subject = '' }: Inquiry): boolean {
	const said = fold(`${subject}\n${text.slice(0, LIMIT)}`);
	return DAY.test(said) || DATED.test(said);
}
