import type { Reading } from './reading';
import { customerWording, PLAIN_SPAM, spamWording } from './wording/spam';

/** From here on a person should look, and from here on it is spam. */
export const SPAM_SUSPECT = 3;
export const SPAM_SURE = 5;
/** Taken off where somebody speaks of their own matter. */
const CUSTOMER = 1.5;

const LINK = /https?:\/\/|www\./gi;
const VOWEL = /[aeiouyáéíóúàèìòùâêîôûäëïöüãõ]/i;
const LATIN_WORD = /^[a-z]+$/;

/** Points for bulk-mail wording and form. A customer's message with one link or a shouted word gets none. */
export function spamScore(reading: Reading): { score: number; signals: string[]; ownMatter: boolean; plain: boolean } {
	const signals: string[] = [];
	let score = 0;
	/** Something of it is no customer's wording. */
	let plain = false;
	const add = (points: number, signal: string) => {
		score += points;
		signals.push(signal);
	};

	const seen = new Set<string>();
	for (const { value, phrase } of spamWording.find(reading.words)) {
		if (seen.has(phrase)) continue;
		seen.add(phrase);
		if (value >= PLAIN_SPAM) plain = true;
		add(value, `"${phrase.replace(/ ~ /g, ' … ').replace(/\*/g, '')}"`);
	}

	const links = reading.text.match(LINK)?.length ?? 0;
	if (links >= 5) add(3, `${links} links`);
	else if (links >= 3) add(1, `${links} links`);

	const letters = reading.text.replace(/[^\p{L}]/gu, '');
	if (letters.length >= 80) {
		const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
		if (capitals / letters.length > 0.7) add(1, 'capitals throughout');
	}
	if (/[$€£!]{4,}/.test(reading.text)) add(1, 'rows of currency or exclamation marks');
	const ownMatter = customerWording.find(reading.words).length > 0;
	if (ownMatter) score = Math.max(0, score - CUSTOMER);
	if (isGibberish(reading.words)) {
		plain = true;
		add(SPAM_SUSPECT, 'unreadable words');
	}
	return { score, signals, ownMatter, plain };
}

/** Words without vowels or with long runs of consonants, in most of a short text: what form-filling robots type. */
function isGibberish(words: string[]): boolean {
	const long = words.filter((word) => word.length >= 5 && LATIN_WORD.test(word));
	if (long.length === 0) return false;
	const odd = long.filter((word) => !VOWEL.test(word) || /[bcdfghjklmnpqrstvwxz]{6}/.test(word) || word.length > 30).length;
	const spoken = words.filter((word) => word.length > 1).length;
	return odd / long.length >= 0.6 && odd / spoken >= 0.4;
}
