import { stemOf, wordsOf } from '../text';
import { linesOf, TRADES } from '../trades';
import { HAZARDS } from './hazards';

/** A harmless line counts so much against a customer's ordinary one: it says what danger only sounds like. */
const HARMLESS = 3;
/** Added to each count, so that a word never seen on one side proves nothing by itself. */
const SMOOTHING = 0.2;
/** How much it counts for danger that a feature speaks against a harmless mention. */
const AGAINST = 0.5;
/** How much a line of danger in another language than English counts: there are more of them to an ordinary one. */
const DANGER_ELSEWHERE = 0.4;
const SHORTEST_PART = 4;
const LONGEST_PART = 5;
/** Longer words and sentences say no more. */
const WORD_LENGTH = 32;
const WORDS_READ = 120;

/** How often a feature stands in lines of each kind. */
interface Held {
	danger: number;
	/** What cannot wait and endangers nobody. */
	pressing: number;
	harmless: number;
	ordinary: number;
}

type Kind = keyof Held;

interface Counts {
	byFeature: ReadonlyMap<string, Held>;
	/** How many lines of danger there are to one of all others, and of danger or pressing ones to a harmless one. */
	toOther: number;
	toHarmless: number;
}

let counted: Counts | undefined;

export interface Resemblance {
	/** How much the sentence reads like danger rather than like ordinary work or a harmless mention of the same words. */
	danger: number;
	/** How much it reads like a harmless mention rather than like what cannot wait. */
	harmless: number;
}

/**
 * Log-odds per root of the sentence's known features, so that long and short sentences can be compared; 0 where nothing is
 * known. A naive Bayes model on words, pairs and parts of words, counted once over the lines of all hazards and job types.
 * Time is linear in the length.
 */
export function resemblanceOf(sentence: string): Resemblance {
	counted ??= countLines();
	const { byFeature, toOther, toHarmless } = counted;
	let danger = 0;
	let harmless = 0;
	let known = 0;
	for (const feature of featuresOf(sentence)) {
		const held = byFeature.get(feature);
		if (!held) continue;
		known++;
		danger += Math.log((held.danger + SMOOTHING) / (toOther * (HARMLESS * held.harmless + held.ordinary) + SMOOTHING));
		harmless += Math.log((toHarmless * held.harmless + SMOOTHING) / (held.danger + held.pressing + SMOOTHING));
	}
	const scale = Math.sqrt(Math.max(1, known));
	return { danger: (danger - AGAINST * harmless) / scale, harmless: harmless / scale };
}

function countLines(): Counts {
	const byFeature = new Map<string, Held>();
	const lines: Held = { danger: 0, pressing: 0, harmless: 0, ordinary: 0 };
	/** Lines with a weight of their own leave the ratios as they are. */
	const count = (kind: Kind, text: string, weight?: number) => {
		for (const line of linesOf(text)) {
			if (weight === undefined) lines[kind]++;
			for (const feature of featuresOf(line)) {
				let held = byFeature.get(feature);
				if (!held) byFeature.set(feature, (held = { danger: 0, pressing: 0, harmless: 0, ordinary: 0 }));
				held[kind] += weight ?? 1;
			}
		}
	};
	for (const { now, harmless, elsewhere } of HAZARDS) {
		count('danger', now);
		count('harmless', harmless);
		count('danger', elsewhere.now, DANGER_ELSEWHERE);
		count('harmless', elsewhere.harmless, 1);
	}
	for (const { jobTypes, pressingOnly } of TRADES) {
		for (const { emergencies, harmless, said } of jobTypes) {
			count(pressingOnly ? 'pressing' : 'danger', emergencies);
			count('harmless', harmless);
			for (const text of Object.values(said)) count('ordinary', text);
		}
	}
	return { byFeature, toOther: lines.danger / (HARMLESS * lines.harmless + lines.ordinary), toHarmless: (lines.danger + lines.pressing) / lines.harmless };
}

function featuresOf(sentence: string): Set<string> {
	const features = new Set<string>();
	let before = '';
	let secondBefore = '';
	for (const word of wordsOf(sentence).slice(0, WORDS_READ)) {
		const stem = stemOf(word.slice(0, WORD_LENGTH));
		features.add(`w ${stem}`);
		if (before !== '') features.add(`b ${before} ${stem}`);
		if (secondBefore !== '') features.add(`s ${secondBefore} ${stem}`);
		secondBefore = before;
		before = stem;
		const padded = ` ${word.slice(0, WORD_LENGTH)} `;
		for (let size = SHORTEST_PART; size <= LONGEST_PART; size++) {
			for (let at = 0; at + size <= padded.length; at++) features.add(padded.slice(at, at + size));
		}
	}
	return features;
}
