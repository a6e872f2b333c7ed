import { foldLabel } from '../../inquiry/reading';
import type { Found, IntakeField, ReadingContext } from '../types';
import { answerTo } from './answer';
import { fitOf, roleOf } from './roles';

/** `Best number: 555-0142`, or `Company: Acme. Name: Jane` in one line; the label at most 40 characters. */
const LINE = /(?<=^[ \t>*•-]{0,6}|[.;|]\s)(?<label>\p{L}[\p{L}\d /().'’#&-]{0,39}?)[ \t]{0,3}[:=][ \t]{0,3}(?=\S)(?<answer>(?:(?![.;,|]\s+\p{L}[\p{L} -]{0,25}:\s)[^\n]){1,400})/gmu;
/** Where a short answer ends although its line goes on. */
const SENTENCE_END = /[.;|]\s/;
/** An address goes on below its line. */
const NEXT_LINES = /^(?:[ \t]*\n[ \t]*[^\n:]{1,80}){1,3}/u;

/** The lines of a text that begin with the field's label, as a form's mail or a tidy customer writes them. */
export function labelled(field: IntakeField, text: string, context: ReadingContext): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(LINE)) {
		const { label, answer: line } = { label: '', answer: '', ...match.groups };
		if (fitOf(foldLabel(label), field) === 0) continue;
		const end = match.index + match[0].length;
		const isShort = field.type === 'name' || (field.type === 'text' && roleOf(field) !== 'access');
		const answer = isShort ? line.split(SENTENCE_END, 1)[0] : line;
		const below = field.type === 'address' ? (NEXT_LINES.exec(text.slice(end, end + 300))?.[0] ?? '') : '';
		const value = answerTo(field, answer + below, context) ?? answerTo(field, answer, context);
		if (value === undefined) continue;
		const start = end - line.length;
		found.push({ ...value, start: start + value.start, end: start + value.end });
	}
	return found;
}
