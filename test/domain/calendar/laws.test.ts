import fc from 'fast-check';

import { alwaysOpen, buildCalendar, type BusinessCalendar } from '../../../domain/calendar';
import type { WeeklyHours } from '../../../domain/profile/schema';
import { STRETCHES, anyHours, anyStretch, everyDay, weekdays } from './samples';

const opensAtAll = (hours: WeeklyHours) => Object.values(hours).some((windows) => windows.length > 0);
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
const zone = fc.constantFrom(...STRETCHES.map(([name]) => name));
const minutes = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 300_000 }).map((seconds) => seconds / 60));
const anyCalendar = fc
	.tuple(zone, anyHours.filter(opensAtAll))
	.map(([timezone, hours]) => buildCalendar({ timezone, hours, holidays: { country: 'US', dates: [], openings: [] } }));

function deadline(calendar: BusinessCalendar, start: number, length: number): number {
	const at = calendar.addMinutes(start, length);
	if (at === null) throw new Error('a calendar that opens every week gave no deadline');
	return at;
}

describe('laws of business time', () => {
	it('exactly the minutes added have run at a deadline, and fewer before it', () => {
		fc.assert(
			fc.property(anyCalendar, instant, minutes, (calendar, start, length) => {
				const due = deadline(calendar, start, length);
				expect(calendar.minutesBetween(start, due)).toBeCloseTo(length, 4);
				expect(calendar.minutesBetween(start, due - 1)).toBeLessThan(length);
			}),
		);
	});

	it('whole minutes come back exactly', () => {
		fc.assert(
			fc.property(anyCalendar, instant, fc.integer({ min: 0, max: 600_000 }), (calendar, start, length) => {
				expect(calendar.minutesBetween(start, deadline(calendar, start, length))).toBe(length);
			}),
		);
	});

	it('a later start or more minutes never give an earlier deadline', () => {
		fc.assert(
			fc.property(anyCalendar, instant, fc.nat(10_000_000), minutes, minutes, (calendar, start, later, length, more) => {
				const due = deadline(calendar, start, length);
				expect(deadline(calendar, start + later, length)).toBeGreaterThanOrEqual(due);
				expect(deadline(calendar, start, length + more)).toBeGreaterThan(due);
			}),
		);
	});

	it('the parts of a span sum to the whole', () => {
		fc.assert(
			fc.property(anyCalendar, fc.array(instant, { minLength: 3, maxLength: 3 }), (calendar, instants) => {
				const [a, b, c] = instants.sort((x, y) => x - y);
				expect(calendar.minutesBetween(a, b) + calendar.minutesBetween(b, c)).toBeCloseTo(calendar.minutesBetween(a, c), 3);
			}),
		);
	});

	it('the next opening is open, with no minute run before it', () => {
		fc.assert(
			fc.property(anyCalendar, instant, (calendar, at) => {
				const opening = calendar.nextOpening(at);
				expect(opening).not.toBeNull();
				expect(calendar.isOpen(opening ?? NaN)).toBe(true);
				expect(calendar.minutesBetween(at, opening ?? NaN)).toBe(0);
			}),
		);
	});

	it('how the windows are cut makes no difference', () => {
		fc.assert(
			fc.property(zone, instant, instant, minutes, (timezone, a, b, length) => {
				const whole = buildCalendar({ timezone, hours: weekdays([['08:00', '17:00']]) });
				const cut = buildCalendar({ timezone, hours: weekdays([['12:00', '17:00'], ['08:00', '12:00']]) });
				const overlapping = buildCalendar({ timezone, hours: weekdays([['08:00', '15:00'], ['09:00', '10:00'], ['11:00', '17:00']]) });
				for (const other of [cut, overlapping]) {
					expect(other.minutesBetween(a, b)).toBe(whole.minutesBetween(a, b));
					expect(other.addMinutes(a, length)).toBe(whole.addMinutes(a, length));
				}
			}),
		);
	});

	it('a window over midnight equals its two halves', () => {
		fc.assert(
			fc.property(zone, instant, instant, (timezone, a, b) => {
				const over = buildCalendar({ timezone, hours: everyDay([['22:00', '02:00']]) });
				const halves = buildCalendar({ timezone, hours: everyDay([['22:00', '24:00'], ['00:00', '02:00']]) });
				expect(over.minutesBetween(a, b)).toBe(halves.minutesBetween(a, b));
			}),
		);
	});

	it('open every day around the clock is elapsed time', () => {
		fc.assert(
			fc.property(zone, fc.constantFrom<[string, string]>(['00:00', '24:00'], ['07:30', '07:30'], ['00:00', '00:00']), instant, instant, minutes, (timezone, window, a, b, length) => {
				const calendar = buildCalendar({ timezone, hours: everyDay([window]) });
				const always = alwaysOpen(timezone);
				expect(calendar.minutesBetween(a, b)).toBe(Math.max(0, b - a) / 60_000);
				expect(always.minutesBetween(a, b)).toBe(Math.max(0, b - a) / 60_000);
				expect(calendar.addMinutes(a, length)).toBe(always.addMinutes(a, length));
				expect(calendar.isOpen(a)).toBe(true);
			}),
		);
	});

	it('the windows of the dates are the open time', () => {
		fc.assert(
			fc.property(anyStretch, ({ from, spec }) => {
				const calendar = buildCalendar(spec);
				for (let day = 0; day < 10; day += 1) {
					const date = new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10);
					for (const { start, end } of calendar.windowsOn(date)) {
						expect(calendar.minutesBetween(start, end)).toBe((end - start) / 60_000);
						expect(calendar.isOpen(start)).toBe(true);
						expect(calendar.isOpen(end - 1)).toBe(true);
					}
				}
			}),
		);
	});
});
