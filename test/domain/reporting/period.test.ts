import fc from 'fast-check';

import { formatInstant } from '../../../domain/calendar';
import { WEEKDAYS } from '../../../domain/profile';
import { PERIODS, periodOf, type PeriodKind } from '../../../domain/reporting';
import { at } from './histories';

const spanOf = (kind: PeriodKind, now: string, more: { zone?: string; firstDayOfWeek?: 'mon' | 'sun' | 'sat'; since?: string; before?: string } = {}) => {
	const zone = more.zone ?? 'America/Chicago';
	return { ...periodOf({ kind, zone, now: at(now, zone), firstDayOfWeek: more.firstDayOfWeek ?? 'mon', since: more.since, before: more.before }), zone };
};
const days = ({ since, before, zone }: { since: number; before: number; zone: string }) => [since, before].map((one) => formatInstant(one, zone).slice(0, 10));

test.each<[PeriodKind, string, string[], string[]]>([
	['lastWeek', '2026-03-09T00:00', ['2026-03-02', '2026-03-09'], ['2026-02-23', '2026-03-02']],
	['lastWeek', '2026-03-08T23:59', ['2026-02-23', '2026-03-02'], ['2026-02-16', '2026-02-23']],
	['last4Weeks', '2026-03-11T12:00', ['2026-02-09', '2026-03-09'], ['2026-01-12', '2026-02-09']],
	['lastMonth', '2026-03-31T12:00', ['2026-02-01', '2026-03-01'], ['2026-01-01', '2026-02-01']],
	['lastMonth', '2028-03-01T00:00', ['2028-02-01', '2028-03-01'], ['2028-01-01', '2028-02-01']],
	['lastYear', '2026-01-01T00:00', ['2025-01-01', '2026-01-01'], ['2024-01-01', '2025-01-01']],
	['today', '2026-03-11T12:00', ['2026-03-11', '2026-03-11'], ['2026-03-10', '2026-03-10']],
	['thisWeek', '2026-03-11T12:00', ['2026-03-09', '2026-03-11'], ['2026-03-02', '2026-03-04']],
	['thisWeek', '2026-03-08T12:00', ['2026-03-02', '2026-03-08'], ['2026-02-23', '2026-03-01']],
	['last7Days', '2026-03-11T12:00', ['2026-03-05', '2026-03-11'], ['2026-02-26', '2026-03-04']],
])('%s on %s', (kind, now, own, previous) => {
	const period = spanOf(kind, now);
	expect(days(period)).toEqual(own);
	expect(days({ ...period.previous, zone: period.zone })).toEqual(previous);
});

test('a week has the real hours of its days', () => {
	expect(spanOf('lastWeek', '2026-03-09T08:00').weeks[0].hours).toBe(167);
	expect(spanOf('lastWeek', '2026-11-02T08:00').weeks[0].hours).toBe(169);
	expect(spanOf('lastWeek', '2026-05-04T08:00').weeks[0].hours).toBe(168);
});

test.each([
	['sun', '2026-03-01'],
	['sat', '2026-02-28'],
	['mon', '2026-03-02'],
] as const)('weeks that begin on %s', (firstDayOfWeek, since) => {
	expect(days(spanOf('lastWeek', '2026-03-09T08:00', { firstDayOfWeek }))[0]).toBe(since);
});

test('by the business’s own midnight, on the other side of the date line too', () => {
	const { since } = spanOf('lastWeek', '2026-03-09T08:00', { zone: 'Pacific/Auckland' });
	expect(new Date(since).toISOString()).toBe('2026-03-01T11:00:00.000Z');
});

test('a midnight that does not exist is the first moment of the day', () => {
	// Cairo goes from 23:59 to 01:00 on the night to Friday 24 April 2026.
	const period = spanOf('custom', '2026-05-01T00:00', { zone: 'Africa/Cairo', since: '2026-04-24', before: '2026-04-25' });
	expect(period.before - period.since).toBe(23 * 3_600_000);
});

test('a leap day belongs to its week', () => {
	expect(spanOf('lastWeek', '2028-03-06T08:00').weeks).toHaveLength(1);
	expect(days(spanOf('lastWeek', '2028-03-06T08:00'))).toEqual(['2028-02-28', '2028-03-06']);
});

test('a week that the period cuts is not called whole', () => {
	expect(spanOf('lastMonth', '2026-03-05T08:00').weeks.map(({ whole }) => whole)).toEqual([false, true, true, true, false]);
});

test.each([
	['2026-03-05', '2026-03-05', 'period-invalid'],
	['2026-03-06', '2026-03-05', 'period-invalid'],
	['2010-03-06', '2026-03-05', 'period-too-long'],
	['yesterday', '2026-03-05', 'invalid-time'],
	['', '2026-03-05', 'invalid-time'],
])('from %s to %s is refused', (since, before, code) => {
	expect(() => spanOf('custom', '2026-03-09T00:00', { since, before })).toThrow(expect.objectContaining({ code }) as Error);
});

const RUNNING: PeriodKind[] = ['today', 'thisWeek', 'last7Days'];

test('a period that runs holds this moment, and its like before ends a day or a week earlier at the same time', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...RUNNING),
			fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Santiago', 'Africa/Cairo', 'UTC'),
			fc.constantFrom(...WEEKDAYS),
			fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
			(kind, zone, firstDayOfWeek, now) => {
				const { since, before, previous } = periodOf({ kind, zone, now, firstDayOfWeek });
				expect(since).toBeLessThanOrEqual(now);
				expect(before).toBe(now + 1);
				expect(previous.before).toBeLessThanOrEqual(since);
				expect(previous.since).toBeLessThan(previous.before);
				const days = kind === 'today' ? 1 : 7;
				// But for the hour of a change of clocks on the way.
				expect(Math.abs(now + 1 - previous.before - days * 86_400_000)).toBeLessThanOrEqual(86_400_000);
				expect(formatInstant(since, zone).slice(11, 16) <= '01:00').toBe(true);
			},
		),
		{ numRuns: 100 },
	);
});

test('what came in just now is in today, in this week and in the last seven days', () => {
	const now = '2026-03-11T12:00';
	for (const kind of RUNNING) {
		const { since, before } = spanOf(kind, now);
		expect(at(now, 'America/Chicago') >= since && at(now, 'America/Chicago') < before).toBe(true);
	}
});

test('the night in which the clock is put forward is part of its week', () => {
	const { since, previous } = spanOf('last7Days', '2026-03-09T12:00');
	expect([since, previous.since].map((one) => formatInstant(one, 'America/Chicago').slice(0, 16))).toEqual(['2026-03-03T00:00', '2026-02-24T00:00']);
	expect(formatInstant(previous.before, 'America/Chicago').slice(0, 16)).toBe('2026-03-02T12:00');
});

test('weeks fill the period and the one before without a gap, in every zone', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...PERIODS.filter((kind) => kind !== 'custom' && !RUNNING.includes(kind))),
			fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Santiago', 'Africa/Cairo', 'UTC'),
			fc.constantFrom(...WEEKDAYS),
			fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
			(kind, zone, firstDayOfWeek, now) => {
				const period = periodOf({ kind, zone, now, firstDayOfWeek });
				const { previous } = period;
				const weeks = [...previous.weeks, ...period.weeks];
				expect(weeks[0].since).toBe(previous.since);
				expect(weeks[weeks.length - 1].before).toBe(period.before);
				expect(previous.before).toBe(period.since);
				expect(period.before).toBeLessThanOrEqual(now);
				for (const [index, week] of weeks.entries()) {
					if (index > 0) expect(week.since).toBe(weeks[index - 1].before);
					if (week.whole) expect([167, 167.5, 168, 168.5, 169]).toContain(week.hours);
				}
			},
		),
		{ numRuns: 100 },
	);
});
