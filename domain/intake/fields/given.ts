import type { ExtractedField, FieldValue, IntakeField, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { answersNothing, answerTo } from './answer';
import { roleOf } from './roles';

export type Given = Pick<ExtractedField, 'value' | 'raw' | 'confidence' | 'valid' | 'unread'>;

/** UTF-16 units of an answer that are kept. */
const RAW_LIMIT = 300;
/** What a record of the right shape is worth before anybody says otherwise. */
const SURE = 0.97;
/** What is kept as it came. */
const UNREAD = 0.5;

/**
 * What a form or an earlier record holds for the field, as the field's type has it: a phone number in E.164, a day that exists,
 * one of the choices. What the type cannot hold stays as it came, `unread`; undefined where nothing was answered.
 */
export function givenAs(field: IntakeField, given: FieldValue | object, context: ReadingContext): Given | undefined {
	const text = textOf(given).trim().slice(0, RAW_LIMIT);
	if (typeof given === 'string' && (text === '' || answersNothing(field, text))) {
		// "Not sure" may be one of the choices.
		return valueTypeOf(field).takesNothing ? asWritten(field, text, context) : undefined;
	}
	const read = asTyped(field, given, context) ?? (typeof given === 'object' ? undefined : asWritten(field, text, context));
	return read ?? { value: valueTypeOf(field).kept?.(text) ?? text, raw: text, confidence: UNREAD, valid: false, unread: true };
}

function textOf(given: FieldValue | object): string {
	return typeof given === 'object' ? Object.values(given).join(', ') : String(given);
}

function asWritten(field: IntakeField, text: string, context: ReadingContext): Given | undefined {
	// What a car has run is no fraction: the dot stands among thousands.
	const found = answerTo(field, roleOf(field) === 'distance' ? text.replace(/^(\d{1,3})[. ](\d{3})(?!\d)/, '$1$2') : text, context);
	if (found === undefined || isImpossible(field, found.value, found.valid, context)) return undefined;
	return { value: found.value, raw: text, confidence: found.confidence, valid: found.valid };
}

/** A day that no calendar has, or too few or too many digits for the country's plan. */
export function isImpossible(field: IntakeField, value: FieldValue, valid: boolean, context: ReadingContext): boolean {
	return valueTypeOf(field).isImpossible?.(value, valid, context) === true;
}

/** A value that has the type's own shape already, as a record has; its parts are checked and the rest is left out. */
function asTyped(field: IntakeField, given: FieldValue | object, context: ReadingContext): Given | undefined {
	const value = valueTypeOf(field).shaped?.(given, context);
	return value === undefined ? undefined : { value, raw: textOf(given).slice(0, RAW_LIMIT), confidence: SURE, valid: true };
}
