import { fold, isNoName, wordsOf } from '../../text';
import { phoneMark } from '../../message';
import { findAddresses, findEmails, findMoney, findNames, findNumbers, findPhones } from '../recognize';
import { notesIn } from '../order/notes';
import type { Statement } from '../sources/statementsOf';
import type { Found, IntakeField, ReadingContext } from '../types';
import { besideCues, besideOwnWords, inCuedSentences, isFoundAnywhere, ownYesOrNo, withoutUnless } from './beside';
import { choicesIn } from './choices';
import { datesFor, isOfCallNote, isRefused, timesFor } from './dates';
import { inPlace, labelled } from './labelled';
import { namesBeside } from './namesBeside';
import { namesSpokenFor } from './namesSpokenFor';
import { numbersFor } from './numbers';
import { answersNamed } from './own/answers';
import { choicesNamed } from './own/choices';
import { numbersNamed } from './own/numbers';
import { namesNamed, textsNamed } from './own/texts';
import { replies } from './replies';
import { roleOf, type Role } from './roles';
import { namesThing, textsFor } from './texts';
import { theirOwn, whereTheWorkIs } from './whose';
import { windowOf } from './window';
import { yesOrNo } from './yesOrNo';

/** Words of a label that many fields share. */
const COMMON = new Set('the a of your our field number no date time address phone email name'.split(' '));
/** UTF-16 units before a value in which the label of a field that shares its type may stand. */
const LABEL_REACH = 50;
const NOTE_CONFIDENCE = 0.85;

/** A machine's number, or one that is not to be called. Folded. */
const NOT_TO_CALL = /\b(?:fax|(?:do not|dont|don't|never|not|no longer|nicht(?: mehr)?|no|ne|pas|nao) (?:call|use|ring|text|reach \w+|at|llam\w+|appel\w+|anrufen|ligu\w+)|(?:old|former|previous|alte|antiguo|ancien|antigo) (?:number|phone|cell|nummer|numero|telefono))\b[^\d.;\n]{0,20}$/;

/** An amount that somebody asked for or was paid is no budget. Folded. */
const PRICE = /\b(?:costs?|charged?|paid|spent|invoiced?|billed|quoted|pague|cobraron|cuesta|coute|paye|kostet|gezahlt|bezahlt|custa|paguei)\b[^.!?\n]{0,20}$/;
/** What somebody takes in, or asks for what they sell, is none either: before it, and behind it. Folded. */
const TAKINGS = /\b(?:we|i|they|business|company|shop|store) (?:do|does|make|makes|earn|earns|gross|turn over|sell|sells)\b[^.!?\n]{0,20}$|\b(?:revenues?|turnover|sales|sell(?:ing)?|priced|retails?|umsatz|ventas|facturamos|chiffre daffaires|facturacao|vendas|vendemos|verkaufen|vendons)\b[^.!?\n]{0,20}$/;
const TAKEN_IN = /^[^.!?\n,;]{0,12}\b(?:in (?:sales|revenue|orders|turnover|bookings)|of (?:sales|revenue|turnover)|revenue|turnover|de ventas|de facturacion|umsatz|de chiffre)\b/;

function isNoBudget(message: string, start: number, end: number): boolean {
	const [before, behind] = [fold(message.slice(Math.max(0, start - LABEL_REACH), start)), fold(message.slice(end, end + LABEL_REACH))];
	return PRICE.test(before) || TAKINGS.test(before) || TAKEN_IN.test(behind);
}

/** All that one statement says of one field, in order of place; places count from the statement's start. */
export function candidates(field: IntakeField, statement: Statement, fields: IntakeField[], context: ReadingContext): Found[] {
	const isWish = roleOf(field) === 'visit';
	const isStanding = (one: Found) => (field.type !== 'date' && field.type !== 'dateTime') || (!isRefused(one, statement.text, context) && !(isWish && (isOver(one, context) || isOfCallNote(one, statement.text))));
	const sure = [...labelled(field, statement.text, context, fields).filter(isStanding), ...inPlace(field, statement.text, fields, context), ...replies(field, statement, fields, context)];
	const free = notTaken(field, foundIn(field, statement, context), statement.text, fields);
	const besides = free.filter(({ start, end }) => !sure.some((value) => start < value.end && end > value.start));
	return [...sure, ...besides].sort((a, b) => a.start - b.start);
}

/** A day that was over when the message was written: a call's or a letter's. */
function isOver({ value }: Found, context: ReadingContext): boolean {
	const { start, end } = windowOf(value, context) ?? {};
	const last = Date.parse(end ?? start ?? '');
	return last < context.referenceTime;
}

/** What a field finds by what it is about; one that nothing is known of, by its own words beside a value of its type. */
function foundIn(field: IntakeField, statement: Statement, context: ReadingContext): Found[] {
	return withoutUnless(field, allIn(field, statement, context), statement.text);
}

function allIn(field: IntakeField, { text, signatureAt, turns }: Statement, context: ReadingContext): Found[] {
	const role = roleOf(field);
	const message = text.slice(0, signatureAt);
	const known = (isKnown: boolean, found: () => Found[], where = text) => (isKnown ? found() : besideOwnWords(field, found(), where));
	switch (field.type) {
		case 'email':
			return known(role === 'email', () => theirOwn(notOurs(findEmails(text, context), context), text));
		case 'phone':
			return known(role === 'phone', () => theirOwn(ownPhones(notOurs(findPhones(text, context), context).filter(({ start }) => !NOT_TO_CALL.test(fold(text.slice(Math.max(0, start - LABEL_REACH), start)))), text), text));
		case 'name':
			return role === 'name' ? namesIn(field, text, context) : orElse(namesNamed(field, message), () => besideOwnWords(field, namesIn(field, text, context), text));
		case 'address':
			return known(role === 'address', () => whereTheWorkIs(findAddresses(text, context), text));
		case 'date':
		case 'dateTime':
			return role === 'other' ? besideOwnWords(field, timesFor(field, message, context), message) : datesFor(field, role, message, context, turns);
		case 'money':
			return known(role === 'money', () => findMoney(message, context).filter(({ start, end }) => !isNoBudget(message, start, end)), message);
		case 'number':
			return orElse(numbersFor(role, message, context), () => [...numbersNamed(field, message, context), ...besideCues(field, findNumbers(message, context), message)]);
		case 'boolean':
			return orElse<Found>(ownYesOrNo(field, message), () => orElse<Found>(yesOrNo(field, message), () => answersNamed(field, message)));
		case 'choice':
			return isFoundAnywhere(field) ? choicesIn(field, message) : [...inCuedSentences(field, choicesIn(field, message), message), ...choicesNamed(field, message)];
		case 'text':
			return role === 'access' ? accessNotes(message) : orElse(textsFor(role, message, context), () => textsNamed(field, message));
	}
}

function orElse<Value>(found: Value[], otherwise: () => Value[]): Value[] {
	return found.length > 0 ? found : otherwise();
}

/** For whom somebody writes counts before who introduces themselves or signs, and they before whoever stands beside a number. */
function namesIn(field: IntakeField, text: string, context: ReadingContext): Found[] {
	const isPerson = ({ raw }: Found) => !namesThing(raw) && !isNoName(raw);
	const others = namesSpokenFor(field, text);
	const isFree = (taken: Found[]) => (one: Found) => !taken.some((other) => one.start < other.end && one.end > other.start);
	const named = [...others, ...findNames(text, context).filter((one) => isFree(others)(one) && isPerson(one))];
	return [...named, ...namesBeside(text, context).filter((one) => isFree(named)(one) && isPerson(one))];
}

/** The business's own numbers and addresses are no customer's, whoever quotes them. */
function notOurs(found: Array<Found<string>>, { own }: ReadingContext): Array<Found<string>> {
	if (own === undefined) return found;
	return found.filter(({ value }) => !own.emails.has(value.toLowerCase()) && !own.phones.has(phoneMark(value.replace(/ ext\..*$/, '')) ?? ''));
}

/** Right before a number: whose it is. Folded. */
const BUSINESS_NUMBER = /\b(?:your|ihre|vuestro|votre|vosso|seu) (?:\w+ ){0,2}(?:number|phone|line|nummer|telefonnummer|numero|telefono|telephone|telefone)\b[^.;\n]{0,20}$/;
const OTHERS_NUMBER =
	/\b(?:landlord|landlady|plumber|electrician|contractor|handyman|adjuster|insurer|insurance|neighbou?r|realtor|super|superintendent|previous (?:shop|mechanic|owner)|dealer(?:ship)?|dentist|doctor|physician|pharmacy|competitor|vermieter(?:in)?|nachbar(?:in)?|hausmeister(?:in)?|versicherung|casero|vecin[oa]|seguro|proprietaire|voisine?|assurance|senhorio|vizinh[oa])(?:'s|s)?\b[^.;\n]{0,30}$/;
const OWN_NUMBER = /\b(?:me|my|mine|i|us|mich|mir|meine|mi|moi|mon|me|meu)\b/;

/** The customer's own numbers; another's only where there is none, as whoever writes for somebody may give theirs. */
function ownPhones(phones: Found[], text: string): Found[] {
	const before = ({ start }: Found) => fold(text.slice(Math.max(0, start - LABEL_REACH), start));
	const isOthers = (phone: Found) => {
		const said = OTHERS_NUMBER.exec(before(phone))?.[0];
		return said !== undefined && !OWN_NUMBER.test(said);
	};
	const customers = phones.filter((phone) => !BUSINESS_NUMBER.test(before(phone)));
	const own = customers.filter((phone) => !isOthers(phone));
	return own.length > 0 ? own : customers;
}

/** All of them as one answer, from the first to the last. */
function accessNotes(message: string): Found[] {
	const notes = notesIn(message, 'access');
	const [first, last] = [notes[0], notes.at(-1)];
	if (first === undefined || last === undefined) return [];
	const value = notes.map(({ raw }) => raw.replace(/\s+/g, ' ')).join(' ');
	return [{ value, raw: message.slice(first.start, last.end), start: first.start, end: last.end, confidence: NOTE_CONFIDENCE, valid: true }];
}

/**
 * Of several fields of one kind ("Phone", "Office phone") each takes what stands behind its own label, and the first of them
 * the rest.
 */
function notTaken(field: IntakeField, found: Found[], text: string, fields: IntakeField[]): Found[] {
	const kin = fields.filter((other) => other.type === field.type && sharesRole(roleOf(other), roleOf(field)));
	if (kin.length < 2) return found;
	return found.filter(({ start }) => {
		const before = new Set(wordsOf(fold(text.slice(Math.max(0, start - LABEL_REACH), start))));
		const named = kin.find((other) => ownWords(other, kin).some((word) => before.has(word)));
		return (named ?? kin[0]) === field;
	});
}

function sharesRole(one: Role, other: Role): boolean {
	return one === other && one !== 'other';
}

function ownWords(field: IntakeField, kin: IntakeField[]): string[] {
	const others = new Set(kin.filter((other) => other !== field).flatMap(({ name, label }) => wordsOf(label ?? name)));
	return wordsOf(field.label ?? field.name).filter((word) => !COMMON.has(word) && !others.has(word));
}
