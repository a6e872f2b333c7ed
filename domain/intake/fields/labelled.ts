import { foldLabel } from '../../message';
import type { Found, IntakeField, ReadingContext } from '../types';
import { wordingsOf } from '../ownQuestions';
import { answerTo } from './answer';
import { looksAsked, paraphrases } from './paraphrases';
import { fitOf, roleOf } from './roles';

/** `Best number: 555-0142`, or `Company: Acme. Name: Jane` in one line; the label at most 40 characters. */
const LINE = /(?<=^[ \t>*•-]{0,6}|[.;|]\s)(?<label>\p{L}[\p{L}\d /().'’#&-]{0,39}?)[ \t]{0,3}[:=][ \t]{0,3}(?=\S)(?<answer>(?:(?![.;,|]\s+\p{L}[\p{L} -]{0,25}:\s)[^\n]){1,400})/gmu;
/** Where a short answer ends although its line goes on. */
const SENTENCE_END = /(?<!(?:^|\s)(?:Ste?|Dr|Mrs?|Ms|\p{Lu}))\.\s|[;|]\s/u;
/** What a label in other words is worth. */
const PARAPHRASED = 0.88;
const NAME_END = /[,(\d]|\s[-–|]\s/;
/** An address goes on below its line. */
const NEXT_LINES = /^(?:[ \t]*\n[ \t]*[^\n:]{1,80}){1,3}/u;

const TITLED = /^(?:Mrs?|Ms|Miss|Dr|Prof|Rev|Herr|Frau|Mme|Sra?)\.? (?=\p{Lu})/u;
const NAME_BEGINNING = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}(?= \p{Ll}+ \p{L})/u;

/** "Jane Doe says the drain is slow" names Jane Doe. */
function nameAlone({ type }: IntakeField, line: string): string {
	return (type === 'name' ? NAME_BEGINNING.exec(line)?.[0] : undefined) ?? line;
}

/** Words that somebody says behind "Caller:", and that begin no name. */
const SPEECH = /^(?:hi|hello|hey|hiya|this|that|yes|yeah|yep|no|ok|okay|um|uh|well|thanks|thank|my|i|i['’]m|it|it['’]s|good|sorry|please|hola|buenos|buenas|bonjour|hallo|guten|ja|oui|si|sí|olá|bom|boa)(?![\p{L}'’])/iu;
const CAPITAL = /^\p{Lu}/u;
const SMALL_WORD = /^\p{Ll}/u;
const BETWEEN_NAMES = /^(?:de|la|las|los|del|della|di|da|do|dos|das|du|le|van|von|den|der|het|ten|ter|zu|zur|al|el|bin|bint|ibn|y|e|i|and|und|et|en|or|o)$/;

function isSentence(text: string): boolean {
	const words = text.trim().split(/\s+/);
	return words.some((word) => CAPITAL.test(word)) && words.filter((word) => SMALL_WORD.test(word) && !BETWEEN_NAMES.test(word)).length > 0 && words.length > 2;
}

/** The lines of a text that begin with the field's label, as a form's mail or a tidy customer writes them. */
export function labelled(field: IntakeField, text: string, context: ReadingContext, fields: IntakeField[] = [field]): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(LINE)) {
		const { label, answer: line } = { label: '', answer: '', ...match.groups };
		const folded = foldLabel(label);
		const isOwn = fitOf(folded, field) > 0;
		if (!isOwn && (!paraphrases(folded, field) || fields.some((other) => fitOf(folded, other) > 1))) continue;
		const end = match.index + match[0].length;
		const isShort = field.type === 'name' || (field.type === 'text' && roleOf(field) !== 'access');
		if (field.type === 'name' && SPEECH.test(line)) continue;
		const title = field.type === 'name' ? (TITLED.exec(line)?.[0].length ?? 0) : 0;
		const answer = isShort ? nameAlone(field, line.slice(title).split(SENTENCE_END, 1)[0]) : line;
		const below = field.type === 'address' ? (NEXT_LINES.exec(text.slice(end, end + 300))?.[0] ?? '') : '';
		const whole = answerTo(field, answer + below, context) ?? answerTo(field, answer, context);
		// "Patient: Jane Doe, 12/3/1980".
		const value = field.type === 'name' && whole?.valid === false ? answerTo(field, answer.split(NAME_END, 1)[0], context) : whole;
		// A name with a colon in it is another line's; with words between that are no part of names, it is a sentence.
		if (value === undefined || (field.type === 'name' && (!value.valid || isSentence(value.raw)))) continue;
		if (!isOwn && (!value.valid || !looksAsked(field, answer, value.value, context))) continue;
		const start = end - line.length + title;
		found.push({ ...value, ...(isOwn ? {} : { confidence: PARAPHRASED }), start: start + value.start, end: start + value.end });
	}
	return found;
}

/** UTF-16 units of an answer that stands behind its question. */
const ANSWER_LIMIT = 300;

/** "What is broken? The sink" where the business's own question was kept: the words up to the next question, or to the line's end. */
export function inPlace(field: IntakeField, text: string, fields: IntakeField[], context: ReadingContext): Found[] {
	const at = placeOf(field, text);
	if (at === undefined) return [];
	const next = fields.flatMap((other) => placeOf(other, text)?.start ?? []).filter((start) => start >= at.end);
	const line = /^\s{0,3}[^\n]{0,300}/.exec(text.slice(at.end, at.end + ANSWER_LIMIT))?.[0] ?? '';
	const answer = line.slice(0, Math.min(line.length, ...next.map((start) => start - at.end)));
	const value = answerTo(field, answer, context);
	return value === undefined ? [] : [{ ...value, start: at.end + value.start, end: at.end + value.end }];
}

/** Where the field's own question stands, word for word, in whichever language it was put. */
function placeOf({ question }: IntakeField, text: string): { start: number; end: number } | undefined {
	if (question === undefined) return undefined;
	const said = text.toLowerCase();
	for (const wording of wordingsOf(question.trim())) {
		const start = wording.length < 4 || !wording.endsWith('?') ? -1 : said.indexOf(wording.toLowerCase());
		if (start >= 0) return { start, end: start + wording.length };
	}
	return undefined;
}
