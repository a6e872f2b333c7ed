import { DateTime, type DateTimeFormatOptions } from 'luxon';

import type { Say } from '../../domain/language';
import type { Share } from '../../domain/reporting';

/** How figures are written for people, in their language. What is not known is a dash. */

export const UNKNOWN = '–';

/** American separators in English; its dates are written by their own patterns. */
function numbersIn({ language, locale }: Say, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return new Intl.NumberFormat(language === 'en' ? 'en' : locale, options);
}

export function number(value: number | null | undefined, say: Say, decimals = 1): string {
	return value === null || value === undefined ? UNKNOWN : numbersIn(say, { maximumFractionDigits: decimals }).format(value);
}

export function percent(rate: number | null): string {
	return rate === null ? UNKNOWN : `${Math.round(rate * 100)} %`;
}

/** `3 of 7, 43 % (16 to 75 %)`. */
export function share({ count, of, rate, interval }: Share, say: Say): string {
	if (rate === null || interval === null) return UNKNOWN;
	return say('{count} of {all}, {share} ({low} to {high})', { count, all: of, share: percent(rate), low: Math.round(interval[0] * 100), high: percent(interval[1]) });
}

export function minutes(value: number | null, say: Say): string {
	if (value === null) return UNKNOWN;
	if (value < 120) return say('{n} min', { n: number(value, say) });
	return value < 48 * 60 ? say('{n} h', { n: number(value / 60, say) }) : say('{count} days', { count: number(value / 1440, say) });
}

export function money(amount: string, currency: string, say: Say): string {
	return numbersIn(say, { style: 'currency', currency, minimumFractionDigits: amount.split('.')[1]?.length ?? 0 }).format(amount as `${number}`);
}

/** `Mon 2 Mar to Sun 8 Mar 2026`: the last day that counts. */
export function days({ since, before }: { since: string; before: string }, zone: string, say: Say): string {
	const [from, to] = [DateTime.fromISO(since, { zone }), DateTime.fromISO(before, { zone }).minus({ milliseconds: 1 })];
	const whole = (date: DateTime) => written(date, say, 'ccc d LLL yyyy', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
	if (from.hasSame(to, 'day')) return whole(to);
	return say('{from} to {to}', { from: from.year === to.year ? written(from, say, 'ccc d LLL', { weekday: 'short', day: 'numeric', month: 'short' }) : whole(from), to: whole(to) });
}

/** `2 Mar 2026`. */
export function day(at: string, zone: string, say: Say): string {
	return written(DateTime.fromISO(at, { zone }), say, 'd LLL yyyy', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2 Mar`, by the time's own offset. */
export function shortDay(at: string, say: Say): string {
	return written(DateTime.fromISO(at, { setZone: true }), say, 'd LLL', { day: 'numeric', month: 'short' });
}

export function moment(at: string, zone: string, say: Say): string {
	return written(DateTime.fromISO(at, { zone }), say, 'ccc d LLL yyyy HH:mm', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** English by its pattern, which runtimes write in different ways. */
function written(date: DateTime, { language, locale }: Say, pattern: string, options: DateTimeFormatOptions): string {
	return language === 'en' ? date.setLocale(locale).toFormat(pattern) : date.setLocale(locale).toLocaleString(options);
}
