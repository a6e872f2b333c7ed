import type { Quantity } from '../../types';
import { before, behind, recognizer, type Rule } from '../recognizer';
import { NUMERAL, readNumeral } from './numeral';
import { NUMBER_WORDS, readWords } from './words';

/** Each unit's length in minutes. A month is counted as 30 days and a year as 365 where they are added to shorter ones. */
const MINUTES: Record<string, number> = {
	second: 1 / 60, minute: 1, hour: 60, day: 1440, night: 1440, weekend: 2880, week: 10_080, fortnight: 20_160, month: 43_200, quarter: 129_600, year: 525_600, decade: 5_256_000,
};

/** English, Spanish, French, German, Portuguese. */
const UNITS: Array<[unit: string, written: string]> = [
	['second', 'seconds?|secs?|segundos?|secondes?|sekunden?'],
	['minute', 'minutes?|mins?|minutos?|minuten?'],
	['hour', 'hours?|hrs?|horas?|heures?|stunden?|std|h'],
	['day', 'days?|d[ií]as?|jours?|tage?n?'],
	['night', 'nights?|noches?|nuits?|nacht|nächte|noites?'],
	['weekend', 'weekends?'],
	['week', 'weeks?|wks?|semanas?|semaines?|wochen?'],
	['fortnight', 'fortnights?|quincenas?|quinzaines?|quinzenas?'],
	['month', 'months?|mes(?:es)?|mois|monate?n?|m[eê]s'],
	['quarter', 'quarters?'],
	['year', 'years?|yrs?|años?|ans?|années?|jahre?n?|anos?|y'],
	['decade', 'decades?'],
];

const UNIT = `(?:${UNITS.map(([, written]) => written).join('|')})`;
const COUNT = String.raw`(?:${NUMERAL}|[½¼¾]|(?:half|quarter)(?: of)?(?: an?)?|an? half|(?:a |the )?(?:couple|few)(?: of)?|an?|another|several|some|all|full|whole|una?|uma?|une|eine?n?|${NUMBER_WORDS})`;
const ITEM = String.raw`${COUNT}[ \t-]{0,3}${UNIT}(?![\p{L}\d])`;

const WORDS: Array<[count: RegExp, value: number]> = [
	[/^(?:half|½|an? half)/i, 0.5],
	[/^(?:quarter|¼)/i, 0.25],
	[/^¾/, 0.75],
	[/^(?:a |the )?couple/i, 2],
	[/^(?:(?:a |the )?few|several|some)/i, 3],
	[/^(?:an?|another|all|full|whole|una?|uma?|une|eine?n?)$/i, 1],
];

/** Vague words are counted low: "a few hours" is at least three. */
const VAGUE = /\b(?:few|several|some)\b/i;

const parts = new RegExp(String.raw`(${COUNT})[ \t-]{0,3}(${UNIT})(?![\p{L}\d])`, 'giu');

const written: Rule<Quantity> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d.,/:-])${ITEM}(?:(?:,? and |, |[ \t])${ITEM}){0,4}(?: and (?:a )?(half|quarter)(?![\p{L}\d]))?`, 'giu'),
	read(match, { language }) {
		// "any" is no year.
		if (isPlaceInTime(match) || /^\p{L}+$/u.test(match[0])) return null;
		const read = [...match[0].matchAll(parts)].map(([, count, unit]) => ({ value: countOf(count, language), unit: unitOf(unit) }));
		if (read.some(({ value }) => value === undefined)) return null;
		const extra = match[1] === undefined ? 0 : match[1].toLowerCase() === 'half' ? 0.5 : 0.25;
		const items = read.map(({ value, unit }, index) => ({ value: (value ?? 0) + (index === read.length - 1 ? extra : 0), unit }));
		return { value: added(items), confidence: VAGUE.test(match[0]) ? 0.5 : 0.85, valid: true };
	},
};

export const DURATION_RULES = [written];

/** How long, as a number of the unit written; several units are added up in the shortest of them. */
export const findDurations = recognizer(DURATION_RULES);

/** Before "15h" it is a time of day. */
const CLOCK_LEAD = /(?:^|\s)(?:at|à|às|as|a las|après|avant|vers|dès|até|depois das|antes das|entre|et|e|bis|um|nach|vor|ab|gegen)[ \t]$/iu;

/** "in 3 days", "two weeks ago" and "a 10 year old boiler" are a day or an age. */
function isPlaceInTime(match: RegExpExecArray): boolean {
	const lead = before(match);
	if (/\b(?:in|within|last|next|past|previous|coming|every|each|dans|hace|vor|há|en)[ \t]+$/i.test(lead)) return true;
	if (/\bthe [ \t]*$/i.test(lead) && !/^\d/.test(match[0])) return true;
	if (/^\d{1,2} ?h$/i.test(match[0]) && CLOCK_LEAD.test(lead)) return true;
	return /^[ \t-]*(?:ago|later|from (?:now|today|tomorrow)|(?:before|after) (?:now|today|\p{L}+day)|old|earlier|of age|hence)\b/iu.test(behind(match));
}

function countOf(count: string, language: string): number | undefined {
	if (/^[.\d]/.test(count)) return readNumeral(count, language)?.toNumber();
	return WORDS.find(([pattern]) => pattern.test(count))?.[1] ?? readWords(count);
}

function unitOf(unit: string): string {
	return UNITS.find(([, written]) => new RegExp(`^(?:${written})$`, 'i').test(unit))?.[0] ?? unit;
}

function added(items: Quantity[]): Quantity {
	const unit = items.map((item) => item.unit).reduce((shortest, other) => (MINUTES[other] < MINUTES[shortest] ? other : shortest));
	const total = items.reduce((sum, item) => sum + (item.value * MINUTES[item.unit]) / MINUTES[unit], 0);
	// Half hours are kept in minutes, so that appointments count in whole numbers.
	if (unit === 'hour' && !Number.isInteger(total)) return { value: Math.round(total * 60), unit: 'minute' };
	return { value: Math.round(total * 1000) / 1000, unit };
}
