import type { Found, IntakeField } from '../../types';
import { clauseOf } from './beside';
import { labelOf, placesOf, questionOf, type Label } from './label';
import { rootOf, statementsIn, type Statement } from './statement';
import { ADVERBS, AUXILIARIES, COPULAS, DEGREES, DENIERS, ELSEWHERE, EXISTS, POSSESSES, SUBJECTS, WISHES } from './words';

/** Less than a line with the label: the sentence may speak of another one. */
const STATED = 0.78;
/** All of a label's words in another order. */
const LOOSE = 0.7;
const PARTICIPLE = /(?:ed|en|pt|nt|ado|ada|ido|ida|ee?|t)$/u;

/** "we have no pets", "he is neutered", "she can read sheet music": what somebody says of the field's own thing, and not of it as such. */
export function answersNamed(field: IntakeField, text: string): Array<Found<boolean>> {
	const labels = [labelOf(field), questionOf(field)].filter((label): label is Label => label !== undefined && label.stems.length > 0);
	if (labels.length === 0) return [];
	return statementsIn(text)
		.flatMap((statement) => {
			const [value] = labels.flatMap((label) => saidOf(label, statement) ?? []);
			return value === undefined ? [] : [{ ...value, raw: statement.raw, start: statement.start, end: statement.end, valid: true }];
		})
		.slice(-1);
}

function saidOf(label: Label, statement: Statement): { value: boolean; confidence: number } | undefined {
	for (const { from, to } of placesOf(label, statement)) {
		const clause = clauseOf(statement, from, to);
		const before = clause.slice(0, from - clause.first).map(({ word }) => word);
		if (before.some((word) => ELSEWHERE.has(word))) continue;
		if (isGoverned(before, clause.first)) return { value: !before.some((word) => DENIERS.has(word)), confidence: STATED };
	}
	return predicated(label, statement) ?? permuted(label.stems, statement);
}

/** Whether what stands right before a thing says that it is there, owned, wanted or so. */
function isGoverned(before: string[], first: number): boolean {
	let at = before.length - 1;
	while (at >= 0 && (DEGREES.has(before[at]) || DENIERS.has(before[at])) && !AUXILIARIES.has(before[at])) at--;
	if (at < 0) return before.some((word) => DENIERS.has(word)) && first === 0 && before.length === 1;
	const governor = before[at];
	const earlier = before.slice(Math.max(0, at - 4), at);
	if (EXISTS.has(governor) || WISHES.has(governor)) return true;
	if (POSSESSES.has(governor)) return earlier.some((word) => SUBJECTS.has(word)) || at === 0;
	if (governor === 'am') return true;
	// "I have filed a report".
	if (PAST_PARTICIPLE.test(governor) && at > 0 && POSSESSES.has(before[at - 1])) return before.slice(0, at).some((word) => SUBJECTS.has(word));
	if (governor === 'had') return before.includes('never');
	if (COPULAS.has(governor)) return !(governor === 'was' && earlier.includes('there'));
	return SUBJECTS.has(governor) || (AUXILIARIES.has(governor) && earlier.some((word) => SUBJECTS.has(word)));
}

const PAST_PARTICIPLE = /^\p{L}{3,}(?:ed|en)$/u;
/** What says of a thing that it suits, or is there. */
const SUITS = new Set('fine ok okay good great welcome alright perfect needed wanted required included present there done bien gut passt parfait bem'.split(' '));

/** "The gate is always locked" for "Gate locked", "group lessons are fine" for "Group lessons", "please remove the stump" for "Stump to be removed". */
function predicated(label: Label, statement: Statement): { value: boolean; confidence: number } | undefined {
	const { words } = statement;
	const { stems, verb } = label;
	const isElsewhere = (from: number, to: number) => words.slice(from, to).some(({ word }, index) => ELSEWHERE.has(word) || (index > 0 && words[from + index].opensClause));
	const isDenied = (from: number, to: number) => words.slice(from, to).some(({ word }) => DENIERS.has(word));
	const thing = verb === undefined ? stems : stems.filter((stem) => stem !== verb);
	if (thing.length === 0) return undefined;
	for (const { from, to } of placesOf({ stems: thing, isJoined: false }, statement)) {
		let at = to;
		while (at < words.length && (COPULAS.has(words[at].word) || DENIERS.has(words[at].word) || ADVERBS.has(words[at].word)) && !words[at].opensClause) at++;
		const isSaid = at < words.length && !words[at].opensClause && words.slice(to, at).some(({ word }) => COPULAS.has(word)) && (verb === undefined ? thing.length > 1 && SUITS.has(words[at].word) : rootOf(words[at].word) === rootOf(verb));
		if (isSaid && !isElsewhere(Math.max(0, from - 3), at + 1)) return { value: !isDenied(Math.max(0, from - 1), at), confidence: STATED };
		if (verb === undefined || from < 2) continue;
		let deed = from - 1;
		while (deed > 0 && DEGREES.has(words[deed].word)) deed--;
		const before = words.slice(Math.max(0, deed - 5), deed).map(({ word }) => word);
		const isWished = rootOf(words[deed].word) === rootOf(verb) && before.some((word) => WISHES.has(word));
		if (isWished && !isElsewhere(Math.max(0, deed - 5), to)) return { value: !before.some((word) => DENIERS.has(word)), confidence: STATED };
	}
	return undefined;
}

/** "I have received an eviction notice" for "Eviction notice received". */
function permuted(stems: string[], { words }: Statement): { value: boolean; confidence: number } | undefined {
	if (stems.length < 3 || !PARTICIPLE.test(stems.at(-1) ?? '')) return undefined;
	const at = stems.map((stem) => words.findIndex((word) => word.stem === stem));
	if (at.includes(-1)) return undefined;
	const [from, to] = [Math.min(...at), Math.max(...at)];
	const stretch = words.slice(0, to + 1).map(({ word }) => word);
	if (to - from > stems.length + 2 || words.slice(from + 1, to + 1).some(({ opensClause }) => opensClause) || stretch.some((word) => ELSEWHERE.has(word))) return undefined;
	const before = stretch.slice(0, from);
	return before.some((word) => SUBJECTS.has(word)) ? { value: !before.some((word) => DENIERS.has(word)), confidence: LOOSE } : undefined;
}
