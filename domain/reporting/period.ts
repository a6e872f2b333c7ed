import { DateTime } from 'luxon';

import { parseInstant } from '../calendar';
import type { Instant } from '../case';
import { DomainError } from '../errors';
import { WEEKDAYS, type Weekday } from '../profile';

/** Whole and over, but for `custom` and those that run until now. */
export const PERIODS = ['today', 'thisWeek', 'last7Days', 'lastWeek', 'last4Weeks', 'last13Weeks', 'lastMonth', 'lastYear', 'custom'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** `since` inclusive, `before` exclusive. */
export interface Span {
	since: Instant;
	before: Instant;
}

export interface Week extends Span {
	/** Real hours: 167 and 169 in the weeks that change to and from daylight saving time. */
	hours: number;
	/** False: the period begins or ends inside this week, and only its part inside counts. */
	whole: boolean;
}

export interface ReportPeriod extends Span {
	kind: PeriodKind;
	/** In order, without a gap; empty weeks are weeks too. */
	weeks: Week[];
	/** As long, right before; of a period that runs, its like a day or a week earlier, until the same time. */
	previous: Span & { weeks: Week[] };
}

export interface PeriodInput {
	kind: PeriodKind;
	/** For `custom`: local dates or instants. */
	since?: unknown;
	before?: unknown;
	firstDayOfWeek: Weekday;
	zone: string;
	now: Instant;
}

const WEEKS: Partial<Record<PeriodKind, number>> = { lastWeek: 1, last4Weeks: 4, last13Weeks: 13 };
const LONGEST_YEARS = 5;

export function periodOf(input: PeriodInput): ReportPeriod {
	const { kind, zone, now, firstDayOfWeek } = input;
	const today = DateTime.fromMillis(now, { zone }).startOf('day');
	if (kind === 'custom') return customPeriod(input);
	const running = runningSince(kind, today, firstDayOfWeek);
	if (running) return runningPeriod(input, running);
	const weeks = WEEKS[kind];
	const unit = kind === 'lastYear' ? 'year' : 'month';
	const end = weeks === undefined ? today.startOf(unit) : weekStart(today, firstDayOfWeek);
	// From the end, and not one from the other: each boundary is a local midnight of its own.
	const back = (times: number) => (weeks === undefined ? end.minus({ [unit]: times }) : end.minus({ weeks: weeks * times })).startOf('day');
	return withWeeks(kind, { since: back(2).toMillis(), before: back(1).toMillis() }, { since: back(1).toMillis(), before: end.toMillis() }, firstDayOfWeek, zone);
}

interface Running {
	since: DateTime;
	/** How many days its like before began earlier. */
	days: number;
}

function runningSince(kind: PeriodKind, today: DateTime, firstDay: Weekday): Running | undefined {
	switch (kind) {
		case 'today':
			return { since: today, days: 1 };
		case 'thisWeek':
			return { since: weekStart(today, firstDay), days: 7 };
		case 'last7Days':
			return { since: today.minus({ days: 6 }).startOf('day'), days: 7 };
		default:
			return undefined;
	}
}

/** Until now, this moment with it. */
function runningPeriod({ kind, zone, now, firstDayOfWeek }: PeriodInput, { since, days }: Running): ReportPeriod {
	const earlier = (at: DateTime) => at.minus({ days });
	const own = { since: since.toMillis(), before: now + 1 };
	const previous = { since: earlier(since).startOf('day').toMillis(), before: Math.min(own.since, earlier(DateTime.fromMillis(now, { zone })).toMillis() + 1) };
	return withWeeks(kind, previous, own, firstDayOfWeek, zone);
}

function customPeriod({ since: from, before: to, firstDayOfWeek, zone }: PeriodInput): ReportPeriod {
	const since = parseInstant(from, 'Since', zone);
	const before = parseInstant(to, 'Before', zone);
	if (before <= since) throw new DomainError('period-invalid', 'Before is not later than Since', 'Give Before a time after Since: the first moment that does not count any more.', 'before');
	const start = DateTime.fromMillis(since, { zone });
	const end = DateTime.fromMillis(before, { zone });
	if (end > start.plus({ years: LONGEST_YEARS })) {
		throw new DomainError('period-too-long', `The period is longer than ${LONGEST_YEARS} years`, 'Choose a shorter one.', 'since');
	}
	const isWholeDays = isMidnight(start) && isMidnight(end);
	const previousSince = isWholeDays ? start.minus({ days: Math.round(end.diff(start, 'days').days) }).toMillis() : since - (before - since);
	return withWeeks('custom', { since: previousSince, before: since }, { since, before }, firstDayOfWeek, zone);
}

function withWeeks(kind: PeriodKind, previous: Span, own: Span, firstDay: Weekday, zone: string): ReportPeriod {
	const parted = (span: Span) => ({ ...span, weeks: weeksIn(span, firstDay, zone) });
	return { kind, ...parted(own), previous: parted(previous) };
}

export function weeksIn({ since, before }: Span, firstDay: Weekday, zone: string): Week[] {
	const first = weekStart(DateTime.fromMillis(since, { zone }).startOf('day'), firstDay);
	const weeks: Week[] = [];
	for (let count = 0; ; count += 1) {
		const start = first.plus({ weeks: count }).startOf('day').toMillis();
		if (start >= before) return weeks;
		const end = first.plus({ weeks: count + 1 }).startOf('day').toMillis();
		const part = { since: Math.max(start, since), before: Math.min(end, before) };
		weeks.push({ ...part, hours: (part.before - part.since) / 3_600_000, whole: part.since === start && part.before === end });
	}
}

function weekStart(day: DateTime, firstDay: Weekday): DateTime {
	// luxon counts from Monday as 1.
	const since = (day.weekday - 1 - WEEKDAYS.indexOf(firstDay) + 7) % 7;
	return day.minus({ days: since }).startOf('day');
}

function isMidnight(at: DateTime): boolean {
	return at.equals(at.startOf('day'));
}

export function isIn({ since, before }: Span, at: Instant | undefined): at is Instant {
	return at !== undefined && at >= since && at < before;
}
