import { fold, wordsOf } from '../../text';
import { foldLabel } from '../../message';
import type { Statement } from '../sources/statementsOf';
import { findPhones } from '../recognize';
import type { Found, IntakeField, ReadingContext } from '../types';
import { wordingsOf } from '../ownQuestions';
import { valueTypeOf } from '../values';
import { notOurs } from '../values/reading';
import { answerTo } from './answer';
import { roleOf } from './roles';

/** Words of a question that say which field it is for, beyond the field's own label, folded. */
const ASKED: Partial<Record<ReturnType<typeof roleOf>, string>> = {
	name: 'name nombre nom nome speaking naam nazwisko imie cognome',
	phone: 'phone number reach callback telefono telephone telefon telefone nummer numer numero telefoon telefoonnummer contacto',
	email: 'email mail correo courriel',
	address: 'address where located direccion adresse morada endereco adres indirizzo',
	insurance: 'insurance seguro assurance versicherung',
	vehicle: 'car vehicle model coche carro voiture auto fahrzeug',
	company: 'company business firm empresa entreprise firma',
	birth: 'birth dob birthday nacimiento naissance geburtsdatum nascimento',
	access: 'gate code access pets parking acceso acces zugang acesso',
	distance: 'mileage miles odometer kilometers',
	age: 'old age',
};
/** The same, by how it is put. Folded words. */
const PUT: Partial<Record<ReturnType<typeof roleOf>, RegExp>> = {
	name: /\b(?:who(?: is|s| am i| do i) (?:this|that|calling|speaking|talking|there|have)|mit wem spreche|wer ist da|con quien hablo|quien (?:habla|llama)|a qui ai je|qui est a l appareil|com quem (?:falo|estou)|quem fala|chi parla|con chi parlo|met wie spreek|wie spreek ik|kto (?:mowi|dzwoni)|z kim (?:mam|rozmawiam))\b/,
};
/** A reply of more words is a story; whatever the recognizers find in it is found anyway. */
const MOST_WORDS = 12;
/** Less than a labelled line: the question may have been about something else. */
const CONFIDENCE = 0.85;
/** What was read out and confirmed counts before what was said at first. */
const READ_OUT = 0.97;
/** Says yes to the number that was read out. */
const CONFIRMS = /^(?:yes|yeah|yep|yup|correct|that['’]?s (?:right|correct|it)|right|s[ií]|correcto|oui|exact(?:ement)?|ja|genau|richtig|sim|certo|esatto|klopt|tak|zgadza si[eę])(?![\p{L}-])/iu;
const OPENING = /^(?:(?:con|with|mit|avec|com|yes|yeah|sure|ok|okay|it['’]?s|it is|that['’]?s|my name(?:['’]s| is)|this is|i['’]?m|um|uh|claro|si|sí|es|me llamo|mi nombre es|oui|c['’]est|je m['’]appelle|mon nom est|ja|das ist|ich hei(?:ß|ss)e|mein name ist|sim|é|chamo-me|(?:o )?meu nome é|mijn naam is|ik ben|met|sì|sono|mi chiamo|tak|jestem|nazywam się)[,.]?\s+){1,3}/iu;

/** Short replies to a question of the business that asks for this field; to one for several, what can be told from the rest. */
export function replies(field: IntakeField, statement: Statement, fields: IntakeField[], context: ReadingContext): Found[] {
	const told = statement.turns.flatMap(({ start, end, question }) => {
		const text = statement.text.slice(start, end);
		const read = field.type === 'phone' && question.trimEnd().endsWith('?') ? CONFIRMS.exec(text)?.[0] : undefined;
		const number = read === undefined ? undefined : notOurs(findPhones(question, context), context);
		if (read !== undefined && number?.length === 1) return [{ ...number[0], raw: read, start, end: start + read.length, confidence: /\d/.test(text) ? CONFIDENCE : READ_OUT }];
		if (wordsOf(text).length > MOST_WORDS) return [];
		const pointed = askedFor(question, fields);
		if (!pointed.includes(field)) return [];
		const opening = valueTypeOf(field).keepsWhole ? 0 : (OPENING.exec(text)?.[0].length ?? 0);
		const whole = text.slice(opening).replace(/[.!]+\s*$/, '');
		const answer = pointed.length === 1 && field.type !== 'name' ? whole : partFor(field, pointed, whole);
		const value = answer === undefined ? undefined : answerTo(field, answer, context);
		if (value === undefined || !value.valid) return [];
		const said = valueTypeOf(field).meantBy?.(field, question) === false ? { ...value, value: !value.value } : value;
		return [{ ...said, start: start + opening + value.start, end: start + opening + value.end, confidence: Math.min(value.confidence, CONFIDENCE) }];
	});
	if (field.type !== 'name') return told;
	// "And your last name?": it goes behind the one before.
	const isWord = ({ value }: Found) => typeof value === 'string' && !/\s/.test(value.trim());
	return told.map((last, index) => {
		const first = told[index - 1];
		const turn = statement.turns.find(({ start, end }) => start <= last.start && last.end <= end);
		return first !== undefined && isWord(first) && turn !== undefined && LAST_NAME.test(fold(turn.question)) ? { ...last, value: `${String(first.value)} ${String(last.value)}`, confidence: JOINED } : last;
	});
}

const LAST_NAME = /\b(?:(?:last|family) name|surname|nachname|familienname|apellidos?|nom de famille|cognome|achternaam|sobrenome|apelido|nazwisko)\b(?!.{0,80}\bfirst name\b)/;
/** More than either part of it by itself. */
const JOINED = 0.9;

/** A name that stands first, before the rest of an answer to several questions. */
const NAME_FIRST = /^[\p{L}'’-]{2,20}(?: (?:\p{Lu}\.|Ste?\.|[\p{L}'’-]{1,20})){0,4}(?=, | and \d| \d|[.!?]? *$|[.!?] )/u;

/** Of an answer to several questions: a name is its beginning; what has a form of its own is found in it; other texts cannot be told apart. */
function partFor(field: IntakeField, pointed: IntakeField[], answer: string): string | undefined {
	if (pointed.filter(({ type }) => type === field.type).length > 1) return undefined;
	if (field.type === 'name') return NAME_FIRST.exec(answer)?.[0];
	return valueTypeOf(field).hasForm ? answer : undefined;
}

/** The fields whose own question was put, else those that its words point to. */
function askedFor(question: string, fields: IntakeField[]): IntakeField[] {
	const asked = fields.filter((other) => putsOwn(question, other));
	return asked.length > 0 ? asked : fields.filter((other) => pointsTo(question, other));
}

function putsOwn(question: string, field: IntakeField): boolean {
	return field.question !== undefined && wordingsOf(field.question).some((wording) => foldLabel(question).includes(foldLabel(wording)));
}

/** "Dee speaking", "my name is Ines": who answers the telephone names themselves and asks nobody. */
const SAYS_OWN_NAME = /\bspeaking\b(?! (?:with|to)\b)|(?<!\p{L})(?:my name is|mein name ist|me llamo|mi nombre es|je m['’]appelle|mon nom est|chamo-me|o meu nome é|mijn naam is|mi chiamo|il mio nome è|nazywam się) \p{L}+/giu;

function pointsTo(question: string, field: IntakeField): boolean {
	const words = wordsOf(question.slice(-400).replace(SAYS_OWN_NAME, ' '));
	if (PUT[roleOf(field)]?.test(words.join(' '))) return true;
	const asked = new Set(words);
	const labels = wordsOf(field.label ?? field.name);
	const byRole = ASKED[roleOf(field)]?.split(' ') ?? [];
	if (valueTypeOf(field).meantBy?.(field, question) !== undefined) return true;
	return labels.every((word) => asked.has(word)) || byRole.some((word) => asked.has(word));
}
