import { sayIn, type PlacesOf } from './say';
import type { TeamPhrase } from './sections/team';

/** What fills a place: data as it is, another text, or several of them behind one another. */
export type Filling = string | number | Told | readonly Told[];

/**
 * A text of the pack's own: in English, and what it is made of, so that whoever shows it can say it in the reader's language. Where
 * there is no `phrase`, the message is one itself.
 */
export interface Told {
	message: string;
	phrase?: string;
	given?: Record<string, Filling>;
}

export function told<Phrase extends TeamPhrase>(phrase: Phrase, given?: { [Name in PlacesOf<Phrase>]: Filling }): Told {
	const message = englishOf(phrase, given);
	return message === phrase ? { message } : { message, phrase, ...(given && { given: { ...given } }) };
}

/** The English of it; another text than its message where somebody has changed that, or the phrase reads otherwise by now. */
export function englishOf(phrase: string, given: Record<string, Filling> = {}): string {
	return sayIn('en')(phrase as TeamPhrase, filledWith(given, ({ message }) => message));
}

/** Texts that fill places, as `inWords` says them; the rest as it is. */
export function filledWith(given: Record<string, Filling>, inWords: (text: Told) => string): Record<string, string | number> {
	return Object.fromEntries(Object.entries(given).map(([name, filling]) => [name, isPlain(filling) ? filling : isOne(filling) ? inWords(filling) : filling.map(inWords).join(', ')]));
}

function isPlain(filling: Filling): filling is string | number {
	return typeof filling === 'string' || typeof filling === 'number';
}

function isOne(filling: Told | readonly Told[]): filling is Told {
	return !Array.isArray(filling);
}
