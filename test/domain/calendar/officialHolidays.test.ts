import { buildCalendar } from '../../../domain/calendar';
import { everyDay, holidays } from './samples';

/**
 * Weekdays on which public holidays close, as the authorities published or the law counts them; weekends are nobody's question.
 * United States: U.S. Office of Personnel Management, Federal Holidays (5 U.S.C. 6103). England, Scotland, Northern Ireland:
 * gov.uk/bank-holidays. Germany: the Länder's holiday acts. Ireland: Organisation of Working Time Act. Canada: Ontario Employment
 * Standards Act. Australia: New South Wales Public Holidays Act. The presets' country first.
 */
const OFFICIAL: Array<[country: string, region: string | undefined, year: number, days: string]> = [
	['US', undefined, 2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
	['US', undefined, 2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
	['US', undefined, 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
	['US', undefined, 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
	['US', undefined, 2028, '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
	['US', undefined, 2029, '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25'],
	['US', undefined, 2030, '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
	['GB', 'ENG', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
	['GB', 'ENG', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
	['GB', 'ENG', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
	['GB', 'SCT', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
	['GB', 'NIR', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
	['DE', 'Bavaria', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-25'],
	['DE', 'NRW', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 06-04 12-25'],
	['DE', 'Berlin', 2027, '01-01 03-08 03-26 03-29 05-06 05-17'],
	['IE', undefined, 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25'],
	['CA', 'Ontario', 2025, '01-01 02-17 04-18 05-19 07-01 09-01 10-13 12-25 12-26'],
	['CA', 'Manitoba', 2026, '01-01 02-16 04-03 05-18 07-01 09-07 09-30 10-12 12-25'],
	['AU', 'New South Wales', 2026, '01-01 01-26 04-03 04-06 04-27 06-08 10-05 12-25 12-28'],
	['BG', undefined, 2026, '01-01 03-03 04-10 04-13 05-01 05-06 05-25 09-07 09-22 12-24 12-25 12-28'],
	['BR', 'SP', 2026, '01-01 04-03 04-21 05-01 07-09 09-07 10-12 11-02 11-20 12-25'],
];

function weekdaysClosed(country: string, region: string | undefined, year: number): string[] {
	const calendar = buildCalendar({ timezone: 'UTC', hours: everyDay([['00:00', '24:00']]), holidays: holidays({ country, region }) });
	const days: string[] = [];
	for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
		const day = new Date(at);
		const date = day.toISOString().slice(0, 10);
		if (day.getUTCDay() % 6 !== 0 && calendar.windowsOn(date).length === 0) days.push(date.slice(5));
	}
	return days;
}

/** Printed by country where it is not empty. */
function difference([country, region, year, official]: (typeof OFFICIAL)[number]): string[] {
	const [ours, theirs] = [weekdaysClosed(country, region, year), official.split(' ')];
	return [...theirs.filter((day) => !ours.includes(day)).map((day) => `${country} ${region ?? ''} ${year}-${day} is open here`), ...ours.filter((day) => !theirs.includes(day)).map((day) => `${country} ${region ?? ''} ${year}-${day} is closed here`)];
}

test.each([...new Set(OFFICIAL.map(([country]) => country))])('%s closes on the days that the authorities name, and on no others', (country) => {
	expect(OFFICIAL.filter(([own]) => own === country).flatMap(difference)).toEqual([]);
});
