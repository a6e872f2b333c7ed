import { dateOf } from '../calendar';
import type { LocalDate } from './types';

const DAY_MS = 86_400_000;

const MOST_DAYS = 4000;
const days = new Map<LocalDate, number>();

export function dayOf(date: LocalDate): number {
	let day = days.get(date);
	if (day === undefined) {
		if (days.size >= MOST_DAYS) days.clear();
		days.set(date, (day = Date.parse(date) / DAY_MS));
	}
	return day;
}

export function addDays(date: LocalDate, days: number): LocalDate {
	return dateOf(dayOf(date) + days);
}

/** Days from the first to the second; below 0 where the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
	return dayOf(to) - dayOf(from);
}

/** The same day of a later month, else that month's last: 31 January and one month is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
	const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
	const last = Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1) / DAY_MS - 1;
	return dateOf(Math.min(first + Number(date.slice(8, 10)) - 1, last));
}

export function endOfMonth(date: LocalDate): LocalDate {
	return addDays(addMonths(`${date.slice(0, 8)}01`, 1), -1);
}

export function earlier(a: LocalDate, b: LocalDate): LocalDate {
	return a < b ? a : b;
}

export function later(a: LocalDate, b: LocalDate): LocalDate {
	return a > b ? a : b;
}

const PERIOD = /^P(\d+)([DWM])$/;

/**
 * The first repetition after `last`. Months are counted from where the repeating began, so that it comes back to the 31st.
 *
 * @param period such as `P7D`, `P2W`, `P1M`
 */
export function nextRepetition(began: LocalDate, last: LocalDate, period: string): LocalDate {
	const [, count, unit] = PERIOD.exec(period) ?? ['', '1', 'D'];
	if (unit !== 'M') return addDays(last, Number(count) * (unit === 'W' ? 7 : 1));
	const passed = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - Number(began.slice(0, 4)) * 12 - Number(began.slice(5, 7));
	let times = Math.max(1, Math.floor(passed / Number(count)));
	while (addMonths(began, times * Number(count)) <= last) times += 1;
	return addMonths(began, times * Number(count));
}
