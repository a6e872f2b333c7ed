import { overlaps } from '../../../domain/calendar';
import type { WeeklyHours } from '../../../domain/profile/schema';
import { NEVER, everyDay } from './samples';

describe('windows that begin while another is open', () => {
	it.each<[string, Partial<WeeklyHours>, string[]]>([
		['none', { mon: [['08:00', '12:00'], ['13:00', '17:00']] }, []],
		['touching is not overlapping', { mon: [['08:00', '12:00'], ['12:00', '17:00']] }, []],
		['on one day', { mon: [['08:00', '12:00'], ['11:59', '17:00']] }, ['hours.mon[1]: overlaps mon 08:00–12:00']],
		['written in another order', { mon: [['11:00', '17:00'], ['08:00', '12:00']] }, ['hours.mon[0]: overlaps mon 08:00–12:00']],
		['the same twice', { mon: [['08:00', '12:00'], ['08:00', '12:00']] }, ['hours.mon[1]: overlaps mon 08:00–12:00']],
		['one inside another, and a third after it', { mon: [['08:00', '17:00'], ['09:00', '10:00'], ['16:00', '18:00']] }, ['hours.mon[1]: overlaps mon 08:00–17:00', 'hours.mon[2]: overlaps mon 08:00–17:00']],
		['over midnight', { mon: [['22:00', '02:00']], tue: [['01:00', '05:00']] }, ['hours.tue[0]: overlaps mon 22:00–02:00']],
		['over the end of the week', { sun: [['22:00', '02:00']], mon: [['01:00', '05:00']] }, ['hours.mon[0]: overlaps sun 22:00–02:00']],
		['touching at the end of the week', { sun: [['22:00', '02:00']], mon: [['02:00', '05:00']] }, []],
		['a whole day and the next', { sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] }, []],
	])('%s', (_, hours, expected) => {
		expect(overlaps({ ...NEVER, ...hours }).map(({ path, message }) => `${path}: ${message}`)).toEqual(expected);
	});

	it('around the clock has none, with an end of 24:00 as well as with equal times', () => {
		expect(overlaps(everyDay([['00:00', '24:00']]))).toEqual([]);
		expect(overlaps(everyDay([['07:00', '07:00']]))).toEqual([]);
	});

	it('names the path it is given', () => {
		expect(overlaps({ ...NEVER, fri: [['08:00', '12:00'], ['09:00', '10:00']] }, 'team[2].hours')[0].path).toBe('team[2].hours.fri[1]');
	});

	it('answers for a day of ten thousand windows', () => {
		const many = Array.from({ length: 10_000 }, (): [string, string] => ['08:00', '09:00']);
		expect(overlaps({ ...NEVER, mon: many })).toHaveLength(9_999);
	});
});
