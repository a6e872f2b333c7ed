import { formatInstant } from '../calendar';
import type { Instant } from '../case';
import { anyLanguage, type Times } from '../language';
import type { DayPart, Preferences } from './types';

const DAY = 86_400_000;

/** How well a start suits: a point for each kind of wish that it meets, and two off for each that it goes against. */
export function fitOf(wishes: Preferences, start: Instant, end: Instant, zone: string): { score: number; preferred: boolean } {
	const local = formatInstant(start, zone);
	const weekday = (Math.floor(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) / DAY) + 3) % 7;
	const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
	const inside = ({ from, to }: DayPart) => (from < to ? from <= minute && minute < to : from <= minute || minute < to);
	const within = (span: Preferences['spans'][number]) => (span.start === undefined || span.start <= start) && (span.end === undefined || end <= span.end || (start < span.end && span.start === start));
	const kinds = [
		[wishes.weekdays.length, wishes.weekdays.includes(weekday)],
		[wishes.parts.length, wishes.parts.some(inside)],
		[wishes.spans.length, wishes.spans.some(within)],
	] as const;
	const asked = kinds.filter(([count]) => count > 0);
	const met = asked.filter(([, fits]) => fits).length;
	const against = (wishes.notWeekdays.includes(weekday) ? 1 : 0) + (wishes.notParts.some(inside) ? 1 : 0);
	return { score: met - 2 * against, preferred: against === 0 && met === asked.length };
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
const words = (part: (times: Times) => string) => new RegExp(`\\b(?:${anyLanguage(({ times }) => part(times))})\\b`, 'g');
const hour = (part: (times: Times) => string) => new RegExp(`\\b(?:${anyLanguage(({ times }) => part(times))})\\s+(\\d{1,2})(?:[:.h](\\d{2})?)?\\s*(am|pm|uhr|h)?(?!\\d|[.:/]\\d)`, 'g');

/** From Monday on. */
const WEEKDAYS: RegExp[] = WEEK.map((day) => words(({ weekdays }) => weekdays[day]));
const WEEKEND = words(({ weekend }) => weekend);
const WORKDAYS = words(({ workdays }) => workdays);
const PARTS: Array<[RegExp, DayPart]> = [
	[words(({ morning }) => morning), { from: 0, to: 720 }],
	[words(({ afternoon }) => afternoon), { from: 720, to: 1020 }],
	[words(({ evening }) => evening), { from: 1020, to: 1440 }],
];
const AFTER = hour(({ after }) => after);
const BEFORE = hour(({ before }) => before);
/** Stands before what is not wanted, in the same clause. */
const NOT = new RegExp(`\\b(?:${anyLanguage(({ times }) => times.not)})\\b`);
const CLAUSE = new RegExp(`[.;!?\\n]|,|\\b(?:${anyLanguage(({ times }) => times.but)})\\b(?! not\\b)`, 'g');
const JOINS = new RegExp(`^(?:${anyLanguage(({ times }) => times.and)})\\s+`);
const NOON = 720;

/** What is wished for in words such as "mornings, not Friday"; undefined where nothing is. */
export function readPreferences(text: string): Preferences | undefined {
	const wishes: Preferences = { weekdays: [], notWeekdays: [], parts: [], notParts: [], spans: [] };
	const plain = text.slice(0, 2000).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").toLowerCase().replace(/ł/g, 'l');
	let dayRefused = false;
	for (const clause of plain.split(CLAUSE)) {
		// "not Monday, Tuesday or Friday": a list of days goes on behind the comma.
		const goesOn = dayRefused && WEEKDAYS.some((pattern) => clause.trim().replace(JOINS, '').search(pattern) === 0);
		const cut = goesOn ? -1 : (NOT.exec(clause)?.index ?? clause.length);
		const refusedBefore = wishes.notWeekdays.length;
		const wanted = (index: number) => index < cut;
		const days = (found: number[], index: number) => (wanted(index) ? wishes.weekdays : wishes.notWeekdays).push(...found);
		WEEKDAYS.forEach((pattern, day) => {
			for (const { index } of clause.matchAll(pattern)) days([day], index);
		});
		for (const { index } of clause.matchAll(WEEKEND)) days([5, 6], index);
		dayRefused = wishes.notWeekdays.length > refusedBefore;
		for (const { index } of clause.matchAll(WORKDAYS)) days([0, 1, 2, 3, 4], index);
		for (const [pattern, part] of PARTS) for (const { index } of clause.matchAll(pattern)) if (!/\d\s*$/.test(clause.slice(0, index))) (wanted(index) ? wishes.parts : wishes.notParts).push(part);
		for (const { index, 0: word } of clause.matchAll(/\b(?:before|after) (?:noon|midday|lunch)\b/g)) {
			const late = word.startsWith('after');
			(wanted(index) ? wishes.parts : wishes.notParts).push(late ? { from: NOON, to: 1440 } : { from: 0, to: NOON });
		}
		// "not before 9" wishes for what comes after: the negation is part of the words.
		for (const match of clause.matchAll(AFTER)) addFrom(wishes, match, wanted(match.index) || /^(?:not|no)/.test(match[0]), 'after');
		for (const match of clause.matchAll(BEFORE)) if (!/(?:not|no earlier than) $/.test(clause.slice(0, match.index))) addFrom(wishes, match, wanted(match.index) || /^(?:not|no)/.test(match[0]), 'before');
	}
	const unique = <T>(list: T[]) => [...new Set(list)];
	const settled = { ...wishes, weekdays: unique(wishes.weekdays).filter((day) => !wishes.notWeekdays.includes(day)), notWeekdays: unique(wishes.notWeekdays), parts: unique(wishes.parts), notParts: unique(wishes.notParts) };
	return Object.values(settled).some((list) => list.length > 0) ? settled : undefined;
}

function addFrom(wishes: Preferences, [, hour, minutes, half]: RegExpMatchArray, wanted: boolean, side: 'after' | 'before'): void {
	const given = Number(hour);
	if (given > 24 || Number(minutes ?? 0) > 59) return;
	// Without a half of the day, one to six o'clock are in the afternoon: nobody means the night.
	const shift = half === 'pm' && given < 12 ? 12 : half === undefined && given >= 1 && given <= 6 ? 12 : half === 'am' && given === 12 ? -12 : 0;
	const minute = (given + shift) * 60 + Number(minutes ?? 0);
	(wanted ? wishes.parts : wishes.notParts).push(side === 'after' ? { from: minute, to: 1440 } : { from: 0, to: minute });
}
