import { DateTime } from 'luxon';

import { byLanguage, type DateCues, PACKS } from '../../language';
import { fold } from '../../text';
import { findAddresses, findMoney, findNames, findPhones, findTimes } from '../recognize';
import type { FieldValue, Found, IntakeField, ReadingContext, Recognizer, TimeWindow } from '../types';
import type { Turn } from '../sources/customerTurns';
import { takenOffers } from './offers';
import type { Role } from './roles';
import { windowOf } from './window';
import { refined, standingOf } from './wishes';

/** `aside`: a time of something else, or past: a journey, a call, the last visit. */
type DateRole = 'birth' | 'since' | 'deadline' | 'aside';

/** What the languages have around days, folded. */
interface Words {
	/** What stands right before (or behind) a time and says which it is; the words between belong to neither, so a cue reaches as far as the clause does. */
	cues: ReadonlyArray<readonly [DateRole, RegExp, RegExp?]>;
	/** The time that is given up for another: "instead of Tuesday", "from March 9" in a change, and what does not suit. */
	givenUp: ReadonlyArray<readonly [before: RegExp, behind: RegExp]>;
	/** A question of the business that is about when the work is done, not about a talk. */
	ofDeadline: RegExp;
	strict: RegExp;
	byThen: RegExp;
	/** In the clause before a day: what is over. A word in "-ed" behind a wish or an "is" is not. */
	toldPast: RegExp;
	/** Lines that who takes calls for others writes, and above or beside them when the call came; over text as it is written. */
	callNote: RegExp;
	notedAt: RegExp;
	/** A time of day on no day that anybody has named. */
	clockAlone: RegExp;
	/** "it has been hurting for three days": since so long before the message; over text as it is written. */
	lasting: RegExp;
	weeks: RegExp;
	months: RegExp;
	complaint: RegExp;
}

const ANYWHERE = /^|\s/;
const wordsOf = byLanguage<Words>((any) => {
	const of = (part: (dates: DateCues) => string) => any(({ dates }) => part(dates));
	const up = (part: (givenUp: DateCues['givenUp']) => string) => any(({ dates }) => part(dates.givenUp));
	const lasting = (part: (lasting: DateCues['lasting']) => string) => any(({ dates }) => part(dates.lasting));
	const before = (words: string, reach: number) => new RegExp(`\\b(?:${words})\\b[^.!?\\n,;]{0,${reach}}$`);
	const behind = (words: string) => new RegExp(`^\\s{0,2}(?:${words})\\b`);
	const to = up((givenUp) => givenUp.to);
	return {
		cues: [
			['aside', new RegExp(`(?:^|\\n)[ \\t]{0,4}(?:${of(({ noted }) => noted)})\\s?:[^\\n]{0,40}$`)],
			['birth', new RegExp(`\\b(?:${of(({ birth }) => birth)})\\b[^.!?\\n]{0,25}$`)],
			['deadline', new RegExp(`${before(of(({ deadline }) => deadline), 24).source}|${before(of(({ lastDay }) => lastDay), 40).source}`), behind(of(({ isDeadline }) => isDeadline))],
			['since', before(of(({ since }) => since), 20), behind(of(({ itBegan }) => itBegan))],
			['aside', new RegExp(`\\b(?:${of(({ earlier }) => earlier)})\\s(?:\\w+\\s){0,2}$`), behind(of(({ ago }) => ago))],
			['aside', before(of(({ journeys }) => journeys), 40)],
		],
		givenUp: [
			[new RegExp(`(?:^|[.!?;,(\\n]\\s*)(?:please )?(?:${up(({ never }) => never)})(?: (?:${up(({ the }) => the)}))? $`), /^/],
			[new RegExp(`\\b(?:${up(({ neither, allBut, insteadOf }) => `${neither}|${allBut}|${insteadOf}`)}) $`), /^/],
			[new RegExp(`\\b(?:${fold(up(({ changes }) => changes))})\\b[^.!?\\n]{0,40}$`), new RegExp(`^ (?:${to}) `)],
			[before(up(({ away }) => away), 16), /^/],
			[new RegExp(`(?:^|\\n)[^\\n:.!]{0,60}\\b(?:${up(({ label }) => label)})\\b[^\\n:.!]{0,40}:[^\\n.!?:]{0,40}$`), /^/],
			[new RegExp(`\\b(?:${up(({ appointment }) => appointment)})\\b[^.!?\\n]{0,12}(?:${up(({ ofDay }) => ofDay)}) $`), new RegExp(`^ (?:${to}) `)],
			[ANYWHERE, new RegExp(`^ (?:${up(({ unsuited }) => unsuited)})\\b`)],
			[ANYWHERE, new RegExp(`^(?:,? |(?='))(?:${up(({ unable }) => unable)})\\b`)],
		],
		ofDeadline: new RegExp(`\\b(?:${of(({ ofDeadline }) => ofDeadline)})\\b`),
		strict: before(of(({ strict }) => strict), 16),
		byThen: new RegExp(`^[^\\n]{0,80}\\b(?:${of(({ byThen }) => byThen)})\\b`),
		toldPast: new RegExp(`(?:^|[.!?;,\\n])(?![^.!?;,\\n]*\\b(?:${of(({ ahead }) => ahead)})\\b)[^.!?;,\\n]*\\b(?:${of(({ over }) => over)})\\b[^.!?;,\\n]*$`),
		callNote: new RegExp(`(?:^|\\n)[ \\t]{0,4}(?:${of(({ caller }) => caller)})[ #.]{0,8}:`, 'i'),
		notedAt: new RegExp(`(?:^|\\n)[ \\t]{0,4}(?:${of((dates) => dates.notedAt)})[. ]{0,8}[:-][^\\n]{0,40}$|(?<!\\p{L})(?:${of(({ takenBy }) => takenBy)})[^\\n:]{0,30}$`, 'iu'),
		clockAlone: new RegExp(`^(?:(?:${of(({ clock }) => clock.leads)})\\s)?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?|h|${of(({ clock }) => clock.behind)})?$`, 'iu'),
		lasting: new RegExp(
			`(?<![\\p{L}\\d])(?:${lasting(({ leads }) => leads)})(?: (?:${lasting(({ about }) => about)})){0,3} (?<count>\\d{1,2}|${lasting(({ counts }) => Object.keys(counts).join('|'))}) (?<unit>${lasting(({ days, weeks, months }) => `${days}|${weeks}|${months}`)})(?!\\p{L})`,
			'giu',
		),
		weeks: new RegExp(`^(?:${lasting(({ weeks }) => weeks)})$`, 'iu'),
		months: new RegExp(`^(?:${lasting(({ months }) => months)})$`, 'iu'),
		complaint: new RegExp(lasting(({ complaint }) => complaint)),
	};
});
const COUNTS = new Map(PACKS.flatMap(({ dates }) => Object.entries(dates.lasting.counts)));

/** UTF-16 units. */
const THEN_REACH = 100;
/** A date of birth has its year. */
const YEAR = /(?:19|20)\d\d|[/.'’-]\d\d$|nineteen|thousand/i;
/** UTF-16 units around a time in which a cue may stand. */
const AROUND = 48;
/** A field of its own kind, found by its cue. */
const CUED = 0.9;
const PLAIN = 0.75;

/** The times of the text that answer this field; a time that another field's words claim is not among them. `turns`: what the business asked before. */
export function datesFor(field: IntakeField, role: Role, text: string, context: ReadingContext, turns: Turn[] = []): Found[] {
	const times = role === 'visit' ? visits(text, context, turns) : timesOf(role, text, context, turns);
	const told = times.flatMap((found) => {
		const value = valueFor(field, role, found, context);
		return value === undefined ? [] : [{ ...found, value, confidence: Math.min(found.confidence, role === 'visit' ? PLAIN : CUED) }];
	});
	if (role === 'since') {
		const lasting = lastingFor(text, context);
		const rest = told.filter(({ start, end }) => !lasting.some((one) => start < one.end && end > one.start));
		return rest.length > 0 ? rest : lasting;
	}
	// Of equal wishes the first counts, however surely the others are read.
	return role === 'visit' ? told.map((one) => ({ ...one, confidence: Math.min(one.confidence, told[0].confidence) })) : told;
}

function timesOf(role: Role, text: string, context: ReadingContext, turns: Turn[]): Found[] {
	const told = timesIn(text, context).flatMap((found) => {
		const cue = cueOf(text, found, context) ?? (role === 'birth' && isBirthday(found, context) ? 'birth' : undefined);
		return cue === role || (role === 'deadline' && cue !== 'birth' && wordsOf(context.language).byThen.test(fold(text.slice(found.end, found.end + THEN_REACH)))) ? [found] : [];
	});
	if (role === 'birth') {
		const dated = told.filter(({ raw }) => YEAR.test(raw));
		return dated.length > 0 ? dated : told;
	}
	if (role !== 'deadline') return told;
	const agreed = takenOffers(turns.filter(({ question }) => wordsOf(context.language).ofDeadline.test(fold(question))), text, timesIn(text, context), context);
	if (agreed.length > 0) return agreed.slice(-1);
	const ahead = told.filter((found) => !isLongAhead(found, context) && !isOver(found, context));
	const strict = ahead.filter(({ start, raw }) => wordsOf(context.language).strict.test(fold(`${text.slice(Math.max(0, start - AROUND), start)}${raw.split(' ', 2).join(' ')} `)));
	return strict.length > 0 ? strict : ahead;
}

/** What a customer wishes for a visit: what they took of the business's offers, else the best that they say. */
function visits(text: string, context: ReadingContext, turns: Turn[]): Found[] {
	const times = timesIn(text, context);
	const refused = refusedIn(times, text, context);
	const standing = times.flatMap((found) => {
		const cue = cueOf(text, found, context);
		const isRefused = refused.has(windowOf(found.value, context)?.start?.slice(0, 10) ?? '');
		const rank = !isRefused && isForVisit(cue, found, context) ? standingOf(text, found, context.language) : 0;
		return rank === 0 || isLongAhead(found, context) ? [] : [{ found, rank: cue === 'deadline' && isByDay(found) ? Math.min(rank, 1) : rank }];
	});
	const said = standing.filter(({ rank }) => rank > 1).map(({ found }) => found);
	const taken = takenOffers(turns, text, said, context);
	if (taken.length > 0) return taken.slice(-1);
	const best = Math.max(...standing.map(({ rank }) => rank));
	const wished = standing.filter(({ rank }) => rank === best).map(({ found }) => found);
	return best < 2 ? wished : refined(said, text, context).filter((one) => wished.some(({ start, end }) => start >= one.start && end <= one.end));
}

function refusedIn(times: Found[], text: string, context: ReadingContext): Set<string> {
	return new Set(times.filter((found) => isGivenUp(aroundOf(text, found), context)).flatMap(({ value }) => windowOf(value, context)?.start?.slice(0, 10) ?? []));
}

/** Whether the text says elsewhere that this day does not suit. */
export function isRefused({ value }: Pick<Found, 'value'>, text: string, context: ReadingContext): boolean {
	return refusedIn(findTimes(text, context), text, context).has(windowOf(value, context)?.start?.slice(0, 10) ?? '');
}

/** Days. */
const LONG = 300;

/** A date without its year that is next only in a year's time has more often just gone by. */
function isLongAhead({ value, raw }: Found, context: ReadingContext): boolean {
	const { start, end } = windowOf(value, context) ?? {};
	const first = start ?? end;
	return first !== undefined && !/\d{4}/.test(raw) && Date.parse(first) - context.referenceTime > LONG * 86_400_000;
}

function isOver({ value }: Found, context: ReadingContext): boolean {
	const { start, end } = windowOf(value, context) ?? {};
	const last = end ?? start;
	return last !== undefined && DateTime.fromISO(last, { zone: context.zone }).plus({ days: last.length === 10 || end === undefined ? 1 : 0 }).toMillis() <= context.referenceTime;
}

/** "by Friday": a day that ends it and none that begins it. */
function isByDay({ value }: Found): boolean {
	return typeof value === 'object' && 'end' in value && value.start === undefined && value.end?.includes('T00:00') === true;
}

function lastingFor(text: string, { referenceTime, zone, language }: ReadingContext): Found[] {
	const { lasting, weeks, months, complaint } = wordsOf(language);
	return [...text.matchAll(lasting)].flatMap((match) => {
		const around = fold(text.slice(Math.max(0, match.index - 2 * AROUND), match.index + match[0].length + AROUND));
		const { count = '', unit = '' } = match.groups ?? {};
		const number = /^\d/.test(count) ? Number(count) : (COUNTS.get(count.toLowerCase()) ?? 1);
		const days = number * (weeks.test(unit) ? 7 : months.test(unit) ? 30 : 1);
		const day = DateTime.fromMillis(referenceTime, { zone }).minus({ days }).toISODate();
		if (day === null || !complaint.test(around)) return [];
		return [{ value: day, raw: match[0], start: match.index, end: match.index + match[0].length, confidence: PLAIN, valid: true }];
	});
}

/** A day with its year, at least one year back, that nothing else claims: people give it beside their name. */
function isBirthday({ value, raw }: Found, { referenceTime, zone }: ReadingContext): boolean {
	if (typeof value !== 'string' || value.length !== 10 || !/(?:19|20)\d\d|[/.-]\d\d$/.test(raw)) return false;
	const years = DateTime.fromMillis(referenceTime, { zone }).diff(DateTime.fromISO(value, { zone }), 'years').years;
	return years >= 1 && years < 110;
}

/** All times of the text as the field's type has them, whatever they are of. */
export function timesFor(field: IntakeField, text: string, context: ReadingContext): Found[] {
	return timesIn(text, context).flatMap((found) => {
		const value = valueFor(field, 'other', found, context);
		if (value === undefined) return [];
		const isPast = field.type === 'date' && typeof value === 'string' && wordsOf(context.language).toldPast.test(fold(text.slice(Math.max(0, found.start - AROUND), found.start)));
		return [{ ...found, value: isPast ? notAfter(value, found.raw, context) : value }];
	});
}

/** The first time of a text that is nothing but this field's answer. */
export function dateIn(field: IntakeField, role: Role, text: string, context: ReadingContext): Found | undefined {
	const [first] = findTimes(text, context);
	const value = first && valueFor(field, role, first, context);
	return value === undefined ? undefined : { ...first, value, confidence: 0.97 };
}

/** What all times of the text say that could be an appointment, for a profile that has no field for it. */
export function visitTimes(text: string, context: ReadingContext): Array<Found<TimeWindow>> {
	return visits(text, context, []).flatMap((found) => {
		const window = windowOf(found.value, context);
		return window === undefined ? [] : [{ ...found, value: window }];
	});
}

/** Digits of a telephone number, an address or an amount, and a person called April, are no time. */
function timesIn(text: string, context: ReadingContext): Found[] {
	const others: Recognizer[] = [findPhones, findAddresses, findMoney, findNames];
	const taken = others.flatMap((find) => find(text, context));
	return findTimes(text, context).filter(({ start, end }) => !taken.some((other) => start < other.end && end > other.start));
}

/** A time that is past when it is written about is no wish; one without a cue is. */
function isForVisit(cue: DateRole | undefined, { value }: Found, context: ReadingContext): boolean {
	if (cue === 'birth' || cue === 'since' || cue === 'aside') return false;
	const { start, end } = windowOf(value, context) ?? {};
	const last = end ?? start;
	return last !== undefined && DateTime.fromISO(last).toMillis() >= context.referenceTime;
}

interface Around {
	before: string;
	inside: string;
	behind: string;
}

/** A time and what stands around it, folded. */
function aroundOf(text: string, { start, end, raw }: Found): Around {
	const inside = fold(raw);
	return { before: fold(text.slice(Math.max(0, start - AROUND), start) + raw).slice(0, -inside.length || undefined), inside, behind: fold(text.slice(end, end + AROUND)) };
}

/** Whether the time is when a call was noted. */
export function isOfCallNote({ start }: Pick<Found, 'start'>, text: string, { language }: ReadingContext): boolean {
	const { callNote, notedAt } = wordsOf(language);
	return callNote.test(text) && notedAt.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether the time is one that does not suit, or that another takes the place of. */
function isGivenUp({ before, behind }: Around, { language }: ReadingContext): boolean {
	return wordsOf(language).givenUp.some(([cueBefore, cueBehind]) => cueBefore.test(before) && cueBehind.test(behind));
}

function cueOf(text: string, found: Found, context: ReadingContext): DateRole | undefined {
	const stretch = aroundOf(text, found);
	const { before, inside, behind } = stretch;
	if (isGivenUp(stretch, context) || isOfCallNote(found, text, context)) return 'aside';
	for (const [role, cueBefore, cueBehind] of wordsOf(context.language).cues) {
		if (cueBefore.test(before) || cueBehind?.test(behind)) return role;
		if (role !== 'aside' && [1, 3].some((words) => cueBefore.test(`${inside.split(' ').slice(0, words).join(' ')} `))) return role;
	}
	return undefined;
}

function valueFor(field: IntakeField, role: Role, { value, raw }: Found, context: ReadingContext): FieldValue | undefined {
	if (role === 'other' && field.type === 'date' && wordsOf(context.language).clockAlone.test(raw)) return undefined;
	if (field.type === 'dateTime') return typeof value === 'string' && value.includes('T') ? value : windowOf(value, context);
	const day = dayOf(value, role, context);
	if (day === undefined) return undefined;
	const isPast = role === 'since' || role === 'birth';
	return isPast ? notAfter(day, raw, context) : day;
}

/** Of a window its last day for a deadline, else its first. */
function dayOf(value: FieldValue, role: Role, context: ReadingContext): string | undefined {
	if (typeof value === 'string') return value.includes('T') ? DateTime.fromISO(value, { zone: context.zone }).toISODate() ?? undefined : value;
	const { start, end } = windowOf(value, context) ?? {};
	const last = end === undefined ? undefined : DateTime.fromISO(end, { zone: context.zone }).minus(1);
	const first = start === undefined ? undefined : DateTime.fromISO(start, { zone: context.zone });
	return (role === 'deadline' ? (last ?? first) : (first ?? last))?.toISODate() ?? undefined;
}

/** `since Tuesday` is the last one: a day that was read as still to come is moved back by weeks, or by years where it has a date. */
function notAfter(day: string, raw: string, { referenceTime, zone }: ReadingContext): string {
	const today = DateTime.fromMillis(referenceTime, { zone }).startOf('day');
	let date = DateTime.fromISO(day, { zone });
	if (date <= today || /\d{4}/.test(raw)) return day;
	const days = Math.ceil(date.diff(today, 'days').days);
	date = days <= 14 && !/\d/.test(raw) ? date.minus({ weeks: Math.ceil(days / 7) }) : date.minus({ years: 1 });
	return date.toISODate() ?? day;
}
