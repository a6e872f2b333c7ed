import { before, behind, type Reading, type Rule } from '../recognizer';
import { hourPattern, minutesOf, pointAt, readHour, spanOf } from './hours';
import { ANY_MONTH } from './months';
import type { Bound, Clock, TimePart } from './part';

const START = String.raw`(?<![\p{L}\d$€£#]|\d[.,:/-]|[-/])`;
/** Not the beginning of a date, a longer figure, an amount, a count of something, or a number told digit by digit. */
const STOP = String.raw`(?![\p{L}\d/%$€£]|[.,:]\d|-\d|(?: ?-)? ?(?:st|nd|rd|th|of|days?|weeks?|months?|years?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|people|rooms?|dollars?|euros?|usd|k|ft|sq|m|km|miles|percent|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?!\p{L})|-?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| (?:of )?(?:${ANY_MONTH})(?!\p{L})|(?:[ ,-]{1,2}(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})){2})`;

const BOUNDS: Array<[written: string, bound: Bound]> = [
	['after around|after|later than|later|past|nach|después de las?|despues de las?|après|apres|depois das?', 'after'],
	['not before|no earlier than|not earlier than|no sooner than|nicht vor|no antes de las?|pas avant|não antes das?', 'from'],
	['no later than|not later than|as late as|by|until|till|bis|hasta las?|jusqu[’\']à|até as?|até às', 'until'],
	['before|earlier than|vor|antes de(?: las?|l)?|avant|antes das?', 'before'],
	['from|since|starting at|starting|as early as|ab|desde las?|a partir de las?|à partir de|dès|a partir das?', 'from'],
];
const BOUND = BOUNDS.map(([written]) => written).join('|');
const POINT = 'at around|at about|at|around|about|circa|um|gegen|a las?|sobre las?|à|vers|às|as|@';

const NOON = 'noon|midday|mittag|mediodía|midi|meio-dia';
const TO = String.raw`(?: ?(?:-|–|—|~) ?| (?:to|till|til|until|through|and|bis|und|a|à|y|et|e) (?:las? |às )?)`;

/** "from 3 to 5pm", "between 9:30 and 11", "10-4". */
const span: Rule<TimePart> = {
	pattern: new RegExp(String.raw`${START}(?<lead>(?:from|between|von|zwischen|de|des|entre)(?: las?| as)? )?${hourPattern(1)}${TO}${hourPattern(2)}${STOP}`, 'giu'),
	read(match) {
		const groups = match.groups ?? {};
		const [first, last] = [readHour(groups, 1), readHour(groups, 2)];
		if (first === null || last === null) return null;
		const marked = isMarked(groups, 1) || isMarked(groups, 2);
		if (!marked && groups.lead === undefined && !isBesideDay(match)) return null;
		return reading({ clock: spanOf(first, last) }, marked ? 0.9 : 0.7);
	},
};

/** "between 9 and noon", "from noon to 3". */
const spanWithNoon: Rule<TimePart> = {
	pattern: new RegExp(String.raw`${START}(?:(?:from|between|von|zwischen|de|entre) (?:las |el )?)?(?:${hourPattern(1)}${TO}(?:the |el )?(?<last>${NOON})|(?<first>${NOON})${TO}${hourPattern(2)})${STOP}`, 'giu'),
	read({ groups = {} }) {
		const hour = readHour(groups, groups.last === undefined ? 2 : 1);
		if (hour === null) return null;
		const at = minutesOf(hour);
		const clock = groups.last === undefined ? { from: 720, to: at, loose: false } : { from: at, to: 720, loose: false };
		return clock.from < clock.to ? reading({ clock }, 0.85) : null;
	},
};

/** "after 3", "before 4:30pm", "by noon". */
const bounded: Rule<TimePart> = {
	pattern: new RegExp(String.raw`${START}(?<bound>${BOUND}) (?:${hourPattern(1)}|(?<word>${NOON}|midnight|lunch(?:time)?))${STOP}`, 'giu'),
	read(match) {
		const groups = match.groups ?? {};
		const clock = groups.word === undefined ? hourClock(groups) : named(groups.word);
		if (groups.word === undefined && !isMarked(groups, 1) && isCount(behind(match))) return null;
		if (clock === null || (isYear(groups) && !isMarked(groups, 1))) return null;
		return reading({ clock, bound: boundOf(groups.bound ?? '') }, groups.x1 === undefined ? 0.75 : 0.9);
	},
};

/** "3 pm or later". */
const openEnd: Rule<TimePart> = {
	pattern: new RegExp(String.raw`${START}${hourPattern(1)} (?:or|and) (?<bound>later|after|earlier|before)${STOP}`, 'giu'),
	read(match) {
		const clock = hourClock(match.groups ?? {});
		return clock === null ? null : reading({ clock, bound: /later|after/i.test(match.groups?.bound ?? '') ? 'from' : 'until' }, 0.85);
	},
};

/** "half past seven", "quarter to five", "20 past eight". */
const past: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(half|(?:a )?quarter|\d{1,2}|five|ten|fifteen|twenty|twenty-five)(?: min(?:ute)?s?)? (past|to|after) (?<h1>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?<x1>a\.?m\.?|p\.?m\.?|o['’]clock))?(?![\p{L}\d:/-])/giu,
	read(match) {
		const [, count, side] = match;
		const hour = readHour(match.groups ?? {}, 1);
		const shift = ({ half: 30, quarter: 15, five: 5, ten: 10, fifteen: 15, twenty: 20, 'twenty-five': 25 })[count.toLowerCase().replace('a ', '')] ?? Number(count);
		if (hour === null || shift >= 60 || (/to/i.test(side) && /^(?:\d|five|ten)/.test(count) && !/min/.test(match[0]))) return null;
		const { from, loose } = pointAt(hour);
		const at = /to/i.test(side) ? from - shift : from + shift;
		return reading({ clock: { from: at, to: at, loose } }, 0.85);
	},
};

/** "halb neun", "um halb 9", and in Britain "half nine": which of the two by the language. */
const half: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?<de>halb|half) (?<word>\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?<=half )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?![\p{L}\d:])/giu,
	read(match) {
		const { de = '', word: written = '' } = match.groups ?? {};
		if (/half/i.test(de) && !/\b(?:at|around|about|after|before) $/i.test(before(match))) return null;
		const hour = readHour({ h1: GERMAN_HOURS[written.toLowerCase()] ?? written }, 1);
		if (hour === null || hour.hour > 12) return null;
		const from = minutesOf(/halb/i.test(de) ? { ...hour, hour: hour.hour - 1, minute: 30, full: false } : { ...hour, minute: 30, full: false });
		return reading({ clock: { from, to: from, loose: true } }, 0.8);
	},
};
const GERMAN_HOURS: Record<string, string> = { eins: '1', zwei: '2', drei: '3', vier: '4', fünf: '5', sechs: '6', sieben: '7', acht: '8', neun: '9', zehn: '10', elf: '11', zwölf: '12' };

/** "8:30pm", "14:00", "14 Uhr", "at 9", "4 o'clock", "tomorrow three". */
const point: Rule<TimePart> = {
	pattern: new RegExp(String.raw`${START}(?:(?<lead>${POINT}) )?${hourPattern(1)}(?:ish)?${STOP}`, 'giu'),
	read(match) {
		const groups = match.groups ?? {};
		const clock = hourClock(groups);
		if (clock === null) return null;
		const marked = isMarked(groups, 1) || /ish$/.test(match[0]);
		if (/heures?$/i.test(match[0]) && /\b(?:dans|de|pendant|en) $/i.test(before(match))) return null;
		if (!marked && isPlace(behind(match))) return null;
		if (!marked && (groups.lead === undefined ? !isBehindDay(match) : isYear(groups) || !isHourLead(groups.lead))) return null;
		// "at" stays outside of what is quoted; it is no part of the time.
		return { ...reading({ clock }, marked ? 0.9 : 0.65), from: groups.lead === undefined ? 0 : groups.lead.length + 1 };
	},
};

const NAMED: Array<[written: RegExp, from: number, to: number]> = [
	[/^(?:noon|noonish|midday|twelve noon|mittags?|mediodía|midi|meio-dia)$/i, 720, 720],
	[/^(?:midnight|mid night|mitternacht|medianoche|minuit|meia-noite)$/i, 1440, 1440],
	[/^(?:lunch|lunchtime|lunch time)$/i, 720, 840],
];

const word: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d-])(?:noonish|noon|midday|midnight|mid night|lunchtime|mittags?|mitternacht|mediodía|medianoche|meio-dia|meia-noite|midi|minuit)(?![\p{L}\d])/giu,
	read(match) {
		const clock = named(match[0]);
		return clock === null ? null : reading({ clock }, 0.85);
	},
};

/** Spans first: their ends are points too. "half past seven" is not "past seven", and "after 3" is no "3". */
export const CLOCKS: Array<Rule<TimePart>> = [spanWithNoon, span, past, half, openEnd, bounded, point, word];

function reading(value: TimePart, confidence: number): Reading<TimePart> {
	return { value, confidence, valid: true };
}

function hourClock(groups: Record<string, string | undefined>): Clock | null {
	const hour = readHour(groups, 1);
	return hour === null || hour.minute > 59 ? null : pointAt(hour);
}

function named(written: string): Clock | null {
	const found = NAMED.find(([pattern]) => pattern.test(written));
	return found === undefined ? null : { from: found[1], to: found[2], loose: false };
}

function boundOf(written: string): Bound {
	return BOUNDS.find(([forms]) => new RegExp(`^(?:${forms})$`, 'iu').test(written))?.[1] ?? 'after';
}

/** Written as times of day are and little else is: with its minutes behind a colon, or with "pm", "Uhr", "o'clock". */
function isMarked(groups: Record<string, string | undefined>, n: number): boolean {
	const mark = groups[`x${n}`]?.toLowerCase();
	if (mark !== undefined) return mark !== 'a' && mark !== 'p' ? true : /^\d/.test(groups[`h${n}`] ?? '');
	return /^[:h]$/i.test(groups[`s${n}`] ?? '');
}

/** "at 12 Main St". */
function isPlace(tail: string): boolean {
	return /^ \p{Lu}\p{L}+/u.test(tail) && !/^ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Tomorrow|Today|On|In|And|Or|P)/.test(tail);
}

/** "from 3 bids": something in the plural is counted. */
function isCount(tail: string): boolean {
	return /^ (?!works|suits|fits|does|is|was|this|always|nos|vos|es|das|mas|pas|plus|dans|nous|vous|les|des|sans|\p{L}+days)\p{L}+s(?!\p{L})/u.test(tail);
}

/** "before 2018": four figures in a row. */
function isYear(groups: Record<string, string | undefined>): boolean {
	return groups.m1 !== undefined && groups.x1 === undefined && Number(`${groups.h1}${groups.m1}`) >= 1900 && Number(`${groups.h1}${groups.m1}`) < 2100;
}

/** "à" and "as" stand before many things. */
function isHourLead(lead: string): boolean {
	return !/^(?:à|a|as|about)$/i.test(lead);
}

const DAY_WORD = /(?:day|tomorrow|today|tonight|tonite|mon|tues?|wed|thurs?|fri|sat|sun|week|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|segunda|terça|quarta|quinta|sexta|amanhã|hoje|evening|morning|afternoon|night),? ?(?:the )?$/iu;

function isBehindDay(match: RegExpExecArray): boolean {
	return /(?:tomorrow|today|tonight|evening|morning|afternoon|night) $/i.test(before(match)) && !/^ \p{Lu}?\p{L}{2,}/u.test(behind(match));
}

function isBesideDay(match: RegExpExecArray): boolean {
	return DAY_WORD.test(before(match)) || /^ (?:today|tomorrow|tonight|yesterday|in the|on )/i.test(behind(match));
}
