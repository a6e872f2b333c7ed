import { CLAUSE_END, fold, isNegated, wordsOf } from '../../text';
import { foldLabel } from '../../message';
import { findNumbers, findQuantities } from '../recognize';
import type { Found, IntakeField, ReadingContext } from '../types';
import { sentencesOf } from './sentences';

/** Words of a label that say nothing of what is asked. Folded: English · Spanish · French · German · Portuguese. */
const FILLERS = new Set(
	(
		'the a an of your our my is are do does you have any how many much number count total amount what which size in and or per if there ' +
		'el la los las de del su sus numero cuantos cuantas hay le les des du votre nombre combien der die das ihr ihre anzahl wie viele o os as do da seu sua quantos quantas'
	).split(' '),
);
/** Less than a line with the label: the sentence may speak of another one. */
const CONFIDENCE = 0.82;

/** The words of the field's label, or of its name, that say what is asked. */
export function labelWords({ name, label }: IntakeField): string[] {
	const words = foldLabel(label ?? name).split(' ').filter((word) => word.length > 1 && !FILLERS.has(word));
	return words.length > 4 ? [] : words;
}

const escaped = (words: string[]) => words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('[ -]');
/** A folded text has the places of the text it was folded from only where folding left its length alone. */
const folds = (text: string): string | undefined => (fold(text).length === text.length ? fold(text) : undefined);

/** "the gate code is 4471": what the sentence says of a text field by the field's own label. */
export function namedTexts(field: IntakeField, text: string): Found[] {
	const words = labelWords(field);
	const folded = folds(text);
	if (words.length === 0 || folded === undefined) return [];
	const pattern = new RegExp(String.raw`(?<![\p{L}\d])${escaped(words)}(?: (?:is|are|was|es|est|ist|lautet|e)|:| =) (?<value>[^.,;!?\n]{1,60})`, 'gu');
	return [...folded.matchAll(pattern)].flatMap((match) => {
		const start = match.index + match[0].length - (match.groups?.value ?? '').length;
		const raw = text.slice(start, match.index + match[0].length).trim();
		return raw === '' || /^(?:not|no|the same|broken|unknown)\b/i.test(raw) ? [] : [{ value: raw.replace(/\s+/g, ' '), raw, start, end: start + raw.length, confidence: CONFIDENCE, valid: true }];
	});
}

/** "three floors" for a number of floors; "1,200 sq ft" for square feet. */
export function namedNumbers(field: IntakeField, text: string, context: ReadingContext): Found[] {
	const words = labelWords(field);
	if (words.length === 0) return [];
	const unit = UNITS.find(([labels]) => labels.includes(words.join(' ')))?.[1];
	if (unit !== undefined) return findQuantities(text, context).filter(({ value }) => typeof value === 'object' && 'unit' in value && unit.includes(String(value.unit)));
	const stems = words.map(stemOf);
	return findNumbers(text, context).flatMap((found) => {
		const behind = wordsOf(text.slice(found.end, found.end + 40)).slice(0, words.length + 1).map(stemOf);
		if (/[\p{L}\d][-–]$/u.test(text.slice(Math.max(0, found.start - 2), found.start))) return [];
		const isCounted = stems.every((stem) => behind.includes(stem)) && /^[ -]/.test(text.slice(found.end, found.end + 1));
		return isCounted && typeof found.value === 'number' ? [{ ...found, confidence: CONFIDENCE }] : [];
	});
}

/** Labels that ask for a measure, and the units that answer. */
const UNITS: ReadonlyArray<readonly [labels: string[], units: string[]]> = [
	[['square feet', 'square footage', 'sq ft', 'sqft', 'area', 'floor area', 'living area', 'wohnflache', 'superficie', 'surface'], ['sq ft', 'm²']],
	[['square meters', 'square metres', 'quadratmeter', 'metros cuadrados', 'metres carres', 'metros quadrados'], ['m²', 'sq ft']],
	[['gallons', 'tank volume'], ['gal', 'l']],
	[['length', 'width', 'height', 'depth', 'lange', 'breite', 'hohe'], ['ft', 'in', 'm', 'cm', 'mm']],
	[['weight', 'gewicht', 'peso', 'poids'], ['kg', 'lb', 't']],
];

/** One and several alike. */
const stemOf = (word: string) => word.replace(/(?<=\p{L}{3})(?:ies|es|s|en|e|y)$/u, '');

/** "we have no pets", "it is urgent": the label's own words in a statement, denied or not. */
export function namedAnswers(field: IntakeField, text: string): Array<Found<boolean>> {
	const stems = labelWords(field).map(stemOf);
	if (stems.length === 0 || stems.length > 2) return [];
	const said = sentencesOf(text).flatMap(({ raw, start, end, words }) => {
		const at = words.findIndex((_, index) => stems.every((stem, offset) => stemOf(words[index + offset] ?? '') === stem));
		if (at < 0 || raw.endsWith('?') || CONDITIONS.test(fold(raw))) return [];
		const from = words.lastIndexOf(CLAUSE_END, at) + 1;
		const denied = isNegated(words, at) || words.slice(from, at).some((word) => DENIERS.has(word));
		return [{ value: !denied, raw, start, end, confidence: CONFIDENCE, valid: true }];
	});
	return said.slice(-1);
}

const CONDITIONS = /^(?:if|in case|wenn|falls|si|se)\b|\b(?:whether|not sure|unsure|ob)\b/;
const DENIERS = new Set('not no never dont doesnt didnt isnt arent wasnt cant cannot wont havent hasnt without nicht kein keine keinen nie ohne no ni sin nunca pas ne sans aucun aucune jamais nao sem nem'.split(' '));
