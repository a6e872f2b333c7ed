import { answersOf, answerText, emailOf, foldLabel, isObject, partOf, phoneMark, type Plain, type PlainObject, plainOf } from '../../message';
import { cutText, tidyText } from '../../text';
import { givenAs, type Given } from '../fields/given';
import { asksForPatient } from '../fields/namesSpokenFor';
import { looksAsked, paraphrases } from '../fields/paraphrases';
import { windowOf } from '../fields/window';
import { fitOf, roleOf } from '../fields/roles';
import type { Address, ExtractedField, FieldValue, IntakeField, IntakeInput, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { instantOf } from './statementsOf';

/** UTF-16 units. */
const ANSWER_LIMIT = 2_000;
/** What a form's own field is worth. */
const SURE = 0.97;
/** What an answer is worth whose label does not say that it is one. */
const UNASKED = 0.8;

export interface FormAnswer {
	labels: string[];
	text: string;
	/** An answer of several parts, as a form that was filled in before sends it back. */
	parts?: object;
}

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
		if (parts !== undefined || labels.some((label) => NOT_THE_MATTER.test(label) || OTHERS.test(label))) return [];
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
			// A word of the label is no question: what does not look like an answer is none.
			return value === undefined || (fit <= 1 && (value.unread || !looksAsked(field, answer.text, value.value, context))) ? [] : [fromForm(isPastWish(field, value, context) ? { ...value, valid: false } : value)];
		});
	const read = given.find(({ unread }) => !unread);
	const whole = read !== undefined && roleOf(field) === 'address' ? wholeAddress(read, addressInParts(answers, fields, context)) : read;
	if (whole !== undefined) return whole;
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

const POSTCODE_WORD = /\b(?:plz|postleitzahl|zip|postcode|code postal|cp|codigo postal|cap|postnummer)\b/;
const CITY_WORD = /\b(?:ort|stadt|wohnort|city|town|ville|plaats|woonplaats|ciudad|poblacion|citta|comune|poststed|postort)\b/;

/** "Street address" read as an address is only the street where the form asks for the city and the postcode beside it. */
function wholeAddress(read: ExtractedField, parts: ExtractedField | undefined): ExtractedField {
	const has = ({ value }: ExtractedField, part: string) => typeof value === 'object' && Reflect.get(value, part) !== undefined;
	const isMore = parts !== undefined && has(parts, 'street') && ((read.source === 'form' && has(parts, 'postcode') && !has(read, 'postcode')) || ['city', 'postcode'].some((part) => has(parts, part) && !has(read, part)) && !['city', 'postcode'].some((part) => has(read, part)));
	return isMore || (parts !== undefined && has(parts, 'street') && !has(read, 'street')) ? parts : read;
}

const PATIENT_LABEL = /\b(?:patients?|child|kid|paciente|patiente|kind)\b/;

/** As `fitOf`; 0.5 by other words for what the field asks for, where no other field asks in just these. */
function fitOfAnswer(field: IntakeField, { labels }: FormAnswer, fields: IntakeField[]): number {
	// "Patient" before "Your name", where the field is for the patient's.
	const fit = Math.max(...labels.map((label) => fitOf(label, field) + (asksForPatient(field) && PATIENT_LABEL.test(label) && fitOf(label, field) > 0 ? 0.5 : 0)));
	if (fit > 0 || !labels.some((label) => paraphrases(label, field))) return fit;
	const isTaken = labels.some((label) => fields.some((other) => other.type !== 'email' && fitOf(label, other) > 1));
	return isTaken ? 0 : 0.5;
}

/** "Existing patient?" asks for the opposite of "New patient". */
function asksTheOtherWayRound(field: IntakeField, { labels }: FormAnswer): boolean {
	return labels.every((label) => fitOf(label, field) < 3) && labels.some((label) => valueTypeOf(field).meantBy?.(field, label) === false);
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

/** Words of a label that name somebody else than who fills the form in. Folded: English · Spanish · French · German · Portuguese. */
const OTHERS =
	/\b(?:landlord|owners?|manager|tenant|neighbou?r|spouse|husband|wife|partner|parent|guardian|emergency|referr\w*|referral|recommended|friend|insur\w*|adjuster|agent|accountant|billing|invoice|assistant|colleague|boss|supervisor|doctor|dentist|physician|cc|propietario|dueno|vecino|esposa|esposo|conyuge|emergencia|seguro|facturacion|proprietaire|locataire|voisin|conjoint|urgence|assurance|facturation|vermieter|mieter|eigentumer|nachbar|ehepartner|notfall|versicherung|rechnung\w*|hausverwaltung|senhorio|proprietario|vizinho|conjuge|faturacao|faturamento)\b/;

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

const FIRST_NAME = /\b(?:first|given|forename|vorname|prenom|primer nombre|primeiro nome)\b/;
const LAST_NAME = /\b(?:last|family|surname|nachname|familienname|apellidos?|sobrenome|nom de famille)\b/;
/** "First visit", "first and last name". */
const NO_NAME_PART = /\b(?:visit|time|date|appointment|service|and|und|et|y)\b/;

function nameInParts(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const partWith = (part: 'firstName' | 'lastName', words: RegExp) =>
		answers.find(({ labels }) => labels.some((label) => partOf(label)?.part === part)) ??
		answers.find((answer) => !isOfAnother(field, answer) && answer.labels.some((label) => words.test(label) && !NO_NAME_PART.test(label)));
	return joined(field, [partWith('firstName', FIRST_NAME), partWith('lastName', LAST_NAME)], ' ', context);
}

/** Several answers read as one; undefined where the first is not there or they make none. */
function joined(field: IntakeField, parts: Array<FormAnswer | undefined>, between: string, context: ReadingContext): ExtractedField | undefined {
	const text = parts.flatMap((part) => part?.text ?? []).join(between);
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

/** Labels of an address's parts, folded: English · Spanish · French · German · Portuguese. */
const PARTS: ReadonlyArray<readonly [keyof Address, string]> = [
	['street', 'street|street name|route|thoroughfare|straat|via|indirizzo|ulica|ulica i numer|gata|adres|adress|street address|address|strassenname|nom de rue|nombre de la calle|address line 1|address 1|line 1|address first line|first line|street line 1|street 1|addr 1|street and number|street name and number|street address|addr|calle|rue|strasse|strasse und hausnummer|strase|rua|direccion|adresse'],
	['unit', 'unit|unit number|apt|apt number|apt suite|apartment|suite|address line 2|address 2|line 2|address second line|second line|street line 2|street 2|addr 2|floor|piso|appartement|wohnung|andar'],
	['city', 'city|city state|city and state|level 2|town|suburb|village|locality|post town|ciudad|poblacion|localidad|municipio|ville|commune|stadt|ort|wohnort|cidade|localidade|plaats|woonplaats|gemeente|citta|comune|miasto|miejscowosc|postort|poststed'],
	['region', 'state|state code|level 1|subdivision|province|region|county|territory|estado|comunidad|departement|bundesland|kanton|provincia|distrito|provincie|wojewodztwo'],
	['postcode', 'zip|zipcode|postcode|postal|codigo postal|cp|code postal|plz|postleitzahl|cep|cap|kod pocztowy|postnummer|postnr'],
	['country', 'country|country code|country name|country region|pais|pays|land'],
];
/** Labels made of several of one part's names: "Zip/Post code", "State/Region/Province". */
const NAMED_TWICE: ReadonlyArray<readonly [keyof Address, RegExp]> = [
	['street', /^(?=.*\b(?:street|road|strasse|straat|rue|calle|via|rua|ulica|gata)\b)(?!street (?:number|no|nr)$)(?:street|road|strasse|straat|rue|calle|via|rua|ulica|gata|address|adres|house|hausnummer|huisnummer|haus|nr|no|number|name|numero|numer|n|civico|and|und|en|et|y|e|i|zusatz|toevoeging|domu)(?: (?:street|road|strasse|straat|rue|calle|via|rua|ulica|gata|address|adres|house|hausnummer|huisnummer|haus|nr|no|number|name|numero|numer|n|civico|and|und|en|et|y|e|i|zusatz|toevoeging|domu)){1,4}$/],
	['postcode', /^(?:zip|zipcode|postcode|post|postal|code)(?: (?:zip|zipcode|postcode|post|postal|code|or|and)){1,5}$/],
	['city', /^(?:city|town|suburb|village|locality)(?: (?:city|town|suburb|village|locality|or|and)){1,4}$/],
	['region', /^(?:state|province|region|county|territory|prefecture)(?: (?:state|province|region|county|territory|prefecture|or|and)){1,5}$/],
];
const PART_BY_LABEL = new Map(PARTS.flatMap(([part, labels]) => labels.split('|').map((label) => [label, part] as const)));

const HOUSE_NUMBER = /^(?:(?:house|street|building) (?:number|no|nr)|number|nr|no|hausnummer|haus nr|numero(?: de (?:calle|rue|casa)| civico)?|huisnummer|civico|numer(?: domu)?|husnummer)$/;
/** Countries that write the number before the street. */
const NUMBER_FIRST = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'FR']);

/** What a label says of whose or which address it asks a part of, in front of the part. Folded; line numbers stand apart. */
const OF_ADDRESS = /^(?:q \d+|field|data|address|addr|adresse|direccion|endereco|location|service|property|administrative area|in|and|or|which|what is|what s|what|where is|where|the|please|enter|job|job site|site|home|house|mailing|postal(?= address)|street(?= (?:city|zip|state))|customer|client|contact|your|full|primary|physical|work|installation|install) (?=\S)/;
/** What a question says behind the part: "Which city are you in?". */
const ASKED_BEHIND = / (?:(?:are you|do you live|you are|you live|is (?:it|this|the \w{1,12})) (?:in|on|at|located(?: in)?)|of (?:the )?(?:job|work|service|property|home|house)|please|required|optional)$/;
const NUMBERED = / (?:[3-9]|\d{2,4})$/;
const HOLDS_ADDRESS = /\b(?:address|addr|location|adresse|anschrift|direccion|endereco|morada|postal address)\b/;

function addressPartOf(label: string): keyof Address | undefined {
	let rest = label.replace(/(?<=\p{L})(?=\d)/gu, ' ');
	for (let turn = 0; turn < 6; turn++) {
		const part = PART_BY_LABEL.get(rest) ?? NAMED_TWICE.find(([, names]) => names.test(rest))?.[0];
		if (part !== undefined) return part;
		// Some forms number their fields: `city_4`. Lines of an address end at the second.
		const shorter = NUMBERED.test(rest) ? rest.replace(NUMBERED, '') : rest.replace(ASKED_BEHIND, '').replace(OF_ADDRESS, '');
		if (shorter === rest) return undefined;
		rest = shorter;
	}
	return undefined;
}

/** The answers one by one; an answer of several parts by its own label and each part's. */
function singleAnswers(answers: FormAnswer[]): FormAnswer[] {
	return answers.flatMap((answer) => {
		if (answer.parts === undefined) return [answer];
		const inner = Object.entries(answer.parts).flatMap(([name, value]) => (isObject(value) && HOLDS_ADDRESS.test(foldLabel(name)) ? [value] : []))[0];
		if (inner === undefined && !answer.labels.some((label) => HOLDS_ADDRESS.test(label))) return [];
		return Object.entries(inner ?? answer.parts).flatMap(([name, value]) => {
			const text = isNumbered(value) ? `${value.number} ${value.name}` : typeof value === 'string' || typeof value === 'number' ? tidyText(cutText(String(value), ANSWER_LIMIT)) : '';
			return text === '' ? [] : [{ labels: answer.labels.map((label) => (OTHERS.test(label) ? `${label} ${foldLabel(name)}` : foldLabel(name))), text }];
		});
	});
}

/** A street whose number and name stand apart (Wix). */
function isNumbered(value: unknown): value is { number: string; name: string } {
	const { number, name } = (value ?? {}) as Record<string, unknown>;
	return typeof number === 'string' && number.length <= 20 && typeof name === 'string' && name.length <= 200;
}

function addressInParts(answers: FormAnswer[], fields: IntakeField[], context: ReadingContext): ExtractedField | undefined {
	const single = singleAnswers(answers).map((answer) => ({ ...answer, labels: answer.labels.filter((label) => !asksOfAnother(label, fields)) }));
	const ownParts = single.filter(({ labels }) => !labels.some((label) => OTHERS.test(label)));
	// A shop asks for no other address than where the bill goes.
	const billParts = single.map(({ labels, text }) => ({ labels: labels.flatMap((label) => BILL.exec(label)?.[1] ?? []), text })).filter(({ labels }) => labels.length > 0 && !labels.some((label) => OTHERS.test(label)));
	return addressOf(ownParts, context) ?? addressOf(billParts, context);
}

const WHERE = /^(?:where|wo|donde|ou|onde|dove|waar)\b(?!.*\b(?:hear|heard|find|found)\b)/;

/** A question for the place that a field of its own asks, which is no part of the address then. */
function asksOfAnother(label: string, fields: IntakeField[]): boolean {
	return WHERE.test(label) && fields.some((field) => roleOf(field) !== 'address' && fitOf(label, field) > 1);
}

const BILL = /^billing (.+)$/;

function addressOf(answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const address: Address = {};
	const single = answers.map(({ labels, text }) => ({ asked: labels.map(addressPartOf), labels, text }));
	for (const [part] of PARTS) {
		const text = single.find(({ asked }) => asked.includes(part))?.text;
		if (text !== undefined) address[part] = text.replace(/\s+/g, ' ');
	}
	// "Where is the job?", answered with a street.
	const place = single.find(({ labels, text }) => labels.some((label) => WHERE.test(label)) && /^\d{1,6}[a-z]? \p{L}/iu.test(text))?.text;
	if (address.street === undefined && place !== undefined) address.street = place;
	// The house's number in a field of its own: behind the street's name where the language writes it so.
	const house = single.find(({ labels, text }) => /^\d{1,5}[a-z]?$/i.test(text) && labels.some((label) => HOUSE_NUMBER.test(label)))?.text;
	if (house !== undefined && address.street !== undefined && !/\d/.test(address.street)) address.street = NUMBER_FIRST.has(context.country ?? 'US') ? `${house} ${address.street}` : `${address.street} ${house}`;
	// "City, State" in one.
	const both = address.region === undefined ? /^(\p{L}[\p{L} .'’-]{1,40}), ?([A-Z]{2})$/u.exec(address.city ?? '') : null;
	if (both !== null) [address.city, address.region] = [both[1], both[2]];
	// "PLZ / Ort" in one.
	const placed = address.postcode === undefined && address.city === undefined ? single.find(({ labels }) => labels.some((label) => POSTCODE_WORD.test(label) && CITY_WORD.test(label)))?.text : undefined;
	const town = /^(\d{4,5}(?: [A-Z]{2})?),? (\p{L}[\p{L} .'’-]{1,40})$/u.exec(placed ?? '') ?? undefined;
	if (town !== undefined) [address.postcode, address.city] = [town[1], town[2]];
	const { street, city, postcode } = address;
	if (street === undefined && city === undefined && postcode === undefined) return undefined;
	const raw = Object.values(address).join(', ');
	const country = address.country ?? context.country;
	const value: FieldValue = country === undefined ? address : { ...address, country: country.length === 2 ? country.toUpperCase() : country };
	return fromForm({ value, raw, confidence: SURE, valid: street !== undefined && (city !== undefined || postcode !== undefined) });
}
