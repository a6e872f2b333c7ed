import fc from 'fast-check';

import { busyInCalendar, calendarDifferences, calendarText, merged, readCalendarText, type CalendarReading, type LedgerVisit } from '../../../domain/scheduling';
import { DAY, HOUR, NOW } from './given';

const ID = 'a_0123456789abcdef0123';
const visit = (more: Partial<LedgerVisit> = {}): LedgerVisit => ({ appointment: ID, caseId: 'c_1', start: NOW + DAY, end: NOW + DAY + HOUR, writtenAt: NOW - HOUR, ...more });
const reading = (more: Partial<CalendarReading> = {}): CalendarReading => ({ askedAt: NOW, from: NOW - DAY, to: NOW + 30 * DAY, busy: [], visits: [], differences: [], ...more });
const there = (shift = 0) => [{ appointment: ID, start: NOW + DAY + shift, end: NOW + DAY + HOUR + shift }];
const kinds = (of: Partial<CalendarReading>, ...visits: LedgerVisit[]) => calendarDifferences(reading(of), visits).map(({ kind }) => kind);

test.each<[string, Partial<CalendarReading>, Partial<LedgerVisit>, string[]]>([
	['as it is', { visits: there() }, {}, []],
	['not there', {}, {}, ['missing']],
	['not there, written after the calendar was asked', {}, { writtenAt: NOW + 1 }, []],
	['not there, written at the moment of asking', {}, { writtenAt: NOW }, []],
	['never written', {}, { writtenAt: undefined }, []],
	['elsewhere', { visits: there(HOUR) }, {}, ['elsewhere']],
	['elsewhere, not written yet as it is now', { visits: there(HOUR) }, { writtenAt: undefined }, []],
	['there twice, once as it is', { visits: [...there(HOUR), ...there()] }, {}, []],
	['over', {}, { start: NOW - 2 * HOUR, end: NOW }, []],
	['outside what was asked for', { to: NOW + HOUR }, {}, []],
	['something else before it', { visits: there(), busy: [{ start: NOW, end: NOW + DAY }] }, {}, []],
	['something else into it', { visits: there(), busy: [{ start: NOW, end: NOW + DAY + 1 }] }, {}, ['overlaps']],
	['something else into one that was never written', { busy: [{ start: NOW, end: NOW + DAY + 1 }] }, { writtenAt: undefined }, ['overlaps']],
])('%s: %#', (_, of, more, expected) => {
	expect(kinds(of, visit(more))).toEqual(expected);
});

test('a visit that was moved in the calendar takes both times, one that the ledger has no more takes none', () => {
	const difference = { kind: 'elsewhere' as const, appointment: ID, there: { start: NOW, end: NOW + HOUR } };
	const of = reading({ busy: [{ start: NOW + DAY, end: NOW + 2 * DAY }], differences: [difference] });
	expect(busyInCalendar('ana', of, new Set([ID]))).toEqual([{ resource: 'ana', start: NOW + DAY, end: NOW + 2 * DAY }, { resource: 'ana', start: NOW, end: NOW + HOUR, appointment: ID }]);
	expect(busyInCalendar('ana', of, new Set())).toHaveLength(1);
});

const span = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 20 })).map(([from, length]) => ({ start: NOW + from * HOUR, end: NOW + (from + length) * HOUR }));

test('what is kept comes back as it was', () => {
	const kept = fc.record({
		askedAt: fc.constant(NOW),
		from: fc.constant(NOW - DAY),
		to: fc.constant(NOW + DAY),
		busy: fc.array(span),
		visits: fc.array(span.map((one) => ({ ...one, appointment: ID }))),
		differences: fc.array(fc.record({ kind: fc.constantFrom('missing' as const, 'elsewhere' as const, 'overlaps' as const), appointment: fc.constant(ID), there: span })),
	});
	fc.assert(fc.property(kept, (one) => expect(readCalendarText(calendarText(one))).toEqual(one)));
	for (const text of [undefined, '', 'null', '{}', '[]', '{"askedAt":"x"}']) expect(readCalendarText(text)).toBeUndefined();
});

test('merged times take the same instants, whatever their order, and none touches another', () => {
	fc.assert(
		fc.property(fc.array(span, { maxLength: 30 }), fc.integer({ min: 0, max: 230 }), (spans, hour) => {
			const one = merged(spans);
			const at = NOW + hour * HOUR;
			expect(one.some(({ start, end }) => start <= at && at < end)).toBe(spans.some(({ start, end }) => start <= at && at < end));
			expect(merged([...spans].reverse())).toEqual(one);
			for (const [index, { start }] of one.entries()) if (index > 0) expect(start).toBeGreaterThan(one[index - 1].end);
		}),
	);
});
