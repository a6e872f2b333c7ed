import { DateTime } from 'luxon';

import type { Share } from '../../domain/reporting';

/** How figures are written for people, in English. What is not known is a dash. */

export const UNKNOWN = '–';

export function number(value: number | null | undefined, decimals = 1): string {
	return value === null || value === undefined ? UNKNOWN : new Intl.NumberFormat('en', { maximumFractionDigits: decimals }).format(value);
}

export function percent(rate: number | null): string {
	return rate === null ? UNKNOWN : `${Math.round(rate * 100)} %`;
}

/** `3 of 7, 43 % (16 to 75 %)`. */
export function share({ count, of, rate, interval }: Share): string {
	if (rate === null || interval === null) return UNKNOWN;
	return `${count} of ${of}, ${percent(rate)} (${Math.round(interval[0] * 100)} to ${percent(interval[1])})`;
}

export function minutes(value: number | null): string {
	if (value === null) return UNKNOWN;
	if (value < 120) return `${number(value)} min`;
	return value < 48 * 60 ? `${number(value / 60)} h` : `${number(value / 1440)} days`;
}

export function money(amount: string, currency: string): string {
	return new Intl.NumberFormat('en', { style: 'currency', currency, minimumFractionDigits: amount.split('.')[1]?.length ?? 0 }).format(amount as `${number}`);
}

/** `Mon 2 Mar to Sun 8 Mar 2026`: the last day that counts. */
export function days({ since, before }: { since: string; before: string }, zone: string): string {
	const [from, to] = [DateTime.fromISO(since, { zone }), DateTime.fromISO(before, { zone }).minus({ milliseconds: 1 })].map((one) => one.setLocale('en-GB'));
	if (from.hasSame(to, 'day')) return to.toFormat('ccc d LLL yyyy');
	return `${from.toFormat(from.year === to.year ? 'ccc d LLL' : 'ccc d LLL yyyy')} to ${to.toFormat('ccc d LLL yyyy')}`;
}

/** `2 Mar 2026`. */
export function day(at: string, zone: string): string {
	return DateTime.fromISO(at, { zone }).setLocale('en-GB').toFormat('d LLL yyyy');
}

/** `2 Mar`, by the time's own offset. */
export function shortDay(at: string): string {
	return DateTime.fromISO(at, { setZone: true }).setLocale('en-GB').toFormat('d LLL');
}

export function moment(at: string, zone: string): string {
	return DateTime.fromISO(at, { zone }).setLocale('en-GB').toFormat('ccc d LLL yyyy HH:mm');
}
