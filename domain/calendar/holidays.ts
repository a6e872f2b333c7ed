import HolidayRules, { type HolidaysTypes } from 'date-holidays';

import { DomainError } from '../errors';
import { DAY_MS, dayNumberOf, type DayNumber } from './civil';
import { HOLIDAY_CORRECTIONS, type HolidayCorrection } from './holidayCorrections';
import { REGION_NAMES, WITHOUT_OWN_DAYS } from './holidayRegions';

/** For each day a public holiday closes: the local minute it closes from, 0 being the whole day. */
export type HolidayClosings = ReadonlyMap<DayNumber, number>;

export interface HolidayCalendar {
	/** Closings by the holidays that begin in this year; one of several days may reach into the next. */
	inYear(year: number): HolidayClosings;
}

const calendars = new Map<string, HolidayCalendar>();

/**
 * Public holidays of a country and of a region of it. `region` may be a code (`IL`, `US-IL`, `BY-A`) or a name (`Illinois`,
 * `Bavaria`, `Zurich`), in any letter case and with or without accents. One that is not known is refused with the list.
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
			if (!closings) years.set(year, (closings = closingsOf(rules, correctionsFor(country, state), year)));
			return closings;
		},
	};
}

function correctionsFor(country: string, state: string | undefined): HolidayCorrection[] {
	return HOLIDAY_CORRECTIONS.filter((one) => one.country === country && (one.states === undefined || (state !== undefined && one.states.includes(state))));
}

/** A day or several that close, from a minute of the first. */
interface Closing {
	first: DayNumber;
	days: number;
	fromMinute: number;
	rule: string;
	name: string;
}

function closingsOf(rules: HolidayRules, corrections: readonly HolidayCorrection[], year: number): HolidayClosings {
	const ofYear = corrections.filter(({ since = year, until = year }) => since <= year && year <= until);
	const corrected = ofYear.reduce((found, correction) => correctedBy(correction, found, year), rules.getHolidays(year).map(closingOf));
	const closings = new Map<DayNumber, number>();
	for (const { first, days, fromMinute } of corrected) {
		for (let day = first; day < first + days; day += 1) {
			const from = day === first ? fromMinute : 0;
			closings.set(day, Math.min(from, closings.get(day) ?? from));
		}
	}
	return closings;
}

function closingOf({ date, start, end, rule, name }: HolidaysTypes.Holiday): Closing {
	// `date` is the local day; for Hebrew and Islamic days `start` is at sunset elsewhere and says another one.
	const fromMinute = Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16));
	// Rounded up, less two hours: a day of 25 hours is one day, and the last part of "90 hours" is a day as well.
	const days = Math.max(1, Math.ceil((end.getTime() - start.getTime() - DAY_MS / 12) / DAY_MS));
	return { first: dayNumberOf(date), days, fromMinute, rule, name };
}

function correctedBy(correction: HolidayCorrection, found: Closing[], year: number): Closing[] {
	const { remove, add = [], shift, substitute, length } = correction;
	let closings = remove === undefined ? found : found.filter(({ rule, name }) => !remove.test(name) && !remove.test(rule));
	if (shift) {
		const moved = closings.filter(({ rule }) => rule === shift.rule).map((one) => ({ ...one, first: one.first + shift.days, rule: `${one.rule} moved` }));
		closings = [...closings.filter(({ rule }) => shift.keep === true || rule !== shift.rule), ...moved];
	}
	if (length) {
		closings = closings.flatMap((one) => {
			if (!length.rule.test(one.rule)) return [one];
			return [{ ...one, days: length.days, fromMinute: 0 }, { ...one, first: one.first - 1, days: 1, fromMinute: length.eveFromMinute }];
		});
	}
	const added = add.map((date) => (date.length === 5 ? `${year}-${date}` : date)).filter((date) => date.startsWith(String(year)));
	closings = [...closings, ...added.map((date) => ({ first: dayNumberOf(date), days: 1, fromMinute: 0, rule: date.slice(5), name: '' }))];
	return substitute ? withSubstitutes(closings, substitute) : closings;
}

/** `nearest`: of a Saturday the Friday, of a Sunday the Monday. `next`: the first weekday behind it that is not closed already. */
function withSubstitutes(closings: Closing[], { rule, by }: NonNullable<HolidayCorrection['substitute']>): Closing[] {
	const taken = new Set(closings.flatMap(({ first, days }) => Array.from({ length: days }, (_, index) => first + index)));
	const ones = closings.filter((one) => rule.test(one.rule) && isWeekend(one.first)).sort((a, b) => a.first - b.first);
	const substitutes = ones.map((one): Closing => {
		let day = one.first;
		if (by === 'nearest') day += weekdayOf(one.first) === SATURDAY ? -1 : 1;
		else while (isWeekend(day) || taken.has(day)) day += 1;
		taken.add(day);
		return { ...one, first: day, rule: `${one.rule} substitute` };
	});
	return [...closings, ...substitutes];
}

const SATURDAY = 6;
/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: DayNumber) => (((day + 4) % 7) + 7) % 7;
const isWeekend = (day: DayNumber) => weekdayOf(day) === 0 || weekdayOf(day) === SATURDAY;

function findRegion(catalogue: HolidayRules, country: string, region: string | undefined): { state?: string; part?: string } {
	const wanted = (region ?? '').trim().toUpperCase().replace(`${country}-`, '');
	const states = catalogue.getStates(country);
	if (wanted === '' || states === undefined) return {};
	const state = stateOf(catalogue, country, wanted);
	if (state !== undefined) return { state };
	if (WITHOUT_OWN_DAYS[country]?.includes(folded(wanted))) return {};
	const dash = wanted.indexOf('-');
	const parent = dash > 0 ? pick(states, wanted.slice(0, dash)) : undefined;
	if (parent !== undefined) return { state: parent, part: pick(catalogue.getRegions(country, parent), wanted.slice(dash + 1)) };
	throw new UnknownRegion(country, region ?? '', Object.entries(states).map(([code, name]) => `${name} (${code})`).join(', '));
}

export class UnknownRegion extends DomainError {
	readonly known: string;

	constructor(country: string, region: string, known: string) {
		super('unknown-holiday-region', `No region of ${country} is known as "${region.trim().slice(0, 60)}" in holidays.region`, `Use one of ${known}; or leave the region out for the days of the whole country.`, 'holidays.region');
		this.known = known;
	}
}

function stateOf(catalogue: HolidayRules, country: string, wanted: string): string | undefined {
	const own = REGION_NAMES[country] ?? {};
	const name = folded(wanted);
	return pick(catalogue.getStates(country), wanted) ?? pick(catalogue.getStates(country, 'en'), wanted) ?? (Object.hasOwn(own, name) ? own[name] : undefined);
}

/** The code of a choice, given its code or name. */
function pick(choices: { [code: string]: string } | undefined, wanted: string): string | undefined {
	const name = folded(wanted);
	return Object.entries(choices ?? {}).find(([code, own]) => code.toUpperCase() === wanted || folded(own) === name)?.[0];
}

/** Without case and accents, and without the word for what kind of region it is. */
function folded(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/^(?:kanton|canton (?:of|de|du)|canton|land|state of|province of|hansestadt|departement(?: et region d.outre-mer)?|ciudad de|comunidad (?:foral )?de|comunitat|region of)\s+/, '')
		.replace(/ (?:province|region|chartered community)$/, '')
		.trim();
}
