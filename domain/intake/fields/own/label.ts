import { foldLabel } from '../../../message';
import type { IntakeField } from '../../types';
import { rootOf, stemOf, type Statement } from './statement';
import { ASKING, COPULAS, DENIERS, LITTLE, OWN } from './words';

/** What a field is called, as its words stand in a sentence. */
export interface Label {
	/** The stems that say what is asked, in order; none where the label is a whole question. */
	stems: string[];
	/** Whether little words stand between them: "Owner of the tree". */
	isJoined: boolean;
	/** Of the stems the one that says what was or is to be done: "received" of "Notice received", "inspection" of "Last inspection". */
	verb?: string;
	/** How many there are; what it is called; by which number it is known. */
	asks?: 'count' | 'name' | 'number';
}

/** A place of a label in a statement's words, half-open. */
export interface Place {
	from: number;
	to: number;
}

const COUNTING = new Set('number count many numero cuantos cuantas combien anzahl viele zahl quantos quantas'.split(' '));
/** Participles, and what is called after a verb. */
const VERBAL = /^\p{L}{3,}(?:ed|[st]ion)$/u;
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
	const verb = content.findLast((word) => VERBAL.test(word));
	const last = content.length > 0 ? said.at(-1) : undefined;
	const asks = last === 'name' || last === 'number' ? last : said.some((word) => COUNTING.has(word)) ? 'count' : undefined;
	const label: Label = { ...(asks && { asks }), ...(verb !== undefined && { verb: stemOf(verb) }), stems: stems.length > MOST ? [] : stems, isJoined: said.some((word, index) => index > 0 && index < said.length - 1 && LITTLE.has(word)) };
	KNOWN.set(field, label);
	return label;
}

/** "How many guests do you expect?" counts guests. */
const COUNTS = /^(?:and )?how many (?<thing>[\p{L}'’ -]{3,40}?)(?= (?:do|does|did|are|is|have|has|will|would|should|can|could|must|shall|may|need)(?!\p{L})|\?|$)/iu;
/** "Do you want to keep the wood?", "Is there a tarp?", "Does the dog bite?". */
const YES_OR_NO = /^(?:(?:do|does|did|is|are|has|have|will|would|should|must|can) )(?:(?:you|it|they|there|we) (?:(?:want|need|like|wish|have|own|use|plan|got) )?(?:to )?|(?:the|your|this|that) (?=\p{L}+ \p{L}))(?<thing>[\p{L}'’ -]{3,60})\?$/iu;
/** Said of how, not of what. */
const BESIDES = new Set('as well too also already currently please us we you your yours be been being get getting got'.split(' '));
const ASKED = new WeakMap<IntakeField, Label | undefined>();

/** What the field's own question names, where that is more than its label. */
export function questionOf(field: IntakeField): Label | undefined {
	if (ASKED.has(field)) return ASKED.get(field);
	const counts = field.type === 'number';
	const thing = (counts ? COUNTS : field.type === 'boolean' ? YES_OR_NO : NEVER).exec(field.question?.trim() ?? '')?.groups?.thing;
	const said = foldLabel(thing ?? '').split(' ').filter((word) => word !== '');
	const isPlain = !said.some((word) => DENIERS.has(word) || word === 'or' || word === 'and');
	const stems = said.filter((word) => !LITTLE.has(word) && !BESIDES.has(word)).map(stemOf);
	const verb = said.findLast((word) => VERBAL.test(word));
	const same = stems.join(' ') === labelOf(field).stems.join(' ');
	const asked = stems.length === 0 || stems.length > 4 || !isPlain || same || (!counts && stems.length < 2) ? undefined : { stems, isJoined: true, ...(counts && { asks: 'count' as const }), ...(verb !== undefined && { verb: stemOf(verb) }) };
	ASKED.set(field, asked);
	return asked;
}

const NEVER = /(?!)/;

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

const COUNTED_BY = new Set('number count total amount numero anzahl zahl'.split(' '));

function endOf(stems: string[], words: Statement['words'], from: number): number | undefined {
	let at = from;
	for (const [index, stem] of stems.entries()) {
		const gapFrom = at;
		while (index > 0 && at < words.length && words[at].stem !== stem && at - gapFrom < GAP && (LITTLE.has(words[at].word) || ASKING.has(words[at].word)) && !words[at].opensClause) at++;
		if (at >= words.length || words[at].stem !== stem || (index > 0 && words[at].opensClause)) return undefined;
		at++;
	}
	// "the gate code number is", "the microchip number is".
	while (at < words.length && ASKING.has(words[at].word) && (COUNTED_BY.has(words[at].word) || words[at].word === 'name' || words[at].word === 'size')) at++;
	return at;
}

/** Between a verb and its thing: "opened it last", "received the notice". */
const BETWEEN = new Set('it him her them this that been was is were just first'.split(' '));

/** Where a statement says in a sentence what a label says in short: "I received the notice" for "Notice received", "it was last inspected" for "Last inspection". */
export function deedsOf({ stems, verb }: Label, { words }: Statement): Place[] {
	if (verb === undefined || stems.length > 3) return [];
	const others = stems.filter((stem) => stem !== verb);
	const root = rootOf(verb);
	return words.flatMap(({ word, stem }, at) => {
		if (rootOf(word) !== root || (stem !== verb && !DONE.test(word))) return [];
		const places = [at, ...others.map((other) => words.findIndex((one, index) => one.stem === other && Math.abs(index - at) <= 4))];
		const [from, to] = [Math.min(...places), Math.max(...places) + 1];
		if (from < 0 || (others.length === 0 && !DONE.test(verb))) return [];
		const isOne = words.slice(from, to).every((one, index) => places.includes(from + index) || LITTLE.has(one.word) || OWN.has(one.word) || COPULAS.has(one.word) || BETWEEN.has(one.word)) && !words.slice(from + 1, to).some(({ opensClause }) => opensClause);
		return isOne ? [{ from, to }] : [];
	});
}

const DONE = /ed$/u;
