import { z } from 'zod';

import type { Instant } from '../case';
import type { BusyTime, Span } from './types';

/** What was last read of a resource's own calendar. Times alone are kept: what they are for is nobody's business here. */
export interface CalendarReading {
	/** When the calendar was asked. */
	askedAt: Instant;
	/** Half-open: what the reading tells of. */
	from: Instant;
	to: Instant;
	/** What is not a visit of ours. */
	busy: Span[];
	/** Visits of ours, where the calendar has them. */
	visits: Array<Span & { appointment: string }>;
	/** As they stood when the calendar was read. */
	differences: CalendarDifference[];
	/** Why the last try told nothing; all else is of the one before. */
	problem?: string;
}

/** `missing`: the visit was taken out of the calendar; `elsewhere`: it was moved there; `overlaps`: something else lies on it. */
export type DifferenceKind = 'missing' | 'elsewhere' | 'overlaps';

export interface CalendarDifference {
	kind: DifferenceKind;
	appointment: string;
	caseId?: string;
	/** Where the calendar has the visit, or what lies on it; absent for what is missing. */
	there?: Span;
}

/** A visit of a resource as the ledger has it. */
export interface LedgerVisit extends Span {
	appointment: string;
	caseId?: string;
	/** Since when the calendar has had it at this time; absent: it was not written there yet. */
	writtenAt?: Instant;
}

/**
 * Where the calendar and the ledger do not agree on the visits to come. What was written after the calendar was asked may not
 * be in its answer; what was not written yet cannot be missed.
 */
export function calendarDifferences(reading: Pick<CalendarReading, 'askedAt' | 'from' | 'to' | 'busy' | 'visits'>, visits: LedgerVisit[]): CalendarDifference[] {
	const { askedAt, from, to, busy } = reading;
	return visits.flatMap(({ appointment, caseId, start, end, writtenAt }): CalendarDifference[] => {
		if (end <= askedAt || start < from || end > to) return [];
		const of = { appointment, ...(caseId !== undefined && { caseId }) };
		const entries = reading.visits.filter((entry) => entry.appointment === appointment);
		const there = entries.find((entry) => entry.start === start && entry.end === end) ?? entries[0];
		const other = busy.find((one) => overlap(one, { start, end }));
		return [
			...(writtenAt !== undefined && writtenAt < askedAt && !there ? [{ kind: 'missing' as const, ...of }] : []),
			...(writtenAt !== undefined && writtenAt < askedAt && there && (there.start !== start || there.end !== end) ? [{ kind: 'elsewhere' as const, ...of, there: { start: there.start, end: there.end } }] : []),
			...(other ? [{ kind: 'overlaps' as const, ...of, there: { start: other.start, end: other.end } }] : []),
		];
	});
}

/**
 * What a reading takes of a resource's time. A visit that somebody has moved in the calendar takes both times until that is settled;
 * one that the ledger does not have any more takes none.
 */
export function busyInCalendar(resource: string, { busy, differences }: Pick<CalendarReading, 'busy' | 'differences'>, onLedger: ReadonlySet<string>): BusyTime[] {
	return [
		...busy.map(({ start, end }) => ({ resource, start, end })),
		...differences.flatMap(({ kind, appointment, there }) => (kind === 'elsewhere' && there && onLedger.has(appointment) ? [{ resource, ...there, appointment }] : [])),
	];
}

/** What makes a difference that one; told once. */
export function differenceMark({ kind, appointment, there }: CalendarDifference): string {
	return [kind, appointment, there?.start ?? '', there?.end ?? ''].join(' ');
}

const span = z.tuple([z.number().int(), z.number().int()]);
const kept = z.object({
	askedAt: z.number().int(),
	span,
	busy: z.array(span),
	visits: z.array(z.tuple([z.string(), z.number().int(), z.number().int()])),
	differences: z.array(z.object({ kind: z.enum(['missing', 'elsewhere', 'overlaps']), appointment: z.string(), caseId: z.string().optional(), there: span.optional() })),
	problem: z.string().optional(),
});

/** As a text to be kept: two thousand times take 60 kB. */
export function calendarText({ askedAt, from, to, busy, visits, differences, problem }: CalendarReading): string {
	return JSON.stringify({
		askedAt,
		span: [from, to],
		busy: busy.map(({ start, end }) => [start, end]),
		visits: visits.map(({ appointment, start, end }) => [appointment, start, end]),
		differences: differences.map(({ there, ...difference }) => ({ ...difference, ...(there && { there: [there.start, there.end] }) })),
		...(problem !== undefined && { problem }),
	} satisfies z.input<typeof kept>);
}

/** Undefined where nothing was kept, or what was cannot be read. */
export function readCalendarText(text: string | undefined): CalendarReading | undefined {
	const read = kept.safeParse(text === undefined ? undefined : jsonIn(text));
	if (!read.success) return undefined;
	const { span: [from, to], busy, visits, differences, ...rest } = read.data;
	return {
		...rest,
		from,
		to,
		busy: busy.map(([start, end]) => ({ start, end })),
		visits: visits.map(([appointment, start, end]) => ({ appointment, start, end })),
		differences: differences.map(({ there, ...difference }) => ({ ...difference, ...(there && { there: { start: there[0], end: there[1] } }) })),
	};
}

/** Under which name a resource's reading is kept. */
export function calendarName(resource: string): string {
	return `calendar:${resource}`;
}

/** Times as few as they can be: what overlaps or touches is one. */
export function merged(spans: Span[]): Span[] {
	const found: Span[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = found.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return found;
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
