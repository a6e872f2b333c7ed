import { de, en, es, fr, pt, type Chrono, type ParsedResult, type Component } from 'chrono-node';
import { DateTime } from 'luxon';

import type { ReadingContext } from '../../types';
import type { Refiner, Stretch } from '../recognizer';
import { formatInstant } from '../../../calendar';
import { CHANGE_WORDS } from './changes';
import { isMonthFirst, isVerb, yearOf } from './dates';
import { localNow, localOf } from './local';
import { dayOf, monthOf, oneDay, type TimePart } from './part';
import { isWrittenOut } from './written';

/** chrono's patterns are not all linear, so it is given no more than this at a time. */
const LONGEST_LINE = 240;
const LINES = new RegExp(String.raw`[^\n]{1,${LONGEST_LINE}}(?=\s|$)|[^\n]{1,${LONGEST_LINE}}`, 'g');

/** A character that no pattern of chrono's matches, so that it cannot read across what a rule has claimed. */
const CLAIMED = '\u0001';

const CHANGES = new RegExp(String.raw`(?<!\p{L})(?:${CHANGE_WORDS})(?!\p{L})[^.!?\n]{1,90}`, 'giu');


/** Days by name and by date, in the text's language; times of day were read by the rules before. Longer readings win over shorter ones. */
export const chronoDays: Refiner<TimePart> = (found, text, context) => {
	if (isWrittenOut(context.language)) return found;
	const chrono = chronoFor(context);
	const masked = maskChanges(maskWhole(found, text));
	const offset = DateTime.fromMillis(context.referenceTime, { zone: context.zone }).offset;
	const reference = { instant: new Date(context.referenceTime), timezone: offset };
	const days = [...masked.matchAll(LINES)].flatMap((line) =>
		chrono.parse(line[0], reference, { forwardDate: true }).flatMap((result) => stretchOf(result, line.index, text, context)),
	);
	return longestFirst([...found, ...days]);
};

function chronoFor(context: ReadingContext): Chrono {
	const { language } = context;
	if (language === 'es') return es.casual;
	if (language === 'fr') return fr.casual;
	if (language === 'de') return de.casual;
	if (language === 'pt') return pt.casual;
	// A language that has no chrono of its own is read as the country writes.
	return isMonthFirst({ ...context, language: 'en' }) ? en.casual : en.GB;
}

function maskWhole(found: Array<Stretch<TimePart>>, text: string): string {
	let masked = '';
	let at = 0;
	for (const { start, end, value } of found) {
		if (value.clock === undefined && value.whole === undefined) continue;
		masked += text.slice(at, start) + CLAIMED.repeat(end - start);
		at = end;
	}
	return masked + text.slice(at);
}

/** The "to" between what a change is from and what it is to, so that chrono makes no range of them. */
function maskChanges(text: string): string {
	return text.replace(CHANGES, (clause) => clause.replace(/ (?:to|auf|al|au|a|à|para|for) /gi, (to) => ` ${CLAIMED.repeat(to.length - 2)} `));
}

function stretchOf(result: ParsedResult, offset: number, text: string, context: ReadingContext): Array<Stretch<TimePart>> {
	const value = keptPast(partOf(result, context), text.slice(offset + result.index, offset + result.index + result.text.length + 9), context);
	const lead = LEAD_IN.exec(result.text)?.[0].length ?? 0;
	const written = result.text.slice(lead).replace(/[\s.,]+$/, '');
	const start = offset + result.index + lead;
	const end = start + written.length;
	// Part of a longer figure: an amount, a number in groups, an address of the internet.
	if (/[$€£\d]$|\d[.,/-]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.,/-]?\d/.test(text.slice(end, end + 2))) return [];
	// chrono knows words of ASCII letters only: the "fr" of "früh".
	if (/\p{L}\p{L}$/u.test(text.slice(Math.max(0, start - 1), start + 1)) || /^\p{L}\p{L}/u.test(text.slice(end - 1, end + 1))) return [];
	// chrono reads the "W" of "the W-2" and "0W-20" as a week.
	if (/(?: |^\d+)[A-Z](?:-\d+)?$/.test(written)) return [];
	// "2 weeks before" goes on with a day that chrono does not know.
	if (isVerb(written.replace(/^\d{1,2} /, ''), text.slice(end, end + 12))) return [];
	if (value === null || isWord(written) || isLength(result.text) || / (?:before|after|from)$/i.test(written)) return [];
	return [{ value, raw: text.slice(start, end), start, end, confidence: value.days !== undefined && value.days.to - value.days.from > 1 ? 0.65 : 0.85, valid: true }];
}

/** Belongs to the sentence, not to the day: "on Friday". */
const LEAD_IN = /^(?:on|at|am|um|el|le|no|na|em|den) (?:the )?/i;

/** "for 3 hours" and "3 hours" are how long, not when. */
function isLength(text: string): boolean {
	return /^(?:for(?: about| around| over| almost| nearly| at least)?|any|(?:an?|\d+(?:\.\d+)?|one|two|three|four|five|six|few|some|couple|half)(?: of)?(?: an?)?) ?\S+(?: \S+)?$/i.test(text) && /^for|(?<!\p{L})(?:years?|months?|weeks?|days?|hours?|h|min(?:ute)?s?|any)$/iu.test(text);
}

const PAST = /^(?:(?:this )?past|last|previous)\b|^letzte|\b(?:pasad[oa]|passad[oa]|dernier)/i;

/** chrono takes "last Friday" forward like any other weekday. */
function keptPast(part: TimePart | null, written: string, context: ReadingContext): TimePart | null {
	const days = part?.days;
	const ahead = days === undefined ? -1 : days.from - localNow(context).day;
	if (days === undefined || ahead < 0 || !PAST.test(written)) return part;
	const back = 7 * (Math.floor(ahead / 7) + 1);
	return { ...part, days: { from: days.from - back, to: days.to - back } };
}

/** "may", "mar" and "sun" in small letters, and a bare figure, are words more often than days. */
function isWord(text: string): boolean {
	return /^(?:(?:in )?[Tt]he (?:day|week|month|year)|about an? (?:day|week|month|year)|may|mar|sun|sat|dec|jan|march|now|das|so|do|mi|di|[\d.,/ -]{1,4})$/.test(text) && !/^\d{1,2}[/-]\d{1,2}$/.test(text);
}

type Point = ParsedResult['start'];

function partOf({ start, end }: ParsedResult, context: ReadingContext): TimePart | null {
	const first = pointOf(start, context);
	if (first === null || !end) return first; // null at run time where the types say undefined.
	const last = pointOf(end, context);
	return last === null ? first : { ...first, until: last };
}

function pointOf(point: Point, context: ReadingContext): TimePart | null {
	const known = (component: Component) => point.isCertain(component);
	const [written, month, day] = (['year', 'month', 'day'] as const).map((component) => point.get(component) ?? 1);
	// chrono looks at the hour too, so that today's date is next year's in the evening.
	const year = known('day') && known('month') && !known('year') && !known('weekday') ? yearOf(month, day, context) : written;
	// "in 5 minutes": an instant, whatever the clock on the wall does in between.
	if (known('timezoneOffset') && known('hour')) {
		const local = localOf(formatInstant(point.date().getTime(), context.zone));
		return { days: oneDay(local.day), clock: { from: local.minute, to: local.minute, loose: false } };
	}
	const clock = known('hour') ? { from: (point.get('hour') ?? 0) * 60 + (point.get('minute') ?? 0), loose: false } : undefined;
	if (known('day') || known('weekday')) {
		return { days: { ...oneDay(dayOf(year, month, day)), weekly: !known('day') }, ...(clock === undefined ? {} : { clock: { ...clock, to: clock.from } }) };
	}
	// An hour without a day was for the rules to take; they left it because something is counted.
	return clock === undefined && known('month') ? { days: monthOf(year, month) } : null;
}

/** Of stretches that overlap the longest stays, of equal ones the rules' own. */
function longestFirst(found: Array<Stretch<TimePart>>): Array<Stretch<TimePart>> {
	const kept: Array<Stretch<TimePart>> = [];
	const taken = new Set<number>();
	for (const stretch of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
		if (taken.has(stretch.start) || taken.has(stretch.end - 1)) continue;
		for (let at = stretch.start; at < stretch.end; at++) taken.add(at);
		kept.push(stretch);
	}
	return kept.sort((a, b) => a.start - b.start);
}
