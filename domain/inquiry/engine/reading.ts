import type { Inquiry } from '../../case';
import { newestMessage } from '../text';
import { fold, wordsOf } from './fold';
import { CLAUSE_END, SENTENCE_END } from './phrases';
import { hasPromptMarkup, instructionWording, orderWording } from './wording/instructionLike';

/** A message is classified by its first characters; later ones rarely change what it is about. UTF-16 units. */
const READ_LIMIT = 4000;
const SUBJECT_LIMIT = 300;
const FIELD_LIMIT = 500;
const MAX_FIELDS = 40;

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
	/** Sentences set aside because they read like instructions to software. */
	instructions: string[];
	/** Whether anything can be read at all. */
	readable: boolean;
}

/** Form fields that say who or where, not what. Folded names. */
const NOT_ABOUT = /^(first|last|full|your|contact|customer)?[ _-]*(name|nombre|nom|nome|vorname|nachname|surname|email|e-mail|mail|correo|phone|telefon|telephone|telefono|telefone|tel|mobile|cell|movil|address|street|city|state|zip|zip[ _-]*code|postcode|postal[ _-]*code|plz|country|adresse|direccion|endereco|company|website|url|page|referrer|source|consent|privacy|gdpr|newsletter|token|captcha|g-recaptcha-response|ip|submittedat|formmode|utm.*|gclid|fbclid|id|form.*)$/;

export function readInquiry(inquiry: Inquiry): Reading {
	const { message } = newestMessage(inquiry.text);
	const body = (message.trim() === '' ? inquiry.text : message).slice(0, READ_LIMIT);
	const subject = (inquiry.subject ?? '').slice(0, SUBJECT_LIMIT).replace(/^((re|fw|fwd|aw|wg|rv|tr|res|enc)\s{0,3}:\s{0,3}){1,5}/i, '');
	const fields = answersOf(inquiry, body);
	const sentences: Sentence[] = [];
	const instructions: string[] = [];
	const parts: Array<Omit<Sentence, 'index'> & { instruction: boolean }> = [];
	const add = (text: string, fromSubject: boolean, fromField: boolean) => {
		for (const sentence of splitSentences(text)) {
			const words = clausesOf(sentence);
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
		answers: fields.map((answer) => wordsOf(answer).join(' ')),
		instructions,
		readable: isReadable([subject, body, ...fields].join(' ')),
	};
}

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

function clausesOf(sentence: string): string[] {
	const words: string[] = [];
	for (const clause of sentence.split(/[,;:()[\]–—]/)) {
		const inside = wordsOf(clause);
		if (inside.length === 0) continue;
		if (words.length > 0) words.push(CLAUSE_END);
		words.push(...inside);
	}
	return words;
}

/** At least one word of two letters, and not mostly replacement characters. */
function isReadable(text: string): boolean {
	const start = text.slice(0, READ_LIMIT);
	if (!/\p{L}{2}/u.test(start)) return false;
	const broken = start.split('\ufffd').length - 1;
	return broken * 5 < start.length;
}
