import type { ReadingContext } from '../../types';
import { before, type Rule } from '../recognizer';
import { exists } from './dates';
import { localNow } from './local';
import { MONTHS, monthNumber } from './months';
import { dateOf, dayOf, oneDay, type Day, type TimePart } from './part';

const WEEKDAY = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const ORDINALS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' ');
const SPELLED = [...ORDINALS].reverse().map((ordinal) => ordinal.replace('-', '[ -]')).join('|');
const UNITS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** "nineteen eighty-five", "two thousand and three", "twenty twelve". */
const YEAR_IN_WORDS = String.raw`(?<century>nineteen|twenty|two thousand)(?: and)?(?:[ -](?<tens>${TENS.join('|')}))?(?:[ -](?:oh[ -])?(?<units>${[...UNITS].reverse().join('|')}))?`;

function yearInWords({ century, tens = '', units = '' }: Record<string, string | undefined>): number | undefined {
	if (century === undefined) return undefined;
	const within = (TENS.indexOf(tens.toLowerCase()) + 2) * (tens === '' ? 0 : 10) + UNITS.indexOf(units.toLowerCase()) + 1;
	return within > 99 ? undefined : (/^nineteen$/i.test(century) ? 1900 : 2000) + within;
}

/** "march eighteenth", "the twenty third of September 2027". */
const spelled: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?<m1>${MONTHS}) (?:the )?(?<d1>${SPELLED})|(?<d2>${SPELLED})(?: day)? of (?<m2>${MONTHS}))(?:(?:,| of)? (?:(?<year>\d{4})|${YEAR_IN_WORDS}))?(?![\p{L}\d])`, 'giu'),
	read({ groups = {} }, context) {
		const month = monthNumber(groups.m1 ?? groups.m2);
		const number = ORDINALS.indexOf((groups.d1 ?? groups.d2).toLowerCase().replace(' ', '-')) + 1;
		const today = localNow(context).day;
		const told = groups.year === undefined ? yearInWords(groups) : Number(groups.year);
		const year = told ?? dateOf(today).year + (dayOf(dateOf(today).year, month, number) < today ? 1 : 0);
		return { value: { days: oneDay(dayOf(year, month, number)) }, confidence: 0.85, valid: exists(year, month, number) };
	},
};

/** "friday the 26th", "Tue 13th", "Monday 21". */
const withWeekday: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${WEEKDAY}),? (?:the )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<word>${SPELLED})(?! thing))(?![\p{L}\d/:]|[.-]\d| ?(?:am|pm|a\.m|p\.m|o['’]?clock|to|of|${MONTHS})(?!\p{L})| ?[-–])`, 'giu'),
	read: ({ groups = {} }, context) => dayReading(groups, context, 0.8),
};

/** "the 5th", "on the 18th", "am 5.", "el día 5", "le 5", "dia 5". */
const alone: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:the (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<nth>\d{1,2})(?:st|nd|rd|th)|the (?<word>${SPELLED})(?= (?:at|from|between|or)\b)|(?:am|zum) (?<de>\d{1,2})\.|el (?:día )?(?<es>\d{1,2})|le (?<fr>\d{1,2})|(?:no )?dia (?<pt>\d{1,2}))(?![\p{L}\d/:%]|\.\d| ?(?:am|pm|of|de|day|floor|street|st|ave(?:nue)?|rd|century|grade|hours?|people|week|month|quarter|time|times|\p{Lu}\p{L}+|${MONTHS}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))`, 'gu'),
	read(match, context) {
		const { day, nth, word, de, es, fr, pt } = match.groups ?? {};
		// "the 5" needs its "th" unless "on" says that it is a day.
		if (day !== undefined && !/(?:st|nd|rd|th)$/.test(match[0]) && !/\bon $/i.test(before(match))) return null;
		const foreign = { de, es, fr, pt }[context.language];
		if (day === undefined && nth === undefined && word === undefined && foreign === undefined) return null;
		return dayReading({ day: day ?? nth ?? foreign, word }, context, 0.7);
	},
};

/** "feb 30", which no calendar has: kept, not valid, so that the customer is asked. */
const impossible: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?<m1>${MONTHS}) (?<d1>29|3[01])(?:st|th)?|(?<d2>29|3[01])(?:st|th)?(?: of)? (?<m2>${MONTHS}))(?:,? (?<year>\d{4}))?(?![\p{L}\d:/])`, 'giu'),
	read({ groups = {} }, context) {
		const month = monthNumber(groups.m1 ?? groups.m2);
		const number = Number(groups.d1 ?? groups.d2);
		const today = dateOf(localNow(context).day);
		const year = Number(groups.year ?? today.year + (month < today.month ? 1 : 0));
		if (exists(year, month, number)) return null;
		const impossible = `${year}-${String(month).padStart(2, '0')}-${number}`;
		return { value: { days: oneDay(dayOf(year, month, number)), impossible }, confidence: 0.5, valid: false };
	},
};

export const DAYS_OF_MONTH: Array<Rule<TimePart>> = [impossible, spelled, withWeekday, alone];

function dayReading(groups: Record<string, string | undefined>, context: ReadingContext, confidence: number) {
	const number = groups.day === undefined ? ORDINALS.indexOf((groups.word ?? '').toLowerCase().replace(' ', '-')) + 1 : Number(groups.day);
	const day = number >= 1 && number <= 31 ? nextSuch(number, localNow(context).day) : null;
	return day === null ? null : { value: { days: oneDay(day) }, confidence, valid: true };
}

/** The next day of that number, today included; a short month is passed over. */
function nextSuch(number: number, today: Day): Day | null {
	const { year, month } = dateOf(today);
	const candidates = [0, 1, 2, 3].filter((offset) => exists(year, month + offset, number)).map((offset) => dayOf(year, month + offset, number));
	return candidates.find((day) => day >= today) ?? null;
}
