import { SENTENCE_END, stemOf, wordsOf } from '../text';
import { linesOf } from './linesOf';
import { partsOf } from './partsOf';
import { signsIn } from './signsIn';
import type { JobType, TradePack } from './types';

export interface Likely {
	jobType: JobType;
	/** Among all job types of all trades; sums to 1. */
	probability: number;
	/** Parts, symptoms, brands and rooms found. */
	signs: string[];
}

/** How much a sign or a name counts, against 1 for a customer's line; and a job type's sign found in a text, as a feature of its own. */
const OF_SIGNS = 2;
const OF_PARTS = 1;
const SIGN_FOUND = 1;
/** Added to each count, so that a word never seen with a job type does not rule it out. */
const SMOOTHING = 0.3;
/**
 * The scores' scale. Of lines held out that are 0.9 sure, more than eight in ten are right; at 0.7 it is half, for among all
 * trades much is alike. At 7 the numbers would be true as they stand, and a business's own services, which rule most of it out,
 * would be found less often. `likeness.test.ts` measures it.
 */
const TEMPERATURE = 5;

/** What is known of all job types, counted once: for each feature how much of it each job type's words hold. */
interface Counts {
	jobTypes: readonly JobType[];
	byFeature: ReadonlyMap<string, Float64Array>;
	ofJobType: Float64Array;
	all: number;
	/** Known words by what is left of them with a letter taken out. */
	slips: ReadonlyMap<string, string>;
	/** Rare features say more. */
	rarity(feature: string): number;
}

const kept = new WeakMap<readonly TradePack[], Counts>();

/**
 * Which job types the words speak of, likeliest first; none where no word is known. A naive Bayes model in which each job type
 * stands against all others, on weights of rarity (Rennie, Shih, Teevan and Karger, "Tackling the poor assumptions of naive
 * Bayes text classifiers", ICML 2003). `words` as the text room cuts them, with marks between sentences.
 */
export function likelyJobTypes(trades: readonly TradePack[], words: string[]): Likely[] {
	let counts = kept.get(trades);
	if (!counts) kept.set(trades, (counts = countWords(trades)));
	const { jobTypes, byFeature, slips, ofJobType, all, rarity } = counts;
	const features = featuresOf(trades, words);
	const scores = new Float64Array(jobTypes.length);
	let isKnown = false;
	const smooth = SMOOTHING * byFeature.size;
	for (const [said, count] of features.counts) {
		const feature = byFeature.has(said) ? said : meantBy(said, slips);
		const held = byFeature.get(feature);
		if (!held) continue;
		isKnown = true;
		const weight = Math.log(1 + count) * rarity(feature);
		const inAll = held.reduce((sum, value) => sum + value, 0);
		for (let j = 0; j < scores.length; j++) {
			const own = (held[j] + SMOOTHING) / (ofJobType[j] + smooth);
			const others = (inAll - held[j] + SMOOTHING) / (all - ofJobType[j] + smooth);
			scores[j] += weight * Math.log(own / others);
		}
	}
	if (!isKnown) return [];
	const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
	const raised = scores.map((score) => Math.exp((score - most) / TEMPERATURE));
	const sum = raised.reduce((a, b) => a + b, 0);
	return jobTypes
		.map((jobType, j) => ({ jobType, probability: raised[j] / sum, signs: features.signs.get(jobType) ?? [] }))
		.sort((a, b) => b.probability - a.probability);
}

function countWords(trades: readonly TradePack[]): Counts {
	const jobTypes = trades.flatMap((trade) => trade.jobTypes);
	const texts = jobTypes.flatMap((jobType, j) => [
		...[...Object.values(jobType.said), jobType.emergencies].flatMap((lines) => linesOf(lines).map((line) => ({ j, counts: featuresOf(trades, [...wordsOf(line), SENTENCE_END]).counts, weight: 1 }))),
		...`${jobType.signs},${jobType.names}`.split(',').map((phrase) => ({ j, counts: countsOf(wordsOf(phrase)), weight: OF_SIGNS })),
		...partsOf(jobType).flatMap((part) => part.phrases.map((phrase) => ({ j, counts: countsOf(wordsOf(phrase)), weight: OF_PARTS }))),
	]);
	const spread = new Map<string, number>();
	for (const { counts } of texts) for (const feature of counts.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
	const rarity = (feature: string) => Math.log((texts.length + 1) / ((spread.get(feature) ?? 0) + 1));

	const byFeature = new Map<string, Float64Array>();
	const ofJobType = new Float64Array(jobTypes.length);
	for (const { j, counts, weight } of texts) {
		const values = [...counts].map(([feature, count]) => [feature, Math.log(1 + count) * rarity(feature)] as const);
		const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
		for (const [feature, value] of values) {
			let held = byFeature.get(feature);
			if (!held) byFeature.set(feature, (held = new Float64Array(jobTypes.length)));
			held[j] += (weight * value) / length;
			ofJobType[j] += (weight * value) / length;
		}
	}
	return { jobTypes, byFeature, slips: slipsOf(byFeature.keys()), ofJobType, all: ofJobType.reduce((sum, value) => sum + value, 0), rarity };
}

function featuresOf(trades: readonly TradePack[], words: string[]): { counts: Map<string, number>; signs: Map<JobType, string[]> } {
	const counts = countsOf(words);
	const signs = signsIn(trades, words);
	for (const jobType of signs.keys()) counts.set(`sign ${jobType.id}`, SIGN_FOUND);
	return { counts, signs };
}

/** Longer words are cut by no ending; marks between sentences and clauses are no words. */
function countsOf(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) {
		if (!/[\p{L}\p{N}]/u.test(word)) continue;
		const stem = stemOf(word);
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return counts;
}

/** A shorter word with a slip is another word too often. */
const SLIP_FROM = 6;

/** So that a word with a letter missing, too many, swapped or wrong is found: it and the word meant are the same without one letter each (W. Garbe's symmetric deletes). */
function slipsOf(words: Iterable<string>): Map<string, string> {
	const slips = new Map<string, string>();
	for (const word of words) {
		if (word.length < SLIP_FROM || word.includes(' ')) continue;
		for (const left of withoutOneLetter(word)) if (!slips.has(left)) slips.set(left, word);
	}
	return slips;
}

function meantBy(word: string, slips: ReadonlyMap<string, string>): string {
	if (word.length < SLIP_FROM) return word;
	return [word, ...withoutOneLetter(word)].map((left) => slips.get(left)).find((other) => other !== undefined) ?? word;
}

function withoutOneLetter(word: string): string[] {
	return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
