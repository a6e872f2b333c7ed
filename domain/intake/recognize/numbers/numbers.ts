import { behind, recognizer, type Rule } from '../recognizer';
import { NUMERAL, readNumeral } from './numeral';
import { NUMBER_SCALE, scaleOf } from './scales';
import { FOREIGN_WORDS, NUMBER_WORDS, readForeignWord, readWords } from './words';

const VULGAR: Record<string, number> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅛': 0.125 };

/** "1 3/4", "2000 over 3", "one out of three". */
const ratio: Rule<number> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d.,/])(-[ ]?)?(?:(\d{1,9})[ ]{1,2})?(?:(\d{1,9})/(\d{1,9})(?![\d/])|(\d{1,9}|${NUMBER_WORDS}) (?:over|out of) (\d{1,9}|${NUMBER_WORDS}))(?![\p{L}\d])`, 'giu'),
	read(match) {
		const [, sign, whole, over, under, wordsOver, wordsUnder] = match;
		// "12 out of 10" counts, it does not divide.
		const [a, b] = over === undefined ? [numberOf(wordsOver), numberOf(wordsUnder)] : [Number(over), Number(under)];
		if (a === undefined || b === undefined || b === 0 || (over === undefined && a > b && /out of/i.test(match[0]))) return null;
		if (over !== undefined && whole === undefined) return null;
		const value = Number(whole ?? 0) + a / b;
		return { value: sign === undefined ? value : -value, confidence: 0.8, valid: true };
	},
};

const STEPS: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const STEP = Object.keys(STEPS).join('|');

/** "4 thousand 3 hundred and 21": each part smaller than the one before. */
const stepped: Rule<number> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d.,/])\d{1,3} (?:${STEP})(?: \d{1,3} (?:${STEP})){0,3}(?: and (?:\d{1,2}|${NUMBER_WORDS}))?(?![\p{L}\d]|[.,]\d| (?:${STEP})(?!\p{L}))`, 'giu'),
	read(match) {
		if (!/ and /i.test(match[0]) && (match[0].match(/\d+/g)?.length ?? 0) < 2) return null;
		const [steps, rest] = match[0].split(/ and /i);
		const parts = [...steps.matchAll(/(\d{1,3}) (\p{L}+)/gu)].map(([, count, step]) => Number(count) * (STEPS[step.toLowerCase()] ?? 1));
		const last = rest === undefined ? [] : [numberOf(rest) ?? Number.NaN];
		const all = [...parts, ...last];
		if (all.some((part, index) => !(index === 0 || part < all[index - 1]))) return null;
		return { value: all.reduce((sum, part) => sum + part, 0), confidence: 0.85, valid: true };
	},
};

const figures: Rule<number> = {
	pattern: new RegExp(
		String.raw`(?<![\p{L}\d.]|\d\.|\d-)(-[ ]?)?(${NUMERAL})(?:(?:x10)?\^([+-]{0,2}\d{1,3})|e([+-]?\d{1,3})|[ ]?(${NUMBER_SCALE})(?![\p{L}\d])((?: and)? a half)?)?(?![\p{L}\d]|\.\d)`,
		'giu',
	),
	read(match, { language }) {
		const [, sign, numeral, power, exponent, scale, half] = match;
		const amount = readNumeral(numeral, language)?.toNumber();
		if (amount === undefined) return null;
		const scaled = (amount + (half === undefined ? 0 : 0.5)) * scaleOf(scale, language);
		const value = withPower(scaled, match[0], power, exponent);
		return Number.isFinite(value) ? { value: sign === undefined ? value : -value, confidence: 0.9, valid: true } : null;
	},
};

const vulgar: Rule<number> = {
	pattern: /(?<![\p{L}\d])(?:(\d{1,6}) ?)?([½⅓⅔¼¾⅛])/gu,
	read: (match) => ({ value: Number(match[1] ?? 0) + VULGAR[match[2]], confidence: 0.9, valid: true }),
};

const words: Rule<number> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:(minus|negative) )?(${NUMBER_WORDS})`, 'giu'),
	read(match) {
		const value = readWords(match[2]);
		// "this one", "no one", "one another": a pronoun.
		if (value === undefined || (/^one$/i.test(match[0]) && isPronoun(match))) return null;
		return { value: match[1] === undefined ? value : -value, confidence: 0.8, valid: true };
	},
};

const foreignWords: Rule<number> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])${FOREIGN_WORDS}(?![\p{L}\d])`, 'giu'),
	read(match, { language }) {
		const value = readForeignWord(match[0], language);
		// "un" and "um" are articles first.
		return value === undefined || /^(?:un|um)$/i.test(match[0]) ? null : { value, confidence: 0.75, valid: true };
	},
};

/** Fractions first, because the figures rule would take them for two numbers. */
export const NUMBER_RULES = [ratio, vulgar, stepped, figures, words, foreignWords];

/** Figures, fractions and numbers in words. */
export const findNumbers = recognizer(NUMBER_RULES);

/** Figures, or English words. */
export function numberOf(text: string): number | undefined {
	return /^\d/.test(text) ? readNumeral(text, 'en')?.toNumber() : readWords(text);
}

function withPower(value: number, written: string, power?: string, exponent?: string): number {
	if (exponent !== undefined) return value * 10 ** Number(exponent);
	if (power === undefined) return value;
	const raised = Number(power.replace(/^--/, '').replace(/^\+-|^-\+/, '-'));
	return /x10/i.test(written) ? value * 10 ** raised : value ** raised;
}

function isPronoun(match: RegExpExecArray): boolean {
	const lead = match.input.slice(Math.max(0, match.index - 16), match.index);
	return /\b(?:this|that|the|no|any|every|some|which|each|another|other)[ -]$/i.test(lead) || /^(?: another|'s|’s| of (?:the|my|our|your))\b/.test(behind(match));
}
