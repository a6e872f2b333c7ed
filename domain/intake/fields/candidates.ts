import { fold, wordsOf } from '../../text';
import type { Statement } from '../sources/statementsOf';
import type { Found, IntakeField, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { withoutUnless } from './beside';
import { inPlace, labelled } from './labelled';
import { replies } from './replies';
import { roleOf, type Role } from './roles';

/** Words of a label that many fields share. */
const COMMON = new Set('the a of your our field number no date time address phone email name'.split(' '));
/** UTF-16 units before a value in which the label of a field that shares its type may stand. */
const LABEL_REACH = 50;

/** All that one statement says of one field, in order of place; places count from the statement's start. */
export function candidates(field: IntakeField, statement: Statement, fields: IntakeField[], context: ReadingContext): Found[] {
	const isStanding = (one: Found) => valueTypeOf(field).isTakenBack?.(one, field, statement.text, context) !== true;
	const sure = [...labelled(field, statement.text, context, fields).filter(isStanding), ...inPlace(field, statement.text, fields, context), ...replies(field, statement, fields, context)];
	const free = notTaken(field, foundIn(field, statement, context), statement.text, fields);
	const besides = free.filter(({ start, end }) => !sure.some((value) => start < value.end && end > value.start));
	return [...sure, ...besides].sort((a, b) => a.start - b.start);
}

/** What a field finds by what it is about; one that nothing is known of, by its own words beside a value of its type. */
function foundIn(field: IntakeField, statement: Statement, context: ReadingContext): Found[] {
	return withoutUnless(field, valueTypeOf(field).find(field, statement, context), statement.text);
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
