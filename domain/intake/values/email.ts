import { fold } from '../../text';
import { roleOf } from '../fields/roles';
import { isAskedFor, isToBeReached, isTypedWrong, theirOwn } from '../fields/whose';
import { findEmails } from '../recognize';
import { best, isFound, isText, knownOrBeside, notOurs, sameLetters, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

export const email: ValueType = {
	input: 'email',
	isOfContact: true,
	hasForm: true,
	schema: () => TEXT_SCHEMA,
	read: (text, _field, context) => best(findEmails, text, context),
	find: (field, { text }, context) => knownOrBeside(field, roleOf(field) === 'email', theirOwn(notOurs(findEmails(text, context), context), text), text),
	same: sameLetters,
	/** Whoever writes arranges it for somebody else. */
	countsBeforeContact: (said, text) => isToBeReached(text) || isAskedFor(said, text),
	countsBeforeForm: isTypedWrong,
	isGrounded: (value, source, context) => isText(value) && (fold(source).includes(fold(value)) || isFound([findEmails], sameLetters, value, source, context)),
};
