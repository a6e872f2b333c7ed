import type { Inquiry } from '../../../case';
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

/** Days by their names. Folded: English · Spanish · French · German · Portuguese. */
const DAY =
	/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tonight|tomorrow|weekends?|next week|this week|hoy|pasado manana|manana|proxima semana|esta semana|aujourd'?hui|demain|semaine prochaine|cette semaine|heute|ubermorgen|morgen|nachste woche|diese woche|hoje|amanha|proxima semana)\b|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira)s?\b|\b(?:mornings?|afternoons?|evenings?)\b/;
/** A day of a month: "March 5", "5. März", "el 5 de marzo". Folded. */
const DATED =
	/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th|\.|er)? (?:de |of )?(?:jan|ene|feb|fev|mar|apr|abr|avr|mai|may|jun|juin|jul|juil|aug|ago|aou|sep|set|oct|okt|out|nov|dec|dez|dic)[a-z]{0,7}\b/;

/** Whether the customer's words name a day or a part of one. */
export function namesDay({ text, subject = '' }: Inquiry): boolean {
	const said = fold(`${subject}\n${text.slice(0, LIMIT)}`);
	return DAY.test(said) || DATED.test(said);
}
