import { PACKS } from '../../language';
import { phrases } from '../../text';

interface Part {
	/** The way it is a part of, among all ways of all languages. */
	way: number;
	group: number;
}

const ways = PACKS.flatMap(({ steering }) => Object.values(steering).flat());
const parts = phrases<Part>(ways.flatMap((groups, way) => groups.map((list, group): readonly [Part, string] => [{ way, group }, list])));

/** Whether one sentence, given as folded words, has all the parts of an order to a machine. */
export function isSteering(words: string[]): boolean {
	const found = new Map<number, Set<number>>();
	for (const { value } of parts.find(words)) found.set(value.way, (found.get(value.way) ?? new Set()).add(value.group));
	return [...found].some(([way, groups]) => groups.size === ways[way].length);
}
