import { inCuedSentences, isFoundAnywhere } from '../fields/beside';
import { choiceIn, choicesIn } from '../fields/choices';
import { choicesNamed } from '../fields/own/choices';
import { holdsWords, isText, messageOf, sameLetters, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

export const choice: ValueType = {
	input: 'choice',
	isSingle: true,
	keepsWhole: true,
	takesNothing: true,
	schema: ({ choices }) => (choices.length > 0 ? { type: 'string', enum: choices } : TEXT_SCHEMA),
	read: (text, field) => choiceIn(field, text),
	find(field, statement) {
		const message = messageOf(statement);
		return isFoundAnywhere(field) ? choicesIn(field, message) : [...inCuedSentences(field, choicesIn(field, message), message), ...choicesNamed(field, message)];
	},
	same: sameLetters,
	isGrounded: (value, source) => isText(value) && holdsWords(source, value),
	quoted: ({ field, quote, value, read }) => (typeof value === 'string' && field.choices.includes(value) ? { value, valid: true } : read(quote)),
};
