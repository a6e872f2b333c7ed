import type { FieldValue, Found, ReadingContext, Recognizer } from '../types';
import { plainSigns, visible } from './visible';

/** What is behind this is not looked at; longer than any message is kept. */
const READ_LIMIT = 20_000;

/** What a rule makes of a match; `from` and `to` narrow the match to the value, in units from the match's start. */
export interface Reading<Value> {
	value: Value;
	confidence: number;
	valid: boolean;
	from?: number;
	to?: number;
}

/** One way of writing a value. */
export interface Rule<Value> {
	/** Global, and linear in the length of any text: repeats are bounded, or their parts cannot match the same text. */
	pattern: RegExp;
	/** null: looks like one and is none. The match's `input` is there for what stands around it. */
	read(match: RegExpExecArray, context: ReadingContext): Reading<Value> | null;
}

/** A stretch of the text and what a rule made of it: a value already, or what several together make a value. */
export type Stretch<Value> = Omit<Found, 'value'> & { value: Value };

/** Works on all that was found, in order of place; the text is the visible one, which the places refer to. */
export type Refiner<Value> = (found: Array<Stretch<Value>>, text: string, context: ReadingContext) => Array<Stretch<Value>>;

export function recognizer<Value extends FieldValue>(rules: Array<Rule<Value>>, refiners: Array<Refiner<Value>> = []): Recognizer<Value> {
	return settling(rules, refiners, (value) => value);
}

/** For rules whose parts become a value only at the end; null drops what came to none. */
export function settling<Part, Value extends FieldValue>(
	rules: Array<Rule<Part>>,
	refiners: Array<Refiner<Part>>,
	settle: (part: Part, context: ReadingContext) => Value | null,
): Recognizer<Value> {
	return oncePerText((received, context) => {
		const { text, placeOf } = visible(received.slice(0, READ_LIMIT));
		const parts = refiners.reduce((stretches, refine) => refine(stretches, text, context), findAll(rules, text, context));
		return parts.flatMap((stretch) => {
			const value = settle(stretch.value, context);
			return value === null ? [] : [asReceived({ ...stretch, value }, received, placeOf)];
		});
	});
}

/** Several fields, and what has to be told apart from them, ask for the same values of the same text. */
function oncePerText<Value extends FieldValue>(recognize: Recognizer<Value>): Recognizer<Value> {
	const known = new WeakMap<ReadingContext, Map<string, Array<Found<Value>>>>();
	return (received, context) => {
		let ofContext = known.get(context);
		if (!ofContext) known.set(context, (ofContext = new Map()));
		let found = ofContext.get(received);
		if (!found) ofContext.set(received, (found = recognize(received, context)));
		return [...found];
	};
}

/** The first rule to claim a stretch of text keeps it, so the order of rules is from the specific to the general. */
function findAll<Value>(rules: Array<Rule<Value>>, text: string, context: ReadingContext): Array<Stretch<Value>> {
	const taken = new Uint8Array(text.length);
	const found: Array<Stretch<Value>> = [];
	for (const { pattern, read } of rules) {
		for (const match of text.matchAll(pattern)) {
			const reading = read(match, context);
			if (reading === null) continue;
			const { value, confidence, valid, from = 0, to = match[0].length } = reading;
			const [start, end] = [match.index + from, match.index + to];
			if (taken.subarray(start, end).includes(1)) continue;
			taken.fill(1, start, end);
			found.push({ value, raw: text.slice(start, end), start, end, confidence, valid });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** A value with something hidden inside is not what a person sees there, so it is kept but never valid. */
function asReceived<Value extends FieldValue>(value: Found<Value>, received: string, placeOf: (index: number) => number): Found<Value> {
	const start = placeOf(value.start);
	const end = placeOf(value.end - 1) + 1;
	const raw = received.slice(start, end);
	return { ...value, raw, start, end, valid: value.valid && plainSigns(raw) === value.raw };
}

/** The text before a match, as far as a rule's question about it reaches. */
export function before(match: RegExpExecArray, from = 0, units = 40): string {
	const at = match.index + from;
	return match.input.slice(Math.max(0, at - units), at);
}

/** The text behind a match. */
export function behind(match: RegExpExecArray, to = match[0].length, units = 40): string {
	return match.input.slice(match.index + to, match.index + to + units);
}
