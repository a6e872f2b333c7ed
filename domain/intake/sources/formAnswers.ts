import { anyLanguage } from '../../language';
import { answersOf, answerText, emailOf, foldLabel, isObject, partOf, phoneMark, type Part, type Plain, type PlainObject, plainOf } from '../../message';
import { cutText, tidyText } from '../../text';
import { givenAs, type Given } from '../fields/given';
import { asksForPatient } from '../fields/namesSpokenFor';
import { looksAsked, paraphrases } from '../fields/paraphrases';
import { windowOf } from '../fields/window';
import { fitOf, roleOf } from '../fields/roles';
import type { ExtractedField, IntakeField, IntakeInput, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { addressInParts } from './addressInParts';
import { ANSWER_LIMIT, type FormAnswer, OTHERS } from './formAnswer';
import { instantOf } from './statementsOf';

/** What an answer is worth whose label does not say that it is one. */
const UNASKED = 0.8;

/** A form's answers, each under its folded labels. */
export function formAnswers(fields: IntakeInput['fields']): FormAnswer[] {
	const plain = plainOf(fields ?? {}).value;
	if (!isObject(plain)) return [];
	return answersOf(plain).flatMap(({ value, labels }) => {
		const text = tidyText(cutText(written(value) ?? '', ANSWER_LIMIT));
		const moment = isObject(value) ? momentOfParts(value) : undefined;
		if (moment !== undefined) return [{ labels, text: moment }];
		if (isObject(value)) return [{ labels, text, parts: value }];
		return text === '' ? [] : [{ labels, text }];
	});
}

const YEAR = /^(?:19|20)\d\d$/;
const UP_TO_TWO = /^\d{1,2}$/;

/** A day, and its time of day if there is one, from an answer in parts: `{ day, month, year, hour, min, ampm }` as Jotform's. */
function momentOfParts(parts: PlainObject): string | undefined {
	const part = (...names: string[]) => Object.entries(parts).flatMap(([name, value]) => (value !== undefined && names.includes(foldLabel(name)) ? (answerText(value)?.trim() ?? []) : []))[0];
	const [day, month, year] = [part('day', 'dd', 'tag', 'jour', 'dia'), part('month', 'mm', 'monat', 'mois', 'mes'), part('year', 'yyyy', 'jahr', 'annee', 'ano')];
	// A calendar's pick: `{ date: "2026-03-12 14:00", duration }`.
	const date = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/.exec(part('date', 'datetime') ?? '')?.[0];
	if (day === undefined || month === undefined || year === undefined) return date?.replace('T', ' ');
	if (!UP_TO_TWO.test(day) || !UP_TO_TWO.test(month) || !YEAR.test(year)) return undefined;
	const clock = part('time input') ?? [part('hour', 'hour select'), part('min', 'minute', 'minute select') ?? '00'].join(':');
	const isClock = /^\d{1,2}:\d{2}$/.test(clock);
	return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, ...(isClock ? [clock, part('ampm', 'am pm') ?? ''] : [])].join(' ').trim();
}

/** Words of sentences: an address, a name and a list of catchwords have few without a capital. */
const PROSE_WORDS = 4;
/** What is asked for the business's own sake. Folded. */
const NOT_THE_MATTER = /\b(?:hear|heard|found us|referr\w*|consent|terms|privacy|newsletter|agree\w*|gdpr|opt in|marketing|captcha|source|utm|page|url|user agent)\b/;

/** Answers in sentences, whatever was asked: the customer's own words as a letter has them. */
function proseAnswers(fields: IntakeInput['fields']): string[] {
	return formAnswers(fields).flatMap(({ labels, text, parts }) => {
		if (parts !== undefined || labels.some((label) => NOT_THE_MATTER.test(label) || OTHERS.test(label) || asksWhatDoesNotSuit(label))) return [];
		return (text.match(/(?<![\p{L}\d@.])\p{Ll}{2,}(?![\p{L}@])/gu) ?? []).length >= PROSE_WORDS ? [text] : [];
	});
}

/** What a form's answers tell in sentences stands above the text that came with the form, unless it stands there already. */
export function withProse(input: IntakeInput): IntakeInput {
	const { text, messages = [] } = input;
	const [first, ...later] = messages;
	const all = [text ?? '', ...messages.map((message) => message.text ?? message.html ?? '')];
	const prose = proseAnswers(input.fields).filter((answer) => !all.some((other) => other.includes(answer)));
	if (prose.length === 0) return input;
	const above = (below = '') => [...prose, below].join('\n\n').trim();
	if (first === undefined || text !== undefined) return { ...input, text: above(text) };
	const isLetter = first.from !== 'business' && (first.html === undefined || first.text !== undefined);
	return { ...input, messages: isLetter ? [{ ...first, text: above(first.text) }, ...later] : [{ text: above(), at: input.referenceTime }, ...messages] };
}

function written(value: Plain): string | undefined {
	return typeof value === 'boolean' ? String(value) : answerText(value);
}

/**
 * What the form says of the field, also where the field's type cannot hold it (`unread`); undefined where it was not asked or
 * not answered.
 */
export function formValue(field: IntakeField, answers: FormAnswer[], context: ReadingContext, fields: IntakeField[] = [field]): ExtractedField | undefined {
	const moment = field.type === 'dateTime' ? momentInParts(field, answers, context) : roleOf(field) === 'birth' ? birthInParts(field, answers, context) : undefined;
	if (moment !== undefined) return moment;
	const given = answers
		.filter(({ text }) => !isOurs(field, text, context))
		.map((answer) => ({ answer, fit: fitOfAnswer(field, answer, fields) }))
		.filter(({ answer, fit }, _, all) => fit > 1 || (fit > 0 && (!isOfAnother(field, answer) || isOnlyOwner(field, answer, all.filter((other) => other.fit > 0).length))))
		.sort((a, b) => b.fit - a.fit)
		.flatMap(({ answer, fit }) => {
			const read = givenAs(field, answer.parts ?? answer.text, context);
			const value = read && (asksTheOtherWayRound(field, answer) ? { ...read, value: !read.value } : read);
			if (value !== undefined && isStamp(answer) && isPastWish(field, value, context)) return [];
			// A word of the label is no question: what does not look like an answer is none.
			return value === undefined || (fit <= 1 && (value.unread || !looksAsked(field, answer.text, value.value, context))) ? [] : [fromForm(isPastWish(field, value, context) ? { ...value, valid: false } : value)];
		});
	const read = given.find(({ unread }) => !unread);
	if (read !== undefined) return wholeOf(field, read, answers, fields, context);
	const parts = inParts(field, answers, fields, context);
	// "Address" alone is no part of one.
	const isSame = parts !== undefined && given.some(({ raw }) => parts.raw === raw) && (typeof parts.value !== 'object' || Object.keys(parts.value).every((name) => name === 'street' || name === 'country'));
	return isSame ? given[0] : (parts ?? given[0]);
}

/** The business's own address or number, typed where the customer's was asked for. */
function isOurs({ type }: IntakeField, text: string, { own }: ReadingContext): boolean {
	if (own === undefined) return false;
	return type === 'email' ? own.emails.has(text.trim().toLowerCase()) : type === 'phone' && own.phones.has(phoneMark(text) ?? '');
}

/** What was asked for as a whole may be a part of it in this form. */
function wholeOf(field: IntakeField, read: ExtractedField, answers: FormAnswer[], fields: IntakeField[], context: ReadingContext): ExtractedField {
	const role = roleOf(field);
	if (role === 'address') return wholeAddress(read, addressInParts(answers, fields, context));
	return role === 'name' ? wholeName(field, read, answers, context) : read;
}

/** `Nom`, `Nome` and `Nombre` are the family name or the first name where the form asks for the other one too. */
function wholeName(field: IntakeField, read: ExtractedField, answers: FormAnswer[], context: ReadingContext): ExtractedField {
	const { first, rest } = namePartsIn(field, answers);
	const name = String(read.value);
	const isThere = [first, ...rest].some((part) => part !== undefined && name.includes(part.text));
	if (isThere || (first === undefined) === (rest.length === 0)) return read;
	return joinedText(field, first === undefined ? [name, ...rest.map(({ text }) => text)] : [first.text, name], context) ?? read;
}

/** "Street address" read as an address is only the street where the form asks for the city and the postcode beside it. */
function wholeAddress(read: ExtractedField, parts: ExtractedField | undefined): ExtractedField {
	const has = ({ value }: ExtractedField, part: string) => typeof value === 'object' && Reflect.get(value, part) !== undefined;
	const isMore = parts !== undefined && has(parts, 'street') && ((read.source === 'form' && has(parts, 'postcode') && !has(read, 'postcode')) || ['city', 'postcode'].some((part) => has(parts, part) && !has(read, part)) && !['city', 'postcode'].some((part) => has(read, part)));
	return isMore || (parts !== undefined && has(parts, 'street') && !has(read, 'street')) ? parts : read;
}

const PATIENT_LABEL = /\b(?:patients?|child|kid|paciente|patiente|kind)\b/;

/** Asked for one by one, they are read together. */
const NAME_PARTS = new Set<string>(['firstName', 'middleName', 'lastName', 'secondSurname']);

/** As `fitOf`; 0.5 by other words for what the field asks for, where no other field asks in just these. */
function fitOfAnswer(field: IntakeField, { labels }: FormAnswer, fields: IntakeField[]): number {
	if (roleOf(field) === 'visit' && labels.some(asksWhatDoesNotSuit)) return 0;
	if (roleOf(field) === 'name' && labels.some((label) => NAME_PARTS.has(partOf(label)?.part ?? ''))) return 0;
	// "Patient" before "Your name", where the field is for the patient's.
	const fit = Math.max(...labels.map((label) => fitOf(label, field) + (asksForPatient(field) && PATIENT_LABEL.test(label) && fitOf(label, field) > 0 ? 0.5 : 0)));
	if (fit > 0 || !labels.some((label) => paraphrases(label, field))) return fit;
	const isTaken = labels.some((label) => fields.some((other) => other.type !== 'email' && fitOf(label, other) > 1));
	return isTaken ? 0 : 0.5;
}

/** "Existing patient?" asks for the opposite of "New patient". */
const OF_TIMES = /\b(?:days?|times?|dates?|hours?|tage?|zeit(?:en)?|termine?|dias?|horas?|horarios?|jours?|heures?|creneaux|giorn[oi]|orari|dagen|tijden|dni|godziny)\b/;
const DO_NOT_SUIT = new RegExp(`\\b(?:${anyLanguage(({ dates }) => dates.givenUp.label)})\\b`);

/** "Days that do not work for you". */
function asksWhatDoesNotSuit(label: string): boolean {
	return OF_TIMES.test(label) && DO_NOT_SUIT.test(label);
}

function asksTheOtherWayRound(field: IntakeField, { labels }: FormAnswer): boolean {
	return labels.every((label) => fitOf(label, field) < 3) && labels.some((label) => valueTypeOf(field).meantBy?.(field, label) === false);
}

/** A form's own date and time, where they are over: when it was sent or the call came in. */
function isStamp({ labels }: FormAnswer): boolean {
	return labels.some((label) => /^(?:date|time|date time|date and time|time and date|datum|uhrzeit|datum uhrzeit|datum zeit|fecha|hora|fecha hora|fecha y hora|date heure|data|ora|data ora|data e ora|data e hora|data hora|tijd|datum tijd|godzina|data godzina|data i godzina)$/.test(label));
}

/** A day to come that was over when the form was sent. */
function isPastWish(field: IntakeField, { value }: Given, context: ReadingContext): boolean {
	const role = roleOf(field);
	if (role !== 'visit' && role !== 'deadline') return false;
	const { start, end } = windowOf(value, context) ?? {};
	const last = instantOf(end ?? start);
	return last !== undefined && last < context.referenceTime;
}

function inParts(field: IntakeField, answers: FormAnswer[], fields: IntakeField[], context: ReadingContext): ExtractedField | undefined {
	const role = roleOf(field);
	if (role === 'email') return onlyAddress(field, answers, context);
	if (role === 'name') return nameInParts(field, answers, context);
	if (role === 'address') return addressInParts(answers, fields, context);
	return role === 'vehicle' ? vehicleInParts(field, answers, context) : undefined;
}

/** What the channel knows of the sender, where a form's field says nothing. */
export function contactValue(field: IntakeField, contact: IntakeInput['contact'], context: ReadingContext): ExtractedField | undefined {
	const role = roleOf(field);
	const part = role === 'name' || role === 'email' || role === 'phone' || role === 'company' ? role : undefined;
	const text = part === undefined ? undefined : contact?.[part];
	const given = text === undefined ? undefined : givenAs(field, tidyText(cutText(text, ANSWER_LIMIT)), context);
	return given && fromForm(given);
}

function fromForm(given: Given): ExtractedField {
	return { ...given, source: 'form' };
}

/** The field itself may ask for somebody else's. */
function isOfAnother(field: IntakeField, { labels }: FormAnswer): boolean {
	return labels.some((label) => OTHERS.test(label)) && !OTHERS.test(foldLabel(`${field.label ?? ''} ${field.name} ${field.question ?? ''}`));
}

/** "Owner's name" where the form asks for no other name: the customer's. */
function isOnlyOwner({ type }: IntakeField, { labels }: FormAnswer, names: number): boolean {
	return type === 'name' && names === 1 && labels.some((label) => /^(?:(?:vehicle|car|home|property) )?owners?(?: s)?(?: (?:full )?name)?$/.test(label));
}

/** The one mail address of a form that asked for it under a name of its own ("Best way to reach you"); of two, nobody knows whose. */
function onlyAddress(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const addresses = answers.filter(({ text }) => emailOf(text) !== undefined && context.own?.emails.has(text.trim().toLowerCase()) !== true);
	const given = addresses.length === 1 && !isOfAnother(field, addresses[0]) ? givenAs(field, addresses[0].text, context) : undefined;
	return given && { ...fromForm(given), confidence: UNASKED };
}

const FIRST_NAME = /\b(?:first|given|forename|vorname|prenom|primer nombre|primeiro nome|voornaam|imie)\b/;
const LAST_NAME = /\b(?:last|family|surname|nachname|familienname|apellidos?|sobrenome|nom de famille|achternaam|cognome|nazwisko)\b/;
/** "First visit", "first and last name". */
const NO_NAME_PART = /\b(?:visit|time|date|appointment|service|and|und|et|y|e|en|i)\b/;

function nameInParts(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const { first, rest } = namePartsIn(field, answers);
	return joined(field, [first, ...rest], ' ', context);
}

/** The first name, and the family name with what stands before it (`van den`, an initial) and a second one behind it. */
function namePartsIn(field: IntakeField, answers: FormAnswer[]): { first?: FormAnswer; rest: FormAnswer[] } {
	const withPart = (part: Part) => answers.find(({ labels }) => labels.some((label) => partOf(label)?.part === part));
	const partWith = (part: Part, words: RegExp) => withPart(part) ?? answers.find((answer) => !isOfAnother(field, answer) && answer.labels.some((label) => words.test(label) && !NO_NAME_PART.test(label)));
	const last = partWith('lastName', LAST_NAME);
	const rest = last === undefined ? [] : [withPart('middleName'), last, withPart('secondSurname')].filter((part) => part !== undefined);
	return { first: partWith('firstName', FIRST_NAME), rest };
}

/** Several answers read as one; undefined where the first is not there or they make none. */
function joined(field: IntakeField, parts: Array<FormAnswer | undefined>, between: string, context: ReadingContext): ExtractedField | undefined {
	return joinedText(field, parts.flatMap((part) => part?.text ?? []), context, between);
}

function joinedText(field: IntakeField, parts: string[], context: ReadingContext, between = ' '): ExtractedField | undefined {
	const text = parts.join(between);
	const given = text === '' ? undefined : givenAs(field, text, context);
	return given && fromForm(given);
}

/** The answer with one of these labels, which may name whose or what thing's part it is. */
function partBy(answers: FormAnswer[], part: RegExp, around: RegExp, looks: RegExp): FormAnswer | undefined {
	return answers.find(({ labels, text }) => looks.test(text) && labels.some((label) => isMadeOf(label.split(' '), part, around)));
}

function isMadeOf(words: string[], part: RegExp, around: RegExp): boolean {
	return words.some((word) => part.test(word)) && words.every((word) => part.test(word) || around.test(word));
}

const OF_VEHICLES = /^(?:vehicles?|cars?|auto|truck|of|the|your|name|fahrzeug|vehiculo|coche|carro|voiture|vehicule|veiculo|del?|da|do|du|la|el|s)$/;

/** Year, make and model, each in a field of its own; two of them are a vehicle. */
function vehicleInParts(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const year = partBy(answers, /^(?:year|yr|jahr|baujahr|ano|annee)$/, OF_VEHICLES, /^(?:19|20)?\d\d$/);
	const make = partBy(answers, /^(?:make|brand|manufacturer|marke|hersteller|marca|marque)$/, OF_VEHICLES, /^\p{L}[\p{L} -]{1,30}$/u);
	const model = partBy(answers, /^(?:model|modell|modelo|modele)$/, OF_VEHICLES, /^[\p{L}\d][\p{L}\d .+-]{0,40}$/u);
	const trim = partBy(answers, /^(?:trim|submodel|version)$/, OF_VEHICLES, /^[\p{L}\d][\p{L}\d .+-]{0,30}$/u);
	return make === undefined && model === undefined ? undefined : joined(field, [year, make, model, trim], ' ', context);
}

const OF_BIRTH = /^(?:birth|birthday|dob|born|of|geburts|geburt|der|nacimiento|naissance|nascimento|de|del|date|d)$/;

/** Day, month and year of birth, each in a field of its own. */
function birthInParts(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const ofBirth = answers.filter(({ labels }) => labels.some((label) => /birth|dob|born|geburt|nac|nai|nasc/.test(label)));
	const day = partBy(ofBirth, /^(?:day|dd|tag|geburtstag|dia|jour)$/, OF_BIRTH, /^\d{1,2}$/);
	const month = partBy(ofBirth, /^(?:month|mm|monat|geburtsmonat|mes|mois)$/, OF_BIRTH, /^(?:\d{1,2}|\p{L}{3,12})$/u);
	const year = partBy(ofBirth, /^(?:year|yyyy|jahr|geburtsjahr|ano|annee)$/, OF_BIRTH, /^(?:19|20)\d\d$/);
	if (day === undefined || month === undefined || year === undefined) return undefined;
	if (!/^\d/.test(month.text)) return joined(field, [day, month, year], ' ', context);
	const iso = [year.text, month.text.padStart(2, '0'), day.text.padStart(2, '0')].join('-');
	const given = givenAs(field, iso, context);
	return given && fromForm({ ...given, raw: [day, month, year].map(({ text }) => text).join(' ') });
}

const DAY_LABEL = /\b(?:date|day|tag|datum|wunschtag|termin|wunschtermin|dia|fecha|jour|data)\b/;
const CLOCK_LABEL = /\b(?:time|hour|uhrzeit|zeit|hora|heure|horario|horaire)\b/;
/** A time of day without its day. */
const CLOCK = /^(?:(?:at|after|before|around|um|ab|nach|vor|a las|despues de las|vers|apres|as)\s)?(?:\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|o'clock)?|(?:early |late )?(?:morning|afternoon|evening|noon|midday)|vormittags?|nachmittags?|abends?|mañana|tarde|matin|après-midi|soir|manhã)(?:\s?(?:-|–|to|bis|a)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?)?$/iu;

/** The day in one field and the time of day in another. */
function momentInParts(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const asks = (label: string) => fitOf(label, field) > 1 || paraphrases(label, field);
	// "Afternoon (12-5)": the hours explain the word.
	const clocks = answers.map(({ labels, text }) => ({ labels, text: text.replace(/(?<=\p{L})\s?\([^()]{1,30}\)$/u, '') }));
	const clock = clocks.find(({ labels, text }) => CLOCK.test(text) && labels.some((label) => CLOCK_LABEL.test(label) && asks(label)));
	const day = answers.find((answer) => answer.labels !== clock?.labels && /\d|\p{L}{3}/u.test(answer.text) && !CLOCK.test(answer.text) && answer.labels.some((label) => DAY_LABEL.test(label) && asks(label)));
	if (clock === undefined || day === undefined || /\d:\d|\d\s?[ap]m/i.test(day.text)) return undefined;
	const moment = joined(field, [day, clock], ' ', context);
	return moment?.unread ? undefined : moment;
}
