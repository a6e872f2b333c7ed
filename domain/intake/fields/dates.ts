import { DateTime } from 'luxon';

import { formatInstant } from '../../calendar';
import { fold } from '../../inquiry/reading';
import { findAddresses, findMoney, findNames, findPhones, findTimes } from '../recognize';
import { CHANGE_WORDS } from '../recognize/times/changes';
import type { FieldValue, Found, IntakeField, ReadingContext, Recognizer, TimeWindow } from '../types';
import type { Role } from './roles';

/** `aside`: a time of something else, or past: a journey, a call, the last visit. */
type DateRole = 'birth' | 'since' | 'deadline' | 'aside';

/**
 * What stands right before (or behind) a time and says which it is; the words between belong to neither, so a cue reaches as
 * far as the clause does. Folded: English · Spanish · French · German · Portuguese.
 */
const CUES: ReadonlyArray<readonly [DateRole, RegExp, RegExp?]> = [
	['birth', /\b(?:born|birth(?:day|date)?|dob|d\.o\.b\.?|nacid[oa]|naci|nacimiento|nee?|naissance|geboren|geb\.?|geburtsdatum|nascid[oa]|nasci|nascimento)\b[^.!?\n]{0,25}$/],
	['deadline', /\b(?:by|before|deadline|due|no later than|latest|until|till|launch(?:es|ing)?|live|opens?|opening|event|files?|bis|spatestens|vor dem|frist|antes del?|a mas tardar|para el|plazo|avant|d'ici|pour le|au plus tard|echeance|ate|antes de|prazo|fecha limite)\b[^.!?\n,;]{0,24}$/, /^\s{0,2}(?:deadline|at the latest|latest|spatestens|a mas tardar|au plus tard|launch)\b/],
	['since', /\b(?:since|started|starting|began|ever since|hurting|seit|desde|depuis|empezo|comenzo|commence|angefangen|comecou)\b[^.!?\n,;]{0,20}$/, /^\s{0,2}(?:it started|started hurting)\b/],
	['aside', /\b(?:last|ago|installed|bought|moved|built|replaced|broke|happened|noticed|got|had|did|sent|spoke|met|paid|was|were|came|called|wrote|visited|serviced|fixed|repaired|invoice|dated|letzte\w*|pasad[oa]|dernier\w*|passad[oa])\s(?:\w+\s){0,2}$/, /^\s{0,2}(?:ago|last)\b/],
	['aside', /\b(?:fly|flying|flight|travel\w*|trip|leave|leaving|moving out|expires?|lease|warranty|guests?|party|wedding|open house|reach|call|ring|text|phone|vuelo|viaj\w*|llam\w*|vol|voyage|appel\w*|joindre|flug|reise|erreich\w*|anrufen|voo|viagem|ligar|ligue)\b[^.!?\n,;]{0,40}$/],
];
/** The time that is given up for another: "instead of Tuesday", "from March 9" in a change, and what does not suit. Folded. */
const GIVEN_UP: ReadonlyArray<readonly [before: RegExp, behind: RegExp]> = [
	[/\b(?:instead of|rather than|except|anything but|not|cant do|can't do|cannot do|cant make(?: it)?|can't make(?: it)?|cannot make(?: it)?|statt|anstatt|ausser|nicht am|en lugar del?|en vez del?|menos el|no puedo(?: el)?|au lieu du?|sauf(?: le)?|pas(?: le)?|em vez de|exceto)(?: on| at| am| the| el| le)? $/, /^/],
	[new RegExp(`\\b(?:${CHANGE_WORDS.replaceAll('\\p{L}', '[a-z]').replaceAll('é', 'e').replaceAll('ä', 'a')})\\b[^.!?\\n]{0,40}$`), /^ (?:to|for|auf|zu|al?|au|para) /],
	[/\byou (?:open|closed)\b[^.!?\n,;]{0,12}$/, /^/],
	[/\b(?:closed|away|out of town|unavailable|not available|not home|not in|busy|on vacation|on holiday|verreist|im urlaub|nicht da|de vacaciones|fuera|en vacances|absente?s?|de ferias|fora)\b[^.!?\n,;]{0,16}$/, /^/],
	[/\b(?:termin|rendez-vous|rdv|cita|consulta|appointment)\b[^.!?\n]{0,12}(?:vom|du|del|de|from) $/, /^ (?:auf|au|al|para|to) /],
	[/^|\s/, /^ (?:does ?n.?t|doesnt|wont|won.t|will not|is not|isnt|isn.t|no longer|geht nicht|passt (?:mir )?(?:leider )?nicht|no (?:me|nos) (?:viene|va)|ne (?:me|nous) (?:convient|va) pas|nao (?:me )?(?:da|serve))\b/],
];
/** UTF-16 units around a time in which a cue may stand. */
const AROUND = 48;
/** A field of its own kind, found by its cue. */
const CUED = 0.9;
const PLAIN = 0.75;

/** The times of the text that answer this field; a time that another field's words claim is not among them. */
export function datesFor(field: IntakeField, role: Role, text: string, context: ReadingContext): Found[] {
	return timesIn(text, context).flatMap((found) => {
		const cue = cueOf(text, found) ?? (role === 'birth' && isBirthday(found, context) ? 'birth' : undefined);
		if (role === 'visit' ? !isForVisit(cue, found, context) : cue !== role) return [];
		const value = valueFor(field, role, found, context);
		return value === undefined ? [] : [{ ...found, value, confidence: Math.min(found.confidence, role === 'visit' ? PLAIN : CUED) }];
	});
}

/** A day with its year, at least one year back, that nothing else claims: people give it beside their name. */
function isBirthday({ value, raw }: Found, { referenceTime, zone }: ReadingContext): boolean {
	if (typeof value !== 'string' || value.length !== 10 || !/(?:19|20)\d\d|[/.-]\d\d$/.test(raw)) return false;
	const years = DateTime.fromMillis(referenceTime, { zone }).diff(DateTime.fromISO(value, { zone }), 'years').years;
	return years >= 1 && years < 110;
}

/** The first time of a text that is nothing but this field's answer. */
export function dateIn(field: IntakeField, role: Role, text: string, context: ReadingContext): Found | undefined {
	const [first] = findTimes(text, context);
	const value = first && valueFor(field, role, first, context);
	return value === undefined ? undefined : { ...first, value, confidence: 0.97 };
}

/** What all times of the text say that could be an appointment, for a profile that has no field for it. */
export function visitTimes(text: string, context: ReadingContext): Array<Found<TimeWindow>> {
	return timesIn(text, context).flatMap((found) => {
		const window = isForVisit(cueOf(text, found), found, context) ? windowOf(found.value, context) : undefined;
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
	return last !== undefined && DateTime.fromISO(last).toMillis() > context.referenceTime;
}

function cueOf(text: string, { start, end, raw }: Found): DateRole | undefined {
	const before = fold(text.slice(Math.max(0, start - AROUND), start) + raw).slice(0, -fold(raw).length || undefined);
	const behind = fold(text.slice(end, end + AROUND));
	const inside = fold(raw);
	if (GIVEN_UP.some(([cueBefore, cueBehind]) => cueBefore.test(before) && cueBehind.test(behind))) return 'aside';
	for (const [role, cueBefore, cueBehind] of CUES) {
		if (cueBefore.test(before) || cueBehind?.test(behind)) return role;
		if (cueBefore.test(`${inside.split(' ')[0]} `) && role !== 'aside') return role;
	}
	return undefined;
}

function valueFor(field: IntakeField, role: Role, { value, raw }: Found, context: ReadingContext): FieldValue | undefined {
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

/** A day as the window from its midnight to the next; a moment as the window that begins with it. */
export function windowOf(value: FieldValue, { zone }: ReadingContext): TimeWindow | undefined {
	if (typeof value === 'object') return 'start' in value || 'end' in value ? value : undefined;
	if (typeof value !== 'string') return undefined;
	if (value.includes('T')) return { start: value };
	const day = DateTime.fromISO(value, { zone });
	return day.isValid ? { start: formatInstant(day.toMillis(), zone), end: formatInstant(day.plus({ days: 1 }).toMillis(), zone) } : undefined;
}
