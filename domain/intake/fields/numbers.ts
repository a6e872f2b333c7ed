import { findNumbers } from '../recognize';
import { COUNT_WORDS, readCount } from '../recognize/numbers/counts';
import type { FieldValue, Found, ReadingContext } from '../types';
import { meantOf } from './meant';
import type { Role } from './roles';

interface Counting {
	pattern: RegExp;
	value(count: number, unit: string): FieldValue;
}

const COUNT = String.raw`(?<![\d.,/$€£-])(?<count>\d{1,3}(?:[ ,.’']\d{3}){1,2}|\d{1,7}(?:[.,]\d)?)(?<thousands>\s?k(?!\p{L})|\s(?:thousand|mil|tausend|mille)(?!\p{L}))?`;
const WORDS = String.raw`(?<![\p{L}\d])(?<count>${COUNT_WORDS})(?<thousands>)`;
const MACHINES = 'unit|furnace|boiler|heater|tank|system|ac|a/c|air conditioner|heat pump|thermostat|pump|it|caldera|calentador|equipo|chaudi[eè]re|chauffe-eau|(?:\\p{L}{1,12})?heizung|(?:\\p{L}{1,12})?therme|anlage|caldeira|esquentador|aquecedor';
/** A furnace installed in 2009; boiler (2011). */
const BUILT = new RegExp(`\\b(?:${MACHINES})\\b[^.!?\\n\\d]{0,40}?(?:(?:installed|bought|built|put in|replaced|new|dates?|is|was|it's) (?:back )?(?:in|from|around|circa) |from |, |\\()(?<year>(?:19[5-9]|20[0-4])\\d)(?!\\d|[-/.]\\d)`, 'giu');
/** `une quinzaine d'années`. */
const OF = "(?:\\sd['’]|\\sde\\s|[ -])?";
const YEARS = 'ann[ée]es|years?|yrs?|yr|y/o|yo|a[ñn]os|ans|jahre?|anos';
const PEOPLE = 'employees|on (?:the |our )?payroll|people on payroll|people on the payroll|people|staff|workers|team members|hourly|empleados|trabajadores|personas|salari[ée]s|personnes|folks|guys|staff members|part[- ]?timers?|full[- ]?timers?|mitarbeiter(?:innen)?|angestellte|funcion[áa]rios|colaboradores|empregados|full[- ]?time\\w*|guests';

const plain = (count: number): FieldValue => count;

/** How customers count what a number field asks for. */
const COUNTINGS: Partial<Record<Role, Counting[]>> = {
	age: ['', WORDS].flatMap((words) => {
		const count = words === '' ? COUNT : words;
		return [
			// a 14 year old furnace; furnace is about 14 years old
			{ pattern: new RegExp(`${count}\\+?[ -]?(?:${YEARS})[ -]?old\\s(?:(?!and\\b|but\\b)\\w+\\s){0,2}(?:${MACHINES})\\b`, 'giu'), value: plain },
			{ pattern: new RegExp(`\\b(?:${MACHINES})\\b[^.!?\\n\\d]{0,40}?${count}${OF}(?:${YEARS})(?![\\p{L}])(?!\\s(?:ago|warranty|daughter|son|kid))`, 'giu'), value: plain },
		];
	}),
	distance: [
		{ pattern: new RegExp(`${WORDS}\\s(?:de\\s)?(?<unit>miles|mi|km|kilom\\p{L}{1,10}|millas|milhas)\\b(?!\\s(?:away|from|per|an hour|a (?:day|week|month|year)))`, 'giu'), value: distance },
		{ pattern: new RegExp(`${COUNT}\\s?(?<unit>miles|mi|km|kms|kilom\\p{L}+|millas)\\b(?!\\s(?:away|from|per|an hour|a (?:day|week|month|year)))`, 'giu'), value: distance },
		{ pattern: new RegExp(`\\b(?:odometer|mileage|kilometerstand|km-stand|kilometraje|kilom[ée]trage|quilometragem|miles)\\s?(?:is|says|reads|shows|at|of|es|est|ist|bei|:|de)?\\s?(?:about|around|roughly|etwa|ca\\.?|unos|environ|cerca de)?\\s?${COUNT}(?!\\d)(?<unit>)`, 'giu'), value: distance },
		{ pattern: new RegExp(`${COUNT}(?<unit>)(?=\\s(?:on|showing on|in) (?:the|its|my) (?:odometer|clock|dash|tacho))`, 'giu'), value: distance },
		{ pattern: /\b(?:(?:i'?m|it'?s|she'?s|it is|he'?s|now|currently) at|it(?:'s| has| shows|'s got)|currently|itself shows) (?:about |around )?(?<count>\d{2,3}[,.]\d{3})(?<thousands>)(?<unit>)(?![\d.]*\d|\s?[$€£])/giu, value: distance },
		{ pattern: new RegExp(`\\b(?:has|have|got|with|at|about|around)\\s(?:about |around |roughly |over |almost |nearly )?(?<count>\\d{2,3})(?<thousands>k)(?<unit>)(?= on it| on the| on her|[.,;]|$)`, 'giu'), value: distance },
	],
	people: ['', WORDS].flatMap((words) => [{
		// a team of 12, payroll for 15, 12 of us
		pattern: new RegExp(`(?:\\b(?:team|staff|crew|workforce|payroll|headcount) (?:of|for|is) (?:about |around |roughly )?${words === '' ? COUNT : words}(?!\\d|\\s?(?:years|weeks|months))|(?<=\\b(?:are|re|were|have|only|just|all|,|^) ?(?:about )?)${(words === '' ? COUNT : words).replaceAll('<count>', '<some>').replaceAll('<thousands>', '<none>')} of us\\b)`, 'giu'),
		value: plain,
	}, {
		pattern: new RegExp(`${words === '' ? COUNT : words}(?:\\s(?:de |d['’])?)(?:(?:full[- ]time|part[- ]time|hourly|salaried|new|active|w-?2|paid|seasonal|permanent)(?: and)?\\s){0,2}(?:${PEOPLE})(?![\\p{L}])`, 'giu'),
		value: plain,
	}]),
};

/** A way that is driven, not what a car has run: "after 20 miles", "1,200 miles to Denver". */
const WAY_BEFORE = /\b(?:after|every|each|within|next|last|another|first|driv\w+|towed|tow|trip|road ?trip|commut\w+|nach|alle|cada|despues de|apres|tous les|depois de)\s(?:about |around |roughly |some |just |only |another |the )?$/i;
const WAY_BEHIND = /^\s(?:to|away|from|off|north|south|east|west|round|each way|one way|trip|down the|up the|bis|hasta|jusqu|ate)\b/i;

function isWay(text: string, start: number, end: number): boolean {
	return WAY_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || WAY_BEHIND.test(text.slice(end, end + 15));
}

const CONFIDENCE = 0.88;
const SINCE_CONFIDENCE = 0.75;

function distance(count: number, unit: string): FieldValue {
	const written = unit.toLowerCase();
	return written === '' ? count : { value: count, unit: written.startsWith('k') ? 'km' : 'mi' };
}

/** What the text counts for a number field of this role, in order of place. */
export function numbersFor(role: Role, text: string, context: ReadingContext): Found[] {
	const found: Found[] = [];
	for (const { pattern, value } of COUNTINGS[role] ?? []) {
		for (const match of text.matchAll(pattern)) {
			const { some, none } = match.groups ?? {};
			const { count = some ?? '', thousands = none ?? '', unit = '' } = match.groups ?? {};
			const number = countOf(count, context);
			const start = match.index + match[0].indexOf(count);
			if (role === 'distance' && isWay(text, match.index, match.index + match[0].length)) continue;
			if (number === undefined || found.some((other) => start < other.end && start >= other.start)) continue;
			const end = unit === '' ? start + count.length + thousands.length : match.index + match[0].length;
			found.push({ value: value(thousands === '' ? number : number * 1000, unit), raw: text.slice(start, end), start, end, confidence: CONFIDENCE, valid: true });
		}
	}
	if (role === 'age') return (found.length === 0 ? agesSince(text, context) : found).sort((a, b) => a.start - b.start);
	return meantOf(found, text, false).sort((a, b) => a.start - b.start);
}

/** What was installed in a year is as old as the years since. */
function agesSince(text: string, { referenceTime }: ReadingContext): Found[] {
	return [...text.matchAll(BUILT)].flatMap((match) => {
		const raw = match.groups?.year ?? '';
		const age = new Date(referenceTime).getUTCFullYear() - Number(raw);
		const start = match.index + match[0].length - raw.length;
		return age < 0 ? [] : [{ value: age, raw, start, end: start + raw.length, confidence: SINCE_CONFIDENCE, valid: true }];
	});
}

/** `82,000` and `82.000` are thousands whatever the language, as three digits stand behind the mark. */
function countOf(written: string, context: ReadingContext): number | undefined {
	if (/^\d{1,3}(?:[ ,.’']\d{3})+$/.test(written)) return Number(written.replace(/\D/g, ''));
	if (/^\d/.test(written)) return Number(written.replace(',', '.'));
	const count = readCount(written);
	if (count !== undefined) return count;
	const [word] = findNumbers(written, context);
	return typeof word?.value === 'number' ? word.value : undefined;
}
