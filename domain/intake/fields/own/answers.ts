import type { Found, IntakeField } from '../../types';
import { clauseOf } from './beside';
import { labelOf, placesOf } from './label';
import { statementsIn, type Statement } from './statement';
import { AUXILIARIES, COPULAS, DEGREES, DENIERS, ELSEWHERE, EXISTS, POSSESSES, SUBJECTS, WISHES } from './words';

/** Less than a line with the label: the sentence may speak of another one. */
const STATED = 0.78;
/** All of a label's words in another order. */
const LOOSE = 0.7;
const PARTICIPLE = /(?:ed|en|pt|nt|ado|ada|ido|ida|ee?|t)$/u;

/** "we have no pets", "he is neutered", "she can read sheet music": what somebody says of the field's own thing, and not of it as such. */
export function answersNamed(field: IntakeField, text: string): Array<Found<boolean>> {
	const label = labelOf(field);
	if (label.stems.length === 0) return [];
	return statementsIn(text)
		.flatMap((statement) => {
			const value = saidOf(label, statement);
			return value === undefined ? [] : [{ ...value, raw: statement.raw, start: statement.start, end: statement.end, valid: true }];
		})
		.slice(-1);
}

function saidOf(label: ReturnType<typeof labelOf>, statement: Statement): { value: boolean; confidence: number } | undefined {
	for (const { from, to } of placesOf(label, statement)) {
		const clause = clauseOf(statement, from, to);
		const before = clause.slice(0, from - clause.first).map(({ word }) => word);
		if (before.some((word) => ELSEWHERE.has(word))) continue;
		if (isGoverned(before, clause.first)) return { value: !before.some((word) => DENIERS.has(word)), confidence: STATED };
	}
	return permuted(label.stems, statement);
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
	if (COPULAS.has(governor)) return !(governor === 'was' && earlier.includes('there'));
	return SUBJECTS.has(governor) || (AUXILIARIES.has(governor) && earlier.some((word) => SUBJECTS.has(word)));
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
