import { phrases, type Phrases } from '../text';
import { HAZARDS } from './hazards';

let lexicon: Phrases<true> | undefined;

/** Whether the words name something that can be a danger; a dripping tap reads like a burst pipe, and names no water that runs free. */
export function namesHazard(words: string[]): boolean {
	lexicon ??= phrases(HAZARDS.map(({ signs }) => [true, signs] as const));
	return lexicon.find(words).length > 0;
}
