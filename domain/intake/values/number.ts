import { tidyLine } from '../../text';
import { besideCues } from '../fields/beside';
import { numbersFor } from '../fields/numbers';
import { numbersNamed } from '../fields/own/numbers';
import { roleOf } from '../fields/roles';
import { findDurations, findNumbers, findQuantities } from '../recognize';
import type { FieldValue, Quantity } from '../types';
import { best, isFound, messageOf, orElse, sameParts, TEXT_SCHEMA } from './reading';
import type { ValueType } from './valueType';

export const number: ValueType = {
	input: 'text',
	isSingle: true,
	isNumeric: true,
	hasForm: true,
	schema: () => TEXT_SCHEMA,
	read: (text, _field, context) => best(findQuantities, text, context) ?? best(findDurations, text, context) ?? best(findNumbers, text, context),
	find(field, statement, context) {
		const message = messageOf(statement);
		return orElse(numbersFor(roleOf(field), message, context), () => [...numbersNamed(field, message, context), ...besideCues(field, findNumbers(message, context), message)]);
	},
	same: sameCount,
	looksAsked: (field, answer, value) => (answer.match(/\d+(?:[.,]\d+)*/g) ?? []).length < 2 && !(roleOf(field) === 'age' && Number(value) > 150),
	isGrounded: (value, source, context) => isFound([findQuantities, findDurations, findNumbers], sameCount, value, source, context),
	shaped(given) {
		if (typeof given === 'number') return Number.isFinite(given) ? given : undefined;
		return typeof given === 'object' ? quantityIn(given) : undefined;
	},
};

/** `82000` and `{ value: 82000, unit: 'mi' }` count the same. */
function sameCount(one: FieldValue, other: FieldValue): boolean {
	const count = (value: FieldValue) => (typeof value === 'object' && 'value' in value ? value.value : value);
	return typeof one === typeof other && typeof one !== 'number' ? sameParts(one, other) : count(one) === count(other);
}

function quantityIn(given: object): Quantity | undefined {
	const value: unknown = Reflect.get(given, 'value');
	const unit: unknown = Reflect.get(given, 'unit');
	return typeof value === 'number' && Number.isFinite(value) && typeof unit === 'string' ? { value, unit: tidyLine(unit).slice(0, 20) } : undefined;
}
