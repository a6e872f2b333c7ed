import HolidayRules from 'date-holidays';

import { DomainError } from '../errors';
import { DAY_MS, dayNumberOf, type DayNumber } from './civil';

/** For each day a public holiday closes: the local minute it closes from, 0 being the whole day. */
export type HolidayClosings = ReadonlyMap<DayNumber, number>;

export interface HolidayCalendar {
	/** Closings by the holidays that begin in this year; one of several days may reach into the next. */
	inYear(year: number): HolidayClosings;
}

const calendars = new Map<string, HolidayCalendar>();

/**
 * Public holidays of a country and, where date-holidays knows the region, of that region too. `region` may be a code
 * (`IL`, `US-IL`, `BY-A`) or a name (`Illinois`), in any letter case. A region it does not know has the country's days.
 */
export function publicHolidays(country: string, region: string | undefined): HolidayCalendar {
	const key = JSON.stringify([country.toUpperCase(), region?.trim().toUpperCase() ?? '']);
	let calendar = calendars.get(key);
	if (!calendar) calendars.set(key, (calendar = readRules(country.toUpperCase(), region)));
	return calendar;
}

function readRules(country: string, region: string | undefined): HolidayCalendar {
	const catalogue = new HolidayRules();
	if (!Object.hasOwn(catalogue.getCountries(), country)) {
		throw new DomainError(
			'unknown-holiday-country',
			`No public holidays are known for "${country}" in holidays.country`,
			'Use a two-letter country code such as US, or leave the country out and list the days under holidays.dates.',
			'holidays.country',
		);
	}
	const { state, part } = findRegion(catalogue, country, region);
	const rules = new HolidayRules({ country, state, region: part }, { types: ['public'] });
	const years = new Map<number, HolidayClosings>();
	return {
		inYear(year) {
			let closings = years.get(year);
			if (!closings) years.set(year, (closings = closingsOf(rules, year)));
			return closings;
		},
	};
}

function closingsOf(rules: HolidayRules, year: number): HolidayClosings {
	const closings = new Map<DayNumber, number>();
	for (const holiday of rules.getHolidays(year)) {
		// `date` is the local day; for Hebrew and Islamic days `start` is at sunset elsewhere and says another one.
		const first = dayNumberOf(holiday.date);
		const fromMinute = Number(holiday.date.slice(11, 13)) * 60 + Number(holiday.date.slice(14, 16));
		const lengthMs = holiday.end.getTime() - holiday.start.getTime();
		// Rounded up, less two hours: a day of 25 hours is one day, and the last part of "90 hours" is a day as well.
		const days = Math.max(1, Math.ceil((lengthMs - DAY_MS / 12) / DAY_MS));
		for (let day = first; day < first + days; day += 1) {
			const from = day === first ? fromMinute : 0;
			closings.set(day, Math.min(from, closings.get(day) ?? from));
		}
	}
	return closings;
}

function findRegion(catalogue: HolidayRules, country: string, region: string | undefined): { state?: string; part?: string } {
	const wanted = (region ?? '').trim().toUpperCase().replace(`${country}-`, '');
	if (wanted === '') return {};
	const states = catalogue.getStates(country);
	const state = pick(states, wanted);
	if (state !== undefined) return { state };
	const dash = wanted.indexOf('-');
	const parent = dash > 0 ? pick(states, wanted.slice(0, dash)) : undefined;
	if (parent === undefined) return {};
	return { state: parent, part: pick(catalogue.getRegions(country, parent), wanted.slice(dash + 1)) };
}

/** The code of a choice, given its code or name in upper case. */
function pick(choices: { [code: string]: string } | undefined, wanted: string): string | undefined {
	return Object.entries(choices ?? {}).find(([code, name]) => code.toUpperCase() === wanted || name.toUpperCase() === wanted)?.[0];
}
