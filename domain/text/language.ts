import { detect } from 'tinyld/light';

import { LANGUAGES, PACKS } from '../language';

const WORDS_READ = 300;
const CHARACTERS_READ = 600;
/** Letters that one of the languages has and the others do not, or hardly. */
const LETTERS = PACKS.filter(({ signs }) => signs.letters !== '').map(({ code, signs }) => [code, new RegExp(`[${signs.letters}]`, 'i')] as const);
const LETTER_VOTE = 0.8;
const MODEST_LEAD = 0.25;

/** An n-gram detector guesses on less. */
const LETTERS_FOR_NGRAMS = 12;
/** Without a single function word, n-grams are believed only from this many words on. */
const SURE_BY_NGRAMS = 12;

/** What people write in, where a text says nothing. */
const COUNTRY_LANGUAGE: Record<string, string> = Object.fromEntries(PACKS.flatMap(({ code, signs }) => signs.countries.split(' ').map((country) => [country, code])));

/** A word counts as one in all, shared by the languages that have it. */
const VOTES = new Map<string, Array<[string, number]>>();
{
	const owners = new Map<string, string[]>();
	for (const { code, signs } of PACKS) {
		for (const word of new Set(signs.functionWords.split(' '))) owners.set(word, [...(owners.get(word) ?? []), code]);
	}
	for (const [word, languages] of owners) {
		VOTES.set(word, languages.map((language) => [language, 1 / languages.length]));
	}
}

/** Languages that n-grams see where there is little of a neighbour's: away from home, a guess of one of them needs a word or a letter of its own. */
const BY_WORDS: ReadonlySet<string> = new Set(PACKS.filter(({ signs }) => signs.byWords).map(({ code }) => code));

/** Less than a function word of that language alone. */
const ASKED_VOTE = 0.5;
for (const { code, signs } of PACKS) {
	for (const word of signs.askedFor.split(' ')) if (!VOTES.has(word)) VOTES.set(word, [[code, ASKED_VOTE]]);
}

/**
 * Function words first: they decide texts of a line or two, where n-gram detectors guess. Without a clear lead, tinyld's
 * n-grams; without those, the country's language. `more` are other languages that the profile has messages in.
 */
export function languageOfText(text: string, words: string[], country: string | undefined, more: string[] = []): string {
	const votes: Record<string, number> = {};
	for (const word of words.slice(0, WORDS_READ)) {
		for (const [language, vote] of VOTES.get(word) ?? []) votes[language] = (votes[language] ?? 0) + vote;
	}
	const lettersOf = new Set(LETTERS.filter(([, letters]) => letters.test(text.slice(0, CHARACTERS_READ))).map(([language]) => language));
	for (const language of lettersOf) votes[language] = (votes[language] ?? 0) + LETTER_VOTE;
	const [first, second] = Object.entries(votes).sort((a, b) => b[1] - a[1]);
	const lead = (first?.[1] ?? 0) - (second?.[1] ?? 0);
	const others = more.filter((language) => !LANGUAGES.includes(language));
	if (first && lead >= 1 && lead >= first[1] * 0.3 && others.length === 0) return first[0];

	const home = (country && COUNTRY_LANGUAGE[country]) || 'en';
	const start = text.slice(0, CHARACTERS_READ);
	const guess = start.replace(/[^\p{L}]/gu, '').length >= LETTERS_FOR_NGRAMS ? detect(start, { only: [...LANGUAGES, ...others] }) : '';
	if (guess !== '' && others.includes(guess) && (first?.[1] ?? 0) < words.length * 0.3) return guess;
	if (first && BY_WORDS.has(guess) && guess !== home && !lettersOf.has(guess) && !words.some((word) => isOf(word, guess))) return (votes[home] ?? 0) >= first[1] ? home : first[0];
	if (first && guess !== '' && (votes[guess] ?? 0) >= first[1] * 0.7) return guess;
	if (first && lead >= MODEST_LEAD) return first[0];
	return guess !== '' && words.length >= SURE_BY_NGRAMS && first === undefined ? guess : home;
}

/** Whether the word is that language's alone. */
function isOf(word: string, language: string): boolean {
	const owners = VOTES.get(word);
	return owners?.length === 1 && owners[0][0] === language;
}
