import { dateOf } from '../calendar';
import { Decimal, roundTo, sum, ZERO } from '../money';
import { addDays, dayOf, daysBetween, earlier, later } from './dates';
import type { LocalDate } from './types';

export interface InterestTerms {
	/** Per cent a year from a day on, by that day. */
	rates: ReadonlyArray<{ from: LocalDate; percent: string }>;
	basis: 'act365' | 'act360' | 'actAct';
	digits: number;
}

/** So many days on so much principal at one rate. */
export interface InterestSegment {
	/** The first day that bears interest. */
	from: LocalDate;
	days: number;
	principal: Decimal;
	percent: string;
	/** Not rounded. */
	interest: Decimal;
}

export interface Interest {
	segments: InterestSegment[];
	/** Rounded once, over all segments. */
	total: Decimal;
}

/** From that day on, so much is late. */
export interface Principal {
	from: LocalDate;
	amount: Decimal;
}

/**
 * Simple interest, day by day on what is late, up to and including `asOf`.
 *
 * @param principalsOf by day; before the first nothing is late. Not asked for where no interest is taken
 */
export function interestOn(principalsOf: () => readonly Principal[], asOf: LocalDate, { rates, basis, digits }: InterestTerms): Interest {
	if (rates.every(({ percent }) => Number(percent) === 0)) return { segments: [], total: ZERO };
	const principals = principalsOf();
	const end = addDays(asOf, 1);
	const segments = principals.flatMap(({ from, amount }, index) => {
		const until = index + 1 < principals.length ? earlier(principals[index + 1].from, end) : end;
		return amount.gt(0) && from < until ? segmentsOf(from, until, amount, rates, basis) : [];
	});
	// Divided once: thirds of a cent that are cut off one by one would take half a cent from the sum.
	return { segments: segments.map(({ weight, ...segment }) => segment), total: roundTo(sum(segments.map(({ weight }) => weight)).div(100 * PARTS_OF_YEAR[basis]), digits, 'halfUp') };
}

/** A day is a whole number of these, in whatever year. */
const PARTS_OF_YEAR = { act365: 365, act360: 360, actAct: 365 * 366 };

interface WeightedSegment extends InterestSegment {
	/** Principal times per cent times parts of a year. */
	weight: Decimal;
}

/** One for each rate in `[from, until)`. */
function segmentsOf(from: LocalDate, until: LocalDate, principal: Decimal, rates: InterestTerms['rates'], basis: InterestTerms['basis']): WeightedSegment[] {
	return rates.flatMap(({ from: begins, percent }, index) => {
		const start = later(from, begins);
		const stop = index + 1 < rates.length ? earlier(rates[index + 1].from, until) : until;
		if (start >= stop) return [];
		const weight = principal.times(percent).times(partsBetween(start, stop, basis));
		return [{ from: start, days: daysBetween(start, stop), principal, percent, interest: weight.div(100 * PARTS_OF_YEAR[basis]), weight }];
	});
}

/** How many parts of a year the days `[from, until)` are. */
function partsBetween(from: LocalDate, until: LocalDate, basis: InterestTerms['basis']): number {
	if (basis !== 'actAct') return daysBetween(from, until);
	let parts = 0;
	for (let start = from; start < until; ) {
		const year = Number(start.slice(0, 4));
		const stop = earlier(`${String(year + 1).padStart(4, '0')}-01-01`, until);
		parts += (daysBetween(start, stop) * PARTS_OF_YEAR.actAct) / daysInYear(year);
		start = stop;
	}
	return parts;
}

function daysInYear(year: number): number {
	return dayOf(`${String(year + 1).padStart(4, '0')}-01-01`) - dayOf(`${String(year).padStart(4, '0')}-01-01`);
}

/** The profile's own rate for all days, or the base rates with the points over them. */
export function ratesOf(settings: { interestPercentPerYear: string; interestBaseRates: Array<{ from: string; percent: string }>; interestPointsOverBase: string }): InterestTerms['rates'] {
	const { interestPercentPerYear, interestBaseRates, interestPointsOverBase } = settings;
	if (interestBaseRates.length === 0) return [{ from: dateOf(0), percent: interestPercentPerYear }];
	return [...interestBaseRates]
		.sort((a, b) => (a.from < b.from ? -1 : 1))
		// A negative base rate lowers the sum, which never falls below nothing.
		.map(({ from, percent }) => ({ from, percent: Decimal.max(ZERO, new Decimal(percent).plus(interestPointsOverBase)).toFixed() }));
}
