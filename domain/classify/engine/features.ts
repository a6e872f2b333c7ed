import { stemOf, wordsOf } from '../../text';
import { sameWord } from './wording/sameWords';

const MIN_GRAM = 2;
const MAX_GRAM = 5;
/** A word longer than this says no more by its n-grams; it keeps the cost of a text linear in its length. */
const MAX_WORD = 32;

/**
 * What a text is made of: stems (`w:`), neighbouring pairs (`b:`), pairs with one word between (`s:`), everyday meanings
 * (`c:`) and neighbouring pairs of which one is such a meaning (`d:`), and the character n-grams of each word with a blank
 * at either end. The value is how often each occurs.
 */
export function featuresOf(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	const count = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
	let before = '';
	let secondBefore = '';
	let meaningBefore = '';
	let knownBefore = false;
	for (const long of wordsOf(text)) {
		const word = long.length > MAX_WORD ? long.slice(0, MAX_WORD) : long;
		const stem = stemOf(word);
		const same = sameWord(word, stem);
		const meaning = same ?? stem;
		count(`w:${stem}`);
		if (same !== undefined) count(`c:${same}`);
		if (before !== '') count(`b:${before} ${stem}`);
		if (meaningBefore !== '' && (knownBefore || same !== undefined)) count(`d:${meaningBefore} ${meaning}`);
		if (secondBefore !== '') count(`s:${secondBefore} ${stem}`);
		secondBefore = before;
		before = stem;
		meaningBefore = meaning;
		knownBefore = same !== undefined;
		const padded = ` ${word} `;
		for (let size = MIN_GRAM; size <= MAX_GRAM && size <= padded.length; size++) {
			for (let at = 0; at + size <= padded.length; at++) count(padded.slice(at, at + size));
		}
	}
	return counts;
}

/** Whole words and their pairs say more than fragments do; tuned on the validation parts of two public intent sets. */
const SCALES: Partial<Record<string, number>> = { w: 3, c: 3, b: 2, d: 2 };

export function featureScale(feature: string): number {
	return feature.charAt(1) === ':' ? (SCALES[feature.charAt(0)] ?? 1) : 1;
}
