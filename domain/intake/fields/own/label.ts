import { foldLabel } from '../../../message';
import type { IntakeField } from '../../types';
import { stemOf, type Statement } from './statement';
import { ASKING, LITTLE } from './words';

/** What a field is called, as its words stand in a sentence. */
export interface Label {
	/** The stems that say what is asked, in order; none where the label is a whole question. */
	stems: string[];
	/** Whether little words stand between them: "Owner of the tree". */
	isJoined: boolean;
	/** How many there are; what it is called; by which number it is known. */
	asks?: 'count' | 'name' | 'number';
}

/** A place of a label in a statement's words, half-open. */
export interface Place {
	from: number;
	to: number;
}

const COUNTING = new Set('number count many numero cuantos cuantas combien anzahl viele zahl quantos quantas'.split(' '));
const MOST = 5;
/** Little words between two of a label's. */
const GAP = 3;

const KNOWN = new WeakMap<IntakeField, Label>();

export function labelOf(field: IntakeField): Label {
	const known = KNOWN.get(field);
	if (known !== undefined) return known;
	const said = foldLabel(field.label ?? field.name).split(' ').filter((word) => word !== '');
	const content = said.filter((word) => !LITTLE.has(word) && !ASKING.has(word));
	// "Dog name" and "Microchip number" are about the dog and the microchip, "Name" about nothing else.
	const stems = (content.length > 0 ? content : said.filter((word) => !LITTLE.has(word))).map(stemOf);
	const last = content.length > 0 ? said.at(-1) : undefined;
	const asks = last === 'name' || last === 'number' ? last : said.some((word) => COUNTING.has(word)) ? 'count' : undefined;
	const label: Label = { ...(asks && { asks }), stems: stems.length > MOST ? [] : stems, isJoined: said.some((word, index) => index > 0 && index < said.length - 1 && LITTLE.has(word)) };
	KNOWN.set(field, label);
	return label;
}

export function asksToCount({ words }: Statement): boolean {
	return words.some(({ word }) => COUNTING.has(word));
}

/** Where the label stands, its words one after the other, or of two the other way round: "the breed of the dog". */
export function placesOf({ stems, isJoined }: Label, { words }: Statement): Place[] {
	if (stems.length === 0) return [];
	const places: Place[] = [];
	words.forEach((_, from) => {
		const to = endOf(stems, words, from) ?? (stems.length === 2 ? turned(stems, isJoined, words, from) : undefined);
		if (to !== undefined) places.push({ from, to });
	});
	return places;
}

/** "Budget for planting" is the planting budget, "Dog breed" the breed of the dog. */
function turned([first, second]: string[], isJoined: boolean, words: Statement['words'], from: number): number | undefined {
	const to = endOf([second, first], words, from);
	if (to === undefined || words[from].stem === first) return undefined;
	const between = words.slice(from + 1, to).map(({ word }) => word);
	return isJoined ? (words.at(from + 1)?.stem === first ? to : undefined) : between.some((word) => OF.has(word)) ? to : undefined;
}

const OF = new Set('of for de del du des von vom do da dos das'.split(' '));

function endOf(stems: string[], words: Statement['words'], from: number): number | undefined {
	let at = from;
	for (const [index, stem] of stems.entries()) {
		const gapFrom = at;
		while (index > 0 && at < words.length && words[at].stem !== stem && at - gapFrom < GAP && (LITTLE.has(words[at].word) || ASKING.has(words[at].word)) && !words[at].opensClause) at++;
		if (at >= words.length || words[at].stem !== stem || (index > 0 && words[at].opensClause)) return undefined;
		at++;
	}
	// "the gate code number is", "the microchip number is".
	while (at < words.length && ASKING.has(words[at].word) && (words[at].word === 'number' || words[at].word === 'name' || words[at].word === 'size')) at++;
	return at;
}
