import { DateTime } from 'luxon';

import { formatInstant } from '../../calendar';
import { byLanguage, type Wishes } from '../../language';
import { fold } from '../../text';
import { findTimes } from '../recognize';
import type { Found, ReadingContext } from '../types';

/**
 * How near a time is to the customer's wish for a visit: 4 preferred, 3 wished, 2 said without more, 1 a day by which, a time that the
 * business has named, or that of a second matter; 0 past, refused, or about something else. The best that a text has counts.
 */
export type Standing = 0 | 1 | 2 | 3 | 4;

/** UTF-16 units around a time that are looked at for its clause. */
const AROUND = 160;
/** A full stop ends a sentence, a comma does not. */
const SENTENCE_END = /[!?\n]|(?<=^|[a-z\d]{3})\.(?=\s|$)/g;

/** What the languages have around times, folded. */
interface Words {
	/** Where a clause ends; a full stop behind fewer than three letters is that of "a.m.". */
	clauseEnd: RegExp;
	/** In a clause, the nearest to the time counts; of two in one place the first. */
	cues: ReadonlyArray<readonly [Standing, RegExp]>;
	participle: RegExp;
	/** In a language that is read by the pack's rules alone: a clause that holds one of these is refused, or over. Rather asked than taken for a wish. */
	notWished?: RegExp;
	otherMatter: RegExp;
	money: RegExp;
	elsewhere: RegExp;
	visiting: RegExp;
	offer: RegExp;
	accepted: RegExp;
	declined: RegExp;
	sinceThen: RegExp;
	again: RegExp;
	usually: RegExp;
	aboveAll: RegExp;
	around: RegExp;
	told: RegExp;
	shown: RegExp;
	calledAt: RegExp;
	goesOn: RegExp;
	span: RegExp;
	asked: RegExp;
	supposed: RegExp;
	/** Whoever waits for those whom a business sends waits for the visit. */
	sent: RegExp;
	/** Somebody else has business of their own there, right before the time. */
	othersCome: RegExp;
	either: RegExp;
	weekdayAlone: RegExp;
}

const wordsOf = byLanguage<Words>((any, own) => {
	const of = (part: (wishes: Wishes) => string) => any(({ wishes }) => part(wishes));
	const word = (words: string, flags = '') => new RegExp(`\\b(?:${words})\\b`, flags);
	const joins = of((wishes) => wishes.joins);
	const offered = of((wishes) => wishes.offered);
	const sent = of((wishes) => wishes.sent);
	const { leads, counts, units } = { leads: of(({ span }) => span.leads), counts: of(({ span }) => span.counts), units: of(({ span }) => span.units) };
	return {
		clauseEnd: new RegExp(`[!?;,()\\n–—]|(?<=^|[a-z\\d]{3})\\.(?=\\s|$)| - |\\b(?:${of((wishes) => wishes.breaks)})\\b|\\b(?:${joins}) (?=(?:${of((wishes) => wishes.subjects)})\\b)`, 'g'),
		cues: [
			[0, word(`(?:${of((wishes) => wishes.cancels)})(?: (?!(?:${joins})\\b)\\w+){0,4}|${of((wishes) => wishes.refused)}`, 'g')],
			[4, word(of((wishes) => wishes.preferred), 'g')],
			[3, word(of((wishes) => wishes.wished), 'g')],
			[0, word(of((wishes) => wishes.past), 'g')],
			[0, word(of((wishes) => wishes.aside), 'g')],
			[1, word(of((wishes) => wishes.second), 'g')],
			[1, word(offered, 'g')],
		],
		...(own && { notWished: word(`${own.wishes.refused}|${own.wishes.past}`) }),
		participle: new RegExp(`(?:${of((wishes) => wishes.participles)})$`),
		otherMatter: new RegExp(`(?:^|[.!?\\n]\\s*)(?:${of((wishes) => wishes.otherMatter)})\\b[^.!?\\n]*$`),
		money: word(of((wishes) => wishes.money)),
		elsewhere: word(of((wishes) => wishes.elsewhere)),
		visiting: word(of((wishes) => wishes.visiting)),
		offer: word(offered),
		accepted: word(of((wishes) => wishes.accepted)),
		declined: word(of((wishes) => wishes.declined)),
		sinceThen: word(of((wishes) => wishes.sinceThen)),
		again: word(of((wishes) => wishes.again)),
		usually: word(of((wishes) => wishes.usually)),
		aboveAll: new RegExp(`^\\s*(?:(?:${joins}) )?(?:${of((wishes) => wishes.aboveAll)})\\b`),
		around: word(of((wishes) => wishes.around)),
		told: new RegExp(`^\\s*(?:and |then |so |now )?(?:${of((wishes) => wishes.told)})`),
		shown: new RegExp(`\\b(?:${of((wishes) => wishes.shown)})\\b[^.!?\\n;]{0,16}$`),
		calledAt: new RegExp(`\\b(?:${of((wishes) => wishes.calledAt)})\\b[^.!?\\n;]{0,24}$`),
		goesOn: new RegExp(`\\b(?:${of((wishes) => wishes.goesOn)})\\b[^.!?;]{0,30}$`),
		span: new RegExp(`^(?:(?:${leads})\\s){0,3}(?:${counts}|\\d{1,3})\\s?(?:${units})\\b`),
		asked: word(of((wishes) => wishes.asked)),
		supposed: new RegExp(`\\b(?:${of((wishes) => wishes.supposed)})\\b[^.!?;]{0,60}$`),
		sent: word(sent),
		othersCome: new RegExp(`\\b(?:${of(({ others, come }) => `(?:${others}) (?:(?!(?:${sent})\\b)[a-z']+ ){1,3}(?:${come})`)})\\b[^.!?;]{0,16}$`),
		either: word(of((wishes) => wishes.either)),
		weekdayAlone: new RegExp(`^(?:(?:${of((wishes) => wishes.onDay)}) )?(?:${any(({ times }) => times.names.weekdays.map((names) => `${fold(names)}|${fold(names).slice(0, 3)}\\b`).join('|'))})(?!.*(?:\\d(?:st|nd|rd|th)|[/.]\\d))`),
	};
});
const REFUSED = 0;
const WISH = 2;
const PAST = 3;
const OFFERED = 6;

export function standingOf(text: string, { start, end, raw }: Found, language: string): Standing {
	const before = fold(text.slice(Math.max(0, start - AROUND), start));
	const behind = fold(text.slice(end, end + AROUND));
	const words = wordsOf(language);
	if (isStamp(before, fold(raw), behind, words) || isLength(before, fold(raw), behind, words)) return 0;
	if (words.otherMatter.test(before)) return 1;
	const clause = before.slice(lastEnd(before, words.clauseEnd));
	const rest = behind.slice(0, firstStart(behind, words.clauseEnd));
	const sentence = behind.slice(0, firstStart(behind, SENTENCE_END));
	const whole = `${clause}${fold(raw)}${rest}`;
	if (words.notWished?.test(`${clause}~${rest}`)) return 0;
	if (((words.money.test(whole) || words.elsewhere.test(whole)) && !words.visiting.test(whole)) || words.othersCome.test(clause) || words.supposed.test(clause)) return 0;
	if (words.sinceThen.test(sentence)) return 0;
	const cue = cueAround(clause, rest, words);
	const standing = cue === undefined ? 2 : words.cues[cue][0];
	if (standing <= 2 && (isHabit(clause, fold(raw), sentence, before.slice(lastEnd(before, SENTENCE_END)), words) || isTold(clause, words) || (clause.trim() === '' && isTold(`${rest.trim()} `, words)))) return 0;
	// "You offered Thursday, and that works": the rest of the sentence takes it or leaves it.
	if (cue === OFFERED || words.offer.test(clause)) return sentence.search(words.cues[REFUSED][1]) >= 0 ? 0 : words.accepted.test(sentence) && !words.declined.test(sentence) ? 3 : 1;
	return standing;
}

/** "Trips every evening around 7": what happens again and again; with no more than its time, it is when somebody can. */
function isHabit(before: string, raw: string, behind: string, sentence: string, { aboveAll, again, usually, around }: Words): boolean {
	if (aboveAll.test(`${before}${raw}`) && again.test(sentence)) return true;
	if (around.test(`${before} ${behind}`)) return false;
	if (usually.test(`${before}${raw}`)) return countWords(before.replace(usually, '')) >= 1 || countWords(behind) >= 2;
	return again.test(`${before}${raw}${behind}`) && (countWords(before.replace(again, '')) >= 2 || countWords(behind) >= 3);
}

/** Nothing is asked for where a thing or somebody else does something at that time: "the thermostat drops to 60 at 10 pm". */
function isTold(before: string, { told, sent, around }: Words): boolean {
	return told.test(before) && !sent.test(before) && !around.test(before);
}

function countWords(text: string): number {
	return text.match(/[\p{L}\d']+/gu)?.length ?? 0;
}

/** When a note was taken or a call came in: at the beginning of a line, or behind a word for it. */
function isStamp(before: string, raw: string, behind: string, { calledAt, shown }: Words): boolean {
	if (calledAt.test(before)) return true;
	if (/^\d{1,2}:\d\d(?::\d\d)?(?: on)?$/.test(raw) && shown.test(before)) return true;
	return /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?$/.test(raw) && /(?:^|\n)\s*[[(]?\s*$/.test(before) && /^\s*(?:[\])]|[-–—|:] )/.test(behind);
}

/** How long something takes is no time for a visit; nor is the length of a recording, "(0:42)". */
function isLength(before: string, raw: string, behind: string, { span, goesOn, asked }: Words): boolean {
	if (/^\d{1,2}:\d\d$/.test(raw) && /\(\s*$/.test(before) && /^\s*\)/.test(behind)) return true;
	const clause = before.slice(lastEnd(before, SENTENCE_END));
	const isSpan = span.test(raw);
	return isSpan && goesOn.test(clause) && !asked.test(clause);
}

/** UTF-16 units between a time and what is said of it right behind: "Tuesday works". */
const ADJACENT = 3;

/** What is said right behind a time counts before what leads to it, and that before the rest of the clause. */
function cueAround(before: string, behind: string, { cues, participle }: Words): number | undefined {
	const next = nearest(cues, behind, (match) => match.index);
	if (next !== undefined && next.distance <= ADJACENT) return next.cue;
	const last = nearest(cues, before, (match) => before.length - match.index - match[0].length);
	if (last === undefined) return next?.cue;
	const isWished = last.cue === PAST && participle.test(last.match) && before.search(cues[WISH][1]) >= 0;
	return isWished ? WISH : last.cue;
}

function nearest(cues: Words['cues'], clause: string, distanceOf: (match: RegExpExecArray) => number): { cue: number; distance: number; match: string } | undefined {
	const found = cues.flatMap(([, pattern], cue) => [...clause.matchAll(pattern)].map((match) => ({ cue, distance: distanceOf(match), match: match[0] })));
	return found.length === 0 ? undefined : found.reduce((a, b) => (b.distance < a.distance ? b : a));
}

function lastEnd(text: string, ends: RegExp): number {
	const last = [...text.matchAll(ends)].at(-1);
	return last === undefined ? 0 : last.index + last[0].length;
}

function firstStart(text: string, starts: RegExp): number {
	const [first] = text.matchAll(starts);
	return first === undefined ? text.length : first.index;
}

/** UTF-16 units between a time and what makes it narrower. */
const REACH = 120;
/** "Next week is fine. Tuesday after 3 would be best": what joins to one time when it is said in one breath, is one. */
export function refined(times: Found[], text: string, context: ReadingContext): Found[] {
	return times.reduce<Found[]>((joined, next) => {
		const last = joined.at(-1);
		const whole = last && together(last, next, text, context);
		if (whole === undefined) joined.push(next);
		else joined[joined.length - 1] = whole;
		return joined;
	}, []);
}

/** "Can we make it 3 instead?": a time of day alone, on the day that was spoken of; undefined where the words name a day. */
export function onDayOf(earlier: Found['value'], { raw, value }: Pick<Found, 'raw' | 'value'>, context: ReadingContext): Found['value'] | undefined {
	const day = startOf(earlier)?.slice(0, 10);
	const hasHour = startOf(value)?.includes('T') === true || typeof value === 'object';
	if (day === undefined || !hasHour || raw.length > REACH) return undefined;
	const said = `${day} ${raw}`;
	const [one, ...others] = findTimes(said, context);
	const isWhole = one !== undefined && others.length === 0 && one.raw.length === said.length;
	return isWhole && startOf(one.value)?.slice(0, 10) === day ? one.value : undefined;
}

function startOf(value: Found['value']): string | undefined {
	if (typeof value === 'string') return value;
	return typeof value === 'object' && 'start' in value ? value.start : undefined;
}

/** Milliseconds; the longest week has an hour more, where clocks go back. */
const WEEK = 7 * 86_400_000 + 3_600_000;

/** "The week of the 16th, Tuesday": a weekday by its name is that of the week before it. */
function inThatWeek({ value }: Found, last: Found, { zone, language }: ReadingContext): Found['value'] | undefined {
	if (typeof value !== 'object' || !('start' in value) || value.start === undefined || !('end' in value) || value.end === undefined) return undefined;
	const [from, to] = [DateTime.fromISO(value.start, { zone }), DateTime.fromISO(value.end, { zone })];
	const written = startOf(last.value);
	if (written === undefined || to.diff(from, 'days').days < 4 || to.toMillis() - from.toMillis() > WEEK || !wordsOf(language).weekdayAlone.test(fold(last.raw))) return undefined;
	const weeks = Math.ceil(from.diff(DateTime.fromISO(written, { zone }), 'weeks').weeks);
	const moved = (iso: string) => {
		const at = DateTime.fromISO(iso, { zone }).plus({ weeks });
		return iso.includes('T') ? formatInstant(at.toMillis(), zone) : (at.toISODate() ?? iso);
	};
	if (weeks < 1 || DateTime.fromISO(moved(written), { zone }) >= to) return undefined;
	if (typeof last.value === 'string') return moved(last.value);
	return typeof last.value === 'object' && 'end' in last.value && last.value.end !== undefined ? { start: moved(written), end: moved(last.value.end) } : { start: moved(written) };
}

function together(first: Found, last: Found, text: string, context: ReadingContext): Found | undefined {
	const between = text.slice(first.end, last.start);
	if (between.length > REACH || wordsOf(context.language).either.test(fold(between)) || first.raw.length > REACH) return undefined;
	const said = `${first.raw} ${last.raw}`;
	const [one, ...others] = findTimes(said, context);
	const value = one !== undefined && others.length === 0 && one.raw.length === said.length ? one.value : inThatWeek(first, last, context);
	return value === undefined ? undefined : { ...last, value, raw: text.slice(first.start, last.end), start: first.start, end: last.end };
}
