import { DomainError } from '../../errors';
import type { Say } from '../../language';
import { idsFor, type Profile } from '../../profile';
import { excerptOf, isLoose, listIn, postedText, requireAddress, shownValue, valueIn, type Loose } from '../read';
import type { Choice } from '../types';
import { sayTo } from '../when';
import { windowsIn, windowsText } from './hoursText';
import { hintSaid, labelSaid, PARTS, type Part, type PartField } from './parts';

/** A part on its page: its entries, or the fields of the one that is open. */
export interface PartView {
	id: string;
	title: string;
	about: string;
	/** Of a list: what an entry is called, and whether the first that fits counts. */
	called?: string;
	inOrder: boolean;
	entries: Array<{ index: number; title: string; summary: string }>;
	/** Absent: the list is shown. */
	open?: { /** Absent: a new one, or the part itself. */ index?: number; title: string; fields: FieldView[] };
	/** The version that the page shows: a form of another one changes nothing. */
	version: number;
}

export interface FieldView {
	name: string;
	label: string;
	kind: PartField['kind'];
	hint?: string;
	/** As it is written. */
	text: string;
	/** What holds where nothing is written. */
	usual?: string;
	choices: Choice[];
	/** Of a table: its rows, with empty ones at the end. */
	rows: FieldView[][];
	/** Of a table that is longer than a page of it: how many rows stay as they are. */
	rowsKept?: number;
	/** Others name the entry by it: it is shown and not changed. */
	isFixed: boolean;
	problem?: string;
}

export interface PartFacts {
	written: Loose;
	profile: Profile;
	version?: number;
	/** `new`, or the place of an entry. */
	entry?: string;
	/** What was posted and could not be saved. */
	posted?: Loose;
	/** Where what was posted does not fit, as a path of the profile, and why. */
	problem?: { path: string; message: string };
}

const EMPTY_ROWS = 2;
const MOST_ROWS = 60;
/** As the page numbers them, before the column's name. */
const ROW = /^(\d{1,2})\./;

export function partView(part: Part, facts: PartFacts): PartView {
	const { written, profile, version = 0, entry } = facts;
	const say = sayTo(profile);
	const list = part.entry && entriesOf(part, written, profile);
	const index = entry === undefined || entry === 'new' ? undefined : Number(entry);
	const isOpen = !list || entry === 'new' || (index !== undefined && isLoose(list[index]));
	return {
		id: part.id,
		title: say(part.title),
		about: say(part.about),
		...(part.entry && { called: say(part.entry.called) }),
		inOrder: part.entry?.inOrder ?? false,
		entries: (list ?? []).map((one, place) => ({ index: place, title: titleOf(part, one, place, profile), summary: summaryOf(part, one, profile) })),
		...(isOpen && { open: openOf(part, facts, list, index) }),
		version,
	};
}

function openOf(part: Part, facts: PartFacts, list: unknown[] | undefined, index: number | undefined): NonNullable<PartView['open']> {
	const { written, profile, problem } = facts;
	const say = sayTo(profile);
	const value = list ? (index === undefined ? {} : list[index]) : valueIn(written, ...part.path);
	const usual = list ? (index === undefined ? {} : listIn(profile, ...part.path)[index]) : valueIn(profile, ...part.path);
	const root = list ? `${part.path.join('.')}[${index ?? list.length}]` : part.path.join('.');
	const fields = part.fields.map((field) => fieldView(field, { value, usual, profile, isNew: index === undefined, posted: facts.posted }));
	const told = problem && fields.find(({ name }) => problem.path === join(root, name) || problem.path.startsWith(`${join(root, name)}[`) || problem.path.startsWith(`${join(root, name)}.`));
	if (told && problem) told.problem = problem.message;
	return { ...(index !== undefined && { index }), title: list ? (index === undefined ? say('A new {what}', { what: part.entry ? say(part.entry.called) : '' }) : titleOf(part, value, index, profile)) : say(part.title), fields };
}

function join(root: string, key: string): string {
	return root === '' ? key : `${root}.${key}`;
}

/** As written; where nothing is, what holds. */
function entriesOf(part: Part, written: Loose, profile: Profile): unknown[] {
	const own = valueIn(written, ...part.path);
	return Array.isArray(own) ? own : listIn(profile, ...part.path);
}

function titleOf(part: Part, value: unknown, index: number, profile: Profile): string {
	const title = part.entry?.title.map((key) => fieldsBelow(part, key).map((field) => inWords(field, value, profile)).join(', ')).find((text) => text !== '');
	return title ?? `${capital(sayTo(profile)(part.entry?.called ?? 'entry'))} ${index + 1}`;
}

/** Of a condition, what it asks of is named: its values alone say little. */
function summaryOf(part: Part, value: unknown, profile: Profile): string {
	const texts = (part.entry?.summary ?? []).flatMap((key) =>
		fieldsBelow(part, key).map((field) => {
			const text = inWords(field, value, profile);
			return text === '' || field.key === key ? text : `${labelSaid(field, sayTo(profile))}: ${text}`;
		}),
	);
	return excerptOf(texts.filter((text) => text !== '').join(' · '), 160);
}

function fieldsBelow({ fields }: Part, key: string): PartField[] {
	return fields.filter((field) => field.key === key || field.key.startsWith(`${key}.`));
}

function inWords(field: PartField, value: unknown, profile: Profile): string {
	const given = at(value, field.key);
	const choices = field.choices?.(profile) ?? [];
	if (field.kind === 'flag') return flagInWords(given, profile);
	const words = listAt(given).map((one) => choices.find((choice) => choice.value === one)?.label ?? shownValue(one));
	return field.kind === 'windows' ? windowsText(given) : words.filter((word) => word !== '').join(', ');
}

function flagInWords(value: unknown, profile: Profile): string {
	return typeof value === 'boolean' ? sayTo(profile)(value ? 'Yes' : 'No') : shownValue(value);
}

export function capital(word: string): string {
	return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function fieldView(field: PartField, { value, usual, profile, isNew, posted, prefix = '' }: { value: unknown; usual: unknown; profile: Profile; isNew: boolean; posted?: Loose; prefix?: string }): FieldView {
	const say = sayTo(profile);
	const name = `${prefix}${field.key}`;
	const own = at(value, field.key);
	const inForce = at(usual, field.key);
	const given = posted?.[`f.${name}`];
	const text = given === undefined ? textOf(field, own) : listAt(given).map(shownValue).join('\n');
	const usually = own === undefined ? usualOf(field, inForce, profile) : undefined;
	return {
		name,
		label: labelSaid(field, say),
		kind: field.kind,
		...(field.hint !== undefined && { hint: hintSaid(field.hint, say) }),
		text,
		...(usually !== undefined && { usual: usually }),
		choices: choicesOf(field, text, profile),
		rows: field.columns ? rowsOf(field.columns, { own, profile, name, posted }) : [],
		...(field.columns && listAt(own).length > MOST_ROWS && { rowsKept: listAt(own).length - MOST_ROWS }),
		isFixed: field.isId === true && !isNew,
	};
}

function rowsOf(columns: PartField[], { own, profile, name, posted }: { own: unknown; profile: Profile; name: string; posted?: Loose }): FieldView[][] {
	const list = listAt(own);
	const count = Math.min(MOST_ROWS, Math.max(list.length, rowsPosted(name, posted)) + EMPTY_ROWS);
	return Array.from({ length: count }, (_, row) => columns.map((column) => fieldView(column, { value: list[row], usual: undefined, profile, isNew: true, posted, prefix: `${name}.${row}.` })));
}

function rowsPosted(name: string, posted: Loose | undefined): number {
	const rows = Object.keys(posted ?? {}).flatMap((key) => (key.startsWith(`f.${name}.`) ? (ROW.exec(key.slice(name.length + 3))?.[1] ?? []) : []));
	return Math.min(MOST_ROWS, Math.max(0, ...rows.map((row) => Number(row) + 1)));
}

/** One value where a list is meant is a list of one. */
function listAt(value: unknown): unknown[] {
	return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/** One word where there may be one for each case holds for all of them. */
function at(value: unknown, key: string): unknown {
	const [first, ...below] = key.split('.');
	const inner = valueIn(value, first);
	return below.length === 0 || typeof inner === 'string' ? inner : at(inner, below.join('.'));
}

function textOf({ kind }: PartField, value: unknown): string {
	if (value === undefined || value === null) return '';
	switch (kind) {
		case 'list':
			return listAt(value).map(shownValue).join(', ');
		case 'lines':
		case 'many':
			return listAt(value).map(shownValue).join('\n');
		case 'flag':
			return value === true ? 'yes' : value === false ? 'no' : '';
		case 'windows':
			return windowsText(value);
		case 'window':
			return windowsText([value]);
		case 'table':
			return '';
		case 'json':
			return JSON.stringify(value, null, 1);
		case 'long':
			return isLoose(value) ? Object.values(value).map(shownValue).join('\n') : shownValue(value);
		default:
			return typeof value === 'object' ? JSON.stringify(value) : shownValue(value);
	}
}

function usualOf(field: PartField, value: unknown, profile: Profile): string | undefined {
	if (value === undefined || field.kind === 'table' || field.kind === 'json') return undefined;
	if (field.kind === 'flag') return flagInWords(value, profile);
	const text = textOf(field, value);
	if (text === '') return undefined;
	const label = field.choices?.(profile).find((one) => one.value === text)?.label;
	return label ?? excerptOf(text, 60);
}

/** What is chosen stays among the choices, also where nothing of that name is there any more. */
function choicesOf(field: PartField, text: string, profile: Profile): Choice[] {
	if (!field.choices) return [];
	const known = field.choices(profile);
	const chosen = text === '' ? [] : field.kind === 'many' ? text.split('\n') : [text];
	const gone = chosen.filter((value) => !known.some((one) => one.value === value)).map((value) => ({ value, label: /^[[{]/.test(value) ? sayTo(profile)('As it is') : value }));
	return [...known, ...gone].map((one) => ({ ...one, ...(chosen.includes(one.value) && { chosen: true }) }));
}

/** The profile as it was written, with one entry, or the part itself, as it was posted. What the form does not name stays. */
export function withPart(part: Part, { written, profile, entry, posted }: PartFacts & { posted: Loose }): Loose {
	const say = sayTo(profile);
	if (!part.entry) return put(written, part.path, filled(part, valueIn(written, ...part.path), posted, say));
	const list = [...entriesOf(part, written, profile)];
	const index = entry === 'new' ? list.length : placeIn(list, entry, say);
	const value = filled(part, list[index], posted, say);
	const isNamed = part.fields.some(({ key, isId }) => isId && key === 'id') && value.id === undefined;
	list[index] = isNamed ? { id: idsFor([...list.slice(0, index), value, ...list.slice(index + 1)] as Loose[], part.entry.called)[index], ...value } : value;
	return put(written, part.path, list);
}

export type EntryMove = 'remove' | 'up' | 'down';

/** The profile with one entry less, or in another place. */
export function withoutOrMoved(part: Part, { written, profile, entry }: PartFacts, move: EntryMove): Loose {
	const list = [...entriesOf(part, written, profile)];
	const index = placeIn(list, entry, sayTo(profile));
	const [taken] = list.splice(index, 1);
	if (move !== 'remove') list.splice(Math.max(0, Math.min(list.length, move === 'up' ? index - 1 : index + 1)), 0, taken);
	return put(written, part.path, list);
}

function placeIn(list: unknown[], entry: string | undefined, say: Say): number {
	const index = Number(entry);
	if (entry !== undefined && Number.isInteger(index) && index >= 0 && index < list.length) return index;
	throw new DomainError('entry-unknown', say('There is no such entry any more'), say('Open the list again: it has changed meanwhile.'), 'entry');
}

function filled(part: Part, before: unknown, posted: Loose, say: Say): Loose {
	return part.fields.reduce<Loose>((value, field) => {
		if (field.isId && before !== undefined && at(before, field.key) !== undefined) return value;
		if (!isPosted(field, posted) || isAsShown(field, at(before, field.key), posted)) return value;
		const [first, ...below] = field.key.split('.');
		const forAll = valueIn(value, first);
		// Where one differs from the word for all, each of the others gets a word of its own, which is as it was.
		const each = below.length > 0 && typeof forAll === 'string' ? { ...value, [first]: Object.fromEntries(part.fields.flatMap(({ key }) => (key.startsWith(`${first}.`) ? [[key.slice(first.length + 1), forAll]] : []))) } : value;
		return withValue(each, field.key.split('.'), inOrderOf(at(before, field.key), valueOf(field, posted, { before: at(before, field.key), say }), field));
	}, isLoose(before) ? before : {});
}

/** What was not touched stays as it was written, also where it was written in another way than the field writes it. */
function isAsShown(field: PartField, before: unknown, posted: Loose): boolean {
	const given = posted[`f.${field.key}`];
	return field.kind !== 'table' && field.kind !== 'many' && typeof given === 'string' && given.replace(/\r\n?/g, '\n').trim() === textOf(field, before).trim();
}

/** Boxes are ticked in no order: what was there before keeps its place. */
function inOrderOf(before: unknown, given: unknown, { kind }: PartField): unknown {
	if (kind !== 'many' || !Array.isArray(given)) return given;
	const had = listAt(before);
	return [...had.filter((value) => given.includes(value)), ...(given as unknown[]).filter((value) => !had.includes(value))];
}

/** A box that is not ticked is not posted: what has many choices says by another field that it was there. */
function isPosted({ key, kind }: PartField, posted: Loose): boolean {
	if (kind === 'table') return rowsPosted(key, posted) > 0;
	return Object.hasOwn(posted, `f.${key}`) || (kind === 'many' && Object.hasOwn(posted, `asked.${key}`));
}

/** What does not fit stays as it was written, for the profile's check to name; empty: not given. */
function valueOf(field: PartField, posted: Loose, { before, say, prefix = '' }: { before?: unknown; say: Say; prefix?: string }): unknown {
	const { kind } = field;
	const name = `${prefix}${field.key}`;
	const asked = { name, label: labelSaid(field, say) };
	if (field.columns) return tableOf(field, field.columns, posted, { before, say });
	const given = posted[`f.${name}`];
	// Many of one name come as an object to who reads forms with a limit for lists.
	if (kind === 'many') return orNone((isLoose(given) ? Object.values(given) : listAt(given)).map(shownValue).filter((value) => value !== ''));
	const text = postedText(given, asked);
	if (text === '') return undefined;
	if (name === 'email') requireAddress(text, asked, say);
	switch (kind) {
		case 'number':
			return Number.isFinite(Number(text)) ? Number(text) : text;
		case 'flag':
			return text === 'yes' ? true : text === 'no' ? false : text;
		case 'list':
			return orNone(partsOf(text, ','));
		case 'lines':
			return orNone(partsOf(text, '\n'));
		case 'windows':
			return windowsIn(text, asked, say);
		case 'window':
			return windowsIn(text, asked, say)[0];
		case 'json':
			return jsonIn(text, asked, say);
		default:
			return text;
	}
}

/** Rows beyond those that the page shows stay as they are. */
function tableOf(field: PartField, columns: PartField[], posted: Loose, { before, say }: { before: unknown; say: Say }): unknown {
	const rows = Array.from({ length: rowsPosted(field.key, posted) }, (_, row) =>
		columns.reduce<Loose>((value, column) => withValue(value, column.key.split('.'), valueOf(column, posted, { say, prefix: `${field.key}.${row}.` })), {}),
	);
	return orNone([...rows.filter((row) => Object.keys(row).length > 0), ...listAt(before).slice(MOST_ROWS)]);
}

function partsOf(text: string, separator: string): string[] {
	return text.split(separator).map((one) => one.trim()).filter((one) => one !== '');
}

function orNone<T>(list: T[]): T[] | undefined {
	return list.length === 0 ? undefined : list;
}

function jsonIn(text: string, { name, label }: { name: string; label: string }, say: Say): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		// Said below.
	}
	throw new DomainError('json-malformed', say('{field}: this is not valid JSON', { field: label }), say('Check the quotes and commas.'), name);
}

/** Undefined takes the key away, and an object that has none left. */
function withValue(value: Loose, [key, ...below]: string[], given: unknown): Loose {
	const inner = below.length === 0 ? given : withValue(isLoose(value[key]) ? value[key] : {}, below, given);
	const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
	const isGone = inner === undefined || (below.length > 0 && isLoose(inner) && Object.keys(inner).length === 0);
	if (isGone) return rest;
	return Object.hasOwn(value, key) ? Object.fromEntries(Object.entries(value).map(([name, old]) => [name, name === key ? inner : old])) : { ...rest, [key]: inner };
}

function put(value: Loose, path: string[], given: unknown): Loose {
	if (path.length === 0) return isLoose(given) ? given : value;
	const [key, ...below] = path;
	return { ...value, [key]: below.length === 0 ? given : put(isLoose(value[key]) ? value[key] : {}, below, given) };
}

/** All parts, for the way to their pages. */
export function partList(written: Loose, profile: Profile): Array<{ id: string; title: string; count?: number }> {
	return PARTS.map((part) => ({ id: part.id, title: sayTo(profile)(part.title), ...(part.entry && { count: entriesOf(part, written, profile).length }) }));
}
