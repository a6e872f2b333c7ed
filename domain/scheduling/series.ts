import { DateTime, Duration } from 'luxon';

import type { Instant } from '../case';
import { DomainError } from '../errors';

const MOST = 60;

/**
 * When the visits of a plan are due, the first one first: each counted from the first, at the same local time, so that the
 * 31st is followed by the last day of a shorter month and comes back. `every` is an ISO 8601 duration such as P6M.
 */
export function seriesStarts(first: Instant, every: string, count: number, timezone: string): Instant[] {
	const step = Duration.fromISO(every);
	if (!step.isValid || !(step.toMillis() > 0)) {
		throw new DomainError('every-invalid', `"${every}" is not a duration`, 'Write it as ISO 8601, e.g. P6M for six months or P2W for two weeks.', 'every');
	}
	if (!Number.isInteger(count) || count < 1 || count > MOST) {
		throw new DomainError('count-invalid', `A plan has 1 to ${MOST} visits, not ${count}`, 'Give a whole number of visits.', 'count');
	}
	const origin = DateTime.fromMillis(first, { zone: timezone });
	return Array.from({ length: count }, (_, index) => origin.plus(Duration.fromObject(Object.fromEntries(Object.entries(step.toObject()).map(([unit, value]) => [unit, (value ?? 0) * index])))).toMillis());
}
