import { DateTime } from 'luxon';

import { packFor, type SchedulingWords } from '../language';

/** Of the language, else in English. */
export function wordsIn(language: string): SchedulingWords {
	return packFor(language).scheduling;
}

/** Spaces that a text message would need another alphabet for. */
const NARROW = /[\u202f\u00a0]/g;
const IN_COUNTRY = /^[A-Z]{2}$/;

/** Day, date and time as it is written in the language, e.g. `Tue, Mar 3, 9:00 AM`; `country` decides on its form. */
export function timeText(iso: string, zone: string, language: string, country?: string): string {
	return localised(iso, zone, language, country).toLocaleString({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).replace(NARROW, ' ');
}

/** The time of the day alone. */
export function clockText(iso: string, zone: string, language: string, country?: string): string {
	return localised(iso, zone, language, country).toLocaleString({ hour: 'numeric', minute: '2-digit' }).replace(NARROW, ' ');
}

function localised(iso: string, zone: string, language: string, country: string | undefined): DateTime {
	const { code, times } = packFor(language);
	const locale = country !== undefined && IN_COUNTRY.test(country) ? `${code}-${country}` : times.locale;
	return DateTime.fromISO(iso, { zone }).setLocale(locale);
}

/** What stands for what; a name without a value is left out with its braces. */
export function fillWords(text: string, values: Record<string, string | undefined>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
