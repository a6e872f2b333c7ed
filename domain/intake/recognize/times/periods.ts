import type { ReadingContext } from '../../types';
import { smallNumbers } from '../numbers/words';
import { before, type Reading, type Rule } from '../recognizer';
import { localNow } from './local';
import { MONTHS, monthNumber } from './months';
import { dateOf, dayOf, monthOf, type Days, type TimePart } from './part';

const WHICH = String.raw`this past|this coming|this upcoming|this|next|last|past|previous|coming|upcoming|following|current|same|that|the|later this|earlier this|rest of the|(?:diese|nächste|kommende|letzte)[nrsm]?|esta?|este|próxim[ao]|proxim[ao]|cette|ce|nesta|neste`;
const UNIT = 'weekend|week-end|working week|week|month|quarter|year|woche|wochenende|monat|semana|fin de semana|mes|semaine|mois|mês';

/** "next week", "this weekend", "la próxima semana". */
const named: Rule<TimePart> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(?<which>${WHICH}) (?:(?<count>\d{1,2}|two|three|four|couple(?: of)?|few) )?(?<unit>${UNIT})s?|(?:la |le |el |a )?(?<back>semana|semaine|mes|mois|mês) (?<that>que viene|próxim[ao]|prochaine?|que vem)|(?<alone>weekends?|wochenende|fin de semana|week-end))(?![\p{L}\d]| of\b)`, 'giu'),
	read(match, context) {
		const { which = 'next', unit, count, back, alone } = match.groups ?? {};
		// "the week", "the month" alone say nothing of when.
		if (/^(?:the|that|same)$/i.test(which) && !/weekend/i.test(unit ?? '')) return null;
		if (/(?:every|each|any|two|three|(?<![\d.])\d) $/i.test(before(match))) return null;
		const days = periodOf(unit ?? back ?? alone ?? 'week', alone === undefined ? which : 'this', Number(count) || countWord(count), context);
		return reading({ days }, 0.75);
	},
};

/** "end of the month", "the first week of May", "mid-November", "beginning of next week". */
const part: Rule<TimePart> = {
	pattern: new RegExp(
		String.raw`(?<![\p{L}\d])(?:the )?(?<part>end|beginning|start|middle|mid|early|late|first week|second week|third week|last week|1st week|2nd week|3rd week|4th week|first half|second half|latter half)(?: of |[ -])(?:the |this |(?<next>next ))?(?:(?<month>${MONTHS})(?:,? (?<year>\d{4}))?|(?<unit>week|month|quarter|year)|(?<whole>(?:19|20)\d{2}))(?![\p{L}\d]| \d)`,
		'giu',
	),
	read(match, context) {
		const { part: which = '', next, month, year, unit, whole: ofYear } = match.groups ?? {};
		if (month === undefined && !/ of /i.test(match[0]) && next === undefined) return null;
		if (ofYear !== undefined) return reading({ days: slice({ from: dayOf(Number(ofYear), 1, 1), to: dayOf(Number(ofYear) + 1, 1, 1) }, which.toLowerCase()), whole: true }, 0.7);
		const whole = month === undefined ? periodOf(unit ?? 'month', next === undefined ? 'this' : 'next', 1, context) : namedMonth(month, year, context);
		return reading({ days: slice(whole, which.toLowerCase()) }, 0.7);
	},
};

/** "after 2018", "from 2014 to 2018": a year alone is a figure like any other. */
const year: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?<=\b(?:in|since|after|before|from|between|until|till|by|of|during|the year|to|through|and|than) )(?:year )?((?:19|20)\d\d)(?![\p{L}\d/.:-]|,\d)/giu,
	read(match) {
		const number = Number(match[1]);
		return reading({ days: { from: dayOf(number, 1, 1), to: dayOf(number + 1, 1, 1) } }, 0.6);
	},
};

/** "between now and Friday", "from now until May". */
const fromNow: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:between|from|zwischen|entre|ab|desde) (?:now|jetzt|ahora|maintenant|agora)(?= (?:and|to|until|till|through|und|bis|y|hasta|et|e|até)(?!\p{L}))/giu,
	read(_, context) {
		const { day, minute } = localNow(context);
		return reading({ days: { from: day, to: day + 1 }, clock: { from: minute, to: minute, loose: false }, bound: 'from' }, 0.75);
	},
};

const ARTICLES = ['a', 'an', 'einer', 'eines', 'einem', 'einen', 'una', 'une', 'uma'];
const FEW: Record<string, number> = {
	...smallNumbers(10),
	...Object.fromEntries(ARTICLES.map((article) => [article, 1])),
	...{ duas: 2, few: 3, 'a few': 3, 'ein paar': 3, 'couple of': 2, 'a couple of': 2, quinze: 15, quince: 15 },
};
const LENGTHS: Array<[written: string, days: number]> = [
	['hours?|hrs?|h|stunden?|horas?|heures?', 0],
	['days?|tagen?|d[ií]as?|jours?|dias?', 1],
	['weeks?|wochen?|semanas?|semaines?', 7],
	['months?|monaten?|mes(?:es)?|mois|m[êe]s', 30],
];

/** "within 24 hours", "in the next 3 days", "innerhalb von zwei Wochen": from now on, not only then. */
const within: Rule<TimePart> = {
	pattern: new RegExp(
		String.raw`(?<![\p{L}\d])(?:within (?:the (?:next|coming) )?|(?:in|over|during) the (?:next|coming) |in (?:less than|under) |innerhalb (?:von |der (?:nächsten|kommenden) )?|binnen |in (?:den|der) (?:nächsten|kommenden) |in weniger als |en (?:los|las) próxim[oa]s |dentro de (?:los|las) próxim[oa]s |en menos de |d[’']ici |dans les |dans un délai de |en moins de |sous |nos próximos |nas próximas |em menos de |no prazo de )(?<count>\d{1,3}|${Object.keys(FEW).sort((a, b) => b.length - a.length).join('|')})(?: prochaine?s)? ?(?<unit>${LENGTHS.map(([written]) => written).join('|')})(?: prochaine?s)?(?![\p{L}\d])`,
		'giu',
	),
	read({ groups = {} }, context) {
		const count = FEW[(groups.count ?? '').toLowerCase()] ?? Number(groups.count);
		const days = LENGTHS.find(([written]) => new RegExp(`^(?:${written})$`, 'iu').test(groups.unit ?? ''))?.[1] ?? 1;
		const { day, minute } = localNow(context);
		if (days === 0) return reading({ days: { from: day, to: day + 1 }, clock: { from: minute, to: minute + 60 * count, loose: false } }, 0.75);
		// Said on a Monday, a week is over with the next Monday.
		return reading({ days: { from: day, to: day + count * days + 1 }, whole: true }, 0.75);
	},
};

/** "in the next week or two". */
const orTwo: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:within|in|over|during) (?:the next|a|the coming) (?<unit>day|week|month) or (?<count>two|so|2|three)(?!\p{L})/giu,
	read({ groups = {} }, context) {
		const { day } = localNow(context);
		const days = { day: 1, week: 7, month: 30 }[(groups.unit ?? '').toLowerCase()] ?? 1;
		return reading({ days: { from: day, to: day + days * (/three/i.test(groups.count ?? '') ? 3 : 2) + 1 }, whole: true }, 0.7);
	},
};

/** "the week after next". */
const afterNext: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:the )?(?<unit>weekend|week|month) after next(?!\p{L})/giu,
	read({ groups = {} }, context) {
		const { from, to } = periodOf(groups.unit ?? 'week', 'next', 1, context);
		const { year: ofYear, month } = dateOf(from);
		return reading({ days: /month/i.test(groups.unit ?? '') ? monthOf(ofYear, month + 1) : { from: from + 7, to: to + 7 }, whole: true }, 0.75);
	},
};

/** "from Sep to Nov", "by Feb": cut short, a month is one only behind such a word. */
const cutShort: Rule<TimePart> = {
	pattern: /(?<=(?<!\p{L})(?:in|by|from|until|till|before|after|since|to|through|and|mid|early|late|between)[ -])(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?![\p{L}\d]| ?\d)/gu,
	read: ({ groups = {} }, context) => reading({ days: namedMonth(groups.month ?? '', undefined, context) }, 0.7),
};

/** "Q2", "q1 2027", "2027-Q1", "the first quarter of 2027": the next such quarter. */
const quarter: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:(?<before>\d{4})[- ])?(?:q(?<number>[1-4])|(?:the )?(?<word>first|second|third|fourth) quarter)(?:(?:[- ]| of )(?<behind>\d{4}))?(?![\p{L}\d])/giu,
	read({ groups = {} }, context) {
		const index = groups.number === undefined ? ['first', 'second', 'third', 'fourth'].indexOf((groups.word ?? '').toLowerCase()) : Number(groups.number) - 1;
		const today = dateOf(localNow(context).day);
		const named = groups.before ?? groups.behind;
		const ofYear = named === undefined ? today.year + (3 * index + 3 < today.month ? 1 : 0) : Number(named);
		return reading({ days: quarterOf(ofYear, 3 * index + 1, 0), whole: true }, 0.7);
	},
};

/** "KW 12", "week 12 of 2027" (ISO 8601): the next such week. */
const calendarWeek: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?:kw|kalenderwoche|calendar week|week|semaine|semana) ?(?<number>\d{1,2})(?:(?:,|\/| of)? ?(?<year>20\d{2}))?(?![\p{L}\d:.,]\d|[\p{L}\d])/giu,
	read({ groups = {} }, context) {
		const number = Number(groups.number);
		if (number < 1 || number > 53) return null;
		const today = localNow(context).day;
		const { year: thisYear } = dateOf(today);
		const monday = (ofYear: number) => dayOf(ofYear, 1, 4) - dateOf(dayOf(ofYear, 1, 4)).weekday + 7 * (number - 1);
		const from = groups.year === undefined ? (monday(thisYear) + 7 <= today ? monday(thisYear + 1) : monday(thisYear)) : monday(Number(groups.year));
		return reading({ days: { from, to: from + 7 }, whole: true }, 0.7);
	},
};

/** First month of three, north of the equator. */
const SEASONS: Array<[written: RegExp, month: number]> = [
	[/^(?:spring|frühling|frühjahr|primavera|printemps)$/i, 3],
	[/^(?:summer|sommer|verano|été|verão)$/i, 6],
	[/^(?:fall|autumn|herbst|otoño|automne|outono)$/i, 9],
	[/^(?:winter|invierno|hiver|inverno)$/i, 12],
];
const SOUTHERN = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'BR', 'UY']);

/** "this summer", "im Herbst", "next spring". */
const season: Rule<TimePart> = {
	pattern: /(?<![\p{L}\d])(?<which>this|next|in the|before|im|diesen|nächsten|este|esta|en|cet|cette|au|neste|nesta) (?<season>spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|primavera|verano|otoño|invierno|printemps|été|automne|hiver|verão|outono|inverno)(?!\p{L})(?! (?:tires?|sale|camp|break))/giu,
	read({ groups = {} }, context) {
		const found = SEASONS.find(([written]) => written.test(groups.season ?? ''));
		if (found === undefined) return null;
		const today = localNow(context).day;
		const { year: thisYear } = dateOf(today);
		const first = SOUTHERN.has(context.country ?? '') ? ((found[1] + 5) % 12) + 1 : found[1];
		const seasonOf = (ofYear: number): Days => ({ from: dayOf(ofYear, first, 1), to: dayOf(ofYear, first + 3, 1) });
		const current = [-1, 0, 1].map((offset) => seasonOf(thisYear + offset)).find(({ to }) => to > today) ?? seasonOf(thisYear);
		const isNext = /next|nächst/i.test(groups.which ?? '') && current.from <= today;
		return reading({ days: isNext ? seasonOf(dateOf(current.from).year + 1) : { from: Math.max(today, current.from), to: current.to } }, 0.65);
	},
};

export const PERIODS: Array<Rule<TimePart>> = [fromNow, within, orTwo, afterNext, quarter, calendarWeek, part, named, season, cutShort, year];

function reading(value: TimePart, confidence: number): Reading<TimePart> {
	return { value, confidence, valid: true };
}

/** Weeks begin on Monday (ISO 8601); of the running period only what is still to come is meant. */
function periodOf(written: string, which: string, count: number, context: ReadingContext): Days {
	const today = localNow(context).day;
	const { year: ofYear, month, weekday } = dateOf(today);
	const step = /next|coming|following|nächste|kommende|próxim|proxim|prochain/i.test(which) ? 1 : /last|past|previous|letzte|earlier/i.test(which) ? -1 : 0;
	const counted = (one: (offset: number) => Days): Days =>
		step === 0 ? one(0) : { from: one(step > 0 ? 1 : -count).from, to: one(step > 0 ? count : -1).to };
	const kept = ({ from, to }: Days): Days => (step === 0 ? { from: Math.max(from, today), to } : { from, to });
	if (/weekend|wochenende|fin de semana|week-end/i.test(written)) {
		const saturday = today - weekday + 5 + 7 * step;
		return kept({ from: saturday, to: saturday + 2 });
	}
	const isWeek = /week|woche|semana|semaine/i.test(written);
	// "the next two weeks" begin now, "next week" on Monday.
	if (isWeek && step > 0 && count > 1) return { from: today, to: today + 7 * count };
	if (isWeek) return kept(counted((offset) => ({ from: today - weekday + 7 * offset, to: today - weekday + 7 * (offset + 1) })));
	if (/month|monat|mes|mois|mês/i.test(written)) return kept(counted((offset) => monthOf(ofYear, month + offset)));
	if (/quarter/i.test(written)) return kept(counted((offset) => quarterOf(ofYear, month, offset)));
	return kept(counted((offset) => ({ from: dayOf(ofYear + offset, 1, 1), to: dayOf(ofYear + offset + 1, 1, 1) })));
}

function quarterOf(ofYear: number, month: number, offset: number): Days {
	const first = 3 * (Math.floor((month - 1) / 3) + offset) + 1;
	return { from: dayOf(ofYear, first, 1), to: dayOf(ofYear, first + 3, 1) };
}

/** The next such month, or that of the year given. */
function namedMonth(written: string, year: string | undefined, context: ReadingContext): Days {
	const today = dateOf(localNow(context).day);
	const month = monthNumber(written);
	return monthOf(year === undefined ? today.year + (month < today.month ? 1 : 0) : Number(year), month);
}

export function slice({ from, to }: Days, which: string): Days {
	const third = Math.round((to - from) / 3);
	const week = ['first', 'second', 'third'].findIndex((ordinal) => which.startsWith(ordinal));
	const number = week === -1 ? Number(/^\d/.exec(which)?.[0] ?? 0) - 1 : week;
	if (/week/.test(which)) return which.startsWith('last') ? { from: to - 7, to } : { from: from + 7 * number, to: from + 7 * number + 7 };
	const half = from + Math.floor((to - from) / 2);
	if (/half/.test(which)) return which.startsWith('first') ? { from, to: half } : { from: half, to };
	// A week ends on Friday, for appointments.
	if (/end|late/.test(which) && to - from <= 7) return { from: Math.max(from, to - (/late/.test(which) ? 4 : 3)), to: Math.max(from + 1, to - 2) };
	if (/end|late/.test(which)) return { from: to - third, to };
	if (/mid/.test(which)) return { from: from + third, to: to - third };
	return { from, to: from + third };
}

function countWord(count: string | undefined): number {
	return count === undefined ? 1 : ({ two: 2, three: 3, four: 4 }[count.toLowerCase()] ?? (/couple/i.test(count) ? 2 : 3));
}
