import type { FieldType, FieldValue } from '../types';
import { valueTypeOf } from '../values';

/** Whether two values say the same, one perhaps less fully: `Jane` and `Jane Doe`, a street with and without its city. */
export function sameValue(type: FieldType, one: FieldValue, other: FieldValue): boolean {
	return valueTypeOf({ type }).same(one, other);
}

/** How much a value says; of two that say the same the fuller one stays. */
export function fullness(value: FieldValue): number {
	if (typeof value === 'string') return value.length;
	return typeof value === 'object' ? Object.values(value).filter((part) => part !== undefined).join(' ').length : 0;
}
