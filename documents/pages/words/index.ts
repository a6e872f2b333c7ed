import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import type { Words } from './words';

export const LANGUAGES: Record<string, Words> = { en, es, fr, de, pt };

/** The words of a language, English where there are none, with the language that they are in. */
export function wordsFor(language: string): { words: Words; language: string } {
	const known = Object.hasOwn(LANGUAGES, language) ? language : 'en';
	return { words: LANGUAGES[known], language: known };
}

export function filled(text: string, values: Record<string, string | undefined>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name] ?? whole : whole));
}

export type { Words };
