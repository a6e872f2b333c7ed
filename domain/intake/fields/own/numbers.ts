import { findDurations, findNumbers, findQuantities } from '../../recognize';
import type { Found, IntakeField, ReadingContext } from '../../types';
import { besideLabel, clauseOf } from './beside';
import { asksToCount, labelOf, placesOf, questionOf, type Label } from './label';
import { rootOf, statementsIn, type Statement } from './statement';
import { BEFORE_VALUE, COPULAS, DENIERS, ELSEWHERE, LITTLE, POSSESSES, SUBJECTS, WISHES } from './words';

/** A count of what the label names may be of others than is asked for. */
const COUNTED = 0.75;

interface Measure {
	/** By which a label asks for it. */
	labels: string[];
	/** Which say it beside the number: "45 feet tall". */
	said: string[];
	/** Which say it before the number: "weighs 62 lbs". */
	verbs?: string[];
	units: string[];
}

const LENGTHS = ['ft', 'in', 'yd', 'm', 'cm', 'mm'];
/** English · Spanish · French · German · Portuguese, as stems. */
const MEASURES: readonly Measure[] = [
	{ labels: ['height', 'altura', 'hauteur', 'hoh'], said: ['tall', 'high', 'alto', 'alta', 'haut', 'haute', 'hoch'], units: LENGTHS },
	{ labels: ['length', 'largo', 'longueur', 'lang', 'comprimento'], said: ['long', 'largo', 'larga', 'lang'], units: LENGTHS },
	{ labels: ['width', 'ancho', 'largeur', 'breit', 'largura'], said: ['wide', 'ancho', 'ancha', 'large', 'breit'], units: LENGTHS },
	{ labels: ['depth', 'profundidad', 'profondeur', 'tief'], said: ['deep', 'profundo', 'profond', 'tief'], units: LENGTHS },
	{ labels: ['diameter', 'thickness', 'diametro', 'diametr', 'durchmesser'], said: ['across', 'thick', 'wide'], units: LENGTHS },
	{ labels: ['weight', 'peso', 'poid', 'gewicht'], said: ['heavy'], verbs: ['weigh', 'weighs', 'pesa', 'pese', 'wiegt'], units: ['kg', 'lb', 't'] },
	{ labels: ['volum', 'capacity', 'capacit', 'volumen', 'fassungsvermog'], said: [], verbs: ['holds', 'hold', 'takes', 'fasst', 'contient', 'leva'], units: ['gal', 'l', 'm³'] },
	{ labels: ['age', 'edad', 'alter', 'idad'], said: ['old', 'alt'], units: ['year', 'month', 'week'] },
];

/** Labels that ask for a measure of which a message has hardly two. */
const UNITS: ReadonlyArray<readonly [labels: string[], units: string[]]> = [
	[['squar feet', 'squar footag', 'sq ft', 'sqft', 'area', 'floor area', 'liv area', 'living area', 'wohnflach', 'superfici', 'surfac'], ['sq ft', 'm²']],
	[['squar meter', 'squar metr', 'quadratmeter', 'metro cuadrado', 'metr carr', 'metro quadrado'], ['m²', 'sq ft']],
	[['gallon', 'tank volum'], ['gal', 'l']],
];

/** What the text counts or measures of a number field's own thing. */
export function numbersNamed(field: IntakeField, text: string, context: ReadingContext): Found[] {
	const label = labelOf(field);
	if (label.stems.length === 0 || !/\p{N}|\p{L}/u.test(text)) return [];
	const unit = UNITS.find(([labels]) => labels.includes(label.stems.join(' ')))?.[1];
	if (unit !== undefined) return findQuantities(text, context).filter(({ value }) => typeof value === 'object' && 'unit' in value && unit.includes(String(value.unit))).map((one) => ({ ...one, confidence: COUNTED }));
	const statements = statementsIn(text);
	const spoken = [...label.stems, ...(questionOf(field)?.stems ?? [])];
	const isSpokenOf = statements.some(({ words }) => words.some(({ stem }) => spoken.includes(stem)));
	const measure = MEASURES.find(({ labels }) => labels.includes(label.stems.at(-1) ?? ''));
	if (!isSpokenOf && measure === undefined) return [];
	const sized = [...findQuantities(text, context), ...findDurations(text, context)];
	const plain = findNumbers(text, context).filter(({ start, value }) => typeof value === 'number' && !sized.some((one) => one.start === start) && !/[\p{L}\d][-–]$/u.test(text.slice(Math.max(0, start - 2), start)));
	// "The trees are 45" says nothing of how many there are, "the tree is 45 feet tall" less.
	const named = label.asks === 'count' ? besideLabel(field, plain, text).filter((one) => statements.some((statement) => one.start >= statement.start && one.end <= statement.end && asksToCount(statement))) : besideLabel(field, [...sized, ...plain], text).filter((one) => fits(measure, one) && !countsAnother(label, statements, one));
	if (named.length > 0) return named;
	const thing = questionOf(field);
	if (thing !== undefined && measure === undefined) {
		const asked = statements.flatMap((statement) => plain.filter((one) => isCounted(thing, statement, one)).map((one) => ({ ...one, confidence: COUNTED })));
		if (asked.length > 0) return asked;
	}
	if (measure !== undefined) return statements.flatMap((statement) => measured(measure, label, statement, sized, plain));
	const counted = statements.flatMap((statement) => plain.filter((one) => isCounted(label, statement, one)).map((one) => ({ ...one, confidence: COUNTED })));
	return counted.length > 0 ? counted : statements.flatMap((statement) => [...sized, ...plain].filter((one) => isCountedInDeed(label, statement, one)).map((one) => ({ ...one, confidence: COUNTED })));
}

/** "She has played for 3 years" for "Years played": what is counted and what is done, both of the label. */
function isCountedInDeed(label: Label, statement: Statement, { start, end }: Found): boolean {
	if (label.verb === undefined || label.stems.length !== 2 || start < statement.start || end > statement.end) return false;
	const { words } = statement;
	const at = words.findIndex((word) => word.start >= start && word.start < end);
	const counted = words.slice(at, at + 3).find(({ stem }) => label.stems.includes(stem) && stem !== label.verb);
	const deed = words.slice(Math.max(0, at - 4), at).find(({ word }) => rootOf(word) === rootOf(label.verb ?? ''));
	return at > 0 && counted !== undefined && deed !== undefined && !words.some(({ word }) => ELSEWHERE.has(word) || DENIERS.has(word)) && words.slice(0, at).some(({ word }) => SUBJECTS.has(word));
}

/** "At school and 10 years old", "the goods are 5 boxes": a number with a thing of its own behind it counts that. */
function countsAnother({ stems }: Label, statements: Statement[], { start, end, value }: Found): boolean {
	if (typeof value !== 'number') return false;
	const next = statements.find((statement) => start >= statement.start && end <= statement.end)?.words.find((word) => word.start >= end);
	return next !== undefined && next.start - end <= 1 && !next.opensClause && !stems.includes(next.stem) && !LITTLE.has(next.word) && !COPULAS.has(next.word) && !COUNTED_WHOLE.has(next.word);
}

const COUNTED_WHOLE = new Set('people persons guests in total or but because so when already now each altogether personas gaste personnes pessoas'.split(' '));

function fits(measure: Measure | undefined, { value }: Found): boolean {
	return measure === undefined || typeof value !== 'object' || !('unit' in value) || measure.units.includes(String(value.unit));
}

/** "7 trees" where somebody has them, expects or wants them. */
function isCounted(label: Label, statement: Statement, { start, end }: Found): boolean {
	if (start < statement.start || end > statement.end) return false;
	const { words } = statement;
	const at = words.findIndex((word) => word.start >= start && word.start < end);
	if (at < 0) return false;
	const behind = words.findIndex((word) => word.start >= end);
	const place = placesOf(label, statement).find(({ from }) => behind >= 0 && from >= behind && from - behind <= 1 && !words[from].opensClause);
	if (place === undefined || !/^[ -]/.test(statement.raw.slice(end - statement.start))) return false;
	const clause = clauseOf(statement, at, place.to);
	// To the sentence's end: "took 2 courses last year".
	const rest = words.slice(clause.first).map(({ word }) => word);
	if (rest.some((word) => ELSEWHERE.has(word) || DENIERS.has(word))) return false;
	const before = words.slice(Math.max(clause.first, at - 4), at).map(({ word }) => word);
	const next = words.at(place.to);
	// "Two dogs barked next door" are anybody's.
	const isAlone = before.length === 0 && (next === undefined || place.to >= words.length || next.opensClause || LITTLE.has(next.word) || WISHES.has(next.word) || COPULAS.has(next.word));
	return isAlone || before.some((word) => POSSESSES.has(word) || WISHES.has(word) || GOVERNS.has(word));
}

/** Before a count, beside what somebody has or wants. */
const GOVERNS = new Set('there will be expect expecting expected are with for wir sind sommes somos seremos erwarten attendons esperamos board bring bringing'.split(' '));

/** Between a measure and another thing: "6 years old and loves the heater". */
const JOINS = new Set('and or with who which but und oder mit y o con et ou avec e com'.split(' '));

/** "The tree is about 45 feet tall", "a 6-year-old dog", "it weighs 62 lbs" where the label is the measure alone. */
function measured({ said, verbs = [], units }: Measure, { stems }: Label, statement: Statement, sized: Found[], plain: Found[]): Found[] {
	const { words, raw, start: from } = statement;
	const thing = stems.slice(0, -1);
	return [...sized, ...plain].filter(({ start, end }) => start >= from && end <= statement.end).flatMap((one) => {
		const at = words.findIndex((word) => word.start >= one.start && word.start < one.end);
		const next = words.findIndex((word) => word.start >= one.end);
		if (at < 0 || words.some(({ word }) => ELSEWHERE.has(word))) return [];
		const isAge = units.includes('year');
		const unit = isAge ? /^[ -](year|yr|month|week)s?[ -]old(?!\p{L})/iu.exec(raw.slice(one.end - from))?.[1].toLowerCase() : undefined;
		const isByVerb = at > 0 && words.slice(Math.max(0, at - 3), at).some(({ word }) => verbs.includes(word));
		if (isAge ? unit === undefined : (!(next >= 0 && said.includes(words[next].word)) && !isByVerb) || typeof one.value !== 'object' || !('unit' in one.value) || !units.includes(String(one.value.unit))) return [];
		const told = isAge && typeof one.value === 'number' ? { ...one, value: unit === 'year' || unit === 'yr' ? one.value : { value: one.value, unit: unit ?? 'year' } } : one;
		let subject = at;
		while (subject > 0 && (verbs.includes(words[subject - 1].word) || COPULAS.has(words[subject - 1].word) || BEFORE_VALUE.has(words[subject - 1].word))) subject--;
		const isCopula = isByVerb || words.slice(subject, at).some(({ word }) => COPULAS.has(word));
		const before = words.slice(Math.max(0, subject - Math.max(1, thing.length)), subject);
		const isOf = thing.length > 0 ? thing.every((stem) => before.some((word) => word.stem === stem)) : before.some(({ word }) => SUBJECTS.has(word));
		const behind = words.slice(next, next + 5);
		const upTo = behind.slice(0, 1 + Math.max(...thing.map((stem) => behind.findIndex((word) => word.stem === stem))));
		const isBefore = thing.length > 0 && thing.every((stem) => behind.some((word) => word.stem === stem)) && !upTo.some(({ word, opensClause }) => opensClause || JOINS.has(word) || COPULAS.has(word) || SUBJECTS.has(word));
		return (isCopula && isOf) || isBefore ? [{ ...told, confidence: COUNTED }] : [];
	});
}
