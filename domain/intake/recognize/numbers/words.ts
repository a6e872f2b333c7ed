import { entryIn } from '../../../text';

/** The numbers a language has words of their own for. English is read in every language's texts. */
const SMALL: Record<string, Record<string, number>> = {
	en: counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
	es: counted('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
	fr: counted('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
	de: counted('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
	pt: counted('zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze'),
};
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const NOUGHT: Record<string, number> = { nought: 0, naught: 0 };
const MULTIPLIERS: Record<string, number> = { hundred: 100, dozen: 12, dozens: 12, doz: 12, dozs: 12, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 };
const PARTS: Record<string, number> = {
	half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100, thousandth: 1e3, trillionth: 1e12,
};

/** Of the multiplier behind them: "half a million". */
const SHARES: Array<[written: RegExp, share: number]> = [
	[/^half\b/i, 0.5],
	[/^quarter\b/i, 0.25],
	[/^three quarters\b/i, 0.75],
];

const ENGLISH: Record<string, number> = { ...SMALL.en, ...TENS, ...NOUGHT };
const anyOf = (words: string[]) => `(?:${words.sort((a, b) => b.length - a.length).join('|')})`;
const COUNT = anyOf([...Object.keys(ENGLISH), ...Object.keys(MULTIPLIERS)]);
const PART = `${anyOf(Object.keys(PARTS))}s?`;
const GAP = String.raw`(?:[ \t]{0,3}-[ \t]{0,3}|[ \t]{1,3})`;

/** One English number in words, with its fraction: "two and a half", "thirteen point five", "three fifths", "half a million". */
export const NUMBER_WORDS = String.raw`(?:(?:half|quarter|three quarters)(?: a)? (?:dozen|thousand|million|billion|trillion)|(?:an? )?${COUNT}(?:${GAP}(?:and )?${COUNT}){0,16}(?: point(?: ${COUNT}(?:-${COUNT})?){1,9})?(?:(?: and an?)?${GAP}${PART})?|an? ${PART})(?![\p{L}\d])`;

/** One word of the other languages, or two: "dos", "zwölf". */
export const FOREIGN_WORDS = anyOf(['es', 'fr', 'de', 'pt'].flatMap((language) => Object.keys(SMALL[language])));

/** The words for one and more up to `last`, in all these languages. */
export function smallNumbers(last: number): Record<string, number> {
	return Object.fromEntries(Object.values(SMALL).flatMap((words) => Object.entries(words).filter(([, value]) => value > 0 && value <= last)));
}

export function readForeignWord(word: string, language: string): number | undefined {
	return entryIn(entryIn(SMALL, language) ?? {}, word.toLowerCase());
}

/** undefined where the words make no number: "one hundred and". */
export function readWords(words: string): number | undefined {
	const tokens = words.toLowerCase().split(/[\s-]+/).filter((token) => token !== '');
	const point = tokens.indexOf('point');
	if (point > 0) return withDecimals(tokens.slice(0, point), tokens.slice(point + 1));
	const last = tokens[tokens.length - 1] ?? '';
	const part = partOf(last);
	if (part !== undefined) return withFraction(tokens, part);
	const share = SHARES.find(([written]) => written.test(words));
	if (share !== undefined) return share[1] * (entryIn(MULTIPLIERS, last) ?? 1);
	return whole(tokens.filter((token) => token !== 'and' && token !== 'a' && token !== 'an'));
}

function withDecimals(before: string[], after: string[]): number | undefined {
	const front = whole(before);
	const back = after.flatMap((token) => entryIn(ENGLISH, token) ?? []);
	if (front === undefined || back.length < after.length) return undefined;
	return Number(`${front}.${back.map((digit, index) => (digit >= 20 && index + 1 < back.length ? digit / 10 : digit)).join('')}`);
}

/** "two and three fifths": what is before the last "and" is whole; "three fifths" has no whole. */
function withFraction(tokens: string[], part: number): number | undefined {
	const and = tokens.lastIndexOf('and');
	const front = and === -1 ? 0 : whole(tokens.slice(0, and).filter((token) => token !== 'and' && token !== 'a'));
	const count = whole(tokens.slice(and + 1, -1).map((token) => (token === 'a' || token === 'an' ? 'one' : token)));
	return front === undefined || count === undefined ? undefined : front + count / part;
}

function partOf(token: string): number | undefined {
	return entryIn(PARTS, token) ?? entryIn(PARTS, token.replace(/s$/, ''));
}

function whole(tokens: string[]): number | undefined {
	let total = 0;
	let group: number | undefined;
	for (const token of tokens) {
		const multiplier = entryIn(MULTIPLIERS, token);
		if (multiplier === undefined) {
			const count = entryIn(ENGLISH, token);
			if (count === undefined) return undefined;
			group = (group ?? 0) + count;
		} else if (multiplier <= 100) {
			group = (group ?? 1) * multiplier;
		} else {
			total += (group ?? (total === 0 ? 1 : 0)) * multiplier;
			group = undefined;
		}
	}
	return tokens.length === 0 ? undefined : total + (group ?? 0);
}

function counted(words: string): Record<string, number> {
	return Object.fromEntries(words.split(' ').map((word, value) => [word, value]));
}
