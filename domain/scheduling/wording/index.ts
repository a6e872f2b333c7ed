import { DateTime } from 'luxon';

import { entryIn } from '../../text';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { SchedulingWords } from './types';

export type { SchedulingWords } from './types';

export const SCHEDULING_WORDS: Record<string, SchedulingWords> = { de, en, es, fr, pt };

/** Of the language, else in English. */
export function wordsIn(language: string): SchedulingWords {
	return entryIn(SCHEDULING_WORDS, language) ?? en;
}

/** Where 12 hours are usual, per language and country; everywhere else 24. */
const LOCALES: Record<string, string> = { en: 'en-US', es: 'es-US', fr: 'fr-FR', de: 'de-DE', pt: 'pt-BR' };
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
	const known = Object.hasOwn(LOCALES, language) ? language : 'en';
	const locale = country !== undefined && IN_COUNTRY.test(country) ? `${known}-${country}` : LOCALES[known];
	return DateTime.fromISO(iso, { zone }).setLocale(locale);
}

/** What stands for what; a name without a value is left out with its braces. */
export function fillWords(text: string, values: Record<string, string | undefined>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
