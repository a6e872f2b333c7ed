import type { Inquiry } from '../../case';
import { CLAUSE_END, fold, newestMessage, SENTENCE_END, wordsByClause, wordsOf } from '../../text';
import { anyLanguage } from '../../language';
import { foldLabel } from '../../message';
import { hasPromptMarkup, instructionWording, orderWording } from './wording/instructionLike';

/** A message is classified by its first characters; later ones rarely change what it is about. UTF-16 units. */
const READ_LIMIT = 4000;
const SUBJECT_LIMIT = 300;
const FIELD_LIMIT = 500;
const MAX_FIELDS = 40;
const MAX_LINES = 300;

const SUBJECT_PREFIXES = new RegExp(`^(?:(?:${anyLanguage(({ signs: { subjects } }) => `${subjects.answer}|${subjects.forward}`)})\\s{0,3}:\\s{0,3}){1,5}`, 'i');

export interface Sentence {
	text: string;
	words: string[];
	/** 0 for the subject and the first line on; position among all sentences. */
	index: number;
	fromSubject: boolean;
	fromField: boolean;
}

/** An inquiry as the engine reads it: the newest message only, without the sentences that talk to software. */
export interface Reading {
	/** Subject, message and form answers, one below the other. */
	text: string;
	sentences: Sentence[];
	/** Words of all sentences, folded, with marks where clauses and sentences end. */
	words: string[];
	/** Form answers that may name a service, folded. */
	answers: string[];
	/** What a form's own question about emergencies was answered. */
	emergencyAnswer?: string;
	/** Sentences set aside because they read like instructions to software. */
	instructions: string[];
	/** Whether anything can be read at all. */
	readable: boolean;
}

/** Form fields that say who or where, not what. Folded names. */
const NOT_ABOUT = /^(first|last|full|your|contact|customer)?[ _-]*(name|nombre|nom|nome|vorname|nachname|surname|email|e-mail|mail|correo|phone|telefon|telephone|telefono|telefone|tel|mobile|cell|movil|address|street|city|state|zip|zip[ _-]*code|postcode|postal[ _-]*code|plz|country|adresse|direccion|endereco|company|website|url|page|referrer|source|consent|privacy|gdpr|newsletter|token|captcha|g-recaptcha-response|ip|submittedat|formmode|utm.*|gclid|fbclid|id|form.*)$/;

/** `ours`: sentences that the business sends out by itself; where a message quotes them, nobody says them. */
export function readInquiry(inquiry: Inquiry, ours: readonly string[] = []): Reading {
	const { message } = newestMessage(inquiry.text);
	const body = withoutReaction((message.trim() === '' ? inquiry.text : message).slice(0, READ_LIMIT));
	const subject = (inquiry.subject ?? '').slice(0, SUBJECT_LIMIT).replace(SUBJECT_PREFIXES, '');
	const fields = answersOf(inquiry, body);
	const sentences: Sentence[] = [];
	const instructions: string[] = [];
	const parts: Array<Omit<Sentence, 'index'> & { instruction: boolean }> = [];
	const add = (text: string, fromSubject: boolean, fromField: boolean) => {
		for (const sentence of splitSentences(text)) {
			const words = withoutOurs(wordsByClause(sentence), ours);
			const instruction = hasPromptMarkup(sentence) || instructionWording.find(words).length > 0;
			parts.push({ text: sentence, words, fromSubject, fromField, instruction });
		}
	};
	add(subject, true, false);
	add(body, false, false);
	for (const field of fields) add(field, false, true);

	const addressed = parts.some(({ instruction }) => instruction);
	for (const { instruction, ...sentence } of parts) {
		if (instruction || (addressed && orderWording.find(sentence.words).length > 0)) instructions.push(sentence.text);
		else sentences.push({ ...sentence, index: sentences.length });
	}

	const words: string[] = [];
	for (const sentence of sentences) words.push(...sentence.words, SENTENCE_END);
	return {
		text: [subject, body, ...fields].filter((part) => part !== '').join('\n'),
		sentences,
		words,
		emergencyAnswer: emergencyAnswerIn([...Object.entries(inquiry.fields).slice(0, MAX_FIELDS), ...answeredQuestions(body)]),
		answers: fields.map((answer) => wordsOf(answer).join(' ')),
		instructions,
		readable: isReadable([subject, body, ...fields].join(' ')),
	};
}

/** What telephones write in place of a reaction to a message; the words of the message follow in quotation marks. */
const REACTION =
	/^(?:(?:\p{L}[\p{L}'’ -]{0,40}\s)?(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted|removed an? [a-z ]{3,16} from|removed|le gusta|le encanta|le gust[oó]|le encant[oó]|no le gust[oó]|se ri[oó] de|destac[oó]|enfatiz[oó]|reaccion[oó]|cuestion[oó]|pregunt[oó]|quit[oó]|a aim[eé]|a mis en [eé]vidence|a pos[eé] une question|a retir[eé]|a ador[eé]|n['’]a pas aim[eé]|a ri [aà]|a r[eé]agi|mag|gef[aä]llt|liebt|hat(?: [uü]ber| eine frage zu)?|hat .{1,20} reagiert|lacht [uü]ber|gostou de|adorou|curtiu|n[aã]o gostou de|reagiu|amou|riu de|enfatizou|questionou|removeu|\p{Extended_Pictographic}[\ufe0f\p{M}]{0,3}(?:\s(?:to|a|à|zu|auf|para))?)[^\n“”"„«»]{0,40})\s?[“"„«‘'].*[”"“»’']?[^\n“”"„«»]{0,40}$/isu;

/** A reaction by one tap says that somebody read it, and not what it repeats. */
function withoutReaction(body: string): string {
	return REACTION.test(body.trim()) ? body.trim().split(/[“"„«‘]/, 1)[0].trim() : body;
}

const LEAST_QUOTED = 4;

/** Sentences of a text as they are compared with the business's own; those with a place to fill in, and short ones, are left out. */
export function sentencesToCompare(text: string): string[] {
	return splitSentences(text).flatMap((sentence) => {
		const words = wordsByClause(sentence);
		return sentence.includes('{') || words.length < LEAST_QUOTED ? [] : [words.join(' ')];
	});
}

function withoutOurs(words: string[], ours: readonly string[]): string[] {
	if (words.length < LEAST_QUOTED) return words;
	const said = ` ${words.join(' ')} `;
	const left = ours.reduce((rest, own) => (rest.includes(` ${own} `) ? rest.replaceAll(` ${own} `, ` ${CLAUSE_END} `) : rest), said);
	return left === said ? words : left.split(' ').filter((word) => word !== '');
}

/** A form's question about emergencies, and about when, how soon or how urgent. Folded. */
const ASKS_EMERGENCY = /\b(?:emergenc(?:y|ies)|emergencia|urgence|notfall|urgent|urgente|dringend)\b/;
const SAYS_EMERGENCY = /\b(?:emergenc(?:y|ies)|emergencia|urgence|notfall)\b/;
const SAYS_YES = /^(?:yes|y|yep|true|1|on|checked|si|oui|ja|sim|x)\b/;
const DENIED = /\b(?:no|non|not|none|never|isnt|kein\w*|nicht|pas|aucune?|nao|false)\b/;
/** "Emergency contact", "Emergency phone" ask for somebody. */
const OF_SOMEBODY = /\b(?:contact|phone|number|name|email|kontakt|telefon|nummer|contacto|telefono|numero|contato|telefone|person\w*)\b/;

/** The form's own emergency question, answered yes, or a choice that says so. A question that only asks how urgent needs the word itself. */
function emergencyAnswerIn(answers: ReadonlyArray<readonly [asked: string, said: unknown]>): string | undefined {
	for (const [name, value] of answers) {
		for (const single of Array.isArray(value) ? value.slice(0, 10) : [value]) {
			if (typeof single !== 'string' && typeof single !== 'boolean' && typeof single !== 'number') continue;
			const [asked, said] = [wordsOf(foldLabel(name)).join(' '), wordsOf(String(single).slice(0, FIELD_LIMIT)).join(' ')];
			if (OF_SOMEBODY.test(asked) || DENIED.test(said)) continue;
			const isYes = SAYS_EMERGENCY.test(asked) && SAYS_YES.test(said);
			const isChosen = SAYS_EMERGENCY.test(said) && said.split(' ').length <= 8 && (ASKS_EMERGENCY.test(asked) || ASKS_WHEN.test(asked));
			if (isYes || isChosen) return `${name.slice(0, 60)}: ${String(single).slice(0, 60)}`;
		}
	}
	return undefined;
}

const QUESTION = /^([^?\n]{3,80}\?):?[ \t]{0,5}(\S{0,15})$/u;

/** "Is this an emergency? Yes", or with the answer on the next line, as forms come by mail. */
function answeredQuestions(body: string): Array<[asked: string, said: string]> {
	const lines = body.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, MAX_LINES);
	return lines.flatMap((line, index): Array<[string, string]> => {
		const [, asked = '', said = ''] = QUESTION.exec(line) ?? [];
		return asked === '' ? [] : [[asked, said || (lines[index + 1] ?? '').slice(0, FIELD_LIMIT)]];
	});
}

const ASKS_WHEN = /\b(?:when|how soon|timeline|timeframe|time frame|timing|urgency|priority|cuando|plazo|urgencia|prioridad|quand|delai|urgence|priorite|wann|dringlichkeit|prioritat|quando|prazo|prioridade|type|kind|level)\b/;

function answersOf(inquiry: Inquiry, body: string): string[] {
	const known = new Set([inquiry.contact.name, inquiry.contact.email, inquiry.contact.phone, inquiry.contact.company, inquiry.subject].map((value) => value?.trim()));
	const answers: string[] = [];
	for (const [name, value] of Object.entries(inquiry.fields).slice(0, MAX_FIELDS)) {
		const values = Array.isArray(value) ? value.slice(0, 10) : [value];
		for (const single of values) {
			if (typeof single !== 'string') continue;
			const text = single.trim().slice(0, FIELD_LIMIT);
			if (!/\p{L}{2}/u.test(text) || known.has(text) || NOT_ABOUT.test(fold(name.slice(0, 60)))) continue;
			if (body.includes(text) && text.length > 40) continue;
			answers.push(text);
			if (answers.length === MAX_FIELDS) return answers;
		}
	}
	return answers;
}

/** At `.`, `!`, `?` before white space, and at line breaks. Linear. */
export function splitSentences(text: string): string[] {
	return text
		.split(/\n|(?<=[.!?…])\s/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** At least one word of two letters, and not mostly replacement characters. */
function isReadable(text: string): boolean {
	const start = text.slice(0, READ_LIMIT);
	if (!/\p{L}{2}/u.test(start)) return false;
	const broken = start.split('\ufffd').length - 1;
	return broken * 5 < start.length;
}
