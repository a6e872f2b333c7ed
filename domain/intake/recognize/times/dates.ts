import type { ReadingContext } from '../../types';
import { behind, type Rule } from '../recognizer';
import { localNow } from './local';
import { ANY_MONTH, MONTHS, monthNumber } from './months';
import { dateOf, dayOf, oneDay, type TimePart } from './part';

/** "05.03.2026", and in languages that write dates so "15.3.": with dots the day comes first everywhere. */
const dotted: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d.,:/-])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}(?!\d|:|[.,]\d| ?(?:Uhr|h)(?!\p{L}))))?(?![\d/])/gu,
	read([whole, first, second, written], context) {
		if (written === undefined && context.language === 'en') return null;
		const [number, month] = [Number(first), Number(second)];
		const year = written === undefined ? yearOf(month, number, context) : fullYear(written, context);
		if (!exists(year, month, number)) return null;
		return { value: { days: oneDay(dayOf(year, month, number)), whole: true }, confidence: 0.85, valid: true, to: whole.trimEnd().length };
	},
};

const ORDINAL = '(?:st|nd|rd|th|º|er|\\.)?';
const TO = String.raw`(?: ?[-–] ?| (?:to|till?|until|through|thru|and|bis(?: zum)?|und|al|a|y|au|et|e) (?:the |el |le )?)`;
const DAY = String.raw`\d{1,2}`;

/** "10-12 March", "between 3 and 12 of Sept", "du 3 au 5 mars", "March 9-11", "April 9th through 17th". */
const several: Rule<TimePart> = {
	pattern: new RegExp(
		String.raw`(?<![\p{L}\d.,:/-])(?:(?:from|between|vom|zwischen|del|du|entre|de) (?:the |el |le )?)?(?:(?<d1>${DAY})${ORDINAL}${TO}(?<d2>${DAY})${ORDINAL} ?(?:of |de )?(?<m1>${ANY_MONTH})|(?<m2>${ANY_MONTH}) (?:the )?(?<d3>${DAY})${ORDINAL}${TO}(?<d4>${DAY})${ORDINAL}(?! ?(?:am|pm|a\.m|p\.m|uhr|h|o['’]clock)(?!\p{L})|:))(?:,? (?:de |of )?(?<year>\d{4}))?(?![\p{L}\d])`,
		'giu',
	),
	read({ groups = {} }, context) {
		const [first, last] = [Number(groups.d1 ?? groups.d3), Number(groups.d2 ?? groups.d4)];
		const month = monthNumber(groups.m1 ?? groups.m2);
		const year = groups.year === undefined ? yearOf(month, last, context) : Number(groups.year);
		if (first >= last || !exists(year, month, first) || !exists(year, month, last)) return null;
		return { value: { days: { from: dayOf(year, month, first), to: dayOf(year, month, last) + 1 }, whole: true }, confidence: 0.85, valid: true };
	},
};

/** "3/10-3/14", "10/1/2026 to 10/7/2026", in the country's order. */
const figures: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d.,:/$€£-])(?:(?:from|between|vom|du|del|de) )?(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}))?(?: ?[-–~] ?| (?:to|through|thru|until|till|and|bis|au|al|a) )(\d{1,2})\2(\d{1,2})(?:(?:\2|, )(\d{4}))?(?![\p{L}\d/:-]|\.\d)/giu,
	read([, a, , b, firstYear, c, d, lastYear], context) {
		const [month, number, toMonth, toNumber] = (isMonthFirst(context) ? [a, b, c, d] : [b, a, d, c]).map(Number);
		const year = lastYear === undefined ? yearOf(toMonth, toNumber, context) : Number(lastYear);
		const from = firstYear === undefined ? year - (toMonth < month ? 1 : 0) : Number(firstYear);
		if (!exists(from, month, number) || !exists(year, toMonth, toNumber) || month > 12 || toMonth > 12) return null;
		const days = { from: dayOf(from, month, number), to: dayOf(year, toMonth, toNumber) + 1 };
		return days.from < days.to ? { value: { days, whole: true }, confidence: 0.85, valid: true } : null;
	},
};

/** "2 july", "the 9th of March 2027", "2. Juli", "5 de abril", whichever the text's language. */
const dayFirst: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d.,:/$€£-])(?<day>${DAY})(?:st|nd|rd|th|\.|º|er)?(?: of| de)? (?<month>${ANY_MONTH})(?:(?:,| of| de| del)? (?<year>\d{4})(?![:\d]))?(?![\p{L}\d])`, 'giu'),
	read(match, context) {
		const { day, month = '', year: written } = match.groups ?? {};
		if (isVerb(month, behind(match))) return null;
		const [number, named] = [Number(day), monthNumber(month)];
		const year = written === undefined ? yearOf(named, number, context) : Number(written);
		return exists(year, named, number) ? { value: { days: oneDay(dayOf(year, named, number)), whole: true }, confidence: 0.85, valid: true } : null;
	},
};

/** "unit 2 may be empty". */
export function isVerb(month: string, behind: string): boolean {
	return month === 'may' && /^ (?:be|have|need|not|also|still|want|get|take|come|or)\b/.test(behind);
}

/** "March 3rd, '85", "12 Jan. '70", "May the 4th". */
const shortYear: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?<m1>${MONTHS})\.? (?:the )?(?<d1>${DAY})(?:st|nd|rd|th)?|(?<d2>${DAY})(?:st|nd|rd|th)?(?: of)? (?<m2>${MONTHS})\.?),? ['’](?<short>\d\d)(?![\p{L}\d])|(?<m3>${MONTHS})\.? the (?<d3>${DAY})(?:st|nd|rd|th)(?:,? (?<long>(?:19|20)\d\d))?(?![\p{L}\d])`, 'giu'),
	read({ groups = {} }, context) {
		const [number, month] = [Number(groups.d1 ?? groups.d2 ?? groups.d3), monthNumber(groups.m1 ?? groups.m2 ?? groups.m3)];
		const written = groups.short ?? groups.long;
		const year = written === undefined ? yearOf(month, number, context) : fullYear(written, context);
		return exists(year, month, number) ? { value: { days: oneDay(dayOf(year, month, number)), whole: true }, confidence: 0.85, valid: true } : null;
	},
};

/** Before days alone, which would take either end for itself. */
export const DATES: Array<Rule<TimePart>> = [dotted, shortYear, several, figures, dayFirst];

/** Dates in figures with the month first. */
const MONTH_FIRST = new Set(['US', 'PH']);

export function isMonthFirst({ country, zone, language }: ReadingContext): boolean {
	return language === 'en' && (country === undefined ? zone.startsWith('America/') : MONTH_FIRST.has(country));
}

/** Years ahead up to which two figures are read as of this century. */
const AHEAD = 10;

function fullYear(written: string, context: ReadingContext): number {
	const year = Number(written);
	if (written.length > 2) return year;
	return 2000 + year > dateOf(localNow(context).day).year + AHEAD ? 1900 + year : 2000 + year;
}

/** The year in which such a day is next, today included. */
export function yearOf(month: number, number: number, context: ReadingContext): number {
	const today = localNow(context).day;
	const { year } = dateOf(today);
	return dayOf(year, month, number) < today ? year + 1 : year;
}

export function exists(year: number, month: number, number: number): boolean {
	const date = dateOf(dayOf(year, month, number));
	return date.day === number;
}
