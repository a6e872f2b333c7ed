import { PACKS } from '../language';
import { phrases, stemOf, wordsOf, type Phrases } from '../text';
import { linesOf } from './linesOf';
import type { JobType } from './types';

/** A part of a job type, as customers and owners speak of it. */
export interface Part {
	/** What owners call it, stemmed. */
	names: Phrases<true>;
	/** How much each stem speaks for this part: what owners call it counts more than what customers speak of. */
	stems: ReadonlyMap<string, number>;
	/** All of its phrases. */
	phrases: readonly string[];
}

const JOINING = new Set('and of the for in y e et und de'.split(' '));

/** The words of a name, stemmed: "Decks & Porches" and "decks and porches" are one. */
export function nameWordsOf(name: string): string[] {
	return wordsOf(name).filter((word) => !JOINING.has(word)).map(stemOf);
}

/** The frequent little words of all languages. */
const SAYS_NOTHING = new Set(PACKS.flatMap(({ signs }) => signs.functionWords.split(' ')).map(stemOf));

const OF_NAMES = 2;
const OF_WORDS = 1;
/** Added to each count, so that a word never seen with a part does not rule it out. */
const SMOOTHING = 0.025;
/** The scores' scale: a few words tell parts apart. */
const TEMPERATURE = 1.5;

const kept = new WeakMap<JobType, readonly Part[]>();

export function partsOf(jobType: JobType): readonly Part[] {
	let parts = kept.get(jobType);
	if (!parts) kept.set(jobType, (parts = linesOf(jobType.parts ?? '').map(partOf)));
	return parts;
}

function partOf(line: string): Part {
	const [names, words = ''] = line.split(':');
	const stems = new Map<string, number>();
	const add = (list: string, weight: number) => {
		for (const stem of wordsOf(list).map(stemOf)) if (!SAYS_NOTHING.has(stem)) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
	};
	add(words, OF_WORDS);
	add(names, OF_NAMES);
	const listed = [...names.split(','), ...words.split(',')].map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
	return { names: phrases<true>([[true, names.split(',').map((name) => nameWordsOf(name).join(' ')).join(',')]]), stems, phrases: listed };
}

/** How likely each part is meant by the words, where one of them is; sums to 1. */
export function likelyParts(jobType: JobType, words: readonly string[]): number[] {
	const parts = partsOf(jobType);
	const said = new Set(words.map(stemOf));
	const sizes = parts.map(({ stems }) => Math.sqrt(stems.size) || 1);
	const scores = parts.map(() => 0);
	for (const stem of said) {
		const counts = parts.map(({ stems }, p) => (stems.get(stem) ?? 0) / sizes[p] + SMOOTHING);
		const holding = parts.filter(({ stems }) => stems.has(stem)).length;
		if (holding === 0) continue;
		const rarity = Math.log((1 + parts.length) / holding);
		const all = counts.reduce((sum, count) => sum + count, 0);
		counts.forEach((count, p) => (scores[p] += (rarity * Math.log((count * parts.length) / all)) / TEMPERATURE));
	}
	const most = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - most));
	const sum = raised.reduce((a, b) => a + b, 0);
	return raised.map((value) => value / sum);
}
