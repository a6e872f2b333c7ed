import { wordsOf } from './fold';

/** Stands between sentences in a list of words: no phrase and no gap crosses it. */
export const SENTENCE_END = '';
/** Stands where a comma or the like was: a gap may cross it, neighbouring words may not. */
export const CLAUSE_END = ',';

const LONGEST_GAP = 3;
const GAP = '~';

export interface Found<T> {
	value: T;
	/** The phrase as it stands in the lexicon. */
	phrase: string;
	/** Indices into the words, end exclusive. */
	start: number;
	end: number;
}

export interface Phrases<T> {
	find(words: string[]): Array<Found<T>>;
}

interface Pattern<T> {
	value: T | undefined;
	phrase: string;
	parts: Array<{ text: string; prefix: boolean; gap: boolean }>;
}

/**
 * A lexicon of comma-separated phrases. A word ending in `*` fits every word that starts so; `~` stands for up to three
 * words of any kind. Matches that overlap one of the `neutral` phrases do not count (`stop by` is no `stop`).
 * Cost: the number of words times a small constant.
 */
export function phrases<T>(entries: ReadonlyArray<readonly [T, string]>, neutral = ''): Phrases<T> {
	const byStart = new Map<string, Array<Pattern<T>>>();
	const add = (value: T | undefined, list: string) => {
		for (const phrase of list.split(',')) {
			const parts = phrase.trim().split(/\s+/).filter(Boolean).map(partOf);
			if (parts.length === 0) continue;
			const key = keyOf(parts[0].text);
			const sharing = byStart.get(key);
			const pattern = { value, phrase: phrase.trim(), parts };
			if (sharing) sharing.push(pattern);
			else byStart.set(key, [pattern]);
		}
	};
	for (const [value, list] of entries) add(value, list);
	add(undefined, neutral);

	return {
		find(words) {
			const found: Array<Found<T>> = [];
			const masked: Array<[number, number]> = [];
			for (let start = 0; start < words.length; start++) {
				const candidates = byStart.get(keyOf(words[start]));
				if (!candidates) continue;
				for (const { value, phrase, parts } of candidates) {
					const end = matchEnd(parts, 0, words, start);
					if (end < 0) continue;
					if (value === undefined) masked.push([start, end]);
					else found.push({ value, phrase, start, end });
				}
			}
			if (masked.length === 0) return found;
			const hidden = new Uint8Array(words.length);
			for (const [from, to] of masked) hidden.fill(1, from, to);
			return found.filter(({ start, end }) => hidden.subarray(start, end).every((flag) => flag === 0));
		},
	};
}

function partOf(written: string): { text: string; prefix: boolean; gap: boolean } {
	const prefix = written.length > 1 && written.endsWith('*');
	return { text: wordsOf(written).join(''), prefix, gap: written === GAP };
}

/** Three letters are enough to keep the candidates few; a prefix pattern must have at least as many. */
function keyOf(word: string): string {
	return word.slice(0, 3);
}

function matchEnd(parts: Pattern<unknown>['parts'], part: number, words: string[], at: number): number {
	if (part === parts.length) return at;
	const { text, prefix, gap } = parts[part];
	if (gap) {
		for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
			const end = matchEnd(parts, part + 1, words, at + skipped);
			if (end >= 0) return end;
			if (at + skipped >= words.length || words[at + skipped] === SENTENCE_END) return -1;
		}
		return -1;
	}
	if (at >= words.length) return -1;
	const word = words[at];
	return (prefix ? word.startsWith(text) : word === text) ? matchEnd(parts, part + 1, words, at + 1) : -1;
}
