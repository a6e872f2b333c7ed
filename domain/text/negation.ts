import { PACKS } from '../language';

const NEGATORS = new Set(PACKS.flatMap(({ signs }) => signs.negators.split(' ')));
/** `no water, pipe burst` has none between, so nothing is denied. */
const BETWEEN = new Set(PACKS.flatMap(({ signs }) => signs.behindNegators.split(' ')));

const LOOK_BACK = 4;

/** Whether what starts at `start` is denied: `not an emergency`, `kein Notfall`, `pas urgent`. */
export function isNegated(words: string[], start: number): boolean {
	for (let at = start - 1; at >= Math.max(0, start - LOOK_BACK); at--) {
		if (NEGATORS.has(words[at])) return true;
		if (!BETWEEN.has(words[at])) return false;
	}
	return false;
}
