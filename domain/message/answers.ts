import { isFile } from './attachments';
import { foldLabel, partOf, WAYS } from './labels';
import { isObject, isString, objectAt, objectsIn, ownOf, parseJson, type Plain, type PlainObject, textAt, valueAt } from './plain';
import { isConversation, turnsIn } from './turns';

/** One question of a form and what was answered. */
export interface Answer {
	/** The form's own name for it. */
	name: string;
	value: Plain;
	/** Folded; what is known of the question, best first: its label, its name, its type. */
	labels: string[];
}

/** Objects that only wrap the answers: their entries are read as if they stood outside. */
const ENVELOPES = new Set(
	'data|body|payload|fields|answers|values|form data|formdata|form fields|form response|form values|form submission|submission|submission data|entry|lead|lead data|record|response|ticket|conversation|request|attributes|properties|detail|current|custom data|custom fields|custom attributes|additional fields|extra fields'.split('|'),
);
const MAX_ENVELOPES = 5;
const NAMES = new Set<string>(['name', 'firstName', 'lastName']);
const MAX_ANSWERS = 500;

/**
 * The answers of a form, whichever way it sends them: names and values; an envelope around them; lists of
 * `{ name | label | title, value }` (Elementor, HubSpot), `{ name, values }` (Facebook lead ads' `field_data`) or
 * `{ field: { id }, type, [type]: value }` (Typeform); objects of `{ title, value }` (Elementor's advanced data).
 */
export function answersOf(record: PlainObject): Answer[] {
	const answers: Answer[] = [];
	collect(record, answers, 0);
	return answers.slice(0, MAX_ANSWERS);
}

function collect(record: PlainObject, answers: Answer[], depth: number): void {
	const titles = titlesOf(record);
	const isNamed = hasNamedEnvelope(record);
	for (const [name, value] of Object.entries(record)) {
		// Beside an envelope that asks for a name, `name` is the form's.
		if (isNamed && name.toLowerCase() === 'name') continue;
		if (value === undefined || answers.length >= MAX_ANSWERS) continue;
		if (titles.size > 0 && name === 'definition') continue;
		const said = Array.isArray(value) && isConversation(value) ? turnsIn(value) : undefined;
		const list = said === undefined ? (WAYS.test(foldLabel(name)) ? undefined : listedAnswers(value, titles)) : [{ name, value: said, labels: [foldLabel(name)] }];
		const inner = isString(value) && /^\s{0,20}\{\s{0,20}"/.test(value) ? (parseJson(value) ?? value) : value;
		if (list) answers.push(...list);
		else if (isObject(inner) && !isFile(inner) && depth < MAX_ENVELOPES && isEnvelope(foldLabel(name), inner)) collect(inner, answers, depth + 1);
		else answers.push({ name, value: unwrapped(inner), labels: [foldLabel(name)] });
	}
}

/** By its name; all answers of a form that numbers them (Formidable); JSON text, as some post all that they know (Unbounce). */
function isEnvelope(label: string, record: PlainObject): boolean {
	const names = Object.keys(record);
	return ENVELOPES.has(label) || /\bjson$/.test(label) || (/\bmeta$/.test(label) && names.length > 1 && names.every((name) => /^\d{1,6}$/.test(name)));
}

/** An answer that carries its kind beside it: `{ value: { first, last }, field_type: "name" }` (Formstack). */
function unwrapped(value: Plain): Plain {
	const held = isObject(value) && Object.keys(value).every((key) => HELD.has(foldLabel(key))) ? ownOf(value, 'value') : undefined;
	return held ?? value;
}

const HELD = new Set(['value', 'type', 'field type', 'label', 'id', 'required', 'raw value', 'title']);

function hasNamedEnvelope(record: PlainObject): boolean {
	if (textAt(record, 'email', 'phone') !== undefined) return false;
	return Object.entries(record).some(
		([name, value]) => isObject(value) && ENVELOPES.has(foldLabel(name)) && Object.keys(value).some((label) => NAMES.has(partOf(foldLabel(label))?.part ?? '')),
	);
}

/** Typeform names its questions in a definition beside the answers. */
function titlesOf(record: PlainObject): Map<string, string> {
	const titles = new Map<string, string>();
	const fields = ownOf(objectAt(record, 'definition'), 'fields');
	if (!Array.isArray(fields)) return titles;
	for (const field of fields) {
		if (!isObject(field)) continue;
		const title = textAt(field, 'title');
		const id = textAt(field, 'id');
		if (title !== undefined && id !== undefined) titles.set(id, title);
	}
	return titles;
}

/** A list within an answer: how a record of somebody holds what was asked, or how to reach them. */
export function answersWithin(value: Plain): Answer[] | undefined {
	return Array.isArray(value) ? listedAnswers(value, new Map()) : undefined;
}

function listedAnswers(value: Plain, titles: Map<string, string>): Answer[] | undefined {
	if (Array.isArray(value)) {
		if (!value.every((entry) => isObject(entry) && !isFile(entry))) return undefined;
		// An entry without a value is a question that was not answered.
		const entries = value.map((entry) => (isObject(entry) ? listedAnswer(entry, undefined, titles) : undefined)).filter((entry) => entry !== undefined);
		return entries.length > 0 ? entries : undefined;
	}
	if (!isObject(value) || isFile(value)) return undefined;
	const entries = Object.entries(value);
	const isAnswered = (entry: Plain | undefined) => isObject(entry) && (Object.hasOwn(entry, 'value') || (Object.hasOwn(entry, 'answer') && Object.hasOwn(entry, 'question')));
	if (entries.length === 0 || !entries.every(([, entry]) => isAnswered(entry))) return undefined;
	const answers = entries.map(([key, entry]) => (isObject(entry) ? listedAnswer(entry, key, titles) : undefined));
	return answers.every((answer) => answer !== undefined) ? answers : undefined;
}

/** LinkedIn's lead forms keep an answer by its kind. */
const DEEP_VALUES = ['answerDetails.textQuestionAnswer.answer', 'answerDetails.multipleChoiceAnswer.options'];
const VALUE_NAMES = ['value', 'values', 'string_value', 'answer', 'val', 'response', 'text', 'email', 'phone_number', 'number', 'boolean', 'date', 'url', 'file_url', 'choice', 'choices'];

/** The kinds of field that say what they ask for; `text` says nothing. */
function isTelling(type: string): boolean {
	const asked = partOf(foldLabel(type));
	return asked?.sure === true && (asked.part === 'email' || asked.part === 'phone');
}

function listedAnswer(entry: PlainObject, key: string | undefined, titles: Map<string, string>): Answer | undefined {
	const field = objectAt(entry, 'field');
	const names = [
		textAt(entry, 'label', 'title', 'question', 'questionText', 'question_text', 'questionTitle', 'fieldLabel', 'field_label', 'field', 'fieldName', 'field_name'),
		titles.get(textAt(field, 'id') ?? ''),
		textAt(field, 'title', 'label', 'name'),
		textAt(entry, 'name', 'key', 'column_name'),
		key,
		textAt(field, 'ref', 'id'),
		textAt(entry, 'id'),
	].filter((name) => name !== undefined);
	const held = VALUE_NAMES.find((name) => Object.hasOwn(entry, name));
	const value = held === undefined ? DEEP_VALUES.map((place) => valueAt(entry, place)).find((found) => found !== undefined && found !== null) : entry[held];
	const type = [textAt(entry, 'type')].filter((text) => text !== undefined).filter(isTelling);
	// `{ type: "Phone", value }` has no other name.
	if (names.length === 0) names.push(...type);
	if (names.length === 0 || value === undefined) return undefined;
	return { name: names[0], value: chosen(valueOf(value), ownOf(entry, 'options')), labels: [...names, ...type].map((name) => foldLabel(name ?? '')) };
}

/** Choices that are told by the ids of their options (Tally), as the options are called. */
function chosen(value: Plain, options: Plain | undefined): Plain {
	const names = new Map(objectsIn(options, 200).map((option) => [textAt(option, 'id'), textAt(option, 'text', 'label', 'name')]));
	const named = (id: Plain): Plain => (isString(id) ? names.get(id) : undefined) ?? id;
	if (names.size === 0) return value;
	return Array.isArray(value) ? value.map(named) : named(value);
}

/** One value out of a list of one; a choice by its label. */
function valueOf(value: Plain | undefined): Plain {
	if (Array.isArray(value)) return value.length === 1 ? valueOf(value[0]) : value;
	if (isObject(value) && !isFile(value)) return ownOf(value, 'label') ?? ownOf(value, 'labels') ?? value;
	return value ?? null;
}

/** An answer as text: list entries with commas between them. undefined where there is nothing to read. */
export function answerText(value: Plain): string | undefined {
	if (isString(value)) return value.trim() === '' ? undefined : value;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) {
		const entries = value.map(answerText).filter((entry) => entry !== undefined);
		return entries.length > 0 && !value.some(isFile) ? entries.join(', ') : undefined;
	}
	return undefined;
}
