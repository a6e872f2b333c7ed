import type { ReadingContext } from '../../types';
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
		String.raw`(?<![\p{L}\d])(?:the )?(?<part>end|beginning|start|middle|mid|early|late|first week|second week|third week|last week|1st week|2nd week|3rd week|4th week)(?: of |[ -])(?:the |this |(?<next>next ))?(?:(?<month>${MONTHS})(?:,? (?<year>\d{4}))?|(?<unit>week|month|year))(?![\p{L}\d]| \d)`,
		'giu',
	),
	read(match, context) {
		const { part: which = '', next, month, year, unit } = match.groups ?? {};
		if (month === undefined && !/ of /i.test(match[0])) return null;
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

export const PERIODS: Array<Rule<TimePart>> = [part, named, year];

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

function slice({ from, to }: Days, which: string): Days {
	const third = Math.round((to - from) / 3);
	const week = ['first', 'second', 'third'].findIndex((ordinal) => which.startsWith(ordinal));
	const number = week === -1 ? Number(/^\d/.exec(which)?.[0] ?? 0) - 1 : week;
	if (/week/.test(which)) return which.startsWith('last') ? { from: to - 7, to } : { from: from + 7 * number, to: from + 7 * number + 7 };
	if (/end|late/.test(which)) return { from: to - third, to };
	if (/mid/.test(which)) return { from: from + third, to: to - third };
	return { from, to: from + third };
}

function countWord(count: string | undefined): number {
	return count === undefined ? 1 : ({ two: 2, three: 3, four: 4 }[count.toLowerCase()] ?? (/couple/i.test(count) ? 2 : 3));
}
