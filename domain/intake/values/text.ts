import { fold, wordsOf } from '../../text';
import { notesIn } from '../order/notes';
import { textsNamed } from '../fields/own/texts';
import { roleOf } from '../fields/roles';
import { textsFor } from '../fields/texts';
import { findUrls } from '../recognize';
import type { FieldValue, Found, IntakeField, ReadingContext } from '../types';
import { asWords, holdsWords, isText, messageOf, orElse, quotedWords, sameWords, TEXT_LIMIT, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

const YES_OR_NO = /^(?:yes|no|y|n|si|sí|oui|non|ja|nein|sim|não|true|false|maybe|not sure)$/i;

const NOTE_CONFIDENCE = 0.85;

export const text: ValueType = {
	input: 'text',
	schema: () => TEXT_SCHEMA,
	read: (answer) => asWords(answer, TEXT_LIMIT, true),
	find(field, statement, context) {
		const role = roleOf(field);
		const message = messageOf(statement);
		return role === 'access' ? accessNotes(message) : orElse(textsFor(role, message, context), () => textsNamed(field, message));
	},
	same: sameWords,
	isGrounded: (value, source) => isText(value) && holdsWords(source, value),
	quoted: quotedWords,
	looksAsked,
};

/** All of them as one answer, from the first to the last. */
function accessNotes(message: string): Found[] {
	const notes = notesIn(message, 'access');
	const [first, last] = [notes[0], notes.at(-1)];
	if (first === undefined || last === undefined) return [];
	const value = notes.map(({ raw }) => raw.replace(/\s+/g, ' ')).join(' ');
	return [{ value, raw: message.slice(first.start, last.end), start: first.start, end: last.end, confidence: NOTE_CONFIDENCE, valid: true }];
}

function looksAsked(field: IntakeField, answer: string, _value: FieldValue, context: ReadingContext): boolean {
	if (YES_OR_NO.test(answer)) return false;
	const role = roleOf(field);
	switch (role) {
		case 'website':
			return findUrls(answer, context).length > 0;
		case 'vehicle':
		case 'tireSize':
		case 'channels':
			return textsFor(role, answer, context).length > 0;
		case 'years':
			return /(?:19|20)\d\d/.test(answer);
		case 'reference':
			return /\d/.test(answer);
		case 'company':
		case 'insurance':
		case 'vaccine':
			return /\p{L}{2}/u.test(answer) && wordsOf(answer).length <= 10 && !answer.includes('@');
		default:
			return /\p{L}/u.test(fold(answer));
	}
}
