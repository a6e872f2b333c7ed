import { formatInstant } from '../calendar';
import type { Instant } from '../case';
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

/** Behind a short form that is a word of its own as well: "mon adresse", "in the sun". */
const AS_DAY = '(?=\\s*(?:$|[/,&.;-]|(?:and|or|am|pm|mornings?|afternoons?|evenings?|after|before|mon|tue|wed|thu|fri|sat|sun)\\b))';
/** Without accents, lower case. Weekdays by their beginnings in English, Spanish, French, German, Portuguese. */
const WEEKDAYS: RegExp[] = [
	new RegExp(`\\b(?:mon${AS_DAY}|mondays?|lunes|lundis?|montags?|segundas?[ -]feiras?|(?<=\\b(?:na|nas|as|exceto|menos|salvo|toda) )segundas?)\\b`, 'g'),
	/\b(?:tue(?:s(?:days?)?)?|martes|mardis?|dienstags?|tercas?(?:-feiras?)?)\b/g,
	/\b(?:wed(?:nesdays?)?|miercoles|mercredis?|mittwochs?|quartas?(?:-feiras?)?)\b/g,
	/\b(?:thu(?:rs?(?:days?)?)?|jueves|jeudis?|donnerstags?|quintas?(?:-feiras?)?)\b/g,
	/\b(?:fri(?:days?)?|viernes|vendredis?|freitags?|sextas?(?:-feiras?)?)\b/g,
	new RegExp(`\\b(?:sat${AS_DAY}|saturdays?|sabados?|samedis?|samstags?|sonnabends?)\\b`, 'g'),
	new RegExp(`\\b(?:sun${AS_DAY}|sundays?|domingos?|dimanches?|sonntags?)\\b`, 'g'),
];
const WEEKEND = /\b(?:weekends?|fines? de semana|week-ends?|wochenenden?)\b/g;
const WORKDAYS = /\b(?:weekdays?|work(?:ing)? ?days|entre semana|en semaine|unter der woche|werktags?|dias uteis)\b/g;
const PARTS: Array<[RegExp, DayPart]> = [
	[/\b(?:mornings?|(?<=\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:days?|nesdays?|urdays?)? )a\.?m\.?|por la manana|de manana|mananas|matins?|matinees?|vormittags?|morgens|manhas?|de manha)\b/g, { from: 0, to: 720 }],
	[/\b(?:afternoons?|p\.?m\.?|tardes?|apres-midi|nachmittags?)\b/g, { from: 720, to: 1020 }],
	[/\b(?:evenings?|noches?|soirs?|soirees?|abends?|noites?)\b/g, { from: 1020, to: 1440 }],
];
const AFTER = /\b(?:after|from|not before|no earlier than|despues de(?: las?)?|a partir d[ea](?: las?| as)?|apres|ab|nach|depois d[ae]s?)\s+(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm|uhr|h)?(?!\d|[.:/]\d)/g;
const BEFORE = /\b(?:before|until|by|not after|no later than|antes de(?: las?)?|hasta(?: las?)?|avant|jusqu'a|vor|bis|antes d[ae]s?|ate(?: as)?)\s+(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm|uhr|h)?(?!\d|[.:/]\d)/g;
/** Stands before what is not wanted, in the same clause. */
const NOT = /\b(?:not|no|never|n't|cannot|can't|cant|dont|don't|won't|except|but not|avoid|anything but|busy|unavailable|nunca|menos|excepto|salvo|evitar|pas|jamais|sauf|eviter|nicht|kein(?:e[nrms]?)?|nie|ausser|nao|exceto)\b/;
const CLAUSE = /[.;!?\n]|,|\b(?:but|however|pero|mais|aber|sondern|mas)\b(?! not\b)/g;
const JOINS = /^(?:and|or|nor|y|o|ni|et|ou|und|oder|e)\s+/;
const NOON = 720;

/** What is wished for in words such as "mornings, not Friday"; undefined where nothing is. */
export function readPreferences(text: string): Preferences | undefined {
	const wishes: Preferences = { weekdays: [], notWeekdays: [], parts: [], notParts: [], spans: [] };
	const plain = text.slice(0, 2000).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").toLowerCase();
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
