import { phoneMark } from '../../message';
import { fold, tidyLine, wordsOf } from '../../text';
import { besideOwnWords } from '../fields/beside';
import type { FieldValue, Found, IntakeField, ReadingContext, Recognizer } from '../types';
import type { Quoted } from './valueType';

/** UTF-16 units of an answer that is kept as text. */
export const TEXT_LIMIT = 300;
/** What a form's own field, or a line with the field's label, is worth. */
export const SURE = 0.97;
/** What is kept although its type's recognizer does not know it. */
const PLAUSIBLE = 0.5;

export function best(recognizer: Recognizer, text: string, context: ReadingContext): Found | undefined {
	const [first] = recognizer(text, context).sort((a, b) => b.confidence - a.confidence);
	return first && { ...first, confidence: SURE };
}

/** The answer as it is written. */
export function asWords(text: string, limit: number, valid: boolean): Found | undefined {
	const start = text.length - text.trimStart().length;
	const raw = text.trim().slice(0, limit);
	return { value: tidyLine(raw), raw, start, end: start + raw.length, confidence: valid ? SURE : PLAUSIBLE, valid };
}

/** Whether any of the recognizers reads the value in the source. */
export function isFound(recognizers: Recognizer[], same: (one: FieldValue, other: FieldValue) => boolean, value: FieldValue, source: string, context: ReadingContext): boolean {
	return recognizers.some((find) => find(source, context).some((found) => same(found.value, value)));
}

/** The same words one after the other, whatever case, accents and marks stand between. */
export function holdsWords(source: string, value: string): boolean {
	const words = wordsOf(value).join(' ');
	return words !== '' && ` ${wordsOf(source).join(' ')} `.includes(` ${words} `);
}

export const isText = (value: FieldValue): value is string => typeof value === 'string';

/** Letter by letter, but for case, accents and blanks. */
export function sameLetters(one: FieldValue, other: FieldValue): boolean {
	const plain = (value: FieldValue) => (isText(value) ? fold(value).replace(/\s+/g, ' ').trim() : value);
	return plain(one) === plain(other);
}

/** One holds the other's words. */
export function sameWords(one: FieldValue, other: FieldValue): boolean {
	if (!isText(one) || !isText(other)) return one === other;
	const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
	return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** The same parts, amounts with and without their zeros. */
export function sameParts(one: FieldValue, other: FieldValue): boolean {
	if (typeof one !== 'object' || typeof other !== 'object') return sameLetters(one, other);
	const plain = (part: unknown) => (typeof part === 'string' && /^\d{1,15}\.\d{1,15}$/.test(part) ? part.replace(/\.?0+$/, '') : part);
	const inOrder = (value: object) => JSON.stringify(Object.entries(value).map(([name, part]) => [name, plain(part)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
	return inOrder(one) === inOrder(other);
}

/** What the recognizers find where the engine knows what the field is about; else only what stands beside the field's own words. */
export function knownOrBeside(field: IntakeField, isKnown: boolean, found: Found[], text: string): Found[] {
	return isKnown ? found : besideOwnWords(field, found, text);
}

/** The business's own numbers and addresses are no customer's, whoever quotes them. */
export function notOurs(found: Array<Found<string>>, { own }: ReadingContext): Array<Found<string>> {
	if (own === undefined) return found;
	return found.filter(({ value }) => !own.emails.has(value.toLowerCase()) && !own.phones.has(phoneMark(value.replace(/ ext\..*$/, '')) ?? ''));
}

export function orElse<Value>(found: Value[], otherwise: () => Value[]): Value[] {
	return found.length > 0 ? found : otherwise();
}

/** A model's own wording counts where its quote holds it; more than that is cut back to the quote, something else is no answer. */
export function quotedWords({ quote, value, read }: Quoted) {
	if (typeof value !== 'string') return read(quote);
	if (holdsWords(quote, value)) return read(value);
	return holdsWords(value, quote) ? read(quote) : undefined;
}

export const TEXT_SCHEMA = { type: 'string' };

/** What a statement says above its signature. */
export function messageOf({ text, signatureAt }: { text: string; signatureAt: number }): string {
	return text.slice(0, signatureAt);
}
