import { DateTime } from 'luxon';

import type { Plan } from './plan';

/** Days of a contract that are billed together, both inclusive. */
export interface Period {
	from: string;
	to: string;
	/** The local date from which it is billed. */
	billOn: string;
}

/** Of a plan that a slip of the pen dated back to another century; whoever reads them reads the first. */
const MOST_PERIODS = 2_000;

/**
 * The periods that are billed on a day or before it, oldest first, whenever they are asked for. Each begins so many steps
 * from the first one, never from the one before: 31 January, 28 February, 31 March.
 */
export function periodsUntil(plan: Plan, today: string): Period[] {
	const periods: Period[] = [];
	for (let index = 0; index < Math.min(plan.times ?? MOST_PERIODS, MOST_PERIODS); index += 1) {
		const period = periodAt(plan, index);
		if (period.billOn > today || isPast(plan, period)) break;
		if (isBilled(plan, period)) periods.push(period);
	}
	return periods;
}

/** The first period that is billed after a day; undefined where the plan has none any more. */
export function periodAfter(plan: Plan, today: string): Period | undefined {
	for (let index = 0; index < Math.min(plan.times ?? MOST_PERIODS, MOST_PERIODS); index += 1) {
		const period = periodAt(plan, index);
		if (isPast(plan, period)) return undefined;
		if (period.billOn > today && isBilled(plan, period)) return period;
		// A pause without an end stays until the plan says otherwise.
		if (period.billOn > today && plan.pauses.some(({ from, to }) => to === undefined && from <= period.from)) return undefined;
	}
	return undefined;
}

function periodAt({ every, from, billed }: Plan, index: number): Period {
	const first = DateTime.fromISO(from, { zone: 'utc' });
	const begins = (place: number) => first.plus(Object.fromEntries(Object.entries(every).flatMap(([unit, steps]) => (steps === undefined ? [] : [[unit, steps * place]]))));
	const [start, next] = [begins(index), begins(index + 1)];
	const written = (date: DateTime) => date.toFormat('yyyy-MM-dd');
	return { from: written(start), to: written(next.minus({ days: 1 })), billOn: written(billed === 'before' ? start : next) };
}

function isPast({ until }: Plan, { from }: Period): boolean {
	return until !== undefined && from > until;
}

function isBilled({ billFrom, pauses }: Plan, period: Period): boolean {
	return (billFrom === undefined || period.from >= billFrom) && !pauses.some(({ from, to }) => period.from >= from && (to === undefined || period.from <= to));
}
