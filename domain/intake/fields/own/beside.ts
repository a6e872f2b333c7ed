import type { Found, IntakeField } from '../../types';
import { deedsOf, labelOf, placesOf, type Label, type Place } from './label';
import { statementsIn, type Statement } from './statement';
import { BEFORE_VALUE, COPULAS, DEGREES, ELSEWHERE, HAPPENS, LITTLE, OWN } from './words';

/** Words between a label and its value. */
const REACH = 5;
/** What a label that is said to be the value is worth. */
export const NAMED = 0.9;
/** What a sentence tells that the label says in short. */
const TOLD = 0.75;

/**
 * Values of which the text says that they are the field's: "our move-in date is April 3", "backup phone: 555-0148",
 * "last pruned in May", "April 3 is our move-in date". Words that only stand near say nothing.
 */
export function besideLabel<One extends Found>(field: IntakeField, found: One[], text: string): One[] {
	const label = labelOf(field);
	if (found.length === 0 || label.stems.length === 0) return [];
	return statementsIn(text).flatMap((statement) => {
		const within = found.filter(({ start, end }) => start >= statement.start && end <= statement.end);
		if (within.length === 0) return [];
		const said = (places: Place[], worth: number) => places.flatMap((place) => within.filter((one) => isSaid(statement, place, one)).map((one) => ({ ...one, confidence: Math.min(one.confidence, worth) })));
		return orElse(said(placesIn(label, statement), NAMED), () => said(own([...deedsOf(label, statement), ...eventsOf(field, label, statement)], statement), TOLD));
	});
}

/** "The incident happened on February 10" for "Date of incident": when the thing itself was or is to be. */
function eventsOf({ type }: IntakeField, { stems }: Label, statement: Statement): Place[] {
	const event = stems.filter((stem) => stem !== 'dat');
	if ((type !== 'date' && type !== 'dateTime') || event.length === 0 || event.length === stems.length) return [];
	const { words } = statement;
	return placesOf({ stems: event, isJoined: false }, statement).filter(({ from, to }) => from > 0 && OWN.has(words[from - 1].word) && to < words.length && (HAPPENS.has(words[to].word) || COPULAS.has(words[to].word)));
}

/** Where a statement speaks of the customer's own thing by its label. */
export function placesIn(label: Label, statement: Statement): Place[] {
	return own(placesOf(label, statement), statement);
}

/** Nobody else's, nor of another time. */
function own(places: Place[], statement: Statement): Place[] {
	return places.filter(({ from, to }) => {
		const clause = clauseOf(statement, from, to);
		return !clause.slice(0, from - clause.first).some(({ word }) => ELSEWHERE.has(word));
	});
}

/** The words from the last comma before a place on, with the index of the first. */
export function clauseOf({ words }: Statement, from: number, to: number) {
	let first = from;
	while (first > 0 && !words[first].opensClause) first--;
	return Object.assign(words.slice(first, to), { first });
}

function isSaid({ words, raw, start: at }: Statement, { from, to }: Place, { start, end }: Found): boolean {
	const first = words.findIndex((word) => word.end > start);
	if (first >= to) {
		const between = words.slice(to, first);
		const marks = raw.slice(words[to - 1].end - at, start - at);
		const isJoined = between.length > 0 || /^[\s:=#(–-]{0,4}[$€£+(#]?$/.test(marks);
		return between.length <= REACH && isJoined && !/[;]/.test(marks) && !between.some(({ opensClause }) => opensClause) && between.every(({ word }) => COPULAS.has(word) || HAPPENS.has(word) || BEFORE_VALUE.has(word) || LITTLE.has(word));
	}
	const behind = words.findIndex((word) => word.start >= end);
	if (behind < 0 || behind > from) return false;
	const between = words.slice(behind, from).map(({ word }) => word);
	return between.length <= REACH && between.some((word) => COPULAS.has(word)) && between.every((word) => COPULAS.has(word) || OWN.has(word) || DEGREES.has(word) || LITTLE.has(word));
}

function orElse<Value>(found: Value[], otherwise: () => Value[]): Value[] {
	return found.length > 0 ? found : otherwise();
}
