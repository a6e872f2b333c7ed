import { DateTime } from 'luxon';

import { fold } from '../../inquiry/reading';
import { findAddresses, findMoney, findPhones, findTimes } from '../recognize';
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
	['aside', /\b(?:last|ago|installed|bought|was|were|came|called|wrote|visited|serviced|fixed|repaired|invoice|dated|letzte\w*|pasad[oa]|dernier\w*|passad[oa])\s(?:\w+\s){0,2}$/, /^\s{0,2}(?:ago|last)\b/],
	['aside', /\b(?:fly|flying|flight|travel\w*|trip|leave|leaving|moving out|reach|call|ring|text|phone|vuelo|viaj\w*|llam\w*|vol|voyage|appel\w*|joindre|flug|reise|erreich\w*|anrufen|voo|viagem|ligar|ligue)\b[^.!?\n,;]{0,40}$/],
];
/** UTF-16 units around a time in which a cue may stand. */
const AROUND = 48;
/** A field of its own kind, found by its cue. */
const CUED = 0.9;
const PLAIN = 0.75;

/** The times of the text that answer this field; a time that another field's words claim is not among them. */
export function datesFor(field: IntakeField, role: Role, text: string, context: ReadingContext): Found[] {
	return timesIn(text, context).flatMap((found) => {
		const cue = cueOf(text, found);
		if (role === 'visit' ? !isForVisit(cue, found, context) : cue !== role) return [];
		const value = valueFor(field, role, found, context);
		return value === undefined ? [] : [{ ...found, value, confidence: Math.min(found.confidence, role === 'visit' ? PLAIN : CUED) }];
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
	return timesIn(text, context).flatMap((found) => {
		const window = isForVisit(cueOf(text, found), found, context) ? windowOf(found.value, context) : undefined;
		return window === undefined ? [] : [{ ...found, value: window }];
	});
}

/** Digits of a telephone number, an address or an amount are no time. */
function timesIn(text: string, context: ReadingContext): Found[] {
	const digits: Recognizer[] = [findPhones, findAddresses, findMoney];
	const taken = digits.flatMap((find) => find(text, context));
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
	return day.isValid ? { start: day.toISO(), end: day.plus({ days: 1 }).toISO() } : undefined;
}
