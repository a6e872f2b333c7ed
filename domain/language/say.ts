import type { TeamPhrase } from './sections/team';
import { TEAM_TABLE } from './team';
import { wordsIn } from './teamTable';

/** What is filled into a phrase, by name: `{who}`. */
export type PlacesOf<Phrase extends string> = Phrase extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesOf<Rest> : never;
export type Fillings<Phrase extends string> = { [Name in PlacesOf<Phrase>]: string | number };

/**
 * A phrase in the reader's language, with its places filled in. Of a phrase with several forms (`{n} case|{n} cases`), the one
 * that `n` asks for. A place that is not given stays as it is, for who fills it with more than text.
 */
export interface Say {
	<Phrase extends TeamPhrase>(phrase: Phrase, given?: Partial<Fillings<Phrase>>): string;
	/** ISO 639-1, as the `lang` of a page. */
	language: string;
	/** For dates and numbers. */
	locale: string;
	/** A word that data is named by, where it is among the phrases; else as it is. */
	known(word: string): string;
	/** Whether a text that data has is a phrase. */
	has(text: string): boolean;
}

/** Days first and 24 hours, which English alone is of two minds about. */
const ENGLISH = 'en-GB';

/** ISO 639-1. */
export const TEAM_LANGUAGES: readonly string[] = ['en', ...Object.keys(TEAM_TABLE.texts)];

const speakers = new Map<string, Say>();

/** English where the language has no words for the team. */
export function sayIn(language: string | undefined): Say {
	const code = language !== undefined && TEAM_LANGUAGES.includes(language) ? language : 'en';
	let say = speakers.get(code);
	if (!say) speakers.set(code, (say = speaker(code)));
	return say;
}

function speaker(language: string): Say {
	const words = wordsIn(TEAM_TABLE, language);
	const plurals = new Intl.PluralRules(language);
	const wordsFor = (phrase: string) => words(phrase) ?? phrase.replace(OF_CONTEXT, '');
	const say = (phrase: string, given: Record<string, string | number | undefined> = {}) => filled(formOf(wordsFor(phrase), given.n, plurals), given);
	return Object.assign(say, { language, locale: language === 'en' ? ENGLISH : language, known: wordsFor, has: (text: string) => words(text) !== undefined }) as Say;
}

/** The forms stand in the order of what the language tells apart: one and more, or one, few and many. The last one is for all others. */
function formOf(text: string, count: unknown, plurals: Intl.PluralRules): string {
	if (!text.includes('|')) return text;
	const forms = text.split('|');
	const at = ['one', 'few', 'many'].indexOf(plurals.select(Number(count)));
	return forms[at === -1 || at >= forms.length || (at === 2 && forms.length < 3) ? forms.length - 1 : at];
}

function filled(text: string, given: Record<string, string | number | undefined>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(given, name) ? String(given[name] ?? whole) : whole));
}

/** `Open#case`: what a word is said of, where English has one word for two things. */
const OF_CONTEXT = /#\w+$/;
