import { buildCalendar } from '../../../domain/calendar';
import { everyDay, holidays } from './samples';

const openMinutesOn = (timezone: string, country: string, region: string | undefined, date: string) =>
	buildCalendar({ timezone, hours: everyDay([['08:00', '18:00']]), holidays: holidays({ country, region }) })
		.windowsOn(date)
		.reduce((sum, { start, end }) => sum + (end - start) / 60_000, 0);

describe('public holidays close the business', () => {
	it.each<[string, string, string, string | undefined, string, number]>([
		['of the country', 'America/Chicago', 'US', undefined, '2026-11-26', 0],
		['but not on the day after', 'America/Chicago', 'US', undefined, '2026-11-27', 600],
		['of the region', 'America/Chicago', 'US', 'IL', '2026-02-12', 0],
		['not of another region', 'America/Chicago', 'US', 'TX', '2026-02-12', 600],
		['of a region by its full code', 'America/Chicago', 'US', 'us-il', '2026-02-12', 0],
		['of a region by its name', 'America/Chicago', 'US', 'Illinois', '2026-02-12', 0],
		['of the country where the region has no days of its own', 'Europe/Paris', 'FR', 'Île-de-France', '2026-04-03', 600],
		['of a region by its English name', 'Europe/Berlin', 'DE', 'Bavaria', '2026-06-04', 0],
		['of a region with and without its accent', 'Europe/Zurich', 'CH', 'Zürich', '2026-05-01', 0],
		['of a region with and without its accent', 'Europe/Zurich', 'CH', 'zurich', '2026-05-01', 0],
		['of a canton with its kind before it', 'Europe/Zurich', 'CH', 'Canton of Geneva', '2026-12-31', 0],
		['of a region in its own language', 'Europe/Madrid', 'ES', 'Catalunya', '2026-06-24', 0],
		['half of the eve of a feast', 'Europe/Istanbul', 'TR', undefined, '2026-03-19', 300],
		['and nothing of the day after it', 'Europe/Istanbul', 'TR', undefined, '2026-03-23', 600],
		['of a part of a region', 'Europe/Berlin', 'DE', 'BY-A', '2026-08-08', 0],
		['only of type public: Valentine is open', 'America/Chicago', 'US', undefined, '2026-02-14', 600],
		['on the substitute day', 'America/Chicago', 'US', undefined, '2026-07-03', 0],
		['that move with Easter', 'Europe/Berlin', 'DE', undefined, '2026-04-06', 0],
		['of several days', 'Asia/Seoul', 'KR', undefined, '2026-09-26', 0],
		['and no longer than that', 'Asia/Seoul', 'KR', undefined, '2026-09-27', 600],
		['of several days, from the old year into the new', 'Africa/Mbabane', 'SZ', undefined, '2027-01-02', 0],
		['of one day, though the clocks make it 25 hours long', 'Europe/Vienna', 'AT', undefined, '2025-10-27', 600],
		['by the Hebrew calendar, on their own date', 'Asia/Jerusalem', 'IL', undefined, '2026-09-21', 0],
		['from the hour they begin', 'America/Guatemala', 'GT', undefined, '2026-12-24', 240],
	])('%s', (_, timezone, country, region, date, minutes) => {
		expect(openMinutesOn(timezone, country, region, date)).toBe(minutes);
	});
});

it('a region that nobody knows is refused with those there are', () => {
	const open = (country: string, region: string) => openMinutesOn('UTC', country, region, '2026-01-05');
	expect(() => open('US', 'Atlantis')).toThrow(expect.objectContaining({ code: 'unknown-holiday-region', field: 'holidays.region', description: expect.stringContaining('Illinois (IL)') as string }));
	expect(open('IE', 'Leinster')).toBe(600);
});
