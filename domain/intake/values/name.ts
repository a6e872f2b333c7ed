import { isNoName, NAME_PARTICLE } from '../../text';
import { besideOwnWords } from '../fields/beside';
import { namesBeside } from '../fields/namesBeside';
import { namesSpokenFor, SPOKEN_FOR } from '../fields/namesSpokenFor';
import { namesNamed } from '../fields/own/texts';
import { roleOf } from '../fields/roles';
import { namesThing } from '../fields/texts';
import { findNames } from '../recognize';
import type { Found, IntakeField, ReadingContext } from '../types';
import { asWords, holdsWords, isText, messageOf, orElse, quotedWords, sameWords, TEXT_SCHEMA } from './reading';

import type { ValueType } from './valueType';

const LIMIT = 80;
/** Texts name other people, too. */
const CONTRADICTS_FROM = 0.9;

/** A signature or an introduction with both names says more than the one word that a mailbox is called by. */
const SIGNED = 0.85;

const NO_NAME = /^(?:yes|no|si|oui|non|ja|nein|sim|phone|email|e-mail|text|call|sms|mail|whatsapp|either|any|both|other|none|morning|afternoon|evening|existing|new|residential|commercial|male|female|self|me|myself)$/i;
const PERSON = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:${NAME_PARTICLE}|y|e) ){0,3}(?:[dl]['’])?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}$`, 'u');

export const name: ValueType = {
	input: 'text',
	isOfContact: true,
	contradictsFrom: CONTRADICTS_FROM,
	schema: () => TEXT_SCHEMA,
	read: (text) => asWords(text, LIMIT, /^[\p{L}\p{M}.,'’ -]+$/u.test(text.trim())),
	find(field, statement, context) {
		const { text } = statement;
		const persons = () => personsIn(field, text, context);
		return roleOf(field) === 'name' ? persons() : orElse(namesNamed(field, messageOf(statement)), () => besideOwnWords(field, persons(), text));
	},
	same: sameWords,
	isGrounded: (value, source) => isText(value) && holdsWords(source, value),
	quoted: quotedWords,
	leavesOpen: (text) => isNoName(text),
	countsBeforeContact: (said, _text, contact) => said.confidence >= SPOKEN_FOR || (said.confidence >= SIGNED && isText(said.value) && /\S \S/.test(said.value) && contact !== undefined && isText(contact.value) && !contact.value.trim().includes(' ')),
	looksAsked: (_field, answer) => PERSON.test(answer) && !NO_NAME.test(answer),
};

/** For whom somebody writes counts before who introduces themselves or signs, and they before whoever stands beside a number. */
function personsIn(field: IntakeField, text: string, context: ReadingContext): Found[] {
	const isPerson = ({ raw }: Found) => !namesThing(raw) && !isNoName(raw);
	const others = namesSpokenFor(field, text);
	const isFree = (taken: Found[]) => (one: Found) => !taken.some((other) => one.start < other.end && one.end > other.start);
	const named = [...others, ...findNames(text, context).filter((one) => isFree(others)(one) && isPerson(one))];
	return [...named, ...namesBeside(text, context).filter((one) => isFree(named)(one) && isPerson(one))];
}
