import { phrases } from '../../../text';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { SteeringWords } from './types';

/** A language is one file here, and its name in this list. */
export const STEERING_WORDS: Readonly<Record<string, SteeringWords>> = { en, de, es, fr, it, nl, pt };

interface Part {
	/** The way it is a part of, among all ways of all languages. */
	way: number;
	group: number;
}

const ways = Object.values(STEERING_WORDS).flatMap((words) => Object.values(words).flat());
const parts = phrases<Part>(ways.flatMap((groups, way) => groups.map((list, group): readonly [Part, string] => [{ way, group }, list])));

/** Whether one sentence, given as folded words, has all the parts of an order to a machine. */
export function isSteering(words: string[]): boolean {
	const found = new Map<number, Set<number>>();
	for (const { value } of parts.find(words)) found.set(value.way, (found.get(value.way) ?? new Set()).add(value.group));
	return [...found].some(([way, groups]) => groups.size === ways[way].length);
}
