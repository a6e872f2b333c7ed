import { DateTime } from 'luxon';

import { fold } from '../../text';
import { findAddresses, findMoney, findNames, findPhones, findTimes } from '../recognize';
import { CHANGE_WORDS } from '../recognize/times/changes';
import type { FieldValue, Found, IntakeField, ReadingContext, Recognizer, TimeWindow } from '../types';
import type { Turn } from '../sources/customerTurns';
import { takenOffers } from './offers';
import type { Role } from './roles';
import { windowOf } from './window';
import { refined, standingOf } from './wishes';

/** `aside`: a time of something else, or past: a journey, a call, the last visit. */
type DateRole = 'birth' | 'since' | 'deadline' | 'aside';

/**
 * What stands right before (or behind) a time and says which it is; the words between belong to neither, so a cue reaches as
 * far as the clause does. Folded: English · Spanish · French · German · Portuguese.
 */
const CUES: ReadonlyArray<readonly [DateRole, RegExp, RegExp?]> = [
	// When whoever took the message noted it.
	['aside', /(?:^|\n)[ \t]{0,4}(?:(?:message |msg |call )?(?:taken|received|answered|logged|recorded|entered)(?: (?:by|at|on))?|operator|agent|rep|(?:date|time)(?:\/| and | of )(?:date|time|call|message)|call (?:time|date)|(?:msg|message) (?:time|date)|aufgenommen(?: von| am)?|angenommen(?: von| am)?|pris par|tomado por|recibido|re[cç]u le)\s?:[^\n]{0,40}$/],
	['birth', /\b(?:born|birth(?:day|date)?|dob|d\.o\.b\.?|nacid[oa]|naci|nacimiento|nee?(?= (?:le|en|au)\b|\s*[:(]|\s*$)|naissance|geboren|geb\.?|geburtsdatum|nascid[oa]|nasci|nascimento)\b[^.!?\n]{0,25}$/],
	['deadline', /\b(?:within|in time for|ready for|ready on|conference|trade (?:show|fair)|hearing|closing|set for|signing|submit\w*|online|finished|runs? out|delai|en ligne|en linea|list[oa]s?|fertig|pret[es]*|needed|done|innerhalb|by|before|deadline|due|no later than|latest|until|till|launch(?:es|ing)?|live|opens?|opening|event|files?|cut-?off|(?:has|have|needs?|must|got) to be|expires?|til|till|jusqu'au|hasta|vence|vencimento|termina|acaba|\w{0,12}frist|bis|spatestens|vor dem|frist|antes del?|a mas tardar|para el|plazo|avant|d'ici|pour le|au plus tard|echeance|ate|antes de|prazo|fecha limite)\b[^.!?\n,;]{0,24}$|\b(?:last day|when|by the time|cut-?off|deadline|due date|closing date)\b[^.!?\n,;]{0,40}$/, /^\s{0,2}(?:opening|online|fertig|en ligne|en linea|no ar|(?:is |as )?(?:our |the |my )?(?:hard |final )?deadline|at the latest|latest|spatestens|a mas tardar|au plus tard|launch)\b/],
	['since', /\b(?:since|started|starting|began|ever since|hurting|seit|desde|depuis|empezo|comenzo|commence|angefangen|comecou|woke up|came on|(?:broke|chipped|cracked) (?:a|my) (?:tooth|molar|filling|crown))\b[^.!?\n,;]{0,20}$/, /^\s{0,2}(?:it (?:started|began|came on)|(?:started|began) (?:hurting|to hurt|to ache))\b/],
	['aside', /\b(?:last|ago|installed|bought|moved|built|replaced|broke|happened|noticed|got|had|did|sent|spoke|met|paid|was|were|came|called|wrote|visited|serviced|fixed|repaired|invoice|dated|letzte\w*|pasad[oa]|dernier\w*|passad[oa])\s(?:\w+\s){0,2}$/, /^\s{0,2}(?:ago|last)\b/],
	['aside', /\b(?:fly|flying|flight|travel\w*|trip|leav(?:e|ing)(?! (?:it|him|her|them|(?:the|my|our) (?:\w+ )?(?:car|truck|van|suv|vehicle|keys?|bike)))|moving out|expires?|lease|warranty|guests?|party|wedding|open house|reach|(?<!service |house |repair )call|ring|text|phone|vuelo|viaj\w*|llam\w*|vol|voyage|appel\w*|joindre|flug|reise|erreich\w*|anrufen|voo|viagem|ligar|ligue)\b[^.!?\n,;]{0,40}$/],
];
/** The time that is given up for another: "instead of Tuesday", "from March 9" in a change, and what does not suit. Folded. */
const GIVEN_UP: ReadonlyArray<readonly [before: RegExp, behind: RegExp]> = [
	[/(?:^|[.!?;,(\n]\s*)(?:please )?(?:no|not|never|kein\w*|nicht|nada de|ningun|pas(?: de| le)?|nao|nenhuma?|nunca)(?: this| am| on| el| los| les| a| as)? $/, /^/],
	[/\b(?:neither|nor|auch nicht|tampoco|non plus|nem|ni)(?: (?:will|does|do|is|are|would|can|on|am|el|le|a))? $/, /^/],
	[/\b(?:any|every|all) ?(?:\w+ )?(?:but|except|other than|besides|save)(?: for)?(?: on)? $/, /^/],
	[/\b(?:instead of|rather than|except|anything but|not|cant do|can't do|cannot do|cant make(?: it)?|can't make(?: it)?|cannot make(?: it)?|statt|anstatt|ausser|nicht am|en lugar del?|en vez del?|menos el|no puedo(?: el)?|au lieu du?|sauf(?: le)?|pas(?: le)?|em vez de|exceto)(?: on| at| am| the| el| le)? $/, /^/],
	[new RegExp(`\\b(?:${CHANGE_WORDS.replaceAll('\\p{L}', '[a-z]').replaceAll('é', 'e').replaceAll('ä', 'a')})\\b[^.!?\\n]{0,40}$`), /^ (?:to|for|auf|zu|al?|au|para) /],
	[/\byou (?:open|closed)\b[^.!?\n,;]{0,12}$/, /^/],
	[/\b(?:closed|away|out of town|unavailable|not available|not home|not in|busy|on vacation|on holiday|verreist|im urlaub|nicht da|de vacaciones|fuera|en vacances|absente?s?|de ferias|fora|deployed|abroad|travell?ing)\b[^.!?\n,;]{0,16}$/, /^/],
	[/\b(?:termin|rendez-vous|rdv|cita|consulta|appointment)\b[^.!?\n]{0,12}(?:vom|du|del|de|from) $/, /^ (?:auf|au|al|para|to) /],
	[/^|\s/, /^ (?:does ?n.?t|doesnt|wont|won.t|will not|is not|isnt|isn.t|no longer|geht nicht|passt (?:mir )?(?:leider )?nicht|no (?:me|nos) (?:viene|va)|ne (?:me|nous) (?:convient|va) pas|nao (?:me )?(?:da|serve))\b/],
	[/^|\s/, /^,? (?:ce n'est pas (?:possible|bon)|c'est impossible|da (?:kann|konnen)\b[^,.]{0,12}\bnicht|no (?:puedo|podemos|estoy|estare|voy a)|nao (?:posso|podemos|consigo|estou|vou)|i can'?t\b|is (?:out|no good|supposed|when(?! (?:i|we)(?: ?'?(?:m|re)| am| are)? (?:around|free|home|available|here|in|off|can|could))\b)\b|(?:no|nicht|nao)(?=[,.!]|$))/],
];
/** A question of the business that is about when the work is done, not about a talk. Folded. */
const OF_DEADLINE = /\b(?:deadline|due|tight|ready|live|launch|deliver\w*|finish\w*|done|complete\w*|file|fertig|frist|liefer\w*|entreg\w*|plazo|listo|livr\w*|pret|prazo|pronto)\b/;
/** Says by when, where other days are those of what comes then: an opening, a fair. Folded. */
const STRICT = /\b(?:by|before|no later than|deadline|due|latest|until|till?|within|bis|spatestens|vor|antes|a mas tardar|hasta|avant|jusqu'au|au plus tard|d'ici|ate)\b[^.!?\n,;]{0,16}$/;
/** Behind a day: what is wanted is wanted by it. Folded. */
const BY_THEN = /^[^\n]{0,80}\b(?:(?:by|before) (?:then|that|it)|bis dahin|vorher|d'ici la|(?:pour|avant) (?:cette date|cela|ca)|para entonces|antes de (?:eso|esa fecha)|ate la|antes disso)\b/;
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
		const cue = cueOf(text, found) ?? (role === 'birth' && isBirthday(found, context) ? 'birth' : undefined);
		return cue === role || (role === 'deadline' && cue !== 'birth' && BY_THEN.test(fold(text.slice(found.end, found.end + THEN_REACH)))) ? [found] : [];
	});
	if (role === 'birth') {
		const dated = told.filter(({ raw }) => YEAR.test(raw));
		return dated.length > 0 ? dated : told;
	}
	if (role !== 'deadline') return told;
	const agreed = takenOffers(turns.filter(({ question }) => OF_DEADLINE.test(fold(question))), text, timesIn(text, context), context);
	if (agreed.length > 0) return agreed.slice(-1);
	const ahead = told.filter((found) => !isLongAhead(found, context) && !isOver(found, context));
	const strict = ahead.filter(({ start, raw }) => STRICT.test(fold(`${text.slice(Math.max(0, start - AROUND), start)}${raw.split(' ', 2).join(' ')} `)));
	return strict.length > 0 ? strict : ahead;
}

/** What a customer wishes for a visit: what they took of the business's offers, else the best that they say. */
function visits(text: string, context: ReadingContext, turns: Turn[]): Found[] {
	const times = timesIn(text, context);
	const refused = refusedIn(times, text, context);
	const standing = times.flatMap((found) => {
		const cue = cueOf(text, found);
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
	return new Set(times.filter((found) => isGivenUp(aroundOf(text, found))).flatMap(({ value }) => windowOf(value, context)?.start?.slice(0, 10) ?? []));
}

/** Whether the text says elsewhere that this day does not suit. */
export function isRefused({ value }: Pick<Found, 'value'>, text: string, context: ReadingContext): boolean {
	return refusedIn(findTimes(text, context), text, context).has(windowOf(value, context)?.start?.slice(0, 10) ?? '');
}

/** A time of day is on no day that anybody has named. */
const CLOCK_ALONE = /^(?:(?:at|by|from|around|about|after|before|until|till|um|a las|as|vers)\s)?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|o'clock)?$/iu;

/** Days. */
const LONG = 300;

/** A date without its year that is next only in a year's time has more often just gone by. */
function isLongAhead({ value, raw }: Found, context: ReadingContext): boolean {
	const { start } = windowOf(value, context) ?? {};
	return start !== undefined && !/\d{4}/.test(raw) && Date.parse(start) - context.referenceTime > LONG * 86_400_000;
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

/** "it has been hurting for three days": since so long before the message. */
const LASTING =
	/(?<![\p{L}\d])(?:for|the past|the last|past|last|seit|desde hace|depuis|há|hace)(?: the| past| last| about| around| over| almost| nearly| ungefähr| rund| ca\.| etwa| unos| environ| cerca de){0,3} (?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|ten|a few|a couple of|einer|zwei|drei|vier|una|dos|tres|une|deux|trois|uma|duas|três) (?<unit>days?|weeks?|months?|tagen?|wochen?|monaten?|d[ií]as?|semanas?|mes(?:es)?|jours?|semaines?|mois)(?!\p{L})/giu;
const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, 'a few': 3, 'a couple of': 2, zwei: 2, drei: 3, vier: 4, dos: 2, tres: 3, deux: 2, trois: 3, duas: 2, três: 3 };
const COMPLAINT = /hurt|pain|ach|sore|throb|schmerz|duel|dolor|mal\b|dor\b|doi/;

function lastingFor(text: string, { referenceTime, zone }: ReadingContext): Found[] {
	return [...text.matchAll(LASTING)].flatMap((match) => {
		const around = fold(text.slice(Math.max(0, match.index - 2 * AROUND), match.index + match[0].length + AROUND));
		const { count = '', unit = '' } = match.groups ?? {};
		const number = /^\d/.test(count) ? Number(count) : (COUNTS[count.toLowerCase()] ?? 1);
		const days = number * (/^(?:w|s)/i.test(unit) ? 7 : /^m/i.test(unit) ? 30 : 1);
		const day = DateTime.fromMillis(referenceTime, { zone }).minus({ days }).toISODate();
		if (day === null || !COMPLAINT.test(around)) return [];
		return [{ value: day, raw: match[0], start: match.index, end: match.index + match[0].length, confidence: PLAIN, valid: true }];
	});
}

/** A day with its year, at least one year back, that nothing else claims: people give it beside their name. */
function isBirthday({ value, raw }: Found, { referenceTime, zone }: ReadingContext): boolean {
	if (typeof value !== 'string' || value.length !== 10 || !/(?:19|20)\d\d|[/.-]\d\d$/.test(raw)) return false;
	const years = DateTime.fromMillis(referenceTime, { zone }).diff(DateTime.fromISO(value, { zone }), 'years').years;
	return years >= 1 && years < 110;
}

/** In the clause before a day: what is over. A word in "-ed" behind a wish or an "is" is not. Folded. */
const TOLD_PAST = /(?:^|[.!?;,\n])(?![^.!?;,\n]*\b(?:will|would|can|could|should|shall|may|must|need|needs|want|wants|like|to be|be|is|are|please|hope|plan|by|before|until)\b)[^.!?;,\n]*\b(?:[a-z]{3,}ed|was|were|had|got|came|went|took|fell|broke|did|sent|bought|began|ran|left|met|paid|passierte|geschah|wurde|war|fue|paso|recibi|recibimos|etait|recu|recebi|foi)\b[^.!?;,\n]*$/;

/** All times of the text as the field's type has them, whatever they are of. */
export function timesFor(field: IntakeField, text: string, context: ReadingContext): Found[] {
	return timesIn(text, context).flatMap((found) => {
		const value = valueFor(field, 'other', found, context);
		if (value === undefined) return [];
		const isPast = field.type === 'date' && typeof value === 'string' && TOLD_PAST.test(fold(text.slice(Math.max(0, found.start - AROUND), found.start)));
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

/** Lines that who takes calls for others writes, and above or beside them when the call came. */
const CALL_NOTE = /(?:^|\n)[ \t]{0,4}(?:caller|cll?r|call(?:ed)? (?:by|from)|t(?:aken|kn) by|rcvd|recd|opr?|msg|message for|msg for|cb|call ?back|operator|anrufer(?:in)?|appelant|llamante|to[. ]{0,8}:[^\n]{0,60}\n[ \t]{0,4}from)[ #.]{0,8}:/i;
const NOTED_AT = /(?:^|\n)[ \t]{0,4}(?:date|time|day|datum|uhrzeit|fecha|hora|heure|re?c(?:ei)?v?e?d|t(?:aken|kn))[. ]{0,8}[:-][^\n]{0,40}$|(?<!\p{L})t(?:aken|kn) by[^\n:]{0,30}$/iu;

/** Whether the time is when a call was noted. */
export function isOfCallNote({ start }: Pick<Found, 'start'>, text: string): boolean {
	return CALL_NOTE.test(text) && NOTED_AT.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether the time is one that does not suit, or that another takes the place of. */
function isGivenUp({ before, behind }: Around): boolean {
	return GIVEN_UP.some(([cueBefore, cueBehind]) => cueBefore.test(before) && cueBehind.test(behind));
}

function cueOf(text: string, found: Found): DateRole | undefined {
	const stretch = aroundOf(text, found);
	const { before, inside, behind } = stretch;
	if (isGivenUp(stretch) || isOfCallNote(found, text)) return 'aside';
	for (const [role, cueBefore, cueBehind] of CUES) {
		if (cueBefore.test(before) || cueBehind?.test(behind)) return role;
		if (role !== 'aside' && [1, 3].some((words) => cueBefore.test(`${inside.split(' ').slice(0, words).join(' ')} `))) return role;
	}
	return undefined;
}

function valueFor(field: IntakeField, role: Role, { value, raw }: Found, context: ReadingContext): FieldValue | undefined {
	if (role === 'other' && field.type === 'date' && CLOCK_ALONE.test(raw)) return undefined;
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
