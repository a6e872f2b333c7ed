import { DateTime } from 'luxon';

import type { Plan } from './plan';

/** Days of a contract that are billed together, both inclusive. */
export interface Period {
	from: string;
	to: string;
	/** The local date from which it is billed. */
	billOn: string;
}

/** Looked at together: nobody is that far behind. */
const MOST_PERIODS = 2_000;

/**
 * The periods that are billed on a day or before it, oldest first, whenever they are asked for. Each begins so many steps
 * from the first one, never from the one before: 31 January, 28 February, 31 March.
 */
export function periodsUntil(plan: Plan, today: string): Period[] {
	const periods: Period[] = [];
	for (const index of indexesFrom(plan, plan.billFrom ?? plan.from)) {
		const period = periodAt(plan, index);
		if (period.billOn > today || isPast(plan, period)) break;
		if (isBilled(plan, period)) periods.push(period);
	}
	return periods;
}

/** The first period that is billed after a day; undefined where the plan has none any more. */
export function periodAfter(plan: Plan, today: string): Period | undefined {
	for (const index of indexesFrom(plan, today)) {
		const period = periodAt(plan, index);
		if (isPast(plan, period)) return undefined;
		if (period.billOn > today && isBilled(plan, period)) return period;
		// A pause without an end stays until the plan says otherwise.
		if (period.billOn > today && plan.pauses.some(({ from, to }) => to === undefined && from <= period.from)) return undefined;
	}
	return undefined;
}

/** The places of the periods from shortly before a day on, however long ago the first one was. */
function* indexesFrom({ every, from, times = Infinity }: Plan, date: string): Generator<number> {
	const [[unit, steps]] = Object.entries(every).flatMap(([name, count]) => (count === undefined ? [] : [[name as 'weeks' | 'months' | 'years', count] as const]));
	const passed = DateTime.fromISO(date, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), unit).as(unit) / steps;
	const first = Math.max(0, Math.floor(passed) - 2);
	for (let index = first; index < Math.min(times, first + MOST_PERIODS); index += 1) yield index;
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
