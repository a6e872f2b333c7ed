import fc from 'fast-check';

import type { CalendarSpec } from '../../../domain/calendar';
import type { Holidays, WeeklyHours } from '../../../domain/profile/schema';

export type Windows = Array<[string, string]>;

export const NEVER: WeeklyHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
export const OFFICE: WeeklyHours = weekdays([['09:00', '17:00']]);

export function weekdays(windows: Windows): WeeklyHours {
	return { ...NEVER, mon: windows, tue: windows, wed: windows, thu: windows, fri: windows };
}

export function everyDay(windows: Windows): WeeklyHours {
	return { ...weekdays(windows), sat: windows, sun: windows };
}

export function holidays(part: Partial<Holidays>): Holidays {
	return { dates: [], openings: [], ...part };
}

/** A zone and the first day of a stretch of ten in which its clocks do something worth testing. */
export const STRETCHES: Array<[zone: string, from: string]> = [
	['America/Chicago', '2026-03-04'],
	['America/Chicago', '2026-10-28'],
	['Europe/Berlin', '2026-03-25'],
	['Europe/Berlin', '2026-12-27'],
	['Asia/Kolkata', '2026-06-01'],
	['Australia/Lord_Howe', '2026-04-01'],
	['Australia/Lord_Howe', '2026-09-30'],
	// Summer time is set aside for the weeks of Ramadan.
	['Africa/Casablanca', '2026-02-11'],
	// Midnight itself is skipped.
	['America/Havana', '2026-03-04'],
	// The clock went back at 00:01, into the day before.
	['America/St_Johns', '2010-11-03'],
	// 30 December did not take place.
	['Pacific/Apia', '2011-12-26'],
];

const time = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 30, 59))
	.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const window = fc.tuple(fc.oneof({ weight: 5, arbitrary: time }, { weight: 1, arbitrary: fc.constant('00:00') }), fc.oneof({ weight: 5, arbitrary: time }, { weight: 1, arbitrary: fc.constant('24:00') }));
const windows = fc.array(window, { maxLength: 3 });

export const anyHours: fc.Arbitrary<WeeklyHours> = fc.record({
	mon: windows,
	tue: windows,
	wed: windows,
	thu: windows,
	fri: windows,
	sat: windows,
	sun: windows,
});

/** A stretch, and a calendar with closed dates and openings within it. */
export const anyStretch = fc.constantFrom(...STRETCHES).chain(([timezone, from]) => {
	const date = fc.integer({ min: 0, max: 9 }).map((days) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
	return fc.record({
		from: fc.constant(from),
		spec: fc.record<CalendarSpec>({
			timezone: fc.constant(timezone),
			hours: anyHours,
			holidays: fc.record({
				dates: fc.array(date, { maxLength: 2 }),
				openings: fc.array(fc.record({ date, windows }), { maxLength: 2 }),
			}),
		}),
	});
});
