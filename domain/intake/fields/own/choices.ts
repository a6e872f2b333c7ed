import { fold } from '../../../text';
import type { Found, IntakeField } from '../../types';
import { clauseOf } from './beside';
import { labelOf, placesOf } from './label';
import { statementsIn, stemOf, type Statement } from './statement';
import { BEFORE_VALUE, COPULAS, DEGREES, DENIERS, ELSEWHERE, LITTLE, POSSESSES, SUBJECTS, WISHES } from './words';

/** The label and the choice as one: "a cartridge filter", "filter type is sand". */
const NAMED = 0.88;
/** "It is a corporate lunch": of what, is not said. */
const STATED = 0.75;
/** Words of any sentence, which say a choice only beside the label. */
const GENERAL = new Set('small medium large big single other new old yes no both none simple high low standard full half short long open basic normal regular special general home work personal business'.split(' '));
const ALTERNATIVES = new Set('or oder o ou either whether'.split(' '));

/** Choices of which the text says that they are the field's. Of two that are both named none counts. */
export function choicesNamed(field: IntakeField, text: string): Array<Found<string>> {
	return statementsIn(text).flatMap((statement) => {
		const named = field.choices.flatMap((choice) => {
			const stems = wordsOf(choice);
			return startsOf(stems, statement).map((from) => ({ choice, from, to: from + stems.length }));
		});
		if (named.length === 0 || new Set(named.map(({ choice }) => choice)).size > 1 || statement.words.some(({ word }) => ALTERNATIVES.has(word))) return [];
		return named.flatMap(({ choice, from, to }) => {
			const confidence = saidBy(field, choice, statement, from, to);
			return confidence === undefined ? [] : [{ value: choice, raw: statement.raw, start: statement.start, end: statement.end, confidence, valid: true }];
		});
	});
}

function wordsOf(choice: string): string[] {
	return (fold(choice).replaceAll("'", '').match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
}

function startsOf(stems: string[], { words }: Statement): number[] {
	return stems.length === 0 ? [] : words.flatMap((_, from) => (stems.every((stem, offset) => words[from + offset]?.stem === stem) ? [from] : []));
}

function saidBy(field: IntakeField, choice: string, statement: Statement, from: number, to: number): number | undefined {
	const { words } = statement;
	const label = labelOf(field);
	const clause = clauseOf(statement, from, to);
	const before = clause.slice(0, from - clause.first).map(({ word }) => word);
	if (before.some((word) => ELSEWHERE.has(word) || DENIERS.has(word) || PAST.has(word))) return undefined;
	// "Kennel size: large", "my level is beginner".
	const isBehind = placesOf(label, statement).some((place) => {
		const between = words.slice(place.to, from);
		return place.to <= from && between.length <= 4 && between.every(({ word }) => COPULAS.has(word) || BEFORE_VALUE.has(word) || LITTLE.has(word) || DEGREES.has(word));
	});
	if (isBehind) return NAMED;
	const next = to < words.length && !words[to].opensClause ? words[to] : undefined;
	const isOfLabel = next !== undefined && label.stems.includes(next.stem);
	if (isOfLabel && before.length > 0) return NAMED;
	if (GENERAL.has(fold(choice))) return undefined;
	let at = before.length - 1;
	while (at >= 0 && (DEGREES.has(before[at]) || LITTLE.has(before[at]) || label.stems.includes(stemOf(before[at])))) at--;
	const governor = before.at(at);
	if (at < 0 || governor === undefined) return undefined;
	if (WISHES.has(governor)) return STATED;
	// "We own an upright", and not "we have Spanish tiles".
	if (POSSESSES.has(governor) && (next === undefined || LITTLE.has(next.word))) return before.slice(0, at).some((word) => SUBJECTS.has(word)) ? STATED : undefined;
	return COPULAS.has(governor) && at > 0 && (SUBJECTS.has(before[at - 1]) || label.stems.includes(stemOf(before[at - 1]))) ? STATED : CONTRACTED.has(governor) ? STATED : undefined;
}

const PAST = new Set('was were had did used'.split(' '));
const CONTRACTED = new Set('its shes hes theyre im'.split(' '));
