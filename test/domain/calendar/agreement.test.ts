import fc from 'fast-check';

import { buildCalendar } from '../../../domain/calendar';
import { lookMinuteByMinute } from './reference';
import { STRETCHES, anyHours, anyStretch } from './samples';

const DAYS = 10;
const MINUTE = 60_000;
const minuteOf = fc.integer({ min: 0, max: DAYS * 1440 - 1 });

describe('a calendar agrees with a look at the wall clock in every minute', () => {
	it.each(STRETCHES)('of ten days in %s from %s', (timezone, from) => {
		fc.assert(
			fc.property(anyHours, (hours) => {
				const { start, open } = lookMinuteByMinute({ timezone, hours }, from, DAYS);
				const calendar = buildCalendar({ timezone, hours });
				expect(open.findIndex((isOpen, minute) => calendar.isOpen(start + minute * MINUTE) !== isOpen)).toBe(-1);
			}),
			{ numRuns: 8 },
		);
	});

	it('with closed dates and openings', () => {
		fc.assert(
			fc.property(anyStretch, ({ from, spec }) => {
				const { start, open } = lookMinuteByMinute(spec, from, DAYS);
				const calendar = buildCalendar(spec);
				expect(open.findIndex((isOpen, minute) => calendar.isOpen(start + minute * MINUTE) !== isOpen)).toBe(-1);
			}),
			{ numRuns: 60 },
		);
	});

	it('on the minutes between two instants', () => {
		fc.assert(
			fc.property(anyStretch, minuteOf, minuteOf, ({ from, spec }, a, b) => {
				const { start, open } = lookMinuteByMinute(spec, from, DAYS);
				const counted = open.slice(a, b).filter(Boolean).length;
				expect(buildCalendar(spec).minutesBetween(start + a * MINUTE, start + b * MINUTE)).toBe(counted);
			}),
			{ numRuns: 150 },
		);
	});

	it('on the next opening and on deadlines', () => {
		fc.assert(
			fc.property(anyStretch, minuteOf, fc.integer({ min: 1, max: 2000 }), ({ from, spec }, at, minutes) => {
				const { start, open } = lookMinuteByMinute(spec, from, DAYS);
				const calendar = buildCalendar(spec);

				const opening = open.indexOf(true, at);
				fc.pre(opening >= 0);
				expect(calendar.nextOpening(start + at * MINUTE)).toBe(start + opening * MINUTE);

				let minute = at;
				for (let run = 0; run < minutes && minute < open.length; minute += 1) run += open[minute] ? 1 : 0;
				fc.pre(minute < open.length);
				expect(calendar.addMinutes(start + at * MINUTE, minutes)).toBe(start + minute * MINUTE);
			}),
			{ numRuns: 150 },
		);
	});
});
